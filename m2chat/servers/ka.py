"""The KA role of a server: the registry of protocol 6 behind its sockets."""

from __future__ import annotations

from m2chat.net.services.ka_registry import KaRegistry
from m2chat.net.services.relay_choice import KaRelays
from m2chat.servers.surroundings import RoleSurroundings


def make_ka(around: RoleSurroundings) -> KaRegistry:
    """An empty registry with the limits of the configuration."""
    limits, send = around.config.limits, around.datagrams.host.send_message
    relays = KaRelays(
        around.service.public, around.circle.public_key, around.clock, around.random, send
    )
    return KaRegistry(
        around.clock,
        around.random,
        send,
        list_hash=around.list_hash,
        registrations=limits.registrations,
        memory=limits.memory_mib << 20,
        relays=relays,
    )
