"""A round picture of somebody who has no profile yet: their image, or the first letter."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QWidget

from m2chat.ui.delegates.drawing import paint_avatar
from m2chat.ui.language import tr

KEY = bytes(32)  # colours come from a fingerprint, which there is none of yet


class RoundPicture(QWidget):
    """What contacts will see."""

    def __init__(self, size: int) -> None:
        super().__init__()
        self._name, self._image = "", QImage()
        self.setFixedSize(size, size)
        self.setAccessibleName(tr("Your picture"))

    def show_name(self, name: str) -> None:
        """Letters, while there is no image."""
        self._name = name
        self.update()

    def show_image(self, image: QImage | None) -> None:
        """An image, cut square; None takes it away."""
        self._image = image if image is not None else QImage()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The image in a circle, or the letters."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        if self._image.isNull():
            paint_avatar(painter, box, KEY, self._name or "?")
        else:
            circle = QPainterPath()
            circle.addEllipse(box)
            painter.setClipPath(circle)
            side = min(self._image.width(), self._image.height())
            left, top = (self._image.width() - side) / 2, (self._image.height() - side) / 2
            painter.drawImage(box, self._image, QRectF(left, top, side, side))
        painter.end()
