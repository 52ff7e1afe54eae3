"""What stands above a bubble: the day, the line of new messages, the note of a gap."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from m2chat.ui.delegates.bubble_layout import BubbleGeometry
from m2chat.ui.delegates.line_text import draw_line
from m2chat.ui.language import tr
from m2chat.ui.models.message_rows import MessageRow
from m2chat.ui.theme import Size, Space, Type, px, theme


def paint_headings(painter: QPainter, row: MessageRow, where: BubbleGeometry) -> None:
    """Day, line of new messages, gap note: each where it is wanted."""
    if where.day is not None:
        paint_pill(painter, where.day, row.day[:1].upper() + row.day[1:])
    if where.unread is not None:
        count = row.unread_line
        words = tr("%n new message(s)", n=count)
        _rule(painter, where.unread, words, theme().colour("accent_text"))
    if where.gap is not None:
        words = tr("Some messages before this one never arrived")
        _rule(painter, where.gap, words, theme().colour("warning"))


def paint_pill(painter: QPainter, box: QRectF, words: str) -> None:
    """A day in the middle of a box."""
    painter.setFont(theme().font(Type.SMALL, bold=True))
    width = painter.fontMetrics().horizontalAdvance(words) + px(24)
    height = px(24)
    pill = QRectF(box.center().x() - width / 2, box.center().y() - height / 2, width, height)
    painter.setPen(QPen(theme().colour("bubble_line"), 1))
    painter.setBrush(theme().colour("panel"))
    painter.drawRoundedRect(pill, height / 2, height / 2)
    painter.setPen(theme().colour("text_soft"))
    draw_line(painter, pill, words, Qt.AlignmentFlag.AlignCenter)


def _rule(painter: QPainter, box: QRectF, words: str, colour: QColor) -> None:
    painter.setFont(theme().font(Type.SMALL, bold=True))
    half = painter.fontMetrics().horizontalAdvance(words) / 2 + Space.M
    middle = box.center()
    line = QColor(colour)
    line.setAlphaF(0.35)
    painter.setPen(QPen(line, 1))
    painter.drawLine(
        QPointF(box.left() + Size.EDGE, middle.y()), QPointF(middle.x() - half, middle.y())
    )
    painter.drawLine(
        QPointF(middle.x() + half, middle.y()), QPointF(box.right() - Size.EDGE, middle.y())
    )
    painter.setPen(colour)
    draw_line(painter, box, words, Qt.AlignmentFlag.AlignCenter)
