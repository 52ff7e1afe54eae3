"""A process that dies before or after any commit around a change: both still end with the same."""

from __future__ import annotations

import asyncio
import contextlib

import pytest

from m2chat.app.faces.life import SendOptions
from m2chat.errors import UserFacingError
from m2chat.messaging.model import DeliveryState, SendRule
from tests.support.persons import Person

Friends = tuple[Person, Person]
COMMITS = range(1, 9)


async def doings(alice: Person, bob: Person, first: object, second: object) -> None:
    """What a person does who may die in the middle of it."""
    life = alice.app.life
    await life.edit(first, "one, edited")  # type: ignore[arg-type]
    await life.react(first, "👍")  # type: ignore[arg-type]
    await life.set_timer(bob.id, 604_800)
    await life.delete([second], both=True)  # type: ignore[list-item]


async def finish(alice: Person, bob: Person, first: object, second: object) -> None:
    """Again what may not have been done, and all of it told."""
    with contextlib.suppress(UserFacingError):
        await doings(alice, bob, first, second)

    async def nothing_waits() -> bool:
        return not await alice.app.life.waiting() and not await bob.app.life.waiting()

    await alice.until(nothing_waits)


async def same(alice: Person, bob: Person) -> None:
    views = []
    for person, other in ((alice, bob), (bob, alice)):
        page = await person.app.messages(other.id)
        views.append(
            [(one.id, one.text, one.deleted, one.reactions) for one in page if one.kind == "text"]
        )
        assert (await person.app.life.settings(other.id)).timer_s == 604_800
    assert views[0] == views[1]
    assert [row[1:3] for row in views[0]] == [("one, edited", False), ("", True)]
    assert len(views[0][0][3]) == 1


@pytest.mark.parametrize("at", COMMITS)
@pytest.mark.parametrize("when", ["before", "after"])
@pytest.mark.parametrize("who", ["maker", "receiver"])
async def test_a_kill_around_a_change(friends: Friends, who: str, when: str, at: int) -> None:
    alice, bob = friends
    first = await alice.app.life.send(bob.id, "one")
    second = await alice.app.life.send(bob.id, "two")
    await alice.until_message(second.id, DeliveryState.DELIVERED)
    victim = alice if who == "maker" else bob
    victim.store.commits = 0
    victim.store.die_before = at if when == "before" else None
    victim.store.die_after = at if when == "after" else None
    work = asyncio.create_task(doings(alice, bob, first.id, second.id))
    dead = asyncio.create_task(victim.store.dead.wait())
    await asyncio.wait([work, dead], timeout=5, return_when=asyncio.FIRST_COMPLETED)
    with contextlib.suppress(TimeoutError):
        await asyncio.wait_for(asyncio.shield(dead), 0.3)
    for task in (work, dead):
        task.cancel()
    await asyncio.gather(work, dead, return_exceptions=True)
    await victim.crash()
    await victim.sit_down()
    await finish(alice, bob, first.id, second.id)
    await same(alice, bob)


@pytest.mark.parametrize("at", range(1, 6))
async def test_a_kill_around_a_message_with_a_rule(friends: Friends, at: int) -> None:
    alice, bob = friends
    alice.store.commits, alice.store.die_after = 0, at
    rule = SendOptions(rule=SendRule.ONLINE_ONLY)
    work = asyncio.create_task(alice.app.life.send(bob.id, "only now", rule))
    with contextlib.suppress(TimeoutError):
        await asyncio.wait_for(alice.store.dead.wait(), 1)
    work.cancel()
    await asyncio.gather(work, return_exceptions=True)
    await alice.crash()
    await alice.sit_down()
    await bob.until_received(alice, ["only now"])
    assert not any(one.gap_before for one in await bob.app.messages(alice.id))
