"""The round picture of a conversation: a person, a group (two of its members), our notes."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter

from m2chat.messaging.group_model import Group
from m2chat.messaging.model import Conversation
from m2chat.ui.delegates.drawing import paint_avatar, paint_presence
from m2chat.ui.direction import mirrored
from m2chat.ui.resources import icon_pixmap
from m2chat.ui.theme import px, theme

SMALL = 0.68  # of a group's two pictures, as a share of the whole


def paint_portrait(
    painter: QPainter, box: QRectF, conversation: Conversation, ground: QColor
) -> None:
    """The picture of a conversation on a ground of this colour."""
    if conversation.contact is not None:
        paint_avatar(painter, box, conversation.id.raw, conversation.title)
        paint_presence(painter, box, conversation.contact, ground)
    elif conversation.group is not None:
        paint_group(painter, box, conversation.group, ground)
    else:
        paint_symbol(painter, box, "notes")


def paint_group(painter: QPainter, box: QRectF, group: Group, ground: QColor) -> None:
    """Two members, the one before the other; a lone member's group shows its own letters."""
    others = [member for member in group.members if not member.me][:2]
    if len(others) < 2:
        paint_avatar(painter, box, group.id.raw, group.name)
        return
    side = box.width() * SMALL
    back = mirrored(QRectF(box.right() - side, box.top(), side, side), box)
    front = mirrored(QRectF(box.left(), box.bottom() - side, side, side), box)
    gap = px(2)
    paint_avatar(painter, back, others[1].id.raw, others[1].name)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawEllipse(front.adjusted(-gap, -gap, gap, gap))
    paint_avatar(painter, front, others[0].id.raw, others[0].name)


def paint_symbol(painter: QPainter, box: QRectF, name: str) -> None:
    """An icon in a round picture."""
    look = theme()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.colour("accent_soft"))
    painter.drawEllipse(box)
    side = round(box.width() * 0.5)
    ratio = painter.device().devicePixelRatio()
    picture = icon_pixmap(name, look.colour("accent_text"), QSize(side, side), ratio)
    corner = box.center() - QPointF(side / 2, side / 2)
    painter.drawPixmap(corner, picture)
