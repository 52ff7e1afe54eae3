"""Value types that name things: parse and print, nothing more."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Self

from m2chat.errors import LocalError


@dataclass(frozen=True, slots=True, order=True)
class _Id:
    """Bytes of a fixed length that print as lower-case hexadecimal."""

    raw: bytes

    def __post_init__(self) -> None:
        if len(self.raw) != self.size():
            raise LocalError(f"{type(self).__name__} takes {self.size()} bytes")

    @classmethod
    def size(cls) -> int:
        """How many bytes an id of this kind has."""
        raise LocalError("an id has no size of its own")

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read the printed form; raises ``LocalError`` when it is not one."""
        try:
            return cls(bytes.fromhex(text))
        except ValueError as error:
            raise LocalError(f"{text!r} is no {cls.__name__}") from error

    def __str__(self) -> str:
        return self.raw.hex()


class ChatId(_Id):
    """A conversation: a person's id, a group's, or our own for the notes to ourselves; 32 bytes."""

    __slots__ = ()

    @classmethod
    def size(cls) -> int:
        """As long as a SHA-256."""
        return 32


class GroupId(ChatId):
    """A group: the hash of the first entry of its log, 32 bytes (protocol 15)."""

    __slots__ = ()


class UserId(ChatId):
    """A person: the fingerprint ``fp`` of their certificate, 32 bytes (protocol 1)."""

    __slots__ = ()


class MessageId(_Id):
    """One message, drawn at random by its sender, 16 bytes (protocol 13)."""

    __slots__ = ()

    @classmethod
    def size(cls) -> int:
        """128 random bits."""
        return 16
