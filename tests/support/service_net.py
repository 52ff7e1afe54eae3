"""Services and their clients on an in-memory network whose time a test moves."""

from __future__ import annotations

import heapq
import random
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial

from m2chat.crypto.signing import SigningKey
from m2chat.net.services.directory import admit
from m2chat.net.services.host import ServiceHost
from m2chat.net.services.ka_client import KaClient
from m2chat.net.services.ka_registry import KaRegistry
from m2chat.net.services.listener import Listener, ListenerLimits, ServedAssociation
from m2chat.net.wire.addresses import Address
from m2chat.net.wire.control import Found, NoMatch, Notify
from m2chat.net.wire.descriptor import Descriptor, Role
from m2chat.net.wire.packet import LONG_OVERHEAD, LongType
from tests.support.fake_clock import FakeClock
from tests.support.fake_random import FakeRandomSource

LIST_HASH = b"listhash"
STEP = 0.05


@dataclass
class Rule:
    """What the network does to datagrams, by a seeded chance."""

    loss: float = 0.0
    duplicate: float = 0.0
    delay: float = 0.01
    jitter: float = 0.0  # up to so much more, which reorders


class ServiceNet:
    """The clock, the link and everybody on it."""

    def __init__(self, seed: int = 1, rule: Rule | None = None) -> None:
        self.clock = FakeClock()
        self.rule = rule or Rule()
        self.random = FakeRandomSource(seed)
        self.circle = SigningKey(self.random.bytes(32))
        self._chance = random.Random(seed)
        self._queue: list[tuple[float, int, Callable[[], None]]] = []
        self._count = 0
        self.services: dict[Address, FakeKa] = {}
        self.clients: list[FakePeer] = []
        self.bytes_in: dict[Address, int] = {}
        self.bytes_out: dict[Address, int] = {}

    @property
    def now(self) -> float:
        """The monotonic time."""
        return self.clock.monotonic()

    def deliver(self, act: Callable[[], None]) -> None:
        """Let a datagram travel: lost, doubled or late as the rule says."""
        copies = 1 + (self._chance.random() < self.rule.duplicate)
        for _ in range(copies):
            if self._chance.random() < self.rule.loss:
                continue
            late = self.rule.delay + self._chance.random() * self.rule.jitter
            self._count += 1
            heapq.heappush(self._queue, (self.now + late, self._count, act))

    def run(self, seconds: float, until: Callable[[], bool] | None = None) -> float:
        """Let time pass; returns how much passed before ``until`` came true."""
        start = self.now
        while self.now < start + seconds:
            if until is not None and until():
                break
            self.clock.advance(STEP)
            while self._queue and self._queue[0][0] <= self.now:
                heapq.heappop(self._queue)[2]()
            for ka in self.services.values():
                ka.tick()
            for client in self.clients:
                if client.client.next_timer() <= self.now:
                    client.client.on_timer(self.now)
        return self.now - start


class FakeKa:
    """A KA at an address; ``restart`` forgets everything but its key."""

    def __init__(
        self, net: ServiceNet, address: Address, limits: ListenerLimits | None = None
    ) -> None:
        self.net = net
        self.address = address
        self.key = SigningKey(net.random.bytes(32))
        self.limits = limits or ListenerLimits()
        self.running = True
        self.answers: list[tuple[LongType, bytes]] = []
        net.services[address] = self
        self.restart()

    def restart(self) -> None:
        """Start with empty tables."""
        net = self.net
        self.running = True
        self.cids: dict[bytes, ServedAssociation] = {}
        self.host = ServiceHost(net.random, self._send)
        self.registry = KaRegistry(
            net.clock, net.random, self.host.send_message, list_hash=lambda: LIST_HASH
        )
        self.listener = Listener(
            self.key,
            self.describe,
            net.clock,
            net.random,
            self.limits,
            sink=self.host,
            take_cid=self._take_cid,
            on_gone=self._gone,
        )
        self.host.attach(self.listener, self.registry)

    def describe(self, exchange: bytes, not_after: int) -> Descriptor:
        """The unsigned descriptor of now."""
        admission = admit(self.net.circle, self.key.public, Role.KA, self.net.clock.wall())
        return Descriptor(Role.KA, self.key.public, exchange, not_after, (self.address,), admission)

    def receive_long(self, kind: LongType, body: bytes, source: Address) -> None:
        """A LONG datagram arrives; its answer travels back."""
        if not self.running:
            return
        self.net.bytes_in[source] = self.net.bytes_in.get(source, 0) + len(body) + LONG_OVERHEAD
        answer = self.host.on_long(kind, body, source, self.net.now)
        if answer is None:
            return
        self.answers.append(answer)
        size = len(answer[1]) + LONG_OVERHEAD
        self.net.bytes_out[source] = self.net.bytes_out.get(source, 0) + size
        for peer in self.net.clients:
            if peer.address == source:
                self.net.deliver(partial(peer.receive_long, *answer))

    def receive_short(self, datagram: bytes, source: Address) -> None:
        """A SHORT datagram arrives."""
        association = self.cids.get(datagram[:8])
        if self.running and association is not None:
            self.host.on_short(association, datagram, source, self.net.now)

    def tick(self) -> None:
        """Expire what is due."""
        if self.running:
            self.host.expire(self.net.now)

    def _take_cid(self, association: ServedAssociation) -> bool:
        free = association.cid not in self.cids
        if free:
            self.cids[association.cid] = association
        return free

    def _gone(self, association: ServedAssociation) -> None:
        del self.cids[association.cid]
        self.host.gone(association)

    def _send(self, _: ServedAssociation, datagram: bytes, to: Address) -> None:
        for peer in self.net.clients:
            if peer.address == to:
                self.net.deliver(partial(peer.receive_short, datagram))


@dataclass
class FakePeer:
    """A client of one KA, with everything it heard."""

    net: ServiceNet
    ka: FakeKa
    address: Address
    pinned: bytes | None = None
    circle_key: bytes | None = None
    answers: list[Found | NoMatch] = field(default_factory=list)
    notified: list[Notify] = field(default_factory=list)
    unanswered: list[bytes] = field(default_factory=list)
    offsets: list[float] = field(default_factory=list)
    moved: int = 0
    ups: int = 0
    downs: int = 0
    sent: list[tuple[LongType | None, bytes]] = field(default_factory=list)
    cids: set[bytes] = field(default_factory=set)

    def __post_init__(self) -> None:
        self.client = KaClient(
            self.pinned or self.ka.key.public,
            self.circle_key or self.net.circle.public,
            self,
            self,
            self.net.clock,
            self.net.random,
        )
        self.net.clients.append(self)

    def register(self, *rids: tuple[bytes, int], blob: bytes = b"b" * 944) -> None:
        """Register under these rids."""
        self.client.set_registration(lambda: blob, rids, self.net.now)

    # ClientPort

    def send_long(self, kind: LongType, body: bytes) -> None:
        """To the KA."""
        self.sent.append((kind, body))
        source = self.address
        self.net.deliver(lambda: self.ka.receive_long(kind, body, source))

    def send_short(self, datagram: bytes) -> None:
        """To the KA."""
        self.sent.append((None, datagram))
        source = self.address
        self.net.deliver(lambda: self.ka.receive_short(datagram, source))

    def open_route(self) -> bytes:
        """A new cid."""
        cid = self.net.random.bytes(8)
        self.cids.add(cid)
        return cid

    def close_route(self, cid: bytes) -> None:
        """Forget it."""
        self.cids.discard(cid)

    def receive_long(self, kind: LongType, body: bytes) -> None:
        """From the KA."""
        if kind is LongType.COOKIE:
            self.client.on_cookie(body, self.net.now)
        else:
            self.client.on_opened(body, self.net.now)

    def receive_short(self, datagram: bytes) -> None:
        """From the KA."""
        if datagram[:8] in self.cids:
            self.client.on_short(datagram, self.net.now)

    # KaListener

    def on_up(self, client: KaClient, now: float) -> None:
        """Count."""
        self.ups += 1

    def on_down(self, client: KaClient, now: float) -> None:
        """Count."""
        self.downs += 1

    def on_time(self, client: KaClient, offset: float) -> None:
        """Keep."""
        self.offsets.append(offset)

    def on_registered(self, client: KaClient, registered: bool) -> None:
        """The client's own flag is asked instead."""

    def on_answer(self, client: KaClient, answer: Found | NoMatch) -> None:
        """Keep."""
        self.answers.append(answer)

    def on_unanswered(self, client: KaClient, nonce: bytes) -> None:
        """Keep."""
        self.unanswered.append(nonce)

    def on_notify(self, client: KaClient, notify: Notify) -> None:
        """Keep."""
        self.notified.append(notify)

    def on_moved(self, client: KaClient) -> None:
        """Count."""
        self.moved += 1
