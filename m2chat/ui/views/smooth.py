"""Scrolling by wheel, touchpad and finger: pixel by pixel, and a notch of a wheel in a few frames.

A touchpad tells pixels and its own momentum: they are taken as they are.  A wheel tells notches:
what is left of them is walked in frames, a share of the rest in each, so that a list that grows
meanwhile disturbs nothing.  A finger on the screen throws the list (``QScroller``).
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QAbstractItemView, QScroller, QStyle

from m2chat.ui.theme import px

FRAME_MS = 16
NOTCH = 120  # what Qt tells for one notch of a wheel
NOTCH_PIXELS = 72  # at 100 %
SHARE = 0.28  # of the rest in one frame


class Smooth(QObject):
    """The scrolling of one list; the list hands its wheel events here."""

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view
        self._rest = 0.0
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(FRAME_MS)
        self._timer.timeout.connect(self._frame)
        QScroller.grabGesture(view.viewport(), QScroller.ScrollerGestureType.TouchGesture)

    @property
    def moving(self) -> bool:
        """Whether a wheel's notch is still being walked."""
        return self._timer.isActive()

    def stop(self) -> None:
        """Stand still: the keyboard or a jump has the list now."""
        self._timer.stop()
        self._rest = 0.0

    def wheel(self, event: QWheelEvent) -> bool:
        """Take a wheel event; False where it is the list's own (a sideways one, with Ctrl)."""
        pixels, angle = event.pixelDelta().y(), event.angleDelta().y()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier or not (pixels or angle):
            return False
        bar = self._view.verticalScrollBar()
        if pixels and event.phase() is not Qt.ScrollPhase.NoScrollPhase:
            self.stop()
            bar.setValue(bar.value() - pixels)
        else:
            way = -angle / NOTCH * px(NOTCH_PIXELS)
            self._rest = way + (self._rest if self._rest * way > 0 else 0.0)
            animated = QStyle.StyleHint.SH_Widget_Animation_Duration
            if self._view.style().styleHint(animated) > 0:
                self._timer.start()
            else:
                bar.setValue(bar.value() + round(self._rest))
                self._rest = 0.0
        event.accept()
        return True

    def _frame(self) -> None:
        step = self._rest * SHARE
        step = self._rest if abs(step) < 1 else round(step)
        bar = self._view.verticalScrollBar()
        before = bar.value()
        bar.setValue(before + round(step))
        self._rest -= step
        if bar.value() == before or abs(self._rest) < 1:
            self.stop()
