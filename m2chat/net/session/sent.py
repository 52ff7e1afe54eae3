"""What was sent and is not yet acknowledged, by runs (protocol 4; RFC 8985 for loss by time).

A run of data packets is one record: packet ``first + i`` carries the bytes from
``offset + i * chunk`` of one stream.  An acknowledgement or loss that covers a part of a run
splits it, so that nothing here is ever kept per packet.  Packets that elicit no acknowledgement
are not kept: nobody would ever tell of them.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace

from m2chat.net.session.mtu import MtuSearch
from m2chat.net.session.send_stream import SendStream
from m2chat.net.wire.frames import Credit, Stop, Streams


@dataclass(frozen=True, slots=True)
class CarriedBytes:
    """A piece of a stream inside a control packet."""

    stream: SendStream
    offset: int
    length: int
    fin: bool


@dataclass(frozen=True, slots=True)
class CarriedAck:
    """An acknowledgement up to ``largest``; once it arrived, older ranges need no repeating."""

    largest: int


@dataclass(frozen=True, slots=True)
class CarriedProbe:
    """Padding that asks whether a path carries ``size``."""

    search: MtuSearch
    size: int


# What a control packet carried, so that it can be mended when lost.
Carried = CarriedBytes | CarriedAck | CarriedProbe | Credit | Streams | Stop


@dataclass(slots=True)
class SentRun:
    """Packets ``first .. last`` sent in one go."""

    first: int
    last: int
    sent_at: float
    size: int  # of one datagram in bytes; 0 once its path is no longer ours: it counts for nothing
    stream: SendStream | None = None
    offset: int = 0
    length: int = 0
    chunk: int = 0
    fin: bool = False
    carried: tuple[Carried, ...] = ()
    # The state of the path when it left, for the delivery rate:
    delivered: int = 0
    delivered_at: float = 0.0
    first_sent_at: float = 0.0
    app_limited: bool = False
    load: int = 0  # ``congestion.Load``
    cycle: int = 0  # which probe of the model
    in_flight: int = 0  # bytes, itself included

    @property
    def bytes(self) -> int:
        """Of all its datagrams."""
        return (self.last - self.first + 1) * self.size

    def part(self, first: int, last: int) -> SentRun:
        """The record of some of its packets."""
        if self.stream is None or self.chunk == 0:
            return self
        start = (first - self.first) * self.chunk
        end = min((last - self.first + 1) * self.chunk, self.length)
        return replace(
            self,
            first=first,
            last=last,
            offset=self.offset + start,
            length=end - start,
            fin=self.fin and last == self.last,
        )


class SentRuns:
    """The runs of one epoch in order of their numbers."""

    __slots__ = ("_runs", "in_flight", "largest_acked")

    def __init__(self) -> None:
        self._runs: list[SentRun] = []
        self.in_flight = 0  # bytes
        self.largest_acked = -1

    def __bool__(self) -> bool:
        return bool(self._runs)

    def add(self, run: SentRun) -> None:
        """Remember a run that just left."""
        self._runs.append(run)
        self.in_flight += run.bytes

    @property
    def lowest(self) -> int | None:
        """The lowest packet number that is under way."""
        return self._runs[0].first if self._runs else None

    @property
    def newest(self) -> SentRun | None:
        """The last run that left."""
        return self._runs[-1] if self._runs else None

    def acknowledge(self, ranges: Sequence[tuple[int, int]]) -> list[SentRun]:
        """Take out what inclusive ``ranges`` cover (any order); the records of just that."""
        acked: list[SentRun] = []
        runs = self._runs
        for low, high in ranges:
            self.largest_acked = max(self.largest_acked, high)
            if not runs or high < runs[0].first:
                continue
            place = max(bisect_right(runs, low, key=_first) - 1, 0)
            while place < len(runs) and runs[place].first <= high:
                run = runs[place]
                if run.last < low:
                    place += 1
                    continue
                first, last = max(run.first, low), min(run.last, high)
                rest = []
                if run.first < first:
                    rest.append(run.part(run.first, first - 1))
                if last < run.last:
                    rest.append(run.part(last + 1, run.last))
                taken = run.part(first, last) if rest else run
                runs[place : place + 1] = rest
                place += len(rest)
                acked.append(taken)
                self.in_flight -= taken.bytes
        return acked

    def lost(self, now: float, delay: float) -> tuple[list[SentRun], float | None]:
        """Take out runs sent before an acknowledged one and ``delay`` seconds ago.

        Also says when the next of them will be due, if nothing changes.
        """
        gone: list[SentRun] = []
        wait: float | None = None
        for run in self._runs:
            if run.first > self.largest_acked:
                break
            if run.sent_at + delay > now:
                wait = run.sent_at + delay
                break
            gone.append(run)
        if gone:
            del self._runs[: len(gone)]
            self.in_flight -= sum(run.bytes for run in gone)
        return gone, wait

    def take_oldest(self) -> SentRun | None:
        """Give up on the oldest packet (a probe timeout)."""
        if not self._runs:
            return None
        run = self._runs.pop(0)
        if run.first != run.last and run.chunk:
            self._runs.insert(0, run.part(run.first + 1, run.last))
            run = run.part(run.first, run.first)
        self.in_flight -= run.bytes
        return run

    def disown(self) -> None:
        """The path changed: what is under way tells nothing about the new one."""
        self.in_flight = 0
        for run in self._runs:
            run.size = 0

    def drain(self) -> list[SentRun]:
        """Give up all of them (the epoch ends)."""
        runs, self._runs = self._runs, []
        self.in_flight = 0
        return runs


def _first(run: SentRun) -> int:
    return run.first
