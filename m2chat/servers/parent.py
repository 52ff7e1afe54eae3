"""A server that another program runs (``m2-server run --child``), by its standard streams.

    line in:   {"advertise": ["192.0.2.7:4700", ...]}   where others reach it from now on
    line out:  {"event": "figures", "people": n, "relayed": bytes, "kept": n, "waiting": bytes,
                "clients": n}                            every two seconds
               {"event": "link", "circle": "m2:circle/..."}   after each line in that was taken

When stdin ends, the other program is gone, however it ended, and the server ends too.  Reading is
done by a thread, since not every system's loop can watch a pipe.
"""

from __future__ import annotations

import asyncio
import contextlib
import os
import sys
import threading
import time
from collections.abc import Callable
from dataclasses import replace

import msgspec

from m2chat.net.services.ka_registry import KaRegistry
from m2chat.net.services.relay import RelayRole
from m2chat.net.services.store import StoreRole
from m2chat.net.wire.addresses import Address
from m2chat.net.wire.descriptor import ADDRESSES
from m2chat.servers.server import CircleServer

REPORT_SECONDS = 2.0
STOP_SECONDS = 5.0  # for goodbyes, once the other program is gone
LINE_LIMIT = 4_096
Tell = Callable[[dict[str, object]], None]


class _Wish(msgspec.Struct, forbid_unknown_fields=True):
    """A line in."""

    advertise: list[str]


class Parent:
    """The program that started this server."""

    def __init__(self, server: CircleServer, stop: Callable[[], None], tell: Tell) -> None:
        """``stop`` ends the server; ``tell`` writes a line."""
        self._server = server
        self._stop = stop
        self._tell = tell

    def listen(self) -> None:
        """Begin to read, on the running loop."""
        loop = asyncio.get_running_loop()
        # a daemon: a read that nobody ends must not keep the process alive
        reader = threading.Thread(target=self._read, args=(loop,), name="m2-parent", daemon=True)
        reader.start()

    async def report(self) -> None:
        """Tell the figures until cancelled."""
        while True:
            self._write({"event": "figures", **figures(self._server)})
            await asyncio.sleep(REPORT_SECONDS)

    def _read(self, loop: asyncio.AbstractEventLoop) -> None:
        with contextlib.suppress(RuntimeError):  # the loop is gone
            while line := sys.stdin.buffer.readline(LINE_LIMIT):
                loop.call_soon_threadsafe(self._take, line)
            loop.call_soon_threadsafe(self._stop)
            time.sleep(STOP_SECONDS)
            os._exit(1)  # it hangs, and nobody is there any more to end it

    def _take(self, line: bytes) -> None:
        """A line that makes no sense changes nothing; it is our own program's fault."""
        try:
            wish = msgspec.json.decode(line, type=_Wish)
            addresses = tuple(Address.parse(one) for one in wish.advertise[:ADDRESSES])
        except (msgspec.DecodeError, ValueError):
            return
        self._server.reconfigure(replace(self._server.config, advertise=addresses))
        self._write({"event": "link", "circle": self._server.link().link()})

    def _write(self, row: dict[str, object]) -> None:
        try:
            self._tell(row)
        except OSError:  # nobody reads any more
            self._stop()


def figures(server: CircleServer) -> dict[str, object]:
    """What the person at this computer sees: counts alone."""
    rows: dict[str, object] = {"clients": server.datagrams.host.listener.count}
    for role in server.roles.values():
        if isinstance(role, KaRegistry):
            rows["people"] = role.registrations
        elif isinstance(role, RelayRole):
            rows["relayed"] = role.counters.bytes
        elif isinstance(role, StoreRole):
            rows |= {"kept": role.uploads.stored, "waiting": role.tables.used}
    return rows
