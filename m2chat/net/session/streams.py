"""All streams of a session and the credit they share (protocol 4).

A stream goes one way, from its opener; even ids are the initiator's, odd ones the responder's.
Streams 0 and 1 are open from the start and for ever.
"""

from __future__ import annotations

from enum import IntEnum

from m2chat.net.errors import CloseCode, NetMisuse, ProtocolError
from m2chat.net.session.config import SessionConfig
from m2chat.net.session.credit import CreditPool, ReceiveWindow
from m2chat.net.session.events import SessionEvent, StreamFinished, StreamReceived, StreamStopped
from m2chat.net.session.receive_stream import ReceiveStream
from m2chat.net.session.send_stream import SendStream
from m2chat.net.wire.frames import CONNECTION, Credit, Stop, Streams

# Twice what the largest window holds in full packets with every other one missing: above that
# somebody cuts bytes small to make them costly.
PIECES_MAX = 16_384


class Priority(IntEnum):
    """What goes first in a run."""

    CONTROL = 0
    MESSAGE = 1
    BULK = 2


class StreamTable:
    """Opens, finds and retires streams."""

    def __init__(
        self, initiator: bool, config: SessionConfig, pool: CreditPool | None = None
    ) -> None:
        self._config = config
        self._parity = 0 if initiator else 1
        self._next = self._parity
        self._limit = 2 * config.stream_limit  # ids below this may be opened by us
        self._their_limit = 2 * config.stream_limit
        self._their_next = 1 - self._parity  # the lowest id that they never used
        self._their_open: dict[int, ReceiveStream] = {}
        self._their_done = 0
        self._sending: dict[int, SendStream] = {}
        self.window = ReceiveWindow(config.window_initial, config.window_max, pool)
        self._received = 0  # bytes by highest offsets
        self._held = 0  # pieces that wait for bytes before them
        self._sent = 0
        self._credit_held = config.window_initial
        self._dirty: dict[int, None] = {}  # streams whose credit must be told, CONNECTION for all
        self._streams_dirty = False
        self._stops: list[Stop] = []
        self.control = self.open(Priority.CONTROL)

    # -- sending --------------------------------------------------------------------------------

    def open(self, priority: Priority) -> SendStream:
        """A new stream of ours; raises ``NetMisuse`` when as many as allowed are open."""
        if self._next >= self._limit:
            raise NetMisuse("no more streams may be opened now")
        stream = SendStream(self._next, self._config.window_initial, priority)
        self._sending[self._next] = stream
        self._next += 2
        return stream

    @property
    def can_open(self) -> bool:
        """Whether another stream may be opened now."""
        return self._next < self._limit

    @property
    def live(self) -> tuple[int, int]:
        """How many streams of ours and of theirs are open, the control rows left out."""
        ours = sum(number > 1 for number in self._sending)
        return ours, sum(number > 1 for number in self._their_open)

    def next_to_send(self) -> SendStream | None:
        """The stream whose bytes go next, by priority, then age."""
        best: SendStream | None = None
        for stream in self._sending.values():
            if best is not None and stream.priority >= best.priority:
                continue
            _, length, fin, new = stream.pending(1)
            if fin or (length and (not new or self.room)):
                best = stream
        return best

    @property
    def room(self) -> int:
        """How many new bytes the connection's credit allows."""
        return self._credit_held - self._sent

    def on_sent(self, stream: SendStream, offset: int, length: int, fin: bool) -> None:
        """Bytes left."""
        self._sent += stream.on_sent(offset, length, fin)

    def on_acked(
        self, stream: SendStream, offset: int, length: int, fin: bool, events: list[SessionEvent]
    ) -> None:
        """Bytes arrived there; tells when a stream is done."""
        was = stream.finished
        stream.on_acked(offset, length, fin)
        if stream.finished and not was and self._sending.pop(stream.stream, None) is not None:
            events.append(StreamFinished(stream.stream))

    def reset(self, stream: SendStream, code: int) -> None:
        """Give up one of our streams."""
        if self._sending.pop(stream.stream, None) is not None:
            stream.reset(code)
            self._stops.append(Stop(stream.stream, code))

    # -- receiving ------------------------------------------------------------------------------

    def receiving(self, number: int) -> ReceiveStream | None:
        """The other's stream; None when it is finished; raises ``ProtocolError`` on a bad id."""
        stream = self._their_open.get(number)
        if stream is not None:
            return stream
        if number & 1 == self._parity:
            raise ProtocolError("bytes on a stream that only we may send on")
        if number >= self._their_limit:
            raise ProtocolError("more streams than allowed", CloseCode.LIMIT)
        if number < self._their_next:
            return None
        while self._their_next <= number:  # lower ids are open too, whatever arrives first
            new = ReceiveStream(self._their_next, self._config.window_initial)
            self._their_open[self._their_next] = new
            self._their_next += 2
        return self._their_open[number]

    @property
    def awaited(self) -> bool:
        """Whether one of the other's streams has begun and not ended, the control row apart."""
        return len(self._their_open) > (1 - self._parity in self._their_open)

    def on_bytes(self, number: int, offset: int, piece: bytes, fin: bool) -> ReceiveStream | None:
        """Bytes of a stream; the stream when something is ready for ``deliver``."""
        stream = self.receiving(number)
        if stream is None:
            return None
        if fin and number <= 1:
            raise ProtocolError("the control stream ends with its session only")
        held = stream.held
        self._received += stream.add(offset, piece, fin)
        self._held += stream.held - held
        if self._received > self.window.given:
            raise ProtocolError("more bytes than the session's credit", CloseCode.LIMIT)
        if self._held > PIECES_MAX:
            raise ProtocolError("bytes in too many pieces", CloseCode.LIMIT)
        return stream if stream.ready or stream.finished else None

    def deliver(
        self, stream: ReceiveStream, events: list[SessionEvent], now: float, rtt: float
    ) -> None:
        """Hand what is in order to the owner; credit follows what it does not hold."""
        if stream.stream not in self._their_open:
            return
        pieces, stream.ready = stream.ready, []
        events.append(StreamReceived(stream.stream, pieces, stream.finished))
        if stream.paced:
            self._kept(stream, stream.expected - stream.told)
        stream.told = stream.expected
        if stream.finished:
            del self._their_open[stream.stream]
            self._their_done += 1
            self._their_limit += 2
            self._streams_dirty |= self._their_done % (self._config.stream_limit // 4) == 0
        else:
            self._credit(stream, now, rtt)
        self._extend(now, rtt)

    def _credit(self, stream: ReceiveStream, now: float, rtt: float) -> None:
        """Let a stream of theirs go on, as far as its owner keeps up."""
        share = self.window.size // 2 if stream.paced else self.window.size
        if stream.credit - stream.highest < share // 4 and stream.unread < share // 2:
            self.window.grow(now, rtt)  # a gap holds the credit back, and that the path
            share = self.window.size // 2 if stream.paced else self.window.size
        dealt = stream.expected - stream.unread
        if stream.credit - dealt < share // 2:
            stream.credit = dealt + share
            self._dirty[stream.stream] = None

    def pace(self, number: int) -> bool:
        """From now on a stream of theirs is dealt with by ``consumed``, all that came included.

        False: it has ended already, and nothing of it is counted.
        """
        stream = self._their_open.get(number)
        if stream is None:
            return False
        stream.paced = True
        self._kept(stream, stream.told)
        return True

    def _kept(self, stream: ReceiveStream, size: int) -> None:
        stream.unread += size
        self.window.keep(size)

    def consumed(self, number: int, size: int, now: float, rtt: float) -> None:
        """The owner of a paced stream, perhaps an ended one, has dealt with so many bytes."""
        self.window.keep(-size)
        stream = self._their_open.get(number)
        if stream is not None:
            stream.unread -= size
            self._credit(stream, now, rtt)
        self._extend(now, rtt)

    def refuse(self, number: int, code: int) -> None:
        """Ask the other end to give up a stream of theirs."""
        if number in self._their_open:
            self._stops.append(Stop(number, code))

    def _extend(self, now: float, rtt: float) -> None:
        if self.window.extend(self._received, now, rtt):
            self._dirty[CONNECTION] = None

    def release(self, size: int, now: float, rtt: float) -> None:
        """The owner has dealt with bytes that ``window.hold`` was told of."""
        self.window.release(size)
        self._extend(now, rtt)

    def on_credit(self, frame: Credit) -> None:
        """The other end lets us go further."""
        if frame.stream == CONNECTION:
            self._credit_held = max(self._credit_held, frame.maximum)
            return
        if frame.stream & 1 != self._parity or frame.stream >= self._next:
            raise ProtocolError("credit for a stream that we never opened")
        stream = self._sending.get(frame.stream)
        if stream is not None:
            stream.credit = max(stream.credit, frame.maximum)

    def on_streams(self, frame: Streams) -> None:
        """The other end lets us open more."""
        self._limit = max(self._limit, frame.maximum)

    def on_stop(self, frame: Stop, events: list[SessionEvent]) -> None:
        """A stream was given up by its other end."""
        if frame.stream <= 1:
            raise ProtocolError("the control stream ends with its session only")
        if frame.stream & 1 == self._parity:
            if frame.stream >= self._next:
                raise ProtocolError("a stop of a stream that we never opened")
            ours = self._sending.get(frame.stream)
            if ours is not None:
                self.reset(ours, frame.code)
                events.append(StreamStopped(frame.stream, frame.code))
            return
        theirs = self.receiving(frame.stream)
        if theirs is not None:
            del self._their_open[frame.stream]
            self._held -= theirs.held
            self._their_done += 1
            self._their_limit += 2
            self._streams_dirty = True
            events.append(StreamStopped(frame.stream, frame.code))

    # -- frames of our own ----------------------------------------------------------------------

    @property
    def has_frames(self) -> bool:
        """Whether credit or stops wait to be told."""
        return bool(self._dirty or self._streams_dirty or self._stops)

    def take_frames(self, count: int) -> list[Credit | Streams | Stop]:
        """At most ``count`` frames to send now."""
        frames: list[Credit | Streams | Stop] = []
        while self._dirty and len(frames) < count:
            number = next(iter(self._dirty))
            del self._dirty[number]
            if number == CONNECTION:
                frames.append(Credit(CONNECTION, self.window.given))
            elif (stream := self._their_open.get(number)) is not None:
                frames.append(Credit(number, stream.credit))
        if self._streams_dirty and len(frames) < count:
            self._streams_dirty = False
            frames.append(Streams(self._their_limit))
        while self._stops and len(frames) < count:
            frames.append(self._stops.pop(0))
        return frames

    def frame_lost(self, frame: Credit | Streams | Stop) -> None:
        """Say it again, with today's value."""
        if isinstance(frame, Credit):
            self._dirty[frame.stream] = None
        elif isinstance(frame, Streams):
            self._streams_dirty = True
        else:
            self._stops.append(frame)
