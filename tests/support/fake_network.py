"""A network without sockets: two or more applications find each other by the rules of protocol 11.

Each node keeps the relations it was told; two nodes meet when these fit (card and invite, or the
same pair root).  A session can be cut before any delivery, which is what a lossy world can do.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Awaitable, Callable, Sequence

from m2chat.app.bootstrap import NodeSettings
from m2chat.ids import UserId
from m2chat.links import CircleLink
from m2chat.net.diagnosis import Finding, FindingState, TraceStep
from m2chat.net.errors import CloseCode, NotConnected
from m2chat.net.inspection import DonationPicture, NodePicture
from m2chat.net.ledger import ServiceNote
from m2chat.net.nearby import NearbyFace, NearbyListener
from m2chat.net.peers import (
    FILE_STREAM,
    Announced,
    AttemptFailed,
    CardUse,
    NodeListener,
    NodeStatus,
    PeerRelation,
    PeerSession,
    Relations,
    RelationState,
    ServiceStatus,
)
from tests.support.fake_air import FakeAir
from tests.support.fake_clock import FakeClock
from tests.support.fake_stores import FakeStoreWorld
from tests.support.fake_streams import FakeIncoming, FakeOutgoing
from tests.support.pictures import session_picture

MEETING = frozenset({RelationState.ASKED, RelationState.ACCEPTING, RelationState.READY})


class FakeNetwork:
    """Where fake nodes meet."""

    def __init__(self) -> None:
        self.nodes: dict[UserId, FakeNode] = {}
        self.stores = FakeStoreWorld(FakeClock(), {})  # a test names the stores and their clock
        self.route = "direct"  # of sessions made from now on
        self.deliveries = 0
        self.sessions_made = 0
        self.file_bytes = 0  # on streams of files
        self.air: list[FakeAir] = []  # whoever looks around
        self.cut: Callable[[int], bool] = lambda _number: False
        self.log: list[tuple[str, int]] = []  # (kind of thing, size), as they were delivered

    def make_node(self, settings: NodeSettings, listener: NodeListener) -> FakeNode:
        """A ``NodeFactory``."""
        return FakeNode(self, settings, listener)

    def settle(self) -> None:
        """Join whoever can be joined now."""
        for node in tuple(self.nodes.values()):
            for peer in tuple(node.seeking):
                node.attempt(peer)


class FakeNode:
    """Fills ``NodeFace``."""

    def __init__(
        self, network: FakeNetwork, settings: NodeSettings, listener: NodeListener
    ) -> None:
        self.me = UserId(settings.identity.fingerprint)
        self.certificate = settings.identity.certificate.encode()
        self.listener = listener
        self.relations = Relations()
        self.circles: tuple[CircleLink, ...] = settings.circles
        self.seeking: set[UserId] = set()
        self.asked: list[UserId] = []  # who, each time
        self.live: dict[UserId, FakeSession] = {}
        self.up = False
        self.donates = False
        self.keeps_notes = False
        self.donation: DonationPicture | None = None  # set by a test
        self.notes: tuple[ServiceNote, ...] = ()
        self._network = network
        self.stores = network.stores.face()

    async def start(self) -> None:
        """Go on line."""
        self.up = True
        self._network.nodes[self.me] = self
        self.listener.on_network_changed(True)
        self._network.settle()

    async def close(self) -> None:
        """Say goodbye."""
        for session in tuple(self.live.values()):
            session.close(CloseCode.BYE)
        self.vanish()
        await asyncio.sleep(0)

    def vanish(self) -> None:
        """Stop without a word, as a killed process does; the others notice."""
        self.up = False
        if self._network.nodes.get(self.me) is self:
            del self._network.nodes[self.me]
        for session in tuple(self.live.values()):
            session.break_off(tell_here=False)

    def look_around(self, listener: NearbyListener) -> NearbyFace | None:
        """Everybody of this network is in one room."""
        key = bytes([len(self._network.air) + 1]) * 32
        return FakeAir(self._network.air, listener, key, self.me.raw)

    def set_circles(self, circles: Sequence[CircleLink]) -> None:
        """Replace the circles."""
        self.circles = tuple(circles)

    def set_relations(self, relations: Relations) -> None:
        """Replace the relations."""
        self.relations = relations
        self._network.settle()

    def seek(self, peer: UserId) -> None:
        """Keep trying."""
        if peer in self.seeking or peer in self.live:
            return
        self.seeking.add(peer)
        asyncio.get_running_loop().call_soon(self.attempt, peer)

    def unseek(self, peer: UserId) -> None:
        """Stop trying."""
        self.seeking.discard(peer)

    def retry_now(self) -> None:
        """Try all at once."""
        self._network.settle()

    async def ask(self, peer: UserId) -> Announced:
        """Whether the other one is on line and knows us."""
        self.asked.append(peer)
        if not self.up:
            return Announced.UNKNOWN
        other = self._network.nodes.get(peer)
        return Announced.YES if other is not None and other.relation(self.me) else Announced.NO

    async def find_way(self, peer: UserId, *, direct: bool) -> None:
        """There is one way here."""

    def session(self, peer: UserId) -> PeerSession | None:
        """The live session."""
        return self.live.get(peer)

    def status(self) -> NodeStatus:
        """As real as it can be."""
        return NodeStatus(
            self.up, "127.0.0.1:1", "open", (ServiceStatus("ka", "circle", True, True),), ()
        )

    def inspect(self) -> NodePicture:
        """As real as it can be: who is connected."""
        sessions = tuple(session_picture(peer, self._network.route) for peer in self.live)
        return NodePicture(
            0.0,
            self.up,
            "127.0.0.1:1",
            "open",
            (),
            sessions,
            (),
            self.donation or DonationPicture(self.donates),
        )

    def keep_notes(self, on: bool) -> None:
        """Remember it."""
        self.keeps_notes = on

    def take_notes(self) -> tuple[ServiceNote, ...]:
        """What a test put here."""
        taken, self.notes = self.notes, ()
        return taken

    def donate(self, on: bool) -> None:
        """Nobody needs a relay here."""
        self.donates = on

    def use_here(self) -> None:
        """Heard of, and told."""
        self.listener.on_moved(False)

    def trace(self, peer: UserId | None = None, after: int = 0) -> tuple[TraceStep, ...]:
        """What this network notes: nothing."""
        return ()

    def follow_trace(self, follower: Callable[[TraceStep], None]) -> Callable[[], None]:
        """Nothing follows."""
        return lambda: None

    async def examine(self) -> AsyncGenerator[Finding, None]:
        """One good finding."""
        yield Finding("socket", FindingState.OK, "The port is open and hears.")

    def relation(self, peer: UserId) -> PeerRelation | None:
        """What was told of one person."""
        return next((one for one in self.relations.peers if one.peer == peer), None)

    def attempt(self, peer: UserId) -> None:
        """One try; a failure is told, and the peer stays sought."""
        if not self.up or peer in self.live or peer not in self.seeking:
            return
        mine = self.relation(peer)
        other = self._network.nodes.get(peer)
        if mine is None:
            return
        fits, card_id = _fit(self, mine, other)
        if other is None or not fits:
            self.listener.on_attempt_failed(AttemptFailed(peer, "peer_not_found", 60.0))
            return
        self.seeking.discard(peer)
        other.seeking.discard(self.me)
        self._network.sessions_made += 1
        FakeSession.join(self._network, self, other, mine.circle, card_id)


def _fit(me: FakeNode, mine: PeerRelation, other: FakeNode | None) -> tuple[bool, bytes | None]:
    """Whether the two meet, and by which card."""
    if other is None or not other.up or me.me in other.relations.blocked:
        return False, None
    if mine.state is RelationState.ASKING:
        for card in other.relations.cards:
            usable = card.open or me.me in card.askers
            if card.invite == mine.invite and usable and card.circle == mine.circle:
                return True, card.card_id
        return False, None
    theirs = other.relation(me.me)
    fits = (
        theirs is not None
        and {mine.state, theirs.state} <= MEETING
        and {mine.state, theirs.state} != {RelationState.ASKED}
        and mine.pair_root == theirs.pair_root
        and mine.circle == theirs.circle
    )
    return fits, None


class FakeSession:
    """One end of a session; fills ``PeerSession``."""

    def __init__(
        self,
        network: FakeNetwork,
        here: FakeNode,
        there: FakeNode,
        circle: bytes,
        card: CardUse | None,
    ) -> None:
        self._network = network
        self._here = here
        self._there = there
        self._circle = circle
        self._card = card
        self._route = network.route
        self._other: FakeSession | None = None
        self._streams: list[FakeIncoming] = []  # ours, at the other end
        self._open = True

    @classmethod
    def join(
        cls, network: FakeNetwork, one: FakeNode, two: FakeNode, circle: bytes, card: bytes | None
    ) -> None:
        """Make both ends and tell both listeners."""
        uses = (CardUse(card, False), CardUse(card, True)) if card is not None else (None, None)
        left = cls(network, one, two, circle, uses[0])
        right = cls(network, two, one, circle, uses[1])
        left._other, right._other = right, left
        for end in (left, right):
            older = end._here.live.get(end._there.me)
            end._here.live[end._there.me] = end
            if older is not None:
                older.break_off()
            end._here.live[end._there.me] = end
        one.listener.on_session_up(left)
        two.listener.on_session_up(right)

    @property
    def peer(self) -> UserId:
        """The other person."""
        return self._there.me

    @property
    def certificate(self) -> bytes:
        """Their certificate."""
        return self._there.certificate

    @property
    def card(self) -> CardUse | None:
        """How it came about."""
        return self._card

    @property
    def circle(self) -> bytes:
        """Where."""
        return self._circle

    @property
    def route(self) -> str:
        """As the network's was when it was made."""
        return self._route

    def send_control(self, kind: int, body: bytes) -> None:
        """Deliver soon."""
        if not self._open:
            raise NotConnected("the session ended")
        self._soon(f"control {kind:02x}", body, lambda to, end: to.on_control(end, kind, body))

    def send_message(self, blob: bytes) -> Awaitable[None]:
        """Deliver soon; done when it was."""
        if not self._open:
            raise NotConnected("the session ended")
        done: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._soon("message", blob, lambda to, end: to.on_message(end, blob), done)
        return done

    def open_file_stream(self, header: bytes = b"", kind: int = FILE_STREAM) -> FakeOutgoing:
        """Bytes of files to the other end; each piece counts as a delivery that may be cut."""
        incoming = FakeIncoming(kind)
        told = False

        def carry(data: bytes) -> FakeIncoming:
            nonlocal told
            other, network = self._other, self._network
            if data:
                network.deliveries += 1
                network.file_bytes += len(data)
                if self._open and network.cut(network.deliveries):
                    self.break_off()
            if not self._open or other is None:
                incoming.end(NotConnected("the session ended"))
                raise NotConnected("the session ended")
            incoming.put(data)
            if not told:
                told = True
                self._there.listener.on_file_stream(other, incoming)
            return incoming

        self._streams.append(incoming)
        return FakeOutgoing(carry, header)

    def consumed(self, size: int) -> None:
        """There is no credit here."""

    def close(self, code: CloseCode = CloseCode.BYE) -> None:
        """End it for both, after what was sent."""
        if self._open:
            asyncio.get_running_loop().call_soon(self._end, code)

    def break_off(self, *, tell_here: bool = True) -> None:
        """End it at once; the other end learns it as a dead session."""
        other = self._other
        self._finish(CloseCode.IDLE, tell=tell_here)
        if other is not None:
            other._finish(CloseCode.IDLE, tell=True)

    def _end(self, code: CloseCode) -> None:
        other = self._other
        self._finish(code, tell=True)
        if other is not None:
            other._finish(code, tell=True)

    def _finish(self, code: CloseCode, *, tell: bool) -> None:
        if not self._open:
            return
        self._open = False
        for stream in self._streams:
            stream.end(NotConnected("the session ended"))
        if self._here.live.get(self._there.me) is self:
            del self._here.live[self._there.me]
        if tell and self._here.up:
            self._here.listener.on_session_down(self, code)

    def _soon(
        self,
        what: str,
        body: bytes,
        deliver: Callable[[NodeListener, FakeSession], None],
        done: asyncio.Future[None] | None = None,
    ) -> None:
        def arrive() -> None:
            other = self._other
            network = self._network
            network.deliveries += 1
            if self._open and network.cut(network.deliveries):
                self.break_off()
            if not self._open or other is None:
                if done is not None and not done.done():
                    done.set_exception(NotConnected("the session ended"))
                return
            network.log.append((what, len(body)))
            deliver(self._there.listener, other)
            if done is not None and not done.done():
                done.set_result(None)

        asyncio.get_running_loop().call_soon(arrive)
