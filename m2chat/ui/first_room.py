"""What the first minute hangs into the window: the ways of the page *Getting started*."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

from m2chat.ui.commands import Command
from m2chat.ui.language import mark, tr
from m2chat.ui.settings.topic import Topic
from m2chat.ui.views.entries import Entry
from m2chat.ui.views.lonely import Lonely

if TYPE_CHECKING:
    from m2chat.ui.main_window import MainWindow

ROOM = mark("People in this room…")


def _profile(window: MainWindow) -> QWidget:
    from m2chat.ui.settings.profile import ProfilePage

    return ProfilePage(window)


def _keeping(window: MainWindow) -> QWidget:
    from m2chat.ui.settings.keeping import BackupPage

    return BackupPage(window)


PROFILE = Topic(
    "profile",
    mark("Profile and card"),
    "card",
    1,
    _profile,
    mark("name picture fingerprint card circle"),
)
KEEPING = Topic(
    "backup",
    mark("Backup and devices"),
    "archive",
    8,
    _keeping,
    mark("restore move export another computer"),
)


def hang(window: MainWindow) -> None:
    """One line of ``rooms.ROOMS``."""
    FirstRoom(window)


class FirstRoom(QObject):
    """Lives as long as the window."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        started = window.started
        started.host_wanted.connect(lambda: window.commands.run("circle.host"))
        started.notes_wanted.connect(self._open_notes)
        started.room_wanted.connect(self.show_room)
        self.lonely = Lonely()
        self.lonely.contact_wanted.connect(window.add_contact)
        self.lonely.room_wanted.connect(self.show_room)
        self.lonely.card_wanted.connect(window.trust.show_cards)
        window.list.show_above_strip(self.lonely)
        model = window.conversations
        for signal in (model.modelReset, model.rowsInserted, model.rowsRemoved):
            signal.connect(self._fit)
        window.installEventFilter(self)
        window.settings_topics += (PROFILE, KEEPING)
        window.menu.add(
            Entry(lambda _: tr(ROOM), lambda _: self.show_room(), None, "lan", section=1)
        )
        window.commands.add(Command("contact.room", ROOM, self.show_room, group=mark("People")))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the width of the window."""
        if watched is self._window and event.type() == QEvent.Type.Resize:
            self._fit()
        return False

    def _fit(self) -> None:
        """In a wide window the page *Getting started* stands beside the list."""
        rows = self._window.conversations.rows()
        nobody = bool(rows) and all(row.notes is not None for row in rows)
        self.lonely.setVisible(nobody and self._window.panes.narrow)

    def show_room(self) -> None:
        """Who is in this room."""
        from m2chat.ui.dialogs.in_this_room import InThisRoom

        window = self._window
        sheet = InThisRoom(window, window.bridge, window.now)
        sheet.chat_wanted.connect(window.open_when_there)
        window.take(sheet)
        sheet.open_over(sheet.show_button)

    def _open_notes(self) -> None:
        window = self._window
        window.bridge.ask(lambda app: app.life.notes(), window.open_when_there, owner=self)
