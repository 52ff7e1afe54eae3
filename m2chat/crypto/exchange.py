"""X25519 (RFC 7748): one operation each side makes a secret that nobody else has."""

from __future__ import annotations

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey

from m2chat.crypto.errors import BadKey
from m2chat.crypto.randomness import RandomSource

EXCHANGE_SIZE = 32


class ExchangeKey:
    """A private key and its public part, 32 bytes each."""

    __slots__ = ("_private", "public")

    def __init__(self, private: bytes) -> None:
        self._private = X25519PrivateKey.from_private_bytes(private)
        self.public = self._private.public_key().public_bytes_raw()

    @classmethod
    def generate(cls, random: RandomSource) -> ExchangeKey:
        """A new key."""
        return cls(random.bytes(EXCHANGE_SIZE))

    def shared(self, public: bytes) -> bytes:
        """The 32 shared bytes; raises ``BadKey`` for a point that gives none (small order)."""
        try:
            return self._private.exchange(X25519PublicKey.from_public_bytes(public))
        except ValueError as error:
            raise BadKey("an X25519 key does not take part in the exchange") from error
