"""A simulated network: virtual time, seeded bad luck, datagrams only.

Links delay, lose, reorder, duplicate and corrupt; a rate with a queue makes a bottleneck.  Nothing
sleeps: ``run`` jumps from event to event.
"""

from __future__ import annotations

import heapq
import random
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from typing import Any

Deliver = Callable[[bytes, Any, float], None]


@dataclass
class LinkQuality:
    """How bad one direction of the way is.  Seconds, shares of 1, bytes a second."""

    delay: float = 0.02
    jitter: float = 0.0
    loss: float = 0.0
    reorder: float = 0.0  # this share is held back by up to one more delay
    duplicate: float = 0.0
    corrupt: float = 0.0
    rate: float = 0.0  # 0: unlimited
    queue: int = 1 << 20  # bytes waiting at the bottleneck before the tail is dropped


@dataclass
class LinkCount:
    """What happened on a link."""

    sent: int = 0
    delivered: int = 0
    dropped: int = 0
    bytes: int = 0
    worst_queue: float = 0.0
    queued: float = 0.0  # seconds that all packets together waited at the bottleneck


@dataclass(order=True)
class _Event:
    at: float
    order: int
    act: Callable[[], None] = field(compare=False)


class SimNet:
    """Nodes by name; every pair of names has a link of its own, by default ``quality``."""

    def __init__(self, seed: int, quality: LinkQuality | None = None) -> None:
        self.now = 1000.0
        self.random = random.Random(seed)
        self.quality = quality or LinkQuality()
        self.counts: dict[tuple[Any, Any], LinkCount] = {}
        self.cut: set[tuple[Any, Any]] = set()
        self._nodes: dict[Any, Deliver] = {}
        self._free_at: dict[tuple[Any, Any], float] = {}
        self._events: list[_Event] = []
        self._order = 0

    def attach(self, name: Any, deliver: Deliver) -> None:
        """Datagrams to ``name`` go to ``deliver(data, source, now)``."""
        self._nodes[name] = deliver

    def at(self, when: float, act: Callable[[], None]) -> None:
        """Do something at a virtual time."""
        self._order += 1
        heapq.heappush(self._events, _Event(max(when, self.now), self._order, act))

    def channel(self, way: tuple[Any, Any]) -> Any:
        """Whose bottleneck a way goes through; every way has its own."""
        return way

    def send(self, data: bytes, source: Any, target: Any) -> None:
        """One datagram sets out."""
        q, way = self.quality, (source, target)
        count = self.counts.setdefault(way, LinkCount())
        count.sent += 1
        start = self.now
        if q.rate:
            channel = self.channel(way)
            start = max(self._free_at.get(channel, 0.0), self.now)
            count.queued += start - self.now
            count.worst_queue = max(count.worst_queue, start - self.now)
            if (start - self.now) * q.rate > q.queue:
                count.dropped += 1
                return
            start += len(data) / q.rate
            self._free_at[channel] = start
        if way in self.cut or self.random.random() < q.loss:
            count.dropped += 1
            return
        copies = 2 if self.random.random() < q.duplicate else 1
        for _ in range(copies):
            delay = q.delay + self.random.random() * q.jitter
            if self.random.random() < q.reorder:
                delay += self.random.random() * max(q.delay, 0.002)
            packet = data
            if self.random.random() < q.corrupt:
                place = self.random.randrange(len(data))
                flip = bytes([data[place] ^ 1 << self.random.randrange(8)])
                packet = data[:place] + flip + data[place + 1 :]
            self.at(start + delay, partial(self._arrive, packet, way))

    def _arrive(self, data: bytes, way: tuple[Any, Any]) -> None:
        deliver = self._nodes.get(way[1])
        if deliver is not None:
            count = self.counts[way]
            count.delivered += 1
            count.bytes += len(data)
            deliver(data, way[0], self.now)

    def run(self, until: Callable[[], bool], limit: float) -> bool:
        """Let events happen until ``until()`` or ``limit`` virtual seconds; was it the first?"""
        end = self.now + limit
        while not until():
            if not self._events or self._events[0].at > end:
                self.now = end
                return until()
            event = heapq.heappop(self._events)
            self.now = max(self.now, event.at)
            event.act()
        return True
