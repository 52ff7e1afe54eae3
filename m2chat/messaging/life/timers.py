"""Messages that disappear: the timer of a conversation, agreed by both, and when it starts.

Either side sets it; the other is told by a line in the conversation.  Of two settings the one with
the higher stamp counts, so both sides end with the same.  A message takes the timer along that
stood when it was written: here it runs from reading on, for its sender from the first receipt on.
"""

from __future__ import annotations

from dataclasses import replace

from m2chat.ids import ChatId, GroupId, MessageId, UserId
from m2chat.messaging.contents import LONGEST_TIMER_S, Timer
from m2chat.messaging.envelope import Inner
from m2chat.messaging.errors import NotNow
from m2chat.messaging.events import ChatChanged, MessageAdded
from m2chat.messaging.inbox import Placed
from m2chat.messaging.life.destinations import NOTES, Destinations
from m2chat.messaging.life.ports import ChatTimer
from m2chat.messaging.model import DeliveryState, Direction, Message, MessageKind
from m2chat.messaging.ports import Tables
from m2chat.messaging.surroundings import Surroundings, known_chat
from m2chat.sentences import Sentence, mark

_UNITS = (
    (604_800, mark("%n week(s)", n=1)),
    (86_400, mark("%n day(s)", n=1)),
    (3600, mark("%n hour(s)", n=1)),
    (60, mark("%n minute(s)", n=1)),
    (1, mark("%n second(s)", n=1)),
)


# A stamp is a time in milliseconds, or one more than the stamp before.  One that leaps so far that
# nobody could set anything after it is left out; by the stamps alone, so that all do the same.
FARTHEST_STAMP = 1 << 53
LARGEST_STEP = 1 << 20


class Timers:
    """The timer of each conversation."""

    def __init__(self, around: Surroundings, destinations: Destinations) -> None:
        self._around = around
        self._store = around.store
        self._destinations = destinations

    async def set(self, chat: ChatId, seconds: int) -> None:
        """New messages of both disappear so long after they were read; 0: they stay.

        Raises ``NotAContact`` or ``NotNow``.
        """
        if not 0 <= seconds <= LONGEST_TIMER_S:
            raise NotNow("Messages can disappear after at most a year.")
        now, me = self._around.clock.wall(), self._around.me
        line = MessageId(self._around.random.bytes(16))

        def work(t: Tables) -> None:
            before = t.life.chats.timer(chat)
            destination = self._destinations.of(t, chat)
            destination.check(t, chat)
            if before.seconds == seconds:
                return
            stamp = max(before.stamp + 1, int(now * 1000))
            count = destination.queue(t, chat, line, Timer(seconds, stamp), now)
            t.life.chats.save_timer(chat, ChatTimer(seconds, stamp, me.raw))
            notes = known_chat(t, chat) == NOTES
            self._note(
                t,
                Message(
                    id=line,
                    contact=chat,
                    direction=Direction.OUT,
                    text=_line(seconds, mark("You set this.")),
                    state=DeliveryState.READ if notes else DeliveryState.QUEUED,
                    order=0,
                    sent_at=int(now * 1000) / 1000,
                    author=me if isinstance(chat, GroupId) else None,
                    kind=MessageKind.NOTE,
                    members=count if isinstance(chat, GroupId) else 0,
                ),
            )

        await self._store.transaction(work)

    def take(self, t: Tables, inner: Inner, content: Timer, placed: Placed) -> None:
        """A contact set the timer."""
        self.came(t, inner.sender, inner.sender, content, inner, placed)

    def came(
        self, t: Tables, chat: ChatId, maker: UserId, content: Timer, inner: Inner, placed: Placed
    ) -> None:
        """Somebody of a conversation set its timer; an older setting changes nothing."""
        before = t.life.chats.timer(chat)
        if (content.stamp, maker.raw) <= (before.stamp, before.by):
            return
        if content.stamp > max(FARTHEST_STAMP, before.stamp + LARGEST_STEP):
            return
        t.life.chats.save_timer(chat, ChatTimer(content.seconds, content.stamp, maker.raw))
        if content.seconds == before.seconds:
            return
        in_group = isinstance(chat, GroupId)
        self._note(
            t,
            Message(
                id=inner.message,
                contact=chat,
                direction=Direction.IN,
                text=_line(
                    content.seconds,
                    mark("A member set this.") if in_group else mark("They set this."),
                ),
                state=DeliveryState.DELIVERED,
                order=0,
                sent_at=inner.sent_ms / 1000,
                delivered_at=self._around.clock.wall(),
                gap_before=placed.gap,
                author=maker if in_group else None,
                kind=MessageKind.NOTE,
            ),
        )

    def _note(self, t: Tables, line: Message) -> None:
        self._around.tell(t, MessageAdded(t.messages.add(line)))
        self._around.tell(t, ChatChanged(line.contact))


def running(message: Message, now: float) -> Message:
    """A message of ours that somebody has now: its timer runs from the first receipt on."""
    if message.timer_s == 0 or message.expires_at is not None:
        return message
    return replace(message, expires_at=now + message.timer_s)


def duration_words(seconds: int) -> str:
    """``3 days``, ``1 week``, ``90 seconds``: in the largest unit that fits evenly."""
    size, unit = next((s, u) for s, u in _UNITS if seconds % s == 0)
    return Sentence(unit, n=seconds // size)


def _line(seconds: int, who: str) -> str:
    if seconds == 0:
        return str(Sentence("New messages no longer disappear. {setter}", setter=who))
    said = Sentence(
        "New messages disappear {time} after they are read. {setter}",
        time=duration_words(seconds),
        setter=who,
    )
    return str(said)
