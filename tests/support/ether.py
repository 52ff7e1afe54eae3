"""An in-memory UDP for real nodes and servers: every datagram is seen, and a test may interfere.

``Ether.open`` stands in for ``UdpSocket``: same face, no system.  Datagrams travel by the loop's
next turn, or as ``quality`` says (of all links, or of one way in ``links``): delay, jitter, loss,
reordering, duplicates, corruption, all from the seed.  ``inject`` hands one over at once, so that
whatever it breaks is raised in the test.

Under ``tests.support.virtual_loop`` the same nodes run in virtual time.
"""

from __future__ import annotations

import asyncio
import random
from collections.abc import Callable, Iterable
from itertools import count

import pytest

from m2chat.net.io.multicast_socket import DatagramCallback, Joined
from m2chat.net.io.udp import ReaderLoop, RunCallback
from m2chat.net.traversal.candidates import Interface
from m2chat.net.wire.addresses import Address
from tests.support.simnet import LinkQuality

Interfere = Callable[[Address, Address, bytes], bytes | None]


class EtherSocket:
    """Fills the face of ``UdpSocket``."""

    dual_stack = True
    blocked = False
    dropped = 0

    def __init__(self, ether: Ether, address: Address) -> None:
        self.address = address
        self._ether = ether
        self.callback: RunCallback | None = None

    def attach(self, loop: ReaderLoop, callback: RunCallback) -> None:
        """Receive from now on."""
        del loop
        self.callback = callback

    def close(self) -> None:
        """Receive no more."""
        self.callback = None
        self._ether.forget(self)

    def send_run(self, run: bytes | bytearray | memoryview, segment: int, to: Address) -> None:
        """Each datagram of a run sets out."""
        for at in range(0, len(run), segment):
            self._ether.set_out(self, Address(*to), bytes(run[at : at + segment]))

    def send_group(self, datagram: bytes | bytearray, group: Address, by: Interface) -> bool:
        """One datagram to all who listen to the group on this network."""
        return self._ether.send_group(self, bytes(datagram), group, by)

    def receive(self, data: bytes, source: Address) -> None:
        """One datagram arrives."""
        if self.callback is not None:
            self.callback(bytearray(data), len(data), len(data), source)


class EtherGroups:
    """Fills the face of ``GroupSocket``."""

    def __init__(self, ether: Ether, port: int) -> None:
        self.port = port
        self.joined: frozenset[Joined] = frozenset()
        self._ether = ether
        self._callback: DatagramCallback | None = None

    def attach(self, loop: ReaderLoop, callback: DatagramCallback) -> None:
        """Hear from now on."""
        del loop
        self._callback = callback

    def close(self) -> None:
        """Hear no more."""
        self._callback = None
        self.joined = frozenset()
        self._ether.groups.discard(self)

    def listen(self, wanted: Iterable[Joined]) -> None:
        """Be in exactly these."""
        self.joined = frozenset(wanted)

    def receive(self, data: bytes, source: Address) -> None:
        """One datagram arrives."""
        if self._callback is not None:
            self._callback(data, source)


class Ether:
    """All sockets, and everything that ever set out: (from, to, bytes)."""

    def __init__(self, seed: int = 0, quality: LinkQuality | None = None) -> None:
        """``quality`` of every way that ``links`` does not name; None: at once and unharmed."""
        self.sockets: dict[Address, EtherSocket] = {}
        self.groups: set[EtherGroups] = set()
        self.log: list[tuple[Address, Address, bytes]] = []
        self.interfere: Interfere | None = None
        self.quality = quality
        self.links: dict[tuple[Address, Address], LinkQuality] = {}
        self.random = random.Random(seed)
        self._ports = count(40_000)

    def install(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """Nodes and servers that are made from now on stand on this ether."""
        monkeypatch.setattr("m2chat.net.io.node.UdpSocket", self.open)
        monkeypatch.setattr("m2chat.net.io.multicast.GroupSocket", self.listen)
        monkeypatch.setattr("m2chat.net.io.nearby.GroupSocket", self.listen)
        monkeypatch.setattr("m2chat.servers.datagram_server.UdpSocket", self.open)

    def open(self, host: str = "::", port: int = 0, *, offload: bool = True) -> EtherSocket:
        """Bind."""
        del offload
        address = Address(host, port or next(self._ports))
        socket = self.sockets[address] = EtherSocket(self, address)
        return socket

    def listen(self, port: int, *, ipv6: bool) -> EtherGroups:
        """A socket for groups."""
        del ipv6
        groups = EtherGroups(self, port)
        self.groups.add(groups)
        return groups

    def send_group(self, socket: EtherSocket, data: bytes, group: Address, by: Interface) -> bool:
        """A copy sets out to everybody who listens on this network."""
        source = Address(by.host, socket.address.port)
        self.log.append((source, group, data))
        for groups in list(self.groups):
            here = any(host == group.host and _same(by, on) for host, on in groups.joined)
            if groups.port == group.port and here:
                for wait, piece in self.fate(source, group, data):
                    asyncio.get_running_loop().call_later(wait, groups.receive, piece, source)
        return True

    def forget(self, socket: EtherSocket) -> None:
        """A socket closed."""
        if self.sockets.get(socket.address) is socket:
            del self.sockets[socket.address]

    def set_out(self, socket: EtherSocket, to: Address, data: bytes) -> None:
        """A socket sends."""
        self.send(socket.address, to, data)

    def send(self, source: Address, to: Address, data: bytes) -> None:
        """One datagram sets out; ``interfere`` may change it or take it (None)."""
        self.log.append((source, to, data))
        out = data if self.interfere is None else self.interfere(source, to, data)
        if out is None:
            return
        for wait, piece in self.fate(source, to, out):
            loop = asyncio.get_running_loop()
            if wait:
                loop.call_later(wait, self.inject, source, to, piece)
            else:
                loop.call_soon(self.inject, source, to, piece)

    def fate(self, source: Address, to: Address, data: bytes) -> list[tuple[float, bytes]]:
        """When and how a datagram arrives: not at all, once, or twice."""
        quality = self.links.get((source, to), self.quality)
        return [(0.0, data)] if quality is None else fate_of(data, quality, self.random)

    def inject(self, source: Address, to: Address, data: bytes) -> None:
        """One datagram arrives, now."""
        socket = self.sockets.get(to)
        if socket is not None:
            socket.receive(data, source)

    def sent(self, source: Address, to: Address) -> int:
        """Bytes from one address to another."""
        return sum(len(data) for a, b, data in self.log if (a, b) == (source, to))


def _same(one: Interface, other: Interface) -> bool:
    """Whether two addresses are on the same network."""
    return one.network == other.network


def fate_of(data: bytes, quality: LinkQuality, chance: random.Random) -> list[tuple[float, bytes]]:
    """What a link of this quality does to one datagram: (seconds, bytes) of each copy.

    Rate and queue are not simulated here; ``SimNet`` does that.
    """
    if chance.random() < quality.loss:
        return []
    out: list[tuple[float, bytes]] = []
    for _ in range(2 if chance.random() < quality.duplicate else 1):
        wait = quality.delay + chance.random() * quality.jitter
        if chance.random() < quality.reorder:
            wait += chance.random() * max(quality.delay, 0.002)
        piece = data
        if chance.random() < quality.corrupt:
            place = chance.randrange(len(data))
            flip = bytes([data[place] ^ 1 << chance.randrange(8)])
            piece = data[:place] + flip + data[place + 1 :]
        out.append((wait, piece))
    return out
