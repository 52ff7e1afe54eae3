"""Congestion control by a model of the path: delivery rate, minimum round trip, success rate.

Not loss-based: at 1 % random loss a loss-based controller carries a hundredth of what the path
would.  The phases and gains are those of BBR (draft-ietf-ccwg-bbr).  Ours are two things:

* the success rate: where packets are lost though the queue is short, the loss is the path's own and
  the sending rate is raised by just that much, so that the *delivered* rate meets the model;
* ``SharedWindow``: when somebody else keeps the queue from emptying, the model would be pushed
  aside or push others aside; then the window grows and shrinks as theirs do.

Units: seconds, bytes, bytes a second.
"""

from __future__ import annotations

from collections import deque
from enum import Enum
from typing import Protocol

from m2chat.net.session.config import SessionConfig
from m2chat.net.session.rtt import RttEstimator
from m2chat.net.session.sent import SentRun
from m2chat.net.session.sharing import SharedWindow

STARTUP_GAIN = 2.885  # 2 / ln 2: doubles the rate each round trip
DRAIN_GAIN = 1 / STARTUP_GAIN
CRUISE_GAINS = (1.25, 0.75, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0)
MARGIN = 0.99  # the highest of ten samples is a little more than the path carries
WINDOW_GAIN = 1.25
RUN_TIME = 0.002
RATE_ROUNDS = 10
FULL_GROWTH = 1.25
FULL_ROUNDS = 3
PROBE_RTT_EVERY = 10.0
PROBE_RTT_TIME = 0.2
WINDOW_MIN_DATAGRAMS = 16
INITIAL_DATAGRAMS = 32
SHORT_QUEUE = 1.5  # a round trip up to so many times the minimum means: loss is not congestion
SUCCESS_FLOOR = 0.5


class Phase(Enum):
    """Where the model is in learning the path."""

    STARTUP = "startup"
    DRAIN = "drain"
    CRUISE = "cruise"
    PROBE_RTT = "probe_rtt"


class CongestionController(Protocol):
    """How much may be in flight and how fast it may leave."""

    @property
    def window(self) -> int:
        """Bytes that may be in flight."""

    @property
    def rate(self) -> float:
        """Bytes a second to pace by."""

    def on_sent(self, run: SentRun, in_flight: int, now: float) -> None:
        """A run is about to leave: note the state of the path in it."""

    def on_acked(self, runs: list[SentRun], rtt: RttEstimator, in_flight: int, now: float) -> None:
        """Runs arrived."""

    def on_lost(self, size: int) -> None:
        """So many bytes were found lost."""

    def on_app_limited(self) -> None:
        """There was room but nothing to send: the next samples tell nothing about the path."""

    def set_mtu(self, mtu: int) -> None:
        """Full datagrams have this size from now on."""


class PathModel:
    """The model-based controller."""

    def __init__(self, config: SessionConfig) -> None:
        self._mtu = config.mtu
        self._quantum = config.run_bytes
        self.phase = Phase.STARTUP
        self.bandwidth = 0.0
        self.success = 1.0  # delivered / sent, smoothed by rounds
        self.min_rtt = 0.0
        self.shared = SharedWindow()
        self._rates: deque[tuple[int, float]] = deque()  # (round, rate), the highest first
        self._round = 0
        self._round_end = 0  # the round ends when a run sent at this delivered count returns
        self._delivered = 0
        self._delivered_at = 0.0
        self._first_sent_at = 0.0
        self._limited_until = 0
        self._full = 0.0
        self._full_rounds = 0
        self._gain_at = 0.0
        self._gain_place = 0
        self._probe_at = 0.0
        self._probe_until = 0.0
        self._round_acked = self._round_lost = 0
        self._queue_short = True

    def set_mtu(self, mtu: int) -> None:
        """Full datagrams have this size from now on."""
        self._mtu = mtu

    @property
    def window(self) -> int:
        """The bandwidth-delay product, a quarter more, and room for runs that travel as one."""
        floor = self._floor
        if not self.bandwidth:
            return INITIAL_DATAGRAMS // WINDOW_MIN_DATAGRAMS * floor
        if self.phase is Phase.PROBE_RTT:
            return floor
        if self.shared.active:
            return max(int(self.shared.window), floor)
        gain = STARTUP_GAIN if self.phase is Phase.STARTUP else WINDOW_GAIN
        product = self.bandwidth * self.min_rtt
        runs = 3 * min(self._quantum, max(int(self.bandwidth * RUN_TIME), self._mtu))
        return max(int(gain * product / self._compensation()) + runs, floor)

    @property
    def _floor(self) -> int:
        return WINDOW_MIN_DATAGRAMS * min(self._mtu, self._quantum // INITIAL_DATAGRAMS)

    @property
    def rate(self) -> float:
        """The model's bandwidth times the phase's gain, raised by what the path loses by itself."""
        if not self.bandwidth:
            return 0.0  # unpaced: the initial window is small
        if self.shared.active and self.phase is Phase.CRUISE:
            return max(self.shared.rate, self.bandwidth)
        gain = CRUISE_GAINS[self._gain_place] * MARGIN
        if self.phase is Phase.STARTUP:
            gain = STARTUP_GAIN
        elif self.phase is Phase.DRAIN:
            gain = DRAIN_GAIN
        elif self.phase is Phase.PROBE_RTT:
            gain = 1.0
        return gain * self.bandwidth / self._compensation()

    def _compensation(self) -> float:
        return max(self.success, SUCCESS_FLOOR) if self._queue_short else 1.0

    def on_sent(self, run: SentRun, in_flight: int, now: float) -> None:
        """Stamp the run with the state of the path (draft-cheng-iccrg-delivery-rate)."""
        if not in_flight:
            self._first_sent_at = self._delivered_at = now
        run.delivered = self._delivered
        run.delivered_at = self._delivered_at
        run.first_sent_at = self._first_sent_at
        run.app_limited = self._delivered < self._limited_until

    def on_acked(self, runs: list[SentRun], rtt: RttEstimator, in_flight: int, now: float) -> None:
        """Learn from what arrived."""
        size = sum(run.bytes for run in runs)
        self._delivered += size
        self._delivered_at = now
        self._round_acked += size
        newest = max(runs, key=_sent_at)
        self._first_sent_at = newest.sent_at
        self.shared.on_rtt(rtt.latest)
        new_round = newest.delivered >= self._round_end
        if new_round:
            self._round += 1
            self._round_end = self._delivered
            self._end_round(rtt, in_flight)
        self._learn_rate(newest, rtt, now)
        if not self.min_rtt or rtt.minimum != self.min_rtt:
            self.min_rtt = rtt.minimum
            self._probe_at = now
        self._step(in_flight, new_round, now)

    def on_lost(self, size: int) -> None:
        """Count for the success rate."""
        self._round_lost += size

    def on_app_limited(self) -> None:
        """Samples until all that is out has returned say nothing about the path's limit."""
        self._limited_until = self._delivered + 1

    def _end_round(self, rtt: RttEstimator, in_flight: int) -> None:
        total = self._round_acked + self._round_lost
        if self.phase is Phase.CRUISE:
            limited = self._delivered < self._limited_until
            self.shared.on_round(
                acked=self._round_acked,
                lost=self._round_lost,
                flight=in_flight + self._round_acked // 8,
                expected_loss=1 - self.success,
                mtu=self._mtu,
                floor=self._floor,
                base=rtt.minimum,
                idle=limited,
            )
        self._queue_short = rtt.smoothed < SHORT_QUEUE * rtt.minimum + 0.005
        if total and self._queue_short and not self.shared.active:
            self.success += (self._round_acked / total - self.success) / 8
        self._round_acked = self._round_lost = 0

    def _learn_rate(self, run: SentRun, rtt: RttEstimator, now: float) -> None:
        interval = max(now - run.delivered_at, run.sent_at - run.first_sent_at)
        if interval <= 0 or interval < rtt.minimum * 0.5:
            return
        sample = (self._delivered - run.delivered) / interval
        if run.app_limited and sample < self.bandwidth:
            return
        rates = self._rates
        while rates and rates[-1][1] <= sample:
            rates.pop()
        rates.append((self._round, sample))
        while rates[0][0] < self._round - RATE_ROUNDS:
            rates.popleft()
        self.bandwidth = rates[0][1]

    def _step(self, in_flight: int, new_round: bool, now: float) -> None:
        if self.phase is Phase.STARTUP and new_round and self.bandwidth:
            if self.bandwidth >= self._full * FULL_GROWTH:
                self._full, self._full_rounds = self.bandwidth, 0
            else:
                self._full_rounds += 1
                if self._full_rounds >= FULL_ROUNDS:
                    self.phase = Phase.DRAIN
        if self.phase is Phase.DRAIN and in_flight <= self.bandwidth * self.min_rtt + self._quantum:
            self._cruise(now)
        elif self.phase is Phase.CRUISE and now - self._gain_at > self.min_rtt:
            self._gain_at = now
            self._gain_place = (self._gain_place + 1) % len(CRUISE_GAINS)
        self._probe_rtt(in_flight, now)

    def _cruise(self, now: float) -> None:
        self.phase = Phase.CRUISE
        self._gain_at = now
        self._gain_place = 2

    def _probe_rtt(self, in_flight: int, now: float) -> None:
        if self.shared.active:  # our share of the queue is not what fills it
            self._probe_at = now
        if self.phase is Phase.CRUISE and now - self._probe_at > PROBE_RTT_EVERY:
            self.phase = Phase.PROBE_RTT
            self._probe_until = 0.0
        if self.phase is not Phase.PROBE_RTT:
            return
        if not self._probe_until and in_flight <= WINDOW_MIN_DATAGRAMS * self._mtu:
            self._probe_until = now + PROBE_RTT_TIME
        elif self._probe_until and now >= self._probe_until:
            self._probe_at = now
            self._cruise(now)


def _sent_at(run: SentRun) -> float:
    return run.sent_at
