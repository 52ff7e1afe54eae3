"""Lines of the app's own in a conversation: what was agreed, what ended, what expired."""

from __future__ import annotations

from dataclasses import replace

from m2chat.ids import MessageId, UserId
from m2chat.messaging.events import MessageAdded, MessageChanged
from m2chat.messaging.model import DeliveryState, Direction, Message, MessageKind
from m2chat.messaging.ports import Tables
from m2chat.messaging.records import ContactRecord
from m2chat.messaging.surroundings import Surroundings
from m2chat.sentences import Sentence, mark


def title(record: ContactRecord) -> str:
    """What to call them in a sentence."""
    return record.nickname or record.name or mark("Your contact")


def days_words(days: int) -> str:
    """``1 day``, ``7 days``."""
    return Sentence("%n day(s)", n=days)


def add_note(around: Surroundings, t: Tables, contact: UserId, text: str) -> Message:
    """One more line in the conversation with a contact."""
    now = around.clock.wall()
    note = t.messages.add(
        Message(
            id=MessageId(around.random.bytes(16)),
            contact=contact,
            direction=Direction.IN,
            text=text,
            state=DeliveryState.DELIVERED,
            order=0,
            sent_at=now,
            delivered_at=now,
            kind=MessageKind.NOTE,
        )
    )
    around.tell(t, MessageAdded(note))
    return note


def count_expired(around: Surroundings, t: Tables, record: ContactRecord) -> None:
    """One more of their messages was deleted before it came; lines that follow each other join."""
    held = t.offline.mailboxes.expiry_note(record.id)
    last = t.messages.page(record.id, None, 1)
    if held is not None and last and last[0].id == held[0]:
        count = held[1] + 1
        note = replace(last[0], text=expired_words(count, title(record)))
        t.messages.save(note)
        around.tell(t, MessageChanged(note))
    else:
        count = 1
        note = add_note(around, t, record.id, expired_words(count, title(record)))
    t.offline.mailboxes.save_expiry_note(record.id, note.id, count)


def expired_words(count: int, name: str) -> str:
    """The line for messages that nobody will see any more."""
    return str(
        Sentence("%n message(s) from {name} expired before you came online.", n=count, name=name)
    )
