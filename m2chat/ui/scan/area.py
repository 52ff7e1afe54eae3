"""A picture of one screen in which a person draws a box round the code; Esc goes back."""

from __future__ import annotations

from PySide6.QtCore import QMargins, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QScreen,
)
from PySide6.QtWidgets import QWidget

from m2chat.ui.language import tr
from m2chat.ui.theme import Space, Type, theme

LEAST = 12  # pixels of a side; less was a click
DIM = QColor(0, 0, 0, 120)
PLATE = QMargins(Space.L, Space.S, Space.L, Space.S)


class AreaPicker(QWidget):
    """Covers one screen."""

    chosen = Signal(QImage)
    cancelled = Signal()

    def __init__(self, screen: QScreen, image: QImage) -> None:
        super().__init__(
            None, Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowStaysOnTopHint
        )
        self._image = image
        self._from: QPoint | None = None
        self._to = QPoint()
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setAccessibleName(tr("Draw a box round the code"))
        self.setGeometry(screen.geometry())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back, Enter takes the whole screen."""
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.chosen.emit(self._image)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """One corner."""
        self._from = self._to = event.position().toPoint()
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """The other corner follows."""
        self._to = event.position().toPoint()
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The box stands."""
        self._to = event.position().toPoint()
        box = self._box()
        self._from = None
        if min(box.width(), box.height()) < LEAST:
            self.update()
            return
        ratio = self._image.width() / max(1, self.width())
        whole = QRectF(box.x() * ratio, box.y() * ratio, box.width() * ratio, box.height() * ratio)
        self.chosen.emit(self._image.copy(whole.toRect()))

    def _box(self) -> QRect:
        return QRect() if self._from is None else QRect(self._from, self._to).normalized()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The screen as it was, dimmed but for the box."""
        painter = QPainter(self)
        painter.drawImage(self.rect(), self._image)
        box = self._box()
        outside = [
            QRect(0, 0, self.width(), box.top()),
            QRect(0, box.bottom() + 1, self.width(), self.height()),
            QRect(0, box.top(), box.left(), box.height()),
            QRect(box.right() + 1, box.top(), self.width(), box.height()),
        ]
        for part in outside if self._from is not None else [self.rect()]:
            painter.fillRect(part, DIM)
        if self._from is not None:
            painter.setPen(QPen(theme().colour("accent"), 2))
            painter.drawRect(box)
        self._say(painter)
        painter.end()

    def _say(self, painter: QPainter) -> None:
        words = tr("Draw a box round the code. Enter takes the whole screen, Esc goes back.")
        painter.setFont(theme().font(Type.TITLE, bold=True))
        size = painter.fontMetrics().size(0, words).grownBy(PLATE)
        plate = QRect((self.width() - size.width()) // 2, Space.XXL, size.width(), size.height())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme().colour("panel"))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.drawRoundedRect(plate, Space.M, Space.M)
        painter.setPen(theme().colour("text"))
        painter.drawText(plate, Qt.AlignmentFlag.AlignCenter, words)
