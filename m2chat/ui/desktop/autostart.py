"""Starting with the system, on three systems: what is true there is read there each time.

* Linux and other XDG desktops: ``autostart/m2chat.desktop`` in the person's configuration folder.
* Windows: ``HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Run``; the Task Manager can
  switch it off, which is read too.
* macOS: a launch agent, ``~/Library/LaunchAgents/org.m2chat.m2chat.plist``.
"""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

from m2chat.errors import UserFacingError
from m2chat.program import HOME, own_command

NAME = "m2chat"
HIDDEN = "--minimized"
LABEL = "org.m2chat.m2chat"
RUN = r"Software\Microsoft\Windows\CurrentVersion\Run"
APPROVED = r"Software\Microsoft\Windows\CurrentVersion\Explorer\StartupApproved\Run"


class AutostartRefused(UserFacingError):
    """The system did not take it."""

    key = "autostart_refused"

    def __init__(self, error: OSError) -> None:
        why = error.strerror or type(error).__name__
        super().__init__(f"The system does not let m2chat change what starts with it: {why}.")


class Autostart(Protocol):
    """What starts with the system."""

    def on(self) -> bool:
        """Whether m2chat does; read anew, for others may have changed it."""

    def set(self, on: bool, command: Sequence[str]) -> None:
        """Let it start with these words, or no more; raises ``AutostartRefused``."""


def start_command(
    environment: Mapping[str, str], argv0: str, *, hidden: bool, profile: Path | None
) -> list[str]:
    """The whole command line; ``profile`` where there are several to choose from."""
    words = own_command(environment, argv0)
    if environment.get(HOME) and sys.platform != "win32":
        words = ["/usr/bin/env", f"{HOME}={environment[HOME]}", *words]
    if profile is not None:
        words += ["--profile", str(profile)]
    return [*words, HIDDEN] if hidden else words


@dataclass(frozen=True, slots=True)
class XdgAutostart:
    """A desktop entry (Desktop Application Autostart Specification)."""

    folder: Path  # .../autostart

    @property
    def _file(self) -> Path:
        return self.folder / f"{NAME}.desktop"

    def on(self) -> bool:
        """The entry is there, and no desktop switched it off inside."""
        try:
            lines = self._file.read_text(encoding="utf-8").splitlines()
        except (OSError, UnicodeDecodeError):
            return False
        keys = dict(line.partition("=")[::2] for line in lines if "=" in line)
        off = keys.get("Hidden", "").strip().lower() == "true"
        shut = keys.get("X-GNOME-Autostart-enabled", "true").strip().lower() == "false"
        return bool(keys.get("Exec")) and not off and not shut

    def set(self, on: bool, command: Sequence[str]) -> None:
        """Write the entry or delete it."""
        try:
            if on:
                self.folder.mkdir(parents=True, exist_ok=True)
                new = self._file.with_suffix(".new")
                new.write_text(desktop_entry(command), encoding="utf-8")
                os.replace(new, self._file)
            else:
                self._file.unlink(missing_ok=True)
        except OSError as error:
            raise AutostartRefused(error) from error


def desktop_entry(command: Sequence[str]) -> str:
    """The entry that starts this command (Desktop Entry Specification, "Exec")."""
    line = " ".join(_quoted(word) for word in command)
    lines = [
        "[Desktop Entry]",
        "Type=Application",
        "Version=1.0",
        "Name=m2chat",
        "Comment=A private messenger",
        f"Exec={line}",
        "Icon=m2chat",
        "Terminal=false",
        "Categories=Network;InstantMessaging;",
        "X-GNOME-Autostart-enabled=true",
    ]
    return "".join(f"{one}\n" for one in lines)


def _quoted(word: str) -> str:
    """A word of Exec: quoted for the shell's letters, then escaped as a string, then the %."""
    plain = all(letter.isalnum() or letter in "-_./=:+@," for letter in word)
    if not plain or not word:
        inside = "".join(f"\\{one}" if one in '"`$\\' else one for one in word)
        word = f'"{inside}"'
    return word.replace("\\", "\\\\").replace("\n", "\\n").replace("%", "%%")


@dataclass(frozen=True, slots=True)
class LaunchAgent:
    """macOS: launchd starts it at the next login."""

    folder: Path  # ~/Library/LaunchAgents

    @property
    def _file(self) -> Path:
        return self.folder / f"{LABEL}.plist"

    def on(self) -> bool:
        """The agent is there and not disabled."""
        import plistlib  # it loads an XML parser, which no other system needs

        try:
            with self._file.open("rb") as file:
                found: Any = plistlib.load(file)
        except (OSError, ValueError, plistlib.InvalidFileException):
            return False
        return (
            isinstance(found, dict)
            and bool(found.get("RunAtLoad"))
            and not found.get("Disabled", False)
        )

    def set(self, on: bool, command: Sequence[str]) -> None:
        """Write the agent or delete it."""
        import plistlib

        agent = {
            "Label": LABEL,
            "ProgramArguments": list(command),
            "RunAtLoad": True,
            "ProcessType": "Interactive",
        }
        try:
            if on:
                self.folder.mkdir(parents=True, exist_ok=True)
                new = self._file.with_suffix(".new")
                new.write_bytes(plistlib.dumps(agent))
                os.replace(new, self._file)
            else:
                self._file.unlink(missing_ok=True)
        except OSError as error:
            raise AutostartRefused(error) from error


class Registry(Protocol):
    """The two values of the person's registry that count here."""

    def read(self, key: str) -> object:
        """The value ``m2chat`` of a key; None when there is none."""

    def write(self, key: str, value: str | None) -> None:
        """Set it; None deletes it."""


@dataclass(frozen=True, slots=True)
class RunKey:
    """Windows: the Run key of the person."""

    registry: Registry

    def on(self) -> bool:
        """The value is there, and the Task Manager did not switch it off (an odd first byte)."""
        approved = self.registry.read(APPROVED)
        off = isinstance(approved, bytes) and bool(approved[:1]) and bool(approved[0] & 1)
        return bool(self.registry.read(RUN)) and not off

    def set(self, on: bool, command: Sequence[str]) -> None:
        """Write or delete it; what the Task Manager noted is forgotten."""
        try:
            self.registry.write(RUN, subprocess.list2cmdline(list(command)) if on else None)
            if on:
                self.registry.write(APPROVED, None)
        except OSError as error:
            raise AutostartRefused(error) from error


class _WindowsRegistry:
    """The real one; only made on Windows."""

    def read(self, key: str) -> object:
        """The value of a key below the person's own."""
        import winreg

        reg: Any = winreg
        with contextlib.suppress(OSError), reg.OpenKey(reg.HKEY_CURRENT_USER, key) as found:
            return reg.QueryValueEx(found, NAME)[0]
        return None

    def write(self, key: str, value: str | None) -> None:
        """Set or delete it."""
        import winreg

        reg: Any = winreg
        with reg.CreateKeyEx(reg.HKEY_CURRENT_USER, key, 0, reg.KEY_SET_VALUE) as found:
            if value is not None:
                reg.SetValueEx(found, NAME, 0, reg.REG_SZ, value)
                return
            with contextlib.suppress(FileNotFoundError):
                reg.DeleteValue(found, NAME)


def system_autostart(platform: str, environment: Mapping[str, str], home: Path) -> Autostart | None:
    """What this system has; None where a sandbox keeps us from it."""
    makers: dict[str, Callable[[], Autostart]] = {
        "win32": lambda: RunKey(_WindowsRegistry()),
        "darwin": lambda: LaunchAgent(home / "Library" / "LaunchAgents"),
    }
    if platform in makers:
        return makers[platform]()
    if environment.get("FLATPAK_ID"):
        return None
    configured = environment.get("XDG_CONFIG_HOME") or ""
    folder = Path(configured) if configured.startswith("/") else home / ".config"
    return XdgAutostart(folder / "autostart")
