"""An in-memory UDP for real nodes and servers: every datagram is seen, and a test may interfere.

``Ether.open`` stands in for ``UdpSocket``: same face, no system.  Datagrams travel by the loop's
next turn; ``inject`` hands one over at once, so that whatever it breaks is raised in the test.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from itertools import count

import pytest

from m2chat.net.io.udp import ReaderLoop, RunCallback
from m2chat.net.wire.addresses import Address

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
        self._ether.sockets.pop(self.address, None)

    def send_run(self, run: bytes | bytearray | memoryview, segment: int, to: Address) -> None:
        """Each datagram of a run sets out."""
        for at in range(0, len(run), segment):
            self._ether.send(self.address, Address(*to), bytes(run[at : at + segment]))


class Ether:
    """All sockets, and everything that ever set out: (from, to, bytes)."""

    def __init__(self) -> None:
        self.sockets: dict[Address, EtherSocket] = {}
        self.log: list[tuple[Address, Address, bytes]] = []
        self.interfere: Interfere | None = None
        self._ports = count(40_000)

    def install(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """Nodes and servers that are made from now on stand on this ether."""
        monkeypatch.setattr("m2chat.net.io.node.UdpSocket", self.open)
        monkeypatch.setattr("m2chat.servers.datagram_server.UdpSocket", self.open)

    def open(self, host: str = "::", port: int = 0, *, offload: bool = True) -> EtherSocket:
        """Bind."""
        del offload
        address = Address(host, port or next(self._ports))
        socket = self.sockets[address] = EtherSocket(self, address)
        return socket

    def send(self, source: Address, to: Address, data: bytes) -> None:
        """One datagram sets out; ``interfere`` may change it or take it (None)."""
        self.log.append((source, to, data))
        out = data if self.interfere is None else self.interfere(source, to, data)
        if out is not None:
            asyncio.get_running_loop().call_soon(self.inject, source, to, out)

    def inject(self, source: Address, to: Address, data: bytes) -> None:
        """One datagram arrives, now."""
        socket = self.sockets.get(to)
        if socket is not None and socket.callback is not None:
            socket.callback(bytearray(data), len(data), len(data), source)

    def sent(self, source: Address, to: Address) -> int:
        """Bytes from one address to another."""
        return sum(len(data) for a, b, data in self.log if (a, b) == (source, to))
