"""What several painters draw: round pictures of people, delivery marks, presence dots."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPixmap, QTransform
from PySide6.QtWidgets import QAbstractItemView, QWidget

from m2chat.messaging.model import Contact, ContactState, DeliveryState, Message, Presence, Route
from m2chat.ui.delegates.made_faces import made_face, snapped
from m2chat.ui.delegates.turning import turning
from m2chat.ui.direction import mirrored
from m2chat.ui.resources import icon_pixmap
from m2chat.ui.theme import Size, px, theme

_RING = "mark-sending"
_RING_MIDDLE = QPointF(12.5 / 20, 7.0 / 14)  # of the circle in mark-sending.svg, as shares
ROUTE_ICONS: dict[Route, str] = {
    Route.LAN: "lan",
    Route.DIRECT: "direct",
    Route.RELAY: "relay",
    Route.RELAY2: "relay2",
    Route.MULTICAST: "multicast",
}
_MARKS: dict[DeliveryState, str] = {
    DeliveryState.DRAFT: "mark-queued",
    DeliveryState.QUEUED: "mark-queued",
    DeliveryState.SENDING: "mark-sending",
    DeliveryState.STORED: "mark-stored",
    DeliveryState.DELIVERED: "mark-delivered",
    DeliveryState.READ: "mark-read",
    DeliveryState.FAILED: "mark-failed",
    DeliveryState.EXPIRED: "mark-expired",
    DeliveryState.CANCELLED: "mark-cancelled",
}


def initials(title: str) -> str:
    """One or two letters of a name."""
    words = [word for word in title.split() if word[0].isalnum()]
    if not words:
        return title[:1].upper() or "?"
    letters = words[0][0] + (words[-1][0] if len(words) > 1 else "")
    return letters.upper()


# where the pictures of people come from; until a window has its own, everybody has letters
_faces: list[Callable[[bytes], QPixmap | None]] = []


def use_faces(source: Callable[[bytes], QPixmap | None]) -> None:
    """Ask ``source`` for the square picture of an id from now on."""
    _faces[:] = [source]


def drop_faces(source: Callable[[bytes], QPixmap | None]) -> None:
    """Letters for everybody, unless another window took over meanwhile."""
    if source in _faces:
        _faces.clear()


def paint_avatar(painter: QPainter, box: QRectF, key: bytes, title: str) -> None:
    """Somebody's round picture; without one that which is made of their id."""
    picture = _faces[0](key) if _faces else None
    if picture is not None:
        brush = QBrush(picture)
        share = box.width() / picture.width()
        brush.setTransform(QTransform().translate(box.left(), box.top()).scale(share, share))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(brush)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawEllipse(box)
        return
    ratio = painter.device().devicePixelRatio()
    painter.drawPixmap(snapped(box), made_face(key, initials(title), round(box.width()), ratio))


def presence_colour(contact: Contact) -> QColor | None:
    """The dot at a contact's picture; none when they are not announced."""
    if contact.state is not ContactState.READY:
        return None
    if contact.presence is Presence.ONLINE:
        return theme().colour("good")
    if contact.presence is Presence.SEEN:
        return theme().colour("warning")
    return None


def paint_presence(painter: QPainter, avatar: QRectF, contact: Contact, ground: QColor) -> None:
    """The dot at the lower right of a round picture; hollow while there is no session yet."""
    colour = presence_colour(contact)
    if colour is None:
        return
    size = min(px(16), max(px(10), avatar.width() * 0.25))
    box = QRectF(avatar.right() - size + 1, avatar.bottom() - size + 1, size, size)
    box = mirrored(box, avatar)
    gap = px(2)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawEllipse(box.adjusted(-gap, -gap, gap, gap))
    painter.setBrush(colour)
    painter.drawEllipse(box)
    if contact.presence is Presence.SEEN:
        painter.setBrush(ground)
        hole = px(3)
        painter.drawEllipse(box.adjusted(hole, hole, -hole, -hole))


def mark_name(message: Message) -> str:
    """The icon of a message's delivery state."""
    return "mark-warning" if message.warning else _MARKS[message.state]


def mark_colour(message: Message, plain: QColor, *, on_bubble: bool) -> QColor:
    """Red for failed, orange for a warning, else the colour of the text beside it."""
    if message.state is DeliveryState.FAILED:
        return theme().colour("on_bubble_out_danger" if on_bubble else "danger")
    if message.warning:
        return theme().colour("on_bubble_out_warning" if on_bubble else "warning")
    return plain


def viewport_of(view: QWidget | None) -> QWidget | None:
    """What a list paints its rows on."""
    return view.viewport() if isinstance(view, QAbstractItemView) else None


def paint_mark(
    painter: QPainter,
    at: QPointF,
    message: Message,
    plain: QColor,
    surface: QWidget | None,
    *,
    on_bubble: bool,
) -> None:
    """The delivery mark with its top left at ``at``, ``Size.MARK_W`` by ``Size.MARK_H``.

    ``surface`` is what is painted on: the ring of a message under way turns there.
    """
    ratio = painter.device().devicePixelRatio()
    colour = mark_colour(message, plain, on_bubble=on_bubble)
    size = QSize(Size.MARK_W, Size.MARK_H)
    name = mark_name(message)
    picture = icon_pixmap(name, colour, size, ratio)
    if name != _RING or surface is None:
        painter.drawPixmap(at, picture)
        return
    box = painter.worldTransform().mapRect(QRectF(at, size.toSizeF()))
    turning().ask(surface, box.toAlignedRect())
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    middle = QPointF(_RING_MIDDLE.x() * size.width(), _RING_MIDDLE.y() * size.height())
    painter.translate(at + middle)
    painter.rotate(turning().angle)
    painter.drawPixmap(-middle, picture)
    painter.restore()
