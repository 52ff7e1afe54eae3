"""The one socket of a node or server; only ``multicast_socket.py`` opens another, to listen.

A run of datagrams (one buffer, one segment size, one address) is the unit both ways.  Where the
system has UDP segmentation offload (Linux: UDP_SEGMENT, UDP_GRO) one call carries a whole run;
elsewhere the same face sends and receives one by one.  Reading drains the socket until it would
block, since a callback per datagram costs ten times the read.

A link-local IPv6 address means nothing without its interface, so ``Address.host`` of such a source
is ``fe80::1%3`` with the interface's index, and an answer to it leaves by that interface.  The
index is this computer's own: ``addr19`` never carries it.
"""

from __future__ import annotations

import contextlib
import errno
import socket
import struct
import sys
from collections import deque
from collections.abc import Callable
from typing import Protocol

from m2chat.net.traversal.candidates import Interface
from m2chat.net.wire.addresses import Address

_SOL_UDP = 17
_UDP_SEGMENT = 103
_UDP_GRO = 104
_IP_MTU_DISCOVER = 10
_IPV6_MTU_DISCOVER = 23
_PMTUDISC_PROBE = 3
_GSO_SEGMENTS = 64
_GSO_BYTES = 65_000
_BUFFER_BYTES = 4 << 20
_READ_SIZE = 65_536
_DRAIN_READS = 8  # then other work of the loop, and the window's thread, gets its turn
_PENDING_RUNS = 64
_CONTROL_SPACE = 64
_SIO_UDP_CONNRESET = 0x9800000C
# linux/in.h, linux/in6.h: send with "don't fragment", whatever is known of the path
_MTU_DISCOVER = {
    socket.AF_INET: (socket.IPPROTO_IP, 10),
    socket.AF_INET6: (socket.IPPROTO_IPV6, 23),
}
_PMTUDISC_PROBE = 3
# RFC 5737 and RFC 3849: addresses of nobody, to ask the routing table with
_FAR = {socket.AF_INET: "192.0.2.1", socket.AF_INET6: "2001:db8::1"}
_UNSENT = {
    errno.ECONNREFUSED, errno.ENETUNREACH, errno.EHOSTUNREACH, errno.EPERM, errno.EACCES,
    errno.EADDRNOTAVAIL, errno.ENETDOWN, errno.EMSGSIZE, errno.ENOBUFS, errno.ECONNRESET,
    errno.EINVAL,
}  # fmt: skip


class ReaderLoop(Protocol):
    """The two verbs of an event loop that a socket needs."""

    def add_reader(self, fd: int, callback: Callable[[], None], /) -> None:
        """Call back when bytes wait."""

    def remove_reader(self, fd: int, /) -> bool:
        """Stop that."""

    def add_writer(self, fd: int, callback: Callable[[], None], /) -> None:
        """Call back when there is room."""

    def remove_writer(self, fd: int, /) -> bool:
        """Stop that."""


# What the system calls an address: (host, port) or (host, port, flow, index of the interface).
SocketName = tuple[str, int] | tuple[str, int, int, int]
# run, its end in the buffer, size of its datagrams, where it came from
RunCallback = Callable[[bytearray, int, int, Address], None]


class UdpSocket:
    """One bound UDP socket.  ``host`` "::" binds both families where the system can."""

    def __init__(self, host: str = "::", port: int = 0, *, offload: bool = True) -> None:
        self._v6, self._socket = _bind(host, port)
        self._gso = offload and _set(self._socket, _UDP_SEGMENT, 0)
        self._gro = offload and _set(self._socket, _UDP_GRO, 1)
        self._names: dict[Address, SocketName] = {}
        self._seen: dict[tuple[object, ...], Address] = {}
        self._buffer = bytearray(_READ_SIZE)
        self._pending: deque[tuple[bytes, int, Address]] = deque()
        self._loop: ReaderLoop | None = None
        self.dropped = 0  # datagrams that the system did not take

    @property
    def address(self) -> Address:
        """Where the socket is bound."""
        host, port = self._socket.getsockname()[:2]
        return Address(host, port)

    @property
    def dual_stack(self) -> bool:
        """Whether IPv6 addresses can be reached."""
        return self._v6

    @property
    def blocked(self) -> bool:
        """The system's buffer is full: send nothing that can wait."""
        return bool(self._pending)

    def forbid_fragments(self) -> bool:
        """Let no datagram be cut in pieces on its way; False where the system cannot (RFC 8899)."""
        if sys.platform != "linux":
            return False
        families = [socket.AF_INET, socket.AF_INET6] if self._v6 else [self._socket.family]
        try:
            for family in families:  # a socket of both families has an option for each
                self._socket.setsockopt(*_MTU_DISCOVER[family], _PMTUDISC_PROBE)
        except OSError:
            return False
        return True

    def attach(self, loop: ReaderLoop, callback: RunCallback) -> None:
        """Hand every received run to ``callback``; the buffer is used again afterwards."""
        self._loop = loop
        loop.add_reader(self._socket.fileno(), lambda: self._drain(callback))

    def close(self) -> None:
        """Close; nothing is received or sent any more."""
        if self._loop is not None:
            self._loop.remove_reader(self._socket.fileno())
            self._loop.remove_writer(self._socket.fileno())
            self._loop = None
        self._pending.clear()
        self._socket.close()

    def _drain(self, callback: RunCallback) -> None:
        buffer = self._buffer
        for _ in range(_DRAIN_READS):
            if self._loop is None:  # closed by a callback
                return
            try:
                size, segment, name = self._receive(buffer)
            except (BlockingIOError, InterruptedError):
                return
            except OSError as error:
                # A port-unreachable for something sent earlier; says nothing about this read.
                if error.errno in _UNSENT:
                    continue
                raise
            address = self._seen.get(name)
            if address is None:
                address = self._learn(name)
            callback(buffer, size, segment or size, address)

    def _receive(self, buffer: bytearray) -> tuple[int, int, tuple[object, ...]]:
        if not self._gro:
            size, name = self._socket.recvfrom_into(buffer)
            return size, size, name
        size, control, _, name = self._socket.recvmsg_into([buffer], _CONTROL_SPACE)
        for level, kind, value in control:
            if level == _SOL_UDP and kind == _UDP_GRO:
                return size, struct.unpack("i", value[:4])[0], name
        return size, size, name

    def _learn(self, name: tuple[object, ...]) -> Address:
        address = address_of_name(name)
        if len(self._seen) > 10_000:
            self._seen.clear()
        self._seen[name] = address
        return address

    def sent_to(self, host: str) -> bool:
        """Whether anything left for this host since the socket was opened (or 10,000 addresses
        ago); asks a long list, for rare questions."""
        return any(address.host == host for address in self._names)

    def send_run(self, run: bytes | bytearray | memoryview, segment: int, to: Address) -> None:
        """Send datagrams of ``segment`` bytes laid end to end (the last may be shorter).

        What the system cannot take now waits in a short row; what it never takes is dropped and
        counted, as a network would.
        """
        if self._pending:
            self._wait(run, segment, to)
            return
        if len(run) <= segment:
            self._send(run, 0, to)
            return
        step = segment * (min(_GSO_SEGMENTS, _GSO_BYTES // segment) if self._gso else 1)
        view = memoryview(run)
        for at in range(0, len(run), step):
            piece = view[at : at + step]
            if not self._send(piece, segment if self._gso else 0, to):
                if at + step < len(run):
                    self._wait(view[at + step :], segment, to)
                return

    def _send(self, piece: bytes | bytearray | memoryview, segment: int, to: Address) -> bool:
        if not self._v6 and ":" in to.host:
            self.dropped += 1
            return True
        name = self._names.get(to)
        if name is None:
            name = self._resolve(to)
        try:
            if segment and len(piece) > segment:
                control = [(_SOL_UDP, _UDP_SEGMENT, struct.pack("H", segment))]
                self._socket.sendmsg([piece], control, 0, name)
            else:
                self._socket.sendto(piece, name)
        except (BlockingIOError, InterruptedError):
            self._wait(piece, segment or len(piece), to)
            return False
        except OSError as error:
            if error.errno == errno.EIO and segment:  # a device without checksum offload
                self._gso = False
                self.send_run(piece, segment, to)
                return True
            # EBADF: a session that came up during the goodbye still speaks when we have closed
            if error.errno not in _UNSENT and error.errno != errno.EBADF:
                raise
            self.dropped += 1
        return True

    def send_group(self, datagram: bytes | bytearray, group: Address, by: Interface) -> bool:
        """One datagram to a multicast group on one network; whether the system took it.

        It leaves from our port, with a hop limit of 1: no router passes it on.
        """
        v6 = ":" in group.host
        if v6 and not self._v6:
            return False
        try:
            if v6:
                self._socket.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_MULTICAST_HOPS, 1)
                self._socket.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_MULTICAST_LOOP, 1)
                self._socket.sendto(datagram, (group.host, group.port, 0, by.index))
                return True
            # On a socket for both families not every system takes these; then IPv6 must do.
            self._socket.setsockopt(socket.IPPROTO_IP, socket.IP_MULTICAST_TTL, 1)
            self._socket.setsockopt(socket.IPPROTO_IP, socket.IP_MULTICAST_LOOP, 1)
            source = socket.inet_aton(by.host)
            self._socket.setsockopt(socket.IPPROTO_IP, socket.IP_MULTICAST_IF, source)
            self._socket.sendto(datagram, self._resolve(group))
        except OSError:  # this network is gone, or carries no multicast
            self.dropped += 1
            return False
        return True

    def _wait(self, run: bytes | bytearray | memoryview, segment: int, to: Address) -> None:
        if len(self._pending) >= _PENDING_RUNS or self._loop is None:
            self.dropped += 1
            return
        if not self._pending:
            self._loop.add_writer(self._socket.fileno(), self._flush)
        self._pending.append((bytes(run), segment, to))

    def _flush(self) -> None:
        waiting, self._pending = self._pending, deque()
        if self._loop is not None:
            self._loop.remove_writer(self._socket.fileno())
        for run, segment, to in waiting:
            self.send_run(run, segment, to)

    def _resolve(self, to: Address) -> SocketName:
        host, _, scope = to.host.partition("%")
        name: SocketName = (host, to.port)
        if self._v6 and ":" not in host:
            name = ("::ffff:" + host, to.port)
        elif scope:
            name = (host, to.port, 0, int(scope))
        if len(self._names) > 10_000:
            self._names.clear()
        self._names[to] = name
        return name


def address_of_name(name: tuple[object, ...]) -> Address:
    """What the system calls an address, as ours: IPv4 unmapped, link-local IPv6 with its index."""
    host, port = str(name[0]), int(str(name[1]))
    if host.startswith("::ffff:"):
        return Address(host[len("::ffff:") :], port)
    host = host.partition("%")[0]
    index = int(str(name[3])) if len(name) > 3 else 0
    return Address(f"{host}%{index}" if index else host, port)


def source_for(to: Address) -> str | None:
    """By which of our addresses datagrams to ``to`` would leave; None without a route.

    Asks the routing table; nothing is sent.
    """
    family = socket.AF_INET6 if ":" in to.host else socket.AF_INET
    try:
        with socket.socket(family, socket.SOCK_DGRAM) as probe:
            probe.connect((to.host, to.port))
            return str(probe.getsockname()[0])
    except OSError:
        return None


def _set(sock: socket.socket, option: int, value: int) -> bool:
    if sys.platform != "linux":
        return False
    try:
        sock.setsockopt(_SOL_UDP, option, value)
    except OSError:
        return False
    return True


def _never_fragment(sock: socket.socket) -> None:
    """Datagrams that are too long for the way vanish: so path MTU probing learns what fits."""
    if sys.platform != "linux":
        return
    for level, option in (
        (socket.IPPROTO_IP, _IP_MTU_DISCOVER),
        (socket.IPPROTO_IPV6, _IPV6_MTU_DISCOVER),
    ):
        with contextlib.suppress(OSError):
            sock.setsockopt(level, option, _PMTUDISC_PROBE)


def _bind(host: str, port: int) -> tuple[bool, socket.socket]:
    """(whether IPv6 works on it, the bound socket)."""
    if host == "::":
        with contextlib.suppress(OSError):
            return True, _open(socket.AF_INET6, "::", port)
        host = "0.0.0.0"  # noqa: S104 - a peer listens on every interface
    v6 = ":" in host
    return v6, _open(socket.AF_INET6 if v6 else socket.AF_INET, host, port)


def _open(family: socket.AddressFamily, host: str, port: int) -> socket.socket:
    sock = socket.socket(family, socket.SOCK_DGRAM)
    try:
        sock.setblocking(False)
        for option in (socket.SO_RCVBUF, socket.SO_SNDBUF):
            with contextlib.suppress(OSError):
                sock.setsockopt(socket.SOL_SOCKET, option, _BUFFER_BYTES)
        _never_fragment(sock)
        if family == socket.AF_INET6:
            sock.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, int(host != "::"))
        if sys.platform == "win32":  # else one port-unreachable makes the next read fail
            sock.ioctl(_SIO_UDP_CONNRESET, False)
        sock.bind((host, port))
    except OSError:
        sock.close()
        raise
    return sock
