"""The real network below an application: one ``Node`` on one UDP port.

``M2CHAT_BIND`` (host:port) narrows where it binds, for computers with several networks and for
tests on loopback; without it, every interface and any free port.

``M2CHAT_PORT_MAPPING`` says how the router is asked for a port: ``auto`` (the default: PCP,
NAT-PMP, UPnP), ``off``, or some of them by name.  A node that is bound to one address never asks.

The network's modules are loaded late (``load``), beside the key derivation of an unlock: the window
shows the list of conversations without them.
"""

from __future__ import annotations

import os
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass

from m2chat.clock import Clock
from m2chat.crypto.identity import Identity
from m2chat.crypto.randomness import RandomSource
from m2chat.errors import UserFacingError
from m2chat.links import CircleLink
from m2chat.net.peers import NodeFace, NodeListener
from m2chat.net.wire.addresses import Address

BIND = "M2CHAT_BIND"
PORT_MAPPING = "M2CHAT_PORT_MAPPING"
MAPPING_METHODS = ("pcp", "nat-pmp", "upnp")
ANYWHERE = Address("::", 0)
LOOPBACK = Address("127.0.0.1", 0)


class BadBind(UserFacingError):
    """``M2CHAT_BIND`` cannot be read."""

    key = "bad_bind"

    def __init__(self) -> None:
        super().__init__(
            f"{BIND} must be ADDRESS:PORT, for example 127.0.0.1:0 or [::]:4701. "
            "Correct it, or remove it to use every network of this computer."
        )


class BadPortMapping(UserFacingError):
    """``M2CHAT_PORT_MAPPING`` cannot be read."""

    key = "bad_port_mapping"

    def __init__(self) -> None:
        super().__init__(
            f"{PORT_MAPPING} must be auto, off, or some of {', '.join(MAPPING_METHODS)}. "
            "Correct it, or remove it to let m2chat ask your router for a port."
        )


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


def bind_address() -> Address:
    """Where this process is to bind; raises ``BadBind``."""
    text = os.environ.get(BIND, "").strip()
    if not text:
        return ANYWHERE
    try:
        return Address.parse(text)
    except ValueError as error:
        raise BadBind from error


def mapping_methods() -> tuple[str, ...]:
    """How the router is to be asked for a port; raises ``BadPortMapping``."""
    text = os.environ.get(PORT_MAPPING, "").strip().lower() or "auto"
    if text in ("auto", "off"):
        return MAPPING_METHODS if text == "auto" else ()
    words = tuple(word.strip() for word in text.split(","))
    if not set(words) <= set(MAPPING_METHODS):
        raise BadPortMapping
    return words


def load() -> None:
    """Load the modules of the node, about 0.15 s of work; from any thread."""
    import m2chat.net.io.node  # noqa: F401


def make_node(settings: NodeSettings, listener: NodeListener) -> NodeFace:
    """A node where ``M2CHAT_BIND`` says, or on every interface; raises ``BadBind`` or
    ``BadPortMapping``."""
    return _node(settings, listener, bind_address(), mapping_methods())


def loopback_node(settings: NodeSettings, listener: NodeListener) -> NodeFace:
    """A real node that stays on this computer, for the demo and for tests."""
    return _node(settings, listener, LOOPBACK)


def _node(
    settings: NodeSettings, listener: NodeListener, bind: Address, methods: Sequence[str] = ()
) -> NodeFace:
    from m2chat.net.io.node import Node
    from m2chat.net.io.node_config import NodeConfig
    from m2chat.net.io.port_mappings import MappingMethod

    config = NodeConfig(
        fingerprint=settings.identity.fingerprint,
        certificate=settings.identity.certificate.encode(),
        sign=settings.identity.sign,
        instance=settings.instance,
        discovery=settings.discovery,
        profile_seed=settings.profile_seed,
        next_epoch=settings.next_epoch,
        circles=settings.circles,
        host=bind.host,
        port=bind.port,
        port_mappings=tuple(MappingMethod(one) for one in methods),
    )
    return Node(config, listener, settings.clock, settings.random)
