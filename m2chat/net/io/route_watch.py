"""Sessions kept on a good way (protocol 8): off a silent one, off a worn relay, off relays at all.

Twice a second each session is looked at:

* the other end owes an answer and says nothing for 1.5 s: ask its relay whether it is there, and
  look for any other way, direct and relayed at once; again every 6 s while that lasts
* the relay has carried 80 % of what it gives: the next one, while this one still carries
* it runs through a relay and may go direct: tried by the one who began the session as soon as both
  holds, again after 6, 12, 24 and 48 s, then every 60 s (right after two became contacts the
  other end may still register as one who hides)
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Coroutine
from dataclasses import dataclass
from typing import Any

from m2chat.clock import Clock
from m2chat.ids import UserId
from m2chat.net.io.peer_session import LivePeerSession
from m2chat.net.io.reach import Reach
from m2chat.net.io.rendezvous import Rendezvous
from m2chat.net.io.session_book import SessionBook
from m2chat.net.wire.ways import Leg

LOOK_SECONDS = 0.5
SILENT_SECONDS = 1.5
SEARCH_SECONDS = 6.0  # between two searches for one session; the other end answers one in 5 s
UPGRADE_FIRST_SECONDS = SEARCH_SECONDS  # after the first try for a direct way; doubles each time
UPGRADE_SECONDS = 60.0  # and no longer than this
_log = logging.getLogger(__name__)


@dataclass(slots=True)
class _Seen:
    """What was noticed of one session."""

    silent_at: float | None = None
    searched_at: float = float("-inf")
    upgrade_due: float = float("-inf")
    upgrade_pause: float = UPGRADE_FIRST_SECONDS  # after the next try
    worn: bool = False


class RouteWatch:
    """One node's watch; ``run`` until it is cancelled."""

    def __init__(
        self, reach: Reach, rendezvous: Rendezvous, sessions: SessionBook, clock: Clock
    ) -> None:
        self._reach = reach
        self._rendezvous = rendezvous
        self._sessions = sessions
        self._clock = clock
        self._seen: dict[LivePeerSession, _Seen] = {}
        self._tasks: set[asyncio.Task[None]] = set()
        rendezvous.way_lost = self.way_lost
        rendezvous.worn = self.worn

    async def run(self) -> None:
        """Look, again and again."""
        try:
            while True:
                await asyncio.sleep(LOOK_SECONDS)
                self._look()
        finally:
            for task in self._tasks:
                task.cancel()

    def way_lost(self, session: LivePeerSession) -> None:
        """Its relay is gone."""
        seen, now = self._seen.setdefault(session, _Seen()), self._clock.monotonic()
        if now >= seen.searched_at + SEARCH_SECONDS:
            self._search(session, seen, now)

    def worn(self, peer: UserId) -> None:
        """Its relay has given most of what it gives."""
        session = self._sessions.get(peer)
        if session is not None:
            self._seen.setdefault(session, _Seen()).worn = True

    def _look(self) -> None:
        now = self._clock.monotonic()
        self._rendezvous.tick()
        live = self._sessions.all()
        self._seen = {session: self._seen.get(session, _Seen()) for session in live}
        for session in live:
            if session.card is None:
                self._look_at(session, self._seen[session], now)

    def _look_at(self, session: LivePeerSession, seen: _Seen, now: float) -> None:
        if not session.driver.session.recovery.silent:
            seen.silent_at = None
        elif seen.silent_at is None:
            seen.silent_at = now
        relayed = isinstance(session.driver.way, Leg)
        if seen.silent_at is not None and now >= seen.silent_at + SILENT_SECONDS:
            self._rendezvous.check(session.driver.way)
            wanted = True
        else:
            wanted = seen.worn and relayed
        if wanted and now >= seen.searched_at + SEARCH_SECONDS:
            self._search(session, seen, now)
        elif relayed and session.initiator:
            self._upgrade(session, seen, now)

    def _upgrade(self, session: LivePeerSession, seen: _Seen, now: float) -> None:
        """Try to leave the relay; only a try that was made puts off the next one."""
        if not self._reach.goes_direct(session):
            seen.upgrade_due = float("-inf")  # the moment it may, it does
            seen.upgrade_pause = UPGRADE_FIRST_SECONDS
        elif now >= seen.upgrade_due:
            seen.upgrade_due = now + seen.upgrade_pause
            seen.upgrade_pause = min(2 * seen.upgrade_pause, UPGRADE_SECONDS)
            self._spawn(self._reach.find_way(session.peer, direct=True))

    def _search(self, session: LivePeerSession, seen: _Seen, now: float) -> None:
        seen.searched_at = now
        seen.upgrade_due = now + seen.upgrade_pause  # a direct way is looked for with the others
        seen.worn = False
        self._spawn(self._reach.find_way(session.peer, direct=False))

    def _spawn(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.ensure_future(self._guard(work))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _guard(self, work: Coroutine[Any, Any, None]) -> None:
        """A named supervisor: a search that fails must not end the watch."""
        try:
            await work
        except Exception:  # noqa: BLE001 - logged; the next look tries again
            _log.exception("a search for another way failed")
