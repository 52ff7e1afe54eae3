"""One SQLite file, one connection, one thread of its own; SQLCipher wherever a key is given.

The rules of this file:
* All of SQLite happens on the database's own thread; callers await.
* ``transaction(work)`` is the only way in: all of ``work`` is committed or none of it.
* Commit, then tell: what ``work`` hands to ``after_commit`` runs on the caller's loop after the
  commit and before ``transaction`` returns, also when the caller was cancelled meanwhile.
* A key means SQLCipher (protocol 17).  If the library is absent or the key does not fit, opening
  fails; a plain file is opened only by whoever passes ``key=None`` in so many words.
"""

from __future__ import annotations

import asyncio
import logging
import os
import sqlite3
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any, TypeVar

from m2chat.database.errors import (
    Busy,
    Damaged,
    DatabaseMisuse,
    DatabaseTrouble,
    DiskFailed,
    DiskFull,
    IndexDamaged,
    ReadOnly,
    of_system,
)

_log = logging.getLogger(__name__)
T = TypeVar("T")
Row = tuple[Any, ...]
KEY_SIZE = 32
BUSY_TIMEOUT_S = 5.0
MEMORY = ":memory:"

# https://sqlite.org/rescode.html, primary codes (the low byte of an extended one)
_BY_CODE: dict[int, Callable[[], DatabaseTrouble]] = {
    5: Busy,  # SQLITE_BUSY
    6: Busy,  # SQLITE_LOCKED
    8: ReadOnly,
    10: DiskFailed,  # SQLITE_IOERR
    11: Damaged,  # SQLITE_CORRUPT
    13: DiskFull,
    14: ReadOnly,  # SQLITE_CANTOPEN
    23: ReadOnly,  # SQLITE_AUTH
    26: Damaged,  # SQLITE_NOTADB
}


class Transaction:
    """One transaction under way; lives on the database's thread and dies with its commit."""

    __slots__ = ("_actions", "_connection")

    def __init__(self, connection: Any) -> None:
        self._connection = connection
        self._actions: list[Callable[[], None]] = []

    def execute(self, sql: str, parameters: Sequence[Any] = ()) -> int:
        """Run one statement that changes something; returns how many rows it touched."""
        count: int = self._connection.execute(sql, parameters).rowcount
        return count

    def execute_many(self, sql: str, rows: Iterable[Sequence[Any]]) -> None:
        """Run one statement for each row of parameters."""
        self._connection.executemany(sql, rows)

    def rows(self, sql: str, parameters: Sequence[Any] = ()) -> list[Row]:
        """All rows of a query."""
        found: list[Row] = self._connection.execute(sql, parameters).fetchall()
        return found

    def row(self, sql: str, parameters: Sequence[Any] = ()) -> Row | None:
        """The first row of a query, if there is one."""
        found: Row | None = self._connection.execute(sql, parameters).fetchone()
        return found

    def after_commit(self, action: Callable[[], None]) -> None:
        """Run ``action`` on the caller's loop once all this is durable; never after a rollback."""
        self._actions.append(action)

    def actions(self) -> tuple[Callable[[], None], ...]:
        """What is to be told after the commit, in order."""
        return tuple(self._actions)


class Database:
    """An open file.  Make it with ``await Database.open(...)``; end it with ``await close()``."""

    def __init__(
        self, thread: ThreadPoolExecutor, connection: Any, path: Path, key: bytes | None
    ) -> None:
        self.path = path
        self.key = key  # for copies of the file; SQLCipher holds it in memory as well
        self._thread = thread
        self._connection = connection
        self._closed = False

    @classmethod
    async def open(cls, path: Path, *, key: bytes | None) -> Database:
        """Open or make the file; ``key`` is 32 raw bytes for SQLCipher, None for plain SQLite.

        Raises ``Damaged`` (also for a wrong key), ``ReadOnly``, ``DiskFull`` and the like.
        """
        if key is not None and len(key) != KEY_SIZE:
            raise DatabaseMisuse(f"a database key has {KEY_SIZE} bytes")
        thread = ThreadPoolExecutor(1, thread_name_prefix="m2chat-database")
        loop = asyncio.get_running_loop()
        try:
            connection = await loop.run_in_executor(thread, connect, path, key)
        except BaseException:
            thread.shutdown(wait=False)
            raise
        return cls(thread, connection, path, key)

    async def transaction(self, work: Callable[[Transaction], T]) -> T:
        """Run ``work`` on the database's thread, all or nothing, and return what it returns.

        Whatever ``work`` raises undoes everything and comes out here; SQLite's own errors come out
        as ``DatabaseTrouble``.  A cancelled caller does not undo a commit that is under way.
        """
        return await self._hand_over(work, "BEGIN IMMEDIATE")

    async def read(self, work: Callable[[Transaction], T]) -> T:
        """As ``transaction`` for work that changes nothing: it waits for no other connection."""
        return await self._hand_over(work, "BEGIN")

    async def _hand_over(self, work: Callable[[Transaction], T], begin: str) -> T:
        if self._closed:
            raise DatabaseMisuse("the database is closed")
        loop = asyncio.get_running_loop()
        future = loop.run_in_executor(self._thread, self._run, work, begin)
        future.add_done_callback(_tell)
        result, _actions = await asyncio.shield(future)
        return result

    async def close(self) -> None:
        """Finish what was begun, fold the log into the file and end the thread."""
        if self._closed:
            return
        self._closed = True
        loop = asyncio.get_running_loop()
        try:
            await loop.run_in_executor(self._thread, self._connection.close)
        finally:
            self._thread.shutdown(wait=False)

    def _run(
        self, work: Callable[[Transaction], T], begin: str
    ) -> tuple[T, tuple[Callable[[], None], ...]]:
        transaction = Transaction(self._connection)
        try:
            self._connection.execute(begin)
            result = work(transaction)
            self._connection.execute("COMMIT")
        except BaseException as error:
            self._undo()
            trouble = trouble_of(error)
            if trouble is not None:
                raise trouble from error
            raise
        return result, transaction.actions()

    def _undo(self) -> None:
        """Roll back, unless SQLite did so by itself (as it does when the disk is full)."""
        if self._connection.in_transaction:
            try:
                self._connection.execute("ROLLBACK")
            except _errors():
                _log.exception("a rollback failed")


def _tell(future: asyncio.Future[tuple[Any, tuple[Callable[[], None], ...]]]) -> None:
    """Run the after-commit actions; each is on its own, since the commit stands anyway."""
    if future.cancelled() or future.exception() is not None:
        return
    for action in future.result()[1]:
        try:
            action()
        except Exception:  # noqa: BLE001 - supervisor: one bad listener must not silence the rest
            _log.exception("an after-commit action failed")


def _cipher() -> Any:
    """The SQLCipher binding; imported late, so that a server's plain file does not load it."""
    from sqlcipher3 import dbapi2

    return dbapi2


def _errors() -> tuple[type[BaseException], ...]:
    try:
        return (sqlite3.Error, _cipher().Error)
    except ImportError:
        return (sqlite3.Error,)


def connect(path: Path, key: bytes | None) -> Any:
    """Open, unlock and set up; runs on the database's thread."""
    binding = sqlite3 if key is None else _cipher()
    connection = None
    try:
        if str(path) != MEMORY:
            # SQLite gives its log and index the mode of the file itself
            os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
        connection = binding.connect(str(path), timeout=BUSY_TIMEOUT_S, isolation_level=None)
        # A row with broken UTF-8 must not keep the rows beside it from being read.
        connection.text_factory = _text
        if key is not None:
            connection.execute("PRAGMA cipher_log_level = NONE")
            connection.execute(key_pragma(key))
            if not connection.execute("PRAGMA cipher_version").fetchone():
                raise DatabaseMisuse("the SQLite library at hand cannot encrypt")
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        mode = connection.execute("PRAGMA journal_mode = WAL").fetchone()[0]
        if mode != "wal" and str(path) != MEMORY:
            raise ReadOnly
        for pragma in (
            "synchronous = FULL",
            "secure_delete = ON",
            "trusted_schema = OFF",
            "foreign_keys = ON",
            "temp_store = MEMORY",
        ):
            connection.execute(f"PRAGMA {pragma}")
    except BaseException as error:
        if connection is not None:
            connection.close()
        trouble = trouble_of(error)
        if trouble is not None:
            raise trouble from error
        raise
    return connection


def key_pragma(key: bytes) -> str:
    """The statement that unlocks a connection with a raw key; never in a log."""
    return f"PRAGMA key = \"x'{key.hex()}'\""


def _text(raw: bytes) -> str:
    """Broken bytes become lone surrogates, which the reader of the row finds and sets aside."""
    return raw.decode("utf-8", "surrogateescape")


def trouble_of(error: BaseException) -> DatabaseTrouble | None:
    """The sentence for an error of SQLite or of the system; None when it is neither."""
    if isinstance(error, _errors()):
        code = getattr(error, "sqlite_errorcode", None)
        kind = _BY_CODE.get(code & 0xFF) if isinstance(code, int) else None
        # SQLite names the table of every other constraint
        if str(error).startswith("fts5:") or str(error) == "constraint failed":
            kind = IndexDamaged
        if kind is None and "not a database" in str(error):
            kind = Damaged
        return kind() if kind is not None else None
    if isinstance(error, OSError):
        return of_system(error)
    return None
