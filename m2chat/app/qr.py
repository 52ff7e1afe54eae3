"""QR codes of links as SVG and PNG.

A card goes in as upper-case base32, which QR packs into fewer squares than base64url.
"""

from __future__ import annotations

import struct
import zlib

import numpy as np
import zxingcpp

from m2chat.links import CARD_PREFIX, ContactCard

QUIET_SQUARES = 4  # the white border that ISO/IEC 18004 asks for


def svg(link: str) -> str:
    """An SVG document, black on white."""
    squares = _squares(link)
    side = len(squares)
    path = "".join(
        f"M{x},{y}h1v1h-1z" for y, row in enumerate(squares) for x, dark in enumerate(row) if dark
    )
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {side} {side}" '
        f'shape-rendering="crispEdges"><path fill="#fff" d="M0,0h{side}v{side}h-{side}z"/>'
        f'<path fill="#000" d="{path}"/></svg>\n'
    )


def png(link: str, scale: int = 8) -> bytes:
    """A PNG file with ``scale`` pixels to a square; 8-bit grey (PNG, third edition)."""
    dark = np.kron(_squares(link), np.ones((scale, scale), np.bool_))
    pixels = np.where(dark, 0, 255).astype(np.uint8)
    side = len(pixels)
    lines = b"".join(b"\0" + line.tobytes() for line in pixels)
    header = struct.pack(">IIBBBBB", side, side, 8, 0, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + _chunk(b"IHDR", header)
        + _chunk(b"IDAT", zlib.compress(lines, 9))
        + _chunk(b"IEND", b"")
    )


def _squares(link: str) -> np.ndarray[tuple[int, int], np.dtype[np.bool_]]:
    """True where dark, with the quiet border."""
    text = ContactCard.parse(link).qr_text() if link.startswith(CARD_PREFIX) else link
    code = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.QRCode, ec_level="M")
    image = np.array(zxingcpp.write_barcode_to_image(code, scale=1, add_quiet_zones=False))
    return np.pad(image == 0, QUIET_SQUARES)


def _chunk(kind: bytes, content: bytes) -> bytes:
    check = zlib.crc32(kind + content)
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", check)
