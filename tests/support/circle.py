"""Real nodes and real servers on loopback, for tests of routes; cuts lines between them."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace

from m2chat.clock import SystemClock
from m2chat.crypto.randomness import SystemRandomSource
from m2chat.crypto.signing import SigningKey
from m2chat.ids import UserId
from m2chat.links import CircleLink
from m2chat.net.io.node import Node
from m2chat.net.io.node_config import NodeConfig
from m2chat.net.peers import (
    CardRelation,
    PeerRelation,
    Relations,
    RelationState,
    RouteRule,
)
from m2chat.net.wire.addresses import Address
from m2chat.servers.config import RelayLimits, ServerConfig, ServerLimits
from m2chat.servers.keys import ServiceKeys
from m2chat.servers.server import CircleServer
from tests.support.ears import Ears
from tests.support.people import until
from tests.support.session_pair import identity

RANDOM = SystemRandomSource()
WIDE = ServerLimits(long_per_second=10_000, long_burst=10_000)
DISCOVERY = {"alice": b"A" * 16, "bob": b"B" * 16, "carol": b"C" * 16}
ROOT = b"R" * 32


@dataclass
class Person:
    """A node and what its owner knows; ``sent`` is where datagrams went."""

    name: str
    node: Node
    ears: Ears
    sent: list[tuple[Address, bytes]] = field(default_factory=list)
    cut: set[Address] = field(default_factory=set)  # what is sent there is lost
    acts: list[tuple[int, Callable[[], None]]] = field(default_factory=list)  # by bytes sent

    @property
    def id(self) -> UserId:
        """Who."""
        return UserId(identity(self.name).fingerprint)

    @property
    def address(self) -> Address:
        """Where the node is bound."""
        assert self.node._endpoint is not None
        return self.node._endpoint.address

    def when_sent(self, size: int, act: Callable[[], None]) -> None:
        """Do this in the very moment when so many more bytes have left: no transfer is too fast."""
        self.acts.append((size + sum(len(run) for _, run in self.sent), act))

    def tap(self) -> None:
        """See, and where wanted lose, what leaves."""
        assert self.node._endpoint is not None
        socket = self.node._endpoint.socket
        send = socket.send_run

        def send_run(run: bytes | bytearray | memoryview, segment: int, to: Address) -> None:
            self.sent.append((to, bytes(run)))
            if self.acts:
                total = sum(len(run) for _, run in self.sent)
                for due in [one for one in self.acts if one[0] <= total]:
                    self.acts.remove(due)
                    due[1]()
            if to not in self.cut:
                send(run, segment, to)

        socket.send_run = send_run  # type: ignore[method-assign]


def new_keys(beside: CircleServer | None = None) -> ServiceKeys:
    """Of a circle's founder, or of one more server that holds its key and knows ``beside``."""
    if beside is None:
        return ServiceKeys.new_circle("test", RANDOM)
    mine = SigningKey(RANDOM.bytes(32))
    return replace(beside.keys, service=mine, services=beside.link().services)


@asynccontextmanager
async def server(
    roles: Sequence[str] = ("ka", "relay"), keys: ServiceKeys | None = None,
    relay: RelayLimits | None = None, host: str = "127.0.0.1",
) -> AsyncIterator[CircleServer]:  # fmt: skip
    """A server in this process."""
    config = ServerConfig(
        bind=(Address(host, 0),), limits=WIDE, roles=tuple(roles), relay=relay or RelayLimits()
    )
    one = CircleServer(config, keys or new_keys(), SystemClock(), RANDOM)
    one.start()
    try:
        yield one
    finally:
        await one.stop()


@asynccontextmanager
async def person(name: str, link: CircleLink, host: str = "127.0.0.1") -> AsyncIterator[Person]:
    """A node on loopback."""
    who, ears, epoch = identity(name), Ears(), iter(range(1, 100))

    async def next_epoch() -> int:
        return next(epoch)

    config = NodeConfig(
        who.fingerprint, who.certificate.encode(), who.sign, RANDOM.bytes(8), DISCOVERY[name],
        RANDOM.bytes(32), next_epoch, (link,), host=host,
    )  # fmt: skip
    node = Node(config, ears, SystemClock(), RANDOM)
    await node.start()
    one = Person(name, node, ears)
    one.tap()
    try:
        yield one
    finally:
        await node.close()


def known(name: str, link: CircleLink, rule: RouteRule = RouteRule.DIRECT) -> PeerRelation:
    """A contact who is ready."""
    who = identity(name)
    return PeerRelation(
        UserId(who.fingerprint), RelationState.READY, DISCOVERY[name], link.public_key,
        who.certificate.encode(), ROOT, rule=rule,
    )  # fmt: skip


def befriend(
    alice: Person, bob: Person, link: CircleLink, *rules: RouteRule,
) -> None:  # fmt: skip
    """Contacts of each other; ``rules``: Alice's for Bob, Bob's for Alice."""
    of_alice, of_bob = (*rules, RouteRule.DIRECT, RouteRule.DIRECT)[:2]
    alice.node.set_relations(Relations(peers=(known("bob", link, of_alice),)))
    bob.node.set_relations(Relations(peers=(known("alice", link, of_bob),)))


def strangers(alice: Person, link: CircleLink) -> tuple[CardRelation, PeerRelation]:
    """Alice's open card, and Alice as its holder knows her."""
    invite, pk = b"I" * 16, link.public_key
    card = CardRelation(b"c" * 8, invite, pk, 4e9, open=True)
    rule = RouteRule.CAUTIOUS
    state = RelationState.ASKING
    asking = PeerRelation(alice.id, state, DISCOVERY[alice.name], pk, invite=invite, rule=rule)
    return card, asking


async def registered(*people: Person) -> None:
    """Wait until their services hold them."""
    for one in people:
        await until(lambda one=one: any(s.registered for s in one.node.status().services))  # type: ignore[misc]
