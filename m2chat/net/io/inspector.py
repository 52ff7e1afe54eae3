"""``NodePicture`` out of what a node holds.  Only reads; called a few times a second at most."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator

from m2chat.net.inspection import (
    DonationPicture,
    NodePicture,
    PathPicture,
    PathUse,
    ServiceKind,
    ServicePicture,
    SessionPicture,
)
from m2chat.net.io.circle_member import CircleMember
from m2chat.net.io.donation import Donation
from m2chat.net.io.endpoint import Endpoint
from m2chat.net.io.legs import OwnLeg
from m2chat.net.io.peer_session import LivePeerSession
from m2chat.net.io.session_book import route_of
from m2chat.net.io.stores import Stores
from m2chat.net.peers import NodeStatus
from m2chat.net.session.paths import Path
from m2chat.net.wire.ways import Leg, Way

NO_DONATION = DonationPicture(False)


def session_picture(session: LivePeerSession, circle: str, now: float) -> SessionPicture:
    """One session in figures."""
    driver = session.driver
    live, traffic = driver.session, driver.traffic
    recovery, paths = live.recovery, live.paths
    rtt, model = recovery.rtt, recovery.model
    streams_out, streams_in = live.streams.live
    return SessionPicture(
        peer=session.peer,
        circle=circle,
        route=session.route,
        initiator=session.initiator,
        stranger=session.card is not None,
        age_s=max(now - session.opened_at, 0.0),
        paths=tuple(_paths(session)),
        rtt_s=rtt.smoothed if rtt.samples else 0.0,
        rtt_min_s=rtt.minimum if rtt.samples else 0.0,
        lost=recovery.lost_packets,
        acked=recovery.acked_packets,
        delivery_rate=model.rate,
        window=int(model.window),
        in_flight=recovery.in_flight,
        mtu=paths.current.mtu,
        bytes_out=traffic.bytes_out,
        bytes_in=traffic.bytes_in,
        packets_out=traffic.packets_out,
        packets_in=traffic.packets_in,
        streams_out=streams_out,
        streams_in=streams_in,
        sending=traffic.sending.picture(traffic.bytes_out, now),
        receiving=traffic.receiving.picture(traffic.bytes_in, now),
    )


def _paths(session: LivePeerSession) -> Iterator[PathPicture]:
    paths = session.driver.session.paths
    near = session.route == "multicast"
    yield _path(paths.current, PathUse.CARRIES, session.route)
    for way, path, kept in paths.beside():
        route = route_of(way, serverless=near)
        use = PathUse.STANDBY if kept else PathUse.TRIED
        if path is not None:
            yield _path(path, use, route)
        else:
            yield PathPicture(route, place_of(way), use, False, 0)


def _path(path: Path, use: PathUse, route: str) -> PathPicture:
    return PathPicture(route, place_of(path.way), use, path.validated, path.mtu)


def place_of(way: Way) -> str:
    """The address of a way; of a leg its relay's."""
    return str(way.relay if isinstance(way, Leg) else way)


def services_of(
    members: Collection[CircleMember], legs: Iterable[OwnLeg], stores: Stores
) -> Iterator[ServicePicture]:
    """Look-up servers, then relays, then stores."""
    names = {one.circle.public_key: one.link.name for one in members}
    for member in members:
        for one in member.cloud.services():
            seen = str(one.observed) if one.observed is not None else ""
            yield ServicePicture(
                ServiceKind.LOOK_UP, str(one.address), member.link.name, one.connected,
                one.registered, one.round_trip, seen,
            )  # fmt: skip
    for leg in legs:
        link = leg.link
        yield ServicePicture(
            ServiceKind.RELAY, str(leg.place.address), names.get(leg.circle, ""), link.up, False,
            link.round_trip, str(link.observed or ""), leg.carried(),
        )  # fmt: skip
    for circle, store in stores.links():
        yield ServicePicture(
            ServiceKind.STORE, str(store.address), names.get(circle, ""), store.up, False,
            store.round_trip, str(store.observed or ""),
        )  # fmt: skip


def donation_picture(donation: Donation | None) -> DonationPicture:
    """What is forwarded for others."""
    if donation is None or not donation.on:
        return NO_DONATION
    counted = donation.counters()
    return DonationPicture(True, counted.bytes, counted.datagrams, counted.bound, donation.bindings)


def node_picture(
    status: NodeStatus,
    now: float,
    sessions: Iterable[SessionPicture],
    services: Iterable[ServicePicture],
    donation: DonationPicture,
    endpoint: Endpoint | None,
) -> NodePicture:
    """Everything together."""
    dropped = endpoint.counters if endpoint is not None else None
    return NodePicture(
        at_s=now,
        online=status.online,
        address=status.address,
        mapping=status.mapping,
        candidates=status.candidates,
        sessions=tuple(sessions),
        services=tuple(services),
        donation=donation,
        foreign=dropped.foreign if dropped else 0,
        unknown=dropped.unknown if dropped else 0,
        limited=dropped.limited if dropped else 0,
    )
