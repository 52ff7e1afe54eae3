"""Two sessions on a bad network: the handshake ends, every byte arrives once and in order."""

from __future__ import annotations

import random

import pytest

from m2chat.net.errors import CloseCode
from m2chat.net.session.config import SessionConfig
from tests.support.session_pair import End, pair
from tests.support.simnet import LinkQuality, SimNet


def opened(seed: int, quality: LinkQuality, **more: object) -> tuple[SimNet, End, End]:
    net = SimNet(seed, quality)
    alice, bob = pair(net, **more)  # type: ignore[arg-type]
    assert net.run(lambda: alice.open and bob.open, 16), (alice.events, bob.events)
    return net, alice, bob


@pytest.mark.parametrize("first_contact", [False, True])
def test_a_handshake_proves_both(first_contact: bool) -> None:
    net, alice, bob = opened(1, LinkQuality(), first_contact=first_contact)
    assert alice.session.established and bob.session.established
    assert net.now < 1001


@pytest.mark.parametrize("seed", range(50))
def test_r01_handshakes_survive_30_percent_loss_each_way(seed: int) -> None:
    opened(seed, LinkQuality(loss=0.3))


@pytest.mark.parametrize("seed", range(20))
def test_r02_handshakes_survive_30_percent_corruption(seed: int) -> None:
    net, alice, bob = opened(seed, LinkQuality(corrupt=0.3))
    alice.send(b"hello" * 100)
    assert net.run(lambda: bool(bob.finished), 60)
    assert bob.streams[2] == b"hello" * 100


CELLS = [
    (loss, rtt, reorder, duplicate)
    for loss in (0.0, 0.01, 0.02, 0.05, 0.1, 0.2, 0.3)
    for rtt in (0.002, 0.03, 0.2, 1.5)
    for reorder, duplicate in ((0.0, 0.0), (0.25, 0.05))
]


@pytest.mark.parametrize(("loss", "rtt", "reorder", "duplicate"), CELLS)
def test_r03_a_megabyte_arrives_whole_once_and_in_order(
    loss: float, rtt: float, reorder: float, duplicate: float
) -> None:
    quality = LinkQuality(
        delay=rtt / 2, loss=loss, reorder=reorder, duplicate=duplicate, rate=12.5e6
    )
    net, alice, bob = opened(int(loss * 100 + rtt * 1000), quality)
    data = random.Random(7).randbytes(1 << 20)
    stream = alice.send(data)
    reply = bob.send(data[::-1])
    assert net.run(lambda: stream in bob.finished and reply in alice.finished, 300)
    assert bob.streams[stream] == data
    assert alice.streams[reply] == data[::-1]
    assert net.run(lambda: stream in alice.done and reply in bob.done, 60)
    assert alice.closed is None
    assert bob.closed is None


def test_many_small_messages_in_both_directions() -> None:
    net, alice, bob = opened(5, LinkQuality(loss=0.1, reorder=0.2, duplicate=0.1))
    sent: list[tuple[End, int, bytes]] = []
    for number in range(300):
        for end, other in ((alice, bob), (bob, alice)):
            if end.session.streams.can_open:
                text = f"{end.name} {number}".encode()
                sent.append((other, end.send(text), text))
        net.run(lambda: False, 0.05)
    assert net.run(lambda: all(stream in to.finished for to, stream, _ in sent), 60)
    assert all(to.streams[stream] == text for to, stream, text in sent)
    assert len(sent) == 600


def test_a_dead_line_is_noticed_after_30_seconds_and_not_before() -> None:
    net, alice, bob = opened(6, LinkQuality())
    net.cut |= {("alice", "bob"), ("bob", "alice")}
    net.run(lambda: False, 17)  # the last packet was at most 12 s ago
    assert alice.closed is None
    assert net.run(lambda: alice.closed is not None and bob.closed is not None, 40)
    assert alice.closed is not None
    assert alice.closed.code == CloseCode.FAULT


@pytest.mark.parametrize("outage", [2.0, 17.0])
def test_r06_an_outage_below_30_seconds_loses_nothing(outage: float) -> None:
    net, alice, bob = opened(7, LinkQuality())
    net.cut |= {("alice", "bob"), ("bob", "alice")}
    stream = alice.send(b"x" * 200_000)
    net.run(lambda: False, outage)
    net.cut.clear()
    assert net.run(lambda: stream in bob.finished, 10)
    assert alice.closed is None


def test_an_idle_session_lives_by_pings_and_closes_after_two_minutes() -> None:
    net, alice, bob = opened(8, LinkQuality())
    net.run(lambda: False, 100)
    assert alice.closed is None
    assert net.run(lambda: alice.closed is not None and bob.closed is not None, 30)
    assert {end.closed.code for end in (alice, bob) if end.closed} == {CloseCode.IDLE}


def test_keys_turn_many_times_within_a_transfer() -> None:
    config = SessionConfig(rekey_after=64)
    net, alice, bob = opened(9, LinkQuality(loss=0.05, reorder=0.1), config=config)
    data = bytes(1 << 20)
    stream = alice.send(data)
    assert net.run(lambda: stream in bob.finished, 120)
    assert bob.streams[stream] == data
    assert alice.closed is None


def test_goodbye_reaches_the_other_end() -> None:
    net, alice, bob = opened(10, LinkQuality())
    alice.session.close()
    alice.step()
    assert net.run(lambda: bob.closed is not None, 1)
    assert bob.closed is not None
    assert bob.closed.remote
    assert bob.closed.code == CloseCode.BYE


def test_r04_random_loss_does_not_collapse_the_rate() -> None:
    """10 Mbit/s and 30 ms: at least 8, 6 and 3 Mbit/s at 0, 2 and 10 % loss (virtual time)."""
    for loss, least in ((0.0, 8.0), (0.02, 6.0), (0.1, 3.0)):
        quality = LinkQuality(delay=0.015, loss=loss, rate=1.25e6, queue=100_000)
        net, alice, bob = opened(11, quality)
        start = net.now
        stream = alice.send(bytes(4_000_000))
        assert net.run(lambda: stream in bob.finished, 60)  # noqa: B023
        assert 4_000_000 * 8 / 1e6 / (net.now - start) >= least
