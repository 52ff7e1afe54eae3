"""The envelope of protocol 13 and the pre-keys under which it is sealed."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from m2chat.crypto import envelope
from m2chat.crypto.aead import Record
from m2chat.crypto.certificate import UserCertificate
from m2chat.crypto.envelope import OVERHEAD, SIGNED_OVERHEAD, envelope_keys, open_, padme, seal
from m2chat.crypto.errors import (
    BadKey,
    BadSignature,
    CryptoError,
    DecryptionFailed,
    MissingPrimitive,
    UnknownPreKey,
)
from m2chat.crypto.identity import Identity
from m2chat.crypto.kdf import h, label
from m2chat.crypto.prekeys import (
    PREKEY_SIZE,
    PreKeyPair,
    hpke_seal,
    prekey_id,
    verify_prekey,
)
from m2chat.errors import LocalError
from tests.support.fake_random import FakeRandomSource
from tests.support.identities import identity_of

NOW = 1_800_000_000.0
INSTANCE = b"instance"
VECTORS = json.loads((Path(__file__).parents[2] / "vectors" / "envelope.json").read_text())


@dataclass(frozen=True)
class Pair:
    alice: Identity
    bob: Identity
    prekey: PreKeyPair  # Bob's

    def find(self, name: bytes) -> PreKeyPair | None:
        return self.prekey if name == self.prekey.id else None

    def inner(self, body: bytes) -> bytes:
        return (
            b"m" * 16
            + self.alice.fingerprint
            + self.bob.fingerprint
            + b"c" * 32
            + INSTANCE
            + bytes(8)
            + (1).to_bytes(8, "big")
            + bytes(32)
            + b"\1"
            + len(body).to_bytes(4, "big")
            + body
        )

    def seal(self, body: bytes, seed: int = 1) -> bytes:
        return seal(
            self.inner(body),
            self.alice,
            self.bob.certificate,
            self.prekey.public,
            FakeRandomSource(seed),
        )

    def open(self, blob: bytes) -> bytes:
        return open_(blob, self.bob, self.find, self.alice.certificate)


@lru_cache(maxsize=1)
def pair() -> Pair:
    bob = identity_of("bob")
    return Pair(
        identity_of("alice"), bob, PreKeyPair.generate(bob, INSTANCE, NOW, FakeRandomSource(7))
    )


def test_a_prekey_has_its_form_and_its_times() -> None:
    prekey = pair().prekey
    assert len(prekey.public) == PREKEY_SIZE == 1732
    assert prekey.not_after == NOW + 14 * 86_400
    assert prekey.renew_at == NOW + 7 * 86_400
    assert prekey.erase_at == NOW + 28 * 86_400
    assert prekey.id == h(prekey.public)[:8]
    assert verify_prekey(prekey.public, pair().bob.certificate, INSTANCE) == prekey.not_after
    assert PreKeyPair.from_private_bytes(prekey.private_bytes()) == prekey


def test_a_prekey_of_another_owner_instance_or_time_is_refused() -> None:
    prekey, bob, alice = pair().prekey.public, pair().bob.certificate, pair().alice.certificate
    later = bytes([prekey[0] ^ 1]) + prekey[1:]
    for text, owner, instance in (
        (prekey, alice, INSTANCE),
        (prekey, bob, b"elsewher"),
        (later, bob, INSTANCE),
    ):
        with pytest.raises(BadSignature):
            verify_prekey(text, owner, instance)


def test_a_prekey_in_another_form_is_refused() -> None:
    prekey = pair().prekey.public
    not_canonical = prekey[:36] + b"\xff" * 1184 + prekey[1220:]
    for text in (b"", prekey[:-1], prekey + b"\0", not_canonical):
        with pytest.raises(BadKey):
            verify_prekey(text, pair().bob.certificate, INSTANCE)
    with pytest.raises(BadKey):
        PreKeyPair.from_private_bytes(b"short")
    with pytest.raises(BadKey):  # the zero point takes part in no exchange
        hpke_seal(prekey[:4] + bytes(32) + prekey[36:], b"k" * 16, b"info")


def test_padme_is_as_specified() -> None:
    for length, padded in VECTORS["padme"].items():
        assert padme(int(length)) == padded


@given(st.integers(min_value=0, max_value=1 << 30))
def test_padme_never_shrinks_nor_costs_more_than_an_eighth(length: int) -> None:
    padded = padme(length)
    assert length <= padded <= max(length, length * 1.12)
    assert padme(padded) == padded


def test_the_golden_key_derivation() -> None:
    keys = envelope_keys(b"h" * 10, b"1" * 512, b"2" * 1152, b"a" * 16, b"b" * 16)
    assert keys.key_and_iv.hex() == VECTORS["key_and_iv"]
    assert keys.commit.hex() == VECTORS["commit"]


@pytest.mark.parametrize(("body", "size"), [(20, 2458), (500, 2938), (1 << 20, 1_083_066)])
def test_sizes_are_those_of_the_protocol(body: int, size: int) -> None:
    assert OVERHEAD + padme(SIGNED_OVERHEAD + body) == size


@pytest.mark.parametrize("size", [0, 20, 500, 70_000])
def test_a_sealed_message_opens(size: int) -> None:
    body = bytes(range(256)) * (size // 256 + 1)
    blob = pair().seal(body[:size])
    assert len(blob) == OVERHEAD + padme(SIGNED_OVERHEAD + size)
    assert pair().open(blob) == pair().inner(body[:size])


def test_two_seals_of_one_text_share_nothing_but_the_header() -> None:
    first, second = pair().seal(b"text", 1), pair().seal(b"text", 2)
    assert first[:10] == second[:10]
    assert all(first[at : at + 16] != second[at : at + 16] for at in range(10, len(first), 16))


def test_every_part_is_bound() -> None:
    blob = pair().seal(b"text")
    for at in (0, 1, 2, 9, 10, 300, 521, 522, 1000, 1673, 1674, 1705, 1706, 2000, len(blob) - 1):
        changed = blob[:at] + bytes([blob[at] ^ 1]) + blob[at + 1 :]
        with pytest.raises(CryptoError):
            pair().open(changed)
    for changed in (b"", blob[:10], blob[:1722], blob[:-1], blob + b"\0"):
        with pytest.raises(CryptoError):
            pair().open(changed)


def test_an_erased_prekey_has_its_own_error() -> None:
    blob = pair().seal(b"text")
    with pytest.raises(UnknownPreKey):
        open_(blob, pair().bob, lambda _: None, pair().alice.certificate)


def test_a_signed_text_cannot_be_passed_on_to_another() -> None:
    """S-11: Bob opens Alice's message and seals it again, signature and all, for Carol."""
    carol = identity_of("carol")
    prekey = PreKeyPair.generate(carol, INSTANCE, NOW, FakeRandomSource(8))
    inner = pair().inner(b"text")
    signed = inner + pair().alice.sign("env", inner)
    blob = forged(signed.ljust(padme(len(signed)), b"\0"), carol.certificate, prekey)
    with pytest.raises(BadSignature):
        open_(blob, carol, lambda _: prekey, pair().alice.certificate)


def test_a_text_by_somebody_else_is_refused() -> None:
    inner = pair().inner(b"text")
    signed = inner + identity_of("carol").sign("env", inner)
    blob = forged(signed.ljust(padme(len(signed)), b"\0"), pair().bob.certificate, pair().prekey)
    with pytest.raises(BadSignature):
        pair().open(blob)


@pytest.mark.parametrize(
    "spoil",
    [
        lambda padded: padded[:-1] + b"\1",  # a hidden channel in the padding
        lambda padded: padded + bytes(64),
        lambda padded: padded[:169] + b"\xff\xff\xff\xff" + padded[173:],
        lambda padded: padded[:100] + bytes(600),
    ],
)
def test_a_wrong_padding_or_length_is_refused(spoil: Callable[[bytes], bytes]) -> None:
    inner = pair().inner(b"text")
    signed = inner + pair().alice.sign("env", inner)
    padded = spoil(signed.ljust(padme(len(signed)), b"\0"))
    with pytest.raises(CryptoError):
        pair().open(forged(padded, pair().bob.certificate, pair().prekey))


def test_the_commitment_is_what_decides_between_two_keys() -> None:
    """S-12: a record that opens, under a commitment that is not its key's, stays closed."""
    inner = pair().inner(b"text")
    signed = inner + pair().alice.sign("env", inner)
    padded = signed.ljust(padme(len(signed)), b"\0")
    good = forged(padded, pair().bob.certificate, pair().prekey)
    assert pair().open(good) == inner
    bad = forged(padded, pair().bob.certificate, pair().prekey, commit=b"x" * 32)
    with pytest.raises(DecryptionFailed, match="an envelope does not open"):
        pair().open(bad)


def test_a_key_that_does_not_open_fails_as_the_commitment_does() -> None:
    """T7: nothing tells a broken OAEP text from a broken HPKE text from a wrong key."""
    blob = pair().seal(b"text")
    for start, size in ((10, 512), (522, 1152)):
        changed = blob[:start] + b"\x55" * size + blob[start + size :]
        with pytest.raises(DecryptionFailed, match="an envelope does not open"):
            pair().open(changed)


def test_sealing_asks_for_a_whole_form_with_the_right_names() -> None:
    inner = pair().inner(b"text")
    for wrong in (b"", inner[:-1], inner + b"x", inner[:16] + bytes(32) + inner[48:]):
        with pytest.raises(LocalError):
            seal(
                wrong,
                pair().alice,
                pair().bob.certificate,
                pair().prekey.public,
                FakeRandomSource(1),
            )


def test_probe_finds_the_primitives_or_refuses(monkeypatch: pytest.MonkeyPatch) -> None:
    envelope.probe()
    monkeypatch.delattr("cryptography.hazmat.primitives.hpke.MLKEM768X25519PrivateKey")
    with pytest.raises(MissingPrimitive):
        envelope.probe()


def forged(
    padded: bytes, receiver: UserCertificate, prekey: PreKeyPair, commit: bytes | None = None
) -> bytes:
    """Any padded text, sealed as anybody can who knows the public keys."""
    header = b"\1\0" + prekey_id(prekey.public)
    cek1, cek2 = b"1" * 16, b"2" * 16
    w1 = receiver.wrap(cek1, label("w1") + receiver.fingerprint)
    w2 = hpke_seal(prekey.public, cek2, label("w2") + h(header))
    keys = envelope_keys(header, w1, w2, cek1, cek2)
    before = header + w1 + w2 + (commit or keys.commit)
    return before + Record.of(keys.key_and_iv).seal(0, padded, before)
