"""Two people's domains with real encrypted tables and a line between them that does what it wants.

No application and no network: what waits for the other is handed over in any order, more than once
or in a batch, receipts get lost, and either may be closed and opened at any moment.
"""

from __future__ import annotations

import random
import shutil
from pathlib import Path

from m2chat.events import Event, EventBus
from m2chat.ids import MessageId, UserId
from m2chat.messaging import control
from m2chat.messaging.answers import Answer, Peer
from m2chat.messaging.envelope import Inner, pack
from m2chat.messaging.model import ContactState, DeliveryState, Direction, Message, MessageKind
from m2chat.messaging.ports import Tables
from m2chat.messaging.records import ContactRecord
from m2chat.messaging.service import MessagingService
from m2chat.storage.store import NewProfile, ProfileStore
from tests.support.fake_clock import FakeClock
from tests.support.fake_random import FakeRandomSource
from tests.support.identities import identity_of

KEY = bytes(32)
CIRCLE = bytes(range(32))
View = dict[tuple[MessageId, UserId], tuple[object, ...]]
_ARRIVED = (DeliveryState.DELIVERED, DeliveryState.READ)


class End:
    """One person's domain."""

    def __init__(self, name: str, folder: Path, clock: FakeClock) -> None:
        self.name = name
        self.folder = folder
        self.clock = clock
        self.identity = identity_of(name)
        self.id = UserId(self.identity.fingerprint)
        self.random = FakeRandomSource(len(name))
        self.events: list[Event] = []
        self.service: MessagingService
        self.store: ProfileStore

    async def make(self, other: End) -> None:
        """A profile in which the other is a contact."""
        self.folder.mkdir(parents=True)
        row = NewProfile(
            self.name, self.identity.private_bytes(), self.identity.certificate.encode(),
            self.identity.fingerprint, self.id.raw, self.id.raw[:8], self.id.raw[8:24],
            self.clock.wall(),
        )  # fmt: skip
        store = await ProfileStore.create(self.folder, KEY, row)
        friend = ContactRecord(
            other.id, ContactState.READY, CIRCLE, other.id.raw[8:24], self.clock.wall(),
            acknowledged=True, certificate=other.identity.certificate.encode(),
            request_id=bytes(16), instance=other.id.raw[:8],
        )  # fmt: skip
        await store.transaction(lambda t: t.contacts.save(friend))
        await store.close()

    async def open(self) -> End:
        """Take up the profile."""
        bus = EventBus()
        bus.subscribe(Event, self.events.append)
        self.store, _ = await ProfileStore.open(self.folder, KEY, lambda _cert: self.id.raw)
        self.service = await MessagingService.open(
            self.store, bus, self.clock, self.random, self.id
        )
        return self

    async def close(self) -> None:
        """Leave it; a crash looks the same to whoever comes after."""
        await self.store.close()

    def peer(self) -> Peer:
        """As the other sees us at the end of a session."""
        return Peer(self.id, self.identity.certificate.encode(), CIRCLE)

    async def waiting(self, other: End) -> list[Inner]:
        """What waits for the other, which from now on may have left."""

        def work(t: Tables) -> list[Inner]:
            items = t.outbox.all(other.id)
            if items:
                t.outbox.offer(other.id, 0, items[-1].seq)
            return [Inner.decode(item.inner) for item in items]

        return await self.store.transaction(work)

    async def view(self, other: End) -> View:
        """What a person sees of what both have: words, marks and reactions of each message."""
        seen: View = {}
        for one in await self.service.conversations.page(other.id, None, 10_000):
            mine = one.direction is Direction.OUT
            if one.kind is MessageKind.NOTE or (mine and one.state not in _ARRIVED):
                continue
            key = (one.id, self.id if mine else other.id)
            seen[key] = _of(one)
        return seen


def _of(one: Message) -> tuple[object, ...]:
    reactions = frozenset((each.emoji, each.author) for each in one.reactions)
    return (one.kind, one.text, one.deleted, one.edited_at, reactions, one.reply_to, one.forwarded)


class Pair:
    """Both, and the line."""

    def __init__(self, folder: Path, template: Path | None = None) -> None:
        if template is not None:
            shutil.copytree(template, folder)
        self.clock = FakeClock()
        self.ends = (End("alice", folder / "alice", self.clock),
                     End("bob", folder / "bob", self.clock))  # fmt: skip

    async def make(self) -> None:
        """Two fresh profiles, closed."""
        await self.ends[0].make(self.ends[1])
        await self.ends[1].make(self.ends[0])

    async def open(self) -> Pair:
        """Both."""
        for end in self.ends:
            await end.open()
        return self

    async def close(self) -> None:
        """Both."""
        for end in self.ends:
            await end.close()

    async def hand_over(self, sender: int, chance: random.Random, *, orderly: bool = False) -> None:
        """Some of what waits goes over, as the line wants it."""
        here, there = self.ends[sender], self.ends[1 - sender]
        inners = await here.waiting(there)
        if not orderly:
            inners = [one for one in inners for _ in range(chance.choice((0, 1, 1, 2)))]
            chance.shuffle(inners)
        while inners:
            size = 1 if orderly else chance.randint(1, 4)
            part, inners = inners[:size], inners[size:]
            form = pack(part, MessageId(here.random.bytes(16)))
            answer = await there.service.exchange.messages(here.peer(), form)
            if orderly or chance.random() < 0.7:
                await self.answer(there, here, answer)

    async def answer(self, here: End, there: End, answer: Answer) -> None:
        """What one said to the other is heard."""
        for message in answer.controls:
            await there.service.exchange.control(here.peer(), *control.encode(message))

    async def settle(self) -> None:
        """A good line at last: everything is handed over and confirmed."""
        chance = random.Random(0)
        for _ in range(3):
            for sender in (0, 1):
                await self.hand_over(sender, chance, orderly=True)
