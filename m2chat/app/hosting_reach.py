"""From where people reach the circle that this computer hosts, in clear words.

Nobody outside is asked, for no server of ours stands there: what is said follows from this
computer's addresses and from what its router grants.  An address that only the provider of the
line knows (RFC 6598, or a private one outside of the router) is of no use to people elsewhere.
"""

from __future__ import annotations

import ipaddress
from dataclasses import dataclass

from m2chat.app.faces.hosting import HostReach
from m2chat.net.wire.addresses import Address

_SHARED = ipaddress.ip_network("100.64.0.0/10")  # RFC 6598: many homes behind one address
_FAR = (Address("192.0.2.1", 9), Address("2001:db8::1", 9))  # nothing is sent there


@dataclass(frozen=True, slots=True)
class Reach:
    """Where the servers are said to be, and what that means."""

    reach: HostReach
    addresses: tuple[str, ...]  # two at most, the best first
    sentence: str
    advice: str = ""


def own_hosts() -> tuple[str, ...]:
    """Our addresses on the ways out: IPv4, then IPv6; none without a network."""
    from m2chat.net.io.udp import source_for  # late: most profiles host nothing

    found = (source_for(far) for far in _FAR)
    return tuple(one for one in found if one is not None and not _useless(one))


def judge(hosts: tuple[str, ...], port: int, outside: Address | None, *, asked: bool) -> Reach:
    """What our own ``hosts`` and the router's answer mean; ``asked``: it had time to answer."""
    own = tuple(str(Address(host, port)) for host in hosts)
    if not own:
        return Reach(
            HostReach.COMPUTER,
            (f"127.0.0.1:{port}",),
            "This computer is in no network now, so nobody else can reach the circle.",
            "Connect it to a network; the circle notices by itself.",
        )
    if _public_ipv4(hosts[0]):
        return Reach(
            HostReach.PUBLIC,
            own,
            "This computer stands on the internet itself: everybody can reach the circle.",
            f"If somebody cannot, let UDP port {port} through the firewall of this computer.",
        )
    if outside is not None and _public_ipv4(outside.host):
        return Reach(
            HostReach.MAPPED,
            (str(outside), own[0]),
            "Your router lets people in: everybody can reach the circle.",
        )
    if outside is not None:
        return Reach(
            HostReach.HOUSE,
            own,
            "People in this house or office can reach the circle. Your internet provider gives "
            "several homes one address, so nobody elsewhere can.",
            "That is fine for a family or an office. For people elsewhere, host the circle on a "
            "computer with a public address.",
        )
    later = (
        f"For people elsewhere, open your router's settings and forward UDP port {port} to "
        f"{hosts[0]}. For a family or an office it is fine as it is."
    )
    return Reach(
        HostReach.HOUSE,
        own,
        "People in this house or office can reach the circle.",
        later if asked else "Asking your router to let people from elsewhere in…",
    )


def _public_ipv4(host: str) -> bool:
    address = ipaddress.ip_address(host)
    return address.version == 4 and address.is_global and address not in _SHARED


def _useless(host: str) -> bool:
    address = ipaddress.ip_address(host.partition("%")[0])
    return address.is_loopback or address.is_link_local or address.is_unspecified
