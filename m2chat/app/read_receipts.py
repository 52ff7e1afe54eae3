"""Read receipts that found no session: one is opened for them, within bounds (ADR-0174).

A receipt goes by the session that stands.  Without one it waits a few seconds, for more of them,
then the author is sought once; a try that fails is made again every ``AGAIN_S`` for an hour, and
when they are seen.  Nobody is sought who is known to be off line, or who is no contact: there it
waits for the next session, as ever.
"""

from __future__ import annotations

import asyncio

from m2chat.app.parts import Part, PartSurroundings
from m2chat.app.presence import Sightings
from m2chat.ids import UserId
from m2chat.messaging.events import ContactRemoved, PresenceChanged, ReceiptsDue
from m2chat.messaging.model import Presence
from m2chat.net.peers import PeerSession

FIRST_S = 4.0  # half of it to all of it
AGAIN_S = 300.0
TRIES = 12  # for what is owed to one contact


class ReadReceipts(Part):
    """Seeks those to whom read receipts are owed."""

    def __init__(self, around: PartSurroundings, sightings: Sightings) -> None:
        self._around = around
        self._sightings = sightings
        self._tries: dict[UserId, int] = {}  # made for those to whom something is owed
        self._sought_at: dict[UserId, float] = {}
        self._timers: dict[UserId, asyncio.TimerHandle] = {}
        around.bus.subscribe(ReceiptsDue, self._owed)
        around.bus.subscribe(PresenceChanged, self._seen)
        around.bus.subscribe(ContactRemoved, lambda event: self._forget(event.contact))

    def session_up(self, session: PeerSession) -> None:
        """They go with it."""
        self._forget(session.peer)

    async def stopped(self) -> None:
        """Nobody is sought any more."""
        for contact in list(self._timers):
            self._forget(contact)

    def _owed(self, event: ReceiptsDue) -> None:
        node = self._around.node()
        if node is not None and node.session(event.contact) is None:
            self._tries.setdefault(event.contact, 0)
            self._plan(event.contact)

    def _seen(self, event: PresenceChanged) -> None:
        if event.presence is Presence.SEEN and event.contact in self._tries:
            self._plan(event.contact)

    def _plan(self, contact: UserId, wait: float = FIRST_S) -> None:
        """Seek them soon, unless that is planned; never more often than the bounds say."""
        if contact in self._timers:
            return
        wait *= 1 - self._around.random.bytes(1)[0] / 510
        sought_at = self._sought_at.get(contact)
        if sought_at is not None:
            wait = max(wait, sought_at + AGAIN_S - self._around.clock.monotonic())
        loop = asyncio.get_running_loop()
        self._timers[contact] = loop.call_later(wait, self._due, contact)

    def _due(self, contact: UserId) -> None:
        self._timers.pop(contact, None)
        self._around.spawn(self._seek(contact), "read receipts")

    async def _seek(self, contact: UserId) -> None:
        node, tries = self._around.node(), self._tries.get(contact, TRIES)
        if node is None or tries >= TRIES or node.session(contact) is not None:
            self._forget(contact)
            return
        if not await self._around.service.is_ready(contact):
            self._forget(contact)
            return
        if self._sightings.of(contact) is Presence.OFFLINE:
            return  # until they are seen
        self._tries[contact] = tries + 1
        self._sought_at[contact] = self._around.clock.monotonic()
        node.seek(contact)
        self._plan(contact, AGAIN_S)

    def _forget(self, contact: UserId) -> None:
        self._tries.pop(contact, None)
        timer = self._timers.pop(contact, None)
        if timer is not None:
            timer.cancel()
