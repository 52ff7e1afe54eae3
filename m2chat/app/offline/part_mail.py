"""Leaves parts of our files at stores, one after the other: read, sealed, booked, deposited.

At most one part is in memory and in the database at a time.  A file that cannot be read is left to
the session, which tells the other side.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Awaitable, Callable

from m2chat.app.parts import PartSurroundings
from m2chat.app.transfers.source import Source, SourceLost
from m2chat.ids import MessageId, UserId
from m2chat.messaging.files.records import FileRecord
from m2chat.messaging.offline.file_mail import PartPlan
from m2chat.messaging.offline.parcels import Parcels
from m2chat.net.stores import StoreUnreachable
from m2chat.storage.attachments import Attachments


class PartMail:
    """The way of our files to stores."""

    def __init__(self, around: PartSurroundings, parcels: Parcels) -> None:
        self._around = around
        self._mail = around.service.file_mail
        self._parcels = parcels
        self._attachments = Attachments(around.path, around.random)

    async def leave(
        self,
        contact: UserId,
        deposit: Callable[[], Awaitable[bool]],
        away: Callable[[], bool],
    ) -> None:
        """Everything that may be left for this contact now, while they are away.

        ``deposit`` asks the stores for what is booked.  Raises ``StoreUnreachable`` when no store
        answered.
        """
        unread: frozenset[MessageId] = frozenset()
        while away() and (plan := await self._mail.plan(contact, unread)) is not None:
            pieces = await asyncio.to_thread(self._read, plan.file, plan.indexes)
            if pieces is None:
                unread |= {plan.file.message}
                continue
            env = await self._book(contact, plan, pieces)
            if env is None:
                break
            await deposit()
            if not await self._mail.settled(contact, env):
                raise StoreUnreachable
        await self._mail.tidy(contact)

    async def _book(self, contact: UserId, plan: PartPlan, pieces: bytes) -> bytes | None:
        inner = await self._mail.inner(plan, pieces)
        load = plan.load
        blob = await self._around.sealing.seal(inner, load.certificate, load.prekey)
        return await self._parcels.book(contact, load, blob)

    def _read(self, file: FileRecord, indexes: range) -> bytes | None:
        """On a thread: the pieces, the hashes first; None when the file is not as offered."""
        try:
            with contextlib.closing(Source(file, self._attachments)) as source:
                return bytes(source.pieces(indexes, leaves=True))
        except SourceLost:
            return None
