"""What stands where conversations will be: the way from an empty window to the first message."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from m2chat.ui import wording
from m2chat.ui.language import tr
from m2chat.ui.theme import Space, px
from m2chat.ui.views.parts import button, column, frame, label
from m2chat.ui.views.picture import Picture

WIDTH = 440


class _Stage(QWidget):
    """One thing to do: number or tick, title, one line, its button."""

    def __init__(self, number: int, title: str, line: str, action: str) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.M)
        self._number = label(str(number), "title")
        self._number.setFixedWidth(px(24))
        self._number.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._tick = Picture(24, "check", "good")
        texts = QVBoxLayout()
        texts.setSpacing(px(2))
        self.line = label(line, "soft")
        texts.addWidget(label(title, "name"))
        texts.addWidget(self.line)
        row.addWidget(self._number, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._tick, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(texts, 1)
        self.action: QPushButton = button(action or " ", "primary")
        row.addWidget(self.action, 0, Qt.AlignmentFlag.AlignVCenter)
        self.action.setVisible(bool(action))
        self.show_done(False)

    def show_done(self, done: bool) -> None:
        """A tick instead of the number."""
        self._tick.setVisible(done)
        self._number.setVisible(not done)


class GettingStarted(QWidget):
    """Join a circle, exchange cards, write."""

    circle_wanted = Signal()
    contact_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("ground")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(tr("Getting started"))
        outer = column(self, Space.L)
        outer.addStretch(2)
        middle = QWidget()
        middle.setMaximumWidth(WIDTH)
        body = column(middle, 0, Space.M)
        title = label(tr("Three steps to your first message"), "large")
        title.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        body.addWidget(title)
        body.addSpacing(Space.S)
        self.circle = _Stage(1, tr("Join a circle"), "", tr("Join…"))
        self.cards = _Stage(
            2,
            tr("Exchange cards"),
            tr("Send somebody your card, or paste the one they sent."),
            tr("Add…"),
        )
        self.write = _Stage(3, tr("Write"), tr("As soon as they accept, you both can."), "")
        for stage in (self.circle, self.cards, self.write):
            box, inside = frame("requestCard", 0, Space.L)
            inside.addWidget(stage)
            body.addWidget(box)
        self.circle.action.setAccessibleName(tr("Join a circle"))
        self.cards.action.setAccessibleName(tr("Add contact"))
        self.circle.action.clicked.connect(self.circle_wanted)
        self.cards.action.clicked.connect(self.contact_wanted)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(middle, 20)
        row.addStretch(1)
        outer.addLayout(row)
        outer.addStretch(3)
        self.show_circle("")

    def show_circle(self, name: str, local: bool = False) -> None:
        """Which circles this profile is in, and whether in that of its own network.

        Without either nobody can be met, and then a circle comes first.
        """
        self.circle.show_done(bool(name))
        self.circle.action.setVisible(not name)
        missing = tr(wording.CIRCLE_OPTIONAL if local else wording.CIRCLE_FIRST)
        self.circle.line.setText(tr("You are in {name}.", name=name) if name else missing)
        self.cards.action.setEnabled(bool(name) or local)
