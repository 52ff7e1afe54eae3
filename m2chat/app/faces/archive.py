"""Find and keep: search, media, export, backup."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from m2chat.ids import ChatId, MessageId
from m2chat.messaging.model import Message
from m2chat.messaging.search import MediaKind

__all__ = [
    "ArchiveFace",
    "BackupState",
    "ExportForm",
    "MediaKind",
    "Progress",
    "SearchHit",
    "SearchPage",
]


@dataclass(frozen=True, slots=True)
class SearchHit:
    """One message found; the marks are ranges of characters in ``excerpt``."""

    message: Message
    title: str  # of its conversation
    excerpt: str
    marks: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class SearchPage:
    """Some hits, the newest first."""

    hits: tuple[SearchHit, ...]
    more: int | None  # ask again with this ``before``; None: that was all


class ExportForm(StrEnum):
    """How a conversation is written out."""

    TEXT = "text"
    HTML = "html"
    JSON = "json"


@dataclass(frozen=True, slots=True)
class BackupState:
    """Whether there is a backup that is worth something; times are seconds since 1970 UTC."""

    last_at: float | None
    last_path: Path | None
    remind: bool  # contacts or messages came since, and it is long ago


Progress = Callable[[float], None]  # 0..1, on the node's loop


class ArchiveFace(Protocol):
    """Every verb raises ``UserFacingError`` with one sentence and changes nothing when it does."""

    async def search(
        self, text: str, chat: ChatId | None = None, before: int | None = None, limit: int = 30
    ) -> SearchPage:
        """Words in all conversations or in one; ``before``: ``more`` of the page before."""

    async def around(self, message: MessageId, limit: int = 50) -> Sequence[Message]:
        """A page of its conversation with this message in its middle, oldest first."""

    async def after(self, chat: ChatId, order: int, limit: int = 50) -> Sequence[Message]:
        """The oldest ``limit`` messages with ``order`` above this, oldest first."""

    async def media(
        self, chat: ChatId, kind: MediaKind, before: int | None = None, limit: int = 60
    ) -> Sequence[Message]:
        """Messages that carry such things, the newest first."""

    async def pinned(self, chat: ChatId) -> Sequence[Message]:
        """The pinned messages, the newest pin first."""

    async def export_chat(
        self, chat: ChatId, path: Path, form: ExportForm, passphrase: str, progress: Progress
    ) -> None:
        """Write a conversation to a file anybody can read; asks for the profile's passphrase."""

    async def backup(
        self, path: Path, passphrase: str, progress: Progress, *, files: bool = True
    ) -> None:
        """Write the whole profile to one file, encrypted under this passphrase; with ``files``
        also the pictures and files that were received."""

    async def backup_state(self) -> BackupState:
        """When that was last done."""
