"""A socket that only listens: multicast groups on the networks of this computer (protocol 10).

Several programs of one computer listen on the same port (SO_REUSEADDR; SO_REUSEPORT where the
system wants that) and each gets a copy.  Only the groups joined here are heard, where the system
can tell them apart.  Nothing is ever sent from it.
"""

from __future__ import annotations

import contextlib
import socket
import struct
import sys
from collections.abc import Callable, Iterable

from m2chat.net.io.udp import ReaderLoop, address_of_name
from m2chat.net.traversal.candidates import Interface
from m2chat.net.wire.addresses import Address

_READ_SIZE = 2_048  # a look-up has 1,077 bytes
_READS = 32  # then other work of the loop gets its turn
_IP_MULTICAST_ALL = 49  # Linux
_IPV6_MULTICAST_ALL = 29  # Linux

Joined = tuple[str, Interface]  # a group on one address of ours
DatagramCallback = Callable[[bytes, Address], None]


class GroupSocket:
    """Listens on one port in one family; raises ``OSError`` when it cannot."""

    def __init__(self, port: int, *, ipv6: bool) -> None:
        self._ipv6 = ipv6
        self._socket = _open(port, ipv6=ipv6)
        self._joined: set[Joined] = set()
        self._loop: ReaderLoop | None = None

    @property
    def joined(self) -> frozenset[Joined]:
        """What it listens to now."""
        return frozenset(self._joined)

    def attach(self, loop: ReaderLoop, callback: DatagramCallback) -> None:
        """Hand over every datagram with its source."""
        self._loop = loop
        loop.add_reader(self._socket.fileno(), lambda: self._drain(callback))

    def close(self) -> None:
        """Leave every group and hear no more."""
        if self._loop is not None:
            self._loop.remove_reader(self._socket.fileno())
            self._loop = None
        self._joined.clear()
        self._socket.close()

    def listen(self, wanted: Iterable[Joined]) -> None:
        """Be in exactly these groups; a network that takes no multicast is left out."""
        keep = set(wanted)
        for one in self._joined - keep:
            with contextlib.suppress(OSError):  # its interface may be gone
                self._change(one, join=False)
        self._joined &= keep
        for one in keep - self._joined:
            with contextlib.suppress(OSError):
                self._change(one, join=True)
                self._joined.add(one)

    def _change(self, one: Joined, *, join: bool) -> None:
        group, interface = one
        if self._ipv6:
            request = socket.inet_pton(socket.AF_INET6, group) + struct.pack("@I", interface.index)
            option = socket.IPV6_JOIN_GROUP if join else socket.IPV6_LEAVE_GROUP
            self._socket.setsockopt(socket.IPPROTO_IPV6, option, request)
        else:
            request = socket.inet_aton(group) + socket.inet_aton(interface.host)
            option = socket.IP_ADD_MEMBERSHIP if join else socket.IP_DROP_MEMBERSHIP
            self._socket.setsockopt(socket.IPPROTO_IP, option, request)

    def _drain(self, callback: DatagramCallback) -> None:
        for _ in range(_READS):
            if self._loop is None:  # closed by a callback
                return
            try:
                datagram, name = self._socket.recvfrom(_READ_SIZE)
            except (BlockingIOError, InterruptedError):
                return
            except OSError:  # an interface that went away; says nothing about the next read
                return
            callback(datagram, address_of_name(name))


def _open(port: int, *, ipv6: bool) -> socket.socket:
    sock = socket.socket(socket.AF_INET6 if ipv6 else socket.AF_INET, socket.SOCK_DGRAM)
    try:
        sock.setblocking(False)
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        if sys.platform not in ("linux", "win32"):  # the BSDs share a port by this one
            sock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEPORT, 1)
        if ipv6:
            sock.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 1)
        if sys.platform == "linux":  # else it hears what other programs joined, too
            level, option = socket.IPPROTO_IP, _IP_MULTICAST_ALL
            if ipv6:
                level, option = socket.IPPROTO_IPV6, _IPV6_MULTICAST_ALL
            with contextlib.suppress(OSError):
                sock.setsockopt(level, option, 0)
        sock.bind(("::" if ipv6 else "0.0.0.0", port))  # noqa: S104 - to hear groups
    except OSError:
        sock.close()
        raise
    return sock
