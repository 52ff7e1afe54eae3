"""What hosting hangs into the window: a menu entry, a command, the sheet, a line in the strip."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from m2chat.app.faces.hosting import HostChanged, HostState
from m2chat.events import Event
from m2chat.ui.commands import Command
from m2chat.ui.language import mark, tr
from m2chat.ui.views.entries import Entry

if TYPE_CHECKING:
    from m2chat.ui.main_window import MainWindow

WORDS = mark("Host a circle…")


def hang(window: MainWindow) -> None:
    """One line of ``rooms.ROOMS``."""
    HostingRoom(window)


class HostingRoom(QObject):
    """Lives as long as the window."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._link = window, ""
        window.menu.add(
            Entry(lambda _: tr(WORDS), lambda _: self.show_sheet(), None, "circle", section=8)
        )
        window.commands.add(Command("circle.host", WORDS, self.show_sheet, group=mark("Network")))
        window.bridge.happened.connect(self._heard)

    def show_sheet(self) -> None:
        """The circle of this computer."""
        from m2chat.ui.dialogs.host_circle import HostCircle

        sheet = HostCircle(self._window, self._window.bridge)
        self._window.take(sheet)
        sheet.open_over(sheet.circle.first())

    def _heard(self, event: Event) -> None:
        if not isinstance(event, HostChanged):
            return
        if event.status.link != self._link:
            self._link = event.status.link
            self._window.connection.load_circles()  # we joined it ourselves
        if event.status.state is HostState.FAILED:
            self._window.banner.say(event.status.trouble, "danger")
