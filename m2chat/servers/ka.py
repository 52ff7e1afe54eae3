"""The KA as a program: its descriptor, its circle link, its registry behind the sockets."""

from __future__ import annotations

import ipaddress
import socket

import psutil

from m2chat.clock import Clock
from m2chat.crypto.randomness import RandomSource
from m2chat.links import SERVICES_LIMIT, CircleLink, ServiceAddress
from m2chat.net.services.directory import admit, list_hash
from m2chat.net.services.ka_registry import KaRegistry
from m2chat.net.wire.addresses import Address
from m2chat.net.wire.descriptor import ADDRESSES, Descriptor, Role
from m2chat.net.wire.obfuscation import CircleKeys
from m2chat.servers.config import ServerConfig
from m2chat.servers.datagram_server import DatagramServer
from m2chat.servers.keys import ServiceKeys


class KaServer:
    """One KA of the circle whose key it holds."""

    def __init__(
        self, config: ServerConfig, keys: ServiceKeys, clock: Clock, random: RandomSource
    ) -> None:
        """Binds; raises ``AddressTaken``.  ``start`` must follow, on the loop."""
        self._keys = keys
        self._clock = clock
        circle = CircleKeys(keys.network_key, keys.circle.public, keys.circle_name)
        self._server = DatagramServer(circle, config.bind, config.limits, clock, random)
        self.advertised = config.advertise or reachable(self._server.addresses)
        self._registry = KaRegistry(
            clock,
            random,
            self._server.host.send_message,
            list_hash=self._list_hash,
            registrations=config.limits.registrations,
            memory=config.limits.memory_mib << 20,
        )
        self._listed: tuple[Descriptor, bytes] | None = None

    @property
    def addresses(self) -> list[Address]:
        """Where it listens, with the real ports."""
        return self._server.addresses

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
        """Serve on the running loop."""
        self._server.serve(self._keys.service, self._describe, self._registry)

    async def stop(self) -> None:
        """Goodbye to every client, drain, close."""
        await self._server.stop()

    def _describe(self, exchange: bytes, not_after: int) -> Descriptor:
        roles = int(Role.KA)
        admission = admit(self._keys.circle, self._keys.service.public, roles, self._clock.wall())
        return Descriptor(
            roles,
            self._keys.service.public,
            exchange,
            not_after,
            self.advertised[:ADDRESSES],
            admission,
        )

    def _list_hash(self) -> bytes:
        """lh of the list as far as this server knows it: itself."""
        descriptor = self._server.host.listener.descriptor
        if self._listed is None or self._listed[0] is not descriptor:
            self._listed = (descriptor, list_hash([descriptor]))
        return self._listed[1]


def reachable(bound: list[Address]) -> tuple[Address, ...]:
    """The bound addresses, with a wildcard replaced by those of this computer's interfaces.

    Public before private, IPv4 before IPv6; loopback only where there is nothing else.
    """
    found: list[Address] = []
    for address in bound:
        ip = ipaddress.ip_address(address.host)
        if ip.is_unspecified:
            found += _interface_addresses(address.port, both=ip.version == 6)
        else:
            found.append(address)
    return tuple(dict.fromkeys(found))


def _interface_addresses(port: int, *, both: bool) -> list[Address]:
    families = {socket.AF_INET, socket.AF_INET6} if both else {socket.AF_INET}
    hosts = [
        ipaddress.ip_address(one.address)
        for row in psutil.net_if_addrs().values()
        for one in row
        if one.family in families and "%" not in one.address
    ]
    outside = [host for host in hosts if not host.is_loopback and not host.is_link_local]
    outside.sort(key=lambda host: (host.is_private, host.version))
    return [Address(str(host), port) for host in outside or hosts]
