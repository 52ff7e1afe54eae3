"""Tells the node that the person is using the window, so that moving files give way to it.

The window and the node share one interpreter (docs/adr/0113): while somebody scrolls, writes or
goes about in the window, files pause after each piece.  Told at most ten times a second.  Heard
from signals of the parts themselves: a filter of all events would run Python for each of the
thousands that Qt sends while nobody does anything.
"""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, QObject, SignalInstance
from PySide6.QtWidgets import QApplication, QWidget

from m2chat.ui.bridge import Bridge

EVERY_MS = 100


class Attention(QObject):
    """Lives as long as ``owner``, the window."""

    def __init__(self, bridge: Bridge, owner: QWidget) -> None:
        super().__init__(owner)
        self._bridge, self._owner = bridge, owner
        self._since = QElapsedTimer()
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._moved)

    def watch(self, *signals: SignalInstance) -> None:
        """What is sent while somebody uses a part of the window."""
        for signal in signals:
            signal.connect(self.used)

    def used(self, *_: object) -> None:
        """The window is in use just now."""
        if not self._since.isValid() or self._since.elapsed() >= EVERY_MS:
            self._since.restart()
            self._bridge.used()

    def _moved(self, _: QWidget | None, now: QWidget | None) -> None:
        """The keyboard went elsewhere in this window: a sheet, a menu, another field."""
        if now is not None and now.window() is self._owner.window():
            self.used()
