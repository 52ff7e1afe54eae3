"""The turning ring of messages under way: one timer for all of them, only while one is in sight.

Painting a ring asks for its next step; a step repaints just the rings that were painted since the
last one.  What is not painted (scrolled away, behind another window, minimised, sent meanwhile)
does not ask, so the timer ends by itself and an idle window takes no time.
"""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QObject, QRect, QTimer
from PySide6.QtWidgets import QApplication, QWidget

STEP_MS = 80
STEP_DEGREES = 30


class Turning(QObject):
    """The angle that all rings stand at, and who has to be painted when it changes."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.angle = 0  # degrees, clockwise
        self._asked: list[tuple[QWidget, QRect]] = []
        self._timer = QTimer(self)
        self._timer.setInterval(STEP_MS)
        self._timer.timeout.connect(self._step)

    @property
    def running(self) -> bool:
        """Whether a ring is in sight."""
        return self._timer.isActive()

    def ask(self, surface: QWidget, where: QRect) -> None:
        """A ring was painted here; paint it again at the next step."""
        self._asked.append((surface, where))
        if not self._timer.isActive():
            self._timer.start()

    def _step(self) -> None:
        asked, self._asked = self._asked, []
        if not asked:
            self._timer.stop()
            return
        self.angle = (self.angle + STEP_DEGREES) % 360
        for surface, where in asked:
            if shiboken6.isValid(surface):
                surface.update(where)


_only: list[Turning] = []


def turning() -> Turning:
    """The one clock of the rings."""
    if not _only or not shiboken6.isValid(_only[0]):
        _only[:] = [Turning(QApplication.instance())]
    return _only[0]
