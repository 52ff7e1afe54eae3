"""The real session with every layer on, and nothing else: ``m2ctl bench serve | send``.

Two throw-away identities meet as in a first contact with fixed secrets (``bench_end``).  The
look-up blob and the blob go straight between the two as LONG types 12 and 13.

On a session the sender opens one stream, ``mode1 || count u64 || size u32`` and then its bytes:
B bulk, M messages behind u32 lengths (cut apart there), P pings (echoed).  The answer to B and M is
eight bytes on a stream of the server.
"""

from __future__ import annotations

import asyncio
import ipaddress
import struct
import time
from collections.abc import Callable
from dataclasses import dataclass, field

from m2chat.buffer import Reader
from m2chat.crypto.aead import open_, seal
from m2chat.errors import RemoteError, UserFacingError
from m2chat.net.io.bench_end import DISCOVERY, INVITE, LOOKUP_KEY, NOBODY, BenchEnd
from m2chat.net.io.introductions import Introduction
from m2chat.net.io.limits import PrefixBuckets
from m2chat.net.io.session_driver import SessionDriver
from m2chat.net.session.config import DEFAULT_CONFIG
from m2chat.net.session.events import (
    HandshakeCompleted,
    SessionClosed,
    SessionEvent,
    StreamReceived,
)
from m2chat.net.session.send_stream import SendStream
from m2chat.net.session.streams import Priority
from m2chat.net.traversal.punch import punch_key
from m2chat.net.wire.addresses import Address
from m2chat.net.wire.bundle import (
    Candidates,
    LookupBlob,
    blob_key,
    card_key,
    open_blob,
    seal_blob,
)
from m2chat.net.wire.obfuscation import CircleKeys
from m2chat.net.wire.packet import LongType

_HEADER = struct.Struct(">cQI")
_ANSWER = struct.Struct(">Q")
_BLOCK = 1 << 18
_TIMEOUT = 20.0
_CONCURRENT = 4
_PACED_S = 0.01  # a paced transfer writes so often
Figures = dict[str, object]


def _cpu() -> float:
    """Seconds of CPU that this process used, user and system, all threads."""
    return time.process_time()


@dataclass
class _Job:
    """What a sender asked for on one session, as the server sees it."""

    mode: bytes = b""
    total: int = 0
    got: int = 0
    messages: int = 0
    waiting: bytearray = field(default_factory=bytearray)
    echo: SendStream | None = None
    started: float = 0.0
    cpu: float = 0.0


class Server:
    """``bench serve``: answers every sender; one figure a run."""

    def __init__(
        self,
        bind: Address,
        report: Callable[[Figures], None],
        offload: bool,
        mtu: int = DEFAULT_CONFIG.mtu_max,
    ) -> None:
        self._end = BenchEnd(bind, offload, mtu)
        self._report = report
        self._jobs: dict[SessionDriver, _Job] = {}
        self._end.endpoint.on_long(LongType.MLOOK, self._on_lookup)

    @property
    def address(self) -> Address:
        """Where it listens."""
        return self._end.endpoint.address

    def limit_strangers(self, buckets: PrefixBuckets) -> None:
        """Take LONG forms as a node does: from whom it meets, from others at a prefix's rate."""
        end = self._end

        def admit(source: Address, now: float) -> bool:
            return end.introductions.expects(source.host) or buckets.admit(source, now)

        end.endpoint.admit = admit

    async def close(self) -> None:
        """Stop."""
        await self._end.close()

    def _on_lookup(self, body: bytes, source: Address, circle: CircleKeys) -> None:
        end = self._end
        try:
            reader = Reader(body)
            _, nonce, sealed = reader.u64(), reader.take(8), reader.rest()
            lblob = open_(LOOKUP_KEY, sealed, b"")[16:]
            lookup = LookupBlob.open(lblob, card_key(INVITE, NOBODY))
        except RemoteError:
            return
        key = blob_key(DISCOVERY, NOBODY)
        candidates = Candidates(1, ()).encode()
        blob = seal_blob(end.bundle.encode(), candidates, key, NOBODY, end.random)
        iid = end.random.bytes(8)
        intro = Introduction(
            iid=iid,
            circle=circle,
            initiator=False,
            locals={end.local.bid: end.local},
            remote=end.remote(lookup.bundle),
            keys=[punch_key(INVITE, iid, lblob, blob)],
            addresses=[source],
            sink=self._on_event,
            on_session=lambda _: None,
            on_failed=lambda: None,
        )
        if end.introductions.begin(intro):
            end.endpoint.send_long(LongType.MFOUND, nonce + iid + blob, source, circle)

    def _on_event(self, driver: SessionDriver, event: SessionEvent) -> None:
        if isinstance(event, HandshakeCompleted):
            self._jobs[driver] = _Job()
        elif isinstance(event, SessionClosed):
            self._jobs.pop(driver, None)
        elif isinstance(event, StreamReceived) and driver in self._jobs and event.stream > 1:
            self._on_bytes(driver, self._jobs[driver], event.pieces)

    def _on_bytes(self, driver: SessionDriver, job: _Job, pieces: list[bytes]) -> None:
        if not job.mode:
            first = b"".join(pieces)
            job.mode, count, size = _HEADER.unpack_from(first)
            job.total = count * {b"B": 1, b"M": size + 4, b"P": size}[job.mode]
            job.started, job.cpu = time.perf_counter(), _cpu()
            pieces = [first[_HEADER.size :]]
        if job.mode == b"P":
            if job.echo is None:
                job.echo = driver.open_stream(Priority.MESSAGE)
            driver.write(job.echo, b"".join(pieces))
            return
        job.got += sum(map(len, pieces))
        if job.mode == b"M":
            self._cut(job, b"".join(pieces))
        if job.got >= job.total:
            answer = driver.open_stream(Priority.MESSAGE)
            driver.write(answer, _ANSWER.pack(job.got), fin=True)
            seconds = time.perf_counter() - job.started
            self._report({
                "event": "run",
                "bytes": job.got,
                "seconds": round(seconds, 4),
                "MB/s": round(job.got / max(seconds, 1e-9) / 1e6, 2),
                "cpu_s": round(_cpu() - job.cpu, 4),
                **({"messages": job.messages} if job.mode == b"M" else {}),
            })  # fmt: skip

    @staticmethod
    def _cut(job: _Job, data: bytes) -> None:
        waiting = job.waiting
        waiting += data
        at = 0
        while len(waiting) - at >= 4:
            end = at + 4 + int.from_bytes(waiting[at : at + 4], "big")
            if len(waiting) < end:
                break
            job.messages += 1
            at = end
        del waiting[:at]


class Client:
    """``bench send``: one figure a call."""

    def __init__(
        self, server: Address, offload: bool = True, mtu: int = DEFAULT_CONFIG.mtu_max
    ) -> None:
        self._end = BenchEnd(_own_address(server), offload, mtu)
        self._server = server
        self._found: dict[bytes, asyncio.Future[tuple[bytes, bytes]]] = {}
        self._opened: dict[SessionDriver, asyncio.Future[None]] = {}
        self._bytes: Callable[[bytes], None] = lambda _: None
        self._end.endpoint.on_long(LongType.MFOUND, self._on_found)

    async def close(self) -> None:
        """Stop."""
        await self._end.close()

    def _on_found(self, body: bytes, _: Address, __: CircleKeys) -> None:
        waiter = self._found.pop(body[:8], None)
        if waiter is not None and not waiter.done():
            waiter.set_result((body[8:16], body[16:]))

    async def connect(self) -> SessionDriver:
        """Look up, punch, shake hands; raises ``UserFacingError`` when nobody answers."""
        try:
            async with asyncio.timeout(_TIMEOUT):
                return await self._connect()
        except TimeoutError as error:
            sentence = "No bench server answered there. Is 'm2ctl bench serve' running?"
            raise UserFacingError(sentence, key="not_reached") from error

    async def introduce(self) -> bytes:
        """Be introduced and go no further: the iid, live at the server for a minute."""
        async with asyncio.timeout(_TIMEOUT):
            return (await self._look_up())[0]

    async def _look_up(self) -> tuple[bytes, bytes, bytes]:
        """(iid, their blob, our look-up blob)."""
        end, loop = self._end, asyncio.get_running_loop()
        nonce = end.random.bytes(8)
        now_ms = int(end.clock.wall() * 1000)
        lookup = LookupBlob(NOBODY, end.bundle, Candidates(1, ()), now_ms, nonce)
        lblob = lookup.seal(card_key(INVITE, NOBODY), end.random)
        sealed = seal(LOOKUP_KEY, bytes(16) + lblob, b"", end.random)
        waiter: asyncio.Future[tuple[bytes, bytes]] = loop.create_future()
        self._found[nonce] = waiter
        body = now_ms.to_bytes(8, "big") + nonce + sealed
        for _ in range(40):
            end.endpoint.send_long(LongType.MLOOK, body, self._server, end.circle)
            if (await asyncio.wait([waiter], timeout=0.5))[0]:
                break
        return (*await waiter, lblob)

    async def _connect(self) -> SessionDriver:
        end, loop = self._end, asyncio.get_running_loop()
        iid, blob, lblob = await self._look_up()
        bundle, _ = open_blob(blob, blob_key(DISCOVERY, NOBODY), NOBODY)
        made: asyncio.Future[SessionDriver] = loop.create_future()
        end.introductions.begin(
            Introduction(
                iid=iid,
                circle=end.circle,
                initiator=True,
                locals={end.local.bid: end.local},
                remote=end.remote(bundle),
                keys=[punch_key(INVITE, iid, lblob, blob)],
                addresses=[self._server],
                sink=self._on_event,
                on_session=made.set_result,
                on_failed=lambda: None,
            )
        )
        driver = await made
        opened = self._opened[driver] = loop.create_future()
        await opened
        return driver

    def _on_event(self, driver: SessionDriver, event: SessionEvent) -> None:
        if isinstance(event, HandshakeCompleted):
            waiter = self._opened.pop(driver, None)
            if waiter is not None and not waiter.done():
                waiter.set_result(None)
        elif isinstance(event, StreamReceived) and event.stream > 1:
            self._bytes(b"".join(event.pieces))

    async def bulk(self, total: int, rate: float = 0.0) -> Figures:
        """``total`` bytes there, as fast as it goes or at ``rate`` bytes a second."""
        block = bytes(int(rate * _PACED_S) if rate else _BLOCK)
        return await self._transfer(b"B", total, 0, block, total, _PACED_S if rate else 0.0)

    async def messages(self, count: int, size: int) -> Figures:
        """``count`` messages of ``size`` bytes there, cut apart again."""
        one = size.to_bytes(4, "big") + bytes(size)
        row = one * max(_BLOCK // 8 // len(one), 1)
        figures = await self._transfer(b"M", count, size, row, count * len(one))
        seconds = figures["seconds"]
        assert isinstance(seconds, float)
        return {"messages": count, "messages_per_s": round(count / seconds, 1), **figures}

    async def _transfer(
        self, mode: bytes, count: int, size: int, block: bytes, total: int, every: float = 0.0
    ) -> Figures:
        driver = await self.connect()
        answered = asyncio.Event()
        self._bytes = lambda _: answered.set()
        stream = driver.open_stream(Priority.BULK)
        started, cpu = time.perf_counter(), _cpu()
        driver.write(stream, _HEADER.pack(mode, count, size))
        left = total
        while left:
            piece = block if left >= len(block) else block[:left]
            driver.write(stream, piece)
            left -= len(piece)
            if every:
                due = started + every * (total - left) / len(block)
                await asyncio.sleep(max(due - time.perf_counter(), 0.0))
            # Written ahead: what may be under way counts too, and on a long path that is much.
            ahead = 2 * driver.session.recovery.model.window
            await driver.drained(stream, max(ahead, 4 * _BLOCK))
            if driver.session.closed:
                raise UserFacingError("The session ended before all was sent.", key="broken")
        await answered.wait()
        seconds = time.perf_counter() - started
        used = _cpu() - cpu
        driver.close()
        return {
            "bytes": total,
            "seconds": round(seconds, 4),
            "MB/s": round(total / seconds / 1e6, 2),
            "cpu_s": round(used, 4),
            "datagram": driver.session.paths.current.mtu,
            "loss": round(driver.session.recovery.loss_rate, 5),
        }

    async def ping(self, count: int, size: int = 100) -> Figures:
        """Round trips of ``size`` bytes, one after the other."""
        driver = await self.connect()
        loop = asyncio.get_running_loop()
        got, waiter = 0, loop.create_future()

        def arrived(data: bytes) -> None:
            nonlocal got
            got += len(data)
            if got >= size and not waiter.done():
                got -= size
                waiter.set_result(None)

        self._bytes = arrived
        stream = driver.open_stream(Priority.MESSAGE)
        driver.write(stream, _HEADER.pack(b"P", count + 50, size))
        times: list[float] = []
        cpu = _cpu()
        for _ in range(count + 50):
            waiter = loop.create_future()
            started = time.perf_counter()
            driver.write(stream, bytes(size))
            await waiter
            times.append(time.perf_counter() - started)
        used = _cpu() - cpu
        driver.close()
        times = times[50:]
        return {
            "pings": count,
            "seconds": round(sum(times), 4),
            "cpu_s": round(used, 4),
            **_percentiles(times),
        }

    async def handshakes(self, count: int) -> Figures:
        """Full handshakes: one after the other for the times, several at once for the rate."""
        times: list[float] = []
        for _ in range(count):
            started = time.perf_counter()
            driver = await self.connect()
            times.append(time.perf_counter() - started)
            driver.close()
        started, cpu = time.perf_counter(), _cpu()
        left = iter(range(count))

        async def worker() -> None:
            for _ in left:
                (await self.connect()).close()

        await asyncio.gather(*(worker() for _ in range(_CONCURRENT)))
        seconds = time.perf_counter() - started
        return {
            "handshakes": count,
            "seconds": round(seconds, 4),
            "handshakes_per_s": round(count / seconds, 1),
            "cpu_s": round(_cpu() - cpu, 4),
            **_percentiles(times),
        }


def _own_address(server: Address) -> Address:
    """On this computer alone where the server is; else on every interface."""
    six = ":" in server.host
    if ipaddress.ip_address(server.host).is_loopback:
        return Address("::1" if six else "127.0.0.1", 0)
    return Address("::" if six else "0.0.0.0", 0)  # noqa: S104 - a client's own port


def _percentiles(times: list[float]) -> Figures:
    row = sorted(times)
    p99 = row[min(len(row) - 1, int(len(row) * 0.99))]
    return {"p50_us": round(row[len(row) // 2] * 1e6, 1), "p99_us": round(p99 * 1e6, 1)}
