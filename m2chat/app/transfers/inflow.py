"""Files of theirs on one session: chunks are checked and written on a thread, in batches.

    stream -> piece -> (thread) open, hash against the leaf, write -> credit for as much
    every two seconds or 64 MiB: fsync, then commit what is here, while the next pieces come
    whole: fsync, name, commit, DONE
Credit is given for what was written, so a slow disk holds back the file and nothing else.  What
was not asked for is dropped; who goes on sending it loses the session.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Coroutine
from typing import Any, Protocol, TypeVar

from m2chat.app.transfers.arrival import Arrival, Outcome
from m2chat.app.transfers.progress import Meter
from m2chat.clock import Clock
from m2chat.errors import WireError
from m2chat.ids import MessageId
from m2chat.messaging.files.chunks import PIECE, read_piece_header
from m2chat.messaging.files.records import FileRecord
from m2chat.net.errors import CloseCode, NotConnected
from m2chat.net.peers import IncomingFile, PeerSession

_log = logging.getLogger(__name__)
T = TypeVar("T")
UNWANTED_LIMIT = 32 << 20  # bytes of pieces that nobody asked for, in one session
COMMIT_BYTES = 64 << 20
COMMIT_S = 2.0
Piece = tuple[Arrival | None, int, bytes]  # which file it is of, if it is wanted; index; sealed


class InflowOwner(Protocol):
    """What an ``Inflow`` asks of the part."""

    clock: Clock

    async def on_writer(self, work: Callable[[], T]) -> T:
        """Run on the thread that writes."""

    def spawn(self, work: Coroutine[Any, Any, None], name: str) -> asyncio.Task[None]:
        """Run it, watched."""

    async def keep(self, arrival: Arrival) -> None:
        """Commit what is here of a file."""

    def say_held(self, session: PeerSession, arrival: Arrival) -> None:
        """Tell the sender what is on the disk for good."""

    async def finish(self, session: PeerSession | None, arrival: Arrival) -> None:
        """A file is whole."""

    async def stuck(self, session: PeerSession, arrival: Arrival, outcome: Outcome) -> None:
        """A file cannot go on: it is not what was offered, or the disk does not take it."""

    async def breathe(self, began: float) -> None:
        """Let the window have its turn after a batch whose work began then."""

    def ask(self, session: PeerSession, arrival: Arrival) -> None:
        """Say what is still missing."""

    def tell_progress(self, record: FileRecord, moved: int, meter: Meter) -> None:
        """It is so far."""


class _Batches:
    """Pieces between the stream and the disk; the credit of the stream bounds them."""

    def __init__(self) -> None:
        self._pieces: list[Piece] = []
        self._news = asyncio.Event()
        self._ended = False

    def put(self, piece: Piece) -> None:
        """One more."""
        self._pieces.append(piece)
        self._news.set()

    def end(self) -> None:
        """No more come."""
        self._ended = True
        self._news.set()

    async def next(self) -> list[Piece]:
        """All that wait; none at the end."""
        while not self._pieces and not self._ended:
            self._news.clear()
            await self._news.wait()
        pieces, self._pieces = self._pieces, []
        return pieces


class Inflow:
    """What one session brings of their files."""

    def __init__(self, session: PeerSession, owner: InflowOwner) -> None:
        self.session = session
        self._owner = owner
        self.arrivals: dict[MessageId, Arrival] = {}
        self._tasks: set[asyncio.Task[None]] = set()
        self._unwanted = 0
        self._closed = False

    def read(self, stream: IncomingFile) -> None:
        """Take in a stream of theirs until it ends."""
        task = self._owner.spawn(self._read(stream), "files in")
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def drop(self, message: MessageId) -> Arrival | None:
        """No more of this file; what it was.  Nothing begins it anew before its file is shut."""
        arrival = self.arrivals.get(message)
        if arrival is not None:
            self._unwanted -= min(self._unwanted, UNWANTED_LIMIT // 2)  # some is under way
            async with arrival.keeping:
                await self._owner.on_writer(arrival.shut)
            if self.arrivals.get(message) is arrival:
                del self.arrivals[message]
        return arrival

    async def end(self) -> None:
        """The session is over: what came is taken in, then everything is kept and closed."""
        self._closed = True
        if self._tasks:
            await asyncio.wait(self._tasks)
        for message in list(self.arrivals):
            arrival = self.arrivals[message]
            if arrival.uncommitted:
                await self._owner.keep(arrival)
            await self.drop(message)

    async def _read(self, stream: IncomingFile) -> None:
        """Pieces off the stream; whatever came while a batch was written is the next batch."""
        batches = _Batches()
        work = asyncio.create_task(self._write(stream, batches))
        try:
            while head := await stream.read(PIECE.size):
                message, index, length = read_piece_header(head)
                sealed = await stream.read(length)
                if len(sealed) != length:
                    raise WireError("a stream of a file that ends in the middle of a piece")
                batches.put((self.arrivals.get(MessageId(message)), index, sealed))
        except NotConnected:
            pass  # what came whole is taken in all the same
        except WireError:
            _log.warning("a peer sent a piece of a file in a bad form")
            self.session.close(CloseCode.FORM)
        finally:
            batches.end()
            await work
            stream.refuse()  # nothing, where it ended by itself

    async def _write(self, stream: IncomingFile, batches: _Batches) -> None:
        while batch := await batches.next():
            await self._take(stream, batch, sum(PIECE.size + len(one[2]) for one in batch))

    async def _take(self, stream: IncomingFile, batch: list[Piece], size: int) -> None:
        wanted = [one for one in batch if one[0] is not None]
        began = self._owner.clock.monotonic()
        outcomes = await self._owner.on_writer(lambda: _work(wanted)) if wanted else []
        await self._owner.breathe(began)  # credit comes after the rest, so they rest too
        stream.consumed(size)
        lost = sum(len(sealed) for arrival, _, sealed in batch if arrival is None)
        touched: dict[Arrival, None] = {}
        for arrival, outcome in outcomes:
            lost += outcome.unwanted
            if self.arrivals.get(arrival.record.message) is not arrival:
                continue
            if outcome.trouble is not None:
                await self._owner.stuck(self.session, arrival, outcome)
            else:
                touched[arrival] = None
        for arrival in touched:
            if self.arrivals.get(arrival.record.message) is arrival:
                await self._moved(arrival)
        self._unwanted += lost
        if self._unwanted > UNWANTED_LIMIT and not self._closed:
            _log.warning("a peer sends pieces of files that nobody asked for")
            self.session.close(CloseCode.LIMIT)

    async def _moved(self, arrival: Arrival) -> None:
        now = self._owner.clock.monotonic()
        arrival.heard_at = now
        if arrival.whole:
            await self._owner.finish(self.session, arrival)
            return
        if arrival.meter.due(now):
            arrival.meter.told(now, arrival.moved)
            self._owner.tell_progress(arrival.record, arrival.moved, arrival.meter)
        # with the hashes kept, a restart finds by itself what else lies on the disk
        if (
            arrival.new_leaves
            or arrival.uncommitted >= COMMIT_BYTES
            or (arrival.uncommitted and now - arrival.committed_at >= COMMIT_S)
        ):
            if not arrival.keeping.locked():
                self._owner.spawn(self._keep(arrival), "file kept")
            elif arrival.uncommitted >= 2 * COMMIT_BYTES:
                await self._keep(arrival)  # the disk does not keep up: wait for it
        if arrival.asked <= 0 and not self._closed:
            self._owner.ask(self.session, arrival)

    async def _keep(self, arrival: Arrival) -> None:
        await self._owner.keep(arrival)
        if self.arrivals.get(arrival.record.message) is arrival:
            self._owner.say_held(self.session, arrival)


def _work(batch: list[Piece]) -> list[tuple[Arrival, Outcome]]:
    """On the thread: all pieces of a batch, in order."""
    return [(one, one.take(index, sealed)) for one, index, sealed in batch if one is not None]
