"""Files for somebody who is away: left at stores in parts, and whole when their receiver comes."""

from __future__ import annotations

import hashlib
import os
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from m2chat.app.faces.files import OutgoingFile
from m2chat.app.faces.offline import TreatyState
from m2chat.app.offline import deposit_loop
from m2chat.ids import MessageId
from m2chat.messaging.file_model import FileState
from m2chat.messaging.files.words import TOO_BIG_TO_WAIT
from m2chat.messaging.model import Message
from tests.support.fake_clock import FakeClock
from tests.support.mail import DAY_S, STORES, Hills, agree, make_friends, until_treaty
from tests.support.persons import Person

Friends = tuple[Person, Person]
MIB = 1 << 20


@pytest.fixture
def clock() -> FakeClock:
    """Everybody's clock."""
    return FakeClock()


@pytest.fixture
def hills(clock: FakeClock) -> Hills:
    """The network of one test."""
    return Hills(clock)


@pytest.fixture
async def friends(
    tmp_path: Path, hills: Hills, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[Friends]:
    """Alice and Bob, who agreed."""
    monkeypatch.setattr(deposit_loop, "PATIENCE_S", 0.05)
    alice, bob = await make_friends(tmp_path, hills, clock)
    await agree(alice, bob)
    yield alice, bob
    await alice.leave()
    await bob.leave()


def made(folder: Path, size: int, name: str = "look.png") -> Path:
    """A file of chance bytes."""
    path = folder / name
    path.write_bytes(os.urandom(size))
    return path


async def until_file(person: Person, message: MessageId, state: FileState) -> Message:
    """Wait for the state of a file, if its message is there."""

    async def question() -> Message | None:
        for contact in await person.app.contacts():
            for one in await person.app.messages(contact.id, limit=100):
                if one.id == message and one.file is not None and one.file.state is state:
                    return one
        return None

    found = await person.until(question)
    assert found is not None
    return found


async def until_waits(person: Person, message: MessageId) -> Message:
    """Wait until all of a file of ours lies at a store."""

    async def question() -> Message | None:
        one = await person.app.message(message)
        return one if one.file is not None and one.file.stored_until is not None else None

    found = await person.until(question)
    assert found is not None
    return found


async def same(person: Person, message: MessageId, path: Path) -> None:
    """What came is what was sent."""
    got = await person.app.files.content(message)
    assert hashlib.sha256(got).digest() == hashlib.sha256(path.read_bytes()).digest()


async def left(alice: Person, bob: Person, path: Path) -> MessageId:
    """A file of Alice's for Bob, who is away, that waits whole at the stores."""
    (sent,) = await alice.app.files.send(bob.id, [OutgoingFile(path)])
    await until_waits(alice, sent.id)
    return sent.id


async def test_a_picture_waits_and_is_whole_when_its_receiver_comes_alone(
    friends: Friends, hills: Hills, tmp_path: Path
) -> None:
    alice, bob = friends
    await bob.leave()
    path = made(tmp_path, 3 * MIB)
    message = await left(alice, bob, path)
    shown = (await alice.app.message(message)).file
    assert shown is not None
    assert shown.stored_until == alice.clock.wall() + 7 * DAY_S
    assert hills.boxes() == 2 * (1 + 3)  # the offer and three parts, at both stores
    await alice.leave()
    before = hills.file_bytes
    await bob.sit_down()
    await until_file(bob, message, FileState.DONE)
    await same(bob, message, path)
    await alice.sit_down()
    done = await until_file(alice, message, FileState.DONE)
    assert done.file is not None
    assert done.file.stored_until is None
    assert hills.file_bytes == before  # nothing of it went by a session

    async def empty() -> bool:
        return not hills.boxes()

    await alice.until(empty)


async def test_what_nobody_agreed_to_does_not_wait_at_a_store(
    friends: Friends, hills: Hills, tmp_path: Path
) -> None:
    alice, bob = friends
    await bob.leave()
    path = made(tmp_path, MIB, "paper.pdf")
    (sent,) = await alice.app.files.send(bob.id, [OutgoingFile(path)])

    async def offered() -> bool:
        return hills.boxes() == 2

    await alice.until(offered)
    await bob.sit_down()
    await until_file(bob, sent.id, FileState.OFFERED)
    await alice.leave()
    await bob.app.files.accept(sent.id)
    await alice.sit_down()
    await until_file(bob, sent.id, FileState.DONE)
    await same(bob, sent.id, path)


async def test_what_was_accepted_and_cut_goes_on_by_the_stores(
    friends: Friends, hills: Hills, tmp_path: Path
) -> None:
    """Half by a session, half by a store."""
    alice, bob = friends
    path = made(tmp_path, 12 * MIB, "paper.pdf")
    (sent,) = await alice.app.files.send(bob.id, [OutgoingFile(path)])
    await until_file(bob, sent.id, FileState.OFFERED)
    start = hills.file_bytes
    await bob.app.files.accept(sent.id)

    async def half() -> bool:
        return hills.file_bytes - start > 3 * MIB

    await bob.until(half)
    await bob.leave()
    assert hills.file_bytes - start < 12 * MIB
    await until_waits(alice, sent.id)
    await alice.leave()
    by_session = hills.file_bytes
    await bob.sit_down()
    await until_file(bob, sent.id, FileState.DONE)
    await same(bob, sent.id, path)
    assert hills.file_bytes == by_session
    await alice.sit_down()
    await until_file(alice, sent.id, FileState.DONE)


async def test_too_big_to_wait_says_so_and_goes_by_a_session(
    friends: Friends, hills: Hills, tmp_path: Path
) -> None:
    alice, bob = friends
    await alice.app.offline.revoke(bob.id)
    await until_treaty(bob, alice, TreatyState.REVOKED)
    await agree(alice, bob, 7, 4)
    await bob.leave()
    path = made(tmp_path, 5 * MIB)
    (sent,) = await alice.app.files.send(bob.id, [OutgoingFile(path)])

    async def said() -> bool:
        one = await alice.app.message(sent.id)
        return one.file is not None and one.file.reason == TOO_BIG_TO_WAIT

    await alice.until(said)
    assert hills.boxes() == 2
    await bob.sit_down()
    await until_file(bob, sent.id, FileState.DONE)
    await same(bob, sent.id, path)


async def test_a_full_or_dead_store_leaves_the_way_by_a_session(
    friends: Friends, hills: Hills, tmp_path: Path
) -> None:
    alice, bob = friends
    await bob.leave()
    hills.world.down.add(STORES[0])
    path = made(tmp_path, 3 * MIB)
    message = await left(alice, bob, path)  # at the other one
    hills.world.down.add(STORES[1])
    second = made(tmp_path, 2 * MIB, "second.png")
    (sent,) = await alice.app.files.send(bob.id, [OutgoingFile(second)])
    await bob.sit_down()
    for one, place in ((message, path), (sent.id, second)):
        await until_file(bob, one, FileState.DONE)
        await same(bob, one, place)
        await until_file(alice, one, FileState.DONE)


async def test_what_was_given_up_is_taken_back_from_the_stores(
    friends: Friends, hills: Hills, tmp_path: Path
) -> None:
    alice, bob = friends
    await bob.leave()
    message = await left(alice, bob, made(tmp_path, 3 * MIB))
    await alice.app.files.cancel(message)

    async def taken_back() -> bool:
        return hills.boxes() == 2  # the offer alone

    await alice.until(taken_back)
