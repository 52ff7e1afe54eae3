"""The private half of a user certificate (protocol 1): sign with S, unwrap with E.

Private keys leave this object in two ways only: ``private_bytes`` for the profile's encrypted
store, and a PKCS#12 file under a passphrase for a person's own safe-keeping and other tools.

    private_bytes = ver1 || L(PKCS#8 of S) || L(PKCS#8 of E)
"""

from __future__ import annotations

import datetime

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.x509.oid import NameOID

from m2chat.buffer import Reader, block
from m2chat.crypto import pkcs12
from m2chat.crypto.certificate import (
    MODULUS_BITS,
    PUBLIC_EXPONENT,
    WRAPPED_SIZE,
    UserCertificate,
    oaep_padding,
    pss_padding,
)
from m2chat.crypto.errors import BadKey, DecryptionFailed
from m2chat.crypto.kdf import label
from m2chat.errors import WireError

_VERSION = 1
_PKCS8_LIMIT = 8192
_SIGNING, _ENCRYPTION = b"signing", b"encryption"
# RFC 5280, 4.1.2.5: "no well-defined expiration date"; what ends an identity is its owner.
_NO_EXPIRY = datetime.datetime(9999, 12, 31, 23, 59, 59, tzinfo=datetime.UTC)


class Identity:
    """Who we are.  Its operations take milliseconds; run them off any event loop."""

    def __init__(self, signing: rsa.RSAPrivateKey, encryption: rsa.RSAPrivateKey) -> None:
        """Raises ``BadKey`` unless both are RSA-4096 with e = 65537."""
        for key in (signing, encryption):
            if key.public_key().public_numbers().e != PUBLIC_EXPONENT:
                raise BadKey("an RSA key has another public exponent than 65537")
        self._signing = signing
        self._encryption = encryption
        self.certificate = UserCertificate(
            signing.public_key().public_numbers().n, encryption.public_key().public_numbers().n
        )

    @classmethod
    def generate(cls) -> Identity:
        """Make two new keys; takes about a second."""
        return cls(
            rsa.generate_private_key(PUBLIC_EXPONENT, MODULUS_BITS),
            rsa.generate_private_key(PUBLIC_EXPONENT, MODULUS_BITS),
        )

    @property
    def fingerprint(self) -> bytes:
        """fp, 32 bytes: the id of the person."""
        return self.certificate.fingerprint

    def sign(self, use: str, message: bytes) -> bytes:
        """PSS by S over ``label(use) || message``: 512 bytes."""
        return self._signing.sign(label(use) + message, pss_padding(), hashes.SHA256())

    def unwrap(self, wrapped: bytes, oaep_label: bytes) -> bytes:
        """What ``UserCertificate.wrap`` took; raises ``DecryptionFailed``.

        A caller whose answer another can observe must carry on with an unpredictable secret
        instead of telling the failure apart (T7).
        """
        if len(wrapped) != WRAPPED_SIZE:
            raise DecryptionFailed("a wrapped key has 512 bytes")
        try:
            return self._encryption.decrypt(wrapped, oaep_padding(oaep_label))
        except ValueError:
            raise DecryptionFailed("a wrapped key does not open") from None

    def private_bytes(self) -> bytes:
        """Both private keys in clear, for the encrypted store alone."""
        return (
            bytes([_VERSION])
            + block(_private_der(self._signing))
            + block(_private_der(self._encryption))
        )

    @classmethod
    def from_private_bytes(cls, encoded: bytes) -> Identity:
        """Read ``private_bytes`` back from our own authenticated store; raises ``BadKey``."""
        try:
            reader = Reader(encoded)
            if reader.u8() != _VERSION:
                raise BadKey("private keys of an unknown version")
            signing, encryption = reader.block(_PKCS8_LIMIT), reader.block(_PKCS8_LIMIT)
            reader.end()
        except WireError as error:
            raise BadKey("private keys in a damaged form") from error
        return cls(_load_own(signing), _load_own(encryption))

    def to_x509_pem(self, name: str, now: float) -> bytes:
        """Two X.509 certificates in PEM, both signed by S: S itself, then E; ``now`` is Unix time.

        The name is only for people's eyes; m2chat never reads it back.
        """
        return b"".join(
            certificate.public_bytes(serialization.Encoding.PEM)
            for certificate in self._x509_pair(name, now)
        )

    def export_pkcs12(self, passphrase: str, name: str, now: float) -> bytes:
        """Both keys and certificates in one PKCS#12 file that ``openssl pkcs12`` reads.

        The keys are encrypted under the passphrase; the certificates and the name are not, but
        the whole is authenticated.
        """
        signing, encryption = self._x509_pair(name, now)
        return pkcs12.write(
            (
                pkcs12.Entry(_SIGNING, f"{name} (signing)", self._signing, signing),
                pkcs12.Entry(_ENCRYPTION, f"{name} (encryption)", self._encryption, encryption),
            ),
            passphrase,
        )

    @classmethod
    def import_pkcs12(cls, file: bytes, passphrase: str) -> Identity:
        """Read ``export_pkcs12`` back; raises ``DecryptionFailed`` (passphrase) or ``BadKey``."""
        keys = pkcs12.read(file, passphrase)
        if set(keys) != {_SIGNING, _ENCRYPTION}:
            raise BadKey("the file holds no m2chat identity")
        return cls(keys[_SIGNING], keys[_ENCRYPTION])

    def _x509_pair(self, name: str, now: float) -> tuple[x509.Certificate, x509.Certificate]:
        issuer = _x509_name(name, _SIGNING)
        made = datetime.datetime.fromtimestamp(int(now), datetime.UTC)
        pair = []
        for key, kind in ((self._signing, _SIGNING), (self._encryption, _ENCRYPTION)):
            signs = kind == _SIGNING
            usage = x509.KeyUsage(
                digital_signature=signs,
                content_commitment=False,
                key_encipherment=not signs,
                data_encipherment=False,
                key_agreement=False,
                key_cert_sign=signs,
                crl_sign=False,
                encipher_only=False,
                decipher_only=False,
            )
            pair.append(
                x509.CertificateBuilder()
                .subject_name(_x509_name(name, kind))
                .issuer_name(issuer)
                .public_key(key.public_key())
                .serial_number(x509.random_serial_number())
                .not_valid_before(made)
                .not_valid_after(_NO_EXPIRY)
                .add_extension(
                    x509.BasicConstraints(ca=signs, path_length=0 if signs else None), True
                )
                .add_extension(usage, True)
                .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), False)
                .add_extension(
                    x509.AuthorityKeyIdentifier.from_issuer_public_key(self._signing.public_key()),
                    False,
                )
                .sign(self._signing, hashes.SHA256())
            )
        return pair[0], pair[1]

    def __repr__(self) -> str:
        """Says nothing that a log may not hold."""
        return "Identity(...)"


def _x509_name(name: str, kind: bytes) -> x509.Name:
    return x509.Name(
        [
            x509.NameAttribute(NameOID.COMMON_NAME, name[:64] or "m2chat"),
            x509.NameAttribute(NameOID.ORGANIZATIONAL_UNIT_NAME, f"m2chat {kind.decode()} key"),
        ]
    )


def _private_der(key: rsa.RSAPrivateKey) -> bytes:
    return key.private_bytes(
        serialization.Encoding.DER,
        serialization.PrivateFormat.PKCS8,
        serialization.NoEncryption(),
    )


def _load_own(der: bytes) -> rsa.RSAPrivateKey:
    try:
        # Skipping the primality test saves 0.4 s a key; the bytes come out of our own store.
        key = serialization.load_der_private_key(der, None, unsafe_skip_rsa_key_validation=True)
    except (ValueError, TypeError) as error:
        raise BadKey("a private key in a damaged form") from error
    if not isinstance(key, rsa.RSAPrivateKey):
        raise BadKey("a private key that is not RSA")
    return key
