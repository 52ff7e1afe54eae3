"""A paced session under a flood (S-17): real processes on loopback, one JSON line.

    victim    a bench server with the node's rate limits
    sender    one session, 5 MB/s
    flooder   junk of random sizes, well-formed HS1 for unknown introductions and for a live one
              from other sources, HELLO: from 256 addresses of 127/8, each a prefix of its own

The same transfer runs quietly first; ``kept`` is the share of goodput that is left.  Arguments:
seconds of flood (default 6), junk datagrams a second, HS1 and HELLO a second each.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import random
import socket
import subprocess
import sys
import time
from pathlib import Path

import psutil

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))

from m2chat.net.io.bench import Client, Server  # noqa: E402
from m2chat.net.io.bench_end import NETWORK_KEY  # noqa: E402
from m2chat.net.io.limits import PrefixBuckets  # noqa: E402
from m2chat.net.wire.addresses import Address  # noqa: E402
from m2chat.net.wire.obfuscation import CircleKeys  # noqa: E402
from m2chat.net.wire.packet import LONG_BODY_SIZE, LongType  # noqa: E402

RATE = 5e6
TURN = 0.01  # seconds between two bursts of the flooder
SOURCES = 256
VARIANTS = 64  # of each sort of datagram; sealing each one anew would flood the flooder


class _SystemRandom:
    """Random bytes for sealing."""

    def bytes(self, size: int) -> bytes:
        """From the system."""
        return os.urandom(size)


async def victim() -> None:
    """Serve until stdin closes."""
    server = Server(Address("127.0.0.1", 0), lambda figures: None, offload=True)
    server.limit_strangers(PrefixBuckets())
    print(server.address.port, flush=True)
    await asyncio.get_running_loop().run_in_executor(None, sys.stdin.read)
    await server.close()


def _masked(keys: CircleKeys, kind: LongType, body: bytes) -> bytes:
    datagram = keys.seal_long(kind, body, _SystemRandom())
    keys.mask.apply(datagram, len(datagram), 0, len(datagram))
    return bytes(datagram)


def flooder(port: int, seconds: float, junk: float, each: float, live: bytes) -> None:
    """Send until the time is over; prints what was sent."""
    keys = CircleKeys(NETWORK_KEY, bytes(32))
    dice = random.Random(1)
    rows = [
        [dice.randbytes(dice.randrange(45, 1_201)) for _ in range(VARIANTS)],
        [_hs1(keys, dice.randbytes(8)) for _ in range(VARIANTS)]
        + [_hs1(keys, live) for _ in range(VARIANTS)],
        [_masked(keys, LongType.HELLO, os.urandom(16) + bytes(263)) for _ in range(VARIANTS)],
    ]
    sockets = []
    for number in range(SOURCES):
        one = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        one.bind((f"127.{1 + number // 16}.{number % 16}.1", 0))
        one.connect(("127.0.0.1", port))
        one.setblocking(False)
        sockets.append(one)
    sent = [0, 0, 0]
    started = time.perf_counter()
    while (passed := time.perf_counter() - started) < seconds:
        for place, rate in enumerate((junk, each, each)):
            due = int(passed * rate) - sent[place]
            row = rows[place]
            for number in range(min(due, int(rate * TURN * 4) + 1)):
                with contextlib.suppress(OSError):  # a full buffer: it counts as sent
                    sockets[dice.randrange(SOURCES)].send(row[number % len(row)])
                sent[place] += 1
        time.sleep(TURN / 4)
    passed = time.perf_counter() - started
    print(json.dumps([round(number / passed) for number in sent]), flush=True)


def _hs1(keys: CircleKeys, iid: bytes) -> bytes:
    body = b"\x01\x01" + iid + os.urandom(LONG_BODY_SIZE[LongType.HS1] - 10)
    return _masked(keys, LongType.HS1, body)


async def measure(seconds: float, junk: float, each: float) -> dict[str, object]:
    """Quiet first, then under the flood."""
    this = [sys.executable, str(Path(__file__).resolve())]
    server = await asyncio.create_subprocess_exec(
        *this, "victim", stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    assert server.stdin is not None
    assert server.stdout is not None
    port = int(await server.stdout.readline())
    process = psutil.Process(server.pid)
    client = Client(Address("127.0.0.1", port))
    total = int(RATE * seconds)
    quiet = await client.bulk(total, RATE)
    before = process.memory_info().rss
    live = await client.introduce()
    flood = await asyncio.create_subprocess_exec(
        *this, "flooder", str(port), str(seconds + 2), str(junk), str(each), live.hex(),
        stdout=subprocess.PIPE,
    )  # fmt: skip
    await asyncio.sleep(1.0)
    cpu = process.cpu_times()
    flooded = await client.bulk(total, RATE)
    used = process.cpu_times()
    started = time.perf_counter()
    (await client.connect()).close()
    honest = time.perf_counter() - started
    rates = json.loads((await flood.communicate())[0])
    rss = process.memory_info().rss
    await client.close()
    server.stdin.close()
    await server.wait()
    share = float(str(flooded["MB/s"])) / float(str(quiet["MB/s"]))
    busy = used.user + used.system - cpu.user - cpu.system
    return {
        "figure": "flood",
        "quiet_MB/s": quiet["MB/s"],
        "flooded_MB/s": flooded["MB/s"],
        "kept": round(share, 3),
        "junk_per_s": rates[0],
        "hs1_per_s": rates[1],
        "hello_per_s": rates[2],
        "victim_cpu": round(busy / float(str(flooded["seconds"])), 2),
        "honest_connect_s": round(honest, 3),
        "rss_MiB": round(rss / 2**20, 1),
        "rss_before_MiB": round(before / 2**20, 1),
    }


def main() -> None:
    """A child, or the measurement."""
    arguments = sys.argv[1:]
    if arguments[:1] == ["victim"]:
        asyncio.run(victim())
    elif arguments[:1] == ["flooder"]:
        port, seconds, junk, each, live = arguments[1:]
        flooder(int(port), float(seconds), float(junk), float(each), bytes.fromhex(live))
    else:
        seconds, junk, each = (*map(float, arguments), *(6.0, 50_000.0, 2_000.0)[len(arguments) :])
        print(json.dumps(asyncio.run(measure(seconds, junk, each))), flush=True)


if __name__ == "__main__":
    main()
