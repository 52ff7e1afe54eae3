"""Which addresses are offered, and which of the other's offers are tried (protocol 8).

A LAN address of a stranger could name any machine in our network: it is tried only if it is
private, inside a subnet of one of our interfaces, on an unprivileged port, and a look-up server
sees both of us behind the same public address.
"""

from __future__ import annotations

import ipaddress
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from m2chat.net.wire.addresses import Address

LAN_MAX = 3
PORT_MIN = 1_024
IpAddress = ipaddress.IPv4Address | ipaddress.IPv6Address
_PRIVATE = [
    ipaddress.ip_network(text)
    for text in ("10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "169.254.0.0/16",
                 "100.64.0.0/10", "fc00::/7", "fe80::/10")
]  # fmt: skip
_BROADCAST = ipaddress.IPv4Address("255.255.255.255")


@dataclass(frozen=True, slots=True)
class Interface:
    """One address of this computer and its subnet."""

    host: str
    prefix: int
    index: int = 0  # the system's number of the interface; 0: not known

    @property
    def network(self) -> ipaddress.IPv4Network | ipaddress.IPv6Network:
        """The subnet."""
        return ipaddress.ip_network(f"{self.host}/{self.prefix}", strict=False)


def is_private(address: IpAddress) -> bool:
    """By literal ranges, not by a library's idea of private."""
    return any(address.version == net.version and address in net for net in _PRIVATE)


def offered(interfaces: Sequence[Interface], port: int) -> tuple[Address, ...]:
    """Our own candidates: at most three LAN addresses and one global IPv6."""
    lan: list[Address] = []
    wide: list[Address] = []
    for interface in interfaces:
        address = ipaddress.ip_address(interface.host)
        if address.is_loopback or address.is_link_local:
            continue
        if is_private(address):
            lan.append(Address(interface.host, port))
        elif address.version == 6 and address.is_global:
            wide.append(Address(interface.host, port))
    return tuple(lan[:LAN_MAX] + wide[:1])


def usable(
    offers: Iterable[Address],
    observed: Address | None,
    *,
    interfaces: Sequence[Interface],
    ours: Address | None,
) -> list[Address]:
    """What to probe, the nearest first: LAN, IPv6, public.

    ``observed`` is the other's address and ``ours`` our own as a look-up server sees them.
    """
    same_network = observed is not None and ours is not None and observed.host == ours.host
    networks = [interface.network for interface in interfaces]
    lan: list[Address] = []
    wide: list[Address] = []
    for offer in offers:
        address = ipaddress.ip_address(offer.host)
        if offer.port < PORT_MIN or address.is_multicast or address.is_unspecified:
            continue
        if is_private(address):
            near = any(address.version == net.version and address in net for net in networks)
            if same_network and near:
                lan.append(offer)
        elif address.version == 6 and address.is_global:
            wide.append(offer)
    out = lan[:LAN_MAX] + wide[:1]
    if observed is not None and observed not in out and _plausible(observed, ours):
        out.append(observed)
    return out


def _plausible(observed: Address, ours: Address | None) -> bool:
    """Whether a look-up server that sees us at ``ours`` can see somebody there.

    Else a lying one could have us knock at machines of our own network, or at nobody's (T21).
    """
    address = ipaddress.ip_address(observed.host)
    if observed.port < PORT_MIN or address.is_multicast or address.is_unspecified:
        return False
    if address == _BROADCAST:
        return False
    return ours is None or _width(address) >= _width(ipaddress.ip_address(ours.host))


def _width(address: IpAddress) -> int:
    """How far an address reaches: 0 this computer, 1 the local network, 2 everywhere."""
    if address.is_loopback:
        return 0
    return 1 if is_private(address) else 2


def is_near(host: str, interfaces: Sequence[Interface]) -> bool:
    """Whether an address is on this computer or in one of its subnets."""
    address = ipaddress.ip_address(host)
    if address.is_loopback:
        return True
    networks = (interface.network for interface in interfaces)
    return any(address.version == net.version and address in net for net in networks)
