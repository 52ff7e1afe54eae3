"""Two nodes and a relay on loopback: the relay's route, by rule, by need, and its end."""

from __future__ import annotations

import pytest

from m2chat.net.peers import RouteRule
from tests.support.circle import Person, befriend, person, registered, server
from tests.support.people import until


def never_met(one: Person, other: Person) -> bool:
    """Nothing of ours went to the other's own address."""
    return all(to != other.address for to, _ in one.sent)


@pytest.mark.parametrize("seeker", ["alice", "bob"])
async def test_under_policy_relay_two_talk_and_neither_learns_an_address(seeker: str) -> None:
    async with (
        server() as one,
        person("alice", one.link()) as alice,
        person("bob", one.link()) as bob,
    ):
        befriend(alice, bob, one.link(), RouteRule.RELAY)
        await registered(alice, bob)
        first, second = (alice, bob) if seeker == "alice" else (bob, alice)
        first.node.seek(second.id)
        await until(lambda: bool(alice.ears.up and bob.ears.up))
        session = first.node.session(second.id)
        assert session is not None
        assert session.route == "relay"
        await session.send_message(b"through the middle" * 50_000)
        await until(lambda: second.ears.messages == [b"through the middle" * 50_000])
        assert never_met(alice, bob)
        assert never_met(bob, alice)
