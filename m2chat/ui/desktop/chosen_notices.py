"""Whoever shows notifications here: the desktop's server, or the tray icon where there is none."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QSystemTrayIcon

from m2chat.ui.desktop.balloons import Balloons
from m2chat.ui.desktop.freedesktop import FreedesktopNotices
from m2chat.ui.desktop.notice import Notice, NoticeServer
from m2chat.ui.desktop.session_bus import SessionBus


class ChosenNotices(NoticeServer):
    """Prefers the server; falls back when it is missing or its bus is lost."""

    def __init__(
        self,
        bus: SessionBus | None,
        icon: Callable[[], QSystemTrayIcon | None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._balloons = Balloons(icon, self)
        self._server: NoticeServer = self._balloons
        self._join(self._balloons)
        if bus is not None and bus.open:
            server = FreedesktopNotices(bus, self)
            self._join(server)
            self._server = server
            server.missing.connect(lambda: self._choose(self._balloons))
            server.known.connect(lambda: self._choose(server))
            bus.lost.connect(lambda: self._choose(self._balloons))

    @property
    def server(self) -> NoticeServer:
        """Who shows them now."""
        return self._server

    def show_notice(self, notice: Notice) -> None:
        """Show it."""
        self._server.show_notice(notice)

    def withdraw(self, key: str) -> None:
        """Take it away."""
        self._server.withdraw(key)

    def withdraw_all(self) -> None:
        """Take all away."""
        self._server.withdraw_all()

    def _join(self, server: NoticeServer) -> None:
        server.opened.connect(self.opened)
        server.replied.connect(self.replied)
        server.read.connect(self.read)

    def _choose(self, server: NoticeServer) -> None:
        self._server = server
