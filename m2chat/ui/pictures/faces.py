"""The pictures of people as they are painted: asked for when they are first seen, decoded outside.

``paint_avatar`` asks here for every round picture; until one is there, and where there is none or
it was refused, letters are shown.  What was decoded goes with the window, so that a locked one
keeps nothing.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap

from m2chat.ids import ChatId
from m2chat.ui.bridge import Bridge
from m2chat.ui.delegates.drawing import drop_faces, use_faces
from m2chat.ui.pictures.decoder import Decoder

SIDE = 192  # pixels: the largest round picture on a dense screen
OWN_SIDE = 512  # of the picture that we send of ourselves
OWN_BYTES = 64 * 1024
JPEG: Any = "JPEG"  # the type stubs ask for bytes, which are refused at run time
QUALITIES = (92, 85, 75, 65, 50, 35)


class Faces(QObject):
    """Pixmaps by the id of a person."""

    changed = Signal()

    def __init__(self, bridge: Bridge, decoder: Decoder, parent: QObject) -> None:
        super().__init__(parent)
        self._bridge, self._decoder = bridge, decoder
        self._pixmaps: dict[bytes, QPixmap] = {}
        self._asked: set[bytes] = set()
        ask = self.pixmap
        use_faces(ask)
        parent.destroyed.connect(lambda: drop_faces(ask))

    def pixmap(self, key: bytes) -> QPixmap | None:
        """The square picture of somebody; None: not there, or not yet."""
        if key not in self._asked and len(key) == ChatId.size():
            self._asked.add(key)
            self._ask(key)
        return self._pixmaps.get(key)

    def forget(self, who: ChatId) -> None:
        """They have another one."""
        self._pixmaps.pop(who.raw, None)
        self._asked.discard(who.raw)
        self.changed.emit()

    def _ask(self, key: bytes) -> None:
        def came(source: bytes) -> None:
            if source:
                room = QSize(SIDE, SIDE)
                self._decoder.show(source, room, lambda image: self._decoded(key, image), self)

        self._bridge.ask(lambda app: app.trust.picture(ChatId(key)), came, lambda _: None, self)

    def _decoded(self, key: bytes, image: QImage | None) -> None:
        if image is not None and not image.isNull():
            self._pixmaps[key] = QPixmap.fromImage(_square(image))
            self.changed.emit()


def own_picture(image: QImage) -> bytes:
    """A JPEG of at most 64 KiB and 512 x 512 of what was decoded; empty when none is so small."""
    square = _square(image)
    if square.width() > OWN_SIDE:
        square = square.scaledToWidth(OWN_SIDE, Qt.TransformationMode.SmoothTransformation)
    plain = QImage(square.size(), QImage.Format.Format_RGB32)
    plain.fill(QColor("white"))
    painter = QPainter(plain)
    painter.drawImage(0, 0, square)
    painter.end()
    for quality in QUALITIES:
        found = QByteArray()
        buffer = QBuffer(found)
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        if plain.save(buffer, JPEG, quality) and found.size() <= OWN_BYTES:
            return bytes(found.data())
    return b""


def _square(image: QImage) -> QImage:
    side = min(image.width(), image.height())
    return image.copy((image.width() - side) // 2, (image.height() - side) // 2, side, side)
