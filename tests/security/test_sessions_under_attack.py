"""Sessions against whoever holds keys, records, mixes or strips (S-03, S-04, S-09, F-03).

``test_session_security`` has the first of each; here are the many, and both paths: a first contact
and the reconnect of contacts, which must be one code path (T9).
"""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import replace

import pytest

from m2chat.crypto.kdf import label
from m2chat.errors import RemoteError
from m2chat.net.errors import CloseCode
from m2chat.net.session.handshake import Handshake, LocalEnd
from m2chat.net.session.session import Session
from m2chat.net.wire.addresses import Address
from m2chat.net.wire.bundle import Bundle
from m2chat.net.wire.packet import CID_SIZE, LongType
from tests.support.fake_random import FakeRandomSource
from tests.support.hostile import LONG_RUN, often
from tests.support.session_pair import (
    CIRCLE,
    KEYS,
    End,
    identity,
    local_end,
    pair,
    remote_end,
    temporary,
)
from tests.support.simnet import SimNet

Sign = Callable[[str, bytes], bytes]


def attempt(seed: int, bob: LocalEnd, *, first_contact: bool = False) -> tuple[End, End]:
    net = SimNet(seed)
    ends = pair(net, first_contact=first_contact, local={"bob": bob})
    net.run(lambda: False, 16)
    return ends


def impostors(chance: random.Random) -> dict[str, Sign]:
    """Mallory has Alice's whole key store and Bob's temporary key, but not Bob's signing key."""
    mallory, alice, bob = identity("mallory"), identity("alice"), identity("bob")
    recorded = bob.sign("hsR", b"an earlier handshake of Bob's" * 4)
    other_use = bob.sign("bundle", b"a bundle of Bob's")
    return {
        "own key": lambda use, text: mallory.sign(use, text),
        "Alice's key": lambda use, text: alice.sign(use, text),
        "a recorded proof": lambda use, text: recorded,
        "a signature of another use": lambda use, text: other_use,
        "noise": lambda use, text: chance.randbytes(512),
        "zeros": lambda use, text: bytes(512),
        "ones": lambda use, text: b"\xff" * 512,
    }


@pytest.mark.parametrize("first_contact", [False, True])
def test_s03_nobody_is_bob_to_alice_without_bobs_key(first_contact: bool) -> None:
    chance = random.Random(3)
    ways = impostors(chance)
    for seed in range(often(len(ways), 1_000)):
        sign = list(ways.values())[seed % len(ways)]
        end = replace(local_end("bob"), sign=sign)
        if first_contact and seed % 2:
            end = replace(end, certificate=identity("mallory").certificate.encode())
        alice, _ = attempt(seed, end, first_contact=first_contact)
        assert not alice.open
        assert alice.closed is not None


def test_s03_the_control_bobs_own_key_works() -> None:
    alice, bob = attempt(1, local_end("bob"))
    assert alice.open
    assert bob.open


def test_s04_packets_of_one_session_are_nothing_to_another() -> None:
    """Two sessions of the same two people; everything of one is also sent into the other."""
    nets = SimNet(1), SimNet(2)
    real = [net.send for net in nets]
    ends: list[tuple[End, End]] = []

    def splice(number: int) -> Callable[[bytes, object, object], None]:
        def send(data: bytes, source: object, target: object) -> None:
            real[number](data, source, target)
            other = 1 - number
            if len(ends) < 2 or data[:CID_SIZE] == bytes(CID_SIZE):
                return  # a LONG form names its introduction, and so its session
            real[other](data, source, target)
            theirs = ends[other][0 if target == "alice" else 1].session
            for cid in theirs.cids:  # and once more, addressed so that it is looked at
                real[other](cid + data[CID_SIZE:], source, target)

        return send

    for number, net in enumerate(nets):
        net.send = splice(number)  # type: ignore[method-assign]
    for net in nets:
        ends.append(pair(net))
    for _ in range(60):
        for net in nets:
            net.run(lambda: False, 0.05)
    assert all(end.open for two in ends for end in two)
    streams = [alice.send(b"in session %d" % number) for number, (alice, _) in enumerate(ends)]
    for _ in range(20):
        for net in nets:
            net.run(lambda: False, 0.05)
    for number, (_, bob) in enumerate(ends):
        assert bob.streams == {streams[number]: bytearray(b"in session %d" % number)}
        assert bob.closed is None


def test_s04_an_initiator_does_not_answer_itself() -> None:
    """Roles are in the transcript: Alice as responder to her own HS1 proves nothing to Alice."""
    net = SimNet(4)
    alice, _ = pair(net, local={"bob": local_end("alice")}, remote={"alice": remote_end("bob")})
    net.run(lambda: False, 16)
    assert not alice.open


@pytest.mark.parametrize("first_contact", [False, True], ids=["reconnect", "first contact"])
@pytest.mark.parametrize("side", ["alice", "bob"])
def test_s09_a_changed_hello_ends_in_nothing(first_contact: bool, side: str) -> None:
    """Any byte of HS1 or HS2, version and suite among them, by somebody who holds NK."""
    size = 338 if side == "alice" else 320
    places = range(size) if LONG_RUN else (*range(2, 50, 7), 60, 90, size - 1)
    if side == "alice":
        places = (0, 1, *places)  # version and suite
    for place in places:
        net = SimNet(place)
        real = net.send

        def change(
            data: bytes, source: object, target: object, at: int = place, send: object = real
        ) -> None:
            if data[:CID_SIZE] == bytes(CID_SIZE) and source == side:
                body = bytearray(KEYS.open_long(data))
                body[at] ^= 1
                hello = KEYS.seal_long(data[CID_SIZE] & 0x1F, bytes(body), FakeRandomSource(1))
                data = bytes(hello)
            send(data, source, target)  # type: ignore[operator]

        net.send = change  # type: ignore[method-assign]
        alice, bob = pair(net, first_contact=first_contact)
        net.run(lambda: False, 16)
        assert not alice.open, place
        assert not bob.open, place


@pytest.mark.parametrize("place", [0, 1])
@pytest.mark.parametrize("value", [0, 2, 255])
def test_s09_a_bundle_of_another_version_or_suite_is_none(place: int, value: int) -> None:
    data = bytearray(temporary("bob")[1].encode())
    data[place] = value
    with pytest.raises(RemoteError):
        Bundle.decode(bytes(data))


class WithoutKem(Handshake):
    """Signs, and leaves the ML-KEM key out of its flight."""

    def _send_proof(self, cert: bytes, signature: bytes, kem: bytes) -> None:
        super()._send_proof(cert, signature, b"")


class WithoutPreKey(Handshake):
    """Leaves its certificate out of a first contact, or forces one where none belongs."""

    def _authenticate(self, use: str, before: bytes) -> None:
        self.first_contact = not self.first_contact
        super()._authenticate(use, before)


@pytest.mark.parametrize("first_contact", [False, True], ids=["reconnect", "first contact"])
@pytest.mark.parametrize("weaker", [WithoutKem, WithoutPreKey])
def test_s09_a_flight_with_a_part_left_out_or_added_is_refused(
    first_contact: bool, weaker: type[Handshake]
) -> None:
    net = SimNet(9)
    ends = []
    for name, other, kind in (("alice", "bob", weaker), ("bob", "alice", Handshake)):
        source = FakeRandomSource(len(name))
        handshake = kind(
            initiator=name == "alice",
            local=local_end(name),
            remote=remote_end(other, first_contact=first_contact),
            iid=b"iid-iid-",
            circle_pk=CIRCLE,
            random=source,
        )
        ends.append(End(net, name, other, Session(handshake, Address(other, 0), net.now, source)))
    net.run(lambda: False, 16)
    assert not any(end.open for end in ends)


def test_s09_another_circle_is_another_session() -> None:
    net = SimNet(10)
    ends = []
    for name, other, circle in (("alice", "bob", CIRCLE), ("bob", "alice", b"\1" * 32)):
        source = FakeRandomSource(len(name))
        handshake = Handshake(
            initiator=name == "alice",
            local=local_end(name),
            remote=remote_end(other),
            iid=b"iid-iid-",
            circle_pk=circle,
            random=source,
        )
        ends.append(End(net, name, other, Session(handshake, Address(other, 0), net.now, source)))
    net.run(lambda: False, 16)
    assert not any(end.open for end in ends)


def test_no_user_byte_is_taken_before_the_handshake_is_done() -> None:
    """Epoch 1 before FIN waits, sixteen packets at most; noise there does no harm."""
    net = SimNet(11)
    alice, bob = pair(net)
    net.run(lambda: 0 in bob.session.recovery.spaces, 5)
    chance = random.Random(11)
    for _ in range(500):
        noise = bob.session.cids[0] + b"\x20" + chance.randbytes(99)
        bob.session.receive_run(
            bytearray(noise), 0, len(noise), len(noise), Address("alice", 0), net.now
        )
    assert len(bob.session._early) <= 16
    assert net.run(lambda: alice.open and bob.open, 16)
    stream = alice.send(b"now")
    assert net.run(lambda: stream in bob.finished, 5)


@pytest.mark.parametrize("text", [b"x", b"x" * 60, b"x" * 300, b"x" * 5_000])
def test_f03_a_changed_bit_or_a_missing_byte_makes_a_short_packet_nothing(text: bytes) -> None:
    """Through the mask, as the line sees them: no state moves and nothing is said."""
    net = SimNet(12)
    alice, bob = pair(net)
    assert net.run(lambda: alice.open and bob.open, 16)
    net.run(lambda: False, 1)
    caught: list[bytes] = []
    net.send = lambda data, source, target: caught.append(data)  # type: ignore[method-assign]
    alice.send(text)
    chance = random.Random(len(text))

    def state() -> tuple[object, ...]:
        space = bob.session.recovery.spaces[1]
        return (
            space.replay.largest, space.next_number, space.receive_phase, space.acks.due,
            len(bob.events), bytes(b"".join(bob.streams.values())), bob.session.deadline,
        )  # fmt: skip

    before, said = state(), len(caught)
    for whole in caught[:said]:
        bits, sizes = range(CID_SIZE * 8, len(whole) * 8), range(45, len(whole))
        changed = [(bit, 0) for bit in (bits if LONG_RUN else chance.sample(bits, 200))]
        changed += [(-1, n) for n in (sizes if LONG_RUN else chance.sample(sizes, 15))]
        for bit, size in changed:
            packet = bytearray(whole)
            KEYS.mask.apply(packet, len(packet), 0, len(packet))
            if bit >= 0:
                packet[bit // 8] ^= 1 << bit % 8
            else:
                del packet[size:]
            KEYS.mask.apply(packet, len(packet), 0, len(packet))
            # with another cid the endpoint drops it; the session must bear even these
            packet[:CID_SIZE] = whole[:CID_SIZE]
            bob.session.receive_run(
                packet, 0, len(packet), len(packet), Address("alice", 0), net.now
            )
        assert state() == before
    assert bob.session.take_events() == []
    assert len(caught) == said
    assert bob.session.recovery.spaces[1].bad_opens > 100


def test_a_replayed_hello_moves_nothing() -> None:
    net = SimNet(13)
    hellos: list[tuple[LongType, bytes]] = []
    real = net.send

    def watch(data: bytes, source: object, target: object) -> None:
        if data[:CID_SIZE] == bytes(CID_SIZE):
            hellos.append((LongType(data[CID_SIZE] & 0x1F), KEYS.open_long(data)))
        real(data, source, target)

    net.send = watch  # type: ignore[method-assign]
    alice, bob = pair(net)
    assert net.run(lambda: alice.open and bob.open, 16)
    net.run(lambda: False, 1)
    before = net.counts["bob", "alice"].sent
    for kind, body in hellos * 20:
        for end in (alice, bob):
            end.session.receive_hello(kind, body, net.now)
            end.step()
    net.run(lambda: False, 1)
    assert net.counts["bob", "alice"].sent == before
    alice.session.close(CloseCode.BYE)


def test_every_use_of_a_key_has_a_label_of_its_own() -> None:
    uses = [
        "bundle",
        "hsR",
        "hsI",
        "env",
        "prekey",
        "svc",
        "admit",
        "desc",
        "probe",
        "punch",
        "k1",
        "tr",
        "fin",
        "exp",
        "ku",
    ]
    assert len({label(use) for use in uses}) == len(uses)
    assert all(label(use).endswith(b"\0") for use in uses)
