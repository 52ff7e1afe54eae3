"""What goes out of a store: the streams of items that owners fetch.

A stream is read from the tables as its receiver takes it in, a bounded part ahead, and ends with a
row of no size (protocol 14).  All streams to one client share an ``Outbox``.  Whoever does not
acknowledge for long is dropped; the fetch begins anew where its owner says.  Sans-IO.
"""

from __future__ import annotations

import heapq
from collections.abc import Callable

from m2chat.net.services.listener import ServedAssociation
from m2chat.net.services.store_limits import (
    FETCH_LIMIT,
    FETCHES_MAX,
    READ_AHEAD,
    READ_ROOM,
    StoreLimits,
)
from m2chat.net.services.store_streams import NEVER, GrowingSource, Outbox
from m2chat.net.services.store_tables import Outcome, Read, StoreTables
from m2chat.net.wire.store_codec import item_header
from m2chat.net.wire.store_messages import Got, No, StoreCode, StoreMessage

WAIT_SECONDS = 0.2  # for memory


class _Fetch:
    __slots__ = ("after", "held", "mailbox", "reading", "request", "source", "waits_until")

    def __init__(self, request: int, mailbox: bytes, after: int) -> None:
        self.request = request
        self.mailbox = mailbox
        self.after = after
        self.source = GrowingSource()
        self.reading = False
        self.held = 0
        self.waits_until = NEVER


class _Reader:
    """One client that fetches."""

    def __init__(self, outbox: Outbox) -> None:
        self.outbox = outbox
        self.fetches: dict[int, _Fetch] = {}
        self.armed = NEVER

    @property
    def due(self) -> float:
        """When something is to be done."""
        waits = min((one.waits_until for one in self.fetches.values()), default=NEVER)
        return min(self.outbox.due, waits)


class StoreFetches:
    """All fetched streams of one store."""

    def __init__(
        self, tables: StoreTables, limits: StoreLimits,
        say: Callable[[ServedAssociation, StoreMessage], None],
        wall: Callable[[], float], monotonic: Callable[[], float], wake: Callable[[float], None],
    ) -> None:  # fmt: skip
        """``wake(at)`` asks for ``on_timer`` at a monotonic time."""
        self.held = 0
        self.fetched = 0  # items put on their way, since the start
        self._tables = tables
        self._limits = limits
        self._say = say
        self._wall = wall
        self._monotonic = monotonic
        self._wake = wake
        self._readers: dict[ServedAssociation, _Reader] = {}
        self._timers: list[tuple[float, int, ServedAssociation]] = []
        self._count = 0

    def begin(
        self, client: ServedAssociation, request: int, mailbox: bytes, after: int, now: float
    ) -> None:
        """A FETCH whose signature is good."""
        reader = self._readers.get(client)
        if reader is None:
            reader = _Reader(Outbox(lambda piece: self._say(client, piece), 0.0, now))
            self._readers[client] = reader
        if request in reader.fetches:
            return
        if len(reader.fetches) >= FETCHES_MAX:
            self._say(client, No(request, StoreCode.BUSY))
            return
        fetch = reader.fetches[request] = _Fetch(request, mailbox, after)
        self._read(client, reader, fetch)

    def on_got(self, client: ServedAssociation, got: Got, now: float) -> None:
        """What a client has; raises ``ProtocolError`` when it was not sent that."""
        reader = self._readers.get(client)
        fetch = reader.fetches.get(got.request) if reader is not None else None
        if reader is None or fetch is None:
            return
        if reader.outbox.on_got(got, now):
            self._end(client, reader, fetch)
            return
        self._settle(fetch)
        self._read(client, reader, fetch)
        self._arm(client, reader)

    def drop(self, client: ServedAssociation, request: int) -> None:
        """Its client does not want it any more."""
        reader = self._readers.get(client)
        fetch = reader.fetches.get(request) if reader is not None else None
        if reader is not None and fetch is not None:
            self._end(client, reader, fetch)

    def forget(self, client: ServedAssociation) -> None:
        """The client is lost."""
        reader = self._readers.get(client)
        for fetch in list(reader.fetches.values()) if reader is not None else ():
            assert reader is not None
            self._end(client, reader, fetch)

    def on_timer(self, now: float) -> None:
        """Repeat what was not acknowledged, read on."""
        while self._timers and self._timers[0][0] <= now:
            _, _, client = heapq.heappop(self._timers)
            reader = self._readers.get(client)
            if reader is None:
                continue
            reader.armed = NEVER
            if reader.outbox.due <= now:
                reader.outbox.on_timer(now)
            if reader.outbox.silent:
                self.forget(client)
                continue
            for fetch in list(reader.fetches.values()):
                if fetch.waits_until <= now:
                    self._read(client, reader, fetch)
            self._arm(client, reader)
        if self._timers:
            self._wake(self._timers[0][0])

    def _read(self, client: ServedAssociation, reader: _Reader, fetch: _Fetch) -> None:
        """Fetch more from the tables if the stream runs dry."""
        fetch.waits_until = NEVER
        if fetch.reading or fetch.source.complete or fetch.source.held >= READ_AHEAD:
            return
        if self.held >= self._limits.memory_bytes:
            self._drop_stalled(client)
            fetch.waits_until = self._monotonic() + WAIT_SECONDS
            self._arm(client, reader)
            return
        fetch.reading = True
        work = Read(fetch.mailbox, fetch.after, READ_ROOM, int(self._wall()))
        self._tables.submit(work, lambda outcome: self._came(client, fetch, outcome))

    def _drop_stalled(self, asker: ServedAssociation) -> None:
        """Memory is short: whoever does not take what was read for them makes room."""
        for client, reader in list(self._readers.items()):
            if client is not asker and reader.outbox.stalled:
                self.forget(client)

    def _came(self, client: ServedAssociation, fetch: _Fetch, outcome: Outcome) -> None:
        fetch.reading = False
        reader = self._readers.get(client)
        if reader is None or reader.fetches.get(fetch.request) is not fetch:
            return
        if outcome.code is not StoreCode.OK:
            self._say(client, No(fetch.request, outcome.code))
            self._end(client, reader, fetch)
            return
        now, source = self._monotonic(), fetch.source
        for item in outcome.items:
            source.add(item_header(item.number, item.env, item.token_hash, len(item.blob)))
            source.add(item.blob)
            fetch.after = item.number
            self.fetched += 1
        if not outcome.more:
            source.add(item_header(fetch.after, bytes(16), bytes(32), 0))
            source.complete = True
        self._settle(fetch)
        if fetch.request in reader.outbox:
            reader.outbox.pump(now)
        else:
            reader.outbox.open(fetch.request, source, FETCH_LIMIT, now)
        self._read(client, reader, fetch)
        self._arm(client, reader)

    def _settle(self, fetch: _Fetch) -> None:
        self.held += fetch.source.held - fetch.held
        fetch.held = fetch.source.held

    def _end(self, client: ServedAssociation, reader: _Reader, fetch: _Fetch) -> None:
        reader.outbox.close(fetch.request)
        reader.fetches.pop(fetch.request, None)
        self.held -= fetch.held
        fetch.held = 0
        if not reader.fetches:
            self._readers.pop(client, None)

    def _arm(self, client: ServedAssociation, reader: _Reader) -> None:
        due = reader.due
        if due < reader.armed:
            reader.armed = due
            self._count += 1
            heapq.heappush(self._timers, (due, self._count, client))
            self._wake(due)
