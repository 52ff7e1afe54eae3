"""How the doctor looks at a service: from a socket of its own, as a stranger's computer would.

A ``TestEnd`` is one UDP socket in one circle.  A ``Visit`` is one association from it with one
service (protocol 5), used for padded PINGs and given up with CLOSE.  Nothing is registered.
"""

from __future__ import annotations

import asyncio
from functools import partial

from m2chat.clock import Clock
from m2chat.crypto.kdf import equal
from m2chat.crypto.randomness import RandomSource
from m2chat.net.io.endpoint import Endpoint
from m2chat.net.io.service_port import ServicePort
from m2chat.net.io.udp import UdpSocket
from m2chat.net.services.association import AssociationState, ClientAssociation
from m2chat.net.traversal.punch import Punch
from m2chat.net.wire.addresses import Address
from m2chat.net.wire.frames import Ack, Close, Ping
from m2chat.net.wire.obfuscation import CircleKeys
from m2chat.net.wire.packet import CID_SIZE, DATAGRAM_MIN, LongType
from m2chat.net.wire.ways import Way

PROBE_GAP_S = 0.2  # between two probes of a self-test: at most ten each way
_ECHO_TRIES = 3
_ECHO_WAIT_S = 0.2


class TestEnd:
    """One socket of the doctor's."""

    __test__ = False  # no test of pytest's, whatever its name says

    def __init__(self, host: str, circle: CircleKeys, clock: Clock, random: RandomSource) -> None:
        """Binds a free port at ``host``; raises ``OSError`` when the system refuses."""
        self.circle = circle
        self.clock = clock
        self.random = random
        self.socket = UdpSocket(host, 0, offload=False)
        self.endpoint = Endpoint(self.socket, clock, random)
        self.visits: list[Visit] = []
        self.punch: Punch | None = None
        self._punched = asyncio.Event()
        self.endpoint.add_circle(circle)
        for kind in (LongType.COOKIE, LongType.OPENED):
            self.endpoint.on_long(kind, partial(self._on_long, kind))
        for kind in (LongType.PROBE, LongType.PROBE_ACK):
            self.endpoint.on_peer_long(kind, partial(self._on_probe, kind))
        self.endpoint.start(asyncio.get_running_loop())

    def close(self) -> None:
        """Goodbye to every service; the socket is given free."""
        for visit in self.visits:
            visit.end()
        self.endpoint.close()

    def visit(self, service: bytes, address: Address) -> Visit:
        """A new visit to this service; ``service`` (svc_pk) is pinned."""
        made = Visit(self, service, address)
        self.visits.append(made)
        return made

    async def met(self, seconds: float) -> bool:
        """Punch until an answer comes or the time is over."""
        assert self.punch is not None
        for _ in range(int(seconds / PROBE_GAP_S)):
            self._send(self.punch.poll(self.clock.monotonic()))
            try:
                async with asyncio.timeout(PROBE_GAP_S):
                    await self._punched.wait()
            except TimeoutError:
                continue
            return True
        return False

    def _send(self, probes: list[tuple[LongType, bytes, Way]]) -> None:
        for kind, body, to in probes:
            self.endpoint.send_long(kind, body, to, self.circle)

    def _on_probe(self, kind: LongType, body: bytes, source: Way, circle: CircleKeys) -> None:
        if self.punch is not None:
            self._send(self.punch.receive(kind, body, source))
            if self.punch.validated is not None:
                self._punched.set()

    def _on_long(self, kind: LongType, body: bytes, source: Address, circle: CircleKeys) -> None:
        for visit in self.visits:
            if visit.receive_long(kind, body):
                return


class Visit(ServicePort):
    """One association."""

    def __init__(self, end: TestEnd, service: bytes, address: Address) -> None:
        super().__init__(end.endpoint, end.circle, (address,), end.random, service)
        self.offset = 0.0  # the service's clock minus ours, seconds
        self._end = end
        self._acked = asyncio.Event()
        self._changed = asyncio.Event()
        self._association = ClientAssociation(
            service, end.circle.public_key, self, end.clock, end.random
        )

    @property
    def up(self) -> bool:
        """Whether the service has answered."""
        return self._association.state is AssociationState.UP

    @property
    def observed(self) -> Address | None:
        """Our socket as the service sees it."""
        opened = self._association.opened
        return opened.observed if opened is not None else None

    @property
    def roles(self) -> int:
        """What the service says that it does, a ``Role``; 0 before it answered."""
        descriptor = self._association.descriptor
        return descriptor.roles if descriptor is not None else 0

    async def arrive(self, seconds: float) -> bool:
        """Make the association; False when nothing answered in time."""
        clock = self._end.clock
        until = clock.monotonic() + seconds
        self._association.connect(clock.monotonic())
        while not self.up:
            now = clock.monotonic()
            if now >= until:
                return False
            self._changed.clear()
            wait = max(0.0, min(self._association.due, until) - now)
            try:
                async with asyncio.timeout(wait):
                    await self._changed.wait()
            except TimeoutError:
                self._association.on_timer(clock.monotonic())
        opened = self._association.opened
        assert opened is not None
        if (account := self.account) is not None:
            account.opened(self._association.descriptor, self.observed)
        there = opened.time_ms / 1000 + self._association.round_trip / 2
        self.offset = there - clock.wall()
        return True

    async def ping(self, seconds: float, size: int = 0) -> float | None:
        """The round trip of one PING in a datagram of ``size`` bytes (0: the smallest)."""
        began = self._end.clock.monotonic()
        self._acked.clear()
        self._association.send(Ping().encode(), size)
        try:
            async with asyncio.timeout(seconds):
                await self._acked.wait()
        except TimeoutError:
            return None
        return self._end.clock.monotonic() - began

    def end(self) -> None:
        """Say goodbye."""
        self._association.send(Close(0).encode())
        self._association.drop()

    # what the endpoint gives

    def receive_long(self, kind: LongType, body: bytes) -> bool:
        """COOKIE or OPENED; whether it was ours."""
        now = self._end.clock.monotonic()
        take = self._association.on_cookie
        if kind is LongType.OPENED:
            take = self._association.on_opened
        taken = take(body, now)
        if taken:
            self.came_long(kind)
            self._changed.set()
        return taken

    def receive_run(
        self, run: bytearray, start: int, end: int, segment: int, source: Address, now: float
    ) -> None:
        """Packets of the association."""
        self.came_run(end - start, segment)
        for at in range(start, end, segment):
            frames = self._association.on_short(bytes(run[at : min(at + segment, end)]), now)
            if any(isinstance(frame, Ack) for frame in frames):
                self._acked.set()


class _Echo:
    """Hears one number."""

    def __init__(self, wanted: bytes) -> None:
        self._wanted = wanted
        self.heard = asyncio.Event()

    def receive_run(
        self, run: bytearray, start: int, end: int, segment: int, source: Address, now: float
    ) -> None:
        """A datagram to our cid."""
        if equal(bytes(run[start:end])[-len(self._wanted) :], self._wanted):
            self.heard.set()


async def reaches(end: TestEnd, other: Endpoint, to: Address) -> bool:
    """Whether a datagram from the doctor's socket arrives at another socket of this computer."""
    cid, number = end.random.bytes(CID_SIZE), end.random.bytes(16)
    echo = _Echo(number)
    if not other.add_route(cid, echo, end.circle):
        return False
    try:
        for _ in range(_ECHO_TRIES):
            datagram = bytearray(cid + bytes(DATAGRAM_MIN) + number)
            end.endpoint.send_run(datagram, len(datagram), to, end.circle)
            try:
                async with asyncio.timeout(_ECHO_WAIT_S):
                    await echo.heard.wait()
            except TimeoutError:
                continue
            return True
        return False
    finally:
        other.remove_route(cid)
