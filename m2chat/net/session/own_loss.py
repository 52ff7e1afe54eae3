"""What a lost packet means, and how much a path loses by itself.

Radio, bad cables and policers lose packets whatever we send.  Only packets that left *below* the
measured rate tell of it: a queue of our making cannot be the cause there.
"""

from __future__ import annotations

from enum import IntEnum
from math import sqrt

SHARE_MAX = 0.5
LOOK_BACK = 2_000  # packets


class Load(IntEnum):
    """How a packet's sending rate stood to the measured one; says what its loss means."""

    BELOW = 0  # the path's own loss
    EVEN = 1  # others came, or the path became worse
    ABOVE = 2  # our probe was too much


class OwnLoss:
    """The share of packets that the path loses by itself."""

    __slots__ = ("_acked", "_lost")

    def __init__(self) -> None:
        self._acked = self._lost = 0.0

    @property
    def share(self) -> float:
        """0 .. ``SHARE_MAX``."""
        total = self._acked + self._lost
        return min(self._lost / total, SHARE_MAX) if total else 0.0

    def deviation(self, packets: int) -> float:
        """How far the loss among so many packets is from ``share`` by chance (one sigma)."""
        seen = self._acked + self._lost + 2
        share = min(max(self.share, 1 / seen), SHARE_MAX)
        return sqrt(share * (1 - share) * (1 / packets + 1 / seen))

    def count(self, acked: int, lost: int) -> None:
        """Packets that were sent below the measured rate."""
        self._acked += acked
        self._lost += lost
        total = self._acked + self._lost
        if total > LOOK_BACK:
            self._acked *= LOOK_BACK / total
            self._lost *= LOOK_BACK / total
