"""The user certificate: what a person shows of themselves (protocol 1).

    cert 1,026 = ver1 || flags1 || nS 512 || nE 512        fp 32 = H("cert" label || cert)

Two RSA-4096 moduli with e = 65537: S verifies PSS signatures, E takes OAEP-wrapped keys, and the
fingerprint binds both.  PSS is MGF1-SHA256, SHA-256, salt 32 over ``label(use) || message``; OAEP
is MGF1-SHA256 with SHA-256 and a label.  Decoding accepts exactly one form of a key.
"""

from __future__ import annotations

from functools import cached_property

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import padding, rsa

from m2chat.crypto.errors import BadKey, BadSignature
from m2chat.crypto.kdf import h, label

CERTIFICATE_SIZE = 1026
FINGERPRINT_SIZE = 32
MODULUS_BITS = 4096
MODULUS_SIZE = MODULUS_BITS // 8
PUBLIC_EXPONENT = 65537
SIGNATURE_SIZE = MODULUS_SIZE
WRAPPED_SIZE = MODULUS_SIZE
PSS_SALT_SIZE = 32

_VERSION = 1
_DIGITS = 60
_GROUP = 5


def pss_padding() -> padding.PSS:
    """PSS as protocol 0 fixes it."""
    return padding.PSS(padding.MGF1(hashes.SHA256()), PSS_SALT_SIZE)


def oaep_padding(oaep_label: bytes) -> padding.OAEP:
    """OAEP as protocol 0 fixes it, bound to ``oaep_label``."""
    return padding.OAEP(padding.MGF1(hashes.SHA256()), hashes.SHA256(), oaep_label)


def decimal_digits(digest: bytes) -> str:
    """A digest of 32 bytes as 60 decimal digits in groups of five, for people to compare.

    The digest is taken as one big-endian integer modulo 10^60, so about 199 bits of it show.
    """
    digits = str(int.from_bytes(digest, "big") % 10**_DIGITS).zfill(_DIGITS)
    return " ".join(digits[at : at + _GROUP] for at in range(0, _DIGITS, _GROUP))


def safety_code(left: bytes, right: bytes) -> str:
    """The code two people compare: 60 digits made of both fingerprints, the same on either side."""
    return decimal_digits(h(label("safety"), *sorted((left, right))))


class UserCertificate:
    """The two public keys of a person.  Immutable; equal when the encodings are equal."""

    def __init__(self, signing_modulus: int, encryption_modulus: int) -> None:
        """Raises ``BadKey`` unless both are odd numbers of exactly 4,096 bits, and different."""
        for modulus in (signing_modulus, encryption_modulus):
            if modulus.bit_length() != MODULUS_BITS or not modulus & 1:
                raise BadKey("a modulus is not an odd number of 4,096 bits")
        if signing_modulus == encryption_modulus:
            raise BadKey("one key cannot both sign and decrypt")
        self._signing_modulus = signing_modulus
        self._encryption_modulus = encryption_modulus
        self._encoded = (
            bytes([_VERSION, 0])
            + signing_modulus.to_bytes(MODULUS_SIZE, "big")
            + encryption_modulus.to_bytes(MODULUS_SIZE, "big")
        )
        self.fingerprint: bytes = h(label("cert"), self._encoded)

    @classmethod
    def decode(cls, encoded: bytes) -> UserCertificate:
        """Read the 1,026 bytes; raises ``BadKey``."""
        if len(encoded) != CERTIFICATE_SIZE:
            raise BadKey("a certificate has 1,026 bytes")
        if encoded[0] != _VERSION or encoded[1] != 0:
            raise BadKey("a certificate of an unknown version")
        middle = 2 + MODULUS_SIZE
        return cls(
            int.from_bytes(encoded[2:middle], "big"), int.from_bytes(encoded[middle:], "big")
        )

    def encode(self) -> bytes:
        """The 1,026 bytes."""
        return self._encoded

    def digits(self) -> str:
        """The fingerprint as people read it: 60 digits in groups of five."""
        return decimal_digits(self.fingerprint)

    def verify(self, use: str, message: bytes, signature: bytes) -> None:
        """Raise ``BadSignature`` unless S signed ``label(use) || message``."""
        if len(signature) != SIGNATURE_SIZE:
            raise BadSignature("a signature has 512 bytes")
        try:
            self._signing_key.verify(
                signature, label(use) + message, pss_padding(), hashes.SHA256()
            )
        except InvalidSignature:
            raise BadSignature("a signature is not by this certificate") from None

    def wrap(self, secret: bytes, oaep_label: bytes) -> bytes:
        """Encrypt a short secret (at most 446 bytes) for the holder of E: 512 bytes."""
        return self._encryption_key.encrypt(secret, oaep_padding(oaep_label))

    def public_pem(self) -> bytes:
        """Both public keys as SubjectPublicKeyInfo in PEM, S first, for other tools."""
        return b"".join(
            key.public_bytes(
                serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo
            )
            for key in (self._signing_key, self._encryption_key)
        )

    @cached_property
    def _signing_key(self) -> rsa.RSAPublicKey:
        return _public_key(self._signing_modulus)

    @cached_property
    def _encryption_key(self) -> rsa.RSAPublicKey:
        return _public_key(self._encryption_modulus)

    def __eq__(self, other: object) -> bool:
        """Whether both are the same two keys."""
        return isinstance(other, UserCertificate) and other._encoded == self._encoded

    def __hash__(self) -> int:
        """By the fingerprint."""
        return hash(self.fingerprint)

    def __repr__(self) -> str:
        """Says nothing that a log may not hold."""
        return "UserCertificate(...)"


def _public_key(modulus: int) -> rsa.RSAPublicKey:
    try:
        return rsa.RSAPublicNumbers(PUBLIC_EXPONENT, modulus).public_key()
    except ValueError as error:
        raise BadKey("a modulus is refused by the library") from error
