"""Real nodes, a real KA server, loopback sockets: meet by card, talk, lose and regain sessions."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace

import pytest

from m2chat.clock import Clock, SystemClock
from m2chat.crypto.randomness import SystemRandomSource
from m2chat.crypto.signing import SigningKey
from m2chat.ids import UserId
from m2chat.links import CircleLink
from m2chat.net.errors import CloseCode, NotConnected
from m2chat.net.io.node import Node
from m2chat.net.io.node_config import NodeConfig
from m2chat.net.peers import (
    CardRelation,
    PeerRelation,
    Relations,
    RelationState,
)
from m2chat.net.wire.addresses import Address
from m2chat.servers.config import ServerConfig, ServerLimits
from m2chat.servers.keys import ServiceKeys
from m2chat.servers.server import CircleServer
from tests.support.ears import Ears
from tests.support.people import ShiftedClock, until
from tests.support.session_pair import identity

RANDOM = SystemRandomSource()
WIDE = ServerLimits(long_per_second=10_000, long_burst=10_000)


@asynccontextmanager
async def ka_server() -> AsyncIterator[CircleServer]:
    founder, network_key = SigningKey(RANDOM.bytes(32)), RANDOM.bytes(32)
    keys = ServiceKeys(SigningKey(RANDOM.bytes(32)), founder, network_key, "test")
    config = ServerConfig(bind=(Address("127.0.0.1", 0),), limits=WIDE)
    server = CircleServer(config, keys, SystemClock(), RANDOM)
    server.start()
    try:
        yield server
    finally:
        await server.stop()


@dataclass
class Person:
    """A node and what its owner knows."""

    name: str
    node: Node
    ears: Ears

    @property
    def id(self) -> UserId:
        return UserId(identity(self.name).fingerprint)


DISCOVERY = {"alice": b"A" * 16, "bob": b"B" * 16}
ROOT = b"R" * 32
INVITE = b"I" * 16


@asynccontextmanager
async def person(name: str, link: CircleLink, clock: Clock | None = None) -> AsyncIterator[Person]:
    who, ears, epoch = identity(name), Ears(), iter(range(1, 100))

    async def next_epoch() -> int:
        return next(epoch)

    config = NodeConfig(
        who.fingerprint,
        who.certificate.encode(),
        who.sign,
        RANDOM.bytes(8),
        DISCOVERY[name],
        name.encode().ljust(32, b"S"),
        next_epoch,
        (link,),
        host="127.0.0.1",
    )
    node = Node(config, ears, clock or SystemClock(), RANDOM)
    await node.start()
    try:
        yield Person(name, node, ears)
    finally:
        await node.close()


def known(name: str, link: CircleLink) -> PeerRelation:
    who = identity(name)
    return PeerRelation(
        UserId(who.fingerprint),
        RelationState.READY,
        DISCOVERY[name],
        link.public_key,
        who.certificate.encode(),
        ROOT,
    )


def friends(alice: Person, bob: Person, link: CircleLink) -> None:
    alice.node.set_relations(Relations(peers=(known("bob", link),)))
    bob.node.set_relations(Relations(peers=(known("alice", link),)))


async def registered(*people: Person) -> None:
    await until(lambda: all(s.registered for p in people for s in p.node.status().services))


async def test_friends_meet_talk_and_part() -> None:
    async with ka_server() as ka, person("alice", ka.link()) as alice:
        async with person("bob", ka.link()) as bob:
            friends(alice, bob, ka.link())
            await registered(alice, bob)
            assert alice.ears.online
            alice.node.seek(bob.id)
            await until(lambda: bool(alice.ears.up and bob.ears.up))
            session = alice.ears.up[0]
            assert session.peer == bob.id
            assert session.route == "lan"
            assert session.card is None
            session.send_control(7, b"first")
            blob = RANDOM.bytes(300_000)
            await session.send_message(blob)
            await until(lambda: bob.ears.messages == [blob])
            assert bob.ears.control == [(7, b"first")]
            back = bob.node.session(alice.id)
            assert back is not None
            await asyncio.gather(*(back.send_message(bytes([n]) * 3000) for n in range(20)))
            await until(lambda: len(alice.ears.messages) == 20)
            assert sorted(alice.ears.messages) == [bytes([n]) * 3000 for n in range(20)]
            assert alice.node.status().sessions[0].rtt_s > 0
        await until(lambda: alice.ears.down == [CloseCode.BYE])
        with pytest.raises(NotConnected):
            session.send_control(7, b"too late")


async def test_strangers_meet_by_card_and_are_restricted() -> None:
    async with (
        ka_server() as ka,
        person("alice", ka.link()) as alice,
        person("bob", ka.link()) as bob,
    ):
        pk = ka.link().public_key
        card = CardRelation(b"c" * 8, INVITE, pk, 4e9, open=True)
        alice.node.set_relations(Relations(cards=(card,)))
        asking = PeerRelation(alice.id, RelationState.ASKING, DISCOVERY["alice"], pk, invite=INVITE)
        bob.node.set_relations(Relations(peers=(asking,)))
        await registered(alice, bob)
        bob.node.seek(alice.id)
        await until(lambda: bool(alice.ears.up and bob.ears.up))
        theirs, ours = bob.ears.up[0], alice.ears.up[0]
        assert theirs.certificate == identity("alice").certificate.encode()
        assert ours.certificate == identity("bob").certificate.encode()
        assert ours.card is not None
        assert ours.card.ours
        assert theirs.card is not None
        assert not theirs.card.ours
        theirs.send_control(4, b"may I?")
        await until(lambda: alice.ears.control == [(4, b"may I?")])
        with pytest.raises(NotConnected):
            await theirs.send_message(b"unasked")
        assert alice.ears.messages == []


@pytest.mark.parametrize("change", ["closed", "expired", "blocked", "foreign"])
async def test_a_card_that_does_not_answer_says_nothing(change: str) -> None:
    async with (
        ka_server() as ka,
        person("alice", ka.link()) as alice,
        person("bob", ka.link()) as bob,
    ):
        pk = ka.link().public_key
        card = CardRelation(b"c" * 8, INVITE, pk, 4e9, open=True)
        card = {
            "closed": replace(card, open=False, askers=frozenset({UserId(bytes(32))})),
            "expired": replace(card, expires_at=5.0),
            "foreign": replace(card, invite=b"X" * 16),
        }.get(change, card)
        blocked = frozenset({bob.id}) if change == "blocked" else frozenset()
        alice.node.set_relations(Relations(cards=(card,), blocked=blocked))
        asking = PeerRelation(alice.id, RelationState.ASKING, DISCOVERY["alice"], pk, invite=INVITE)
        bob.node.set_relations(Relations(peers=(asking,)))
        await registered(alice, bob)
        bob.node.seek(alice.id)
        await until(lambda: bool(bob.ears.failed), 20)
        assert not alice.ears.up
        assert not bob.ears.up
        reason = "peer_not_found" if change in ("expired", "foreign") else "peer_unreachable"
        assert bob.ears.failed[0].reason == reason


async def test_both_seek_at_once_and_one_session_stays() -> None:
    async with (
        ka_server() as ka,
        person("alice", ka.link()) as alice,
        person("bob", ka.link()) as bob,
    ):
        friends(alice, bob, ka.link())
        await registered(alice, bob)
        alice.node.seek(bob.id)
        bob.node.seek(alice.id)
        await until(lambda: bool(alice.ears.up and bob.ears.up))
        await asyncio.sleep(0.5)
        session = alice.node.session(bob.id)
        assert session is not None
        await session.send_message(b"still there?")
        await until(lambda: bob.ears.messages == [b"still there?"])
        assert len(alice.ears.up) - len(alice.ears.down) == 1
        assert len(bob.ears.up) - len(bob.ears.down) == 1


async def test_a_restarted_friend_replaces_the_dead_session_at_once() -> None:
    async with ka_server() as ka, person("alice", ka.link()) as alice:
        async with person("bob", ka.link()) as bob:
            friends(alice, bob, ka.link())
            await registered(alice, bob)
            alice.node.seek(bob.id)
            await until(lambda: bool(alice.ears.up and bob.ears.up))
            # Bob's machine is gone without a word: no BYE reaches anybody.
            die(bob)
        async with person("bob", ka.link()) as again:
            friends(alice, again, ka.link())
            await registered(again)
            again.node.seek(alice.id)
            await until(lambda: bool(again.ears.up) and len(alice.ears.up) == 2, 20)
            current = alice.node.session(again.id)
            assert current is alice.ears.up[1]
            await current.send_message(b"welcome back")
            await until(lambda: again.ears.messages == [b"welcome back"])


async def test_without_a_ka_the_reason_is_said() -> None:
    async with ka_server() as ka:
        link = ka.link()
    async with person("bob", link) as bob:
        bob.node.set_relations(Relations(peers=(known("alice", link),)))
        bob.node.seek(UserId(identity("alice").fingerprint))
        await until(lambda: bool(bob.ears.failed), 30)
        assert bob.ears.failed[0].reason == "ka_unreachable"
        assert not bob.ears.online


@pytest.mark.parametrize("hours", [-24, 24])
async def test_a_clock_wrong_by_a_day_heals_by_the_circles_time(hours: int) -> None:
    async with (
        ka_server() as ka,
        person("alice", ka.link()) as alice,
        person("bob", ka.link(), ShiftedClock(hours * 3600.0)) as bob,
    ):
        friends(alice, bob, ka.link())
        await registered(alice, bob)
        bob.node.seek(alice.id)
        await until(lambda: bool(alice.ears.up and bob.ears.up), 20)
        assert round(bob.node.status().clock_offset_s / 3600) == -hours


async def test_r15_a_session_that_dies_while_all_kas_are_down_comes_back_by_the_last_path() -> None:
    async with ka_server() as ka:
        link = ka.link()
        async with person("alice", link) as alice, person("bob", link) as bob:
            friends(alice, bob, link)
            await registered(alice, bob)
            alice.node.seek(bob.id)
            await until(lambda: bool(alice.ears.up and bob.ears.up))
            await asyncio.sleep(0.3)
            await ka.stop()
            die(alice)
            alice.node.seek(bob.id)
            await until(lambda: len(alice.ears.up) == 2 and len(bob.ears.up) == 2, 10)
            session = alice.node.session(bob.id)
            assert session is alice.ears.up[1]
            await session.send_message(b"no server took part")
            await until(lambda: bob.ears.messages == [b"no server took part"])
            await asyncio.sleep(0.3)  # else the next one could have crossed the last on its way
            die(bob)  # and from the other end
            bob.node.seek(alice.id)
            await until(lambda: len(alice.ears.up) == 3 and len(bob.ears.up) == 3, 10)


def die(person: Person) -> None:
    """The line is cut: this end forgets its sessions, and no goodbye reaches anybody."""
    for session in person.node._sessions.all():
        session.driver.session.recovery.spaces.clear()
        session.close()
