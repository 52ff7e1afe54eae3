"""Many members of a group: whole domains on databases in memory, sessions that break, no keys.

A member is a real ``MessagingService`` with a real ``GroupRoom``; certificates and signatures are
cheap (``group_people``), envelopes are not sealed.  Two members who are both on line have a
session; one in so many deliveries is lost, and its session with it, as a network may do.
"""

from __future__ import annotations

import asyncio
import random
import re
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from m2chat.database.connection import MEMORY, Database, Transaction
from m2chat.database.migrations import Migration, load, migrate
from m2chat.events import EventBus
from m2chat.ids import GroupId, MessageId, UserId
from m2chat.messaging import control as c
from m2chat.messaging.answers import Answer, Peer
from m2chat.messaging.envelope import Inner, pack
from m2chat.messaging.group_model import GroupState
from m2chat.messaging.groups.events import GroupBehind
from m2chat.messaging.groups.room import GroupRoom
from m2chat.messaging.model import ContactState, MessageKind
from m2chat.messaging.outbox import next_batch, of_groups
from m2chat.messaging.ports import Tables
from m2chat.messaging.records import ContactRecord, OutboxItem
from m2chat.messaging.service import MessagingService
from m2chat.messaging.surroundings import group_alone
from m2chat.storage.store import ProfileStore
from tests.support.fake_clock import FakeClock
from tests.support.fake_random import FakeRandomSource
from tests.support.group_people import CIRCLE, CheapSignatures, Hand


@dataclass
class Member:
    """One person with a database of their own."""

    hand: Hand
    store: ProfileStore
    service: MessagingService
    room: GroupRoom
    online: bool = True
    behind: set[UserId] = field(default_factory=set)  # with whom to compare histories

    @property
    def id(self) -> UserId:
        """Who."""
        return self.hand.id

    @property
    def peer(self) -> Peer:
        """As the others see them at the end of a session."""
        return Peer(self.id, self.hand.certificate, CIRCLE)

    async def history(self, group: GroupId) -> set[tuple[bytes, str]]:
        """Who said what, as people see it."""
        page = await self.service.conversations.page(group, None, 100_000)
        return {
            ((one.author or self.id).raw, one.text)
            for one in page
            if one.kind is not MessageKind.NOTE
        }


def _steps() -> tuple[Migration, ...]:
    """The real tables; an SQLite that is older than SQLCipher's lacks one option of the index."""
    return tuple(
        replace(step, sql=re.sub(r"INSERT INTO \w+ \(\w+, rank\) .*;", "", step.sql))
        for step in load("m2chat.storage.migrations")
    )


def _without_search(tx: Transaction) -> None:
    """Nobody searches here."""
    sql = "SELECT name FROM sqlite_master WHERE type = 'trigger' AND name LIKE 'search%'"
    for (name,) in tx.rows(sql):
        tx.execute(f"DROP TRIGGER {name}")


async def new_member(number: int, clock: FakeClock) -> Member:
    """A profile in memory."""
    hand = Hand(number)
    database = await Database.open(Path(MEMORY), key=None)  # encryption would cost most of the time
    await migrate(database, _steps())
    await database.transaction(_without_search)
    seed = number.to_bytes(32, "big")
    values = (f"person {number}", b"", hand.certificate, seed, seed[:8], seed[:16])
    await database.transaction(
        lambda tx: tx.execute("INSERT INTO profile VALUES (1, ?, ?, ?, ?, ?, ?, 0, 1, 0.0)", values)
    )
    await database.transaction(
        lambda tx: tx.execute(
            "INSERT INTO circles VALUES (?, 'test', 'm2:circle/dGVzdA', 0.0)", (CIRCLE,)
        )
    )
    store, bus = ProfileStore(database, hand.id), EventBus()
    chance = FakeRandomSource(number)
    service = await MessagingService.open(store, bus, clock, chance, hand.id)
    room = GroupRoom(service, hand.sign, CheapSignatures())
    member = Member(hand, store, service, room)
    bus.subscribe(GroupBehind, lambda event: member.behind.add(event.person))
    return member


async def acquaint(one: Member, two: Member) -> None:
    """Contacts of each other, with certificates and all."""
    for mine, theirs in ((one, two), (two, one)):
        record = ContactRecord(
            theirs.id,
            ContactState.READY,
            CIRCLE,
            bytes(16),
            0.0,
            acknowledged=True,
            name=f"person {theirs.hand.number}",
            certificate=theirs.hand.certificate,
            pair_root=bytes(32),
            request_id=bytes(16),
        )
        await mine.store.transaction(lambda t, record=record: t.contacts.save(record))  # type: ignore[misc]


class World:
    """The members and what is between them."""

    def __init__(self, members: Sequence[Member], *, loss: float, seed: int) -> None:
        self.members = list(members)
        self.by_id = {one.id: one for one in members}
        self.loss = loss
        self.chance = random.Random(seed)
        self.clock = FakeClock()
        self.sessions: set[frozenset[UserId]] = set()
        self.deliveries = 0
        self.lost = 0
        self.watched: UserId | None = None
        self.sent: list[bytes] = []  # every form that reached the one who is watched

    async def settle(self, rounds: int) -> None:
        """So many turns of everybody who is on line; stops when nothing moves."""
        for _ in range(rounds):
            before = self.deliveries
            self.clock.advance(30.0)
            for one in self.members:
                if one.online:
                    await asyncio.sleep(0)  # what follows from commits is told
                    await self._turn(one)
            if self.deliveries == before:
                return

    async def _turn(self, one: Member) -> None:
        known = await one.store.transaction(lambda t: {r.id for r in t.contacts.all()})
        waiting = set(await one.service.waiting_for())
        for person in sorted(known | one.behind):
            other = self.by_id.get(person)
            if other is None or not other.online:
                continue
            pair = frozenset((one.id, other.id))
            fresh = pair not in self.sessions
            if fresh and not await self._may_meet(one, other):
                continue
            if fresh:
                self.sessions.add(pair)
                await self._compare(one, other)
                await self._compare(other, one)
            elif person in one.behind:
                await self._compare(one, other)
            one.behind.discard(person)
            if person in waiting and pair in self.sessions:
                await self._offer(one, other)

    async def _may_meet(self, one: Member, other: Member) -> bool:
        """Both have a relation with the other, by the same root."""
        mine = await one.store.transaction(lambda t: t.contacts.get(other.id))
        theirs = await other.store.transaction(lambda t: t.contacts.get(one.id))
        if mine is None or theirs is None:
            return False
        ready = await _talks(one, mine) and await _talks(other, theirs)
        return ready and mine.pair_root == theirs.pair_root

    def _arrives(self, one: Member, other: Member) -> bool:
        self.deliveries += 1
        if self.chance.random() < self.loss:
            self.lost += 1
            self.sessions.discard(frozenset((one.id, other.id)))
            return False
        return True

    async def _compare(self, one: Member, other: Member) -> None:
        haves = await one.store.transaction(lambda t: one.room.sync.haves(t, other.id))
        await self._controls(one, other, haves)

    async def _controls(
        self, one: Member, other: Member, messages: Sequence[tuple[int, bytes]]
    ) -> None:
        """Control messages from one to the other, and what is answered to them."""
        queue = deque((one, other, kind, body) for kind, body in messages)
        while queue:
            sender, receiver, kind, body = queue.popleft()
            if not self._arrives(sender, receiver):
                return
            answer = await receiver.service.exchange.control(sender.peer, kind, body)
            queue.extend((receiver, sender, k, b) for k, b in _encoded(answer))

    async def _offer(self, one: Member, other: Member) -> None:
        """Whatever waits for the other, envelope by envelope, with receipts."""
        after = 0
        while items := await one.store.transaction(_rows(one, other.id, after)):
            if not self._arrives(one, other):
                return
            form = pack([Inner.decode(item.inner) for item in items], MessageId(bytes(16)))
            if other.id == self.watched:
                self.sent.append(form)
            after = items[-1].seq
            answer = await other.service.exchange.messages(one.peer, form)
            await self._controls(other, one, _encoded(answer))
            if frozenset((one.id, other.id)) not in self.sessions:
                return

    async def close(self) -> None:
        """Give everything free."""
        for one in self.members:
            await one.store.close()


async def _talks(one: Member, record: ContactRecord) -> bool:
    """Whether the network would be told to reach them by the pair's root."""
    around = one.service.around
    alone = await one.store.transaction(lambda t: group_alone(around, t, record))
    return alone or record.state is ContactState.READY


def _rows(one: Member, contact: UserId, after: int) -> Callable[[Tables], list[OutboxItem]]:
    def work(t: Tables) -> list[OutboxItem]:
        record = t.contacts.get(contact)
        groups = record is not None and group_alone(one.service.around, t, record)
        row = t.outbox.after(contact, after, 64)
        return next_batch([item for item in row if not groups or of_groups(item)])

    return work


def _encoded(answer: Answer) -> list[tuple[int, bytes]]:
    return [c.encode(one) for one in answer.controls]


async def founded(count: int, *, loss: float, seed: int) -> tuple[World, GroupId]:
    """A group of so many, made by the first, who alone knows them; all came in."""
    clock = FakeClock()
    members = [await new_member(number, clock) for number in range(count)]
    world = World(members, loss=loss, seed=seed)
    world.clock = clock
    founder, others = members[0], members[1:]
    for other in others:
        await acquaint(founder, other)
    group = (await founder.room.verbs.create("many", [one.id for one in others], "")).id
    await world.settle(40)
    for other in others:
        await other.room.verbs.accept(group)
    await world.settle(60)
    for one in members:
        shown = await one.room.verbs.get(group)
        assert shown.state is GroupState.MEMBER
        assert sum(not m.invited for m in shown.members) == count
    return world, group
