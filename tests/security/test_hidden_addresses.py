"""S-42, S-41: who may not learn Alice's address never does; no datagram crosses roles (T43, T47).

Alice sits at an address of her own in 127.0.0.0/8.  Everything that Bob's node opens (what KAs and
relays say, the blobs inside, the session's bytes) and every source that he hears of is searched for
it.
"""

from __future__ import annotations

import asyncio
import ipaddress
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from m2chat.net.io.circle_member import CircleMember
from m2chat.net.io.meeting import Meeting
from m2chat.net.peers import PeerRelation, Relations, RouteRule
from m2chat.net.services.ka_client import KaClient
from m2chat.net.services.relay import RelayLeg, RelayRole
from m2chat.net.wire.addresses import Address
from m2chat.net.wire.control_codec import encode_control
from m2chat.net.wire.packet import LONG_BODY_SIZE, LongType
from tests.support.circle import (
    Person,
    befriend,
    known,
    person,
    registered,
    server,
    strangers,
)
from tests.support.people import until

HIDDEN = "127.0.0.77"
STRANGER = Address("127.0.0.99", 4_099)
NEEDLE = ipaddress.IPv4Address(HIDDEN).packed


class Ledger:
    """All that Bob could read."""

    def __init__(self) -> None:
        self.texts: list[bytes] = []
        self.sources: set[str] = set()

    def innocent(self) -> bool:
        """Whether Alice's address is nowhere in it."""
        text = HIDDEN.encode()
        return HIDDEN not in self.sources and all(
            NEEDLE not in one and text not in one for one in self.texts
        )


@contextmanager
def reading(bob: Person, monkeypatch: pytest.MonkeyPatch) -> Iterator[Ledger]:
    """Record what Bob's node opens and hears."""
    ledger = Ledger()
    endpoint = bob.node._endpoint
    assert endpoint is not None
    dispatch = endpoint._dispatch

    def dispatched(
        run: bytearray, size: int, segment: int, source: Address, circle: object
    ) -> bool:
        ledger.sources.add(source.host)
        ledger.texts.append(bytes(run[:size]))
        return dispatch(run, size, segment, source, circle)  # type: ignore[arg-type]

    monkeypatch.setattr(endpoint, "_dispatch", dispatched)
    (member,) = bob.node._members.values()
    for link in member.cloud._links.values():
        _listen(link.client, ledger, monkeypatch)
    met = member.met

    def meeting(relation: PeerRelation, answer: object, blob: bytes) -> Meeting:
        made = met(relation, answer, blob)  # type: ignore[arg-type]
        ledger.texts.append(repr((made.addresses, made.relay)).encode())
        return made

    monkeypatch.setattr(member, "met", meeting)
    yield ledger


def _listen(client: KaClient, ledger: Ledger, monkeypatch: pytest.MonkeyPatch) -> None:
    heard = client._on_message

    def on_message(message: object, now: float) -> None:
        ledger.texts.append(encode_control(message))  # type: ignore[arg-type]
        heard(message, now)  # type: ignore[arg-type]

    monkeypatch.setattr(client, "_on_message", on_message)


def member_of(one: Person) -> CircleMember:
    """Its one circle."""
    (member,) = one.node._members.values()
    return member


async def test_s42_a_cards_holder_learns_no_address_before_both_agreed(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    async with (
        server() as one,
        person("alice", one.link(), HIDDEN) as alice,
        person("bob", one.link()) as bob,
    ):
        card, asking = strangers(alice, one.link())
        alice.node.set_relations(Relations(cards=(card,)))
        bob.node.set_relations(Relations(peers=(asking,)))
        await registered(alice)
        await until(lambda: member_of(bob).cloud.online)
        with reading(bob, monkeypatch) as ledger:
            bob.node.seek(alice.id)
            await until(lambda: bool(alice.ears.up and bob.ears.up))
            bob.ears.up[0].send_control(4, b"a request")
            assert len(ledger.texts) > 10
            assert ledger.innocent()
            assert bob.ears.up[0].route == "relay"


async def test_s42_under_policy_relay_a_contact_learns_no_address(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    async with (
        server() as one,
        person("alice", one.link(), HIDDEN) as alice,
        person("bob", one.link()) as bob,
    ):
        befriend(alice, bob, one.link(), RouteRule.RELAY)
        await registered(alice, bob)
        with reading(bob, monkeypatch) as ledger:
            bob.node.seek(alice.id)
            await until(lambda: bool(alice.ears.up and bob.ears.up))
            session = alice.node.session(bob.id)
            assert session is not None
            await session.send_message(b"hidden" * 1_000)
            await until(lambda: bool(bob.ears.messages))
            assert ledger.innocent()


async def test_s42_without_the_rule_the_same_search_finds_the_address(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The test above can fail: between contacts who go direct the address is seen."""
    async with (
        server() as one,
        person("alice", one.link(), HIDDEN) as alice,
        person("bob", one.link()) as bob,
    ):
        befriend(alice, bob, one.link())
        await registered(alice, bob)
        with reading(bob, monkeypatch) as ledger:
            bob.node.seek(alice.id)
            await until(lambda: bool(alice.ears.up and bob.ears.up))
            assert not ledger.innocent()


async def test_a_session_that_hides_gives_no_word_to_an_address() -> None:
    """Bob guesses where she is and sends the session's own packets there: silence."""
    async with (
        server() as one,
        person("alice", one.link(), HIDDEN) as alice,
        person("bob", one.link()) as bob,
    ):
        befriend(alice, bob, one.link(), RouteRule.RELAY)
        await registered(alice, bob)
        bob.node.seek(alice.id)
        await until(lambda: bool(alice.ears.up and bob.ears.up))
        session = bob.node._sessions.get(alice.id)
        assert session is not None
        before = len(alice.sent)
        session.driver.try_way(alice.address)  # CHALLENGE to the address he guessed
        await session.send_message(b"are you there?")
        await until(lambda: bool(alice.ears.messages))
        assert all(to != bob.address for to, _ in alice.sent[before:])


async def test_a_change_to_policy_relay_ends_a_direct_session() -> None:
    async with (
        server() as one,
        person("alice", one.link(), HIDDEN) as alice,
        person("bob", one.link()) as bob,
    ):
        befriend(alice, bob, one.link())
        await registered(alice, bob)
        alice.node.seek(bob.id)
        await until(lambda: bool(alice.ears.up and bob.ears.up))
        assert alice.ears.up[0].route == "lan"
        hidden = Relations(peers=(known("bob", one.link(), RouteRule.RELAY),))
        alice.node.set_relations(hidden)
        await until(lambda: bool(alice.ears.down and bob.ears.down))
        alice.node.seek(bob.id)
        await until(lambda: len(alice.ears.up) == 2 and len(bob.ears.up) == 2)
        assert alice.ears.up[1].route == "relay"


async def test_s41_one_port_for_ka_and_relay_keeps_them_apart() -> None:
    """Every LONG type and every kind of SHORT packet, from a stranger, to every cid of a server."""
    async with (
        server() as one,
        person("alice", one.link()) as alice,
        person("bob", one.link()) as bob,
    ):
        befriend(alice, bob, one.link(), RouteRule.RELAY)
        await registered(alice, bob)
        alice.node.seek(bob.id)
        await until(lambda: bool(alice.ears.up and bob.ears.up))
        (target,) = one.datagrams.endpoints
        circle, role = target._circles[0], one.roles["relay"]
        assert isinstance(role, RelayRole)
        before = [alice.node.session(bob.id), bob.node.session(alice.id)]
        dropped, forwarded, sent = role.counters.dropped, role.counters.datagrams, 0
        for cid, (receiver, _) in list(target._routes.items()):
            for kind in LongType:
                body = bytes(LONG_BODY_SIZE[kind])
                datagram = circle.seal_long(kind, body, target.random, cid)
                target._dispatch(datagram, len(datagram), len(datagram), STRANGER, circle)
                sent += isinstance(receiver, RelayLeg)
            for flags in range(256):
                packet = bytearray(cid + bytes([flags]) + bytes(55))
                target._dispatch(packet, 64, 64, STRANGER, circle)
                sent += isinstance(receiver, RelayLeg)
        assert sent
        assert role.counters.dropped - dropped == sent
        assert role.counters.datagrams - forwarded <= 4  # of the two themselves
        assert [alice.node.session(bob.id), bob.node.session(alice.id)] == before
        session = alice.node.session(bob.id)
        assert session is not None
        await session.send_message(b"unharmed")
        await until(lambda: bob.ears.messages == [b"unharmed"])
        assert all(service.registered for service in alice.node.status().services)


async def test_a_ka_cannot_send_us_to_a_relay_inside_our_network(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """No HELLO goes where a relay cannot be seen from that KA: a LAN, a group, a system port."""
    async with server() as one, person("alice", one.link()) as alice:
        member = member_of(alice)
        await registered(alice)
        (service,) = (service.service for service in member.cloud.services())
        monkeypatch.setattr(member._addresses, "seen_by", lambda _: Address("198.51.100.9", 41_000))
        for host, port in (
            ("192.168.1.1", 4_700), ("10.0.0.1", 4_700), ("127.0.0.1", 4_700),
            ("224.0.0.251", 5_353), ("255.255.255.255", 4_700), ("0.0.0.0", 4_700),
            ("203.0.113.7", 443),
        ):  # fmt: skip
            assert not member.may_stand(Address(host, port), service)
        assert member.may_stand(Address("203.0.113.7", 4_700), service)


async def test_a_change_to_policy_relay_ends_a_punch_under_way() -> None:
    """Bob does not answer yet; from the change on nothing goes to his address."""
    async with (
        server() as one,
        person("alice", one.link(), HIDDEN) as alice,
        person("bob", one.link()) as bob,
    ):
        befriend(alice, bob, one.link())
        await registered(alice, bob)
        assert bob.node._introductions is not None
        bob.node._introductions.close()
        endpoint = bob.node._endpoint
        assert endpoint is not None
        endpoint.on_peer_long(LongType.PROBE, lambda *_: None)
        before = len(alice.sent)
        alice.node.seek(bob.id)
        await until(lambda: any(to == bob.address for to, _ in alice.sent[before:]))
        hidden = Relations(peers=(known("bob", one.link(), RouteRule.RELAY),))
        alice.node.set_relations(hidden)
        changed = len(alice.sent)
        await asyncio.sleep(0.5)  # ten probes
        assert all(to != bob.address for to, _ in alice.sent[changed:])
