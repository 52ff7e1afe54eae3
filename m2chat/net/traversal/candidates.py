"""Which addresses are offered, and which of the other's offers are tried (protocol 8).

A candidate is an address that a contact names, and could be any machine's.  So:

* a LAN address is tried only if it is private, inside a subnet of one of our interfaces, on an
  unprivileged port, and a look-up server sees both of us behind the same public address;
* a public IPv4 address (a port mapped by the router) only on the very host where a look-up server
  sees the other;
* at most one global IPv6 address;
* what a look-up server itself names, only if it can be one (docs/adr/0061).
"""

from __future__ import annotations

import ipaddress
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from m2chat.net.wire.addresses import Address

OFFERS_MAX = 4  # what a list of candidates holds
LAN_MAX = 3
PORT_MIN = 1_024
IpAddress = ipaddress.IPv4Address | ipaddress.IPv6Address
_PRIVATE = [
    ipaddress.ip_network(text)
    for text in ("10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "169.254.0.0/16",
                 "100.64.0.0/10", "fc00::/7", "fe80::/10")
]  # fmt: skip
_SHARED = ipaddress.ip_network("100.64.0.0/10")  # RFC 6598: of carriers, and of private tunnels
_BROADCAST = ipaddress.IPv4Address("255.255.255.255")
_SITE_BITS = 64  # of IPv6: who shares them stands on one link


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


def offered(
    interfaces: Sequence[Interface],
    port: int,
    *,
    mapped: Sequence[Address] = (),
    gateways: Collection[str] = (),
) -> tuple[Address, ...]:
    """Our own candidates: LAN addresses, one global IPv6, one port that the router maps to us.

    The network of a gateway comes first: a bridge of virtual machines has addresses too.
    """
    lan: list[Interface] = []
    wide: list[Interface] = []
    for interface in interfaces:
        address = ipaddress.ip_address(interface.host)
        if address.is_loopback or (address.version == 6 and address.is_link_local):
            continue  # IPv6 link-local means nothing without the name of an interface
        if is_private(address):
            lan.append(interface)
        elif address.version == 6 and address.is_global:
            wide.append(interface)
    assigned = [one for one in lan if not ipaddress.ip_address(one.host).is_link_local]
    lan = assigned or lan  # 169.254 is what a computer takes when nobody gives it an address
    lan.sort(key=lambda one: _remoteness(one, gateways))
    wide.sort(key=lambda one: _tells_hardware(one.host))
    ours = {interface.host for interface in interfaces}
    outside = [one for one in mapped if one.host not in ours][:1]
    last = [Address(one.host, port) for one in wide[:1]] + outside
    near = [Address(one.host, port) for one in lan]
    return (*near[: min(LAN_MAX, OFFERS_MAX - len(last))], *last)


def _remoteness(interface: Interface, gateways: Collection[str]) -> tuple[bool, int]:
    """For sorting: the way out first; IPv4, unique local IPv6, carriers' last."""
    address = ipaddress.ip_address(interface.host)
    way_out = any(_inside(ipaddress.ip_address(gateway), interface) for gateway in gateways)
    rank = 2 if _inside_shared(address) else int(address.version == 6)
    return not way_out, rank


def _inside_shared(address: IpAddress) -> bool:
    return address.version == 4 and address in _SHARED


def _tells_hardware(host: str) -> bool:
    """Whether an IPv6 address is made of the network card's number (RFC 4291 appendix A)."""
    return ipaddress.ip_address(host).packed[11:13] == b"\xff\xfe"


def _inside(address: IpAddress, interface: Interface) -> bool:
    return address.version == interface.network.version and address in interface.network


def usable(
    offers: Iterable[Address],
    observed: Address | None,
    *,
    interfaces: Sequence[Interface],
    ours: Address | None,
) -> list[Address]:
    """What to probe, the nearest first: LAN, IPv6, mapped port, public.

    ``observed`` is the other's address and ``ours`` our own as a look-up server sees them.
    """
    same_network = observed is not None and ours is not None and _one_site(observed, ours)
    lan: list[Address] = []
    wide: list[Address] = []
    mapped: list[Address] = []
    for offer in offers:
        address = ipaddress.ip_address(offer.host)
        if offer.port < PORT_MIN or address.is_multicast or address.is_unspecified:
            continue
        if is_private(address):
            if same_network and any(_inside(address, one) for one in interfaces):
                lan.append(offer)
        elif address.version == 6 and address.is_global:
            wide.append(offer)
        elif observed is not None and offer.host == observed.host and offer != observed:
            mapped.append(offer)
    out = lan[:LAN_MAX] + wide[:1]
    if observed is not None and _plausible(observed, ours):
        out += [one for one in (*mapped[:1], observed) if one not in out]
    return out


def _one_site(a: Address, b: Address) -> bool:
    """Whether two observed addresses stand for one network: one IPv4 host, one IPv6 link."""
    first, second = ipaddress.ip_address(a.host), ipaddress.ip_address(b.host)
    if first.version != second.version:
        return False
    shift = 128 - _SITE_BITS if first.version == 6 else 0
    return int(first) >> shift == int(second) >> shift


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
    return any(_inside(address, interface) for interface in interfaces)
