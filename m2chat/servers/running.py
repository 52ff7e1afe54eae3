"""A server while it runs: its service, its metrics, its workers, and the signals.

Ready line on stdout when everything listens.  SIGTERM or SIGINT: goodbye to every client, exit 0
within 3 s.  SIGHUP: limits, advertised addresses and log level are read anew; what needs a restart
is said in the log.
"""

from __future__ import annotations

import asyncio
import json
import logging
import signal
import sys
from collections.abc import Callable
from dataclasses import replace
from functools import partial

import m2chat
from m2chat.clock import SystemClock
from m2chat.crypto.randomness import SystemRandomSource
from m2chat.errors import UserFacingError
from m2chat.servers import logs
from m2chat.servers.config import ServerConfig
from m2chat.servers.figures import as_text, figures_of
from m2chat.servers.keys import ServiceKeys, joins_of, save_keys
from m2chat.servers.metrics import MetricsServer
from m2chat.servers.parent import Parent
from m2chat.servers.server import CircleServer
from m2chat.servers.workers import Workers

LISTED_SECONDS = 5.0  # how long the ready line waits for the workers to be on the list
CLOCK_SECONDS = 300.0  # a difference worth a line in the log
_STEP = 0.05

# Settings that a running server takes over.
_LIVE = ("limits", "advertise", "log")

_log = logging.getLogger(__name__)
Reread = Callable[[], ServerConfig]


class Running:
    """One process from its first socket to its goodbye."""

    def __init__(self, config: ServerConfig, keys: ServiceKeys, reread: Reread) -> None:
        """Binds; raises ``AddressTaken``.  ``reread`` reads the configuration anew."""
        self.server = CircleServer(
            config,
            keys,
            SystemClock(),
            SystemRandomSource(),
            joins=partial(joins_of, config.data, keys),
            save=partial(save_keys, config.data) if config.data is not None else None,
        )
        self._config = config
        self._reread = reread
        self._metrics = MetricsServer(lambda: as_text(figures_of(self.server)))
        self._workers = Workers(config, keys, self.server.link)
        self._stopped = asyncio.Event()

    def stop(self) -> None:
        """Say goodbye and end, as after SIGTERM; on the loop."""
        self._stopped.set()

    async def serve(
        self, tell: Callable[[dict[str, object]], None], parent: Parent | None = None
    ) -> None:
        """Until a signal, or until ``parent`` is gone; ``tell`` takes the ready line."""
        config, server = self._config, self.server
        on_signals(self.stop, self._reconfigure)
        if parent is not None:
            parent.listen()
        server.start()
        try:
            await server.ready()
            if config.metrics is not None:
                await self._metrics.start(config.metrics)
            workers = await self._workers.start()
            await self._until_listed([one.service for one in workers])
            addresses = [*server.addresses, *(a for one in workers for a in one.addresses)]
            ready: dict[str, object] = {
                "event": "ready",
                "roles": list(config.roles),
                "addresses": [str(address) for address in addresses],
                "circle": server.link().link(),
            }
            join = server.join_link()
            if join is not None:
                ready["join"] = join.link()
            tell(ready)
            _log.info(
                "started",
                extra={"roles": list(config.roles), "workers": config.workers,
                       "version": m2chat.__version__},
            )  # fmt: skip
            watches = [asyncio.create_task(self._watch())]
            if parent is not None:
                watches.append(asyncio.create_task(parent.report()))
            await self._stopped.wait()
            for watch in watches:
                watch.cancel()
        finally:
            await asyncio.gather(self._workers.stop(), server.stop(), self._metrics.stop())
        _log.info("stopped")

    async def _until_listed(self, services: list[bytes]) -> None:
        waited = 0.0
        while waited < LISTED_SECONDS and not all(one in self.server.listed for one in services):
            await asyncio.sleep(_STEP)
            waited += _STEP

    async def _watch(self) -> None:
        """Say in the log what an operator should know; once for each change."""
        services, skewed = 0, False
        while True:
            if len(self.server.listed) != services:
                services = len(self.server.listed)
                _log.info("list", extra={"services": services})
            offset = self.server.neighbours.cloud.offset
            if (abs(offset) > CLOCK_SECONDS) is not skewed:
                skewed = not skewed
                if skewed:
                    _log.warning("clock_differs", extra={"circle_clock_s": round(offset)})
            await asyncio.sleep(10)

    def _reconfigure(self) -> None:
        try:
            fresh = self._reread()
        except UserFacingError as error:
            _log.error("configuration_not_read", extra={"reason": error.key})
            return
        for name in ServerConfig.__dataclass_fields__:
            if name not in _LIVE and getattr(fresh, name) != getattr(self._config, name):
                _log.warning("needs_a_restart", extra={"setting": name})
        taken = {name: getattr(fresh, name) for name in _LIVE}
        self._config = replace(self._config, **taken)
        logs.configure(self._config.log)
        self.server.reconfigure(self._config)
        self._workers.reconfigure(self._config)
        _log.info("configuration_read")


def on_signals(stop: Callable[[], object], reread: Callable[[], object]) -> None:
    """Call these on the running loop when the system asks for it."""
    loop = asyncio.get_running_loop()
    if sys.platform == "win32":
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, lambda *_: loop.call_soon_threadsafe(stop))
        return
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, stop)
    loop.add_signal_handler(signal.SIGHUP, reread)


def print_line(row: dict[str, object]) -> None:
    """One JSON object on stdout, at once."""
    sys.stdout.write(json.dumps(row) + "\n")
    sys.stdout.flush()
