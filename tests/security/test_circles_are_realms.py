"""Nothing crosses between circles: not on one network, not on one port, not by one server.

Real nodes and a real server in one room, in virtual time.
"""

from __future__ import annotations

import pytest

from m2chat.crypto.signing import SigningKey
from m2chat.links import LOCAL_CIRCLE, CircleLink
from m2chat.net.errors import CloseCode
from m2chat.net.io.endpoint import Endpoint, EndpointCounters
from m2chat.net.services.ka_registry import KaRegistry
from m2chat.net.services.multicast import port_of
from m2chat.net.wire.addresses import Address
from m2chat.net.wire.obfuscation import CircleKeys
from m2chat.net.wire.packet import LONG_BODY_SIZE, LongType
from m2chat.servers.config import ServerConfig, ServerLimits
from m2chat.servers.keys import ServiceKeys
from m2chat.servers.server import CircleServer
from tests.support.fake_random import FakeRandomSource
from tests.support.room import HOSTS, OTHER, Inmate, Room, friend, wait
from tests.support.town import until
from tests.support.virtual_loop import VirtualClock, run_virtual

SERVER = Address("10.1.0.200", 4_700)
STRANGER = Address(HOSTS["mallory"], 4_000)
WIDE = ServerLimits(long_per_second=100_000, long_burst=100_000)


@pytest.fixture
def room(monkeypatch: pytest.MonkeyPatch) -> Room:
    made = Room()
    made.install(monkeypatch)
    return made


def every_long_type(link: CircleLink) -> list[bytes]:
    """One well-formed datagram of each, in this circle."""
    circle, random, out = CircleKeys(link.network_key, link.public_key), FakeRandomSource(5), []
    for kind in LongType:
        body = random.bytes(LONG_BODY_SIZE[kind])
        if kind is LongType.HELLO:
            body = body[:16].ljust(len(body), b"\0")
        run = circle.seal_long(kind, body, random)
        circle.mask.apply(run, len(run), 0, len(run))
        out.append(bytes(run))
    return out


def endpoint_of(person: Inmate) -> Endpoint:
    endpoint = person.node._endpoint
    assert endpoint is not None
    return endpoint


def give_server(room: Room, link: CircleLink | None = None) -> CircleServer:
    """A KA in the room."""
    random = FakeRandomSource(8)
    network_key = link.network_key if link is not None else random.bytes(32)
    keys = ServiceKeys(
        SigningKey(random.bytes(32)), SigningKey(random.bytes(32)), network_key, "served"
    )
    server = CircleServer(ServerConfig(bind=(SERVER,), limits=WIDE), keys, VirtualClock(), random)
    server.start()
    return server


async def pair(
    link: CircleLink, *more: CircleLink, alices: tuple[CircleLink, ...] = ()
) -> tuple[Inmate, Inmate]:
    """Alice and Bob, contacts in one circle, connected in it."""
    alice = await Inmate("alice", (link, *more, *alices)).begin(friend("bob", link))
    bob = await Inmate("bob", (link, *more)).begin(friend("alice", link))
    alice.node.seek(bob.id)
    assert await until(lambda: alice.met and bob.met, 10.0)
    return alice, bob


async def leave(*people: Inmate) -> None:
    for person in people:
        await person.node.close()


def test_a_peer_of_another_circle_understands_nothing(room: Room) -> None:
    """Every LONG type, and the whole traffic of a session: noise, without an answer."""

    async def scenario() -> None:
        alice, bob = await pair(LOCAL_CIRCLE)
        await alice.ears.up[0].send_message(b"m" * 50_000)
        stranger = await Inmate("mallory", (OTHER,)).begin()
        endpoint, to = endpoint_of(stranger), endpoint_of(stranger).address
        heard = [data for _, _, data in room.log]
        assert {len(data) for data in heard} >= {1_077, 1_001, 379, 361, 1_200}
        before = len(room.log)
        for data in every_long_type(LOCAL_CIRCLE) + heard:
            room.inject(STRANGER, to, data)
        assert endpoint.counters == EndpointCounters(foreign=len(heard) + len(LongType))
        assert [to for source, to, _ in room.log[before:] if source == endpoint.address] == []
        for data in every_long_type(OTHER):  # its own it does understand
            room.inject(STRANGER, to, data)
        assert endpoint.counters.foreign < len(heard) + 2 * len(LongType)
        await leave(alice, bob, stranger)

    run_virtual(scenario())


def test_a_server_of_another_circle_answers_nothing(room: Room) -> None:
    async def scenario() -> None:
        server = give_server(room)
        alice, bob = await pair(LOCAL_CIRCLE)
        heard = [data for _, _, data in room.log]
        before = len(room.log)
        for data in every_long_type(LOCAL_CIRCLE) + heard:
            room.inject(STRANGER, SERVER, data)
        await wait(1.0)
        assert [one for one in room.log[before:] if one[0] == SERVER] == []
        for data in every_long_type(server.link()):
            room.inject(STRANGER, SERVER, data)
        await wait(1.0)
        assert [one for one in room.log[before:] if one[0] == SERVER] != []  # HELLO it answers
        await leave(alice, bob)
        await server.stop()

    run_virtual(scenario())


def test_contacts_of_different_circles_do_not_meet(room: Room) -> None:
    """Same people, same secrets, same room; each is reached in another circle."""

    async def scenario() -> None:
        alice = await Inmate("alice", (LOCAL_CIRCLE,)).begin(friend("bob", LOCAL_CIRCLE))
        bob = await Inmate("bob", (OTHER,)).begin(friend("alice", OTHER))
        alice.node.seek(bob.id)
        bob.node.seek(alice.id)
        await wait(30.0)
        assert not alice.met
        assert not bob.met
        assert port_of(LOCAL_CIRCLE.public_key) != port_of(OTHER.public_key)
        await leave(alice, bob)

    run_virtual(scenario())


def test_a_copy_of_a_circle_under_its_network_key_is_another_circle(room: Room) -> None:
    """NK is no secret: somebody founds a circle with it and hears what is asked; the bundle names
    the circle's own key."""
    copied = CircleLink(OTHER.network_key, b"\x07" * 32, "copy", ())

    async def scenario() -> None:
        alice = await Inmate("alice", (OTHER,)).begin(friend("bob", OTHER))
        bob = await Inmate("bob", (copied,)).begin(friend("alice", copied))
        alice.node.seek(bob.id)
        await wait(0.1)
        questions = [data for _, _, data in room.log if len(data) == 1_077]
        assert questions
        heard = [groups for groups in room.groups if groups.port == port_of(copied.public_key)]
        for groups in heard:
            for data in questions:
                groups.receive(data, Address(HOSTS["alice"], 4_000))
        await wait(1.0)
        assert [one for one in room.log if one[0].host == HOSTS["bob"]] == []
        await leave(alice, bob)

    run_virtual(scenario())


def test_one_port_serves_two_circles_and_keeps_them_apart(room: Room) -> None:
    """Alice is in both: a contact of one is not reached, nor let in, in the other."""

    async def scenario() -> None:
        alice = Inmate("alice", (LOCAL_CIRCLE, OTHER))
        await alice.begin(friend("bob", LOCAL_CIRCLE), friend("mallory", OTHER))
        bob = await Inmate("bob", (LOCAL_CIRCLE, OTHER)).begin(friend("alice", OTHER))
        mallory = await Inmate("mallory", (OTHER,)).begin(friend("alice", OTHER))
        bob.node.seek(alice.id)  # in OTHER, where Alice has no such contact
        mallory.node.seek(alice.id)
        await wait(5.0)
        assert [session.peer for session in alice.ears.up] == [mallory.id]
        assert not bob.met
        await leave(alice, bob, mallory)

    run_virtual(scenario())


def test_leaving_ends_everything_of_that_circle_at_once_and_nothing_else(room: Room) -> None:
    async def scenario() -> None:
        alice = Inmate("alice", (LOCAL_CIRCLE, OTHER))
        await alice.begin(friend("bob", LOCAL_CIRCLE), friend("mallory", OTHER))
        bob = await Inmate("bob", (LOCAL_CIRCLE,)).begin(friend("alice", LOCAL_CIRCLE))
        mallory = await Inmate("mallory", (OTHER,)).begin(friend("alice", OTHER))
        alice.node.seek(bob.id)
        alice.node.seek(mallory.id)
        await until(lambda: len(alice.ears.up) == 2, 10.0)
        alice.node.set_circles((OTHER,))
        await wait(0.2)
        assert alice.ears.down == [CloseCode.BYE]
        assert bob.ears.down == [CloseCode.BYE]
        assert [one.peer for one in alice.node.status().sessions] == [mallory.id]
        listening = {groups.port for groups in room.groups if groups.joined}
        before = len(room.log)
        bob.node.seek(alice.id)
        alice.node.seek(bob.id)  # nothing is sent for it
        await wait(20.0)
        mine = [to for source, to, _ in room.log[before:] if source.host == HOSTS["alice"]]
        assert {to.host for to in mine} <= {HOSTS["mallory"]}
        assert len(bob.ears.up) == 1
        assert listening == {port_of(one.public_key) for one in (LOCAL_CIRCLE, OTHER)}  # Bob's too
        await leave(alice, bob, mallory)

    run_virtual(scenario())


def test_joining_again_brings_people_together_again(room: Room) -> None:
    async def scenario() -> None:
        alice, bob = await pair(LOCAL_CIRCLE)
        alice.node.set_circles(())
        await wait(1.0)
        assert not alice.node.status().sessions
        assert not alice.node.status().online
        alice.node.set_circles((LOCAL_CIRCLE,))
        alice.node.seek(bob.id)
        assert await until(lambda: len(alice.ears.up) == 2, 10.0)
        assert alice.node.status().online
        await leave(alice, bob)

    run_virtual(scenario())


def test_a_server_forgets_at_once_who_left_its_circle(room: Room) -> None:
    async def scenario() -> None:
        server = give_server(room)
        registry = server.roles["ka"]
        assert isinstance(registry, KaRegistry)
        alice = await Inmate("alice", (server.link(), LOCAL_CIRCLE)).begin()
        assert await until(lambda: registry.registrations == 1, 10.0)
        alice.node.set_circles((LOCAL_CIRCLE,))
        await wait(0.2)
        assert registry.registrations == 0
        alice.node.set_circles((LOCAL_CIRCLE, server.link()))
        assert await until(lambda: registry.registrations == 1, 10.0)
        await leave(alice)
        await server.stop()

    run_virtual(scenario())


def test_joins_and_leaves_in_quick_succession_end_as_the_last_said(room: Room) -> None:
    async def scenario() -> None:
        alice, bob = await pair(LOCAL_CIRCLE)
        for _ in range(5):
            alice.node.set_circles((OTHER,))
            alice.node.set_circles((LOCAL_CIRCLE, OTHER))
            alice.node.set_circles(())
            alice.node.set_circles((LOCAL_CIRCLE,))
        await wait(2.0)
        joined = [groups for groups in room.groups if groups.joined]
        assert {groups.port for groups in joined} == {port_of(LOCAL_CIRCLE.public_key)}
        assert len(joined) == 2  # Alice's and Bob's
        alice.node.seek(bob.id)
        assert await until(lambda: bool(alice.node.status().sessions), 10.0)
        await leave(alice, bob)

    run_virtual(scenario())
