"""What may be a picture of a person, judged by its head alone: nothing is decoded here.

PNG (W3C, third edition: signature, IHDR first) or JPEG (ITU T.81: SOI, then segments up to the
frame header).  At most 64 KiB and 512 x 512; the pixels are decoded in a process of their own.
"""

from __future__ import annotations

PICTURE_LIMIT = 64 * 1024
SIDE_LIMIT = 512
_PNG = b"\x89PNG\r\n\x1a\n"
_NO_LENGTH = frozenset({0x01, *range(0xD0, 0xD9)})
_FRAMES = frozenset(
    {0xC0, 0xC1, 0xC2}
)  # baseline, extended, progressive; no lossless, no arithmetic


def side_lengths(picture: bytes) -> tuple[int, int] | None:
    """Width and height as the head says; None when it is no PNG or JPEG that we take."""
    if picture.startswith(_PNG):
        if picture[8:16] != b"\0\0\0\rIHDR" or len(picture) < 33:
            return None
        return int.from_bytes(picture[16:20], "big"), int.from_bytes(picture[20:24], "big")
    if picture.startswith(b"\xff\xd8\xff"):
        return _jpeg(picture)
    return None


def is_picture(picture: bytes) -> bool:
    """Whether it may be kept and handed to the decoder; nothing at all is a picture too: none."""
    if not picture:
        return True
    if len(picture) > PICTURE_LIMIT:
        return False
    sides = side_lengths(picture)
    return sides is not None and min(sides) > 0 and max(sides) <= SIDE_LIMIT


def _jpeg(picture: bytes) -> tuple[int, int] | None:
    at = 2
    while at + 9 <= len(picture):
        if picture[at] != 0xFF:
            return None
        marker = picture[at + 1]
        if marker == 0xFF:
            at += 1
        elif marker in _NO_LENGTH:
            at += 2
        elif marker in _FRAMES:
            height, width = picture[at + 5 : at + 7], picture[at + 7 : at + 9]
            return int.from_bytes(width, "big"), int.from_bytes(height, "big")
        elif marker == 0xDA or (0xC3 <= marker <= 0xCF and marker not in (0xC4, 0xC8, 0xCC)):
            return None
        else:
            length = int.from_bytes(picture[at + 2 : at + 4], "big")
            if length < 2:
                return None
            at += 2 + length
    return None
