"""A process that dies at any commit of a group's life loses nothing and doubles nothing (R-10)."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from m2chat.ids import GroupId
from m2chat.messaging.group_model import GroupState
from tests.domain.test_groups import grouped, said, until_group, until_said
from tests.support.fake_network import FakeNetwork
from tests.support.persons import Person, befriend

Circle = tuple[Person, Person, Person]


@pytest.fixture
async def three(tmp_path: Path, network: FakeNetwork) -> AsyncIterator[Circle]:
    """Alice knows Bob and Carol; those two do not know each other."""
    people = [await Person(n, tmp_path / n, network).begin() for n in ("alice", "bob", "carol")]
    alice, bob, carol = people
    await befriend(alice, bob)
    await befriend(alice, carol)
    yield alice, bob, carol
    for one in people:
        await one.leave()


async def restart(person: Person, *, before: int | None, after: int | None) -> None:
    """Stop, and start to die at a later commit."""
    await person.leave()
    await person.sit_down(before=before, after=after)


@pytest.mark.parametrize("at", range(1, 9))
@pytest.mark.parametrize("how", ["before", "after"])
async def test_the_receiver_dies(three: Circle, at: int, how: str) -> None:
    alice, bob, carol = three
    group = await grouped(three)
    await restart(bob, before=at if how == "before" else None, after=at if how == "after" else None)
    texts = ["one", "two", "three"]
    for text in texts:
        await alice.app.life.send(group, text)

    async def dead_or_done() -> bool:
        return bob.store.dead.is_set() or await said(bob, group) == texts

    await alice.until(dead_or_done)
    if bob.store.dead.is_set():
        await bob.crash()
        await bob.sit_down()
    for one in (bob, carol):
        await until_said(one, group, texts)


@pytest.mark.parametrize("at", range(1, 7))
async def test_who_comes_in_dies(three: Circle, network: FakeNetwork, at: int) -> None:
    alice, bob, _ = three
    group: GroupId = (await alice.app.groups.create("Rowing", [bob.id])).id
    await until_group(bob, group, GroupState.INVITED)
    await restart(bob, before=at, after=None)
    # who dies never returns from the verb
    asking = asyncio.create_task(bob.app.groups.accept(group))

    async def dead_or_in() -> bool:
        return bob.store.dead.is_set() or asking.done()

    await alice.until(dead_or_in)
    if bob.store.dead.is_set():
        asking.cancel()
        await bob.crash()
        await bob.sit_down()
        await bob.app.groups.accept(group)  # again, or it was done
    await until_group(alice, group, GroupState.MEMBER, 2)
    await alice.app.life.send(group, "welcome")

    async def dead_or_heard() -> bool:
        return bob.store.dead.is_set() or await said(bob, group) == ["welcome"]

    await alice.until(dead_or_heard)
    if bob.store.dead.is_set():
        await bob.crash()
        await bob.sit_down()
    await until_said(bob, group, ["welcome"])
