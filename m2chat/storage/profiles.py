"""Where a profile lives, and that only one process uses it.

A profile is one folder (0700): ``profile.json`` (its name, for the chooser; nothing secret),
``keys.json`` (key slots), ``profile.db`` (everything else, encrypted) and ``profile.lock``.
The lock is the operating system's and is held by an open file, so that it is free the moment its
process ends, however it ends.  ``M2CHAT_HOME``, or a mark beside the
program, moves all of it under one folder.
"""

from __future__ import annotations

import contextlib
import os
import re
import sys
import unicodedata
from pathlib import Path
from typing import Final

import msgspec
import platformdirs

from m2chat.database.errors import of_system
from m2chat.program import moved_home
from m2chat.storage.errors import NoProfile, NotEmpty, ProfileExists, ProfileInUse
from m2chat.storage.files import make_private_folder, write_private

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

DATABASE: Final = "profile.db"
CARD: Final = "profile.json"
LOCK: Final = "profile.lock"
_CARD_LIMIT = 16 * 1024


class _Card(msgspec.Struct, frozen=True):
    name: str


def home() -> Path:
    """The folder of profiles: where ``program.moved_home`` says, or where the system keeps such."""
    moved = moved_home()
    if moved is not None:
        return moved / "profiles"
    return Path(platformdirs.user_data_path("m2chat", appauthor=False)) / "profiles"


def folders() -> list[Path]:
    """The profile folders, by name; none when there is no home yet."""
    try:
        return sorted(
            path
            for path in home().iterdir()
            if not path.name.startswith(".") and (path / CARD).is_file()
        )
    except OSError:
        return []


def unfinished(mark: str) -> list[Path]:
    """Folders in which a file of this name says that something was begun."""
    try:
        return sorted(path for path in home().iterdir() if (path / mark).is_file())
    except OSError:
        return []


def free_folder(name: str) -> Path:
    """A folder that does not exist yet, called after the person."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode("ascii").lower()
    word = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:32] or "profile"
    if re.fullmatch(r"con|prn|aux|nul|com[0-9]|lpt[0-9]", word):  # reserved on Windows
        word += "-profile"
    path, number = home() / word, 2
    while os.path.lexists(path):
        path, number = home() / f"{word}-{number}", number + 1
    return path


def prepare_folder(path: Path) -> None:
    """Make the folder of a new profile; raises ``ProfileExists`` or ``NotEmpty``."""
    make_private_folder(path)
    _leftovers(path)


def clear_folder(path: Path) -> None:
    """Clear away what a creation that was cut short left behind; call it under the lock.

    Raises as ``prepare_folder`` does, since the folder may have changed meanwhile.
    """
    for name in _leftovers(path):
        try:
            (path / name).unlink()
        except OSError as error:
            raise of_system(error) from error


def _leftovers(path: Path) -> set[str]:
    """The files of a half-made profile; without ``profile.json`` none was ever finished."""
    try:
        names = {entry.name for entry in path.iterdir()} - {LOCK}
    except OSError as error:
        raise of_system(error) from error
    if CARD in names:
        raise ProfileExists
    ours = {name for name in names if name.startswith((DATABASE, "keys.json", CARD))}
    if names - ours:
        raise NotEmpty
    return ours


def write_name(path: Path, name: str) -> None:
    """Put the plain name beside the profile; its presence says that creation was finished."""
    write_private(path / CARD, msgspec.json.encode(_Card(name)) + b"\n")


def read_name(path: Path) -> str:
    """The plain name; raises ``NoProfile``.  A damaged file gives the folder's name."""
    try:
        with (path / CARD).open("rb") as file:
            return msgspec.json.decode(file.read(_CARD_LIMIT), type=_Card).name
    except FileNotFoundError as error:
        raise NoProfile from error
    except NotADirectoryError as error:
        raise NoProfile from error
    except OSError as error:
        raise of_system(error) from error
    except (msgspec.DecodeError, UnicodeDecodeError):
        return path.name


class ProfileLock:
    """The right to use a profile, for as long as this object is open."""

    def __init__(self, folder: Path) -> None:
        """Take the lock at once; raises ``ProfileInUse`` when somebody has it."""
        try:
            self._descriptor = os.open(folder / LOCK, os.O_RDWR | os.O_CREAT, 0o600)
        except FileNotFoundError as error:
            raise NoProfile from error
        except OSError as error:
            raise of_system(error) from error
        try:
            if sys.platform == "win32":
                msvcrt.locking(self._descriptor, msvcrt.LK_NBLCK, 1)
            else:
                fcntl.flock(self._descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            os.close(self._descriptor)
            raise ProfileInUse from error
        self._open = True

    def release(self) -> None:
        """Give the profile free; a second call does nothing."""
        if self._open:
            self._open = False
            if sys.platform == "win32":
                with contextlib.suppress(OSError):
                    msvcrt.locking(self._descriptor, msvcrt.LK_UNLCK, 1)
            os.close(self._descriptor)
