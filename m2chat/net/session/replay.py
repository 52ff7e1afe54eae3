"""The sliding window that lets each packet number in once (RFC 6479's purpose, one big integer).

A number is marked only after its packet has opened (T10); what lies below the window is refused.
"""

from __future__ import annotations

REPLAY_WINDOW = 2_048
_MASK = (1 << REPLAY_WINDOW) - 1


class ReplayWindow:
    """Which of the newest 2,048 packet numbers have been seen."""

    __slots__ = ("_bits", "largest")

    def __init__(self) -> None:
        self.largest = -1
        self._bits = 0  # bit 0 stands for ``largest``

    def accept(self, number: int) -> bool:
        """Mark ``number``; False when it was seen before or is too old to know."""
        ahead = number - self.largest
        if ahead > 0:
            self._bits = ((self._bits << min(ahead, REPLAY_WINDOW)) | 1) & _MASK
            self.largest = number
            return True
        if ahead <= -REPLAY_WINDOW:
            return False
        bit = 1 << -ahead
        if self._bits & bit:
            return False
        self._bits |= bit
        return True

    def advance(self, first: int, count: int) -> None:
        """Mark ``count`` numbers from ``first``, all above ``largest`` (the caller has looked)."""
        ahead = first + count - 1 - self.largest
        ones = (1 << min(count, REPLAY_WINDOW)) - 1
        self._bits = ((self._bits << min(ahead, REPLAY_WINDOW)) | ones) & _MASK
        self.largest = first + count - 1
