"""The certificate's one form, its fingerprint, and what it verifies and wraps."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from m2chat.crypto.certificate import (
    CERTIFICATE_SIZE,
    UserCertificate,
    decimal_digits,
    safety_code,
)
from m2chat.crypto.errors import BadKey, BadSignature, DecryptionFailed
from m2chat.crypto.kdf import expand
from tests.support.identities import identity_of

VECTORS = json.loads((Path(__file__).parents[2] / "vectors" / "certificate.json").read_text())


def number(seed: bytes) -> int:
    """An odd number of 4,096 bits; no key, nobody knows its factors."""
    return int.from_bytes(expand(seed, b"modulus", 512), "big") | 1 << 4095 | 1


def test_the_golden_certificate() -> None:
    certificate = UserCertificate(number(b"S"), number(b"E"))
    encoded = certificate.encode()
    assert len(encoded) == CERTIFICATE_SIZE
    assert encoded[:2] == b"\1\0"
    assert certificate.fingerprint.hex() == VECTORS["fingerprint"]
    assert certificate.digits() == VECTORS["digits"]
    assert safety_code(certificate.fingerprint, bytes(32)) == VECTORS["safety_code"]
    assert UserCertificate.decode(encoded) == certificate


def test_digits_are_sixty_in_groups_of_five() -> None:
    for digest in (bytes(32), b"\xff" * 32):
        groups = decimal_digits(digest).split(" ")
        assert len(groups) == 12
        assert all(len(group) == 5 and group.isdigit() for group in groups)


def test_the_safety_code_is_the_same_on_both_sides_and_binds_both() -> None:
    alice, bob, carol = (expand(name, b"fp") for name in (b"a", b"b", b"c"))
    assert safety_code(alice, bob) == safety_code(bob, alice)
    assert len({safety_code(alice, bob), safety_code(alice, carol), safety_code(bob, carol)}) == 3


def broken(at: int, value: int) -> bytes:
    encoded = bytearray(UserCertificate(number(b"S"), number(b"E")).encode())
    encoded[at] = value
    return bytes(encoded)


@pytest.mark.parametrize(
    "encoded",
    [
        b"",
        bytes(CERTIFICATE_SIZE),
        UserCertificate(number(b"S"), number(b"E")).encode() + b"\0",
        UserCertificate(number(b"S"), number(b"E")).encode()[:-1],
        broken(0, 2),
        broken(1, 1),
        broken(2, 0x7F),  # a modulus of 4,095 bits
        broken(513, 0x02),  # even
        broken(514, 0x00),
        broken(1025, 0xFE),
        b"\1\0" + UserCertificate(number(b"S"), number(b"E")).encode()[2:514] * 2,
    ],
)
def test_any_other_form_is_refused(encoded: bytes) -> None:
    with pytest.raises(BadKey):
        UserCertificate.decode(encoded)


@given(st.binary(min_size=CERTIFICATE_SIZE, max_size=CERTIFICATE_SIZE) | st.binary(max_size=1100))
def test_what_decodes_encodes_to_the_same_bytes(encoded: bytes) -> None:
    try:
        certificate = UserCertificate.decode(encoded)
    except BadKey:
        return
    assert certificate.encode() == encoded


def test_a_signature_holds_for_its_use_text_and_signer_only() -> None:
    alice, bob = identity_of("alice"), identity_of("bob")
    signature = alice.sign("env", b"text")
    assert len(signature) == 512
    alice.certificate.verify("env", b"text", signature)
    flipped = bytes([signature[0] ^ 1]) + signature[1:]
    for certificate, use, message, wrong in (
        (alice.certificate, "env", b"texT", signature),
        (alice.certificate, "prekey", b"text", signature),
        (bob.certificate, "env", b"text", signature),
        (alice.certificate, "env", b"text", flipped),
        (alice.certificate, "env", b"text", signature[:-1]),
        (alice.certificate, "env", b"text", b""),
    ):
        with pytest.raises(BadSignature):
            certificate.verify(use, message, wrong)


def test_a_wrapped_key_opens_for_its_holder_and_label_only() -> None:
    alice, bob = identity_of("alice"), identity_of("bob")
    wrapped = alice.certificate.wrap(b"k" * 16, b"label")
    assert len(wrapped) == 512
    assert alice.unwrap(wrapped, b"label") == b"k" * 16
    for identity, text, oaep_label in (
        (alice, wrapped, b"other"),
        (bob, wrapped, b"label"),
        (alice, wrapped[:-1] + bytes([wrapped[-1] ^ 1]), b"label"),
        (alice, wrapped[:-1], b"label"),
        (alice, b"\xff" * 512, b"label"),
    ):
        with pytest.raises(DecryptionFailed):
            identity.unwrap(text, oaep_label)


def test_openssl_reads_the_public_keys(tmp_path: Path) -> None:
    path = tmp_path / "keys.pem"
    path.write_bytes(identity_of("alice").certificate.public_pem())
    shown = subprocess.run(
        ["openssl", "pkey", "-pubin", "-in", str(path), "-text", "-noout"],
        capture_output=True,
        text=True,
        check=True,
    )
    assert "(4096 bit)" in shown.stdout
