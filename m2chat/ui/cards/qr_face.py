"""A QR code on white paper that can be dragged out of the window as picture, file and text."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QPoint, QRectF, QSize, Qt, QTemporaryDir, QUrl
from PySide6.QtGui import QColor, QDrag, QMouseEvent, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget

from m2chat.ui.cards.shown import ShownCode, qr_image
from m2chat.ui.language import tr
from m2chat.ui.resources import svg_renderer
from m2chat.ui.theme import Space, Type, px, theme

RADIUS = 12
DRAG_SIDE = 96
VEIL = QColor(255, 255, 255, 225)  # the paper is white in both themes
OVER = QColor("#5a6072")


class QrFace(QWidget):
    """The code; grey under a word when it answers no more."""

    def __init__(self, side: int) -> None:
        super().__init__()
        self._svg, self._over = "", ""
        self._code: ShownCode | None = None
        self._press: QPoint | None = None
        self._folder: QTemporaryDir | None = None  # of the file that is dragged out
        self.setFixedSize(px(side) + 2 * Space.M, px(side) + 2 * Space.M)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("QR code"))

    @property
    def svg(self) -> str:
        """The code as it is painted; empty before there is one."""
        return self._svg

    @property
    def over(self) -> str:
        """The word across it, or an empty text."""
        return self._over

    def show_code(self, code: ShownCode, svg: str) -> None:
        """Show this from now on."""
        self._code, self._svg = code, svg
        self.setAccessibleName(tr("QR code: {what}", what=f"{code.kind}, {code.title}"))
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.setToolTip(tr("Drag it into another program to give it away"))
        self.update()

    def cross_out(self, word: str) -> None:
        """Grey with a word across: ``Used up``; an empty word takes it away."""
        if word != self._over:
            self._over = word
            self.setAccessibleDescription(word)
            self.update()

    def mime(self) -> QMimeData | None:
        """What is dragged: a picture, the same as a file, and the link as text."""
        if self._code is None or not self._svg or self._over:
            return None
        image = qr_image(self._svg)
        made = QMimeData()
        made.setImageData(image)
        made.setText(self._code.link)
        self._folder = QTemporaryDir()
        path = self._folder.filePath(f"{self._code.file_name}.png")
        if self._folder.isValid() and image.save(path):
            made.setUrls([QUrl.fromLocalFile(path)])
        return made

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Perhaps a drag begins."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._press = event.position().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Moved far enough it is one."""
        if self._press is None:
            return
        far = (event.position().toPoint() - self._press).manhattanLength()
        if far < QApplication.startDragDistance():
            return
        self._press = None
        mime = self.mime()
        if mime is None:
            return
        drag = QDrag(self)
        drag.setMimeData(mime)
        drag.setPixmap(QPixmap.fromImage(qr_image(self._svg, DRAG_SIDE)))
        drag.exec(Qt.DropAction.CopyAction)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """It was a click."""
        self._press = None

    def paintEvent(self, event: QPaintEvent) -> None:
        """White paper, the code, and a veil when it is over."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor("white"))
        painter.drawRoundedRect(self.rect(), px(RADIUS), px(RADIUS))
        edge = Space.M
        inside = QRectF(self.rect()).adjusted(edge, edge, -edge, -edge)
        if self._svg:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
            svg_renderer(self._svg).render(painter, inside)
        if self._over:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setBrush(VEIL)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawRoundedRect(self.rect(), px(RADIUS), px(RADIUS))
            painter.setPen(OVER)
            painter.setFont(theme().font(Type.TITLE, bold=True))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._over)
        painter.end()

    def sizeHint(self) -> QSize:
        """Its fixed size."""
        return self.minimumSize()
