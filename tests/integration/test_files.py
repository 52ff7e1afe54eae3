"""Files between two applications: whole, once, through interruptions, restarts and full disks."""

from __future__ import annotations

import asyncio
import os
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from m2chat.app.faces.files import OutgoingFile
from m2chat.errors import UserFacingError
from m2chat.ids import MessageId
from m2chat.messaging.file_model import FileRules, FileState
from m2chat.messaging.files.events import FileReceived
from m2chat.messaging.model import Message
from tests.support.fake_network import FakeNetwork
from tests.support.persons import Person, befriend

EVERYTHING = FileRules(1 << 40, 1 << 40, 1 << 40)
MIB = 1 << 20
LONG = os.environ.get("M2CHAT_LONG") == "1"


@pytest.fixture
async def pair(tmp_path: Path) -> AsyncIterator[tuple[Person, Person]]:
    """Two contacts on a network without sockets."""
    network = FakeNetwork()
    alice = await Person("alice", tmp_path / "alice", network).begin()
    bob = await Person("bob", tmp_path / "bob", network).begin()
    await befriend(alice, bob)
    yield alice, bob
    await alice.leave()
    await bob.leave()


def made(folder: Path, size: int, name: str = "file.bin") -> Path:
    """A file of chance bytes."""
    path = folder / name
    path.write_bytes(os.urandom(size))
    return path


async def state(person: Person, message: MessageId) -> FileState | None:
    """Where a file is, if its message is there."""
    for contact in await person.app.contacts():
        for one in await person.app.messages(contact.id, limit=1000):
            if one.id == message and one.file is not None:
                return one.file.state
    return None


async def until_state(person: Person, message: MessageId, wanted: FileState) -> Message:
    """Wait for it."""

    async def question() -> bool:
        return await state(person, message) is wanted

    await person.until(question)
    return await person.app.message(message)


@pytest.mark.parametrize("size", [0, 1, 262_144, 262_145, 3 * MIB + 7, 20 * MIB])
async def test_a_file_arrives_as_it_was(
    pair: tuple[Person, Person], tmp_path: Path, size: int
) -> None:
    alice, bob = pair
    path = made(tmp_path, size)
    (sent,) = await alice.app.files.send(bob.id, [OutgoingFile(path)], caption="look")
    offered = await until_state(bob, sent.id, FileState.OFFERED)
    assert offered.text == "look"
    assert offered.file is not None
    assert (offered.file.name, offered.file.size) == ("file.bin", size)
    await bob.app.files.accept(sent.id)
    await until_state(bob, sent.id, FileState.DONE)
    await until_state(alice, sent.id, FileState.DONE)
    assert await bob.app.files.content(sent.id) == path.read_bytes()
    assert await alice.app.files.content(sent.id) == path.read_bytes()
    place = tmp_path / "saved.bin"
    await bob.app.files.save_as(sent.id, place)
    assert place.read_bytes() == path.read_bytes()


async def offered(
    pair: tuple[Person, Person], path: Path, rules: FileRules = EVERYTHING
) -> tuple[MessageId, Path]:
    """A file on its way from Alice to Bob, who takes it without asking."""
    alice, bob = pair
    await bob.app.files.set_rules(alice.id, rules)
    (sent,) = await alice.app.files.send(bob.id, [OutgoingFile(path)])
    return sent.id, path


async def arrived(bob: Person, message: MessageId, path: Path) -> None:
    """It is there, byte for byte."""
    await until_state(bob, message, FileState.DONE)
    size, at = path.stat().st_size, 0
    with path.open("rb") as file:
        while at < size:
            piece = await bob.app.files.content(message, at, 8 * MIB)
            assert piece == file.read(len(piece))
            at += len(piece)


@pytest.mark.timeout(1800 if LONG else 120)
@pytest.mark.parametrize("cuts", [20])
async def test_interruptions_cost_under_one_hundredth(
    pair: tuple[Person, Person], tmp_path: Path, cuts: int
) -> None:
    """In the long form: 5 GB, under one hundredth of them sent again."""
    size = (5_000 if LONG else 120) * MIB
    path = made(tmp_path, 16 * MIB)
    with path.open("r+b") as file:  # chance bytes at both ends and between, holes elsewhere
        for share in (1, 2, 3):
            file.seek(size * share // 3 - 16 * MIB)
            file.write(os.urandom(16 * MIB))
    assert path.stat().st_size == size
    network = pair[0].network
    pieces = size // 65_536
    at = {network.deliveries + pieces * (n + 1) // (cuts + 1) for n in range(cuts)}
    happened = 0

    def cut(number: int) -> bool:
        nonlocal happened
        due = {one for one in at if one <= number}
        at.difference_update(due)
        happened += bool(due)
        return bool(due)

    network.cut = cut
    before = network.file_bytes
    message, _ = await offered(pair, path)
    pair[1].patience = 1500.0
    await arrived(pair[1], message, path)
    assert happened >= cuts - 1
    again = network.file_bytes - before - size
    print(f"re-sent {again / size:.3%} of {size} bytes with {happened} interruptions")
    assert again < (size / 100 if LONG else cuts * 1.5 * MIB)  # a piece under way at each cut


@pytest.mark.parametrize("victim", ["sender", "receiver", "both"])
async def test_a_restart_in_the_middle(
    pair: tuple[Person, Person], tmp_path: Path, victim: str
) -> None:
    alice, bob = pair
    path = made(tmp_path, 40 * MIB)
    message, _ = await offered(pair, path)
    start = alice.network.file_bytes
    for share in (10, 20, 30):
        async with asyncio.timeout(20):
            while alice.network.file_bytes - start < share * MIB:
                await asyncio.sleep(0)
        for person in [alice, bob]:
            if victim in ("both", "sender" if person is alice else "receiver"):
                await person.crash()
                await person.sit_down()
    await arrived(bob, message, path)
    await until_state(alice, message, FileState.DONE)
    again = alice.network.file_bytes - start - 40 * MIB
    assert again < 3 * 6 * MIB


async def test_pause_resume_on_either_side(pair: tuple[Person, Person], tmp_path: Path) -> None:
    alice, bob = pair
    path = made(tmp_path, 60 * MIB)
    message, _ = await offered(pair, path)
    await until_state(alice, message, FileState.RUNNING)
    await alice.app.files.pause(message)
    waits = await until_state(bob, message, FileState.WAITING)
    assert waits.file is not None
    assert "paused" in waits.file.reason
    await alice.app.files.resume(message)
    await until_state(bob, message, FileState.RUNNING)
    await bob.app.files.pause(message)
    await until_state(bob, message, FileState.PAUSED)
    await until_state(alice, message, FileState.WAITING)
    await bob.leave()
    await bob.sit_down()
    assert await state(bob, message) is FileState.PAUSED
    await bob.app.files.resume(message)
    await arrived(bob, message, path)


async def test_decline_and_cancel(pair: tuple[Person, Person], tmp_path: Path) -> None:
    alice, bob = pair
    path = made(tmp_path, 30 * MIB)
    (first, second, third) = await alice.app.files.send(bob.id, [OutgoingFile(path)] * 3)
    await until_state(bob, third.id, FileState.OFFERED)
    await bob.app.files.decline(first.id)
    await until_state(alice, first.id, FileState.DECLINED)
    await bob.app.files.accept(second.id)
    await until_state(alice, second.id, FileState.RUNNING)
    await bob.app.files.cancel(second.id)
    await until_state(alice, second.id, FileState.CANCELLED)
    await alice.app.files.cancel(third.id)
    await until_state(bob, third.id, FileState.CANCELLED)
    folder = bob.folder / "files"

    async def empty() -> bool:
        return not list(folder.iterdir())

    await bob.until(empty)
    for verb in (bob.app.files.accept, bob.app.files.resume, alice.app.files.resume):
        with pytest.raises(UserFacingError):
            await verb(second.id)


async def test_a_changed_source_never_becomes_a_wrong_file(
    pair: tuple[Person, Person], tmp_path: Path
) -> None:
    alice, bob = pair
    path = made(tmp_path, 30 * MIB)
    (sent,) = await alice.app.files.send(bob.id, [OutgoingFile(path)])
    await until_state(bob, sent.id, FileState.OFFERED)
    changed = bytearray(path.read_bytes())
    changed[20 * MIB] ^= 1
    stamp = path.stat()
    path.write_bytes(changed)
    os.utime(path, ns=(stamp.st_atime_ns, stamp.st_mtime_ns))  # a change that the clock hides
    await bob.app.files.accept(sent.id)
    failed = await until_state(bob, sent.id, FileState.FAILED)
    assert failed.file is not None
    assert "changed" in failed.file.reason
    await until_state(alice, sent.id, FileState.FAILED)
    with pytest.raises(UserFacingError):
        await bob.app.files.content(sent.id)


async def test_a_source_that_is_gone_and_comes_back(
    pair: tuple[Person, Person], tmp_path: Path
) -> None:
    alice, bob = pair
    path = made(tmp_path, 30 * MIB)
    (sent,) = await alice.app.files.send(bob.id, [OutgoingFile(path)])
    await until_state(bob, sent.id, FileState.OFFERED)
    away = path.rename(tmp_path / "away")
    await bob.app.files.accept(sent.id)
    await until_state(bob, sent.id, FileState.FAILED)
    away.rename(path)
    await alice.app.files.resume(sent.id)
    await bob.app.files.resume(sent.id)
    await arrived(bob, sent.id, path)


async def test_many_at_once_and_small_ones_first(
    pair: tuple[Person, Person], tmp_path: Path
) -> None:
    alice, bob = pair
    done: list[MessageId] = []
    bob.app.bus.subscribe(FileReceived, lambda event: done.append(event.message.id))
    await bob.app.files.set_rules(None, EVERYTHING)
    path = tmp_path / "big.bin"
    path.touch()
    os.truncate(path, 400 * MIB)
    big = OutgoingFile(path)
    small = [OutgoingFile(made(tmp_path, 100_000 + n, f"{n}.bin")) for n in range(12)]
    (first,) = await alice.app.files.send(bob.id, [big])
    await until_state(alice, first.id, FileState.RUNNING)
    sent = await alice.app.files.send(bob.id, small)
    for one, file in zip(sent, small, strict=True):
        await arrived(bob, one.id, file.path)
    bob.patience = 30.0
    await until_state(bob, first.id, FileState.DONE)
    assert done[-1] == first.id


async def test_rules_of_kind_and_size(pair: tuple[Person, Person], tmp_path: Path) -> None:
    alice, bob = pair
    picture = OutgoingFile(made(tmp_path, 5000, "look.png"))
    huge = OutgoingFile(made(tmp_path, 11 * MIB, "huge.png"))
    other = OutgoingFile(made(tmp_path, 10, "paper.pdf"))
    sent = await alice.app.files.send(bob.id, [picture, huge, other])
    await arrived(bob, sent[0].id, picture.path)
    for one in sent[1:]:
        assert await state(bob, one.id) is FileState.OFFERED
    waiting = [one.id for one in await bob.app.files.transfers()]
    assert waiting == [sent[2].id, sent[1].id]


async def test_a_program_takes_files_in_clear(pair: tuple[Person, Person], tmp_path: Path) -> None:
    alice, bob = pair
    folder = tmp_path / "received"
    await bob.app.files.take_unasked(folder)
    path = made(tmp_path, 3 * MIB, "report.pdf")
    sent = await alice.app.files.send(bob.id, [OutgoingFile(path)] * 2)
    places = []
    for one in sent:
        here = await until_state(bob, one.id, FileState.DONE)
        assert here.file is not None
        assert here.file.path is not None
        places.append(here.file.path)
        assert here.file.path.read_bytes() == path.read_bytes()
        assert here.file.path.stat().st_mode & 0o777 == 0o600
    assert len(set(places)) == 2
    assert sorted(one.name for one in folder.iterdir()) == ["report (2).pdf", "report.pdf"]


async def test_what_lies_in_the_profile_says_nothing(
    pair: tuple[Person, Person], tmp_path: Path
) -> None:
    _, bob = pair
    path = tmp_path / "plain.txt"
    path.write_bytes(b"the words that nobody else may read " * 20_000)
    message, _ = await offered(pair, path)
    await arrived(bob, message, path)
    for person in pair:
        for file in person.folder.rglob("*"):
            if file.is_file():
                assert b"nobody else may read" not in file.read_bytes()
                assert file.stat().st_mode & 0o077 == 0 or file.name == "profile.json"


async def test_a_forwarded_file_shares_its_bytes(
    pair: tuple[Person, Person], tmp_path: Path
) -> None:
    alice, bob = pair
    path = made(tmp_path, 3 * MIB)
    message, _ = await offered(pair, path)
    await arrived(bob, message, path)
    (copy,) = await bob.app.life.forward([message], [alice.id])
    await until_state(alice, copy.id, FileState.OFFERED)
    await alice.app.files.accept(copy.id)
    await arrived(alice, copy.id, path)
    assert len(list((bob.folder / "files").iterdir())) == 1


async def test_a_file_in_the_notes_to_ourselves(
    pair: tuple[Person, Person], tmp_path: Path
) -> None:
    alice, _ = pair
    path = made(tmp_path, 20 * MIB)
    notes = await alice.app.life.notes()
    (sent,) = await alice.app.files.send(notes, [OutgoingFile(path)])
    path_bytes = path.read_bytes()
    path.unlink()
    assert sent.file is not None
    assert sent.file.state is FileState.DONE
    assert await alice.app.files.content(sent.id) == path_bytes
