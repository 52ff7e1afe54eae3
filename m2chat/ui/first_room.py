"""What the first minute hangs into the window: the ways of the page *Getting started*."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from m2chat.ui.main_window import MainWindow


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

    def _open_notes(self) -> None:
        window = self._window
        window.bridge.ask(lambda app: app.life.notes(), window.open_when_there, owner=self)
