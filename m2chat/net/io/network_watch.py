"""Notices that this computer is somewhere else now: other addresses, another way out, or awake
again after it was suspended.

Linux tells of changes (rtnetlink); elsewhere the picture is looked at every few seconds.  Whatever
was told, only a picture that differs from the last one counts, since routers repeat themselves.
A suspended computer shows by its clocks: the wall clock went on and the monotonic one did not, or
a timer of seconds took much longer.
"""

from __future__ import annotations

import asyncio
import contextlib
import socket
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from m2chat.clock import Clock
from m2chat.net.io.interfaces import interfaces
from m2chat.net.traversal.candidates import Interface

LOOK_S = 5.0  # between two looks at the clocks, and at the picture where the system tells nothing
SLEPT_S = 10.0  # more than this lost between two looks: the computer slept
SETTLE_S = 0.25  # changes come in bursts: an address, its routes, its neighbours
_ROUTES_V4 = Path("/proc/net/route")
_ROUTES_V6 = Path("/proc/net/ipv6_route")
_GROUPS = 0x1 | 0x10 | 0x40 | 0x100 | 0x400  # links, IPv4 and IPv6 addresses and routes


@dataclass(frozen=True, slots=True)
class Picture:
    """What a change shows in."""

    addresses: frozenset[Interface]
    ways_out: frozenset[str]  # default routes, or the address that one would leave from


def take_picture() -> Picture:
    """How things stand."""
    return Picture(frozenset(interfaces()), frozenset(_ways_out()))


class NetworkWatch:
    """Calls ``changed`` after each change, on the loop; nothing between ``start`` and ``close``
    raises."""

    def __init__(
        self,
        changed: Callable[[], None],
        clock: Clock,
        picture: Callable[[], Picture] = take_picture,
    ) -> None:
        self._changed = changed
        self._clock = clock
        self._take = picture
        self._picture = picture()
        self._wall = self._monotonic = 0.0
        self._netlink: socket.socket | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._timer: asyncio.TimerHandle | None = None
        self._settling: asyncio.TimerHandle | None = None

    def start(self, *, listen: bool = True) -> None:
        """Begin; ``listen`` to what the system tells, where it does."""
        self._loop = asyncio.get_running_loop()
        if listen and sys.platform == "linux":
            with contextlib.suppress(OSError):  # a sandbox without netlink: look instead
                self._netlink = _open_netlink()
                self._loop.add_reader(self._netlink.fileno(), self._told)
        self._arm()

    def close(self) -> None:
        """Watch no more."""
        if self._netlink is not None and self._loop is not None:
            self._loop.remove_reader(self._netlink.fileno())
            self._netlink.close()
            self._netlink = None
        for timer in (self._timer, self._settling):
            if timer is not None:
                timer.cancel()
        self._loop = None

    def _arm(self) -> None:
        if self._loop is not None:
            self._wall, self._monotonic = self._clock.wall(), self._clock.monotonic()
            self._timer = self._loop.call_later(LOOK_S, self._look)

    def _look(self) -> None:
        slept = self._slept()
        self._arm()
        if slept:
            self._picture = self._take()
            self._changed()
        elif self._netlink is None:
            self._compare()

    def _slept(self) -> bool:
        monotonic = self._clock.monotonic() - self._monotonic
        wall = self._clock.wall() - self._wall
        return wall - monotonic > SLEPT_S or monotonic > LOOK_S + SLEPT_S

    def _told(self) -> None:
        """What exactly is not read: the picture shows it."""
        assert self._netlink is not None
        with contextlib.suppress(OSError):  # drained, or told more than fits: look anyway
            while self._netlink.recv(65_536):
                continue
        if self._settling is None and self._loop is not None:
            self._settling = self._loop.call_later(SETTLE_S, self._settled)

    def _settled(self) -> None:
        self._settling = None
        self._compare()

    def _compare(self) -> None:
        picture = self._take()
        if picture != self._picture:
            self._picture = picture
            self._changed()


def _open_netlink() -> socket.socket:
    if sys.platform != "linux":
        raise OSError("rtnetlink is of Linux")
    sock = socket.socket(
        socket.AF_NETLINK, socket.SOCK_RAW | socket.SOCK_NONBLOCK, socket.NETLINK_ROUTE
    )
    try:
        sock.bind((0, _GROUPS))
    except OSError:
        sock.close()
        raise
    return sock


def _ways_out() -> list[str]:
    """The default routes as the system writes them; elsewhere our address on the way out."""
    if sys.platform == "linux":
        with contextlib.suppress(OSError, ValueError):
            return _linux_routes()
    return [way for family in (socket.AF_INET, socket.AF_INET6) if (way := _leaves_by(family))]


def _linux_routes() -> list[str]:
    found: list[str] = []
    for line in _ROUTES_V4.read_text().splitlines()[1:]:
        device, to, gateway, *rest = line.split()
        if int(to, 16) == 0 and int(rest[4], 16) == 0:
            found.append(f"{device} {gateway}")
    if _ROUTES_V6.exists():
        for line in _ROUTES_V6.read_text().splitlines():
            to, length, _, _, gateway, *rest = line.split()
            if int(to, 16) == 0 and length == "00" and rest[-1] != "lo":
                found.append(f"{rest[-1]} {gateway}")
    return found


def _leaves_by(family: socket.AddressFamily) -> str:
    """The source address towards the internet; asks the system, sends nothing."""
    far = "192.0.2.1" if family == socket.AF_INET else "2001:db8::1"
    try:
        with socket.socket(family, socket.SOCK_DGRAM) as sock:
            sock.connect((far, 9))
            return str(sock.getsockname()[0])
    except OSError:
        return ""
