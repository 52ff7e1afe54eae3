"""S-20: whoever is named as a candidate gets few datagrams and then silence; nothing strays."""

from __future__ import annotations

import asyncio

import pytest

from m2chat.net.io.own_addresses import OwnAddresses
from m2chat.net.traversal.punch import PROBES_MAX
from m2chat.net.wire.addresses import Address
from m2chat.net.wire.bundle import Candidates
from tests.support.nats import PORT_RESTRICTED, Computer, Firewall, Packet
from tests.support.town import Town, Townsman, stock_temporary_keys, until
from tests.support.virtual_loop import run_virtual

PROBE_SIZE = 81
VICTIM = Address("2a00:66::66", 5_353)
MAPPED = Address("192.0.2.66", 5_000)  # a public IPv4 address at which no server sees Bob
NEIGHBOUR = Address("192.168.1.99", 5_000)  # of Alice
OTHER_NET = Address("10.0.0.9", 5_000)
NAMED = (NEIGHBOUR, OTHER_NET, VICTIM, MAPPED)


class Scene:
    """Alice at home; Bob, who names others' addresses as his own; the others, who only count."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, seed: int = 0) -> None:
        self.town = Town(seed, relays=False)
        net = self.town.internet
        net.install(monkeypatch)
        stock_temporary_keys(monkeypatch)
        self.home = net.lan("home")
        net.router(PORT_RESTRICTED, "203.0.113.101", self.home)
        Firewall(self.home, net.net).protects("2a00:1::2")
        at = net.computer("alice").plug(self.home, "192.168.1.2", 24)
        self.alice_at: Computer = at.plug(self.home, "2a00:1::2", 64)
        self.bob_at = net.computer("bob").plug(net.net, "203.0.113.200", 32)
        self.got: dict[str, list[Packet]] = {}
        for address, network in ((VICTIM, net.net), (MAPPED, net.net), (NEIGHBOUR, self.home)):
            network.stations[address.host] = _Counts(self.got.setdefault(address.host, []))
        self._lie(monkeypatch)
        self.alice: Townsman
        self.bob: Townsman

    def _lie(self, monkeypatch: pytest.MonkeyPatch) -> None:
        real = OwnAddresses.candidates

        def candidates(places: OwnAddresses) -> Candidates:
            told = real(places)
            bob = places.bound.port in self.bob_at.sockets
            return Candidates(told.mapping, NAMED) if bob else told

        monkeypatch.setattr(OwnAddresses, "candidates", candidates)

    async def open(self) -> None:
        """Both are registered; from now on Bob answers no probe."""
        self.town.open()
        self.alice = await self.town.moves_in("alice", self.alice_at)
        self.bob = await self.town.moves_in("bob", self.bob_at)
        self.alice.knows("bob", self.town.link.public_key)
        self.bob.knows("alice", self.town.link.public_key)
        await asyncio.sleep(2)
        await self.town.registered()


class _Counts:
    """A station that takes everything and says nothing."""

    def __init__(self, got: list[Packet]) -> None:
        self._got = got

    def receive(self, packet: Packet, network: object) -> None:
        """Keep."""
        del network
        self._got.append(packet)


def deaf(bob: Townsman) -> None:
    """Bob's node sends and hears no probe: others are to do the work."""
    introductions = bob.node._introductions
    assert introductions is not None
    introductions._punched = lambda *_: None  # type: ignore[method-assign]
    introductions._send = lambda *_: None  # type: ignore[method-assign]


@pytest.mark.parametrize("looker", ["alice", "bob"])
def test_s20_a_victim_gets_a_hundred_probes_and_then_silence(
    looker: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def scenario() -> None:
        scene = Scene(monkeypatch)
        await scene.open()
        deaf(scene.bob)
        first, other = (scene.alice, scene.bob) if looker == "alice" else (scene.bob, scene.alice)
        first.seek(other)
        assert await until(lambda: bool(first.ears.failed), 30)
        first.at.run(first.node.unseek, other.id)
        got = scene.got[VICTIM.host]
        assert 0 < len(got) <= PROBES_MAX
        assert {len(packet.data) for packet in got} == {PROBE_SIZE}
        count = len(got)
        await asyncio.sleep(600)
        assert len(got) == count
        # A mapped port counts only where a server sees its owner; a LAN only where both are seen
        # at one site.
        assert not scene.got[MAPPED.host]
        assert not scene.got[NEIGHBOUR.host]
        sent = {packet.to for packet in (*scene.town.internet.net.log, *scene.home.log)}
        assert OTHER_NET not in sent
        await scene.town.close()

    run_virtual(scenario())


def test_s20_a_peer_who_never_answers_costs_a_victim_little_in_the_long_run(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The search goes on with patience that grows: that is little."""

    async def scenario() -> None:
        scene = Scene(monkeypatch)
        await scene.open()
        deaf(scene.bob)
        scene.alice.seek(scene.bob)
        await asyncio.sleep(1_200)
        tries = len(scene.alice.ears.failed)
        assert tries < 50
        assert len(scene.got[VICTIM.host]) <= PROBES_MAX * (tries + 1)
        await scene.town.close()

    run_virtual(scenario())
