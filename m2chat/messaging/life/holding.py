"""Messages for later or for a better way: durable, shown as queued, without a number yet.

A number is a promise that something comes, so whatever may have to wait behind others gets it only
when it may go: a scheduled message at its time, one with a rule when a session stands that the
rule allows.  A session that ends without its receipt takes it out of the row again; a void keeps
the number, so that nothing of it is ever left at a store (ADR-0116).
"""

from __future__ import annotations

from dataclasses import replace

from m2chat.ids import ChatId, MessageId, UserId
from m2chat.messaging.delivery import advance
from m2chat.messaging.errors import MessagingError, NotNow
from m2chat.messaging.events import (
    DeliveryDue,
    LifeDue,
    MessageAdded,
    MessagesRemoved,
    MessageStateChanged,
    WayWanted,
)
from m2chat.messaging.life.destinations import Destinations
from m2chat.messaging.life.texts import text_content
from m2chat.messaging.model import DeliveryState, Message, Reason, SendRule
from m2chat.messaging.ports import Tables
from m2chat.messaging.surroundings import Surroundings

LATEST_S = 366 * 86_400
_DIRECT = frozenset({"lan", "direct", "multicast"})


class Holding:
    """Holds back, lets go, gives up."""

    def __init__(self, around: Surroundings, destinations: Destinations) -> None:
        self._around = around
        self._store = around.store
        self._destinations = destinations

    def hold(self, t: Tables, message: Message) -> None:
        """Keep a message of ours that was just added until it may go."""
        t.life.held.hold(message, message.send_at or 0.0)
        self._around.tell(t, LifeDue())
        if message.send_at is None:
            self._want(t, message.contact)

    def timed(self, t: Tables, message: Message) -> None:
        """A message was kept whose time may be over one day."""
        if message.expires_at is not None or message.give_up_at is not None:
            self._around.tell(t, LifeDue())

    async def reschedule(self, message: MessageId, send_at: float | None) -> None:
        """Another time for a scheduled message; None: now.  Raises ``NotNow``."""
        now = self._around.clock.wall()
        check_time(send_at, None, now)

        def work(t: Tables) -> None:
            found = t.messages.get(message)
            if found is None or found.send_at is None or not t.life.held.holds(found.order):
                raise NotNow("This message is not one that was scheduled for later.")
            after = replace(found, send_at=send_at if send_at is not None else now)
            t.messages.save(after)
            t.life.held.hold(after, after.send_at or now)
            self._around.tell(t, MessageStateChanged(after))
            self._around.tell(t, LifeDue())

        await self._store.transaction(work)
        if send_at is None:
            await self.release_due()

    async def release_due(self) -> None:
        """Number what was scheduled for now or earlier, unless a rule makes it wait on."""
        now = self._around.clock.wall()

        def work(t: Tables) -> None:
            for message in t.life.held.due(now):
                if message.send_at is None:
                    continue
                if message.rule is SendRule.NORMAL:
                    self._let_go(t, message, now)
                    continue
                after = self._at_the_end(t, message, now)
                t.life.held.hold(after, 0.0)
                self._want(t, after.contact)

        await self._store.transaction(work)

    async def session_stands(self, contact: UserId, route: str) -> None:
        """A session stands, or took another way: what it allows goes into the row, what it does
        not allow comes out."""
        now = self._around.clock.wall()
        direct = route in _DIRECT

        def work(t: Tables) -> None:
            if not direct:
                self._back(t, contact, SendRule.DIRECT_ONLY)
            for message in t.life.held.due(now, contact):
                rule = message.rule
                if rule is SendRule.ONLINE_ONLY or (rule is SendRule.DIRECT_ONLY and direct):
                    self._let_go(t, message, now)

        await self._store.transaction(work)

    async def session_ended(self, contact: UserId | None = None) -> None:
        """What has a rule and no receipt comes out of the row of a contact, or of all."""
        await self._store.transaction(lambda t: self._back(t, contact, None))

    async def waits_for(self) -> list[UserId]:
        """Contacts for whom something waits that asks for a session."""
        now = self._around.clock.wall()
        chats = await self._store.transaction(lambda t: t.life.held.chats(now))
        return [one for one in chats if isinstance(one, UserId) and one != self._around.me]

    async def give_up(self) -> None:
        """What should have been delivered by now fails; a void takes its place in the row."""
        now = self._around.clock.wall()

        def work(t: Tables) -> None:
            for message in t.life.lifetimes.given_up(now):
                void = MessageId(self._around.random.bytes(16))
                t.life.held.release(message.order)
                destination = self._destinations.of(t, message.contact)
                destination.take_back(t, message.contact, message.id, void)
                over = replace(message, send_at=None, state=DeliveryState.QUEUED)
                self._save(t, advance(over, DeliveryState.FAILED, reason=Reason.GAVE_UP))

        await self._store.transaction(work)

    # -- inside --------------------------------------------------------------------------------

    def _want(self, t: Tables, chat: ChatId) -> None:
        """Have the contact sought, and what the session allows let go."""
        if isinstance(chat, UserId):
            self._around.tell(t, DeliveryDue(chat))
            self._around.tell(t, WayWanted(chat))

    def _let_go(self, t: Tables, message: Message, now: float) -> None:
        """Number it now; who may no longer be written to makes it fail."""
        t.life.held.release(message.order)
        if message.send_at is not None:
            message = self._at_the_end(t, message, now)
        chat = message.contact
        try:
            destination = self._destinations.of(t, chat)
            reason = destination.check(t, chat)
        except MessagingError:
            self._save(t, advance(message, DeliveryState.FAILED))
            return
        count = destination.queue(t, chat, message.id, text_content(message), message.sent_at)
        if chat == self._around.me:
            self._save(t, at_once_read(message, now))
            return
        after = advance(message, DeliveryState.QUEUED, reason=reason)
        self._save(t, replace(after, members=count if after.author is not None else 0))

    def _at_the_end(self, t: Tables, message: Message, now: float) -> Message:
        """It was said now, so it stands behind all that was said before."""
        after = t.life.lifetimes.move_to_end(replace(message, send_at=None), now)
        t.messages.save(after)
        self._around.tell(t, MessagesRemoved(after.contact, (after.id,)))
        self._around.tell(t, MessageAdded(after))
        return after

    def _back(self, t: Tables, contact: ChatId | None, only: SendRule | None) -> None:
        for message in t.life.held.under_rule(contact):
            if only is not None and message.rule is not only:
                continue
            void = MessageId(self._around.random.bytes(16))
            destination = self._destinations.of(t, message.contact)
            if not destination.take_back(t, message.contact, message.id, void):
                continue
            after = advance(message, DeliveryState.QUEUED, reason=message.reason)
            t.life.held.hold(after, 0.0)
            self._save(t, after)

    def _save(self, t: Tables, message: Message) -> None:
        t.messages.save(message)
        self._around.tell(t, MessageStateChanged(message))


def at_once_read(message: Message, now: float) -> Message:
    """A note to ourselves is read when it is written; its timer runs from then on."""
    return replace(
        message,
        state=DeliveryState.READ,
        delivered_at=now,
        expires_at=now + message.timer_s if message.timer_s else None,
    )


def check_time(send_at: float | None, give_up_at: float | None, now: float) -> None:
    """Whether these times make sense; raises ``NotNow``."""
    for at in (send_at, give_up_at):
        if at is not None and not 0 <= at <= now + LATEST_S:
            raise NotNow("A message can be planned for at most a year from now.")
    if give_up_at is not None and give_up_at <= max(now, send_at or 0.0):
        raise NotNow("The time to give up lies before the message could even leave.")
