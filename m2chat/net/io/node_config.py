"""What a node must be told before it starts."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass

from m2chat.links import CircleLink
from m2chat.net.io.port_mappings import MappingMethod
from m2chat.net.session.config import DEFAULT_CONFIG, SessionConfig
from m2chat.net.session.handshake import Signer


@dataclass(frozen=True, slots=True, repr=False)
class NodeConfig:
    """Who we are and where we bind.  ``host`` "::" is every interface, both families."""

    fingerprint: bytes
    certificate: bytes
    sign: Signer
    instance: bytes
    discovery: bytes
    profile_seed: bytes
    next_epoch: Callable[[], Awaitable[int]]
    circles: Sequence[CircleLink]
    host: str = "::"
    port: int = 0
    session: SessionConfig = DEFAULT_CONFIG
    port_mappings: Sequence[MappingMethod] = ()  # how the router is asked for a port, if at all
