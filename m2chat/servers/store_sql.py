"""A store's tables and what is done to them, in SQL that SQLite and PostgreSQL both speak.

    mailboxes   mbox32, revision of its tokens, next number, until (a day)
    tokens      mbox32, H(tok) 32, and, once spent, the env16 it brought and until when
    items       mbox32, number, env16, H(tok) 32, until, size, blob
    store_version   of this schema, and the bytes of all blobs

Nothing else is kept: no sender, no address, no time of anything that somebody did.  Statements use
``?``; a token is spent by one conditional UPDATE, so that two servers on one database never let it
bring two things.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any, Protocol

from m2chat.crypto.mailbox import TOKEN_HASH_SIZE
from m2chat.database.errors import SchemaTooNew
from m2chat.net.services.store_limits import StoreLimits
from m2chat.net.services.store_tables import (
    Admit,
    EraseItems,
    Expire,
    Keep,
    Newest,
    OpenMailbox,
    Outcome,
    Read,
    SetTokens,
    TakeBack,
    WaitingItem,
    Work,
)
from m2chat.net.wire.store_messages import StoreCode

VERSION = 1
EXPIRED_AT_ONCE = 1_000
_GONE = Outcome(StoreCode.NOTOKEN)
SCHEMA = (
    "CREATE TABLE IF NOT EXISTS store_version (number BIGINT NOT NULL, used BIGINT NOT NULL)",
    "CREATE TABLE IF NOT EXISTS mailboxes (mbox {blob} PRIMARY KEY, revision BIGINT NOT NULL,"
    " next BIGINT NOT NULL, until BIGINT NOT NULL)",
    "CREATE INDEX IF NOT EXISTS mailboxes_until ON mailboxes (until)",
    "CREATE TABLE IF NOT EXISTS tokens (mbox {blob} NOT NULL, htok {blob} NOT NULL, env {blob},"
    " until BIGINT NOT NULL, PRIMARY KEY (mbox, htok)){compact}",
    "CREATE TABLE IF NOT EXISTS items (mbox {blob} NOT NULL, number BIGINT NOT NULL,"
    " env {blob} NOT NULL, htok {blob} NOT NULL, until BIGINT NOT NULL, size BIGINT NOT NULL,"
    " blob {blob} NOT NULL)",
    "CREATE UNIQUE INDEX IF NOT EXISTS items_env ON items (mbox, env)",
    "CREATE INDEX IF NOT EXISTS items_number ON items (mbox, number, until, size)",
    "CREATE INDEX IF NOT EXISTS items_until ON items (until)",
)


class SqlTransaction(Protocol):
    """One transaction of whatever database; ``database.connection.Transaction`` is one."""

    def execute(self, sql: str, parameters: Sequence[Any] = ()) -> int:
        """How many rows it touched."""

    def execute_many(self, sql: str, rows: Iterable[Sequence[Any]]) -> None:
        """One statement for each row of parameters."""

    def rows(self, sql: str, parameters: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        """All rows."""

    def row(self, sql: str, parameters: Sequence[Any] = ()) -> tuple[Any, ...] | None:
        """The first row."""


def make_schema(tx: SqlTransaction, *, blob: str, compact: str = "") -> None:
    """The tables, if they are not there; raises ``SchemaTooNew`` for those of a newer version.

    ``blob`` is the type of bytes, ``compact`` what a table without a hidden key asks for.
    """
    for statement in SCHEMA:
        tx.execute(statement.format(blob=blob, compact=compact))
    row = tx.row("SELECT number FROM store_version")
    if row is None:
        tx.execute("INSERT INTO store_version (number, used) VALUES (?, 0)", (VERSION,))
    elif row[0] > VERSION:
        raise SchemaTooNew


def used_bytes(tx: SqlTransaction, change: int = 0) -> int:
    """The bytes of all blobs, after they changed by so many."""
    if change:
        tx.execute("UPDATE store_version SET used = used + ?", (change,))
    row = tx.row("SELECT used FROM store_version")
    return int(row[0]) if row else 0


class StoreSql:
    """Carries out ``store_tables.Work``; in a transaction, on the database's thread."""

    def __init__(self, limits: StoreLimits) -> None:
        self._limits = limits
        self._acts: dict[type, Callable[[SqlTransaction, Any], Outcome]] = {
            OpenMailbox: self._open,
            SetTokens: self._set_tokens,
            Admit: self._admit,
            Keep: self._keep,
            TakeBack: self._take_back,
            Read: self._read,
            EraseItems: self._erase,
            Newest: self._newest,
            Expire: self._expire,
        }

    def apply(self, tx: SqlTransaction, work: Work) -> Outcome:
        """Do one piece of work; it counts once the transaction is committed."""
        return self._acts[type(work)](tx, work)

    def _open(self, tx: SqlTransaction, work: OpenMailbox) -> Outcome:
        sql = "UPDATE mailboxes SET until = ? WHERE mbox = ?"
        if tx.execute(sql, (work.until, work.mailbox)):
            return Outcome()
        if not work.may_create:
            return Outcome(StoreCode.MANY)
        made = tx.execute(
            "INSERT INTO mailboxes (mbox, revision, next, until) VALUES (?, -1, 1, ?)"
            " ON CONFLICT DO NOTHING",
            (work.mailbox, work.until),
        )
        return Outcome(number=made)

    def _set_tokens(self, tx: SqlTransaction, work: SetTokens) -> Outcome:
        row = tx.row("SELECT revision FROM mailboxes WHERE mbox = ?", (work.mailbox,))
        if row is None:
            return Outcome(StoreCode.UNKNOWN)
        if row[0] >= work.revision:
            return Outcome(StoreCode.OK if row[0] == work.revision else StoreCode.OLD)
        tx.execute(
            "UPDATE mailboxes SET revision = ? WHERE mbox = ?", (work.revision, work.mailbox)
        )
        spent = {
            bytes(htok): (env, until)
            for htok, env, until in tx.rows(
                "SELECT htok, env, until FROM tokens WHERE mbox = ? AND env IS NOT NULL",
                (work.mailbox,),
            )
        }
        tx.execute("DELETE FROM tokens WHERE mbox = ?", (work.mailbox,))
        hashes, size = work.hashes, TOKEN_HASH_SIZE
        unique = dict.fromkeys(hashes[at : at + size] for at in range(0, len(hashes), size))
        tx.execute_many(
            "INSERT INTO tokens (mbox, htok, env, until) VALUES (?, ?, ?, ?)",
            [(work.mailbox, one, *spent.get(one, (None, 0))) for one in unique],
        )
        return Outcome()

    def _admit(self, tx: SqlTransaction, work: Admit | Keep) -> Outcome:
        row = tx.row(
            "SELECT env, until FROM tokens WHERE mbox = ? AND htok = ?",
            (work.mailbox, work.token_hash),
        )
        if row is None:
            return Outcome(StoreCode.NOTOKEN)
        if row[0] is not None:
            mine = bytes(row[0]) == work.env
            return Outcome(until=row[1]) if mine else Outcome(StoreCode.SPENT)
        count, size = tx.row(
            "SELECT COUNT(*), COALESCE(SUM(size), 0) FROM items WHERE mbox = ? AND until > ?",
            (work.mailbox, work.now),
        ) or (0, 0)
        more = work.size if isinstance(work, Admit) else len(work.blob)
        if count >= self._limits.items or size + more > self._limits.mailbox_bytes:
            return Outcome(StoreCode.FULL)
        return Outcome()

    def _keep(self, tx: SqlTransaction, work: Keep) -> Outcome:
        outcome = self._admit(tx, work)
        if outcome.code is not StoreCode.OK or outcome.until:
            return outcome
        spent = tx.execute(
            "UPDATE tokens SET env = ?, until = ? WHERE mbox = ? AND htok = ? AND env IS NULL",
            (work.env, work.until, work.mailbox, work.token_hash),
        )
        if not spent:  # another server on this database was first
            outcome = self._admit(tx, work)
            return outcome if outcome.code is not StoreCode.OK or outcome.until else _GONE
        if not tx.execute("UPDATE mailboxes SET next = next + 1 WHERE mbox = ?", (work.mailbox,)):
            return _GONE
        row = tx.row("SELECT next FROM mailboxes WHERE mbox = ?", (work.mailbox,))
        assert row is not None
        number = int(row[0]) - 1
        size = len(work.blob)
        # The same blob under another token, or one that expires just now, is there once.
        kept = tx.execute(
            "INSERT INTO items (mbox, number, env, htok, until, size, blob)"
            " VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
            (work.mailbox, number, work.env, work.token_hash, work.until, size, work.blob),
        )
        if not kept:
            tx.execute(
                "UPDATE items SET until = ?, number = ? WHERE mbox = ? AND env = ?",
                (work.until, number, work.mailbox, work.env),
            )
        return Outcome(until=work.until, number=number, change=size if kept else 0)

    def _take_back(self, tx: SqlTransaction, work: TakeBack) -> Outcome:
        row = tx.row(
            "SELECT env FROM tokens WHERE mbox = ? AND htok = ?", (work.mailbox, work.token_hash)
        )
        if row is None:  # the token's set was replaced meanwhile; the item still names it
            sql = "SELECT env FROM items WHERE mbox = ? AND env = ? AND htok = ?"
            row = tx.row(sql, (work.mailbox, work.env, work.token_hash))
        if row is None or row[0] is None or bytes(row[0]) != work.env:
            return Outcome()  # gone already, or never there: nobody is told which
        return self._delete(tx, work.mailbox, (work.env,))

    def _read(self, tx: SqlTransaction, work: Read) -> Outcome:
        if tx.row("SELECT 1 FROM mailboxes WHERE mbox = ?", (work.mailbox,)) is None:
            return Outcome(StoreCode.UNKNOWN)
        sizes = tx.rows(
            "SELECT number, size FROM items WHERE mbox = ? AND number > ? AND until > ?"
            " ORDER BY number",
            (work.mailbox, work.after, work.now),
        )
        if not sizes:
            return Outcome()
        upto, room = sizes[0][0], work.room
        for number, size in sizes:
            room -= size
            if room < 0:
                break
            upto = number
        items = tuple(
            WaitingItem(number, bytes(env), bytes(htok), bytes(blob))
            for number, env, htok, blob in tx.rows(
                "SELECT number, env, htok, blob FROM items"
                " WHERE mbox = ? AND number > ? AND number <= ? AND until > ? ORDER BY number",
                (work.mailbox, work.after, upto, work.now),
            )
        )
        return Outcome(items=items, more=upto != sizes[-1][0])

    def _erase(self, tx: SqlTransaction, work: EraseItems) -> Outcome:
        if tx.row("SELECT 1 FROM mailboxes WHERE mbox = ?", (work.mailbox,)) is None:
            return Outcome(StoreCode.UNKNOWN)
        return self._delete(tx, work.mailbox, work.envs)

    def _newest(self, tx: SqlTransaction, work: Newest) -> Outcome:
        if tx.row("SELECT 1 FROM mailboxes WHERE mbox = ?", (work.mailbox,)) is None:
            return Outcome(StoreCode.UNKNOWN)
        row = tx.row(
            "SELECT COALESCE(MAX(number), 0) FROM items WHERE mbox = ? AND until > ?",
            (work.mailbox, work.now),
        )
        return Outcome(number=int(row[0]) if row else 0)

    def _expire(self, tx: SqlTransaction, work: Expire) -> Outcome:
        over = tx.rows(
            "SELECT mbox, env FROM items WHERE until <= ? LIMIT ?", (work.now, EXPIRED_AT_ONCE)
        )
        change = sum(self._delete(tx, mbox, (env,)).change for mbox, env in over)
        erased = len(over)
        left = tx.rows(
            "SELECT mbox FROM mailboxes WHERE until <= ? LIMIT ?", (work.now, EXPIRED_AT_ONCE)
        )
        for (mbox,) in left:
            row = tx.row("SELECT COUNT(*), COALESCE(SUM(size), 0) FROM items WHERE mbox = ?",
                         (mbox,)) or (0, 0)  # fmt: skip
            erased, change = erased + int(row[0]), change - int(row[1])
            for table in ("items", "tokens", "mailboxes"):
                tx.execute(f"DELETE FROM {table} WHERE mbox = ?", (mbox,))  # noqa: S608 - our names
        more = EXPIRED_AT_ONCE in (len(over), len(left))
        return Outcome(erased=erased, more=more, change=change)

    def _delete(self, tx: SqlTransaction, mailbox: bytes, envs: Sequence[bytes]) -> Outcome:
        erased = change = 0
        for env in envs:
            key = (mailbox, env)
            row = tx.row("SELECT size FROM items WHERE mbox = ? AND env = ?", key)
            if row is not None:
                tx.execute("DELETE FROM items WHERE mbox = ? AND env = ?", key)
                erased, change = erased + 1, change - int(row[0])
        return Outcome(erased=erased, change=change)
