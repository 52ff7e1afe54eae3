"""Reaching one person: the last path first, then the look-up servers (protocol 8 and 12).

``attempt`` is one try of a ``Seeker``; ``recall`` answers a knock that no service announced;
``introduce`` is common to both and to whoever looks us up.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Callable
from dataclasses import dataclass

from m2chat.clock import Clock
from m2chat.errors import RemoteError
from m2chat.ids import UserId
from m2chat.net.io.circle_member import CircleMember, Meeting
from m2chat.net.io.introductions import Introduction, Introductions
from m2chat.net.io.ka_search import KaSearch
from m2chat.net.io.last_paths import LastPaths
from m2chat.net.io.peer_session import LivePeerSession
from m2chat.net.io.seeker import Outcome
from m2chat.net.io.session_book import SessionBook
from m2chat.net.io.session_driver import SessionDriver
from m2chat.net.io.temporary_keys import TemporaryKeys
from m2chat.net.peers import PeerRelation
from m2chat.net.session.events import HandshakeCompleted, SessionClosed, SessionEvent
from m2chat.net.traversal.punch import Effort
from m2chat.net.wire.obfuscation import CircleKeys

Settled = Callable[[bool], None]  # whether it came to a session; a later death says False
LAST_PATH_S = 0.3  # then the look-up servers are asked too
LAST_PATH_LONG_S = 2.0


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What reaching needs of the node; the tables are the node's own and change."""

    members: dict[bytes, CircleMember]  # by circle_pk
    relation: Callable[[UserId], PeerRelation | None]
    keys: TemporaryKeys
    clock: Clock
    introductions: Introductions
    silence: Callable[[CircleMember], Outcome]  # why none of its services answers


class Reach:
    """One node's ways to people."""

    def __init__(self, own: bytes, sessions: SessionBook, surroundings: Surroundings) -> None:
        self._sessions = sessions
        self._surroundings = surroundings
        self._keys = surroundings.keys
        self._clock = surroundings.clock
        self._introductions = surroundings.introductions
        self._paths = LastPaths(own)
        self._opened_again: dict[UserId, asyncio.Event] = {}
        self._introductions.recall = self.recall

    def keep_only(self, peers: set[UserId]) -> None:
        """Forget the ways to everybody else."""
        self._paths.keep_only(peers)

    def opened(self, session: LivePeerSession) -> None:
        """A session stands: remember its way, wake who waits for it."""
        relation = self._surroundings.relation(session.peer)
        if relation is not None and session.card is None:
            self._paths.remember(session, relation, self._clock.monotonic())
        if (event := self._opened_again.get(session.peer)) is not None:
            event.set()

    async def attempt(self, peer: UserId) -> Outcome:
        """One try: the last path, then the homes; check what is found, punch, shake hands."""
        relation = self._surroundings.relation(peer)
        if relation is None:
            return Outcome.NOT_FOUND
        member = self._surroundings.members.get(relation.circle)
        if member is None or not member.link.services:
            return Outcome.NO_SERVICE
        before = self._sessions.get(peer)  # when it is time for a whole new handshake
        if not self._knock(member, peer):
            return await self._ask_homes(member, relation)
        if await self._opens_within(peer, LAST_PATH_S, before):
            return Outcome.CONNECTED
        outcome = await self._ask_homes(member, relation)
        if outcome is Outcome.CONNECTED:
            return outcome
        late = await self._opens_within(peer, LAST_PATH_LONG_S, before)
        return Outcome.CONNECTED if late else outcome

    def _knock(self, member: CircleMember, peer: UserId) -> bool:
        """Knock at the addresses where we last met; no server takes part."""
        now = self._clock.monotonic()
        meeting = self._paths.to(peer, member.cloud.net_time(), now)
        if meeting is None or self._keys.current(member.circle.public_key) is None:
            return False
        self.introduce(member, meeting, lambda _: None)
        return True

    def recall(self, iid: bytes, circle: CircleKeys) -> Introduction | None:
        """Somebody knocks without an introduction: a contact of the last day, or nobody."""
        member = self._surroundings.members.get(circle.public_key)
        if member is None or not self._keys.live(circle.public_key):
            return None
        net_time, now = member.cloud.net_time(), self._clock.monotonic()
        meeting = self._paths.from_(iid, circle.public_key, net_time, now)
        if meeting is None:
            return None
        return self._introduction(member, meeting, lambda _: None)

    async def _opens_within(
        self, peer: UserId, seconds: float, before: LivePeerSession | None
    ) -> bool:
        """Whether another session than ``before`` stands in time."""
        event = self._opened_again.setdefault(peer, asyncio.Event())
        event.clear()
        if self._sessions.get(peer) is before:
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(event.wait(), seconds)
        self._opened_again.pop(peer, None)
        return self._sessions.get(peer) not in (None, before)

    async def _ask_homes(self, member: CircleMember, relation: PeerRelation) -> Outcome:
        peer = relation.peer
        looked = member.look_up(relation)
        if looked is None:
            return Outcome.STARTING
        search, blob = looked
        tries = _Tries(search)
        try:
            async for answer in search:
                try:
                    meeting = member.met(relation, answer, blob)
                except RemoteError:  # a bad bundle: nothing is sent; the one behind it, if any
                    search.older(answer)
                    continue
                self.introduce(member, meeting, tries.begin(), tries.effort)
            if not tries.begun:
                return Outcome.NOT_FOUND if search.reached else self._surroundings.silence(member)
            await tries.over.wait()
        finally:
            search.stop()
        return Outcome.CONNECTED if peer in self._sessions else Outcome.UNREACHABLE

    def introduce(
        self,
        member: CircleMember,
        meeting: Meeting,
        settled: Settled = lambda _: None,
        effort: Effort | None = None,
    ) -> None:
        """Punch and shake hands; ``settled`` tells whether it came to a session or to nothing."""
        intro = self._introduction(member, meeting, settled, effort)
        if not self._introductions.begin(intro):
            settled(False)

    def _introduction(
        self,
        member: CircleMember,
        meeting: Meeting,
        settled: Settled,
        effort: Effort | None = None,
    ) -> Introduction:
        circle_pk = member.circle.public_key
        live = self._keys.live(circle_pk)
        current = self._keys.current(circle_pk)
        assert current is not None

        def sink(driver: SessionDriver, event: SessionEvent) -> None:
            if isinstance(event, HandshakeCompleted):
                if not meeting.initiator:
                    member.proven(meeting.peer)
                self._sessions.establish(driver, meeting, event.certificate)
                settled(True)
            elif isinstance(event, SessionClosed):
                settled(False)

        return Introduction(
            iid=meeting.iid,
            circle=member.circle,
            initiator=meeting.initiator,
            locals={current.bid: current} if meeting.initiator else live,
            remote=meeting.remote,
            keys=meeting.keys,
            addresses=meeting.addresses,
            sink=sink,
            on_session=lambda _: None,
            on_failed=lambda: settled(False),
            effort=effort,
        )


class _Tries:
    """The introductions that came of one look-up: one of each service that knows the peer.

    The peer follows the one that it heard of first, so all of them are kept (protocol 6).
    """

    def __init__(self, search: KaSearch) -> None:
        self.effort = Effort()
        self.begun = 0
        self.over = asyncio.Event()
        self._live = 0
        self._search = search

    def begin(self) -> Settled:
        """One more; the result is to be called when it came to something or to nothing."""
        self.begun += 1
        self._live += 1
        self._search.enough()
        told = False

        def settled(connected: bool) -> None:
            nonlocal told
            self._live -= not told
            told = True
            if connected or not self._live:
                self._search.stop()
                self.over.set()

        return settled
