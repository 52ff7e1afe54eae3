"""The grey pixels of a PNG file (PNG, third edition), for programs that have no window.

All depths and colours, no interlacing; transparency lies on white.  At most 10 MB and 16 million
pixels; what is promised is checked before anything is unpacked.  The filters of all rows are undone
along the diagonals, where no pixel waits for another, so that no row takes a loop of its own.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from m2chat.errors import WireError

MOST_BYTES = 10_000_000
MOST_PIXELS = 16_000_000
SIGNATURE = b"\x89PNG\r\n\x1a\n"
_HEADER = struct.Struct(">IIBBBBB")
_CHANNELS = {0: 1, 2: 3, 3: 1, 4: 2, 6: 4}  # by colour type
_DEPTHS = {0: (1, 2, 4, 8, 16), 2: (8, 16), 3: (1, 2, 4, 8), 4: (8, 16), 6: (8, 16)}
_PAETH = 4

Bytes = npt.NDArray[np.uint8]


@dataclass(frozen=True, slots=True)
class _Header:
    width: int
    height: int
    depth: int
    colour: int

    @property
    def row(self) -> int:
        """Bytes of a row without its filter."""
        return -(-self.width * self.depth * _CHANNELS[self.colour] // 8)

    @property
    def step(self) -> int:
        """Bytes from a pixel to the one at its left, at least one."""
        return max(1, self.depth * _CHANNELS[self.colour] // 8)


def grey_pixels(source: bytes) -> tuple[bytes, int, int]:
    """The pixels, one byte each, with width and height; raises ``WireError``."""
    if not source.startswith(SIGNATURE) or len(source) > MOST_BYTES:
        raise WireError("no PNG, or too large")
    header: _Header | None = None
    palette, body = b"", bytearray()
    for kind, content in _chunks(source):
        if kind == b"IHDR" and header is None:
            header = _read_header(content)
        elif kind == b"PLTE":
            palette = content
        elif kind == b"IDAT":
            body += content
    if header is None:
        raise WireError("a PNG without a header")
    rows = _unpacked(bytes(body), header)
    grey = _grey(_unfiltered(rows, header), header, palette)
    return grey.tobytes(), header.width, header.height


def _chunks(source: bytes) -> Iterator[tuple[bytes, bytes]]:
    at = len(SIGNATURE)
    while at + 12 <= len(source):
        length, kind = struct.unpack_from(">I4s", source, at)
        end = at + 12 + length
        if end > len(source):
            raise WireError("a chunk that does not end")
        yield kind, source[at + 8 : end - 4]
        if kind == b"IEND":
            return
        at = end
    raise WireError("a PNG without an end")


def _read_header(content: bytes) -> _Header:
    if len(content) != _HEADER.size:
        raise WireError("a header of another size")
    width, height, depth, colour, packing, filters, interlaced = _HEADER.unpack(content)
    if depth not in _DEPTHS.get(colour, ()) or packing or filters or interlaced:
        raise WireError("a PNG of a form that is not read")
    if not 0 < width * height <= MOST_PIXELS:
        raise WireError("a PNG of too many pixels")
    return _Header(width, height, depth, colour)


def _unpacked(body: bytes, header: _Header) -> Bytes:
    """The rows with their filters, exactly as many as were promised."""
    size = (header.row + 1) * header.height
    try:
        rows = zlib.decompressobj().decompress(body, size)
    except zlib.error as error:
        raise WireError("a PNG whose pixels are damaged") from error
    if len(rows) != size:
        raise WireError("a PNG that is cut off")
    return np.frombuffer(rows, np.uint8).reshape(header.height, header.row + 1)


def _unfiltered(rows: Bytes, header: _Header) -> Bytes:
    """The bytes of the rows, height x row."""
    filters, step = rows[:, 0], header.step
    if filters.max() > _PAETH:
        raise WireError("a filter that is none")
    across, height = header.row // step, header.height
    stride = across + 1  # a column of zeros at the left, and a row of them above
    out = np.zeros((height + 1, stride, step), np.uint8)
    out[1:, 1:] = rows[:, 1:].reshape(height, across, step)
    if filters.any():
        flat = out.reshape(-1, step)
        for diagonal in range(height + across - 1):
            first, last = max(0, diagonal - across + 1), min(height - 1, diagonal)
            _undo(flat, filters[first : last + 1], first, diagonal - first, stride)
    return out[1:, 1:].reshape(height, header.row)


def _undo(flat: Bytes, filters: Bytes, y: int, x: int, stride: int) -> None:
    """One diagonal from its upper right end (y, x) down to the left."""
    begin, jump = (y + 1) * stride + x + 1, stride - 1

    def line(offset: int) -> npt.NDArray[np.int16]:
        start = begin - offset
        end = start + (len(filters) - 1) * jump + 1
        return flat[start : end : max(1, jump)][: len(filters)].astype(np.int16)

    left, up, corner = line(1), line(stride), line(stride + 1)
    near = left + up - corner
    to_left, to_up, to_corner = abs(near - left), abs(near - up), abs(near - corner)
    paeth = np.where(
        (to_left <= to_up) & (to_left <= to_corner),
        left,
        np.where(to_up <= to_corner, up, corner),
    )
    kind = filters[:, None]
    guess = np.select(
        [kind == 1, kind == 2, kind == 3, kind == 4], [left, up, left + up >> 1, paeth]
    )
    end = begin + (len(filters) - 1) * jump + 1
    target = flat[begin : end : max(1, jump)][: len(filters)]
    target += guess.astype(np.uint8)


def _grey(rows: Bytes, header: _Header, palette: bytes) -> Bytes:
    width, height = header.width, header.height
    if header.depth < 8:
        bits = np.unpackbits(rows, axis=1).reshape(height, -1, header.depth)
        weights = 1 << np.arange(header.depth - 1, -1, -1, dtype=np.uint8)
        values = (bits * weights).sum(axis=2, dtype=np.uint8)[:, :width]
        if header.colour == 0:
            values = values * np.uint8(255 // ((1 << header.depth) - 1))
        rows = values
    elif header.depth == 16:
        rows = rows[:, ::2]  # the high byte of each
    if header.colour == 3:
        return _from_palette(rows, palette)
    pixels = rows.reshape(height, width, _CHANNELS[header.colour])
    colours = _CHANNELS[header.colour] - (header.colour >= 4)
    grey = _light(pixels[:, :, :3]) if colours == 3 else pixels[:, :, 0]
    if header.colour >= 4:
        alpha = pixels[:, :, -1].astype(np.uint16)
        grey = ((grey * alpha + 255 * (255 - alpha)) // 255).astype(np.uint8)
    return np.ascontiguousarray(grey)


def _from_palette(rows: Bytes, palette: bytes) -> Bytes:
    colours = np.zeros((256, 3), np.uint8)
    known = np.frombuffer(palette[: min(len(palette) // 3, 256) * 3], np.uint8).reshape(-1, 3)
    colours[: len(known)] = known
    found: Bytes = _light(colours)[rows]
    return found


def _light(colours: Bytes) -> Bytes:
    """How light red, green and blue are together (ITU-R BT.601)."""
    parts = colours.astype(np.uint16)
    mixed = (parts[..., 0] * 77 + parts[..., 1] * 150 + parts[..., 2] * 29) >> 8
    return mixed.astype(np.uint8)
