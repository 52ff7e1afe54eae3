"""The two halves of a store's stream against each other: every piece lost, late, doubled, early."""

from __future__ import annotations

import heapq
import random
from dataclasses import dataclass, field

import pytest

from m2chat.net.errors import ProtocolError
from m2chat.net.services.store_inbox import RANGES_KEPT, InStream
from m2chat.net.services.store_path import MOST
from m2chat.net.services.store_streams import GrowingSource, Outbox, WholeSource
from m2chat.net.wire.store_messages import PIECE_SIZE, Got, Piece


@dataclass(order=True)
class _Flight:
    at: float
    count: int
    what: Piece | Got = field(compare=False)


class Line:
    """A sender, a receiver of each stream, and a line between them with a bottleneck."""

    def __init__(
        self, seed: int, *, loss: float = 0.0, delay: float = 0.025, jitter: float = 0.0,
        rate: float = 0.0, queue: int = 1 << 20,
    ) -> None:  # fmt: skip
        self.now = 0.0
        self.sent = self.dropped = 0
        self.worst_wait = 0.0
        self.outbox = Outbox(self._send, 2 * delay, 0.0)
        self.inbox: dict[int, InStream] = {}
        self.content: dict[int, bytearray] = {}
        self._chance = random.Random(seed)
        self._loss, self._delay, self._jitter = loss, delay, jitter
        self._rate, self._queue, self._free_at = rate, queue, 0.0
        self._flights: list[_Flight] = []
        self._count = 0

    def open(self, request: int, size: int, limit: int) -> None:
        """A stream of so many bytes of noise whose receiver takes ``limit`` at a time."""
        blob = random.Random(request).randbytes(size)
        self.inbox[request] = InStream(request, limit)
        self.content[request] = bytearray()
        self.step = limit
        self.expected = getattr(self, "expected", {}) | {request: blob}
        self.outbox.open(request, WholeSource(blob), limit, self.now)

    def run(self, seconds: float) -> float:
        """Until all came; when that was."""
        end = self.now + seconds
        while self.now < end and not all(one.whole for one in self.inbox.values()):
            arrival = self._flights[0].at if self._flights else end
            due = self.outbox.due
            self.now = max(self.now, min(arrival, due, end))
            if arrival <= due:
                if self._flights:
                    self._arrive(heapq.heappop(self._flights).what)
            else:
                self.outbox.on_timer(self.now)
        return self.now

    def _send(self, piece: Piece) -> None:
        size = len(piece.data) + 50
        self.sent += size
        wait = 0.0
        if self._rate:
            wait = max(0.0, self._free_at - self.now)
            if wait * self._rate > self._queue:
                self.dropped += 1
                return
            self.worst_wait = max(self.worst_wait, wait)
            self._free_at = self.now + wait + size / self._rate
        self._fly(piece, wait)

    def _fly(self, what: Piece | Got, wait: float = 0.0) -> None:
        if self._chance.random() < self._loss:
            return
        self._count += 1
        late = wait + self._delay + self._chance.random() * self._jitter
        heapq.heappush(self._flights, _Flight(self.now + late, self._count, what))

    def _arrive(self, what: Piece | Got) -> None:
        if isinstance(what, Got):
            self.outbox.on_got(what, self.now)
            return
        stream = self.inbox[what.request]
        tell = stream.receive(what)
        self.content[what.request] += stream.take()
        stream.limit = max(stream.limit, stream.next + self.step)
        if tell:
            self._fly(stream.got())


@pytest.mark.parametrize("seed", range(20))
def test_everything_comes_once_and_in_order_on_any_line(seed: int) -> None:
    chance = random.Random(seed)
    line = Line(
        seed, loss=chance.choice((0.0, 0.05, 0.1, 0.3)), delay=chance.choice((0.0005, 0.02, 0.1)),
        jitter=chance.choice((0.0, 0.01, 0.05)),
    )  # fmt: skip
    for request in range(chance.randint(1, 5)):
        line.open(request, chance.choice((1, 1_150, 1_151, 30_000, 300_000)), 1 << 17)
    line.run(120)
    assert line.content == {request: bytearray(blob) for request, blob in line.expected.items()}
    assert all(stream.held == 0 for stream in line.inbox.values())


@pytest.mark.parametrize("seed", range(4))
def test_a_tenth_lost_costs_a_tenth_more_and_no_stall(seed: int) -> None:
    line = Line(seed, loss=0.1)
    line.open(1, 4_000_000, 1 << 20)
    assert line.run(60) < 6
    assert line.sent < 1.25 * 4_000_000


@pytest.mark.parametrize("queue", [30_000, 1 << 20])
def test_a_bottleneck_is_filled_and_its_queue_stays_short(queue: int) -> None:
    """One megabyte a second: most of it is used, and nobody else waits for long behind us."""
    line = Line(1, rate=1e6, queue=queue)
    line.open(1, 6_000_000, 1 << 20)
    took = line.run(60)
    assert 6.0 < took < 10.0
    line.worst_wait = 0.0
    line.inbox[2] = InStream(2, 0)
    line.open(2, 3_000_000, 1 << 20)
    line.run(60)
    assert line.worst_wait < 0.2
    assert line.sent < 1.3 * 9_000_000


def test_a_small_stream_does_not_wait_for_large_ones() -> None:
    line = Line(1, rate=1e6)
    for request in range(1, 7):
        line.open(request, 1_000_000, 1 << 20)
    line.run(1)
    line.open(7, 10_000, 1 << 20)
    began = line.now
    while not line.inbox[7].whole:
        line.run(0.01)
    assert line.now - began < 0.5
    assert not any(line.inbox[request].whole for request in range(1, 7))


def test_a_dead_line_is_noticed_and_little_is_sent_into_it() -> None:
    line = Line(1, loss=1.0)
    line.open(1, 4_000_000, 1 << 20)
    while not line.outbox.silent:
        line.now = line.outbox.due
        line.outbox.on_timer(line.now)
    assert line.now < 30
    assert line.sent < 60_000


def test_a_stream_that_grows_is_sent_in_whole_pieces() -> None:
    pieces: list[Piece] = []
    source, outbox = GrowingSource(), Outbox(pieces.append, 0.01, 0.0)
    outbox.open(1, source, 1 << 20, 0.0)
    source.add(b"a" * 700)
    outbox.pump(0.0)
    assert pieces == []
    source.add(b"b" * 700)
    outbox.pump(0.0)
    assert [len(one.data) for one in pieces] == [PIECE_SIZE]
    outbox.on_got(Got(1, PIECE_SIZE, 1 << 20), 0.01)
    assert source.held == 250
    source.add(b"c")
    source.complete = True
    outbox.pump(0.02)
    assert pieces[-1] == Piece(1, PIECE_SIZE, b"b" * 250 + b"c", fin=True)
    assert outbox.on_got(Got(1, 1_401, 1 << 20), 0.03)
    assert 1 not in outbox
    assert outbox.in_flight == 0


@pytest.mark.parametrize(
    "got",
    [
        Got(1, 9_999, 20_000),
        Got(1, 0, 20_000, ((1_150, 500_000),)),
        Got(1, PIECE_SIZE * 40, 90_000),
    ],
)
def test_an_acknowledgement_of_what_was_not_sent_is_a_breach(got: Got) -> None:
    outbox = Outbox(lambda _: None, 0.01, 0.0)
    outbox.open(1, WholeSource(bytes(100_000)), 4_096, 0.0)
    with pytest.raises(ProtocolError):
        outbox.on_got(got, 0.1)


def test_a_receiver_keeps_no_more_than_it_allowed() -> None:
    stream = InStream(1, 1 << 16)
    with pytest.raises(ProtocolError):
        stream.receive(Piece(1, 1 << 16, b"x"))
    for number in range(2 * RANGES_KEPT):  # every second byte: as many ranges as can be
        stream.receive(Piece(1, 10 + 2 * number, b"x"))
    assert len(stream._ranges) == RANGES_KEPT
    assert stream.held < 1 << 16
    assert len(stream.got().ranges) <= 24


@pytest.mark.parametrize(
    "second",
    [Piece(1, 5, b"later"), Piece(1, 0, b"hello!", fin=True), Piece(1, 0, b"hell", fin=True)],
)
def test_a_stream_has_one_end(second: Piece) -> None:
    stream = InStream(1, 100)
    stream.receive(Piece(1, 0, b"hello", fin=True))
    assert stream.whole
    with pytest.raises(ProtocolError):
        stream.receive(second)


def test_the_window_has_a_bound() -> None:
    line = Line(1, delay=0.5)
    line.open(1, 20_000_000, 8 << 20)
    line.run(30)
    assert line.outbox.path.window <= MOST
