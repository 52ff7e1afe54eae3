"""Whole applications that say nothing for hours, in virtual time: what is claimed of the other.

Two profiles with real encrypted files on real nodes behind routers, three real look-up servers.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import replace
from pathlib import Path

import pytest

from m2chat.app.bootstrap import NodeSettings
from m2chat.messaging.events import PresenceChanged
from m2chat.messaging.model import ChatSettings, DeliveryState, Presence, RoutePolicy
from m2chat.net.io.node import Node
from m2chat.net.io.node_config import NodeConfig
from m2chat.net.peers import NodeFace, NodeListener
from tests.support.nats import HERE, PORT_RESTRICTED, Computer
from tests.support.persons import Person, befriend
from tests.support.town import Town, stock_temporary_keys
from tests.support.virtual_loop import VirtualClock, run_virtual

HOUR, MINUTE = 3_600.0, 60.0
ASKED = 1_100  # bytes of a question, and of its answer
KA_PORTS = {4_700}


class Neighbours:
    """Alice and Bob, contacts of each other."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, folder: Path, kas: int) -> None:
        self.town = Town(7, kas=kas)
        self.town.internet.install(monkeypatch)
        stock_temporary_keys(monkeypatch)
        self._folder = folder
        self._places = {name: self._home(n, name) for n, name in enumerate(("alice", "bob"), 1)}

    def _home(self, number: int, name: str) -> Computer:
        lan = self.town.internet.lan(f"home of {name}")
        self.town.internet.router(PORT_RESTRICTED, f"203.0.113.{100 + number}", lan)
        return self.town.internet.computer(name).plug(lan, f"192.168.1.{number}", 24)

    async def begin(self) -> None:
        """Both sit down, and become contacts."""
        self.town.open()
        self.alice, self.bob = [await self._person(name) for name in ("alice", "bob")]
        await befriend(self.alice, self.bob)

    async def _person(self, name: str) -> Person:
        def make_node(settings: NodeSettings, listener: NodeListener) -> NodeFace:
            config = NodeConfig(
                settings.identity.fingerprint, settings.identity.certificate.encode(),
                settings.identity.sign, settings.instance, settings.discovery,
                settings.profile_seed, settings.next_epoch, settings.circles,
            )  # fmt: skip
            node = Node(config, listener, self.town.clock, settings.random)
            for verb in ("set_relations", "seek", "set_circles", "retry_now", "status"):
                setattr(node, verb, _at(self._places[name], getattr(node, verb)))
            return node

        person = Person(name, self._folder / name, clock=VirtualClock(), make_node=make_node)
        person.patience = 300.0
        return await self._places[name].spawn(person.begin(self.town.link))

    def vanishes(self, name: str) -> None:
        """The cable is pulled: no goodbye."""
        at = self._places[name]
        for network in {one for one, _ in at._ways("203.0.113.1")}:
            at.unplug(network)

    async def presence(self) -> Presence:
        """What Alice sees of Bob."""
        found = await self.alice.contact(self.bob)
        assert found is not None
        return found.presence

    def questions(self, since: int = 0) -> int:
        """How many of the large datagrams went to look-up servers."""
        log = self.town.internet.net.log[since:]
        return sum(len(one.data) == ASKED and one.to.port in KA_PORTS for one in log)

    async def until(self, wanted: Presence, patience: float) -> float:
        """Seconds until Alice sees it."""
        began = self.town.clock.monotonic()
        while await self.presence() is not wanted:
            await asyncio.sleep(1)
            assert self.town.clock.monotonic() - began < patience
        return self.town.clock.monotonic() - began

    async def close(self) -> None:
        """Everybody leaves."""
        for person in (self.alice, self.bob):
            await self._places[person.name].spawn(person.leave())
        await self.town.close()


def _at(computer: Computer, verb: Callable[..., object]) -> Callable[..., object]:
    """Whoever calls it, it is done on this computer."""

    def on_it(*args: object) -> object:
        token = HERE.set(computer)
        try:
            return verb(*args)
        finally:
            HERE.reset(token)

    return on_it


def play(
    monkeypatch: pytest.MonkeyPatch, folder: Path,
    scenario: Callable[[Neighbours], Awaitable[None]], kas: int = 3,
) -> None:  # fmt: skip
    async def everything() -> None:
        here = Neighbours(monkeypatch, folder, kas)
        await here.begin()
        await scenario(here)
        await here.close()

    run_virtual(everything())


async def watch(person: Person, other: Person) -> None:
    """The window shows the conversation, and says so again and again."""
    while True:
        await person.app.life.look_at(other.id)
        await asyncio.sleep(300)


async def falls_silent(here: Neighbours) -> None:
    """They talk, and stop; the session ends by agreement."""
    sent = await here.alice.app.send_text(here.bob.id, "good night")
    await here.alice.until_message(sent.id, DeliveryState.DELIVERED)
    await here.until(Presence.SEEN, 200)


@pytest.mark.parametrize("kas", [1, 3])
def test_two_who_say_nothing_stay_reachable(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, kas: int
) -> None:
    async def scenario(here: Neighbours) -> None:
        await falls_silent(here)
        watching = asyncio.ensure_future(watch(here.alice, here.bob))
        here.alice.events.clear()
        here.bob.events.clear()
        before = len(here.town.internet.net.log)
        for _ in range(120):
            await asyncio.sleep(HOUR / 120)
            assert await here.presence() is Presence.SEEN
        told = [one for one in here.alice.events if isinstance(one, PresenceChanged)]
        assert told == []  # it does not flicker
        # Alice asks every 40-80 s, Bob, who looks at nothing, every 120-240 s; each question once
        assert 60 <= here.questions(before) <= 130
        # the long way round: the next message reaches him at once
        sent = await here.alice.app.send_text(here.bob.id, "good morning")
        await here.alice.until_message(sent.id, DeliveryState.DELIVERED)
        watching.cancel()

    play(monkeypatch, tmp_path, scenario, kas)


def test_who_vanishes_is_off_line_within_minutes_and_is_seen_again(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    async def scenario(here: Neighbours) -> None:
        await falls_silent(here)
        await here.alice.app.life.look_at(here.bob.id)
        await asyncio.sleep(5 * MINUTE)
        assert await here.presence() is Presence.SEEN
        here.vanishes("bob")
        # a server forgets after 30 s, we ask within 80 s and once more before we say it
        assert await here.until(Presence.OFFLINE, 4 * MINUTE) > 25
        found = await here.alice.contact(here.bob)
        assert found is not None
        assert found.reached_at is not None

    play(monkeypatch, tmp_path, scenario)


def test_who_vanishes_from_a_session_or_says_goodbye(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    async def scenario(here: Neighbours) -> None:
        sent = await here.alice.app.send_text(here.bob.id, "hello")
        await here.alice.until_message(sent.id, DeliveryState.DELIVERED)
        assert await here.presence() is Presence.ONLINE
        await here._places["bob"].spawn(here.bob.leave())
        await here.until(Presence.OFFLINE, MINUTE)
        await here._places["bob"].spawn(here.bob.sit_down())
        await here.until(Presence.ONLINE, 30)
        here.vanishes("bob")
        await here.until(Presence.OFFLINE, 2 * MINUTE)

    play(monkeypatch, tmp_path, scenario)


def test_switched_off_nothing_is_asked_and_nothing_is_claimed(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    async def scenario(here: Neighbours) -> None:
        for person in (here.alice, here.bob):
            await person.app.choose(replace(await person.app.choices(), ask_presence=False))
        await falls_silent(here)
        await here.alice.app.life.set_settings(here.bob.id, ChatSettings(pinned=True))
        await here.alice.app.life.look_at(here.bob.id)
        before = len(here.town.internet.net.log)
        await here.until(Presence.UNKNOWN, 6 * MINUTE)
        found = await here.alice.contact(here.bob)
        assert found is not None
        assert found.reached_at is not None
        await asyncio.sleep(HOUR)
        assert await here.presence() is Presence.UNKNOWN  # and not "offline": nobody said so
        assert here.questions(before) == 0

    play(monkeypatch, tmp_path, scenario)


def test_of_the_own_network_alone_no_server_is_asked(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    async def scenario(here: Neighbours) -> None:
        for one, other in ((here.alice, here.bob), (here.bob, here.alice)):
            await one.app.set_route_policy(other.id, RoutePolicy.LAN)
        await asyncio.sleep(10)
        await here.alice.app.life.look_at(here.bob.id)
        before = len(here.town.internet.net.log)
        await asyncio.sleep(HOUR)
        assert here.questions(before) == 0

    play(monkeypatch, tmp_path, scenario)


def test_when_they_were_reached_last_outlives_the_program(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    async def scenario(here: Neighbours) -> None:
        await falls_silent(here)
        found = await here.alice.contact(here.bob)
        assert found is not None
        last = found.reached_at
        assert last is not None
        await here._places["alice"].spawn(here.alice.leave())
        await here._places["alice"].spawn(here.alice.sit_down(start=False))
        found = await here.alice.contact(here.bob)
        assert found is not None
        assert found.presence is Presence.UNKNOWN
        assert found.reached_at == last // 60 * 60
        await here._places["alice"].spawn(here.alice.app.start())

    play(monkeypatch, tmp_path, scenario)
