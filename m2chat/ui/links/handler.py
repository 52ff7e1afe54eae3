"""Whether the system gives ``m2:`` and ``mchat:`` links to m2chat; changed only when asked.

Linux: a desktop entry in the person's applications folder and a line of ``mimeapps.list``
(Desktop Entry and MIME Applications specifications of freedesktop.org), by ``xdg-mime`` where it is
installed.  Windows: HKEY_CURRENT_USER\\Software\\Classes.  macOS: the bundle's Info.plist says it,
so that there is nothing to write.  Nothing of other programs is changed: a link that another
program had goes back to it when this is switched off.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from enum import Enum, auto
from pathlib import Path
from typing import Protocol

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


def own_command() -> list[str]:
    """The words that start this m2chat: the installed program, else Python with the module."""
    installed = shutil.which("m2chat", path=str(Path(sys.executable).parent))
    if getattr(sys, "frozen", False):
        return [sys.executable]
    return [installed] if installed else [sys.executable, "-m", "m2chat"]


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
        """Write the entry, then make it the default for both schemes."""
        self.entry.parent.mkdir(parents=True, exist_ok=True)
        _write_whole(self.entry, desktop_entry(self._command))
        self._run(["update-desktop-database", str(self.entry.parent)], self._environment)
        for scheme in SCHEMES:
            kind = f"x-scheme-handler/{scheme}"
            if not self._run(["xdg-mime", "default", DESKTOP_FILE, kind], self._environment) or (
                self._owner(scheme) != DESKTOP_FILE
            ):
                self._associate(kind)  # no xdg-utils here: the same line, by ourselves

    def unregister(self) -> None:
        """Take entry and lines away; lines of other programs stay."""
        with contextlib.suppress(FileNotFoundError):
            self.entry.unlink()
        lines = self._lines()
        kept = [line for line in lines if not _is_ours(line)]
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
        group = ""
        for line in self._lines():
            text = line.strip()
            if text.startswith("["):
                group = text.strip("[]")
            elif group == _GROUP and text.split("=")[0].strip() == f"x-scheme-handler/{scheme}":
                return text.partition("=")[2].split(";")[0].strip()
        return ""

    def _associate(self, kind: str) -> None:
        lines = [line for line in self._lines() if not _is_for(line, kind)]
        if lines and not lines[-1].endswith("\n"):
            lines[-1] += "\n"
        heads = [at for at, line in enumerate(lines) if line.strip() == f"[{_GROUP}]"]
        if not heads:
            lines += ["\n"] if lines else []
            lines.append(f"[{_GROUP}]\n")
        at = heads[0] + 1 if heads else len(lines)
        lines.insert(at, f"{kind}={DESKTOP_FILE}\n")
        self.associations.parent.mkdir(parents=True, exist_ok=True)
        _write_whole(self.associations, "".join(lines))


def desktop_entry(command: Sequence[str]) -> str:
    """An entry that opens links and stands in no menu."""
    kinds = "".join(f"x-scheme-handler/{scheme};" for scheme in SCHEMES)
    words = " ".join(_quoted(word) for word in command)
    lines = (
        "[Desktop Entry]",
        "Type=Application",
        "Version=1.5",
        "Name=m2chat",
        "Comment=Opens contact cards and circle links",
        f"Exec={words} %u",
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
    return '"' + plain.replace("\\", "\\\\") + '"'


def _is_for(line: str, kind: str) -> bool:
    """A line of ours for a kind; those of "Added Associations" are lists and stay."""
    name, equals, value = line.partition("=")
    return bool(equals) and name.strip() == kind and ";" not in value.strip().rstrip(";")


def _is_ours(line: str) -> bool:
    return line.partition("=")[2].strip().rstrip(";") == DESKTOP_FILE


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
