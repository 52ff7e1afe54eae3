"""Message life of an open profile: the verbs of ``LifeFace``, and a clock for what falls due.

The clock sleeps until the next message is to leave, to be given up or to disappear, at most a
minute, so that a clock that was set or a computer that slept is noticed.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import Sequence

from m2chat.app.faces.life import (
    PLAIN,
    ChatPreferences,
    ChatWatched,
    Remembered,
    SendOptions,
    StoryLine,
)
from m2chat.app.parts import Part, PartSurroundings
from m2chat.app.story import story_lines
from m2chat.app.typing import Typing
from m2chat.app.way_steps import WaySteps
from m2chat.database.errors import DatabaseTrouble
from m2chat.events import Event
from m2chat.ids import ChatId, MessageId, UserId
from m2chat.messaging.events import LifeDue, RouteChanged, WayWanted
from m2chat.messaging.model import ChatSettings, Message, Route
from m2chat.net.peers import NodeFace, PeerSession

_log = logging.getLogger(__name__)
LONGEST_SLEEP_S = 60.0
LEAST_SLEEP_S = 0.02


class Life(Part):
    """Fills ``LifeFace``."""

    def __init__(self, around: PartSurroundings) -> None:
        self._around = around
        self._life = around.service.life
        self._typing = Typing(around)
        self._way = WaySteps(around)
        self._wake = asyncio.Event()
        around.bus.subscribe(LifeDue, self._woken)
        around.bus.subscribe(WayWanted, self._way_wanted)
        around.bus.subscribe(RouteChanged, self._route_changed)

    # -- messages ------------------------------------------------------------------------------

    async def send(self, chat: ChatId, text: str, options: SendOptions = PLAIN) -> Message:
        """Queue a text in any conversation; durable when it returns."""
        self._around.check_in_use()
        message = await self._life.speech.send(chat, text, options)
        self._typing.said(chat)
        return message

    async def edit(self, message: MessageId, text: str) -> Message:
        """Say it otherwise, for both; what was not delivered yet goes out in the new words."""
        self._around.check_in_use()
        return await self._life.changes.edit(message, text)

    async def delete(self, messages: Sequence[MessageId], *, both: bool = False) -> None:
        """Take messages out of our history, or (``both``) our own for everybody."""
        if both:
            self._around.check_in_use()
        await self._life.delete(messages, both)

    async def restore(self, messages: Sequence[MessageId]) -> None:
        """Undo a ``delete`` for us alone."""
        await self._life.removal.restore(messages)

    async def forward(
        self, messages: Sequence[MessageId], to: Sequence[ChatId]
    ) -> Sequence[Message]:
        """Send copies on, marked as forwarded; their first author is not named."""
        self._around.check_in_use()
        return await self._life.speech.forward(messages, to)

    async def react(self, message: MessageId, emoji: str) -> None:
        """Answer with one emoji; empty takes ours away."""
        self._around.check_in_use()
        await self._life.changes.react(message, emoji)

    async def pin(self, message: MessageId, pinned: bool) -> None:
        """Keep a message at hand, for us alone."""
        await self._life.speech.pin(message, pinned)

    async def reschedule(self, message: MessageId, send_at: float | None) -> None:
        """Another time for a scheduled message; None: now."""
        await self._life.holding.reschedule(message, send_at)

    async def story(self, message: MessageId) -> Sequence[StoryLine]:
        """All that is known of the way of a message, the oldest first, then its layers."""
        return await story_lines(self._around, self._way, message)

    async def waiting(self) -> bool:
        """Whether anything that may go now was not confirmed yet by its receivers."""
        return bool(await self._around.service.waiting_for())

    async def undelivered(self) -> int:
        """How many of our messages wait on this computer or are on their way just now."""
        return await self._around.service.undelivered()

    # -- conversations -------------------------------------------------------------------------

    async def set_timer(self, chat: ChatId, seconds: int) -> None:
        """New messages of both disappear so long after they were read; 0: they stay."""
        self._around.check_in_use()
        await self._life.timers.set(chat, seconds)

    async def set_settings(self, chat: ChatId, settings: ChatSettings) -> None:
        """Pin, archive or mute a conversation (not its timer)."""
        await self._life.settings.set(chat, settings)

    async def settings(self, chat: ChatId) -> ChatSettings:
        """What is set for a conversation, its timer too."""
        return await self._life.settings.of(chat)

    async def mark_unread(self, chat: ChatId) -> None:
        """The newest message counts as unread again, for us alone."""
        await self._life.settings.mark_unread(chat)

    async def notes(self) -> ChatId:
        """The conversation with ourselves; it is made when it is first asked for."""
        return await self._life.settings.notes()

    async def typing(self, chat: ChatId, typing: bool) -> None:
        """Tell who is on line, unless that is switched off; call it at each key."""
        await self._typing.tell(chat, typing)

    async def look_at(self, chat: ChatId | None) -> None:
        """This conversation is in front of the person, or none is."""
        self._around.bus.publish(ChatWatched(chat))

    async def preferences(self) -> ChatPreferences:
        """What we tell others."""
        return await self._life.settings.preferences()

    async def set_preferences(self, preferences: ChatPreferences) -> None:
        """Keep it; it counts at once."""
        await self._life.settings.set_preferences(preferences)

    async def remembered(self) -> Remembered:
        """Where the person left off."""
        return await self._life.settings.remembered()

    async def remember(self, remembered: Remembered) -> None:
        """Keep it for the next time."""
        await self._life.settings.remember(remembered)

    # -- the part ------------------------------------------------------------------------------

    async def opened(self) -> None:
        """Whatever fell due while nobody looked is done before anything is shown."""
        await self._life.do_due()
        self._around.spawn(self._run(), "message life")

    async def started(self, node: NodeFace) -> None:
        """From now on the way to people is kept for the messages that wait for them."""
        self._way.follow(node)

    def session_up(self, session: PeerSession) -> None:
        """What waited for this session may go."""
        self._way.up(session)
        self._stands(session.peer, session.route)

    def session_down(self, session: PeerSession) -> None:
        """What must not wait anywhere else comes back."""
        self._way.down(session)
        self._typing.gone(session.peer)
        self._around.spawn(self._ended(session.peer), "messages under a rule")

    async def stopped(self) -> None:
        """The network is down."""
        self._typing.stop()
        await self._way.stop()

    async def _ended(self, peer: UserId) -> None:
        await self._life.holding.session_ended(peer)
        node = self._around.node()
        session = node.session(peer) if node is not None else None
        if session is not None and session.card is None:  # a newer one took its place
            await self._life.holding.session_stands(peer, session.route)

    def _way_wanted(self, event: WayWanted) -> None:
        node = self._around.node()
        session = node.session(event.contact) if node is not None else None
        if session is not None and session.card is None:
            self._stands(event.contact, session.route)

    def _stands(self, peer: UserId, route: str) -> None:
        self._around.spawn(self._life.holding.session_stands(peer, route), "messages under a rule")

    def _route_changed(self, event: RouteChanged) -> None:
        if event.route is not Route.NONE:
            self._stands(event.contact, event.route.value)

    def _woken(self, event: Event) -> None:
        self._wake.set()

    async def _run(self) -> None:
        """Until the profile closes: do what is due, sleep until the next."""
        while True:
            self._wake.clear()
            wait = LONGEST_SLEEP_S
            try:
                due = await self._life.do_due()
            except DatabaseTrouble as error:
                _log.warning("what is due could not be done: %s", type(error).__name__)
            else:
                left = wait if due is None else due - self._around.clock.wall()
                wait = min(max(left, LEAST_SLEEP_S), LONGEST_SLEEP_S)
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._wake.wait(), wait)
