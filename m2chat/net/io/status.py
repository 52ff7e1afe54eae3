"""``NodeStatus`` out of what a node holds: one picture of the network as it is now."""

from __future__ import annotations

import ipaddress
from collections.abc import Collection

from m2chat.net.io.circle_member import CircleMember
from m2chat.net.io.interfaces import interfaces
from m2chat.net.io.service_driver import CloudService
from m2chat.net.peers import NodeStatus, ServiceStatus, SessionStatus
from m2chat.net.traversal.candidates import offered
from m2chat.net.wire.addresses import Address


def status_of(
    members: Collection[CircleMember],
    bound: Address | None,
    sessions: tuple[SessionStatus, ...],
    *,
    online: bool,
    elsewhere: bool,
) -> NodeStatus:
    """Everything ``net status`` shows; ``bound`` is None before the node has started."""
    services = [(member, one) for member in members for one in member.cloud.services()]
    return NodeStatus(
        online=online,
        address=str(bound) if bound is not None else "",
        mapping="unknown",
        services=tuple(_service(member, one) for member, one in services),
        sessions=sessions,
        clock_offset_s=max((member.cloud.offset for member in members), key=abs, default=0.0),
        candidates=candidates(bound, [one.observed for _, one in services if one.observed]),
        elsewhere=elsewhere,
    )


def candidates(bound: Address | None, observed: list[Address]) -> tuple[str, ...]:
    """Our own addresses: those of the interfaces that are offered, and those that KAs see."""
    if bound is None:
        return ()
    local: tuple[Address, ...] = ()
    if ipaddress.ip_address(bound.host).is_unspecified:
        local = offered(interfaces(), bound.port)
    return tuple(dict.fromkeys(str(one) for one in (*local, *observed)))


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
