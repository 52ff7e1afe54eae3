"""The one way in which anything is queued for a contact: a number, a hash, a row in the outbox.

Whatever a room wants to say (a text, a change, an offer of a file) goes through ``queue`` inside
its own transaction; from its commit on the delivery loop brings it there, in order and once.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from m2chat.ids import MessageId, UserId
from m2chat.messaging.contents import Content, ContentKind, Void, encode_content
from m2chat.messaging.envelope import Inner
from m2chat.messaging.events import DeliveryDue
from m2chat.messaging.ports import Tables
from m2chat.messaging.records import ContactRecord, OutboxItem
from m2chat.messaging.surroundings import Surroundings, known

MOST_REHASHED = 1000  # messages behind one that is put in other words


class Outgoing:
    """Queues contents for contacts."""

    def __init__(self, around: Surroundings) -> None:
        self._around = around
        # who keeps copies of what is queued elsewhere hears that they are good no more
        self.taken_back: list[Callable[[Tables, UserId, MessageId], None]] = []
        self.renumbered: list[Callable[[Tables, UserId], None]] = []

    def queue(
        self, t: Tables, contact: UserId, message: MessageId, content: Content, sent_at: float
    ) -> Inner:
        """Number a content and put it at the end of the contact's row; raises ``NotAContact``.

        ``sent_at`` is seconds since 1970 UTC, as the receiver will see it.  The caller asks
        whether this contact may be written to (``contacts.may_write``) and keeps what people see.
        """
        record = known(t, contact)
        kind, body = encode_content(content)
        inner = Inner(
            message=message,
            sender=self._around.me,
            receiver=contact,
            circle=record.circle,
            instance=t.own.profile().instance,
            sent_ms=int(sent_at * 1000),
            seq=record.out_seq + 1,
            prev=record.out_prev,
            kind=kind,
            body=body,
        )
        t.contacts.save(replace(record, out_seq=inner.seq, out_prev=inner.hash))
        t.outbox.add(OutboxItem(message, contact, inner.seq, inner.encode()))
        self._around.tell(t, DeliveryDue(contact))
        return inner

    def reword(self, t: Tables, contact: UserId, message: MessageId, content: Content) -> bool:
        """Put other words in the place of a message that never left this computer.

        All behind it is numbered as before and hashed anew.  False, with nothing changed: it may
        have left, it is not there, or too much waits behind it.
        """
        item = t.outbox.get(contact, message)
        if item is None or t.outbox.offered(contact, message):
            return False
        row = t.outbox.after(contact, item.seq - 1, MOST_REHASHED + 1)
        if len(row) > MOST_REHASHED:
            return False
        kind, body = encode_content(content)
        first = replace(Inner.decode(item.inner), kind=kind, body=body)
        prev = first.prev
        for waiting in row:
            inner = first if waiting is row[0] else Inner.decode(waiting.inner)
            inner = replace(inner, prev=prev)
            t.outbox.remove(contact, waiting.id)
            t.outbox.add(replace(waiting, inner=inner.encode()))
            if inner.kind == ContentKind.VOID:
                return True  # what follows points to what the void replaced
            prev = inner.hash
        t.contacts.save(replace(known(t, contact), out_prev=prev))
        return True

    def take_back(
        self,
        t: Tables,
        contact: UserId,
        message: MessageId,
        void: MessageId,
        *,
        expired: bool = False,
    ) -> bool:
        """Put a void named ``void`` in the place of what was not confirmed; whether it was there.

        The void keeps the number, so that the receiver sees no gap (ADR 0021).  ``expired``: it
        was not taken back by a person; the receiver is told that there was something.
        """
        item = t.outbox.remove(contact, message)
        if item is None:
            return False
        inner = Inner.decode(item.inner)
        kind, body = encode_content(Void(message.raw, inner.hash, expired))
        empty = replace(inner, message=void, kind=kind, body=body)
        t.outbox.add(OutboxItem(void, contact, item.seq, empty.encode()))
        for told in self.taken_back:
            told(t, contact, message)
        self._around.tell(t, DeliveryDue(contact))
        return True

    def renumber(self, t: Tables, record: ContactRecord) -> ContactRecord:
        """Number what waits for a contact from the start of a new relation."""
        for item in t.outbox.all(record.id):
            t.outbox.remove(record.id, item.id)
            inner = replace(
                Inner.decode(item.inner),
                circle=record.circle,
                seq=record.out_seq + 1,
                prev=record.out_prev,
            )
            t.outbox.add(replace(item, seq=inner.seq, inner=inner.encode()))
            record = replace(record, out_seq=inner.seq, out_prev=inner.hash)
        for told in self.renumbered:
            told(t, record.id)
        return record
