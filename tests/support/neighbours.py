"""Two whole applications on real nodes behind routers, in virtual time, with look-up servers.

Two profiles with real encrypted files; the internet between them is simulated (``nats.py``).
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest

from m2chat.app.bootstrap import NodeSettings
from m2chat.messaging.model import DeliveryState, Presence
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
        return await self.at(name).spawn(person.begin(self.town.link))

    def at(self, name: str) -> Computer:
        """Where somebody sits; what reaches the network is done there."""
        return self._places[name]

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


async def falls_silent(here: Neighbours) -> None:
    """They talk, and stop; the session ends by agreement."""
    sent = await here.alice.app.send_text(here.bob.id, "good night")
    await here.alice.until_message(sent.id, DeliveryState.DELIVERED)
    await here.until(Presence.SEEN, 200)
