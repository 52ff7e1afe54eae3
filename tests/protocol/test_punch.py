"""Two punches at each other over a bad network, and strangers who try to join."""

from __future__ import annotations

from itertools import pairwise

import pytest

from m2chat.net.traversal.candidates import Interface, offered, usable
from m2chat.net.traversal.punch import PROBES_MAX, Probe, Punch, punch_key
from m2chat.net.wire.addresses import Address
from m2chat.net.wire.packet import LongType
from tests.support.fake_random import FakeRandomSource
from tests.support.simnet import LinkQuality, SimNet

A, B, NOWHERE = Address("192.0.2.1", 4001), Address("192.0.2.2", 4002), Address("192.0.2.9", 9)
KEY = punch_key(b"r" * 32, b"i" * 8, b"lblob", b"blob")


class Puncher:
    """A punch on a SimNet."""

    def __init__(self, net: SimNet, at: Address, punch: Punch) -> None:
        self.net, self.at, self.punch = net, at, punch
        self.bytes_in = self.bytes_out = 0
        net.attach(at, self._receive)
        self.tick()

    def tick(self) -> None:
        self._send(self.punch.poll(self.net.now))
        deadline = self.punch.deadline
        if deadline is not None and not self.punch.expired(self.net.now):
            self.net.at(max(deadline, self.net.now + 0.001), self.tick)

    def _receive(self, data: bytes, source: object, now: float) -> None:
        assert isinstance(source, Address)
        self.bytes_in += len(data)
        self._send(self.punch.receive(LongType(data[0]), data[1:], source))

    def _send(self, probes: list[Probe]) -> None:
        for kind, body, address in probes:
            self.bytes_out += 1 + len(body)
            self.net.send(bytes([kind]) + body, self.at, address)


def puncher(
    net: SimNet, at: Address, targets: list[Address], initiator: bool, keys: list[bytes]
) -> Puncher:
    random = FakeRandomSource(at.port)
    punch = Punch(b"i" * 8, keys, targets, initiator=initiator, now=net.now, random=random)
    return Puncher(net, at, punch)


@pytest.mark.parametrize("seed", range(20))
def test_both_sides_validate_each_other_at_30_percent_loss(seed: int) -> None:
    net = SimNet(seed, LinkQuality(loss=0.3, reorder=0.2, duplicate=0.1))
    a = puncher(net, A, [NOWHERE, B], True, [KEY])
    b = puncher(net, B, [A], False, [b"another blob's key" + bytes(14), KEY])
    assert net.run(lambda: bool(a.punch.validated and b.punch.validated), 5)
    assert (a.punch.validated, b.punch.validated) == (B, A)
    net.run(lambda: False, 1)
    assert a.punch.knows(B)
    assert b.punch.knows(A)


def test_an_address_that_does_not_answer_gets_at_most_100_probes() -> None:
    net = SimNet(1)
    a = puncher(net, A, [NOWHERE], True, [KEY])
    net.run(lambda: False, 60)
    assert net.counts[A, NOWHERE].sent <= PROBES_MAX
    assert a.punch.expired(net.now)


def test_s20_however_often_it_is_asked_a_punch_keeps_its_pace_and_its_bound() -> None:
    net = SimNet(1)
    random = FakeRandomSource(3)
    punch = Punch(b"i" * 8, [KEY], [NOWHERE], initiator=True, now=net.now, random=random)
    sent = [(tick, probe) for tick in range(8_000) for probe in punch.poll(net.now + tick / 1_000)]
    assert len(sent) <= PROBES_MAX
    ticks = [tick for tick, _ in sent]
    assert all(later - tick >= 50 for tick, later in pairwise(ticks))


def test_s16_a_stranger_gets_nothing_and_a_replay_no_more_than_it_sent() -> None:
    net = SimNet(2)
    a = puncher(net, A, [B], True, [KEY])
    b = puncher(net, B, [A], False, [KEY])
    recorded: list[tuple[LongType, bytes]] = []
    real = b.punch.receive

    def record(kind: LongType, body: bytes, source: Address) -> list[Probe]:
        recorded.append((kind, body))
        return real(kind, body, source)

    b.punch.receive = record  # type: ignore[method-assign]
    assert net.run(lambda: bool(a.punch.validated and b.punch.validated), 5)
    for kind, body in recorded:
        assert len(real(kind, body, NOWHERE)) <= 1  # 81 bytes for 81 bytes
        forged = body[:24] + bytes(16)
        assert real(kind, forged, NOWHERE) == []
    assert not b.punch.knows(NOWHERE)
    assert b.punch.validated == A


def test_s16_whoever_was_not_offered_is_answered_and_never_begun_with() -> None:
    """Else one probe replayed from a victim's address would bring it a hundred of ours."""
    random = FakeRandomSource(1)
    a = Punch(b"i" * 8, [KEY], [B], initiator=True, now=0.0, random=random)
    b = Punch(b"i" * 8, [KEY], [A], initiator=False, now=0.0, random=random)
    kind, body, _ = a.poll(0.0)[0]
    assert len(b.receive(kind, body, NOWHERE)) == 1
    told = [to for step in range(200) for _, _, to in b.poll(step * 0.05)]
    assert set(told) == {A}


def test_reflected_probes_validate_nobody() -> None:
    random = FakeRandomSource(1)
    a = Punch(b"i" * 8, [KEY], [B], initiator=True, now=0.0, random=random)
    for kind, body, _ in a.poll(0.0):
        assert a.receive(kind, body, B) == []
    assert a.validated is None


LAN = [Interface("192.168.1.5", 24), Interface("2001:4860::5", 64), Interface("169.254.3.3", 16)]


def test_only_near_and_public_candidates_are_used() -> None:
    public = Address("203.0.113.7", 5000)
    offers = [
        Address("192.168.1.9", 4000),
        Address("192.168.2.9", 4000),  # not our subnet
        Address("192.168.1.1", 53),  # a privileged port: the router's own services
        Address("127.0.0.1", 4000),
        Address("224.0.0.1", 4000),
        Address("2001:4860::9", 4000),
    ]
    same = usable(offers, public, interfaces=LAN, ours=Address("203.0.113.7", 6000))
    assert same == [offers[0], offers[5], public]
    other = usable(offers, public, interfaces=LAN, ours=Address("198.51.100.1", 6000))
    assert other == [offers[5], public]
    assert offered(LAN, 4000) == (Address("192.168.1.5", 4000), Address("2001:4860::5", 4000))
