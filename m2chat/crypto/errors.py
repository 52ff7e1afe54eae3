"""What can go wrong with keys and sealed bytes."""

from __future__ import annotations

from m2chat.errors import LocalError, RemoteError


class CryptoError(RemoteError):
    """Bytes that came from outside do not open, verify or parse."""


class BadSignature(CryptoError):
    """A signature does not belong to the key and the text."""


class DecryptionFailed(CryptoError):
    """A sealed text was made under another key or was changed on its way."""


class BadKey(CryptoError):
    """Bytes that should be a key are not one."""


class MissingPrimitive(LocalError):
    """The installed library lacks a primitive; m2chat refuses to start without it (T9)."""


class UnknownPreKey(CryptoError):
    """An envelope is sealed under a pre-key that we do not have, or have erased."""
