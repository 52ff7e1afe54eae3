"""``KaCloud`` against KA servers on loopback sockets: placement, look-up, faults, clocks."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass

from m2chat.crypto.randomness import SystemRandomSource
from m2chat.crypto.signing import SigningKey
from m2chat.links import ServiceAddress
from m2chat.net.io.endpoint import Endpoint
from m2chat.net.io.ka_search import Answer, KaSearch
from m2chat.net.io.service_answers import ServiceAnswers
from m2chat.net.io.service_driver import KaCloud
from m2chat.net.io.udp import UdpSocket
from m2chat.net.services.ka_registry import KaRegistry
from m2chat.net.services.placement import homes, ranked
from m2chat.net.services.rids import DAY_SECONDS, day_of
from m2chat.net.wire.addresses import Address
from m2chat.net.wire.control import RidFlag
from m2chat.net.wire.obfuscation import CircleKeys
from m2chat.servers.config import ServerConfig, ServerLimits
from m2chat.servers.keys import ServiceKeys
from m2chat.servers.server import CircleServer
from tests.support.people import Person, ShiftedClock, until

RANDOM = SystemRandomSource()
LOOPBACK = (Address("127.0.0.1", 0),)
WIDE = ServerLimits(long_per_second=10_000, long_burst=10_000)
LBLOB = b"l" * 976


@dataclass
class Circle:
    """Some KAs of one circle, and peers that use them."""

    servers: dict[bytes, CircleServer]
    keys: CircleKeys
    clock: ShiftedClock

    def services(self) -> list[ServiceAddress]:
        return [service for one in self.servers.values() for service in one.link().services]

    def day(self) -> int:
        return day_of(self.clock.wall())

    def homes(self, person: Person, day: int | None = None) -> list[bytes]:
        return homes(person.location(self.day() if day is None else day), self.servers)

    @asynccontextmanager
    async def peer(
        self, person: Person, *, register: bool = True, clock: ShiftedClock | None = None
    ) -> AsyncIterator[KaCloud]:
        endpoint = Endpoint(UdpSocket("127.0.0.1"), clock or self.clock, RANDOM)
        endpoint.add_circle(self.keys)
        endpoint.start(asyncio.get_running_loop())
        cloud = KaCloud(
            endpoint, ServiceAnswers(endpoint), self.keys, self.services(), person,
            clock or self.clock, RANDOM,
        )  # fmt: skip
        cloud.start()
        if register:
            cloud.set_registration(person)
            await until(lambda: registered(cloud))
        try:
            yield cloud
        finally:
            cloud.close()
            endpoint.close()


def registered(cloud: KaCloud, count: int | None = None) -> bool:
    wanted = min(3, len(cloud.services())) if count is None else count
    return sum(service.registered for service in cloud.services()) == wanted


@asynccontextmanager
async def circle(count: int, shift: float = 0.0) -> AsyncIterator[Circle]:
    founder, network_key = SigningKey(RANDOM.bytes(32)), RANDOM.bytes(32)
    clock = ShiftedClock(shift)
    servers = {}
    for _ in range(count):
        keys = ServiceKeys(SigningKey(RANDOM.bytes(32)), founder, network_key, "test")
        server = CircleServer(
            ServerConfig(bind=LOOPBACK, limits=WIDE, roles=("ka",)), keys, clock, RANDOM
        )
        server.start()
        servers[keys.service.public] = server
    try:
        yield Circle(servers, CircleKeys(network_key, founder.public), clock)
    finally:
        for server in servers.values():
            await server.stop()


def registry_of(server: CircleServer) -> KaRegistry:
    registry = server.roles["ka"]
    assert isinstance(registry, KaRegistry)
    return registry


def at_second_of_day(second: float) -> float:
    """The shift that makes it this second of the day now."""
    now = ShiftedClock().wall()
    return second - now % DAY_SECONDS


NOON = at_second_of_day(43_200)


def search_for(cloud: KaCloud, person: Person, flags: int = 0) -> KaSearch:
    return cloud.look_up(person, RANDOM.bytes(8), flags, LBLOB)


async def answers(search: KaSearch) -> list[Answer]:
    return [answer async for answer in search]


async def test_two_peers_meet_at_the_homes_of_the_one_who_is_sought() -> None:
    alice, bob = Person(b"alice"), Person(b"bob")
    async with circle(5, NOON) as ring, ring.peer(alice) as hers, ring.peer(bob) as his:
        search = search_for(his, alice)
        first = await anext(search)
        assert first.service in ring.homes(alice)
        assert first.found.blob == alice.blob(first.service)
        await until(lambda: len({service for _, service in alice.notified}) == 3)
        assert {service for _, service in alice.notified} == set(ring.homes(alice))
        assert all(notify.rid == alice.rid(key, ring.day()) for notify, key in alice.notified)
        assert {s.service for s in hers.services() if s.registered} == set(ring.homes(alice))
        search.stop()
        assert [answer async for answer in search] == []
        assert alice.online == [True]
        assert alice.observed


async def test_nobody_there_is_asked_for_at_ranks_one_to_five_and_not_found() -> None:
    bob, nobody = Person(b"bob"), Person(b"nobody")
    async with circle(6, NOON) as ring, ring.peer(bob) as his:
        search = search_for(his, nobody)
        assert await answers(search) == []
        assert search.reached
        asked = {s.service for s in his.services() if s.connected} - set(ring.homes(bob))
        order = ranked(nobody.location(ring.day()), ring.servers)
        greeted = {service.public_key for service in ring.services()[:3]}
        assert asked - greeted <= set(order[:5])
        assert set(order[:5]) <= {s.service for s in his.services() if s.connected}


async def test_a_dead_home_is_made_up_for_by_the_others() -> None:
    alice, bob = Person(b"alice"), Person(b"bob")
    async with circle(3, NOON) as ring, ring.peer(alice), ring.peer(bob) as his:
        for dead in ring.homes(alice)[:2]:
            await ring.servers[dead].stop()
        search = search_for(his, alice)
        first = await asyncio.wait_for(anext(search), 10)
        assert first.service == ring.homes(alice)[2]
        search.stop()


async def test_a_circle_of_kas_alone_has_no_relay() -> None:
    bob = Person(b"bob")
    async with circle(2, NOON) as ring, ring.peer(bob) as his:
        assert not his.has_relay


async def test_no_ka_at_all_is_told_from_not_found() -> None:
    alice, bob = Person(b"alice"), Person(b"bob")
    async with circle(1, NOON) as ring, ring.peer(bob, register=False) as his:
        await until(lambda: his.online)
        for server in ring.servers.values():
            await server.stop()
        await until(lambda: not his.online)
        assert bob.online == [True, False]
        search = search_for(his, alice)
        assert await answers(search) == []
        assert not search.reached


async def test_an_older_registration_is_asked_for_by_skip() -> None:
    first, second, bob = Person(b"same"), Person(b"same"), Person(b"bob")
    async with circle(1, NOON) as ring, ring.peer(first), ring.peer(second), ring.peer(bob) as his:
        search = search_for(his, first)
        newest = await anext(search)
        assert newest.found.left == 1
        assert search.older(newest)
        older = await anext(search)
        assert (older.skip, older.found.left) == (1, 0)
        assert older.found.address != newest.found.address
        assert not search.older(older)
        assert await answers(search) == []


async def test_an_older_registration_at_a_ka_that_died_does_not_hold_up_the_search() -> None:
    first, second, bob = Person(b"same"), Person(b"same"), Person(b"bob")
    async with circle(1, NOON) as ring, ring.peer(first), ring.peer(second), ring.peer(bob) as his:
        search = search_for(his, first)
        newest = await anext(search)
        for server in ring.servers.values():
            server.close()  # as a crash: nobody is told
        assert search.older(newest)
        async with asyncio.timeout(15):
            assert await answers(search) == []


async def test_who_asks_for_a_relay_is_not_introduced_without_one() -> None:
    alice, bob = Person(b"alice", flags=int(RidFlag.RELAY_ONLY | RidFlag.CARD)), Person(b"bob")
    async with circle(1, NOON) as ring, ring.peer(alice), ring.peer(bob) as his:
        assert await answers(search_for(his, alice)) == []
        assert alice.notified == []


async def test_around_midnight_both_days_are_registered_and_asked() -> None:
    alice, bob = Person(b"alice"), Person(b"bob")
    shift = at_second_of_day(DAY_SECONDS - 1_800)
    async with circle(6, shift) as ring, ring.peer(alice, register=False) as hers:
        hers.set_registration(alice)
        wanted = set(ring.homes(alice)) | set(ring.homes(alice, ring.day() + 1))
        await until(lambda: registered(hers, len(wanted)))
        assert {s.service for s in hers.services() if s.registered} == wanted
        async with ring.peer(bob, register=False) as his:
            tomorrow = Tomorrow(alice, ring.day() + 1)
            search = search_for(his, tomorrow)
            answer = await anext(search)
            assert answer.day == ring.day() + 1
            search.stop()


class Tomorrow(Person):
    """Whom only the neighbour day's ids find."""

    def __init__(self, person: Person, day: int) -> None:
        super().__init__(person.name)
        self.day = day

    def rid(self, service: bytes, day: int) -> bytes:
        right = super().rid(service, day)
        return right if day == self.day else bytes(16)


async def test_a_wrong_clock_is_put_right_by_the_kas() -> None:
    alice = Person(b"alice")
    wrong = ShiftedClock(NOON + 30 * 3600)
    async with circle(3, NOON) as ring, ring.peer(alice, clock=wrong, register=False) as hers:
        await until(lambda: all(service.connected for service in hers.services()))
        assert abs(hers.net_time() - ring.clock.wall()) < 1
        hers.set_registration(alice)
        await until(lambda: registered(hers))
        assert {s.service for s in hers.services() if s.registered} == set(ring.homes(alice))


async def test_sets_are_padded_to_a_multiple_of_32_and_stay_padded_alike() -> None:
    alice = Person(b"alice", extra=40)
    async with circle(1, NOON) as ring, ring.peer(alice) as hers:
        (server,) = ring.servers.values()
        held: Callable[[], int] = lambda: registry_of(server).rids  # noqa: E731
        assert held() == 64
        before = set_of(hers)
        hers.refresh()
        await until(lambda: not registered(hers))
        await until(lambda: registered(hers))
        assert held() == 64
        assert set(set_of(hers)) == set(before)
        assert set_of(hers) != before  # shuffled anew


def set_of(cloud: KaCloud) -> list[bytes]:
    (link,) = cloud._links.values()
    return [rid for rid, _ in link.client._rids]


async def test_closing_says_goodbye_and_the_ka_forgets_at_once() -> None:
    alice = Person(b"alice")
    async with circle(1, NOON) as ring:
        (server,) = ring.servers.values()
        async with ring.peer(alice):
            assert registry_of(server).registrations == 1
        await until(lambda: registry_of(server).registrations == 0, 2)
        assert registry_of(server).memory == 0


async def test_withdrawing_keeps_nothing_registered() -> None:
    alice = Person(b"alice")
    async with circle(2, NOON) as ring, ring.peer(alice) as hers:
        hers.set_registration(None)
        await until(
            lambda: all(registry_of(s).registrations == 0 for s in ring.servers.values()), 2
        )
        assert registered(hers, 0)
