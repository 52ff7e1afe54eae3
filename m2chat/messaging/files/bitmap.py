"""Which chunks of a file are here: a bit each, and the ranges that are missing."""

from __future__ import annotations

Range = tuple[int, int]  # first, count


class ChunkSet:
    """The chunks of one file that were checked and kept."""

    def __init__(self, count: int, bits: bytes = b"") -> None:
        """``bits`` as ``encode`` gave them; what does not fit ``count`` is left out."""
        self.count = count
        self._bits = bytearray(bits[: -(-count // 8)].ljust(-(-count // 8), b"\0"))
        if count % 8:
            self._bits[-1] &= (1 << count % 8) - 1
        self.held = sum(byte.bit_count() for byte in self._bits)

    def __contains__(self, index: int) -> bool:
        return bool(self._bits[index >> 3] >> (index & 7) & 1)

    def add(self, index: int) -> bool:
        """A chunk came; whether it is new."""
        if index in self:
            return False
        self._bits[index >> 3] |= 1 << (index & 7)
        self.held += 1
        return True

    @property
    def whole(self) -> bool:
        """Whether nothing is missing."""
        return self.held == self.count

    def encode(self) -> bytes:
        """One bit a chunk, the lowest first."""
        return bytes(self._bits)

    def missing(self, limit: int) -> list[Range]:
        """The first ``limit`` ranges that are not here, in order."""
        found: list[Range] = []
        index = 0
        while index < self.count:
            if self._bits[index >> 3] == 0xFF:
                index = (index >> 3) + 1 << 3
            elif index in self:
                index += 1
            else:
                first = index
                index = self._end_of_gap(first)
                if len(found) == limit:
                    return found
                found.append((first, index - first))
        return found

    def _end_of_gap(self, index: int) -> int:
        while index < self.count and index not in self:
            empty = not index & 7 and self._bits[index >> 3] == 0
            index += 8 if empty else 1
        return min(index, self.count)
