"""What a person set for one conversation, what we tell others, and the notes to ourselves."""

from __future__ import annotations

from dataclasses import replace

from m2chat.ids import ChatId, GroupId, UserId
from m2chat.messaging.events import ChatChanged
from m2chat.messaging.life.destinations import GROUP, NOTES
from m2chat.messaging.life.options import ChatPreferences, Remembered
from m2chat.messaging.model import ChatSettings, Direction, Message
from m2chat.messaging.ports import Tables
from m2chat.messaging.surroundings import Surroundings, known_chat

READ_RECEIPTS, TYPING = "read_receipts", "typing"  # settings: "on" (also when not set) or "off"
LEFT_AT, EMOJI, TONE = "left_at", "recent_emoji", "skin_tone"  # of the window; empty: none
_ON, _OFF = "on", "off"


class Settings:
    """Of conversations, and of ourselves while chatting."""

    def __init__(self, around: Surroundings) -> None:
        self._around = around
        self._store = around.store

    async def set(self, chat: ChatId, settings: ChatSettings) -> None:
        """Pin, archive or mute a conversation; its timer stays.  Raises ``NotAContact``."""

        def work(t: Tables) -> None:
            known_chat(t, chat)
            before = t.chats.settings(chat)
            after = replace(settings, timer_s=before.timer_s)
            if after != before:
                t.chats.save_settings(chat, after)
                self._around.tell(t, ChatChanged(chat))

        await self._store.transaction(work)

    async def of(self, chat: ChatId) -> ChatSettings:
        """What is set for a conversation; raises ``NotAContact``."""

        def work(t: Tables) -> ChatSettings:
            known_chat(t, chat)
            return t.chats.settings(chat)

        return await self._store.transaction(work)

    async def mark_unread(self, chat: ChatId) -> None:
        """The newest message counts as unread again, for us alone; raises ``NotAContact``."""

        def work(t: Tables) -> None:
            known_chat(t, chat)
            if t.life.chats.mark_newest_unread(chat):
                self._around.tell(t, ChatChanged(chat))

        await self._store.transaction(work)

    async def notes(self) -> ChatId:
        """The conversation with ourselves; it is made when it is first asked for."""
        me = self._around.me

        def work(t: Tables) -> None:
            if t.chats.kind(me) is None:
                t.chats.add(me, NOTES)
                self._around.tell(t, ChatChanged(me))

        await self._store.transaction(work)
        return me

    async def preferences(self) -> ChatPreferences:
        """What we tell others."""

        def work(t: Tables) -> ChatPreferences:
            return ChatPreferences(
                t.own.setting(READ_RECEIPTS) != _OFF, t.own.setting(TYPING) != _OFF
            )

        return await self._store.transaction(work)

    async def set_preferences(self, preferences: ChatPreferences) -> None:
        """Keep it; it counts at once."""

        def work(t: Tables) -> None:
            t.own.save_setting(READ_RECEIPTS, _ON if preferences.read_receipts else _OFF)
            t.own.save_setting(TYPING, _ON if preferences.typing else _OFF)

        await self._store.transaction(work)

    async def remembered(self) -> Remembered:
        """Where the person left off."""

        def work(t: Tables) -> Remembered:
            emoji = tuple((t.own.setting(EMOJI) or "").split())
            return Remembered(_left_at(t), emoji, t.own.setting(TONE) or "")

        return await self._store.transaction(work)

    async def remember(self, remembered: Remembered) -> None:
        """Keep it for the next time."""

        def work(t: Tables) -> None:
            chat = remembered.chat
            t.own.save_setting(LEFT_AT, str(chat) if chat is not None else "")
            t.own.save_setting(EMOJI, " ".join(remembered.emoji))
            t.own.save_setting(TONE, remembered.tone)

        await self._store.transaction(work)

    def arrived(self, t: Tables, message: Message) -> Message:
        """A message brings its conversation back from the archive, unless that is muted."""
        settings = t.chats.settings(message.contact)
        muted = (settings.muted_until or 0.0) > self._around.clock.wall()
        if settings.archived and not muted and message.direction is Direction.IN:
            t.chats.save_settings(message.contact, replace(settings, archived=False))
            self._around.tell(t, ChatChanged(message.contact))
        return message


def _left_at(t: Tables) -> ChatId | None:
    """The conversation that was open, if there still is one."""
    kept = t.own.setting(LEFT_AT)
    if not kept:
        return None
    chat = ChatId.parse(kept)
    kind = t.chats.kind(chat)
    if kind is None:
        return None
    return GroupId(chat.raw) if kind == GROUP else UserId(chat.raw)


def tells_reading(t: Tables) -> bool:
    """Whether read receipts are on; then only do we see those of others."""
    return t.own.setting(READ_RECEIPTS) != _OFF
