"""What a bubble has besides text and file: author, marks, quote, reactions."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from m2chat.ids import UserId
from m2chat.messaging.model import Message, Reaction, SendRule
from m2chat.ui import moments
from m2chat.ui.delegates.drawing import paint_avatar
from m2chat.ui.delegates.line_text import draw_line
from m2chat.ui.direction import begin, end, mirrored, mirrored_point
from m2chat.ui.language import mark, tr
from m2chat.ui.models.message_rows import MessageRow, Quote
from m2chat.ui.resources import icon_pixmap
from m2chat.ui.theme import Icon, Type, px, theme

FORWARDED = mark("Forwarded")


def chip_words(reactions: Sequence[Reaction]) -> list[tuple[str, int]]:
    """Each emoji with how many chose it, the most chosen first."""
    counts = Counter(reaction.emoji for reaction in reactions)
    return sorted(counts.items(), key=lambda one: (-one[1], one[0]))


def chip_widths(reactions: Sequence[Reaction]) -> tuple[float, ...]:
    """How wide each chip is."""
    metrics = QFontMetricsF(theme().font(Type.SMALL, bold=True))
    return tuple(
        px(38) + (metrics.horizontalAdvance(str(count)) + px(2) if count > 1 else 0)
        for _, count in chip_words(reactions)
    )


def author_width(row: MessageRow) -> float:
    """How wide the author's line is; 0 without one."""
    if not row.author:
        return 0.0
    return QFontMetricsF(theme().font(Type.SMALL, bold=True)).horizontalAdvance(row.author) + 2


def quote_width(quote: Quote | None, limit: float) -> float:
    """How wide the box of a quote wants to be; 0 without one."""
    if quote is None:
        return 0.0
    metrics = QFontMetricsF(theme().font(Type.SMALL))
    name = QFontMetricsF(theme().font(Type.SMALL, bold=True)).horizontalAdvance(quote.name)
    return min(limit, max(name, metrics.horizontalAdvance(quote.text[:80])) + px(22))


def meta_icons(message: Message) -> list[str]:
    """The small icons before the time."""
    found = ["pin"] if message.pinned_at is not None else []
    if message.timer_s or message.expires_at is not None:
        found.append("timer")
    if message.send_at is not None:
        found.append("clock")
    if message.rule is SendRule.DIRECT_ONLY:
        found.append("direct")
    elif message.rule is SendRule.ONLINE_ONLY:
        found.append("offline")
    return found


def meta_text(message: Message, now: float) -> str:
    """Time, and what is to be known with it."""
    words = moments.clock(message.sent_at)
    if message.send_at is not None:
        return tr("Scheduled, {time}", time=moments.coming(message.send_at, now))
    if message.state.value == "cancelled":
        return tr("Cancelled, {time}", time=words)
    if message.edited_at is not None and not message.deleted:
        words = tr("edited {time}", time=words)
    if message.state.value == "stored" and message.stored_until is not None:
        words = f"{moments.left(message.stored_until - now)} · {words}"
    if message.members > 1 and message.members_delivered < message.members:
        words = tr(
            "{have} of {members} · {time}",
            have=message.members_delivered,
            members=message.members,
            time=words,
        )
    return words


def label_width() -> float:
    """How wide the mark of a forwarded message is."""
    words = QFontMetricsF(theme().font(Type.TINY)).horizontalAdvance(tr(FORWARDED))
    return words + Icon.TINY + px(6)


def paint_icons(painter: QPainter, box: QRectF, names: Sequence[str], colour: QColor) -> float:
    """Small icons side by side at the beginning of a line; returns the width that they take."""
    ratio, side, taken = painter.device().devicePixelRatio(), Icon.TINY, 0.0
    for name in names:
        at = QPointF(box.left() + taken, box.center().y() - side / 2)
        picture = icon_pixmap(name, colour, QSize(side, side), ratio)
        painter.drawPixmap(mirrored_point(at, side, box), picture)
        taken += side + px(2)
    return taken


def paint_author(painter: QPainter, box: QRectF, row: MessageRow) -> None:
    """The name in the colour of the person."""
    author = row.message.author
    painter.setFont(theme().font(Type.SMALL, bold=True))
    painter.setPen(name_colour(author))
    draw_line(painter, box, row.author)


def name_colour(author: UserId | None) -> QColor:
    """The ink of somebody's picture, which reads on a bubble too."""
    return theme().avatar(author.raw if author is not None else b"\0")[1]


def paint_portrait_beside(painter: QPainter, box: QRectF, row: MessageRow, name: str) -> None:
    """The author's round picture at the left of the last bubble of a group."""
    author = row.message.author
    if author is not None:
        paint_avatar(painter, box, author.raw, name)


def paint_label(painter: QPainter, box: QRectF, colour: QColor) -> None:
    """The mark of a forwarded message, above its text."""
    taken = paint_icons(painter, box, ["forward"], colour) + px(2)
    painter.setFont(theme().font(Type.TINY))
    painter.setPen(colour)
    painter.drawText(mirrored(box.adjusted(taken, 0, 0, 0), box), begin(), tr(FORWARDED))


def paint_quote(painter: QPainter, box: QRectF, quote: Quote, *, out: bool) -> None:
    """The quoted message: a bar, its author, the beginning of its text."""
    look = theme()
    ink = look.colour("on_bubble_out" if out else "accent_text")
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.colour("bubble_veil" if out else "accent_soft"))
    painter.drawRoundedRect(box, px(8), px(8))
    painter.setBrush(ink)
    bar = QRectF(box.left(), box.top() + px(5), px(3), box.height() - 2 * px(5))
    painter.drawRoundedRect(mirrored(bar, box), bar.width() / 2, bar.width() / 2)
    texts = mirrored(box.adjusted(px(11), px(4), -px(8), -px(4)), box)
    half = texts.height() / 2
    upper = QRectF(texts.left(), texts.top(), texts.width(), half)
    lower = QRectF(texts.left(), texts.top() + half, texts.width(), half)
    if quote.name:
        painter.setFont(look.font(Type.SMALL, bold=True))
        painter.setPen(ink)
        draw_line(painter, upper, quote.name)
    else:
        lower = texts
    painter.setFont(look.font(Type.SMALL))
    painter.setPen(look.colour("on_bubble_out_soft" if out else "text_soft"))
    draw_line(painter, lower, quote.text)


def paint_chips(
    painter: QPainter, boxes: Sequence[QRectF], message: Message, me: UserId | None
) -> None:
    """The reactions; ours on a tinted ground."""
    look = theme()
    ours = {one.emoji for one in message.reactions if one.author == me}
    for box, (emoji, count) in zip(boxes, chip_words(message.reactions), strict=False):
        mine = emoji in ours
        painter.setPen(QPen(look.colour("accent" if mine else "line"), 1))
        painter.setBrush(look.colour("accent_soft" if mine else "panel"))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), px(12), px(12))
        painter.setPen(look.colour("text"))
        painter.setFont(look.font(Type.NORMAL))
        if count == 1:
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, emoji)
            continue
        inner = box.adjusted(px(8), 0, -px(9), 0)
        painter.drawText(inner, begin(), emoji)
        painter.setFont(look.font(Type.SMALL, bold=True))
        painter.setPen(look.colour("accent_text" if mine else "text_soft"))
        painter.drawText(inner, end(), str(count))
