"""People in one room: real nodes on one or two local networks in virtual time, without a server.

Each person's node is bound to one address, so it asks and listens on that address's network.
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import replace

import pytest

from m2chat.crypto.kdf import h
from m2chat.ids import UserId
from m2chat.links import LOCAL_CIRCLE, CircleLink
from m2chat.net.io.node import Node
from m2chat.net.io.node_config import NodeConfig
from m2chat.net.peers import (
    CardRelation,
    PeerRelation,
    Relations,
    RelationState,
    RouteRule,
)
from m2chat.net.traversal.candidates import Interface
from m2chat.net.wire.addresses import Address
from tests.support.ether import Ether, EtherSocket
from tests.support.fake_random import FakeRandomSource
from tests.support.session_pair import identity
from tests.support.town import DISCOVERY as OF_TWO
from tests.support.town import TimedEars, stock_temporary_keys
from tests.support.virtual_loop import VirtualClock

PAIR_ROOT = b"R" * 32
INVITE = b"I" * 16
DISCOVERY = {**OF_TWO, "mallory": b"M" * 16}
OTHER = CircleLink(b"\x05" * 32, b"\x06" * 32, "other", ())
HOSTS = {"alice": "10.1.0.1", "bob": "10.1.0.2", "mallory": "10.1.0.66"}
PREFIX = 24


class Room(Ether):
    """The local network, and the other side of its router (10.2.0.0/24)."""

    def __init__(self, seed: int = 0) -> None:
        super().__init__(seed)
        self.hosts = [*HOSTS.values(), "10.2.0.9"]
        self.muted: set[str] = set()  # hosts whose multicast reaches nobody

    def install(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """Nodes that are made from now on are in this room."""
        super().install(monkeypatch)
        stock_temporary_keys(monkeypatch)
        for module in ("multicast", "session_book"):
            monkeypatch.setattr(f"m2chat.net.io.{module}.interfaces", self.interfaces)

    def send_group(self, socket: EtherSocket, data: bytes, group: Address, by: Interface) -> bool:
        """As on any ether, unless somebody keeps it from the others."""
        if by.host in self.muted:
            self.log.append((Address(by.host, socket.address.port), group, data))
            return True
        return super().send_group(socket, data, group, by)

    def interfaces(self) -> list[Interface]:
        """Of everybody; a node takes the one that it is bound to."""
        return [Interface(host, PREFIX, number) for number, host in enumerate(self.hosts, 1)]


class Inmate:
    """One person in the room."""

    def __init__(self, name: str, circles: Sequence[CircleLink] = (LOCAL_CIRCLE,)) -> None:
        self.name = name
        self.ears = TimedEars()
        self.clock = VirtualClock()
        who, number = identity(name), iter(range(1, 100))

        async def next_epoch() -> int:
            return next(number)

        config = NodeConfig(
            who.fingerprint, who.certificate.encode(), who.sign, name.encode().ljust(8),
            DISCOVERY[name], name.encode().ljust(32), next_epoch, tuple(circles), HOSTS[name],
        )  # fmt: skip
        self.node = Node(config, self.ears, self.clock, FakeRandomSource(len(name)))

    @property
    def id(self) -> UserId:
        """By which others know them."""
        return UserId(identity(self.name).fingerprint)

    async def begin(self, *peers: PeerRelation, card: CardRelation | None = None) -> Inmate:
        """Come in, knowing these people."""
        cards = (card,) if card is not None else ()
        self.node.set_relations(Relations(peers=peers, cards=cards))
        await self.node.start()
        return self

    @property
    def met(self) -> bool:
        """Whether a session ever stood."""
        return bool(self.ears.up)


def friend(name: str, circle: CircleLink = LOCAL_CIRCLE, **changes: object) -> PeerRelation:
    """A contact in state ready."""
    who = identity(name)
    relation = PeerRelation(
        UserId(who.fingerprint), RelationState.READY, DISCOVERY[name], circle.public_key,
        who.certificate.encode(), PAIR_ROOT,
    )  # fmt: skip
    return replace(relation, **changes)  # type: ignore[arg-type]


def owner_of_card(name: str, circle: CircleLink = LOCAL_CIRCLE) -> PeerRelation:
    """Somebody whose card we hold, and no more of them."""
    return PeerRelation(
        UserId(identity(name).fingerprint), RelationState.ASKING, DISCOVERY[name],
        circle.public_key, invite=INVITE, rule=RouteRule.CAUTIOUS,
    )  # fmt: skip


def own_card(circle: CircleLink = LOCAL_CIRCLE, *, multicast: bool = True) -> CardRelation:
    """A card of ours."""
    return CardRelation(h(INVITE)[:8], INVITE, circle.public_key, 2e9, True, multicast=multicast)


async def wait(seconds: float = 4.0) -> None:
    """Let the room be."""
    await asyncio.sleep(seconds)
