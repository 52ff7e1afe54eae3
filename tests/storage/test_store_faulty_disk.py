"""R-13 and R-14 for the store: a disk that fails at each write, or loses power between any two.

What was answered STORED is there and whole, what was answered as erased is gone, and a refused
deposit left nothing behind.  ``M2CHAT_LONG=1`` sweeps every write and 200 power cuts.
"""

from __future__ import annotations

import _sqlite3
import asyncio
import os
import random
import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from m2chat.crypto.mailbox import envelope_id, token_hash
from m2chat.database.errors import DatabaseTrouble
from m2chat.net.services.store_limits import StoreLimits
from m2chat.net.services.store_tables import (
    EraseItems,
    Keep,
    OpenMailbox,
    Outcome,
    Read,
    SetTokens,
    Work,
)
from m2chat.net.wire.store_messages import StoreCode
from m2chat.servers.store_database import StoreDatabase
from m2chat.servers.store_sqlite import SqliteBackend
from tests.support.faulty_disk import FULL, IOERR_WRITE, OK, READONLY, Disk, faulty_disk

LONG = os.environ.get("M2CHAT_LONG") == "1"
CUTS = 200 if LONG else 25
STRIDE = 1 if LONG else 41
FOLD_PAGES = 12  # the log is folded into the file after so many
NOW, LATER = 1_800_000_000, 1_800_600_000
BOX = b"m" * 32
HASHES = [token_hash(bytes([n]) * 16) for n in range(200)]


def letter(number: int) -> bytes:
    return random.Random(number).randbytes(200 + number * 977 % 9_000)


ENVS = {envelope_id(letter(number)): number for number in range(200)}


class Store:
    """The tables, asked one thing after the other."""

    def __init__(self, database: StoreDatabase) -> None:
        self._database = database

    async def do(self, work: Work) -> Outcome:
        future: asyncio.Future[Outcome] = asyncio.get_running_loop().create_future()
        self._database.submit(work, future.set_result)
        return await future

    async def work(self, first: int, disk: Disk, said: dict[int, str]) -> int:
        """Some deposits, and every third is fetched and erased; how much was refused."""
        refused = 0
        for number in range(first, first + 9):
            blob = letter(number)
            keep = Keep(BOX, HASHES[number], envelope_id(blob), LATER, blob, NOW)
            if (await self.do(keep)).code is StoreCode.OK:
                said[number] = "stored"
                disk.note(f"{number} stored")
            else:
                refused += 1
            if number % 3 == 2 and number - 1 in said:
                disk.note(f"{number - 1} erasing")
                done = await self.do(EraseItems(BOX, (envelope_id(letter(number - 1)),)))
                said[number - 1] = "erased" if done.code is StoreCode.OK else "erasing"
                if done.code is StoreCode.OK:
                    disk.note(f"{number - 1} erased")
        return refused


@asynccontextmanager
async def opened(folder: Path) -> AsyncIterator[Store]:
    database = StoreDatabase(SqliteBackend.open(folder / "store.db"), StoreLimits())
    try:
        await database.opened()
        backend = await database._opening
        await backend.change(lambda tx: tx.row(f"PRAGMA wal_autocheckpoint = {FOLD_PAGES}"))
        yield Store(database)
    finally:
        await database.close()


@pytest.fixture
async def folder(tmp_path: Path) -> Path:
    """A store with one mailbox, closed."""
    made = tmp_path / "store"
    made.mkdir()
    async with opened(made) as store:
        await store.do(OpenMailbox(BOX, LATER, may_create=True))
        await store.do(SetTokens(BOX, 1, b"".join(HASHES)))
    return made


async def verify(folder: Path, said: dict[int, str]) -> set[int]:
    """Opens again, is sound, and is what was said; the numbers of what waits."""
    database = StoreDatabase(SqliteBackend.open(folder / "store.db"), StoreLimits())
    await database.opened()
    backend = await database._opening
    assert await backend.read(lambda tx: tx.rows("PRAGMA integrity_check")) == [("ok",)]
    counted = await backend.read(lambda tx: tx.row("SELECT COALESCE(SUM(size), 0) FROM items"))
    assert counted == (database.used,)
    items = (await Store(database).do(Read(BOX, 0, 1 << 30, NOW))).items
    await database.close()
    there = {ENVS[item.env] for item in items}
    assert len(there) == len(items)
    assert all(item.blob == letter(ENVS[item.env]) for item in items)
    for number, word in said.items():
        assert word == "erasing" or (number in there) is (word == "stored")
    return there


@pytest.mark.slow
@pytest.mark.parametrize("code", [FULL, IOERR_WRITE, READONLY], ids=["full", "eio", "read-only"])
@pytest.mark.parametrize("lasting", [False, True], ids=["once", "lasting"])
async def test_nothing_is_said_to_be_stored_on_a_failing_disk(
    folder: Path, tmp_path: Path, code: int, lasting: bool
) -> None:
    """R-13."""
    at, hits, over = 1, 0, False
    while not over:
        copy = tmp_path / f"run{at}"
        shutil.copytree(folder, copy)
        said: dict[int, str] = {}
        with faulty_disk(_sqlite3) as disk:
            disk.refuse = lambda n, at=at: code if n == at or (lasting and n > at) else OK  # type: ignore[misc]
            try:
                async with opened(copy) as store:
                    hits += await store.work(0, disk, said) > 0
                    disk.refuse = lambda _number: OK  # the disk was mended; the server went on
                    assert await store.work(20, disk, said) == 0
            except DatabaseTrouble:  # while opening
                hits += 1
            over = disk.count < at
        await verify(copy, said)
        shutil.rmtree(copy)
        at += STRIDE
    assert hits > 3  # it did hit something


@pytest.mark.slow
async def test_a_power_cut_takes_nothing_that_was_said(folder: Path, tmp_path: Path) -> None:
    """R-14."""
    before = {one.name: one.read_bytes() for one in folder.iterdir()}
    with faulty_disk(_sqlite3) as disk:
        async with opened(folder) as store:
            for first in (0, 20, 40, 60):
                assert await store.work(first, disk, {}) == 0
        assert sum(one.kind == "sync" for one in disk.done) > 40
        folded = [one for one in disk.done if (one.kind, one.name) == ("sync", "store.db")]
        assert len(folded) > 2  # cuts fall into foldings too
    chance, found = random.Random(14), []
    for number in range(CUTS):
        at = chance.randrange(1, len(disk.done))
        said: dict[int, str] = {}
        for one in disk.done[:at]:
            if one.kind == "note":
                words = one.name.split(" ")
                said[int(words[0])] = words[1]
        cut = tmp_path / f"cut{number}"
        cut.mkdir()
        for name, content in disk.after_power_cut(before, at, chance).items():
            (cut / name).write_bytes(content)
        found.append(len(await verify(cut, said)))
        shutil.rmtree(cut)
    assert len(set(found)) > 5  # the cuts fell in many places
