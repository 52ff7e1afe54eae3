"""What an inspector sees of a node at one moment: sessions, services, relays, stores.

Plain frozen data, taken from counters that are kept anyway: looking costs the data path nothing.
Like everything of ``net.diagnosis`` it stays on this computer.  Times are seconds, sizes bytes;
counters run from the beginning of a session, rates are for whoever compares two pictures.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from m2chat.ids import UserId


class PathUse(StrEnum):
    """What a path of a session is for."""

    CARRIES = "carries"
    STANDBY = "standby"  # kept for when the one that carries falls silent
    TRIED = "tried"  # asked, or answered once


class ServiceKind(StrEnum):
    """What we use a service for."""

    LOOK_UP = "look-up"
    RELAY = "relay"
    STORE = "store"


@dataclass(frozen=True, slots=True)
class PathPicture:
    """One way of a session."""

    route: str  # lan, direct, relay, relay2, multicast
    place: str  # the address, or the relay's
    use: PathUse
    proved: bool  # the other end answered there
    mtu: int  # the longest datagram that is known to fit


@dataclass(frozen=True, slots=True)
class KeyPicture:
    """One direction of a session's keys, since the key in use was taken."""

    age_s: float
    bytes: int
    turns: int  # how often a next key was taken before


@dataclass(frozen=True, slots=True)
class SessionPicture:
    """One live session."""

    peer: UserId
    circle: str
    route: str
    initiator: bool
    stranger: bool  # a first contact: restricted
    age_s: float
    paths: tuple[PathPicture, ...]  # the one that carries first
    rtt_s: float  # smoothed; 0 before the first sample
    rtt_min_s: float  # of the last ten seconds
    lost: int  # packets
    acked: int
    delivery_rate: float  # bytes a second that the path was seen to carry
    window: int  # congestion window
    in_flight: int
    mtu: int
    bytes_out: int
    bytes_in: int
    packets_out: int
    packets_in: int
    streams_out: int
    streams_in: int
    sending: KeyPicture
    receiving: KeyPicture

    @property
    def loss(self) -> float:
        """The share of packets that never arrived, 0..1."""
        total = self.lost + self.acked
        return self.lost / total if total else 0.0


@dataclass(frozen=True, slots=True)
class ServicePicture:
    """One service that we use or could use."""

    kind: ServiceKind
    address: str
    circle: str
    connected: bool
    registered: bool  # people find us there
    rtt_s: float  # when the association was made; 0: never
    observed: str  # our address as it sees us
    carried: int = 0  # bytes that went through it both ways: a relay's leg


@dataclass(frozen=True, slots=True)
class DonationPicture:
    """What we forward for others; nothing of it lies on the disk, none of it can be read."""

    on: bool
    bytes: int = 0  # forwarded since it was turned on
    datagrams: int = 0
    bindings: int = 0  # pairs that were ever bound
    peers: int = 0  # bound now


@dataclass(frozen=True, slots=True)
class NodePicture:
    """Everything at one moment."""

    at_s: float  # monotonic: for the difference to another picture
    online: bool
    address: str
    mapping: str  # "unknown", "open", "cone", "symmetric"
    candidates: tuple[str, ...]
    sessions: tuple[SessionPicture, ...]
    services: tuple[ServicePicture, ...]
    donation: DonationPicture
    foreign: int = 0  # datagrams dropped: no circle of ours, or noise
    unknown: int = 0  # for nobody here
    limited: int = 0  # too many from one place
