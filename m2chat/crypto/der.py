"""As much of DER (X.690) as a PKCS#12 file needs: tag, definite length, content."""

from __future__ import annotations

from m2chat.crypto.errors import BadKey

INTEGER, OCTET_STRING, NULL, OBJECT = 0x02, 0x04, 0x05, 0x06
BMP_STRING, SEQUENCE, SET, CONTEXT_0 = 0x1E, 0x30, 0x31, 0xA0

_LONG_FORM = 0x80
_LENGTH_LIMIT = 3  # octets of a length: 16 MiB is more than any key file


def element(tag: int, *contents: bytes) -> bytes:
    """One element around the contents laid end to end."""
    content = b"".join(contents)
    size = len(content)
    if size < _LONG_FORM:
        return bytes([tag, size]) + content
    octets = (size.bit_length() + 7) // 8
    return bytes([tag, _LONG_FORM | octets]) + size.to_bytes(octets, "big") + content


def integer(value: int) -> bytes:
    """A non-negative INTEGER."""
    return element(INTEGER, value.to_bytes(value.bit_length() // 8 + 1, "big"))


def object_id(dotted: str) -> bytes:
    """An OBJECT IDENTIFIER from ``1.2.840...``."""
    first, second, *rest = (int(arc) for arc in dotted.split("."))
    out = bytearray([40 * first + second])
    for arc in rest:
        groups = [arc & 0x7F]
        while arc := arc >> 7:
            groups.append(0x80 | arc & 0x7F)
        out += bytes(reversed(groups))
    return element(OBJECT, bytes(out))


def parse(data: bytes) -> list[tuple[int, bytes]]:
    """The row of ``(tag, content)`` that ``data`` is; raises ``BadKey``."""
    row, at = [], 0
    while at < len(data):
        if at + 2 > len(data):
            raise BadKey("a DER element without a length")
        tag, size = data[at], data[at + 1]
        at += 2
        if size & _LONG_FORM:
            octets = size & ~_LONG_FORM
            if not 1 <= octets <= _LENGTH_LIMIT:
                raise BadKey("a DER length in a form that is not allowed")
            size = int.from_bytes(data[at : at + octets], "big")
            at += octets
        if at + size > len(data):
            raise BadKey("a DER element longer than its file")
        row.append((tag, data[at : at + size]))
        at += size
    return row


def inside(content: bytes, *tags: int) -> list[bytes]:
    """The contents of exactly these elements in this order; raises ``BadKey``."""
    row = parse(content)
    if [tag for tag, _ in row] != list(tags):
        raise BadKey("a DER structure with other parts than expected")
    return [part for _, part in row]
