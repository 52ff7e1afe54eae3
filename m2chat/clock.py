"""Time as an argument: the one file that reads the real clocks."""

from __future__ import annotations

import time
from typing import Protocol


class Clock(Protocol):
    """What the program may ask of time; tests pass a ``FakeClock``."""

    def monotonic(self) -> float:
        """Seconds from some start that never jump; for timers and durations."""

    def wall(self) -> float:
        """Seconds since 1970 in UTC as this computer believes; for what people and peers read."""


class SystemClock:
    """The computer's clocks."""

    def monotonic(self) -> float:
        """Seconds of the monotonic clock."""
        return time.monotonic()

    def wall(self) -> float:
        """Seconds since 1970 of the computer's clock."""
        return time.time()
