"""Relays in other processes than the KA's: offers, death in mid-message (R-17), worn, two hops."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator
from dataclasses import replace

from m2chat.net.peers import RouteRule
from m2chat.net.services.ka_registry import KaRegistry
from m2chat.net.services.relay import RelayRole
from m2chat.net.wire.addresses import Address
from m2chat.net.wire.ways import Leg
from m2chat.servers.config import RelayLimits
from m2chat.servers.server import CircleServer
from tests.support.circle import Person, befriend, new_keys, person, registered, server
from tests.support.people import until


@contextlib.asynccontextmanager
async def town(
    relays: int, limits: RelayLimits | None = None
) -> AsyncIterator[tuple[CircleServer, list[CircleServer]]]:
    """One KA and some relays, which it knows."""
    async with contextlib.AsyncExitStack() as stack:
        ka = await stack.enter_async_context(server(["ka"]))
        others = [
            await stack.enter_async_context(server(["relay"], new_keys(ka), limits))
            for _ in range(relays)
        ]
        registry = ka.roles["ka"]
        assert isinstance(registry, KaRegistry)
        known = registry.relays
        assert known is not None
        everybody = [ka, *others]
        await until(lambda: all(len(one.listed) == relays + 1 for one in everybody), 30)
        await until(lambda: known.ready == relays, 20)
        yield ka, others


def role(one: CircleServer) -> RelayRole:
    """Its relay role."""
    made = one.roles["relay"]
    assert isinstance(made, RelayRole)
    return made


async def connect(alice: Person, bob: Person, ka: CircleServer, rule: RouteRule) -> None:
    befriend(alice, bob, ka.link(), rule, rule)
    await registered(alice, bob)
    await until(lambda: all(m.cloud.has_relay for m in alice.node._members.values()))
    alice.node.seek(bob.id)
    await until(lambda: bool(alice.ears.up and bob.ears.up))


async def test_r17_a_relay_that_dies_in_mid_message_is_replaced() -> None:
    async with (
        town(2) as (ka, relays),
        person("alice", ka.link()) as alice,
        person("bob", ka.link()) as bob,
    ):
        await connect(alice, bob, ka, RouteRule.RELAY)
        session = alice.node.session(bob.id)
        assert session is not None
        blob = bytes(range(256)) * 4_096  # 1 MiB
        used = next(one for one in relays if role(one).counters.bytes)
        alice.when_sent(300_000, used.close)  # as a crash does: nobody is told
        await asyncio.wait_for(session.send_message(blob), 20)
        await until(lambda: bob.ears.messages == [blob])
        assert alice.ears.up == [session]  # the same session all along
        assert session.route == "relay"
        other = next(one for one in relays if one is not used)
        assert role(other).counters.bytes > 100_000


async def test_s22_the_next_relay_is_taken_before_the_last_one_is_used_up() -> None:
    limits = RelayLimits(mib_per_binding=1)
    async with (
        town(3, limits) as (ka, relays),
        person("alice", ka.link()) as alice,
        person("bob", ka.link()) as bob,
    ):
        await connect(alice, bob, ka, RouteRule.RELAY)
        session = alice.node.session(bob.id)
        assert session is not None
        blob = bytes(100_000)
        for number in range(9):  # 900 kB: beyond 80 % of one binding
            await asyncio.wait_for(session.send_message(bytes([number]) + blob), 20)
            await asyncio.sleep(0.2)
        await until(lambda: sum(one.counters.bound for one in map(role, relays)) >= 2, 15)
        for number in range(9, 18):
            await asyncio.wait_for(session.send_message(bytes([number]) + blob), 20)
            await asyncio.sleep(0.2)
        await until(lambda: len(bob.ears.messages) == 18)
        assert [one[0] for one in bob.ears.messages] == list(range(18))
        assert alice.ears.up == [session]
        assert not alice.ears.down


async def test_two_hops_run_through_two_relays_and_each_end_knows_one() -> None:
    async with (
        town(2) as (ka, relays),
        person("alice", ka.link()) as alice,
        person("bob", ka.link()) as bob,
    ):
        await connect(alice, bob, ka, RouteRule.RELAY2)
        session = alice.node.session(bob.id)
        assert session is not None
        assert session.route == "relay2"
        await session.send_message(b"by two middle-men" * 20_000)
        await until(lambda: bob.ears.messages == [b"by two middle-men" * 20_000])
        assert all(role(one).counters.bytes > 300_000 for one in relays)
        near, far = (one.addresses[0] for one in relays)
        assert (volume(alice, near) > 300_000) != (volume(alice, far) > 300_000)
        assert {leg(alice), leg(bob)} == {near, far}
        assert not volume(alice, bob.address)
        assert not volume(bob, alice.address)


def leg(one: Person) -> Address:
    """The relay that carries its only session."""
    (session,) = one.node._sessions.all()
    way = session.driver.way
    assert isinstance(way, Leg)
    return way.relay


def volume(one: Person, to: Address) -> int:
    """Bytes that left for an address."""
    return sum(len(run) for where, run in one.sent if where == to)


async def test_a_donated_relay_carries_others_once_a_second_ka_reached_it() -> None:
    """Carol donates; the KAs stand at hosts of their own, so that one of them is new to her."""
    async with contextlib.AsyncExitStack() as stack:
        first = await stack.enter_async_context(server(["ka"], host="127.0.0.11"))
        keys = new_keys(first)
        second = await stack.enter_async_context(server(["ka"], keys, host="127.0.0.12"))
        await until(lambda: len(first.listed) == len(second.listed) == 2, 30)
        link = replace(first.link(), services=first.link().services[:1])
        carol = await stack.enter_async_context(person("carol", link))
        endpoint = carol.node._endpoint
        assert endpoint is not None
        sent_to = endpoint.socket.sent_to
        # She has registered at both; the second counts as one that she never spoke to.
        endpoint.socket.sent_to = lambda host: host != "127.0.0.12" and sent_to(host)  # type: ignore[method-assign]
        registry = first.roles["ka"]
        assert isinstance(registry, KaRegistry)
        relays = registry.relays
        assert relays is not None
        await asyncio.sleep(0.5)
        assert not relays.ready
        carol.node.donate(True)
        await until(lambda: relays.ready == 1, 40)
        alice = await stack.enter_async_context(person("alice", link))
        bob = await stack.enter_async_context(person("bob", link))
        befriend(alice, bob, link)
        alice.cut.add(bob.address)
        bob.cut.add(alice.address)
        await registered(alice, bob)
        alice.node.seek(bob.id)
        await until(lambda: bool(alice.ears.up and bob.ears.up), 30)
        assert leg(alice) == leg(bob) == carol.address
        session = alice.node.session(bob.id)
        assert session is not None
        await session.send_message(b"thank you, Carol")
        await until(lambda: bob.ears.messages == [b"thank you, Carol"])
        carol.node.donate(False)
        await until(lambda: relays.ready == 0)
