"""Two nodes and a relay on loopback: the relay's route, by rule, by need, and its end."""

from __future__ import annotations

import asyncio

import pytest

from m2chat.net.peers import Relations, RouteRule
from m2chat.net.services.relay import RelayRole
from m2chat.servers.config import RelayLimits
from m2chat.servers.server import CircleServer
from tests.support.circle import Person, befriend, person, registered, server, strangers
from tests.support.people import until

RULES = RouteRule


def never_met(one: Person, other: Person) -> bool:
    """Nothing of ours went to the other's own address."""
    return all(to != other.address for to, _ in one.sent)


def relay_of(one: CircleServer) -> RelayRole:
    """The relay role of a server."""
    role = one.roles["relay"]
    assert isinstance(role, RelayRole)
    return role


def cut(alice: Person, bob: Person) -> None:
    """No direct way between the two any more."""
    alice.cut.add(bob.address)
    bob.cut.add(alice.address)


def route(one: Person, other: Person) -> str:
    """How their session runs."""
    session = one.node.session(other.id)
    return session.route if session is not None else ""


@pytest.mark.parametrize("seeker", ["alice", "bob"])
async def test_under_policy_relay_two_talk_and_neither_learns_an_address(seeker: str) -> None:
    async with (
        server() as one,
        person("alice", one.link()) as alice,
        person("bob", one.link()) as bob,
    ):
        befriend(alice, bob, one.link(), RULES.RELAY)
        await registered(alice, bob)
        first, second = (alice, bob) if seeker == "alice" else (bob, alice)
        first.node.seek(second.id)
        await until(lambda: bool(alice.ears.up and bob.ears.up))
        assert route(first, second) == "relay"
        session = first.node.session(second.id)
        assert session is not None
        await session.send_message(b"through the middle" * 50_000)
        await until(lambda: second.ears.messages == [b"through the middle" * 50_000])
        assert never_met(alice, bob)
        assert never_met(bob, alice)
        session.close()
        await until(lambda: not relay_of(one).bindings, 40)


async def test_where_the_direct_way_fails_a_relay_takes_over() -> None:
    async with (
        server() as one,
        person("alice", one.link()) as alice,
        person("bob", one.link()) as bob,
    ):
        befriend(alice, bob, one.link())
        cut(alice, bob)
        await registered(alice, bob)
        alice.node.seek(bob.id)
        await until(lambda: bool(alice.ears.up and bob.ears.up), 12)
        assert route(alice, bob) == "relay"
        assert not alice.ears.failed


async def test_direct_only_never_takes_a_relay() -> None:
    async with (
        server() as one,
        person("alice", one.link()) as alice,
        person("bob", one.link()) as bob,
    ):
        befriend(alice, bob, one.link(), RULES.DIRECT_ONLY, RULES.DIRECT)
        cut(alice, bob)
        await registered(alice, bob)
        alice.node.seek(bob.id)
        await until(lambda: bool(alice.ears.failed), 15)
        assert alice.ears.failed[0].reason == "peer_unreachable"
        assert not relay_of(one).bindings


async def test_policy_relay_without_a_relay_says_so_and_shows_nothing() -> None:
    async with (
        server(["ka"]) as one,
        person("alice", one.link()) as alice,
        person("bob", one.link()) as bob,
    ):
        befriend(alice, bob, one.link(), RULES.RELAY)
        await registered(alice, bob)
        alice.node.seek(bob.id)
        await until(lambda: bool(alice.ears.failed))
        assert alice.ears.failed[0].reason == "no_relay"
        bob.node.seek(alice.id)
        await until(lambda: bool(bob.ears.failed))
        assert bob.ears.failed[0].reason == "peer_not_found"
        assert never_met(alice, bob)
        assert never_met(bob, alice)


async def test_a_full_relay_is_told_from_an_absent_friend() -> None:
    limits = RelayLimits(legs_per_prefix=1)
    async with (
        server(relay=limits) as one,
        person("alice", one.link()) as alice,
        person("bob", one.link()) as bob,
    ):
        befriend(alice, bob, one.link(), RULES.RELAY)
        await registered(alice, bob)
        alice.node.seek(bob.id)
        bob.node.seek(alice.id)
        await until(lambda: bool(alice.ears.failed or bob.ears.failed), 15)
        said = [one.reason for one in (*alice.ears.failed, *bob.ears.failed)]
        assert "relay_busy" in said


async def test_a_relayed_session_moves_to_a_direct_way_when_there_is_one() -> None:
    async with (
        server() as one,
        person("alice", one.link()) as alice,
        person("bob", one.link()) as bob,
    ):
        befriend(alice, bob, one.link())
        cut(alice, bob)
        await registered(alice, bob)
        alice.node.seek(bob.id)
        await until(lambda: bool(alice.ears.up and bob.ears.up), 12)
        assert route(alice, bob) == "relay"
        alice.cut.clear()
        bob.cut.clear()
        watch = alice.node._routes
        assert watch is not None
        for seen in watch._seen.values():
            seen.upgrade_due = float("-inf")  # a minute passed
        await until(lambda: alice.ears.routes == ["lan"] and bob.ears.routes == ["lan"], 15)
        session = alice.node.session(bob.id)
        assert session is alice.ears.up[0]
        await session.send_message(b"straight on")
        await until(lambda: bob.ears.messages == [b"straight on"])


async def test_two_who_have_just_agreed_leave_the_relay_at_once() -> None:
    async with (
        server() as one,
        person("alice", one.link()) as alice,
        person("bob", one.link()) as bob,
    ):
        befriend(alice, bob, one.link(), RULES.CAUTIOUS, RULES.CAUTIOUS)
        await registered(alice, bob)
        alice.node.seek(bob.id)
        await until(lambda: bool(alice.ears.up and bob.ears.up), 12)
        assert route(alice, bob) == "relay"
        watch = alice.node._routes
        assert watch is not None
        await until(lambda: bool(watch._seen))  # it looked, while they still hid from each other
        befriend(alice, bob, one.link())
        await until(lambda: alice.ears.routes == ["lan"] and bob.ears.routes == ["lan"], 20)
        assert len(alice.ears.up) == 1  # the same session


async def test_in_the_middle_of_a_message_a_broken_direct_way_gives_way_to_a_relay() -> None:
    async with (
        server() as one,
        person("alice", one.link()) as alice,
        person("bob", one.link()) as bob,
    ):
        befriend(alice, bob, one.link())
        await registered(alice, bob)
        alice.node.seek(bob.id)
        await until(lambda: bool(alice.ears.up and bob.ears.up))
        assert route(alice, bob) == "lan"
        session = alice.node.session(bob.id)
        assert session is not None
        blob = bytes(range(256)) * 4_000
        alice.when_sent(300_000, lambda: cut(alice, bob))
        sending = asyncio.ensure_future(session.send_message(blob))
        await asyncio.wait_for(sending, 12)
        await until(lambda: bob.ears.messages == [blob])
        assert alice.ears.routes == ["relay"]
        assert len(alice.ears.up) == 1  # the same session, nothing sent twice


async def test_before_both_agreed_a_card_shows_no_address() -> None:
    async with (
        server() as one,
        person("alice", one.link()) as alice,
        person("bob", one.link()) as bob,
    ):
        card, asking = strangers(alice, one.link())
        alice.node.set_relations(Relations(cards=(card,)))
        bob.node.set_relations(Relations(peers=(asking,)))
        await registered(alice)
        bob.node.seek(alice.id)
        await until(lambda: bool(alice.ears.up and bob.ears.up))
        assert bob.ears.up[0].route == "relay"
        assert never_met(alice, bob)
        assert never_met(bob, alice)
