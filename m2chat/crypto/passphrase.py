"""A passphrase made into a key: Argon2id (RFC 9106), with its parameters kept beside it.

t = 3 passes, m = 64 MiB, p = 4 lanes (protocol 18).  The parameters travel with each stored salt,
so that they can be raised later without locking anybody out; reading them back is bounded, since
the file they stand in may have been changed by somebody else.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from m2chat.crypto.errors import BadKey
from m2chat.crypto.randomness import RandomSource

SALT_SIZE = 16
KEY_SIZE = 32
_MOST_PASSES, _MOST_KIB, _MOST_LANES = 16, 1024 * 1024, 16


@dataclass(frozen=True, slots=True)
class PassphraseParameters:
    """What must be known besides the passphrase; none of it is secret."""

    salt: bytes  # 16
    passes: int = 3
    memory_kib: int = 64 * 1024
    lanes: int = 4

    @classmethod
    def fresh(cls, random: RandomSource) -> PassphraseParameters:
        """Today's costs and a new salt."""
        return cls(random.bytes(SALT_SIZE))


def derive_key(passphrase: str, parameters: PassphraseParameters) -> bytes:
    """32 bytes; takes about half a second, so call it off the loop.

    The passphrase is taken in Unicode form NFKC, since keyboards write the same letters in
    different ways.  Raises ``BadKey`` when the parameters are beyond all reason.
    """
    p = parameters
    if not (
        len(p.salt) == SALT_SIZE
        and 1 <= p.passes <= _MOST_PASSES
        and 8 * p.lanes <= p.memory_kib <= _MOST_KIB
        and 1 <= p.lanes <= _MOST_LANES
    ):
        raise BadKey("passphrase parameters out of bounds")
    kdf = Argon2id(
        salt=p.salt,
        length=KEY_SIZE,
        iterations=p.passes,
        lanes=p.lanes,
        memory_cost=p.memory_kib,
    )
    return kdf.derive(unicodedata.normalize("NFKC", passphrase).encode("utf-8"))
