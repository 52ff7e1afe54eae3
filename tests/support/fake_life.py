"""What people do with messages, in memory: fills ``LifeFace`` for a ``FakeApplication``."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from m2chat.app.faces.life import (
    PLAIN,
    ChatPreferences,
    Remembered,
    SendOptions,
    StoryLine,
    TypingChanged,
)
from m2chat.ids import ChatId, MessageId, UserId
from m2chat.messaging.events import ChatChanged, MessageAdded, MessageChanged, MessagesRemoved
from m2chat.messaging.model import (
    NO_SETTINGS,
    ChatSettings,
    DeliveryState,
    Direction,
    Message,
    Reaction,
)

if TYPE_CHECKING:
    from tests.support.fake_app import FakeApplication


class FakeLife:
    """Changes the fake application's messages and tells its bus."""

    def __init__(self, app: FakeApplication) -> None:
        self._app = app
        self.told = ChatPreferences()
        self.looked_at: list[ChatId | None] = []
        self.left = Remembered()
        self.gone: dict[MessageId, Message] = {}
        self.stories: dict[MessageId, Sequence[StoryLine]] = {}

    def _put(self, message: Message) -> Message:
        rows = self._app.talk[message.contact]
        at = next(at for at, row in enumerate(rows) if row.id == message.id)
        rows[at] = message
        self._app.bus.publish(MessageChanged(message))
        return message

    async def send(self, chat: ChatId, text: str, options: SendOptions = PLAIN) -> Message:
        """Queued, as asked."""
        self._app.note("life.send", chat, text, options)
        made = self._app.compose(chat, text)
        made = replace(
            made,
            reply_to=options.reply_to,
            mentions=options.mentions,
            rule=options.rule,
            send_at=options.send_at,
            give_up_at=options.give_up_at,
        )
        self._app.talk[chat].append(made)
        self._app.bus.publish(MessageAdded(made))
        return made

    async def edit(self, message: MessageId, text: str) -> Message:
        """Other words."""
        self._app.note("life.edit", message, text)
        found = await self._app.message(message)
        return self._put(replace(found, text=text, edited_at=self._app.now))

    async def delete(self, messages: Sequence[MessageId], *, both: bool = False) -> None:
        """Taken out, or a placeholder for both."""
        self._app.note("life.delete", tuple(messages), both)
        for one in messages:
            found = await self._app.message(one)
            if both:
                self._put(replace(found, text="", deleted=True, reactions=()))
                continue
            self.gone[one] = found
            self._app.talk[found.contact].remove(found)
            self._app.bus.publish(MessagesRemoved(found.contact, (one,)))

    async def restore(self, messages: Sequence[MessageId]) -> None:
        """Back in their place."""
        self._app.note("life.restore", tuple(messages))
        for one in messages:
            found = self.gone.pop(one)
            rows = self._app.talk[found.contact]
            rows.append(found)
            rows.sort(key=lambda row: row.order)
            self._app.bus.publish(MessageAdded(found))

    async def forward(
        self, messages: Sequence[MessageId], to: Sequence[ChatId]
    ) -> Sequence[Message]:
        """Copies."""
        self._app.note("life.forward", tuple(messages), tuple(to))
        made = []
        for chat in to:
            for one in messages:
                found = await self._app.message(one)
                copy = replace(self._app.compose(chat, found.text), forwarded=True, file=found.file)
                self._app.talk[chat].append(copy)
                self._app.bus.publish(MessageAdded(copy))
                made.append(copy)
        return made

    async def react(self, message: MessageId, emoji: str) -> None:
        """One of ours a message."""
        self._app.note("life.react", message, emoji)
        found = await self._app.message(message)
        me = self._app.profile.id
        others = tuple(one for one in found.reactions if one.author != me)
        mine = (Reaction(emoji, me),) if emoji else ()
        self._put(replace(found, reactions=others + mine))

    async def pin(self, message: MessageId, pinned: bool) -> None:
        """Kept at hand."""
        self._app.note("life.pin", message, pinned)
        found = await self._app.message(message)
        self._put(replace(found, pinned_at=self._app.now if pinned else None))

    def _settings(self, chat: ChatId) -> ChatSettings:
        return self._app.settings.get(chat, NO_SETTINGS)

    async def set_timer(self, chat: ChatId, seconds: int) -> None:
        """Agreed."""
        self._app.note("life.set_timer", chat, seconds)
        self._app.settings[chat] = replace(self._settings(chat), timer_s=seconds)
        self._app.bus.publish(ChatChanged(chat))

    async def set_settings(self, chat: ChatId, settings: ChatSettings) -> None:
        """All but the timer."""
        self._app.note("life.set_settings", chat, settings)
        self._app.settings[chat] = replace(settings, timer_s=self._settings(chat).timer_s)
        self._app.bus.publish(ChatChanged(chat))

    async def undelivered(self) -> int:
        waits = (DeliveryState.QUEUED, DeliveryState.SENDING)
        return sum(m.state in waits for talk in self._app.talk.values() for m in talk)

    async def waiting(self) -> bool:
        """Nothing ever does."""
        return False

    async def settings(self, chat: ChatId) -> ChatSettings:
        """As it was kept."""
        return self._app.settings.get(chat, ChatSettings())

    async def mark_unread(self, chat: ChatId) -> None:
        """The newest counts again."""
        self._app.note("life.mark_unread", chat)
        rows = self._app.talk[chat]
        rows[-1] = replace(rows[-1], unread=True)
        self._app.bus.publish(ChatChanged(chat))

    async def notes(self) -> ChatId:
        """The conversation with ourselves."""
        me = self._app.profile.id
        if me not in self._app.talk:
            self._app.talk[me] = []
            self._app.bus.publish(ChatChanged(me))
        return me

    async def typing(self, chat: ChatId, typing: bool) -> None:
        """Noted."""
        self._app.calls.append(("life.typing", chat, typing))

    def they_type(self, chat: ChatId, author: UserId, typing: bool = True) -> None:
        """Somebody writes; call it on the node's loop."""
        self._app.bus.publish(TypingChanged(chat, author, typing))

    async def look_at(self, chat: ChatId | None) -> None:
        """Keep it."""
        self.looked_at.append(chat)

    async def preferences(self) -> ChatPreferences:
        """As chosen last."""
        return self.told

    async def set_preferences(self, preferences: ChatPreferences) -> None:
        """Kept."""
        self._app.note("life.set_preferences", preferences)
        self.told = preferences

    async def remembered(self) -> Remembered:
        """What was kept last."""
        return self.left

    async def remember(self, remembered: Remembered) -> None:
        """Kept."""
        self.left = remembered

    async def reschedule(self, message: MessageId, send_at: float | None) -> None:
        """Another time."""
        self._app.note("life.reschedule", message, send_at)
        found = await self._app.message(message)
        state = DeliveryState.QUEUED if send_at is not None else DeliveryState.SENDING
        self._put(replace(found, send_at=send_at, state=state))

    async def story(self, message: MessageId) -> Sequence[StoryLine]:
        """What a test put there, or an everyday one."""
        found = await self._app.message(message)
        if message in self.stories:
            return self.stories[message]
        at = found.sent_at
        way = "direct, 23 ms"
        lines = [StoryLine(at, "Written", "kept on this computer")]
        if found.direction is Direction.OUT:
            lines += [
                StoryLine(at + 0.08, "Looked up", "2 look-up servers, 18 ms"),
                StoryLine(at + 0.4, "Sent", way),
                StoryLine(at + 1, "Delivered", "their computer has stored it"),
            ]
        return [
            *lines,
            StoryLine(None, "Sealed for one reader", "ML-KEM-768 and X25519", "message"),
            StoryLine(None, "Session key", "AES-256-GCM, 12 minutes old", "session"),
            StoryLine(None, "Packets masked", "AES-256, key of this session", "packet"),
        ]
