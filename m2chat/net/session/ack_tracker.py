"""What arrived here, and when the other end must be told (protocol 4).

An acknowledgement is owed after every second run that elicits one, after ``max_delay`` at the
latest, and at once when a gap appears.
"""

from __future__ import annotations

from m2chat.net.session.rangeset import RangeSet
from m2chat.net.wire.frames import Ack

RUNS_PER_ACK = 2


class AckTracker:
    """Received packet numbers of one epoch."""

    __slots__ = ("_due", "_largest_at", "_limit", "_received", "_runs")

    def __init__(self, limit: int) -> None:
        self._received = RangeSet()
        self._limit = limit
        self._largest_at = 0.0
        self._runs = 0
        self._due: float | None = None

    @property
    def largest(self) -> int:
        """The highest packet number that arrived, or -1."""
        return self._received.last[1] - 1 if self._received else -1

    @property
    def due(self) -> float | None:
        """When an acknowledgement must leave; None when none is owed."""
        return self._due

    def on_run(self, first: int, last: int, eliciting: bool, now: float, max_delay: float) -> None:
        """Packets ``first .. last`` of one run arrived, all of them new."""
        before = self.largest
        self._received.add(first, last + 1)
        if len(self._received) > self._limit:
            self._received.drop_lowest()
        if last > before:
            self._largest_at = now
        if not eliciting:
            return
        self._runs += 1
        gap = first != before + 1
        if gap or self._runs >= RUNS_PER_ACK:
            self._due = now
        elif self._due is None:
            self._due = now + max_delay

    def frame(self, now: float) -> Ack | None:
        """The acknowledgement as of now; None before any packet.  Call ``told`` when it leaves."""
        if not self._received:
            return None
        ranges = tuple((start, stop - 1) for start, stop in self._received.newest(self._limit))
        return Ack(ranges, now - self._largest_at)

    def told(self) -> None:
        """An acknowledgement left: none is owed."""
        self._due = None
        self._runs = 0

    def forget_below(self, number: int) -> None:
        """The other end knows that we have everything up to ``number``."""
        self._received.subtract(0, min(number, self.largest))
