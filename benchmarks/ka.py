"""A real ``m2-server`` under registrations and look-ups; prints one JSON line.

Every layer is on: mask, LONG seal, cookie, X25519, AES-GCM records.  The load comes from this
process, so rates are given per second *of the server's own CPU time* (what one core can do) and by
the wall clock (what happened here, with the load generator on the same machine).

    python benchmarks/ka.py [REGISTRATIONS] [LOOKUPS]        R-22 is 10000 registrations
"""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import psutil

from m2chat.clock import SystemClock
from m2chat.crypto.randomness import SystemRandomSource
from m2chat.links import CircleLink
from m2chat.net.io.udp import UdpSocket
from m2chat.net.services.ka_client import KaClient
from m2chat.net.wire.addresses import Address
from m2chat.net.wire.control import CONTROL_FLOW, LOOKUP_DATAGRAM_SIZE, Found, Lookup, Notify
from m2chat.net.wire.control_codec import encode_control
from m2chat.net.wire.frames import Datagram
from m2chat.net.wire.obfuscation import CircleKeys
from m2chat.net.wire.packet import HEADER_SIZE, LONG_FLAG, LongType

LIMITS = """
[limits]
long_per_second = 10000000
long_burst = 10000000
registrations_per_address = 1000000
"""
RIDS = 32
AT_ONCE = 64
LOOKERS = 256
WARM = 2_200  # registrations after which the server's cipher cache (2,048) is full
GIVE_UP_SECONDS = 240


class Load:
    """Very many clients on one socket."""

    def __init__(self, link: CircleLink) -> None:
        self.clock, self.random = SystemClock(), SystemRandomSource()
        self.circle = CircleKeys(link.network_key, link.public_key, link.name)
        service = link.services[0]
        self.service_key = service.public_key
        self.server = Address(service.host, service.port)
        self.socket = UdpSocket("127.0.0.1", offload=False)
        self.socket.attach(asyncio.get_running_loop(), self._on_run)
        self.clients: dict[bytes, OneClient] = {}
        self.opening: set[OneClient] = set()
        self.all: list[OneClient] = []
        self.done = 0
        self.received: dict[int, int] = {}
        self.counting = False
        self.times: list[float] = []
        self.asked_at: list[float] = []  # by the number of the look-up, while it is paced

    def send(self, datagram: bytearray) -> None:
        self.circle.mask.apply(datagram, len(datagram), 0, len(datagram))
        self.socket.send_run(datagram, len(datagram), self.server)

    def _on_run(self, run: bytearray, size: int, segment: int, source: Address) -> None:
        if self.counting:  # the look-ups' answers, by their length
            self.received[size] = self.received.get(size, 0) + 1
            if self.asked_at and size == LOOKUP_DATAGRAM_SIZE:  # answers come in order
                self.times.append(time.perf_counter() - self.asked_at[len(self.times)])
            return
        self.circle.mask.apply(run, segment, 0, size)
        datagram = bytes(run[:size])
        now = self.clock.monotonic()
        if datagram[8] & LONG_FLAG:
            body = self.circle.open_long(datagram)
            cookie = datagram[8] & ~LONG_FLAG == LongType.COOKIE
            for one in self.opening:
                if (one.client.on_cookie if cookie else one.client.on_opened)(body, now):
                    break
        else:
            one = self.clients.get(datagram[:8])
            if one is not None:
                one.client.on_short(datagram, now)


class OneClient:
    """Fills the port and the listener of one ``KaClient``."""

    def __init__(self, load: Load, number: int) -> None:
        self.load = load
        self.number = number
        self.rid = number.to_bytes(16, "big")
        clock, random = load.clock, load.random
        self.client = KaClient(load.service_key, load.circle.public_key, self, self, clock, random)

    def begin(self) -> None:
        rids = [(self.rid, 0)] + [(self.load.random.bytes(16), 0) for _ in range(RIDS - 1)]
        self.load.opening.add(self)
        self.client.set_registration(
            lambda: self.load.random.bytes(944), rids, self.load.clock.monotonic()
        )

    def send_long(self, kind: LongType, body: bytes) -> None:
        self.load.send(self.load.circle.seal_long(kind, body, self.load.random))

    def send_short(self, datagram: bytes) -> None:
        self.load.send(bytearray(datagram))

    def open_route(self) -> bytes:
        cid = self.load.random.bytes(8)
        self.load.clients[cid] = self
        return cid

    def close_route(self, cid: bytes) -> None:
        self.load.clients.pop(cid, None)

    def on_up(self, client: KaClient, now: float) -> None:
        self.load.opening.discard(self)

    def on_down(self, client: KaClient, now: float) -> None: ...

    def on_time(self, client: KaClient, offset: float) -> None: ...

    def on_registered(self, client: KaClient, registered: bool) -> None:
        self.load.done += registered

    def on_answer(self, client: KaClient, answer: object) -> None: ...

    def on_unanswered(self, client: KaClient, nonce: bytes) -> None: ...

    def on_notify(self, client: KaClient, notify: Notify) -> None: ...

    def on_moved(self, client: KaClient) -> None: ...


async def wait(done: Callable[[], bool], seconds: float) -> bool:
    end = time.perf_counter() + seconds
    while not done() and time.perf_counter() < end:
        await asyncio.sleep(0.0005)
    return done()


def cpu(process: psutil.Process) -> float:
    used = process.cpu_times()
    return float(used.user + used.system)


async def register(load: Load, count: int, process: psutil.Process) -> dict[str, float]:
    """``count`` clients, 64 under way at once."""
    resident, used, started = process.memory_info().rss, cpu(process), time.perf_counter()
    counted = 0
    clients = load.all = [OneClient(load, number) for number in range(count)]
    for at, client in enumerate(clients):
        client.begin()
        await wait(lambda at=at: at - load.done < AT_ONCE, 0.5)
        if at % 64 == 0:
            keep(load, clients)
        if load.done < WARM < count:
            resident, counted = process.memory_info().rss, load.done
    while not await wait(lambda: load.done >= count, 0.5):
        if time.perf_counter() - started > GIVE_UP_SECONDS:
            raise TimeoutError("the server does not take the registrations")
        keep(load, clients)
    seconds, used = time.perf_counter() - started, cpu(process) - used
    return {
        "registrations": count,
        "registrations_per_core_s": round(count / used),
        "registrations_per_s": round(count / seconds),
        "bytes_per_registration": round((process.memory_info().rss - resident) / (count - counted)),
    }


def keep(load: Load, clients: list[OneClient]) -> None:
    """What every client has to send now: KEEP above all."""
    now = load.clock.monotonic()
    for client in clients:
        if client.client.next_timer() <= now:
            client.client.on_timer(now)


async def paced(load: Load, per_second: int, seconds: int) -> dict[str, float]:
    """R-22: look-ups at an even rate, and how long each takes; all other clients keep alive."""
    ready = sealed(load, per_second * seconds, first=1 << 40)
    load.counting, load.times = True, []
    load.asked_at = []
    started = time.perf_counter()
    for number, datagram in enumerate(ready):
        while time.perf_counter() < started + number / per_second:
            await asyncio.sleep(0)
        load.asked_at.append(time.perf_counter())
        load.socket.send_run(datagram, len(datagram), load.server)
    await wait(lambda: len(load.times) >= len(ready), 2)
    load.counting, load.asked_at = False, []
    times = sorted(load.times)
    return {
        "paced_per_s": per_second,
        "paced_answered": len(times),
        "p50_ms": round(times[len(times) // 2] * 1000, 2),
        "p99_ms": round(times[len(times) * 99 // 100] * 1000, 2),
    }


async def look_up(load: Load, count: int, process: psutil.Process) -> dict[str, float]:
    """``count`` look-ups by 64 lookers, sealed beforehand; each answered by FOUND and NOTIFY."""
    ready = sealed(load, count)
    load.counting, load.received = True, {}
    used, started = cpu(process), time.perf_counter()
    for at, datagram in enumerate(ready):
        load.socket.send_run(datagram, len(datagram), load.server)
        if at % 32 == 31:
            await wait(lambda at=at: at - load.received.get(1100, 0) < 4 * AT_ONCE, 0.2)
    await wait(lambda: load.received.get(1100, 0) >= count, 1)
    seconds, used = time.perf_counter() - started, cpu(process) - used
    answered = load.received.get(1100, 0)
    return {
        "lookups": count,
        "answered": answered,
        "notified": load.received.get(1150, 0),
        "lookups_per_core_s": round(answered / used),
        "lookups_per_s": round(answered / seconds),
    }


def sealed(load: Load, count: int, first: int = 0) -> list[bytes]:
    """Look-ups of people who are registered, ready to be sent.

    By 256 lookers, since one has no more than 512 introductions a minute.
    """
    lookers = list(load.clients.values())[:LOOKERS]
    people = len(load.clients)
    blob = bytes(976)
    ready = []
    for number in range(first, first + count):
        channel = lookers[number % len(lookers)].client._association._channel
        assert channel is not None
        rid = ((number * 7919 + 64) % people).to_bytes(16, "big")
        message = Lookup(number.to_bytes(8, "big"), rid, 0, 0, blob)
        frame = Datagram(CONTROL_FLOW, encode_control(message)).encode()
        datagram = bytearray(channel.seal(frame, LOOKUP_DATAGRAM_SIZE))
        assert len(datagram) > HEADER_SIZE
        load.circle.mask.apply(datagram, len(datagram), 0, len(datagram))
        ready.append(bytes(datagram))
    return ready


async def run(registrations: int = 5_000, lookups: int = 30_000) -> dict[str, float]:
    """The figures of one server process."""
    assert Found and Notify  # what comes back
    with tempfile.TemporaryDirectory() as folder:
        config = Path(folder) / "server.toml"
        config.write_text(LIMITS)
        command = [sys.executable, "-m", "m2chat.servers.main", "run", "--bind", "127.0.0.1:0"]
        command += ["--new-circle", "bench", "--config", str(config)]
        server = subprocess.Popen(
            command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
        )
        try:
            assert server.stdout is not None
            link = CircleLink.parse(json.loads(server.stdout.readline())["circle"])
            process = psutil.Process(server.pid)
            load = Load(link)
            figures = await register(load, registrations, process)
            figures["rss_mib"] = process.memory_info().rss >> 20
            keep(load, load.all)
            await asyncio.sleep(0.3)
            figures |= await paced(load, 1_000, 5)
            keep(load, load.all)
            await asyncio.sleep(0.3)
            figures |= await look_up(load, lookups, process)
            load.socket.close()
        finally:
            server.terminate()
            server.communicate(timeout=10)
    return figures


def main() -> int:
    """Print the figures."""
    counts = [int(word) for word in sys.argv[1:3]]
    sys.stdout.write(json.dumps({"benchmark": "ka", **asyncio.run(run(*counts))}) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
