"""Pictures of a node for tests: believable figures of sessions and services."""

from __future__ import annotations

from dataclasses import replace

from m2chat.ids import UserId
from m2chat.net.inspection import (
    DonationPicture,
    KeyPicture,
    NodePicture,
    PathPicture,
    PathUse,
    ServiceKind,
    ServicePicture,
    SessionPicture,
)

_PLACES = {
    "lan": "192.168.1.23:51820",
    "direct": "198.51.100.24:51820",
    "relay": "203.0.113.9:4700",
    "relay2": "203.0.113.9:4700",
    "multicast": "192.168.1.23:51820",
}


def session_picture(peer: UserId, route: str = "direct", **changes: object) -> SessionPicture:
    """One session that has run for a while."""
    paths = (
        PathPicture(route, _PLACES[route], PathUse.CARRIES, True, 1_452),
        PathPicture("relay", "203.0.113.80:4700", PathUse.STANDBY, True, 1_200),
    )
    made = SessionPicture(
        peer=peer, circle="Riverside", route=route, initiator=True, stranger=False, age_s=1_260.0,
        paths=paths, rtt_s=0.0234, rtt_min_s=0.0181, lost=3, acked=2_410, delivery_rate=4.2e6,
        window=262_144, in_flight=14_520, mtu=1_452, bytes_out=6_840_120, bytes_in=1_203_441,
        packets_out=4_910, packets_in=3_120, streams_out=1, streams_in=0,
        sending=KeyPicture(1_260.0, 6_840_120, 0), receiving=KeyPicture(1_260.0, 1_203_441, 0),
    )  # fmt: skip
    return replace(made, **changes)  # type: ignore[arg-type]


def node_picture(at_s: float = 0.0, *sessions: SessionPicture) -> NodePicture:
    """A node with a look-up server, a relay and a store."""
    services = (
        ServicePicture(
            ServiceKind.LOOK_UP, "203.0.113.1:4700", "Riverside", True, True, 0.021,
            "198.51.100.7:40112",
        ),
        ServicePicture(
            ServiceKind.LOOK_UP, "198.51.100.2:4700", "Riverside", False, False, 0.0, ""
        ),
        ServicePicture(
            ServiceKind.RELAY, "203.0.113.80:4700", "Riverside", True, False, 0.034,
            "198.51.100.7:40112", 88_400,
        ),
        ServicePicture(
            ServiceKind.STORE, "203.0.113.1:4700", "Riverside", True, False, 0.022,
            "198.51.100.7:40112",
        ),
    )  # fmt: skip
    return NodePicture(
        at_s, True, "0.0.0.0:40112", "cone", ("192.168.1.20:40112", "198.51.100.7:40112"),
        sessions, services, DonationPicture(True, 18_400_000, 16_120, 9, 2), 12, 0, 0,
    )  # fmt: skip
