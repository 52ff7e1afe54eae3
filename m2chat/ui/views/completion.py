"""Completion in the composer: ``:name`` of an emoji, ``@name`` of a member; a list above the text.

The list never takes the keyboard: Up, Down, Enter and Tab are handed to it by the field while it
is open.  What it finds stands in ``find``, which the page fills for names.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QStringListModel, Qt, Signal
from PySide6.QtWidgets import QFrame, QListView, QWidget

from m2chat.ui import emoji
from m2chat.ui.direction import right_to_left
from m2chat.ui.language import tr
from m2chat.ui.theme import Space, px
from m2chat.ui.views.parts import column

_WORD = re.compile(r"(?:^|(?<=[\s(]))([:@])([\w+\-]{0,32})$")
LINES, LINE, WIDTH = 6, 30, 300


@dataclass(frozen=True, slots=True)
class Choice:
    """One completion: what is shown, and what is written in place of the word."""

    shown: str
    written: str


def word_before(text: str) -> tuple[str, str] | None:
    """The sign and the word that stand right before the cursor."""
    found = _WORD.search(text[-40:])
    return None if found is None else (found.group(1), found.group(2))


def emoji_choices(word: str) -> list[Choice]:
    """Emoji whose names fit; from two letters on."""
    if len(word) < 2:
        return []
    return [Choice(f"{sign}  :{name}:", sign) for sign, name in emoji.search(word, LINES * 3)]


class Completion(QFrame):
    """The list; hidden while there is nothing to complete."""

    taken = Signal(int, str)  # how many letters before the cursor go, and what comes

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("picker")
        self.members: Callable[[str], Sequence[Choice]] = lambda word: ()
        self._choices: list[Choice] = []
        self._length = 0
        self._list = QListView()
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setAccessibleName(tr("Completions"))
        self._list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self._list.setObjectName("completions")
        self._lines = QStringListModel(self)
        self._list.setModel(self._lines)
        self._list.clicked.connect(lambda index: self.take())
        body = column(self, px(6))
        body.addWidget(self._list)
        self.hide()

    @property
    def open(self) -> bool:
        """Whether there is something to choose."""
        return self.isVisible()

    @property
    def choices(self) -> list[Choice]:
        """What can be chosen now."""
        return list(self._choices) if self.isVisible() else []

    def look(self, before: str, corner: QPoint) -> None:
        """The text before the cursor changed; ``corner``: where the list's lower left may stand."""
        found = word_before(before)
        choices: Sequence[Choice] = ()
        if found is not None:
            sign, word = found
            choices = emoji_choices(word) if sign == ":" else self.members(word)
            self._length = len(word) + 1
        self._choices = list(choices)
        if not self._choices:
            self.hide()
            return
        self._lines.setStringList([choice.shown for choice in self._choices])
        self._list.setCurrentIndex(self._lines.index(0))
        height = min(LINES, len(self._choices)) * px(LINE) + px(14)
        self.setFixedSize(px(WIDTH), height)
        x = corner.x() - self.width() if right_to_left() else corner.x()
        self.move(max(0, x), max(Space.XS, corner.y() - height))
        self.show()
        self.raise_()

    def key(self, key: int) -> bool:
        """A key of the field; returns whether it was for the list."""
        if not self.isVisible():
            return False
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(key))
        if step is not None:
            row = (self._list.currentIndex().row() + step) % len(self._choices)
            self._list.setCurrentIndex(self._lines.index(row))
            return True
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab):
            self.take()
            return True
        if key == Qt.Key.Key_Escape:
            self.hide()
            return True
        return False

    def take(self) -> None:
        """The chosen line is written."""
        choice = self._choices[max(0, self._list.currentIndex().row())]
        self.hide()
        self.taken.emit(self._length, choice.written)
