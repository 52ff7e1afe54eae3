"""The nouns of files as faces show them, all frozen (protocol 15)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path


class FileState(StrEnum):
    """Where a file is, on either side."""

    OFFERED = "offered"  # in: waits for our yes; out: waits for theirs
    WAITING = "waiting"  # agreed on; goes on when there is a session
    RUNNING = "running"  # bytes move
    PAUSED = "paused"  # by us
    DONE = "done"  # whole and checked; in: on our disk, out: on theirs
    DECLINED = "declined"
    CANCELLED = "cancelled"
    FAILED = "failed"  # ``FileView.reason`` says why


@dataclass(frozen=True, slots=True)
class FileView:
    """The file of one message.  Sizes are bytes, rates bytes a second, times seconds."""

    name: str  # safe to show and to save under
    size: int
    mime: str  # as its sender says; never a reason to open it
    state: FileState
    moved: int = 0  # bytes that the receiver has, checked
    rate: float = 0.0
    left_s: float | None = None
    path: Path | None = None  # out: where it was; in: where it is, once whole
    reason: str = ""  # a sentence for a person, when it failed or waits for room
    width: int = 0  # of pictures, as the sender says
    height: int = 0
    preview: bytes = b""  # a small JPEG or PNG, at most 16 KiB; decode it only in the sandbox
    duration_s: float = 0.0  # of voice messages
    waveform: bytes = b""  # of voice messages: loudness 0-255, at most 64 steps
    voice: bool = False
    stored_until: float | None = None  # out: it waits whole at a store, which forgets it then


@dataclass(frozen=True, slots=True)
class FileRules:
    """When files of a contact are taken without asking; sizes in bytes, 0 is never."""

    pictures: int = 10_000_000
    voice: int = 10_000_000
    others: int = 0
