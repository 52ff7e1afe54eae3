"""Small parts that many pages share: labels and buttons by role, rules, error lines, pictures.

They only set what the style sheet needs to know; looks live in ``theme`` and ``window.qss``.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from m2chat.messaging.model import Contact
from m2chat.ui.delegates.drawing import paint_avatar, paint_presence
from m2chat.ui.resources import icon, icon_pixmap, svg_renderer
from m2chat.ui.theme import Space, theme


def label(text: str, role: str = "", *, wrap: bool = True) -> QLabel:
    """A label of a role of the style sheet; plain text only, whatever the text says."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(wrap)
    if role:
        made.setProperty("role", role)
    return made


def button(text: str, kind: str = "", icon_name: str = "") -> QPushButton:
    """A push button of a kind of the style sheet."""
    made = IconButton(text, icon_name) if icon_name else QPushButton(text)
    made.setAutoDefault(False)
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    if kind:
        made.setProperty("kind", kind)
    return made


class IconButton(QPushButton):
    """A push button whose icon follows the colour of its text."""

    def __init__(self, text: str, icon_name: str) -> None:
        super().__init__(text)
        self._icon_name = icon_name
        theme().changed.connect(self._colour)
        self._colour()

    def setProperty(self, name: str, value: object) -> bool:
        """The kind decides the colour of the icon too."""
        done = super().setProperty(name, value)
        self._colour()
        return done

    def _colour(self) -> None:
        names = {"primary": "on_accent", "quiet": "accent_text", "danger": "danger"}
        name = names.get(str(self.property("kind")), "text_soft")
        self.setIcon(icon(self._icon_name, theme().colour(name), 18))
        self.setIconSize(QSize(18, 18))


class ToolIcon(QToolButton):
    """A button that is only an icon, with a name for screen readers and a hint for the mouse."""

    def __init__(
        self, icon_name: str, name: str, hint: str = "", colour: str = "text_soft"
    ) -> None:
        super().__init__()
        self._icon_name, self._colour_name = icon_name, colour
        self.setAccessibleName(name)
        self.setToolTip(hint or name)
        self.setIconSize(QSize(20, 20))
        self.setFixedSize(36, 36)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        theme().changed.connect(self._colour)
        self._colour()

    def _colour(self) -> None:
        self.setIcon(icon(self._icon_name, theme().colour(self._colour_name)))


def rule() -> QFrame:
    """A hairline."""
    made = QFrame()
    made.setObjectName("rule")
    return made


def frame(name: str, spacing: int = Space.S, margin: int = Space.M) -> tuple[QFrame, QVBoxLayout]:
    """A box of the style sheet with a column in it."""
    made = QFrame()
    made.setObjectName(name)
    column = QVBoxLayout(made)
    column.setContentsMargins(margin, margin, margin, margin)
    column.setSpacing(spacing)
    return made, column


def column(widget: QWidget, margin: int = 0, spacing: int = 0) -> QVBoxLayout:
    """A column that fills a widget."""
    made = QVBoxLayout(widget)
    made.setContentsMargins(margin, margin, margin, margin)
    made.setSpacing(spacing)
    return made


def restyle(widget: QWidget) -> None:
    """Apply the style sheet again after a property changed."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)


class StatusLine(QLabel):
    """A sentence in place: an error, a success or a hint; takes no room while it is empty."""

    def __init__(self) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.hide()

    def show_error(self, sentence: str) -> None:
        """Say what is wrong and what to do."""
        self._show(sentence, "danger")

    def show_good(self, sentence: str) -> None:
        """Say that it worked."""
        self._show(sentence, "good")

    def show_hint(self, sentence: str) -> None:
        """Say what is going on."""
        self._show(sentence, "soft")

    def clear(self) -> None:
        """Say nothing."""
        self._show("", "soft")

    def _show(self, sentence: str, role: str) -> None:
        self.setText(sentence)
        self.setAccessibleName(sentence)
        self.setProperty("role", role)
        restyle(self)
        self.setVisible(bool(sentence))


class Avatar(QWidget):
    """Somebody's round picture."""

    def __init__(self, size: int) -> None:
        super().__init__()
        self._key, self._title = b"\0", ""
        self._contact: Contact | None = None
        self.setFixedSize(size, size)
        theme().changed.connect(self.update)

    def show_contact(self, contact: Contact) -> None:
        """A contact, with the dot of presence."""
        self._key, self._title, self._contact = contact.id.raw, contact.title, contact
        self.update()

    def show_name(self, key: bytes, title: str) -> None:
        """Ourselves, or anybody without presence."""
        self._key, self._title, self._contact = key, title, None
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The circle, its letters and the dot."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        paint_avatar(painter, box, self._key, self._title)
        if self._contact is not None:
            paint_presence(painter, box, self._contact, theme().colour("panel"))
        painter.end()


class Picture(QWidget):
    """An SVG that keeps its shape: an icon of ours by name, or a document such as a QR code."""

    def __init__(self, size: int, icon_name: str = "", colour: str = "text_faint") -> None:
        super().__init__()
        self._icon_name, self._colour_name, self._source = icon_name, colour, ""
        self.setFixedSize(size, size)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.update)

    def show_svg(self, source: str) -> None:
        """Draw this document from now on."""
        self._source = source
        self.update()

    def show_icon(self, icon_name: str, colour: str) -> None:
        """Draw an icon of ours from now on."""
        self._icon_name, self._colour_name, self._source = icon_name, colour, ""
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The document, or the icon in its colour."""
        painter = QPainter(self)
        if self._source:
            svg_renderer(self._source).render(painter, QRectF(self.rect()))
        elif self._icon_name:
            colour = theme().colour(self._colour_name)
            ratio = self.devicePixelRatioF()
            painter.drawPixmap(0, 0, icon_pixmap(self._icon_name, colour, self.size(), ratio))
        painter.end()

    def changeEvent(self, event: QEvent) -> None:
        """Draw anew when the style changes."""
        self.update()
        super().changeEvent(event)


class EmptyState(QWidget):
    """Title, one line, at most one button: what stands where there is nothing yet."""

    def __init__(self, icon_name: str, title: str, line: str, action: str = "") -> None:
        super().__init__()
        body = column(self, Space.XL, Space.S)
        body.addStretch(1)
        picture = Picture(48, icon_name)
        body.addWidget(picture, 0, Qt.AlignmentFlag.AlignHCenter)
        body.addSpacing(Space.XS)
        self.title, self.line = label(title, "title"), label(line, "soft")
        for text in (self.title, self.line):
            text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            body.addWidget(text)
        body.addSpacing(Space.S)
        self.action = button(action or " ", "primary")
        self.action.setVisible(bool(action))
        body.addWidget(self.action, 0, Qt.AlignmentFlag.AlignHCenter)
        body.addStretch(1)
