"""The trace of real nodes, who was seen, and a profile that is open on two computers."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest

from m2chat.net.diagnosis import Step, TraceStep
from m2chat.net.errors import CloseCode
from m2chat.net.peers import Relations
from tests.support.ether import Ether
from tests.support.hostile import (
    KA_HOST,
    Person,
    friends,
    ka_server,
    known,
    meet,
    person,
    registered,
)
from tests.support.member import bundle_of, victim
from tests.support.people import until


@pytest.fixture
def ether(monkeypatch: pytest.MonkeyPatch) -> Iterator[Ether]:
    made = Ether()
    made.install(monkeypatch)
    yield made


def steps(person: Person, other: Person) -> list[Step]:
    return [one.step for one in person.node.trace(other.id)]


def in_order(wanted: list[Step], told: list[Step]) -> bool:
    """Whether ``wanted`` is a subsequence of ``told``."""
    rest = iter(told)
    return all(step in rest for step in wanted)


async def test_a_flow_tells_each_step_from_the_look_up_to_the_goodbye(ether: Ether) -> None:
    async with ka_server() as ka, person("alice", ka.link()) as alice:
        async with person("bob", ka.link()) as bob:
            friends(alice, bob)
            await registered(alice, bob)
            followed: list[TraceStep] = []
            stop = alice.node.follow_trace(followed.append)
            await meet(alice, bob)
            assert in_order(
                [Step.ASKED, Step.FOUND, Step.CANDIDATES, Step.PROBING, Step.ANSWERED,
                 Step.HELLO_SENT, Step.HELLO_HEARD, Step.UP],
                steps(alice, bob),
            )  # fmt: skip
            await until(lambda: Step.UP in steps(bob, alice))
            assert in_order(
                [Step.LOOKED_UP, Step.CANDIDATES, Step.ANSWERED, Step.HELLO_HEARD, Step.UP],
                steps(bob, alice),
            )
            assert alice.id in bob.ears.seen
            assert bob.id in alice.ears.seen
        await until(lambda: steps(alice, bob)[-1] is Step.DOWN)
        told = alice.node.trace(bob.id)
        asked = next(one for one in told if one.step is Step.ASKED)
        assert asked.place == f"{KA_HOST}:4700", "which look-up server, by its address"
        assert not any(KA_HOST in one.words for one in told), "addresses stand in place alone"
        assert len({one.flow for one in told}) == 1
        times = [one.seconds for one in told]
        assert times == sorted(times)
        assert times[0] == 0.0
        assert [one for one in followed if one.peer == bob.id] == list(told)
        stop()
        own = [one.step for one in alice.node.trace() if one.peer is None]
        assert own[:2] == [Step.KA_UP, Step.REGISTERED]
        assert alice.node.trace(after=followed[-1].number) == ()
        alice.node.seek(bob.id)
        await until(lambda: Step.FAILED in steps(alice, bob))
        last = alice.node.trace(bob.id)[-1]
        assert last.words.startswith("peer_not_found")
        assert last.flow > told[0].flow, "after the end another flow begins"
        assert len(followed) < len(alice.node.trace()), "who stopped following hears no more"


async def test_an_absent_friend_and_a_dead_server_are_told_apart(ether: Ether) -> None:
    async with ka_server() as ka, person("alice", ka.link()) as alice:
        alice.node.set_relations(Relations(peers=(known("bob"),)))
        await registered(alice)
        bob = known("bob").peer
        alice.node.seek(bob)
        await until(lambda: any(o.step is Step.FAILED for o in alice.node.trace(bob)))
        assert in_order(
            [Step.ASKED, Step.NONE, Step.FAILED], [o.step for o in alice.node.trace(bob)]
        )
        assert alice.ears.seen == [], "nobody introduced them"


async def test_the_older_of_two_falls_silent_and_can_take_over_again(ether: Ether) -> None:
    async with (
        ka_server() as ka,
        person("alice", ka.link()) as alice,
        person("bob", ka.link()) as bob,
    ):
        friends(alice, bob)
        await registered(alice, bob)
        await meet(alice, bob)
        async with person("alice", ka.link(), host="203.0.113.99") as newer:
            newer.node.set_relations(Relations(peers=(known("bob"),)))
            await until(lambda: alice.ears.moved == [True])
            assert alice.node.status().elsewhere
            assert not newer.node.status().elsewhere
            await until(lambda: CloseCode.MOVED in alice.ears.down)
            await until(lambda: CloseCode.MOVED in bob.ears.down)
            alice.node.seek(bob.id)
            bob.node.seek(alice.id)
            await until(lambda: newer.node.session(bob.id) is not None)
            assert alice.node.session(bob.id) is None, "friends find the newer one"
            alice.node.use_here()
            await until(lambda: newer.ears.moved == [True])
            await until(lambda: any(s.registered for s in alice.node.status().services))
            assert alice.ears.moved == [True, False]
            alice.node.seek(bob.id)
            await until(lambda: alice.node.session(bob.id) is not None)


async def test_who_fell_silent_answers_neither_a_server_nor_multicast() -> None:
    with ThreadPoolExecutor(1) as pool:
        alice = await victim(pool)
        for muted, meetings in ((True, 0), (False, 1)):
            alice.member.cloud.mute(muted)
            lookup = alice.lookup(bundle_of("bob"))
            alice.notify(alice.pair_rid(), alice.lblob(lookup), lookup.number)
            assert len(alice.meetings) == meetings
        alice.member.close()
