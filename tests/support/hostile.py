"""Real nodes and a real or hostile KA on an ``Ether``, for the security tests.

The network key is all zeros here: whoever attacks knows it, and nothing may rest on it (S-29).
"""

from __future__ import annotations

import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass

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
)
from m2chat.net.wire.addresses import Address
from m2chat.net.wire.obfuscation import CircleKeys
from m2chat.servers.config import ServerConfig, ServerLimits
from m2chat.servers.keys import ServiceKeys
from m2chat.servers.server import CircleServer
from tests.support.ears import Ears
from tests.support.people import until
from tests.support.session_pair import identity

RANDOM = SystemRandomSource()
NETWORK_KEY = bytes(32)
FOUNDER = SigningKey(b"founder." * 4)
CIRCLE_PK = FOUNDER.public
KEYS = CircleKeys(NETWORK_KEY, CIRCLE_PK)
KA_HOST = "192.0.2.1"
HOSTS = {"alice": "198.51.100.1", "bob": "203.0.113.7"}
STRANGER = Address("203.0.114.66", 6666)
DISCOVERY = {"alice": b"A" * 16, "bob": b"B" * 16}
ROOT = b"R" * 32
INVITE = b"I" * 16
CARD_ID = b"c" * 8
WIDE = ServerLimits(long_per_second=100_000, long_burst=100_000)
LONG_RUN = bool(os.environ.get("M2CHAT_LONG"))


def often(usual: int, long: int) -> int:
    """How many rounds: ``usual`` by default, ``long`` with M2CHAT_LONG=1."""
    return long if LONG_RUN else usual


@dataclass
class Person:
    """A node, and what it told."""

    name: str
    node: Node
    ears: Ears
    address: Address

    @property
    def id(self) -> UserId:
        """fp."""
        return UserId(identity(self.name).fingerprint)


@asynccontextmanager
async def ka_server() -> AsyncIterator[CircleServer]:
    """A KA with whatever registry ``m2chat.servers.ka`` names now."""
    keys = ServiceKeys(SigningKey(RANDOM.bytes(32)), FOUNDER, NETWORK_KEY, "test")
    config = ServerConfig(bind=(Address(KA_HOST, 4700),), limits=WIDE, roles=("ka",))
    server = CircleServer(config, keys, SystemClock(), RANDOM)
    server.start()
    try:
        yield server
    finally:
        await server.stop()


@asynccontextmanager
async def person(name: str, link: CircleLink, host: str = "") -> AsyncIterator[Person]:
    """A node that is started and closed; ``host`` is where, if not at home."""
    who, ears, epoch = identity(name), Ears(), iter(range(1, 100))

    async def next_epoch() -> int:
        return next(epoch)

    config = NodeConfig(
        who.fingerprint, who.certificate.encode(), who.sign, RANDOM.bytes(8), DISCOVERY[name],
        name.encode().ljust(32, b"S"), next_epoch, (link,), host=host or HOSTS[name], port=5000,
    )  # fmt: skip
    node = Node(config, ears, SystemClock(), RANDOM)
    await node.start()
    try:
        yield Person(name, node, ears, Address(host or HOSTS[name], 5000))
    finally:
        await node.close()


def known(name: str, circle: bytes = CIRCLE_PK) -> PeerRelation:
    """A contact in state ready."""
    who = identity(name)
    return PeerRelation(
        UserId(who.fingerprint), RelationState.READY, DISCOVERY[name], circle,
        who.certificate.encode(), ROOT,
    )  # fmt: skip


def asking(name: str, circle: bytes = CIRCLE_PK) -> PeerRelation:
    """Somebody whose card we hold."""
    who = UserId(identity(name).fingerprint)
    return PeerRelation(who, RelationState.ASKING, DISCOVERY[name], circle, invite=INVITE)


def card(circle: bytes = CIRCLE_PK) -> CardRelation:
    """Our own open card."""
    return CardRelation(CARD_ID, INVITE, circle, 4e9, open=True)


def friends(alice: Person, bob: Person) -> None:
    """Both know each other."""
    alice.node.set_relations(Relations(peers=(known("bob"),)))
    bob.node.set_relations(Relations(peers=(known("alice"),)))


async def registered(*people: Person) -> None:
    """Wait until the KA holds their sets."""
    await until(lambda: all(s.registered for p in people for s in p.node.status().services))


async def meet(alice: Person, bob: Person) -> None:
    """Wait for a session of two friends."""
    friends(alice, bob)
    await registered(alice, bob)
    alice.node.seek(bob.id)
    await until(lambda: bool(alice.ears.up and bob.ears.up))
