"""What a node does when its computer is somewhere else, or awake again (protocol 12, R-18).

Look-up servers are greeted anew and get the new candidates; multicast groups are joined on the
networks of now; live sessions probe their way, and one that stays silent for a moment is sought
anew beside itself; back-offs end.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from m2chat.clock import Clock
from m2chat.ids import UserId
from m2chat.net.io.circle_member import CircleMember
from m2chat.net.io.multicast import Multicast
from m2chat.net.io.rendezvous import Rendezvous
from m2chat.net.io.session_book import SessionBook

SILENT_S = 2.0  # a session that moved with us has answered by then


@dataclass(frozen=True, slots=True)
class Roaming:
    """One node's answer to a change of its network."""

    members: Mapping[bytes, CircleMember]
    sessions: SessionBook
    multicast: Multicast
    rendezvous: Rendezvous
    clock: Clock
    renew: Callable[[UserId], None]  # a whole new handshake; the old session lives until it stands
    moved: Callable[[], None]  # told last: back-offs end

    def changed(self) -> None:
        """Something changed; called on the node's loop."""
        for member in self.members.values():
            member.cloud.network_changed()
        self.multicast.refresh()
        self.rendezvous.network_changed()
        now = self.clock.monotonic()
        for session in self.sessions.all():
            session.driver.probe()
        asyncio.get_running_loop().call_later(SILENT_S, self._look_at_sessions, now)
        self.moved()

    def _look_at_sessions(self, since: float) -> None:
        for session in self.sessions.all():
            if session.card is None and session.driver.session.paths.current.heard_at < since:
                self.renew(session.peer)
