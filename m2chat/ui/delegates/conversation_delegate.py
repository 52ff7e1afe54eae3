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
from m2chat.messaging.model import ContactState, Conversation, Direction
from m2chat.ui import chat_words, moments
from m2chat.ui.delegates.drawing import ROUTE_ICONS, paint_mark, viewport_of
from m2chat.ui.delegates.portraits import paint_portrait
from m2chat.ui.language import tr
from m2chat.ui.models.conversation_model import asks, muted
from m2chat.ui.models.message_rows import snippet
from m2chat.ui.models.roles import Role
from m2chat.ui.resources import icon_pixmap
from m2chat.ui.theme import Size, Space, Type, theme

LINE_LETTERS = 200  # more than a row can show; a text of a megabyte is not measured for it
Index = QModelIndex | QPersistentModelIndex
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class ConversationDelegate(QStyledItemDelegate):
    """The painter of the list of conversations."""

    def __init__(self, now: Callable[[], float], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._now = now
        self.typing: Callable[[ChatId], str] = lambda chat: ""  # who writes, in a few words

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """All rows are equally high."""
        return QSize(Size.LIST_MIN, Size.ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One row."""
        row: Conversation = index.data(Role.CONVERSATION)
        look = theme()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(option.rect).adjusted(Space.S, 2, -Space.S, -2)
        ground = self._paint_ground(painter, box, option)
        avatar = QRectF(
            box.left() + Space.S,
            box.center().y() - Size.AVATAR_ROW / 2,
            Size.AVATAR_ROW,
            Size.AVATAR_ROW,
        )
        paint_portrait(painter, avatar, row, ground)
        left = avatar.right() + Space.M
        right = box.right() - Space.M
        upper = QRectF(left, box.top() + 12, right - left, 20)
        lower = QRectF(left, upper.bottom() + 2, right - left, 20)
        moment = row.last.sent_at if row.last else row.began
        time_text = moments.short(moment, self._now()) if moment else ""
        painter.setFont(look.font(Type.TINY))
        painter.setPen(look.colour("accent_text" if row.unread else "text_faint"))
        painter.drawText(upper, _RIGHT, time_text)
        taken = painter.fontMetrics().horizontalAdvance(time_text) + Space.S
        self._paint_name(painter, upper.adjusted(0, 0, -taken, 0), row)
        lower = self._paint_badge(painter, lower, row)
        self._paint_line(painter, lower, row, viewport_of(option.widget))
        painter.restore()

    def _paint_ground(self, painter: QPainter, box: QRectF, option: QStyleOptionViewItem) -> QColor:
        look = theme()
        state = option.state
        ground = look.colour("panel")
        if state & QStyle.StateFlag.State_Selected:
            ground = look.colour("selected")
        elif state & QStyle.StateFlag.State_MouseOver:
            ground = look.colour("hover")
        focused = state & QStyle.StateFlag.State_HasFocus
        painter.setPen(QPen(look.colour("accent"), 2) if focused else Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), Size.ROW_RADIUS, Size.ROW_RADIUS)
        return ground

    def _paint_name(self, painter: QPainter, box: QRectF, row: Conversation) -> None:
        look = theme()
        font = look.font(Type.TEXT, bold=True)
        metrics = QFontMetricsF(font)
        marks = self._marks(row)
        room = box.width() - 20 * len(marks)
        name = metrics.elidedText(one_line(row.title), Qt.TextElideMode.ElideRight, room)
        painter.setFont(font)
        painter.setPen(look.colour("text"))
        painter.drawText(box, _LEFT, name)
        at = QPointF(box.left() + metrics.horizontalAdvance(name) + 4, box.center().y() - 7)
        ratio = painter.device().devicePixelRatio()
        for mark, colour in marks:
            painter.drawPixmap(at, icon_pixmap(mark, look.colour(colour), QSize(14, 14), ratio))
            at += QPointF(18, 0)

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
        request = asks(row)
        if not request and not row.unread:
            return box
        words = tr("Request") if request else ("999+" if row.unread > 999 else str(row.unread))
        words = f"@ {words}" if row.mentioned and not request else words
        look = theme()
        font = look.font(Type.TINY, bold=True)
        width = max(Size.PILL, QFontMetricsF(font).horizontalAdvance(words) + 12)
        pill = QRectF(box.right() - width, box.center().y() - Size.PILL / 2, width, Size.PILL)
        painter.setPen(Qt.PenStyle.NoPen)
        quiet = muted(row, self._now()) and not row.mentioned
        painter.setBrush(look.colour("text_faint" if quiet else "accent"))
        painter.drawRoundedRect(pill, Size.PILL / 2, Size.PILL / 2)
        painter.setPen(look.colour("on_accent"))
        painter.setFont(font)
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, words)
        return box.adjusted(0, 0, -width - Space.S, 0)

    def _paint_line(
        self, painter: QPainter, box: QRectF, row: Conversation, surface: QWidget | None
    ) -> None:
        look = theme()
        font = look.font(Type.NORMAL)
        soft = look.colour("text_soft")
        lead, words = self._line(row)
        if not lead and row.last is not None and row.last.direction is Direction.OUT:
            at = QPointF(box.left() - 2, box.center().y() - Size.MARK_H / 2)
            paint_mark(painter, at, row.last, soft, surface, on_bubble=False)
            box = box.adjusted(Size.MARK_W + 3, 0, 0, 0)
        painter.setFont(font)
        if lead:
            painter.setPen(look.colour("accent_text"))
            painter.drawText(box, _LEFT, lead)
            box = box.adjusted(QFontMetricsF(font).horizontalAdvance(lead), 0, 0, 0)
        if row.unread:
            font = QFont(look.font(Type.NORMAL, bold=True))
            painter.setFont(font)
            soft = look.colour("text")
        painter.setPen(soft)
        line = QFontMetricsF(font).elidedText(words, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, _LEFT, line)

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
        if row.group is not None and last.author is not None and last.direction is Direction.IN:
            name = next((m.name for m in row.group.members if m.id == last.author), "")
            return "", f"{name}: {snippet(last)}" if name else snippet(last)
        return "", snippet(last)


def one_line(text: str) -> str:
    """The beginning of a text without its line ends."""
    return " ".join(text[:LINE_LETTERS].split())
