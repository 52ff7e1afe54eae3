"""Reads codes out of grey pixels with ZXing; for processes that are confined.

What was read goes home as bytes: ``count u8``, then for each ``qr u8 | length u16 | UTF-8``, all
numbers big-endian.  At most 16 codes of 4096 bytes each; the rest is left out.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from m2chat.buffer import Reader
from m2chat.errors import WireError

MOST_CODES = 16
MOST_TEXT = 4096  # bytes of one code; a QR code holds at most 2953
READINGS_BYTES = 1 + MOST_CODES * (3 + MOST_TEXT)


@dataclass(frozen=True, slots=True)
class Reading:
    """One code: its text, and whether it is a QR code (cards are nothing else)."""

    text: str
    qr: bool


def read_pixels(grey: bytes, width: int, height: int) -> list[Reading]:
    """The codes in a picture of ``width`` x ``height`` bytes, each once; raises ``WireError``."""
    import zxingcpp

    if width < 1 or height < 1 or len(grey) != width * height:
        raise WireError("pixels of another size than promised")
    image = memoryview(grey).cast("B", (height, width))
    found = zxingcpp.read_barcodes(image, text_mode=zxingcpp.TextMode.Plain)
    readings: dict[str, Reading] = {}
    for one in found:
        text = one.text
        if one.valid and text and len(text.encode("utf-8", "replace")) <= MOST_TEXT:
            readings.setdefault(text, Reading(text, "QR" in str(one.format)))
    return list(readings.values())[:MOST_CODES]


def pack(readings: Sequence[Reading]) -> bytes:
    """As bytes."""
    out = bytes([len(readings)])
    for one in readings:
        text = one.text.encode("utf-8", "replace")
        out += bytes([one.qr]) + len(text).to_bytes(2, "big") + text
    return out


def unpack(source: bytes) -> list[Reading]:
    """Read them again; raises ``WireError``."""
    reader = Reader(source)
    count = reader.u8()
    if count > MOST_CODES:
        raise WireError("more codes than are read")
    readings = []
    for _ in range(count):
        qr, length = reader.u8(), reader.u16()
        if qr > 1 or length > MOST_TEXT:
            raise WireError("a code that can not be one")
        try:
            readings.append(Reading(reader.take(length).decode("utf-8"), bool(qr)))
        except UnicodeDecodeError as error:
            raise WireError("a code that is no text") from error
    reader.end()
    return readings
