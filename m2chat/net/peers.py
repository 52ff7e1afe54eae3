"""What a ``Node`` must be told about people, and what it tells back: the contract with ``app``.

Plain frozen data and protocols; nothing here imports a socket.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from m2chat.ids import UserId
from m2chat.links import CircleLink
from m2chat.net.diagnosis import Finding, TraceStep
from m2chat.net.errors import CloseCode
from m2chat.net.inspection import NodePicture
from m2chat.net.ledger import ServiceNote
from m2chat.net.nearby import NearbyFace, NearbyListener
from m2chat.net.stores import StoreFace


class RelationState(StrEnum):
    """How far the relation is; decides what is registered, sought and let in (protocol 11)."""

    ASKING = "asking"  # we hold their card and have not had REQ_OK (steps 1-8, as Bob)
    ASKED = "asked"  # REQ_OK came; we wait for their accept (step 9-10, as Bob)
    ACCEPTING = "accepting"  # we accepted; our ACCEPT is not acknowledged (step 10-11, as Alice)
    READY = "ready"


class RouteRule(StrEnum):
    """Which ways may be used to one person (protocol 8); "auto" is decided by ``app.relations``."""

    CAUTIOUS = "cautious"  # as RELAY where the circle has a relay, else as DIRECT: not accepted yet
    DIRECT = "direct"  # a relay where that fails
    DIRECT_ONLY = "direct-only"
    RELAY = "relay"  # our address is never shown, not even as a candidate
    RELAY2 = "relay2"  # through two relays of different operators
    LAN = "lan"  # multicast and LAN candidates only


class Announced(StrEnum):
    """What look-up servers say of a person who was asked for and not met."""

    YES = "yes"  # they are registered for us; or a session stands
    NO = "no"  # every server that may know them says that they are not
    UNKNOWN = "unknown"  # nobody could be asked, or nobody answered
    NEAR = "near"  # only the own network may be asked, and that only by ``seek``


@dataclass(frozen=True, slots=True)
class PeerRelation:
    """One person whom we reach or let in.  A person in state ``request`` has none (step 9)."""

    peer: UserId
    state: RelationState
    discovery: bytes  # their D, 16
    circle: bytes  # circle_pk of the circle they are reached in, 32
    certificate: bytes | None = None  # 1,026 B; None only while ASKING
    pair_root: bytes | None = None  # R_AB, 32; None only while ASKING
    invite: bytes | None = None  # inv of their card, 16; set only while ASKING
    rule: RouteRule = RouteRule.DIRECT

    @property
    def relay_only(self) -> bool:
        """Whether our address must stay hidden from them."""
        return self.rule in (RouteRule.RELAY, RouteRule.RELAY2)


@dataclass(frozen=True, slots=True)
class CardRelation:
    """One of our own cards that still answers."""

    card_id: bytes  # 8
    invite: bytes  # 16
    circle: bytes  # circle_pk, 32
    expires_at: float  # seconds since 1970 UTC
    open: bool  # strangers may use it; when False only ``askers`` get an answer
    askers: frozenset[UserId] = frozenset()  # who asked with it and is not ``ready`` yet
    multicast: bool = False


@dataclass(frozen=True, slots=True)
class Relations:
    """Everything at once; handed over anew after each change that was committed."""

    peers: tuple[PeerRelation, ...] = ()
    cards: tuple[CardRelation, ...] = ()
    blocked: frozenset[UserId] = frozenset()


@dataclass(frozen=True, slots=True)
class CardUse:
    """How a session of a first contact came about."""

    card_id: bytes
    ours: bool  # True: they used our card; False: we used theirs


class PacketFlow(Protocol):
    """Unreliable packets of one flow, both ways; ``async for`` gives what arrives."""

    @property
    def payload_max(self) -> int:
        """The longest packet in bytes."""

    def send(self, payload: bytes) -> None:
        """One packet: arrives once or never.  Raises ``NotConnected`` when the session ended."""

    def __aiter__(self) -> AsyncIterator[bytes]:
        """Packets as they arrive, until the session ends."""


FILE_STREAM, TEST_STREAM = 2, 3  # kind bytes of streams that are read at the app's pace


class FileStream(Protocol):
    """Bytes of files to a peer, in order and whole, behind everything else of the session."""

    @property
    def waiting(self) -> int:
        """Bytes that were written and are not acknowledged."""

    async def write(self, data: bytes | bytearray | memoryview) -> None:
        """Append; returns when there is room for more.  Raises ``NotConnected``.

        What lies below a long read-only view is left alone until the bytes are acknowledged.
        """

    async def finish(self) -> None:
        """Nothing follows; done when the other end's stack has it all.  Raises
        ``NotConnected``."""

    def reset(self, code: int = 0) -> None:
        """Give it up; what has not left never leaves."""


class IncomingFile(Protocol):
    """A file stream of a peer; it goes on only as far as ``consumed`` allows."""

    @property
    def kind(self) -> int:
        """``FILE_STREAM`` or ``TEST_STREAM``."""

    async def read(self, size: int) -> bytes:
        """Exactly ``size`` bytes, or ``b""`` at the end.  What came may be read after the session
        is over; then, or when it broke off, raises ``NotConnected``."""

    def consumed(self, size: int) -> None:
        """So many bytes that were read are dealt with."""

    def refuse(self, code: int = 0) -> None:
        """Have them give it up; what lies here is dropped."""


class PeerSession(Protocol):
    """A live session as the app sees it.  It is up until ``on_session_down`` names it."""

    @property
    def peer(self) -> UserId:
        """Who is at the other end; proven by their certificate."""

    @property
    def certificate(self) -> bytes:
        """Their certificate, 1,026 bytes."""

    @property
    def card(self) -> CardUse | None:
        """Set when this is a first contact: the session is restricted (protocol 11)."""

    @property
    def circle(self) -> bytes:
        """circle_pk of the circle it runs in."""

    @property
    def route(self) -> str:
        """``lan``, ``direct``, ``relay``, ``relay2`` or ``multicast``."""

    def send_control(self, kind: int, body: bytes) -> None:
        """Queue a control message (protocol 13); raises ``NotConnected`` when the session ended."""

    def send_message(self, blob: bytes) -> Awaitable[None]:
        """Send one envelope on a stream of its own; done when the other end's *stack* has all of
        it (which proves nothing to people), raises ``NotConnected`` when the session ends first."""

    def open_file_stream(self, header: bytes = b"", kind: int = FILE_STREAM) -> FileStream:
        """A stream for bytes of files that begins with ``header``; raises ``NotConnected``."""

    def consumed(self, size: int) -> None:
        """So many bytes of bodies and envelopes that were handed over are dealt with.

        Until then they cost the other end its credit: who never calls it hears nothing more after
        about a megabyte."""

    def close(self, code: CloseCode = CloseCode.BYE) -> None:
        """End the session; ``on_session_down`` follows."""


@dataclass(frozen=True, slots=True)
class AttemptFailed:
    """A try to reach a peer came to nothing."""

    peer: UserId
    reason: str  # a Reason value: ka_unreachable, peer_not_found, peer_unreachable, me_offline...
    next_try_s: float | None  # seconds from now


class NodeListener(Protocol):
    """What a node tells; called on the node's loop, must not block and must not raise."""

    def on_session_up(self, session: PeerSession) -> None:
        """A session is finished: user bytes may flow."""

    def on_session_down(self, session: PeerSession, code: CloseCode) -> None:
        """The session is over; what was not confirmed goes into the next one."""

    def on_control(self, session: PeerSession, kind: int, body: bytes) -> None:
        """A control message (protocol 13) arrived, in order."""

    def on_message(self, session: PeerSession, blob: bytes) -> None:
        """One whole envelope arrived."""

    def on_file_stream(self, session: PeerSession, stream: IncomingFile) -> None:
        """They began to send bytes of files; who does not read them must ``refuse``."""

    def on_attempt_failed(self, failure: AttemptFailed) -> None:
        """A seek did not succeed; the node tries again by itself."""

    def on_seen(self, peer: UserId) -> None:
        """A look-up server introduced this person just now; there is no session yet."""

    def on_route_changed(self, session: PeerSession) -> None:
        """The session took another way."""

    def on_moved(self, elsewhere: bool) -> None:
        """This profile was opened on another computer, so that this node fell silent; or, False,
        ``use_here`` took it back (protocol 1)."""

    def on_network_changed(self, online: bool) -> None:
        """Whether a look-up server answers (or one was reached at all) changed."""

    def on_circle_refreshed(self, link: CircleLink) -> None:
        """Other services of this circle live now: keep this link in place of the one before."""


@dataclass(frozen=True, slots=True)
class SessionStatus:
    """One live session in figures."""

    peer: UserId
    route: str
    rtt_s: float
    loss: float  # 0..1
    rate: float  # bytes a second


@dataclass(frozen=True, slots=True)
class ServiceStatus:
    """One look-up server as we see it."""

    address: str
    circle: str  # the circle's name
    connected: bool
    registered: bool
    observed: str = ""  # our address as it sees us
    round_trip_s: float = 0.0
    offset_s: float | None = None  # its clock minus ours


@dataclass(frozen=True, slots=True)
class NodeStatus:
    """``net status``."""

    online: bool
    address: str  # the UDP port we are bound to
    mapping: str  # "unknown", "open", "cone", "symmetric"
    services: tuple[ServiceStatus, ...]
    sessions: tuple[SessionStatus, ...]
    clock_offset_s: float = 0.0  # how far the circle's time is ahead of this computer's
    candidates: tuple[str, ...] = ()  # own addresses that peers may be told
    elsewhere: bool = False  # the profile is open on another computer: this node is silent


class NodeFace(Protocol):
    """The verbs of ``m2chat.net.io.node.Node`` that the app uses; all on the node's loop."""

    @property
    def stores(self) -> StoreFace:
        """What can be done at offline stores."""

    async def start(self) -> None:
        """Bind, join the circles, register."""

    async def close(self) -> None:
        """Say goodbye everywhere and stop; within two seconds."""

    def set_circles(self, circles: Sequence[CircleLink]) -> None:
        """Replace the circles that the node is in; those that left are said goodbye to."""

    def look_around(self, listener: NearbyListener) -> NearbyFace | None:
        """Who else lets people in this room see them; None outside of the local circle."""

    def set_relations(self, relations: Relations) -> None:
        """Replace all that is known of people; registrations follow by themselves."""

    def seek(self, peer: UserId) -> None:
        """Reach this peer and keep trying (protocol 12) until a session is up or ``unseek``."""

    def unseek(self, peer: UserId) -> None:
        """Stop trying; a live session stays."""

    def retry_now(self) -> None:
        """Forget all back-offs: the network changed or the person asked."""

    async def ask(self, peer: UserId) -> Announced:
        """Whether this contact is registered, by a look-up that introduces nobody; the servers
        see it, the contact does not."""

    async def find_way(self, peer: UserId, *, direct: bool) -> None:
        """Look up somebody with whom a session stands, and try another way for it: a direct one,
        or whatever can be had.  The trace tells what came of it."""

    def session(self, peer: UserId) -> PeerSession | None:
        """The live session with this peer, if there is one."""

    def status(self) -> NodeStatus:
        """Everything ``net status`` shows."""

    def inspect(self) -> NodePicture:
        """Everything an inspector shows, as it is now; cheap enough for a few times a second."""

    def keep_notes(self, on: bool) -> None:
        """Note what services see of us (``net.ledger``), or nothing; off at first."""

    def take_notes(self) -> tuple[ServiceNote, ...]:
        """What was noted since it was asked last."""

    def donate(self, on: bool) -> None:
        """Be a relay for others, within small bounds, or no more."""

    def use_here(self) -> None:
        """Take the profile back from another computer; that one falls silent instead."""

    def trace(self, peer: UserId | None = None, after: int = 0) -> tuple[TraceStep, ...]:
        """The steps kept with a number above ``after``, of one person or of all; the oldest
        first."""

    def follow_trace(self, follower: Callable[[TraceStep], None]) -> Callable[[], None]:
        """Call ``follower``, which must not raise, for each new step; the result ends that."""

    def examine(self) -> AsyncGenerator[Finding, None]:
        """Run the doctor: findings as they come, within 15 s; closing the iterator stops it."""
