"""The addresses of this computer, for candidates."""

from __future__ import annotations

import socket

import psutil

from m2chat.net.traversal.candidates import Interface

_FAMILIES = {socket.AF_INET: 32, socket.AF_INET6: 128}


def interfaces() -> list[Interface]:
    """Every address of an interface that is up, but loopback."""
    up = {name for name, stats in psutil.net_if_stats().items() if stats.isup}
    found: list[Interface] = []
    for name, addresses in psutil.net_if_addrs().items():
        for entry in addresses:
            if name not in up or entry.family not in _FAMILIES:
                continue
            host = entry.address.partition("%")[0]
            if not host.startswith("127.") and host != "::1":
                found.append(Interface(host, _prefix(entry.netmask, _FAMILIES[entry.family])))
    return found


def _prefix(netmask: str | None, bits: int) -> int:
    """The length of a netmask in dotted or colon form."""
    if not netmask:
        return bits
    family = socket.AF_INET if bits == 32 else socket.AF_INET6
    return sum(byte.bit_count() for byte in socket.inet_pton(family, netmask.partition("/")[0]))
