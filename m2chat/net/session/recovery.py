"""Who learns that packets arrived or were lost: round trips, the path model, probes.

Loss is told by time (RFC 8985): a packet is lost when one sent later arrived and more than a round
trip and a quarter have passed.  When nothing comes back at all, the probe timeout sends the oldest
packet again, doubling its patience.
"""

from __future__ import annotations

from m2chat.net.errors import ProtocolError
from m2chat.net.session.config import SessionConfig
from m2chat.net.session.congestion import CongestionController, PathModel
from m2chat.net.session.pacer import Pacer
from m2chat.net.session.rtt import GRANULARITY, RttEstimator
from m2chat.net.session.sent import SentRun
from m2chat.net.session.space import PacketSpace
from m2chat.net.wire.frames import Ack

REORDER = 1.25  # round trips before a gap counts as loss
PROBES = 2
SILENT_AFTER = 2  # probe timeouts in a row: the path may be dead


class Recovery:
    """Shared by both epochs of a session."""

    def __init__(
        self, config: SessionConfig, controller: CongestionController | None = None
    ) -> None:
        self._config = config
        self.rtt = RttEstimator()
        self.model: CongestionController = controller or PathModel(config)
        self.pacer = Pacer()
        self.spaces: dict[int, PacketSpace] = {}
        self.probes = 0  # packets that may leave against the window
        self.lost_packets = self.acked_packets = 0
        self._timeouts = 0
        self._last_sent = 0.0
        self._loss_at: float | None = None

    @property
    def in_flight(self) -> int:
        """Bytes that are out and unanswered."""
        return sum(space.sent.in_flight for space in self.spaces.values())

    @property
    def loss_rate(self) -> float:
        """The share of packets that never arrived, 0..1."""
        total = self.lost_packets + self.acked_packets
        return self.lost_packets / total if total else 0.0

    def on_sent(self, space: PacketSpace, run: SentRun, now: float) -> None:
        """A run that elicits an acknowledgement left."""
        self.model.on_sent(run, self.in_flight, now)
        self.pacer.spend(run.bytes)
        space.sent.add(run)
        self._last_sent = now

    def on_ack(self, space: PacketSpace, ack: Ack, now: float) -> list[SentRun]:
        """What is newly acknowledged; raises ``ProtocolError`` on numbers never sent (T20)."""
        largest = ack.ranges[0][1]
        if largest >= space.next_number:
            raise ProtocolError("an acknowledgement of a packet that was never sent")
        space.skips.check(ack)
        before = space.sent.largest_acked
        acked = space.sent.acknowledge(ack.ranges)
        lowest = space.sent.lowest
        space.skips.forget_below(space.next_number if lowest is None else lowest)
        if not acked:
            return acked
        newest = max(acked, key=_last)
        if newest.last == largest > before and newest.size:
            self.rtt.update(now - newest.sent_at, ack.delay, now)
        self._timeouts = 0
        self.acked_packets += sum(run.last - run.first + 1 for run in acked)
        ours = [run for run in acked if run.size]
        if ours:
            self.model.on_acked(ours, self.rtt, self.in_flight, now)
        return acked

    def change_path(self, now: float, rtt: float) -> None:
        """Another road: what was learned of the old one does not hold (RFC 9000 9.4).

        ``rtt`` is what the challenge showed, in seconds; 0 when it showed nothing.
        """
        for space in self.spaces.values():
            space.sent.disown()
        self.rtt = RttEstimator()
        if rtt > 0:
            self.rtt.update(rtt, 0.0, now)
        self.model = PathModel(self._config)
        self.pacer = Pacer()
        self.answered()

    def answered(self) -> None:
        """The other end is there: patience begins anew."""
        self._timeouts = 0

    def give_up(self) -> list[SentRun]:
        """Whatever is under way went to where nobody is any more."""
        return [run for space in self.spaces.values() for run in space.sent.drain()]

    @property
    def silent(self) -> bool:
        """Whether probe after probe stays unanswered."""
        return self._timeouts >= SILENT_AFTER

    def find_lost(self, now: float) -> list[SentRun]:
        """Runs that are lost by now; they are out of the books when this returns."""
        rtt = self.rtt
        delay = max(REORDER * max(rtt.smoothed, rtt.latest), GRANULARITY)
        lost: list[SentRun] = []
        self._loss_at = None
        for space in self.spaces.values():
            gone, wait = space.sent.lost(now, delay)
            lost += gone
            if wait is not None and (self._loss_at is None or wait < self._loss_at):
                self._loss_at = wait
        for run in lost:
            if run.size:
                self.lost_packets += run.last - run.first + 1
                self.model.on_lost(run)
        return lost

    def deadline(self) -> float | None:
        """When ``on_timer`` wants to be called."""
        if self._loss_at is not None:
            return self._loss_at
        if not any(space.sent for space in self.spaces.values()):
            return None
        patience = self.probe_timeout * (1 << self._timeouts)
        config = self._config
        longest = config.handshake_rto_max if 0 in self.spaces else config.probe_timeout_max
        return self._last_sent + min(patience, longest)

    def on_probe_timeout(self, now: float) -> list[SentRun]:
        """Nothing came back: what to send again, one packet of each epoch."""
        self._timeouts = min(self._timeouts + 1, 16)
        self._last_sent = now
        self.probes = PROBES
        taken = (space.sent.take_oldest() for space in self.spaces.values())
        return [run for run in taken if run is not None]

    @property
    def probe_timeout(self) -> float:
        """How long an answer may take before we ask again."""
        return self.rtt.probe_timeout(self._config.max_ack_delay)


def _last(run: SentRun) -> int:
    return run.last
