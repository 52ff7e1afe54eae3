"""Right to left: what painters turn round where layouts do it by themselves.

Rows are measured from left to right and mirrored as a whole; text keeps its own direction, and
"left" in a painter means the side where a line of the window begins.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtWidgets import QApplication

_MIDDLE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
# icons that point along a line of text: they point the other way where lines do
DIRECTED = frozenset({"back", "forward", "left", "right", "reply", "send"})


def right_to_left() -> bool:
    """Whether the window's lines begin at the right."""
    return QApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft


def begin() -> Qt.AlignmentFlag:
    """Alignment for ``drawText`` at the beginning of a line, in the middle of its height."""
    side = Qt.AlignmentFlag.AlignRight if right_to_left() else Qt.AlignmentFlag.AlignLeft
    return side | _MIDDLE


def end() -> Qt.AlignmentFlag:
    """Alignment for ``drawText`` at the end of a line."""
    side = Qt.AlignmentFlag.AlignLeft if right_to_left() else Qt.AlignmentFlag.AlignRight
    return side | _MIDDLE


def mirrored(box: QRectF, around: QRectF) -> QRectF:
    """Where a box measured from the left of ``around`` stands in this window."""
    if not right_to_left():
        return box
    left = around.left() + around.right() - box.right()
    return QRectF(left, box.top(), box.width(), box.height())


def mirrored_point(at: QPointF, width: float, around: QRectF) -> QPointF:
    """The same for the top left of something so wide."""
    return mirrored(QRectF(at.x(), at.y(), width, 0), around).topLeft()
