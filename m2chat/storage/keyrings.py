"""The operating system's keyring, if it is one that keeps secrets.

Only backends on the list are used.  A keyring that writes plain files (keyrings.alt) or one that
somebody plugged in is refused, since a secret there is no secret.  Every call may wait for another
program, so none of this runs on the loop's thread.  The library is loaded with the first call: a
profile that is opened by its passphrase needs none of it.
"""

from __future__ import annotations

import base64
import binascii
from typing import TYPE_CHECKING, Protocol

from m2chat.storage.errors import KeyringLocked, NoKeyring

if TYPE_CHECKING:
    import keyring.backend

SERVICE = "m2chat"
# module of the backend class -> what people call it
_TRUSTED = {
    "keyring.backends.SecretService": "Secret Service",
    "keyring.backends.libsecret": "Secret Service",
    "keyring.backends.kwallet": "KWallet",
    "keyring.backends.Windows": "Windows Credential Manager",
    "keyring.backends.macOS": "macOS Keychain",
}


class SecretKeeper(Protocol):
    """Where one small secret per profile is kept outside of the profile."""

    def get(self, account: str) -> bytes | None:
        """The secret, or None when there is none; raises ``NoKeyring``, ``KeyringLocked``."""

    def put(self, account: str, secret: bytes) -> None:
        """Keep a secret; raises ``NoKeyring``, ``KeyringLocked``."""

    def remove(self, account: str) -> None:
        """Forget a secret, if it is there; raises ``NoKeyring``, ``KeyringLocked``."""


class SystemKeyring:
    """The best trusted keyring of this system; a call without one raises ``NoKeyring``.

    What else goes wrong is a keyring that stayed locked: each of them asks its person, and says no
    more than that it was not opened when they cancel.
    """

    def get(self, account: str) -> bytes | None:
        """The secret of an account."""
        from keyring.errors import KeyringError

        backend = _backend()
        try:
            text = backend.get_password(SERVICE, account)
            return None if text is None else base64.b64decode(text, validate=True)
        except KeyringError as error:
            raise KeyringLocked from error
        except binascii.Error:
            return None

    def put(self, account: str, secret: bytes) -> None:
        """Keep a secret, and read it back: some keyrings accept and forget."""
        from keyring.errors import KeyringError

        backend = _backend()
        text = base64.b64encode(secret).decode("ascii")
        try:
            backend.set_password(SERVICE, account, text)
            kept = backend.get_password(SERVICE, account)
        except KeyringError as error:
            raise KeyringLocked from error
        if kept != text:
            raise NoKeyring

    def remove(self, account: str) -> None:
        """Forget a secret."""
        from keyring.errors import KeyringError, PasswordDeleteError

        backend = _backend()
        try:
            backend.delete_password(SERVICE, account)
        except PasswordDeleteError:
            return
        except KeyringError as error:
            raise KeyringLocked from error


class NoKeeper:
    """For a program that is carried about: a secret left on a computer would not come along.

    Every call raises ``NoKeyring``, so that profiles are kept by their passphrase.
    """

    def get(self, account: str) -> bytes | None:
        """Refused."""
        raise NoKeyring

    def put(self, account: str, secret: bytes) -> None:
        """Refused."""
        raise NoKeyring

    def remove(self, account: str) -> None:
        """Refused."""
        raise NoKeyring


def is_trusted(backend: keyring.backend.KeyringBackend) -> bool:
    """Whether a backend is on the list; judged by the module its class comes from."""
    return type(backend).__module__.removesuffix(".__init__") in _TRUSTED


def _backend() -> keyring.backend.KeyringBackend:
    """The trusted backend of the highest priority; the configured one is not asked."""
    from keyring.backend import get_all_keyring

    found = [one for one in get_all_keyring() if is_trusted(one)]
    if not found:
        raise NoKeyring
    return max(found, key=lambda one: float(one.priority))
