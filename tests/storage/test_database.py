"""The database room on real files: atomic, tells after the commit, says what is wrong."""

from __future__ import annotations

import asyncio
import os
import sqlite3
from pathlib import Path

import pytest

from m2chat.database.connection import Database, Transaction
from m2chat.database.errors import (
    Damaged,
    DatabaseMisuse,
    DiskFailed,
    DiskFull,
    ReadOnly,
    SchemaTooNew,
)
from m2chat.database.migrations import Migration, load, migrate

KEY = bytes(range(32))


async def table(path: Path, key: bytes | None = KEY) -> Database:
    database = await Database.open(path, key=key)
    await migrate(database, [Migration(1, "CREATE TABLE t(a UNIQUE);")])
    return database


async def values(database: Database) -> list[object]:
    return await database.transaction(lambda tx: [row[0] for row in tx.rows("SELECT a FROM t")])


async def test_what_was_committed_is_there_after_reopening(tmp_path: Path) -> None:
    path = tmp_path / "x.db"
    database = await table(path)
    await database.transaction(lambda tx: tx.execute("INSERT INTO t VALUES ('kept')"))
    await database.close()
    database = await Database.open(path, key=KEY)
    assert await values(database) == ["kept"]
    await database.close()


async def test_a_failing_transaction_leaves_nothing_and_tells_nothing(tmp_path: Path) -> None:
    database = await table(tmp_path / "x.db")
    told: list[str] = []

    def work(tx: Transaction) -> None:
        tx.execute("INSERT INTO t VALUES ('half')")
        tx.after_commit(lambda: told.append("half"))
        raise KeyError("stop")

    with pytest.raises(KeyError):
        await database.transaction(work)
    assert await values(database) == []
    assert told == []
    await database.close()


async def test_after_commit_actions_run_before_the_await_returns_and_after_the_commit(
    tmp_path: Path,
) -> None:
    path = tmp_path / "plain.db"
    database = await table(path, key=None)
    seen: list[int] = []

    def count_from_outside() -> None:
        other = sqlite3.connect(path)
        seen.append(other.execute("SELECT count(*) FROM t").fetchone()[0])
        other.close()

    def work(tx: Transaction) -> None:
        tx.execute("INSERT INTO t VALUES (1)")
        tx.after_commit(count_from_outside)

    await database.transaction(work)
    assert seen == [1]
    await database.close()


async def test_a_cancelled_caller_still_gets_its_commit_told(tmp_path: Path) -> None:
    database = await table(tmp_path / "x.db")
    told = asyncio.Event()
    started = asyncio.Event()
    loop = asyncio.get_running_loop()

    def work(tx: Transaction) -> None:
        loop.call_soon_threadsafe(started.set)
        tx.execute("INSERT INTO t VALUES (1)")
        tx.after_commit(told.set)

    task = asyncio.create_task(database.transaction(work))
    await started.wait()
    task.cancel()
    await asyncio.wait_for(told.wait(), 5)
    assert await values(database) == [1]
    with pytest.raises(asyncio.CancelledError):
        await task
    await database.close()


async def test_one_bad_listener_does_not_silence_the_next(tmp_path: Path) -> None:
    database = await table(tmp_path / "x.db")
    told: list[int] = []

    def bad() -> None:
        raise ValueError("bad listener")

    def work(tx: Transaction) -> None:
        tx.after_commit(bad)
        tx.after_commit(lambda: told.append(1))

    await database.transaction(work)
    assert told == [1]
    await database.close()


async def test_nothing_readable_is_on_the_disk(tmp_path: Path) -> None:
    path = tmp_path / "x.db"
    database = await table(path)
    await database.transaction(lambda tx: tx.execute("INSERT INTO t VALUES ('a plain secret')"))
    for file in tmp_path.iterdir():
        found = file.read_bytes()
        assert b"a plain secret" not in found
        assert not found.startswith(b"SQLite format 3")
    await database.close()


async def test_the_pragmas_of_the_protocol_are_set(tmp_path: Path) -> None:
    database = await table(tmp_path / "x.db")
    for pragma, wanted in {
        "journal_mode": "wal",
        "synchronous": 2,
        "secure_delete": 1,
        "trusted_schema": 0,
        "foreign_keys": 1,
    }.items():
        row = await database.transaction(lambda tx, p=pragma: tx.row(f"PRAGMA {p}"))
        assert row is not None
        assert row[0] == wanted, pragma
    await database.close()


async def test_a_wrong_key_and_a_plain_file_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "x.db"
    await (await table(path)).close()
    before = path.read_bytes()
    for wrong in (bytes(32), None):
        with pytest.raises(Damaged) as caught:
            await Database.open(path, key=wrong)
        assert caught.value.key == "damaged"
    assert path.read_bytes() == before
    plain = tmp_path / "plain.db"
    await (await table(plain, key=None)).close()
    with pytest.raises(Damaged):
        await Database.open(plain, key=KEY)


async def test_a_truncated_file_is_damaged(tmp_path: Path) -> None:
    path = tmp_path / "x.db"
    database = await table(path)
    for number in range(300):
        await database.transaction(
            lambda tx, n=number: tx.execute("INSERT INTO t VALUES (?)", (n,))
        )
    await database.close()
    path.write_bytes(path.read_bytes()[:2000])
    with pytest.raises(Damaged):
        await Database.open(path, key=KEY)


async def test_a_full_disk_says_so_and_keeps_what_was(tmp_path: Path) -> None:
    database = await table(tmp_path / "x.db")
    await database.transaction(lambda tx: tx.execute("INSERT INTO t VALUES ('kept')"))
    pages = await database.transaction(lambda tx: tx.row("PRAGMA page_count"))
    assert pages is not None
    await database.transaction(lambda tx: tx.row(f"PRAGMA max_page_count = {pages[0] + 2}"))
    with pytest.raises(DiskFull) as caught:
        await database.transaction(
            lambda tx: tx.execute("INSERT INTO t VALUES (?)", (b"x" * 100_000,))
        )
    assert caught.value.key == "disk_full"
    assert await values(database) == ["kept"]
    await database.transaction(lambda tx: tx.row("PRAGMA max_page_count = 1000000"))
    await database.transaction(lambda tx: tx.execute("INSERT INTO t VALUES ('later')"))
    assert await values(database) == ["kept", "later"]
    await database.close()


@pytest.mark.parametrize(
    ("number", "kind"),
    [(28, DiskFull), (30, ReadOnly), (5, DiskFailed)],
    ids=["ENOSPC", "EROFS", "EIO"],
)
async def test_errors_of_the_system_get_their_sentence(
    tmp_path: Path, number: int, kind: type[Exception]
) -> None:
    database = await table(tmp_path / "x.db")

    def work(tx: Transaction) -> None:
        tx.execute("INSERT INTO t VALUES (1)")
        raise OSError(number, os.strerror(number))

    with pytest.raises(kind):
        await database.transaction(work)
    assert await values(database) == []
    await database.close()


async def test_a_folder_that_is_not_there_cannot_be_written(tmp_path: Path) -> None:
    with pytest.raises(ReadOnly):
        await Database.open(tmp_path / "no" / "x.db", key=KEY)


async def test_a_file_of_a_newer_version_is_refused_untouched(tmp_path: Path) -> None:
    path = tmp_path / "x.db"
    database = await table(path)
    await database.transaction(lambda tx: tx.execute("PRAGMA user_version = 99"))
    with pytest.raises(SchemaTooNew):
        await migrate(database, [Migration(1, "CREATE TABLE other(a);")])
    tables = await database.transaction(lambda tx: tx.rows("SELECT name FROM sqlite_master"))
    assert ("other",) not in tables
    await database.close()


async def test_a_migration_that_fails_leaves_the_version_before_it(tmp_path: Path) -> None:
    database = await table(tmp_path / "x.db")
    steps = [
        Migration(1, ""),
        Migration(2, "CREATE TABLE second(a);"),
        Migration(3, "CREATE TABLE third(a);\nCREATE TABLE t(a);"),
    ]
    with pytest.raises(Exception, match="already exists"):
        await migrate(database, steps)
    version = await database.transaction(lambda tx: tx.row("PRAGMA user_version"))
    names = await database.transaction(lambda tx: tx.rows("SELECT name FROM sqlite_master"))
    assert version == (2,)
    assert ("second",) in names
    assert ("third",) not in names
    await database.close()


def test_a_trigger_is_one_statement_and_half_a_one_is_refused() -> None:
    sql = "CREATE TABLE a(x);\nCREATE TRIGGER b AFTER INSERT ON a\nBEGIN\n  DELETE FROM a;\nEND;\n"
    assert len(list(Migration(1, sql + "-- done\n").statements())) == 2
    with pytest.raises(DatabaseMisuse):
        list(Migration(1, "CREATE TABLE a(").statements())


def test_migrations_of_a_package_are_numbered_without_a_hole() -> None:
    assert [step.number for step in load("m2chat.storage.migrations")] != []


async def test_a_closed_database_says_so(tmp_path: Path) -> None:
    database = await table(tmp_path / "x.db")
    await database.close()
    await database.close()
    with pytest.raises(DatabaseMisuse):
        await values(database)


async def test_a_key_of_the_wrong_length_is_our_bug(tmp_path: Path) -> None:
    with pytest.raises(DatabaseMisuse):
        await Database.open(tmp_path / "x.db", key=b"short")
