"""Our files on one session: chunks that were asked for leave on one stream, behind all messages.

Turns: every other piece is of the file with the least left, the pieces between go round, so that
small files overtake large ones and large ones never stand still.  The next piece is read and
sealed on a thread while the one before it leaves.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Coroutine
from dataclasses import dataclass, field
from typing import Any, Protocol, TypeVar

from m2chat.app.transfers.progress import Meter
from m2chat.app.transfers.rooms import Rooms
from m2chat.app.transfers.source import Source, SourceLost, pieces_size
from m2chat.clock import Clock
from m2chat.ids import MessageId
from m2chat.messaging.files.bitmap import Range
from m2chat.messaging.files.control import Want, Why
from m2chat.messaging.files.records import FileRecord
from m2chat.net.errors import NotConnected
from m2chat.net.peers import FileStream, PeerSession

_log = logging.getLogger(__name__)
T = TypeVar("T")
PIECE_BYTES = 1 << 20  # read and sealed at once
ROOM_BYTES = PIECE_BYTES + 256  # with headers and tags of four chunks
FILES_LIMIT = 64  # that one person may want at once
SERVED_LIMIT = 3  # times its size that a file is sent in one session; more is mischief
SERVED_SPARE = 64 << 20


class OutflowOwner(Protocol):
    """What an ``Outflow`` asks of the part."""

    clock: Clock

    async def off_loop(self, work: Callable[[], T]) -> T:
        """Run on a thread."""

    def spawn(self, work: Coroutine[Any, Any, None], name: str) -> asyncio.Task[None]:
        """Run it, watched."""

    async def open_source(self, record: FileRecord) -> Source:
        """The bytes of a file of ours; raises ``SourceLost``."""

    async def source_lost(self, session: PeerSession, record: FileRecord, why: Why) -> None:
        """A file of ours is not what was offered."""

    def tell_progress(self, record: FileRecord, moved: int, meter: Meter) -> None:
        """It is so far."""

    async def breathe(self, began: float) -> None:
        """Let the window have its turn after a piece whose work began then."""


@dataclass(slots=True)
class _Sending:
    """One file that is wanted."""

    record: FileRecord
    source: Source
    ranges: list[Range]
    leaves: bool
    meter: Meter
    served: int = 0  # bytes, in this session
    left: int = field(default=0)  # bytes of it that are wanted

    def next(self) -> tuple[list[int], bool]:
        """What goes next: chunks of about ``PIECE_BYTES``, and whether the hashes go before."""
        most = max(PIECE_BYTES // self.record.chunk, 1)
        first, count = self.ranges[0] if self.ranges else (0, 0)
        taken = min(count, most)
        if taken == count:
            self.ranges = self.ranges[1:]
        else:
            self.ranges[0] = (first + taken, count - taken)
        leaves, self.leaves = self.leaves, False
        indexes = list(range(first, first + taken))
        self.left -= sum(self.record.layout.length(index) for index in indexes)
        return indexes, leaves

    @property
    def done(self) -> bool:
        """Whether all that was asked for was taken."""
        return not self.ranges and not self.leaves


_Ready = tuple[_Sending, bytearray, memoryview]  # a piece, and the room that it lies in


class Outflow:
    """What one session carries of our files."""

    def __init__(self, session: PeerSession, owner: OutflowOwner) -> None:
        self._session = session
        self._owner = owner
        self._files: dict[MessageId, _Sending] = {}
        self._wake = asyncio.Event()
        self._turn = 0
        self._stream: FileStream | None = None
        self._task: asyncio.Task[None] | None = None
        self._rooms = Rooms(ROOM_BYTES)

    async def want(self, record: FileRecord, want: Want) -> None:
        """The other end says what it lacks of a file; replaces what it said before."""
        count = record.layout.count
        ranges = [(first, min(length, count - first)) for first, length in want.ranges]
        if any(length < 1 for _, length in ranges):
            ranges = [one for one in ranges if one[1] > 0]
        known = self._files.get(record.message)
        if known is None:
            if len(self._files) >= FILES_LIMIT:
                return
            try:
                source = await self._owner.open_source(record)
            except SourceLost as error:
                await self._owner.source_lost(self._session, record, error.why)
                return
            meter = Meter(self._owner.clock.monotonic(), record.moved)
            known = self._files[record.message] = _Sending(record, source, [], False, meter)
        known.ranges, known.leaves = ranges, want.leaves
        layout = record.layout
        known.left = sum(
            layout.bytes_in(length, first + length == count) for first, length in ranges
        )
        if self._task is None:
            self._task = self._owner.spawn(self._run(), "files out")
        self._wake.set()

    def drop(self, message: MessageId) -> None:
        """No more of this file."""
        gone = self._files.pop(message, None)
        if gone is not None:
            gone.ranges, gone.leaves = [], False
            gone.source.close()

    @property
    def busy(self) -> bool:
        """Whether any file is being sent."""
        return bool(self._files)

    def close(self) -> None:
        """The session ended."""
        if self._task is not None:
            self._task.cancel()
            self._task = None
        for message in list(self._files):
            self.drop(message)

    async def _run(self) -> None:
        try:
            while True:
                self._wake.clear()
                if not any(not one.done for one in self._files.values()):
                    await self._rest()
                    continue
                await self._send_all()
        except NotConnected:
            return  # ``close`` follows

    async def _rest(self) -> None:
        """Nothing is wanted: the stream ends, and the next piece begins another."""
        stream, self._stream = self._stream, None
        if stream is not None:
            await stream.finish()
        self._rooms.clear()
        if not self._wake.is_set():
            await self._wake.wait()

    async def _send_all(self) -> None:
        """Until nothing is wanted."""
        ready: asyncio.Task[_Ready | None] | None = None
        try:
            ready = self._read_next()
            while ready is not None:
                got = await ready
                ready = self._read_next()
                if got is not None:
                    await self._write(*got)
        finally:
            if ready is not None:
                ready.cancel()

    def _read_next(self) -> asyncio.Task[_Ready | None] | None:
        open_ = [one for one in self._files.values() if not one.done]
        if not open_:
            return None
        self._turn += 1
        one = min(open_, key=lambda file: file.left) if self._turn % 2 else open_[0]
        self._files[one.record.message] = self._files.pop(one.record.message)  # to the row's end
        indexes, leaves = one.next()
        return asyncio.create_task(self._read(one, indexes, leaves))

    async def _read(self, one: _Sending, indexes: list[int], leaves: bool) -> _Ready | None:
        size = pieces_size(one.record.layout, indexes, leaves=leaves)
        room = self._rooms.take(size, self._stream.waiting if self._stream is not None else 0)
        try:
            data = await self._owner.off_loop(
                lambda: one.source.pieces(indexes, leaves=leaves, room=room)
            )
        except SourceLost as error:
            if self._files.get(one.record.message) is one:
                self.drop(one.record.message)
                await self._owner.source_lost(self._session, one.record, error.why)
            return None
        return one, room, data

    async def _write(self, one: _Sending, room: bytearray, data: memoryview) -> None:
        if self._files.get(one.record.message) is not one:
            self._rooms.back(room)
            return  # given up meanwhile
        began = self._owner.clock.monotonic()
        if self._stream is None:
            self._stream = self._session.open_file_stream()
        await self._stream.write(data)
        self._rooms.left(room, len(data))
        one.served += len(data)
        if one.served > SERVED_LIMIT * one.record.size + SERVED_SPARE:
            self.drop(one.record.message)
            await self._owner.source_lost(self._session, one.record, Why.CANCELLED)
            return
        now = self._owner.clock.monotonic()
        moved = max(one.record.size - one.left - self._stream.waiting, 0)
        if one.meter.due(now):
            one.meter.told(now, moved)
            self._owner.tell_progress(one.record, moved, one.meter)
        await self._owner.breathe(began)
