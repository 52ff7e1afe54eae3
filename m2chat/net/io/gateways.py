"""The router that our default route names, to ask it for a port.

Linux tells it in /proc/net/route.  Elsewhere no library of ours can ask the routing table, so the
first address of the subnet by which datagrams leave is taken, which is where nearly every home
router stands; where that is wrong nobody answers there, and UPnP, which searches by multicast,
still finds the router.
"""

from __future__ import annotations

import contextlib
import ipaddress
import sys
from pathlib import Path

from m2chat.net.io.interfaces import interfaces
from m2chat.net.io.udp import source_for
from m2chat.net.traversal.candidates import Interface
from m2chat.net.wire.addresses import Address

_ROUTES = Path("/proc/net/route")
_UP, _GATEWAY = 0x1, 0x2
_ANYWHERE = Address("192.0.2.1", 9)  # reached by the default route; nothing is sent there


def gateways() -> tuple[str, ...]:
    """IPv4 addresses of our routers, the preferred one first."""
    if sys.platform == "linux":
        with contextlib.suppress(OSError):
            return read_routes(_ROUTES.read_text(encoding="ascii"))
    source = source_for(_ANYWHERE)
    return guessed(source, interfaces()) if source is not None else ()


def read_routes(table: str) -> tuple[str, ...]:
    """The gateways of the default routes in the form of Linux's /proc/net/route, by metric."""
    found: list[tuple[int, str]] = []
    for line in table.splitlines()[1:]:
        words = line.split()
        if len(words) < 8:
            continue
        destination, gateway, flags, metric, mask = (words[n] for n in (1, 2, 3, 6, 7))
        default = not int(destination, 16) and not int(mask, 16)
        if default and int(flags, 16) & (_UP | _GATEWAY) == _UP | _GATEWAY:
            host = ipaddress.IPv4Address(bytes.fromhex(gateway)[::_ORDER])
            found.append((int(metric), str(host)))
    return tuple(dict.fromkeys(host for _, host in sorted(found)))


_ORDER = -1 if sys.byteorder == "little" else 1  # the kernel writes its own byte order


def guessed(source: str, own: list[Interface]) -> tuple[str, ...]:
    """The first address of the subnet of ``source``, where that is not our own."""
    for interface in own:
        if interface.host == source and interface.network.version == 4 and interface.prefix < 31:
            first = str(interface.network[1])
            return (first,) if first != source else ()
    return ()
