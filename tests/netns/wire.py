"""An internet for namespaces: a switch in user space that delays (the kernel here has no netem).

Each port is a TAP device inside a namespace; its frames are carried to the other ports after a
fixed time.  A TAP offers no offload, so that the kernel sends whole datagrams with whole checksums.
"""

from __future__ import annotations

import ctypes
import fcntl
import heapq
import os
import random
import selectors
import socket
import struct
import threading
import time
from itertools import count
from pathlib import Path

_TUNSETIFF = 0x400454CA
_IFF_TAP, _IFF_NO_PI = 0x0002, 0x1000
_CLONE_NEWNET = 0x40000000
_FRAME = 65_536
_IPV4, _IPV6 = b"\x08\x00", b"\x86\xdd"
_GROUP_BIT = 1  # of the first byte of a MAC address


class Switch:
    """Learns addresses, delays each frame, may lose some.  Runs in a thread of its own."""

    def __init__(self, delay: float, *, loss: float = 0.0, seed: int = 0) -> None:
        """``delay`` in seconds, one way; ``loss`` a share of 1."""
        self.delay = delay
        self.loss = loss
        self._chance = random.Random(seed)
        self._ports: dict[str, int] = {}
        self._learned: dict[bytes, int] = {}
        self._row: list[tuple[float, int, int, bytes]] = []
        self._order = count()
        self._lock = threading.Lock()
        self._selector = selectors.DefaultSelector()
        self._wake_in, self._wake_out = os.pipe()
        self._selector.register(self._wake_in, selectors.EVENT_READ)
        self._closing = False
        self._thread = threading.Thread(target=self._run, name="switch", daemon=True)
        self._thread.start()

    def plug(self, namespace: str, device: str) -> None:
        """A TAP device in a namespace (below /run/netns) becomes a port."""
        fd = tap(namespace, device)
        with self._lock:
            self._ports[f"{namespace}/{device}"] = fd
            self._selector.register(fd, selectors.EVENT_READ)
        os.write(self._wake_out, b".")

    def unplug(self, namespace: str) -> None:
        """All ports in a namespace go; the devices vanish."""
        with self._lock:
            for name in [one for one in self._ports if one.startswith(f"{namespace}/")]:
                self._drop(self._ports.pop(name))

    def close(self) -> None:
        """Pull every cable."""
        self._closing = True
        os.write(self._wake_out, b".")
        self._thread.join(timeout=5)
        for fd in self._ports.values():
            os.close(fd)
        os.close(self._wake_in)
        os.close(self._wake_out)
        self._selector.close()

    def _drop(self, fd: int) -> None:
        self._selector.unregister(fd)
        os.close(fd)
        self._learned = {mac: port for mac, port in self._learned.items() if port != fd}

    def _run(self) -> None:
        while not self._closing:
            wait = max(0.0, self._row[0][0] - time.monotonic()) if self._row else None
            for key, _ in self._selector.select(wait):
                if key.fd == self._wake_in:
                    os.read(self._wake_in, 64)
                else:
                    with self._lock:
                        self._read(key.fd)
            with self._lock:
                self._deliver(time.monotonic())

    def _read(self, fd: int) -> None:
        for _ in range(64):
            try:
                frame = os.read(fd, _FRAME)
            except OSError:  # nothing more, or the device is down, or gone
                return
            if _stays_on_its_link(frame):
                continue
            self._learned[frame[6:12]] = fd
            if self.loss and self._chance.random() < self.loss:
                continue
            due = time.monotonic() + self.delay
            heapq.heappush(self._row, (due, next(self._order), fd, frame))

    def _deliver(self, now: float) -> None:
        while self._row and self._row[0][0] <= now:
            _, _, source, frame = heapq.heappop(self._row)
            known = None if frame[0] & _GROUP_BIT else self._learned.get(frame[:6])
            ports = [known] if known is not None else list(self._ports.values())
            for fd in ports:
                if fd != source:
                    try:
                        os.write(fd, frame)
                    except OSError:  # its queue is full, or it is down: as a cable would
                        continue


def _stays_on_its_link(frame: bytes) -> bool:
    """Whether no router would carry it: multicast, and datagrams of link-local IPv6.

    What finds neighbours (ARP, ICMPv6) passes.
    """
    if frame[12:14] == _IPV4:
        return frame[30] & 0xF0 == 0xE0
    udp = frame[12:14] == _IPV6 and frame[20] == socket.IPPROTO_UDP
    return udp and (frame[22:24] == b"\xfe\x80" or frame[38] == 0xFF)


def tap(namespace: str, device: str) -> int:
    """Make a TAP device inside a namespace; its descriptor, non-blocking."""
    made: list[int] = []
    faults: list[OSError] = []

    def work() -> None:
        """In a thread of its own: entering a namespace is for this thread alone."""
        try:
            _enter(namespace)
            fd = os.open("/dev/net/tun", os.O_RDWR | os.O_NONBLOCK | os.O_CLOEXEC)
            wanted = struct.pack("16sH22x", device.encode(), _IFF_TAP | _IFF_NO_PI)
            fcntl.ioctl(fd, _TUNSETIFF, wanted)
            made.append(fd)
        except OSError as error:
            faults.append(error)

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    if faults:
        raise faults[0]
    return made[0]


def _enter(namespace: str) -> None:
    fd = os.open(Path("/run/netns") / namespace, os.O_RDONLY)
    try:
        if ctypes.CDLL(None, use_errno=True).setns(fd, _CLONE_NEWNET):
            raise OSError(ctypes.get_errno(), f"the namespace {namespace} cannot be entered")
    finally:
        os.close(fd)
