"""What is remembered of update notices on this computer, so that nobody can turn time back."""

from __future__ import annotations

import contextlib
import os
from pathlib import Path

import msgspec

FILE = "updates.json"
_LIMIT = 16 * 1024


class Memory(msgspec.Struct, frozen=True):
    """The newest notice that was believed; times are seconds since 1970 UTC."""

    version: str = ""
    date: int = 0
    first_key: str = ""  # the key of the build that remembers, hexadecimal
    serial: int = 0  # how often the key was handed on
    key: str = ""  # the key that signed
    checked_at: float = 0.0  # when we last asked, whatever the answer


def read(folder: Path) -> Memory:
    """What is kept there; nothing yet when there is no file, or a damaged one."""
    try:
        with (folder / FILE).open("rb") as file:
            return msgspec.json.decode(file.read(_LIMIT), type=Memory)
    except (OSError, msgspec.DecodeError, UnicodeDecodeError):
        return Memory()


def write(folder: Path, memory: Memory) -> None:
    """Keep it, whole or not at all; a disk that refuses leaves the old one."""
    new = folder / f"{FILE}.{os.getpid()}.new"
    with contextlib.suppress(OSError):
        folder.mkdir(parents=True, exist_ok=True)
        new.write_bytes(msgspec.json.encode(memory))
        os.replace(new, folder / FILE)
