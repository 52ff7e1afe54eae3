"""PKCS#12 files with several keys (RFC 7292), which the library writes with one key only.

The library encrypts each key (PBES2: PBKDF2-HMAC-SHA256 and AES-256-CBC); this file puts the
encrypted keys and the certificates into one safe and authenticates it with HMAC-SHA256 under the
key derivation of RFC 7292, appendix B.  Each key is told by its ``localKeyID``.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import pkcs12

from m2chat.crypto import der
from m2chat.crypto.errors import BadKey, DecryptionFailed
from m2chat.crypto.kdf import equal, hmac
from m2chat.crypto.randomness import RandomSource, SystemRandomSource

ITERATIONS = 200_000
ITERATIONS_LIMIT = 2_000_000  # of a file from outside, so that it cannot hold us up
FILE_LIMIT = 65_536

_VERSION = 3
_SALT_SIZE = 16
_MAC_ID = 3  # RFC 7292, B.3
_BLOCK = 64  # of SHA-256
_DATA = der.object_id("1.2.840.113549.1.7.1")
_SHROUDED_KEY_BAG = der.object_id("1.2.840.113549.1.12.10.1.2")
_CERT_BAG = der.object_id("1.2.840.113549.1.12.10.1.3")
_X509_CERTIFICATE = der.object_id("1.2.840.113549.1.9.22.1")
_FRIENDLY_NAME = der.object_id("1.2.840.113549.1.9.20")
_LOCAL_KEY_ID = der.object_id("1.2.840.113549.1.9.21")
_SHA256 = der.object_id("2.16.840.1.101.3.4.2.1")


@dataclass(frozen=True, slots=True)
class Entry:
    """A key with its certificate and how both are called in the file."""

    local_key_id: bytes
    friendly_name: str
    key: rsa.RSAPrivateKey
    certificate: x509.Certificate


def write(entries: Sequence[Entry], passphrase: str, random: RandomSource | None = None) -> bytes:
    """One file with all entries; takes about a quarter of a second an entry."""
    bags = []
    for entry in entries:
        attributes = der.element(
            der.SET,
            _attribute(_FRIENDLY_NAME, der.BMP_STRING, entry.friendly_name.encode("utf-16-be")),
            _attribute(_LOCAL_KEY_ID, der.OCTET_STRING, entry.local_key_id),
        )
        certificate = der.element(
            der.SEQUENCE,
            _X509_CERTIFICATE,
            _explicit(
                der.element(
                    der.OCTET_STRING,
                    entry.certificate.public_bytes(serialization.Encoding.DER),
                )
            ),
        )
        shrouded = _shroud(entry.key, passphrase)
        bags.append(der.element(der.SEQUENCE, _SHROUDED_KEY_BAG, _explicit(shrouded), attributes))
        bags.append(der.element(der.SEQUENCE, _CERT_BAG, _explicit(certificate), attributes))
    safe = der.element(der.SEQUENCE, _content(der.element(der.SEQUENCE, *bags)))
    salt = (random or SystemRandomSource()).bytes(_SALT_SIZE)
    digest = der.element(
        der.SEQUENCE,
        der.element(der.SEQUENCE, _SHA256, der.element(der.NULL)),
        der.element(der.OCTET_STRING, hmac(_mac_key(passphrase, salt, ITERATIONS), safe)),
    )
    mac = der.element(
        der.SEQUENCE, digest, der.element(der.OCTET_STRING, salt), der.integer(ITERATIONS)
    )
    return der.element(der.SEQUENCE, der.integer(_VERSION), _content(safe), mac)


def read(file: bytes, passphrase: str) -> dict[bytes, rsa.RSAPrivateKey]:
    """The keys of a file that ``write`` made, by ``localKeyID``.

    Raises ``DecryptionFailed`` for a wrong passphrase or a changed file, ``BadKey`` for another
    form.
    """
    if len(file) > FILE_LIMIT:
        raise BadKey("a key file longer than any identity")
    (pfx,) = der.inside(file, der.SEQUENCE)
    _, content, mac = der.inside(pfx, der.INTEGER, der.SEQUENCE, der.SEQUENCE)
    safe = _opened_content(content)
    _check_mac(mac, safe, passphrase)
    keys = {}
    (contents,) = der.inside(safe, der.SEQUENCE)
    for _, part in der.parse(contents):
        (bags,) = der.inside(_opened_content(part), der.SEQUENCE)
        for _, bag in der.parse(bags):
            kind, value, attributes = der.inside(bag, der.OBJECT, der.CONTEXT_0, der.SET)
            if der.element(der.OBJECT, kind) == _SHROUDED_KEY_BAG:
                keys[_key_id(attributes)] = _unshroud(value, passphrase)
    return keys


def _attribute(kind: bytes, tag: int, value: bytes) -> bytes:
    return der.element(der.SEQUENCE, kind, der.element(der.SET, der.element(tag, value)))


def _explicit(content: bytes) -> bytes:
    return der.element(der.CONTEXT_0, content)


def _content(data: bytes) -> bytes:
    return der.element(der.SEQUENCE, _DATA, _explicit(der.element(der.OCTET_STRING, data)))


def _opened_content(content: bytes) -> bytes:
    kind, explicit = der.inside(content, der.OBJECT, der.CONTEXT_0)
    if der.element(der.OBJECT, kind) != _DATA:
        raise BadKey("a key file with parts that m2chat did not write")
    (data,) = der.inside(explicit, der.OCTET_STRING)
    return data


def _key_id(attributes: bytes) -> bytes:
    for _, attribute in der.parse(attributes):
        kind, values = der.inside(attribute, der.OBJECT, der.SET)
        if der.element(der.OBJECT, kind) == _LOCAL_KEY_ID:
            (key_id,) = der.inside(values, der.OCTET_STRING)
            return key_id
    raise BadKey("a key file with a key that has no id")


def _shroud(key: rsa.RSAPrivateKey, passphrase: str) -> bytes:
    """EncryptedPrivateKeyInfo in DER, with as many rounds as we ask (PKCS#8 alone has 2,048)."""
    encryption = (
        serialization.PrivateFormat.PKCS12.encryption_builder()
        .kdf_rounds(ITERATIONS)
        .key_cert_algorithm(pkcs12.PBES.PBESv2SHA256AndAES256CBC)
        .hmac_hash(hashes.SHA256())
        .build(passphrase.encode("utf-8"))
    )
    file = pkcs12.serialize_key_and_certificates(None, key, None, None, encryption)
    (pfx,) = der.inside(file, der.SEQUENCE)
    _, content, _ = der.inside(pfx, der.INTEGER, der.SEQUENCE, der.SEQUENCE)
    (contents,) = der.inside(_opened_content(content), der.SEQUENCE)
    (part,) = der.inside(contents, der.SEQUENCE)
    (bags,) = der.inside(_opened_content(part), der.SEQUENCE)
    (bag,) = der.inside(bags, der.SEQUENCE)
    return der.parse(bag)[1][1]


def _unshroud(encrypted: bytes, passphrase: str) -> rsa.RSAPrivateKey:
    try:
        key = serialization.load_der_private_key(encrypted, passphrase.encode("utf-8"))
    except (ValueError, TypeError) as error:
        raise DecryptionFailed("a key does not open with this passphrase") from error
    if not isinstance(key, rsa.RSAPrivateKey):
        raise BadKey("a key file with a key that is not RSA")
    return key


def _check_mac(mac: bytes, safe: bytes, passphrase: str) -> None:
    digest, salt, rounds = der.inside(mac, der.SEQUENCE, der.OCTET_STRING, der.INTEGER)
    algorithm, expected = der.inside(digest, der.SEQUENCE, der.OCTET_STRING)
    iterations = int.from_bytes(rounds, "big")
    if not algorithm.startswith(_SHA256) or not 1 <= iterations <= ITERATIONS_LIMIT:
        raise BadKey("a key file authenticated in another way than m2chat does")
    if not equal(hmac(_mac_key(passphrase, salt, iterations), safe), expected):
        raise DecryptionFailed("the passphrase is wrong or the file was changed")


def _mac_key(passphrase: str, salt: bytes, iterations: int) -> bytes:
    """RFC 7292, B.2, for the 32 bytes that one SHA-256 gives."""
    password = passphrase.encode("utf-16-be") + b"\0\0"
    digest = bytes([_MAC_ID]) * _BLOCK + _repeat(salt) + _repeat(password)
    for _ in range(iterations):
        digest = hashlib.sha256(digest).digest()
    return digest


def _repeat(text: bytes) -> bytes:
    size = -(-len(text) // _BLOCK) * _BLOCK
    return (text * (size // max(1, len(text)) + 1))[:size]
