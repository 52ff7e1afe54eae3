"""Pure geometry of a message row: measured text in, rectangles out; no painter, no theme.

From above: day separator, line of new messages, gap note (each when there is one), then the bubble.
The time and the mark stand at the end of the last line of text where there is room, else below it.
All lengths are device-independent pixels, relative to the row's top left.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath


@dataclass(frozen=True, slots=True)
class BubbleMetrics:
    """The sizes that all bubbles share."""

    edge: float  # between bubble and the pane's side
    pad_x: float
    pad_y: float
    radius: float
    joined_radius: float  # of a corner towards a neighbour of the same group
    group_gap: float  # above a bubble inside a group
    row_gap: float  # above a bubble that begins a group
    heading: float  # height of a separator, line or note
    meta_gap: float  # between text and time
    max_width: float
    max_share: float  # of the pane's width


@dataclass(frozen=True, slots=True)
class BubbleText:
    """The measured text of one message."""

    width: float
    height: float
    last_line: float  # width of the last line
    meta_width: float  # time and mark
    meta_height: float


@dataclass(frozen=True, slots=True)
class BubblePlace:
    """How the message stands in the pane."""

    pane: float  # width
    outgoing: bool
    first: bool
    last: bool
    day: bool = False
    unread: bool = False
    gap: bool = False


@dataclass(frozen=True, slots=True)
class BubbleGeometry:
    """Where everything of one row goes."""

    height: float
    bubble: QRectF
    text: QRectF
    meta: QRectF
    corners: tuple[float, float, float, float]  # top left, top right, bottom right, bottom left
    day: QRectF | None
    unread: QRectF | None
    gap: QRectF | None


def text_width_limit(pane: float, metrics: BubbleMetrics) -> float:
    """How wide the text of a bubble may be in a pane of this width."""
    share = max(pane * metrics.max_share, min(pane - 2 * metrics.edge, 260.0))
    return max(60.0, min(share, metrics.max_width) - 2 * metrics.pad_x)


def lay_out(place: BubblePlace, text: BubbleText, metrics: BubbleMetrics) -> BubbleGeometry:
    """The geometry of one row."""
    y = 0.0
    headings: list[QRectF | None] = []
    for wanted in (place.day, place.unread, place.gap):
        headings.append(QRectF(0, y, place.pane, metrics.heading) if wanted else None)
        y += metrics.heading if wanted else 0.0
    y += metrics.row_gap if place.first else metrics.group_gap

    limit = text_width_limit(place.pane, metrics)
    beside = text.last_line + metrics.meta_gap + text.meta_width
    if beside <= limit:
        inner_width, inner_height = max(text.width, beside), max(text.height, text.meta_height)
    else:
        inner_width = max(text.width, text.meta_width)
        inner_height = text.height + text.meta_height
    width, height = inner_width + 2 * metrics.pad_x, inner_height + 2 * metrics.pad_y
    x = place.pane - metrics.edge - width if place.outgoing else metrics.edge
    bubble = QRectF(x, y, width, height)
    return BubbleGeometry(
        height=bubble.bottom() + (metrics.group_gap if place.last else 0.0),
        bubble=bubble,
        text=QRectF(x + metrics.pad_x, y + metrics.pad_y, text.width, text.height),
        meta=QRectF(
            bubble.right() - metrics.pad_x - text.meta_width,
            bubble.bottom() - metrics.pad_y - text.meta_height,
            text.meta_width,
            text.meta_height,
        ),
        corners=_corners(place, metrics),
        day=headings[0],
        unread=headings[1],
        gap=headings[2],
    )


def bubble_path(rect: QRectF, corners: tuple[float, float, float, float]) -> QPainterPath:
    """A rectangle with a radius of its own at each corner."""
    top_left, top_right, bottom_right, bottom_left = (
        min(corner, rect.height() / 2, rect.width() / 2) for corner in corners
    )
    path = QPainterPath(QPointF(rect.left() + top_left, rect.top()))
    path.lineTo(rect.right() - top_right, rect.top())
    path.quadTo(rect.topRight(), QPointF(rect.right(), rect.top() + top_right))
    path.lineTo(rect.right(), rect.bottom() - bottom_right)
    path.quadTo(rect.bottomRight(), QPointF(rect.right() - bottom_right, rect.bottom()))
    path.lineTo(rect.left() + bottom_left, rect.bottom())
    path.quadTo(rect.bottomLeft(), QPointF(rect.left(), rect.bottom() - bottom_left))
    path.lineTo(rect.left(), rect.top() + top_left)
    path.quadTo(rect.topLeft(), QPointF(rect.left() + top_left, rect.top()))
    path.closeSubpath()
    return path


def _corners(place: BubblePlace, metrics: BubbleMetrics) -> tuple[float, float, float, float]:
    """Round outside, small where the group's next bubble joins on the speaker's side."""
    full, small = metrics.radius, metrics.joined_radius
    above = full if place.first else small
    below = full if place.last else small
    if place.outgoing:
        return (full, above, below, full)
    return (above, full, full, below)
