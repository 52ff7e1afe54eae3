"""A store and its guests on networks that lose, delay, double and reorder; in virtual time."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from m2chat.net.stores import StoreUnreachable
from m2chat.net.wire.addresses import Address
from tests.support.ether import Ether
from tests.support.simnet import LinkQuality
from tests.support.store_rig import now, store_of, town
from tests.support.virtual_loop import run_virtual

ENVELOPE = bytes(range(256)) * 4_230  # 1,082,880: an envelope of 1 MiB
SMALL = b"s" * 2_458  # one of a line of text
BAD = LinkQuality(delay=0.025, jitter=0.005, loss=0.1, reorder=0.02, duplicate=0.02)


@pytest.mark.parametrize("seed", range(6))
def test_a_whole_envelope_at_a_tenth_lost_and_fifty_milliseconds(
    seed: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ether = Ether(seed, BAD)
    ether.install(monkeypatch)

    async def scenario() -> tuple[float, float]:
        async with town(tmp_path, ether, seed) as (server, bob, alice):
            tokens = await bob.open(2)
            start = now()
            await alice.stores.deposit(alice.at, bob.mbox, tokens[0], 7, ENVELOPE)
            up = now() - start
            start = now()
            assert await bob.fetched() == [ENVELOPE]
            down = now() - start
            await asyncio.sleep(2)  # the last acknowledgement may be lost
            assert store_of(server).uploads.held == store_of(server).fetches.held == 0
            return up, down

    up, down = run_virtual(scenario())
    assert up < 4
    assert down < 4


def test_small_deposits_cost_one_round_trip_and_few_datagrams(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ether = Ether(1, LinkQuality(delay=0.025))
    ether.install(monkeypatch)

    async def scenario() -> None:
        async with town(tmp_path, ether) as (_, bob, alice):
            tokens = await bob.open(3)
            await alice.stores.deposit(alice.at, bob.mbox, tokens[0], 7, SMALL)  # opens the way
            ether.log.clear()
            start = now()
            await alice.stores.deposit(alice.at, bob.mbox, tokens[1], 7, SMALL)
            assert now() - start == pytest.approx(0.05, abs=0.005)
            there = [one for one in ether.log if one[0] == alice.endpoint.address]
            back = [one for one in ether.log if one[1] == alice.endpoint.address]
            assert len(there) == 3
            assert len(back) == 1
            ether.log.clear()
            start = now()
            assert await bob.fetched(after=1) == [SMALL]
            assert now() - start == pytest.approx(0.05, abs=0.005)

    run_virtual(scenario())


@pytest.mark.parametrize("seed", range(3))
def test_many_messages_at_once_all_arrive_once(
    seed: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ether = Ether(seed, BAD)
    ether.install(monkeypatch)

    async def scenario() -> None:
        async with town(tmp_path, ether, seed) as (_, bob, alice):
            tokens = await bob.open(100)
            deposits = [
                alice.stores.deposit(alice.at, bob.mbox, one, 7, one + SMALL) for one in tokens
            ]
            stored = await asyncio.gather(*deposits)
            items = [item async for item in bob.stores.fetch(bob.at, bob.mailbox)]
            assert sorted(item.blob for item in items) == sorted(one + SMALL for one in tokens)
            assert {item.env for item in items} == {one.env for one in stored}
            await bob.stores.acknowledge(bob.at, bob.mailbox, [item.env for item in items])
            assert await bob.fetched() == []

    run_virtual(scenario())


def test_a_line_cut_in_the_middle_goes_on_where_it_stood(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The association dies on both sides; what came of the deposit is not sent again."""
    ether = Ether(3, LinkQuality(delay=0.025, loss=0.01))
    ether.install(monkeypatch)

    async def scenario() -> None:
        async with town(tmp_path, ether) as (_, bob, alice):
            tokens = await bob.open(1)
            address = alice.endpoint.address
            sent = 0
            dead_until = 0.0

            def cut(source: Address, to: Address, data: bytes) -> bytes | None:
                nonlocal sent, dead_until
                if address not in (source, to):
                    return data
                sent += len(data) if source == address else 0
                if sent > 600_000 and not dead_until:
                    dead_until = now() + 8.0
                return None if now() < dead_until else data

            ether.interfere = cut
            await alice.stores.deposit(alice.at, bob.mbox, tokens[0], 7, ENVELOPE)
            ether.interfere = None
            assert await bob.fetched() == [ENVELOPE]
            assert sent < 1.35 * len(ENVELOPE)

    run_virtual(scenario())


def test_a_fetch_over_a_dying_association_goes_on_with_the_next_item(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ether = Ether(5, LinkQuality(delay=0.025))
    ether.install(monkeypatch)

    async def scenario() -> None:
        async with town(tmp_path, ether) as (_, bob, alice):
            tokens = await bob.open(8)
            blobs = [one * 6_000 for one in tokens]
            for token, blob in zip(tokens, blobs, strict=True):
                await alice.stores.deposit(alice.at, bob.mbox, token, 7, blob)
            address, came, dead_until = bob.endpoint.address, 0, 0.0

            def cut(source: Address, to: Address, data: bytes) -> bytes | None:
                nonlocal came, dead_until
                if address not in (source, to):
                    return data
                came += len(data) if to == address else 0
                if came > 300_000 and not dead_until:
                    dead_until = now() + 8.0
                return None if now() < dead_until else data

            ether.interfere = cut
            items = [item async for item in bob.stores.fetch(bob.at, bob.mailbox)]
            assert [item.blob for item in items] == blobs  # each once, in order

    run_virtual(scenario())


def test_a_store_that_is_gone_is_unreachable_and_watched_again_when_it_is_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ether = Ether(2, LinkQuality(delay=0.01))
    ether.install(monkeypatch)

    async def scenario() -> None:
        async with town(tmp_path, ether) as (server, bob, alice):
            tokens = await bob.open(4)
            bob.stores.watch(bob.at, bob.mailbox)
            await asyncio.sleep(1)
            ether.interfere = lambda *_: None
            start = now()
            with pytest.raises(StoreUnreachable):
                await alice.stores.deposit(alice.at, bob.mbox, tokens[0], 7, SMALL)
            assert now() - start < 16
            ether.interfere = None
            await asyncio.sleep(40)
            assert store_of(server).watched == 1
            await alice.stores.deposit(alice.at, bob.mbox, tokens[1], 7, SMALL)
            await asyncio.sleep(1)
            assert bob.mail == [bob.mbox]

    run_virtual(scenario())


def test_news_that_is_lost_is_said_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    ether = Ether(2, LinkQuality(delay=0.01))
    ether.install(monkeypatch)

    async def scenario() -> None:
        async with town(tmp_path, ether) as (_, bob, alice):
            tokens = await bob.open(4)
            bob.stores.watch(bob.at, bob.mailbox)
            await asyncio.sleep(1)
            address, lost = bob.endpoint.address, 0

            def lose_two(source: Address, to: Address, data: bytes) -> bytes | None:
                nonlocal lost
                if to == address and len(data) == 128 and lost < 2:
                    lost += 1
                    return None
                return data

            ether.interfere = lose_two
            await alice.stores.deposit(alice.at, bob.mbox, tokens[1], 7, SMALL)
            await asyncio.sleep(10)
            assert lost == 2
            assert bob.mail == [bob.mbox]

    run_virtual(scenario())
