"""Nodes and two stores of a circle, over real sockets: what ``NodeFace.stores`` promises."""

from __future__ import annotations

from pathlib import Path

import pytest

from m2chat.crypto.mailbox import envelope_id, mailbox_id, token_hash
from m2chat.crypto.signing import SigningKey
from m2chat.net.stores import StoreAddress, StoreFace, StoreUnreachable
from tests.support.circle import RANDOM, new_keys, person
from tests.support.people import until
from tests.support.store_rig import store_of, store_server

TOKEN = b"t" * 16


class Ear:
    """Keeps what it is told."""

    def __init__(self) -> None:
        self.heard: list[tuple[StoreAddress, bytes]] = []

    def on_mail(self, at: StoreAddress, mbox: bytes) -> None:
        self.heard.append((at, mbox))


async def own(stores: StoreFace, at: StoreAddress, key: SigningKey) -> None:
    await stores.create(at, key)
    await stores.set_tokens(at, key, 1, [token_hash(TOKEN)])


async def test_two_nodes_and_two_stores_of_which_one_dies(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("m2chat.net.services.store_client.PATIENCE", 3.0)
    key, blob = SigningKey(RANDOM.bytes(32)), b"sealed" * 500
    async with store_server(tmp_path / "one") as one:
        beside = store_server(tmp_path / "two", keys=new_keys(one), roles=("store",))
        async with (
            beside as two,
            person("alice", one.link()) as alice,
            person("bob", one.link()) as bob,
        ):
            circle, ear = one.link().public_key, Ear()
            theirs, mine = alice.node.stores, bob.node.stores
            both = {one.service_key, two.service_key}
            await until(lambda: set(mine.services(circle)) == set(theirs.services(circle)) == both)
            assert mine.services(circle) == mine.services(circle)
            assert mine.services(b"?" * 32) == ()
            bob_hears_no_more = mine.listen(ear)
            places = [StoreAddress(circle, service) for service in mine.services(circle)]
            for at in places:
                await own(mine, at, key)
                mine.watch(at, key)
            await until(lambda: store_of(one).watched == store_of(two).watched == 1)
            for at in places:
                mbox = mailbox_id(key.public, at.service)
                stored = await theirs.deposit(at, mbox, TOKEN, 3, blob)
                assert stored.env == envelope_id(blob)
            await until(lambda: len(ear.heard) == 2)
            assert {at for at, _ in ear.heard} == set(places)
            await two.stop()
            alive = StoreAddress(circle, one.service_key)
            items = [item async for item in mine.fetch(alive, key)]
            assert [item.blob for item in items] == [blob]
            await mine.acknowledge(alive, key, [items[0].env])
            bob_hears_no_more()
            gone = mine.fetch(StoreAddress(circle, two.service_key), key)
            with pytest.raises(StoreUnreachable):
                await anext(gone)


async def test_a_circle_that_is_left_has_no_stores_and_one_that_is_entered_again_is_watched(
    tmp_path: Path,
) -> None:
    key = SigningKey(RANDOM.bytes(32))
    async with store_server(tmp_path) as server, person("bob", server.link()) as bob:
        at = StoreAddress(server.link().public_key, server.service_key)
        stores = bob.node.stores
        await until(lambda: bool(stores.services(at.circle)))
        await own(stores, at, key)
        stores.watch(at, key)
        await until(lambda: store_of(server).watched == 1)
        bob.node.set_circles(())
        await until(lambda: store_of(server).watched == 0)
        assert stores.services(at.circle) == ()
        with pytest.raises(StoreUnreachable):
            await stores.create(at, key)
        bob.node.set_circles((server.link(),))
        await until(lambda: store_of(server).watched == 1)
        stores.unwatch(at, mailbox_id(key.public, at.service))
        assert await anext(stores.fetch(at, key), None) is None
