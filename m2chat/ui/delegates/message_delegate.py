"""Paints one message row: separators, bubble, its parts, text, time and delivery mark.

Measures with documents from ``bubble_text``, places with ``bubble_layout``; heights are kept as
long as a row's message and place stay the same, so that laying out a long list again costs a
dictionary look-up a row.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from m2chat.ids import MessageId, UserId
from m2chat.messaging.model import DeliveryState, Direction, Message, MessageKind
from m2chat.ui.delegates import bubble_parts as parts
from m2chat.ui.delegates.bubble_layout import (
    BubbleGeometry,
    BubbleParts,
    BubblePlace,
    BubbleText,
    bubble_path,
    lay_out,
    text_width_limit,
)
from m2chat.ui.delegates.bubble_metrics import bubble_metrics
from m2chat.ui.delegates.bubble_text import TextBlock, TextCache, Wording
from m2chat.ui.delegates.drawing import paint_mark, viewport_of
from m2chat.ui.delegates.headings import paint_headings
from m2chat.ui.delegates.media import (
    Kind,
    MediaPainter,
    MediaSources,
    NoMedia,
    kind_of,
    media_overlap,
    media_size,
)
from m2chat.ui.direction import begin, mirrored, mirrored_point, right_to_left
from m2chat.ui.language import mark, tr
from m2chat.ui.models.message_model import MessageRow
from m2chat.ui.resources import icon_pixmap
from m2chat.ui.retelling import told
from m2chat.ui.theme import Icon, Size, Type, px, theme

Index = QModelIndex | QPersistentModelIndex
MARK_GAP = 4
KEPT_PLACES = 400  # geometries; a pane shows a few dozen


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


@dataclass(frozen=True, slots=True)
class _Height:
    """A kept height, good while the same message stands in the same place."""

    message: Message
    place: tuple[bool, bool, bool, int, bool, bool]
    pixels: int


GONE = mark("This message was deleted")


def _no_rows(at: int) -> MessageRow:
    raise IndexError(at)


class MessageDelegate(QStyledItemDelegate):
    """The painter of the message view."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.selection: TextSelection | None = None
        self.flashed: MessageId | None = None  # lit for a moment, after a jump
        self.chosen: set[MessageId] = set()  # in multiple selection
        self.choosing = False
        self.me: UserId | None = None
        self.now: Callable[[], float] = time.time
        self.row_of: Callable[[int], MessageRow] = _no_rows  # quicker than ``data``
        self.media = MediaPainter(NoMedia())
        self._pane = 0
        self._texts = TextCache()
        self._heights: dict[MessageId, _Height] = {}
        self._places: dict[MessageId, tuple[MessageRow, BubbleGeometry]] = {}
        self._take_fonts()

    def use(self, sources: MediaSources) -> None:
        """Where pictures and players come from."""
        self.media = MediaPainter(sources)

    def set_pane(self, width: int) -> bool:
        """The view's width; returns whether it is another one."""
        if width == self._pane:
            return False
        if text_width_limit(width, self.metrics) != text_width_limit(self._pane, self.metrics):
            self._heights.clear()  # in a wide pane bubbles have their full width already
        self._pane = width
        self._places.clear()
        return True

    def forget_fonts(self) -> None:
        """The theme, the zoom or the direction changed: measure and lay out anew."""
        self._take_fonts()
        self._texts.clear()
        self._heights.clear()
        self._places.clear()

    def _take_fonts(self) -> None:
        self.metrics = bubble_metrics()
        self._meta_font = theme().font(Type.TINY)
        self._meta_metrics = QFontMetricsF(self._meta_font)
        self._text_font = theme().font(Type.TEXT)
        self._note_font = theme().font(Type.SMALL)

    def forget(self, message: MessageId) -> None:
        """Something that a row shows is there now, such as a picture."""
        self._heights.pop(message, None)
        self._places.pop(message, None)

    # -- measuring ----------------------------------------------------------------------------

    def block(self, row: MessageRow) -> TextBlock:
        """The laid-out text of a row."""
        message = row.message
        limit = text_width_limit(self._pane, self.metrics)
        if message.deleted:
            wording = Wording(tr(GONE), gone=True)
        elif message.kind is MessageKind.NOTE:
            wording = Wording(told(message.text), note=True)
            return self._texts.block(message.id, wording, self._note_font, limit)
        else:
            wording = Wording(message.text, row.mentions)
        return self._texts.block(message.id, wording, self._text_font, limit)

    def geometry(self, row: MessageRow) -> BubbleGeometry:
        """Where everything of a row goes, relative to the row; kept while the row is the same."""
        kept = self._places.get(row.message.id)
        if kept is not None and kept[0] is row:
            return kept[1]
        made = self._lay_out(row)
        if row.message.stored_until is None:  # its time runs, and with it the width of its words
            if len(self._places) > KEPT_PLACES:
                self._places.clear()
            self._places[row.message.id] = (row, made)
        return made

    def _lay_out(self, row: MessageRow) -> BubbleGeometry:
        block, message = self.block(row), row.message
        note = message.kind is MessageKind.NOTE
        silent = message.file is not None and not message.text
        measured = BubbleText(
            width=0 if silent else block.width,
            height=0 if silent else block.height,
            last_line=0 if silent else block.last_line(),
            meta_width=0 if note else self._meta_width(row),
            meta_height=0 if note else self._meta_metrics.height(),
        )
        place = BubblePlace(
            pane=self._pane,
            outgoing=message.direction is Direction.OUT,
            first=row.first,
            last=row.last,
            day=bool(row.day),
            unread=row.unread_line > 0,
            gap=message.gap_before,
            portrait=row.portrait and not note,
            centred=note,
            mirrored=right_to_left(),
        )
        return lay_out(place, measured, self.metrics, self._parts(row))

    def _parts(self, row: MessageRow) -> BubbleParts:
        message = row.message
        if message.kind is MessageKind.NOTE:
            return BubbleParts()
        limit = text_width_limit(self._pane, self.metrics)
        shown = not message.deleted
        media = message.file if shown else None
        sources = self.media.sources
        return BubbleParts(
            author=min(limit, parts.author_width(row)),
            label=min(limit, parts.label_width()) if message.forwarded and shown else 0,
            quote=parts.quote_width(row.quote, limit) if shown else 0,
            media=media_size(message, sources, limit) if media is not None else None,
            bleed=media is not None and kind_of(message, sources) is Kind.PICTURE,
            overlap=media_overlap(message, sources) if media is not None else 0,
            chips=parts.chip_widths(message.reactions) if shown and message.reactions else (),
        )

    def _meta_width(self, row: MessageRow) -> float:
        words = parts.meta_text(row.message, self.now())
        width = self._meta_metrics.horizontalAdvance(words) + 1
        width += (Icon.TINY + px(2)) * len(parts.meta_icons(row.message))
        return width + (px(MARK_GAP) + Size.MARK_W if row.marked else 0)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """The height of a row; kept by what it depends on."""
        row = self.row_of(index.row())
        message = row.message
        place = (
            row.first,
            row.last,
            bool(row.day),
            row.unread_line,
            bool(row.author),
            row.quote is not None,
        )
        kept = self._heights.get(message.id)
        if kept is None or kept.message is not message or kept.place != place:
            kept = _Height(message, place, round(self.geometry(row).height))
            self._heights[message.id] = kept
        return QSize(self._pane, kept.pixels)

    # -- painting -----------------------------------------------------------------------------

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One row."""
        row = self.row_of(index.row())
        where = self.geometry(row)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(QPointF(option.rect.topLeft()))
        self._paint_light(painter, row, where)
        paint_headings(painter, row, where)
        if row.message.kind is MessageKind.NOTE:
            self._paint_note(painter, row, where, option)
        else:
            self._paint_bubble(painter, row, where, option)
        painter.restore()

    def _paint_light(self, painter: QPainter, row: MessageRow, where: BubbleGeometry) -> None:
        """The ground of a row that is chosen, or was jumped to; the box to choose with."""
        message = row.message.id
        look = theme()
        if message in self.chosen or message == self.flashed:
            band = where.bubble.adjusted(0, -px(3), 0, px(3))
            band.setLeft(0)
            band.setRight(self._pane)
            painter.fillRect(band, look.colour("selected"))
        if self.choosing and row.message.kind is not MessageKind.NOTE:
            out = row.message.direction is Direction.OUT
            side, edge = px(22), self.metrics.edge
            x = edge if out is not right_to_left() else self._pane - edge - side
            box = QRectF(x, where.bubble.center().y() - side / 2, side, side)
            painter.setPen(QPen(look.colour("accent"), px(2)))
            ticked = message in self.chosen
            painter.setBrush(look.colour("accent") if ticked else Qt.BrushStyle.NoBrush)
            painter.drawEllipse(box)
            if ticked:
                ratio = painter.device().devicePixelRatio()
                tick = icon_pixmap("check", look.colour("on_accent"), QSize(px(16), px(16)), ratio)
                painter.drawPixmap(box.topLeft() + QPointF(px(3), px(3)), tick)

    def _paint_note(
        self,
        painter: QPainter,
        row: MessageRow,
        where: BubbleGeometry,
        option: QStyleOptionViewItem,
    ) -> None:
        look = theme()
        pen = QPen(look.colour("bubble_line"), 1)
        if option.state & QStyle.StateFlag.State_HasFocus:
            pen = QPen(look.colour("focus"), px(2))
        painter.setPen(pen)
        painter.setBrush(look.colour("panel"))
        painter.drawRoundedRect(where.bubble, px(14), px(14))
        self._paint_text(painter, row, where, look.colour("text_soft"), out=False)

    def _paint_bubble(
        self,
        painter: QPainter,
        row: MessageRow,
        where: BubbleGeometry,
        option: QStyleOptionViewItem,
    ) -> None:
        look = theme()
        message = row.message
        out = message.direction is Direction.OUT
        faded = message.state is DeliveryState.CANCELLED or message.send_at is not None
        painter.setOpacity(0.65 if faded else 1.0)
        path = bubble_path(where.bubble, where.corners)
        bare = out and not look.contrast
        painter.setPen(Qt.PenStyle.NoPen if bare else QPen(look.colour("bubble_line"), 1))
        painter.setBrush(look.colour("bubble_out" if out else "bubble_in"))
        painter.drawPath(path)
        if option.state & QStyle.StateFlag.State_HasFocus:
            a, b, c, d = where.corners
            gap = px(3)
            ring = where.bubble.adjusted(-gap, -gap, gap, gap)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(look.colour("focus"), px(2)))
            painter.drawPath(bubble_path(ring, (a + gap, b + gap, c + gap, d + gap)))
        soft = look.colour("on_bubble_out_soft" if out else "text_faint")
        self._paint_parts(painter, row, where, soft, out=out)
        if message.file is None or message.text or message.deleted:
            ink = look.colour("on_bubble_out" if out else "text")
            self._paint_text(painter, row, where, soft if message.deleted else ink, out=out)
        self._paint_meta(painter, row, where.meta, soft, option.widget)

    def _paint_parts(
        self, painter: QPainter, row: MessageRow, where: BubbleGeometry, soft: QColor, *, out: bool
    ) -> None:
        if where.author is not None:
            parts.paint_author(painter, where.author, row)
        if where.label is not None:
            parts.paint_label(painter, where.label, soft)
        if where.quote is not None and row.quote is not None:
            parts.paint_quote(painter, where.quote, row.quote, out=out)
        if where.media is not None:
            self.media.paint(painter, row.message, where.media, out=out)
        if where.portrait is not None:
            parts.paint_portrait_beside(painter, where.portrait, row, row.name)
        if where.chips:
            parts.paint_chips(painter, where.chips, row.message, self.me)

    def _paint_text(
        self,
        painter: QPainter,
        row: MessageRow,
        where: BubbleGeometry,
        ink: QColor,
        *,
        out: bool,
    ) -> None:
        look, block = theme(), self.block(row)
        painter.save()
        painter.translate(where.text.topLeft())
        ground, over = ("on_bubble_out", "bubble_out") if out else ("accent", "on_accent")
        context = block.context(ink, self._selected(row), look.colour(ground), look.colour(over))
        block.document.documentLayout().draw(painter, context)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("on_bubble_out_soft" if out else "accent"))
        for bar in block.bars():
            painter.drawRoundedRect(bar, bar.width() / 2, bar.width() / 2)
        painter.restore()

    def _paint_meta(
        self, painter: QPainter, row: MessageRow, box: QRectF, soft: QColor, surface: QWidget
    ) -> None:
        message = row.message
        painter.setPen(soft)
        painter.setFont(self._meta_font)
        icons = parts.meta_icons(message)
        taken = parts.paint_icons(painter, box, icons, soft)
        words = mirrored(box.adjusted(taken, 0, 0, 0), box)
        painter.drawText(words, begin(), parts.meta_text(message, self.now()))
        if row.marked:
            top = box.center().y() - Size.MARK_H / 2
            at = mirrored_point(QPointF(box.right() - Size.MARK_W, top), Size.MARK_W, box)
            paint_mark(painter, at, message, soft, viewport_of(surface), on_bubble=True)

    def mark_rect(self, row: MessageRow) -> QRectF:
        """Where the delivery mark can be clicked, relative to the row; time included."""
        return self.geometry(row).meta.adjusted(-px(6), -px(6), px(8), px(8))

    def _selected(self, row: MessageRow) -> tuple[int, int] | None:
        chosen = self.selection
        if chosen is None or chosen.message != row.message.id:
            return None
        return chosen.anchor, chosen.position
