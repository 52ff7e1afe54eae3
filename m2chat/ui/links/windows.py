"""Links on Windows: the keys of the two schemes under HKEY_CURRENT_USER\\Software\\Classes.

Both installers write the same keys (packaging/windows): that for one person these very ones, that
for administrators those of the computer, which count where a person has none and which only an
administrator changes.

The registry is reached through the few verbs of ``Registry``, so that what is written can be shown
on any system.
"""

from __future__ import annotations

import importlib
import subprocess
from collections.abc import Sequence
from typing import Any, Protocol

from m2chat.ui.links.handler import SCHEMES, LinkState

CLASSES = "Software\\Classes"
OWNER = "m2chat"  # the mark by which we know our own keys


class Registry(Protocol):
    """HKEY_CURRENT_USER, and a look at HKEY_LOCAL_MACHINE."""

    def read(self, key: str, name: str = "") -> str | None:
        """A text value; None when there is none."""

    def read_shared(self, key: str, name: str = "") -> str | None:
        """That of the whole computer; None when there is none."""

    def write(self, key: str, name: str, value: str) -> None:
        """Write a text value, and the key if it is new; raises ``OSError``."""

    def delete(self, key: str) -> None:
        """Take a key away with everything below it; raises ``OSError``."""


class RegistryHandler:
    """Fills ``Handler``."""

    def __init__(self, command: Sequence[str], registry: Registry) -> None:
        self._command, self._registry = list(command), registry

    def state(self) -> LinkState:
        """Ours when both schemes start this program."""
        found = [self._registry.read(_command_key(scheme)) for scheme in SCHEMES]
        if all(self._starts_us(one) for one in found):
            return LinkState.OURS
        shared = [self._registry.read_shared(_command_key(scheme)) for scheme in SCHEMES]
        if not any(found) and all(self._starts_us(one) for one in shared):
            return LinkState.BUNDLE
        owners = [self._registry.read(_key(scheme), "Owner") for scheme in SCHEMES]
        foreign = any(
            command and owner != OWNER for command, owner in zip(found, owners, strict=True)
        )
        return LinkState.OTHER if foreign else LinkState.NOBODY

    def register(self) -> None:
        """Both schemes."""
        for scheme in SCHEMES:
            self._registry.write(_key(scheme), "", "URL:m2chat link")
            self._registry.write(_key(scheme), "URL Protocol", "")
            self._registry.write(_key(scheme), "Owner", OWNER)
            self._registry.write(_command_key(scheme), "", self._line())

    def unregister(self) -> None:
        """Only keys of ours."""
        for scheme in SCHEMES:
            if self._registry.read(_key(scheme), "Owner") == OWNER:
                self._registry.delete(_key(scheme))

    def _line(self) -> str:
        """The command; Windows puts the link in the place of %1, quotes of it and all.

        What comes after ``--`` is never an option, however a page cut its link into words.
        """
        program, *words = self._command
        rest = subprocess.list2cmdline(words)
        return f'"{program}"' + (f" {rest}" if rest else "") + ' -- "%1"'

    def _starts_us(self, command: str | None) -> bool:
        """Windows does not tell capital letters in a path from small ones."""
        return command is not None and command.casefold() == self._line().casefold()


def _key(scheme: str) -> str:
    return f"{CLASSES}\\{scheme}"


def _command_key(scheme: str) -> str:
    return f"{_key(scheme)}\\shell\\open\\command"


class SystemRegistry:
    """HKEY_CURRENT_USER; raises ``ImportError`` on other systems."""

    def __init__(self) -> None:
        self._winreg: Any = importlib.import_module("winreg")
        self._root = self._winreg.HKEY_CURRENT_USER

    def read(self, key: str, name: str = "") -> str | None:
        """A text value."""
        return self._read(self._root, key, name)

    def read_shared(self, key: str, name: str = "") -> str | None:
        """A text value of the whole computer."""
        return self._read(self._winreg.HKEY_LOCAL_MACHINE, key, name)

    def _read(self, root: object, key: str, name: str) -> str | None:
        try:
            with self._winreg.OpenKey(root, key) as opened:
                return str(self._winreg.QueryValueEx(opened, name)[0])
        except OSError:
            return None

    def write(self, key: str, name: str, value: str) -> None:
        """A text value."""
        with self._winreg.CreateKey(self._root, key) as made:
            self._winreg.SetValueEx(made, name, 0, self._winreg.REG_SZ, value)

    def delete(self, key: str) -> None:
        """The key and all below: winreg deletes empty keys only."""
        with self._winreg.OpenKey(self._root, key) as opened:
            count = self._winreg.QueryInfoKey(opened)[0]
            below = [self._winreg.EnumKey(opened, at) for at in range(count)]
        for one in below:
            self.delete(f"{key}\\{one}")
        self._winreg.DeleteKey(self._root, key)
