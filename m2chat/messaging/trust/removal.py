"""Forgetting with a way back: hidden at once, gone for good half a minute later (ADR 0136).

What is deleted is hidden in one small transaction, so it is the same for ten messages and a
million, and a crash leaves it hidden.  The deadline is kept with it: the next start goes on.  While
a contact is hidden nobody is let in or sought in their name.
"""

from __future__ import annotations

from collections.abc import Sequence

from m2chat.ids import ChatId, UserId
from m2chat.messaging.errors import NotNow
from m2chat.messaging.events import ContactAdded, ContactRemoved, DeliveryDue, RelationsChanged
from m2chat.messaging.ports import Tables
from m2chat.messaging.surroundings import Surroundings, known_chat
from m2chat.messaging.trust.certificates import called
from m2chat.messaging.trust.errors import NothingToUndo
from m2chat.messaging.trust.model import (
    ConversationHidden,
    ConversationPurged,
    ConversationRestored,
    Deletion,
)
from m2chat.messaging.trust.records import HiddenRecord

UNDO_S = 30.0
PURGE_STEP = 2000  # messages in one transaction, so that others get between


class Removal:
    """Deletes conversations and contacts, and brings them back."""

    def __init__(self, around: Surroundings) -> None:
        self._around = around
        self._store = around.store

    async def delete(self, chat: ChatId, contact: bool) -> Deletion:
        """Hide a conversation, and the contact; raises ``NotAContact`` or ``NotNow``.

        A conversation that is deleted again while it waits starts its half minute anew.
        """
        now, token = self._around.clock.wall(), self._around.random.bytes(16)

        def work(t: Tables) -> Deletion:
            kind = known_chat(t, chat)
            if contact and kind != "contact":
                raise NotNow("A group is left, not deleted: leave it first, then clear it.")
            earlier = next((one for one in t.people.hidden() if one.chat == chat), None)
            if earlier is not None and earlier.whole:
                raise NothingToUndo
            person = UserId(chat.raw)
            record = t.contacts.get(person) if kind == "contact" else None
            title = called(record) if record is not None else ""
            if earlier is not None:
                t.people.unhide(earlier)
            hidden = HiddenRecord(token, chat, contact, now + UNDO_S)
            t.people.hide(hidden)
            deletion = Deletion(token.hex(), chat, title, contact, hidden.until)
            if contact:
                self._around.tell(t, ContactRemoved(person))
                self._around.tell(t, RelationsChanged())
            self._around.tell(t, ConversationHidden(deletion))
            return deletion

        return await self._store.transaction(work)

    async def undo(self, token: str) -> None:
        """Bring back what a deletion took; raises ``NothingToUndo``."""
        now = self._around.clock.wall()

        def work(t: Tables) -> None:
            record = next((one for one in t.people.hidden() if one.token.hex() == token), None)
            if record is None or now >= record.until:
                raise NothingToUndo
            t.people.unhide(record)
            if record.whole:
                person = UserId(record.chat.raw)
                back = t.contacts.get(person)
                if back is not None:
                    self._around.tell_late(t, lambda: ContactAdded(self._around.view(back)))
                self._around.tell(t, RelationsChanged())
                self._around.tell(t, DeliveryDue(person))
            self._around.tell(t, ConversationRestored(record.chat))

        await self._store.transaction(work)

    async def deletions(self) -> Sequence[Deletion]:
        """What can still be brought back, the most urgent first."""
        now = self._around.clock.wall()

        def work(t: Tables) -> list[Deletion]:
            found = []
            for one in t.people.hidden():
                line = t.people.certificate(UserId(one.chat.raw))
                title = line.name if line is not None else ""
                found.append(Deletion(one.token.hex(), one.chat, title, one.whole, one.until))
            return [one for one in found if one.until > now]

        return await self._store.transaction(work)

    async def purge(self) -> float | None:
        """Forget what is due; seconds until the next one is, None when nothing waits."""
        while True:
            now = self._around.clock.wall()
            waiting = await self._store.transaction(lambda t: t.people.hidden())
            if not waiting:
                return None
            first = waiting[0]
            if first.until > now:
                return min(first.until - now, UNDO_S)
            await self._store.transaction(lambda t, one=first: self._purge(t, one))  # type: ignore[misc]

    def _purge(self, t: Tables, record: HiddenRecord) -> None:
        held = next((one for one in t.people.hidden() if one.token == record.token), None)
        if held is None:
            return
        if record.whole:
            t.cards.settle(UserId(record.chat.raw))
        if t.people.purge(held, PURGE_STEP):
            self._around.tell(t, ConversationPurged(record.chat))
