"""Which files of theirs are asked for now: the smallest first, four at once, as far as room is."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Callable
from typing import Protocol, TypeVar

from m2chat.app.transfers.arrival import Arrival
from m2chat.app.transfers.inflow import Inflow
from m2chat.app.transfers.outflow import Outflow
from m2chat.clock import Clock
from m2chat.database.errors import DatabaseTrouble, DiskFull
from m2chat.ids import MessageId, UserId
from m2chat.messaging.files.records import FileRecord
from m2chat.messaging.files.transfers import Transfers
from m2chat.messaging.files.words import NO_ROOM_HERE
from m2chat.messaging.ports import Store
from m2chat.net.peers import PeerSession
from m2chat.storage.attachments import Attachments

T = TypeVar("T")
ARRIVALS_AT_ONCE = 4  # from one person


class Link:
    """One session with a contact, and the files on it."""

    def __init__(self, session: PeerSession, out: Outflow, inward: Inflow) -> None:
        self.session = session
        self.out = out
        self.inward = inward


class FetchingOwner(Protocol):
    """What ``Fetching`` asks of the flows."""

    clock: Clock

    async def on_writer(self, work: Callable[[], T]) -> T:
        """Run on the thread that writes."""

    async def finish(self, session: PeerSession | None, arrival: Arrival) -> None:
        """A file is whole."""

    def ask(self, session: PeerSession, arrival: Arrival) -> None:
        """Say what is missing of a file."""


class Fetching:
    """Begins what is to come on each link."""

    def __init__(
        self,
        owner: FetchingOwner,
        links: dict[PeerSession, Link],
        store: Store,
        files: Transfers,
        attachments: Attachments,
    ) -> None:
        self._owner = owner
        self._links = links
        self._store = store
        self._files = files
        self._attachments = attachments
        self.gate = asyncio.Lock()  # who begins or ends the writing of a file

    async def begin(self, link: Link) -> None:
        """Ask for the smallest files that are not coming yet, as many as may at once."""
        async with self.gate:
            peer = link.session.peer
            arrivals = link.inward.arrivals
            wanted = await self._store.transaction(lambda t: t.files.wanted_of(peer))
            for record in wanted:
                if len(arrivals) >= ARRIVALS_AT_ONCE or link.session not in self._links:
                    return
                if self.coming(peer, record.message)[1] is None:
                    await self._begin_one(link, record)

    def coming(self, peer: UserId, message: MessageId) -> tuple[PeerSession | None, Arrival | None]:
        """The session that brings this file of theirs just now, and what is here of it."""
        for link in self._links.values():
            if link.session.peer == peer and message in link.inward.arrivals:
                return link.session, link.inward.arrivals[message]
        return None, None

    async def _begin_one(self, link: Link, record: FileRecord) -> None:
        stored = record.stored or self._attachments.new_name()
        arrival = Arrival(record, stored, self._owner.clock.monotonic())
        try:
            await self._owner.on_writer(lambda: arrival.open(self._attachments))
            if arrival.missing_bytes > await self.room():
                raise DiskFull
            began = await self._store.transaction(
                lambda t: self._files.began(t, record.order, stored)
            )
        except DatabaseTrouble as error:
            await self._owner.on_writer(arrival.shut)
            reason = NO_ROOM_HERE if isinstance(error, DiskFull) else str(error)
            if record.reason != reason:
                with contextlib.suppress(DatabaseTrouble):
                    await self._store.transaction(
                        lambda t: self._files.waits(t, record.order, reason)
                    )
            return
        if began is None or link.session not in self._links:
            await self._owner.on_writer(arrival.shut)
            return
        link.inward.arrivals[record.message] = arrival
        if arrival.whole:
            await self._owner.finish(link.session, arrival)
        else:
            self._owner.ask(link.session, arrival)

    async def room(self) -> int:
        """Free bytes, without what the files that are coming still need."""
        promised = sum(
            arrival.missing_bytes
            for link in self._links.values()
            for arrival in link.inward.arrivals.values()
        )
        return await self._owner.on_writer(self._attachments.free) - promised
