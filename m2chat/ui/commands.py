"""Everything that the window can be told to do by name: one list for keys, palette and sheet.

A command has an id that never changes (a person's own keys are kept under it), words as they stand
in a menu, and keys.  The window owns the shortcuts; they are dead while a sheet is open, unless the
command is for everywhere.  A key belongs to one command: whoever gets it takes it from the other.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from m2chat.ui.language import mark, tr
from m2chat.ui.preferences import Preferences

GROUPS = (  # headings of the sheet, in this order; unknown ones come last
    mark("Getting around"),
    mark("Conversation"),
    mark("Message"),
    mark("Writing"),
    mark("People"),
    mark("Network"),
    mark("View"),
    mark("Desktop"),
    mark("Window"),
)


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
    icon: str = ""


def portable(key: str) -> str:
    """One spelling of a key, to compare by: "Ctrl+Shift+A"."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.PortableText)


def native(key: str) -> str:
    """A key as this system writes it: ⌘ on a Mac."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)


class Commands(QObject):
    """The commands of one window."""

    changed = Signal()  # keys were changed, those that send too, or commands added

    def __init__(self, window: QWidget, preferences: Preferences, busy: Callable[[], bool]) -> None:
        """``busy``: whether a sheet is open."""
        super().__init__(window)
        self._window, self._preferences, self._busy = window, preferences, busy
        self._commands: dict[str, Command] = {}
        self._shortcuts: dict[str, list[QShortcut]] = {}
        preferences.changed.connect(self._rekey)

    def add(self, *commands: Command) -> None:
        """Further commands, with the keys that the person gave them or that are shipped."""
        for command in commands:
            self._commands[command.id] = command
            self._give_keys(command)
        self.changed.emit()

    def all(self) -> list[Command]:
        """In the order of adding."""
        return list(self._commands.values())

    def groups(self) -> dict[str, list[Command]]:
        """The listed ones under their headings, in the order of the sheet."""
        found: dict[str, list[Command]] = {group: [] for group in GROUPS}
        for command in self._commands.values():
            if command.listed:
                found.setdefault(command.group, []).append(command)
        return {group: commands for group, commands in found.items() if commands}

    def fitting(self) -> list[Command]:
        """The listed ones that can be done now, were no sheet open."""
        return [
            one for one in self._commands.values() if one.listed and (not one.fits or one.fits())
        ]

    def run(self, command: str) -> bool:
        """Do it, if it can be done now; whether it was."""
        found = self._commands[command]
        if (self._busy() and not found.everywhere) or (found.fits and not found.fits()):
            return False
        found.act()
        return True

    def run_anyway(self, command: str) -> None:
        """Do it from a sheet of ours that is about to give way."""
        self._commands[command].act()

    # -- keys ---------------------------------------------------------------------------------

    def keys(self, command: str) -> tuple[str, ...]:
        """The keys that a command has now."""
        own = self._preferences.now.shortcuts.get(command)
        return self._commands[command].keys if own is None else tuple(own)

    def shown(self, command: str) -> str:
        """Its first key as this system writes it, or an empty text."""
        keys = self.keys(command)
        return native(keys[0]) if keys else ""

    def hint(self, widget: QWidget, words: str, command: str) -> None:
        """Let a button say its words and the keys that do the same, whatever they become."""

        def say() -> None:
            if not shiboken6.isValid(widget):
                return
            keys = self.shown(command)
            widget.setToolTip(f"{tr(words)} ({keys})" if keys else tr(words))

        self.changed.connect(say)
        say()

    def changed_by_hand(self, command: str) -> bool:
        """Whether the person gave it other keys."""
        return command in self._preferences.now.shortcuts

    def holders(self, key: str, but: str = "") -> list[Command]:
        """The commands that have this key now, except one."""
        wanted = portable(key)
        return [
            one
            for one in self._commands.values()
            if one.id != but and wanted in map(portable, self.keys(one.id))
        ]

    def give(self, command: str, keys: Sequence[str]) -> None:
        """Other keys for a command; whoever had one of them loses it."""
        chosen = dict(self._preferences.now.shortcuts)
        for key in keys:
            for holder in self.holders(key, but=command):
                left = [one for one in self.keys(holder.id) if portable(one) != portable(key)]
                _put(chosen, holder, left)
        _put(chosen, self._commands[command], [portable(key) for key in keys])
        self._preferences.choose(shortcuts=chosen)

    def reset(self, command: str) -> None:
        """The keys as shipped; whoever had one of them loses it."""
        self.give(command, self._commands[command].keys)

    def reset_all(self) -> None:
        """Every key as shipped."""
        self._preferences.choose(shortcuts={})

    def _give_keys(self, command: Command) -> None:
        for old in self._shortcuts.pop(command.id, ()):
            old.setEnabled(False)
            old.deleteLater()
        made = []
        for key in self.keys(command.id):
            shortcut = QShortcut(QKeySequence(key), self._window)
            shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
            shortcut.activated.connect(lambda id_=command.id: self.run(id_))
            made.append(shortcut)
        self._shortcuts[command.id] = made

    def _rekey(self, names: frozenset[str]) -> None:
        if "shortcuts" in names:
            for command in self._commands.values():
                self._give_keys(command)
        if names & {"shortcuts", "enter_sends"}:
            self.changed.emit()


def _put(chosen: dict[str, list[str]], command: Command, keys: Sequence[str]) -> None:
    """Keep keys of a command; what is as shipped is not kept."""
    if list(map(portable, command.keys)) == list(map(portable, keys)):
        chosen.pop(command.id, None)
    else:
        chosen[command.id] = list(keys)
