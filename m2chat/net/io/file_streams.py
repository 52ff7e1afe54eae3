"""Streams of kind 2, bytes of files, and 3, bytes of a test, at the pace of their reader.

Out: ``write`` waits while enough is under way, so that memory holds no more than the path needs.
In: ``read`` gives exact counts; the other end may go on only as far as ``consumed`` allows, so a
slow disk holds back its file and nothing else.  What has come may be read to its end after the
session is over.  Fills ``net.peers.FileStream`` and ``net.peers.IncomingFile``.
"""

from __future__ import annotations

import asyncio
from collections import deque

from m2chat.net.errors import NotConnected
from m2chat.net.io.session_driver import SessionDriver
from m2chat.net.peers import FILE_STREAM
from m2chat.net.session.events import StreamReceived
from m2chat.net.session.streams import Priority

FILES_AT_ONCE = 4  # of theirs, until they are read to their ends
AHEAD_MIN = 1 << 20  # bytes written ahead of what was acknowledged, at least


class LiveFileStream:
    """A file stream of ours."""

    def __init__(self, driver: SessionDriver, header: bytes, kind: int = FILE_STREAM) -> None:
        self._driver = driver
        self._stream = driver.open_stream(Priority.BULK)
        self._done: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        driver.write(self._stream, bytes([kind]) + header)

    @property
    def number(self) -> int:
        """Its id in the session."""
        return self._stream.stream

    @property
    def waiting(self) -> int:
        """Bytes that were written and are not acknowledged."""
        return self._stream.buffered

    async def write(self, data: bytes | bytearray | memoryview) -> None:
        """Append; returns when there is room for more.  Raises ``NotConnected``."""
        self._check()
        self._driver.write(self._stream, data)
        # what may be under way counts too, and on a long path that is much
        ahead = 2 * int(self._driver.session.recovery.model.window)
        await self._driver.drained(self._stream, max(ahead, AHEAD_MIN))
        self._check()

    async def finish(self) -> None:
        """Nothing follows; done when the other end's stack has it all.  Raises ``NotConnected``."""
        self._check()
        self._driver.write(self._stream, b"", fin=True)
        await self._done

    def reset(self, code: int = 0) -> None:
        """Give it up; what has not left never leaves."""
        if not self._done.done():
            self._driver.reset(self._stream, code)
            self.settle(NotConnected("the stream was given up"))

    def settle(self, error: NotConnected | None) -> None:
        """The session says how it ended."""
        if self._done.done():
            return
        if error is None:
            self._done.set_result(None)
        else:
            self._done.set_exception(error)
            self._done.exception()  # whoever waits still gets it; nobody waiting is no fault

    def _check(self) -> None:
        if self._driver.session.closed:
            raise NotConnected("the session ended")
        if self._done.done() and (error := self._done.exception()) is not None:
            raise NotConnected(str(error))


class LiveIncomingFile:
    """A file stream of theirs."""

    def __init__(self, driver: SessionDriver, number: int, kind: int = FILE_STREAM) -> None:
        self.kind = kind
        self._driver = driver
        self._number = number
        self._pieces: deque[bytes] = deque()
        self._held = 0  # came and was not read
        self._ended = False
        self._error: NotConnected | None = None
        self._wanted = 0
        self._given = 0  # credit for bytes that a reader waits with, given before ``consumed``
        self._waiter: asyncio.Future[None] | None = None
        self._paced = driver.session.streams.pace(number)

    @property
    def over(self) -> bool:
        """Whether it ended and was read to its end, or was given up."""
        return (self._ended and not self._held) or self._error is not None

    def received(self, event: StreamReceived, skip: int = 0) -> None:
        """The session hands over what came in order; ``skip`` bytes of it are its kind."""
        if self._error is not None:  # refused, and they have not heard of it yet
            self._credit(sum(map(len, event.pieces)))
            return
        for piece in event.pieces:
            rest = piece[skip:] if skip else piece
            skip = max(skip - len(piece), 0)
            if rest:
                self._pieces.append(rest)
                self._held += len(rest)
        self._ended |= event.fin
        self._wake()
        self._give()

    def stopped(self, error: NotConnected) -> None:
        """Nothing more comes."""
        if not self._ended:
            self._error = error
        self._wake()

    async def read(self, size: int) -> bytes:
        """Exactly ``size`` bytes; ``b""`` at the end.  Raises ``NotConnected`` when it broke off.

        An end before ``size`` bytes is a break too.
        """
        if self._held < size and not self._ended and self._error is None:
            self._wanted = size
            self._waiter = asyncio.get_running_loop().create_future()
            self._give()
            await self._waiter
        if self._held >= size:
            return self._take(size)
        if self._ended and not self._held:
            return b""
        raise self._error or NotConnected("the stream ended in the middle of a record")

    def consumed(self, size: int) -> None:
        """So many bytes that were read are dealt with."""
        given = min(size, self._given)
        self._given -= given
        self._credit(size - given)

    def _give(self) -> None:
        """A piece may be longer than the window: what waits for its rest gives credit for it."""
        if self._waiter is not None and self._held > self._given:
            self._credit(self._held - self._given)
            self._given = self._held

    def _credit(self, size: int) -> None:
        if size and self._paced and not self._driver.session.closed:
            self._driver.consumed(self._number, size)

    def refuse(self, code: int = 0) -> None:
        """Have them give it up; what lies here is dropped."""
        self.consumed(self._held)
        self._pieces.clear()
        self._held = 0
        if not self.over:
            self._driver.refuse(self._number, code)
            self.stopped(NotConnected("the stream was refused"))

    def _take(self, size: int) -> bytes:
        taken: list[bytes] = []
        left = size
        while left:
            piece = self._pieces.popleft()
            if len(piece) > left:
                self._pieces.appendleft(piece[left:])
                piece = piece[:left]
            taken.append(piece)
            left -= len(piece)
        self._held -= size
        return b"".join(taken)

    def _wake(self) -> None:
        waiter = self._waiter
        ready = self._held >= self._wanted or self._ended or self._error is not None
        if waiter is not None and ready:
            self._waiter = None
            if not waiter.done():
                waiter.set_result(None)
