"""Every member ends with the same history: fifty of them, a third off line, one in ten lost."""

from __future__ import annotations

import os
import time

import pytest

from m2chat.ids import GroupId
from m2chat.messaging.group_model import MemberRole
from m2chat.messaging.model import DeliveryState
from tests.support.group_world import Member, World, founded
from tests.support.virtual_loop import run_virtual

LONG = os.environ.get("M2CHAT_LONG") == "1"
PEOPLE = 50
SAID = 200 if LONG else 30


async def everybody_says(world: World, group: GroupId, count: int) -> set[tuple[bytes, str]]:
    """So many messages by whoever is on line, while others come and go."""
    said = set()
    for number in range(count):
        if number % 5 == 0:
            a_third_leaves(world)
        author = world.chance.choice([one for one in world.members if one.online])
        text = f"message {number}"
        await author.service.life.speech.send(group, text)
        said.add((author.id.raw, text))
        await world.settle(1)
    return said


def a_third_leaves(world: World) -> None:
    """Another third than before, perhaps; those who were away come back."""
    away = set(world.chance.sample(range(len(world.members)), len(world.members) // 3))
    for number, one in enumerate(world.members):
        was, one.online = one.online, number not in away
        if was and not one.online:
            world.sessions = {pair for pair in world.sessions if one.id not in pair}


async def differing(world: World, group: GroupId, said: set[tuple[bytes, str]]) -> list[Member]:
    """Whose history is another."""
    return [one for one in world.members if await one.history(group) != said]


@pytest.mark.timeout(900)
@pytest.mark.parametrize("loss", [0.1])
def test_fifty_members_end_with_the_same_history(
    loss: float, capsys: pytest.CaptureFixture[str]
) -> None:
    async def scenario() -> None:
        began = time.process_time()
        world, group = await founded(PEOPLE, loss=loss, seed=5)
        joined = time.process_time()
        told = world.deliveries
        said = await everybody_says(world, group, SAID)
        turns = 0
        while await differing(world, group, said):
            a_third_leaves(world)  # there is never a moment at which all are there
            await world.settle(2)
            turns += 1
            assert turns < 60, "they do not come together"
        with capsys.disabled():
            print(
                f"\n{PEOPLE} members, a third off line, {loss:.0%} lost: {len(said)} messages, "
                f"the same history at all after {turns} further turns; "
                f"{world.deliveries - told} deliveries, {world.lost} lost, "
                f"{joined - began:.0f} s of CPU to come together, "
                f"{time.process_time() - joined:.0f} s to talk"
            )
        await world.close()

    run_virtual(scenario())


def test_author_and_reader_never_meet() -> None:
    """One speaks and goes for good; another comes, and hears it from a third."""

    async def scenario() -> None:
        world, group = await founded(4, loss=0.0, seed=1)
        founder, author, bridge, late = world.members
        founder.online = late.online = False
        world.sessions.clear()
        for number in range(300):  # more than is handed on at once
            await author.service.life.speech.send(group, f"{number}")
        await world.settle(30)
        author.online = False
        world.sessions.clear()
        late.online = True
        await world.settle(30)
        assert await late.history(group) == await bridge.history(group)
        assert len(await late.history(group)) == 300
        await world.close()

    run_virtual(scenario())


def test_a_change_of_members_reaches_those_who_were_away() -> None:
    async def scenario() -> None:
        world, group = await founded(5, loss=0.0, seed=2)
        founder, one, two, gone, away = world.members
        away.online = False
        world.sessions.clear()
        await founder.room.verbs.set_role(group, one.id, MemberRole.ADMIN)
        await world.settle(10)
        await one.room.verbs.remove(group, gone.id)
        await world.settle(10)
        founder.online = one.online = False
        world.sessions.clear()
        await two.service.life.speech.send(group, "without the other")
        away.online = True
        await world.settle(10)
        shown = await away.room.verbs.get(group)
        assert gone.id not in {member.id for member in shown.members}
        assert await away.history(group) == {(two.id.raw, "without the other")}
        assert await gone.history(group) == set()
        await world.close()

    run_virtual(scenario())


def test_who_joins_later_gets_what_is_said_from_then_on() -> None:
    async def scenario() -> None:
        world, group = await founded(3, loss=0.0, seed=3)
        founder, one, two = world.members
        await founder.room.verbs.remove(group, two.id)
        await world.settle(10)
        await one.service.life.speech.send(group, "before")
        await world.settle(10)
        await founder.room.verbs.invite(group, [two.id])
        await world.settle(10)
        await two.room.verbs.accept(group)
        await world.settle(10)
        await one.service.life.speech.send(group, "after")
        await world.settle(10)
        assert await two.history(group) == {(one.id.raw, "after")}
        assert len(await founder.history(group)) == 2
        await world.close()

    run_virtual(scenario())


def test_who_came_back_from_an_old_backup_gets_their_own_words_again() -> None:
    async def scenario() -> None:
        world, group = await founded(3, loss=0.0, seed=4)
        _, one, two = world.members
        copy = one.store._database._connection.serialize()
        for number in range(5):
            await one.service.life.speech.send(group, f"{number}")
        await world.settle(10)
        one.store._database._connection.deserialize(copy)
        one.room.book._logs.clear()
        world.sessions.clear()
        assert await one.history(group) == set()
        await world.settle(10)
        assert await one.history(group) == await two.history(group)
        await one.service.life.speech.send(group, "and on")
        await world.settle(10)
        assert len(await two.history(group)) == 6
        numbers = await two.store.transaction(lambda t: t.groups.of_author(group, one.id))
        assert [kept.number for kept in numbers] == [1, 2, 3, 4, 5, 6]
        await world.close()

    run_virtual(scenario())


def test_a_message_does_not_wait_for_who_is_out() -> None:
    async def scenario() -> None:
        world, group = await founded(3, loss=0.0, seed=5)
        founder, one, gone = world.members
        gone.online = False
        world.sessions.clear()
        sent = await one.service.life.speech.send(group, "hello")
        await world.settle(5)
        waiting = await one.service.conversations.get(sent.id)
        assert (waiting.members, waiting.members_delivered) == (2, 1)
        assert waiting.state is DeliveryState.QUEUED
        await founder.room.verbs.remove(group, gone.id)
        await world.settle(5)
        done = await one.service.conversations.get(sent.id)
        assert (done.members, done.members_delivered) == (1, 1)
        assert done.state is DeliveryState.DELIVERED
        await world.close()

    run_virtual(scenario())
