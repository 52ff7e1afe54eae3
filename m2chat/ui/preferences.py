"""What the person chose for the program on this computer, whatever profile is open.

Kept as JSON beside the profiles, written whole into a new file that takes the old one's place, at
once with every change.  What an older or newer version wrote and this one does not know is kept.
What belongs to a profile (receipts, lock, rules for files) is not here: the profile keeps it.
"""

from __future__ import annotations

import contextlib
import os
from dataclasses import asdict, dataclass, field, fields, replace
from pathlib import Path
from typing import Any

import msgspec
from PySide6.QtCore import QObject, Signal


@dataclass(frozen=True, slots=True)
class Choices:
    """All choices with their defaults; every field is a JSON value."""

    theme: str = "system"  # system, light, dark, contrast
    accent: str = ""  # the name of an accent colour; empty: our own
    zoom: int = 100  # percent, 75-200
    compact: bool = False  # one line in each row of the list
    language: str = ""  # a language code; empty: the system's
    enter_sends: bool = True
    link_question: str = "strangers"  # before a link opens: always, strangers
    voice_speed: float = 1.0  # with which voice messages begin
    save_folder: str = ""  # where files are saved to, unless said otherwise; empty: the system's
    hide_from_capture: bool = False  # the window is black on screenshots, where the system can
    lately: list[str] = field(default_factory=list)  # commands of the palette, the newest first
    shortcuts: dict[str, list[str]] = field(default_factory=dict)  # command: keys that it has now
    window: str = ""  # where the window stood, as Qt writes it (base64)
    panes: list[int] = field(default_factory=list)  # width of the list at 100 %; 0: folded
    tray: bool = True
    close_to_tray: bool = False
    asked_about_tray: bool = False
    told_no_tray: bool = False
    start_with_system: bool = False
    start_hidden: bool = False
    notify: str = "name"  # off, nothing, name, text: how much a notification shows
    mentions_only: bool = False  # in groups, tell only what names us
    sound: bool = True
    quiet_until: float = 0.0  # do not disturb, wall time; -1: until switched off
    check_updates: bool = False
    seen_crash: str = ""  # the last report that the person was asked about


class Preferences(QObject):
    """The choices in force; ``changed`` tells the names of what is different."""

    changed = Signal(object)  # frozenset[str]

    def __init__(self, path: Path | None = None) -> None:
        """``path`` None keeps nothing: the window's tests."""
        super().__init__()
        self._path = path
        self._foreign: dict[str, Any] = {}
        self.now = Choices()
        if path is not None:
            self.now = self._read(path)

    def choose(self, **changes: Any) -> None:
        """Change some and keep all; a disk that refuses loses the choice at the end only."""
        old, self.now = self.now, replace(self.now, **changes)
        names = frozenset(n for n in changes if getattr(old, n) != getattr(self.now, n))
        if names:
            with contextlib.suppress(OSError):
                self._write()
            self.changed.emit(names)

    def _read(self, path: Path) -> Choices:
        try:
            kept = msgspec.json.decode(path.read_bytes(), type=dict[str, Any])
        except (OSError, ValueError, RecursionError):  # the last: nested without end
            return Choices()
        known = {one.name for one in fields(Choices)}
        self._foreign = {name: value for name, value in kept.items() if name not in known}
        found: dict[str, Any] = {}
        for name, default in asdict(Choices()).items():
            with contextlib.suppress(ValueError):  # one that is not of its kind is left out
                found[name] = msgspec.convert(kept.get(name, default), type=type(default))
        return Choices(**found)

    def _write(self) -> None:
        if self._path is None:
            return
        self._path.parent.mkdir(parents=True, exist_ok=True)
        new = self._path.with_suffix(".new")
        new.write_bytes(msgspec.json.encode({**self._foreign, **asdict(self.now)}))
        os.replace(new, self._path)


_current: list[Preferences] = []


def install_preferences(path: Path | None) -> Preferences:
    """Read them once; the same ever after."""
    if not _current:
        _current.append(Preferences(path))
    return _current[0]


def preferences() -> Preferences:
    """Those in force; without ``install_preferences`` before, ones that nothing keeps."""
    return install_preferences(None)
