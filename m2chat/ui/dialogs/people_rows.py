"""Rows of people in sheets: a picture, a name, a line, and at the right what can be done."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from m2chat.ui.theme import Space
from m2chat.ui.views.parts import button, label
from m2chat.ui.views.picture import Avatar


class PersonRow(QFrame):
    """One person in a list of a sheet."""

    def __init__(self, key: bytes, name: str, line: str = "") -> None:
        super().__init__()
        self.setObjectName("card")
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.M, Space.S, Space.S, Space.S)
        row.setSpacing(Space.M)
        self.avatar = Avatar(36)
        self.avatar.show_name(key, name)
        texts = QVBoxLayout()
        texts.setSpacing(0)
        self.name, self.line = label(name, "name"), label(line, "caption")
        texts.addWidget(self.name)
        texts.addWidget(self.line)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(Space.XS)
        row.addWidget(self.avatar)
        row.addLayout(texts, 1)
        row.addLayout(self._buttons)
        self.line.setVisible(bool(line))  # once it has a parent, or it would be a window
        self.setAccessibleName(f"{name}. {line}" if line else name)

    def add_button(self, text: str, kind: str = "") -> QPushButton:
        """One more thing that can be done with them."""
        made = button(text, kind)
        made.setAccessibleName(f"{text}: {self.name.text()}")
        self._buttons.addWidget(made)
        return made


class Rows(QWidget):
    """A column of rows that is filled anew, with one sentence in place of none."""

    def __init__(self, nothing: str) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.S)
        self._nothing: QLabel = label(nothing, "soft")
        self._column.addWidget(self._nothing)
        self.shown: list[QWidget] = []

    def fill(self, rows: list[QWidget]) -> None:
        """These rows and no others."""
        for old in self.shown:
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.shown = rows
        for row in rows:
            self._column.addWidget(row)
        self._nothing.setVisible(not rows)
