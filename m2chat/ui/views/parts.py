"""Small parts that many pages share: labels and buttons by role, rules, error lines, pictures.

They only set what the style sheet needs to know; looks live in ``theme`` and ``window.qss``.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QLabel,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from m2chat.ui.accessible import announce
from m2chat.ui.delegates.line_text import own_direction
from m2chat.ui.direction import begin, right_to_left
from m2chat.ui.plain_hint import plain_hint
from m2chat.ui.resources import icon, icon_pixmap
from m2chat.ui.theme import Icon, Size, Space, px, theme
from m2chat.ui.views.narrow_button import NarrowButton
from m2chat.ui.views.picture import Picture

_UPRIGHT = Qt.AlignmentFlag.AlignVertical_Mask


class Words(QLabel):
    """Plain text, whatever it says, that stands where lines of the window begin.

    Qt would put a Latin text to the left also where lines begin at the right.
    """

    def __init__(self, text: str = "") -> None:
        super().__init__(text)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._turn()

    def changeEvent(self, event: QEvent) -> None:
        """The window turned round."""
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._turn()
        super().changeEvent(event)

    def _turn(self) -> None:
        at = self.alignment()
        if not at & Qt.AlignmentFlag.AlignHCenter:
            self.setAlignment(begin() & ~_UPRIGHT | at & _UPRIGHT)


def label(text: str, role: str = "", *, wrap: bool = True) -> QLabel:
    """A label of a role of the style sheet."""
    made = Words(text)
    made.setWordWrap(wrap)
    if role:
        made.setProperty("role", role)
    return made


def label_of(field: QWidget, text: str, role: str = "section") -> QLabel:
    """A label that stands beside a field; assistive programs are told that they belong together."""
    made = label(text.replace("&", "&&"), role)  # of a label with a field & marks a key
    made.setBuddy(field)
    return made


class ElidedLabel(QLabel):
    """One line that ends in … where there is no room for all of it; the hint then says it all."""

    def __init__(self, role: str = "") -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        if role:
            self.setProperty("role", role)

    def minimumSizeHint(self) -> QSize:
        """A few letters."""
        return QSize(self.fontMetrics().averageCharWidth() * 4, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """As much of the text as fits."""
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.setLayoutDirection(own_direction(self.text()))
        painter.drawText(self.contentsRect(), begin(), self.shown())
        painter.end()

    def shown(self) -> str:
        """The text as it is painted."""
        room, end = self.contentsRect().width(), Qt.TextElideMode.ElideRight
        return self.fontMetrics().elidedText(self.text(), end, room)

    def event(self, event: QEvent) -> bool:
        """The hint is the whole text, when not all of it is seen."""
        if event.type() == QEvent.Type.ToolTip:
            self.setToolTip(plain_hint(self.text()) if self.shown() != self.text() else "")
        return super().event(event)


def button(text: str, kind: str = "", icon_name: str = "") -> NarrowButton:
    """A push button of a kind of the style sheet."""
    made = IconButton(text, icon_name) if icon_name else NarrowButton(text)
    made.setAutoDefault(False)
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    if kind:
        made.setProperty("kind", kind)
    return made


class IconButton(NarrowButton):
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
        look = theme()
        side = Icon.BUTTON
        self.setIcon(icon(self._icon_name, look.colour(name), side, look.colour("disabled")))
        self.setIconSize(QSize(side, side))


class ToolIcon(QToolButton):
    """A button that is only an icon, with a name for screen readers and a hint for the mouse."""

    def __init__(
        self, icon_name: str, name: str, hint: str = "", colour: str = "text_soft"
    ) -> None:
        super().__init__()
        self._icon_name, self._colour_name = icon_name, colour
        self.setAccessibleName(name)
        self.setToolTip(plain_hint(hint or name))
        self.setIconSize(QSize(Icon.TOOL, Icon.TOOL))
        self.setFixedSize(Size.TOOL, Size.TOOL)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        theme().changed.connect(self._colour)
        self._colour()

    def _colour(self) -> None:
        look = theme()
        colour, off = look.colour(self._colour_name), look.colour("disabled")
        self.setIcon(icon(self._icon_name, colour, Icon.TOOL, off))


class Choice(QComboBox):
    """A box to choose from, with an arrow of the theme."""

    def minimumSizeHint(self) -> QSize:
        """Some of the words."""
        hint = super().minimumSizeHint()
        return QSize(min(hint.width(), px(110)), hint.height())

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The box of the style sheet and the arrow."""
        super().paintEvent(event)
        painter = QPainter(self)
        side = Icon.SMALL
        size, colour = QSize(side, side), theme().colour("text_soft")
        arrow = icon_pixmap("down", colour, size, self.devicePixelRatioF())
        x = px(10) if right_to_left() else self.width() - px(10) - side
        painter.drawPixmap(x, (self.height() - side) // 2, arrow)
        painter.end()


def rule() -> QFrame:
    """A hairline."""
    made = QFrame()
    made.setObjectName("rule")
    return made


def frame(
    name: str, spacing: int | None = None, margin: int | None = None
) -> tuple[QFrame, QVBoxLayout]:
    """A box of the style sheet with a column in it."""
    made = QFrame()
    made.setObjectName(name)
    column = QVBoxLayout(made)
    side = Space.M if margin is None else margin
    column.setContentsMargins(side, side, side, side)
    column.setSpacing(Space.S if spacing is None else spacing)
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


class StatusLine(Words):
    """A sentence in place: an error, a success or a hint; takes no room while it is empty."""

    def __init__(self) -> None:
        super().__init__()
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
        news = sentence != self.text()
        self.setText(sentence)
        self.setAccessibleName(sentence)
        self.setProperty("role", role)
        restyle(self)
        self.setVisible(bool(sentence))
        if news:
            announce(self, sentence)


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
        body.addWidget(self.action, 0, Qt.AlignmentFlag.AlignHCenter)
        self.action.setVisible(bool(action))
        body.addStretch(1)
