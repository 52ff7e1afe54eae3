"""Pre-keys: the hybrid X25519 and ML-KEM-768 keys under which messages are left (protocol 1, 13).

    prekey 1,732 = not_after u32 || X25519 32 || ML-KEM-768 pk 1,184 || PSS 512
                   PSS by S over "prekey" label || fp || instance || the 1,220 bytes before
    pkid 8       = H(prekey)[:8]

A pre-key is made every 7 days, is used until ``not_after`` (14 days) and its private part is
erased 28 days after it was made: with it goes the last way to read what was sealed under it.
Both keys travel in their raw forms; they are combined by HPKE's MLKEM768_X25519.
"""

from __future__ import annotations

from dataclasses import dataclass

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hpke
from cryptography.hazmat.primitives.asymmetric import mlkem, x25519

from m2chat.buffer import Reader
from m2chat.crypto.certificate import SIGNATURE_SIZE, UserCertificate
from m2chat.crypto.errors import BadKey, DecryptionFailed
from m2chat.crypto.identity import Identity
from m2chat.crypto.kdf import h, hmac, label
from m2chat.crypto.randomness import RandomSource
from m2chat.errors import WireError

RENEW_SECONDS = 7 * 86_400
VALID_SECONDS = 14 * 86_400
ERASE_SECONDS = 28 * 86_400
PREKEY_SIZE = 1732
PREKEY_ID_SIZE = 8
INSTANCE_SIZE = 8
PRIVATE_SIZE = 32 + 64 + PREKEY_SIZE
HPKE_OVERHEAD = 1136

_X25519_SIZE = 32
_MLKEM_PUBLIC_SIZE = 1184
_MLKEM_SEED_SIZE = 64
_UNSIGNED_SIZE = PREKEY_SIZE - SIGNATURE_SIZE
_HPKE_FAILURES = (InvalidTag, ValueError)
_SUITE = hpke.Suite(hpke.KEM.MLKEM768_X25519, hpke.KDF.HKDF_SHA256, hpke.AEAD.AES_128_GCM)


def prekey_id(prekey: bytes) -> bytes:
    """pkid: how an envelope names the pre-key it is sealed under, 8 bytes."""
    return h(prekey)[:PREKEY_ID_SIZE]


def verify_prekey(prekey: bytes, owner: UserCertificate, instance: bytes) -> int:
    """Check that ``owner`` signed this pre-key for this instance; returns ``not_after``.

    Seconds since 1970; the caller compares it with the time.  Raises ``BadKey`` for the form and
    ``BadSignature`` for the signature.
    """
    not_after, _ = _parse(prekey)
    owner.verify(
        "prekey", owner.fingerprint + instance + prekey[:_UNSIGNED_SIZE], prekey[_UNSIGNED_SIZE:]
    )
    return not_after


def hpke_seal(prekey: bytes, secret: bytes, info: bytes) -> bytes:
    """Seal a secret under a *verified* pre-key: 1,136 bytes more; raises ``BadKey``."""
    _, public = _parse(prekey)
    try:
        return _SUITE.encrypt(secret, public, info=info)
    except ValueError as error:  # X25519 with a point of small order
        raise BadKey("a pre-key does not take part in the exchange") from error


@dataclass(frozen=True, slots=True, repr=False)
class PreKeyPair:
    """One pre-key with its private part."""

    public: bytes  # the 1,732 bytes that contacts get
    _x25519: bytes
    _mlkem_seed: bytes

    @classmethod
    def generate(
        cls, identity: Identity, instance: bytes, now: float, random: RandomSource
    ) -> PreKeyPair:
        """Make and sign a pre-key that is valid for 14 days from ``now`` (Unix time)."""
        x25519_private = random.bytes(_X25519_SIZE)
        seed = random.bytes(_MLKEM_SEED_SIZE)
        x25519_public = x25519.X25519PrivateKey.from_private_bytes(x25519_private).public_key()
        mlkem_public = mlkem.MLKEM768PrivateKey.from_seed_bytes(seed).public_key()
        unsigned = (
            (int(now) + VALID_SECONDS).to_bytes(4, "big")
            + x25519_public.public_bytes_raw()
            + mlkem_public.public_bytes_raw()
        )
        signature = identity.sign("prekey", identity.fingerprint + instance + unsigned)
        return cls(unsigned + signature, x25519_private, seed)

    @property
    def id(self) -> bytes:
        """pkid, 8 bytes."""
        return prekey_id(self.public)

    @property
    def not_after(self) -> int:
        """Until when others may seal under it, Unix time."""
        return int.from_bytes(self.public[:4], "big")

    @property
    def renew_at(self) -> int:
        """When the next pre-key is due, Unix time."""
        return self.not_after - VALID_SECONDS + RENEW_SECONDS

    @property
    def erase_at(self) -> int:
        """When the private part must be gone, Unix time."""
        return self.not_after - VALID_SECONDS + ERASE_SECONDS

    def hpke_open(self, sealed: bytes, info: bytes) -> bytes:
        """What ``hpke_seal`` took; raises ``DecryptionFailed``."""
        private = hpke.MLKEM768X25519PrivateKey(
            mlkem.MLKEM768PrivateKey.from_seed_bytes(self._mlkem_seed),
            x25519.X25519PrivateKey.from_private_bytes(self._x25519),
        )
        try:
            return _SUITE.decrypt(sealed, private, info=info)
        except _HPKE_FAILURES:
            raise DecryptionFailed("a text under a pre-key does not open") from None

    def rejection_secret(self, wrapped: bytes) -> bytes:
        """16 bytes that stand for the content of a ``wrapped`` key that did not open (T7).

        Nobody without the private part can foresee them, and they are the same at every try.
        """
        return hmac(self._mlkem_seed, label("reject"), wrapped)[:16]

    def private_bytes(self) -> bytes:
        """``X25519 32 || ML-KEM seed 64 || prekey``, for the encrypted store alone."""
        return self._x25519 + self._mlkem_seed + self.public

    @classmethod
    def from_private_bytes(cls, encoded: bytes) -> PreKeyPair:
        """Read ``private_bytes`` back; raises ``BadKey``."""
        if len(encoded) != PRIVATE_SIZE:
            raise BadKey("a pre-key's private part in a damaged form")
        middle = _X25519_SIZE + _MLKEM_SEED_SIZE
        return cls(encoded[middle:], encoded[:_X25519_SIZE], encoded[_X25519_SIZE:middle])


def _parse(prekey: bytes) -> tuple[int, hpke.MLKEM768X25519PublicKey]:
    """``not_after`` and the public key; raises ``BadKey``."""
    try:
        reader = Reader(prekey)
        not_after = reader.u32()
        x25519_raw, mlkem_raw = reader.take(_X25519_SIZE), reader.take(_MLKEM_PUBLIC_SIZE)
        reader.take(SIGNATURE_SIZE)
        reader.end()
        public = hpke.MLKEM768X25519PublicKey(
            mlkem.MLKEM768PublicKey.from_public_bytes(mlkem_raw),
            x25519.X25519PublicKey.from_public_bytes(x25519_raw),
        )
    except (WireError, ValueError) as error:
        raise BadKey("a pre-key in a form that is not allowed") from error
    return not_after, public
