"""Sorted, disjoint, half-open integer ranges: packet numbers and stream bytes."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator


class RangeSet:
    """A set of integers kept as ranges ``[start, stop)`` in rising order."""

    __slots__ = ("_starts", "_stops")

    def __init__(self) -> None:
        self._starts: list[int] = []
        self._stops: list[int] = []

    def __len__(self) -> int:
        return len(self._starts)

    def __bool__(self) -> bool:
        return bool(self._starts)

    def __iter__(self) -> Iterator[tuple[int, int]]:
        return iter(zip(self._starts, self._stops, strict=True))

    def __contains__(self, value: int) -> bool:
        place = bisect_right(self._starts, value) - 1
        return place >= 0 and value < self._stops[place]

    @property
    def last(self) -> tuple[int, int]:
        """The highest range."""
        return self._starts[-1], self._stops[-1]

    @property
    def first(self) -> tuple[int, int]:
        """The lowest range."""
        return self._starts[0], self._stops[0]

    def add(self, start: int, stop: int) -> None:
        """Add ``[start, stop)``, joining what touches."""
        starts, stops = self._starts, self._stops
        if starts and stops[-1] == start:  # the usual case: the next in order
            stops[-1] = stop
            return
        low = bisect_left(stops, start)
        high = bisect_right(starts, stop)
        if low < high:
            start = min(start, starts[low])
            stop = max(stop, stops[high - 1])
        starts[low:high] = [start]
        stops[low:high] = [stop]

    def subtract(self, start: int, stop: int) -> None:
        """Take ``[start, stop)`` out."""
        starts, stops = self._starts, self._stops
        low = bisect_right(stops, start)
        high = bisect_left(starts, stop)
        if low >= high:
            return
        left, right = starts[low], stops[high - 1]
        keep_starts = ([left] if left < start else []) + ([stop] if right > stop else [])
        keep_stops = ([start] if left < start else []) + ([right] if right > stop else [])
        starts[low:high] = keep_starts
        stops[low:high] = keep_stops

    def covers(self, start: int, stop: int) -> bool:
        """Whether all of ``[start, stop)`` is in the set."""
        place = bisect_right(self._starts, start) - 1
        return place >= 0 and stop <= self._stops[place]

    def drop_lowest(self) -> None:
        """Forget the lowest range."""
        del self._starts[0]
        del self._stops[0]

    def newest(self, count: int) -> list[tuple[int, int]]:
        """At most ``count`` ranges, the highest first."""
        return list(
            zip(self._starts[: -count - 1 : -1], self._stops[: -count - 1 : -1], strict=True)
        )
