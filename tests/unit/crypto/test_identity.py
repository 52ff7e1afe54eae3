"""Private keys: kept, exported, read by the real openssl, imported."""

from __future__ import annotations

import subprocess
from functools import lru_cache
from pathlib import Path

import pytest

from m2chat.crypto.errors import BadKey, CryptoError, DecryptionFailed
from m2chat.crypto.identity import Identity
from tests.support.identities import identity_of

NOW = 1_800_000_000.0
PASSPHRASE = "pässphrase 𝄞"


@lru_cache(maxsize=1)
def exported() -> bytes:
    return identity_of("alice").export_pkcs12(PASSPHRASE, "Alice", NOW)


def openssl(*words: str) -> str:
    return subprocess.run(["openssl", *words], capture_output=True, text=True, check=True).stdout


def test_private_bytes_come_back() -> None:
    alice = identity_of("alice")
    again = Identity.from_private_bytes(alice.private_bytes())
    assert again.certificate == alice.certificate
    alice.certificate.verify("env", b"text", again.sign("env", b"text"))
    assert again.unwrap(alice.certificate.wrap(b"k" * 16, b"l"), b"l") == b"k" * 16


@pytest.mark.parametrize("cut", [0, 1, 2, 100, 2400, -1])
def test_damaged_private_bytes_are_refused(cut: int) -> None:
    private = identity_of("alice").private_bytes()
    with pytest.raises(BadKey):
        Identity.from_private_bytes(private[:cut])
    with pytest.raises(BadKey):
        Identity.from_private_bytes(b"\2" + private[1:])
    with pytest.raises(BadKey):
        Identity.from_private_bytes(private + b"\0")


def test_no_key_shows_in_what_is_printed() -> None:
    alice = identity_of("alice")
    assert repr(alice) == "Identity(...)"
    assert alice.fingerprint.hex() not in repr(alice.certificate)


def test_pkcs12_holds_both_keys_and_openssl_reads_them(tmp_path: Path) -> None:
    path, secret = tmp_path / "alice.p12", tmp_path / "passphrase"
    path.write_bytes(exported())
    secret.write_text(PASSPHRASE, encoding="utf-8")
    pem = openssl("pkcs12", "-in", str(path), "-passin", f"file:{secret}", "-nodes")
    assert pem.count("BEGIN PRIVATE KEY") == 2
    assert pem.count("BEGIN CERTIFICATE") == 2
    assert "Alice (signing)" in pem
    assert "Alice (encryption)" in pem
    (tmp_path / "keys.pem").write_text(pem)
    modulus = openssl("rsa", "-in", str(tmp_path / "keys.pem"), "-noout", "-modulus").strip()
    signing = identity_of("alice").certificate.encode()[2:514]
    assert modulus == "Modulus=" + signing.hex().upper()


def test_openssl_refuses_the_wrong_passphrase(tmp_path: Path) -> None:
    path = tmp_path / "alice.p12"
    path.write_bytes(exported())
    shown = subprocess.run(
        ["openssl", "pkcs12", "-in", str(path), "-passin", "pass:other", "-noout"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert shown.returncode != 0
    assert "invalid password" in shown.stderr


def test_pkcs12_comes_back() -> None:
    again = Identity.import_pkcs12(exported(), PASSPHRASE)
    assert again.certificate == identity_of("alice").certificate


def test_pkcs12_with_a_wrong_passphrase_or_a_changed_byte_is_refused() -> None:
    with pytest.raises(DecryptionFailed):
        Identity.import_pkcs12(exported(), "other")
    file = bytearray(exported())
    file[len(file) // 2] ^= 1
    with pytest.raises(CryptoError):
        Identity.import_pkcs12(bytes(file), PASSPHRASE)


@pytest.mark.parametrize("file", [b"", b"0", b"\x30\x80", b"\x30\x03\x02\x01\x03", b"x" * 100_000])
def test_what_is_no_pkcs12_is_refused(file: bytes) -> None:
    with pytest.raises(BadKey):
        Identity.import_pkcs12(file, PASSPHRASE)


def test_x509_pair_verifies_with_openssl(tmp_path: Path) -> None:
    pem = identity_of("alice").to_x509_pem("Alice", NOW)
    signing, encryption = (
        part + b"-----END CERTIFICATE-----\n"
        for part in pem.split(b"-----END CERTIFICATE-----\n")[:2]
    )
    (tmp_path / "s.pem").write_bytes(signing)
    (tmp_path / "e.pem").write_bytes(encryption)
    ca, leaf = str(tmp_path / "s.pem"), str(tmp_path / "e.pem")
    assert (
        openssl("verify", "-no_check_time", "-check_ss_sig", "-CAfile", ca, ca)
        .strip()
        .endswith("OK")
    )
    assert "Key Encipherment" in openssl("x509", "-in", leaf, "-noout", "-text")
    assert (
        openssl("verify", "-no_check_time", "-x509_strict", "-CAfile", ca, leaf)
        .strip()
        .endswith("OK")
    )
