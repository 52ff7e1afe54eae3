"""What came from a contact, content by content: one function for each, all in one transaction.

A room hooks its contents by ``hook(ContentType, take)``.  ``take`` gets the tables, the ``Inner``,
the content and where it stands in its sender's row (``inbox.Placed``), and may be called again for
the same message: whatever it does must be the same the second time.  The message is receipted
once ``take`` returned and the transaction stands; a ``WireError`` ends the session instead.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any, TypeVar

from m2chat.ids import MessageId, UserId
from m2chat.messaging.contents import Content, Text, Void
from m2chat.messaging.envelope import Inner
from m2chat.messaging.events import MessageAdded, MessageChanged, MessagesMissing
from m2chat.messaging.inbox import Placed, place
from m2chat.messaging.life.texts import text_message
from m2chat.messaging.model import Direction, Message
from m2chat.messaging.offline.notes import count_expired
from m2chat.messaging.ports import Tables
from m2chat.messaging.surroundings import Surroundings

C = TypeVar("C", bound=Content)
Taker = Callable[[Tables, Inner, C, Placed], None]


class Intake:
    """Takes in what contacts say."""

    def __init__(self, around: Surroundings) -> None:
        self._around = around
        self._takers: dict[type[Content], Callable[[Tables, Inner, Any, Placed], None]] = {}
        self._added: list[Callable[[Tables, Message], Message]] = []
        self.hook(Text, self._text)

    def hook(self, content: type[C], take: Taker[C]) -> None:
        """From now on contents of this type go to ``take``."""
        self._takers[content] = take

    def on_added(self, then: Callable[[Tables, Message], Message]) -> None:
        """Do this with every message that was added, in the same transaction."""
        self._added.append(then)

    def take(self, t: Tables, inner: Inner, content: Content) -> Sequence[MessageId]:
        """One message into the tables; which ids its sender may be told of.

        A content that nobody takes is receipted all the same: else its sender would offer it for
        ever.
        """
        taker = self._takers.get(type(content))
        if inner.seq == 0:  # outside of the row
            if taker is not None:
                taker(t, inner, content, Placed(0, broken=False))
            return ()
        gap = t.contacts.first_missing(inner.sender, inner.instance)
        # a duplicate is placed too: a sender who came back from a backup may offer it again under
        # another instance, and what follows it there must not look like a gap
        placed = place(t.contacts, inner, content)
        if self._was_here(t, inner.sender, inner.message):
            return (inner.message,)
        if isinstance(content, Void):
            taken = MessageId(content.taken)
            here = self._was_here(t, inner.sender, taken)
            record = t.contacts.get(inner.sender)
            if content.expired and not here and record is not None and not placed.seen:
                count_expired(self._around, t, record)
            self._close_gaps(t, inner, gap)
            return (inner.message, taken) if here else (inner.message,)
        if taker is not None:
            taker(t, inner, content, placed)
        self._close_gaps(t, inner, gap)
        return (inner.message,)

    def _close_gaps(self, t: Tables, inner: Inner, before: int | None) -> None:
        """Nothing is missing any more: what had seemed lost was only late."""
        if before is None or t.contacts.first_missing(inner.sender, inner.instance) is not None:
            return
        for message in t.messages.gaps(inner.sender):
            after = replace(message, gap_before=False)
            t.messages.save(after)
            self._around.tell(t, MessageChanged(after))

    def add(
        self,
        t: Tables,
        message: Message,
        placed: Placed,
        attach: Callable[[Message], Message] = lambda message: message,
    ) -> Message:
        """Show a message that came; the result has its ``order``.

        ``attach`` keeps what hangs on the message, before anybody is told of it.
        """
        added = attach(t.messages.add(message))
        self._around.tell(t, MessageAdded(added))
        if placed.missing:
            self._around.tell(t, MessagesMissing(message.contact, added.id, placed.missing))
        for then in self._added:
            added = then(t, added)
        return added

    def _was_here(self, t: Tables, sender: UserId, message: MessageId) -> bool:
        """Also when it was deleted since."""
        known = t.messages.find(sender, Direction.IN, message) is not None
        return known or t.messages.gone(sender, message)

    def _text(self, t: Tables, inner: Inner, content: Text, placed: Placed) -> None:
        now = self._around.clock.wall()
        self.add(t, text_message(inner, content, inner.sender, None, now, placed.gap), placed)
