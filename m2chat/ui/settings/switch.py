"""A switch that is on or off, drawn in the theme's colours.

It is a check box in every other respect: keys, signals, what a screen reader says.  On and off
differ by the place of the knob and by a tick in it, never by colour alone.
"""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox

from m2chat.ui.theme import Size, theme


class Switch(QCheckBox):
    """One switch, without words; its row has them."""

    def __init__(self) -> None:
        super().__init__()
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFixedSize(self.sizeHint())
        theme().changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """The track and room for the ring of the keyboard."""
        ring = 2 * Size.SWITCH_RING
        return QSize(Size.SWITCH_W + ring, Size.SWITCH_H + ring)

    def hitButton(self, position: QPoint) -> bool:
        """All of it can be clicked."""
        return self.rect().contains(position)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ring, track, knob."""
        look, on = theme(), self.isChecked()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not self.isEnabled():
            painter.setOpacity(0.5)
        ring = float(Size.SWITCH_RING)
        track = QRectF(self.rect()).adjusted(ring, ring, -ring, -ring)
        if self.hasFocus():
            painter.setPen(QPen(look.colour("accent"), 2))
            outer = QRectF(self.rect()).adjusted(1, 1, -1, -1)
            painter.drawRoundedRect(outer, outer.height() / 2, outer.height() / 2)
        painter.setPen(QPen(look.colour("accent" if on else "text_faint"), 1.5))
        painter.setBrush(look.colour("accent" if on else "panel"))
        half = track.height() / 2
        painter.drawRoundedRect(track.adjusted(0.75, 0.75, -0.75, -0.75), half, half)
        self._paint_knob(painter, track, on)
        painter.end()

    def _paint_knob(self, painter: QPainter, track: QRectF, on: bool) -> None:
        look, gap = theme(), 4.0
        side = track.height() - 2 * gap
        right = on is (self.layoutDirection() is Qt.LayoutDirection.LeftToRight)
        left = track.right() - gap - side if right else track.left() + gap
        knob = QRectF(left, track.top() + gap, side, side)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("on_accent" if on else "text_faint"))
        painter.drawEllipse(knob)
        if on:
            pen = QPen(look.colour("accent"), 1.8)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            middle, step = knob.center(), side / 5
            painter.drawPolyline(
                [
                    QPoint(round(middle.x() - step * 1.2), round(middle.y())),
                    QPoint(round(middle.x() - step * 0.3), round(middle.y() + step)),
                    QPoint(round(middle.x() + step * 1.3), round(middle.y() - step)),
                ]
            )
