"""``Session``: one secured association of two peers, the sans-IO face of this room.

The owner gives datagrams and time and takes datagrams, a deadline and events:

    receive_hello / receive_run   what arrived
    poll(now)                     what to send now
    deadline                      when to call ``poll`` again at the latest
    take_events                   what the owner should know
    job / on_job_done             a private operation to run elsewhere

States: HANDSHAKE -> OPEN -> CLOSED (``_open`` and ``_finish``).
"""

from __future__ import annotations

from collections.abc import Callable

from m2chat.crypto.randomness import RandomSource
from m2chat.errors import RemoteError
from m2chat.net.errors import CloseCode, NotConnected, ProtocolError
from m2chat.net.session.config import DEFAULT_CONFIG, SessionConfig
from m2chat.net.session.credit import CreditPool
from m2chat.net.session.early import EarlyPackets
from m2chat.net.session.events import (
    HandshakeCompleted,
    PathChanged,
    SessionClosed,
    SessionEvent,
    SessionState,
)
from m2chat.net.session.handshake import Handshake
from m2chat.net.session.inbound import Inbound
from m2chat.net.session.liveness import NEVER, Liveness, Verdict
from m2chat.net.session.outbound import Outbound, Transmit
from m2chat.net.session.paths import Path, Paths, same_road
from m2chat.net.session.recovery import Recovery
from m2chat.net.session.send_stream import SendStream
from m2chat.net.session.space import PacketSpace
from m2chat.net.session.streams import Priority, StreamTable
from m2chat.net.wire.frames import Datagram
from m2chat.net.wire.packet import CID_SIZE, LongType
from m2chat.net.wire.ways import Way

GOODBYES = 3


class Session:
    """One end of a session."""

    def __init__(
        self,
        handshake: Handshake,
        way: Way,
        now: float,
        random: RandomSource,
        config: SessionConfig = DEFAULT_CONFIG,
        pool: CreditPool | None = None,
    ) -> None:
        self.handshake = handshake
        self.state = SessionState.HANDSHAKE
        self.recovery = Recovery(config)
        self.streams = StreamTable(handshake.initiator, config, pool)
        self._config = config
        self._random = random
        self.paths = Paths(way, handshake.initiator, random, self._on_move, config.mtu_max)
        self._outbound = Outbound(config, self.recovery, self.streams, self.paths)
        self._inbound = Inbound(config, self.recovery, self.streams, self.paths, handshake)
        self._events: list[SessionEvent] = []
        self._early = EarlyPackets(config.early_packets)
        self._hello_type = LongType.HS1 if handshake.initiator else LongType.HS2
        self._hello_at: float | None = now if handshake.initiator else None
        self._hello_wait = config.handshake_rto
        self.started_at = now
        self._life = Liveness(config, now, random)
        self._drop_first_at: float | None = None
        self._close: list[bytearray] = []
        self.opened_at = now
        self._row_cid: tuple[bytes, ...] = (handshake.cid,)
        if handshake.initiator:
            handshake.start()

    # -- what the owner asks --------------------------------------------------------------------

    @property
    def established(self) -> bool:
        """Whether user bytes may flow."""
        return self.state is SessionState.OPEN

    @property
    def closed(self) -> bool:
        """Whether it is over."""
        return self.state is SessionState.CLOSED

    @property
    def way(self) -> Way:
        """Where it runs at present."""
        return self.paths.current.way

    @property
    def cids(self) -> tuple[bytes, ...]:
        """Where SHORT packets for us may come in at present."""
        return self._row_cid + self.paths.cids

    @property
    def job(self) -> Callable[[], object] | None:
        """A private operation that is wanted; run it anywhere, then call ``on_job_done``."""
        return self.handshake.job

    def take_events(self) -> list[SessionEvent]:
        """What has happened since the last call, in order."""
        events, self._events = self._events, []
        return events

    def open_stream(self, priority: Priority) -> SendStream:
        """A new stream of ours."""
        self._need_open()
        return self.streams.open(priority)

    def write(
        self,
        stream: SendStream,
        data: bytes | bytearray | memoryview,
        now: float,
        *,
        fin: bool = False,
    ) -> None:
        """Append to a stream of ours; ``poll`` sends it."""
        self._need_open()
        stream.write(data, fin)
        self._life.used(now)

    def send_datagram(self, flow: int, payload: bytes, now: float) -> None:
        """One unreliable packet."""
        self._need_open()
        self._outbound.queue_datagram(Datagram(flow, payload))
        self._life.used(now)

    def try_way(self, way: Way, now: float) -> None:
        """Ask for the other end there; the session moves when it answers."""
        self._need_open()
        self.paths.try_way(way, now)

    def _need_open(self) -> None:
        if self.state is not SessionState.OPEN:
            raise NotConnected("the session is not open")

    def close(self, code: CloseCode = CloseCode.BYE) -> None:
        """End the session; ``poll`` gives the last packet."""
        if self.state is SessionState.CLOSED:
            return
        epoch = 1 if self.state is SessionState.OPEN else 0
        space = self.recovery.spaces.get(epoch)
        if space is not None:
            # Nobody will acknowledge it, and a goodbye that is lost costs the other end 30 s.
            self._close = [self._outbound.close_packet(space, code) for _ in range(GOODBYES)]
        self._finish(code, remote=False)

    def _finish(self, code: int, *, remote: bool) -> None:
        if self.state is not SessionState.CLOSED:
            self.state = SessionState.CLOSED
            self.recovery.spaces.clear()
            self.streams.window.close()
            self._early.clear()
            if not remote or not any(isinstance(e, SessionClosed) for e in self._events):
                self._events.append(SessionClosed(code, remote))

    # -- in -------------------------------------------------------------------------------------

    def receive_hello(self, kind: LongType, body: bytes, now: float) -> None:
        """HS1 or HS2.  The owner has checked iid and source; a repeated HS1 gets HS2 again."""
        if self.state is not SessionState.HANDSHAKE:
            return
        try:
            if kind is LongType.HS1 and not self.handshake.initiator:
                if self.handshake.hello:
                    self._hello_at = now
                elif self.handshake.job is None:
                    self.handshake.on_hs1(body)
            elif kind is LongType.HS2 and self.handshake.initiator:
                self._hello_at = None
                self.handshake.on_hs2(body)
        except RemoteError:
            self._finish(CloseCode.REFUSED, remote=False)

    def on_job_done(self, result: object, now: float) -> None:
        """The result of ``job``."""
        if self.state is not SessionState.HANDSHAKE:
            return
        self._guard(lambda: self.handshake.on_job_done(result), now)

    def receive_run(
        self, run: bytearray, start: int, end: int, segment: int, source: Way, now: float
    ) -> None:
        """Unmasked SHORT datagrams that came to one of our cids, or by a leg of ours."""
        epoch = run[start + CID_SIZE] >> 5 & 3
        space = self.recovery.spaces.get(epoch)
        waits = epoch == 1 and self.state is SessionState.HANDSHAKE
        if space is None or waits:
            if self.state is SessionState.HANDSHAKE and epoch <= 1:
                self._early.keep(run, start, end, segment, source)
            return
        place = (start, end, segment)
        self._guard(lambda: self._process(space, run, place, source, now), now)

    def _process(
        self,
        space: PacketSpace,
        run: bytearray,
        place: tuple[int, int, int],
        source: Way,
        now: float,
    ) -> None:
        if not self._inbound.process(space, run, place, source, self._events, now):
            if space.exhausted:
                self.close(CloseCode.LIMIT)
            return
        self._life.heard(now)
        if self._inbound.user_bytes_at == now:
            self._life.stream_bytes(now)
        if space.epoch == 1 and 0 in self.recovery.spaces and self._drop_first_at is None:
            # Their epoch 1 proves that they have all of epoch 0.
            self.recovery.spaces[0].sent.drain()
            self._drop_first_at = now + 3 * self.recovery.probe_timeout
        if self._inbound.closed:
            self._finish(CloseCode.BYE, remote=True)

    def _guard(self, act: Callable[[], None], now: float) -> None:
        """Whatever the other end did wrong ends the session, without a word before it is open."""
        try:
            act()
            self._after_handshake_step(now)
        except ProtocolError as error:
            self._fail(error.code)
        except RemoteError:
            self._fail(CloseCode.FORM)

    def _fail(self, code: CloseCode) -> None:
        if self.state is SessionState.OPEN:
            self.close(code)
        else:
            self._finish(code, remote=False)

    # -- the handshake's steps ------------------------------------------------------------------

    def _after_handshake_step(self, now: float) -> None:
        """Install keys as they come; say when it is done."""
        handshake = self.handshake
        if self.state is not SessionState.HANDSHAKE:
            return
        if handshake.first_keys is not None and 0 not in self.recovery.spaces:
            self._hello_at = None if handshake.initiator else now
            send, receive = handshake.first_keys
            self.recovery.spaces[0] = PacketSpace(0, send, receive, self._random, self._config)
            self.paths.install_first(handshake.remote_cid)
            self._replay_early(0, now)
        if handshake.outgoing:
            self._outbound.row.write(bytes(handshake.outgoing))
            handshake.outgoing.clear()
        if handshake.secrets is not None and 1 not in self.recovery.spaces:
            self._install_traffic(now)
        if handshake.stage.value == "done" and self.state is SessionState.HANDSHAKE:
            self._open(now)

    def _install_traffic(self, now: float) -> None:
        secrets = self.handshake.secrets
        assert secrets is not None
        ours = 0 if self.handshake.initiator else 1
        send, receive = secrets.traffic[ours], secrets.traffic[1 - ours]
        self.recovery.spaces[1] = PacketSpace(1, send, receive, self._random, self._config)
        self.paths.install(secrets.exporter, now)

    def _open(self, now: float) -> None:
        certificate = self.handshake.certificate
        assert certificate is not None
        self.state = SessionState.OPEN
        self.opened_at = now
        self._life.opened(now)
        self._events.append(HandshakeCompleted(certificate.encode()))
        self.handshake.forget()
        if not self.handshake.initiator:
            self._outbound.ping = True  # tells the initiator that FIN arrived
        self._replay_early(1, now)

    def _replay_early(self, epoch: int, now: float) -> None:
        for packet, source in self._early.take(epoch):
            size = len(packet)
            self.receive_run(bytearray(packet), 0, size, size, source, now)

    # -- paths ----------------------------------------------------------------------------------

    def _on_move(self, old: Path, new: Path, now: float) -> None:
        """The current path is another: what we know of the road, and what is lost on the old."""
        if old.heard_at < new.asked_at:  # nobody spoke there since: do not wait for answers
            for run in self.recovery.give_up():
                self._inbound.on_lost(run, now)
        if same_road(old, new):
            self.recovery.answered()
        else:
            self.recovery.change_path(now, now - new.asked_at if new.tries == 1 else 0.0)
        self._outbound.ping = True  # shows the other end where we are
        self._events.append(PathChanged(new.way))

    # -- out ------------------------------------------------------------------------------------

    def poll(self, now: float) -> list[Transmit]:
        """What to send now; call after anything arrived, was written, or the deadline passed."""
        if not self.closed:
            self._timers(now)
        if self.closed:
            return self._last_words()
        out: list[Transmit] = []
        if self._hello_at is not None and self._hello_at <= now and self.handshake.hello:
            out.append(Transmit(self.handshake.hello, 0, self.way, self._hello_type))
            self._hello_at = None
            if self.handshake.initiator:
                self._hello_at = now + self._hello_wait
                self._hello_wait = min(self._hello_wait * 2, self._config.handshake_rto_max)
        for path, frames, size in self.paths.probes(now, self.recovery.probe_timeout):
            out.append(Transmit(self._outbound.probe_packet(path, frames, size), size, path.way))
        self._outbound.ping |= self.paths.announce
        self.paths.announce = False
        runs = self._outbound.fill(now, established=self.established)
        return out + [Transmit(run, segment, self.way) for run, segment in runs]

    def _last_words(self) -> list[Transmit]:
        last, self._close = self._close, []
        return [Transmit(packet, len(packet), self.way) for packet in last]

    def _timers(self, now: float) -> None:
        config = self._config
        if self.state is SessionState.HANDSHAKE:
            if now - self.started_at >= config.handshake_timeout:
                self._finish(CloseCode.FAULT, remote=False)
                return
        elif not self._check_life(now):
            return
        if self._drop_first_at is not None and now >= self._drop_first_at:
            self.recovery.spaces.pop(0, None)
            self._row_cid = ()
            self._drop_first_at = None
        self._recover(now)

    def _check_life(self, now: float) -> bool:
        verdict = self._life.check(now, self._outbound.last_sent, self._stall_patience())
        if verdict is Verdict.DEAD:
            self._finish(CloseCode.FAULT, remote=False)
        elif verdict is Verdict.IDLE:
            self.close(CloseCode.IDLE)
        elif verdict is Verdict.PING:
            self._outbound.ping = True
        return not self.closed

    def _stall_patience(self) -> float:
        return self.recovery.probe_timeout if self.streams.awaited else NEVER

    def _recover(self, now: float) -> None:
        for space in self.recovery.spaces.values():
            space.settle(now, 3 * self.recovery.probe_timeout)
        lost = self.recovery.find_lost(now)
        deadline = self.recovery.deadline()
        if not lost and deadline is not None and now >= deadline:
            lost = self.recovery.on_probe_timeout(now)
            if self.recovery.silent and self.established:
                self.paths.fall_back(now)
        for run in lost:
            self._inbound.on_lost(run, now)

    @property
    def deadline(self) -> float | None:
        """When ``poll`` must be called at the latest; None when the session is over."""
        if self.state is SessionState.CLOSED:
            return None
        config = self._config
        times = [
            self._hello_at,
            self.recovery.deadline(),
            self._outbound.wake_at,
            self._drop_first_at,
        ]
        for space in self.recovery.spaces.values():
            times += [space.acks.due, space.drop_old_at]
        if self.state is SessionState.HANDSHAKE:
            times.append(self.started_at + config.handshake_timeout)
        else:
            times.append(self._life.deadline(self._outbound.last_sent, self._stall_patience()))
            times.append(self.paths.deadline)
        return min(time for time in times if time is not None)
