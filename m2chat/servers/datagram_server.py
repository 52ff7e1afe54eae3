"""One service on its sockets: the machines of its roles, the timer, the goodbye.

Each bound address has its own ``Endpoint``; an association is answered by the socket it came by.
Everything runs on one loop; nothing here is logged that names a peer.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from functools import partial

from m2chat.clock import Clock
from m2chat.crypto.randomness import RandomSource
from m2chat.crypto.signing import SigningKey
from m2chat.net.io.endpoint import Endpoint, EndpointCounters
from m2chat.net.io.limits import PrefixBuckets
from m2chat.net.io.udp import UdpSocket
from m2chat.net.services.host import ServiceHost, ServiceRole
from m2chat.net.services.listener import Listener, ListenerLimits, ServedAssociation
from m2chat.net.wire.addresses import Address
from m2chat.net.wire.descriptor import Descriptor
from m2chat.net.wire.obfuscation import CircleKeys
from m2chat.net.wire.packet import LongType
from m2chat.servers.config import ServerLimits
from m2chat.servers.errors import AddressTaken

EXPIRY_SECONDS = 1.0
DRAIN_SECONDS = 1.0
_DRAIN_STEP = 0.01


class DatagramServer:
    """Binds, serves, says goodbye."""

    def __init__(
        self, circle: CircleKeys, bind: Sequence[Address], limits: ServerLimits, clock: Clock,
        random: RandomSource,
    ) -> None:  # fmt: skip
        """Raises ``AddressTaken``; ``serve`` must follow."""
        self._circle = circle
        self._clock = clock
        self._random = random
        self._limits = limits
        self._buckets = PrefixBuckets(limits.long_per_second, limits.long_burst)
        self._expiry: asyncio.TimerHandle | None = None
        self._closed = False
        self._endpoints: list[Endpoint] = []
        for address in bind:
            try:
                socket = UdpSocket(address.host, address.port)
            except OSError as error:
                self.close()
                raise AddressTaken(
                    f"UDP {address} cannot be bound: {error.strerror}. Is another server running?"
                ) from error
            endpoint = Endpoint(socket, clock, random, admit=self._admits)
            endpoint.add_circle(circle)
            self._endpoints.append(endpoint)
        self.host = ServiceHost(random, self._send_short)

    @property
    def addresses(self) -> list[Address]:
        """Where it listens, with the real ports."""
        return [endpoint.address for endpoint in self._endpoints]

    @property
    def endpoints(self) -> tuple[Endpoint, ...]:
        """One for each bound address."""
        return tuple(self._endpoints)

    def counters(self) -> EndpointCounters:
        """What was dropped, over all sockets."""
        counted = [endpoint.counters for endpoint in self._endpoints]
        return EndpointCounters(
            sum(one.foreign for one in counted),
            sum(one.unknown for one in counted),
            sum(one.limited for one in counted),
        )

    def set_limits(self, limits: ServerLimits) -> None:
        """Other limits from now on."""
        self._limits = limits
        self._buckets = PrefixBuckets(limits.long_per_second, limits.long_burst)
        self.host.listener.set_limits(self._listener_limits())

    def serve(
        self, service: SigningKey, describe: Callable[[bytes, int], Descriptor],
        *roles: ServiceRole,
    ) -> None:  # fmt: skip
        """Begin on the running loop.  ``describe`` as ``Listener`` asks."""
        listener = Listener(
            service,
            describe,
            self._clock,
            self._random,
            self._listener_limits(),
            sink=self.host,
            take_cid=self._take_cid,
            on_gone=self._on_gone,
        )
        self.host.attach(listener, *roles)
        loop = asyncio.get_running_loop()
        for endpoint in self._endpoints:
            for kind in (LongType.HELLO, LongType.OPEN):
                endpoint.on_long(kind, partial(self._on_long, endpoint, kind))
            endpoint.start(loop)
        self._expiry = loop.call_later(EXPIRY_SECONDS, self._expire)

    async def stop(self) -> None:
        """Tell every client, let the sockets drain, close.  Nothing when it is closed already."""
        if self._closed:
            return
        self.host.goodbye()
        waited = 0.0
        while waited < DRAIN_SECONDS and any(one.socket.blocked for one in self._endpoints):
            await asyncio.sleep(_DRAIN_STEP)
            waited += _DRAIN_STEP
        self.close()

    def close(self) -> None:
        """Close at once."""
        self._closed = True
        if self._expiry is not None:
            self._expiry.cancel()
        for endpoint in self._endpoints:
            endpoint.close()

    def _admits(self, source: Address, now: float) -> bool:
        return self._buckets.admit(source, now)

    def _listener_limits(self) -> ListenerLimits:
        return ListenerLimits(self._limits.associations, self._limits.registrations_per_address)

    def _on_long(
        self, endpoint: Endpoint, kind: LongType, body: bytes, source: Address, circle: CircleKeys
    ) -> None:
        now = self._clock.monotonic()
        answer = self.host.on_long(kind, body, source, now, endpoint)
        if answer is not None:
            endpoint.send_long(answer[0], answer[1], source, circle)

    def _take_cid(self, association: ServedAssociation) -> bool:
        assert isinstance(association.port, Endpoint)
        return association.port.add_route(association.cid, association, self._circle)

    def _on_gone(self, association: ServedAssociation) -> None:
        assert isinstance(association.port, Endpoint)
        association.port.remove_route(association.cid)
        self.host.gone(association)

    def _send_short(self, association: ServedAssociation, datagram: bytes, to: Address) -> None:
        assert isinstance(association.port, Endpoint)
        run = bytearray(datagram)
        association.port.send_run(run, len(run), to, self._circle)

    def _expire(self) -> None:
        self.host.expire(self._clock.monotonic())
        self._expiry = asyncio.get_running_loop().call_later(EXPIRY_SECONDS, self._expire)
