"""UPnP: asking the router found by multicast for a UDP port, by miniupnpc (extra ``upnp``).

The library blocks for seconds and is written in C, so it is loaded late and works in a thread of
its own that nobody waits for at the end.  A device counts as our router only if it stands in one
of our own subnets.
"""

from __future__ import annotations

import asyncio
import importlib
import ipaddress
import logging
import threading
from collections.abc import Callable
from typing import Any, TypeVar
from urllib.parse import urlsplit

from m2chat.net.io.interfaces import interfaces
from m2chat.net.traversal.candidates import is_near
from m2chat.net.wire.addresses import Address

T = TypeVar("T")
SEARCH_MS = 1_500
TRIES = 3  # ports that others hold
_PROTOCOL = "UDP"
_PORTS = 65_536
_FIRST_PORT = 1_024
_log = logging.getLogger(__name__)


class UpnpRouter:
    """The router of this network, and one port of it."""

    def __init__(self, port: int) -> None:
        self._port = port
        self._device: Any = None
        self._outside: Address | None = None

    async def map(self, wish: int, lifetime: int) -> Address | None:
        """Where we are reached outside, None when there is no such router or it refuses."""
        return await _in_thread(lambda: self._map(wish, lifetime))

    async def unmap(self) -> None:
        """Give the port back."""
        await _in_thread(self._unmap)

    def _map(self, wish: int, lifetime: int) -> Address | None:
        device = _find()
        if device is None:
            return None
        host = str(device.externalipaddress() or "")
        if not host:
            return None
        for number in range(TRIES):
            outside = _FIRST_PORT + (wish - _FIRST_PORT + number * 7_919) % (_PORTS - _FIRST_PORT)
            if self._granted(device, outside, lifetime):
                self._device = device
                self._outside = Address(str(ipaddress.IPv4Address(host)), outside)
                return self._outside
        return None

    def _granted(self, device: Any, outside: int, lifetime: int) -> bool:
        for lease in (lifetime, 0):  # some routers know only mappings without an end
            try:
                return bool(
                    device.addportmapping(
                        outside, _PROTOCOL, device.lanaddr, self._port, "m2chat", "", lease
                    )
                )
            except Exception as error:  # noqa: BLE001 - the library raises Exception itself
                _log.debug("the router refused a port by upnp: %s", error)
        return False

    def _unmap(self) -> None:
        if self._device is not None and self._outside is not None:
            self._device.deleteportmapping(self._outside.port, _PROTOCOL)


def _find() -> Any:
    """A router in one of our subnets; None when there is none or the library is not installed."""
    try:
        library = importlib.import_module("miniupnpc")
    except ImportError:
        return None
    device = library.UPnP()
    device.discoverdelay = SEARCH_MS
    if not device.discover():
        return None
    where = urlsplit(str(device.selectigd())).hostname
    return device if where is not None and is_near(where, interfaces()) else None


async def _in_thread(work: Callable[[], T]) -> T | None:
    """The result; None when it failed.  The thread dies with the process."""
    loop = asyncio.get_running_loop()
    done: asyncio.Future[T | None] = loop.create_future()

    def tell(result: T | None) -> None:
        if not done.done():
            done.set_result(result)

    def run() -> None:
        """A named supervisor: whatever a strange router makes the library raise ends here."""
        result: T | None = None
        try:
            result = work()
        except Exception as error:  # noqa: BLE001 - the library raises Exception itself
            _log.debug("upnp came to nothing: %s", error)
        try:
            loop.call_soon_threadsafe(tell, result)
        except RuntimeError:
            return  # the loop was closed meanwhile

    threading.Thread(target=run, name="upnp", daemon=True).start()
    return await done
