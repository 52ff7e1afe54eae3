"""``Node``: the face of the stack.  One socket, several circles, sessions with people.

It is told whom it knows (``set_relations``) and whom to reach (``seek``), and tells of sessions and
what comes (``net.peers.NodeListener``).  One loop; private operations in a pool of two threads.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Sequence
from concurrent.futures import ThreadPoolExecutor

from m2chat.clock import Clock
from m2chat.crypto.randomness import RandomSource
from m2chat.ids import UserId
from m2chat.links import CircleLink
from m2chat.net.diagnosis import Step
from m2chat.net.errors import CloseCode, NotConnected
from m2chat.net.io.appearance import Appearance
from m2chat.net.io.circle_member import CircleMember
from m2chat.net.io.donation import Donation
from m2chat.net.io.endpoint import Endpoint
from m2chat.net.io.introductions import Introductions
from m2chat.net.io.introspection import Introspection
from m2chat.net.io.legs import Legs
from m2chat.net.io.limits import PrefixBuckets
from m2chat.net.io.meeting import Meeting, OwnSecrets
from m2chat.net.io.memberships import Memberships, Realm
from m2chat.net.io.multicast import EVERYWHERE, Multicast
from m2chat.net.io.nearby import Nearby
from m2chat.net.io.network_watch import NetworkWatch
from m2chat.net.io.node_config import NodeConfig
from m2chat.net.io.peer_session import LivePeerSession
from m2chat.net.io.reach import Reach, Surroundings
from m2chat.net.io.rendezvous import Rendezvous
from m2chat.net.io.roaming import Roaming
from m2chat.net.io.route_watch import RouteWatch
from m2chat.net.io.seeker import LONGEST_NEAR, LONGEST_WAIT, Outcome, Seeker
from m2chat.net.io.service_answers import ServiceAnswers
from m2chat.net.io.session_book import BookRules, SessionBook
from m2chat.net.io.silence import why_silent
from m2chat.net.io.stores import Stores
from m2chat.net.io.temporary_keys import KEEP_OLD, RENEW_AFTER, TemporaryKeys
from m2chat.net.io.udp import UdpSocket
from m2chat.net.nearby import NearbyListener
from m2chat.net.peers import NodeListener, PacketFlow, PeerRelation, PeerSession, Relations
from m2chat.net.wire.addresses import Address

GOODBYE_S = 0.05


class Node(Introspection):
    """Fills ``net.peers.NodeFace``."""

    def __init__(
        self, config: NodeConfig, listener: NodeListener, clock: Clock, random: RandomSource
    ) -> None:
        super().__init__(config.host, listener, clock, random)
        self._config = config
        self._pool = ThreadPoolExecutor(2, thread_name_prefix="crypto")
        self._own = OwnSecrets(config.fingerprint, config.discovery, config.profile_seed)
        self._keys = TemporaryKeys(
            config.fingerprint,
            config.certificate,
            config.sign,
            config.instance,
            config.next_epoch,
            random,
            self._pool,
        )
        self._introductions: Introductions | None = None
        self._multicast: Multicast | None = None
        self._watch: NetworkWatch | None = None
        self._answers: ServiceAnswers | None = None
        self._circles: tuple[CircleLink, ...] = tuple(config.circles)
        self._relations = Relations()
        rules = BookRules(
            self._welcome,
            self._opened,
            self._died,
            self._renew_session,
            self._rerouted,
            self._trace.note,
        )
        self._sessions = SessionBook(
            config.fingerprint, listener, config.session.renew_after, rules
        )
        self._rendezvous: Rendezvous | None = None
        self._routes: RouteWatch | None = None
        self._donation: Donation | None = None
        self._tasks: set[asyncio.Task[None]] = set()
        self._buckets = PrefixBuckets()
        self._memberships: Memberships | None = None
        self._heard = False  # a service answered since the network last changed
        self.stores = Stores(self._members, random)

    # -- life -----------------------------------------------------------------------------------

    async def start(self) -> None:
        """Bind, make the temporary key, join the circles, register."""
        loop = asyncio.get_running_loop()
        socket = UdpSocket(self._config.host, self._config.port)
        endpoint = self._endpoint = Endpoint(socket, self._clock, self._random, admit=self._admits)
        endpoint.accounts.turn(self._keeps_notes)
        self._appearance = Appearance(
            endpoint.address, self._config.port_mappings, self._random, self._register_addresses
        )
        self._introductions = Introductions(endpoint, self._pool, self._config.session)
        self._rendezvous = Rendezvous(
            self._introductions, self._sessions, self._keys, Legs(), self._clock, self._trace
        )
        self._multicast = Multicast(
            endpoint, self._clock, self._random, self._config.host, self._meet
        )
        self._reach = Reach(
            self._config.fingerprint,
            self._sessions,
            Surroundings(
                self._members,
                self._relation,
                self._keys,
                self._clock,
                self._random,
                self._introductions,
                self._rendezvous,
                self._multicast,
                self._why_silent,
                self._trace,
                self._listener.on_seen,
            ),
        )
        self._routes = RouteWatch(self._reach, self._rendezvous, self._sessions, self._clock)
        self._spawn(self._routes.run())
        self._donation = Donation(
            endpoint, self._members, self._appearance.addresses.places, self._clock, self._random
        )
        realm = Realm(self._sessions, self._introductions, self._multicast, self._config.discovery)
        self._memberships = Memberships(self._members, self._member, realm)
        self._answers = ServiceAnswers(endpoint)
        roaming = Roaming(
            self._members,
            self._sessions,
            self._multicast,
            self._rendezvous,
            self._clock,
            self._renew_session,
            self._changed_network,
        )
        self._watch = NetworkWatch(roaming.changed, self._clock)
        endpoint.start(loop)
        self._appearance.start()
        await self._keys.renew()
        await self._join()
        self._watch.start(listen=self._config.host in EVERYWHERE)
        self._spawn(self._renew_keys())

    def _admits(self, source: Address, now: float) -> bool:
        """Services and whom we meet always, others as often as their prefix may (protocol 3)."""
        assert self._introductions is not None
        if any(source.host == one.host for link in self._circles for one in link.services):
            return True
        if any(member.cloud.book.knows(source.host) for member in self._members.values()):
            return True
        return self._introductions.expects(source.host) or self._buckets.admit(source, now)

    async def close(self) -> None:
        """Say goodbye everywhere and stop."""
        self._closed = True
        if self._watch is not None:
            self._watch.close()
        for seeker in self._seekers.values():
            seeker.stop()
        for task in self._tasks:
            task.cancel()
        for session in self._sessions.all():
            session.close(CloseCode.BYE)
        self.stores.close()
        if self._donation is not None:
            self._donation.turn(False)
        if self._rendezvous is not None:
            self._rendezvous.close()
        if self._memberships is not None:
            self._memberships.close()
        if self._multicast is not None:
            self._multicast.close()
        if self._appearance is not None:
            await self._appearance.close()
        if self._endpoint is not None:
            await asyncio.sleep(GOODBYE_S)
            assert self._introductions is not None
            self._introductions.close()
            self._endpoint.close()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        self._pool.shutdown(wait=False, cancel_futures=True)

    def set_circles(self, circles: Sequence[CircleLink]) -> None:
        """Replace the circles; those that left are said goodbye to."""
        self._circles = tuple(circles)
        if self._endpoint is not None and not self._closed:
            self._spawn(self._join())

    async def _join(self) -> None:
        """Make the members match the circles."""
        assert self._memberships is not None
        parted = await self._memberships.match(lambda: self._circles)
        self._online_changed()
        self.retry_now()
        for peer in parted:
            relation = self._relation(peer)
            if relation is not None and relation.circle in self._members:  # only its link changed
                self.seek(peer)

    def _member(self, link: CircleLink) -> CircleMember:
        assert self._endpoint is not None
        assert self._answers is not None
        assert self._appearance is not None
        assert self._rendezvous is not None
        member = CircleMember(
            link,
            own=self._own,
            endpoint=self._endpoint,
            answers=self._answers,
            keys=self._keys,
            clock=self._clock,
            random=self._random,
            meet=self._meet,
            online_changed=self._member_online,
            link_changed=self._listener.on_circle_refreshed,
            addresses=self._appearance.addresses,
            relayed=self._rendezvous.on_relayed,
        )
        self._observe(member)
        member.set_relations(self._relations)
        return member

    async def _renew_keys(self) -> None:
        """A new temporary key every twelve hours."""
        while True:
            await asyncio.sleep(RENEW_AFTER)
            await self._keys.renew()
            for member in list(self._members.values()):
                await member.renew_bundle()
            asyncio.get_running_loop().call_later(KEEP_OLD, self._keys.forget_old)

    def _spawn(self, work: Awaitable[None]) -> None:
        task = asyncio.ensure_future(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    # -- verbs ----------------------------------------------------------------------------------

    def set_relations(self, relations: Relations) -> None:
        """Replace all that is known of people."""
        self._relations = relations
        known = {relation.peer for relation in relations.peers}
        for member in self._members.values():
            member.set_relations(relations)
        if self._reach is not None:
            self._reach.relations_changed(relations)
        for peer in list(self._seekers):
            if peer not in known:
                self.unseek(peer)
        for session in self._sessions.all():
            if session.peer in relations.blocked:
                session.close(CloseCode.REFUSED)

    def seek(self, peer: UserId) -> None:
        """Reach this peer and keep trying."""
        if self._silent or peer in self._sessions or peer in self._seekers:
            return
        self._start_seeking(peer)

    def unseek(self, peer: UserId) -> None:
        """Stop trying."""
        seeker = self._seekers.pop(peer, None)
        if seeker is not None:
            seeker.stop()

    def retry_now(self) -> None:
        """Forget all back-offs."""
        for member in self._members.values():
            member.cloud.retry_now()
        for seeker in self._seekers.values():
            seeker.wake()

    def donate(self, on: bool) -> None:
        """Be a relay for others, within small bounds, or no more."""
        if self._donation is not None and not self._closed:
            self._donation.turn(on)

    def session(self, peer: UserId) -> PeerSession | None:
        """The live session with this peer."""
        return self._sessions.get(peer)

    def stream_packets(self, peer: UserId, flow: int = 1) -> PacketFlow:
        """Unreliable packets to and from this peer; raises ``NotConnected`` without a session."""
        session = self._sessions.get(peer)
        if session is None:
            raise NotConnected("there is no session with this person")
        return session.open_packet_flow(flow)

    def _register_addresses(self) -> None:
        """Where we are, or what stands before us, is another."""
        for member in self._members.values():
            member.register_anew()

    def _changed_network(self) -> None:
        """On another network, or awake again: nothing that was learned of the last one counts."""
        assert self._appearance is not None
        self._heard = False
        self._appearance.network_changed()
        self.retry_now()

    def _member_online(self, member: CircleMember) -> None:
        if member.cloud.online and not self._closed:
            self._spawn(member.heal_clock())
        self._online_changed()

    def _online_changed(self) -> None:
        online = any(self._reachable(member) for member in self._members.values())
        self._heard |= any(member.cloud.online for member in self._members.values())
        self.stores.resume()
        if online != self._online and not self._closed:
            self._online = online
            self._listener.on_network_changed(online)
            if online:
                for seeker in self._seekers.values():
                    seeker.wake()

    def look_around(self, listener: NearbyListener) -> Nearby | None:
        """Who else lets people in this room see them; None outside of the local circle."""
        if self._multicast is None:
            return None
        return self._multicast.look_around(listener, self._config.fingerprint)

    def _reachable(self, member: CircleMember) -> bool:
        """Whether people find us here: by a server, or on the own network where none is known."""
        if any(link.services for link in self._circles):
            return member.cloud.online
        return self._multicast is not None and self._multicast.listens(member)

    # -- reaching others ------------------------------------------------------------------------

    async def _attempt(self, peer: UserId) -> Outcome:
        return await self._reach.attempt(peer) if self._reach is not None else Outcome.STARTING

    def _why_silent(self, member: CircleMember) -> Outcome:
        assert self._appearance is not None
        addresses = [one.address for one in member.cloud.services()]
        return why_silent(
            addresses, everywhere=self._appearance.addresses.everywhere, heard=self._heard
        )

    def _meet(self, member: CircleMember, meeting: Meeting) -> None:
        """Somebody whom we let in looks us up."""
        if self._reach is not None and not self._silent:
            self._reach.looked_up(member, meeting)

    def _relation(self, peer: UserId) -> PeerRelation | None:
        return next((one for one in self._relations.peers if one.peer == peer), None)

    # -- what the book of sessions asks and tells -------------------------------------------------

    def _welcome(self, peer: UserId) -> bool:
        return not self._silent and peer not in self._relations.blocked

    def _opened(self, session: LivePeerSession) -> None:
        self._trace.note(session.peer, Step.UP, session.route, session.driver.way)
        if self._reach is not None:
            self._reach.opened(session)
        self.unseek(session.peer)

    def _rerouted(self, session: LivePeerSession) -> None:
        if self._reach is not None:
            self._reach.opened(session)

    def _died(self, session: LivePeerSession) -> None:
        """A new session, invisible to people."""
        self.seek(session.peer)

    def _renew_session(self, peer: UserId) -> None:
        """After an hour a whole new handshake; the old session lives until the new one stands."""
        if not self._closed and peer not in self._seekers:
            self._start_seeking(peer)

    def _start_seeking(self, peer: UserId) -> None:
        relation = self._relation(peer)
        member = self._members.get(relation.circle) if relation is not None else None
        near = member is not None and not member.link.services
        longest = LONGEST_NEAR if near else LONGEST_WAIT
        seeker = self._seekers[peer] = Seeker(
            peer, self._attempt, self._attempt_failed, self._random, longest
        )
        seeker.start()
