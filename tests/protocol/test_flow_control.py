"""What goes first, who waits for whom: priorities, unreliable packets, credit, skipped numbers."""

from __future__ import annotations

import random

import pytest

from m2chat.net.errors import CloseCode, NetMisuse
from m2chat.net.session.config import DEFAULT_CONFIG
from m2chat.net.session.credit import CreditPool, ReceiveWindow
from m2chat.net.session.outbound import DATAGRAM_PAYLOAD_MAX, DATAGRAM_QUEUE_BYTES
from m2chat.net.session.streams import Priority
from tests.support.session_pair import End, pair
from tests.support.simnet import LinkQuality, SimNet

MIB = 1 << 20
SLOW = LinkQuality(delay=0.015, rate=1.25e6, queue=37_500)


def opened(seed: int, quality: LinkQuality | None = None) -> tuple[SimNet, End, End]:
    net = SimNet(seed, LinkQuality(delay=0.015))
    alice, bob = pair(net)
    assert net.run(lambda: alice.open and bob.open, 16)
    net.run(never, 0.5)
    net.quality = quality or net.quality
    return net, alice, bob


def never() -> bool:
    return False


@pytest.mark.parametrize("size", [200, 3_000, 60_000])
def test_a_file_delays_a_message_by_at_most_one_run(size: int) -> None:
    """Told by the bytes of the file that leave between the message's writing and its first."""
    net, alice, bob = opened(1, SLOW)
    file = alice.send(bytes(30 * MIB), Priority.BULK)
    chance = random.Random(1)
    for _ in range(40):
        net.run(never, chance.uniform(0.05, 0.5))
        before = alice.session.streams._sending[file]._sent
        message = alice.send(bytes(size))
        stream = alice.session.streams._sending.get(message)
        assert net.run(lambda: stream is None or stream._sent > 0, 1)  # noqa: B023
        between = alice.session.streams._sending[file]._sent - before
        assert between <= DEFAULT_CONFIG.run_bytes
        start = net.now
        assert net.run(lambda: message in bob.finished, 2)  # noqa: B023
        # What a message waits for is the queue at the bottleneck, not the file.
        assert net.now - start < 0.1 + 2 * size / 1.25e6
    assert file not in bob.finished


def test_unreliable_packets_arrive_once_or_never_beside_a_file() -> None:
    net, alice, bob = opened(2, LinkQuality(delay=0.015, loss=0.1, duplicate=0.2, rate=1.25e6))
    file = alice.send(bytes(3 * MIB), Priority.BULK)
    for number in range(400):
        alice.session.send_datagram(7, number.to_bytes(4, "big") * 40, net.now)
        alice.step()
        net.run(never, 0.005)
    assert net.run(lambda: file in bob.finished, 30)
    got = [int.from_bytes(payload[:4], "big") for flow, payload in bob.packets if flow == 7]
    assert len(got) == len(set(got)) == len(bob.packets)
    assert 300 <= len(got) < 400  # about a tenth is lost and stays lost


def test_unreliable_packets_are_paced_and_the_oldest_give_way() -> None:
    net, alice, bob = opened(3, LinkQuality(delay=0.015, rate=125_000, queue=30_000))
    warm = alice.send(bytes(200_000), Priority.BULK)
    assert net.run(lambda: warm in bob.finished, 20)
    before = net.counts["alice", "bob"].dropped
    for number in range(2_000):  # ten times what the line carries
        alice.session.send_datagram(1, number.to_bytes(4, "big") * 250, net.now)
        alice.step()
        net.run(never, 0.001)
    assert alice.session._outbound._datagram_bytes <= DATAGRAM_QUEUE_BYTES
    net.run(never, 3)
    got = [int.from_bytes(payload[:4], "big") for _, payload in bob.packets]
    assert len(got) > 200
    assert got[-1] == 1_999  # the newest came
    assert 1_999 - len(got) > 1_000  # and others gave way
    assert net.counts["alice", "bob"].dropped - before < 40  # not by being thrown at the line


def test_an_unreliable_packet_fits_a_datagram_or_is_refused() -> None:
    net, alice, bob = opened(4)
    alice.session.send_datagram(1, bytes(DATAGRAM_PAYLOAD_MAX), net.now)
    with pytest.raises(NetMisuse):
        alice.session.send_datagram(1, bytes(DATAGRAM_PAYLOAD_MAX + 1), net.now)
    alice.step()
    assert net.run(lambda: bool(bob.packets), 1)


@pytest.mark.parametrize("message", [100_000, 1_000_000])
def test_an_unread_message_withholds_credit(message: int) -> None:
    """The owner holds what it has not dealt with; the sender stands still, then goes on."""
    net, alice, bob = opened(5)
    held: list[int] = []

    def hold() -> None:
        for stream in bob.finished - set(held):
            held.append(stream)
            bob.session.streams.window.hold(message)

    sent: list[int] = []
    for _ in range(400):
        unsent = sum(s.unsent for s in alice.session.streams._sending.values())
        if alice.session.streams.can_open and unsent < message:
            sent.append(alice.send(bytes(message)))
        net.run(lambda: bool(bob.finished - set(held)), 0.1)
        hold()
    window = bob.session.streams.window
    unread = len(held) * message
    assert unread <= 2 * window.size + message
    assert len(sent) > len(held)  # there was more to come
    for _ in range(200):
        bob.session.streams.release(message, net.now, 0.03)
        bob.step()
        net.run(never, 0.1)
        hold()
        if set(sent) <= bob.finished:
            break
    assert set(sent) <= bob.finished
    assert alice.closed is None


def test_all_windows_together_stay_within_the_pool() -> None:
    pool = CreditPool(10 * MIB)
    windows = [ReceiveWindow(MIB, 8 * MIB, pool) for _ in range(3)]
    for number in range(1, 50):
        for window in windows:
            window.grow(number * 0.01, 0.1)
    assert sum(window.size for window in windows) <= 10 * MIB
    assert max(window.size for window in windows) > MIB
    for window in windows:
        window.close()
        window.close()
    assert pool.left == 10 * MIB


def test_a_closed_session_gives_its_window_back() -> None:
    _, _, bob = opened(6)
    pool = CreditPool(10 * MIB)
    bob.session.streams.window._pool = pool
    bob.session.close(CloseCode.BYE)
    assert pool.left == 11 * MIB
