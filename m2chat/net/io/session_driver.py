"""``SessionDriver``: one ``Session`` on a real socket, loop and thread pool.

It owns the session's timer (one at a time), registers its connection ids, runs its private
operations in the pool, and hands its events on.  It decides nothing.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import Executor

from m2chat.errors import M2Error
from m2chat.net.errors import CloseCode
from m2chat.net.io.endpoint import Endpoint
from m2chat.net.io.path_mtu import longest_datagram
from m2chat.net.io.traffic import Traffic
from m2chat.net.session.events import SessionClosed, SessionEvent
from m2chat.net.session.send_stream import SendStream
from m2chat.net.session.session import Session
from m2chat.net.session.streams import Priority
from m2chat.net.wire.obfuscation import CircleKeys
from m2chat.net.wire.packet import LongType
from m2chat.net.wire.ways import Leg, Way

BLOCKED_WAIT = 0.001
RESUME_BYTES = 256 << 10

EventSink = Callable[["SessionDriver", SessionEvent], None]


class SessionDriver:
    """Runs one session until it is closed."""

    def __init__(
        self,
        session: Session,
        endpoint: Endpoint,
        circle: CircleKeys,
        pool: Executor,
        sink: EventSink,
    ) -> None:
        self.session = session
        self.circle = circle
        self._endpoint = endpoint
        self._pool = pool
        self.sink = sink
        self._loop = asyncio.get_running_loop()
        self._routes: tuple[bytes, ...] = ()
        self._legs: set[Leg] = set()
        self._timer: asyncio.TimerHandle | None = None
        self._timer_at = 0.0
        self._kicked = False
        self._job_runs = False
        self._waiters: list[tuple[SendStream, int, asyncio.Future[None]]] = []
        self.before_hello: Callable[[], None] | None = None
        self.traffic = Traffic(endpoint.clock.monotonic())
        self.only_legs = False  # the other must not learn our address: no word to any of theirs
        session.paths.carries = longest_datagram
        self.refuses: Callable[[Way], bool] | None = None  # ways that the route policy forbids
        self._bind(session.way)
        self._step()

    @property
    def way(self) -> Way:
        """Where the session runs at present."""
        return self.session.way

    # -- what the owner asks --------------------------------------------------------------------

    def keep_to(self, *, only_legs: bool, refuses: Callable[[Way], bool] | None) -> bool:
        """What the route policy allows from now on: no word to any other way, known or not.

        False when the session itself runs where it may not.
        """
        self.only_legs, self.refuses = only_legs, refuses
        for way in self.session.paths.ways:
            if way != self.way and self._forbids(way):
                self.remove_way(way)
        return not self._forbids(self.way)

    def _forbids(self, way: Way) -> bool:
        exposes = self.only_legs and not isinstance(way, Leg)
        return exposes or (self.refuses is not None and self.refuses(way))

    def try_way(self, way: Way) -> None:
        """Ask for the other end there; the session moves there when it answers."""
        if self.session.established and not self._forbids(way):
            self._bind(way)
            self.session.try_way(way, self._endpoint.clock.monotonic())
            self._kick()

    def add_standby(self, way: Way) -> None:
        """A way that is kept for when the current one falls silent; the last four count."""
        if not self.session.closed and not self._forbids(way):
            self._bind(way)
            self.session.paths.add_standby(way)

    def remove_way(self, way: Way) -> None:
        """This way is no more (a leg ended); the session leaves it when it falls silent."""
        self.session.paths.remove(way)
        if isinstance(way, Leg) and way != self.way:
            self._unbind(way)

    def watch_keys(self) -> None:
        """The session stands: note from now on when one of its directions takes its next key."""
        clock, traffic = self._endpoint.clock, self.traffic
        traffic.sending.since = traffic.receiving.since = clock.monotonic()
        traffic.sending.before, traffic.receiving.before = traffic.bytes_out, traffic.bytes_in
        space = self.session.recovery.spaces.get(1)
        if space is not None:
            space.on_turn = lambda sending: traffic.turned(sending, clock.monotonic())

    def open_stream(self, priority: Priority) -> SendStream:
        """A new stream of ours."""
        return self.session.open_stream(priority)

    def write(
        self, stream: SendStream, data: bytes | bytearray | memoryview, *, fin: bool = False
    ) -> None:
        """Append; it leaves with this turn of the loop."""
        self.session.write(stream, data, self._endpoint.clock.monotonic(), fin=fin)
        self._kick()

    def send_datagram(self, flow: int, payload: bytes) -> None:
        """One unreliable packet."""
        self.session.send_datagram(flow, payload, self._endpoint.clock.monotonic())
        self._kick()

    async def drained(self, stream: SendStream, limit: int = RESUME_BYTES) -> None:
        """Wait until at most ``limit`` bytes of a stream are kept; back-pressure for writers."""
        if stream.buffered <= limit or self.session.closed:
            return
        waiter = self._loop.create_future()
        self._waiters.append((stream, limit, waiter))
        await waiter

    def hold(self, size: int) -> None:
        """The owner keeps so many bytes that came and waits to deal with them: they cost credit."""
        self.session.streams.window.hold(size)

    def release(self, size: int) -> None:
        """It has dealt with them."""
        session = self.session
        now = self._endpoint.clock.monotonic()
        session.streams.release(size, now, session.recovery.rtt.smoothed)
        if session.streams.has_frames:
            self._kick()

    def consumed(self, stream: int, size: int) -> None:
        """So many bytes of a paced stream of theirs are dealt with."""
        session = self.session
        now = self._endpoint.clock.monotonic()
        session.streams.consumed(stream, size, now, session.recovery.rtt.smoothed)
        if session.streams.has_frames:
            self._kick()

    def reset(self, stream: SendStream, code: int = 0) -> None:
        """Give up a stream of ours."""
        self.session.streams.reset(stream, code)
        self._kick()

    def refuse(self, stream: int, code: int = 0) -> None:
        """Have the other end give up a stream of theirs."""
        self.session.streams.refuse(stream, code)
        self._kick()

    def close(self, code: CloseCode = CloseCode.BYE) -> None:
        """Say goodbye and stop."""
        self.session.close(code)
        self._step()

    def probe(self) -> None:
        """Find out now whether this way still works: our network may have changed."""
        self.session.paths.announce = True  # a packet from where we are now: they follow it
        self._kick()

    # -- what the endpoint gives ----------------------------------------------------------------

    def receive_hello(self, kind: LongType, body: bytes) -> None:
        """HS1 or HS2 that belongs to this session."""
        self.session.receive_hello(kind, body, self._endpoint.clock.monotonic())
        self._step()

    def receive_run(
        self, run: bytearray, start: int, end: int, segment: int, source: Way, now: float
    ) -> None:
        """SHORT datagrams for one of our cids."""
        if self.only_legs and not isinstance(source, Leg):
            return
        if self.refuses is not None and source != self.way and self.refuses(source):
            return
        self.traffic.came(end - start, segment)
        self.session.receive_run(run, start, end, segment, source, now)
        self._tell()
        self._kick()

    # -- one step -------------------------------------------------------------------------------

    def _kick(self) -> None:
        """Step once in this turn of the loop, whatever else arrives in it."""
        if not self._kicked:
            self._kicked = True
            self._loop.call_soon(self._step)

    def _step(self) -> None:
        self._kicked = False
        self._start_job()
        self._transmit()
        self._tell()
        self._sync_routes()
        if self._waiters:
            self._wake_writers()
        self._arm()

    def _transmit(self) -> None:
        if self._endpoint.socket.blocked:
            return
        for item in self.session.poll(self._endpoint.clock.monotonic()):
            if item.hello is None:
                assert isinstance(item.payload, bytearray)
                self.traffic.sent(len(item.payload), item.segment)
                self._endpoint.send_run(item.payload, item.segment, item.way, self.circle)
                continue
            if self.before_hello is not None:
                self.before_hello()
            self._endpoint.send_long(item.hello, bytes(item.payload), item.way, self.circle)

    def _tell(self) -> None:
        for event in self.session.take_events():
            self.sink(self, event)
            if isinstance(event, SessionClosed):
                self._shut()

    def _sync_routes(self) -> None:
        wanted = () if self.session.closed else self.session.cids
        if wanted == self._routes:
            return
        before, self._routes = self._routes, wanted
        for cid in before:
            if cid not in wanted:
                self._endpoint.remove_route(cid)
        for cid in wanted:
            if cid not in before:
                self._endpoint.add_route(cid, self, self.circle)

    def _bind(self, way: Way) -> None:
        if isinstance(way, Leg) and way not in self._legs:
            self._legs.add(way)
            self._endpoint.bind_leg(way, self)

    def _unbind(self, leg: Leg) -> None:
        self._legs.discard(leg)
        self._endpoint.unbind_leg(leg, self)

    def _arm(self) -> None:
        deadline = self.session.deadline
        if deadline is None:
            return
        now = self._endpoint.clock.monotonic()
        if self._endpoint.socket.blocked:
            deadline = now + BLOCKED_WAIT
        if deadline <= now:
            self._kick()
            return
        if self._timer is not None:
            if now < self._timer_at <= deadline:
                return  # it fires earlier and arms itself again
            self._timer.cancel()
        self._timer_at = deadline
        self._timer = self._loop.call_later(deadline - now, self._on_timer)

    def _on_timer(self) -> None:
        self._timer = None
        self._step()

    def _shut(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        self._sync_routes()
        for leg in list(self._legs):
            self._unbind(leg)
        for _, _, waiter in self._waiters:
            if not waiter.done():
                waiter.set_result(None)
        self._waiters.clear()

    def _wake_writers(self) -> None:
        still = []
        for stream, limit, waiter in self._waiters:
            if stream.buffered > limit:
                still.append((stream, limit, waiter))
            elif not waiter.done():
                waiter.set_result(None)
        self._waiters = still

    # -- private operations ---------------------------------------------------------------------

    def _start_job(self) -> None:
        job = self.session.job
        if job is None or self._job_runs or self.session.closed:
            return
        self._job_runs = True
        future = self._loop.run_in_executor(self._pool, job)
        future.add_done_callback(self._on_job)

    def _on_job(self, future: asyncio.Future[object]) -> None:
        self._job_runs = False
        if future.cancelled() or self.session.closed:
            return
        try:
            result = future.result()
        except M2Error:
            self.close(CloseCode.FAULT)
            return
        self.session.on_job_done(result, self._endpoint.clock.monotonic())
        self._step()
