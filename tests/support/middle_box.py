"""A UDP forwarder on loopback that does to datagrams what a bad network does.

Clients talk to ``address``; the server sees each at a port of the box.  What is longer than
``largest`` is dropped.  Two boxes before two servers show one client at two addresses, as a
symmetric NAT does.
"""

from __future__ import annotations

import asyncio

from m2chat.net.wire.addresses import Address

Name = tuple[str, int]


class _Socket(asyncio.DatagramProtocol):
    """Hands every datagram on."""

    def __init__(self, box: Box, client: Name | None = None) -> None:
        self._box = box
        self._client = client

    def datagram_received(self, data: bytes, addr: Name) -> None:
        """From a client, or from the server."""
        if self._client is None:
            self._box.from_client(data, addr)
        else:
            self._box.from_server(data, self._client)


class Box:
    """One box before one server."""

    def __init__(self, server: Address, largest: int = 65_507) -> None:
        self._server = server
        self._largest = largest
        self._inside: asyncio.DatagramTransport | None = None
        self._outside: dict[Name, asyncio.DatagramTransport] = {}
        self.address = Address("127.0.0.1", 0)
        self.open = True
        self._tasks: set[asyncio.Task[None]] = set()

    async def start(self, host: str = "127.0.0.1") -> Box:
        """Listen at a free port of ``host``."""
        loop = asyncio.get_running_loop()
        transport, _ = await loop.create_datagram_endpoint(
            lambda: _Socket(self), local_addr=(host, 0)
        )
        self._inside = transport
        self.address = Address(*self._inside.get_extra_info("sockname")[:2])
        return self

    def close(self) -> None:
        """No more."""
        for transport in (self._inside, *self._outside.values()):
            if transport is not None:
                transport.close()
        for task in self._tasks:
            task.cancel()

    def from_client(self, data: bytes, client: Name) -> None:
        """Towards the server, from the client's own outside port."""
        if not self.open or len(data) > self._largest:
            return
        if client in self._outside:
            self._outside[client].sendto(data, tuple(self._server))
            return
        task = asyncio.ensure_future(self._begin(data, client))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _begin(self, data: bytes, client: Name) -> None:
        loop = asyncio.get_running_loop()
        transport, _ = await loop.create_datagram_endpoint(
            lambda: _Socket(self, client), local_addr=("127.0.0.1", 0)
        )
        self._outside[client] = transport
        self._outside[client].sendto(data, tuple(self._server))

    def from_server(self, data: bytes, client: Name) -> None:
        """Back to the client."""
        if self.open and self._inside is not None:
            self._inside.sendto(data, client)
