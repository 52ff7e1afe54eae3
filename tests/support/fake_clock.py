"""Time that moves only when a test says so."""

from __future__ import annotations


class FakeClock:
    """A clock whose two faces move together; starts at a fixed day."""

    def __init__(self, monotonic: float = 1000.0, wall: float = 1_800_000_000.0) -> None:
        self._monotonic = monotonic
        self._wall = wall

    def monotonic(self) -> float:
        """Seconds that never jump."""
        return self._monotonic

    def wall(self) -> float:
        """Seconds since 1970."""
        return self._wall

    def advance(self, seconds: float) -> None:
        """Let time pass on both faces."""
        self._monotonic += seconds
        self._wall += seconds

    def jump_wall(self, seconds: float) -> None:
        """The person set the computer's clock."""
        self._wall += seconds
