"""A simulated network: virtual time, seeded bad luck, datagrams only.

Links delay, lose, reorder, duplicate and corrupt; a rate with a queue makes a bottleneck, which
several links may share.  Nothing sleeps: ``run`` jumps from event to event.

Nodes have any name; what has a ``host`` (an address) shares its links with all of that host.
"""

from __future__ import annotations

import heapq
import random
from collections.abc import Callable
from dataclasses import dataclass
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
    mtu: int = 65_507  # what is longer disappears


@dataclass
class LinkCount:
    """What happened on a link."""

    sent: int = 0
    delivered: int = 0
    dropped: int = 0
    bytes: int = 0
    worst_queue: float = 0.0
    queued: float = 0.0  # seconds that all packets together waited at the bottleneck


class SimNet:
    """Every pair of hosts has a link of its own: ``links``, else ``quality``."""

    def __init__(self, seed: int, quality: LinkQuality | None = None) -> None:
        self.now = 1000.0
        self.random = random.Random(seed)
        self.quality = quality or LinkQuality()
        self.links: dict[tuple[Any, Any], LinkQuality] = {}  # by hosts
        self.counts: dict[tuple[Any, Any], LinkCount] = {}  # by names
        self.cut: set[tuple[Any, Any]] = set()  # hosts or names
        self._nodes: dict[Any, Deliver] = {}
        self._free_at: dict[Any, float] = {}
        self._events: list[tuple[float, int, Callable[[], None]]] = []
        self._order = 0

    def attach(self, name: Any, deliver: Deliver) -> None:
        """Datagrams to ``name`` go to ``deliver(data, source, now)``."""
        self._nodes[name] = deliver

    def detach(self, name: Any) -> None:
        """Nobody is there any more."""
        self._nodes.pop(name, None)

    def at(self, when: float, act: Callable[[], None]) -> None:
        """Do something at a virtual time."""
        self._order += 1
        heapq.heappush(self._events, (max(when, self.now), self._order, act))

    def channel(self, way: tuple[Any, Any]) -> Any:
        """Whose bottleneck a way goes through; every pair of hosts has its own."""
        return tuple(getattr(end, "host", end) for end in way)

    def send(self, data: bytes, source: Any, target: Any) -> None:
        """One datagram sets out."""
        hosts = getattr(source, "host", source), getattr(target, "host", target)
        q, way = self.links.get(hosts, self.quality), (source, target)
        count = self.counts.get(way)
        if count is None:
            count = self.counts[way] = LinkCount()
        count.sent += 1
        start = self.now
        if q.rate:
            pipe = self.channel(way)
            start = max(self._free_at.get(pipe, 0.0), start)
            wait = start - self.now
            count.queued += wait
            count.worst_queue = max(count.worst_queue, wait)
            if wait * q.rate > q.queue:
                count.dropped += 1
                return
            start += len(data) / q.rate
            self._free_at[pipe] = start
        chance = self.random.random
        lost = len(data) > q.mtu or (q.loss and chance() < q.loss)
        if lost or (self.cut and (hosts in self.cut or way in self.cut)):
            count.dropped += 1
            return
        for _ in range(2 if q.duplicate and chance() < q.duplicate else 1):
            delay = q.delay + chance() * q.jitter
            if q.reorder and chance() < q.reorder:
                delay += chance() * max(q.delay, 0.002)
            packet = data
            if q.corrupt and chance() < q.corrupt:
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
        events = self._events
        while not until():
            if not events or events[0][0] > end:
                self.now = end
                return until()
            at, _, act = heapq.heappop(events)
            self.now = max(self.now, at)
            act()
        return True
