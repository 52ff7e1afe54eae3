"""Asking whether somebody is there, in virtual time: who learns what, and what it costs."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

import pytest

from m2chat.net.peers import Announced, RouteRule
from m2chat.net.services.ka_registry import KaRegistry
from tests.support.nats import PORT_RESTRICTED
from tests.support.town import Town, Townsman, stock_temporary_keys
from tests.support.virtual_loop import run_virtual

Scenario = Callable[[Town, Townsman, Townsman], Awaitable[None]]


def play(monkeypatch: pytest.MonkeyPatch, scenario: Scenario, *, seed: int = 1) -> None:
    """Alice and Bob behind routers of their own, registered, without a session."""

    async def everything() -> None:
        town = Town(seed)
        town.internet.install(monkeypatch)
        stock_temporary_keys(monkeypatch)
        town.open()
        people = []
        for number, name in ((1, "alice"), (2, "bob")):
            lan = town.internet.lan(f"home {number}")
            town.internet.router(PORT_RESTRICTED, f"203.0.113.{100 + number}", lan)
            at = town.internet.computer(name).plug(lan, f"192.168.1.{number}", 24)
            people.append(await town.moves_in(name, at))
        alice, bob = people
        alice.knows("bob", town.link.public_key)
        bob.knows("alice", town.link.public_key)
        await town.registered()
        await asyncio.sleep(3)
        await scenario(town, alice, bob)
        await town.close()

    run_virtual(everything())


async def asks(one: Townsman, other: Townsman) -> Announced:
    return await one.at.spawn(one.node.ask(other.id))


def test_who_is_registered_is_there_and_is_not_told(monkeypatch: pytest.MonkeyPatch) -> None:
    async def scenario(town: Town, alice: Townsman, bob: Townsman) -> None:
        before = len(town.internet.net.log)
        assert await asks(alice, bob) is Announced.YES
        large = [one for one in town.internet.net.log[before:] if len(one.data) == 1_100]
        assert len(large) == 2  # one question, one answer
        await asyncio.sleep(10)
        assert (bob.ears.seen, bob.ears.up, alice.ears.up) == ([], [], [])
        bob_at = bob.status().services[0].observed
        alice_at = alice.status().services[0].observed
        for one in town.internet.net.log[before:]:  # and nothing goes from one to the other
            assert {str(one.source), str(one.to)} != {bob_at, alice_at}

    play(monkeypatch, scenario)


def test_who_said_goodbye_or_vanished_is_not_there(monkeypatch: pytest.MonkeyPatch) -> None:
    async def scenario(town: Town, alice: Townsman, bob: Townsman) -> None:
        for network in {one for one, _ in bob.at._ways("203.0.113.1")}:
            bob.at.unplug(network)
        assert await asks(alice, bob) is Announced.YES  # the servers cannot know yet
        await asyncio.sleep(40)
        assert await asks(alice, bob) is Announced.NO
        await alice.at.spawn(alice.node.close())
        assert await asks(alice, bob) is Announced.UNKNOWN

    play(monkeypatch, scenario)


def test_without_an_answer_nothing_is_known(monkeypatch: pytest.MonkeyPatch) -> None:
    async def scenario(town: Town, alice: Townsman, bob: Townsman) -> None:
        for server in town.servers:
            await server.stop()
        await asyncio.sleep(60)
        assert await asks(alice, bob) is Announced.UNKNOWN

    play(monkeypatch, scenario)


def test_of_the_own_network_alone_no_server_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    async def scenario(town: Town, alice: Townsman, bob: Townsman) -> None:
        alice.knows("bob", town.link.public_key, RouteRule.LAN)
        await asyncio.sleep(5)
        before = len(town.internet.net.log)
        assert await asks(alice, bob) is Announced.NEAR
        assert not [one for one in town.internet.net.log[before:] if len(one.data) == 1_100]

    play(monkeypatch, scenario)


def test_another_who_took_the_place_is_not_taken_for_them(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever registers the id without their keys (T16) proves nothing."""

    async def scenario(town: Town, alice: Townsman, bob: Townsman) -> None:
        for server in town.servers:
            registry = server.roles["ka"]
            assert isinstance(registry, KaRegistry)
            for one in registry._slots:
                if one is not None:
                    one.blob = bytes(len(one.blob))
        assert await asks(alice, bob) is Announced.NO

    play(monkeypatch, scenario)
