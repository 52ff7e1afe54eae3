"""Step by step in: open a run, tell what arrived, give each frame to its owner.

STREAM frames that fill a packet are read in place; everything else goes through the codec.  Bad
bytes inside an authenticated packet are the other end's fault: ``RemoteError`` closes the session.
"""

from __future__ import annotations

from m2chat.net.errors import CloseCode, ProtocolError
from m2chat.net.session.burst import open_run
from m2chat.net.session.config import SessionConfig
from m2chat.net.session.events import DatagramReceived, SessionClosed, SessionEvent
from m2chat.net.session.handshake import Handshake
from m2chat.net.session.paths import Paths
from m2chat.net.session.receive_stream import ReceiveStream
from m2chat.net.session.recovery import Recovery
from m2chat.net.session.sent import CarriedAck, CarriedBytes, CarriedProbe, SentRun
from m2chat.net.session.space import PacketSpace
from m2chat.net.session.streams import StreamTable
from m2chat.net.wire.frames import (
    CRYPTO_LIMIT,
    STREAM_HEADER,
    STREAM_OVERHEAD,
    Ack,
    Challenge,
    Close,
    Credit,
    Crypto,
    Datagram,
    Frame,
    FrameType,
    Ping,
    Response,
    Stop,
    Stream,
    Streams,
    decode_frames,
)
from m2chat.net.wire.packet import CID_SIZE
from m2chat.net.wire.ways import Way

# A packet that begins with one of these is a probe of its path and nothing else.
PROBING = (FrameType.CHALLENGE, FrameType.RESPONSE)


class Inbound:
    """Takes opened packets apart for one session."""

    def __init__(
        self,
        config: SessionConfig,
        recovery: Recovery,
        streams: StreamTable,
        paths: Paths,
        handshake: Handshake,
    ) -> None:
        self._config = config
        self._recovery = recovery
        self._streams = streams
        self._paths = paths
        self._path = paths.current  # of the run in work
        self._handshake = handshake
        self._row = ReceiveStream(-1, CRYPTO_LIMIT)
        self.user_bytes_at: float | None = None
        self.closed = False

    def process(
        self,
        space: PacketSpace,
        run: bytearray,
        place: tuple[int, int, int],
        source: Way,
        events: list[SessionEvent],
        now: float,
    ) -> bool:
        """Take ``run[start:end]`` of packets of ``segment`` bytes; whether any was authentic."""
        opened = self._open(space, run, place, source, now)
        if not opened:
            return False
        touched: dict[int, ReceiveStream] = {}
        eliciting, newest = False, -1
        for number, plain in opened:
            eliciting |= self._packet(space, plain, touched, events, now)
            if number > newest and plain[0] not in PROBING:
                newest = number
        if space.epoch:
            self._paths.led(self._path, newest, now)
        self._tell_arrived(space, [number for number, _ in opened], eliciting, now)
        if touched:
            self.user_bytes_at = now
            for stream in touched.values():
                self._streams.deliver(stream, events, now, self._recovery.rtt.smoothed)
        return True

    def _open(
        self,
        space: PacketSpace,
        run: bytearray,
        place: tuple[int, int, int],
        source: Way,
        now: float,
    ) -> list[tuple[int, bytes]]:
        """What opens; the path that it came by is ``_path`` then."""
        if not space.epoch:
            return open_run(space, run, *place, 0)
        start, end, _ = place
        cid = bytes(run[start : start + CID_SIZE])
        for number, offset in self._paths.offsets(source, cid):
            opened = open_run(space, run, *place, offset)
            if opened:
                self._path = self._paths.arrived(source, number, end - start, now)
                return opened
        return []

    def _tell_arrived(
        self, space: PacketSpace, numbers: list[int], eliciting: bool, now: float
    ) -> None:
        delay = min(self._config.max_ack_delay, self._recovery.rtt.smoothed / 4)
        first = last = numbers[0]
        for number in numbers[1:]:
            if number == last + 1:
                last = number
                continue
            space.acks.on_run(first, last, eliciting, now, delay)
            first = last = number
        space.acks.on_run(first, last, eliciting, now, delay)

    def _packet(
        self,
        space: PacketSpace,
        plain: bytes,
        touched: dict[int, ReceiveStream],
        events: list[SessionEvent],
        now: float,
    ) -> bool:
        """One packet's frames; whether it asks for an acknowledgement."""
        if plain[0] == FrameType.STREAM and space.epoch == 1:
            _, number, offset, length, flags = STREAM_HEADER.unpack_from(plain)
            if STREAM_OVERHEAD + length == len(plain) and flags <= 1:
                self._bytes(number, offset, plain[STREAM_OVERHEAD:], bool(flags), touched)
                return True
        eliciting = False
        for frame in decode_frames(plain):
            eliciting |= not isinstance(frame, Ack | Close)
            if isinstance(frame, Stream) and space.epoch == 1:
                self._bytes(frame.stream, frame.offset, frame.data, frame.fin, touched)
            else:
                self._frame(space, frame, events, now)
        return eliciting

    def _bytes(
        self,
        number: int,
        offset: int,
        piece: bytes,
        fin: bool,
        touched: dict[int, ReceiveStream],
    ) -> None:
        stream = self._streams.on_bytes(number, offset, piece, fin)
        if stream is not None:
            touched[number] = stream

    def _frame(
        self, space: PacketSpace, frame: Frame, events: list[SessionEvent], now: float
    ) -> None:
        if isinstance(frame, Ack):
            for acked in self._recovery.on_ack(space, frame, now):
                self._on_acked(space, acked, events, now)
            if space.epoch:
                self._paths.on_acked(frame.ranges[0][1])
        elif isinstance(frame, Close):
            self.closed = True
            events.append(SessionClosed(frame.code, remote=True))
        elif isinstance(frame, Ping):
            pass
        elif space.epoch == 0:
            self._handshake_frame(frame)
        else:
            self._traffic_frame(frame, events, now)

    def _handshake_frame(self, frame: Frame) -> None:
        if not isinstance(frame, Crypto):
            raise ProtocolError("a frame that the handshake does not know")
        self._row.add(frame.offset, frame.data, False)
        pieces, self._row.ready = self._row.ready, []
        for piece in pieces:
            self._handshake.on_bytes(piece)

    def _traffic_frame(self, frame: Frame, events: list[SessionEvent], now: float) -> None:
        if isinstance(frame, Credit):
            self._streams.on_credit(frame)
        elif isinstance(frame, Streams):
            self._streams.on_streams(frame)
        elif isinstance(frame, Stop):
            self._streams.on_stop(frame, events)
        elif isinstance(frame, Datagram):
            events.append(DatagramReceived(frame.flow, frame.data))
        elif isinstance(frame, Challenge):
            self._path.answer = frame.nonce  # the newest wins (T19)
        elif isinstance(frame, Response):
            self._paths.answered(self._path, frame.nonce, now)
        elif isinstance(frame, Crypto):
            raise ProtocolError("handshake bytes after the handshake", CloseCode.FORM)

    def _on_acked(
        self, space: PacketSpace, run: SentRun, events: list[SessionEvent], now: float
    ) -> None:
        if run.stream is not None:
            self._paths.current.search.arrived(run.size, run.last)
            self._streams.on_acked(run.stream, run.offset, run.length, run.fin, events)
        for item in run.carried:
            if isinstance(item, CarriedBytes):
                self._streams.on_acked(item.stream, item.offset, item.length, item.fin, events)
            elif isinstance(item, CarriedAck):
                space.acks.forget_below(item.largest)
            elif isinstance(item, CarriedProbe):
                item.search.probe_acked(item.size, now)
                self._recovery.model.set_mtu(self._paths.current.mtu)

    def on_lost(self, run: SentRun, now: float) -> None:
        """Put back what a lost run carried."""
        if run.stream is not None:
            search, count = self._paths.current.search, run.last - run.first + 1
            search.vanished(run.size, run.first, count, now)
            run.stream.on_lost(run.offset, run.length, run.fin)
        for item in run.carried:
            if isinstance(item, CarriedBytes):
                item.stream.on_lost(item.offset, item.length, item.fin)
            elif isinstance(item, CarriedProbe):
                item.search.probe_lost(item.size, now)
            elif not isinstance(item, CarriedAck):
                self._streams.frame_lost(item)
