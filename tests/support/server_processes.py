"""Real ``m2-server`` processes on loopback, and peers that use them."""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from m2chat.clock import Clock
from m2chat.crypto.randomness import SystemRandomSource
from m2chat.links import CircleLink
from m2chat.net.io.endpoint import Endpoint
from m2chat.net.io.ka_search import Answer
from m2chat.net.io.service_answers import ServiceAnswers
from m2chat.net.io.service_driver import KaCloud
from m2chat.net.io.udp import UdpSocket
from m2chat.net.wire.obfuscation import CircleKeys
from tests.support.people import Person, ShiftedClock

ROOT = Path(__file__).resolve().parents[2]
COMMAND = [sys.executable, "-m", "m2chat.servers.main"]
LBLOB = b"l" * 976
WIDE = (
    "[limits]\nlong_per_second = 100000\nlong_burst = 100000\nregistrations_per_address = 100000\n"
)


@dataclass
class Server:
    """One running server and its ready line."""

    process: subprocess.Popen[str]
    ready: dict[str, Any]
    data: Path

    @property
    def link(self) -> CircleLink:
        """Its circle link."""
        return CircleLink.parse(self.ready["circle"])

    @property
    def service(self) -> bytes:
        """Its svc_pk."""
        return self.link.services[0].public_key

    @property
    def bind(self) -> str:
        """Where it listens."""
        return str(self.ready["addresses"][0])

    def kill(self) -> None:
        """As a crash."""
        self.process.kill()
        self.process.communicate(timeout=10)

    def terminate(self) -> int:
        """Goodbye; the exit code."""
        self.process.terminate()
        return self.process.wait(10)


@dataclass
class Servers:
    """Servers of one circle; all of them end with the test."""

    folder: Path
    running: list[Server]

    def start(self, name: str, *words: str, config: str = WIDE) -> Server:
        """Start a server with this data folder."""
        file = self.folder / f"{name}.toml"
        file.write_text(config)
        data = self.folder / name
        command = [*COMMAND, "run", "--data", str(data), "--config", str(file), *words]
        process = subprocess.Popen(
            command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
        )
        assert process.stdout is not None
        line = process.stdout.readline()
        if not line:
            raise AssertionError(process.communicate(timeout=10)[1])
        server = Server(process, json.loads(line), data)
        self.running.append(server)
        return server

    def found(self, name: str = "one") -> Server:
        """The circle's first server."""
        return self.start(name, "--bind", "127.0.0.1:0", "--new-circle", "Friends")

    def join(self, name: str, join: str) -> Server:
        """A further one."""
        return self.start(name, "--bind", "127.0.0.1:0", "--join", join)

    def again(self, server: Server) -> Server:
        """Start one that ended once more, at the same place."""
        return self.start(server.data.name, "--bind", server.bind)


@contextmanager
def servers(folder: Path) -> Iterator[Servers]:
    """The servers of one test."""
    made = Servers(folder, [])
    try:
        yield made
    finally:
        for server in made.running:
            if server.process.poll() is None:
                server.process.kill()
            server.process.communicate(timeout=10)


class Client:
    """A peer's cloud on a socket of its own; must be made on the loop."""

    def __init__(self, link: CircleLink, person: Person, clock: Clock | None = None) -> None:
        clock, random = clock or ShiftedClock(), SystemRandomSource()
        self.person = person
        self.endpoint = Endpoint(UdpSocket("127.0.0.1"), clock, random)
        keys = CircleKeys(link.network_key, link.public_key, link.name)
        self.endpoint.add_circle(keys)
        self.endpoint.start(asyncio.get_running_loop())
        self.cloud = KaCloud(
            self.endpoint, ServiceAnswers(self.endpoint), keys, link.services, person, clock,
            random,
        )  # fmt: skip
        self.cloud.start()
        self.cloud.set_registration(person)
        self._number = 0

    def registered(self, *services: bytes) -> bool:
        """Whether at least these hold our registration."""
        held = {one.service for one in self.cloud.services() if one.registered}
        return held >= set(services) and bool(held)

    async def find(self, person: Person) -> Answer | None:
        """Whoever answers first."""
        self._number += 1
        nonce = self._number.to_bytes(8, "big")
        search = self.cloud.look_up(person, nonce, 0, LBLOB)
        async for answer in search:
            search.stop()
            return answer
        return None

    def close(self) -> None:
        """BYE."""
        self.cloud.close()
        self.endpoint.close()
