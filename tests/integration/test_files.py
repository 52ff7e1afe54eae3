"""Files between two applications: whole, once, through interruptions, restarts and full disks."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from m2chat.app.faces.files import OutgoingFile
from m2chat.ids import MessageId
from m2chat.messaging.file_model import FileRules, FileState
from m2chat.messaging.model import Message
from tests.support.fake_network import FakeNetwork
from tests.support.persons import Person, befriend

EVERYTHING = FileRules(1 << 40, 1 << 40, 1 << 40)
MIB = 1 << 20


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
