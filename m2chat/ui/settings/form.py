"""The rows of a settings page: switches, choices, buttons, under headings.

A row has a title and, where it needs one, a sentence below it.  What is chosen counts at once:
there is no button to apply.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from m2chat.ui.theme import Space
from m2chat.ui.views.parts import button, label


@dataclass(frozen=True, slots=True)
class Row:
    """One row, for the search."""

    title: str
    caption: str
    place: QWidget
    control: QWidget


class Form(QWidget):
    """One page of rows."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[Row] = []
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(Space.L)
        self._lines.setAlignment(Qt.AlignmentFlag.AlignTop)

    def section(self, title: str) -> None:
        """A heading for the rows that follow."""
        self._lines.addWidget(label(title, "section"))

    def switch(
        self, title: str, caption: str, on: bool, changed: Callable[[bool], object]
    ) -> QCheckBox:
        """Something that is on or off."""
        box = QCheckBox()
        box.setChecked(on)
        box.clicked.connect(changed)
        self.widget(title, caption, box)
        return box

    def choice(
        self,
        title: str,
        caption: str,
        options: Sequence[tuple[str, str]],
        now: str,
        changed: Callable[[str], object],
    ) -> QComboBox:
        """One of several: pairs of what is kept and what is read."""
        box = QComboBox()
        for kept, read in options:
            box.addItem(read, kept)
        box.setCurrentIndex(max(0, box.findData(now)))
        box.activated.connect(lambda at: changed(str(box.itemData(at))))
        self.widget(title, caption, box)
        return box

    def action(
        self, title: str, caption: str, words: str, act: Callable[[], object]
    ) -> QPushButton:
        """Something to do: a button at the end of the row."""
        made = button(words)
        made.clicked.connect(lambda _checked: act())
        self.widget(title, caption, made)
        return made

    def widget(self, title: str, caption: str, control: QWidget) -> None:
        """Any control at the end of a row."""
        place = QWidget()
        line = QHBoxLayout(place)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(Space.L)
        words = QVBoxLayout()
        words.setSpacing(Space.XS)
        words.addWidget(label(title))
        if caption:
            words.addWidget(label(caption, "caption"))
        line.addLayout(words, 1)
        line.addWidget(control, 0, Qt.AlignmentFlag.AlignVCenter)
        control.setAccessibleName(title)
        control.setAccessibleDescription(caption)
        self._lines.addWidget(place)
        self.rows.append(Row(title, caption, place, control))
