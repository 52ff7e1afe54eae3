"""Congestion control by a model of the path: delivery rate, minimum round trip, own loss.

Not loss-based: at 1 % random loss a loss-based controller carries a hundredth of what the path
would.  Phases and bounds follow BBR version 3 (draft-ietf-ccwg-bbr); what is ours is the path's
own loss: it is learned only from packets sent below the measured rate, where a queue of our making
cannot be the cause.  Sending is raised by just that much, and only loss beyond it counts as
congestion.

    STARTUP -> DRAIN -> CRUISE -> REFILL -> UP -> DOWN -> CRUISE ...      PROBE_RTT now and then

Units: seconds, bytes, bytes a second.
"""

from __future__ import annotations

from enum import Enum
from typing import Protocol

from m2chat.net.session.config import SessionConfig
from m2chat.net.session.own_loss import Load, OwnLoss
from m2chat.net.session.rtt import RttEstimator
from m2chat.net.session.sent import SentRun

WINDOW_MIN_DATAGRAMS = 16
INITIAL_DATAGRAMS = 32
FULL_GROWTH = 1.25
FULL_ROUNDS = 3
PROBE_RTT_EVERY = 10.0
PROBE_RTT_TIME = 0.2
MARGIN = 0.99  # paced a little below the measured rate, so that no queue stays
HEADROOM = 0.85  # of the known limit: room for others while we do not probe
BACK_OFF = 0.7  # after congestion
EXCESS = 0.02  # loss beyond the path's own that means congestion, with a queue in sight
EXCESS_BLIND = 0.1  # without one: a path with hardly any buffer, or chance
SURE = 2.0  # standard deviations, so that chance in a short round is no congestion
CRUISE_TIME = 2.0
CRUISE_ROUNDS = 63  # at the most, so that a short path is probed often
FEW = 20  # packets say nothing yet
SHORT_QUEUE = 1.25  # a round trip up to so many times the minimum has no queue to speak of


class Phase(Enum):
    """Where the model is in learning the path."""

    STARTUP = "startup"
    DRAIN = "drain"
    DOWN = "down"
    CRUISE = "cruise"
    REFILL = "refill"
    UP = "up"
    PROBE_RTT = "probe_rtt"


PACING_GAIN = {
    Phase.STARTUP: 2.885,  # 2 / ln 2: doubles the rate each round trip
    Phase.DRAIN: 1 / 2.885,
    Phase.DOWN: 0.9,
    Phase.CRUISE: 1.0,
    Phase.REFILL: 1.0,
    Phase.UP: 1.25,
    Phase.PROBE_RTT: 1.0,
}
WINDOW_GAIN = {Phase.STARTUP: 2.885, Phase.UP: 2.25, Phase.PROBE_RTT: 0.5}
LOW = frozenset({Phase.DRAIN, Phase.DOWN, Phase.PROBE_RTT})
HIGH = frozenset({Phase.STARTUP, Phase.UP})


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

    def on_lost(self, run: SentRun) -> None:
        """A run was found lost."""

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
        self.min_rtt = 0.0
        self.own_loss = OwnLoss()
        self._best = [0.0, 0.0]  # the highest rates of this cycle and the one before
        self._rate_bound = 0.0  # after congestion, until the next probe; 0: none
        self._window_bound = 0.0
        self._known_limit = 0.0  # the most that was in flight when the path overflowed; 0: unknown
        self._delivered = 0
        self._delivered_at = 0.0
        self._first_sent_at = 0.0
        self._limited_until = 0
        self._round_end = 0  # the round ends when a run sent at this delivered count returns
        self._even = [0, 0]  # packets acknowledged and lost in this round, sent while cruising
        self._above = [0, 0]  # the same of the last probe, since it began
        self._most = 0  # bytes in flight, of a run that our probe lost
        self._round_bytes = 0
        self._round_rtt = 0.0  # the longest
        self._settled = False  # probed once after STARTUP, which may have ended by chance
        self._probed = True  # the last probe's outcome was taken
        self._round_rate = 0.0
        self._full = 0.0
        self._full_rounds = 0
        self._phase_at = 0.0
        self._phase_rounds = 0
        self._phase_rate = 0.0  # what the bandwidth was when UP began to wait for more
        self._cycle = 0  # counts probes
        self._probe_at = 0.0
        self._probe_until = 0.0

    def set_mtu(self, mtu: int) -> None:
        """Full datagrams have this size from now on."""
        self._mtu = min(mtu, self._quantum // INITIAL_DATAGRAMS)

    # -- what may leave -------------------------------------------------------------------------

    @property
    def success(self) -> float:
        """The share of packets that the path lets through by itself.

        While a queue stands somebody's sending may be the cause: then nothing is made up for.
        """
        return 1.0 if self._queue else 1 - self.own_loss.share

    @property
    def _product(self) -> float:
        """The bandwidth-delay product as the phases see it."""
        return self.bandwidth * self.min_rtt

    @property
    def window(self) -> int:
        """A gain over the bandwidth-delay product and room for runs that travel as one."""
        floor = WINDOW_MIN_DATAGRAMS * self._mtu
        if not self.bandwidth:
            return INITIAL_DATAGRAMS * self._mtu
        gain = WINDOW_GAIN.get(self.phase, 2.0)
        target = gain * self._product / self.success
        if self.phase is not Phase.PROBE_RTT:
            target += 3 * min(self._quantum, max(int(self.bandwidth * 0.002), self._mtu))
        if self._known_limit:
            share = HEADROOM if self.phase in (Phase.CRUISE, Phase.DOWN) else 1.0
            target = min(target, share * self._known_limit)
        if self._window_bound:
            target = min(target, self._window_bound)
        return max(int(target), floor)

    @property
    def rate(self) -> float:
        """The model's bandwidth times the phase's gain, raised by what the path loses by itself."""
        if not self.bandwidth:
            return 0.0  # unpaced: the initial window is small
        bandwidth = self.bandwidth
        if self._rate_bound:
            bandwidth = min(bandwidth, self._rate_bound)
        rate = PACING_GAIN[self.phase] * MARGIN * bandwidth
        return rate if self.phase in LOW else rate / self.success

    # -- what happens ---------------------------------------------------------------------------

    def on_sent(self, run: SentRun, in_flight: int, now: float) -> None:
        """Stamp the run with the state of the path (draft-cheng-iccrg-delivery-rate)."""
        if not in_flight:
            self._first_sent_at = self._delivered_at = now
        run.delivered = self._delivered
        run.delivered_at = self._delivered_at
        run.first_sent_at = self._first_sent_at
        run.app_limited = self._delivered < self._limited_until
        run.load = self._load
        run.cycle = self._cycle
        run.in_flight = in_flight + run.bytes

    def on_acked(self, runs: list[SentRun], rtt: RttEstimator, in_flight: int, now: float) -> None:
        """Learn from what arrived."""
        for run in runs:
            packets = run.last - run.first + 1
            self._delivered += run.bytes
            self._round_bytes += run.bytes
            self._count(run, packets, 0)
        self._delivered_at = now
        self._round_rtt = max(self._round_rtt, rtt.smoothed)
        newest = max(runs, key=_sent_at)
        self._first_sent_at = newest.sent_at
        self._learn_rate(newest, rtt, now)
        if not self.min_rtt or rtt.minimum != self.min_rtt:
            self.min_rtt = rtt.minimum
            self._probe_at = now
        if newest.delivered >= self._round_end:
            self._round_end = self._delivered
            self._phase_rounds += 1
            self._end_round(now)
        self._step(rtt, in_flight, now)

    def on_lost(self, run: SentRun) -> None:
        """Count it: the path's own loss, or a sign of congestion."""
        self._count(run, 0, run.last - run.first + 1)
        if run.load == Load.ABOVE and run.cycle == self._cycle:
            self._most = max(self._most, run.in_flight)

    def _count(self, run: SentRun, acked: int, lost: int) -> None:
        if run.load == Load.BELOW:
            self.own_loss.count(acked, lost)
        elif run.load == Load.EVEN:
            self._even[0] += acked
            self._even[1] += lost
        elif run.cycle == self._cycle:  # what an older probe lost is no news
            self._above[0] += acked
            self._above[1] += lost

    def on_app_limited(self) -> None:
        """Samples until all that is out has returned say nothing about the path's limit."""
        self._limited_until = self._delivered + 1

    def _learn_rate(self, run: SentRun, rtt: RttEstimator, now: float) -> None:
        interval = max(now - run.delivered_at, run.sent_at - run.first_sent_at)
        if interval <= 0 or interval < rtt.minimum * 0.5:
            return
        sample = (self._delivered - run.delivered) / interval
        self._round_rate = max(self._round_rate, sample)
        if run.app_limited and sample < self.bandwidth:
            return
        self._best[0] = max(self._best[0], sample)
        self.bandwidth = max(self._best)

    # -- rounds ---------------------------------------------------------------------------------

    @property
    def _load(self) -> Load:
        if self.phase in LOW:
            return Load.BELOW
        return Load.ABOVE if self.phase in HIGH else Load.EVEN

    def _end_round(self, now: float) -> None:
        if self.phase is Phase.STARTUP:
            self._end_startup_round(full=self._queue and self._congested(self._above))
        else:
            if self._congested(self._above):
                self._on_overflow(now)
            elif self.phase is Phase.UP and self._known_limit:
                self._known_limit *= PACING_GAIN[Phase.UP]
            if self._congested(self._even):
                self._make_room()
        self._even = [0, 0]
        self._round_rate = self._round_rtt = 0.0
        self._round_bytes = 0

    def _congested(self, counted: list[int]) -> bool:
        """Whether more of these packets were lost than the path loses by itself."""
        total, lost = sum(counted), counted[1]
        if not lost or total < FEW:
            return False
        excess = EXCESS if self._queue else EXCESS_BLIND
        sure = SURE * self.own_loss.deviation(total)
        return lost / total > self.own_loss.share + excess + sure

    @property
    def _queue(self) -> bool:
        """Whether packets of this round waited somewhere."""
        return self._round_rtt > SHORT_QUEUE * self.min_rtt

    def _end_startup_round(self, *, full: bool) -> None:
        if self.bandwidth >= self._full * FULL_GROWTH:
            self._full, self._full_rounds = self.bandwidth, 0
        elif self.bandwidth:
            self._full_rounds += 1
        if full:
            self._known_limit = max(self._product, float(self._most) * BACK_OFF)
        if full or self._full_rounds >= FULL_ROUNDS:
            self._probed = True
            self._enter(Phase.DRAIN, self._delivered_at)

    def _on_overflow(self, now: float) -> None:
        """Our probe was too much: remember for how much the path has room."""
        if self._probed:
            return
        self._probed = True
        self._known_limit = max(self._most * HEADROOM, self._product * BACK_OFF)
        if self.phase is Phase.UP:
            self._enter(Phase.DOWN, now)

    def _make_room(self) -> None:
        """Somebody else came, or the path became worse: less until the next probe."""
        rate = self._rate_bound or self.bandwidth
        window = self._window_bound or float(self.window)
        self._rate_bound = max(self._round_rate, rate * BACK_OFF)
        self._window_bound = max(float(self._round_bytes), window * BACK_OFF)

    # -- phases ---------------------------------------------------------------------------------

    def _enter(self, phase: Phase, now: float) -> None:
        self.phase = phase
        self._phase_at = now
        self._phase_rounds = 0
        self._phase_rate = self.bandwidth

    def _step(self, rtt: RttEstimator, in_flight: int, now: float) -> None:
        passed = now - self._phase_at
        match self.phase:
            case Phase.DRAIN:
                if in_flight <= self._product + self._quantum or passed > 8 * rtt.smoothed:
                    self._enter(Phase.DOWN, now)  # a round there shows the path's own loss
            case Phase.DOWN:
                self._go_down(rtt, in_flight, passed, now)
            case Phase.CRUISE:
                if self._cruised(passed):
                    self._refill(now)
            case Phase.REFILL:
                if self._phase_rounds >= 1:
                    self._probed, self._most, self._above = False, 0, [0, 0]
                    self._cycle += 1
                    self._enter(Phase.UP, now)
            case Phase.UP:
                self._probe_up(in_flight, passed, now)
            case _:
                pass
        self._probe_rtt(in_flight, now)

    def _go_down(self, rtt: RttEstimator, in_flight: int, passed: float, now: float) -> None:
        """DOWN lasts until the queue is gone and the path's own loss is known well enough."""
        wanted = self.own_loss.share > 0 and self.own_loss.deviation(1 << 30) > EXCESS / 2
        drained = self._drained(in_flight) and passed >= self.min_rtt and not wanted
        if drained or passed > 3 * rtt.smoothed:
            self._enter(Phase.CRUISE, now)
            if not self._settled:
                self._settled = True
                self._refill(now)

    def _drained(self, in_flight: int) -> bool:
        limit = self._product + self._mtu
        return in_flight <= (
            min(limit, HEADROOM * self._known_limit) if self._known_limit else limit
        )

    def _cruised(self, passed: float) -> bool:
        """Whether to look for more; the time varies, so that flows do not march in step."""
        spread = (self._cycle % 8) / 8
        rounds = min(CRUISE_ROUNDS, max(self._product / self._mtu, 4))
        return passed > CRUISE_TIME + spread or self._phase_rounds >= rounds

    def _refill(self, now: float) -> None:
        """Fill the pipe for a round without the bounds of the last congestion."""
        self._rate_bound = self._window_bound = 0.0
        self._best = [0.0, self._best[0]]
        self.bandwidth = max(self._best) or self.bandwidth
        self._enter(Phase.REFILL, now)

    def _probe_up(self, in_flight: int, passed: float, now: float) -> None:
        """UP goes on while it finds more, and ends when the pipe is filled beyond the product."""
        grown = self.bandwidth > self._phase_rate * 1.1
        filled = in_flight >= PACING_GAIN[Phase.UP] * self._product
        if grown and self._phase_rounds:
            self._enter(Phase.UP, now)  # there is more: go on
        elif passed > self.min_rtt and (filled or self._phase_rounds >= 3):
            self._enter(Phase.DOWN, now)

    def _probe_rtt(self, in_flight: int, now: float) -> None:
        cruising = self.phase in (Phase.CRUISE, Phase.DOWN)
        if cruising and now - self._probe_at > PROBE_RTT_EVERY:
            self._enter(Phase.PROBE_RTT, now)
            self._probe_until = 0.0
        if self.phase is not Phase.PROBE_RTT:
            return
        if not self._probe_until and in_flight <= self.window:
            self._probe_until = now + PROBE_RTT_TIME
        elif self._probe_until and now >= self._probe_until:
            self._probe_at = now
            self._enter(Phase.CRUISE, now)


def _sent_at(run: SentRun) -> float:
    return run.sent_at
