"""One line of somebody's words in a row: in its own direction, on the side where lines begin.

A name or a message keeps the direction of its first letter that has one (Unicode Bidirectional
Algorithm, rules P2 and P3), whatever the direction of the window; only its place is the window's.
"""

from __future__ import annotations

from functools import lru_cache
from unicodedata import bidirectional

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter

from m2chat.ui.direction import begin, right_to_left
from m2chat.ui.isolates import outside

_LOOKED_AT = 200  # letters; who begins with more signs than that goes with the window
_DIRECTIONS = {
    "L": Qt.LayoutDirection.LeftToRight,
    "R": Qt.LayoutDirection.RightToLeft,
    "AL": Qt.LayoutDirection.RightToLeft,
}


@lru_cache(maxsize=2048)
def _letters(text: str) -> Qt.LayoutDirection | None:
    for letter in outside(text):
        found = _DIRECTIONS.get(bidirectional(letter))
        if found is not None:
            return found
    return None


def own_direction(text: str) -> Qt.LayoutDirection:
    """The direction of a text; of one without letters the window's."""
    found = _letters(text[:_LOOKED_AT])
    if found is not None:
        return found
    plain, turned = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
    return turned if right_to_left() else plain


def draw_line(
    painter: QPainter,
    box: QRectF,
    text: str,
    flags: Qt.AlignmentFlag | None = None,
    elide: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
) -> None:
    """As much of a text as fits, with the painter's font and pen."""
    before = painter.layoutDirection()
    painter.setLayoutDirection(own_direction(text))
    shown = QFontMetricsF(painter.font()).elidedText(text, elide, box.width())
    painter.drawText(box, begin() if flags is None else flags, shown)
    painter.setLayoutDirection(before)
