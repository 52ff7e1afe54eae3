"""One socket for everything an application does: unmask, tell datagrams apart, mask, send.

A datagram that comes in meets, in this order (protocol 3, "Demultiplex"):

1. length; then the mask of each circle in order of recent use (a whole run in one AES call)
2. cid = 0: a LONG form.  Type accepted? Length right? Rate of its prefix? Tag good? -> its handler
3. cid in the table: SHORT packets of a session or association -> their receiver, run by run;
   a leg of ours through a relay: LONG forms -> their handler, SHORT packets -> the leg's session,
   both with the leg in place of the source address
4. anything else is dropped and counted; nothing is ever answered here
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from m2chat.clock import Clock
from m2chat.crypto.errors import DecryptionFailed
from m2chat.crypto.randomness import RandomSource
from m2chat.net.errors import NetMisuse
from m2chat.net.io.service_accounts import Accounts
from m2chat.net.io.udp import ReaderLoop, UdpSocket
from m2chat.net.wire.addresses import Address
from m2chat.net.wire.obfuscation import CircleKeys
from m2chat.net.wire.packet import (
    CID_SIZE,
    DATAGRAM_MIN,
    LONG_BODY_SIZE,
    LONG_FLAG,
    LONG_OVERHEAD,
    ZERO_CID,
    LongType,
)
from m2chat.net.wire.ways import Leg, Way, address_of

CIRCLES_LIMIT = 9  # eight that were joined, and the local one
LongReceiver = Callable[[bytes, Address, CircleKeys], None]
PeerLongReceiver = Callable[[bytes, Way, CircleKeys], None]


class RunReceiver(Protocol):
    """A session or association: takes the SHORT packets sent to one of its cids."""

    def receive_run(
        self, run: bytearray, start: int, end: int, segment: int, source: Address, now: float
    ) -> None:
        """Unmasked datagrams of ``segment`` bytes in ``run[start:end]``, the last maybe shorter.

        They share one cid.  The buffer is used again afterwards.  Must not raise on bad input.
        """


class LegSession(Protocol):
    """A session that may come by a leg."""

    def receive_run(
        self, run: bytearray, start: int, end: int, segment: int, source: Way, now: float
    ) -> None:
        """As ``RunReceiver``."""


class _LegReceiver:
    """What a relay forwards to one leg of ours: LONG forms and one session's SHORT packets."""

    def __init__(self, leg: Leg, circle: CircleKeys, endpoint: Endpoint) -> None:
        self._leg = leg
        self._circle = circle
        self._endpoint = endpoint
        self.session: LegSession | None = None
        self.carried = 0  # bytes, both ways

    def receive_run(
        self, run: bytearray, start: int, end: int, segment: int, source: Address, now: float
    ) -> None:
        """Datagrams for our cid; only the relay itself may send them."""
        if source != self._leg.relay:
            return
        self.carried += end - start
        at = start
        while at < end:
            stop = min(at + segment, end)
            if run[at + CID_SIZE] & LONG_FLAG:
                self._endpoint.receive_long(run, at, stop, self._leg, self._circle, now)
                at = stop
                continue
            while stop < end and not run[stop + CID_SIZE] & LONG_FLAG:
                stop = min(stop + segment, end)
            if self.session is not None:
                self.session.receive_run(run, at, stop, segment, self._leg, now)
            at = stop


@dataclass(slots=True)
class EndpointCounters:
    """How many datagrams were dropped, and why."""

    foreign: int = 0  # no circle of ours, or noise
    unknown: int = 0  # a LONG type without a handler, or a cid without a receiver
    limited: int = 0  # too many from one prefix


class Endpoint:
    """Routes datagrams between one socket and the machines behind it."""

    def __init__(
        self,
        socket: UdpSocket,
        clock: Clock,
        random: RandomSource,
        *,
        admit: Callable[[Address, float], bool] | None = None,
    ) -> None:
        """``admit`` says whether a LONG datagram from this address may cost us anything now."""
        self.socket = socket
        self.clock = clock
        self.random = random
        self.counters = EndpointCounters()
        self.admit = admit
        self.accounts = Accounts(clock)  # of services that a client of ours talks to; off
        self._circles: list[CircleKeys] = []
        self._routes: dict[bytes, tuple[RunReceiver, CircleKeys]] = {}
        self._legs: dict[Leg, _LegReceiver] = {}
        self._long: dict[int, LongReceiver] = {}
        self._peer_long: dict[int, PeerLongReceiver] = {}

    @property
    def address(self) -> Address:
        """Where the socket is bound."""
        return self.socket.address

    def start(self, loop: ReaderLoop) -> None:
        """Begin to receive on ``loop``."""
        self.socket.attach(loop, self._on_run)

    def close(self) -> None:
        """Close the socket and forget every route."""
        self._routes.clear()
        self._legs.clear()
        self._long.clear()
        self._peer_long.clear()
        self.socket.close()

    def add_circle(self, circle: CircleKeys) -> None:
        """Receive in this circle too."""
        if len(self._circles) >= CIRCLES_LIMIT:
            raise NetMisuse("one port serves at most nine circles")
        self._circles.append(circle)

    def remove_circle(self, circle: CircleKeys) -> None:
        """Receive in it no more; its routes go with it."""
        if circle in self._circles:
            self._circles.remove(circle)
        for cid in [cid for cid, (_, other) in self._routes.items() if other is circle]:
            del self._routes[cid]

    def on_long(self, kind: LongType, receiver: LongReceiver) -> None:
        """Accept this LONG type, from an address; without a receiver it is dropped unopened."""
        self._long[kind] = receiver

    def off_long(self, kind: LongType) -> None:
        """Accept it no more."""
        self._long.pop(kind, None)

    def on_peer_long(self, kind: LongType, receiver: PeerLongReceiver) -> None:
        """Accept this LONG type from an address and by way of our legs."""
        self._peer_long[kind] = receiver

    def add_route(self, cid: bytes, receiver: RunReceiver, circle: CircleKeys) -> bool:
        """Send the SHORT packets of ``cid`` to ``receiver``; False when the cid is taken."""
        if cid in self._routes or cid == ZERO_CID or len(cid) != CID_SIZE:
            return False
        self._routes[cid] = (receiver, circle)
        return True

    def remove_route(self, cid: bytes) -> None:
        """Forget a cid."""
        self._routes.pop(cid, None)

    def add_leg(self, leg: Leg, circle: CircleKeys) -> bool:
        """Receive what a relay forwards to this leg; False when its cid is taken."""
        receiver = _LegReceiver(leg, circle, self)
        if not self.add_route(leg.receive_cid, receiver, circle):
            return False
        self._legs[leg] = receiver
        return True

    def bind_leg(self, leg: Leg, session: LegSession | None) -> None:
        """SHORT packets that come by this leg are the session's."""
        receiver = self._legs.get(leg)
        if receiver is not None:
            receiver.session = session

    def unbind_leg(self, leg: Leg, session: LegSession) -> None:
        """This session uses the leg no more; another that was bound since stays."""
        receiver = self._legs.get(leg)
        if receiver is not None and receiver.session is session:
            receiver.session = None

    def is_bound(self, leg: Leg) -> bool:
        """Whether a session has this leg."""
        receiver = self._legs.get(leg)
        return receiver is not None and receiver.session is not None

    def carried(self, leg: Leg) -> int:
        """Bytes that came by a leg and left by it."""
        receiver = self._legs.get(leg)
        return receiver.carried if receiver is not None else 0

    def remove_leg(self, leg: Leg) -> None:
        """Forget a leg."""
        if self._legs.pop(leg, None) is not None:
            self.remove_route(leg.receive_cid)

    def send_long(self, kind: LongType, body: bytes, to: Way, circle: CircleKeys) -> None:
        """Seal, mask and send one LONG datagram."""
        if len(body) != LONG_BODY_SIZE[kind]:
            raise NetMisuse(f"a body of {kind.name} has {LONG_BODY_SIZE[kind]} bytes")
        cid = to.send_cid if isinstance(to, Leg) else ZERO_CID
        datagram = circle.seal_long(kind, body, self.random, cid)
        self.send_run(datagram, len(datagram), to, circle)

    def send_run(self, run: bytearray, segment: int, to: Way, circle: CircleKeys) -> None:
        """Mask (in place) and send datagrams of ``segment`` bytes laid end to end.

        Their cids are right for the way already.
        """
        if isinstance(to, Leg) and (receiver := self._legs.get(to)) is not None:
            receiver.carried += len(run)
        circle.mask.apply(run, segment, 0, len(run))
        self.socket.send_run(run, segment, address_of(to))

    def send_part(
        self, run: bytearray, start: int, end: int, segment: int, to: Address, circle: CircleKeys
    ) -> None:
        """As ``send_run``, for a part of a buffer: what a relay passes on is not copied."""
        circle.mask.apply(run, segment, start, end)
        self.socket.send_run(memoryview(run)[start:end], segment, to)

    def _on_run(self, run: bytearray, size: int, segment: int, source: Address) -> None:
        if segment < DATAGRAM_MIN:  # an empty datagram has a segment of 0
            self.counters.foreign += 1
            return
        rest = size % segment
        if 0 < rest < DATAGRAM_MIN:
            size -= rest
            self.counters.foreign += 1
        for place, circle in enumerate(self._circles):
            circle.mask.apply(run, segment, 0, size)
            if self._dispatch(run, size, segment, source, circle):
                if place:
                    self._circles.insert(0, self._circles.pop(place))
                return
            circle.mask.apply(run, segment, 0, size)  # take the mask off again
        self.counters.foreign += -(-size // segment)

    def _dispatch(
        self, run: bytearray, size: int, segment: int, source: Address, circle: CircleKeys
    ) -> bool:
        """Hand the run on, cid by cid; False when nothing in it was ours."""
        now = self.clock.monotonic()
        at, ours = 0, False
        while at < size:
            cid = bytes(run[at : at + CID_SIZE])
            end = at + segment
            if cid == ZERO_CID:
                ours |= self.receive_long(run, at, min(end, size), source, circle, now)
                at = end
                continue
            while end < size and run.startswith(cid, end):
                end += segment
            end = min(end, size)
            receiver, other = self._routes.get(cid, (None, None))
            if receiver is not None and other is circle:
                ours = True
                receiver.receive_run(run, at, end, segment, source, now)
            elif ours:
                self.counters.unknown += 1
            at = end
        return ours

    def receive_long(
        self, run: bytearray, start: int, end: int, source: Way, circle: CircleKeys, now: float
    ) -> bool:
        """One LONG datagram, unmasked; whether it was ours."""
        flags = run[start + CID_SIZE]
        kind = flags & ~LONG_FLAG
        deliver = self._long_receiver(kind, source, circle) if flags & LONG_FLAG else None
        if deliver is None:
            self.counters.unknown += 1
            return False
        if end - start != LONG_BODY_SIZE[LongType(kind)] + LONG_OVERHEAD:
            return False
        if self.admit is not None and not self.admit(address_of(source), now):
            self.counters.limited += 1
            return True
        try:
            body = circle.open_long(run[start:end])
        except DecryptionFailed:
            return False
        deliver(body)
        return True

    def _long_receiver(
        self, kind: int, source: Way, circle: CircleKeys
    ) -> Callable[[bytes], None] | None:
        """Who takes this type from there: what services say never comes through a relay."""
        peer = self._peer_long.get(kind)
        if peer is not None:
            return lambda body: peer(body, source, circle)
        receiver = self._long.get(kind)
        if receiver is None or isinstance(source, Leg):
            return None
        return lambda body: receiver(body, source, circle)
