"""Paints one message row: separators, bubble, text, time and delivery mark.

Measures with documents from ``bubble_text``, places with ``bubble_layout``; heights are kept by
message and width, so that laying out a long list again costs a dictionary look-up a row.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from m2chat.ids import MessageId
from m2chat.messaging.model import DeliveryState, Direction
from m2chat.ui import moments
from m2chat.ui.delegates.bubble_layout import (
    BubbleGeometry,
    BubbleMetrics,
    BubblePlace,
    BubbleText,
    bubble_path,
    lay_out,
    text_width_limit,
)
from m2chat.ui.delegates.bubble_text import TextBlock, TextCache
from m2chat.ui.delegates.drawing import paint_mark, viewport_of
from m2chat.ui.models.message_model import MessageRow
from m2chat.ui.models.roles import Role
from m2chat.ui.theme import Size, Type, theme

Index = QModelIndex | QPersistentModelIndex
METRICS = BubbleMetrics(
    edge=Size.EDGE,
    pad_x=Size.BUBBLE_PAD_X,
    pad_y=Size.BUBBLE_PAD_Y,
    radius=Size.BUBBLE_RADIUS,
    joined_radius=Size.BUBBLE_JOINED,
    group_gap=Size.GROUP_GAP,
    row_gap=Size.ROW_GAP,
    heading=38,
    meta_gap=10,
    max_width=Size.BUBBLE_MAX,
    max_share=Size.BUBBLE_SHARE,
)
MARK_GAP = 4


@dataclass(frozen=True, slots=True)
class TextSelection:
    """A selected part of one message's text."""

    message: MessageId
    anchor: int
    position: int

    @property
    def empty(self) -> bool:
        """Whether nothing is selected."""
        return self.anchor == self.position


class MessageDelegate(QStyledItemDelegate):
    """The painter of the message view."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.selection: TextSelection | None = None
        self.flashed: MessageId | None = None  # lit for a moment, after a jump
        self._pane = 0
        self._texts = TextCache()
        self._heights: dict[tuple[MessageId, bool, bool, bool, int, bool], int] = {}
        self._meta_font = theme().font(Type.TINY)
        self._meta_metrics = QFontMetricsF(self._meta_font)
        self._text_font = theme().font(Type.TEXT)

    def set_pane(self, width: int) -> bool:
        """The view's width; returns whether it is another one."""
        if width == self._pane:
            return False
        if text_width_limit(width, METRICS) != text_width_limit(self._pane, METRICS):
            self._heights.clear()  # in a wide pane bubbles have their full width already
        self._pane = width
        return True

    def forget_fonts(self) -> None:
        """The theme changed: measure and lay out anew."""
        self._texts.clear()
        self._heights.clear()

    # -- measuring ----------------------------------------------------------------------------

    def block(self, row: MessageRow) -> TextBlock:
        """The laid-out text of a row."""
        limit = text_width_limit(self._pane, METRICS)
        return self._texts.block(row.message.id, row.message.text, self._text_font, limit)

    def geometry(self, row: MessageRow) -> BubbleGeometry:
        """Where everything of a row goes, relative to the row."""
        block, message = self.block(row), row.message
        out = message.direction is Direction.OUT
        meta = self._meta_metrics.horizontalAdvance(self._meta_text(row)) + 1
        measured = BubbleText(
            width=block.width,
            height=block.height,
            last_line=block.last_line(),
            meta_width=meta + (MARK_GAP + Size.MARK_W if out else 0),
            meta_height=self._meta_metrics.height(),
        )
        place = BubblePlace(
            pane=self._pane,
            outgoing=out,
            first=row.first,
            last=row.last,
            day=bool(row.day),
            unread=row.unread_line > 0,
            gap=message.gap_before,
        )
        return lay_out(place, measured, METRICS)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """The height of a row; kept by what it depends on."""
        row: MessageRow = index.data(Role.ROW)
        key = (
            row.message.id,
            row.first,
            row.last,
            bool(row.day),
            row.unread_line,
            row.message.state is DeliveryState.CANCELLED,
        )
        height = self._heights.get(key)
        if height is None:
            height = self._heights[key] = round(self.geometry(row).height)
        return QSize(self._pane, height)

    # -- painting -----------------------------------------------------------------------------

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One row."""
        row: MessageRow = index.data(Role.ROW)
        where = self.geometry(row)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(QPointF(option.rect.topLeft()))
        self._paint_headings(painter, row, where)
        self._paint_bubble(painter, row, where, option)
        painter.restore()

    def _paint_headings(self, painter: QPainter, row: MessageRow, where: BubbleGeometry) -> None:
        if where.day is not None:
            self._paint_pill(painter, where.day, row.day)
        if where.unread is not None:
            count = row.unread_line
            words = "1 new message" if count == 1 else f"{count} new messages"
            self._paint_rule(painter, where.unread, words, theme().colour("accent_text"))
        if where.gap is not None:
            words = "Some messages before this one never arrived"
            self._paint_rule(painter, where.gap, words, theme().colour("warning"))

    def _paint_pill(self, painter: QPainter, box: QRectF, words: str) -> None:
        painter.setFont(theme().font(Type.SMALL, bold=True))
        width = painter.fontMetrics().horizontalAdvance(words) + 24
        pill = QRectF(box.center().x() - width / 2, box.center().y() - 11, width, 24)
        painter.setPen(QPen(theme().colour("bubble_line"), 1))
        painter.setBrush(theme().colour("panel"))
        painter.drawRoundedRect(pill, 12, 12)
        painter.setPen(theme().colour("text_soft"))
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, words)

    def _paint_rule(self, painter: QPainter, box: QRectF, words: str, colour: QColor) -> None:
        painter.setFont(theme().font(Type.SMALL, bold=True))
        half = painter.fontMetrics().horizontalAdvance(words) / 2 + 12
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
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)

    def _paint_bubble(
        self,
        painter: QPainter,
        row: MessageRow,
        where: BubbleGeometry,
        option: QStyleOptionViewItem,
    ) -> None:
        look = theme()
        message, block = row.message, self.block(row)
        out = message.direction is Direction.OUT
        faded = message.state is DeliveryState.CANCELLED
        painter.setOpacity(0.6 if faded else 1.0)
        path = bubble_path(where.bubble, where.corners)
        painter.setPen(Qt.PenStyle.NoPen if out else QPen(look.colour("bubble_line"), 1))
        painter.setBrush(look.colour("bubble_out" if out else "bubble_in"))
        painter.drawPath(path)
        focused = option.state & QStyle.StateFlag.State_HasFocus
        if focused:
            a, b, c, d = where.corners
            ring = where.bubble.adjusted(-3, -3, 3, 3)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(look.colour("accent_text"), 2))
            painter.drawPath(bubble_path(ring, (a + 3, b + 3, c + 3, d + 3)))
        ink = look.colour("on_bubble_out" if out else "text")
        soft = look.colour("on_bubble_out_soft" if out else "text_faint")
        painter.save()
        painter.translate(where.text.topLeft())
        selected = self._selected(row)
        ground, over = ("#ffffff", "#161922") if out else ("accent", "on_accent")
        context = block.context(
            ink,
            selected,
            QColor(ground) if out else look.colour(ground),
            QColor(over) if out else look.colour(over),
        )
        block.document.documentLayout().draw(painter, context)
        painter.restore()
        self._paint_meta(painter, row, where.meta, soft, option.widget)

    def _paint_meta(
        self, painter: QPainter, row: MessageRow, box: QRectF, soft: QColor, surface: QWidget
    ) -> None:
        painter.setPen(soft)
        painter.setFont(self._meta_font)
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(box, flags, self._meta_text(row))
        if row.message.direction is Direction.OUT:
            top = box.center().y() - Size.MARK_H / 2
            at = QPointF(box.right() - Size.MARK_W, top)
            paint_mark(painter, at, row.message, soft, viewport_of(surface), on_bubble=True)

    def mark_rect(self, row: MessageRow) -> QRectF:
        """Where the delivery mark can be clicked, relative to the row; time included."""
        return self.geometry(row).meta.adjusted(-6, -6, 8, 8)

    def _meta_text(self, row: MessageRow) -> str:
        words = moments.clock(row.message.sent_at)
        return f"Cancelled, {words}" if row.message.state is DeliveryState.CANCELLED else words

    def _selected(self, row: MessageRow) -> tuple[int, int] | None:
        chosen = self.selection
        if chosen is None or chosen.message != row.message.id:
            return None
        return chosen.anchor, chosen.position
