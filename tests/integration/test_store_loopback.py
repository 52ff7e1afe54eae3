"""A store and its guests over real sockets."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from m2chat.crypto.mailbox import envelope_id, token_hash
from m2chat.net.stores import StoreCode, StoreRefused
from tests.support.people import until
from tests.support.store_rig import guest, store_of, store_server


async def test_what_is_left_is_fetched_acknowledged_and_gone(tmp_path: Path) -> None:
    async with store_server(tmp_path) as server, guest(server) as bob, guest(server) as alice:
        tokens = await bob.open(8)
        blobs = [bytes([n]) * size for n, size in enumerate((1, 999, 1000, 1001, 2458, 200_000))]
        for token, blob in zip(tokens, blobs, strict=False):
            stored = await alice.stores.deposit(alice.at, bob.mbox, token, 7, blob)
            assert stored.env == envelope_id(blob)
        items = [item async for item in bob.stores.fetch(bob.at, bob.mailbox)]
        assert [item.blob for item in items] == blobs
        assert [item.number for item in items] == [1, 2, 3, 4, 5, 6]
        assert [item.token_hash for item in items] == [token_hash(one) for one in tokens[:6]]
        assert await bob.fetched(after=4) == blobs[4:]
        await bob.stores.acknowledge(bob.at, bob.mailbox, [item.env for item in items[:5]])
        assert await bob.fetched() == blobs[5:]
        assert store_of(server).tables.used == len(blobs[5])


async def test_the_largest_envelope_and_a_full_set_of_tokens(tmp_path: Path) -> None:
    blob = bytes(range(256)) * 4_687  # 1,199,872
    async with store_server(tmp_path) as server, guest(server) as bob, guest(server) as alice:
        tokens = await bob.open(16_384)
        await alice.stores.deposit(alice.at, bob.mbox, tokens[-1], 1, blob)
        assert await bob.fetched() == [blob]
        assert store_of(server).uploads.held == 0


async def test_many_at_once_share_an_association_and_owners_hear_of_mail(tmp_path: Path) -> None:
    async with store_server(tmp_path) as server, guest(server) as bob, guest(server) as alice:
        tokens = await bob.open(200)
        bob.stores.watch(bob.at, bob.mailbox)
        await until(lambda: store_of(server).watched == 1)
        associations = server.datagrams.host.listener.opened
        await asyncio.gather(
            *(alice.stores.deposit(alice.at, bob.mbox, token, 7, token * 150) for token in tokens)
        )
        assert server.datagrams.host.listener.opened == associations + 1
        await until(lambda: bool(bob.mail))
        assert set(bob.mail) == {bob.mbox}
        assert sorted(await bob.fetched()) == sorted(token * 150 for token in tokens)


async def test_tokens_bring_one_thing_and_withdrawals_take_it_back(tmp_path: Path) -> None:
    async with store_server(tmp_path) as server, guest(server) as bob, guest(server) as alice:
        one, two = await bob.open(2)
        first = await alice.stores.deposit(alice.at, bob.mbox, one, 7, b"first")
        again = await alice.stores.deposit(alice.at, bob.mbox, one, 7, b"first")
        assert first == again
        with pytest.raises(StoreRefused) as refused:
            await alice.stores.deposit(alice.at, bob.mbox, one, 7, b"another")
        assert refused.value.code is StoreCode.SPENT
        with pytest.raises(StoreRefused) as refused:
            await alice.stores.deposit(alice.at, bob.mbox, b"?" * 16, 7, b"another")
        assert refused.value.code is StoreCode.NOTOKEN
        await alice.stores.withdraw(alice.at, bob.mbox, first.env, two)  # not by this token
        assert await bob.fetched() == [b"first"]
        await alice.stores.withdraw(alice.at, bob.mbox, first.env, one)
        assert await bob.fetched() == []
        # A set that still names a spent token does not make it good again.
        await bob.stores.set_tokens(
            bob.at, bob.mailbox, 2, [token_hash(one), token_hash(b"3" * 16)]
        )
        with pytest.raises(StoreRefused) as refused:
            await alice.stores.deposit(alice.at, bob.mbox, one, 7, b"another")
        assert refused.value.code is StoreCode.SPENT
        with pytest.raises(StoreRefused) as refused:
            await alice.stores.deposit(alice.at, bob.mbox, two, 7, b"another")
        assert refused.value.code is StoreCode.NOTOKEN
        with pytest.raises(StoreRefused) as refused:
            await bob.stores.set_tokens(bob.at, bob.mailbox, 1, [])
        assert refused.value.code is StoreCode.OLD
