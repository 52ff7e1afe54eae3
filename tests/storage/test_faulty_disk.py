"""R-13 and R-14: a disk that fails at each write, and power that is lost between any two.

The workload is what a person does: texts queued, changed, deleted, found again; with the log folded
into the file now and then.  ``M2CHAT_LONG=1`` sweeps every write and 200 power cuts.
"""

from __future__ import annotations

import os
import random
import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import replace
from pathlib import Path

import pytest

from m2chat.clock import SystemClock
from m2chat.crypto.randomness import SystemRandomSource
from m2chat.database.errors import DatabaseTrouble
from m2chat.events import EventBus
from m2chat.ids import UserId
from m2chat.messaging.model import ContactState, Message
from m2chat.messaging.ports import Tables
from m2chat.messaging.records import ContactRecord
from m2chat.messaging.search import words_of
from m2chat.messaging.service import MessagingService
from m2chat.storage.store import NewProfile, ProfileStore
from tests.support.faulty_disk import FULL, IOERR_WRITE, OK, READONLY, Disk, faulty_disk
from tests.support.persons import KEY

ME, BOB = UserId(b"m" * 32), UserId(b"b" * 32)
LONG = os.environ.get("M2CHAT_LONG") == "1"
CUTS = 200 if LONG else 25
STRIDE = 1 if LONG else 31
FOLD_PAGES = 24  # the log is folded into the file after so many


@pytest.fixture
async def profile(tmp_path: Path) -> Path:
    """A profile with one contact, closed."""
    folder = tmp_path / "profile"
    folder.mkdir()
    row = NewProfile("me", b"k", bytes(1026), ME.raw, bytes(32), bytes(8), bytes(16), 0.0)
    store = await ProfileStore.create(folder, KEY, row)
    contact = ContactRecord(BOB, ContactState.READY, bytes(32), bytes(16), 0.0, acknowledged=True)
    await store.transaction(lambda t: t.contacts.save(contact))
    await store.close()
    return folder


@asynccontextmanager
async def opened(folder: Path) -> AsyncIterator[tuple[ProfileStore, MessagingService]]:
    store, _ = await ProfileStore.open(folder, KEY, lambda _: ME.raw)
    try:
        await store.transaction(
            lambda t: t.own._tx.row(f"PRAGMA wal_autocheckpoint = {FOLD_PAGES}")  # type: ignore[attr-defined]
        )
        yield (
            store,
            await MessagingService.open(store, EventBus(), SystemClock(), SystemRandomSource(), ME),
        )
    finally:
        with suppress(DatabaseTrouble):
            await store.close()


async def say(service: MessagingService, text: str) -> Message:
    return await service.life.speech.send(BOB, text)


def tokens(number: int) -> str:
    return f"word{number} " + "filler " * (number * 37 % 400)


async def work(
    store: ProfileStore, service: MessagingService, kept: dict[str, str], disk: Disk, first: int
) -> None:
    """Some things that a person does; ``kept`` is what was promised to be there."""
    for number in range(first, first + 6):
        text = tokens(number)
        message = await say(service, text)
        kept[str(message.id)] = text
        disk.note(f"{message.id} {number}")
        if number % 3 == 1:
            changed = replace(message, text=tokens(number + 1000))
            await store.transaction(lambda t, m=changed: t.messages.save(m))  # type: ignore[misc]
            kept[str(message.id)] = changed.text
            disk.note(f"{message.id} {number + 1000}")


def check(t: Tables) -> tuple[dict[str, str], str, list[str]]:
    """All texts, whether the file is sound, and whether the index knows exactly those texts."""
    tx = t.own._tx  # type: ignore[attr-defined]
    there = {str(one.id): one.text for one in t.messages.page(BOB, None, 10_000)}
    (sound,) = tx.row("PRAGMA integrity_check")
    assert tx.rows("PRAGMA cipher_integrity_check") == []
    found = [
        one.text
        for number in [*range(80), *range(1000, 1080)]
        for one in t.search.find(words_of(f"word{number}"), None, None, 99)
        if one.text.startswith(f"word{number} ")
    ]
    return there, sound, found


async def verify(folder: Path, kept: dict[str, str]) -> dict[str, str]:
    """Opens again, is sound, has all that was promised, and the index fits."""
    async with opened(folder) as (store, _):
        there, sound, found = await store.transaction(check)
    assert sound == "ok"
    assert sorted(found) == sorted(there.values())
    for message, text in kept.items():
        assert there.get(message) == text
    return there


@pytest.mark.parametrize("code", [FULL, IOERR_WRITE, READONLY], ids=["full", "eio", "read-only"])
@pytest.mark.parametrize("lasting", [False, True], ids=["once", "lasting"])
async def test_a_failing_write_is_told_and_loses_nothing(
    profile: Path, tmp_path: Path, code: int, lasting: bool
) -> None:
    """R-13."""
    at, refused = 1, 0
    while True:
        folder = tmp_path / f"run{at}"
        shutil.copytree(profile, folder)
        kept: dict[str, str] = {}
        with faulty_disk() as disk:
            disk.refuse = lambda n, at=at: code if n == at or (lasting and n > at) else OK  # type: ignore[misc]
            try:
                async with opened(folder) as (store, service):
                    try:
                        await work(store, service, kept, disk, 0)
                    except DatabaseTrouble as error:
                        refused += 1
                        assert str(error).endswith(".")
                    disk.refuse = lambda _number: OK  # space was freed; the program went on
                    await work(store, service, kept, disk, 20)
            except DatabaseTrouble as error:  # while opening
                refused += 1
                assert str(error).endswith(".")
            over = disk.count < at
        await verify(folder, kept)
        shutil.rmtree(folder)
        if over:
            break
        at += STRIDE
    assert refused > 3  # it did hit something


async def test_power_that_is_lost_anywhere_takes_nothing_that_was_shown(
    profile: Path, tmp_path: Path
) -> None:
    """R-14."""
    before = {one.name: one.read_bytes() for one in profile.iterdir()}
    kept: dict[str, str] = {}
    with faulty_disk() as disk:
        async with opened(profile) as (store, service):
            for first in (0, 10, 20, 30):
                await work(store, service, kept, disk, first)
        assert sum(one.kind == "sync" for one in disk.done) > 20
        folded = [one for one in disk.done if (one.kind, one.name) == ("sync", "profile.db")]
        assert len(folded) > 2  # cuts fall into foldings too
    chance = random.Random(14)
    lost_writes = 0
    for number in range(CUTS):
        at = chance.randrange(1, len(disk.done))
        promised: dict[str, str] = {}
        for one in disk.done[:at]:
            if one.kind == "note":
                message, word = one.name.split(" ")
                promised[message] = tokens(int(word))
        folder = tmp_path / f"cut{number}"
        folder.mkdir()
        after = disk.after_power_cut(before, at, chance)
        for name, content in after.items():
            (folder / name).write_bytes(content)
        there = await verify_promised(folder, promised)
        lost_writes += len(there) < len(kept)
        shutil.rmtree(folder)
    assert lost_writes > CUTS // 4  # the cuts did take something that was not yet promised


async def verify_promised(folder: Path, promised: dict[str, str]) -> dict[str, str]:
    """As ``verify``; a change that was not promised yet may be there or not."""
    async with opened(folder) as (store, _):
        there, sound, found = await store.transaction(check)
    assert sound == "ok"
    assert sorted(found) == sorted(there.values())
    for message, text in promised.items():
        newer = tokens(int(text.split(" ")[0][4:]) + 1000)
        assert there.get(message) in (text, newer)
    return there
