"""Saying something in any conversation: send, forward, pin.  Persist, then publish."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from m2chat.ids import ChatId, GroupId, MessageId, UserId
from m2chat.messaging.contents import MENTIONS_LIMIT
from m2chat.messaging.delivery import WARNINGS
from m2chat.messaging.errors import NoSuchMessage, NotNow
from m2chat.messaging.events import MessageAdded, MessageChanged
from m2chat.messaging.life.changes import shown
from m2chat.messaging.life.destinations import Destinations
from m2chat.messaging.life.holding import Holding, at_once_read, check_time
from m2chat.messaging.life.options import PLAIN, SendOptions
from m2chat.messaging.life.texts import text_content
from m2chat.messaging.model import (
    DeliveryState,
    Direction,
    Message,
    MessageKind,
    Reason,
    SendRule,
)
from m2chat.messaging.ports import Tables
from m2chat.messaging.surroundings import Surroundings
from m2chat.messaging.words import check_text
from m2chat.sentences import Sentence

MOST_FORWARDED, MOST_CHATS = 100, 20
Forwarder = Callable[[Tables, Message, ChatId, MessageId], Message]


class Speech:
    """What a person says."""

    def __init__(self, around: Surroundings, destinations: Destinations, holding: Holding) -> None:
        self._around = around
        self._store = around.store
        self._destinations = destinations
        self._holding = holding
        # how to send on what is no text: hooked by the room of that kind of message
        self.forwarders: dict[MessageKind, Forwarder] = {}

    async def send(self, chat: ChatId, text: str, options: SendOptions = PLAIN) -> Message:
        """Queue a text; durable when it returns.

        Raises ``NotAContact``, ``NotNow``, ``NoSuchMessage`` (to reply to), ``EmptyMessage``,
        ``BadText`` or ``TooBig``.
        """
        check_text(text)
        now = self._around.clock.wall()
        check_time(options.send_at, options.give_up_at, now)
        if len(options.mentions) > MENTIONS_LIMIT:
            raise NotNow(
                Sentence(
                    "A message can mention at most {count} people.",
                    count=MENTIONS_LIMIT,
                )
            )
        message_id = MessageId(self._around.random.bytes(16))

        def work(t: Tables) -> Message:
            if options.reply_to is not None and t.messages.get(options.reply_to, chat) is None:
                raise NoSuchMessage
            draft = replace(
                self._new(t, chat, text, message_id, now),
                reply_to=options.reply_to,
                mentions=tuple(dict.fromkeys(options.mentions)),
                rule=options.rule if chat != self._around.me else SendRule.NORMAL,
                send_at=options.send_at if (options.send_at or 0.0) > now else None,
                give_up_at=options.give_up_at if chat != self._around.me else None,
            )
            t.messages.save_draft(chat, "")
            return self.say(t, draft, now)

        return await self._store.transaction(work)

    async def forward(
        self, messages: Sequence[MessageId], to: Sequence[ChatId]
    ) -> Sequence[Message]:
        """Send copies on, all or none; their first author is not named.

        Raises ``NoSuchMessage``, ``NotAContact`` or ``NotNow``.
        """
        if len(messages) > MOST_FORWARDED or len(to) > MOST_CHATS:
            raise NotNow(
                Sentence(
                    "At most {count} messages can be forwarded at once, to at most "
                    "{chats} conversations.",
                    count=MOST_FORWARDED,
                    chats=MOST_CHATS,
                )
            )
        now, random = self._around.clock.wall(), self._around.random

        def work(t: Tables) -> list[Message]:
            made = []
            for chat in dict.fromkeys(to):
                for one in dict.fromkeys(messages):
                    made.append(self._forward(t, one, chat, MessageId(random.bytes(16)), now))
            return made

        return await self._store.transaction(work)

    async def pin(self, message: MessageId, pinned: bool) -> None:
        """Keep a message at hand, for us alone; raises ``NoSuchMessage`` or ``NotNow``."""
        now = self._around.clock.wall()

        def work(t: Tables) -> None:
            found = shown(t, message)
            if (found.pinned_at is not None) == pinned:
                return
            after = replace(found, pinned_at=now if pinned else None)
            t.messages.save(after)
            self._around.tell(t, MessageChanged(after))

        await self._store.transaction(work)

    def say(self, t: Tables, draft: Message, now: float) -> Message:
        """Number and keep a text of ours, or hold it back; the result has its ``order``."""
        chat = draft.contact
        destination = self._destinations.of(t, chat)
        waits = destination.check(t, chat)
        if draft.rule is not SendRule.NORMAL and not isinstance(chat, UserId):
            raise NotNow("Such a rule is for messages to one person, not for groups.")
        if draft.send_at is not None or draft.rule is not SendRule.NORMAL:
            message = t.messages.add(draft)
            self._around.tell(t, MessageAdded(message))
            self._holding.hold(t, message)
            return message
        count = destination.queue(t, chat, draft.id, text_content(draft), now)
        if chat == self._around.me:
            draft = at_once_read(draft, now)
        else:
            draft = self._explained(draft, waits, count)
        message = t.messages.add(draft)
        self._around.tell(t, MessageAdded(message))
        self._holding.timed(t, message)
        return message

    def _explained(self, draft: Message, waits: Reason, count: int) -> Message:
        """Why it is not under way yet, as far as that is known."""
        reason, next_try = waits, None
        if not waits and isinstance(draft.contact, UserId):
            reason, next_try = self._around.failures.get(draft.contact, (Reason.NONE, None))
        return replace(
            draft,
            reason=reason,
            warning=reason in WARNINGS,
            next_try=next_try,
            members=count if draft.author is not None else 0,
        )

    def _new(
        self, t: Tables, chat: ChatId, text: str, message_id: MessageId, now: float
    ) -> Message:
        return Message(
            id=message_id,
            contact=chat,
            direction=Direction.OUT,
            text=text,
            state=DeliveryState.QUEUED,
            order=0,
            sent_at=int(now * 1000) / 1000,  # as the receiver sees it
            author=self._around.me if isinstance(chat, GroupId) else None,
            timer_s=t.life.chats.timer(chat).seconds,
        )

    def _forward(
        self, t: Tables, message: MessageId, chat: ChatId, copy: MessageId, now: float
    ) -> Message:
        found = shown(t, message)
        if found.kind is MessageKind.TEXT:
            return self.say(
                t, replace(self._new(t, chat, found.text, copy, now), forwarded=True), now
            )
        forwarder = self.forwarders.get(found.kind)
        if forwarder is None:
            raise NotNow("This kind of message cannot be forwarded.")
        return forwarder(t, found, chat, copy)
