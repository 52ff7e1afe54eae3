"""``MessageLife``: all that people do with messages after and around writing them, in one hand."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from m2chat.ids import ChatId, MessageId, UserId
from m2chat.messaging.contents import Change, Timer
from m2chat.messaging.errors import NoSuchMessage, NotNow
from m2chat.messaging.intake import Intake
from m2chat.messaging.life.changes import Changes
from m2chat.messaging.life.destinations import Destinations
from m2chat.messaging.life.holding import Holding
from m2chat.messaging.life.ports import StoredStep
from m2chat.messaging.life.removal import GRACE_S, Removal
from m2chat.messaging.life.settings import Settings
from m2chat.messaging.life.speech import Speech
from m2chat.messaging.life.timers import Timers
from m2chat.messaging.model import Direction, Message
from m2chat.messaging.ports import Tables
from m2chat.messaging.records import ContactRecord
from m2chat.messaging.surroundings import Surroundings
from m2chat.sentences import Sentence

MOST_DELETED = 1000


@dataclass(frozen=True, slots=True)
class Told:
    """What is kept of one message: its own steps, and those on the way to its receiver."""

    message: Message
    steps: tuple[StoredStep, ...]
    way: tuple[StoredStep, ...]
    contact: ContactRecord | None


class MessageLife:
    """The parts, and what needs several of them."""

    def __init__(self, around: Surroundings, destinations: Destinations, intake: Intake) -> None:
        self._around = around
        self._store = around.store
        self.destinations = destinations
        self.holding = Holding(around, destinations)
        self.speech = Speech(around, destinations, self.holding)
        self.changes = Changes(around, destinations)
        self.removal = Removal(around, destinations)
        self.timers = Timers(around, destinations)
        self.settings = Settings(around)
        intake.hook(Change, self.changes.take)
        intake.hook(Timer, self.timers.take)
        intake.on_added(self.changes.arrived)
        intake.on_added(self.settings.arrived)

    async def delete(self, messages: Sequence[MessageId], both: bool) -> None:
        """Hide messages for us alone, or take our own back for everybody."""
        if len(messages) > MOST_DELETED:
            raise NotNow(
                Sentence(
                    "At most {count} messages can be deleted at once.",
                    count=MOST_DELETED,
                )
            )
        if not both:
            await self.removal.delete(messages)
            return
        await self.changes.delete_for_both(messages)

    async def do_due(self) -> float | None:
        """Whatever is due now: let go, give up, erase.  When the next thing is due, in seconds
        since 1970 UTC."""
        await self.holding.release_due()
        await self.holding.give_up()
        await self.removal.erase_due()
        return await self.next_due()

    async def next_due(self) -> float | None:
        """When something is due next."""
        return await self._store.transaction(lambda t: t.life.lifetimes.next_due(GRACE_S))

    async def people_of(self, chat: ChatId) -> tuple[UserId, ...]:
        """The others of a conversation; nobody of one that is not here."""

        def work(t: Tables) -> tuple[UserId, ...]:
            if t.chats.kind(chat) is None:
                return ()
            return self.destinations.of(t, chat).people(t, chat)

        return await self._store.transaction(work)

    async def keep_way(self, steps: Mapping[UserId, Sequence[StoredStep]]) -> None:
        """Keep what was tried to reach contacts for whom something waits."""

        def work(t: Tables) -> None:
            for contact, row in steps.items():
                if t.messages.open(contact):
                    t.life.steps.add_way(contact, row)

        await self._store.transaction(work)

    async def told(self, message: MessageId) -> Told:
        """What is kept of the way of a message; raises ``NoSuchMessage``."""

        def work(t: Tables) -> Told:
            found = t.messages.get(message)
            if found is None:
                raise NoSuchMessage
            way: list[StoredStep] = []
            record = t.contacts.get(found.contact) if isinstance(found.contact, UserId) else None
            if record is not None and found.direction is Direction.OUT:
                until = found.delivered_at or self._around.clock.wall()
                way = t.life.steps.way(record.id, found.sent_at - 1.0, until + 1.0)
            return Told(found, tuple(t.life.steps.of(found.order)), tuple(way), record)

        return await self._store.transaction(work)
