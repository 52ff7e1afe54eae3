"""The day of the messages at the top, over them while somebody scrolls."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from m2chat.ui.delegates.headings import paint_pill
from m2chat.ui.theme import Space, Type, px, theme

STAYS_MS = 1200


class FloatingDay(QWidget):
    """A pill in the middle of the upper edge; the mouse goes through it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.words = ""
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleName("")
        self._gone = QTimer(self)
        self._gone.setSingleShot(True)
        self._gone.setInterval(STAYS_MS)
        self._gone.timeout.connect(self.hide)
        self.hide()

    def sizeHint(self) -> QSize:
        """As wide as its words."""
        metrics = QFontMetrics(theme().font(Type.SMALL, bold=True))
        return QSize(metrics.horizontalAdvance(self.words) + Space.XL + px(2), px(26))

    def show_day(self, words: str, pane: int) -> None:
        """This day, over a pane so wide; without words nothing."""
        if not words:
            self.hide()
            return
        if words != self.words:
            self.words = words
            self.update()
        size = self.sizeHint()
        self.setGeometry((pane - size.width()) // 2, px(6), size.width(), size.height())
        self.show()
        self._gone.start()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The pill of a day."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_pill(painter, QRectF(self.rect()), self.words)
        painter.end()
