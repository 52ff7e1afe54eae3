"""Who is at the other end of a session, and what follows from what they say."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

from m2chat.ids import UserId
from m2chat.messaging import control as c
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
    more: tuple[tuple[int, bytes], ...] = ()  # control messages of other rooms, encoded
    ending: Ending | None = None


NOTHING = Answer()
ControlTaker = Callable[[Tables, ContactRecord, bytes], Answer]
