"""The pictures of messages as they are shown: small ones first, whole ones as they come.

Fills ``MediaSources`` for the message view.  Everything is decoded by ``Decoder``; what was decoded
is kept for a while.  A picture that was refused once is shown as a file from then on.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QSize, Signal
from PySide6.QtGui import QImage, QPixmap

from m2chat.ids import MessageId
from m2chat.messaging.file_model import FileState, FileView
from m2chat.messaging.model import Direction, Message
from m2chat.ui.delegates.media import Playback
from m2chat.ui.pictures.decoder import Decoder
from m2chat.ui.pictures.frames import MOST_BYTES

KEPT = 80
STEP = 320  # rooms are rounded up to this, so that a resize does not decode anew


Fetch = Callable[[MessageId, Callable[[bytes | None], None]], object]


class Gallery(QObject):
    """Pixmaps by message."""

    changed = Signal(object)  # the MessageId of a picture that is there now, or was refused

    def __init__(self, decoder: Decoder, parent: QObject) -> None:
        super().__init__(parent)
        self._decoder = decoder
        self._pixmaps: OrderedDict[tuple[MessageId, bool, int], QPixmap] = OrderedDict()
        self._asked: set[tuple[MessageId, bool, int]] = set()
        self._refused: set[MessageId] = set()
        self.ratio = 1.0
        self.fetch: Fetch = lambda message, done: done(None)  # the bytes of a whole file
        self.playing: Callable[[Message], Playback | None] = lambda message: None

    # -- MediaSources -------------------------------------------------------------------------

    def picture(self, message: Message, room: QSize) -> QPixmap | None:
        """The whole picture, else its preview, else nothing yet."""
        file = message.file
        if file is None:
            return None
        if whole_there(message):
            side = max(room.width(), room.height()) * self.ratio
            step = max(1, -(-int(side) // STEP))
            found = self._get(message.id, True, step)
            if found is not None:
                return found
            self._ask_whole(message.id, file, step)
        if file.preview:
            found = self._get(message.id, False, 1)
            if found is None:
                self._ask((message.id, False, 1), file.preview, STEP)
            return found
        return None

    def refused(self, message: Message) -> bool:
        """Whether nothing of it could be decoded."""
        return message.id in self._refused

    def playback(self, message: Message) -> Playback | None:
        """How far a recording has been heard."""
        return self.playing(message)

    # -- inside -------------------------------------------------------------------------------

    def _get(self, message: MessageId, whole: bool, step: int) -> QPixmap | None:
        key = (message, whole, step)
        found = self._pixmaps.get(key)
        if found is not None:
            self._pixmaps.move_to_end(key)
        return found

    def _ask_whole(self, message: MessageId, file: FileView, step: int) -> None:
        key = (message, True, step)
        if key in self._asked or file.size > MOST_BYTES:
            return
        self._asked.add(key)

        def fetched(source: bytes | None) -> None:
            if source:
                self._decoder.show(
                    source,
                    QSize(step * STEP, step * STEP),
                    lambda image: self._came(key, image),
                    self,
                )
            elif not file.preview:
                self._came(key, None)

        self.fetch(message, fetched)

    def _ask(self, key: tuple[MessageId, bool, int], source: bytes, side: int) -> None:
        if key in self._asked:
            return
        self._asked.add(key)
        self._decoder.show(source, QSize(side, side), lambda image: self._came(key, image), self)

    def _came(self, key: tuple[MessageId, bool, int], image: QImage | None) -> None:
        if image is None:
            self._refused.add(key[0])
        else:
            self._pixmaps[key] = QPixmap.fromImage(image)
            self._asked.discard(key)
            while len(self._pixmaps) > KEPT:
                self._pixmaps.popitem(last=False)
        self.changed.emit(key[0])


def whole_there(message: Message) -> bool:
    """Whether the whole file is on this computer: ours always was, theirs once it is done."""
    file = message.file
    if file is None:
        return False
    return file.state is FileState.DONE or message.direction is Direction.OUT


def read_picture(path: Path) -> bytes | None:
    """The bytes of a picture file; None when it is gone or larger than is decoded."""
    try:
        if path.stat().st_size > MOST_BYTES:
            return None
        return path.read_bytes()
    except OSError:
        return None
