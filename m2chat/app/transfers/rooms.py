"""Where pieces lie from when they are sealed until the other end has them.

A row of pieces leaves in order, so what lay before an acknowledged byte is free for the next one:
memory that was just used is quicker than memory that the system first has to hand out.
"""

from __future__ import annotations

from collections import deque


class Rooms:
    """Buffers of one size, for one row of bytes."""

    def __init__(self, size: int) -> None:
        """``size``: bytes that a piece has as a rule; a longer one gets a room for itself."""
        self._size = size
        self._free: list[bytearray] = []
        self._under_way: deque[tuple[int, bytearray]] = deque()  # where in the row each ends
        self._written = 0

    def take(self, size: int, waiting: int) -> bytearray:
        """Room for ``size`` bytes while ``waiting`` bytes of the row are not acknowledged."""
        acknowledged = self._written - waiting
        while self._under_way and self._under_way[0][0] <= acknowledged:
            self.back(self._under_way.popleft()[1])
        return self._free.pop() if self._free and size <= self._size else self._new(size)

    def _new(self, size: int) -> bytearray:
        return bytearray(max(size, self._size))

    def left(self, room: bytearray, size: int) -> None:
        """``size`` bytes of a room were written to the row."""
        self._written += size
        self._under_way.append((self._written, room))

    def back(self, room: bytearray) -> None:
        """A room whose bytes nobody needs."""
        if len(room) == self._size:
            self._free.append(room)

    def clear(self) -> None:
        """The row came to its end, all of it acknowledged: nothing is kept for the next."""
        self._free.clear()
        self._under_way.clear()
