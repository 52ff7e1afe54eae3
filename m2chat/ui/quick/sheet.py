"""Ctrl+K: a few letters of a name and Enter; with ">" before them, of anything that can be done."""

from __future__ import annotations

from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent

from m2chat.ui.dialogs.sheet import Sheet
from m2chat.ui.language import tr
from m2chat.ui.measures import QUICK_H, QUICK_W
from m2chat.ui.quick.choices import (
    Offer,
    Offers,
    commands,
    conversations,
    fitting,
    remember,
)
from m2chat.ui.quick.settings_rows import offers
from m2chat.ui.views.line_list import LineList
from m2chat.ui.views.parts import label
from m2chat.ui.views.search_line import search_line

if TYPE_CHECKING:
    from m2chat.ui.main_window import MainWindow

SIGN = ">"


class QuickSheet(Sheet):
    """One line to type into, and what is meant below it."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window, tr("Go to"), QUICK_W, QUICK_H)
        self._main = window
        self._fitting = fitting(window)  # asked while the keyboard is still where it was
        self._people: Offers | None = None
        self._verbs: Offers | None = None
        self.shown: list[Offer] = []
        self.field = search_line(
            tr("A name; or > and what you would like to do"), tr("Conversation or command")
        )
        self.lines = LineList(tr("Conversations and commands"))
        self.lines.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.nothing = label("", "soft")
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.foot = label("", "caption")
        self.body.addWidget(self.field)
        self.body.addWidget(self.nothing)
        self.body.addWidget(self.lines, 1)
        self.body.addWidget(self.foot)
        self.field.textChanged.connect(self._look_for)
        self.field.installEventFilter(self)
        self.lines.chosen.connect(self._do)

    def open_with(self, text: str) -> None:
        """Show it, with this in the line."""
        self.field.setText(text)
        self.open_over(self.field)
        self._look_for(text)

    def _look_for(self, text: str) -> None:
        verbs = text.lstrip().startswith(SIGN)
        query = text.lstrip().removeprefix(SIGN).strip()
        self.heading.setText(tr("Do something") if verbs else tr("Go to"))
        self.shown = self._offers(verbs).find(query)
        self.lines.show_lines([one.line for one in self.shown])
        self.lines.setVisible(bool(self.shown))
        self.nothing.setVisible(not self.shown)
        self.nothing.setText(
            tr("Nothing that can be done now is called “{words}”.", words=query)
            if verbs
            else tr("No conversation is called “{words}”.", words=query)
        )
        self.foot.setText(
            tr("↑ ↓ choose · Enter does it · Esc closes")
            if verbs
            else tr("↑ ↓ choose · Enter opens · > for everything else")
        )

    def _offers(self, verbs: bool) -> Offers:
        if not verbs:
            if self._people is None:
                self._people = conversations(self._main)
            return self._people
        if self._verbs is None:
            self._verbs = commands(self._fitting, offers(self._main))
            self._main.settings_index.read(self._more, self)
        return self._verbs

    def _more(self) -> None:
        """The settings have been read."""
        self._verbs = None
        if shiboken6.isValid(self) and self.isVisible():  # settings are read on after its end
            self._look_for(self.field.text())

    def _do(self, at: int) -> None:
        offer = self.shown[at]
        self.close_sheet()
        remember(offer)
        offer.act()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The arrows and Enter of the field are the list's."""
        pressed = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress
        if watched is self.field and pressed:
            assert isinstance(event, QKeyEvent)
            if self.lines.steer(event):
                return True
        return super().eventFilter(watched, event)
