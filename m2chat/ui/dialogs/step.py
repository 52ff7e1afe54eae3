"""One page before a profile is open: a narrow column in the middle, scrolled where it is high."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from m2chat.ui.theme import Space, px
from m2chat.ui.views.parts import StatusLine, button, column, label
from m2chat.ui.views.picture import Picture
from m2chat.ui.views.scrolling import scrolling

WIDTH = 400


class Step(QWidget):
    """Picture, title, one line, then ``body``, a sentence in place, and the buttons."""

    def __init__(self, picture: str, title: str, line: str) -> None:
        super().__init__()
        self.setAccessibleName(title)
        inside = QWidget()
        column(self).addWidget(scrolling(inside))
        outer = QHBoxLayout(inside)
        outer.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        outer.addStretch(1)
        middle = QWidget()
        middle.setMaximumWidth(px(WIDTH))
        outer.addWidget(middle, 100)
        outer.addStretch(1)
        whole = QVBoxLayout(middle)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(Space.M)
        whole.addStretch(2)
        large = picture == "m2chat"
        whole.addWidget(Picture(96 if large else 44, picture, "accent_text"), 0, _CENTRE)
        self.title = label(title, "hero" if large else "large")
        self.title.setAlignment(_CENTRE)
        self.line = label(line, "soft")
        self.line.setAlignment(_CENTRE)
        whole.addWidget(self.title)
        whole.addWidget(self.line)
        self.line.setVisible(bool(line))  # once it has a parent, or it would be a window
        whole.addSpacing(Space.S)
        self.body = QVBoxLayout()
        self.body.setSpacing(Space.S)
        whole.addLayout(self.body)
        self.status = StatusLine()
        self.status.setAlignment(_CENTRE)
        whole.addWidget(self.status)
        self.buttons = QVBoxLayout()
        self.buttons.setSpacing(Space.S)
        whole.addLayout(self.buttons)
        whole.addStretch(3)

    def add_button(self, text: str, kind: str = "") -> QPushButton:
        """One more button below the others."""
        made = button(text, kind)
        self.buttons.addWidget(made)
        return made


_CENTRE = Qt.AlignmentFlag.AlignHCenter
