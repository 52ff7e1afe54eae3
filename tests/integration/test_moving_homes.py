"""Homes that change: a registration moves without a gap, a silent home is made up for."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace

import pytest

from m2chat.clock import SystemClock
from m2chat.crypto.signing import SigningKey
from m2chat.links import CircleLink
from m2chat.net.services.placement import ranked
from m2chat.net.services.rids import day_of
from m2chat.net.wire.addresses import Address
from m2chat.servers.config import ServerConfig, ServerLimits
from m2chat.servers.keys import ServiceKeys
from m2chat.servers.server import CircleServer
from tests.support.hostile import FOUNDER, NETWORK_KEY, RANDOM
from tests.support.people import Person, ShiftedClock, until
from tests.support.server_processes import Client

WIDE = ServerLimits(long_per_second=100_000, long_burst=100_000)
NOON = 43_200 - SystemClock().wall() % 86_400  # far from the hours with two days


@dataclass
class Ring:
    """Servers of one circle in this process."""

    running: dict[bytes, CircleServer] = field(default_factory=dict)

    def start(self) -> CircleServer:
        """One more, that knows the others."""
        named = tuple(one.link().services[0] for one in list(self.running.values())[:8])
        keys = ServiceKeys(
            SigningKey(RANDOM.bytes(32)), FOUNDER, NETWORK_KEY, "test", services=named
        )
        config = ServerConfig(bind=(Address("127.0.0.1", 0),), roles=("ka",), limits=WIDE)
        server = CircleServer(config, keys, ShiftedClock(NOON), RANDOM)
        server.start()
        self.running[server.service_key] = server
        return server

    def link(self) -> CircleLink:
        """By all of them."""
        first = next(iter(self.running.values())).link()
        services = [one.link().services[0] for one in self.running.values()]
        return replace(first, services=tuple(services[:8]))

    def order(self, person: Person) -> list[bytes]:
        """Everybody, the best home first."""
        day = day_of(ShiftedClock(NOON).wall())
        return ranked(person.location(day), self.running)


@asynccontextmanager
async def ring(count: int) -> AsyncIterator[Ring]:
    made = Ring()
    for _ in range(count):
        made.start()
    try:
        yield made
    finally:
        for server in made.running.values():
            await server.stop()


def client(link: CircleLink, name: bytes) -> Client:
    return Client(link, Person(name), ShiftedClock(NOON))


def held(one: Client) -> set[bytes]:
    return {service.service for service in one.cloud.services() if service.registered}


@pytest.mark.slow
async def test_homes_move_to_newcomers_and_whoever_looks_finds_at_every_moment(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("m2chat.net.io.registrar.LEAVE_SECONDS", 30.0)
    async with ring(3) as made:
        alice, bob = client(made.link(), b"alice"), client(made.link(), b"bob")
        try:
            old = set(made.running)
            await until(lambda: held(alice) == old and held(bob) == old)
            while len(set(made.order(alice.person)[:3]) & old) > 1:  # most of them are new ones
                made.start()
            wanted = set(made.order(alice.person)[:3])
            rounds = 0
            async with asyncio.timeout(100):
                while held(alice) != wanted:
                    answer = await asyncio.wait_for(bob.find(alice.person), 5)
                    assert answer is not None, f"not found in round {rounds}"
                    rounds += 1
                    await asyncio.sleep(0.2)
            assert rounds > 10
            # the homes of before have forgotten her
            await until(lambda: held(alice) == wanted)
            assert await bob.find(alice.person) is not None
        finally:
            alice.close()
            bob.close()


@pytest.mark.slow
async def test_a_home_that_crashed_is_made_up_for_by_the_next_rank() -> None:
    async with ring(5) as made:
        alice = client(made.link(), b"alice")
        try:
            await until(lambda: len(alice.cloud.kas()) == 5 and len(held(alice)) == 3, 40)
            order = made.order(alice.person)
            assert held(alice) == set(order[:3])
            made.running[order[1]].close()
            await until(lambda: held(alice) == {order[0], order[2], order[3]}, 20)
        finally:
            alice.close()
