"""The process that decodes pictures: ``python -m m2chat.ui.pictures.child``.

It reads jobs from its standard input and writes answers to its standard output (``frames``); it has
no other way in or out once ``confine`` is done.  Only PNG, JPEG, WebP and the first frame of a GIF
are decoded, told by their first bytes; at most 10 MB and 16 million pixels.
"""

from __future__ import annotations

import os
import sys
import time

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QImageWriter

from m2chat.app.codes.reading import pack, read_pixels
from m2chat.app.confinement import confine
from m2chat.errors import WireError
from m2chat.ui.pictures.frames import (
    ANSWER,
    JOB,
    MOST_BYTES,
    MOST_JOB,
    MOST_PIXELS,
    MOST_SIDE,
    PREVIEW_BYTES,
    Op,
    Status,
)
from m2chat.ui.pictures.grey import grey_of

MEMORY_MB = 192  # of one decoded picture
_PREVIEWS = (
    (320, 60),
    (256, 50),
    (192, 45),
    (128, 40),
    (64, 30),
)  # side and quality, until it fits
_ACT = QIODevice.OpenModeFlag


def kind_of(source: bytes) -> str:
    """The format by the first bytes; an empty text for anything that is not taken."""
    if source.startswith(b"\x89PNG\r\n\x1a\n"):
        return "png"
    if source.startswith(b"\xff\xd8\xff"):
        return "jpeg"
    if source[:4] == b"RIFF" and source[8:12] == b"WEBP":
        return "webp"
    return "gif" if source[:6] in (b"GIF87a", b"GIF89a") else ""


def decode(source: bytes, room: QSize) -> tuple[QImage, QSize] | None:
    """The picture scaled into ``room``, and its whole size; None when it is refused."""
    kind = kind_of(source)
    if not kind or len(source) > MOST_BYTES:
        return None
    buffer = QBuffer()
    buffer.setData(QByteArray(source))
    buffer.open(_ACT.ReadOnly)
    reader = QImageReader(buffer, QByteArray(kind.encode()))
    reader.setAutoTransform(True)
    whole = reader.size()
    if not whole.isValid() or whole.isEmpty():
        return None
    if whole.width() * whole.height() > MOST_PIXELS:
        return None
    turned = bool(reader.transformation().value & 4)  # a quarter turn: sides are exchanged
    upright = whole.transposed() if turned else whole
    fitted = upright
    if upright.width() > room.width() or upright.height() > room.height():
        fitted = upright.scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
        fitted = fitted.expandedTo(QSize(1, 1))
        reader.setScaledSize(fitted.transposed() if turned else fitted)
    image = reader.read()
    if image.isNull():
        return None
    if image.width() > room.width() or image.height() > room.height():
        image = image.scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
    return image, upright


def show(source: bytes, room: QSize) -> tuple[int, int, QSize, bytes] | None:
    """Width, height, whole size and pixels (RGBA, 8 bits each) of a picture."""
    found = decode(source, room)
    if found is None:
        return None
    image = found[0].convertToFormat(QImage.Format.Format_RGBA8888)
    pixels = bytes(image.constBits())
    width, height = image.width(), image.height()
    if image.bytesPerLine() != width * 4 or len(pixels) != width * height * 4:
        return None
    return width, height, found[1], pixels


def preview(source: bytes) -> tuple[int, int, QSize, bytes] | None:
    """A JPEG of at most 16 KiB; the picture is decoded once and made smaller until it fits."""
    found = decode(source, QSize(_PREVIEWS[0][0], _PREVIEWS[0][0]))
    if found is None:
        return None
    shown, whole = found
    image = QImage(shown.size(), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    _draw(image, shown)
    for side, quality in _PREVIEWS:
        if image.width() > side or image.height() > side:
            keep, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode
            image = image.scaled(QSize(side, side), keep, smooth.SmoothTransformation)
        buffer = QBuffer()
        buffer.open(_ACT.WriteOnly)
        writer = QImageWriter(buffer, QByteArray(b"jpeg"))
        writer.setQuality(quality)
        if not writer.write(image):
            return None
        body = bytes(buffer.data().data())
        if 0 < len(body) <= PREVIEW_BYTES:
            return image.width(), image.height(), whole, body
    return None


def _draw(ground: QImage, image: QImage) -> None:
    """What is transparent becomes white: a JPEG has no holes."""
    from PySide6.QtGui import QPainter

    painter = QPainter(ground)
    painter.drawImage(0, 0, image)
    painter.end()


def codes(op: int, room: QSize, source: bytes) -> bytes | None:
    """What the codes in a picture, or in grey pixels, say (``reading``); None when refused."""
    grey, size = source, room
    if op == Op.CODES:
        found = decode(source, QSize(MOST_SIDE, MOST_SIDE))
        if found is None:
            return None
        grey, width, height = grey_of(found[0])
        size = QSize(width, height)
    try:
        return pack(read_pixels(grey, size.width(), size.height()))
    except WireError:
        return None


def answer(op: int, room: QSize, source: bytes) -> bytes:
    """Do one job."""
    if op in (Op.CODES, Op.PIXELS):
        read = codes(op, room, source)
        cpu = round(time.process_time() * 1000)
        if read is None:
            return ANSWER.pack(Status.REFUSED, 0, 0, 0, 0, cpu, 0)
        return ANSWER.pack(Status.DONE, 0, 0, 0, 0, cpu, len(read)) + read
    found = show(source, room) if op == Op.SHOW else preview(source) if op == Op.PREVIEW else None
    cpu = round(time.process_time() * 1000)
    if found is None:
        return ANSWER.pack(Status.REFUSED, 0, 0, 0, 0, cpu, 0)
    width, height, whole, body = found
    head = ANSWER.pack(Status.DONE, width, height, whole.width(), whole.height(), cpu, len(body))
    return head + body


def _exactly(count: int) -> bytes:
    parts = []
    while count:
        part = os.read(0, min(count, 1 << 20))
        if not part:
            return b""
        parts.append(part)
        count -= len(part)
    return b"".join(parts)


def _write(data: bytes) -> None:
    view = memoryview(data)
    while view:
        view = view[os.write(1, view) :]


def warm() -> None:
    """Load every decoder now: later no file can be opened."""
    image = QImage(4, 4, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    for kind in (b"png", b"jpeg", b"webp"):
        buffer = QBuffer()
        buffer.open(_ACT.WriteOnly)
        QImageWriter(buffer, QByteArray(kind)).write(image)
        show(bytes(buffer.data().data()), QSize(2, 2))
    gif = b"GIF89a\x01\x00\x01\x00\x80\x00\x00\x00\x00\x00\xff\xff\xff,"
    show(gif + b"\x00\x00\x00\x00\x01\x00\x01\x00\x00\x02\x02D\x01\x00;", QSize(2, 2))
    preview(bytes(buffer.data().data()))
    codes(Op.PIXELS, QSize(64, 64), bytes(64 * 64))


def main() -> int:
    """Answer jobs until the window closes the pipe."""
    QImageReader.setAllocationLimit(MEMORY_MB)
    warm()
    done = confine()
    _write(b"ready " + ",".join(done).encode() + b"\n")
    while head := _exactly(JOB.size):
        op, width, height, length = JOB.unpack(head)
        if length > MOST_JOB or width > MOST_SIDE or height > MOST_SIDE:
            return 1
        source = _exactly(length)
        if len(source) != length:
            break
        _write(answer(op, QSize(max(1, width), max(1, height)), source))
    return 0


if __name__ == "__main__":
    sys.exit(main())
