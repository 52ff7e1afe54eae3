"""One service of a circle as a program: its descriptor, its link, its roles behind the sockets.

Whoever holds the circle's key admits itself and others; who joined shows the admission that it was
given and has it renewed while the founder lives.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from dataclasses import replace

from m2chat.clock import Clock
from m2chat.crypto.randomness import RandomSource
from m2chat.errors import UserFacingError
from m2chat.links import SERVICES_LIMIT, CircleLink, JoinLink, ServiceAddress
from m2chat.net.io.relay_desk import RelayDesk
from m2chat.net.services.directory import admit
from m2chat.net.services.host import ServiceRole
from m2chat.net.services.ka_registry import KaRegistry
from m2chat.net.services.list_role import ListRole
from m2chat.net.services.relay import RelayRole
from m2chat.net.services.service_list import ServiceList
from m2chat.net.services.store import StoreRole
from m2chat.net.wire.addresses import Address
from m2chat.net.wire.descriptor import ADDRESSES, Descriptor
from m2chat.net.wire.obfuscation import CircleKeys
from m2chat.servers.addresses import reachable
from m2chat.servers.admission import (
    NO_TOKEN,
    RENEW_SECONDS,
    Founder,
    ends_at,
    join_token,
    refuse,
)
from m2chat.servers.config import ServerConfig
from m2chat.servers.datagram_server import DatagramServer
from m2chat.servers.errors import CircleMismatch
from m2chat.servers.join import ask_admission
from m2chat.servers.keys import ServiceKeys
from m2chat.servers.neighbours import Neighbours
from m2chat.servers.relay import open_desk, reach_by_others
from m2chat.servers.roles import make_roles, role_bits
from m2chat.servers.store import opened, shut
from m2chat.servers.surroundings import RoleSurroundings

RENEWAL_SECONDS = 3600.0  # how often it is seen whether an admission must be renewed
KEEP_SECONDS = 5.0  # how often it is seen whether the others' addresses changed

_log = logging.getLogger(__name__)


class CircleServer:
    """A server of a circle, with the roles that its configuration names."""

    def __init__(
        self, config: ServerConfig, keys: ServiceKeys, clock: Clock, random: RandomSource,
        *, worker: int = 0, joins: Callable[[], int] | None = None,
        save: Callable[[ServiceKeys], None] | None = None,
    ) -> None:  # fmt: skip
        """Binds; raises ``AddressTaken``, and ``CircleMismatch`` for roles that the circle did not
        admit.  ``start`` must follow, on the loop.

        ``worker`` says which of the server's services this is; ``joins`` tells how often a founder
        called its join links back; ``save`` keeps the keys, with the others' addresses, for the
        next start.
        """
        self.keys = keys
        self.config = config
        self._clock = clock
        self._random = random
        self._worker = worker
        self._save = save
        self._joins = joins or (lambda: keys.joins)
        self._service = keys.of_worker(worker)
        self._role_bits = role_bits(config.roles)
        self._admission = self._first_admission()
        circle = CircleKeys(keys.network_key, keys.circle_public, keys.circle_name)
        self.datagrams = DatagramServer(circle, config.bind, config.limits, clock, random)
        self.advertised = config.advertise or reachable(self.datagrams.addresses)
        self.listed = ServiceList(keys.circle_public)
        self._around = RoleSurroundings(
            config,
            keys,
            self._service,
            circle,
            clock,
            random,
            self.datagrams,
            self.advertised,
            lambda: self.listed.hash,
        )
        grant = refuse
        if keys.circle is not None:
            founder = Founder(keys.circle, self.listed, clock.wall, self._joins)
            grant = founder.grant
        host = self.datagrams.host
        self._list_role = ListRole(self.listed, host.send_message, clock.wall, grant)
        self.neighbours = Neighbours(
            self.datagrams.endpoints[0],
            circle,
            self._service.public,
            keys.services,
            self.listed,
            lambda: host.listener.descriptor,
            clock,
            random,
        )
        self._tasks: list[asyncio.Task[None]] = []
        self._desk: RelayDesk | None = None

    @property
    def addresses(self) -> list[Address]:
        """Where it listens, with the real ports."""
        return self.datagrams.addresses

    @property
    def service_key(self) -> bytes:
        """svc_pk, 32."""
        return self._service.public

    @property
    def roles(self) -> dict[str, ServiceRole]:
        """The machines of its roles by name, once it was started."""
        return self._around.made

    def link(self) -> CircleLink:
        """All that a client needs: this service first, then others that it knows."""
        own = tuple(
            ServiceAddress(address.host, address.port, self.service_key)
            for address in self.advertised
        )
        others = [one for one in self.keys.services if one.public_key != self.service_key]
        others = list(self.neighbours.known()) or others
        services = tuple(dict.fromkeys((*own[:ADDRESSES], *others)))[:SERVICES_LIMIT]
        keys = self.keys
        return CircleLink(keys.network_key, keys.circle_public, keys.circle_name, services)

    def join_link(self) -> JoinLink | None:
        """What a further server takes with ``--join``; only the founder has one."""
        keys = self.keys
        if keys.circle is None:
            return None
        return JoinLink(self.link(), join_token(keys.circle, keys.joins, self._clock.wall()))

    def admission_left(self) -> float:
        """Seconds until our admission ends."""
        return ends_at(self._admission) - self._clock.wall()

    def reconfigure(self, config: ServerConfig) -> None:
        """Take other limits and other advertised addresses while running."""
        self.config = config
        self.datagrams.set_limits(config.limits)
        registry = self.roles.get("ka")
        if isinstance(registry, KaRegistry):
            limits = config.limits
            registry.set_limits(limits.registrations, limits.memory_mib << 20)
        advertised = config.advertise or reachable(self.datagrams.addresses)
        if advertised != self.advertised:
            self.advertised = advertised
            self.datagrams.host.listener.describe_anew(self._clock.monotonic())

    def start(self) -> None:
        """Make the roles and serve, on the running loop."""
        roles = make_roles(self._around)
        self.datagrams.serve(self._service, self._describe, self._list_role, *roles)
        self.neighbours.start()
        registry = self._around.made.get("ka")
        if isinstance(registry, KaRegistry) and registry.relays is not None:
            reach_by_others(self._around, registry.relays, self.neighbours)
        relay = self._around.made.get("relay")
        if isinstance(relay, RelayRole):
            self._desk = open_desk(self._around, relay, self.neighbours)
        self._tasks = [asyncio.create_task(self._renew_admission())]
        if self._save is not None:
            self._tasks.append(asyncio.create_task(self._keep_neighbours(self._save)))

    async def ready(self) -> None:
        """Wait until every role can answer; raises ``UserFacingError`` when one never will."""
        store = self._around.made.get("store")
        if isinstance(store, StoreRole):
            await opened(store)

    async def stop(self) -> None:
        """Goodbye to every client, drain, close."""
        self._leave()
        await self.datagrams.stop()
        store = self._around.made.get("store")
        if isinstance(store, StoreRole):
            await shut(store)

    def close(self) -> None:
        """Close at once, as a crash does: nobody is told."""
        self._leave()
        self.datagrams.close()
        store = self._around.made.get("store")
        if isinstance(store, StoreRole):
            self._tasks = [asyncio.get_running_loop().create_task(shut(store))]

    def _leave(self) -> None:
        for task in self._tasks:
            task.cancel()
        if self._desk is not None:
            self._desk.close()
        self.neighbours.close()

    def _first_admission(self) -> bytes:
        keys = self.keys
        if keys.circle is not None:
            return admit(keys.circle, self._service.public, self._role_bits, self._clock.wall())
        assert keys.membership is not None
        admissions = keys.membership.admissions
        roles, admission = admissions[self._worker] if self._worker < len(admissions) else (0, b"")
        if roles != self._role_bits or ends_at(admission) <= self._clock.wall():
            raise CircleMismatch(
                "The circle did not admit this server in these roles, or its admission ended. Start"
                " it with a new join link (--join), or with the roles and workers it had before."
            )
        return admission

    def _describe(self, exchange: bytes, not_after: int) -> Descriptor:
        return Descriptor(
            self._role_bits,
            self.service_key,
            exchange,
            not_after,
            self.advertised[:ADDRESSES],
            self._admission,
        )

    async def _renew_admission(self) -> None:
        """Ask in time for the next ninety days; who founded the circle grants it to itself."""
        while True:
            if ends_at(self._admission) - self._clock.wall() < RENEW_SECONDS:
                await self._ask_again()
            await asyncio.sleep(RENEWAL_SECONDS)

    async def _ask_again(self) -> None:
        membership = self.keys.membership
        if membership is None:
            self._admission = self._first_admission()
        else:
            # The first worker asks for all of them, since it keeps the file.
            count = 1 if self._worker else len(membership.admissions)
            numbers = range(self._worker, self._worker + count)
            try:
                admissions, _ = await ask_admission(
                    replace(self.link(), services=self._founder_first()),
                    NO_TOKEN,
                    [self.keys.of_worker(number).public for number in numbers],
                    self._role_bits,
                    self._clock,
                    self._random,
                )
            except UserFacingError as error:
                _log.warning("admission_not_renewed", extra={"reason": error.key})
                return
            self._admission = admissions[0]
            if self._save is not None:
                rows = tuple((self._role_bits, one) for one in admissions)
                self.keys = replace(self.keys, membership=replace(membership, admissions=rows))
                self._save(self.keys)
        _log.info("admission_renewed")
        self.datagrams.host.listener.describe_anew(self._clock.monotonic())

    async def _keep_neighbours(self, save: Callable[[ServiceKeys], None]) -> None:
        """Write down where the others are: without the founder, too, there is a way back."""
        while True:
            known = self.link().services  # ourselves, for join-link, and the others
            if set(known) != set(self.keys.services):
                # Join links may have been called back meanwhile, in the file.
                self.keys = replace(self.keys, services=known, joins=self._joins())
                save(self.keys)
            await asyncio.sleep(KEEP_SECONDS)

    def _founder_first(self) -> tuple[ServiceAddress, ...]:
        assert self.keys.membership is not None
        founder = self.keys.membership.founder
        listed = self.listed.get(founder)
        if listed is not None and listed.addresses:
            return tuple(ServiceAddress(*one, founder) for one in listed.addresses)
        return tuple(one for one in self.keys.services if one.public_key == founder)
