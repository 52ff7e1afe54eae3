"""The drawn tray icon: our sign on a ground of its own, so that it is seen on light and dark panels
alike; a disc with the number of unread messages, a moon while do not disturb is on, a lock.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QIcon, QPainter, QPainterPath, QPen, QPixmap

from m2chat.ui.resources import icon_pixmap
from m2chat.ui.theme import DARK, LIGHT, theme

SIZES = (16, 22, 24, 32, 48, 64, 96)  # pixels: panels of one to four times
MOST = 99


@dataclass(frozen=True, slots=True)
class TrayState:
    """What the icon shows."""

    unread: int = 0
    locked: bool = False
    quiet: bool = False


def tray_icon(state: TrayState) -> QIcon:
    """The icon in all sizes that panels ask for."""
    found = QIcon()
    for size in SIZES:
        found.addPixmap(tray_pixmap(state, size))
    return found


def tray_pixmap(state: TrayState, size: int) -> QPixmap:
    """The icon, ``size`` pixels wide and high."""
    pixmap = QPixmap(icon_pixmap("m2chat", "#000000", QSize(size, size)))
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if state.locked or state.quiet:
        box = _corner(size, left=bool(state.unread))
        _badge(painter, size, QColor(DARK.panel), box)
        (_lock if state.locked else _moon)(painter, box)
    if state.unread:
        _number(painter, size, state.unread)
    painter.end()
    return pixmap


def _corner(size: int, *, left: bool) -> QRectF:
    """The place of a badge, at the bottom; to the left where a number stands at the right."""
    wide = size * (0.5 if left else 0.56)
    return QRectF(0 if left else size - wide, size - wide, wide, wide)


def _badge(painter: QPainter, size: int, colour: QColor, place: QRectF) -> None:
    """A disc, cut out of the sign by a thin gap."""
    gap = max(1.0, size / 24)
    radius = place.height() / 2
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Clear)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(Qt.GlobalColor.black)
    wider = place.adjusted(-gap, -gap, gap, gap)
    painter.drawRoundedRect(wider, radius + gap, radius + gap)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
    painter.setBrush(colour)
    painter.drawRoundedRect(place, radius, radius)


def _number(painter: QPainter, size: int, unread: int) -> None:
    """The number where there is room to read it, else only the disc."""
    words = str(unread) if unread <= MOST else f"{MOST}+"
    high = size * 0.6
    wide = high if len(words) == 1 else high * (1.25 if len(words) == 2 else 1.6)
    box = QRectF(size - min(wide, size), 0, min(wide, size), high)
    if size < 22:
        box = QRectF(size * 0.5, 0, size * 0.5, size * 0.5)
    _badge(painter, size, QColor(LIGHT.danger), box)
    if size < 22:
        return
    font = QFont(theme().font(bold=True))
    font.setPixelSize(max(8, round(high * 0.72)))
    font.setWeight(QFont.Weight.Bold)
    painter.setFont(font)
    painter.setPen(QColor(LIGHT.on_accent))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)


def _lock(painter: QPainter, box: QRectF) -> None:
    body = QRectF(
        box.left() + box.width() * 0.27,
        box.top() + box.height() * 0.46,
        box.width() * 0.46,
        box.height() * 0.32,
    )
    painter.setPen(QPen(QColor(LIGHT.on_accent), max(1.0, box.width() * 0.1)))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    bow = body.adjusted(body.width() * 0.18, -body.height() * 0.75, -body.width() * 0.18, 0)
    painter.drawArc(bow, 0, 180 * 16)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(LIGHT.on_accent))
    painter.drawRoundedRect(body, body.height() * 0.15, body.height() * 0.15)


def _moon(painter: QPainter, box: QRectF) -> None:
    whole, bite = QPainterPath(), QPainterPath()
    radius = box.width() * 0.3
    whole.addEllipse(box.center(), radius, radius)
    bite.addEllipse(box.center() + QPointF(radius * 0.6, -radius * 0.4), radius, radius)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(LIGHT.on_accent))
    painter.drawPath(whole.subtracted(bite))
