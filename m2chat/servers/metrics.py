"""``/metrics`` for Prometheus over HTTP/1.0, on loopback alone, off unless configured.

One request a connection, at most 2 KiB of it within 5 s, four connections at once.  It is no web
server: whatever is not ``GET /metrics`` gets 404, whatever is too much is closed.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Callable

from m2chat.net.wire.addresses import Address
from m2chat.servers.errors import AddressTaken

REQUEST_LIMIT = 2_048
REQUEST_SECONDS = 5.0
CONNECTIONS_LIMIT = 4
CONTENT_TYPE = "text/plain; version=0.0.4; charset=utf-8"


class MetricsServer:
    """Serves one text."""

    def __init__(self, collect: Callable[[], str]) -> None:
        """``collect`` makes the text, for each request."""
        self._collect = collect
        self._server: asyncio.Server | None = None
        self._open: set[asyncio.StreamWriter] = set()

    async def start(self, address: Address) -> Address:
        """Listen; the real address.  Raises ``AddressTaken``."""
        try:
            self._server = await asyncio.start_server(
                self._answer, address.host, address.port, limit=REQUEST_LIMIT
            )
        except OSError as error:
            raise AddressTaken(
                f"TCP {address} for metrics cannot be bound: {error.strerror}."
            ) from error
        host, port = self._server.sockets[0].getsockname()[:2]
        return Address(host, port)

    async def stop(self) -> None:
        """Close everything."""
        if self._server is not None:
            self._server.close()
            for writer in tuple(self._open):
                writer.close()
            await self._server.wait_closed()

    async def _answer(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        if len(self._open) >= CONNECTIONS_LIMIT:
            writer.close()
            return
        self._open.add(writer)
        try:
            async with asyncio.timeout(REQUEST_SECONDS):
                request = await reader.readuntil(b"\r\n\r\n")
                writer.write(self._response(request))
                await writer.drain()
        except (TimeoutError, OSError, asyncio.IncompleteReadError, asyncio.LimitOverrunError):
            pass  # the client's affair
        finally:
            self._open.discard(writer)
            writer.close()
            with contextlib.suppress(OSError):
                await writer.wait_closed()

    def _response(self, request: bytes) -> bytes:
        words = request.split(b"\r\n", 1)[0].split(b" ")
        if len(words) != 3 or words[0] != b"GET" or words[1] != b"/metrics":
            return b"HTTP/1.0 404 Not Found\r\nContent-Length: 0\r\n\r\n"
        body = self._collect().encode("utf-8")
        head = f"HTTP/1.0 200 OK\r\nContent-Type: {CONTENT_TYPE}\r\nContent-Length: {len(body)}"
        return head.encode("ascii") + b"\r\n\r\n" + body
