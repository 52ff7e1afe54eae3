"""Takes whatever may hold a code and says what is in it; decides nothing.

Pictures are decoded, and codes read, in the confined process of ``ui/pictures``: they are made by
strangers.  It has a process of its own beside that of the conversations, begun with the first
picture and ended half a minute after the last.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import shiboken6
from PySide6.QtCore import QCoreApplication, QMimeData, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QImage

from m2chat.app.codes.kinds import LinkKind, Recognised, recognise
from m2chat.app.codes.reading import Reading
from m2chat.ui.language import tr
from m2chat.ui.pictures.decoder import Decoder
from m2chat.ui.pictures.frames import MOST_BYTES, MOST_JOB, MOST_SIDE
from m2chat.ui.pictures.grey import grey_of
from m2chat.ui.scan import words

REST_MS = 30_000
TEXT_FILE = 100_000  # bytes of a file that may be a text with a link
SMALL = 1000  # pixels; smaller pictures are looked at once more, enlarged
PICTURES = ("image/png", "image/jpeg", "image/webp", "image/gif")
_STARTS = (b"\x89PNG", b"\xff\xd8\xff", b"RIFF", b"GIF8")


class _ScanDecoder(Decoder):
    """A decoder that ends its process when nothing was asked for a while."""

    def __init__(self, parent: QObject | None) -> None:
        super().__init__(parent)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self.close)

    def awake(self) -> None:
        """Something is asked now."""
        self._rest.start()


_shared: list[_ScanDecoder] = []


def scan_decoder() -> Decoder:
    """The one of the program."""
    if not _shared or not shiboken6.isValid(_shared[0]):
        application = QCoreApplication.instance()
        made = _ScanDecoder(application)
        if application is not None:
            application.aboutToQuit.connect(made.close)
        _shared[:] = [made]
    _shared[0].awake()
    return _shared[0]


def end_scan_decoder() -> None:
    """End its process now, not after half a minute."""
    if _shared and shiboken6.isValid(_shared[0]):
        _shared[0].close()


def may_hold_code(mime: QMimeData) -> bool:
    """Whether something that is dragged or in the clipboard may hold a code."""
    return mime.hasImage() or mime.hasUrls() or mime.hasText()


class CodeIntake(QObject):
    """One page's way in."""

    found = Signal(object)  # a Recognised of a kind that is wanted
    several = Signal(object)  # tuple[Recognised, ...]: the person chooses
    refused = Signal(str)  # one sentence
    busy = Signal()

    def __init__(self, wanted: frozenset[LinkKind], parent: QObject) -> None:
        super().__init__(parent)
        self.wanted = wanted

    def take_text(self, text: str) -> None:
        """Pasted or dropped words."""
        self._judge((recognise(text),))

    def take_mime(self, mime: QMimeData) -> None:
        """What was dropped or lies in the clipboard: a picture, a file or a text."""
        for kind in PICTURES:
            source = bytes(mime.data(kind).data())
            if source:
                self.take_picture(source)
                return
        files = [url.toLocalFile() for url in mime.urls() if url.isLocalFile()]
        if files:
            self.take_file(Path(files[0]))
        elif mime.hasText() and mime.text().strip():
            self.take_text(mime.text())
        elif mime.hasImage():
            image = mime.imageData()  # a bitmap of the system's own, nothing is decoded
            self.take_image(image if isinstance(image, QImage) else QImage())
        else:
            self.refused.emit(tr("There is no card and no picture in the clipboard."))

    def take_file(self, path: Path) -> None:
        """A picture, or a text with a link."""
        try:
            if not path.is_file():  # a folder, or a pipe that never ends
                self.refused.emit(tr("This is no file. Choose a picture of the code."))
                return
            with path.open("rb") as file:
                source = file.read(MOST_BYTES + 1)
        except OSError as error:
            self.refused.emit(
                tr(
                    "The file could not be read ({reason}). Choose another one.",
                    reason=error.strerror or "?",
                )
            )
            return
        if source.startswith(_STARTS):
            self.take_picture(source)
        else:
            self._take_text_file(source)

    def take_picture(self, source: bytes) -> None:
        """The bytes of a picture file."""
        if len(source) > MOST_BYTES:
            self.refused.emit(tr("The picture is larger than 10 MB. Cut out the code."))
            return
        self.busy.emit()
        scan_decoder().codes(source, self._read, self)

    def take_image(self, image: QImage) -> None:
        """Pixels that are pixels already: of the screen, or of another program's clipboard."""
        if image.isNull():
            self.refused.emit(tr("There is no picture."))
            return
        self.busy.emit()
        self.read_image(image, self._read, self)

    @staticmethod
    def read_image(image: QImage, done: object, owner: QObject) -> None:
        """The codes in pixels; ``done`` hears a list of ``Reading``, or None."""
        assert callable(done)
        smooth = Qt.TransformationMode.SmoothTransformation
        keep = Qt.AspectRatioMode.KeepAspectRatio
        if max(image.width(), image.height()) > MOST_SIDE:
            image = image.scaled(QSize(MOST_SIDE, MOST_SIDE), keep, smooth)
        elif max(image.width(), image.height()) < SMALL:
            image = image.scaled(image.size() * 2, keep, smooth)
        grey, width, height = grey_of(image)
        if len(grey) > MOST_JOB:
            half = image.scaled(image.size() / 2, keep, smooth)
            grey, width, height = grey_of(half)
        scan_decoder().codes_in_pixels(grey, QSize(width, height), done, owner)

    # -- inside -------------------------------------------------------------------------------

    def _take_text_file(self, source: bytes) -> None:
        try:
            text = source[: TEXT_FILE + 1].decode("utf-8-sig")
        except UnicodeDecodeError:
            text = ""
        if text.strip() and len(source) <= TEXT_FILE and "\0" not in text:
            if text.lstrip().startswith("<"):
                self.refused.emit(
                    tr("A drawing or a web page is not read here. Save the code as PNG or JPEG.")
                )
            else:
                self.take_text(text)
            return
        self.refused.emit(
            tr("This file is no picture that can be read. PNG, JPEG, WebP and GIF can.")
        )

    def _read(self, readings: list[Reading] | None) -> None:
        if readings is None:
            self.refused.emit(
                tr(
                    "This picture can't be read: it is damaged, or larger than 10 MB or 16 "
                    "million pixels. Cut out the code and try again."
                )
            )
        elif not readings:
            self.refused.emit(
                tr(
                    "There is no code in this picture, or it is too blurred. "
                    "Take it again from nearer, with the whole code in it."
                )
            )
        else:
            self._judge(tuple(recognise(one.text) for one in readings))

    def _judge(self, codes: Sequence[Recognised]) -> None:
        """One that is wanted goes on, several are a choice, others have their sentence."""
        fitting = tuple(dict.fromkeys(one for one in codes if one.kind in self.wanted))
        if len(fitting) == 1:
            self.found.emit(fitting[0])
        elif fitting:
            self.several.emit(fitting)
        else:
            ours = sorted(codes, key=lambda one: not one.ours)
            self.refused.emit(words.refusal(ours[0], self.wanted))
