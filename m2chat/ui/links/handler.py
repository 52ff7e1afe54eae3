"""Whether the system gives ``m2:`` and ``mchat:`` links to m2chat; changed only when asked.

Linux: a desktop entry in the person's applications folder and the lines of ``mimeapps.list`` that
``xdg-mime default`` would write (Desktop Entry and MIME Applications specifications of
freedesktop.org), but before the names of other programs, not in their place.
Windows: HKEY_CURRENT_USER\\Software\\Classes.  macOS: the bundle's Info.plist says it,
so that there is nothing to write.  Nothing of other programs is changed: a link that another
program had goes back to it when this is switched off.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from enum import Enum, auto
from pathlib import Path
from typing import Protocol

from m2chat.program import own_command

SCHEMES = ("m2", "mchat")
DESKTOP_FILE = "m2chat-links.desktop"
TOOL_S = 10.0
_GROUP = "Default Applications"


class LinkState(Enum):
    """Who opens the links now."""

    OURS = auto()
    NOBODY = auto()
    OTHER = auto()  # another program
    BUNDLE = auto()  # decided by how the program was installed (macOS)
    UNKNOWN = auto()  # a system that has no such thing


class Handler(Protocol):
    """One system."""

    def state(self) -> LinkState:
        """Who opens the links now."""

    def register(self) -> None:
        """We do, from now on; raises ``OSError``."""

    def unregister(self) -> None:
        """We don't any more; raises ``OSError``."""


def handler(environment: Mapping[str, str] | None = None) -> Handler:
    """That of this system."""
    here = os.environ if environment is None else environment
    if sys.platform == "win32":
        from m2chat.ui.links.windows import RegistryHandler, SystemRegistry

        return RegistryHandler(own_command(), SystemRegistry())
    if sys.platform == "darwin":
        from m2chat.ui.links.macos import BundleHandler

        return BundleHandler(Path(sys.executable))
    return DesktopEntryHandler(own_command(), here)


class DesktopEntryHandler:
    """freedesktop.org."""

    def __init__(
        self,
        command: Sequence[str],
        environment: Mapping[str, str],
        run: Callable[[Sequence[str], Mapping[str, str]], bool] | None = None,
    ) -> None:
        self._command, self._environment = list(command), environment
        self._run = run or _run
        home = Path(environment.get("HOME") or Path.home())
        self._shared = Path(environment.get("XDG_DATA_HOME") or home / ".local" / "share")
        self._config = Path(environment.get("XDG_CONFIG_HOME") or home / ".config")

    @property
    def entry(self) -> Path:
        """The desktop entry of ours."""
        return self._shared / "applications" / DESKTOP_FILE

    @property
    def associations(self) -> Path:
        """The person's list of default programs."""
        return self._config / "mimeapps.list"

    def state(self) -> LinkState:
        """By the list itself, which every desktop reads first."""
        owners = [self._owner(scheme) for scheme in SCHEMES]
        if self.entry.exists() and all(owner == DESKTOP_FILE for owner in owners):
            return LinkState.OURS
        others = [owner for owner in owners if owner and owner != DESKTOP_FILE]
        return LinkState.OTHER if others else LinkState.NOBODY

    def register(self) -> None:
        """Write the entry, then put it first for both schemes."""
        self.entry.parent.mkdir(parents=True, exist_ok=True)
        _write_whole(self.entry, desktop_entry(self._command))
        self.associations.parent.mkdir(parents=True, exist_ok=True)
        _write_whole(self.associations, "".join(self._with_us()))
        self._run(["update-desktop-database", str(self.entry.parent)], self._environment)

    def unregister(self) -> None:
        """Take entry and names away; those of other programs stay, and count again."""
        with contextlib.suppress(FileNotFoundError):
            self.entry.unlink()
        lines = self._lines()
        kept = list(self._without_us(lines))
        if kept != lines:
            _write_whole(self.associations, "".join(kept))
        if self.entry.parent.is_dir():
            self._run(["update-desktop-database", str(self.entry.parent)], self._environment)

    def _lines(self) -> list[str]:
        try:
            return self.associations.read_text(encoding="utf-8").splitlines(keepends=True)
        except (OSError, UnicodeDecodeError):
            return []

    def _owner(self, scheme: str) -> str:
        """The first program of the list for a scheme; empty: none."""
        for line in _defaults(self._lines()):
            if _kind(line) == f"x-scheme-handler/{scheme}":
                return (*_programs(line), "")[0]
        return ""

    def _with_us(self) -> list[str]:
        """The list with us before whoever had the schemes."""
        lines = list(self._without_us(self._lines()))
        if lines and not lines[-1].endswith("\n"):
            lines[-1] += "\n"
        if f"[{_GROUP}]" not in [line.strip() for line in lines]:
            lines += ["\n"] * bool(lines) + [f"[{_GROUP}]\n"]
        head = [line.strip() for line in lines].index(f"[{_GROUP}]")
        for scheme in reversed(SCHEMES):
            kind, before = f"x-scheme-handler/{scheme}", []
            for line in _defaults(lines):
                if _kind(line) == kind:
                    before += _programs(line)
                    lines.remove(line)
            lines.insert(head + 1, f"{kind}={';'.join([DESKTOP_FILE, *before])};\n")
        return lines

    def _without_us(self, lines: Sequence[str]) -> Iterator[str]:
        for line in lines:
            programs = _programs(line)
            if DESKTOP_FILE not in programs:
                yield line
            elif len(programs) > 1:
                others = [one for one in programs if one != DESKTOP_FILE]
                yield f"{_kind(line)}={';'.join(others)};\n"


def _defaults(lines: Sequence[str]) -> list[str]:
    """The lines of the group of default programs."""
    found, inside = [], False
    for line in lines:
        if line.strip().startswith("["):
            inside = line.strip() == f"[{_GROUP}]"
        elif inside:
            found.append(line)
    return found


def _kind(line: str) -> str:
    return line.partition("=")[0].strip()


def _programs(line: str) -> list[str]:
    return [one.strip() for one in line.partition("=")[2].split(";") if one.strip()]


def desktop_entry(command: Sequence[str]) -> str:
    """An entry that opens links and stands in no menu."""
    kinds = "".join(f"x-scheme-handler/{scheme};" for scheme in SCHEMES)
    words = " ".join(_quoted(word) for word in command)
    lines = (
        "[Desktop Entry]",
        "Type=Application",
        "Version=1.1",
        "Name=m2chat",
        "Comment=Opens contact cards and circle links",
        f"Exec={words} -- %u",
        "Icon=m2chat",
        "Terminal=false",
        "NoDisplay=true",
        "StartupNotify=true",
        "StartupWMClass=m2chat",
        f"MimeType={kinds}",
    )
    return "\n".join(lines) + "\n"


def _quoted(word: str) -> str:
    """A word of Exec= (Desktop Entry Specification 1.5, "The Exec key")."""
    plain = word.replace("%", "%%")
    if word and all(one.isalnum() or one in "-_./:@+,%=" for one in word):
        return plain
    for one in '\\"`$':
        plain = plain.replace(one, "\\" + one)
    return '"' + plain.replace("\\", "\\\\").replace("\n", "\\n") + '"'


def _write_whole(path: Path, text: str) -> None:
    new = path.with_name(path.name + ".m2chat-new")
    new.write_text(text, encoding="utf-8")
    os.replace(new, path)


def _run(words: Sequence[str], environment: Mapping[str, str]) -> bool:
    """Whether a small tool of the system is there and did it."""
    found = shutil.which(words[0], path=environment.get("PATH"))
    if found is None:
        return False
    try:
        done = subprocess.run(  # noqa: S603 - a tool of the system, words of ours
            [found, *words[1:]],
            env=dict(environment),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            timeout=TOOL_S,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired):
        return False
    return done.returncode == 0
