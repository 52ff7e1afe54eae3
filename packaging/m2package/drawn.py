"""The one drawing of the program as Windows and macOS want their icons.

.ico: a directory of bitmaps (Microsoft, "Icons"): small ones as DIB with a mask, which every
program reads, the large one as PNG.  .icns: PNGs, each behind a type of four letters and its
length (big-endian, the head counted).
"""

from __future__ import annotations

import os
import struct
from pathlib import Path
from typing import Any

from m2package.place import PACKAGING

DRAWING = PACKAGING / "linux" / "m2chat.svg"
ICO_SIZES = (16, 20, 24, 32, 40, 48, 64, 256)
SIDE = (328, 628)
_GROUND = ("#454bb8", "#23265f")  # darker than the drawing, so that it stands out
_ICO_PNG = 256  # from this size on
# type -> pixels; the second of a pair is for screens of twice the density
ICNS = {
    b"icp4": 16,
    b"ic11": 32,
    b"icp5": 32,
    b"ic12": 64,
    b"ic07": 128,
    b"ic13": 256,
    b"ic08": 256,
    b"ic14": 512,
    b"ic09": 512,
    b"ic10": 1024,
}


def side(drawing: Path = DRAWING) -> bytes:
    """What stands at the left of the installer's first and last page, twice the size of then (BMP,
    24 bits: all that NSIS reads); the drawing on its own colours.
    """
    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QColor, QImage, QLinearGradient, QPainter

    width, height = SIDE
    picture = QImage(width, height, QImage.Format.Format_RGB888)
    ground = QLinearGradient(0, 0, width, height)
    ground.setColorAt(0, QColor(_GROUND[0]))
    ground.setColorAt(1, QColor(_GROUND[1]))
    mark = _image(drawing, width // 2)
    painter = QPainter(picture)
    painter.fillRect(QRectF(0, 0, width, height), ground)
    painter.drawImage(width // 4, height // 8, mark)
    painter.end()
    return _written(picture, "BMP")


def png(drawing: Path, size: int) -> bytes:
    """The drawing as a square PNG."""
    return _written(_image(drawing, size), "PNG")


def ico(drawing: Path = DRAWING) -> bytes:
    """All sizes that Windows shows."""
    pictures = [
        png(drawing, size) if size >= _ICO_PNG else _dib(drawing, size) for size in ICO_SIZES
    ]
    head = struct.pack("<HHH", 0, 1, len(pictures))
    at = len(head) + 16 * len(pictures)
    for size, picture in zip(ICO_SIZES, pictures, strict=True):
        side = size % 256  # 256 is written as 0
        head += struct.pack("<BBBBHHII", side, side, 0, 0, 1, 32, len(picture), at)
        at += len(picture)
    return head + b"".join(pictures)


def icns(drawing: Path = DRAWING) -> bytes:
    """All sizes that macOS shows."""
    drawn = {size: png(drawing, size) for size in set(ICNS.values())}
    body = b"".join(
        kind + struct.pack(">I", len(drawn[size]) + 8) + drawn[size] for kind, size in ICNS.items()
    )
    return b"icns" + struct.pack(">I", len(body) + 8) + body


def _written(picture: Any, kind: str) -> bytes:
    from PySide6.QtCore import QBuffer, QIODevice

    target = QBuffer()
    target.open(QIODevice.OpenModeFlag.WriteOnly)
    assert picture.save(target, kind)
    return bytes(target.data().data())


def _image(drawing: Path, size: int) -> Any:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QRectF, Qt
    from PySide6.QtGui import QGuiApplication, QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    application = QGuiApplication.instance() or QGuiApplication([])
    assert application is not None
    renderer = QSvgRenderer(str(drawing))
    assert renderer.isValid(), drawing
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    renderer.render(painter, QRectF(0, 0, size, size))
    painter.end()
    return image


def _dib(drawing: Path, size: int) -> bytes:
    """Rows from the bottom up, blue first; the mask is of one bit, rows of whole 32-bit words."""
    from PySide6.QtCore import Qt

    pixels = bytes(_image(drawing, size).flipped(Qt.Orientation.Vertical).constBits())
    mask = bytes((size + 31) // 32 * 4 * size)
    head = struct.pack(
        "<IiiHHIIiiII", 40, size, 2 * size, 1, 32, 0, len(pixels) + len(mask), 0, 0, 0, 0
    )
    return head + pixels + mask
