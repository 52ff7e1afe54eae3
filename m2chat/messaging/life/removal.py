"""Deleting for us alone, with undo, and deleting for good: by hand or because the time is over.

Hidden messages stay half a minute, also across a restart, then they are erased: the row, and by
the database's own rules all that hangs on it.  Only the id of an erased message is remembered, so
that it isn't shown anew when it is offered once more.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from m2chat.ids import ChatId, MessageId
from m2chat.messaging.errors import NoSuchMessage
from m2chat.messaging.events import LifeDue, MessageAdded, MessagesRemoved
from m2chat.messaging.life.destinations import Destinations
from m2chat.messaging.model import DeliveryState, Message, MessageKind
from m2chat.messaging.ports import Tables
from m2chat.messaging.surroundings import Surroundings

GRACE_S = 30.0
AT_ONCE = 500  # messages erased in one transaction, so that nobody waits long for the database
_WAITS = frozenset({DeliveryState.QUEUED, DeliveryState.SENDING, DeliveryState.STORED})


class Removal:
    """Takes messages out of our history."""

    def __init__(self, around: Surroundings, destinations: Destinations) -> None:
        self._around = around
        self._store = around.store
        self._destinations = destinations

    async def delete(self, messages: Sequence[MessageId]) -> None:
        """Hide messages for us alone; what still waited is taken back.

        Raises ``NoSuchMessage``; then none was hidden.
        """
        now = self._around.clock.wall()

        def work(t: Tables) -> None:
            gone = []
            for one in dict.fromkeys(messages):
                found = t.messages.get(one)
                if found is None:
                    raise NoSuchMessage
                self._take_back(t, found)
                t.life.lifetimes.remove(found.order, now)
                gone.append(found)
            self._tell(t, gone)
            self._around.tell(t, LifeDue())

        await self._store.transaction(work)

    async def restore(self, messages: Sequence[MessageId]) -> None:
        """Undo that; raises ``NoSuchMessage`` when it is too late for one of them."""
        since = self._around.clock.wall() - GRACE_S

        def work(t: Tables) -> None:
            for one in dict.fromkeys(messages):
                found = t.life.lifetimes.restore(one, since)
                if found is None:
                    raise NoSuchMessage
                self._around.tell(t, MessageAdded(found))

        await self._store.transaction(work)

    async def erase_due(self) -> bool:
        """Erase what was hidden long enough and what has expired; whether anything was."""
        now = self._around.clock.wall()

        def work(t: Tables) -> tuple[bool, bool]:
            over = t.life.lifetimes.expired(now, AT_ONCE)
            self._tell(t, over)
            hidden = t.life.lifetimes.hidden(now - GRACE_S)[:AT_ONCE]
            for one in {one.order: one for one in (*over, *hidden)}.values():
                t.life.lifetimes.erase(one.order)
            return bool(over or hidden), len(over) == AT_ONCE or len(hidden) == AT_ONCE

        erased, more = await self._store.transaction(work)
        while more:
            _, more = await self._store.transaction(work)
        return erased

    def _take_back(self, t: Tables, found: Message) -> None:
        if found.state not in _WAITS or found.kind is MessageKind.NOTE:
            return  # a line about a timer only tells of it
        void = MessageId(self._around.random.bytes(16))
        t.life.held.release(found.order)
        self._destinations.of(t, found.contact).take_back(t, found.contact, found.id, void)
        after = replace(
            found, state=DeliveryState.CANCELLED, warning=False, next_try=None, send_at=None
        )
        t.messages.save(after)

    def _tell(self, t: Tables, messages: Iterable[Message]) -> None:
        chats: dict[ChatId, list[MessageId]] = {}
        for one in messages:
            chats.setdefault(one.contact, []).append(one.id)
        for chat, ids in chats.items():
            self._around.tell(t, MessagesRemoved(chat, tuple(ids)))
