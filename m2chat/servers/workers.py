"""More cores: each worker is a service of its own, in a process of its own (docs/adr/0077).

The first service is the server itself; worker n has the key ``ServiceKeys.of_worker(n)`` and, for
every bound port that is not 0, the port n above.  A worker gets its settings, keys included, in
one line on stdin, prints its ready line, and ends when stdin ends, so that none outlives the
server.  One that dies is started again.

    line in:   the settings as JSON, keys in hexadecimal; later lines: settings read anew
    line out:  {"event": "ready", "service": hex, "addresses": [...]}
"""

from __future__ import annotations

import asyncio
import json
import logging
import sys
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import msgspec

from m2chat.clock import SystemClock
from m2chat.crypto.randomness import SystemRandomSource
from m2chat.links import CircleLink
from m2chat.net.wire.addresses import Address
from m2chat.program import part
from m2chat.servers import logs
from m2chat.servers.config import RelayLimits, ServerConfig, ServerLimits, StoreSettings
from m2chat.servers.errors import AddressTaken
from m2chat.servers.figures import as_text, figures_of
from m2chat.servers.keys import ServiceKeys, joins_of, with_services
from m2chat.servers.metrics import MetricsServer
from m2chat.servers.process import harden
from m2chat.servers.server import CircleServer

START_SECONDS = 20.0
STOP_SECONDS = 2.5
AGAIN_SECONDS = 2.0

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class WorkerReady:
    """A worker that listens."""

    service: bytes  # svc_pk
    addresses: tuple[Address, ...]


def config_of(config: ServerConfig, number: int) -> ServerConfig:
    """The settings of worker ``number``: the same with ports so much above."""

    def above(address: Address) -> Address:
        return Address(address.host, address.port + number) if address.port else address

    return replace(
        config,
        bind=tuple(map(above, config.bind)),
        advertise=tuple(map(above, config.advertise)),
        metrics=above(config.metrics) if config.metrics is not None else None,
        workers=1,
    )


class Workers:
    """The processes beside the first."""

    def __init__(
        self, config: ServerConfig, keys: ServiceKeys, link: Callable[[], CircleLink]
    ) -> None:
        """``link`` names the services that a worker greets first."""
        self._config = config
        self._keys = keys
        self._link = link
        self._processes: dict[int, asyncio.subprocess.Process] = {}
        self._watchers: list[asyncio.Task[None]] = []
        self._stopping = False

    async def start(self) -> list[WorkerReady]:
        """Start all of them; raises ``AddressTaken`` when one cannot listen."""
        ready = []
        for number in range(1, self._config.workers):
            ready.append(await self._start(number))
            self._watchers.append(asyncio.create_task(self._watch(number)))
        return ready

    async def stop(self) -> None:
        """Let them say goodbye; within three seconds."""
        self._stopping = True
        for watcher in self._watchers:
            watcher.cancel()
        for process in self._processes.values():
            if process.stdin is not None:
                process.stdin.close()
        for process in self._processes.values():
            try:
                async with asyncio.timeout(STOP_SECONDS):
                    await process.wait()
            except TimeoutError:
                process.kill()
                await process.wait()

    def reconfigure(self, config: ServerConfig) -> None:
        """Hand on settings that were read anew."""
        self._config = config
        for number, process in self._processes.items():
            if process.stdin is not None and process.returncode is None:
                process.stdin.write(self._line(number))

    async def _start(self, number: int) -> WorkerReady:
        process = self._processes[number] = await asyncio.create_subprocess_exec(
            *part("m2chat.servers.workers"),
            stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE,
        )  # fmt: skip
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write(self._line(number))
        try:
            async with asyncio.timeout(START_SECONDS):
                line = await process.stdout.readline()
            row = json.loads(line)
        except (TimeoutError, ValueError) as error:
            raise AddressTaken(
                f"Worker {number} does not start: a port {number} above a bound one is taken, or"
                " the circle admitted fewer workers. The log says more."
            ) from error
        addresses = tuple(Address.parse(text) for text in row["addresses"])
        return WorkerReady(bytes.fromhex(row["service"]), addresses)

    async def _watch(self, number: int) -> None:
        """Start a worker that died once more."""
        while True:
            code = await self._processes[number].wait()
            _log.error("worker_died", extra={"worker": number, "exit_code": code})
            await asyncio.sleep(AGAIN_SECONDS)
            try:
                await self._start(number)
            except AddressTaken:
                self._processes[number].kill()

    def _line(self, number: int) -> bytes:
        config = config_of(self._config, number)
        return json.dumps(
            {
                "worker": number,
                "keys": with_services(self._keys, self._link().services).encode().hex(),
                "bind": [str(one) for one in config.bind],
                "advertise": [str(one) for one in config.advertise],
                "roles": list(config.roles),
                "data": str(config.data) if config.data is not None else None,
                "metrics": str(config.metrics) if config.metrics is not None else None,
                "log": config.log,
                "limits": msgspec.to_builtins(config.limits),
                "relay": msgspec.to_builtins(config.relay),
                "store": msgspec.to_builtins(config.store),
            }
        ).encode() + b"\n"  # fmt: skip


def _read(line: str) -> tuple[int, ServiceKeys, ServerConfig]:
    row: dict[str, Any] = json.loads(line)
    config = ServerConfig(
        bind=tuple(map(Address.parse, row["bind"])),
        advertise=tuple(map(Address.parse, row["advertise"])),
        roles=tuple(row["roles"]),
        data=Path(row["data"]) if row["data"] else None,
        metrics=Address.parse(row["metrics"]) if row["metrics"] else None,
        log=row["log"],
        limits=msgspec.convert(row["limits"], ServerLimits),
        relay=msgspec.convert(row["relay"], RelayLimits),
        store=msgspec.convert(row["store"], StoreSettings),
    )
    return row["worker"], ServiceKeys.decode(bytes.fromhex(row["keys"])), config


async def _serve() -> None:
    loop = asyncio.get_running_loop()
    reader = asyncio.StreamReader()
    await loop.connect_read_pipe(lambda: asyncio.StreamReaderProtocol(reader), sys.stdin)
    number, keys, config = _read((await reader.readline()).decode())
    logs.configure(config.log)
    harden()
    server = CircleServer(
        config,
        keys,
        SystemClock(),
        SystemRandomSource(),
        worker=number,
        joins=lambda: joins_of(config.data, keys),
    )
    server.start()
    await server.ready()
    metrics = MetricsServer(lambda: as_text(figures_of(server)))
    try:
        if config.metrics is not None:
            await metrics.start(config.metrics)
        ready = {
            "event": "ready",
            "service": server.service_key.hex(),
            "addresses": [str(address) for address in server.addresses],
        }
        sys.stdout.write(json.dumps(ready) + "\n")
        sys.stdout.flush()
        while line := await reader.readline():
            _, _, fresh = _read(line.decode())
            logs.configure(fresh.log)
            server.reconfigure(fresh)
    finally:
        await asyncio.gather(server.stop(), metrics.stop())


def main() -> None:
    """The worker's process; the server alone starts it.  Signals are the server's."""
    import signal

    from m2chat.net.io.process import event_loop_factory

    for number in (signal.SIGINT, signal.SIGTERM, getattr(signal, "SIGHUP", None)):
        if number is not None:
            signal.signal(number, signal.SIG_IGN)
    with asyncio.Runner(loop_factory=event_loop_factory()) as runner:
        runner.run(_serve())


if __name__ == "__main__":
    main()
