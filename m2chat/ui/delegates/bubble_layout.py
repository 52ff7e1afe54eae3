"""Pure geometry of a message row: measured text in, rectangles out; no painter, no theme.

From above: day separator, line of new messages, gap note (each when there is one), then the bubble:
its author, a mark such as "Forwarded", the quoted message, the file, the text.  The time and the
marks stand at the end of the last line of text where there is room, else below it.  Reactions hang
at the bubble's lower edge.
All lengths are device-independent pixels, relative to the row's top left.  Rows are measured from
left to right; where the window reads the other way, the finished row is mirrored as a whole.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRectF, QSizeF
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
    author: float = 18  # height of the author's line
    label: float = 17  # height of a mark such as "Forwarded"
    quote: float = 44  # height of a quoted message
    part_gap: float = 6  # between a quote or a file and what follows
    bleed: float = 4  # between a picture and the bubble's edge
    chip: float = 24  # height of a reaction
    chip_gap: float = 4
    chip_hang: float = 8  # how far reactions reach into the bubble
    portrait: float = 28  # the author's round picture in groups
    portrait_gap: float = 8
    least_width: float = 260  # where the pane has it, whatever the share
    inset: float = 8  # of the reactions from the bubble's side


@dataclass(frozen=True, slots=True)
class BubbleText:
    """The measured text of one message."""

    width: float
    height: float
    last_line: float  # width of the last line
    meta_width: float  # time and mark
    meta_height: float


@dataclass(frozen=True, slots=True)
class BubbleParts:
    """What a bubble has besides its text: widths; 0 where there is none."""

    author: float = 0
    label: float = 0
    quote: float = 0
    media: QSizeF | None = None  # a file, picture or recording
    bleed: bool = False  # the media reaches to the bubble's edges
    overlap: float = 0  # how far the time may stand beside the lower part of the media
    chips: tuple[float, ...] = ()


PLAIN_PARTS = BubbleParts()


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
    portrait: bool = False  # the author's picture stands at the left of the last bubble
    centred: bool = False  # a line of the app's own
    mirrored: bool = False  # the window reads from right to left


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
    author: QRectF | None = None
    label: QRectF | None = None
    quote: QRectF | None = None
    media: QRectF | None = None
    chips: tuple[QRectF, ...] = ()
    portrait: QRectF | None = None


def text_width_limit(pane: float, metrics: BubbleMetrics) -> float:
    """How wide the text of a bubble may be in a pane of this width."""
    share = max(pane * metrics.max_share, min(pane - 2 * metrics.edge, metrics.least_width))
    return max(60.0, min(share, metrics.max_width) - 2 * metrics.pad_x)


def lay_out(
    place: BubblePlace,
    text: BubbleText,
    metrics: BubbleMetrics,
    parts: BubbleParts = PLAIN_PARTS,
) -> BubbleGeometry:
    """The geometry of one row."""
    y = 0.0
    headings: list[QRectF | None] = []
    for wanted in (place.day, place.unread, place.gap):
        headings.append(QRectF(0, y, place.pane, metrics.heading) if wanted else None)
        y += metrics.heading if wanted else 0.0
    y += metrics.row_gap if place.first else metrics.group_gap

    limit = text_width_limit(place.pane, metrics)
    inner_width, text_height = _text_room(text, metrics, limit)
    media = parts.media
    side = metrics.bleed if parts.bleed else metrics.pad_x
    media_width = 0.0 if media is None else media.width() + 2 * (side - metrics.pad_x)
    inner_width = max(inner_width, parts.author, parts.label, parts.quote, media_width)
    stack = _Stack(y, metrics, parts)
    height = stack.end - y + text_height + metrics.pad_y
    width = inner_width + 2 * metrics.pad_x
    left = metrics.edge + (metrics.portrait + metrics.portrait_gap if place.portrait else 0)
    x = place.pane - metrics.edge - width if place.outgoing else left
    x = (place.pane - width) / 2 if place.centred else x
    bubble = QRectF(x, y, width, height)
    inside = x + metrics.pad_x
    chips, below = _chips(bubble, parts, metrics, place)
    made = BubbleGeometry(
        height=below + (metrics.group_gap if place.last else 0.0),
        bubble=bubble,
        text=QRectF(inside, stack.end, text.width, text.height),
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
        author=stack.box(stack.author, inside, inner_width, metrics.author),
        label=stack.box(stack.label, inside, inner_width, metrics.label),
        quote=stack.box(stack.quote, inside, inner_width, metrics.quote),
        media=None
        if media is None or stack.media is None
        else QRectF(x + side, stack.media, width - 2 * side, media.height()),
        chips=chips,
        portrait=QRectF(
            metrics.edge, bubble.bottom() - metrics.portrait, metrics.portrait, metrics.portrait
        )
        if place.portrait and place.last
        else None,
    )
    return _mirror(made, place.pane) if place.mirrored else made


def _mirror(row: BubbleGeometry, pane: float) -> BubbleGeometry:
    """The same row in a window that reads from right to left."""

    def turn(box: QRectF | None) -> QRectF | None:
        if box is None:
            return None
        return QRectF(pane - box.right(), box.top(), box.width(), box.height())

    def turned(box: QRectF) -> QRectF:
        return QRectF(pane - box.right(), box.top(), box.width(), box.height())

    top_left, top_right, bottom_right, bottom_left = row.corners
    return replace(
        row,
        bubble=turned(row.bubble),
        text=turned(row.text),
        meta=turned(row.meta),
        corners=(top_right, top_left, bottom_left, bottom_right),
        author=turn(row.author),
        label=turn(row.label),
        quote=turn(row.quote),
        media=turn(row.media),
        chips=tuple(turned(chip) for chip in row.chips),
        portrait=turn(row.portrait),
    )


def _text_room(text: BubbleText, metrics: BubbleMetrics, limit: float) -> tuple[float, float]:
    """Width and height of text and time together."""
    beside = text.last_line + metrics.meta_gap + text.meta_width
    if beside <= limit:
        return max(text.width, beside), max(text.height, text.meta_height)
    return max(text.width, text.meta_width), text.height + text.meta_height


class _Stack:
    """Where the parts above the text begin, one below the other."""

    def __init__(self, top: float, metrics: BubbleMetrics, parts: BubbleParts) -> None:
        self.author: float | None = None
        self.label: float | None = None
        self.quote: float | None = None
        self.media: float | None = None
        y = top + metrics.pad_y
        if parts.author:
            self.author, y = y, y + metrics.author
        if parts.label:
            self.label, y = y, y + metrics.label
        if parts.quote:
            self.quote, y = y + 2, y + metrics.quote + metrics.part_gap
        if parts.media is not None:
            if parts.bleed and y == top + metrics.pad_y:
                y = top + metrics.bleed
            self.media = y
            y += parts.media.height() + metrics.part_gap - parts.overlap
        self.end = y

    @staticmethod
    def box(y: float | None, x: float, width: float, height: float) -> QRectF | None:
        """The line of a part, if it is there."""
        return None if y is None else QRectF(x, y, width, height)


def _chips(
    bubble: QRectF, parts: BubbleParts, metrics: BubbleMetrics, place: BubblePlace
) -> tuple[tuple[QRectF, ...], float]:
    """The reactions in lines, and where the row ends."""
    if not parts.chips:
        return (), bubble.bottom()
    room = max(bubble.width() - metrics.inset, min(place.pane - 2 * metrics.edge, 240.0))
    lines: list[list[float]] = [[]]
    for width in parts.chips:
        taken = sum(lines[-1]) + metrics.chip_gap * len(lines[-1])
        if lines[-1] and taken + width > room:
            lines.append([])
        lines[-1].append(width)
    boxes: list[QRectF] = []
    y = bubble.bottom() - metrics.chip_hang
    for line in lines:
        taken = sum(line) + metrics.chip_gap * (len(line) - 1)
        inset = metrics.inset
        x = bubble.left() + inset  # where the text begins: time and marks stand at its end
        if place.outgoing:
            x = min(x, bubble.right() - inset - taken)
        for width in line:
            boxes.append(QRectF(x, y, width, metrics.chip))
            x += width + metrics.chip_gap
        y += metrics.chip + metrics.chip_gap
    return tuple(boxes), y


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
