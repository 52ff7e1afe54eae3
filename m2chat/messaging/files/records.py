"""What is kept of files: one row for each message that carries one, and one for each receiver."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from m2chat.ids import ChatId, MessageId, UserId
from m2chat.messaging.file_model import FileRules, FileState, FileView
from m2chat.messaging.files.chunks import Layout
from m2chat.messaging.model import Direction

# The states in which nothing more will happen to a file by itself.
OVER = frozenset({FileState.DONE, FileState.DECLINED, FileState.CANCELLED, FileState.FAILED})
MOVING = frozenset({FileState.WAITING, FileState.RUNNING})
WAITS = frozenset({FileState.OFFERED, FileState.WAITING})


@dataclass(frozen=True, slots=True)
class FileRecord:
    """The file of one message.  Sizes are bytes, times seconds since 1970 UTC."""

    order: int  # of its message
    message: MessageId
    chat: ChatId
    direction: Direction
    peer: UserId  # in: who sends it; out: ourselves
    name: str
    size: int
    chunk: int
    root: bytes  # 32
    key: bytes  # 28
    mime: str
    state: FileState
    width: int = 0
    height: int = 0
    preview: bytes = b""
    voice: bool = False
    duration_ms: int = 0
    waveform: bytes = b""
    moved: int = 0  # checked and kept; out: at the receiver who is furthest behind
    reason: str = ""
    stored: str = ""  # the name of the sealed chunks in the profile's folder
    plain: str = ""  # where the file lies in clear: our source, or where a person wanted it
    stamp: str = ""  # out: time and size of the source when it was offered
    leaves: bytes = b""  # 32 each
    have: bytes = b""  # in: which chunks are here, while it is not whole
    taken_at: float | None = None  # in: taken without asking
    stored_until: float | None = None  # out: all that lacks lies at stores until then

    @property
    def layout(self) -> Layout:
        """How it is cut."""
        return Layout(self.size, self.chunk)

    def view(self) -> FileView:
        """As faces show it."""
        shown = self.plain and (self.direction is Direction.OUT or self.state is FileState.DONE)
        return FileView(
            name=self.name,
            size=self.size,
            mime=self.mime,
            state=self.state,
            moved=self.size if self.state is FileState.DONE else self.moved,
            path=Path(self.plain) if shown else None,
            reason=self.reason,
            width=self.width,
            height=self.height,
            preview=self.preview,
            duration_s=self.duration_ms / 1000,
            waveform=self.waveform,
            voice=self.voice,
            stored_until=self.stored_until if self.state in WAITS else None,
        )


@dataclass(frozen=True, slots=True)
class SendRecord:
    """One receiver of a file of ours."""

    order: int  # of the message
    message: MessageId
    contact: UserId
    state: FileState


class FileTable(Protocol):
    """The files of all messages, their receivers, and the rules."""

    def add(self, record: FileRecord) -> None:
        """Keep one; its message is there already."""

    def save(self, record: FileRecord) -> None:
        """Replace what can change of it."""

    def get(self, order: int) -> FileRecord | None:
        """The file of a message by its order."""

    def named(self, message: MessageId) -> FileRecord | None:
        """The file of a message by its id, of either direction."""

    def from_peer(self, peer: UserId, message: MessageId) -> FileRecord | None:
        """A file that this person offers us."""

    def moving(self) -> list[FileRecord]:
        """Every file that waits for an answer, runs, waits, is paused, or failed; the newest
        first."""

    def wanted_of(self, peer: UserId) -> list[FileRecord]:
        """The files of this person that we agreed to and lack, the smallest first."""

    def stored_names(self) -> set[str]:
        """The names of all sealed files that a message needs."""

    def taken_since(self, peer: UserId, at: float) -> int:
        """How many bytes of theirs were taken without asking since then."""

    def add_send(self, send: SendRecord) -> None:
        """This person may have the file."""

    def save_send(self, send: SendRecord) -> None:
        """Replace its state."""

    def send(self, contact: UserId, message: MessageId) -> SendRecord | None:
        """One receiver of one file."""

    def sends(self, order: int) -> list[SendRecord]:
        """All receivers of one file."""

    def open_sends(self, contact: UserId, limit: int) -> list[SendRecord]:
        """What this person does not have yet and may still want, the newest first."""

    def rules(self, chat: ChatId | None) -> FileRules | None:
        """What was set for a conversation, or for all others; None: nothing."""

    def save_rules(self, chat: ChatId | None, rules: FileRules | None) -> None:
        """Keep them; None: nothing is set."""
