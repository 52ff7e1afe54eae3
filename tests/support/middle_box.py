"""A UDP forwarder on loopback that does to datagrams what a bad network does.

Clients talk to ``address``; the server sees each at a port of the box.  What is longer than
``largest`` is dropped.  Two boxes before two servers show one client at two addresses, as a
symmetric NAT does.
"""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Callable
from functools import partial

from m2chat.net.wire.addresses import Address

Name = tuple[str, int]


class Box:
    """One box before one server; lives on the running loop."""

    def __init__(self, server: Address, host: str, largest: int = 65_507) -> None:
        """Listens at a free port of ``host``."""
        self._server = server
        self._largest = largest
        self._loop = asyncio.get_running_loop()
        self._sockets: list[socket.socket] = []
        self._outside: dict[Name, socket.socket] = {}
        self._inside = self._socket(host, self._from_client)
        self.address = Address(*self._inside.getsockname()[:2])
        self.open = True  # False: everything is dropped

    def close(self) -> None:
        """No more."""
        for one in self._sockets:
            self._loop.remove_reader(one)
            one.close()

    def _socket(self, host: str, hear: Callable[[bytes, Name], None]) -> socket.socket:
        made = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        made.setblocking(False)
        made.bind((host, 0))
        self._sockets.append(made)

        def readable() -> None:
            hear(*made.recvfrom(65_535))

        self._loop.add_reader(made, readable)
        return made

    def _from_client(self, data: bytes, client: Name) -> None:
        """Towards the server, from the client's own outside port."""
        if not self.open or len(data) > self._largest:
            return
        if client not in self._outside:
            self._outside[client] = self._socket("127.0.0.1", partial(self._from_server, client))
        self._outside[client].sendto(data, tuple(self._server))

    def _from_server(self, client: Name, data: bytes, source: Name) -> None:
        """Back to the client; nothing but the server's comes in."""
        if self.open and source == tuple(self._server):
            self._inside.sendto(data, client)
