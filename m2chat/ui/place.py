"""Where the window stood: kept between starts, never off every screen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QByteArray, QEvent, QObject, QRect, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from m2chat.ui.preferences import preferences

KEEP_MS = 700
SEEN = 80  # pixels of the title's width that have to be on a screen, to drag the window by
_MOVED = (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.WindowStateChange)


def on_screen(window: QRect, screens: Sequence[QRect]) -> QRect:
    """The same place, or one on the first screen where too little of the title would be seen."""
    title = QRect(window.left(), window.top(), window.width(), 1)
    for screen in screens:
        seen = title.intersected(screen)
        if seen.width() >= min(SEEN, window.width()) and seen.height() > 0:
            return window
    if not screens:
        return window
    room = screens[0]
    size = window.size().boundedTo(room.size())
    moved = QRect(window.topLeft(), size)
    moved.moveCenter(room.center())
    return moved


class Place(QObject):
    """Puts a top window where it was and remembers where it goes."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._restore()
        self._keep = QTimer(self)
        self._keep.setSingleShot(True)
        self._keep.setInterval(KEEP_MS)
        self._keep.timeout.connect(self.keep)
        window.installEventFilter(self)

    def _restore(self) -> None:
        kept = QByteArray.fromBase64(preferences().now.window.encode())
        if not kept or not self._window.restoreGeometry(kept):
            return
        if self._window.isMaximized() or self._window.isFullScreen():
            return
        screens = [screen.availableGeometry() for screen in QGuiApplication.screens()]
        place = self._window.geometry()
        safe = on_screen(place, screens)
        if safe != place:
            self._window.setGeometry(safe)

    def keep(self) -> None:
        """Remember the place now."""
        self._keep.stop()
        kept = bytes(self._window.saveGeometry().toBase64().data()).decode()
        preferences().choose(window=kept)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The window goes elsewhere."""
        if event.type() in _MOVED and self._window.isVisible():
            self._keep.start()
        elif event.type() == QEvent.Type.Close and self._keep.isActive():
            self.keep()
        return False
