"""A real server with a store, and guests who use it: on loopback, or on an ether in virtual time.

async with store_server(folder) as server:          # sockets as the test arranged them
    async with guest(server) as alice:
        await alice.stores.create(alice.at, alice.mailbox)
"""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, closing
from dataclasses import replace
from pathlib import Path
from typing import Any

from m2chat.clock import Clock, SystemClock
from m2chat.crypto.mailbox import mailbox_id, token_hash
from m2chat.crypto.randomness import RandomSource, SystemRandomSource
from m2chat.crypto.signing import SigningKey
from m2chat.links import CircleLink
from m2chat.net.io import udp
from m2chat.net.io.endpoint import Endpoint
from m2chat.net.io.service_answers import ServiceAnswers
from m2chat.net.io.service_driver import KaCloud
from m2chat.net.io.service_link import ServiceLink, ServiceLinks, ServicePlace, ping_frame
from m2chat.net.io.store_link import signature_of
from m2chat.net.io.stores import Stores
from m2chat.net.services.store import StoreRole
from m2chat.net.stores import StoreAddress
from m2chat.net.wire.addresses import Address
from m2chat.net.wire.control import ControlMessage
from m2chat.net.wire.obfuscation import CircleKeys
from m2chat.net.wire.store_messages import (
    No,
    Ok,
    SignedRequest,
    StoreCode,
    StoredAnswer,
    StoreMessage,
)
from m2chat.servers.config import ROLES, ServerConfig, ServerLimits, StoreSettings
from m2chat.servers.keys import ServiceKeys
from m2chat.servers.server import CircleServer
from m2chat.servers.silent import SilentListener
from m2chat.servers.store import FILE_NAME
from tests.support.ether import Ether
from tests.support.fake_random import FakeRandomSource
from tests.support.people import until
from tests.support.virtual_loop import VirtualClock

WIDE = ServerLimits(long_per_second=10_000, long_burst=10_000, registrations_per_address=100_000)
HOST = Address("127.0.0.1", 0)


@asynccontextmanager
async def store_server(
    folder: Path, settings: StoreSettings | None = None, *,
    clock: Clock | None = None, random: RandomSource | None = None, keys: ServiceKeys | None = None,
    roles: tuple[str, ...] = ROLES,
) -> AsyncIterator[CircleServer]:  # fmt: skip
    """A founder with every role, unless ``keys`` and ``roles`` say otherwise."""
    random = random or SystemRandomSource()
    config = ServerConfig(
        bind=(HOST,), advertise=(), roles=roles, data=folder, limits=WIDE,
        store=settings or StoreSettings(),
    )  # fmt: skip
    server = CircleServer(
        config, keys or ServiceKeys.new_circle("Friends", random), clock or SystemClock(), random
    )
    server.start()
    await server.ready()
    try:
        yield server
    finally:
        await server.stop()


def store_of(server: CircleServer) -> StoreRole:
    """Its role."""
    role = server.roles["store"]
    assert isinstance(role, StoreRole)
    return role


class Guest:
    """Somebody with a socket, a mailbox key and no profile; fills ``StoreCircle``."""

    def __init__(
        self, link: CircleLink, service: bytes, clock: Clock, random: RandomSource,
        ether: Ether | None = None,
    ) -> None:  # fmt: skip
        socket = ether.open("127.0.0.1") if ether is not None else udp.UdpSocket("127.0.0.1")
        self.endpoint = Endpoint(socket, clock, random)  # type: ignore[arg-type]
        circle = CircleKeys(link.network_key, link.public_key, link.name)
        self.endpoint.add_circle(circle)
        self.endpoint.start(asyncio.get_running_loop())
        answers = ServiceAnswers(self.endpoint)
        self.cloud = KaCloud(
            self.endpoint, answers, circle, link.services, SilentListener(), clock, random
        )
        self.services = ServiceLinks(self.endpoint, circle, clock, random)
        answers.share(self.services)
        self.stores = Stores({link.public_key: self}, random)
        self.at = StoreAddress(link.public_key, service)
        self.mailbox = SigningKey(random.bytes(32))
        self.mail: list[bytes] = []
        self.stores.listen(self)
        self.cloud.start()

    @property
    def mbox(self) -> bytes:
        """Where others leave things for us."""
        return mailbox_id(self.mailbox.public, self.at.service)

    def on_mail(self, at: StoreAddress, mbox: bytes) -> None:
        """Keep."""
        assert at == self.at
        self.mail.append(mbox)

    async def open(self, tokens: int) -> list[bytes]:
        """A mailbox with so many tokens; the tokens."""
        await self.stores.create(self.at, self.mailbox)
        made = [number.to_bytes(16, "big") for number in range(tokens)]
        await self.stores.set_tokens(self.at, self.mailbox, 1, [token_hash(one) for one in made])
        return made

    async def fetched(self, after: int = 0) -> list[bytes]:
        """Everything that waits."""
        return [item.blob async for item in self.stores.fetch(self.at, self.mailbox, after)]

    def close(self) -> None:
        """Goodbye."""
        self.stores.close()
        self.services.close()
        self.cloud.close()
        self.endpoint.close()


@asynccontextmanager
async def town(
    folder: Path, ether: Ether, seed: int = 1, settings: StoreSettings | None = None
) -> AsyncIterator[tuple[CircleServer, Guest, Guest]]:
    """A store, Bob who owns a mailbox there, and Alice who writes; in virtual time."""
    clock = VirtualClock()
    made = store_server(folder, settings, clock=clock, random=FakeRandomSource(seed))
    async with made as server:
        bob = guest(server, clock=clock, random=FakeRandomSource(seed + 1), ether=ether)
        alice = guest(server, clock=clock, random=FakeRandomSource(seed + 2), ether=ether)
        async with bob as one, alice as two:
            yield server, one, two


def pass_days(server: CircleServer, days: float) -> None:
    """Everybody's calendar moves on, of a server and guests on one ``VirtualClock``; no timer
    does."""
    clock = server._clock
    assert isinstance(clock, VirtualClock)
    clock.shift += days * 86_400
    server.datagrams.host.listener.describe_anew(clock.monotonic())


def now() -> float:
    """The loop's time."""
    return asyncio.get_running_loop().time()


@asynccontextmanager
async def guest(
    server: CircleServer, *, clock: Clock | None = None, random: RandomSource | None = None,
    ether: Ether | None = None,
) -> AsyncIterator[Guest]:  # fmt: skip
    """Somebody who has found the server's list."""
    made = Guest(
        server.link(), server.service_key, clock or SystemClock(), random or SystemRandomSource(),
        ether,
    )  # fmt: skip
    try:
        await until(lambda: server.service_key in made.stores.services(made.at.circle))
        yield made
    finally:
        made.close()


class Raw:
    """A client without manners: says what it is told to say; fills ``LinkOwner``."""

    def __init__(self, guest: Guest) -> None:
        self.guest = guest
        self.heard: list[ControlMessage] = []
        self.ups = self.falls = 0
        place = ServicePlace(guest.at.service, tuple(guest.cloud.book.addresses(guest.at.service)))
        self.link = guest.services.open(place, self, 10.0)

    async def up(self) -> Raw:
        """Wait for an association."""
        await until(lambda: self.link.up, 100.0)
        return self

    def say(self, *messages: StoreMessage) -> None:
        """Each in a packet."""
        for message in messages:
            self.link.send(message)

    def signed(self, message: SignedRequest, key: SigningKey | None = None) -> SignedRequest:
        """The same with a good signature for the association that stands."""
        key = key or self.guest.mailbox
        signature = signature_of(message, key, self.guest.at.service, self.link.nonce)
        return replace(message, signature=signature)

    async def answer(self, request: int) -> Ok | StoredAnswer | No:
        """What was answered to a request."""
        await until(lambda: bool(self._answers(request)), 100.0)
        return self._answers(request)[0]

    def refusals(self) -> list[StoreCode]:
        """Every NO, in order."""
        return [StoreCode(one.code) for one in self.heard if isinstance(one, No)]

    def _answers(self, request: int) -> list[Ok | StoredAnswer | No]:
        said = (one for one in self.heard if isinstance(one, Ok | StoredAnswer | No))
        return [one for one in said if one.request == request]

    def on_up(self, link: ServiceLink) -> None:
        """Count."""
        self.ups += 1

    def on_message(self, link: ServiceLink, message: ControlMessage) -> None:
        """Keep."""
        self.heard.append(message)

    def on_gone(self, link: ServiceLink) -> None:
        """Count."""
        self.falls += 1

    def beat(self, link: ServiceLink) -> bytes:
        """Be there."""
        return ping_frame()


def rows(folder: Path, sql: str) -> list[tuple[Any, ...]]:
    """What the tables of a store hold."""
    with closing(sqlite3.connect(folder / FILE_NAME)) as tables:
        return tables.execute(sql).fetchall()
