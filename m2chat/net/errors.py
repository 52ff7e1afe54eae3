"""What can go wrong in the stack, by who is at fault."""

from __future__ import annotations

from enum import IntEnum

from m2chat.errors import LocalError, RemoteError, WireError

__all__ = ["CloseCode", "NetMisuse", "NotConnected", "ProtocolError", "WireError"]


class CloseCode(IntEnum):
    """Why a session or association ends (protocol 4, frame 0A)."""

    BYE = 0
    IDLE = 1
    FORM = 2
    LIMIT = 3
    REPLACED = 4
    REFUSED = 5
    MOVED = 6
    FAULT = 7


class ProtocolError(RemoteError):
    """A well-formed text that the other end must not send now; the session closes with ``code``."""

    def __init__(self, sentence: str, code: CloseCode = CloseCode.FORM) -> None:
        super().__init__(sentence)
        self.code = code


class NetMisuse(LocalError):
    """The stack was called in a way it does not allow."""


class NotConnected(LocalError):
    """There is no live session to that peer now."""
