"""A real server with a store, and guests who use it: on loopback, or on an ether in virtual time.

async with store_server(folder) as server:          # sockets as the test arranged them
    async with guest(server) as alice:
        await alice.stores.create(alice.at, alice.mailbox)
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from m2chat.clock import Clock, SystemClock
from m2chat.crypto.mailbox import mailbox_id, token_hash
from m2chat.crypto.randomness import RandomSource, SystemRandomSource
from m2chat.crypto.signing import SigningKey
from m2chat.links import CircleLink
from m2chat.net.io import udp
from m2chat.net.io.endpoint import Endpoint
from m2chat.net.io.service_answers import ServiceAnswers
from m2chat.net.io.service_driver import KaCloud
from m2chat.net.io.service_link import ServiceLinks
from m2chat.net.io.stores import Stores
from m2chat.net.services.store import StoreRole
from m2chat.net.stores import StoreAddress
from m2chat.net.wire.addresses import Address
from m2chat.net.wire.obfuscation import CircleKeys
from m2chat.servers.config import ServerConfig, ServerLimits, StoreSettings
from m2chat.servers.keys import ServiceKeys
from m2chat.servers.server import CircleServer
from m2chat.servers.silent import SilentListener
from tests.support.ether import Ether
from tests.support.people import until

WIDE = ServerLimits(long_per_second=10_000, long_burst=10_000, registrations_per_address=100_000)
HOST = Address("127.0.0.1", 0)


@asynccontextmanager
async def store_server(
    folder: Path, settings: StoreSettings | None = None, *,
    clock: Clock | None = None, random: RandomSource | None = None, keys: ServiceKeys | None = None,
) -> AsyncIterator[CircleServer]:  # fmt: skip
    """A founder with every role."""
    random = random or SystemRandomSource()
    config = ServerConfig(
        bind=(HOST,), advertise=(), roles=("ka", "relay", "store"), data=folder, limits=WIDE,
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
        self.mbox = mailbox_id(self.mailbox.public, service)
        self.mail: list[bytes] = []
        self.stores.listen(self)
        self.cloud.start()

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
