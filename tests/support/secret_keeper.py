"""Keyrings for tests: one that keeps, one that is not there."""

from __future__ import annotations

from m2chat.storage.errors import NoKeyring


class MemoryKeeper:
    """A keyring in memory."""

    def __init__(self) -> None:
        self.secrets: dict[str, bytes] = {}

    def get(self, account: str) -> bytes | None:
        """The secret, if it was kept."""
        return self.secrets.get(account)

    def put(self, account: str, secret: bytes) -> None:
        """Keep it."""
        self.secrets[account] = secret

    def remove(self, account: str) -> None:
        """Forget it."""
        self.secrets.pop(account, None)


class NoKeeper:
    """A system without a keyring."""

    def get(self, account: str) -> bytes | None:
        """There is none."""
        raise NoKeyring

    def put(self, account: str, secret: bytes) -> None:
        """There is none."""
        raise NoKeyring

    def remove(self, account: str) -> None:
        """There is none."""
        raise NoKeyring
