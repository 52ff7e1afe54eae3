"""The crossing between the domain and the network.

In: what a session brings is taken strictly in order, each through one transaction; what the domain
answers is sent after its commit.  A peer's mistake ends that session and nothing else.
Out: after every commit that touches people, the node is told the relations anew.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Coroutine, Sequence
from typing import Any

from m2chat.app.delivery_loop import DeliveryLoop
from m2chat.app.face import NetworkChanged, ProfileMoved, StorageTrouble
from m2chat.app.parts import Part
from m2chat.app.reachability import Reachability
from m2chat.app.relations import peer_relation, relations_of
from m2chat.app.sealing import Sealing
from m2chat.clock import Clock
from m2chat.crypto.errors import UnknownPreKey
from m2chat.crypto.randomness import RandomSource
from m2chat.database.errors import DatabaseTrouble
from m2chat.errors import RemoteError
from m2chat.events import EventBus
from m2chat.ids import UserId
from m2chat.links import CircleLink
from m2chat.messaging import control
from m2chat.messaging.answers import Answer, Ending, Peer
from m2chat.messaging.events import DeliveryDue, PeerBeganAnew, ReceiptsDue, RelationsChanged
from m2chat.messaging.model import Reason, Route
from m2chat.messaging.outbox import Backoff
from m2chat.messaging.service import MessagingService
from m2chat.net.errors import CloseCode, NotConnected
from m2chat.net.peers import (
    AttemptFailed,
    IncomingFile,
    NodeFace,
    PeerSession,
    RelationState,
)

_log = logging.getLogger(__name__)
QUEUE_LIMIT = 1024  # things that came on one session and wait for the database
QUEUE_BYTES = 16 * 1024 * 1024
_CODES = {
    Ending.DONE: CloseCode.BYE,
    Ending.REFUSED: CloseCode.REFUSED,
    Ending.FORM: CloseCode.FORM,
    Ending.BUSY: CloseCode.LIMIT,
}
# The states in which a person is sought without anything waiting for them.
_SOUGHT = frozenset({RelationState.ASKING, RelationState.ASKED, RelationState.ACCEPTING})
_TROUBLE = frozenset({CloseCode.FORM, CloseCode.LIMIT, CloseCode.REFUSED, CloseCode.FAULT})
Spawn = Callable[[Coroutine[Any, Any, None], str], "asyncio.Task[None]"]


class _Inbound:
    """One session's arrivals on their way through the database, in order."""

    def __init__(self, session: PeerSession) -> None:
        self.session = session
        card = session.card
        self.peer = Peer(
            session.peer,
            session.certificate,
            session.circle,
            card.card_id if card else None,
            bool(card and card.ours),
        )
        self.queue: asyncio.Queue[tuple[int | None, bytes] | None] = asyncio.Queue()
        self.bytes = 0
        self.ended = False
        self.told_profile = False

    def put(self, kind: int | None, body: bytes) -> bool:
        """Queue a control message, or an envelope (kind None); False when it is too much."""
        self.bytes += len(body)
        self.queue.put_nowait((kind, body))
        return self.queue.qsize() <= QUEUE_LIMIT and self.bytes <= QUEUE_BYTES


class PeerLink:
    """Fills ``NodeListener``."""

    def __init__(
        self,
        service: MessagingService,
        sealing: Sealing,
        delivery: DeliveryLoop,
        bus: EventBus,
        clock: Clock,
        random: RandomSource,
        spawn: Spawn,
        reachability: Reachability,
        parts: Sequence[Part] = (),
    ) -> None:
        self._service = service
        self._parts = parts
        self._sealing = sealing
        self._delivery = delivery
        self._bus = bus
        self._clock = clock
        self._random = random
        self._spawn = spawn
        self._node: NodeFace | None = None
        self._reachability = reachability
        self._sightings = reachability.sightings
        self._inbound: dict[PeerSession, _Inbound] = {}
        self._online = False
        self._telling = asyncio.Lock()
        self._stale = False
        # who is sought until the relation has come further, and by what (a fresh card, say)
        self._sought: dict[UserId, tuple[RelationState, bytes | None]] = {}
        self._pauses: dict[UserId, Backoff] = {}
        bus.subscribe(RelationsChanged, lambda _event: self._relations_changed())
        bus.subscribe(DeliveryDue, lambda event: delivery.due(event.contact))
        bus.subscribe(PeerBeganAnew, lambda event: delivery.again(event.contact))
        bus.subscribe(ReceiptsDue, lambda event: self._receipts_due(event.contact))

    @property
    def online(self) -> bool:
        """Whether the network is reachable."""
        return self._online

    async def start(self, node: NodeFace) -> None:
        """Tell the node everything; called before the node starts."""
        self._node = node
        self._stale = True
        await self._tell_relations()

    async def greet(self) -> None:
        """Protocol 12, start: reach every contact once, and whoever something waits for."""
        if self._node is None:
            return
        for contact in (await self._service.standing()).contacts:
            if peer_relation(contact) is not None:
                self._node.seek(contact.id)
        await self._delivery.start(self._node)

    def detach(self) -> None:
        """The node is gone."""
        self._node = None
        self._sightings.stop()

    # -- NodeListener --------------------------------------------------------------------------

    def on_session_up(self, session: PeerSession) -> None:
        """A session is finished."""
        inbound = _Inbound(session)
        self._inbound[session] = inbound
        self._sightings.online(session.peer, Route(session.route))
        self._spawn(self._run(inbound), "session")

    def on_session_down(self, session: PeerSession, code: CloseCode) -> None:
        """The session is over; what had come is still taken in."""
        inbound = self._inbound.pop(session, None)
        if inbound is None:
            return
        inbound.ended = True
        inbound.queue.put_nowait(None)
        for part in self._parts:
            part.session_down(session)
        if all(other.peer != session.peer for other in self._inbound):
            self._reachability.lost(session.peer, code)
        self._spawn(self._after(inbound, code), "session end")

    def on_control(self, session: PeerSession, kind: int, body: bytes) -> None:
        """A control message arrived."""
        self._arrived(session, kind, body)

    def on_message(self, session: PeerSession, blob: bytes) -> None:
        """An envelope arrived."""
        self._arrived(session, None, blob)

    def on_file_stream(self, session: PeerSession, stream: IncomingFile) -> None:
        """Bytes of files arrive."""
        if session not in self._inbound or not any(
            part.file_stream(session, stream) for part in self._parts
        ):
            stream.refuse()

    def on_attempt_failed(self, failure: AttemptFailed) -> None:
        """A seek did not succeed."""
        self._spawn(self._attempt_failed(failure), "attempt failed")

    def on_seen(self, peer: UserId) -> None:
        """A look-up server introduced them; a session may follow."""
        if all(inbound.peer.id != peer for inbound in self._inbound.values()):
            self._sightings.seen(peer)

    def on_route_changed(self, session: PeerSession) -> None:
        """The session took another way."""
        self._sightings.online(session.peer, Route(session.route))

    def on_moved(self, elsewhere: bool) -> None:
        """The profile is open on another computer, or is used here again."""
        self._bus.publish(ProfileMoved(elsewhere))

    def on_network_changed(self, online: bool) -> None:
        """Whether we are on line."""
        if online != self._online:
            self._online = online
            self._reachability.on_network(online)
            self._bus.publish(NetworkChanged(online))

    def on_circle_refreshed(self, link: CircleLink) -> None:
        """Keep the link by which the circle is found now."""
        self._spawn(self._service.people.refresh_circle(link), "circle link")

    # -- in ------------------------------------------------------------------------------------

    def _arrived(self, session: PeerSession, kind: int | None, body: bytes) -> None:
        inbound = self._inbound.get(session)
        if inbound is not None and not inbound.put(kind, body):
            session.close(CloseCode.LIMIT)

    async def _run(self, inbound: _Inbound) -> None:
        """The session's life as the domain sees it.  A named supervisor: the last resort here."""
        session = inbound.session
        try:
            if not self._send(inbound, await self._service.exchange.session_up(inbound.peer)):
                return
            if session.card is None:
                self._delivery.session_up(session)
                for part in self._parts:
                    part.session_up(session)
                await self._send_owed(session)
            while (arrival := await inbound.queue.get()) is not None:
                inbound.bytes -= len(arrival[1])
                answers = await self._take(inbound, *arrival)
                session.consumed(len(arrival[1]))
                if not self._send(inbound, answers):
                    return
        except RemoteError as error:
            _log.warning("a peer broke the protocol: %s", type(error).__name__)
            await self._service.note("peer_broke_protocol", type(error).__name__)
            session.close(CloseCode.FORM)
        except DatabaseTrouble as error:
            self._bus.publish(StorageTrouble(error.key, str(error)))
            session.close(CloseCode.FAULT)
        except Exception:  # noqa: BLE001 - supervisor of one session
            _log.exception("a session failed")
            session.close(CloseCode.FAULT)

    async def _take(self, inbound: _Inbound, kind: int | None, body: bytes) -> Answer:
        exchange = self._service.exchange
        if kind is not None:
            return await exchange.control(inbound.peer, kind, body)
        try:
            inner = await self._sealing.open(body, inbound.peer.certificate)
        except UnknownPreKey:
            # we came back from an older copy: tell them our pre-key of today, once a session
            if inbound.told_profile:
                return Answer()
            inbound.told_profile = True
            return await exchange.own_profile_anew(inbound.peer.circle)
        return await exchange.messages(inbound.peer, inner)

    def _send(self, inbound: _Inbound, answer: Answer) -> bool:
        """Send what the domain answered; False when the session is over for us."""
        try:
            for message in answer.controls:
                inbound.session.send_control(*control.encode(message))
        except NotConnected:
            return not inbound.ended  # what has come is taken in all the same
        if answer.ending is not None:
            inbound.session.close(_CODES[answer.ending])
            return False
        return True

    async def _after(self, inbound: _Inbound, code: CloseCode) -> None:
        peer = inbound.peer
        await self._delivery.session_down(inbound.session)
        if code is CloseCode.REFUSED and peer.card is not None and not peer.our_card:
            await self._service.exchange.refused(peer.id)
            return  # this card will not do; another one starts a new try
        if code in _TROUBLE and not peer.our_card:  # strangers are not sought, nor remembered
            # a session that ends like this again and again must not become a storm
            pause = self._pauses.setdefault(peer.id, Backoff(self._random))
            await asyncio.sleep(pause.failed(self._clock.monotonic()))
        else:
            self._pauses.pop(peer.id, None)
        if self._node is not None and (peer.id in self._sought or await self._part_seeks(peer.id)):
            self._node.seek(peer.id)
        else:
            await self._delivery.seek_if_waiting(peer.id)

    async def _part_seeks(self, contact: UserId) -> bool:
        return any([await part.seeks(contact) for part in self._parts])

    async def _send_owed(self, session: PeerSession) -> None:
        for receipt in await self._service.exchange.owed_reads(session.peer):
            try:
                session.send_control(*control.encode(receipt))
            except NotConnected:
                return

    def _receipts_due(self, contact: UserId) -> None:
        session = self._node.session(contact) if self._node is not None else None
        if session is not None and session.card is None:
            self._spawn(self._send_owed(session), "read receipts")

    async def _attempt_failed(self, failure: AttemptFailed) -> None:
        reason = Reason(failure.reason) if failure.reason in set(Reason) else Reason.NONE
        if reason is Reason.PEER_NOT_FOUND:
            self._sightings.offline(failure.peer)
        conversations = self._service.conversations
        await conversations.attempt_failed(failure.peer, reason, failure.next_try_s)
        waits = await self._delivery.seek_if_waiting(failure.peer)
        waits = waits or await self._part_seeks(failure.peer)
        if not waits and failure.peer not in self._sought and self._node is not None:
            self._node.unseek(failure.peer)

    # -- out -----------------------------------------------------------------------------------

    def _relations_changed(self) -> None:
        self._stale = True
        if self._node is not None and not self._telling.locked():
            self._spawn(self._tell_relations(), "relations")

    async def _tell_relations(self) -> None:
        """Hand the node the newest commit; changes during that are handed over after it."""
        async with self._telling:
            while self._stale and (node := self._node) is not None:
                self._stale = False
                standing = await self._service.standing()
                relations = relations_of(standing, self._clock.wall())
                node.set_relations(relations)
                known = {one.peer for one in relations.peers}
                sought = {
                    one.peer: (one.state, one.invite)
                    for one in relations.peers
                    if one.state in _SOUGHT
                }
                before, self._sought = self._sought, sought
                for peer in before.keys() - known:
                    node.unseek(peer)
                for peer, how in sought.items():
                    if before.get(peer) != how:
                        node.seek(peer)
