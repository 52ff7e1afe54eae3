"""Path MTU: longer datagrams where the path carries them, 1,200 where it does not (RFC 8899)."""

from __future__ import annotations

from dataclasses import replace

import pytest

from m2chat.net.session.mtu import AGAIN_AFTER, BEGIN_AFTER, VANISHED, MtuSearch
from m2chat.net.session.streams import Priority
from m2chat.net.wire.addresses import Address
from tests.support.session_pair import End, pair
from tests.support.simnet import LinkQuality, SimNet

MIB = 1 << 20
LINE = LinkQuality(delay=0.015, rate=12.5e6, queue=400_000)


def opened(mtu: int, ceiling: int = 65_000) -> tuple[SimNet, End, End, list[int]]:
    """Two ends whose interfaces carry ``ceiling`` on a path that carries ``mtu``."""
    net = SimNet(1, replace(LINE, mtu=mtu))
    alice, bob = pair(net)
    for end in (alice, bob):
        end.session.paths.carries = lambda _: ceiling
    assert net.run(lambda: alice.open and bob.open, 16)
    sizes: list[int] = []
    real = net.send

    def send(data: bytes, source: object, target: object) -> None:
        sizes.append(len(data))
        real(data, source, target)

    net.send = send  # type: ignore[method-assign]
    return net, alice, bob, sizes


def transfer(net: SimNet, end: End, other: End, size: int, limit: float = 30) -> None:
    stream = end.send(bytes(size), Priority.BULK)
    assert net.run(lambda: stream in other.finished, limit)
    assert len(other.streams[stream]) == size


@pytest.mark.parametrize("mtu", [65_507, 9_000, 1_472, 1_300])
def test_bulk_takes_what_the_path_carries(mtu: int) -> None:
    net, alice, bob, sizes = opened(mtu)
    transfer(net, alice, bob, 8 * MIB)
    found = alice.session.paths.current.mtu
    assert found == {65_507: 65_000, 9_000: 8_952, 1_472: 1_472, 1_300: 1_280}[mtu]
    assert sizes.count(found) > 50
    assert len([size for size in sizes if size > mtu]) <= 4  # probes, and not data
    assert bob.session.paths.current.mtu == 1_200  # who sends no bulk asks for nothing


def test_the_interface_bounds_the_probes() -> None:
    net, alice, bob, sizes = opened(65_507, 1_472)
    transfer(net, alice, bob, 2 * MIB)
    assert max(sizes) == alice.session.paths.current.mtu == 1_472


def test_a_chat_sends_no_long_datagram() -> None:
    net, alice, bob, sizes = opened(65_507)
    for _ in range(20):
        stream = alice.send(bytes(3_000))
        assert net.run(lambda: stream in bob.finished, 5)  # noqa: B023
    assert max(sizes) <= 1_200


@pytest.mark.parametrize("mtu", [1_280 - 48, 1_200])
def test_r09_a_path_that_becomes_narrow_in_silence(mtu: int) -> None:
    """No ICMP: long datagrams vanish.  The transfer goes on with 1,200 within seconds."""
    net, alice, bob, _ = opened(9_000)
    transfer(net, alice, bob, 8 * MIB)
    assert alice.session.paths.current.mtu == 8_952
    net.quality = replace(net.quality, mtu=mtu)
    transfer(net, alice, bob, 2 * MIB, 6)
    assert alice.session.paths.current.mtu == 1_200
    assert alice.closed is None


def test_random_loss_is_no_black_hole() -> None:
    net, alice, bob, _ = opened(9_000)
    net.quality = replace(net.quality, loss=0.1)
    transfer(net, alice, bob, 20 * MIB, 60)
    assert alice.session.paths.current.mtu == 8_952


def test_a_new_path_begins_with_what_every_path_carries() -> None:
    net, alice, bob, _ = opened(9_000)
    transfer(net, bob, alice, 2 * MIB)
    alice.move(Address("alice.lte", 1))
    net.quality = replace(net.quality, mtu=1_300)
    stream = alice.send(b"I am here")
    assert net.run(lambda: stream in bob.finished and bool(bob.moves), 5)
    assert bob.session.paths.current.mtu == 1_200
    transfer(net, bob, alice, MIB)
    assert bob.session.paths.current.mtu == 1_280


def test_a_search_rests_and_begins_again() -> None:
    search = MtuSearch(lambda: 9_000)
    search.used(BEGIN_AFTER)
    now = 100.0
    while size := search.next_probe(now):
        assert not search.next_probe(now)  # one at a time
        if size <= 1_400:
            search.probe_acked(size, now)
        else:
            search.probe_lost(size, now)
    assert search.size == 1_400
    assert not search.next_probe(now + AGAIN_AFTER - 1)
    assert search.next_probe(now + AGAIN_AFTER) == 9_000
    search.probe_acked(9_000, now)
    search.vanished(9_000, 10, VANISHED - 1, now)
    search.arrived(9_000, 20)
    search.vanished(9_000, 11, 100, now)  # before one that arrived
    search.vanished(9_000, 21, VANISHED - 1, now)
    assert search.size == 9_000
    search.vanished(9_000, 30, 1, now)
    assert search.size == 1_200
    assert not search.next_probe(now + 1)
