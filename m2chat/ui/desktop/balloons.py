"""Notifications by the tray icon, where the desktop has no server for them (Windows, macOS)."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QSystemTrayIcon

from m2chat.ui.desktop.notice import Notice, NoticeServer
from m2chat.ui.resources import app_icon

SHOWN_MS = 8000


class Balloons(NoticeServer):
    """Shows one at a time; it cannot take one away, so it never says what may not stay."""

    def __init__(
        self, icon: Callable[[], QSystemTrayIcon | None], parent: QObject | None = None
    ) -> None:
        """``icon``: the tray icon, while there is one."""
        super().__init__(parent)
        self._icon = icon
        self._heard: QSystemTrayIcon | None = None
        self._key = ""

    def show_notice(self, notice: Notice) -> None:
        """Show it beside the tray; without a tray nobody sees it."""
        icon = self._icon()
        if icon is None or not icon.supportsMessages():
            return
        if icon is not self._heard:
            icon.messageClicked.connect(self._clicked)
            self._heard = icon
        self._key = notice.key
        icon.showMessage(notice.title, notice.body, app_icon(), SHOWN_MS)

    def withdraw(self, key: str) -> None:
        """A click on it does nothing from now on."""
        if key == self._key:
            self._key = ""

    def withdraw_all(self) -> None:
        """The same for whichever is shown."""
        self._key = ""

    def _clicked(self) -> None:
        if self._key:
            self.opened.emit(self._key)
