"""What one contact can make us keep, and what an id that they borrow, or a stamp, can do."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest

from m2chat.errors import RemoteError
from m2chat.ids import MessageId, UserId
from m2chat.messaging.contents import Text, Timer, encode_content
from m2chat.messaging.envelope import Inner
from m2chat.messaging.groups.message import seal_message
from m2chat.messaging.groups.ports import Span
from m2chat.messaging.groups.sync import OFFER, Spans
from m2chat.messaging.inbox import INSTANCES_LIMIT, place
from m2chat.messaging.life.timers import FARTHEST_STAMP
from m2chat.messaging.model import ContactState, DeliveryState, Direction, Message
from m2chat.messaging.offline.mailboxes import OLD_AHEAD_S
from m2chat.messaging.offline.model import MailboxRow
from m2chat.messaging.ports import Tables
from m2chat.messaging.records import ContactRecord
from m2chat.storage import offline
from m2chat.storage.contacts import MISSING_LIMIT
from m2chat.storage.store import NewProfile, ProfileStore
from tests.security.test_hostile_member import RANDOM, bring, carried, words
from tests.support.group_world import founded
from tests.support.persons import KEY
from tests.support.virtual_loop import run_virtual

ME, BOB, EVE = (UserId(letter * 32) for letter in (b"m", b"b", b"e"))


@pytest.fixture
async def store(tmp_path: Path) -> AsyncIterator[ProfileStore]:
    """A profile with two contacts."""
    row = NewProfile("me", b"k", bytes(1026), ME.raw, bytes(32), bytes(8), bytes(16), 0.0)
    found = await ProfileStore.create(tmp_path, KEY, row)

    def fill(t: Tables) -> None:
        for one in (BOB, EVE):
            record = ContactRecord(one, ContactState.READY, bytes(32), bytes(16), 0.0)
            t.contacts.save(replace(record, instance=b"thatsnow"))

    await found.transaction(fill)
    yield found
    await found.close()


def said(by: UserId, way: Direction = Direction.IN) -> Message:
    """A message of one and the same id."""
    return Message(MessageId(b"i" * 16), by, way, by.raw.decode(), DeliveryState.DELIVERED, 0, 1.0)


def inner(instance: bytes, seq: int) -> Inner:
    """A word of Bob's program."""
    kind, body = encode_content(Text("x"))
    return Inner(
        MessageId(RANDOM.bytes(16)), BOB, ME, bytes(32), instance, 0, seq, bytes(32), kind, body
    )


@pytest.mark.parametrize("first", [BOB, EVE])
async def test_a_borrowed_id_stands_for_nothing_that_is_here(
    store: ProfileStore, first: UserId
) -> None:
    second = EVE if first is BOB else BOB

    def work(t: Tables) -> None:
        t.messages.add(said(first))
        t.messages.add(said(second))
        one = said(first).id
        found = t.messages.get(one)
        assert found is not None
        assert found.contact == first  # it came first
        for chat in (first, second):
            named = t.messages.get(one, chat)
            assert named is not None
            assert named.contact == chat
        t.messages.add(said(second, Direction.OUT))
        own = t.messages.get(one)
        assert own is not None
        assert own.direction is Direction.OUT

    await store.transaction(work)


async def test_numbers_that_never_came_are_bounded(store: ProfileStore) -> None:
    def work(t: Tables) -> None:
        for turn in range(1, 6):
            place(t.contacts, inner(b"thatsnow", turn * 5000), Text("x"))
        least = t.contacts.first_missing(BOB, b"thatsnow")
        assert least == 25_000 - MISSING_LIMIT

    await store.transaction(work)


async def test_programs_that_are_followed_are_bounded(store: ProfileStore) -> None:
    def work(t: Tables) -> None:
        place(t.contacts, inner(b"thatsnow", 1), Text("x"))
        for number in range(5 * INSTANCES_LIMIT):
            place(t.contacts, inner(number.to_bytes(8, "big"), 3), Text("x"))
        followed = [
            number
            for number in range(5 * INSTANCES_LIMIT)
            if t.contacts.chain(BOB, number.to_bytes(8, "big")) is not None
        ]
        assert len(followed) < INSTANCES_LIMIT
        assert t.contacts.chain(BOB, b"thatsnow") is not None

    await store.transaction(work)


async def test_what_was_picked_up_is_bounded(
    store: ProfileStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(offline, "PICKED_UP_LIMIT", 10)
    envs = [number.to_bytes(16, "big") for number in range(100)]

    def work(t: Tables) -> None:
        for number, env in enumerate(envs):
            t.offline.mailboxes.save_picked_up(env, float(number))
        t.offline.mailboxes.forget_picked_up(5.0)
        assert t.offline.mailboxes.picked_up(envs) == set(envs[90:])

    await store.transaction(work)


def test_no_stamp_stops_the_timer_of_a_group_for_ever() -> None:
    async def scenario() -> None:
        world, group = await founded(3, loss=0.0, seed=41)
        founder, ann, ben = world.members
        for stamp in ((1 << 62) - 1, FARTHEST_STAMP + 1):
            said = await words(ann, group, "x", number=stamp % 1000 + 1)
            kind, body = encode_content(Timer(60, stamp))
            freezing = replace(said, kind=kind, body=body).signed(ann.hand.sign)
            await bring(ann, ben, carried(freezing))
            timer = await ben.store.transaction(lambda t: t.life.chats.timer(group))
            assert timer.seconds == 0
        await ben.service.life.timers.set(group, 3600)
        await world.settle(10)
        timer = await founder.store.transaction(lambda t: t.life.chats.timer(group))
        assert timer.seconds == 3600
        await world.close()

    run_virtual(scenario())


def test_what_is_nobodys_word_does_not_stand_for_what_was_asked_for() -> None:
    async def scenario() -> None:
        world, group = await founded(3, loss=0.0, seed=42)
        founder, ann, ben = world.members
        offered = Spans(group, (Span(ann.id.raw[:8], 1, 5),)).encode(OFFER)
        await founder.service.exchange.control(ben.peer, *offered)
        assert founder.room.sync.asking == 1
        forged = replace(await words(ben, group, "x", number=5), author=ann.id)
        with pytest.raises(RemoteError):
            await bring(ben, founder, carried(forged))
        assert founder.room.sync.asking == 1
        true = await words(ann, group, "x", number=5)
        assert seal_message(true, RANDOM)
        await bring(ben, founder, carried(true))
        assert founder.room.sync.asking == 0
        await world.close()

    run_virtual(scenario())


def test_a_store_that_always_says_old_uses_up_no_numbers() -> None:
    async def scenario() -> None:
        world, _ = await founded(2, loss=0.0, seed=43)
        one = world.members[0]
        boxes, now = one.service.offline.mailboxes, one.service.around.clock.wall()
        seed = bytes(32)
        box = MailboxRow(bytes(32), b"s" * 32, seed, now)
        await one.store.transaction(lambda t: t.offline.mailboxes.save(box))
        for _ in range(200):
            (row,) = await one.store.transaction(lambda t: t.offline.mailboxes.all())
            await boxes.lost(seed, max(row.revision + 1, int(now)))
        (row,) = await one.store.transaction(lambda t: t.offline.mailboxes.all())
        assert row.revision <= now + OLD_AHEAD_S
        await world.close()

    run_virtual(scenario())
