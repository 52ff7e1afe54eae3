"""What a session is to the domain, what is answered, and what each says first."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from m2chat.ids import UserId
from m2chat.messaging import control as c
from m2chat.messaging.inbox import followed
from m2chat.messaging.ports import Tables
from m2chat.messaging.records import ContactRecord


class Ending(Enum):
    """Why a session is to be closed."""

    DONE = "done"  # a first contact that has nothing more to say
    REFUSED = "refused"  # they may not have this session
    FORM = "form"  # a message that does not belong here
    BUSY = "busy"  # as many strangers wait as may: come again


@dataclass(frozen=True, slots=True)
class Peer:
    """Who is at the other end of a session, proven by the handshake."""

    id: UserId
    certificate: bytes  # 1,026
    circle: bytes  # circle_pk of the circle the session runs in
    card: bytes | None = None  # card_id, when this is a first contact
    our_card: bool = False


@dataclass(frozen=True, slots=True)
class Answer:
    """What follows from what came; sent after the commit, in this order."""

    controls: tuple[c.Control, ...] = ()
    ending: Ending | None = None


NOTHING = Answer()


def opening(t: Tables, record: ContactRecord) -> tuple[c.Control, ...]:
    """What each says first once both are ready."""
    have = c.Have(t.own.profile().revision, record.revision)
    if record.instance is None:
        return (have,)
    chain = t.contacts.chain(record.id, record.instance)
    gap = t.contacts.first_missing(record.id, record.instance)
    return (have, c.Sync(record.instance, followed(chain, gap)))
