"""Files in a bubble: pictures, recordings, and everything else as a card; measured and painted.

A sender's picture is only ever shown as decoded by the sandbox (``ui/pictures``); here pixmaps are
asked for by ``MediaSources`` and a plain ground is painted until one is there.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import Protocol

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPixmap

from m2chat.messaging.file_model import FileState
from m2chat.messaging.model import Direction, Message
from m2chat.ui import file_words
from m2chat.ui.delegates.line_text import draw_line
from m2chat.ui.direction import begin, mirrored
from m2chat.ui.resources import icon_pixmap
from m2chat.ui.theme import PICTURE_BYTES, Size, Space, Type, px, theme

WIDTH, CARD_HEIGHT, VOICE_HEIGHT = 270, 52, 48  # at 100 %
BUTTON = 44
BARS = 48


class Kind(Enum):
    """How a file is shown."""

    CARD = "card"
    PICTURE = "picture"
    VOICE = "voice"


@dataclass(frozen=True, slots=True)
class Playback:
    """A recording that is being heard, or was left in the middle."""

    share: float  # how far, 0 to 1
    running: bool
    speed: float


class MediaSources(Protocol):
    """Where pictures and the state of players come from."""

    def picture(self, message: Message, room: QSize) -> QPixmap | None:
        """The picture of a message decoded for a room, or what there is of it; asks for more."""

    def refused(self, message: Message) -> bool:
        """Whether its picture could not be decoded."""

    def playback(self, message: Message) -> Playback | None:
        """How far a recording has been heard."""


class NoMedia:
    """Sources where there are none."""

    def picture(self, message: Message, room: QSize) -> QPixmap | None:
        """Nothing."""
        return None

    def refused(self, message: Message) -> bool:
        """Nothing was tried."""
        return False

    def playback(self, message: Message) -> Playback | None:
        """Nothing plays."""
        return None


def kind_of(message: Message, sources: MediaSources) -> Kind:
    """How the file of a message is shown."""
    file = message.file
    assert file is not None
    if file.voice:
        return Kind.VOICE
    here = file.state is FileState.DONE or message.direction is Direction.OUT
    decodable = bool(file.preview) or (here and file.size <= PICTURE_BYTES)
    if file_words.is_picture(file) and decodable and not sources.refused(message):
        return Kind.PICTURE
    return Kind.CARD


def media_size(message: Message, sources: MediaSources, limit: float) -> QSizeF:
    """How much room a file takes."""
    kind = kind_of(message, sources)
    file = message.file
    assert file is not None
    if kind is Kind.VOICE:
        return QSizeF(min(px(WIDTH), limit), px(VOICE_HEIGHT))
    if kind is Kind.CARD:
        return QSizeF(min(px(WIDTH), limit), px(CARD_HEIGHT))
    most = QSizeF(min(limit, Size.PICTURE), Size.PICTURE)
    shown = QSizeF(file.width or 4, file.height or 3).scaled(
        most, Qt.AspectRatioMode.KeepAspectRatio
    )
    return QSizeF(max(shown.width(), min(Size.PICTURE_MIN_W, limit)), max(shown.height(), px(90)))


def media_overlap(message: Message, sources: MediaSources) -> float:
    """How far the time of a file without words may stand beside its lower part."""
    if message.text:
        return 0.0
    kind = kind_of(message, sources)
    return px({Kind.VOICE: 22, Kind.CARD: 8, Kind.PICTURE: 0}[kind])


def button_box(kind: Kind, box: QRectF) -> QRectF:
    """Where the round button of a file stands."""
    if kind is Kind.PICTURE:
        side = px(BUTTON)
        corner = box.center() - QPointF(side / 2, side / 2)
        return QRectF(corner, QSizeF(side, side))
    side = px(BUTTON - 4)
    return mirrored(QRectF(box.left(), box.center().y() - side / 2, side, side), box)


def wave_box(box: QRectF) -> QRectF:
    """Where the loudness of a recording stands; a click there seeks."""
    return mirrored(box.adjusted(px(BUTTON + 6), px(4), -px(46), -px(18)), box)


def speed_box(box: QRectF) -> QRectF:
    """Where the speed of a recording can be changed."""
    return mirrored(QRectF(box.right() - px(38), box.top() + px(10), px(38), px(22)), box)


def button_icon(message: Message, playback: Playback | None) -> str:
    """What the round button does; an empty text: there is none."""
    file = message.file
    assert file is not None
    match file.state:
        case FileState.OFFERED:
            return "download" if message.direction is Direction.IN else "clock"
        case FileState.RUNNING | FileState.WAITING:
            return "pause"
        case FileState.PAUSED:
            return "play"
        case FileState.FAILED:
            return "refresh"
        case FileState.DECLINED | FileState.CANCELLED:
            return "close"
        case _:
            if file.voice:
                return "pause" if playback is not None and playback.running else "play"
            ours = message.direction is Direction.OUT
            return "" if file_words.is_picture(file) else file_words.icon_name(file, ours=ours)


class MediaPainter:
    """Paints the file of a bubble."""

    def __init__(self, sources: MediaSources) -> None:
        self.sources = sources

    def paint(self, painter: QPainter, message: Message, box: QRectF, *, out: bool) -> None:
        """The file of ``message`` in ``box``."""
        kind = kind_of(message, self.sources)
        if kind is Kind.PICTURE:
            self._paint_picture(painter, message, box)
        elif kind is Kind.VOICE:
            self._paint_voice(painter, message, box, out=out)
        else:
            self._paint_card(painter, message, box, out=out)

    def _paint_card(self, painter: QPainter, message: Message, box: QRectF, *, out: bool) -> None:
        file = message.file
        assert file is not None
        look = theme()
        self._paint_button(painter, message, button_box(Kind.CARD, box), out=out)
        texts = mirrored(box.adjusted(px(BUTTON + 6), 0, 0, 0), box)
        painter.setFont(look.font(Type.TEXT, bold=True))
        painter.setPen(look.colour("on_bubble_out" if out else "text"))
        upper = QRectF(texts.left(), texts.top() + px(6), texts.width(), px(20))
        draw_line(painter, upper, _printable(file.name), elide=Qt.TextElideMode.ElideMiddle)
        painter.setFont(look.font(Type.SMALL))
        painter.setPen(look.colour("on_bubble_out_soft" if out else "text_faint"))
        lower = QRectF(texts.left(), upper.bottom(), texts.width(), px(18))
        draw_line(painter, lower, file_words.state_line(file, message.direction))

    def _paint_button(
        self, painter: QPainter, message: Message, box: QRectF, *, out: bool, scrim: bool = False
    ) -> None:
        file = message.file
        assert file is not None
        name = button_icon(message, self.sources.playback(message))
        if not name:
            return
        look = theme()
        ground = look.colour("picture_veil" if scrim else "bubble_veil")
        ink = look.colour("viewer_text" if scrim else "on_bubble_out")
        if not out and not scrim:
            ground, ink = look.colour("accent_soft"), look.colour("accent_text")
            if name == "alert":
                ground, ink = look.colour("warning_soft"), look.colour("warning")
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawEllipse(box)
        ratio = painter.device().devicePixelRatio()
        side = px(22)
        corner = box.center() - QPointF(side / 2, side / 2)
        painter.drawPixmap(corner, icon_pixmap(name, ink, QSize(side, side), ratio))
        if file.state in (FileState.RUNNING, FileState.PAUSED, FileState.WAITING):
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(ink, px(2), Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            ring = box.adjusted(px(2), px(2), -px(2), -px(2))
            painter.drawArc(ring, 90 * 16, -round(360 * 16 * file_words.share(file)))

    def _paint_picture(self, painter: QPainter, message: Message, box: QRectF) -> None:
        file = message.file
        assert file is not None
        look = theme()
        path = QPainterPath()
        path.addRoundedRect(box, Size.PICTURE_RADIUS, Size.PICTURE_RADIUS)
        painter.save()
        painter.setClipPath(path, Qt.ClipOperation.IntersectClip)
        painter.fillRect(box, look.colour("raised"))
        picture = self.sources.picture(message, box.size().toSize())
        if picture is not None and not picture.isNull():
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            size = QSizeF(picture.size()).scaled(
                box.size(), Qt.AspectRatioMode.KeepAspectRatioByExpanding
            )
            corner = box.center() - QPointF(size.width() / 2, size.height() / 2)
            painter.drawPixmap(QRectF(corner, size), picture, QRectF(picture.rect()))
        painter.restore()
        if file.state is FileState.DONE:
            return
        if message.direction is Direction.OUT and file.state is FileState.OFFERED:
            return
        self._paint_button(painter, message, button_box(Kind.PICTURE, box), out=True, scrim=True)
        painter.setFont(look.font(Type.TINY, bold=True))
        words = file_words.state_line(file, message.direction)
        words = painter.fontMetrics().elidedText(
            words, Qt.TextElideMode.ElideRight, int(box.width() - px(28))
        )
        width = painter.fontMetrics().horizontalAdvance(words) + Space.L
        pill = QRectF(box.left() + Space.S, box.top() + Space.S, width, px(20))
        pill = mirrored(pill, box)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("picture_veil"))
        painter.drawRoundedRect(pill, px(10), px(10))
        painter.setPen(look.colour("viewer_text"))
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, words)

    def _paint_voice(self, painter: QPainter, message: Message, box: QRectF, *, out: bool) -> None:
        file = message.file
        assert file is not None
        look = theme()
        playback = self.sources.playback(message)
        self._paint_button(painter, message, button_box(Kind.VOICE, box), out=out)
        strong = look.colour("on_bubble_out" if out else "accent")
        faint = look.colour("on_bubble_out_soft" if out else "text_faint")
        weak = QColor(faint)
        weak.setAlphaF(0.5)
        heard = playback.share if playback is not None else 0.0
        paint_wave(painter, wave_box(box), file.waveform, heard, strong, weak)
        painter.setFont(look.font(Type.TINY))
        painter.setPen(faint)
        below = QRectF(box.left() + px(BUTTON + 6), box.bottom() - px(16), px(180), px(16))
        at = file.duration_s * heard if playback is not None and heard else file.duration_s
        words = file_words.clock(at)
        if file.state is not FileState.DONE:
            words = file_words.state_line(file, message.direction)
        painter.drawText(mirrored(below, box), begin(), words)
        if playback is not None:
            pill = speed_box(box)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour("bubble_veil" if out else "accent_soft"))
            painter.drawRoundedRect(pill, px(11), px(11))
            painter.setPen(look.colour("on_bubble_out" if out else "accent_text"))
            painter.setFont(look.font(Type.TINY, bold=True))
            painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, f"{playback.speed:g}×")


def paint_wave(
    painter: QPainter, box: QRectF, waveform: bytes, heard: float, strong: QColor, weak: QColor
) -> None:
    """Loudness as bars; what was heard in the strong colour."""
    if box.width() < 8:
        return
    count = max(8, min(BARS, int(box.width() / px(4))))
    painter.setPen(Qt.PenStyle.NoPen)
    step = box.width() / count
    for bar in range(count):
        loud = waveform[bar * len(waveform) // count] / 255 if waveform else 0.15
        height = max(px(3), box.height() * loud)
        place = QRectF(
            box.left() + bar * step, box.center().y() - height / 2, step - px(1.5), height
        )
        place = mirrored(place, box)
        painter.setBrush(strong if (bar + 0.5) / count <= heard else weak)
        painter.drawRoundedRect(place, px(1), px(1))


def _printable(name: str) -> str:
    """A name without signs that turn a line round or end it."""
    return "".join(c if c.isprintable() else "\ufffd" for c in name[:255])
