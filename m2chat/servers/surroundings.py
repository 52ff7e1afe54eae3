"""What the roles of a server are made from."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from m2chat.clock import Clock
from m2chat.crypto.randomness import RandomSource
from m2chat.crypto.signing import SigningKey
from m2chat.net.services.host import ServiceRole
from m2chat.net.wire.addresses import Address
from m2chat.net.wire.obfuscation import CircleKeys
from m2chat.servers.config import ServerConfig
from m2chat.servers.datagram_server import DatagramServer
from m2chat.servers.keys import ServiceKeys


@dataclass(frozen=True, slots=True)
class RoleSurroundings:
    """Everything of one server that its roles may use."""

    config: ServerConfig
    keys: ServiceKeys
    service: SigningKey  # of this worker
    circle: CircleKeys
    clock: Clock
    random: RandomSource
    datagrams: DatagramServer  # its sockets, and ``host.send_message``
    advertised: tuple[Address, ...]  # where others reach it, with the real ports
    list_hash: Callable[[], bytes]  # lh of the circle's list as this server knows it
    # The roles made before this one, by name.  A role is made on the loop, before the first
    # datagram comes.
    made: dict[str, ServiceRole] = field(default_factory=dict)
