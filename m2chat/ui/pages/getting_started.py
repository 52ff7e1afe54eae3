"""What stands where conversations will be: my card, and the ways to the first message."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from m2chat.ui import wording
from m2chat.ui.bridge import Bridge
from m2chat.ui.dialogs.my_card import MyCard
from m2chat.ui.language import mark, tr
from m2chat.ui.theme import Space, px
from m2chat.ui.views.parts import button, column, frame, label
from m2chat.ui.views.picture import Picture
from m2chat.ui.views.scrolling import scrolling

CIRCLE_LATER = mark("For people elsewhere: paste its link. On your own network a card is enough.")
CARD_W, WAYS_W = 320, 400
ABOVE_EACH_OTHER = 660  # below this width the card stands above the ways


class _Way(QWidget):
    """One thing to do: icon or tick, title, one line, its button."""

    def __init__(self, icon_name: str, title: str, line: str, action: str, name: str) -> None:
        super().__init__()
        box, inside = frame("requestCard", 0, Space.M)
        row = QHBoxLayout()
        row.setSpacing(Space.M)
        self._icon = Picture(24, icon_name, "accent_text")
        self._tick = Picture(24, "check", "good")
        texts = QVBoxLayout()
        texts.setSpacing(px(2))
        self.line = label(line, "soft")
        texts.addWidget(label(title, "name"))
        texts.addWidget(self.line)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._tick, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(texts, 1)
        self.action: QPushButton = button(action)
        self.action.setAccessibleName(name)
        row.addWidget(self.action, 0, Qt.AlignmentFlag.AlignVCenter)
        inside.addLayout(row)
        column(self).addWidget(box)
        self.show_done(False)

    def show_done(self, done: bool) -> None:
        """A tick instead of the icon."""
        self._tick.setVisible(done)
        self._icon.setVisible(not done)


class GettingStarted(QWidget):
    """My card to hand out; a card of theirs; somebody in this room; notes; a circle."""

    circle_wanted = Signal()
    contact_wanted = Signal()
    room_wanted = Signal()
    notes_wanted = Signal()
    host_wanted = Signal()

    def __init__(self, bridge: Bridge, now: Callable[[], float]) -> None:
        super().__init__()
        self.setObjectName("ground")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(tr("Getting started"))
        self._reachable = False  # in a circle, so that a card is of use
        self.mine = MyCard(bridge, now)
        content = QWidget()
        column(self).addWidget(scrolling(content))
        outer = column(content, Space.L)
        outer.addStretch(2)
        title = label(tr("Now meet somebody"), "large")
        title.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        outer.addWidget(title)
        outer.addSpacing(Space.L)
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._sides.setSpacing(Space.L)
        card, inside = frame("requestCard", 0, Space.L)
        inside.addWidget(self.mine)
        card.setMaximumWidth(CARD_W)
        self._sides.addWidget(card, 3, Qt.AlignmentFlag.AlignTop)
        ways = QWidget()
        ways.setMaximumWidth(WAYS_W)
        self._make_ways(column(ways, 0, Space.S))
        self._sides.addWidget(ways, 4, Qt.AlignmentFlag.AlignTop)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addLayout(self._sides, 100)
        middle.addStretch(1)
        outer.addLayout(middle)
        outer.addStretch(3)
        self.show_circle("")

    def _make_ways(self, body: QVBoxLayout) -> None:
        self.room = _Way(
            "lan",
            tr("Somebody is in this room"),
            tr("See each other for ten minutes, connect with two clicks."),
            tr("Look…"),
            tr("In this room"),
        )
        self.cards = _Way(
            "person-add",
            tr("You have their card"),
            tr("Paste it, scan it, or drop its picture."),
            tr("Add…"),
            tr("Add contact"),
        )
        self.notes = _Way(
            "notes",
            tr("Try it alone"),
            tr("Write yourself a note, kept on this computer."),
            tr("Write…"),
            tr("Notes to self"),
        )
        self.circle = _Way("circle", tr("A circle"), "", tr("Join…"), tr("Join a circle"))
        self.host = _Way(
            "relay",
            tr("Host a circle"),
            tr("Your computer helps your people to find each other."),
            tr("Host…"),
            tr("Host a circle"),
        )
        for way, wanted in (
            (self.room, self.room_wanted),
            (self.cards, self.contact_wanted),
            (self.notes, self.notes_wanted),
            (self.circle, self.circle_wanted),
            (self.host, self.host_wanted),
        ):
            way.action.clicked.connect(wanted)
            body.addWidget(way)

    def show_circle(self, name: str, local: bool = False) -> None:
        """Which circles this profile is in, and whether in that of its own network.

        Without either nobody can be met, and then a circle comes first.
        """
        self.circle.show_done(bool(name))
        self.circle.action.setVisible(not name)
        self.host.setVisible(not name)
        missing = tr(CIRCLE_LATER) if local else tr(wording.CIRCLE_FIRST)
        self.circle.line.setText(tr("You are in {name}.", name=name) if name else missing)
        self._reachable = bool(name) or local
        self.cards.action.setEnabled(self._reachable)
        self.room.action.setEnabled(local)
        self._show_card()

    def showEvent(self, event: QShowEvent) -> None:
        """My card is made when somebody sees it."""
        super().showEvent(event)
        self._show_card()

    def _show_card(self) -> None:
        if self._reachable and self.isVisible() and self.mine.card is None:
            self.mine.load()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """One above the other in a narrow pane."""
        super().resizeEvent(event)
        narrow = self.width() < ABOVE_EACH_OTHER
        way = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        self._sides.setDirection(way)
