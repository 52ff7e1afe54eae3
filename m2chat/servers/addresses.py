"""Under which addresses a server can be reached, when its configuration does not say."""

from __future__ import annotations

import ipaddress
import socket

import psutil

from m2chat.net.wire.addresses import Address


def reachable(bound: list[Address]) -> tuple[Address, ...]:
    """The bound addresses, with a wildcard replaced by those of this computer's interfaces.

    Public before private, IPv4 before IPv6; loopback only where there is nothing else.
    """
    found: list[Address] = []
    for address in bound:
        ip = ipaddress.ip_address(address.host)
        if ip.is_unspecified:
            found += _interface_addresses(address.port, both=ip.version == 6)
        else:
            found.append(address)
    return tuple(dict.fromkeys(found))


def _interface_addresses(port: int, *, both: bool) -> list[Address]:
    families = {socket.AF_INET, socket.AF_INET6} if both else {socket.AF_INET}
    hosts = [
        ipaddress.ip_address(one.address)
        for row in psutil.net_if_addrs().values()
        for one in row
        if one.family in families and "%" not in one.address
    ]
    outside = [host for host in hosts if not host.is_loopback and not host.is_link_local]
    outside.sort(key=lambda host: (host.is_private, host.version))
    return [Address(str(host), port) for host in outside or hosts]
