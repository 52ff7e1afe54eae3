"""The way to a contact as it is kept for the messages that wait for them.

The node's trace lives in memory; what it notes about somebody for whom a message is open is also
kept in the profile, without addresses and bounded, so that a message can tell its story later.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Callable

from m2chat.app.parts import PartSurroundings
from m2chat.database.errors import DatabaseTrouble
from m2chat.ids import UserId
from m2chat.messaging.life.ports import StoredStep
from m2chat.net.diagnosis import TraceStep
from m2chat.net.peers import NodeFace, PeerSession

GATHER_S = 0.5  # steps are written in one commit after so long
MOST_GATHERED = 200  # of one contact between two commits


class WaySteps:
    """Follows the trace."""

    def __init__(self, around: PartSurroundings) -> None:
        self._around = around
        self._gathered: dict[UserId, list[StoredStep]] = {}
        self._since: dict[UserId, float] = {}  # when the live session began
        self._unfollow: Callable[[], None] = lambda: None
        self._timer: asyncio.TimerHandle | None = None

    def follow(self, node: NodeFace) -> None:
        """The network runs."""
        self._unfollow()
        self._unfollow = node.follow_trace(self._stepped)

    def up(self, session: PeerSession) -> None:
        """A session stands."""
        self._since[session.peer] = self._around.clock.wall()

    def down(self, session: PeerSession) -> None:
        """It ended."""
        self._since.pop(session.peer, None)

    def session_since(self, contact: UserId) -> float | None:
        """When the live session with somebody began, in seconds since 1970 UTC."""
        return self._since.get(contact)

    async def stop(self) -> None:
        """Write what was gathered."""
        self._unfollow()
        self._unfollow = lambda: None
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        await self.write()

    async def write(self) -> None:
        """Keep what was gathered for those for whom something is open."""
        gathered, self._gathered = self._gathered, {}
        if gathered:
            with contextlib.suppress(DatabaseTrouble):  # a story with a hole harms nobody
                await self._around.service.life.keep_way(gathered)

    def _stepped(self, step: TraceStep) -> None:
        if step.peer is None:
            return
        row = self._gathered.setdefault(step.peer, [])
        now = self._around.clock.wall()
        row.append(StoredStep(now, step.step.value, step.words, step.flow))
        del row[:-MOST_GATHERED]
        if self._timer is None:
            self._timer = asyncio.get_running_loop().call_later(GATHER_S, self._due)

    def _due(self) -> None:
        self._timer = None
        self._around.spawn(self.write(), "steps of the way")
