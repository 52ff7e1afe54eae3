"""What is known of a contact being on line, derived from what the network really saw (ADR-0173).

online    a session stands
seen      less than ``SEEN_S`` ago a look-up server had them, or a session ended by agreement
offline   less than ``ABSENT_S`` ago every look-up server that may know them said no
unknown   none of these: nothing is claimed but when they could be reached last
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from m2chat.ids import UserId
from m2chat.messaging.model import Presence, Route

SEEN_S = 300.0
ABSENT_S = 600.0


class Sightings:
    """Who was seen a moment ago; what was learned runs out by itself.  Lives on the node's loop."""

    def __init__(self, saw: Callable[[UserId, Presence, Route], None]) -> None:
        """``saw`` is told every change."""
        self._saw = saw
        self._timers: dict[UserId, asyncio.TimerHandle] = {}
        self._states: dict[UserId, Presence] = {}

    def of(self, contact: UserId) -> Presence:
        """What is known now."""
        return self._states.get(contact, Presence.UNKNOWN)

    def online(self, contact: UserId, route: Route) -> None:
        """A session stands, by this route."""
        self._say(contact, Presence.ONLINE, route)

    def seen(self, contact: UserId) -> None:
        """Announced just now; there is no session."""
        self._say(contact, Presence.SEEN, lasts_s=SEEN_S)

    def offline(self, contact: UserId) -> None:
        """Whoever should know of them does not."""
        self._say(contact, Presence.OFFLINE, lasts_s=ABSENT_S)

    def unknown(self, contact: UserId) -> None:
        """The session ended, and nobody said why; or what was known is too old."""
        self._say(contact, Presence.UNKNOWN)

    def stop(self) -> None:
        """The network is gone: nothing is told any more."""
        for timer in self._timers.values():
            timer.cancel()
        self._timers.clear()

    def _say(
        self, contact: UserId, presence: Presence, route: Route = Route.NONE, lasts_s: float = 0.0
    ) -> None:
        timer = self._timers.pop(contact, None)
        if timer is not None:
            timer.cancel()
        if lasts_s:
            loop = asyncio.get_running_loop()
            self._timers[contact] = loop.call_later(lasts_s, self.unknown, contact)
        self._states[contact] = presence
        self._saw(contact, presence, route)
