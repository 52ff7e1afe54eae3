"""The doctor on real nodes and servers, behind boxes that do harm: it names what is wrong."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import replace

import pytest

from m2chat.clock import Clock, SystemClock
from m2chat.crypto.randomness import SystemRandomSource
from m2chat.crypto.signing import SigningKey
from m2chat.links import LOCAL_CIRCLE, CircleLink
from m2chat.net.diagnosis import Finding, FindingState
from m2chat.net.io import doctor
from m2chat.net.io.interfaces import interfaces
from m2chat.net.io.node import Node, NodeConfig
from m2chat.net.io.udp import UdpSocket
from m2chat.net.wire.addresses import Address
from m2chat.servers.config import ServerConfig, ServerLimits
from m2chat.servers.keys import ServiceKeys
from m2chat.servers.server import CircleServer
from tests.support.ears import Ears
from tests.support.middle_box import Box
from tests.support.people import ShiftedClock, until
from tests.support.session_pair import identity

RANDOM = SystemRandomSource()
WIDE = ServerLimits(long_per_second=10_000, long_burst=10_000)
OK, WARN, BAD, SKIPPED = FindingState
# the longest way through the checks, as they follow each other
LONGEST_S = (
    1.2
    + doctor.ANSWER_S
    + 3 * doctor.PING_S
    + max(doctor.AGAIN_S + doctor.PUNCH_S, 2 * doctor.PING_S)
)


@pytest.fixture(autouse=True)
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """What does not answer on loopback never will."""
    for name, seconds in (("ANSWER_S", 1.2), ("AGAIN_S", 1.2), ("PING_S", 0.3), ("PUNCH_S", 0.6)):
        monkeypatch.setattr(doctor, name, seconds)


@asynccontextmanager
async def circle_of(
    *hosts: str, roles: tuple[str, ...] = ("ka", "relay")
) -> AsyncIterator[CircleLink]:
    """Servers of one circle, one at each address."""
    founder, network_key = SigningKey(RANDOM.bytes(32)), RANDOM.bytes(32)
    async with AsyncExitStack() as stack:
        services = []
        for host in hosts:
            keys = ServiceKeys(SigningKey(RANDOM.bytes(32)), founder, network_key, "test")
            config = ServerConfig(bind=(Address(host, 0),), limits=WIDE, roles=roles)
            server = CircleServer(config, keys, SystemClock(), RANDOM)
            server.start()
            stack.push_async_callback(server.stop)
            services += server.link().services
        yield replace(server.link(), services=tuple(services))


@asynccontextmanager
async def boxed(
    link: CircleLink, largest: int = 65_507
) -> AsyncIterator[tuple[CircleLink, list[Box]]]:
    """The same circle with a box before each service."""
    boxes = []
    try:
        for one in link.services:
            boxes.append(Box(Address(one.host, one.port), one.host, largest))
        services = tuple(
            replace(service, host=box.address.host, port=box.address.port)
            for service, box in zip(link.services, boxes, strict=True)
        )
        yield replace(link, services=services), boxes
    finally:
        for box in boxes:
            box.close()


@asynccontextmanager
async def node_of(
    *links: CircleLink, clock: Clock | None = None, host: str = "127.0.0.1"
) -> AsyncIterator[Node]:
    """Alice's node."""
    who, epoch = identity("alice"), iter(range(1, 100))

    async def next_epoch() -> int:
        return next(epoch)

    config = NodeConfig(
        who.fingerprint, who.certificate.encode(), who.sign, RANDOM.bytes(8), b"A" * 16,
        b"S" * 32, next_epoch, links, host=host,
    )  # fmt: skip
    node = Node(config, Ears(), clock or SystemClock(), RANDOM)
    await node.start()
    try:
        yield node
    finally:
        await node.close()


async def examined(node: Node) -> dict[str, Finding]:
    """All findings by their names, the last of each."""
    return {finding.id: finding async for finding in node.examine()}


async def test_a_good_network_is_told_as_good() -> None:
    async with circle_of("127.0.0.1") as link, node_of(link) as node:
        await until(lambda: all(one.registered for one in node.status().services))
        found = await examined(node)
        assert list(found)[:2] == ["interfaces", "socket"], "this computer comes first"
        assert {name: one.state for name, one in found.items()} == dict.fromkeys(
            (
                "interfaces",
                "socket",
                "ka",
                "registration",
                "clock",
                "mapping",
                "punch",
                "mtu",
                "relay",
            ),
            OK,
        )
        address = f"{link.services[0].host}:{link.services[0].port}"
        assert found["ka"].place == address
        told = " ".join(one.sentence + one.advice for one in found.values())
        assert "127.0.0.1" not in told, "addresses stand in place alone"


async def test_a_dead_server_is_named_and_the_living_one_too() -> None:
    async with circle_of("127.0.0.1", "127.0.0.2") as link, boxed(link) as (through, boxes):
        async with node_of(through) as node:
            await until(lambda: all(one.registered for one in node.status().services))
            boxes[1].open = False
            findings = [finding async for finding in node.examine()]
        kas = {one.place: one.state for one in findings if one.id == "ka"}
        assert kas == {str(boxes[0].address): OK, str(boxes[1].address): WARN}


async def test_silence_from_everywhere_is_blocked_udp() -> None:
    async with circle_of("127.0.0.1", "127.0.0.2") as link, boxed(link) as (through, boxes):
        for box in boxes:
            box.open = False
        async with node_of(through) as node:
            found = await examined(node)
        assert found["udp"].state is BAD
        assert found["ka"].state is BAD
        assert found["udp"].advice
        assert "mtu" not in found


@pytest.mark.parametrize(
    ("largest", "state", "words"), [(1_300, OK, "1,280 bytes"), (1_199, BAD, "1,200 bytes")]
)
async def test_a_tunnel_that_is_too_narrow_is_found(
    largest: int, state: FindingState, words: str
) -> None:
    async with circle_of("127.0.0.1") as link, boxed(link, largest) as (through, _):
        async with node_of(through) as node:
            found = await examined(node)
        assert found["mtu"].state is state
        assert words in found["mtu"].sentence
        assert "or more" not in found["mtu"].sentence


async def test_a_router_that_shows_another_port_to_each_server_is_found() -> None:
    async with circle_of("127.0.0.1", "127.0.0.2") as link, boxed(link) as (through, _):
        async with node_of(through) as node:
            found = await examined(node)
        assert found["mapping"].state is WARN
        assert "symmetric" in found["mapping"].sentence
        assert "relay" in found["mapping"].advice
        assert found["punch"].state is SKIPPED, "this box leads nothing back in"


async def test_a_wrong_clock_is_told_with_its_size() -> None:
    async with circle_of("127.0.0.1") as link, node_of(link, clock=ShiftedClock(-540)) as node:
        found = await examined(node)
        assert found["clock"].state is WARN
        assert "9 minutes behind" in found["clock"].sentence


async def test_without_a_circle_it_says_so() -> None:
    async with node_of() as node:
        found = await examined(node)
        assert found["ka"].state is SKIPPED
        assert found["socket"].state is SKIPPED


async def test_stopping_in_the_middle_leaves_nothing_behind() -> None:
    async with circle_of("127.0.0.1") as link, boxed(link) as (through, boxes):
        boxes[0].open = False
        async with node_of(through) as node:
            before = asyncio.all_tasks()
            run = node.examine()
            first = await anext(run)
            assert first.id == "interfaces"
            await run.aclose()
            assert asyncio.all_tasks() <= before


def test_the_whole_run_fits_its_time() -> None:
    assert LONGEST_S < doctor.RUN_S


async def test_a_relay_is_found_or_missed() -> None:
    async with circle_of("127.0.0.1") as link, node_of(link) as node:
        assert (await examined(node))["relay"].state is OK
    async with circle_of("127.0.0.1", roles=("ka",)) as link, node_of(link) as node:
        found = (await examined(node))["relay"]
        assert found.state is WARN
        assert "has no relay" in found.sentence


async def test_multicast_is_tried_on_every_network_of_this_computer() -> None:
    async with node_of(LOCAL_CIRCLE, host="::") as node:
        found = await examined(node)
        if not interfaces():
            pytest.skip("this computer is in no network")
        assert found["multicast"].state in (OK, WARN)
        heard = found["multicast"].place.split()
        assert set(heard) <= {one.host for one in interfaces()}
        assert bool(heard) == (found["multicast"].state is OK)
    async with node_of() as node:
        assert "multicast" not in await examined(node), "bound to one address: not tried"


async def test_what_nobody_hears_is_told_as_such(monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(self: UdpSocket, datagram: bytes, group: Address, by: object) -> bool:
        return False

    monkeypatch.setattr(UdpSocket, "send_group", refused)
    if not interfaces():
        pytest.skip("this computer is in no network")
    async with node_of(LOCAL_CIRCLE, host="::") as node:
        assert (await examined(node))["multicast"].state is WARN
