"""The addresses of this computer: for candidates, for multicast, for noticing a change.

Every address of every interface that is up, IPv4 and IPv6, with the system's number of the
interface.  Loopback stands apart: it is nobody else's way to us.
"""

from __future__ import annotations

import ipaddress
import socket

import psutil

from m2chat.net.traversal.candidates import Interface

_FAMILIES = {socket.AF_INET: 32, socket.AF_INET6: 128}
_LINK_LOCAL_PREFIX = 64  # where the system names none


def interfaces() -> list[Interface]:
    """Every address of an interface that is up, but loopback."""
    return [one for one in _all() if not _is_loopback(one.host)]


def loopback() -> list[Interface]:
    """The addresses by which programs of this computer reach each other."""
    return [one for one in _all() if _is_loopback(one.host)]


def _is_loopback(host: str) -> bool:
    return ipaddress.ip_address(host).is_loopback


def _all() -> list[Interface]:
    up = {name for name, stats in psutil.net_if_stats().items() if stats.isup}
    found: list[Interface] = []
    for name, addresses in psutil.net_if_addrs().items():
        if name not in up:
            continue
        index = _index(name)
        for entry in addresses:
            if entry.family not in _FAMILIES:
                continue
            host = entry.address.partition("%")[0]
            prefix = _prefix(host, entry.netmask, _FAMILIES[entry.family])
            found.append(Interface(host, prefix, index))
    return found


def _index(name: str) -> int:
    """The interface's number; 0 where the system calls it by another name here."""
    try:
        return socket.if_nametoindex(name)
    except OSError:
        return 0


def _prefix(host: str, netmask: str | None, bits: int) -> int:
    """The length of a netmask in dotted or colon form."""
    if not netmask:
        link_local = bits == 128 and ipaddress.ip_address(host).is_link_local
        return _LINK_LOCAL_PREFIX if link_local else bits
    family = socket.AF_INET if bits == 32 else socket.AF_INET6
    return sum(byte.bit_count() for byte in socket.inet_pton(family, netmask.partition("/")[0]))
