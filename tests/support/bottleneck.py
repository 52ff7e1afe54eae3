"""Flows that share one bottleneck in virtual time: sessions, and simple TCP-like competitors.

``Line`` is a ``SimNet`` whose data direction is one shared queue; acknowledgements come back by an
own way of the same delay.  ``Competitor`` is a window of packets under additive increase and
multiplicative decrease (RFC 5681; RFC 9438 for cubic), or a model of rate and round trip in the
manner of BBR, enough to be a neighbour.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from tests.support.simnet import LinkQuality, SimNet

PACKET = 1_200
ACK = 60


class Line(SimNet):
    """One bottleneck for everybody's data; ``queue`` bytes wait before the tail is dropped."""

    def __init__(self, seed: int, quality: LinkQuality, senders: set[str]) -> None:
        super().__init__(seed, quality)
        self._senders = senders

    def channel(self, way: tuple[Any, Any]) -> Any:
        """All senders' data share one queue."""
        return "data" if way[0] in self._senders else way


class Competitor:
    """A greedy window-based flow: ``reno`` or ``cubic``."""

    def __init__(self, net: SimNet, name: str, kind: str = "reno") -> None:
        self.net, self.name, self.kind = net, name, kind
        self.delivered = 0
        self._window, self._threshold = 10.0, 1e9
        self._next = self._oldest = 0
        self._sent_at: dict[int, float] = {}
        self._recover = -1
        self._smoothed = 0.1
        self._peak, self._epoch = 0.0, 0.0
        net.attach(name, self._on_ack)
        net.attach(name + "'", self._on_packet)
        self._timer()
        self._fill()

    def _fill(self) -> None:
        while len(self._sent_at) < self._window:
            self._sent_at[self._next] = self.net.now
            head = self._next.to_bytes(8, "big")
            self.net.send(head.ljust(PACKET, b"\0"), self.name, self.name + "'")
            self._next += 1

    def _on_packet(self, data: bytes, _: Any, __: float) -> None:
        self.delivered += len(data)
        self.net.send(data[:8].ljust(ACK, b"\0"), self.name + "'", self.name)

    def _on_ack(self, data: bytes, _: Any, now: float) -> None:
        number = int.from_bytes(data[:8], "big")
        sent_at = self._sent_at.pop(number, None)
        if sent_at is None:
            return
        self._smoothed += (now - sent_at - self._smoothed) / 8
        missing = [one for one in self._sent_at if one < number - 3]
        for one in missing:
            del self._sent_at[one]
        if missing and number > self._recover:
            self._on_loss(now)
        elif self._window < self._threshold:
            self._window += 1
        elif self.kind == "reno":
            self._window += 1 / self._window
        else:
            self._window = max(self._window + 0.3 / self._window, self._cubic(now))
        self._fill()

    def _cubic(self, now: float) -> float:
        start: float = (self._peak * 0.3 / 0.4) ** (1 / 3)
        return float(0.4 * (now - self._epoch - start) ** 3 + self._peak)

    def _on_loss(self, now: float) -> None:
        self._peak, self._epoch = self._window, now
        self._window = max(self._window * (0.5 if self.kind == "reno" else 0.7), 2.0)
        self._threshold = self._window
        self._recover = self._next

    def _timer(self) -> None:
        """Everything out for long is lost: begin again with a small window."""
        now = self.net.now
        if self._sent_at and now - min(self._sent_at.values()) > max(4 * self._smoothed, 0.3):
            self._sent_at.clear()
            self._threshold, self._window = max(self._window / 2, 2.0), 2.0
            self._fill()
        self.net.at(now + 0.1, self._timer)


class ModelCompetitor:
    """A greedy flow in the manner of BBR's first version: rate and round trip, no ear for loss."""

    GAINS = (1.25, 0.75, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0)

    def __init__(self, net: SimNet, name: str) -> None:
        self.net, self.name = net, name
        self.delivered = 0
        self._next = 0
        self._acked = 0  # bytes that are known to have arrived
        self._sent: dict[int, tuple[float, int, float]] = {}  # when, acked then, at what time
        self._acked_at = net.now
        self._rates: list[tuple[float, float]] = []
        self._rtts: list[tuple[float, float]] = []
        self._full = 0.0
        self._full_at = net.now
        self._startup = True
        self._phase_at = net.now
        self._phase = 0
        self._probe_at = net.now + 10.0
        net.attach(name, self._on_ack)
        net.attach(name + "'", self._on_packet)
        self._pace()

    @property
    def _rtt(self) -> float:
        return min((rtt for _, rtt in self._rtts), default=0.1)

    @property
    def _rate(self) -> float:
        return max((rate for _, rate in self._rates), default=10 * PACKET / self._rtt)

    def _pace(self) -> None:
        now, rtt, rate = self.net.now, self._rtt, self._rate
        if now - self._phase_at > rtt:
            self._phase_at, self._phase = now, (self._phase + 1) % len(self.GAINS)
        gain = 2.885 if self._startup else self.GAINS[self._phase]
        for number in [n for n, one in self._sent.items() if now - one[0] > 4 * rtt + 0.1]:
            del self._sent[number]
        limit = (2.885 if self._startup else 2.0) * rate * rtt + 4 * PACKET
        if now > self._probe_at:  # once in ten seconds the queue is left to empty
            limit = 4 * PACKET
            self._probe_at += 10.0 if now > self._probe_at + 0.2 else 0.0
        if len(self._sent) * PACKET < limit:
            self._sent[self._next] = (now, self._acked, self._acked_at)
            head = self._next.to_bytes(8, "big")
            self.net.send(head.ljust(PACKET, b"\0"), self.name, self.name + "'")
            self._next += 1
        self.net.at(now + PACKET / (gain * rate), self._pace)

    def _on_packet(self, data: bytes, _: Any, __: float) -> None:
        self.delivered += len(data)
        self.net.send(data[:8].ljust(ACK, b"\0"), self.name + "'", self.name)

    def _on_ack(self, data: bytes, _: Any, now: float) -> None:
        number = int.from_bytes(data[:8], "big")
        one = self._sent.pop(number, None)
        if one is None:
            return
        sent_at, acked, acked_at = one
        self._acked += PACKET
        self._acked_at = now
        for lost in [n for n in self._sent if n < number - 3]:
            del self._sent[lost]
        self._rtts = [r for r in self._rtts if r[0] > now - 10 and r[1] < now - sent_at]
        self._rtts.append((now, now - sent_at))
        rate = (self._acked - acked) / max(now - acked_at, 1e-6)
        horizon = now - 10 * self._rtt
        self._rates = [r for r in self._rates if r[0] > horizon and r[1] > rate]
        self._rates.append((now, rate))
        if self._startup and now - self._full_at > 3 * self._rtt:
            self._startup = self._rate > 1.25 * self._full
            self._full, self._full_at = self._rate, now


def share(one: Callable[[], int], other: Callable[[], int]) -> float:
    """How much of both is the first's."""
    return one() / max(one() + other(), 1)
