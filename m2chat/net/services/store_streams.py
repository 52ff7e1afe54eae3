"""Streams over an association with a store: many bytes in pieces, one packet each.

A stream belongs to a request and goes one way.  Its receiver says how far everything came, which
ranges beyond that, and how far may be sent (``Got``); its sender repeats what did not come:

    lost     a piece sent a quarter of a round trip before another that came
    silence  nothing came for a timeout: the two oldest pieces again; doubled each time

All streams of an association share one ``StorePath``.  A receiver that acknowledges what was never
sent, and a sender that exceeds the limit, end the association (T20).  Sans-IO.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import takewhile
from typing import Protocol

from m2chat.net.errors import ProtocolError
from m2chat.net.services.store_path import StorePath
from m2chat.net.wire.store_messages import PIECE_SIZE, Got, Piece

NEVER = float("inf")
SILENCES = 7  # in a row; then nobody is there
STALLED = 3
LONGEST_SILENCE = 4.0


class Source(Protocol):
    """What a stream is cut from; it may still grow, and its last piece is never empty."""

    @property
    def ready(self) -> int:
        """Up to this offset it can be read."""

    @property
    def complete(self) -> bool:
        """Nothing comes behind ``ready``."""

    def read(self, start: int, end: int) -> bytes:
        """A part that was not released."""

    def release(self, upto: int) -> None:
        """All below was received."""


class WholeSource:
    """A blob that is all there."""

    complete = True

    def __init__(self, blob: bytes) -> None:
        self._blob = blob
        self.ready = len(blob)

    def read(self, start: int, end: int) -> bytes:
        """A part."""
        return self._blob[start:end]

    def release(self, upto: int) -> None:
        """Nothing is freed before the end."""


class GrowingSource:
    """Records that are added at one end and dropped at the other."""

    def __init__(self) -> None:
        self._buffer = bytearray()
        self._base = 0
        self.complete = False

    @property
    def ready(self) -> int:
        """The end of what was added."""
        return self._base + len(self._buffer)

    @property
    def held(self) -> int:
        """Bytes in memory."""
        return len(self._buffer)

    def add(self, record: bytes) -> None:
        """Some more."""
        self._buffer += record

    def read(self, start: int, end: int) -> bytes:
        """A part."""
        return bytes(self._buffer[start - self._base : end - self._base])

    def release(self, upto: int) -> None:
        """Free what was received."""
        if upto > self._base:
            del self._buffer[: upto - self._base]
            self._base = upto


@dataclass(slots=True)
class _Flying:
    """A piece under way."""

    end: int
    at: float
    again: bool  # it was sent before, so its round trip says nothing


@dataclass(slots=True)
class _OutStream:
    request: int
    source: Source
    limit: int
    next: int  # the first byte that never left
    acked: int
    resumed: bool = False
    fin_sent: bool = False
    flying: dict[int, _Flying] = field(default_factory=dict)  # by time of leaving
    lost: dict[int, int] = field(default_factory=dict)  # start -> end
    ends: dict[int, int] = field(default_factory=dict)  # of all pieces from ``acked`` on
    ranges: dict[int, int] = field(default_factory=dict)  # of the last Got

    @property
    def finished(self) -> bool:
        """Everything came."""
        return self.fin_sent and not self.flying and not self.lost


class Outbox:
    """Everything that one end sends as streams on one association."""

    def __init__(self, send: Callable[[Piece], None], round_trip: float, now: float) -> None:
        """``round_trip`` as measured otherwise, 0 for not at all."""
        self.path = StorePath(round_trip, now)
        self.in_flight = 0
        self._send = send
        self._streams: dict[int, _OutStream] = {}
        self._silences = 0
        self._heard_at = now
        self._paced_at = NEVER

    def __contains__(self, request: int) -> bool:
        return request in self._streams

    @property
    def due(self) -> float:
        """When ``on_timer`` wants to be called."""
        if not self.in_flight:
            return self._paced_at
        return min(self._paced_at, self._silent_at)

    @property
    def _silent_at(self) -> float:
        wait = self.path.timeout * (1 << self._silences)
        return self._heard_at + min(wait, LONGEST_SILENCE)

    @property
    def stalled(self) -> bool:
        """Nothing came for several timeouts."""
        return self._silences >= STALLED

    @property
    def silent(self) -> bool:
        """Nobody is there any more."""
        return self._silences > SILENCES

    def open(
        self, request: int, source: Source, limit: int, now: float, begun: int = 0,
        *, resumed: bool = False,
    ) -> None:  # fmt: skip
        """Begin a stream; ``begun`` bytes of it travelled with its announcement.

        ``resumed``: the receiver may hold a part of it from before, and says so.
        """
        self._streams[request] = _OutStream(request, source, limit, begun, begun, resumed)
        self.pump(now)

    def close(self, request: int) -> None:
        """Send nothing more of it."""
        stream = self._streams.pop(request, None)
        if stream is not None:
            self.in_flight -= sum(one.end - at for at, one in stream.flying.items())

    def on_got(self, got: Got, now: float) -> bool:
        """What the receiver has; True when that is all of a complete stream.

        Raises ``ProtocolError`` when it has what was not sent.
        """
        stream = self._streams.get(got.request)
        if stream is None:
            return False
        highest = max((end for _, end in got.ranges), default=got.next)
        if stream.resumed and stream.next < highest <= stream.source.ready:
            self._skip(stream, got.next)
        elif highest > stream.next:
            raise ProtocolError("it acknowledges what was not sent")
        stream.limit = max(stream.limit, got.limit)
        newest = self._arrived(stream, got, now)
        if newest > -NEVER:
            self._heard_at, self._silences = now, 0
            self._mark_lost(newest)
        if stream.acked < got.next:
            stream.acked = got.next
        stream.source.release(stream.acked)
        if stream.finished:
            self.close(got.request)
            return True
        self.pump(now)
        return False

    def on_timer(self, now: float) -> None:
        """Repeat after silence; go on where the pace held back."""
        if self.in_flight and now >= self._silent_at:
            self._silences += 1
            self._heard_at = now
            if self._silences == STALLED:
                self.path.on_silence()
            self._probe(now)
        if now >= self._paced_at:
            self.pump(now)

    def pump(self, now: float) -> None:
        """Send what may leave now, a piece of each stream in turn."""
        self._paced_at = NEVER
        waiting = list(self._streams.values())
        while waiting:
            for stream in tuple(waiting):
                piece = self._next(stream)
                if piece is None:
                    waiting.remove(stream)
                    continue
                size = piece[1] - piece[0]
                if self.in_flight and self.in_flight + size > self.path.window:
                    return
                wait = self.path.wait(size, now)
                if wait:
                    self._paced_at = now + wait
                    return
                self._leave(stream, *piece, now)

    def _next(self, stream: _OutStream) -> tuple[int, int] | None:
        """The next piece that its receiver takes: (start, end)."""
        for start, end in stream.lost.items():
            return start, end
        source = stream.source
        end = min(stream.next + PIECE_SIZE, source.ready, stream.limit)
        if end <= stream.next:
            return None
        short = end - stream.next < PIECE_SIZE and end == source.ready
        if short and not source.complete:
            return None  # more is on its way to us
        return stream.next, end

    def _leave(self, stream: _OutStream, start: int, end: int, now: float) -> None:
        again = stream.lost.pop(start, None) is not None
        source = stream.source
        fin = source.complete and end == source.ready
        stream.fin_sent |= fin
        stream.flying[start] = _Flying(end, now, again)
        stream.ends[start] = end
        if not self.in_flight:
            self._heard_at = now
        self.in_flight += end - start
        stream.next = max(stream.next, end)
        self._streams[stream.request] = self._streams.pop(stream.request)  # its turn is over
        self._send(Piece(stream.request, start, source.read(start, end), fin))

    def _skip(self, stream: _OutStream, upto: int) -> None:
        """Go on behind what the receiver has from before."""
        for start in [start for start in stream.flying if start < upto]:
            self.in_flight -= stream.flying.pop(start).end - start
        for start in [start for start in stream.lost if start < upto]:
            del stream.lost[start]
        stream.next = max(stream.next, upto)

    def _arrived(self, stream: _OutStream, got: Got, now: float) -> float:
        """When the newest of the pieces that came was sent; -inf when nothing new came."""
        newest = self._came(stream, stream.acked, got.next, now)
        for start in tuple(takewhile(lambda start: start < got.next, stream.ends)):
            del stream.ends[start]
        known, stream.ranges = stream.ranges, dict(got.ranges)
        for start, end in got.ranges:
            newest = max(newest, self._came(stream, known.get(start, start), end, now))
        return newest

    def _came(self, stream: _OutStream, start: int, end: int, now: float) -> float:
        newest = -NEVER
        while start < end:
            piece = stream.flying.pop(start, None)
            if piece is not None:
                size = piece.end - start
                self.in_flight -= size
                newest = max(newest, piece.at)
                if not piece.again:
                    self.path.on_round_trip(now - piece.at, now)
                self.path.on_arrived(size, piece.at, now)
            stream.lost.pop(start, None)
            following = stream.ends.get(start, end)
            start = following if following > start else end
        return newest

    def _mark_lost(self, newest: float) -> None:
        before = newest - self.path.reordering
        for stream in self._streams.values():
            gone = []
            for start, piece in stream.flying.items():
                if piece.at >= before:
                    break
                gone.append(start)
            for start in gone:
                self._lose(stream, start)
                self.path.on_lost()

    def _lose(self, stream: _OutStream, start: int) -> None:
        piece = stream.flying.pop(start)
        self.in_flight -= piece.end - start
        stream.lost[start] = piece.end

    def _probe(self, now: float) -> None:
        """The two oldest pieces again, whatever window and pace say; then the rest is lost."""
        for stream in list(self._streams.values()):
            oldest = list(stream.flying)
            for start in oldest[:2] if self._silences < STALLED else oldest:
                self._lose(stream, start)
            for start, end in list(stream.lost.items())[:2]:
                self._leave(stream, start, end, now)
