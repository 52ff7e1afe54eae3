"""A question with its answer folded away below it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from m2chat.ui.language import tr
from m2chat.ui.resources import icon_pixmap
from m2chat.ui.theme import Icon, Space, theme
from m2chat.ui.views.narrow_button import NarrowButton
from m2chat.ui.views.parts import column, label


class _Question(NarrowButton):
    """The line that opens; an arrow at its end says that it can."""

    def __init__(self, words: str) -> None:
        super().__init__(words)
        self.setProperty("kind", "fold")
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Words and arrow."""
        super().paintEvent(event)
        painter = QPainter(self)
        colour, size = theme().colour("text_soft"), QSize(Icon.SMALL, Icon.SMALL)
        arrow = icon_pixmap("down", colour, size, self.devicePixelRatioF())
        right = self.layoutDirection() is Qt.LayoutDirection.LeftToRight
        x = self.width() - Space.L - Icon.SMALL if right else Space.L
        painter.translate(x + Icon.SMALL / 2, self.height() / 2)
        painter.rotate(180 if self.isChecked() else 0)
        painter.drawPixmap(-Icon.SMALL // 2, -Icon.SMALL // 2, arrow)
        painter.end()


class Fold(QWidget):
    """Opens by a click, Enter or Space."""

    def __init__(self, question: str, answer: str) -> None:
        super().__init__()
        self.question = _Question(question)
        self.answer = label(answer, "soft")
        self.answer.setContentsMargins(Space.L, Space.XS, Space.XXL, Space.M)
        self.answer.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        body = column(self)
        body.addWidget(self.question)
        body.addWidget(self.answer)
        self.answer.hide()
        self.setFocusProxy(self.question)
        self.question.toggled.connect(self._toggled)
        self._toggled(False)

    def open(self) -> None:
        """Show the answer."""
        self.question.setChecked(True)

    def _toggled(self, on: bool) -> None:
        if on != self.answer.isVisibleTo(self):
            self.answer.setVisible(on)
        self.question.setAccessibleDescription(self.answer.text() if on else tr("Folded away"))
