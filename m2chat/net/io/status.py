"""``NodeStatus`` out of what a node holds: one picture of the network as it is now."""

from __future__ import annotations

from collections.abc import Collection

from m2chat.net.io.circle_member import CircleMember
from m2chat.net.io.cloud_faces import CloudService
from m2chat.net.io.own_addresses import OwnAddresses
from m2chat.net.peers import NodeStatus, ServiceStatus, SessionStatus


def status_of(
    members: Collection[CircleMember],
    addresses: OwnAddresses | None,
    sessions: tuple[SessionStatus, ...],
    *,
    online: bool,
    elsewhere: bool,
) -> NodeStatus:
    """Everything ``net status`` shows; ``addresses`` is None before the node has started."""
    services = [(member, one) for member in members for one in member.cloud.services()]
    return NodeStatus(
        online=online,
        address=str(addresses.bound) if addresses is not None else "",
        mapping=addresses.kind.word if addresses is not None else "unknown",
        services=tuple(_service(member, one) for member, one in services),
        sessions=sessions,
        clock_offset_s=max((member.cloud.offset for member in members), key=abs, default=0.0),
        candidates=_own(addresses) if addresses is not None else (),
        elsewhere=elsewhere,
    )


def _own(addresses: OwnAddresses) -> tuple[str, ...]:
    """Where we can be met: what is offered to contacts, and where look-up servers see us."""
    places = (*addresses.candidates().addresses, *addresses.observed)
    return tuple(dict.fromkeys(str(one) for one in places))


def _service(member: CircleMember, one: CloudService) -> ServiceStatus:
    return ServiceStatus(
        str(one.address),
        member.link.name,
        one.connected,
        one.registered,
        str(one.observed) if one.observed is not None else "",
        one.round_trip,
        one.offset,
    )
