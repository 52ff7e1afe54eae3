"""Paths of a session: it moves, falls back, is not led astray, loses nothing (protocol 8)."""

from __future__ import annotations

import random
from collections.abc import Callable
from itertools import pairwise

import pytest

from m2chat.net.session.paths import AHEAD, CHOICE_HOLDS, PROBE_SIZE, WAIT_MIN
from m2chat.net.session.streams import Priority
from m2chat.net.wire.addresses import Address
from m2chat.net.wire.packet import CID_SIZE
from m2chat.net.wire.ways import Leg
from tests.support.session_pair import End, SimRelay, pair
from tests.support.simnet import LinkQuality, SimNet

RELAY = Address("relay", 4000)
RTT = 0.04
MIB = 1 << 20


def opened(seed: int, quality: LinkQuality | None = None) -> tuple[SimNet, End, End]:
    net = SimNet(seed, quality or LinkQuality(delay=RTT / 2))
    alice, bob = pair(net)
    assert net.run(lambda: alice.open and bob.open, 16)
    net.run(lambda: False, 0.5)
    return net, alice, bob


def never() -> bool:
    return False


def watch(net: SimNet) -> list[tuple[float, bytes, object, object]]:
    """Everything that is sent from now on: (time, datagram, source, target)."""
    seen: list[tuple[float, bytes, object, object]] = []
    real = net.send

    def send(data: bytes, source: object, target: object) -> None:
        seen.append((net.now, data, source, target))
        real(data, source, target)

    net.send = send  # type: ignore[method-assign]
    return seen


def exchange(net: SimNet, alice: End, bob: End, size: int = 20_000) -> None:
    """Bytes both ways arrive whole."""
    there, back = alice.send(bytes(size)), bob.send(bytes(size))
    assert net.run(lambda: there in bob.finished and back in alice.finished, 20)
    assert len(bob.streams[there]) == len(alice.streams[back]) == size


def test_a_new_port_is_followed_after_it_was_proved() -> None:
    net, alice, bob = opened(1)
    alice.move(Address("alice", 2))
    exchange(net, alice, bob)
    assert bob.session.way == Address("alice", 2)
    assert bob.moves == [Address("alice", 2)]
    assert alice.moves == []


def test_a_new_address_is_followed_and_the_model_begins_anew() -> None:
    net, alice, bob = opened(2)
    exchange(net, alice, bob, 500_000)
    model = bob.session.recovery.model
    alice.move(Address("alice", 2))
    exchange(net, alice, bob)
    assert bob.session.recovery.model is model  # another port is the same road
    alice.move(Address("alice.lte", 1))
    exchange(net, alice, bob)
    assert bob.session.way == Address("alice.lte", 1)
    assert bob.session.recovery.model is not model
    assert bob.session.recovery.rtt.smoothed == pytest.approx(RTT, rel=0.5)


def test_paths_have_neither_cid_nor_number_in_common() -> None:
    """Also the end that stays takes another name, or the two paths could be joined at it."""
    net, alice, bob = opened(3)
    seen = watch(net)
    exchange(net, alice, bob)
    before = {data[:CID_SIZE] for _, data, _, _ in seen}
    seen.clear()
    for place in range(2, 8):
        home = Address(f"alice.{place}", 1)
        alice.answer_at(home, f"bob.{place}")
        bob.answer_at(Address(f"bob.{place}", 1), home.host)
        alice.try_way(Address(f"bob.{place}", 1))
        exchange(net, alice, bob)
        now = {data[:CID_SIZE] for _, data, source, _ in seen if source == home}
        assert not now & before
        before |= now
        seen.clear()
    numbers = alice.session.paths._used
    assert numbers >= 6
    assert len(bob.session.paths.cids) <= AHEAD + 3


@pytest.mark.parametrize("asks", ["alice", "bob", "both"])
def test_from_a_relay_to_the_direct_way_in_the_middle_of_a_message(asks: str) -> None:
    net, alice, bob = opened(4)
    relay = SimRelay(net, RELAY, (alice, bob))
    alice.try_way(alice.legs[0])
    assert net.run(lambda: isinstance(bob.session.way, Leg), 5)
    assert alice.session.way == alice.legs[0]
    exchange(net, alice, bob)
    assert relay.forwarded > 30
    net.run(never, CHOICE_HOLDS * WAIT_MIN)
    data = random.Random(4).randbytes(MIB)
    there, back = alice.send(data), bob.send(data[::-1])
    net.run(never, 2 * RTT)
    assert there not in bob.finished
    if asks in ("alice", "both"):
        alice.try_way(Address("bob", 0))
    if asks in ("bob", "both"):
        bob.try_way(Address("alice", 0))
    assert net.run(lambda: there in bob.finished and back in alice.finished, 20)
    assert bob.streams[there] == data
    assert alice.streams[back] == data[::-1]
    assert alice.session.way == Address("bob", 0)
    assert bob.session.way == Address("alice", 0)
    count = relay.forwarded
    exchange(net, alice, bob)
    assert relay.forwarded == count


def test_two_who_choose_different_ways_at_once_agree() -> None:
    net, alice, bob = opened(5)
    SimRelay(net, RELAY, (alice, bob))
    other = SimRelay(net, Address("relay2", 1), (alice, bob))
    alice.try_way(alice.legs[0])
    bob.try_way(bob.legs[1])
    exchange(net, alice, bob, MIB)
    net.run(never, 3)
    count = other.forwarded
    exchange(net, alice, bob, MIB)
    assert other.forwarded == count
    assert alice.session.way == alice.legs[0]
    assert bob.session.way == bob.legs[0]
    assert len(alice.moves) + len(bob.moves) <= 4, (alice.moves, bob.moves)


@pytest.mark.parametrize("size", [0, MIB])
@pytest.mark.parametrize("sender", [0, 1])
def test_a_dead_way_gives_way_to_a_leg_before_the_session_dies(size: int, sender: int) -> None:
    net, alice, bob = opened(6)
    SimRelay(net, RELAY, (alice, bob))
    for end in (alice, bob):
        end.session.paths.add_standby(end.legs[0])
    ends = (alice, bob) if sender == 0 else (bob, alice)
    stream = ends[0].send(bytes(size)) if size else 0
    net.run(never, RTT)
    net.cut |= {("alice", "bob"), ("bob", "alice")}
    start = net.now
    if size:
        assert net.run(lambda: stream in ends[1].finished, 25)
        assert net.now - start < 5
    else:  # only the ping can notice it
        assert net.run(lambda: isinstance(alice.session.way, Leg), 20)
        net.run(never, 30)
    exchange(net, alice, bob)
    assert alice.closed is None
    assert bob.closed is None
    assert alice.session.way == alice.legs[0]
    assert bob.session.way == bob.legs[0]


def test_a_way_that_does_not_answer_changes_nothing() -> None:
    net, alice, bob = opened(7)
    seen = watch(net)
    for number in range(1, 12):  # more than the numbers that the other end knows in advance
        alice.try_way(Address("nowhere", number))
        exchange(net, alice, bob)
        net.run(never, 8)
    assert alice.session.way == Address("bob", 0)
    assert bob.moves == []
    nowhere = [data for _, data, _, target in seen if getattr(target, "host", "") == "nowhere"]
    assert len(nowhere) == 11 * 4
    assert len({data[:CID_SIZE] for data in nowhere}) == 11  # nor can the tries be joined
    here = {data[:CID_SIZE] for _, data, _, target in seen if target == "bob"}
    assert not here & {data[:CID_SIZE] for data in nowhere}
    SimRelay(net, RELAY, (alice, bob))
    alice.try_way(alice.legs[0])
    net.run(never, 1)
    assert alice.session.way == alice.legs[0]
    exchange(net, alice, bob)


def spoof(net: SimNet, victim: Address, chosen: Callable[[bytes], bool]) -> None:
    """Somebody on the line lets what alice sends appear to come from ``victim``, and first."""
    real = net.send

    def send(data: bytes, source: object, target: object) -> None:
        if source == "alice" and chosen(data):
            real(data, victim, target)
        else:
            real(data, source, target)

    net.send = send  # type: ignore[method-assign]


@pytest.mark.parametrize("share", [0.0, 0.5, 0.95])
def test_s35_a_spoofed_source_moves_nothing_and_gets_no_more_than_it_gave(share: float) -> None:
    net, alice, bob = opened(8)
    victim, got, gave = Address("victim", 9), 0, 0
    chance = random.Random(8)

    def count(data: bytes, source: object, now: float) -> None:
        nonlocal got
        got += len(data)

    def chosen(data: bytes) -> bool:
        nonlocal gave
        hit = chance.random() >= share
        gave += len(data) * hit
        return hit

    net.attach(victim, count)
    real = net.send
    spoof(net, victim, chosen)
    stream = bob.send(bytes(300_000))
    net.run(lambda: stream in alice.finished, 8)
    net.run(never, 2)
    assert bob.moves == []
    assert bob.session.way == Address("alice", 0)
    assert 0 < got <= gave
    net.send = real  # type: ignore[method-assign]
    exchange(net, alice, bob)
    assert stream in alice.finished


def test_s35_one_spoofed_packet_is_answered_with_no_more_than_its_own_size() -> None:
    net, alice, bob = opened(9)
    victim, got = Address("victim", 9), 0

    def count(data: bytes, source: object, now: float) -> None:
        nonlocal got
        got += len(data)

    net.attach(victim, count)
    left = [1]

    def once(data: bytes) -> bool:
        return len(data) == PROBE_SIZE and bool(left) and bool(left.pop())

    spoof(net, victim, once)
    alice.session._outbound.ping = True
    alice.step()
    exchange(net, alice, bob, 200_000)
    net.run(never, 20)
    assert got == PROBE_SIZE
    assert bob.moves == []


def test_s35_a_replayed_packet_from_elsewhere_is_no_sign_of_life_there() -> None:
    net, alice, bob = opened(10)
    seen = watch(net)
    exchange(net, alice, bob)
    old = [data for _, data, source, _ in seen if source == "alice"]
    before = len(seen)
    for data in old:
        net.send(data, Address("mallory", 1), "bob")
    net.run(never, 3)
    assert not [1 for _, _, _, to in seen[before:] if getattr(to, "host", "") == "mallory"]


def test_s35_a_response_that_comes_from_elsewhere_proves_nothing() -> None:
    """The nonce must come back by the way that it went."""
    net, alice, bob = opened(11)
    real = net.send

    def send(data: bytes, source: object, target: object) -> None:
        if source == "alice" and len(data) == PROBE_SIZE:
            real(data, Address("mallory", 1), target)  # all that alice says comes from mallory
        elif target == Address("mallory", 1):
            real(data, source, "alice")  # who hands challenges on, but cannot be reached
        else:
            real(data, source, target)

    net.send = send  # type: ignore[method-assign]
    alice.session._outbound.ping = True
    alice.step()
    net.run(never, 0.2)
    # Mallory relays both ways: then mallory is the way, as a NAT would be.
    assert bob.session.way == Address("mallory", 1)

    def lie(data: bytes, source: object, target: object) -> None:
        if target == Address("mallory", 2):
            real(data, source, "alice")
        elif source == "alice" and not lied:
            lied.append(data)
            real(data, Address("mallory", 2), target)
        else:
            real(data, source, target)

    lied: list[bytes] = []
    net.send = lie  # type: ignore[method-assign]
    moves = len(bob.moves)
    alice.session._outbound.ping = True
    alice.step()
    net.run(never, 3)
    assert Address("mallory", 2) not in bob.moves[moves:]


REBINDS = [("alice", "bob"), ("bob", "alice")]


@pytest.mark.parametrize("upload", [True, False])
@pytest.mark.parametrize("loss", [0.0, 0.02])
def test_r07_a_nat_that_forgets_every_five_seconds(upload: bool, loss: float) -> None:
    """Port every 5 s, then address, during 10 x 1 MB; the stall is told by the receiver's clock."""
    net, alice, bob = opened(12, LinkQuality(delay=RTT / 2, rate=400_000, loss=loss, queue=60_000))
    data = random.Random(7).randbytes(MIB)
    sender, receiver = (alice, bob) if upload else (bob, alice)
    changes: list[float] = []

    def rebind() -> None:
        changes.append(net.now)
        place = len(changes) + 1
        host = "alice" if place % 4 else f"alice.{place}"
        alice.move(Address(host, place))
        net.at(net.now + 5, rebind)

    net.at(net.now + 1, rebind)
    streams = []
    for _ in range(10):
        streams.append(sender.send(data, Priority.BULK))
        assert net.run(lambda: streams[-1] in receiver.finished, 15)
    assert len(changes) >= 5
    assert all(receiver.streams[stream] == data for stream in streams)
    assert alice.closed is None
    assert bob.closed is None
    if loss:
        return
    longest = max(later - earlier for earlier, later in pairwise(receiver.heard))
    rtt = receiver.session.recovery.rtt
    patience = rtt.probe_timeout(0.025)
    queue = 60_000 / 400_000
    assert longest <= 3 * (RTT + queue) + patience, (longest, patience)


@pytest.mark.parametrize("both", [False, True])
def test_r19_from_wifi_to_mobile_with_another_family(both: bool) -> None:
    """Alice's old address is gone at once; a message under way goes on within three seconds."""
    net, alice, bob = opened(13)
    stream = alice.send(bytes(4 * MIB), Priority.BULK)
    reply = bob.send(bytes(4 * MIB), Priority.BULK) if both else 0
    net.run(never, 0.2)
    assert stream not in bob.finished
    bob.answer_at(Address("fd00::b", 5), "2001:db8::5")
    alice.move(Address("2001:db8::5", 700))
    alice.try_way(Address("fd00::b", 5))
    moved = net.now
    heard = len(bob.heard)
    assert net.run(lambda: len(bob.heard) > heard, 3)
    assert net.now - moved < 3
    assert net.run(lambda: stream in bob.finished, 30)
    assert not both or net.run(lambda: reply in alice.finished, 30)
    assert bob.session.way == Address("2001:db8::5", 700)
    assert alice.session.way == Address("fd00::b", 5)


def test_a_session_that_begins_on_a_leg_runs_on_it() -> None:
    net = SimNet(14)
    alice, bob = pair(net, way=RELAY)
    for place, end in enumerate((alice, bob)):
        assert end.session.way == Leg(RELAY, b"send%04d" % place, b"recv%04d" % place)
    relay = SimRelay(net, RELAY, (alice, bob))
    assert net.run(lambda: alice.open and bob.open, 16)
    exchange(net, alice, bob, MIB)
    assert relay.forwarded > 1000
    assert net.counts.get(("alice", "bob")) is None


def test_a_way_that_may_not_be_asked_again_is_given_up() -> None:
    """What came from there pays for one challenge; without an end the timer would go on."""
    net, alice, bob = opened(9)
    left = [1]

    def once(data: bytes) -> bool:
        return len(data) == PROBE_SIZE and bool(left) and bool(left.pop())

    net.attach(Address("victim", 9), lambda *_: None)
    spoof(net, Address("victim", 9), once)
    alice.session._outbound.ping = True
    alice.step()
    net.run(lambda: Address("victim", 9) in bob.session.paths.ways, 2)
    assert Address("victim", 9) in bob.session.paths.ways
    net.run(never, 20)
    assert bob.session.paths.deadline is None
    assert Address("victim", 9) not in bob.session.paths.ways
    exchange(net, alice, bob)
