"""How fast a file moves: told at most four times a second, smoothed over some seconds."""

from __future__ import annotations

EVERY_S = 0.25
MEMORY_S = 3.0  # how long an old rate counts


class Meter:
    """The rate of one file; times are of the monotonic clock, in seconds."""

    def __init__(self, now: float, moved: int) -> None:
        self._told_at = now - EVERY_S
        self._at = now
        self._moved = moved
        self.rate = 0.0  # bytes a second

    def due(self, now: float) -> bool:
        """Whether it may be told again."""
        return now - self._told_at >= EVERY_S

    def told(self, now: float, moved: int) -> None:
        """It is told now."""
        passed = now - self._at
        if passed > 0:
            rate = max(moved - self._moved, 0) / passed
            weight = min(passed / MEMORY_S, 1.0) if self.rate else 1.0
            self.rate += (rate - self.rate) * weight
        self._at, self._moved, self._told_at = now, moved, now

    def left(self, size: int, moved: int) -> float | None:
        """Seconds until all is moved; None while that is unknown."""
        return (size - moved) / self.rate if self.rate > 0 else None
