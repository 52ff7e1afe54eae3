"""Who is writing right now: told at most every three seconds, believed for six.

Nothing of it is stored or queued: it goes only where a session stands.  Who switched it off tells
nothing and sees nothing.
"""

from __future__ import annotations

import asyncio

from m2chat.app.faces.life import TypingChanged
from m2chat.app.parts import PartSurroundings
from m2chat.ids import ChatId, GroupId, UserId
from m2chat.messaging import control
from m2chat.messaging.events import MessageAdded, TypingHeard
from m2chat.messaging.model import Direction
from m2chat.net.errors import NotConnected

AGAIN_S = 3.0
BELIEVED_S = 6.0
MOST_HEARD = 256  # people who write at the same time


class Typing:
    """Ours told, theirs heard."""

    def __init__(self, around: PartSurroundings) -> None:
        self._around = around
        self._settings = around.service.life.settings
        self._told: dict[ChatId, float] = {}  # when, by the monotonic clock
        self._heard: dict[tuple[ChatId, UserId], asyncio.TimerHandle] = {}
        self._order = asyncio.Lock()  # what was heard first counts first
        around.bus.subscribe(TypingHeard, self._hear)
        around.bus.subscribe(MessageAdded, self._added)

    async def tell(self, chat: ChatId, typing: bool) -> None:
        """We write in a conversation, or stopped."""
        now = self._around.clock.monotonic()
        last = self._told.get(chat)
        if typing and last is not None and now - last < AGAIN_S:
            return
        if not typing and last is None:
            return
        if typing:
            self._told[chat] = now  # before the first await: keys come fast
        else:
            del self._told[chat]
        if (await self._settings.preferences()).typing:
            people = await self._around.service.life.people_of(chat)
            self._send(people, control.Typing(typing, chat if isinstance(chat, GroupId) else None))

    def said(self, chat: ChatId) -> None:
        """A message went out; nobody needs to be told that we stopped."""
        self._told.pop(chat, None)

    def gone(self, peer: UserId) -> None:
        """The session with somebody ended."""
        for chat, author in [key for key in self._heard if key[1] == peer]:
            self._over(chat, author)

    def stop(self) -> None:
        """Forget everything."""
        for timer in self._heard.values():
            timer.cancel()
        self._heard.clear()

    def _send(self, people: tuple[UserId, ...], message: control.Typing) -> None:
        node = self._around.node()
        for person in people:
            session = node.session(person) if node is not None else None
            if session is None or session.card is not None:
                continue
            try:
                session.send_control(*control.encode(message))
            except NotConnected:
                continue

    def _hear(self, event: TypingHeard) -> None:
        self._around.spawn(self._take(event), "typing")

    async def _take(self, event: TypingHeard) -> None:
        chat: ChatId = event.group or event.contact
        async with self._order:
            if event.typing:
                await self._believe(chat, event.contact)
            else:
                self._over(chat, event.contact)

    async def _believe(self, chat: ChatId, author: UserId) -> None:
        if not (await self._settings.preferences()).typing:
            return
        if author not in await self._around.service.life.people_of(chat):
            return
        before = self._heard.pop((chat, author), None)
        if before is not None:
            before.cancel()
        elif len(self._heard) >= MOST_HEARD:
            return
        loop = asyncio.get_running_loop()
        self._heard[chat, author] = loop.call_later(BELIEVED_S, self._over, chat, author)
        if before is None:
            self._around.bus.publish(TypingChanged(chat, author, True))

    def _over(self, chat: ChatId, author: UserId) -> None:
        timer = self._heard.pop((chat, author), None)
        if timer is not None:
            timer.cancel()
            self._around.bus.publish(TypingChanged(chat, author, False))

    def _added(self, event: MessageAdded) -> None:
        """Who said it has stopped writing."""
        one = event.message
        if one.direction is Direction.IN and self._heard:
            author = one.author or (one.contact if isinstance(one.contact, UserId) else None)
            if author is not None:
                self._over(one.contact, author)
