"""A store's tables in PostgreSQL, for operators with more than one machine.

Services never meet in a table: a mailbox's id holds the service's key.  So any number of them, and
their workers, may share a database, and a service may be started on another machine with the same
``service.key`` when the first is gone.  One connection changes, one reads, each on its own thread;
a lost connection is made anew at the next piece of work, and what it was doing is answered DISK.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Any, TypeVar

from m2chat.database.errors import Busy, DatabaseTrouble, DiskFailed, DiskFull, ReadOnly
from m2chat.servers.errors import BadConfiguration
from m2chat.servers.store_sql import SqlTransaction, make_schema, used_bytes

T = TypeVar("T")
CONNECT_SECONDS = 10
# https://www.postgresql.org/docs/current/errcodes-appendix.html
_BY_STATE: dict[str, Callable[[], DatabaseTrouble]] = {
    "53100": DiskFull,
    "25006": ReadOnly,
    "53300": Busy,
    "55P03": Busy,
    "40001": Busy,
    "40P01": Busy,
}
_LOCK = 0x6D32_7374  # two servers that start at once make the tables one after the other


class _Transaction:
    """Fills ``SqlTransaction``; only while ``_Lane.run`` has it."""

    def __init__(self, cursor: Any) -> None:
        self._cursor = cursor

    def execute(self, sql: str, parameters: Sequence[Any] = ()) -> int:
        """How many rows it touched."""
        self._cursor.execute(_native(sql), parameters)
        return int(self._cursor.rowcount)

    def execute_many(self, sql: str, rows: Iterable[Sequence[Any]]) -> None:
        """One statement for each row of parameters."""
        self._cursor.executemany(_native(sql), list(rows))

    def rows(self, sql: str, parameters: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        """All rows."""
        self._cursor.execute(_native(sql), parameters)
        found: list[tuple[Any, ...]] = self._cursor.fetchall()
        return found

    def row(self, sql: str, parameters: Sequence[Any] = ()) -> tuple[Any, ...] | None:
        """The first row."""
        self._cursor.execute(_native(sql), parameters)
        found: tuple[Any, ...] | None = self._cursor.fetchone()
        return found


class _Lane:
    """One connection on one thread."""

    def __init__(self, url: str) -> None:
        self._url = url
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="m2chat-postgres")
        self._connection: Any = None

    async def run(self, work: Callable[[SqlTransaction], T]) -> T:
        """All or nothing; raises ``DatabaseTrouble``."""
        return await asyncio.get_running_loop().run_in_executor(self._thread, self._run, work)

    async def close(self) -> None:
        """End the connection and the thread."""
        await asyncio.get_running_loop().run_in_executor(self._thread, self._close)
        self._thread.shutdown(wait=False)

    def _run(self, work: Callable[[SqlTransaction], T]) -> T:
        import psycopg

        try:
            if self._connection is None:
                self._connection = psycopg.connect(self._url, connect_timeout=CONNECT_SECONDS)
                self._connection.execute("SET synchronous_commit = on")
                self._connection.commit()
            with self._connection.transaction(), self._connection.cursor() as cursor:
                return work(_Transaction(cursor))
        except psycopg.Error as error:
            if self._connection is not None and self._connection.closed:
                self._connection = None
            raise _BY_STATE.get(error.sqlstate or "", DiskFailed)() from error

    def _close(self) -> None:
        if self._connection is not None:
            self._connection.close()


class PostgresBackend:
    """Fills ``StoreBackend``."""

    def __init__(self, changes: _Lane, reads: _Lane, used: int) -> None:
        self.used = used
        self._changes = changes
        self._reads = reads

    @classmethod
    async def open(cls, url: str) -> PostgresBackend:
        """Connect and make the tables; raises ``BadConfiguration`` or ``DatabaseTrouble``."""
        try:
            import psycopg  # noqa: F401 - an optional extra, asked for here
        except ImportError as error:
            raise BadConfiguration(
                "PostgreSQL needs a driver that is not installed: pip install 'm2chat[postgres]'."
            ) from error
        changes, reads = _Lane(url), _Lane(url)
        try:
            used = await changes.run(_prepare)
        except DatabaseTrouble as trouble:
            await changes.close()
            await reads.close()
            raise BadConfiguration(
                "The database of [store] does not answer as it should; see that it runs, and that"
                " the user named in its address may make tables."
            ) from trouble
        return cls(changes, reads, used)

    async def change(self, work: Callable[[SqlTransaction], T]) -> T:
        """All or nothing, flushed by the server before it returns."""
        return await self._changes.run(work)

    async def read(self, work: Callable[[SqlTransaction], T]) -> T:
        """Of the last committed state."""
        return await self._reads.run(work)

    async def close(self) -> None:
        """Disconnect."""
        await self._reads.close()
        await self._changes.close()


def _prepare(tx: SqlTransaction) -> int:
    tx.row("SELECT pg_advisory_xact_lock(?)", (_LOCK,))
    make_schema(tx, blob="BYTEA")
    return used_bytes(tx)


def _native(sql: str) -> str:
    return sql.replace("?", "%s")
