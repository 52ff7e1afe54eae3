"""Where the concrete things meet: store, domain, sealing, delivery and network of one profile.

The node is made by a ``NodeFactory``, so that tests can join two applications without a socket;
``udp_node`` makes the real one.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

from m2chat.clock import Clock, SystemClock
from m2chat.crypto.identity import Identity
from m2chat.crypto.randomness import RandomSource, SystemRandomSource
from m2chat.links import CircleLink
from m2chat.net.io.node import Node, NodeConfig
from m2chat.net.peers import NodeFace, NodeListener
from m2chat.storage.keyrings import SecretKeeper, SystemKeyring


@dataclass(frozen=True, slots=True, repr=False)
class NodeSettings:
    """What a node must know of ourselves."""

    identity: Identity
    instance: bytes  # 8
    discovery: bytes  # D, 16
    profile_seed: bytes  # 32
    circles: tuple[CircleLink, ...]
    next_epoch: Callable[[], Awaitable[int]]  # committed before it is given out
    clock: Clock
    random: RandomSource


NodeFactory = Callable[[NodeSettings, NodeListener], NodeFace]


def udp_node(settings: NodeSettings, listener: NodeListener) -> NodeFace:
    """The real node: one UDP socket on every interface, on a free port."""
    return _node(settings, listener, "::")


def loopback_node(settings: NodeSettings, listener: NodeListener) -> NodeFace:
    """A real node that stays on this computer, for the demo and for tests."""
    return _node(settings, listener, "127.0.0.1")


def _node(settings: NodeSettings, listener: NodeListener, host: str) -> NodeFace:
    config = NodeConfig(
        fingerprint=settings.identity.fingerprint,
        certificate=settings.identity.certificate.encode(),
        sign=settings.identity.sign,
        instance=settings.instance,
        discovery=settings.discovery,
        profile_seed=settings.profile_seed,
        next_epoch=settings.next_epoch,
        circles=settings.circles,
        host=host,
    )
    return Node(config, listener, settings.clock, settings.random)


@dataclass(frozen=True, slots=True)
class Surface:
    """Where the application touches the system; tests replace its parts."""

    make_node: NodeFactory = udp_node
    clock: Clock = field(default_factory=SystemClock)
    random: RandomSource = field(default_factory=SystemRandomSource)
    keeper: SecretKeeper = field(default_factory=SystemKeyring)
