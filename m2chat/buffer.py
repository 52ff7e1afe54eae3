"""Bounds-checked reading of fixed binary forms (protocol 0)."""

from __future__ import annotations

from m2chat.errors import WireError


class Reader:
    """A cursor over bytes from outside; raises ``WireError`` rather than read past the end."""

    __slots__ = ("_at", "_data")

    def __init__(self, data: bytes | memoryview) -> None:
        self._data = bytes(data)
        self._at = 0

    def take(self, count: int) -> bytes:
        """The next ``count`` bytes."""
        end = self._at + count
        if end > len(self._data):
            raise WireError("a form is shorter than its fields")
        piece = self._data[self._at : end]
        self._at = end
        return piece

    def u8(self) -> int:
        """An unsigned byte."""
        return self.take(1)[0]

    def u16(self) -> int:
        """An unsigned 16-bit integer, big-endian."""
        return int.from_bytes(self.take(2), "big")

    def u24(self) -> int:
        """An unsigned 24-bit integer, big-endian."""
        return int.from_bytes(self.take(3), "big")

    def u32(self) -> int:
        """An unsigned 32-bit integer, big-endian."""
        return int.from_bytes(self.take(4), "big")

    def u64(self) -> int:
        """An unsigned 64-bit integer, big-endian."""
        return int.from_bytes(self.take(8), "big")

    def block(self, limit: int) -> bytes:
        """``L(x)``: a u16 length and so many bytes, at most ``limit``."""
        length = self.u16()
        if length > limit:
            raise WireError(f"a field of {length} bytes is longer than {limit}")
        return self.take(length)

    def text(self, limit: int) -> str:
        """``L(x)`` that is UTF-8; ``limit`` counts bytes."""
        try:
            return self.block(limit).decode("utf-8")
        except UnicodeDecodeError as error:
            raise WireError("a text field is not UTF-8") from error

    def rest(self) -> bytes:
        """All that is left."""
        return self.take(len(self._data) - self._at)

    def left(self) -> int:
        """How many bytes are left."""
        return len(self._data) - self._at

    def end(self) -> None:
        """Raise ``WireError`` when bytes are left: trailing bytes make a form bad."""
        if self._at != len(self._data):
            raise WireError("a form has trailing bytes")


def block(data: bytes) -> bytes:
    """``L(x)`` = u16 length and the bytes."""
    if len(data) > 0xFFFF:
        raise WireError("a field is longer than 65,535 bytes")
    return len(data).to_bytes(2, "big") + data
