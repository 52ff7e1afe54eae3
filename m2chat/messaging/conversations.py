"""The verbs on messages: say, take back, try again, read.  Persist, then publish.

A message gets its number, its link to the one before it and its row in one transaction, so what a
person sees as ``queued`` is durable and its place in the conversation can never change (an ADR of
the same name tells why a message that was taken back leaves a void in its place).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from m2chat.ids import ChatId, GroupId, MessageId, UserId
from m2chat.messaging.contents import TEXT_LIMIT
from m2chat.messaging.delivery import CANCELLABLE, OPEN, advance, may
from m2chat.messaging.errors import NoSuchMessage, NotNow, TooBig
from m2chat.messaging.events import (
    ConversationRead,
    DeliveryDue,
    DraftChanged,
    LifeDue,
    MessageStateChanged,
    ReceiptsDue,
)
from m2chat.messaging.group_model import Group
from m2chat.messaging.life.destinations import NOTES, Destinations
from m2chat.messaging.life.ports import StoredStep
from m2chat.messaging.life.settings import tells_reading
from m2chat.messaging.life.texts import text_content
from m2chat.messaging.life.timers import running
from m2chat.messaging.model import (
    ContactState,
    Conversation,
    DeliveryState,
    Direction,
    Message,
    MessageKind,
    Reason,
    Route,
    SendRule,
)
from m2chat.messaging.ports import Tables
from m2chat.messaging.records import ChatRow, ContactRecord
from m2chat.messaging.surroundings import Surroundings, known_chat


class Conversations:
    """What a person does with messages."""

    def __init__(self, around: Surroundings, destinations: Destinations) -> None:
        self._around = around
        self._store = around.store
        # who knows more of why a message waits puts its own reason in the place of the given one
        self.confirmed: list[Callable[[Tables, UserId, MessageId], None]] = []
        self.refine: list[Callable[[Tables, Message, Reason], Reason]] = []
        self._destinations = destinations
        # how a group looks in the list; hooked in by the room of groups
        self.group_of: Callable[[Tables, GroupId], Group | None] = lambda _t, _group: None
        # a member's receipt, and what was seen in a group; hooked in by the same room
        self.member_confirms: Callable[[Tables, UserId, MessageId, bool], None] = _nobody_confirms
        self.group_seen: Callable[[Tables, GroupId, Sequence[MessageId]], None] = _nothing_seen
        self.group_again: Callable[[Tables, Message], bool] = lambda t, message: False

    async def overview(self) -> list[Conversation]:
        """All rows of the list: pinned ones first, then the newest; archived ones at the end."""

        def work(t: Tables) -> list[tuple[ChatRow, ContactRecord | Group | None]]:
            people = {record.id: record for record in t.contacts.all()}
            found: list[tuple[ChatRow, ContactRecord | Group | None]] = []
            for row in t.chats.rows(self._around.me):
                if row.kind == NOTES:
                    found.append((row, None))
                    continue
                who = (
                    people.get(row.chat)
                    if isinstance(row.chat, UserId)
                    else self.group_of(t, GroupId(row.chat.raw))
                )
                if who is not None:
                    found.append((row, who))
            return found

        rows = await self._store.transaction(work)
        listed = [self._row(row, who) for row, who in rows]
        return sorted(listed, key=_place, reverse=True)

    def _row(self, row: ChatRow, who: ContactRecord | Group | None) -> Conversation:
        return Conversation(
            contact=self._around.view(who) if isinstance(who, ContactRecord) else None,
            last=row.last,
            unread=row.unread,
            draft=row.draft,
            settings=row.settings,
            group=who if isinstance(who, Group) else None,
            notes=self._around.me if row.kind == NOTES else None,
            mentioned=row.mentioned,
            draft_reply=row.draft_reply,
        )

    async def page(self, contact: ChatId, before: int | None, limit: int) -> list[Message]:
        """The newest ``limit`` messages with ``order`` below ``before``, oldest first."""

        def work(t: Tables) -> list[Message]:
            known_chat(t, contact)
            return t.messages.page(contact, before, limit)

        return await self._store.transaction(work)

    async def page_after(self, contact: ChatId, after: int, limit: int) -> list[Message]:
        """The oldest ``limit`` messages with ``order`` above ``after``, oldest first."""

        def work(t: Tables) -> list[Message]:
            known_chat(t, contact)
            return t.messages.page_after(contact, after, limit)

        return await self._store.transaction(work)

    async def get(self, message: MessageId) -> Message:
        """One message; raises ``NoSuchMessage``."""
        return await self._store.transaction(lambda t: _message(t, message))

    async def retry(self, message: MessageId) -> None:
        """Try a message again at once; one that had failed is queued anew."""
        now = self._around.clock.wall()

        def work(t: Tables) -> None:
            found = _message(t, message)
            if found.direction is Direction.IN:
                raise NotNow("This message came from your contact; there is nothing to retry.")
            chat, destination = found.contact, self._destinations.of(t, found.contact)
            in_group = isinstance(chat, GroupId)
            if in_group and self.group_again(t, found):
                pass  # what expired for some is on its way to them again
            elif found.state not in OPEN:
                if not may(found.state, DeliveryState.QUEUED) or found.kind is not MessageKind.TEXT:
                    raise NotNow("This message needs no further try.")
                destination.check(t, chat)
                destination.queue(t, chat, found.id, text_content(found), now)
                again = replace(found, give_up_at=None, rule=SendRule.NORMAL)
                self.save(t, advance(again, DeliveryState.QUEUED, attempts=0), found)
            for person in destination.people(t, chat):
                self._around.tell(t, DeliveryDue(person))

        await self._store.transaction(work)

    async def cancel(self, message: MessageId) -> None:
        """Take back a message that has not been delivered; a void keeps its place in the row."""
        void_id = MessageId(self._around.random.bytes(16))

        def work(t: Tables) -> None:
            found = _message(t, message)
            if found.state is DeliveryState.CANCELLED:
                raise NotNow("This message was taken back already.")
            if found.state is DeliveryState.EXPIRED:
                raise NotNow("This message is not on its way any more. Try it again, or delete it.")
            if found.direction is Direction.IN or found.state not in CANCELLABLE:
                raise NotNow("This message was already delivered, so it cannot be taken back.")
            if found.members_delivered:
                raise NotNow("Some members have this message. Delete it for everybody instead.")
            if found.kind is MessageKind.NOTE:
                raise NotNow("This line cannot be taken back. Set the timer again instead.")
            t.life.held.release(found.order)
            destination = self._destinations.of(t, found.contact)
            destination.take_back(t, found.contact, message, void_id)
            self.save(t, advance(replace(found, send_at=None), DeliveryState.CANCELLED), found)

        await self._store.transaction(work)

    async def mark_read(self, contact: ChatId) -> None:
        """All that came from this contact was seen; tells them, unless that is switched off."""
        now = self._around.clock.wall()

        def work(t: Tables) -> None:
            known_chat(t, contact)
            seen = t.messages.mark_read(contact, now)
            record = t.contacts.get(contact) if isinstance(contact, UserId) else None
            told = record is not None and record.state is ContactState.READY
            if seen and record is not None and told and tells_reading(t):
                t.messages.owe_read(record.id, seen)
                self._around.tell(t, ReceiptsDue(record.id))
            if seen and isinstance(contact, GroupId) and tells_reading(t):
                self.group_seen(t, contact, seen)
            self._around.tell(t, ConversationRead(contact))
            self._around.tell(t, LifeDue())

        await self._store.transaction(work)

    async def save_draft(
        self, contact: ChatId, text: str, reply_to: MessageId | None = None
    ) -> None:
        """Keep unsent text and what it answers; nothing of both forgets it."""
        if len(text.encode("utf-8", "replace")) > TEXT_LIMIT:
            raise TooBig

        def work(t: Tables) -> None:
            known_chat(t, contact)
            clean = text.encode("utf-8", "replace").decode()
            t.messages.save_draft(contact, clean, reply_to)
            self._around.tell(t, DraftChanged(contact, text))

        await self._store.transaction(work)

    # -- what happens to messages under way ---------------------------------------------------

    async def recover(self) -> None:
        """After a start: nothing is being sent, and everything open says ``starting``."""

        def work(t: Tables) -> None:
            for contact in t.outbox.contacts():
                record = t.contacts.get(contact)
                for message in t.messages.open(contact):
                    waits = record is not None and record.state is ContactState.WAITING
                    reason = Reason.NOT_ACCEPTED if waits else Reason.STARTING
                    self.save(t, advance(message, DeliveryState.QUEUED, reason=reason), message)

        await self._store.transaction(work)

    async def sending(self, messages: Sequence[MessageId]) -> None:
        """A session carries these now."""

        def move(message: Message) -> Message:
            attempts = message.attempts + 1
            return advance(message, DeliveryState.SENDING, attempts=attempts)

        await self._move(messages, move, only=OPEN)

    async def not_confirmed(
        self, messages: Sequence[MessageId], reason: Reason, wait_s: float | None
    ) -> None:
        """The session ended, or no receipt came in time: they wait here again."""
        next_try = None if wait_s is None else self._around.clock.wall() + wait_s

        def move(message: Message) -> Message:
            return advance(message, DeliveryState.QUEUED, reason=reason, next_try=next_try)

        await self._move(messages, move, only=frozenset({DeliveryState.SENDING}))

    async def attempt_failed(self, contact: UserId, reason: Reason, wait_s: float | None) -> None:
        """The contact was not reached: say why on everything that waits for them."""
        next_try = None if wait_s is None else self._around.clock.wall() + wait_s
        self._around.failures[contact] = (reason, next_try)

        def work(t: Tables) -> None:
            record = t.contacts.get(contact)
            if record is None or t.people.replaced_by(contact) is not None:
                return
            if record.state is ContactState.WAITING:
                if record.acknowledged:
                    return  # they hold our request; that they are away now is no news
                # why the request is not further; the messages behind it wait for the accept
                after = replace(record, request_reason=reason)
                self._around.save_contact(t, after, record)
                return
            for message in t.messages.open(contact):
                why = reason
                for refined in self.refine:
                    why = refined(t, message, why)
                after_try = advance(
                    message,
                    DeliveryState.QUEUED,
                    reason=why,
                    next_try=next_try,
                    attempts=message.attempts + 1,
                )
                self.save(t, after_try, message)

        await self._store.transaction(work)

    def save(self, t: Tables, message: Message, before: Message) -> None:
        """Write a message and tell its state; what is new of it goes into its story."""
        t.messages.save(message)
        if (before.state, before.reason) != (message.state, message.reason):
            t.life.steps.add(message.order, self._step(message))
        self._around.tell(t, MessageStateChanged(message))

    def _step(self, message: Message) -> StoredStep:
        """What happened, and by which way or why."""
        detail = message.reason.value
        if message.state is DeliveryState.SENDING and isinstance(message.contact, UserId):
            _, route = self._around.presence.get(message.contact, (None, Route.NONE))
            detail = route.value
        return StoredStep(self._around.clock.wall(), message.state.value, detail)

    def confirm(self, t: Tables, contact: UserId, message: MessageId, read: bool) -> None:
        """A receipt of this contact came for one message; anything else is left alone."""
        t.outbox.remove(contact, message)
        found = t.messages.find(contact, Direction.OUT, message)
        if found is None:
            for then in self.confirmed:
                then(t, contact, message)
            self.member_confirms(t, contact, message, read and tells_reading(t))
            return
        seen = read and tells_reading(t)
        state = DeliveryState.READ if seen else DeliveryState.DELIVERED
        if not may(found.state, state):
            return
        now = self._around.clock.wall()
        if found.rule is not SendRule.NORMAL:
            t.life.held.release(found.order)
        self.save(t, running(advance(found, state, at=now), now), found)
        if found.timer_s:
            self._around.tell(t, LifeDue())

    async def _move(
        self,
        messages: Sequence[MessageId],
        move: Callable[[Message], Message],
        only: frozenset[DeliveryState],
    ) -> None:
        def work(t: Tables) -> None:
            for message_id in messages:
                message = t.messages.get(message_id)
                if message is None or isinstance(message.contact, GroupId):
                    continue  # in a group each member's row says how far it is
                if message.state in only:
                    self.save(t, move(message), message)

        await self._store.transaction(work)


def _nobody_confirms(t: Tables, member: UserId, message: MessageId, read: bool) -> None:
    """Without groups there are no members."""


def _nothing_seen(t: Tables, group: GroupId, seen: Sequence[MessageId]) -> None:
    """Without groups nothing is seen in one."""


def _message(t: Tables, message: MessageId) -> Message:
    found = t.messages.get(message)
    if found is None:
        raise NoSuchMessage
    return found


def _place(row: Conversation) -> tuple[bool, bool, int, float]:
    """The higher the nearer to the top."""
    settings = row.settings
    newest = row.last.order if row.last is not None else 0
    return (not settings.archived, settings.pinned, newest, row.began)
