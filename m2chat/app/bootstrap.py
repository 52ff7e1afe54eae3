"""Where the concrete things meet: store, domain, sealing, delivery and network of one profile.

The node is made by a ``NodeFactory``, so that tests and the demo can join two applications without
a socket; the real one is ``net.io``'s.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

from m2chat.clock import Clock, SystemClock
from m2chat.crypto.identity import Identity
from m2chat.crypto.randomness import RandomSource, SystemRandomSource
from m2chat.links import CircleLink
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


@dataclass(frozen=True, slots=True)
class Surface:
    """Where the application touches the system; tests replace its parts."""

    make_node: NodeFactory
    clock: Clock = field(default_factory=SystemClock)
    random: RandomSource = field(default_factory=SystemRandomSource)
    keeper: SecretKeeper = field(default_factory=SystemKeyring)
