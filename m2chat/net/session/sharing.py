"""Beside others on one bottleneck: a window that grows and shrinks as theirs do.

Alone, the path model empties the queue at least once in a cycle of its gains.  A queue that does
not empty is kept by somebody else, whose window grows until packets are dropped (RFC 5681, 9438).
Whoever keeps to a short queue then starves, and whoever ignores the drops starves the others.  So
while the queue does not empty the window is ruled by additive increase and multiplicative decrease.

Drops that go on whatever we give up are not about us (another model-based flow, or a line that
loses by itself): then we stop giving.  Units: seconds, bytes.
"""

from __future__ import annotations

EMPTY = 1.15  # a round trip up to so many times the base, and QUEUE_MIN, is an empty queue
QUEUE_MIN = 0.004  # seconds: below that the system's own scheduling is seen
ROUNDS_FULL = 12  # a cycle of gains and a half without an empty queue: somebody else is there
ROUNDS_EMPTY = 6  # in a row with an empty queue: nobody is
BACKOFF = 0.5
BASE_HOLDS = (
    600  # rounds: our own emptying of the queue does not show the base while others fill it
)
GROWTH = 1.0  # packets a round
PRESSED_GROWTH = 2.0
LOSS_ABOVE = 0.005  # above what the path loses by itself
REST = 2  # rounds until a step back can show
YIELDED = 0.6  # a queue that stays above this share of what it was: nobody stepped back with us
PRESSED_ROUNDS = 40  # how long we then hold what we have
GROWTH_MAX = 2.0  # of what was delivered in a round


class SharedWindow:
    """Whether somebody shares the bottleneck, and how much may be in flight if so."""

    __slots__ = (
        "_base", "_base_age", "_empty", "_full", "_low", "_pressed", "_queue_at", "_queue_low",
        "_rest", "_samples", "_saved", "_sum", "active",
        "rate", "window",
    )  # fmt: skip

    def __init__(self) -> None:
        self.active = False
        self.window = 0.0
        self.rate = 0.0
        self._low = float("inf")  # lowest round trip of this round
        self._sum = 0.0
        self._samples = 0
        self._base = float("inf")
        self._base_age = 0
        self._empty = 0
        self._full = 0  # rounds in a row without an empty queue
        self._rest = 0
        self._queue_at = 0.0  # the queue in seconds when we last stepped back
        self._queue_low = 0.0  # and its lowest since
        self._saved = 0.0  # the window before that
        self._pressed = 0

    def on_rtt(self, sample: float) -> None:
        """A round trip was measured."""
        self._low = min(self._low, sample)
        self._sum += sample
        self._samples += 1

    def on_round(
        self,
        *,
        acked: int,
        lost: int,
        flight: int,
        expected_loss: float,
        mtu: int,
        floor: int,
        base: float,
        idle: bool,
    ) -> None:
        """A round trip is over; ``idle``: we had less to send than we might."""
        if not self._samples:
            return
        mean, low = self._sum / self._samples, self._low
        self._low, self._sum, self._samples = float("inf"), 0.0, 0
        empty = low <= EMPTY * self._hold_base(base, low) + QUEUE_MIN
        self._full = 0 if empty or idle else self._full + 1
        self._empty = self._empty + 1 if empty else 0
        if self.active and (idle or self._empty >= ROUNDS_EMPTY):
            self.active = False
        elif not self.active and self._full >= ROUNDS_FULL:
            self.active = True
            self.window = float(max(acked, flight))
            self._rest = self._pressed = 0
            self._queue_at = self._saved = 0.0
        if self.active:
            share = lost / max(acked + lost, 1) - expected_loss
            self._control(share, mean - self._base, mtu, GROWTH_MAX * max(acked, mtu))
            self.window = max(self.window, floor)
            self.rate = 1.25 * self.window / mean

    def _hold_base(self, base: float, low: float) -> float:
        self._base_age += 1
        if min(base, low) <= self._base or self._base_age > BASE_HOLDS or not self.active:
            self._base, self._base_age = min(base, low), 0
        return self._base

    def _control(self, share: float, queue: float, mtu: int, most: float) -> None:
        """``share`` of what was sent in this round is lost for others' sake."""
        self._rest -= 1
        self._pressed -= 1
        self._queue_low = min(self._queue_low, queue)
        if share <= LOSS_ABOVE or self._pressed > 0:
            growth = mtu * (PRESSED_GROWTH if self._pressed > 0 else GROWTH)
            self.window = min(self.window + growth, most)
        elif self._rest <= 0:
            if self._queue_low > YIELDED * self._queue_at > 0:
                self.window, self._pressed = max(self._saved, self.window), PRESSED_ROUNDS
                self._queue_at = 0.0
                return
            self._saved = self.window
            self.window *= BACKOFF
            self._queue_at, self._queue_low = queue, queue
            self._rest = REST
