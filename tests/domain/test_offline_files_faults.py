"""Files at stores when things go wrong: full in the middle, a sender who dies, a cut session."""

from __future__ import annotations

import asyncio
import contextlib
from pathlib import Path

import pytest

from m2chat.app.faces.files import OutgoingFile
from m2chat.app.transfers import inflow
from m2chat.messaging.file_model import FileRules, FileState
from m2chat.messaging.offline import file_mail
from m2chat.messaging.offline.file_mail import room_for_files
from tests.domain.test_group_mail import in_group
from tests.domain.test_offline_files import (
    MIB,
    Friends,
    left,
    made,
    same,
    until_file,
    until_waits,
)
from tests.support import fake_stores
from tests.support.mail import Hills


def test_messages_keep_a_place_in_every_treaty() -> None:
    assert room_for_files(64) == 60 * MIB
    assert room_for_files(4) == 3 * MIB


async def test_a_file_nearly_as_big_as_the_treaty_waits(
    agreed: Friends, hills: Hills, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    everything = FileRules(1 << 30, 1 << 30, 1 << 30)
    monkeypatch.setattr(file_mail, "UNASKED", everything)
    alice, bob = agreed
    await bob.app.files.set_rules(None, everything)
    await bob.leave()
    path = made(tmp_path, 30 * MIB, "film.mkv")
    message = await left(alice, bob, path)
    await alice.leave()
    before = hills.file_bytes
    await bob.sit_down()
    await until_file(bob, message, FileState.DONE)
    await same(bob, message, path)
    assert hills.file_bytes == before


async def test_of_a_cut_session_only_what_lacks_is_left(
    agreed: Friends, hills: Hills, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(inflow, "COMMIT_BYTES", MIB // 2)
    alice, bob = agreed
    path = made(tmp_path, 24 * MIB, "paper.pdf")
    (sent,) = await alice.app.files.send(bob.id, [OutgoingFile(path)])
    await until_file(bob, sent.id, FileState.OFFERED)
    start = hills.file_bytes
    await bob.app.files.accept(sent.id)

    async def known() -> bool:
        rows = await alice.store.transaction(lambda t: t.offline.parts.of(bob.id, sent.id))
        return sum(row.count for row in rows if row.env is None) > 32  # chunks of 128 KiB

    await bob.until(known)
    await bob.leave()
    assert hills.file_bytes - start < 24 * MIB
    await until_waits(alice, sent.id)
    assert hills.boxes() <= 2 * 20  # it has 24 parts
    await alice.leave()
    by_session = hills.file_bytes
    await bob.sit_down()
    await until_file(bob, sent.id, FileState.DONE)
    await same(bob, sent.id, path)
    assert hills.file_bytes == by_session
    await alice.sit_down()
    await until_file(alice, sent.id, FileState.DONE)


async def test_a_store_that_is_full_in_the_middle_of_a_file_loses_nothing(
    agreed: Friends, hills: Hills, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    alice, bob = agreed
    await bob.leave()
    monkeypatch.setattr(fake_stores, "MAILBOX_BYTES", 3 * MIB)
    monkeypatch.setattr(file_mail, "FULL_PAUSE_S", 0.0)
    path = made(tmp_path, 5 * MIB)
    (sent,) = await alice.app.files.send(bob.id, [OutgoingFile(path)])

    async def some() -> bool:
        return hills.boxes() >= 4  # the offer and at least one part at each

    await alice.until(some)
    shown = (await alice.app.message(sent.id)).file
    assert shown is not None
    assert shown.stored_until is None  # not all of it waits
    await alice.app.send_text(bob.id, "and a word")
    await bob.sit_down()
    await until_file(bob, sent.id, FileState.DONE)
    await same(bob, sent.id, path)
    assert "and a word" in await bob.received(alice)
    await until_file(alice, sent.id, FileState.DONE)


async def test_a_sender_who_dies_between_deposits_leaves_the_whole_file_in_the_end(
    agreed: Friends, hills: Hills, tmp_path: Path
) -> None:
    alice, bob = agreed
    await bob.leave()
    path = made(tmp_path, 4 * MIB)
    (sent,) = await alice.app.files.send(bob.id, [OutgoingFile(path)])
    await alice.crash()
    for number in range(1, 13):
        dies = {"after": number} if number % 2 else {"before": number}
        await alice.sit_down(start=False, **dies)
        starting = asyncio.ensure_future(alice.app.start())
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(alice.store.dead.wait(), 0.4)
        starting.cancel()
        await asyncio.gather(starting, return_exceptions=True)
        await alice.crash()
    await alice.sit_down()
    await until_waits(alice, sent.id)
    await alice.leave()
    before = hills.file_bytes
    await bob.sit_down()
    await until_file(bob, sent.id, FileState.DONE)
    await same(bob, sent.id, path)
    assert hills.file_bytes == before


async def test_a_file_to_a_group_waits_for_a_member_who_is_away(
    agreed: Friends, hills: Hills, tmp_path: Path
) -> None:
    alice, bob = agreed
    group = await in_group(alice, bob)
    await bob.leave()
    path = made(tmp_path, 2 * MIB)
    (sent,) = await alice.app.files.send(group, [OutgoingFile(path)])
    await until_waits(alice, sent.id)
    await alice.leave()
    before = hills.file_bytes
    await bob.sit_down()

    async def here() -> bool:
        page = await bob.app.messages(group, limit=20)
        return any(one.file is not None and one.file.state is FileState.DONE for one in page)

    await bob.until(here)
    (got,) = [one for one in await bob.app.messages(group, limit=20) if one.file is not None]
    await same(bob, got.id, path)
    assert hills.file_bytes == before


async def test_what_waits_is_not_left_again(agreed: Friends, hills: Hills, tmp_path: Path) -> None:
    alice, bob = agreed
    await bob.leave()
    await left(alice, bob, made(tmp_path, 2 * MIB))
    held = hills.boxes()
    await alice.leave()
    await alice.sit_down()
    await alice.app.send_text(bob.id, "later")

    async def more() -> bool:
        return hills.boxes() == held + 2

    await alice.until(more)
