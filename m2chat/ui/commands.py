"""Everything that the window can be told to do by name: one list for keys, palette and sheet.

A command has an id that never changes (a person's own keys are kept under it), words as they stand
in a menu, and keys.  The window owns the shortcuts; they are dead while a sheet is open, unless the
command is for everywhere.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from m2chat.ui.language import mark
from m2chat.ui.preferences import Preferences


@dataclass(frozen=True, slots=True)
class Command:
    """One thing to do."""

    id: str  # "contact.add"
    words: str  # translated where it is shown: write ``mark("Add contact…")``
    act: Callable[[], object]
    keys: tuple[str, ...] = ()  # as shipped, Qt's portable text
    group: str = mark("Window")  # heading on the sheet of shortcuts
    fits: Callable[[], bool] | None = None  # whether it can be done now; None: always
    everywhere: bool = False  # also while a sheet is open
    listed: bool = True  # shown in palette and sheet


class Commands:
    """The commands of one window."""

    def __init__(self, window: QWidget, preferences: Preferences, busy: Callable[[], bool]) -> None:
        """``busy``: whether a sheet is open."""
        self._window, self._preferences, self._busy = window, preferences, busy
        self._commands: dict[str, Command] = {}
        self._shortcuts: dict[str, list[QShortcut]] = {}
        preferences.changed.connect(self._rekey)

    def add(self, *commands: Command) -> None:
        """Further commands, with the keys that the person gave them or that are shipped."""
        for command in commands:
            self._commands[command.id] = command
            self._give_keys(command)

    def all(self) -> list[Command]:
        """In the order of adding."""
        return list(self._commands.values())

    def keys(self, command: str) -> tuple[str, ...]:
        """The keys that a command has now."""
        own = self._preferences.now.shortcuts.get(command)
        return self._commands[command].keys if own is None else tuple(own)

    def run(self, command: str) -> bool:
        """Do it, if it can be done now; whether it was."""
        found = self._commands[command]
        if (self._busy() and not found.everywhere) or (found.fits and not found.fits()):
            return False
        found.act()
        return True

    def _give_keys(self, command: Command) -> None:
        for old in self._shortcuts.pop(command.id, ()):
            old.setEnabled(False)
            old.deleteLater()
        made = []
        for key in self.keys(command.id):
            shortcut = QShortcut(QKeySequence(key), self._window)
            shortcut.activated.connect(lambda id_=command.id: self.run(id_))
            made.append(shortcut)
        self._shortcuts[command.id] = made

    def _rekey(self, names: frozenset[str]) -> None:
        if "shortcuts" in names:
            for command in self._commands.values():
                self._give_keys(command)
