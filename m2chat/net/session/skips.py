"""Packet numbers that are never used, so that nobody acknowledges what did not arrive (T20).

Who acknowledges packets that are still under way makes us send faster than the path carries.  Now
and then a number is left out; an acknowledgement of it was made up, and ends the session.
"""

from __future__ import annotations

from m2chat.crypto.randomness import RandomSource
from m2chat.net.errors import ProtocolError
from m2chat.net.wire.frames import Ack

FIRST_WITHIN = 128  # packets
RARE = 1 << 15  # the distance doubles up to this


class SkippedNumbers:
    """The numbers of one epoch that were left out and could still be acknowledged falsely."""

    __slots__ = ("_distance", "_next", "_random", "_skipped")

    def __init__(self, random: RandomSource) -> None:
        self._random = random
        self._distance = FIRST_WITHIN
        self._next = self._draw()
        self._skipped: list[int] = []

    def _draw(self) -> int:
        """Somewhere in the second half of the distance."""
        half = self._distance // 2
        return half + int.from_bytes(self._random.bytes(2), "big") % half

    def leave_out(self, number: int) -> int:
        """The number to use now in place of ``number``."""
        if number < self._next:
            return number
        self._skipped.append(number)
        self._distance = min(self._distance * 2, RARE)
        self._next = number + 1 + self._draw()
        return number + 1

    def check(self, ack: Ack) -> None:
        """Raises ``ProtocolError`` when ``ack`` covers a number that was left out."""
        for number in self._skipped:
            if any(low <= number <= high for low, high in ack.ranges):
                raise ProtocolError("an acknowledgement of a packet that was never sent")

    def forget_below(self, number: int) -> None:
        """All before ``number`` is settled: a false word about it changes nothing."""
        while self._skipped and self._skipped[0] < number:
            del self._skipped[0]
