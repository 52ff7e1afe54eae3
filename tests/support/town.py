"""Real nodes and KA servers on simulated networks in virtual time.

A ``Town`` has an internet, three KAs of one circle on it, and people at computers behind whatever
the test built.  Temporary RSA keys are taken from a small stock, so that a run costs milliseconds.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cache
from itertools import count

import pytest

from m2chat.crypto.session_keys import TemporaryKey
from m2chat.crypto.signing import SigningKey
from m2chat.ids import UserId
from m2chat.links import CircleLink
from m2chat.net.io.node import Node
from m2chat.net.io.node_config import NodeConfig
from m2chat.net.peers import (
    NodeStatus,
    PeerRelation,
    PeerSession,
    Relations,
    RelationState,
    RouteRule,
)
from m2chat.net.wire.addresses import Address
from m2chat.servers.config import ServerConfig, ServerLimits
from m2chat.servers.keys import ServiceKeys
from m2chat.servers.server import CircleServer
from tests.support.ears import Ears
from tests.support.fake_random import FakeRandomSource
from tests.support.nats import Computer, Internet
from tests.support.session_pair import identity
from tests.support.virtual_loop import VirtualClock

WIDE = ServerLimits(long_per_second=10_000, long_burst=10_000)
KA_HOSTS = ("203.0.113.1", "198.51.100.2", "192.0.2.3")
KA_PORT = 4_700
PAIR_ROOT = b"R" * 32
DISCOVERY = {"alice": b"A" * 16, "bob": b"B" * 16}
STOCK = 6
_GENERATE = TemporaryKey.generate  # the real one


@cache
def _temporary_key(number: int) -> TemporaryKey:
    return _GENERATE(FakeRandomSource(number))


def stock_temporary_keys(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nodes take their temporary keys in turn from a stock; 90 ms saved each time."""
    numbers = count()
    monkeypatch.setattr(
        "m2chat.net.io.temporary_keys.TemporaryKey.generate",
        lambda random: _temporary_key(next(numbers) % STOCK),
    )


@dataclass
class TimedEars(Ears):
    """Keeps the times too."""

    up_at: list[float] = field(default_factory=list)
    heard_at: list[float] = field(default_factory=list)

    def on_session_up(self, session: PeerSession) -> None:
        """Keep."""
        super().on_session_up(session)
        self.up_at.append(_now())

    def on_message(self, session: PeerSession, blob: bytes) -> None:
        """Keep."""
        super().on_message(session, blob)
        self.heard_at.append(_now())

    def on_circle_refreshed(self, link: CircleLink) -> None:
        """Not asked for."""


def _now() -> float:
    return asyncio.get_running_loop().time()


@dataclass
class Townsman:
    """One person: node, ears, computer."""

    name: str
    node: Node
    ears: TimedEars
    at: Computer

    @property
    def id(self) -> UserId:
        """By which others know them."""
        return UserId(identity(self.name).fingerprint)

    def knows(self, other: str, circle: bytes, rule: RouteRule = RouteRule.DIRECT) -> None:
        """One contact, in state ready."""
        self.at.run(self.node.set_relations, Relations(peers=(known(other, circle, rule),)))

    def status(self) -> NodeStatus:
        """What ``net status`` shows."""
        return self.at.run(self.node.status)

    def seek(self, other: Townsman) -> None:
        """Reach them."""
        self.at.run(self.node.seek, other.id)


def known(name: str, circle: bytes, rule: RouteRule = RouteRule.DIRECT) -> PeerRelation:
    """A contact."""
    who = identity(name)
    return PeerRelation(
        UserId(who.fingerprint),
        RelationState.READY,
        DISCOVERY[name],
        circle,
        who.certificate.encode(),
        PAIR_ROOT,
        rule=rule,
    )


class Town:
    """The internet with three KAs, and whoever moves in."""

    def __init__(self, seed: int, *, loss: float = 0.0, kas: int = 3, relays: bool = True) -> None:
        self.internet = Internet(seed, loss=loss)
        self.random = FakeRandomSource(seed)
        self.clock = VirtualClock()
        self.people: list[Townsman] = []
        self.servers: list[CircleServer] = []
        self._founder = SigningKey(self.random.bytes(32))
        self._network_key = self.random.bytes(32)
        self._kas = kas
        self._roles = ("ka", "relay") if relays else ("ka",)

    def ka_addresses(self) -> list[Address]:
        """Of all KAs."""
        return [Address(host, KA_PORT) for host in KA_HOSTS[: self._kas]]

    def open(self) -> None:
        """The KAs begin to serve."""
        for address in self.ka_addresses():
            computer = self.internet.computer(f"ka {address.host}")
            computer.plug(self.internet.net, address.host, 24)
            computer.run(self._serve, address)

    def _serve(self, address: Address) -> None:
        keys = ServiceKeys(
            SigningKey(self.random.bytes(32)), self._founder, self._network_key, "town"
        )
        server = CircleServer(
            ServerConfig(bind=(address,), limits=WIDE, roles=self._roles),
            keys,
            self.clock,
            self.random,
        )
        server.start()
        self.servers.append(server)

    @property
    def link(self) -> CircleLink:
        """All that a client needs."""
        services = tuple(one for server in self.servers for one in server.link().services)
        return CircleLink(self._network_key, self._founder.public, "town", services)

    async def moves_in(self, name: str, at: Computer) -> Townsman:
        """A person starts their node at a computer."""
        who, ears, epoch = identity(name), TimedEars(), count(1)

        async def next_epoch() -> int:
            return next(epoch)

        config = NodeConfig(
            who.fingerprint, who.certificate.encode(), who.sign, self.random.bytes(8),
            DISCOVERY[name], name.encode().ljust(32), next_epoch, (self.link,),
        )  # fmt: skip
        node = at.run(Node, config, ears, self.clock, self.random)
        person = Townsman(name, node, ears, at)
        self.people.append(person)
        await at.spawn(node.start())
        return person

    async def registered(self, patience: float = 10.0) -> None:
        """Everybody is registered at every KA."""
        await until(
            lambda: all(
                one.connected and one.registered
                for person in self.people
                for one in person.status().services
            ),
            patience,
        )

    async def close(self) -> None:
        """Everybody leaves."""
        for person in self.people:
            await person.at.spawn(person.node.close())
        for server in self.servers:
            await server.stop()


async def until(done: Callable[[], bool], seconds: float, step: float = 0.01) -> bool:
    """Wait in virtual time; whether it happened."""
    for _ in range(int(seconds / step) + 1):
        if done():
            return True
        await asyncio.sleep(step)
    return False
