"""AES-128-GCM, and with it the one rule about nonces (protocol 0).

There are two ways to seal and no third:

* ``seal`` draws its IV at random and carries it: for one-shot texts and everything at rest.
* ``Record`` counts: nonce = iv XOR packet number, under a key that is fresh for one session,
  association or envelope, and no number twice.
"""

from __future__ import annotations

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from m2chat.crypto.errors import DecryptionFailed
from m2chat.crypto.randomness import RandomSource

KEY_SIZE = 16
IV_SIZE = 12
TAG_SIZE = 16
SEAL_OVERHEAD = IV_SIZE + TAG_SIZE
Buffer = bytes | bytearray | memoryview


def seal(key: bytes, plaintext: bytes, aad: bytes, random: RandomSource) -> bytes:
    """``iv12 || ciphertext || tag16`` under a 16-byte key."""
    iv = random.bytes(IV_SIZE)
    return iv + AESGCM(key).encrypt(iv, plaintext, aad)


def open_(key: bytes, sealed: bytes, aad: bytes) -> bytes:
    """The plaintext of ``seal``; raises ``DecryptionFailed``."""
    if len(sealed) < SEAL_OVERHEAD:
        raise DecryptionFailed("a sealed text is shorter than its IV and tag")
    try:
        return AESGCM(key).decrypt(sealed[:IV_SIZE], sealed[IV_SIZE:], aad)
    except InvalidTag as error:
        raise DecryptionFailed("a sealed text does not open") from error


class Record:
    """One direction of one key: seals and opens numbered texts.

    The caller keeps the rule: a key that is fresh, and ``number`` (0 .. 2^64-1) never twice.
    The cipher object is kept, since making one costs more than sealing a datagram.
    """

    __slots__ = ("_decrypt", "_encrypt", "_encrypt_into", "_iv")

    def __init__(self, key: bytes, iv: bytes) -> None:
        cipher = AESGCM(key)
        self._encrypt = cipher.encrypt
        self._encrypt_into = cipher.encrypt_into
        self._decrypt = cipher.decrypt
        self._iv = int.from_bytes(iv, "big")

    @classmethod
    def of(cls, key_and_iv: bytes) -> Record:
        """From the 28 bytes ``key16 || iv12`` that derivations give."""
        return cls(key_and_iv[:KEY_SIZE], key_and_iv[KEY_SIZE:])

    def seal(self, number: int, plaintext: bytes, aad: bytes) -> bytes:
        """``ciphertext || tag16``."""
        return self._encrypt((self._iv ^ number).to_bytes(12, "big"), plaintext, aad)

    def seal_into(self, number: int, plaintext: Buffer, aad: bytes, out: memoryview) -> None:
        """``ciphertext || tag16`` where it belongs; ``out`` has just its size."""
        self._encrypt_into((self._iv ^ number).to_bytes(12, "big"), plaintext, aad, out)

    def open(self, number: int, sealed: bytes | memoryview, aad: bytes) -> bytes:
        """The plaintext; raises ``DecryptionFailed``."""
        try:
            return self._decrypt((self._iv ^ number).to_bytes(12, "big"), sealed, aad)
        except InvalidTag:
            raise DecryptionFailed("a record does not open") from None
