"""Takes out of a picture of ours what does not belong to its look: place, time, camera, comments.

JPEG segments (Exif, XMP, IPTC, comments), PNG chunks (texts, Exif, time) and WebP chunks (Exif,
XMP) are left out; pixels, colours and the way up stay as they are, byte for byte.  A file that is
not understood to its end is not touched.
"""

from __future__ import annotations

import struct

_PNG = b"\x89PNG\r\n\x1a\n"
_PNG_GONE = frozenset((b"tEXt", b"zTXt", b"iTXt", b"eXIf", b"tIME"))
_APP1, _APP13, _COMMENT, _SCAN = 0xE1, 0xED, 0xFE, 0xDA
_ORIENTATION = 0x0112
_WEBP_FLAGS = 0xFF ^ 0x0C  # without Exif and XMP


def without_metadata(source: bytes) -> bytes | None:
    """The picture without it; None when there is none, or the file is not understood."""
    try:
        if source.startswith(b"\xff\xd8"):
            clean = _jpeg(source)
        elif source.startswith(_PNG):
            clean = _png(source)
        elif source[:4] == b"RIFF" and source[8:12] == b"WEBP":
            clean = _webp(source)
        else:
            return None
    except (struct.error, IndexError, ValueError):
        return None
    return None if clean == source else clean


def _jpeg(source: bytes) -> bytes:
    parts, at, way = [source[:2]], 2, 1
    while True:
        marker, kind = source[at], source[at + 1]
        if marker != 0xFF:
            raise ValueError("no segment begins here")
        if kind == _SCAN:
            break
        (length,) = struct.unpack_from(">H", source, at + 2)
        end = at + 2 + length
        if length < 2 or end > len(source):
            raise ValueError("a segment that does not end")
        segment = source[at:end]
        if kind == _APP1 and segment[4:10] == b"Exif\0\0":
            way = _way_up(segment[10:])
        if kind not in (_APP1, _APP13, _COMMENT):
            parts.append(segment)
        at = end
    if way != 1:
        parts.insert(1, _exif(way))
    return b"".join([*parts, source[at:]])


def _way_up(tiff: bytes) -> int:
    """The orientation of an Exif block, 1 to 8; 1 when it says none."""
    try:
        order = {b"II": "<", b"MM": ">"}[tiff[:2]]
        (first,) = struct.unpack_from(order + "I", tiff, 4)
        (count,) = struct.unpack_from(order + "H", tiff, first)
        for entry in range(min(count, 512)):
            tag, _, _, value = struct.unpack_from(order + "HHIH", tiff, first + 2 + 12 * entry)
            if tag == _ORIENTATION:
                return int(value) if 1 <= value <= 8 else 1
    except (KeyError, struct.error):
        pass
    return 1


def _exif(way: int) -> bytes:
    """An Exif segment that says only which way is up."""
    entry = struct.pack(">HHIHH", _ORIENTATION, 3, 1, way, 0)
    body = b"Exif\0\0" + b"MM\0*" + struct.pack(">IH", 8, 1) + entry + bytes(4)
    return struct.pack(">BBH", 0xFF, _APP1, len(body) + 2) + body


def _png(source: bytes) -> bytes:
    parts, at = [_PNG], len(_PNG)
    while at < len(source):
        length, kind = struct.unpack_from(">I4s", source, at)
        end = at + 12 + length
        if end > len(source):
            raise ValueError("a chunk that does not end")
        if kind not in _PNG_GONE:
            parts.append(source[at:end])
        at = end
        if kind == b"IEND":
            return b"".join(parts)
    raise ValueError("no end")


def _webp(source: bytes) -> bytes:
    parts, at = [], 12
    while at < len(source):
        kind, length = struct.unpack_from("<4sI", source, at)
        end = at + 8 + length + (length & 1)
        if end > len(source):
            raise ValueError("a chunk that does not end")
        chunk = source[at:end]
        if kind == b"VP8X":
            chunk = chunk[:8] + bytes((chunk[8] & _WEBP_FLAGS,)) + chunk[9:]
        if kind not in (b"EXIF", b"XMP "):
            parts.append(chunk)
        at = end
    body = b"WEBP" + b"".join(parts)
    return b"RIFF" + struct.pack("<I", len(body)) + body
