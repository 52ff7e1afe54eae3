"""Parts of their files that lay at a store: checked and written where a session's pieces go.

A part counts once it is on the disk and committed; only then its sender gets a receipt.  What was
not agreed to, is here already, or is not what was offered changes nothing: the way by a session
stays open, and there the sender hears of what is wrong.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from typing import Protocol, TypeVar

from m2chat.app.transfers.arrival import Arrival
from m2chat.app.transfers.fetching import Fetching
from m2chat.clock import Clock
from m2chat.database.errors import DatabaseTrouble, DiskFull
from m2chat.ids import UserId
from m2chat.messaging.file_model import FileState
from m2chat.messaging.files.bitmap import ChunkSet
from m2chat.messaging.files.chunks import LEAVES
from m2chat.messaging.files.parts import FilePart
from m2chat.messaging.files.records import MOVING, FileRecord
from m2chat.messaging.files.transfers import Transfers
from m2chat.messaging.ports import Store, Tables
from m2chat.net.peers import PeerSession
from m2chat.storage.attachments import Attachments

_log = logging.getLogger(__name__)
T = TypeVar("T")
Pieces = Sequence[tuple[int, bytes]]


class MailOwner(Protocol):
    """What ``ByMail`` asks of the flows."""

    clock: Clock

    async def on_writer(self, work: Callable[[], T]) -> T:
        """Run on the thread that writes."""

    async def finish(self, session: PeerSession | None, arrival: Arrival) -> None:
        """A file is whole."""

    def ask(self, session: PeerSession, arrival: Arrival) -> None:
        """Say what is missing of a file."""


class ByMail:
    """Takes in parts."""

    def __init__(
        self,
        owner: MailOwner,
        fetching: Fetching,
        store: Store,
        files: Transfers,
        attachments: Attachments,
    ) -> None:
        self._owner = owner
        self._fetching = fetching
        self._store = store
        self._files = files
        self._attachments = attachments

    async def keep(self, sender: UserId, part: FilePart) -> bool:
        """Whether all of this part is on the disk for good now."""
        message, pieces = part.read()
        async with self._fetching.gate:
            record = await self._store.transaction(lambda t: t.files.from_peer(sender, message))
            if record is None or record.state not in MOVING | {FileState.DONE}:
                return False
            if record.state is FileState.DONE:
                return True
            try:
                return await self._keep(record, pieces)
            except DatabaseTrouble as error:
                _log.warning("a part of a file could not be kept: %s", error.key)
                return False

    async def _keep(self, record: FileRecord, pieces: Pieces) -> bool:
        session, arrival = self._coming(record)
        if arrival is not None and await self._take(arrival, pieces):
            await self._done(session, arrival)
            return True
        if self._coming(record)[1] is not None:
            return False  # it is coming, and these pieces are not of it
        stored = record.stored or self._attachments.new_name()
        arrival = Arrival(record, stored, self._owner.clock.monotonic())
        try:
            await self._owner.on_writer(lambda: arrival.open(self._attachments))
            if arrival.missing_bytes > await self._fetching.room():
                raise DiskFull
            named = await self._store.transaction(
                lambda t: self._files.goes_to(t, record.order, stored)
            )
            if not named or not await self._take(arrival, pieces):
                return False
            if arrival.whole:
                await self._owner.finish(None, arrival)
            return True
        finally:
            await self._owner.on_writer(arrival.shut)

    def _coming(self, record: FileRecord) -> tuple[PeerSession | None, Arrival | None]:
        return self._fetching.coming(record.peer, record.message)

    async def _take(self, arrival: Arrival, pieces: Pieces) -> bool:
        """Check, write, sync, commit; whether all of these chunks are here then."""
        outcomes = await self._owner.on_writer(
            lambda: [arrival.take(index, sealed) for index, sealed in pieces]
        )
        for outcome in outcomes:
            if isinstance(outcome.trouble, DatabaseTrouble):
                raise outcome.trouble
        leaves, order = arrival.leaves, arrival.record.order
        async with arrival.keeping:
            have = ChunkSet(arrival.have.count, await self._owner.on_writer(arrival.sync))

            def work(t: Tables) -> None:
                if leaves:
                    self._files.learned(t, order, leaves)
                    self._files.kept(t, order, have)

            await self._store.transaction(work)
        if leaves:
            arrival.new_leaves = False
        indexes = [index for index, _ in pieces if index != LEAVES]
        right = all(outcome.trouble is None for outcome in outcomes)
        return right and all(index < have.count and index in have for index in indexes)

    async def _done(self, session: PeerSession | None, arrival: Arrival) -> None:
        """What a session was bringing: finished, or asked for without these chunks."""
        if session is None or self._coming(arrival.record)[1] is not arrival:
            return  # the session ended meanwhile; the next one finds what is here
        if arrival.whole:
            await self._owner.finish(session, arrival)
        else:
            self._owner.ask(session, arrival)
