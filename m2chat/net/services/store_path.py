"""How much may be under way on one association with a store: window, pace, timers.

A rate that survives loss by chance and gives way to queues of its own making: each round trip the
window grows, unless the round trip became longer (a queue) or more than a fifth was lost.  Loss
below that is the path's own and no sign of anything: at 10 % a loss-based window would collapse.
Units: seconds and bytes.  Sans-IO.
"""

from __future__ import annotations

from m2chat.net.wire.store_messages import PIECE_SIZE

START = 16 * PIECE_SIZE
LEAST = 8 * PIECE_SIZE
MOST = 1 << 20
BURST = 32 * PIECE_SIZE
FIRST_ROUND_TRIP = 0.3  # until one was measured
SHORTEST_TIMEOUT = 0.03
LONGEST_TIMEOUT = 2.0
PACE = 1.5  # windows a round trip
LOSS_BEARABLE = 0.2
LOSS_SAMPLE = 100  # pieces, before a share says anything
QUEUE_BEARABLE = 0.015  # or half of the shortest round trip
GIVE_WAY, GIVE_WAY_LOSS = 0.85, 0.7
GROWTH = 8  # a part of the window in each round
SHORTEST_EVERY = 20.0  # the shortest round trip is measured anew


class StorePath:
    """One way of one association, seen from its sender."""

    __slots__ = (
        "_came", "_credit", "_credit_at", "_lost", "_round_from", "_round_least", "_shortest_at",
        "_slow_start", "_spread", "least", "round_trip", "window",
    )  # fmt: skip

    def __init__(self, round_trip: float, now: float) -> None:
        """``round_trip`` as measured otherwise, 0 for not at all."""
        self.window = START
        self.round_trip = round_trip or FIRST_ROUND_TRIP
        self.least = round_trip or float("inf")
        self._spread = self.round_trip / 2
        self._shortest_at = now
        self._slow_start = True
        self._came = self._lost = 0.0  # pieces, those of long ago counting less
        self._round_from = now
        self._round_least = float("inf")
        self._credit, self._credit_at = float(BURST), now

    @property
    def timeout(self) -> float:
        """How long an acknowledgement may take."""
        wait = self.round_trip + max(4 * self._spread, self.round_trip / 2)
        return min(max(wait, SHORTEST_TIMEOUT), LONGEST_TIMEOUT)

    @property
    def reordering(self) -> float:
        """A piece sent so much earlier than one that came is lost."""
        return max(self.round_trip / 4, 0.002)

    def wait(self, size: int, now: float) -> float:
        """Seconds until ``size`` bytes may leave; they leave now if it is 0."""
        rate = PACE * self.window / max(self.round_trip, 0.001)
        self._credit = min(float(BURST), self._credit + (now - self._credit_at) * rate)
        self._credit_at = now
        if self._credit >= size:
            self._credit -= size
            return 0.0
        return max((size - self._credit) / rate, 0.001)

    def on_round_trip(self, sample: float, now: float) -> None:
        """A piece that was sent once was acknowledged."""
        if sample <= self.least or now - self._shortest_at > SHORTEST_EVERY:
            self.least, self._shortest_at = sample, now
        self._round_least = min(self._round_least, sample)
        self._spread += (abs(sample - self.round_trip) - self._spread) / 4
        self.round_trip += (sample - self.round_trip) / 8

    def on_arrived(self, size: int, sent_at: float, now: float) -> None:
        """So many bytes, sent then, came."""
        self._came += 1
        if self._slow_start:
            self.window = min(self.window + size, MOST)
        if sent_at >= self._round_from:
            self._end_round(now)

    def on_lost(self) -> None:
        """A piece did not come."""
        self._lost += 1

    def on_silence(self) -> None:
        """Nothing came for long: begin anew, carefully."""
        self.window = LEAST
        self._slow_start = True
        self._came = self._lost = 0.0

    def _end_round(self, now: float) -> None:
        queue = self._round_least - self.least if self._round_least < float("inf") else 0.0
        pieces = self._came + self._lost
        if pieces >= LOSS_SAMPLE and self._lost > LOSS_BEARABLE * pieces:
            self._shrink(GIVE_WAY_LOSS)
            self._came = self._lost = 0.0  # its answer comes a round later
        elif queue > max(QUEUE_BEARABLE, self.least / 2):
            self._shrink(GIVE_WAY)
        elif not self._slow_start:
            self.window = min(self.window + max(2 * PIECE_SIZE, self.window // GROWTH), MOST)
        self._round_from, self._round_least = now, float("inf")
        if pieces >= 4 * LOSS_SAMPLE:
            self._came, self._lost = self._came / 2, self._lost / 2

    def _shrink(self, part: float) -> None:
        self._slow_start = False
        self.window = max(int(self.window * part), LEAST)
