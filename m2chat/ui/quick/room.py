"""Hangs the quick switcher and the command palette into the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from m2chat.ui.commands import Command
from m2chat.ui.language import mark
from m2chat.ui.quick.sheet import SIGN, QuickSheet

if TYPE_CHECKING:
    from m2chat.ui.main_window import MainWindow


class QuickRoom(QObject):
    """Opens them."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        window.commands.add(
            Command(
                "switcher.open", mark("Go to a conversation…"), self.switch, ("Ctrl+K", "Ctrl+P"),
                mark("Getting around"), icon="search",
            ),
            Command(
                "palette.open", mark("Do anything by its name…"), self.offer, ("Ctrl+Shift+P",),
                mark("Getting around"), icon="search",
            ),
        )  # fmt: skip

    def switch(self) -> None:
        """Conversations."""
        self._open("")

    def offer(self) -> None:
        """Commands."""
        self._open(f"{SIGN} ")

    def _open(self, text: str) -> None:
        sheet = QuickSheet(self._window)
        self._window.take(sheet)
        sheet.open_with(text)


def hang(window: MainWindow) -> None:
    """Furnish the window."""
    QuickRoom(window)
