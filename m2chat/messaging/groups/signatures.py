"""The real signatures of a log: RSA-4096 certificates (protocol 1)."""

from __future__ import annotations

from functools import lru_cache

from m2chat.crypto.certificate import UserCertificate


@lru_cache(maxsize=256)
def _decoded(certificate: bytes) -> UserCertificate:
    return UserCertificate.decode(certificate)


class CertificateSignatures:
    """Fills ``log.Signatures``."""

    def fingerprint(self, certificate: bytes) -> bytes:
        """fp, 32 bytes; raises ``BadKey``."""
        return _decoded(certificate).fingerprint

    def verify(self, certificate: bytes, use: str, message: bytes, signature: bytes) -> None:
        """Raises ``BadSignature`` or ``BadKey``."""
        _decoded(certificate).verify(use, message, signature)
