"""What stands under a point of a message row."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QPointF, QRectF

from m2chat.messaging.file_model import FileState
from m2chat.messaging.model import MessageKind
from m2chat.ui.delegates import media
from m2chat.ui.delegates.bubble_layout import BubbleGeometry
from m2chat.ui.delegates.bubble_parts import chip_words
from m2chat.ui.delegates.message_delegate import MessageDelegate
from m2chat.ui.direction import right_to_left
from m2chat.ui.models.message_rows import MessageRow


class Spot(Enum):
    """A part of a row that can be pointed at."""

    BESIDE = auto()  # outside the bubble
    BUBBLE = auto()
    TEXT = auto()
    LINK = auto()
    MARK = auto()
    QUOTE = auto()
    CHIP = auto()
    MEDIA = auto()
    BUTTON = auto()  # the round button of a file
    WAVE = auto()  # of a recording: a click seeks
    SPEED = auto()


CLICKABLE = frozenset(Spot) - {Spot.BESIDE, Spot.BUBBLE, Spot.TEXT}


@dataclass(frozen=True, slots=True)
class Hit:
    """A row, the part of it, and what belongs to the part."""

    row: MessageRow
    spot: Spot
    text: QPointF  # the point relative to the text
    word: str = ""  # the address of a link, the emoji of a chip
    share: float = 0.0  # how far along a recording


def hit(painter: MessageDelegate, row: MessageRow, at: QPointF) -> Hit:
    """What stands at a point relative to the row."""
    where = painter.geometry(row)
    inside = at - where.text.topLeft()
    for box, (emoji, _) in zip(where.chips, chip_words(row.message.reactions), strict=False):
        if box.contains(at):
            return Hit(row, Spot.CHIP, inside, emoji)
    if not where.bubble.contains(at):
        return Hit(row, Spot.BESIDE, inside)
    if row.marked and painter.mark_rect(row).contains(at):
        return Hit(row, Spot.MARK, inside)
    if where.quote is not None and where.quote.contains(at):
        return Hit(row, Spot.QUOTE, inside)
    if where.media is not None and where.media.contains(at):
        return _media_hit(painter, row, where.media, at, inside)
    return _text_hit(painter, row, where, at, inside)


def _text_hit(
    painter: MessageDelegate, row: MessageRow, where: BubbleGeometry, at: QPointF, inside: QPointF
) -> Hit:
    message = row.message
    if message.file is not None and not message.text:
        return Hit(row, Spot.BUBBLE, inside)
    plain = message.deleted or message.kind is MessageKind.NOTE
    link = "" if plain else painter.block(row).link(inside)
    if link:
        return Hit(row, Spot.LINK, inside, link)
    spot = Spot.TEXT if where.text.adjusted(-6, -4, 6, 4).contains(at) else Spot.BUBBLE
    return Hit(row, spot, inside)


def _media_hit(
    painter: MessageDelegate, row: MessageRow, box: QRectF, at: QPointF, inside: QPointF
) -> Hit:
    message = row.message
    file = message.file
    assert file is not None
    sources = painter.media.sources
    kind = media.kind_of(message, sources)
    if kind is media.Kind.VOICE and file.state is FileState.DONE:
        wave = media.wave_box(box)
        if wave.adjusted(0, -6, 0, 10).contains(at):
            share = (at.x() - wave.left()) / max(1.0, wave.width())
            share = 1 - share if right_to_left() else share
            return Hit(row, Spot.WAVE, inside, share=max(0.0, min(1.0, share)))
        if sources.playback(message) is not None and media.speed_box(box).contains(at):
            return Hit(row, Spot.SPEED, inside)
    button = media.button_icon(message, sources.playback(message))
    if button and media.button_box(kind, box).adjusted(-4, -4, 4, 4).contains(at):
        return Hit(row, Spot.BUTTON, inside)
    return Hit(row, Spot.MEDIA, inside)
