"""The room that says which conversation is in front of the person, so that what is known of its
contact is kept fresh (ADR-0173): said when it changes, and again while the window is seen.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer

from m2chat.ids import ChatId
from m2chat.messaging.model import Conversation

if TYPE_CHECKING:
    from m2chat.ui.main_window import MainWindow

AGAIN_MS = 240_000  # half of how long the node believes it
_SEEN_OR_NOT = frozenset({QEvent.Type.Show, QEvent.Type.Hide})


def hang(window: MainWindow) -> None:
    """Begin to say it."""
    Watcher(window)


class Watcher(QObject):
    """Tells the node what the window shows."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._told: ChatId | None = None
        self._again = QTimer(self, interval=AGAIN_MS)
        self._again.timeout.connect(self._renew)
        self._again.start()
        window.page.chat.opened.connect(self._opened)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The window is shown or hidden: locked, in the tray."""
        if event.type() in _SEEN_OR_NOT:
            self._look()
        return super().eventFilter(watched, event)

    def _opened(self, _conversation: Conversation | None) -> None:
        self._look()

    def _renew(self) -> None:
        """The node forgets after a while; one that is minimised is not looked at."""
        if self._told is not None:
            self._told = None
            self._look()

    def _look(self) -> None:
        window = self._window
        seen = window.isVisible() and not window.window().isMinimized()
        chat = window.page.chat.id if seen else None
        if chat != self._told:
            self._told = chat
            window.bridge.ask(lambda app: app.life.look_at(chat), owner=self)
