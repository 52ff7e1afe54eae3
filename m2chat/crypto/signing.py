"""Ed25519 (RFC 8032) over ``label(use) || message``: circles admit services, services sign.

Users sign with RSA-4096 (see ``certificate``); these keys belong to servers and circles.
"""

from __future__ import annotations

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from m2chat.crypto.errors import BadKey, BadSignature
from m2chat.crypto.kdf import label

SEED_SIZE = 32
VERIFY_KEY_SIZE = 32
ED25519_SIZE = 64


class SigningKey:
    """A private Ed25519 key from its seed."""

    __slots__ = ("_private", "public", "seed")

    def __init__(self, seed: bytes) -> None:
        """``seed`` is 32 random bytes; raises ``BadKey`` for another size."""
        if len(seed) != SEED_SIZE:
            raise BadKey("an Ed25519 seed has 32 bytes")
        self.seed = seed
        self._private = Ed25519PrivateKey.from_private_bytes(seed)
        self.public = self._private.public_key().public_bytes_raw()

    def sign(self, use: str, message: bytes) -> bytes:
        """64 bytes."""
        return self._private.sign(label(use) + message)


def verify_ed25519(public: bytes, use: str, message: bytes, signature: bytes) -> None:
    """Raise ``BadSignature`` unless the holder of ``public`` signed ``label(use) || message``."""
    try:
        Ed25519PublicKey.from_public_bytes(public).verify(signature, label(use) + message)
    except (InvalidSignature, ValueError):
        raise BadSignature("a signature is not by this key") from None
