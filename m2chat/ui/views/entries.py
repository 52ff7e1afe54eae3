"""Menus that every room of the window adds to: a row of entries for a subject, in sections.

The subject is what the menu is about: a message, a conversation, the window.  A room adds its
entries once; a menu is filled anew for each subject with those that fit it.  Keys are only told:
the window owns the shortcuts (``commands.py``).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QWidget

from m2chat.ui.resources import icon
from m2chat.ui.theme import theme

S = TypeVar("S")


@dataclass(frozen=True, slots=True)
class Entry(Generic[S]):
    """One line of a menu."""

    words: str | Callable[[S], str]
    act: Callable[[S], object]
    fits: Callable[[S], bool] | None = None  # None: always
    icon: str = ""
    keys: str = ""  # as shown beside the words, where they belong to no command
    section: int = 1  # sections stand in order, a line between them
    danger: bool = False
    command: str = ""  # the command that does the same: its keys are shown

    def shown(self, subject: S) -> bool:
        """Whether it stands in the menu of this subject."""
        return self.fits is None or self.fits(subject)

    def text(self, subject: S) -> str:
        """Its words; an ampersand is one."""
        words = self.words if isinstance(self.words, str) else self.words(subject)
        return words.replace("&", "&&")


class EntryMenu(Generic[S]):
    """The entries of one menu."""

    def __init__(self) -> None:
        self._entries: list[Entry[S]] = []
        self.keys_of: Callable[[str], str] = lambda _: ""  # the keys that a command has now

    def add(self, *entries: Entry[S]) -> None:
        """Put further entries in; within a section they stand in the order of adding."""
        self._entries += entries

    def fitting(self, subject: S) -> list[Entry[S]]:
        """The entries for a subject, in order."""
        found = [entry for entry in self._entries if entry.shown(subject)]
        return sorted(found, key=lambda entry: entry.section)

    def make(self, subject: S, parent: QWidget) -> QMenu:
        """The menu for a subject; it ends with its closing."""
        menu = QMenu(parent)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        section: int | None = None
        for entry in self.fitting(subject):
            if section is not None and entry.section != section:
                menu.addSeparator()
            section = entry.section
            shown = self.keys_of(entry.command) if entry.command else entry.keys
            keys = f"\t{shown}" if shown else ""
            action = menu.addAction(entry.text(subject) + keys)
            if entry.icon:
                colour = theme().colour("danger" if entry.danger else "text_soft")
                action.setIcon(icon(entry.icon, colour, 18))
            action.triggered.connect(_bound(entry, subject))
        return menu


def _bound(entry: Entry[S], subject: S) -> Callable[[], object]:
    return lambda: entry.act(subject)
