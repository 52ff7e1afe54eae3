"""S-08 as code: what a thief of keys reads of traffic that was recorded before.

Each test first shows that the thief's calculation is right: with the last missing secret it opens
the record.  Without it, nothing opens.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import pytest

from m2chat.crypto.aead import Record
from m2chat.crypto.errors import DecryptionFailed
from m2chat.crypto.kdf import label
from m2chat.crypto.session_keys import (
    Ephemeral,
    TrafficSecrets,
    first_keys,
    first_secret,
    traffic_secrets,
    transcript,
)
from m2chat.net.session import handshake
from m2chat.net.session.handshake import SUITE, VERSION
from m2chat.net.wire.handshake_messages import Hs1, Hs2
from m2chat.net.wire.packet import CID_SIZE, open_short
from tests.support.session_pair import CIRCLE, KEYS, local_end, pair, temporary
from tests.support.simnet import SimNet

NOTHING = bytes(32)


@dataclass
class Recording:
    """A session as the line saw it, and what its two ends held for a moment."""

    hellos: list[bytes] = field(default_factory=list)
    first: list[bytes] = field(default_factory=list)  # epoch 0, from Alice
    traffic: list[bytes] = field(default_factory=list)  # epoch 1, from Alice
    ephemeral: list[Ephemeral] = field(default_factory=list)  # eI, eR: erased at FIN
    shared: list[bytes] = field(default_factory=list)  # ML-KEM's secret: erased at FIN
    th3: list[bytes] = field(default_factory=list)


@pytest.fixture
def recording(monkeypatch: pytest.MonkeyPatch) -> Recording:
    """Alice begins, and says something to Bob."""
    out = Recording()
    made, derived = Ephemeral.generate, handshake.traffic_secrets

    def keep(random: object) -> Ephemeral:
        out.ephemeral.append(made(random))  # type: ignore[arg-type]
        return out.ephemeral[-1]

    def note(s1: bytes, shared: bytes, th3: bytes) -> TrafficSecrets:
        out.shared.append(shared)
        out.th3.append(th3)
        return derived(s1, shared, th3)

    local_end("alice"), local_end("bob")  # their temporary keys are no part of the recording
    monkeypatch.setattr(handshake.Ephemeral, "generate", keep)
    monkeypatch.setattr(handshake, "traffic_secrets", note)
    net = SimNet(1)
    send = net.send

    def record(data: bytes, source: str, target: str) -> None:
        if data[:CID_SIZE] == bytes(CID_SIZE):
            out.hellos.append(KEYS.open_long(data))
        elif source == "alice":
            (out.traffic if data[CID_SIZE] >> 5 else out.first).append(data)
        send(data, source, target)

    monkeypatch.setattr(net, "send", record)
    alice, bob = pair(net)
    assert net.run(lambda: alice.open and bob.open, 16)
    alice.send(b"meet me at noon")
    assert net.run(lambda: bool(bob.finished), 5)
    return out


def first_s1(recording: Recording, cross: bytes) -> bytes:
    """s1 with both temporary keys stolen, RSA and X25519; ``cross`` is X25519(eI, eR)."""
    one, other = local_end("alice"), local_end("bob")
    bundles = transcript("bundles", one.bundle, other.bundle)
    hs1, hs2 = (next(b for b in recording.hellos if len(b) == size) for size in (338, 320))
    hello, answer = Hs1.decode(hs1), Hs2.decode(hs2)
    alice, bob = temporary("alice")[0], temporary("bob")[0]
    keys = bob.unwrap(hello.wrapped, label("hs1") + bundles, b"") + alice.unwrap(
        answer.wrapped, label("hs2") + bundles, b""
    )
    assert len(keys) == 32  # RSA alone is open to the thief
    context = transcript(
        "ctx",
        bytes([VERSION, SUITE]),
        transcript("bundle", one.bundle) + transcript("bundle", other.bundle),
        one.fingerprint + other.fingerprint,
        CIRCLE,
    )
    th1 = transcript("th1", context, hs1, hs2)
    exchanges = cross + bob.x25519.exchange(hello.ephemeral)
    return first_secret(th1, keys, exchanges + alice.x25519.exchange(answer.ephemeral))


def opens(key: bytes, packets: list[bytes], offset: int = 0) -> bool:
    """Whether a key opens any of them."""
    for packet in packets:
        for expected in range(4):
            try:
                open_short(Record.of(key), packet, expected, offset=offset)
            except DecryptionFailed:
                continue
            return True
    return False


def test_s08_both_temporary_keys_do_not_open_a_recorded_handshake(recording: Recording) -> None:
    ours, theirs = recording.ephemeral[:2]
    real = first_s1(recording, ours.exchange(theirs.public))
    assert opens(first_keys(real)[0], recording.first)
    assert not opens(first_keys(first_s1(recording, NOTHING))[0], recording.first)


def test_s08_a_quantum_computer_without_ml_kem_does_not_read_a_message(
    recording: Recording,
) -> None:
    """RSA and every X25519 broken, the whole handshake read: the traffic key is still unknown."""
    ours, theirs = recording.ephemeral[:2]
    s1 = first_s1(recording, ours.exchange(theirs.public))
    known = traffic_secrets(s1, recording.shared[0], recording.th3[0])
    assert opens(known.traffic[0], recording.traffic, known.offset(0, 0))
    guess = traffic_secrets(s1, NOTHING, recording.th3[0])
    assert not opens(guess.traffic[0], recording.traffic, known.offset(0, 0))
