"""Presence in three steps, derived from what the network really saw (product 2.5).

online    a session stands
seen      a look-up server introduced them, or a session ended by agreement, less than
          ``SEEN_S`` ago: they are announced, and there is no session
offline   neither
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from m2chat.ids import UserId
from m2chat.messaging.model import Presence, Route

SEEN_S = 60.0


class Sightings:
    """Who was seen a moment ago; each sighting runs out by itself.  Lives on the node's loop."""

    def __init__(
        self, saw: Callable[[UserId, Presence, Route], None], seen_s: float = SEEN_S
    ) -> None:
        """``saw`` is told every change."""
        self._saw = saw
        self._seen_s = seen_s
        self._timers: dict[UserId, asyncio.TimerHandle] = {}

    def online(self, contact: UserId, route: Route) -> None:
        """A session stands, by this route."""
        self._forget(contact)
        self._saw(contact, Presence.ONLINE, route)

    def seen(self, contact: UserId) -> None:
        """Announced just now; there is no session."""
        self._forget(contact)
        loop = asyncio.get_running_loop()
        self._timers[contact] = loop.call_later(self._seen_s, self.offline, contact)
        self._saw(contact, Presence.SEEN, Route.NONE)

    def offline(self, contact: UserId) -> None:
        """Nobody knows of them, or the last sighting is too old."""
        self._forget(contact)
        self._saw(contact, Presence.OFFLINE, Route.NONE)

    def stop(self) -> None:
        """The network is gone: nothing is told any more."""
        for timer in self._timers.values():
            timer.cancel()
        self._timers.clear()

    def _forget(self, contact: UserId) -> None:
        timer = self._timers.pop(contact, None)
        if timer is not None:
            timer.cancel()
