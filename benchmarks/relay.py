"""How many datagrams a real ``m2-server`` forwards between two bound legs; prints JSON lines.

Everything is on: UDP sockets, the mask taken off and put on, the look-up by connection id and
source, both rates.  The load comes from this process, so the rate that counts is per second *of the
server's own CPU time* (what one core can do); the wall clock's stands beside it.  Runs of 40 show
what a session in full flow costs, single datagrams what a conversation does.

    python benchmarks/relay.py [SECONDS]
"""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

import psutil

from m2chat.clock import SystemClock
from m2chat.crypto.randomness import SystemRandomSource
from m2chat.links import CircleLink
from m2chat.net.io.endpoint import Endpoint
from m2chat.net.io.legs import Legs, RelayPlace
from m2chat.net.io.service_answers import ServiceAnswers
from m2chat.net.io.service_driver import KaCloud
from m2chat.net.io.service_link import ServiceLinks
from m2chat.net.io.udp import UdpSocket
from m2chat.net.wire.control import Found, Notify, RidFlag
from m2chat.net.wire.obfuscation import CircleKeys
from m2chat.net.wire.ways import Leg
from tests.support.people import Person, until

LIMITS = """
[limits]
long_per_second = 10000000
long_burst = 10000000
[relay]
kib_per_second = 4000000
mib_per_binding = 1000000
total_mib_per_second = 100000
"""
RUNS = 5


class End:
    """One peer: its endpoint, a leg, and how much came by it."""

    def __init__(self, link: CircleLink) -> None:
        clock, random = SystemClock(), SystemRandomSource()
        self.circle = CircleKeys(link.network_key, link.public_key, link.name)
        self.endpoint = Endpoint(UdpSocket("127.0.0.1"), clock, random)
        self.endpoint.add_circle(self.circle)
        self.endpoint.start(asyncio.get_running_loop())
        self.answers = ServiceAnswers(self.endpoint)
        self.links = ServiceLinks(self.endpoint, self.circle, clock, random)
        self.answers.share(self.links)
        self.legs = Legs()
        self.received = 0
        self.leg: Leg | None = None

    async def take(self, place: RelayPlace) -> None:
        own = self.legs.open(self.links, place)
        assert own is not None
        self.leg = await own.bound()
        assert self.leg is not None
        self.endpoint.bind_leg(self.leg, self)

    def receive_run(
        self, run: bytearray, start: int, end: int, segment: int, source: object, now: float
    ) -> None:
        self.received += -(-(end - start) // segment)


async def places(link: CircleLink) -> tuple[RelayPlace, RelayPlace]:
    """What a KA gives two people who want a relay."""
    clock, random = SystemClock(), SystemRandomSource()
    told: list[RelayPlace] = []
    people = [Person(b"alice", int(RidFlag.RELAY_ONLY)), Person(b"bob")]
    clouds = []
    for one in people:
        circle = CircleKeys(link.network_key, link.public_key, link.name)
        endpoint = Endpoint(UdpSocket("127.0.0.1"), clock, random)
        endpoint.add_circle(circle)
        endpoint.start(asyncio.get_running_loop())
        cloud = KaCloud(
            endpoint, ServiceAnswers(endpoint), circle, link.services, one, clock, random
        )
        cloud.start()
        cloud.set_registration(one)
        clouds.append(cloud)
    await until(lambda: all(s.registered for cloud in clouds for s in cloud.services()))
    search = clouds[1].look_up(people[0], random.bytes(8), int(RidFlag.RELAY_ONLY), bytes(976))
    answer = await anext(search)
    search.stop()
    await until(lambda: bool(people[0].notified))
    found, notify = answer.found, people[0].notified[0][0]
    for message in (found, notify):
        told.append(_place(message))
    for cloud in clouds:
        cloud.close()
    return told[0], told[1]


def _place(message: Found | Notify) -> RelayPlace:
    return RelayPlace(message.address, message.relay_key, message.bind, message.token)


async def measure(pid: int, link: CircleLink, count: int, seconds: float) -> tuple[float, float]:
    """(datagrams per second of the server's CPU, per second) with runs of ``count``."""
    ends = End(link), End(link)
    first, second = await places(link)
    await asyncio.gather(ends[0].take(first), ends[1].take(second))
    leg = ends[0].leg
    assert leg is not None
    one = leg.send_cid + b"\x20" + bytes(1_191)
    server = psutil.Process(pid)
    before, began, cpu = ends[1].received, time.monotonic(), server.cpu_times()
    sent = 0
    while time.monotonic() < began + seconds:
        if sent - (ends[1].received - before) < 2_000:  # what the sockets' buffers hold
            ends[0].endpoint.send_run(bytearray(one * count), len(one), leg, ends[0].circle)
            sent += count
            if sent % 400:
                continue
        await asyncio.sleep(0)
    await asyncio.sleep(0.05)
    spent = time.monotonic() - began
    after = server.cpu_times()
    used = after.user + after.system - cpu.user - cpu.system
    got = ends[1].received - before
    for end in ends:
        end.legs.close()
        end.endpoint.close()
    return got / used, got / spent


def main() -> int:
    """Start a server, measure, print."""
    seconds = float(sys.argv[1]) if len(sys.argv) > 1 else 2.0
    with tempfile.TemporaryDirectory() as folder:
        config = Path(folder) / "server.toml"
        config.write_text(LIMITS)
        command = [sys.executable, "-m", "m2chat.servers.main", "run", "--bind", "127.0.0.1:0",
                   "--new-circle", "bench", "--config", str(config), "--json"]  # fmt: skip
        process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
        try:
            assert process.stdout is not None
            link = CircleLink.parse(json.loads(process.stdout.readline())["circle"])
            for count, name in ((40, "relay, runs of 40"), (1, "relay, single datagrams")):
                rows = [
                    asyncio.run(measure(process.pid, link, count, seconds)) for _ in range(RUNS)
                ]
                print(
                    json.dumps(
                        {
                            "figure": name,
                            "forwarded/s per core": round(median(row[0] for row in rows)),
                            "forwarded/s": round(median(row[1] for row in rows)),
                            "bytes": 1_200,
                        }
                    ),
                    flush=True,
                )
        finally:
            process.terminate()
            process.wait(5)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
