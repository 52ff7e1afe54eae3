"""Pictures of all screens, without our own window on them.

Our window hides, the screens are taken, it comes back.  Under Wayland no program may look at the
screen by itself: there the desktop asks the person (org.freedesktop.portal.Screenshot).
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QImage, QScreen
from PySide6.QtWidgets import QWidget

from m2chat.ui.language import tr

HIDE_MS = 350  # until the window system has painted what was below us


class ScreenGrab(QObject):
    """One look at the screens."""

    taken = Signal(object)  # list[tuple[QScreen, QImage]]
    picture = Signal(bytes)  # the file that the desktop made with the person's consent
    refused = Signal(str)
    cancelled = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._busy = False

    def take(self, window: QWidget) -> None:
        """Hide ``window``, take all screens, show it again."""
        if self._busy:
            return
        self._busy = True
        if QGuiApplication.platformName().startswith("wayland"):
            self._ask_desktop()
            return
        state, place = window.windowState(), window.geometry()
        window.hide()

        def look() -> None:
            shots = [(screen, _grab(screen)) for screen in QGuiApplication.screens()]
            window.setGeometry(place)
            window.setWindowState(state & ~Qt.WindowState.WindowMinimized)
            window.show()
            window.raise_()
            window.activateWindow()
            self._busy = False
            good = [(screen, image) for screen, image in shots if not image.isNull()]
            if good:
                self.taken.emit(good)
            else:
                self.refused.emit(
                    tr(
                        "The screen can't be seen from here: the system does not allow it. "
                        "Make a picture of the screen, and choose it under Picture."
                    )
                )

        QTimer.singleShot(HIDE_MS, self, look)

    def _ask_desktop(self) -> None:
        from m2chat.ui.scan.portal import PortalScreenshot  # with D-Bus: on Linux only

        portal = PortalScreenshot(self)
        portal.taken.connect(self.picture)
        portal.refused.connect(self.refused)
        portal.cancelled.connect(self.cancelled)
        for over in (portal.taken, portal.refused, portal.cancelled):
            over.connect(self._over)
        portal.ask()

    def _over(self) -> None:
        self._busy = False


def _grab(screen: QScreen) -> QImage:
    shot = screen.grabWindow(0).toImage()
    shot.setDevicePixelRatio(1.0)
    return shot
