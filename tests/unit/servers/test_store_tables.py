"""The store's tables, in SQLite and in a real PostgreSQL: the same rules, the same answers."""

from __future__ import annotations

import asyncio
import os
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import TypeVar

import pytest

from m2chat.crypto.mailbox import envelope_id, token_hash
from m2chat.database.connection import MEMORY
from m2chat.database.errors import DiskFull, SchemaTooNew
from m2chat.errors import UserFacingError
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
    Work,
)
from m2chat.net.wire.store_messages import StoreCode
from m2chat.servers.errors import BadConfiguration
from m2chat.servers.store_database import StoreBackend, StoreDatabase
from m2chat.servers.store_postgres import PostgresBackend
from m2chat.servers.store_sql import SqlTransaction
from m2chat.servers.store_sqlite import SqliteBackend
from tests.support.postgres import postgres, programs

T = TypeVar("T")
NOW, LATER = 1_800_000_000, 1_800_086_400
TOKENS = [bytes([n]) * 16 for n in range(40)]
HASHES = [token_hash(one) for one in TOKENS]
Open = Callable[[], object]


@pytest.fixture(scope="session")
def database_server() -> Iterator[str]:
    where = programs()
    if where is None:
        pytest.skip("PostgreSQL is not installed (Debian: postgresql)")
    pytest.importorskip("psycopg")
    with postgres(where) as url:
        yield url


class Tables:
    """A store's database, asked one thing after the other."""

    def __init__(self, database: StoreDatabase) -> None:
        self.database = database

    async def do(self, work: Work) -> Outcome:
        future: asyncio.Future[Outcome] = asyncio.get_running_loop().create_future()
        self.database.submit(work, future.set_result)
        return await future

    async def open(self, mailbox: bytes, *hashes: bytes) -> None:
        assert (await self.do(OpenMailbox(mailbox, LATER, may_create=True))).number == 1
        done = await self.do(SetTokens(mailbox, 1, b"".join(hashes or HASHES)))
        assert done.code is StoreCode.OK

    async def keep(self, mailbox: bytes, number: int, blob: bytes) -> Outcome:
        return await self.do(Keep(mailbox, HASHES[number], envelope_id(blob), LATER, blob, NOW))

    async def waiting(self, mailbox: bytes, after: int = 0, room: int = 1 << 20) -> list[bytes]:
        return [item.blob for item in (await self.do(Read(mailbox, after, room, NOW))).items]


@asynccontextmanager
async def opened(url: str | Path, limits: StoreLimits | None = None) -> AsyncIterator[Tables]:
    if isinstance(url, Path):
        database = StoreDatabase(SqliteBackend.open(url), limits or StoreLimits())
    else:
        database = StoreDatabase(PostgresBackend.open(url), limits or StoreLimits())
    try:
        await database.opened()
        yield Tables(database)
    finally:
        await database.close()


@pytest.fixture(params=["sqlite", "postgres"])
def place(request: pytest.FixtureRequest, tmp_path: Path) -> str | Path:
    if request.param == "sqlite":
        return tmp_path / "store.db"
    url: str = request.getfixturevalue("database_server")
    return url


def box() -> bytes:
    """A mailbox that no other test has, for the database is shared."""
    return os.urandom(32)


async def test_a_deposit_waits_is_read_and_erased(place: str | Path) -> None:
    async with opened(place) as tables:
        mine, other = box(), box()
        await tables.open(mine)
        await tables.open(other)
        before = tables.database.used
        blobs = [os.urandom(size) for size in (1, 3_000, 1_200_000)]
        for number, blob in enumerate(blobs):
            outcome = await tables.keep(mine, number, blob)
            assert (outcome.code, outcome.number) == (StoreCode.OK, number + 1)
        assert tables.database.used - before == sum(map(len, blobs))
        assert await tables.waiting(mine, room=5_000) == blobs[:2]
        assert await tables.waiting(mine, after=2) == blobs[2:]
        assert await tables.waiting(other) == []
        assert (await tables.do(Newest(mine, NOW))).number == 3
        envs = tuple(envelope_id(blob) for blob in blobs[:2])
        assert (await tables.do(EraseItems(other, envs))).erased == 0
        assert (await tables.do(EraseItems(mine, envs))).erased == 2
        assert await tables.waiting(mine) == blobs[2:]
    async with opened(place) as tables:
        assert await tables.waiting(mine) == blobs[2:]
        assert tables.database.used - before == len(blobs[2])


async def test_a_token_brings_one_thing_even_at_the_same_time(place: str | Path) -> None:
    async with opened(place) as one, opened(place) as two:
        mine = box()
        await one.open(mine)
        outcomes = await asyncio.gather(
            *(tables.keep(mine, 0, bytes([n])) for n in range(10) for tables in (one, two))
        )
        kept = [outcome for outcome in outcomes if outcome.code is StoreCode.OK]
        assert len({outcome.number for outcome in kept if outcome.number}) == 1
        assert len(kept) <= 2  # the winner's own, said twice
        assert {outcome.code for outcome in outcomes} == {StoreCode.OK, StoreCode.SPENT}
        assert len(await two.waiting(mine)) == 1


async def test_the_same_deposit_again_is_the_same(place: str | Path) -> None:
    async with opened(place) as tables:
        mine = box()
        await tables.open(mine)
        first = await tables.keep(mine, 0, b"once")
        again = await tables.keep(mine, 0, b"once")
        assert (again.code, again.until) == (StoreCode.OK, first.until)
        admitted = await tables.do(Admit(mine, HASHES[0], envelope_id(b"once"), 4, NOW))
        assert admitted.until == first.until
        await tables.do(EraseItems(mine, (envelope_id(b"once"),)))
        again = await tables.keep(mine, 0, b"once")  # it was fetched; its writer does not learn it
        assert (again.code, again.until) == (StoreCode.OK, first.until)
        assert await tables.waiting(mine) == []
        await tables.keep(mine, 1, b"once")  # by another token it is a new one
        await tables.keep(mine, 2, b"once")
        assert await tables.waiting(mine) == [b"once"]


async def test_sets_of_tokens_replace_each_other_and_spent_stays_spent(place: str | Path) -> None:
    async with opened(place) as tables:
        mine = box()
        await tables.open(mine, *HASHES[:4])
        await tables.keep(mine, 0, b"first")
        codes = [
            (await tables.do(SetTokens(mine, revision, b"".join(HASHES[:2])))).code
            for revision in (5, 5, 4)
        ]
        assert codes == [StoreCode.OK, StoreCode.OK, StoreCode.OLD]
        tries = [(await tables.keep(mine, number, b"second")).code for number in range(3)]
        assert tries == [StoreCode.SPENT, StoreCode.OK, StoreCode.NOTOKEN]
        assert (await tables.do(SetTokens(box(), 1, b""))).code is StoreCode.UNKNOWN


async def test_only_its_own_token_takes_a_deposit_back(place: str | Path) -> None:
    async with opened(place) as tables:
        mine = box()
        await tables.open(mine)
        await tables.keep(mine, 0, b"mail")
        env = envelope_id(b"mail")
        for hashed in (HASHES[1], os.urandom(32)):
            assert (await tables.do(TakeBack(mine, hashed, env))).erased == 0
        await tables.do(SetTokens(mine, 2, b""))  # even when the set has moved on
        assert (await tables.do(TakeBack(mine, HASHES[0], env))).erased == 1
        assert (await tables.do(TakeBack(mine, HASHES[0], env))).code is StoreCode.OK


async def test_caps_and_times(place: str | Path) -> None:
    async with opened(place, StoreLimits(items=3, mailbox_bytes=1_000)) as tables:
        mine = box()
        await tables.open(mine)
        for number in range(3):
            assert (await tables.keep(mine, number, bytes([number]))).code is StoreCode.OK
        assert (await tables.keep(mine, 3, b"one too many")).code is StoreCode.FULL
        late = Keep(mine, HASHES[4], envelope_id(b"late"), LATER + 9, b"late", LATER)
        assert (await tables.do(late)).code is StoreCode.OK  # what expired takes no room
        over = Admit(mine, HASHES[5], envelope_id(b"x"), 997, LATER)
        assert (await tables.do(over)).code is StoreCode.FULL
        assert (await tables.do(Newest(mine, LATER))).number == 4
        erased = (await tables.do(Expire(LATER))).erased  # the mailbox's own day is over too
        assert erased >= 4
        assert (await tables.do(Read(mine, 0, 100, NOW))).code is StoreCode.UNKNOWN
        assert (await tables.keep(mine, 6, b"gone")).code is StoreCode.NOTOKEN
        denied = await tables.do(OpenMailbox(mine, LATER, may_create=False))
        assert denied.code is StoreCode.MANY


async def test_what_came_together_is_committed_together(place: str | Path) -> None:
    async with opened(place) as tables:
        mine, commits = box(), 0
        await tables.open(mine)
        backend = await tables.database._opening
        change = backend.change

        async def counted(work: Callable[[SqlTransaction], T]) -> T:
            nonlocal commits
            commits += 1
            return await change(work)

        backend.change = counted  # type: ignore[method-assign]
        await asyncio.gather(*(tables.keep(mine, n, bytes([n])) for n in range(40)))
        assert len(await tables.waiting(mine)) == 40
        assert commits <= 2


class _Ill:
    """A backend whose disk fails when the test says so."""

    used = 0

    def __init__(self, backend: StoreBackend) -> None:
        self._backend = backend
        self.fails = False

    async def change(self, work: Callable[[SqlTransaction], T]) -> T:
        def steps(tx: SqlTransaction) -> T:
            done = work(tx)
            if self.fails:
                raise DiskFull  # at the commit, after everything was written
            return done

        return await self._backend.change(steps)

    async def read(self, work: Callable[[SqlTransaction], T]) -> T:
        return await self._backend.read(work)

    async def close(self) -> None:
        await self._backend.close()


async def test_nothing_is_said_to_be_stored_that_is_not(place: str | Path) -> None:
    async def ill() -> StoreBackend:
        backend: StoreBackend
        if isinstance(place, Path):
            backend = await SqliteBackend.open(place)
        else:
            backend = await PostgresBackend.open(place)
        sick.append(_Ill(backend))
        return sick[0]

    sick: list[_Ill] = []
    database = StoreDatabase(ill(), StoreLimits())
    tables, mine = Tables(database), box()
    await tables.open(mine)
    for number in range(0, 20, 2):
        sick[0].fails = True
        assert (await tables.keep(mine, number, bytes([number]))).code is StoreCode.DISK
        assert (await tables.do(Newest(mine, NOW))).number == number // 2
        sick[0].fails = False
        assert (await tables.keep(mine, number, bytes([number]))).code is StoreCode.OK
    assert len(await tables.waiting(mine)) == 10
    await database.close()


async def test_a_full_disk_is_said_and_passes(tmp_path: Path) -> None:
    async with opened(tmp_path / "store.db") as tables:
        mine = box()
        await tables.open(mine)
        backend = await tables.database._opening
        pages = await backend.change(lambda tx: tx.row("PRAGMA page_count"))
        assert pages is not None
        await backend.change(lambda tx: tx.row(f"PRAGMA max_page_count = {pages[0] + 20}"))
        codes = [(await tables.keep(mine, n, os.urandom(20_000))).code for n in range(12)]
        full = codes.index(StoreCode.DISK)
        assert codes == [StoreCode.OK] * full + [StoreCode.DISK] * (12 - full)
        assert 0 < full < 6
        assert len(await tables.waiting(mine)) == full
        await backend.change(lambda tx: tx.row("PRAGMA max_page_count = 1000000"))
        assert (await tables.keep(mine, 11, os.urandom(20_000))).code is StoreCode.OK
        checked = await backend.read(lambda tx: tx.rows("PRAGMA integrity_check"))
        assert checked == [("ok",)]


async def test_tables_of_a_newer_version_are_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "store.db"
    async with opened(path) as tables:
        backend = await tables.database._opening
        await backend.change(lambda tx: tx.execute("UPDATE store_version SET number = 99"))
    with pytest.raises(SchemaTooNew):
        async with opened(path):
            pass


async def test_a_database_server_that_is_not_there_is_said() -> None:
    pytest.importorskip("psycopg")
    database = StoreDatabase(PostgresBackend.open("postgresql:///x?host=/nowhere"), StoreLimits())
    with pytest.raises(BadConfiguration, match=r"\[store\]"):
        await database.opened()
    assert (await Tables(database).keep(box(), 0, b"x")).code is StoreCode.DISK
    await database.close()


async def test_a_lost_connection_is_made_anew(database_server: str) -> None:
    async with opened(database_server) as tables:
        mine = box()
        await tables.open(mine)
        backend = await tables.database._opening
        kill = (
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid()"
            " AND datname = current_database() AND backend_type = 'client backend'"
        )
        await backend.read(lambda tx: tx.rows(kill))
        assert (await tables.keep(mine, 0, b"x")).code is StoreCode.DISK
        assert (await tables.keep(mine, 0, b"x")).code is StoreCode.OK
        assert await tables.waiting(mine) == [b"x"]


async def test_what_is_in_memory_alone_works_too() -> None:
    async with opened(Path(MEMORY)) as tables:
        mine = box()
        await tables.open(mine)
        await tables.keep(mine, 0, b"x")
        assert await tables.waiting(mine) == [b"x"]


def test_troubles_are_sentences_for_people() -> None:
    assert issubclass(DiskFull, UserFacingError)
