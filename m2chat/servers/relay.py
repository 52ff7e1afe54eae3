"""The relay role of a server (protocol 9): its table behind the sockets, its offers to the KAs."""

from __future__ import annotations

from m2chat.crypto.kdf import h, label
from m2chat.net.io.relay_desk import RelayDesk, RelayIdentity
from m2chat.net.io.relay_port import EndpointRelayPort
from m2chat.net.io.service_link import ServiceLinks
from m2chat.net.services.address_rules import LegRules
from m2chat.net.services.ka_registry import KaRegistry
from m2chat.net.services.relay import MIB, RelayCaps, RelayRole
from m2chat.net.services.relay_choice import KaRelays, Relay
from m2chat.net.services.service_proof import prove
from m2chat.net.wire.addresses import Address
from m2chat.net.wire.descriptor import Role
from m2chat.net.wire.packet import LongType
from m2chat.net.wire.relay_messages import ReachAsk, RelayAsk
from m2chat.servers.config import RelayLimits
from m2chat.servers.neighbours import Neighbours
from m2chat.servers.surroundings import RoleSurroundings

_OFFERS = label("offers")


def make_relay(around: RoleSurroundings) -> RelayRole:
    """The role; a KA role of the same process knows it at once, others are offered it."""
    role = RelayRole(
        around.random,
        around.datagrams.host.send_message,
        EndpointRelayPort(around.circle),
        LegRules({*around.datagrams.addresses, *around.advertised}),
        caps_of(around.config.relay),
        around.clock.monotonic(),
    )
    registry = around.made.get("ka")
    if isinstance(registry, KaRegistry):
        _attach(around, role, registry)
    return role


def caps_of(limits: RelayLimits) -> RelayCaps:
    """What the configuration says, in bytes."""
    return RelayCaps(
        limits.kib_per_second << 10,
        limits.mib_per_binding * MIB,
        limits.total_mib_per_second * MIB,
        limits.bindings,
        limits.legs_per_prefix,
        limits.life_seconds,
    )


def _attach(around: RoleSurroundings, role: RelayRole, registry: KaRegistry) -> None:
    relays = registry.relays
    if relays is None:
        return

    def ask(message: RelayAsk) -> None:
        now = around.clock.monotonic()
        relays.on_say(None, role.ask(message, now), now)

    relay = Relay(around.service.public, around.advertised, ask)
    relay.measure = lambda: role.free_kib
    relays.attach(relay)


def open_desk(around: RoleSurroundings, role: RelayRole, neighbours: Neighbours) -> RelayDesk:
    """The relay's associations with KAs of other processes; on the loop, once it serves."""
    listed, book = neighbours.cloud.listed, neighbours.cloud.book
    endpoint = around.datagrams.endpoints[0]
    links = ServiceLinks(endpoint, around.circle, around.clock, around.random)
    neighbours.answers.share(links)

    def descriptor() -> bytes:
        return around.datagrams.host.listener.descriptor.encode()

    def kas() -> dict[bytes, tuple[Address, ...]]:
        # Each relay has an order of its own, so that every KA of a large circle has some.
        order = sorted(book.kas(), key=lambda key: h(_OFFERS, around.service.public, key))
        return {key: addresses for key in order if (addresses := book.addresses(key))}

    def relays() -> dict[bytes, tuple[Address, ...]]:
        return {one.service_key: one.addresses for one in listed if one.roles & Role.RELAY}

    identity = RelayIdentity(around.service, descriptor)
    desk = RelayDesk(links, role, identity, relays)
    desk.follow(kas)
    return desk


def reach_by_others(around: RoleSurroundings, relays: KaRelays, neighbours: Neighbours) -> None:
    """Donated relays are tried by another KA (REACH_ASK), and we try those of others (REACH)."""
    endpoint = around.datagrams.endpoints[0]
    rules = LegRules({*around.datagrams.addresses, *around.advertised})

    def reach(to: Address, nonce: bytes) -> None:
        if rules.admits(to):
            endpoint.send_long(LongType.REACH, nonce + bytes(8), to, around.circle)

    def ask(to: Address, nonce: bytes) -> bool:
        cloud = neighbours.cloud
        others = [key for key in cloud.kas() if key != around.service.public]
        if not others:
            return False
        chosen = others[int.from_bytes(around.random.bytes(4), "big") % len(others)]
        cloud.touch(chosen)
        link = cloud.book.links.get(chosen)
        if link is None or not link.client.up:
            return False  # the next offer, eight seconds later, tries again
        proof = prove(around.service, chosen, link.client.exchange_key)
        descriptor = around.datagrams.host.listener.descriptor.encode()
        link.client.send(ReachAsk(to, nonce, descriptor, proof))
        return True

    relays.reach, relays.send_reach = reach, ask
