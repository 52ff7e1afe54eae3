"""Paints one message that was found: whose, when, and its words in two lines."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QFontMetricsF,
    QPainter,
    QPen,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from m2chat.app.faces.archive import SearchHit
from m2chat.messaging.model import Direction
from m2chat.ui import moments
from m2chat.ui.delegates.line_text import draw_line
from m2chat.ui.direction import end, mirrored
from m2chat.ui.language import tr
from m2chat.ui.models.roles import Role
from m2chat.ui.theme import Size, Space, Type, px, theme

LINES = 2
Index = QModelIndex | QPersistentModelIndex


class HitDelegate(QStyledItemDelegate):
    """The painter of the list of what was found."""

    def __init__(
        self, now: Callable[[], float], parent: QObject | None = None, *, one_chat: bool = False
    ) -> None:
        """``one_chat``: all hits are of one conversation, so its name need not stand over each."""
        super().__init__(parent)
        self._now, self._one_chat = now, one_chat

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """All rows are equally high."""
        return QSize(Size.LIST_MIN, Size.HIT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One row."""
        hit: SearchHit = index.data(Role.HIT)
        look = theme()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(option.rect).adjusted(Space.S, 1, -Space.S, -1)
        self._paint_ground(painter, box, option)
        inner = box.adjusted(Space.M, Space.S, -Space.M, -Space.S)
        upper = QRectF(inner.left(), inner.top(), inner.width(), px(18))
        when = moments.short(hit.message.sent_at, self._now())
        painter.setFont(look.font(Type.TINY))
        painter.setPen(look.colour("text_faint"))
        painter.drawText(upper, end(), when)
        room = upper.width() - QFontMetricsF(painter.font()).horizontalAdvance(when) - Space.S
        font = look.font(Type.SMALL, bold=True)
        painter.setFont(font)
        painter.setPen(look.colour("text"))
        out = hit.message.direction is Direction.OUT
        whose = tr("You") if self._one_chat and out else hit.title
        room_box = mirrored(QRectF(upper.left(), upper.top(), room, upper.height()), upper)
        draw_line(painter, room_box, whose)
        lower = QPointF(inner.left(), upper.bottom() + px(2))
        self._paint_words(painter, lower, inner.width(), hit)
        painter.restore()

    def _paint_ground(self, painter: QPainter, box: QRectF, option: QStyleOptionViewItem) -> None:
        look, state = theme(), option.state
        name = "panel"
        if state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_HasFocus):
            name = "selected"
        elif state & QStyle.StateFlag.State_MouseOver:
            name = "hover"
        focused = state & QStyle.StateFlag.State_HasFocus
        painter.setPen(QPen(look.colour("focus"), px(2)) if focused else Qt.PenStyle.NoPen)
        painter.setBrush(look.colour(name))
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), Size.ROW_RADIUS, Size.ROW_RADIUS)

    def _paint_words(self, painter: QPainter, at: QPointF, width: float, hit: SearchHit) -> None:
        look = theme()
        out = hit.message.direction is Direction.OUT
        lead = tr("You: ") if out and not self._one_chat else ""
        layout = QTextLayout(lead + hit.excerpt, look.font(Type.NORMAL))
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.setFormats([self._marked(lead, hit, *pair) for pair in hit.marks])
        layout.beginLayout()
        y = 0.0
        for _ in range(LINES):
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(width)
            line.setPosition(QPointF(0, y))
            y += line.height()
        layout.endLayout()
        painter.setPen(look.colour("text_soft"))
        layout.draw(painter, at)

    def _marked(self, lead: str, hit: SearchHit, start: int, end: int) -> QTextLayout.FormatRange:
        """One mark; Qt counts UTF-16 units."""
        look = theme()
        style = QTextCharFormat()
        style.setForeground(look.colour("accent_text"))
        style.setBackground(look.colour("accent_soft"))
        style.setFontWeight(look.font(bold=True).weight())
        found = QTextLayout.FormatRange()
        found.start = len(lead) + _units(hit.excerpt[:start])
        found.length = _units(hit.excerpt[start:end])
        found.format = style
        return found


def _units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
