"""The verbs on messages: say, take back, try again, read.  Persist, then publish.

A message gets its number, its link to the one before it and its row in one transaction, so what a
person sees as ``queued`` is durable and its place in the conversation can never change (an ADR of
the same name tells why a message that was taken back leaves a void in its place).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from m2chat.ids import ChatId, MessageId, UserId
from m2chat.messaging.contents import TEXT_LIMIT, Text
from m2chat.messaging.delivery import CANCELLABLE, OPEN, WARNINGS, advance, may
from m2chat.messaging.errors import BadText, EmptyMessage, NoSuchMessage, NotNow, TooBig
from m2chat.messaging.events import (
    ConversationRead,
    DeliveryDue,
    DraftChanged,
    MessageAdded,
    MessageStateChanged,
    ReceiptsDue,
)
from m2chat.messaging.model import (
    ContactState,
    Conversation,
    DeliveryState,
    Direction,
    Message,
    Reason,
)
from m2chat.messaging.outgoing import Outgoing
from m2chat.messaging.ports import Tables
from m2chat.messaging.records import ContactRecord
from m2chat.messaging.surroundings import Surroundings, known, known_chat

READ_RECEIPTS = "read_receipts"  # a setting: "on" (also when it is not set) or "off"


class Conversations:
    """What a person does with messages."""

    def __init__(self, around: Surroundings, outgoing: Outgoing) -> None:
        self._around = around
        self._store = around.store
        self._outgoing = outgoing

    async def overview(self) -> list[Conversation]:
        """All rows of the list, the newest first."""
        rows = await self._store.transaction(lambda t: t.messages.conversations())
        view = self._around.view
        return [Conversation(view(r.contact), r.last, r.unread, r.draft) for r in rows]

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

    async def send_text(self, contact: UserId, text: str) -> Message:
        """Queue a text; durable when it returns.

        Raises ``NotAContact``, ``NotNow``, ``EmptyMessage``, ``BadText`` or ``TooBig``.
        """
        _check_text(text)
        message_id = MessageId(self._around.random.bytes(16))
        now = self._around.clock.wall()
        failure = self._around.failures.get(contact, (Reason.NONE, None))

        def work(t: Tables) -> Message:
            record = known(t, contact)
            waits = _may_write(record)
            if t.people.replaced_by(contact) is not None:
                waits = Reason.KEY_CHANGED
            reason, next_try = (waits, None) if waits else failure
            inner = self._outgoing.queue(t, contact, message_id, Text(text), now)
            message = t.messages.add(
                Message(
                    id=message_id,
                    contact=contact,
                    direction=Direction.OUT,
                    text=text,
                    state=DeliveryState.QUEUED,
                    order=0,
                    sent_at=inner.sent_ms / 1000,
                    reason=reason,
                    warning=reason in WARNINGS,
                    next_try=next_try,
                )
            )
            t.messages.save_draft(contact, "")
            self._around.tell(t, MessageAdded(message))
            return message

        return await self._store.transaction(work)

    async def retry(self, message: MessageId) -> None:
        """Try a message again at once; one that had failed is queued anew."""
        now = self._around.clock.wall()

        def work(t: Tables) -> None:
            found = _message(t, message)
            if found.direction is Direction.IN:
                raise NotNow("This message came from your contact; there is nothing to retry.")
            if found.state not in OPEN:
                if not may(found.state, DeliveryState.QUEUED):
                    raise NotNow("This message needs no further try.")
                _may_write(known(t, contact_of(found)))
                self._outgoing.queue(t, contact_of(found), found.id, Text(found.text), now)
                self.save(t, advance(found, DeliveryState.QUEUED, attempts=0))
            self._around.tell(t, DeliveryDue(contact_of(found)))

        await self._store.transaction(work)

    async def cancel(self, message: MessageId) -> None:
        """Take back a message that has not been delivered; a void keeps its place in the row."""
        void_id = MessageId(self._around.random.bytes(16))

        def work(t: Tables) -> None:
            found = _message(t, message)
            if found.direction is Direction.IN or found.state not in CANCELLABLE:
                raise NotNow("This message was already delivered, so it cannot be taken back.")
            self._outgoing.take_back(t, contact_of(found), message, void_id)
            self.save(t, advance(found, DeliveryState.CANCELLED))

        await self._store.transaction(work)

    async def mark_read(self, contact: ChatId) -> None:
        """All that came from this contact was seen; tells them, unless that is switched off."""

        def work(t: Tables) -> None:
            known_chat(t, contact)
            seen = t.messages.mark_read(contact)
            if not seen:
                return
            record = t.contacts.get(contact) if isinstance(contact, UserId) else None
            told = record is not None and record.state is ContactState.READY
            if record is not None and told and t.own.setting(READ_RECEIPTS) != "off":
                t.messages.owe_read(record.id, seen)
                self._around.tell(t, ReceiptsDue(record.id))
            self._around.tell(t, ConversationRead(contact))

        await self._store.transaction(work)

    async def save_draft(self, contact: ChatId, text: str) -> None:
        """Keep unsent text; empty text forgets it."""
        if len(text.encode("utf-8", "replace")) > TEXT_LIMIT:
            raise TooBig

        def work(t: Tables) -> None:
            known_chat(t, contact)
            t.messages.save_draft(contact, text.encode("utf-8", "replace").decode())
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
                    self.save(t, advance(message, DeliveryState.QUEUED, reason=reason))

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
                after_try = advance(
                    message,
                    DeliveryState.QUEUED,
                    reason=reason,
                    next_try=next_try,
                    attempts=message.attempts + 1,
                )
                self.save(t, after_try)

        await self._store.transaction(work)

    def save(self, t: Tables, message: Message) -> None:
        """Write a message and tell its state."""
        t.messages.save(message)
        self._around.tell(t, MessageStateChanged(message))

    def confirm(self, t: Tables, contact: UserId, message: MessageId, read: bool) -> None:
        """A receipt of this contact came for one message; anything else is left alone."""
        t.outbox.remove(contact, message)
        found = t.messages.find(contact, Direction.OUT, message)
        state = DeliveryState.READ if read else DeliveryState.DELIVERED
        if found is not None and may(found.state, state):
            self.save(t, advance(found, state, at=self._around.clock.wall()))

    async def _move(
        self,
        messages: Sequence[MessageId],
        move: Callable[[Message], Message],
        only: frozenset[DeliveryState],
    ) -> None:
        def work(t: Tables) -> None:
            for message_id in messages:
                message = t.messages.get(message_id)
                if message is not None and message.state in only:
                    self.save(t, move(message))

        await self._store.transaction(work)


def _message(t: Tables, message: MessageId) -> Message:
    found = t.messages.get(message)
    if found is None:
        raise NoSuchMessage
    return found


def contact_of(message: Message) -> UserId:
    """Whom a message of a conversation between two is for; raises ``NotNow`` for any other."""
    if not isinstance(message.contact, UserId):
        raise NotNow("This is a message of a group; it goes to each member by itself.")
    return message.contact


def _check_text(text: str) -> None:
    if not text.strip():
        raise EmptyMessage
    try:
        size = len(text.encode("utf-8"))
    except UnicodeEncodeError as error:
        raise BadText("The text holds broken characters. Remove them and try again.") from error
    if size > TEXT_LIMIT:
        raise TooBig


def _may_write(record: ContactRecord) -> Reason:
    """Why a new message will wait; raises ``NotNow`` when none may be written."""
    if record.state is ContactState.REQUEST:
        raise NotNow("Accept the request first, then you can write.")
    if record.state is ContactState.BLOCKED:
        raise NotNow("You blocked this person. Unblock them first, then you can write.")
    return Reason.NOT_ACCEPTED if record.state is ContactState.WAITING else Reason.NONE
