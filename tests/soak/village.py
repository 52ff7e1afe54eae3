"""A village: servers with every role, and homes whose people run the whole application.

Everything is real but the sockets and the time: databases on disk, keys, sessions, routers that
translate.  A home may lose its power, its line, its memory of ports or the space on its disk.
"""

from __future__ import annotations

import asyncio
import random
from collections import Counter
from collections.abc import Coroutine, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

from m2chat.app.faces.offline import TreatyState
from m2chat.app.network import make_node
from m2chat.crypto.signing import SigningKey
from m2chat.ids import GroupId, MessageId
from m2chat.messaging.model import DeliveryState, Direction, Message, MessageKind
from m2chat.net.wire.addresses import Address
from m2chat.servers.config import ROLES, ServerConfig
from m2chat.servers.keys import ServiceKeys
from m2chat.servers.server import CircleServer
from tests.support.nats import (
    ADDRESS_RESTRICTED,
    FULL_CONE,
    PORT_RESTRICTED,
    SYMMETRIC,
    Computer,
    Network,
    Router,
)
from tests.support.persons import Person, befriend
from tests.support.town import WIDE, Town
from tests.support.virtual_loop import VirtualClock

T = TypeVar("T")
KINDS = (PORT_RESTRICTED, SYMMETRIC, FULL_CONE, ADDRESS_RESTRICTED)
NAMES = ("alice", "bob", "carol", "dave", "erin", "frank", "grace", "heidi")
EVERYBODY = "everybody"  # to whom a message in the group goes
PATIENCE_S = 900.0  # of virtual time, for what must come about in the end


@dataclass
class Post:
    """One server's place: its address, its key, and what runs there."""

    address: Address
    keys: ServiceKeys
    computer: Computer
    folder: Path
    server: CircleServer | None = None


class Village(Town):
    """A town whose servers have stores and can be restarted."""

    def __init__(self, seed: int, folder: Path) -> None:
        super().__init__(seed)
        self.posts: list[Post] = []
        self._folder = folder

    def _serve(self, address: Address) -> None:
        keys = ServiceKeys(
            SigningKey(self.random.bytes(32)), self._founder, self._network_key, "village"
        )
        folder = self._folder / f"server {len(self.posts)}"
        folder.mkdir(parents=True)
        (computer,) = (one for one in self.internet.computers if one.name == f"ka {address.host}")
        post = Post(address, keys, computer, folder)
        self.posts.append(post)
        self.servers.append(self._begin(post))

    def start(self, post: Post) -> None:
        """Serve there again."""
        post.computer.run(self._begin, post)

    def _begin(self, post: Post) -> CircleServer:
        config = ServerConfig(
            bind=(post.address,), advertise=(post.address,), limits=WIDE, roles=ROLES,
            data=post.folder,
        )  # fmt: skip
        post.server = CircleServer(config, post.keys, self.clock, self.random)
        post.server.start()
        return post.server

    async def stop(self, post: Post) -> None:
        """End a server; all it had in memory is gone."""
        server, post.server = post.server, None
        if server is not None:
            await post.computer.spawn(server.stop())

    async def close(self) -> None:
        """Every server ends."""
        for post in self.posts:
            await self.stop(post)


@dataclass
class Home:
    """One person, their computer, their router, and what they said to whom."""

    person: Person
    at: Computer
    lan: Network
    router: Router
    host: str
    sent: dict[MessageId, tuple[str, str]] = field(default_factory=dict)  # to whom, and the words
    group: GroupId | None = None
    up: bool = False

    @property
    def name(self) -> str:
        """By which the others know them."""
        return self.person.name

    def spawn(self, work: Coroutine[Any, Any, T]) -> asyncio.Task[T]:
        """Something that happens on this computer."""
        return self.at.spawn(work)

    def cut(self) -> None:
        """The line is dead."""
        self.at.unplug(self.lan)

    def join(self) -> None:
        """And works again."""
        if self.lan not in [place for place, _ in self.at._places]:
            self.at.plug(self.lan, self.host, 24)

    async def wake(self) -> None:
        """The program starts."""
        if not self.up:
            await self.spawn(self.person.sit_down())
            self.up = True

    async def sleep(self) -> None:
        """The program ends properly."""
        if self.up:
            self.up = False
            await self.spawn(self.person.leave())

    async def crash(self) -> None:
        """The program is killed: nothing that it still wanted to write or send leaves it."""
        if self.up:
            self.up = False
            self.cut()
            await self.spawn(self.person.crash())
            self.join()


async def settle(village: Village, seed: int, count: int, folder: Path) -> list[Home]:
    """So many people move in, behind routers of every kind, and become friends of each other."""
    village.open()
    await asyncio.sleep(1)
    homes = [_build(village, number, folder) for number in range(count)]
    for home in homes:
        await home.spawn(home.person.begin(village.link))
        home.up = True
    chance = random.Random(seed)
    for number, one in enumerate(homes):
        for two in homes[:number]:
            await one.spawn(befriend(one.person, two.person))
            if chance.random() < 0.7:
                await _agree(one, two)
    await _found_a_group(homes)
    return homes


async def _found_a_group(homes: Sequence[Home]) -> None:
    founder, *others = homes
    everybody = [one.person.id for one in others]
    made = await founder.spawn(founder.person.app.groups.create("village", everybody))
    founder.group = made.id
    for home in others:
        home.group = made.id

        async def asked(home: Home = home) -> bool:
            return bool(await home.person.app.groups.groups())

        await home.spawn(home.person.until(asked))
        await home.spawn(home.person.app.groups.accept(made.id))


def _build(village: Village, number: int, folder: Path) -> Home:
    name, host = NAMES[number], f"192.168.{number}.2"
    lan = village.internet.lan(f"home of {name}")
    kind = KINDS[number % len(KINDS)]
    router = village.internet.router(kind, f"203.0.113.{100 + number}", lan, timeout=60)
    computer = village.internet.computer(name).plug(lan, host, 24)
    person = Person(name, folder / name, clock=VirtualClock(), make_node=make_node)
    person.patience = PATIENCE_S
    return Home(person, computer, lan, router, host)


async def _agree(one: Home, two: Home) -> None:
    """Both may leave mail for each other."""
    await one.spawn(one.person.app.offline.offer(two.person.id, 7, 64))

    async def asked() -> bool:
        found = await two.person.app.offline.treaty(one.person.id)
        return found.state is TreatyState.ASKED

    await two.spawn(two.person.until(asked))
    await two.spawn(two.person.app.offline.accept(one.person.id))


async def unfinished(homes: Sequence[Home]) -> list[str]:
    """What was sent and is not shown as delivered, as sentences."""
    found = []
    for home in homes:
        for message, (to, words) in home.sent.items():
            state = (await home.spawn(home.person.app.message(message))).state
            if state is not DeliveryState.DELIVERED:
                found.append(f"{home.name} to {to}: {words}: {state}")
    return found


async def received(home: Home, other: Home) -> Counter[str]:
    """What one shows of another, in their conversation and in the group."""
    app, found = home.person.app, Counter[str]()
    for chat in (other.person.id, home.group):
        if chat is not None:
            page = await home.spawn(app.messages(chat, limit=100_000))
            found.update(one.text for one in page if _said_by(one, other))
    return found


def _said_by(message: Message, other: Home) -> bool:
    if message.kind is not MessageKind.TEXT or message.direction is not Direction.IN:
        return False
    return message.author in (None, other.person.id)
