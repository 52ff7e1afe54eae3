"""The round picture of somebody who has none, made of their id (docs/design.md).

A ground out of eight, an edge of twelve parts of which the bits of the id light some, the letters
of the name in the middle.  The figure is the same on every computer and differs without colour: of
two strangers it agrees with a chance of one in 3,498, so it helps to notice somebody under a known
name and proves nothing.  Made once for a size and a screen.
"""

from __future__ import annotations

from functools import lru_cache
from zlib import crc32

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap

from m2chat.ui.theme import theme

PARTS = 12  # of the edge
ALL = (1 << PARTS) - 1
FEWEST, MOST = 4, 8  # lit ones: neither bare nor a plain ring
_WIDTH, _IN, _GAP = 0.062, 0.068, 10.0  # shares of the diameter; degrees between two figures
_LETTER, _LETTERS = 0.40, 0.34  # of the diameter, for one and for two


def lit_parts(key: bytes) -> tuple[bool, ...]:
    """Which parts of the edge are lit, clockwise from the top.

    The lowest twelve bits of the CRC-32 of the id, of that of the same continued, and so on, until
    a number of lit parts fits.
    """
    sum_ = crc32(key)
    while not FEWEST <= (sum_ & ALL).bit_count() <= MOST:
        sum_ = crc32(key or b"0", sum_)
    return tuple(bool(sum_ >> at & 1) for at in range(PARTS))


def arcs(parts: tuple[bool, ...]) -> list[tuple[int, int]]:
    """Neighbours that are lit as one: where each begins, and how many parts it has."""
    found = []
    for at, lit in enumerate(parts):
        if lit and not parts[at - 1]:
            long = next(n for n in range(1, PARTS + 1) if not parts[(at + n) % PARTS])
            found.append((at, long))
    return found


def made_face(key: bytes, letters: str, side: int, ratio: float) -> QPixmap:
    """The picture, ``side`` device-independent pixels wide."""
    ground, ink = theme().avatar(key)
    family = theme().font().family()
    border = theme().contrast
    return _drawn(lit_parts(key), letters, side, ratio, ground.name(), ink.name(), family, border)


@lru_cache(maxsize=512)
def _drawn(
    parts: tuple[bool, ...],
    letters: str,
    side: int,
    ratio: float,
    ground: str,
    ink: str,
    family: str,
    border: bool,
) -> QPixmap:
    made = QPixmap(round(side * ratio), round(side * ratio))
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    box = QRectF(0, 0, side, side)
    painter.setPen(QPen(QColor(ink), 1) if border else Qt.PenStyle.NoPen)
    painter.setBrush(QColor(ground))
    painter.drawEllipse(box.adjusted(0.5, 0.5, -0.5, -0.5) if border else box)
    _paint_edge(painter, box, parts, QColor(ink), plain=border)
    font = theme().font(
        max(6, round(side * (_LETTER if len(letters) < 2 else _LETTERS))), bold=True
    )
    painter.setFont(font)
    painter.setPen(QColor(ink))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, letters)
    painter.end()
    return made


def _paint_edge(
    painter: QPainter, box: QRectF, parts: tuple[bool, ...], ink: QColor, *, plain: bool
) -> None:
    width = box.width() * _WIDTH
    inset = box.width() * _IN + width / 2
    line = QColor(ink)
    line.setAlphaF(1.0 if plain else 0.5)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(line, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    ring = box.adjusted(inset, inset, -inset, -inset)
    each = 360 / PARTS
    for begin, long in arcs(parts):
        start = 90 - begin * each - _GAP
        span = long * each - 2 * _GAP
        if long == 1:  # one part alone is a dot
            middle = start - span / 2
            painter.drawArc(ring, round(middle * 16), -16)
        else:
            painter.drawArc(ring, round(start * 16), -round(span * 16))


def snapped(box: QRectF) -> QPointF:
    """The top left of a box on whole pixels, so that the picture stays sharp."""
    return QPointF(round(box.left()), round(box.top()))
