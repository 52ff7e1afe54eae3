"""Reaching one person: the last path, then look-up servers and multicast (protocol 8, 10, 12).

``attempt`` is one try of a ``Seeker``; ``find_way`` looks for another way for a session that
stands; ``recall`` answers a knock that no service announced.  ``Rendezvous`` carries out what they
begin.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial

from m2chat.clock import Clock
from m2chat.crypto.randomness import RandomSource
from m2chat.errors import RemoteError
from m2chat.ids import UserId
from m2chat.net.diagnosis import Step
from m2chat.net.io.circle_member import CircleMember
from m2chat.net.io.inquiry import inquire
from m2chat.net.io.introductions import Introduction, Introductions
from m2chat.net.io.last_paths import LastPaths
from m2chat.net.io.meeting import Meeting, hides, near_only
from m2chat.net.io.multicast import Multicast
from m2chat.net.io.multicast_search import Search, Searches
from m2chat.net.io.peer_session import LivePeerSession
from m2chat.net.io.rendezvous import Rendezvous, Terms
from m2chat.net.io.seeker import Outcome
from m2chat.net.io.session_book import SessionBook, route_of
from m2chat.net.io.temporary_keys import TemporaryKeys
from m2chat.net.io.trace import Trace, kinds_of, places
from m2chat.net.peers import Announced, PeerRelation, Relations, RelationState
from m2chat.net.traversal.punch import Effort
from m2chat.net.wire.obfuscation import CircleKeys
from m2chat.net.wire.ways import Way

LAST_PATH_S = 0.3  # then the look-up servers are asked too
LAST_PATH_LONG_S = 2.0


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What reaching needs of the node; the tables are the node's own and change."""

    members: dict[bytes, CircleMember]  # by circle_pk
    relation: Callable[[UserId], PeerRelation | None]
    keys: TemporaryKeys
    clock: Clock
    random: RandomSource
    introductions: Introductions
    rendezvous: Rendezvous
    multicast: Multicast
    silence: Callable[[CircleMember], Outcome]  # why none of its services answers
    trace: Trace
    seen: Callable[[UserId], None]  # a look-up server introduced them


class Reach:
    """One node's ways to people."""

    def __init__(self, own: bytes, sessions: SessionBook, surroundings: Surroundings) -> None:
        self._sessions = sessions
        self._surroundings = surroundings
        self._keys = surroundings.keys
        self._clock = surroundings.clock
        self._rendezvous = surroundings.rendezvous
        self._trace = surroundings.trace
        self._paths = LastPaths(own)
        self._opened_again: dict[UserId, asyncio.Event] = {}
        surroundings.introductions.recall = self.recall

    def relations_changed(self, relations: Relations) -> None:
        """Forget the ways to whom we know no more, or whom we must hide from now."""
        seen = {one.peer for one in relations.peers if self._remembers(one)}
        self._paths.keep_only(seen)
        hidden = {one.peer.raw for one in relations.peers if self._hidden(one)}
        self._surroundings.introductions.hide_from(hidden)
        for session in self._sessions.all():
            relation = self._surroundings.relation(session.peer)
            if relation is None or session.card is not None:
                continue
            if not self._keeps_to(session, relation):
                session.close()  # it comes back by another way when there is something to say

    def _keeps_to(self, session: LivePeerSession, relation: PeerRelation) -> bool:
        """Apply the route policy; False when the session runs where it may not."""
        refuses = _far if near_only(relation) else None
        return session.driver.keep_to(only_legs=self._hidden(relation), refuses=refuses)

    def goes_direct(self, session: LivePeerSession) -> bool:
        """Whether a session that runs through a relay should leave it."""
        relation = self._surroundings.relation(session.peer)
        return relation is not None and not self._hidden(relation)

    def forget_ways(self) -> None:
        """Nobody who knocks at the last path finds us."""
        self._paths.keep_only(set())

    def _hidden(self, relation: PeerRelation) -> bool:
        member = self._surroundings.members.get(relation.circle)
        return hides(relation, member is None or member.has_relay)

    def _remembers(self, relation: PeerRelation) -> bool:
        """Whether the way of today may be used tomorrow without asking anybody."""
        return not self._hidden(relation) and not near_only(relation)

    def opened(self, session: LivePeerSession) -> None:
        """A session stands, or took another way: remember it, wake who waits for it."""
        relation = self._surroundings.relation(session.peer)
        if relation is None or session.card is not None:
            self._wake(session)
            return
        if not self._keeps_to(session, relation):  # the policy changed while they shook hands
            asyncio.get_running_loop().call_soon(session.close)
        elif self._remembers(relation):
            self._paths.remember(session, relation, self._clock.monotonic())
        self._wake(session)

    def _wake(self, session: LivePeerSession) -> None:
        if (event := self._opened_again.get(session.peer)) is not None:
            event.set()

    async def attempt(self, peer: UserId) -> Outcome:
        """One try: the last path, then the homes; check what is found, punch, shake hands."""
        relation = self._surroundings.relation(peer)
        if relation is None:
            return Outcome.NOT_FOUND
        member = self._surroundings.members.get(relation.circle)
        if member is None:  # we left their circle
            return Outcome.NO_SERVICE
        before = self._sessions.get(peer)  # when it is time for a whole new handshake
        if self._hidden(relation) or not self._knock(member, peer):
            outcome = await self._look_up(member, relation)
            wants = outcome is Outcome.NOT_FOUND and relation.relay_only
            # A donated relay is on no list, so it was asked for all the same.
            return Outcome.NO_RELAY if wants and not member.has_relay else outcome
        if await self._opens_within(peer, LAST_PATH_S, before):
            return Outcome.CONNECTED
        outcome = await self._look_up(member, relation)
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
        self._trace.note(peer, Step.KNOCK, "at the last path", places(meeting.addresses))
        self._rendezvous.begin(member, meeting, Terms(relay=False))
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
        self._trace.note(meeting.peer, Step.KNOCKED, "by the last path")
        return self._rendezvous.recalled(member, meeting)

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

    async def find_way(self, peer: UserId, *, direct: bool) -> None:
        """Another way for the session that stands: a direct one, or whatever can be had."""
        relation = self._surroundings.relation(peer)
        member = self._surroundings.members.get(relation.circle) if relation is not None else None
        if relation is None or member is None or relation.state is RelationState.ASKING:
            return
        terms = Terms(migrates=True, relay=not direct, relay_at_once=not direct)
        await self._look_up(member, relation, terms)

    async def ask(self, peer: UserId) -> Announced:
        """Whether they are registered, without meeting them."""
        relation = self._surroundings.relation(peer)
        member = self._surroundings.members.get(relation.circle) if relation is not None else None
        if relation is None or member is None:
            return Announced.UNKNOWN
        return await inquire(member, relation, self._surroundings.random)

    async def _look_up(
        self, member: CircleMember, relation: PeerRelation, terms: Terms | None = None
    ) -> Outcome:
        """Ask everywhere, and follow whoever knows them."""
        peer, terms = relation.peer, terms or Terms()
        search = self._search(member, relation)
        if search is None:
            return Outcome.STARTING
        tries = _Tries(search)
        try:
            async for answer in search:
                now = self._surroundings.relation(peer)
                if now is None:
                    break
                relation = now  # the route policy of now counts, not that of the first question
                try:
                    meeting = member.met(relation, answer, answer.lookup)
                except RemoteError:  # a bad bundle: nothing is sent; the one behind it, if any
                    self._trace.note(peer, Step.BAD_BUNDLE, "what was found is not theirs")
                    search.older(answer)
                    continue
                if meeting.relay is not None and not terms.relay:
                    continue  # they want a relay, and that we have
                self._found(meeting)
                self._rendezvous.begin(member, meeting, tries.begin(terms))
            if not tries.begun:
                return Outcome.NOT_FOUND if search.reached else self._surroundings.silence(member)
            await tries.over.wait()
        finally:
            search.stop()
        if peer in self._sessions:
            return Outcome.CONNECTED
        return Outcome.RELAY_BUSY if tries.busy else Outcome.UNREACHABLE

    def _found(self, meeting: Meeting) -> None:
        """Somebody told where they are, or that they look for us."""
        if not meeting.initiator:
            self._trace.note(meeting.peer, Step.LOOKED_UP, "they look for us")
        ways = meeting.addresses
        words = "a relay in place of them" if meeting.relay is not None else kinds_of(ways)
        self._trace.note(meeting.peer, Step.CANDIDATES, words, places(ways))
        if meeting.card is None:
            self._surroundings.seen(meeting.peer)

    def _note_answer(self, member: CircleMember, peer: UserId, step: Step, service: bytes) -> None:
        at = next((one.address for one in member.cloud.services() if one.service == service), "")
        self._trace.note(peer, step, "", at)

    def _search(self, member: CircleMember, relation: PeerRelation) -> Search | None:
        """The look-up servers and the own network, as far as the route policy allows.

        None until our bundle is signed.
        """
        if not member.signed:
            return None
        searches: list[Search] = []
        looked = member.look_up(relation) if not near_only(relation) else None
        if looked is not None:
            search, _ = looked
            search.note = partial(self._note_answer, member, relation.peer)
            searches.append(search)
        near = self._surroundings.multicast.search(member, relation)
        if near is not None:
            # Who is not on this network may be elsewhere: where there are servers, they know.
            near.decides = not member.cloud.services()
            searches.append(near)
        return Searches(searches)

    def looked_up(self, member: CircleMember, meeting: Meeting) -> None:
        """Somebody whom we let in looks us up."""
        if not meeting.spare:
            self._found(meeting)
        self._rendezvous.begin(member, meeting, Terms())


def _far(way: Way) -> bool:
    """What the rule "lan" forbids."""
    return route_of(way) != "lan"


class _Tries:
    """The introductions that came of one look-up: one of each service that knows the peer.

    The peer follows the one that it heard of first, so all of them are kept (protocol 6).
    """

    def __init__(self, search: Search) -> None:
        self.effort = Effort()
        self.begun = 0
        self.busy = False  # a relay refused us
        self.over = asyncio.Event()
        self._live = 0
        self._search = search

    def begin(self, terms: Terms) -> Terms:
        """One more, under these terms."""
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

        def busy() -> None:
            self.busy = True

        return replace(terms, settled=settled, on_busy=busy, effort=self.effort)
