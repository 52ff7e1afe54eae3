"""One service of a circle as a program: its descriptor, its link, its roles behind the sockets."""

from __future__ import annotations

from m2chat.clock import Clock
from m2chat.crypto.randomness import RandomSource
from m2chat.links import SERVICES_LIMIT, CircleLink, ServiceAddress
from m2chat.net.services.directory import admit, list_hash
from m2chat.net.services.host import ServiceRole
from m2chat.net.wire.addresses import Address
from m2chat.net.wire.descriptor import ADDRESSES, Descriptor
from m2chat.net.wire.obfuscation import CircleKeys
from m2chat.servers.addresses import reachable
from m2chat.servers.config import ServerConfig
from m2chat.servers.datagram_server import DatagramServer
from m2chat.servers.keys import ServiceKeys
from m2chat.servers.roles import make_roles, role_bits
from m2chat.servers.surroundings import RoleSurroundings


class CircleServer:
    """A server of the circle whose key it holds, with the roles that its configuration names."""

    def __init__(
        self, config: ServerConfig, keys: ServiceKeys, clock: Clock, random: RandomSource
    ) -> None:
        """Binds; raises ``AddressTaken``.  ``start`` must follow, on the loop."""
        self._keys = keys
        self._clock = clock
        circle = CircleKeys(keys.network_key, keys.circle.public, keys.circle_name)
        self._datagrams = DatagramServer(circle, config.bind, config.limits, clock, random)
        self.advertised = config.advertise or reachable(self._datagrams.addresses)
        self._role_bits = role_bits(config.roles)
        self._around = RoleSurroundings(
            config,
            keys,
            circle,
            clock,
            random,
            self._datagrams,
            self.advertised,
            self._list_hash,
        )
        self._listed: tuple[Descriptor, bytes] | None = None

    @property
    def addresses(self) -> list[Address]:
        """Where it listens, with the real ports."""
        return self._datagrams.addresses

    @property
    def roles(self) -> dict[str, ServiceRole]:
        """The machines of its roles by name, once it was started."""
        return self._around.made

    def link(self) -> CircleLink:
        """All that a client needs."""
        services = tuple(
            ServiceAddress(address.host, address.port, self._keys.service.public)
            for address in self.advertised[:SERVICES_LIMIT]
        )
        return CircleLink(
            self._keys.network_key, self._keys.circle.public, self._keys.circle_name, services
        )

    def start(self) -> None:
        """Make the roles and serve, on the running loop."""
        self._datagrams.serve(self._keys.service, self._describe, *make_roles(self._around))

    async def stop(self) -> None:
        """Goodbye to every client, drain, close."""
        await self._datagrams.stop()

    def close(self) -> None:
        """Close at once, as a crash does: nobody is told."""
        self._datagrams.close()

    def _describe(self, exchange: bytes, not_after: int) -> Descriptor:
        service, now = self._keys.service.public, self._clock.wall()
        return Descriptor(
            self._role_bits,
            service,
            exchange,
            not_after,
            self.advertised[:ADDRESSES],
            admit(self._keys.circle, service, self._role_bits, now),
        )

    def _list_hash(self) -> bytes:
        """lh of the list as far as this server knows it: itself."""
        descriptor = self._datagrams.host.listener.descriptor
        if self._listed is None or self._listed[0] is not descriptor:
            self._listed = (descriptor, list_hash([descriptor]))
        return self._listed[1]
