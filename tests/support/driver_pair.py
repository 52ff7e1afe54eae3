"""Two session drivers on real loopback sockets, and a blind relay beside them."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager
from typing import cast

from m2chat.clock import SystemClock
from m2chat.crypto.randomness import SystemRandomSource
from m2chat.net.io.endpoint import Endpoint
from m2chat.net.io.introductions import Introduction, Introductions
from m2chat.net.io.session_driver import SessionDriver
from m2chat.net.io.udp import UdpSocket
from m2chat.net.session.config import DEFAULT_CONFIG, SessionConfig
from m2chat.net.session.events import (
    DatagramReceived,
    HandshakeCompleted,
    PathChanged,
    SessionClosed,
    SessionEvent,
    StreamReceived,
)
from m2chat.net.wire.addresses import Address
from m2chat.net.wire.packet import CID_SIZE
from m2chat.net.wire.ways import Leg, Way
from tests.support.session_pair import KEYS, local_end, remote_end

RANDOM = SystemRandomSource()
IID = b"iid-iid-"


class DriverEnd:
    """A socket, its introductions and one session."""

    def __init__(self, host: str, config: SessionConfig = DEFAULT_CONFIG) -> None:
        self.endpoint = Endpoint(UdpSocket(host), SystemClock(), RANDOM)
        self.endpoint.add_circle(KEYS)
        self.pool = ThreadPoolExecutor(1)
        self.introductions = Introductions(self.endpoint, self.pool, config)
        self.endpoint.start(asyncio.get_running_loop())
        self.driver: SessionDriver | None = None
        self.opened = asyncio.Event()
        self.closed = asyncio.Event()
        self.bytes: dict[int, bytearray] = {}
        self.finished: set[int] = set()
        self.packets: list[bytes] = []
        self.moves: list[Way] = []

    @property
    def port(self) -> int:
        """Of the socket."""
        return self.endpoint.address.port

    @property
    def session(self) -> SessionDriver:
        """Its driver, once there is one."""
        assert self.driver is not None
        return self.driver

    def meet(self, name: str, other: str, way: Way, *, initiator: bool) -> None:
        """Punch and shake hands."""
        local = local_end(name)
        self.introductions.begin(
            Introduction(
                iid=IID,
                circle=KEYS,
                initiator=initiator,
                locals={local.bid: local},
                remote=remote_end(other),
                keys=[bytes(32)],
                addresses=[way],
                sink=self._on_event,
                on_session=lambda _: None,
                on_failed=lambda: None,
            )
        )

    def _on_event(self, driver: SessionDriver, event: SessionEvent) -> None:
        self.driver = driver
        if isinstance(event, HandshakeCompleted):
            self.opened.set()
        elif isinstance(event, SessionClosed):
            self.closed.set()
        elif isinstance(event, PathChanged):
            self.moves.append(event.way)
        elif isinstance(event, DatagramReceived):
            self.packets.append(event.payload)
        elif isinstance(event, StreamReceived):
            self.bytes.setdefault(event.stream, bytearray()).extend(b"".join(event.pieces))
            if event.fin:
                self.finished.add(event.stream)

    def close(self) -> None:
        """Stop."""
        self.introductions.close()
        self.endpoint.close()
        self.pool.shutdown(wait=False, cancel_futures=True)


class LoopbackRelay(asyncio.DatagramProtocol):
    """One binding: swaps the two legs' cids on the masked bytes, and knows nothing else."""

    def __init__(self, ends: tuple[DriverEnd, DriverEnd]) -> None:
        self.forwarded = 0
        self._ends = ends
        self.legs: list[Leg] = []

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """The socket is bound: hand out the legs."""
        self._transport = cast(asyncio.DatagramTransport, transport)
        here = Address(*transport.get_extra_info("sockname")[:2])
        for place, end in enumerate(self._ends):
            leg = Leg(here, b"send%04d" % place, b"recv%04d" % place)
            self.legs.append(leg)
            assert end.endpoint.add_leg(leg, KEYS)

    def datagram_received(self, data: bytes, addr: tuple[str, int]) -> None:
        """From one leg to the other."""
        place = 0 if addr[1] == self._ends[0].port else 1
        ours, theirs = self.legs[place], self.legs[1 - place]
        change = bytes(a ^ b for a, b in zip(ours.send_cid, theirs.receive_cid, strict=True))
        head = bytes(a ^ b for a, b in zip(data[:CID_SIZE], change, strict=True))
        self.forwarded += 1
        self._transport.sendto(head + data[CID_SIZE:], ("127.0.0.1", self._ends[1 - place].port))

    def stop(self) -> None:
        """Forward nothing more."""
        self._transport.close()


@asynccontextmanager
async def driver_pair(
    config: SessionConfig = DEFAULT_CONFIG, *, by_relay: bool = False
) -> AsyncIterator[tuple[DriverEnd, DriverEnd, LoopbackRelay]]:
    """Alice and Bob with an open session, straight or through the relay that comes with them."""
    alice, bob = DriverEnd("::", config), DriverEnd("::", config)
    _, relay = await asyncio.get_running_loop().create_datagram_endpoint(
        lambda: LoopbackRelay((alice, bob)), ("127.0.0.1", 0)
    )
    straight = Address("127.0.0.1", alice.port), Address("127.0.0.1", bob.port)
    try:
        bob.meet("bob", "alice", relay.legs[1] if by_relay else straight[0], initiator=False)
        alice.meet("alice", "bob", relay.legs[0] if by_relay else straight[1], initiator=True)
        async with asyncio.timeout(10):
            await alice.opened.wait()
            await bob.opened.wait()
        yield alice, bob, relay
    finally:
        for end in (alice, bob):
            if end.driver is not None:
                end.driver.close()
            end.close()
        relay.stop()
