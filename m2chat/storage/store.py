"""The domain's ``Store`` over one encrypted file: opening, making, and its transactions."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from m2chat.database.connection import Database, Transaction
from m2chat.database.errors import Damaged, IndexDamaged
from m2chat.database.migrations import load, migrate
from m2chat.ids import UserId
from m2chat.messaging.ports import Tables
from m2chat.storage.chats import SqliteChatTable
from m2chat.storage.contacts import SqliteCardTable, SqliteContactTable
from m2chat.storage.groups import SqliteGroupTable
from m2chat.storage.insight import SqliteInsightTable
from m2chat.storage.keys import SqliteOwnTable
from m2chat.storage.life import SqliteLifeTables
from m2chat.storage.messages import SqliteMessageTable, SqliteOutboxTable
from m2chat.storage.offline import SqliteOfflineTables
from m2chat.storage.people import SqlitePeopleTable
from m2chat.storage.profiles import DATABASE
from m2chat.storage.search import SqliteSearchTable, remake
from m2chat.storage.transfers import SqliteFileTable

_log = logging.getLogger(__name__)
T = TypeVar("T")


class SqliteTables:
    """All tables inside one transaction."""

    def __init__(self, tx: Transaction, me: UserId) -> None:
        self.contacts = SqliteContactTable(tx)
        self.cards = SqliteCardTable(tx)
        self.chats = SqliteChatTable(tx)
        self.messages = SqliteMessageTable(tx)
        self.outbox = SqliteOutboxTable(tx)
        self.life = SqliteLifeTables(tx)
        self.own = SqliteOwnTable(tx, me)
        self.offline = SqliteOfflineTables(tx)
        self.people = SqlitePeopleTable(tx)
        self.files = SqliteFileTable(tx)
        self.groups = SqliteGroupTable(tx)
        self.insight = SqliteInsightTable(tx)
        self.search = SqliteSearchTable(tx, self.messages)
        self._tx = tx

    def after_commit(self, action: Callable[[], None]) -> None:
        """Run ``action`` on the caller's loop once all this is durable."""
        self._tx.after_commit(action)


@dataclass(frozen=True, slots=True, repr=False)
class NewProfile:
    """What the first row of a database says."""

    name: str
    private: bytes  # ``Identity.private_bytes``
    certificate: bytes
    fingerprint: bytes
    seed: bytes
    instance: bytes
    discovery: bytes
    created_at: float


class ProfileStore:
    """The tables of one profile; fills ``messaging.ports.Store``."""

    def __init__(self, database: Database, me: UserId) -> None:
        self._database = database
        self._me = me

    @classmethod
    async def create(cls, folder: Path, key: bytes, profile: NewProfile) -> ProfileStore:
        """Make the file and its first row."""
        database = await _open(folder, key)

        def work(tx: Transaction) -> None:
            tx.execute(
                "INSERT INTO profile VALUES (1, ?, ?, ?, ?, ?, ?, 0, 1, ?)",
                (
                    profile.name,
                    profile.private,
                    profile.certificate,
                    profile.seed,
                    profile.instance,
                    profile.discovery,
                    profile.created_at,
                ),
            )

        try:
            await database.transaction(work)
        except BaseException:
            await database.close()
            raise
        return cls(database, UserId(profile.fingerprint))

    @classmethod
    async def open(
        cls, folder: Path, key: bytes, fingerprint_of: Callable[[bytes], bytes]
    ) -> tuple[ProfileStore, bytes]:
        """Open the file; also gives the private keys.

        ``fingerprint_of`` maps a certificate to its fingerprint.  Raises ``Damaged``,
        ``SchemaTooNew`` and the like.
        """
        try:
            empty = (folder / DATABASE).stat().st_size == 0
        except OSError:
            empty = True
        if empty:
            raise Damaged  # a file that is gone must not be taken for a new profile
        database = await _open(folder, key)
        try:
            row = await database.transaction(
                lambda tx: tx.row("SELECT identity, certificate FROM profile")
            )
            if row is None:
                raise Damaged
            return cls(database, UserId(fingerprint_of(row[1]))), row[0]
        except BaseException:
            await database.close()
            raise

    async def transaction(self, work: Callable[[Tables], T]) -> T:
        """Run ``work`` on all tables, all or nothing, on the database's thread.

        A damaged index of words is made anew, since it must not stop messages (S-30).
        """
        try:
            return await self._database.transaction(lambda tx: work(SqliteTables(tx, self._me)))
        except IndexDamaged:
            _log.warning("the index of words is damaged and is made anew")
            await self._database.transaction(remake)
            return await self._database.transaction(lambda tx: work(SqliteTables(tx, self._me)))

    @property
    def key(self) -> bytes:
        """What the file is encrypted under, 32 bytes; for a backup alone."""
        assert self._database.key is not None
        return self._database.key

    async def close(self) -> None:
        """Commit, fold the log in, close."""
        await self._database.close()


async def _open(folder: Path, key: bytes) -> Database:
    database = await Database.open(folder / DATABASE, key=key)
    try:
        await migrate(database, load("m2chat.storage.migrations"))
    except BaseException:
        await database.close()
        raise
    return database
