"""The temporary keys of a peer and the secrets of a session (protocol 1 and 7).

The documents' mechanism is kept: each side's random AES-128 key travels under the other's
temporary RSA-2048 key.  Around it stand X25519 (forward secrecy) and ML-KEM-768 (against a later
quantum computer): reading needs all three broken, or both live memories.
"""

from __future__ import annotations

from dataclasses import dataclass

from cryptography.hazmat.primitives.asymmetric import padding, rsa
from cryptography.hazmat.primitives.asymmetric.mlkem import MLKEM768PrivateKey, MLKEM768PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.hashes import SHA256

from m2chat.crypto.errors import BadKey
from m2chat.crypto.kdf import expand, extract, h, hmac, label
from m2chat.crypto.randomness import RandomSource

RSA_BITS = 2_048
RSA_SIZE = 256
RSA_EXPONENT = 65_537
X25519_SIZE = 32
KEM_PUBLIC_SIZE = 1_184
KEM_CIPHERTEXT_SIZE = 1_088
KEY_SIZE = 16


def _oaep(oaep_label: bytes) -> padding.OAEP:
    return padding.OAEP(padding.MGF1(SHA256()), SHA256(), oaep_label)


class Ephemeral:
    """An X25519 key of one handshake or one temporary key."""

    __slots__ = ("_private", "public")

    def __init__(self, private: bytes) -> None:
        self._private = X25519PrivateKey.from_private_bytes(private)
        self.public = self._private.public_key().public_bytes_raw()

    @classmethod
    def generate(cls, random: RandomSource) -> Ephemeral:
        """A new key from 32 random bytes."""
        return cls(random.bytes(X25519_SIZE))

    def exchange(self, public: bytes) -> bytes:
        """The shared 32 bytes; raises ``BadKey`` for a point of low order (RFC 7748 section 6)."""
        try:
            return self._private.exchange(X25519PublicKey.from_public_bytes(public))
        except ValueError as error:
            raise BadKey("an X25519 public key gives the zero secret") from error


class TemporaryKey:
    """RSA-2048 and X25519 of a peer, new every 12 hours and at each start; memory only."""

    __slots__ = ("_rsa", "modulus", "x25519")

    def __init__(self, rsa_key: rsa.RSAPrivateKey, x25519: Ephemeral) -> None:
        self._rsa = rsa_key
        self.modulus = rsa_key.public_key().public_numbers().n.to_bytes(RSA_SIZE, "big")
        self.x25519 = x25519

    @classmethod
    def generate(cls, random: RandomSource) -> TemporaryKey:
        """About 90 ms: call it off the loop."""
        return cls(rsa.generate_private_key(RSA_EXPONENT, RSA_BITS), Ephemeral.generate(random))

    def unwrap(self, wrapped: bytes, oaep_label: bytes, fallback: bytes) -> bytes:
        """The 16-byte key; ``fallback`` when it does not open.

        The failure shows nowhere but in a record that will not open (T7: no padding oracle).
        """
        try:
            key = self._rsa.decrypt(wrapped, _oaep(oaep_label))
        except ValueError:
            return fallback
        return key if len(key) == KEY_SIZE else fallback


def wrap_key(modulus: bytes, key: bytes, oaep_label: bytes) -> bytes:
    """``key`` under a temporary RSA-2048 key, 256 bytes; raises ``BadKey``."""
    number = int.from_bytes(modulus, "big")
    if number.bit_length() != RSA_BITS or not number & 1:
        raise BadKey("a temporary key is not an RSA-2048 modulus")
    try:
        public = rsa.RSAPublicNumbers(RSA_EXPONENT, number).public_key()
        return public.encrypt(key, _oaep(oaep_label))
    except ValueError as error:
        raise BadKey("a temporary key is refused by the library") from error


class KemKey:
    """The initiator's ML-KEM-768 key of one handshake."""

    __slots__ = ("_private", "public")

    def __init__(self) -> None:
        self._private = MLKEM768PrivateKey.generate()
        self.public = self._private.public_key().public_bytes_raw()

    def decapsulate(self, ciphertext: bytes) -> bytes:
        """32 bytes; a damaged ciphertext gives others and no error (hence FIN)."""
        try:
            return self._private.decapsulate(ciphertext)
        except ValueError as error:
            raise BadKey("an ML-KEM ciphertext of the wrong size") from error


def encapsulate(public: bytes) -> tuple[bytes, bytes]:
    """(shared secret 32, ciphertext 1,088); raises ``BadKey`` for a non-canonical key."""
    try:
        return MLKEM768PublicKey.from_public_bytes(public).encapsulate()
    except ValueError as error:
        raise BadKey("an ML-KEM public key is not canonical") from error


@dataclass(frozen=True, slots=True)
class TrafficSecrets:
    """What both ends have after FIN.  Direction 0 is initiator to responder, 1 the other."""

    traffic: tuple[bytes, bytes]  # key16 || iv12 each
    fin: tuple[bytes, bytes]
    exporter: bytes

    def cid(self, direction: int, path: int) -> bytes:
        """The connection id of a direction on its ``path``-th path, 8 bytes."""
        return path_cid(self.exporter, direction, path)

    def offset(self, direction: int, path: int) -> int:
        """What is added to packet numbers on that path, so that paths cannot be joined by them."""
        return path_offset(self.exporter, direction, path)


def path_cid(exporter: bytes, direction: int, path: int) -> bytes:
    """The connection id of a direction on its ``path``-th path, 8 bytes."""
    return expand(exporter, _path("cid", direction, path))[:8]


def path_offset(exporter: bytes, direction: int, path: int) -> int:
    """What is added to packet numbers of a direction on its ``path``-th path."""
    return int.from_bytes(expand(exporter, _path("off", direction, path))[:4], "big")


def _path(use: str, direction: int, path: int) -> bytes:
    return label(use) + bytes([direction]) + path.to_bytes(4, "big")


def first_secret(th1: bytes, keys: bytes, exchanges: bytes) -> bytes:
    """s1, from ``kI || kR`` and the three X25519 results."""
    return extract(th1, keys + exchanges)


def first_keys(s1: bytes) -> tuple[bytes, bytes]:
    """K1 of both directions, key16 || iv12 each."""
    return expand(s1, label("k1") + b"\0", 28), expand(s1, label("k1") + b"\1", 28)


def traffic_secrets(s1: bytes, shared: bytes, th3: bytes) -> TrafficSecrets:
    """s2 = Extract(s1, ss_mlkem || th3) and all that is derived from it."""
    s2 = extract(s1, shared + th3)
    return TrafficSecrets(
        traffic=(expand(s2, label("tr") + b"\0", 28), expand(s2, label("tr") + b"\1", 28)),
        fin=(expand(s2, label("fin") + b"\0"), expand(s2, label("fin") + b"\1")),
        exporter=expand(s2, label("exp")),
    )


def finish_mac(fin: bytes, th3: bytes) -> bytes:
    """FIN: 32 bytes."""
    return hmac(fin, th3)


def next_key(key_and_iv: bytes) -> bytes:
    """The key of the next phase; the IV stays (protocol 7, rekey)."""
    return expand(key_and_iv[:16], label("ku"), 16) + key_and_iv[16:]


def transcript(use: str, *parts: bytes) -> bytes:
    """``H(«use» || parts)``."""
    return h(label(use), *parts)
