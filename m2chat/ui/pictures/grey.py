"""Grey pixels out of an image, without the bytes between its lines."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter


def grey_of(image: QImage) -> tuple[bytes, int, int]:
    """One byte for each pixel, width and height; what is transparent lies on white."""
    if image.hasAlphaChannel():
        ground = QImage(image.size(), QImage.Format.Format_RGB32)
        ground.fill(Qt.GlobalColor.white)
        painter = QPainter(ground)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
        whole = image.copy()
        whole.setDevicePixelRatio(1.0)
        painter.drawImage(0, 0, whole)
        painter.end()
        image = ground
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    width, height, step = grey.width(), grey.height(), grey.bytesPerLine()
    lines = bytes(grey.constBits())
    if step != width:
        lines = b"".join(lines[y * step : y * step + width] for y in range(height))
    return lines, width, height
