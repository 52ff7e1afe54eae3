"""The offline store over loopback, and with many mailboxes; prints JSON lines.

A real ``m2-server`` process on a real disk (every deposit is flushed before it is answered), and
one client in this process.  The size of the large table is 50,000 mailboxes, a million with
``--long``; each holds a message of a line of text and 8 tokens, and 500 of them are fetched.

    python benchmarks/store.py [--long]
"""

from __future__ import annotations

import asyncio
import json
import os
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable, Iterator
from pathlib import Path
from statistics import median, quantiles

import psutil

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from m2chat.clock import SystemClock
from m2chat.crypto.mailbox import envelope_id, mailbox_id, token_hash
from m2chat.crypto.randomness import SystemRandomSource
from m2chat.crypto.signing import SigningKey
from m2chat.links import CircleLink
from m2chat.servers.store import FILE_NAME
from tests.support.people import until
from tests.support.server_processes import COMMAND, ROOT, WIDE
from tests.support.store_rig import Guest

MESSAGES = 1_000
LETTER = 2_458  # the envelope of a line of text
LARGE = 1_083_066  # of a megabyte
LARGE_RUNS = 7
MAILBOXES, MAILBOXES_LONG = 50_000, 1_000_000
TOKENS_EACH = 8
FETCHES = 500
LIMITS = WIDE + "[store]\nitems_per_mailbox = 100000\nmib_per_mailbox = 10000\n"


def tell(figure: str, **values: float) -> None:
    """One JSON line."""
    rounded = {name: round(value, 3) for name, value in values.items()}
    print(json.dumps({"figure": figure, **rounded}), flush=True)


class Service:
    """A server process."""

    def __init__(self, folder: Path) -> None:
        config = folder / "server.toml"
        config.write_text(LIMITS)
        words = ["run", "--data", str(folder / "data"), "--config", str(config),
                 "--bind", "127.0.0.1:0", "--new-circle", "Friends"]  # fmt: skip
        self.process = subprocess.Popen(
            [*COMMAND, *words], cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
        )
        assert self.process.stdout is not None
        self.link = CircleLink.parse(json.loads(self.process.stdout.readline())["circle"])
        self.key = self.link.services[0].public_key
        self.file = folder / "data" / FILE_NAME

    def memory(self) -> int:
        """Resident bytes."""
        return int(psutil.Process(self.process.pid).memory_info().rss)

    def disk(self) -> int:
        """Bytes of the tables and their log."""
        return sum(one.stat().st_size for one in self.file.parent.glob(FILE_NAME + "*"))

    def stop(self) -> None:
        """Goodbye."""
        self.process.terminate()
        self.process.wait(10)


async def guest(service: Service) -> Guest:
    """A client that knows where the store is."""
    made = Guest(service.link, service.key, SystemClock(), SystemRandomSource())
    await until(lambda: service.key in made.stores.services(made.at.circle))
    return made


async def timed(acts: Iterator[Callable[[], Awaitable[object]]]) -> list[float]:
    """Milliseconds of each, one after the other."""
    times = []
    for act in acts:
        start = time.perf_counter()
        await act()
        times.append((time.perf_counter() - start) * 1000)
    return times


def p99(times: list[float]) -> float:
    """The 99th percentile."""
    return quantiles(times, n=100)[98]


async def messages(service: Service) -> None:
    """A thousand letters in and out."""
    bob, alice = await guest(service), await guest(service)
    tokens = await bob.open(3 * MESSAGES + LARGE_RUNS)
    await bob.fetched()
    ups, downs = [], []
    for token in tokens[3 * MESSAGES :]:
        start = time.perf_counter()
        stored = await alice.stores.deposit(alice.at, bob.mbox, token, 7, os.urandom(LARGE))
        ups.append(LARGE / 1e6 / (time.perf_counter() - start))
        start = time.perf_counter()
        await bob.fetched()
        downs.append(LARGE / 1e6 / (time.perf_counter() - start))
        await bob.stores.acknowledge(bob.at, bob.mailbox, [stored.env])
    tell("an envelope of 1 MiB, MB/s", up=median(ups), down=median(downs))
    memory = service.memory()

    def deposit(number: int) -> Awaitable[object]:
        blob = number.to_bytes(4, "big") * (LETTER // 4) + b".."
        return alice.stores.deposit(alice.at, bob.mbox, tokens[number], 7, blob)

    times = await timed(lambda n=n: deposit(n) for n in range(MESSAGES))  # type: ignore[misc]
    tell("deposit of a letter, ms", p50=median(times), p99=p99(times))
    start = time.perf_counter()
    await asyncio.gather(*(deposit(number) for number in range(MESSAGES, 2 * MESSAGES)))
    tell("deposits at once, a second", rate=MESSAGES / (time.perf_counter() - start))
    tell("memory of each letter, bytes", memory=(service.memory() - memory) / (2 * MESSAGES))
    start, envs = time.perf_counter(), []
    async for item in bob.stores.fetch(bob.at, bob.mailbox):
        envs.append(item.env)
    spent = time.perf_counter() - start
    tell("fetched in one go, ms each", mean=spent * 1000 / len(envs))
    times = await timed(
        lambda n=n: bob.stores.acknowledge(bob.at, bob.mailbox, envs[n : n + 60])  # type: ignore[misc]
        for n in range(0, len(envs), 60)
    )
    tell("acknowledging 60 letters, ms", p50=median(times))
    await bob.stores.acknowledge(bob.at, bob.mailbox, envs)
    fetches = []
    for number in range(2 * MESSAGES, 3 * MESSAGES):
        await deposit(number)
        start = time.perf_counter()
        (item,) = [item async for item in bob.stores.fetch(bob.at, bob.mailbox)]
        fetches.append((time.perf_counter() - start) * 1000)
        await bob.stores.acknowledge(bob.at, bob.mailbox, [item.env])
    tell("fetch of a letter, ms", p50=median(fetches), p99=p99(fetches))
    bob.close()
    alice.close()


def fill(file: Path, service: bytes, count: int, keys: list[SigningKey]) -> None:
    """Mailboxes straight into the tables; those of ``keys`` are spread among them."""
    tables = sqlite3.connect(file)
    tables.execute("PRAGMA synchronous = OFF")
    tables.execute("PRAGMA cache_size = -1000000")
    blob, until_s = os.urandom(LETTER), int(time.time()) + 6 * 86_400
    env, every = envelope_id(blob), count // len(keys)
    for first in range(0, count, 10_000):
        numbers = range(first, min(first + 10_000, count))
        mboxes = [
            mailbox_id(keys[n // every].public, service)
            if n % every == 0 and n // every < len(keys)
            else os.urandom(32)
            for n in numbers
        ]
        tables.executemany(
            "INSERT INTO mailboxes VALUES (?, 1, 2, ?)", [(one, until_s * 2) for one in mboxes]
        )
        tables.executemany(
            "INSERT INTO tokens VALUES (?, ?, NULL, 0)",
            [(one, os.urandom(32)) for one in mboxes for _ in range(TOKENS_EACH)],
        )
        tables.executemany(
            "INSERT INTO items VALUES (?, 1, ?, ?, ?, ?, ?)",
            [(one, env, token_hash(one[:16]), until_s, LETTER, blob) for one in mboxes],
        )
        tables.commit()
    tables.close()
    os.sync()  # or the disk is still busy with it while we measure


async def many_mailboxes(folder: Path, count: int) -> None:
    """Fetches from a large table."""
    service = Service(folder)
    service.stop()
    keys = [SigningKey(os.urandom(32)) for _ in range(FETCHES)]
    start = time.perf_counter()
    fill(service.file, service.key, count, keys)
    filled = time.perf_counter() - start
    start = time.perf_counter()
    service = Service(folder)
    opened = time.perf_counter() - start
    try:
        reader = await guest(service)

        async def fetch(key: SigningKey) -> None:
            items = [item async for item in reader.stores.fetch(reader.at, key)]
            assert len(items) == 1

        times = await timed(lambda key=key: fetch(key) for key in keys)  # type: ignore[misc]
        tell(
            f"fetch among {count:,} mailboxes, ms", p50=median(times), p99=p99(times),
            disk_mb=service.disk() / 1e6, memory_mb=service.memory() / 1e6, opened_s=opened,
            filled_s=filled,
        )  # fmt: skip
        reader.close()
    finally:
        service.stop()


def main() -> None:
    """Measure."""
    count = MAILBOXES_LONG if "--long" in sys.argv[1:] else MAILBOXES
    with tempfile.TemporaryDirectory() as folder:
        service = Service(Path(folder))
        try:
            asyncio.run(messages(service))
        finally:
            service.stop()
        # The file holds what waited at most; a server that ends leaves no log beside it.
        disk = service.disk() / (2 * MESSAGES)
        tell("disk of each letter, bytes", disk=disk, letter=LETTER)
    with tempfile.TemporaryDirectory() as folder:
        asyncio.run(many_mailboxes(Path(folder), count))


if __name__ == "__main__":
    main()
