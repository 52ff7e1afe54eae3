"""File streams of the fake network: bytes go over in turns of the loop, at the reader's pace.

A writer waits while more than a MiB lies unread, as the real window makes it wait; a cut session
loses what had not been delivered, and what had been may still be read.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from m2chat.net.errors import NotConnected
from m2chat.net.peers import FILE_STREAM

UNREAD_MAX = 1 << 20


class FakeIncoming:
    """Fills ``IncomingFile``."""

    def __init__(self, kind: int = FILE_STREAM) -> None:
        self.kind = kind
        self._data = bytearray()
        self._ended = False
        self._error: NotConnected | None = None
        self._news = asyncio.Event()
        self.unread = 0
        self.refused = False

    def put(self, data: bytes) -> None:
        """Bytes arrive."""
        self._data += data
        self.unread += len(data)
        self._news.set()

    def end(self, error: NotConnected | None = None) -> None:
        """Nothing more comes."""
        self._ended |= error is None
        self._error = error
        self._news.set()

    async def read(self, size: int) -> bytes:
        """As the real one."""
        while len(self._data) < size and not self._ended and self._error is None:
            self._news.clear()
            await self._news.wait()
        if len(self._data) >= size:
            taken = bytes(self._data[:size])
            del self._data[:size]
            return taken
        if self._ended and not self._data:
            return b""
        raise self._error or NotConnected("the stream ended in the middle")

    def consumed(self, size: int) -> None:
        """Room for more."""
        self.unread -= size

    def refuse(self, code: int = 0) -> None:
        """No more."""
        self.refused = True
        self.unread = 0
        self._data.clear()
        self.end(NotConnected("refused"))


class FakeOutgoing:
    """Fills ``FileStream``; ``carry`` takes bytes to the other end, or raises ``NotConnected``."""

    def __init__(self, carry: Callable[[bytes], FakeIncoming], header: bytes) -> None:
        self._carry = carry
        self._there: FakeIncoming | None = None
        self.sent = 0
        if header:
            self._there = carry(header)

    @property
    def waiting(self) -> int:
        """Nothing is under way for longer than a turn."""
        return 0

    async def write(self, data: bytes | bytearray | memoryview) -> None:
        """In small pieces, each a turn of the loop."""
        view = memoryview(data)
        while view:
            await asyncio.sleep(0)
            piece = bytes(view[:65_536])
            self._there = self._carry(piece)
            self.sent += len(piece)
            view = view[len(piece) :]
            while self._there.unread > UNREAD_MAX and not self._there.refused:
                await asyncio.sleep(0.001)
                self._carry(b"")  # raises when the session has ended
            if self._there.refused:
                raise NotConnected("the other end gave up the stream")

    async def finish(self) -> None:
        """The other end reads to here."""
        await asyncio.sleep(0)
        self._carry(b"").end()

    def reset(self, code: int = 0) -> None:
        """The other end reads no further."""
        if self._there is not None:
            self._there.end(NotConnected("reset"))
