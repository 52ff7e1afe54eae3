"""Step by step out: what goes into the next packets, and in what order.

1. what the handshake's row has to say (epoch 0)
2. one control packet of epoch 1: acknowledgement, credit, challenges, small pieces of streams
3. runs of data packets while window, credit and pacing allow

Nothing of epoch 1 leaves before the other end's FIN was verified.
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass

from m2chat.net.errors import NetMisuse
from m2chat.net.session.burst import write_run
from m2chat.net.session.config import SessionConfig
from m2chat.net.session.paths import Path, Paths
from m2chat.net.session.recovery import Recovery
from m2chat.net.session.send_stream import SendStream
from m2chat.net.session.sent import (
    Carried,
    CarriedAck,
    CarriedBytes,
    CarriedProbe,
    SentRun,
)
from m2chat.net.session.space import PacketSpace
from m2chat.net.session.streams import Priority, StreamTable
from m2chat.net.wire.frames import (
    DATAGRAM_OVERHEAD,
    STREAM_OVERHEAD,
    Close,
    Crypto,
    Datagram,
    Frame,
    Ping,
    Response,
    Stream,
)
from m2chat.net.wire.packet import DATAGRAM_SIZE, SHORT_OVERHEAD, LongType, seal_short
from m2chat.net.wire.ways import Way

CRYPTO_OVERHEAD = 5
FRAMES_A_PACKET = 16
SMALL = 4  # packets: less than this goes out in control packets
DATAGRAM_QUEUE_BYTES = 65_536
DATAGRAM_PAYLOAD_MAX = DATAGRAM_SIZE - SHORT_OVERHEAD - DATAGRAM_OVERHEAD  # on every path
URGENT_DATAGRAMS = 16  # that control and messages may be beyond the window
PING_ABOVE_BYTES = 80
ACKS_PER_PING = 8
PACING_STEP = 0.001  # seconds: no event loop wakes more often


@dataclass(slots=True)
class Draft:
    """A packet being filled."""

    room: int
    frames: bytearray
    carried: list[Carried]
    eliciting: bool = False

    def add(self, frame: Frame, carried: Carried | None, *, eliciting: bool = True) -> bool:
        """Append a frame if it fits."""
        data = frame.encode()
        if len(data) > self.room - len(self.frames):
            return False
        self.frames += data
        if carried is not None:
            self.carried.append(carried)
        self.eliciting |= eliciting
        return True


@dataclass(frozen=True, slots=True)
class Transmit:
    """Datagrams to send: a LONG body, or a run of SHORT datagrams of ``segment`` bytes."""

    payload: bytearray | bytes
    segment: int
    way: Way
    hello: LongType | None = None


class Outbound:
    """Fills packets for one session."""

    def __init__(
        self, config: SessionConfig, recovery: Recovery, streams: StreamTable, paths: Paths
    ) -> None:
        self._config = config
        self._paths = paths
        self._recovery = recovery
        self._streams = streams
        self.row = SendStream(-1, 1 << 16, 0)  # the handshake's bytes
        self.ping = False
        self.last_sent = 0.0
        self.wake_at: float | None = None  # when pacing lets more go
        self._datagrams: deque[Datagram] = deque()
        self._datagram_bytes = 0
        self._long_acks = 0

    def queue_datagram(self, datagram: Datagram) -> None:
        """Unreliable: beyond 64 KiB the oldest are dropped."""
        if len(datagram.data) > DATAGRAM_PAYLOAD_MAX:
            raise NetMisuse("an unreliable packet is longer than a datagram")
        self._datagrams.append(datagram)
        self._datagram_bytes += len(datagram.data)
        while self._datagram_bytes > DATAGRAM_QUEUE_BYTES:
            self._datagram_bytes -= len(self._datagrams.popleft().data)

    def fill(self, now: float, *, established: bool) -> list[tuple[bytearray, int]]:
        """Runs (bytes, size of one datagram) to send now; ``wake_at`` says when to ask again."""
        out: list[tuple[bytearray, int]] = []
        self.wake_at = None
        spaces = self._recovery.spaces
        if 0 in spaces:
            self._handshake_packets(spaces[0], out, now)
        if established and 1 in spaces:
            spaces[1].turn_if_due()
            spaces[1].next_number = spaces[1].skips.leave_out(spaces[1].next_number)
            self._control_packets(spaces[1], out, now)
            self._probe_mtu(spaces[1], out, now)
            self._data_runs(spaces[1], out, now)
        if out:
            self.last_sent = now
        return out

    def close_packet(self, space: PacketSpace, code: int) -> bytearray:
        """The last packet."""
        return self._seal(space, bytearray(Close(code).encode()), self._path(space))

    def probe_packet(self, path: Path, frames: bytes, size: int) -> bytearray:
        """A packet of a path that does not carry the session (yet); nobody waits for its ACK."""
        space = self._recovery.spaces[1]
        return self._seal(space, bytearray(frames), path, size)

    def _path(self, space: PacketSpace) -> Path:
        return self._paths.current if space.epoch else self._paths.first

    def _handshake_packets(
        self, space: PacketSpace, out: list[tuple[bytearray, int]], now: float
    ) -> None:
        while True:
            draft = self._draft()
            self._add_ack(space, draft, now)
            room = draft.room - len(draft.frames) - CRYPTO_OVERHEAD
            offset, length, _, _ = self.row.pending(room)
            if length:
                frame = Crypto(offset, bytes(self.row.read(offset, length)))
                draft.add(frame, CarriedBytes(self.row, offset, length, False))
                self.row.on_sent(offset, length, False)
            elif self._recovery.probes and space.sent:
                draft.add(Ping(), None)
            elif not self._owes_ack(space, now):
                return
            self._finish(space, draft, out, now)
            if not length:
                return

    def _control_packets(
        self, space: PacketSpace, out: list[tuple[bytearray, int]], now: float
    ) -> None:
        """Everything that is small; at most as many packets as the window allows."""
        while True:
            draft = self._draft()
            must = self._owes_ack(space, now)
            self._add_ack(space, draft, now)
            before = len(draft.frames)
            self._add_control(draft)
            self._add_streams(draft, Priority.MESSAGE)
            self._add_datagrams(draft, now)
            self._add_streams(draft, Priority.BULK)
            if self._recovery.probes and not draft.eliciting and space.sent:
                draft.add(Ping(), None)
            if len(draft.frames) == before and not must:
                return
            if not draft.eliciting:
                self._prune(draft)
            self._finish(space, draft, out, now)
            if len(draft.frames) == before:
                return

    def _prune(self, draft: Draft) -> None:
        """Now and then a long acknowledgement asks for one itself, so that it can shrink."""
        self._long_acks += len(draft.frames) > PING_ABOVE_BYTES
        if self._long_acks >= ACKS_PER_PING and draft.add(Ping(), None):
            self._long_acks = 0

    def _probe_mtu(self, space: PacketSpace, out: list[tuple[bytearray, int]], now: float) -> None:
        """A PING padded to what the path may carry; lost, it says nothing about congestion."""
        search = self._paths.current.search
        size = search.next_probe(now)
        if not size:
            return
        number = space.next_number
        probe = self._seal(space, bytearray(Ping().encode()), self._paths.current, size)
        record = SentRun(number, number, now, 0, carried=(CarriedProbe(search, size),))
        self._recovery.on_sent(space, record, now)
        out.append((probe, size))

    def _data_runs(self, space: PacketSpace, out: list[tuple[bytearray, int]], now: float) -> None:
        config, recovery = self._config, self._recovery
        mtu = self._paths.current.mtu
        chunk = mtu - SHORT_OVERHEAD - STREAM_OVERHEAD
        for _ in range(config.runs_a_turn):
            stream = self._streams.next_to_send()
            if stream is None:
                recovery.model.on_app_limited()
                return
            count = self._allowance(stream, chunk, mtu, now)
            if not count:
                return
            offset, length, fin, new = stream.pending(count * chunk)
            if new:
                length = min(length, self._streams.room)
                fin = fin and offset + length == stream.written
            if not length and not fin:
                return
            run, record = write_run(
                space, self._paths.current, stream, (offset, length, fin), mtu, now
            )
            self._paths.current.search.used(length)
            self._streams.on_sent(stream, offset, length, fin)
            recovery.on_sent(space, record, now)
            out.append((run, record.size))
        self.wake_at = now  # there may be more; let others have their turn first

    def _allowance(self, stream: SendStream, chunk: int, mtu: int, now: float) -> int:
        """How many data packets may leave now; 0 sets ``wake_at`` when pacing is the reason."""
        config, recovery = self._config, self._recovery
        window = (recovery.model.window - recovery.in_flight) // mtu
        if window <= 0 and recovery.in_flight:
            return 0
        rate = recovery.model.rate
        run = min(config.run_segments, max(config.run_bytes // mtu, 1))
        want = min(run, max(window, 1), -(-max(stream.unsent, chunk) // chunk))
        budget = recovery.pacer.budget(rate, now, mtu) // mtu
        few = min(want, max(int(rate * PACING_STEP / mtu), 1))
        if budget < few:
            self.wake_at = recovery.pacer.next_time(rate, few * mtu, now)
            return 0
        return min(want, budget)

    # -- parts of a packet ----------------------------------------------------------------------

    def _draft(self) -> Draft:
        return Draft(self._config.mtu - SHORT_OVERHEAD, bytearray(), [])

    @staticmethod
    def _owes_ack(space: PacketSpace, now: float) -> bool:
        return space.acks.due is not None and space.acks.due <= now

    @staticmethod
    def _add_ack(space: PacketSpace, draft: Draft, now: float) -> None:
        if space.acks.due is None:
            return
        ack = space.acks.frame(now)
        if ack is not None:
            draft.add(ack, CarriedAck(space.acks.largest), eliciting=False)

    def _add_control(self, draft: Draft) -> None:
        path = self._paths.current
        if path.answer is not None and draft.add(Response(path.answer), None):
            path.answer = None
        if self.ping and draft.add(Ping(), None):
            self.ping = False
        for frame in self._streams.take_frames(FRAMES_A_PACKET):
            if not draft.add(frame, frame):
                self._streams.frame_lost(frame)

    def _add_datagrams(self, draft: Draft, now: float) -> None:
        """Unreliable packets, paced with the rest."""
        if not self._datagrams:
            return
        recovery = self._recovery
        rate, size = recovery.model.rate, self._config.mtu
        if recovery.in_flight >= recovery.model.window:
            return
        if recovery.pacer.budget(rate, now) < size:
            self.wake_at = recovery.pacer.next_time(rate, size, now)
            return
        while self._datagrams and draft.add(self._datagrams[0], None):
            self._datagram_bytes -= len(self._datagrams.popleft().data)

    def _add_streams(self, draft: Draft, least: Priority) -> None:
        """Small pieces of streams up to a priority; what fills packets is left to the data runs."""
        recovery = self._recovery
        full = draft.room - STREAM_OVERHEAD
        while (room := draft.room - len(draft.frames) - STREAM_OVERHEAD) > 0:
            stream = self._streams.next_to_send()
            if stream is None or stream.priority > least:
                return
            offset, length, fin, new = stream.pending(room)
            if new:
                length = min(length, self._streams.room)
                fin = fin and offset + length == stream.written
                if length == room and stream.unsent > SMALL * full and not recovery.probes:
                    return
            if not length and not fin:
                return
            urgent = URGENT_DATAGRAMS * DATAGRAM_SIZE if stream.priority < Priority.BULK else 0
            if recovery.in_flight >= recovery.model.window + urgent and not recovery.probes:
                return
            frame = Stream(stream.stream, offset, bytes(stream.read(offset, length)), fin)
            draft.add(frame, CarriedBytes(stream, offset, length, fin))
            self._streams.on_sent(stream, offset, length, fin)

    def _finish(
        self, space: PacketSpace, draft: Draft, out: list[tuple[bytearray, int]], now: float
    ) -> None:
        number = space.next_number
        datagram = self._seal(space, draft.frames, self._path(space))
        if any(isinstance(item, CarriedAck) for item in draft.carried):
            space.acks.told()
        if draft.eliciting:
            self._recovery.probes = max(self._recovery.probes - 1, 0)
            record = SentRun(number, number, now, len(datagram), carried=tuple(draft.carried))
            self._recovery.on_sent(space, record, now)
        out.append((datagram, len(datagram)))

    @staticmethod
    def _seal(space: PacketSpace, frames: bytearray, path: Path, size: int = 0) -> bytearray:
        number = space.next_number
        space.next_number += 1
        if path.first is None:
            path.first = number
        return bytearray(
            seal_short(
                space.record, path.cid, space.flags, number, bytes(frames),
                offset=path.offset, size=size,
            )
        )  # fmt: skip
