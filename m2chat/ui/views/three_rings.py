"""The lock of three layers: three linked rings, one for each; a button that opens what they are.

A ring in use is whole, one that is not in use is dotted and faint, one with a warning has a gap and
a dot above: shape tells, not colour alone.
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QToolButton

from m2chat.ui.language import tr
from m2chat.ui.plain_hint import plain_hint
from m2chat.ui.theme import px, theme

_RADIUS, _STEP, _WIDTH = 5.0, 7.0, 1.7


class Ring(StrEnum):
    """How one layer stands."""

    WHOLE = "whole"
    UNUSED = "unused"
    WARNED = "warned"


class ThreeRings(QToolButton):
    """Message, line, packet: from left to right."""

    def __init__(self) -> None:
        super().__init__()
        self._rings: tuple[Ring, ...] = (Ring.UNUSED,) * 3
        self.setFixedSize(px(40), px(36))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Three layers of protection"))
        theme().changed.connect(self.update)

    @property
    def rings(self) -> tuple[Ring, ...]:
        """As they are painted."""
        return self._rings

    def show_rings(self, rings: Sequence[Ring], hint: str) -> None:
        """How the three stand, and the same in words."""
        self._rings = tuple(rings)
        self.setToolTip(plain_hint(hint))
        self.setAccessibleDescription(hint)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The button's ground, then the rings."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = QRectF(self.rect()).center()
        for at, ring in enumerate(self._rings):
            paint_ring(
                painter, QPointF(middle.x() + (at - 1) * px(100) / 100 * _STEP, middle.y()), ring
            )
        painter.end()


def paint_ring(painter: QPainter, centre: QPointF, ring: Ring, radius: float = _RADIUS) -> None:
    """One ring; ``radius`` at 100 %."""
    radius *= px(100) / 100
    look = theme()
    names = {Ring.WHOLE: "good", Ring.UNUSED: "text_faint", Ring.WARNED: "warning"}
    pen = QPen(look.colour(names[ring]), _WIDTH)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    if ring is Ring.UNUSED:
        pen.setDashPattern([0.1, 2.2])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    box = QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius)
    if ring is Ring.WARNED:
        painter.drawArc(box, 125 * 16, 290 * 16)  # open at the top
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("warning"))
        painter.drawEllipse(QPointF(centre.x(), box.top() - 0.4), 1.5, 1.5)
    else:
        painter.drawEllipse(box)
