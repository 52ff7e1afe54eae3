"""``NodeStatus`` out of what a node holds: one picture of the network as it is now."""

from __future__ import annotations

import ipaddress
from collections.abc import Collection

from m2chat.net.io.circle_member import CircleMember
from m2chat.net.io.interfaces import interfaces
from m2chat.net.io.service_driver import CloudService
from m2chat.net.io.udp import way_out
from m2chat.net.peers import NodeStatus, ServiceStatus, SessionStatus
from m2chat.net.traversal.candidates import is_near, offered
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


def why_no_service(host: str, members: Collection[CircleMember]) -> str:
    """The reason that people see when no look-up server answers; ``host`` is where we bind.

    ``me_offline`` without an interface, or without a way out while every server is out there;
    ``udp_blocked`` when all of several servers at different addresses are silent, which two of them
    hardly are by chance; else ``ka_unreachable``.
    """
    services = [one for member in members for one in member.cloud.services()]
    hosts = {one.address.host for one in services}
    here = interfaces()
    near = any(is_near(one, here) for one in hosts)
    no_way = way_out(v6=False) is None and way_out(v6=True) is None
    if ipaddress.ip_address(host).is_unspecified and not near and (no_way or not here):
        return "me_offline"
    silent = not any(one.connected for one in services)
    return "udp_blocked" if silent and len(hosts) > 1 else "ka_unreachable"
