"""Files to groups by the methods of the interface: whole at every member, and states that add up.

Three whole applications with real files on the disk; the network between them is simulated.
"""

from __future__ import annotations

import os
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from m2chat.app.faces.files import FileProgress
from m2chat.app.rpc.methods import Dispatcher
from m2chat.ids import GroupId, MessageId
from m2chat.messaging.file_model import FileRules, FileState
from m2chat.messaging.files.events import FileChanged
from m2chat.messaging.group_model import GroupState
from m2chat.messaging.model import DeliveryState
from tests.domain.test_groups import Circle, grouped, until_group
from tests.support.fake_network import FakeNetwork
from tests.support.persons import Person, befriend

EVERYTHING = FileRules(1 << 40, 1 << 40, 1 << 40)


@pytest.fixture
async def friends(tmp_path: Path) -> AsyncIterator[Circle]:
    """Alice knows Bob and Carol; those two do not know each other.  All take files unasked."""
    network = FakeNetwork()
    alice = await Person("alice", tmp_path / "alice", network).begin()
    bob = await Person("bob", tmp_path / "bob", network).begin()
    carol = await Person("carol", tmp_path / "carol", network).begin()
    await befriend(alice, bob)
    await befriend(alice, carol)
    for one in (alice, bob, carol):
        await one.app.files.set_rules(None, EVERYTHING)
    yield alice, bob, carol
    for one in (alice, bob, carol):
        await one.leave()


async def call(person: Person, method: str, **params: Any) -> Any:
    """One method of the interface."""
    return await Dispatcher(person.app).call(method, params)


async def until_file(person: Person, message: MessageId, state: FileState) -> None:
    """Wait until the file of a message stands so."""

    async def question() -> bool:
        found = await person.app.message(message)
        return found.file is not None and found.file.state is state

    await person.until(question)


async def until_whole(person: Person, group: GroupId, caption: str, content: bytes) -> None:
    """Wait for a file by its caption; it is the same to the last byte."""

    async def question() -> MessageId | None:
        for one in await person.app.messages(group, limit=100):
            if one.text == caption and one.file is not None and one.file.state is FileState.DONE:
                return one.id
        return None

    found = await person.until(question)
    assert found is not None
    assert await person.app.files.content(found) == content


async def test_a_file_by_the_name_of_a_group_is_whole_at_every_member(
    friends: Circle, tmp_path: Path
) -> None:
    alice, bob, carol = friends
    group = await grouped(friends)
    path = tmp_path / "chart.bin"
    path.write_bytes(os.urandom(700_001))
    sent = await call(bob, "file.send", contact="rowing", path=str(path), caption="the chart")
    assert sent["contact"] == str(group)
    for one in (alice, carol):
        await until_whole(one, group, "the chart", path.read_bytes())
    message = MessageId(bytes.fromhex(sent["message"]))
    await until_file(bob, message, FileState.DONE)
    done = await bob.until_message(message, DeliveryState.DELIVERED)
    assert (done.members, done.members_delivered) == (2, 2)
    assert done.file is not None
    assert done.file.moved == done.file.size == 700_001
    assert await call(bob, "file.list") == []
    # whoever looks is told: the window and the interface follow a file by these
    changed = [one.message for one in bob.events if isinstance(one, FileChanged)]
    last = [one.file.state for one in changed if one.id == message and one.file is not None][-1]
    assert last is FileState.DONE
    told = [one for one in bob.events if isinstance(one, FileProgress)]
    assert {one.contact for one in told} <= {group}


async def test_a_file_waits_for_the_member_who_is_away(friends: Circle, tmp_path: Path) -> None:
    alice, bob, carol = friends
    group = await grouped(friends)
    path = tmp_path / "chart.bin"
    path.write_bytes(os.urandom(300_000))
    await carol.leave()
    sent = await call(alice, "file.send", contact=str(group), path=str(path), caption="chart")
    message = MessageId(bytes.fromhex(sent["message"]))
    await until_whole(bob, group, "chart", path.read_bytes())
    await until_file(alice, message, FileState.OFFERED)  # Carol's copy is the slowest
    (row,) = await call(alice, "file.list")
    assert row["message"] == sent["message"]
    await carol.sit_down()
    await until_whole(carol, group, "chart", path.read_bytes())
    await until_file(alice, message, FileState.DONE)


async def test_nobody_waits_with_a_file_for_who_is_no_member_any_more(
    friends: Circle, tmp_path: Path
) -> None:
    alice, bob, carol = friends
    group = await grouped(friends)
    path = tmp_path / "chart.bin"
    path.write_bytes(os.urandom(1000))
    await carol.leave()
    sent = await call(alice, "file.send", contact=str(group), path=str(path), caption="chart")
    message = MessageId(bytes.fromhex(sent["message"]))
    await until_whole(bob, group, "chart", path.read_bytes())
    await until_file(alice, message, FileState.OFFERED)
    await alice.app.groups.remove(group, carol.id)
    await until_group(bob, group, GroupState.MEMBER, 2)
    await until_file(alice, message, FileState.DONE)
    await alice.until_message(message, DeliveryState.DELIVERED)
