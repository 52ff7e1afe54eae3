"""The longest datagram that our own interfaces carry: how far a path's MTU is worth probing."""

from __future__ import annotations

import ipaddress

import psutil

from m2chat.net.io.interfaces import interfaces
from m2chat.net.wire.packet import DATAGRAM_SIZE
from m2chat.net.wire.ways import Way, address_of

LOOPBACK_MAX = 65_000  # one offload send
HEADERS = {4: 28, 6: 48}  # IP and UDP


def longest_datagram(way: Way) -> int:
    """UDP payload in bytes, at least 1,200; to this computer itself 65,000."""
    host = address_of(way).host
    ip = ipaddress.ip_address(host)
    if ip.is_loopback or any(host == own.host for own in interfaces()):
        return LOOPBACK_MAX
    sizes = [int(one.mtu) for one in psutil.net_if_stats().values() if one.isup]
    longest = max((size for size in sizes if size < 65_536), default=0)
    return max(min(longest - HEADERS[ip.version], LOOPBACK_MAX), DATAGRAM_SIZE)
