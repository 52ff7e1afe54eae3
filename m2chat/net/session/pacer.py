"""Pacing by credit of elapsed time: late wake-ups are made up for, nothing sleeps per burst."""

from __future__ import annotations

BURST_TIME = 0.004  # an event loop wakes once a millisecond at best
BURST_MIN = 16 * 1_200
_ROUNDING = 1e-5  # so that the credit is really there


class Pacer:
    """A token bucket in bytes whose rate may change at every call."""

    __slots__ = ("_at", "_credit")

    def __init__(self) -> None:
        self._credit = float(BURST_MIN)
        self._at: float | None = None

    def budget(self, rate: float, now: float, least: int = 0) -> int:
        """How many bytes may leave now; a rate of 0 is unpaced.  ``least``: of one datagram."""
        if rate <= 0:
            return 1 << 30
        if self._at is not None:
            burst = max(rate * BURST_TIME, BURST_MIN, 2 * least)
            self._credit = min(self._credit + (now - self._at) * rate, burst)
        self._at = now
        return max(int(self._credit), 0)

    def spend(self, size: int) -> None:
        """So many bytes left."""
        self._credit -= size

    def next_time(self, rate: float, size: int, now: float) -> float:
        """When ``size`` bytes may leave."""
        if rate <= 0 or self._credit >= size:
            return now
        return now + (size - self._credit) / rate + _ROUNDING
