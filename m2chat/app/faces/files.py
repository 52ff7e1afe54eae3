"""Files, pictures and voice messages."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from m2chat.events import Event
from m2chat.ids import ChatId, MessageId
from m2chat.messaging.file_model import FileRules
from m2chat.messaging.model import Message


@dataclass(frozen=True, slots=True)
class OutgoingFile:
    """A file to send.  Width, height and preview of a picture are found by whoever decoded it."""

    path: Path
    name: str = ""  # empty: the path's
    mime: str = ""  # empty: by the name's ending
    width: int = 0
    height: int = 0
    preview: bytes = b""  # JPEG or PNG, at most 16 KiB
    voice: bool = False
    duration_s: float = 0.0
    waveform: bytes = b""  # at most 64 steps of 0-255
    keep: bool = False  # the path is ours to move (a paste, a recording): it goes into the profile


@dataclass(frozen=True, slots=True)
class FileProgress(Event):
    """A file moved on; at most four times a second.  Bytes, bytes a second, seconds."""

    contact: ChatId
    message: MessageId
    moved: int
    rate: float
    left_s: float | None


class FileFace(Protocol):
    """Every verb raises ``UserFacingError`` with one sentence and changes nothing when it does."""

    async def send(
        self,
        chat: ChatId,
        files: Sequence[OutgoingFile],
        caption: str = "",
        reply_to: MessageId | None = None,
    ) -> Sequence[Message]:
        """Offer files, one message each, the caption with the last; durable when it returns."""

    async def accept(self, message: MessageId, save_as: Path | None = None) -> None:
        """Take an offered file; into the profile's own folder unless ``save_as`` names a place."""

    async def decline(self, message: MessageId) -> None:
        """Not this file; its sender is told."""

    async def pause(self, message: MessageId) -> None:
        """Stop moving bytes, on either side, until ``resume``."""

    async def resume(self, message: MessageId) -> None:
        """Go on from the last checked chunk; also after a failure."""

    async def cancel(self, message: MessageId) -> None:
        """Give a file up on either side; the other is told."""

    async def content(self, message: MessageId, offset: int = 0, size: int = 67_108_864) -> bytes:
        """Bytes of a file that is here, ours or theirs, at most 64 MiB in one call."""

    async def save_as(self, message: MessageId, path: Path) -> None:
        """Copy a whole file out of the profile, marked as come from elsewhere."""

    async def rules(self, chat: ChatId | None = None) -> FileRules:
        """When files are taken without asking: of a conversation, or for all others."""

    async def set_rules(self, chat: ChatId | None, rules: FileRules | None) -> None:
        """Keep them; None: as for all others."""

    async def take_unasked(self, folder: Path) -> None:
        """This program has no person who could be asked: where nothing else was set, every file of
        a contact is taken that the disk has room for, in clear, into this folder."""

    async def window_used(self) -> None:
        """The person uses the window just now: for half a second files give way to it."""

    async def transfers(self) -> Sequence[Message]:
        """Every file that is under way, waits or was interrupted."""
