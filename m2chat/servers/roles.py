"""The roles that exist: how each is made (protocol 2).

A further role is a line in ``ROLE_MAKERS`` and its name in ``config.ROLES``.
"""

from __future__ import annotations

from collections.abc import Callable

from m2chat.net.services.host import ServiceRole
from m2chat.servers.config import ROLE_BITS
from m2chat.servers.ka import make_ka
from m2chat.servers.relay import make_relay
from m2chat.servers.store import make_store
from m2chat.servers.surroundings import RoleSurroundings

# In this order; a role may use those made before it (``RoleSurroundings.made``).
ROLE_MAKERS: dict[str, Callable[[RoleSurroundings], ServiceRole]] = {
    "ka": make_ka,
    "relay": make_relay,
    "store": make_store,
}


def make_roles(around: RoleSurroundings) -> list[ServiceRole]:
    """The roles that the configuration names; they also stand in ``around.made``."""
    for name, make in ROLE_MAKERS.items():
        if name in around.config.roles:
            around.made[name] = make(around)
    return list(around.made.values())


def role_bits(names: tuple[str, ...]) -> int:
    """The descriptor's byte for these roles."""
    return sum(int(ROLE_BITS[name]) for name in dict.fromkeys(names))
