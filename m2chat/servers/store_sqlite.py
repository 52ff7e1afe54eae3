"""A store's tables in one SQLite file: the default.

Plain SQLite, since what it holds is sealed (house rule 9); WAL, ``synchronous = FULL``: a commit is
on the disk before it returns.  One connection changes, one reads, each on its own thread.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from m2chat.database.connection import MEMORY, Database, Transaction
from m2chat.servers.store_sql import SqlTransaction, make_schema, used_bytes

T = TypeVar("T")


class SqliteBackend:
    """Fills ``StoreBackend``."""

    def __init__(self, changes: Database, reads: Database, used: int) -> None:
        self.used = used
        self._changes = changes
        self._reads = reads

    @classmethod
    async def open(cls, path: Path) -> SqliteBackend:
        """Open or make the file (0600); raises ``DatabaseTrouble``."""
        changes = await Database.open(path, key=None)
        try:
            used = await changes.transaction(_prepare)
            # What is in memory alone has no second door.
            reads = changes if str(path) == MEMORY else await Database.open(path, key=None)
        except BaseException:
            await changes.close()
            raise
        return cls(changes, reads, used)

    async def change(self, work: Callable[[SqlTransaction], T]) -> T:
        """All or nothing."""
        return await self._changes.transaction(work)

    async def read(self, work: Callable[[SqlTransaction], T]) -> T:
        """Of the last committed state."""
        return await self._reads.read(work)

    async def close(self) -> None:
        """Fold the log into the file."""
        await self._reads.close()
        await self._changes.close()


def _prepare(tx: Transaction) -> int:
    make_schema(tx, blob="BLOB", compact=" WITHOUT ROWID")
    return used_bytes(tx)
