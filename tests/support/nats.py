"""Simulated networks: an internet, home networks, routers that translate, computers on them.

A ``Computer`` stands on one or more ``Network``s; real nodes and servers run on it in virtual time
(``tests.support.virtual_loop``).  A ``Router`` between two networks translates as RFC 4787 sorts
them: which mapping (one for all destinations, or one per destination), which filter (anybody, who
was contacted, the very address that was contacted), how long, and whether it turns its own
people's datagrams back (hairpin).  A ``Firewall`` filters IPv6 without translating.

Whose code is running is told by a context variable, so that ``interfaces()`` and a new socket
belong to the right computer.
"""

from __future__ import annotations

import asyncio
import contextvars
import ipaddress
import random
import sys
from collections.abc import Callable, Coroutine
from dataclasses import dataclass, field
from enum import Enum
from itertools import count
from typing import Any, Protocol, TypeVar

import pytest

from m2chat.net.traversal.candidates import Interface
from m2chat.net.wire.addresses import Address
from tests.support.ether import Ether, EtherSocket, fate_of
from tests.support.simnet import LinkQuality

T = TypeVar("T")
LAN_DELAY = 0.0002
HALF_ROUND_TRIP = 0.025
HERE: contextvars.ContextVar[Computer] = contextvars.ContextVar("HERE")


@dataclass(frozen=True, slots=True)
class Packet:
    """One UDP datagram under way."""

    source: Address
    to: Address
    data: bytes


class Station(Protocol):
    """Something with an address on a network."""

    def receive(self, packet: Packet, network: Network) -> None:
        """A packet for one of its addresses."""


class Network:
    """Stations that reach each other, and the way out."""

    def __init__(self, name: str, quality: LinkQuality, chance: random.Random) -> None:
        self.name = name
        self.quality = quality
        self.stations: dict[str, Station] = {}
        self.gateways: dict[int, Gateway] = {}  # by IP version
        self.log: list[Packet] = []  # everything that set out on it
        self.isolated = False  # its stations reach the way out, and not each other
        self._chance = chance

    def carry(self, packet: Packet) -> None:
        """To the station of that address, else to the gateway, else nowhere."""
        self.log.append(packet)
        station = self.stations.get(packet.to.host)
        if station is None:
            gateway = self.gateways.get(version_of(packet.to.host))
            if gateway is not None:
                later(LAN_DELAY, gateway.leave, packet)
            return
        if self.isolated and packet.source.host in self.stations:
            return
        for wait, data in fate_of(packet.data, self.quality, self._chance):
            later(wait, station.receive, Packet(packet.source, packet.to, data), self)


def later(wait: float, act: Callable[..., None], *args: Any) -> None:
    """In a while of virtual time, in nobody's name."""
    asyncio.get_running_loop().call_later(wait, act, *args, context=contextvars.Context())


def version_of(host: str) -> int:
    """4 or 6."""
    return 6 if ":" in host else 4


class Gateway(Protocol):
    """The way out of a network."""

    def leave(self, packet: Packet) -> None:
        """A packet for somewhere else."""


class Filtering(Enum):
    """Who may come in by a mapping (RFC 4787 section 5)."""

    ANYBODY = 0
    HOST = 1  # whose host was contacted
    ADDRESS = 2  # whose host and port were contacted


@dataclass(frozen=True, slots=True)
class NatKind:
    """How a router translates."""

    name: str
    per_destination: bool
    filtering: Filtering


FULL_CONE = NatKind("full cone", False, Filtering.ANYBODY)
ADDRESS_RESTRICTED = NatKind("address-restricted", False, Filtering.HOST)
PORT_RESTRICTED = NatKind("port-restricted", False, Filtering.ADDRESS)
SYMMETRIC = NatKind("symmetric", True, Filtering.ADDRESS)


@dataclass(slots=True)
class _Mapping:
    inside: Address
    port: int
    used: float
    contacted: dict[Address, float] = field(default_factory=dict)

    def admits(self, source: Address, filtering: Filtering) -> bool:
        """Whether the filter lets this source in."""
        if filtering is Filtering.ADDRESS:
            return source in self.contacted
        hosts = (one.host for one in self.contacted)
        return filtering is Filtering.ANYBODY or source.host in hosts


class Router:
    """Translates IPv4 between the network inside and the one outside."""

    def __init__(
        self, kind: NatKind, host: str, inside: Network, outside: Network, chance: random.Random,
        *, hairpin: bool = False, timeout: float = 30.0, blocked: bool = False,
    ) -> None:  # fmt: skip
        self.kind = kind
        self.host = host
        self.hairpin = hairpin
        self.timeout = timeout
        self.blocked = blocked  # lets no UDP through
        self.dropped = 0
        self.forwards: dict[int, Address] = {}  # port mappings that somebody asked for
        self._shift = 0
        self._outside = outside
        self._inside = inside
        self._chance = chance
        self._maps: dict[tuple[Address, Address | None], _Mapping] = {}
        inside.gateways[4] = self
        outside.stations[host] = self

    def forget(self, shift: int = 0) -> None:
        """The router restarts: every mapping is gone, new ones stand ``shift`` ports higher."""
        self._maps.clear()
        self._shift += shift

    def leave(self, packet: Packet) -> None:
        """From inside to somewhere else."""
        if self.blocked:
            self.dropped += 1
            return
        now = asyncio.get_running_loop().time()
        mapping = self._mapping(packet, now)
        mapping.used = mapping.contacted[packet.to] = now
        out = Packet(Address(self.host, mapping.port), packet.to, packet.data)
        if packet.to.host != self.host:
            self._outside.carry(out)
        elif self.hairpin:
            self.receive(out, self._outside)
        else:
            self.dropped += 1

    def receive(self, packet: Packet, network: Network) -> None:
        """From outside to one of ours, if the filter lets it."""
        del network
        now = asyncio.get_running_loop().time()
        forward = self.forwards.get(packet.to.port)
        mapping = next((one for one in self._live(now) if one.port == packet.to.port), None)
        if self.blocked:
            inside = None
        elif forward is not None:
            inside = forward
        elif mapping is not None and mapping.admits(packet.source, self.kind.filtering):
            inside = mapping.inside
        else:
            inside = None
        if inside is None:
            self.dropped += 1
        else:
            self._inside.carry(Packet(packet.source, inside, packet.data))

    def _live(self, now: float) -> list[_Mapping]:
        for key in [k for k, one in self._maps.items() if one.used + self.timeout < now]:
            del self._maps[key]
        return list(self._maps.values())

    def _mapping(self, packet: Packet, now: float) -> _Mapping:
        live = self._live(now)
        key = (packet.source, packet.to if self.kind.per_destination else None)
        mapping = self._maps.get(key)
        if mapping is None:
            for port, inside in self.forwards.items():
                if inside == packet.source:  # as routers do: what is forwarded leaves by that port
                    mapping = self._maps[key] = _Mapping(packet.source, port, now)
                    return mapping
            taken = {one.port for one in live} | set(self.forwards)
            port = packet.source.port + self._shift
            while self.kind.per_destination or port in taken:
                port = self._chance.randrange(1_024, 65_536)
                if port not in taken:
                    break
            mapping = self._maps[key] = _Mapping(packet.source, port, now)
        return mapping


class Firewall:
    """Lets IPv6 in only from where something was sent to; translates nothing."""

    def __init__(self, inside: Network, outside: Network, *, timeout: float = 30.0) -> None:
        self._inside = inside
        self._outside = outside
        self._timeout = timeout
        self._sent: dict[tuple[Address, Address], float] = {}
        inside.gateways[6] = self

    def protects(self, host: str) -> None:
        """This address is reached through us."""
        self._outside.stations[host] = self

    def leave(self, packet: Packet) -> None:
        """From inside."""
        self._sent[packet.source, packet.to] = asyncio.get_running_loop().time()
        self._outside.carry(packet)

    def receive(self, packet: Packet, network: Network) -> None:
        """From outside."""
        del network
        at = self._sent.get((packet.to, packet.source), float("-inf"))
        if at + self._timeout >= asyncio.get_running_loop().time():
            self._inside.carry(packet)


class Computer:
    """Some addresses on some networks, and what runs on it."""

    def __init__(self, internet: Internet, name: str) -> None:
        self.name = name
        self.sockets: dict[int, EtherSocket] = {}
        self.got: set[Address] = set()  # who sent us anything
        self._internet = internet
        self._places: list[tuple[Network, Interface]] = []
        self._ports = count(40_000 + 1_000 * internet.next_number())
        self._context = contextvars.Context()
        self._context.run(HERE.set, self)

    def plug(self, network: Network, host: str, prefix: int) -> Computer:
        """An address on a network."""
        self._places.append((network, Interface(host, prefix)))
        if host not in network.stations:  # else a firewall stands before it
            network.stations[host] = self
        return self

    def unplug(self, network: Network) -> None:
        """The cable is pulled."""
        for place in [one for one in self._places if one[0] is network]:
            self._places.remove(place)
            network.stations.pop(place[1].host, None)

    def interfaces(self) -> list[Interface]:
        """What ``net.io.interfaces`` would say here."""
        return [interface for _, interface in self._places]

    @property
    def hosts(self) -> set[str]:
        """All its addresses."""
        return {interface.host for _, interface in self._places}

    def run(self, act: Callable[..., T], *args: Any) -> T:
        """Do something as a program on this computer."""
        return self._context.run(act, *args)

    def spawn(self, work: Coroutine[Any, Any, T]) -> asyncio.Task[T]:
        """A program on this computer."""
        return asyncio.get_running_loop().create_task(work, context=self._context)

    def open(self, ether: Ether, host: str, port: int) -> EtherSocket:
        """Bind."""
        while not port or port in self.sockets:
            port = next(self._ports)
        socket = self.sockets[port] = EtherSocket(ether, Address(host, port))
        return socket

    def send(self, port: int, to: Address, data: bytes) -> None:
        """By the interface whose network it is, else by the way out."""
        if to.host in self.hosts:
            later(0.0, self.receive, Packet(Address(to.host, port), to, data), None)
            return
        for network, interface in self._ways(to.host)[:1]:
            network.carry(Packet(Address(interface.host, port), to, data))

    def source(self, to: Address) -> str | None:
        """As ``net.io.udp.source_for``."""
        if to.host in self.hosts:
            return to.host
        return next((interface.host for _, interface in self._ways(to.host)), None)

    def _ways(self, host: str) -> list[tuple[Network, Interface]]:
        """Where a packet for this host can leave, the nearest first."""
        return [
            (network, interface)
            for network, interface in sorted(self._places, key=lambda one: not _near(one[1], host))
            if version_of(interface.host) == version_of(host)
            and (
                _near(interface, host)
                or version_of(host) in network.gateways
                or network is self._internet.net
            )
        ]

    def receive(self, packet: Packet, network: Network | None) -> None:
        """To the socket of that port."""
        del network
        socket = self.sockets.get(packet.to.port)
        if socket is not None and socket.address.host in ("::", "0.0.0.0", packet.to.host):
            self.got.add(packet.source)
            self._context.run(socket.receive, packet.data, packet.source)


def _near(interface: Interface, host: str) -> bool:
    address = ipaddress.ip_address(host)
    return address.version == interface.network.version and address in interface.network


def _refuse(*_: object, **__: object) -> None:
    """In place of what opens a real socket."""
    raise OSError("not on a simulated network")


class Internet(Ether):
    """The ether of all computers, and the network that joins the others."""

    def __init__(self, seed: int = 0, *, loss: float = 0.0) -> None:
        super().__init__(seed)
        self._number = count()
        self.net = Network("internet", LinkQuality(delay=HALF_ROUND_TRIP, loss=loss), self.random)
        self.computers: list[Computer] = []

    def next_number(self) -> int:
        """Of a computer."""
        return next(self._number)

    def install(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """Nodes and servers bind on the computer in whose name they run."""
        super().install(monkeypatch)
        real = sys.modules["m2chat.net.io.interfaces"].interfaces
        for name, module in list(sys.modules.items()):
            if name.startswith("m2chat.net") and getattr(module, "interfaces", None) is real:
                monkeypatch.setattr(module, "interfaces", lambda: HERE.get().interfaces())
        # No real sockets: changes are looked for, and there is no multicast.
        monkeypatch.setattr("m2chat.net.io.network_watch._open_netlink", _refuse)
        monkeypatch.setattr("m2chat.net.io.multicast.GroupSocket", _refuse)
        monkeypatch.setattr("m2chat.net.io.own_addresses.gateways", tuple)
        monkeypatch.setattr("m2chat.net.io.silence.source_for", lambda to: HERE.get().source(to))

    def computer(self, name: str) -> Computer:
        """A new one, on no network yet."""
        computer = Computer(self, name)
        self.computers.append(computer)
        return computer

    def lan(self, name: str) -> Network:
        """A network of its own."""
        return Network(name, LinkQuality(delay=LAN_DELAY), self.random)

    def router(
        self, kind: NatKind, host: str, inside: Network, outside: Network | None = None,
        *, hairpin: bool = False, timeout: float = 30.0, blocked: bool = False,
    ) -> Router:  # fmt: skip
        """Between a network and the internet, or another one outside."""
        return Router(
            kind, host, inside, outside or self.net, self.random,
            hairpin=hairpin, timeout=timeout, blocked=blocked,
        )  # fmt: skip

    def open(self, host: str = "::", port: int = 0, *, offload: bool = True) -> EtherSocket:
        """Bind on the computer in whose name this runs."""
        del offload
        return HERE.get().open(self, host, port)

    def set_out(self, socket: EtherSocket, to: Address, data: bytes) -> None:
        """A computer sends."""
        computer = self._owner(socket)
        if computer is not None:
            source = Address(computer.name, socket.address.port)
            self.log.append((source, to, data))
            computer.send(socket.address.port, to, data)

    def send_group(self, socket: EtherSocket, data: bytes, group: Address, by: Interface) -> bool:
        """Nobody carries multicast here: these networks are about routers."""
        return False

    def forget(self, socket: EtherSocket) -> None:
        """A socket closed."""
        computer = self._owner(socket)
        if computer is not None:
            del computer.sockets[socket.address.port]

    def _owner(self, socket: EtherSocket) -> Computer | None:
        for computer in self.computers:
            if computer.sockets.get(socket.address.port) is socket:
                return computer
        return None
