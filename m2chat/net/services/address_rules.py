"""What kind of address a leg of a relay may have (protocol 9, T22), by literal ranges.

A library's idea of "private" counts the benchmark range and others in; here each range is written
out.  A form of IPv6 that carries an IPv4 address inside (mapped, compatible, NAT64, 6to4, Teredo)
is another spelling of that address, so none of them is ever taken.
"""

from __future__ import annotations

import ipaddress
from collections.abc import Collection, Iterable
from enum import Enum
from functools import lru_cache

from m2chat.net.wire.addresses import Address

PORT_MIN = 1_024
Network = ipaddress.IPv4Network | ipaddress.IPv6Network


class AddressClass(Enum):
    """How far an address reaches."""

    LOOPBACK = "loopback"
    PRIVATE = "private"
    GLOBAL = "global"


def _networks(*texts: str) -> tuple[Network, ...]:
    return tuple(ipaddress.ip_network(text) for text in texts)


_LOOPBACK = _networks("127.0.0.0/8", "::1/128")
_PRIVATE = _networks(
    "10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "169.254.0.0/16", "100.64.0.0/10",
    "fc00::/7", "fe80::/10",
)  # fmt: skip
_NEVER = _networks(
    "0.0.0.0/8", "192.0.0.0/24", "192.88.99.0/24", "224.0.0.0/4", "240.0.0.0/4",
    "::/96", "::ffff:0:0/96", "::ffff:0:0:0/96", "64:ff9b::/96", "64:ff9b:1::/48", "100::/64",
    "2001::/32", "2002::/16", "fec0::/10", "ff00::/8",
)  # fmt: skip


@lru_cache(maxsize=4_096)
def class_of(host: str) -> AddressClass | None:
    """The class of an address, None for one that nothing may be forwarded to."""
    try:
        address = ipaddress.ip_address(host)
    except ValueError:  # no address at all, or one with a zone
        return None
    if _within(address, _LOOPBACK):
        return AddressClass.LOOPBACK
    if _within(address, _NEVER):
        return None
    return AddressClass.PRIVATE if _within(address, _PRIVATE) else AddressClass.GLOBAL


def _within(
    address: ipaddress.IPv4Address | ipaddress.IPv6Address, networks: Iterable[Network]
) -> bool:
    return any(address.version == net.version and address in net for net in networks)


@lru_cache(maxsize=4_096)
def operator_of(host: str) -> bytes:
    """Who runs a service, as far as its address tells: the /16 of IPv4, the /32 of IPv6."""
    packed = ipaddress.ip_address(host).packed
    return packed[:2] if len(packed) == 4 else packed[:4]


@lru_cache(maxsize=4_096)
def site_of(host: str) -> bytes:
    """Whose line it is: the /24 of IPv4, the /56 of IPv6."""
    packed = ipaddress.ip_address(host).packed
    return packed[:3] if len(packed) == 4 else packed[:7]


class LegRules:
    """Whether a relay may have a leg at an address."""

    def __init__(self, own: Collection[Address]) -> None:
        """``own`` are the relay's own addresses: what it is bound to and what it advertises."""
        self._own = frozenset(own)
        self._classes = {class_of(address.host) for address in own} - {None}

    def admits(self, address: Address) -> bool:
        """Same class as the relay's own, none of its own, no privileged port."""
        return (
            address.port >= PORT_MIN
            and address not in self._own
            and class_of(address.host) in self._classes
        )
