"""Pictures: an icon by name, an SVG document such as a QR code, a person's round picture."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from m2chat.messaging.model import Contact, Conversation
from m2chat.ui.delegates.drawing import paint_avatar, paint_presence
from m2chat.ui.delegates.portraits import paint_portrait
from m2chat.ui.resources import icon_pixmap, svg_renderer
from m2chat.ui.theme import px, theme


class Avatar(QWidget):
    """Somebody's round picture, ``size`` pixels at 100 %."""

    def __init__(self, size: int) -> None:
        super().__init__()
        self._key, self._title = b"\0", ""
        self._contact: Contact | None = None
        self._conversation: Conversation | None = None
        self.setFixedSize(px(size), px(size))
        theme().changed.connect(self.update)

    def show_contact(self, contact: Contact) -> None:
        """A contact, with the dot of presence."""
        self._key, self._title, self._contact = contact.id.raw, contact.title, contact
        self._conversation = None
        self.update()

    def show_conversation(self, conversation: Conversation) -> None:
        """A contact, a group or our notes."""
        self._conversation = conversation
        self.update()

    def show_name(self, key: bytes, title: str) -> None:
        """Ourselves, or anybody without presence."""
        self._key, self._title, self._contact = key, title, None
        self._conversation = None
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The circle, its letters and the dot."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        ground = theme().colour("panel")
        if self._conversation is not None:
            paint_portrait(painter, box, self._conversation, ground)
        else:
            paint_avatar(painter, box, self._key, self._title)
            if self._contact is not None:
                paint_presence(painter, box, self._contact, ground)
        painter.end()


class Picture(QWidget):
    """An SVG that keeps its shape: an icon of ours by name, or a document such as a QR code.

    ``size`` in pixels at 100 %.
    """

    def __init__(self, size: int, icon_name: str = "", colour: str = "text_faint") -> None:
        super().__init__()
        self._icon_name, self._colour_name, self._source = icon_name, colour, ""
        self._wide = False  # an icon of 20 by 14, as the delivery marks
        self.setFixedSize(px(size), px(size))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.update)

    def show_svg(self, source: str) -> None:
        """Draw this document from now on."""
        self._source = source
        self.update()

    def show_icon(self, icon_name: str, colour: str, *, wide: bool = False) -> None:
        """Draw an icon of ours, in a colour of the theme by name or in one of its own."""
        self._icon_name, self._colour_name, self._source = icon_name, colour, ""
        self._wide = wide
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The document, or the icon in its colour."""
        painter = QPainter(self)
        if self._source:
            svg_renderer(self._source).render(painter, QRectF(self.rect()))
        elif self._icon_name:
            name = self._colour_name
            colour = QColor(name) if name.startswith("#") else theme().colour(name)
            height = round(self.height() * 0.7) if self._wide else self.height()
            size = QSize(self.width(), height)
            picture = icon_pixmap(self._icon_name, colour, size, self.devicePixelRatioF())
            painter.drawPixmap(0, 0, picture)
        painter.end()
