"""Paints one row of the list: picture, name, last line with its mark, time, unread count."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import (
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from m2chat.ids import ChatId
from m2chat.messaging.model import ContactState, Conversation, Direction, MessageKind
from m2chat.ui import chat_words, moments
from m2chat.ui.chat_words import title_of
from m2chat.ui.delegates.drawing import ROUTE_ICONS, paint_mark, viewport_of
from m2chat.ui.delegates.line_text import draw_line
from m2chat.ui.delegates.portraits import paint_portrait
from m2chat.ui.direction import end, mirrored, mirrored_point
from m2chat.ui.language import tr
from m2chat.ui.models.conversation_model import asks, muted
from m2chat.ui.models.message_rows import snippet
from m2chat.ui.models.roles import Role
from m2chat.ui.resources import icon_pixmap
from m2chat.ui.theme import Icon, Size, Space, Type, px, theme

LINE_LETTERS = 200  # more than a row can show; a text of a megabyte is not measured for it
Index = QModelIndex | QPersistentModelIndex


class ConversationDelegate(QStyledItemDelegate):
    """The painter of the list of conversations."""

    def __init__(self, now: Callable[[], float], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._now = now
        self._around = QRectF()  # the row that is being painted
        self.typing: Callable[[ChatId], str] = lambda chat: ""  # who writes, in a few words
        self.compact = False  # one line a row
        self.folded = False  # pictures only

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """All rows are equally high."""
        wide = Size.LIST_FOLDED if self.folded else Size.LIST_MIN
        return QSize(wide, Size.ROW_COMPACT if self.compact else Size.ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One row."""
        row: Conversation = index.data(Role.CONVERSATION)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pad = px(1) if self.compact else px(2)
        box = QRectF(option.rect).adjusted(Space.S, pad, -Space.S, -pad)
        self._around = box
        ground = self._paint_ground(painter, box, option)
        side = Size.AVATAR_COMPACT if self.compact else Size.AVATAR_ROW
        left = box.center().x() - side / 2 if self.folded else box.left() + Space.S
        avatar = mirrored(QRectF(left, box.center().y() - side / 2, side, side), box)
        paint_portrait(painter, avatar, row, ground)
        if self.folded:
            self._paint_corner(painter, avatar, row, ground)
        else:
            self._paint_words(painter, box, left + side + Space.M, row, option)
        painter.restore()

    def _paint_words(
        self,
        painter: QPainter,
        box: QRectF,
        left: float,
        row: Conversation,
        option: QStyleOptionViewItem,
    ) -> None:
        """Name, time, last line and badge; rectangles are measured from the left."""
        look = theme()
        right = box.right() - Space.M
        upper = QRectF(left, box.top() + px(12), right - left, px(20))
        lower = QRectF(left, upper.bottom() + px(2), right - left, px(20))
        if self.compact:
            upper.moveTop(box.center().y() - upper.height() / 2)
            upper = self._paint_badge(painter, upper, row)
        moment = row.last.sent_at if row.last else row.began
        time_text = moments.short(moment, self._now()) if moment else ""
        painter.setFont(look.font(Type.TINY))
        painter.setPen(look.colour("accent_text" if row.unread else "text_faint"))
        painter.drawText(mirrored(upper, box), end(), time_text)
        taken = painter.fontMetrics().horizontalAdvance(time_text) + Space.S
        self._paint_name(painter, upper.adjusted(0, 0, -taken, 0), row)
        if not self.compact:
            lower = self._paint_badge(painter, lower, row)
            self._paint_line(painter, lower, row, viewport_of(option.widget))

    def _paint_corner(
        self, painter: QPainter, avatar: QRectF, row: Conversation, ground: QColor
    ) -> None:
        """In a folded list: the number of what is new, at the upper end of the picture."""
        words = self._badge(row, short=True)
        if not words:
            return
        look = theme()
        font = look.font(Type.TINY, bold=True)
        high = px(18)
        width = max(high, QFontMetricsF(font).horizontalAdvance(words) + px(8))
        pill = QRectF(avatar.right() - width + px(6), avatar.top() - px(4), width, high)
        pill = mirrored(pill, avatar)
        gap = px(2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        whole = pill.adjusted(-gap, -gap, gap, gap)
        painter.drawRoundedRect(whole, whole.height() / 2, whole.height() / 2)
        self._paint_pill(painter, pill, words, row)

    def _paint_ground(self, painter: QPainter, box: QRectF, option: QStyleOptionViewItem) -> QColor:
        look = theme()
        state = option.state
        ground = look.colour("panel")
        if state & QStyle.StateFlag.State_Selected:
            ground = look.colour("selected")
        elif state & QStyle.StateFlag.State_MouseOver:
            ground = look.colour("hover")
        chosen = look.contrast and state & QStyle.StateFlag.State_Selected
        pen = QPen(look.colour("outline"), px(1)) if chosen else QPen(Qt.PenStyle.NoPen)
        if state & QStyle.StateFlag.State_HasFocus:
            pen = QPen(look.colour("focus"), px(2))
        painter.setPen(pen)
        painter.setBrush(ground)
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), Size.ROW_RADIUS, Size.ROW_RADIUS)
        return ground

    def _paint_name(self, painter: QPainter, box: QRectF, row: Conversation) -> None:
        look = theme()
        font = look.font(Type.TEXT, bold=True)
        metrics = QFontMetricsF(font)
        marks = self._marks(row)
        side = Icon.SMALL
        room = box.width() - (side + px(6)) * len(marks)
        name = metrics.elidedText(one_line(title_of(row)), Qt.TextElideMode.ElideRight, room)
        painter.setFont(font)
        painter.setPen(look.colour("text"))
        name_box = QRectF(box.left(), box.top(), max(0.0, room), box.height())
        draw_line(painter, mirrored(name_box, self._around), one_line(title_of(row)))
        taken = metrics.horizontalAdvance(name) + Space.XS
        at = QPointF(box.left() + taken, box.center().y() - side / 2)
        ratio = painter.device().devicePixelRatio()
        for mark, colour in marks:
            picture = icon_pixmap(mark, look.colour(colour), QSize(side, side), ratio)
            painter.drawPixmap(mirrored_point(at, side, self._around), picture)
            at += QPointF(side + Space.XS, 0)

    def _marks(self, row: Conversation) -> list[tuple[str, str]]:
        """The small icons behind the name, each with its colour."""
        contact = row.contact
        marks = []
        if contact is not None and contact.verified:
            marks.append(("verified", "accent_text"))
        if contact is not None and contact.state is ContactState.READY:
            marks += [(ROUTE_ICONS[contact.route], "text_faint")] if contact.route else []
        if row.settings.pinned:
            marks.append(("pin", "text_faint"))
        if muted(row, self._now()):
            marks.append(("muted", "text_faint"))
        return marks

    def _paint_badge(self, painter: QPainter, box: QRectF, row: Conversation) -> QRectF:
        """The pill at the right; returns the room that is left for the line."""
        words = self._badge(row, short=False)
        if not words:
            return box
        font = theme().font(Type.TINY, bold=True)
        width = max(Size.PILL, QFontMetricsF(font).horizontalAdvance(words) + px(12))
        pill = QRectF(box.right() - width, box.center().y() - Size.PILL / 2, width, Size.PILL)
        self._paint_pill(painter, mirrored(pill, self._around), words, row)
        return box.adjusted(0, 0, -width - Space.S, 0)

    @staticmethod
    def _badge(row: Conversation, *, short: bool) -> str:
        """What the pill says; an empty text: there is none."""
        if asks(row):
            return "?" if short else tr("Request")
        if not row.unread:
            return ""
        most = 99 if short else 999
        words = f"{most}+" if row.unread > most else str(row.unread)
        return f"@ {words}" if row.mentioned and not short else words

    def _paint_pill(self, painter: QPainter, pill: QRectF, words: str, row: Conversation) -> None:
        look = theme()
        quiet = muted(row, self._now()) and not row.mentioned
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("text_faint" if quiet else "accent"))
        painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
        painter.setPen(look.colour("panel" if quiet else "on_accent"))
        painter.setFont(look.font(Type.TINY, bold=True))
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, words)

    def _paint_line(
        self, painter: QPainter, box: QRectF, row: Conversation, surface: QWidget | None
    ) -> None:
        look = theme()
        font = look.font(Type.NORMAL)
        soft = look.colour("text_soft")
        lead, words = self._line(row)
        if not lead and row.last is not None and row.last.direction is Direction.OUT:
            at = QPointF(box.left() - px(2), box.center().y() - Size.MARK_H / 2)
            at = mirrored_point(at, Size.MARK_W, self._around)
            paint_mark(painter, at, row.last, soft, surface, on_bubble=False)
            box = box.adjusted(Size.MARK_W + px(3), 0, 0, 0)
        painter.setFont(font)
        if lead:
            painter.setPen(look.colour("accent_text"))
            draw_line(painter, mirrored(box, self._around), lead, elide=Qt.TextElideMode.ElideNone)
            box = box.adjusted(QFontMetricsF(font).horizontalAdvance(lead), 0, 0, 0)
        if row.unread:
            font = QFont(look.font(Type.NORMAL, bold=True))
            painter.setFont(font)
            soft = look.colour("text")
        painter.setPen(soft)
        draw_line(painter, mirrored(box, self._around), words)

    def _line(self, row: Conversation) -> tuple[str, str]:
        """The coloured lead and the words of the second line."""
        typing = self.typing(row.id)
        if typing:
            return typing, ""
        if row.draft:
            return tr("Draft: "), one_line(row.draft)
        contact, last = row.contact, row.last
        if contact is not None and contact.state is ContactState.REQUEST:
            return "", one_line(contact.hello) or tr("Wants to be your contact")
        if contact is not None and contact.state is not ContactState.READY:
            return "", chat_words.line(row)
        if asks(row):
            return "", chat_words.line(row)
        if last is None:
            return "", tr(chat_words.NOTES_LINE) if row.notes is not None else tr("No messages yet")
        theirs = last.direction is Direction.IN and last.kind is not MessageKind.NOTE
        if row.group is not None and last.author is not None and theirs:
            name = next((m.name for m in row.group.members if m.id == last.author), "")
            return "", f"{name}: {snippet(last)}" if name else snippet(last)
        return "", snippet(last)


def one_line(text: str) -> str:
    """The beginning of a text without its line ends."""
    return " ".join(text[:LINE_LETTERS].split())
