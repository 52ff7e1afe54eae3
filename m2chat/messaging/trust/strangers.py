"""Which requests of strangers are kept (protocol 16: at most twenty at a time).

    room           every request is kept
    full           first who was answered with "not now" makes room, the oldest of them;
                   then, for a card that holds fewer than another, the newest of the fullest card
    else           the asker is told to come again; their program does so by itself

So one card that was printed in a newspaper cannot keep a friend out who has another one.  Requests
that nobody answers for thirty days are forgotten.
"""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Sequence
from dataclasses import dataclass

from m2chat.ids import UserId
from m2chat.messaging.contacts import PENDING_LIMIT
from m2chat.messaging.events import ContactRemoved, RelationsChanged
from m2chat.messaging.model import ContactState
from m2chat.messaging.ports import Tables
from m2chat.messaging.records import AskerRecord
from m2chat.messaging.surroundings import Surroundings

PER_HOUR = 60
FORGET_AFTER_S = 30 * 86_400.0


@dataclass(frozen=True, slots=True)
class Pending:
    """One request that nobody answered."""

    asker: UserId
    card: bytes
    asked_at: float
    postponed: bool


def pending(t: Tables) -> list[Pending]:
    """All requests that wait, the oldest first."""
    asked = {one.asker: one for one in t.cards.askers() if not one.settled}
    found = []
    for record in t.contacts.all():
        if record.state is ContactState.REQUEST:
            by = asked.get(record.id, AskerRecord(b"", record.id, b"", asked_at=record.added_at))
            at = by.asked_at or record.added_at
            found.append(Pending(record.id, by.card, at, by.postponed))
    return sorted(found, key=lambda one: one.asked_at)


def who_makes_room(waiting: Sequence[Pending], card: bytes) -> UserId | None:
    """Whose request goes when all places are taken; None: nobody's, the new one must wait."""
    later = [one for one in waiting if one.postponed]
    if later:
        return later[0].asker
    held = Counter(one.card for one in waiting)
    fullest, count = max(held.items(), key=lambda item: item[1], default=(b"", 0))
    if count <= held[card] + 1:
        return None
    return [one for one in waiting if one.card == fullest][-1].asker


class Strangers:
    """The places for requests, and how fast they may be taken."""

    def __init__(self, around: Surroundings) -> None:
        self._around = around
        self._lately: deque[float] = deque()  # when requests were taken, in the last hour

    def admit(self, t: Tables, card: bytes) -> bool:
        """Whether one more request by this card may be kept now; makes room if need be."""
        now = self._around.clock.wall()
        while self._lately and not now - 3600 < self._lately[0] <= now:
            self._lately.popleft()
        if len(self._lately) >= PER_HOUR:
            return False
        waiting = pending(t)
        if len(waiting) >= PENDING_LIMIT:
            gone = who_makes_room(waiting, card)
            if gone is None:
                return False
            self._forget(t, gone)
        self._lately.append(now)
        return True

    def forget_old(self, t: Tables) -> None:
        """Requests that waited for too long."""
        limit = self._around.clock.wall() - FORGET_AFTER_S
        for one in pending(t):
            if one.asked_at < limit:
                self._forget(t, one.asker)

    def _forget(self, t: Tables, asker: UserId) -> None:
        t.contacts.remove(asker)
        t.cards.forget_asker(asker)
        self._around.tell(t, ContactRemoved(asker))
        self._around.tell(t, RelationsChanged())
