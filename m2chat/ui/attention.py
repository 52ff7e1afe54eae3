"""Tells the node that the person is using the window, so that moving files give way to it.

The window and the node share one interpreter (docs/adr/0113): while keys, wheel or mouse are at
work, files pause after each piece.  Told at most ten times a second.
"""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, QEvent, QObject
from PySide6.QtWidgets import QApplication

from m2chat.ui.bridge import Bridge

EVERY_MS = 100
_USES = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchUpdate,
        QEvent.Type.Resize,
    }
)


class Attention(QObject):
    """Watches the whole program's input; ``owner`` is the window."""

    def __init__(self, bridge: Bridge, owner: QObject) -> None:
        super().__init__(owner)
        self._bridge = bridge
        self._since = QElapsedTimer()
        application = QApplication.instance()
        assert application is not None
        application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look, and let everything through."""
        if event.type() in _USES:
            self.used()
        return False

    def used(self) -> None:
        """The window is in use just now."""
        if not self._since.isValid() or self._since.elapsed() >= EVERY_MS:
            self._since.restart()
            if self._bridge.attached:
                self._bridge.ask(lambda app: app.files.window_used())
