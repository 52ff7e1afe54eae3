"""What an attacker on the line, or with keys, tries against a session (tests.md, S rows)."""

from __future__ import annotations

import random
from collections import Counter
from dataclasses import replace

import pytest

from m2chat.crypto import aead
from m2chat.crypto.session_keys import TemporaryKey, TrafficSecrets
from m2chat.net.errors import CloseCode
from m2chat.net.session import handshake
from m2chat.net.session.ack_tracker import AckTracker
from m2chat.net.session.config import SessionConfig
from m2chat.net.session.replay import REPLAY_WINDOW, ReplayWindow
from m2chat.net.wire.bundle import Bundle
from m2chat.net.wire.frames import Ack
from m2chat.net.wire.packet import CID_SIZE
from tests.support.fake_random import FakeRandomSource
from tests.support.session_pair import CIRCLE, KEYS, identity, local_end, pair, remote_end
from tests.support.simnet import LinkQuality, SimNet


def test_s01_a_swapped_temporary_key_gives_no_session() -> None:
    """A service that exchanges the RSA key inside a bundle cannot sign it."""
    forged = TemporaryKey.generate(FakeRandomSource(99))
    real = remote_end("bob")
    swapped = replace(real, modulus=forged.modulus)
    net = SimNet(1)
    alice, bob = pair(net, remote={"alice": swapped})
    net.run(lambda: False, 20)
    assert not alice.open
    assert not bob.open


@pytest.mark.parametrize("part", ["epoch", "instance", "modulus", "x25519", "signature"])
def test_s01_a_changed_bundle_is_not_signed(part: str) -> None:
    bundle = Bundle.decode(remote_end("bob").bundle)
    value = getattr(bundle, part)
    other = value + 1 if isinstance(value, int) else bytes([value[0] ^ 1]) + value[1:]
    changed = replace(bundle, **{part: other})
    certificate = identity("bob").certificate
    bundle.check_signature(certificate, CIRCLE)
    with pytest.raises(Exception, match="signature"):
        changed.check_signature(certificate, CIRCLE)
    with pytest.raises(Exception, match="signature"):
        bundle.check_signature(certificate, bytes(31) + b"\1")


def test_s03_whoever_has_all_of_alices_keys_cannot_be_bob_to_alice() -> None:
    """Key-compromise impersonation: Mallory signs with his own key and claims to be Bob."""
    mallory = replace(local_end("bob"), sign=identity("mallory").sign)
    net = SimNet(3)
    alice, _ = pair(net, local={"bob": mallory})
    net.run(lambda: False, 20)
    assert not alice.open


def test_t8_two_ends_with_different_secrets_of_ml_kem_never_open(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A damaged ciphertext raises nothing in ML-KEM: FIN alone tells (protocol 7)."""
    real = handshake.encapsulate

    def other(public: bytes) -> tuple[bytes, bytes]:
        shared, ciphertext = real(public)
        return bytes([shared[0] ^ 1]) + shared[1:], ciphertext

    monkeypatch.setattr(handshake, "encapsulate", other)
    net = SimNet(4)
    alice, bob = pair(net)
    net.run(lambda: False, 20)
    assert not alice.open
    assert not bob.open


def test_s04_reflected_packets_end_nothing_and_prove_nothing() -> None:
    net = SimNet(4)
    original = net.send

    def reflect(data: bytes, source: object, target: object) -> None:
        original(data, source, target)
        original(data, target, source)

    net.send = reflect  # type: ignore[method-assign]
    alice, bob = pair(net)
    assert net.run(lambda: alice.open and bob.open, 16)
    stream = alice.send(b"not to myself")
    assert net.run(lambda: stream in bob.finished, 10)
    assert not alice.finished
    assert alice.closed is None


@pytest.mark.parametrize("place", range(2))
def test_s09_another_version_or_suite_fails_closed(place: int) -> None:
    net = SimNet(5)
    original = net.send

    def downgrade(data: bytes, source: object, target: object) -> None:
        if data[:CID_SIZE] == bytes(CID_SIZE) and source == "alice":
            body = bytearray(KEYS.open_long(data))
            body[place] ^= 1
            data = bytes(KEYS.seal_long(data[CID_SIZE] & 0x1F, bytes(body), FakeRandomSource(1)))
        original(data, source, target)

    net.send = downgrade  # type: ignore[method-assign]
    alice, bob = pair(net)
    net.run(lambda: False, 20)
    assert not alice.open
    assert not bob.open


def test_s10_the_replay_window_is_a_set_of_the_newest_numbers() -> None:
    source = random.Random(10)
    window, seen, largest = ReplayWindow(), set[int](), -1
    for _ in range(200_000):
        number = max(0, largest + source.randrange(-REPLAY_WINDOW - 20, 40))
        expected = number not in seen and number > largest - REPLAY_WINDOW
        assert window.accept(number) == expected
        if expected:
            seen.add(number)
            largest = max(largest, number)


def test_s10_replayed_datagrams_deliver_nothing_twice() -> None:
    net = SimNet(6, LinkQuality(duplicate=1.0, jitter=0.05))
    alice, bob = pair(net)
    assert net.run(lambda: alice.open and bob.open, 16)
    streams = [alice.send(f"message {number}".encode()) for number in range(20)]
    assert net.run(lambda: set(streams) <= bob.finished, 20)
    net.run(lambda: False, 5)
    assert [bytes(bob.streams[s]) for s in streams] == [b"message %d" % n for n in range(20)]


def test_s19_an_acknowledgement_of_what_was_never_sent_closes() -> None:
    net = SimNet(7)
    alice, bob = pair(net)
    assert net.run(lambda: alice.open and bob.open, 16)

    class Optimist(AckTracker):
        def frame(self, now: float) -> Ack | None:
            ack = super().frame(now)
            return ack and Ack(((ack.ranges[0][0], ack.ranges[0][1] + 1000),), ack.delay)

    bob.session.recovery.spaces[1].acks = Optimist(129)
    alice.send(b"x" * 5000)
    assert net.run(lambda: alice.closed is not None, 10)
    assert alice.closed is not None
    assert alice.closed.code == CloseCode.FORM


@pytest.mark.parametrize("ahead", [0, 20])
def test_s19_an_acknowledgement_of_what_did_not_arrive_closes(ahead: int) -> None:
    """Bob tells that he has all that can be under way: a number that was left out shows it."""
    net = SimNet(7, LinkQuality(delay=0.02, loss=0.2, rate=1.25e6))
    alice, bob = pair(net)
    assert net.run(lambda: alice.open and bob.open, 16)
    theirs = alice.session.recovery.spaces[1]

    class Optimist(AckTracker):
        def frame(self, now: float) -> Ack | None:
            ack = super().frame(now)
            top = min(theirs.next_number - 1, self.largest + ahead)
            return ack and Ack(((0, top),), ack.delay)

    bob.session.recovery.spaces[1].acks = Optimist(129)
    alice.send(bytes(500_000))
    assert net.run(lambda: alice.closed is not None, 10)
    assert alice.closed is not None
    assert alice.closed.code == CloseCode.FORM


def test_the_old_read_key_goes_after_three_probe_timeouts() -> None:
    config = SessionConfig(rekey_after=64)
    net = SimNet(21, LinkQuality(delay=0.02))
    alice, bob = pair(net, config=config)
    assert net.run(lambda: alice.open and bob.open, 16)
    old = bob.session.recovery.spaces[1]
    held: list[tuple[bytes, object, object]] = []
    real = net.send

    def hold(data: bytes, source: object, target: object) -> None:
        if source == "alice" and len(held) < 2 and len(data) == 1_200:
            held.append((data, source, target))
        else:
            real(data, source, target)

    net.send = hold  # type: ignore[method-assign]
    stream = alice.send(bytes(120_000))
    assert net.run(lambda: old.receive_phase == 1, 10)
    bad = old.bad_opens
    real(*held[0])
    net.run(lambda: False, 0.03)
    assert old.bad_opens == bad  # late, and still read
    assert net.run(lambda: stream in bob.finished, 10)
    patience = 3 * bob.session.recovery.probe_timeout
    net.run(lambda: old.drop_old_at is None, 2 * patience)
    bad = old.bad_opens
    real(*held[1])
    net.run(lambda: False, 0.1)
    assert old.bad_opens == bad + 1
    assert old._old is None


def test_s37_no_key_seals_two_texts_under_one_nonce(monkeypatch: pytest.MonkeyPatch) -> None:
    used: Counter[tuple[bytes, int]] = Counter()

    class Watched(aead.Record):
        __slots__ = ("key",)

        def __init__(self, key: bytes, iv: bytes) -> None:
            super().__init__(key, iv)
            self.key = key + iv

        def seal(self, number: int, plaintext: bytes, aad: bytes) -> bytes:
            used[self.key, number] += 1
            return super().seal(number, plaintext, aad)

    monkeypatch.setattr(aead.Record, "of", classmethod(lambda _, k: Watched(k[:16], k[16:])))
    for seed in range(5):
        net = SimNet(seed, LinkQuality(loss=0.3))
        alice, bob = pair(net)
        if net.run(lambda a=alice, b=bob: a.open and b.open, 16):  # type: ignore[misc]
            stream = alice.send(bytes(100_000))
            net.run(lambda s=stream, b=bob: s in b.finished, 60)  # type: ignore[misc]
    assert len(used) > 500
    assert max(used.values()) == 1


def test_s28_datagrams_look_uniform() -> None:
    """No constant byte and a mean of four set bits, over LONG forms and SHORT sizes."""
    source = FakeRandomSource(28)
    rows: list[bytes] = []
    for _ in range(3000):
        datagram = KEYS.seal_long(8, bytes(40), source)
        KEYS.mask.apply(datagram, len(datagram), 0, len(datagram))
        rows.append(bytes(datagram))
    for place in range(len(rows[0])):
        column = Counter(row[place] for row in rows)
        chi = sum((column[value] - 3000 / 256) ** 2 / (3000 / 256) for value in range(256))
        assert chi < 400  # 255 degrees of freedom: p below 1e-7 at 81 places
    bits = sum(int.from_bytes(row, "big").bit_count() for row in rows) / sum(map(len, rows))
    assert abs(bits - 4) < 0.02


def test_nothing_leaves_after_the_session_is_over() -> None:
    net = SimNet(8)
    alice, bob = pair(net)
    assert net.run(lambda: alice.open and bob.open, 16)
    alice.session.close()
    alice.step()
    net.run(lambda: False, 5)
    before = net.counts["alice", "bob"].sent
    net.run(lambda: False, 60)
    assert net.counts["alice", "bob"].sent == before


def test_s08_an_open_session_keeps_no_key_of_its_handshake(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Neither K1 nor the first traffic keys: a later look into memory must not open the past."""
    made: list[bytes] = []
    real_first, real_traffic = handshake.first_keys, handshake.traffic_secrets

    def first(s1: bytes) -> tuple[bytes, bytes]:
        made.extend((s1, *real_first(s1)))
        return real_first(s1)

    def traffic(s1: bytes, shared: bytes, th3: bytes) -> TrafficSecrets:
        secrets = real_traffic(s1, shared, th3)
        made.extend((*secrets.traffic, *secrets.fin, shared))
        return secrets

    monkeypatch.setattr(handshake, "first_keys", first)
    monkeypatch.setattr(handshake, "traffic_secrets", traffic)
    net = SimNet(9)
    alice, bob = pair(net)
    assert net.run(lambda: alice.open and bob.open, 16)
    assert len(made) == 16
    for end in (alice, bob):
        kept = vars(end.session.handshake)
        assert kept["secrets"] is None
        assert kept["first_keys"] is None
        assert "_ephemeral" not in kept
        assert not [name for name, value in kept.items() if value in made]
