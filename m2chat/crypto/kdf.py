"""Hashes, MACs and derivations, each with a label of its own (protocol 0).

``H`` is SHA-256; HKDF is HKDF-SHA256 (RFC 5869) with a salt of 32 zero bytes where none is given.
Every use carries the label ``m2chat/1 <use>`` and a zero byte, so that no output of one use can
ever be taken for another's.
"""

from __future__ import annotations

import hashlib
import hmac as _hmac

HASH_SIZE = 32
_ZERO_SALT = bytes(HASH_SIZE)


def label(use: str) -> bytes:
    """The domain separator ``«use»`` of the protocol document."""
    return b"m2chat/1 " + use.encode("ascii") + b"\0"


def h(*parts: bytes | bytearray | memoryview) -> bytes:
    """SHA-256 of the parts laid end to end, 32 bytes."""
    digest = hashlib.sha256()
    for part in parts:
        digest.update(part)
    return digest.digest()


def hmac(key: bytes, *parts: bytes) -> bytes:
    """HMAC-SHA256 of the parts laid end to end, 32 bytes."""
    return _hmac.digest(key, b"".join(parts), "sha256")


def extract(salt: bytes, key: bytes) -> bytes:
    """HKDF-Extract: 32 bytes."""
    return _hmac.digest(salt, key, "sha256")


def expand(key: bytes, info: bytes, length: int = HASH_SIZE) -> bytes:
    """HKDF-Expand, the ``KX`` of the protocol document: ``length`` bytes, at most 255 x 32."""
    block, out, counter = b"", b"", 1
    while len(out) < length:
        block = _hmac.digest(key, block + info + bytes([counter]), "sha256")
        out += block
        counter += 1
    return out[:length]


def hkdf(key: bytes, info: bytes, length: int = HASH_SIZE, *, salt: bytes = _ZERO_SALT) -> bytes:
    """Extract, then expand."""
    return expand(extract(salt, key), info, length)


def stretch(secret: bytes, salt: bytes, rounds: int) -> bytes:
    """PBKDF2-HMAC-SHA256 (RFC 8018), 32 bytes: each try of somebody who searches costs as much."""
    return hashlib.pbkdf2_hmac("sha256", secret, salt, rounds)


def equal(left: bytes, right: bytes) -> bool:
    """Compare in constant time."""
    return _hmac.compare_digest(left, right)
