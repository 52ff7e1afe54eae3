"""What an inspector sees of two real nodes: bytes, packets, paths and keys, as they really were."""

from __future__ import annotations

import asyncio

from m2chat.net.inspection import PathUse, ServiceKind
from m2chat.net.peers import RouteRule
from tests.support.circle import befriend, person, registered, server
from tests.support.people import until


async def test_a_session_in_figures_equals_what_left_the_socket() -> None:
    async with (
        server(("ka",)) as one,
        person("alice", one.link()) as alice,
        person("bob", one.link()) as bob,
    ):
        befriend(alice, bob, one.link())
        await registered(alice, bob)
        alice.node.seek(bob.id)
        await until(lambda: bool(alice.ears.up and bob.ears.up))
        session = alice.node.session(bob.id)
        assert session is not None
        before = alice.node.inspect().sessions[0]
        alice.sent.clear()
        await session.send_message(b"sealed" * 60_000)
        (after,) = alice.node.inspect().sessions
        really = [run for to, run in alice.sent if to == bob.address]
        assert after.bytes_out - before.bytes_out == sum(map(len, really))
        assert after.bytes_out - before.bytes_out > 360_000
        assert after.packets_out - before.packets_out >= len(really)
        assert after.sending.bytes == after.bytes_out - (before.bytes_out - before.sending.bytes)
        assert after.sending.turns == 0
        (there,) = bob.node.inspect().sessions
        assert there.bytes_in == after.bytes_out, "loopback loses nothing"
        assert there.packets_in == after.packets_out
        assert after.rtt_s > 0
        assert after.rtt_min_s <= after.rtt_s
        assert after.paths[0].use is PathUse.CARRIES
        assert after.paths[0].place == str(bob.address)
        assert after.mtu >= 1_200


async def test_keys_that_turn_begin_a_new_count() -> None:
    async with (
        server(("ka",)) as one,
        person("alice", one.link()) as alice,
        person("bob", one.link()) as bob,
    ):
        befriend(alice, bob, one.link())
        await registered(alice, bob)
        alice.node.seek(bob.id)
        await until(lambda: bool(alice.ears.up and bob.ears.up))
        session = alice.node._sessions.get(bob.id)
        assert session is not None
        space = session.driver.session.recovery.spaces[1]
        space._phase_start -= 1 << 20  # as if so many packets had gone under this key
        await session.send_message(b"sealed" * 10_000)
        (mine,), (theirs,) = alice.node.inspect().sessions, bob.node.inspect().sessions
        assert mine.sending.turns == 1
        assert mine.sending.bytes < mine.bytes_out
        assert theirs.receiving.turns == 1
        assert mine.receiving.turns == 0


async def test_servers_relays_and_own_reserve_are_listed() -> None:
    async with (
        server() as one,
        person("alice", one.link()) as alice,
        person("bob", one.link()) as bob,
    ):
        befriend(alice, bob, one.link(), RouteRule.RELAY)
        await registered(alice, bob)
        alice.node.seek(bob.id)
        await until(lambda: bool(alice.ears.up and bob.ears.up))
        picture = alice.node.inspect()
        kinds = {service.kind: service for service in picture.services}
        assert kinds[ServiceKind.LOOK_UP].registered
        assert kinds[ServiceKind.RELAY].connected
        assert kinds[ServiceKind.RELAY].carried > 0
        assert picture.sessions[0].route == "relay"
        assert picture.sessions[0].paths[0].place == kinds[ServiceKind.RELAY].address
        assert not picture.donation.on


async def test_no_way_is_tried_that_a_rule_forbids() -> None:
    async with (
        server() as one,
        person("alice", one.link()) as alice,
        person("bob", one.link()) as bob,
    ):
        befriend(alice, bob, one.link(), RouteRule.RELAY)
        await registered(alice, bob)
        alice.node.seek(bob.id)
        await until(lambda: bool(alice.ears.up and bob.ears.up))
        for direct in (True, False):
            await asyncio.wait_for(alice.node.find_way(bob.id, direct=direct), 10)
        assert all(to != bob.address for to, _ in alice.sent), "our address stays hidden"
        assert all(to != alice.address for to, _ in bob.sent)
        session = alice.node.session(bob.id)
        assert session is not None
        assert session.route == "relay"


async def test_a_test_of_ways_leaves_the_session_as_it_was_or_better() -> None:
    async with (
        server() as one,
        person("alice", one.link()) as alice,
        person("bob", one.link()) as bob,
    ):
        befriend(alice, bob, one.link())
        await registered(alice, bob)
        alice.node.seek(bob.id)
        await until(lambda: bool(alice.ears.up and bob.ears.up))
        for direct in (True, False):
            await asyncio.wait_for(alice.node.find_way(bob.id, direct=direct), 10)
        session = alice.node.session(bob.id)
        assert session is not None
        await session.send_message(b"still here")
        await until(lambda: bob.ears.messages == [b"still here"])
        await until(lambda: session.route in ("lan", "direct"))
