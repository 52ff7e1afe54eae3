"""A cloud with faults: all servers gone and back (R-15), one that lies (R-16, R-30)."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from m2chat.clock import SystemClock
from m2chat.crypto.signing import SigningKey
from m2chat.links import CircleLink
from m2chat.net.services.ka_registry import KaRegistry
from m2chat.net.services.listener import ServedAssociation
from m2chat.net.services.rids import DAY_SECONDS, day_of
from m2chat.net.wire.addresses import Address, encode_address
from m2chat.net.wire.control import LOOKUP_DATAGRAM_SIZE, Lookup, NoMatch
from m2chat.net.wire.control_codec import encode_control, encode_found
from m2chat.servers.config import ServerConfig, ServerLimits
from m2chat.servers.keys import ServiceKeys
from m2chat.servers.server import CircleServer
from tests.support.hostile import FOUNDER, NETWORK_KEY, RANDOM, friends, person
from tests.support.people import Person, ShiftedClock, until
from tests.support.server_processes import Client, servers

WIDE = ServerLimits(long_per_second=100_000, long_burst=100_000)
TRAP = Address("192.0.2.99", 7777)


@asynccontextmanager
async def three(
    clocks: tuple[ShiftedClock, ...] = (), liar: type[KaRegistry] | None = None,
    monkeypatch: pytest.MonkeyPatch | None = None,
) -> AsyncIterator[list[CircleServer]]:  # fmt: skip
    """Three servers of one circle in this process; the first may lie, each may have its clock."""
    running = []
    for number in range(3):
        keys = ServiceKeys(SigningKey(RANDOM.bytes(32)), FOUNDER, NETWORK_KEY, "test")
        config = ServerConfig(bind=(Address("127.0.0.1", 0),), roles=("ka",), limits=WIDE)
        clock = clocks[number] if clocks else SystemClock()
        server = CircleServer(config, keys, clock, RANDOM)
        if liar is not None and monkeypatch is not None and not number:
            with monkeypatch.context() as patch:
                patch.setattr("m2chat.servers.ka.KaRegistry", liar)
                server.start()
        else:
            server.start()
        running.append(server)
    try:
        yield running
    finally:
        for server in running:
            await server.stop()


def link_of(running: list[CircleServer]) -> CircleLink:
    first = running[0].link()
    return replace(first, services=tuple(one.link().services[0] for one in running))


class Denier(KaRegistry):
    """Says NONE to everybody, at once."""

    def receive(self, sender: ServedAssociation, message: object, now: float) -> None:
        if isinstance(message, Lookup):
            none = encode_control(NoMatch(message.nonce))
            self._send(sender, none, LOOKUP_DATAGRAM_SIZE)
        else:
            super().receive(sender, message, now)  # type: ignore[arg-type]


class Misleader(KaRegistry):
    """Gives a wrong blob and a wrong address, at once."""

    def receive(self, sender: ServedAssociation, message: object, now: float) -> None:
        if isinstance(message, Lookup):
            found = encode_found(
                message.nonce, RANDOM.bytes(8), encode_address(TRAP), 3, RANDOM.bytes(944)
            )
            self._send(sender, found, LOOKUP_DATAGRAM_SIZE)
        else:
            super().receive(sender, message, now)  # type: ignore[arg-type]


@pytest.mark.parametrize("liar", [Denier, Misleader])
async def test_r16_a_ka_that_lies_is_made_up_for_within_three_seconds(
    monkeypatch: pytest.MonkeyPatch, liar: type[KaRegistry]
) -> None:
    hosts = {"alice": "127.0.0.1", "bob": "127.0.0.2"}
    monkeypatch.setattr("tests.support.hostile.HOSTS", hosts)
    async with three(liar=liar, monkeypatch=monkeypatch) as running:
        link = link_of(running)
        async with person("alice", link) as alice, person("bob", link) as bob:
            friends(alice, bob)
            for one in (alice, bob):
                await until(
                    lambda one=one: sum(s.registered for s in one.node.status().services) == 3
                )
            alice.node.seek(bob.id)
            await until(lambda: bool(alice.ears.up and bob.ears.up), 3)


@pytest.mark.parametrize("hours", [-36, -12, 12, 36])
async def test_r30_a_wrong_clock_and_a_lying_service_keep_nobody_apart(hours: int) -> None:
    """One service of three is 20 hours ahead; the peers' clocks are wrong by up to 36."""
    clocks = (ShiftedClock(20 * 3600), ShiftedClock(), ShiftedClock())
    async with three(clocks) as running:
        link = link_of(running)
        # The clamp of 36 h counts what is really wrong, some seconds of a test included.
        wrong = Client(link, Person(b"wrong"), ShiftedClock(hours * 3600 * 0.999))
        right = Client(link, Person(b"right"))
        try:
            honest = [one.service_key for one in running[1:]]
            await until(lambda: wrong.registered(*honest) and right.registered(*honest))
            now = ShiftedClock().wall()
            assert abs(wrong.cloud.net_time() - now) < 60
            if 60 < now % DAY_SECONDS < DAY_SECONDS - 60:
                assert day_of(wrong.cloud.net_time()) == day_of(now)
            assert await right.find(wrong.person) is not None
            assert await wrong.find(right.person) is not None
        finally:
            wrong.close()
            right.close()


@pytest.mark.slow
async def test_r15_after_all_servers_were_killed_everybody_is_registered_again(
    tmp_path: Path,
) -> None:
    with servers(tmp_path) as ring:
        one = await asyncio.to_thread(ring.found)
        two = await asyncio.to_thread(ring.join, "two", one.ready["join"])
        three_ = await asyncio.to_thread(ring.join, "three", one.ready["join"])
        everybody = [one, two, three_]
        keys = [server.service for server in everybody]
        alice, bob = (Client(one.link, Person(name)) for name in (b"alice", b"bob"))
        try:
            await until(lambda: alice.registered(*keys) and bob.registered(*keys), 40)
            for server in everybody:
                server.kill()
            await until(lambda: not alice.cloud.online and not bob.cloud.online, 20)
            assert await bob.find(alice.person) is None
            # The list stays while nobody answers.
            assert set(alice.cloud.kas()) == set(keys)
            back = [await asyncio.to_thread(ring.again, server) for server in everybody]
            await until(lambda: alice.registered(*keys) and bob.registered(*keys), 20)
            for server in back[:2]:
                server.kill()
            answer = await asyncio.wait_for(bob.find(alice.person), 5)
            assert answer is not None
            assert answer.service == three_.service
        finally:
            alice.close()
            bob.close()
