"""Testing with a contact: asked once, both ends told, bounded whatever the other end does."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from m2chat.app.faces.insight import TestAsked, TestRun
from m2chat.app.insight import contact_test
from m2chat.app.insight.contact_test import TestRefused
from m2chat.app.insight.findings import report
from m2chat.messaging.contact_test import (
    BYTES_MAX,
    KIND,
    STEPS_MAX,
    Ask,
    Check,
    State,
    Step,
    TestAnswer,
    Verdict,
    decode,
    encode,
)
from m2chat.net.errors import NotConnected
from m2chat.net.peers import TEST_STREAM
from tests.support.fake_network import FakeNetwork, FakeSession
from tests.support.persons import Person, befriend


@pytest.fixture
async def friends(tmp_path: Path) -> AsyncIterator[tuple[Person, Person]]:
    network = FakeNetwork()
    alice = await Person("alice", tmp_path / "alice", network).begin()
    bob = await Person("bob", tmp_path / "bob", network).begin()
    await befriend(alice, bob)
    for one, other in ((alice, bob), (bob, alice)):
        one.node.seek(other.id)
        await one.until(lambda one=one, other=other: _connected(one, other))  # type: ignore[misc]
    yield alice, bob
    await alice.leave()
    await bob.leave()


async def _connected(one: Person, other: Person) -> bool:
    return one.node.session(other.id) is not None


def session(one: Person, other: Person) -> FakeSession:
    return one.node.live[other.id]


class Said:
    """What a person's session says about tests, and how many bytes its streams carry."""

    def __init__(self, who: Person, other: Person) -> None:
        self.messages: list[object] = []
        self.bytes = 0
        live = session(who, other)
        send, open_stream = live.send_control, live.open_file_stream

        def send_control(kind: int, body: bytes) -> None:
            if kind == KIND:
                self.messages.append(decode(body))
                self.bytes += len(body)
            send(kind, body)

        def open_file_stream(header: bytes = b"", kind: int = 2):  # type: ignore[no-untyped-def]
            made = open_stream(header, kind)
            self.bytes += len(header)
            write = made.write

            async def counted(data: bytes) -> None:
                self.bytes += len(data)
                await write(data)

            made.write = counted  # type: ignore[method-assign]
            return made

        live.send_control = send_control  # type: ignore[method-assign]
        live.open_file_stream = open_file_stream  # type: ignore[method-assign]


async def test_both_ends_tell_what_they_see(friends: tuple[Person, Person]) -> None:
    alice, bob = friends
    await bob.app.insight.let_test(alice.id, True)
    told: list[TestRun] = []
    steps = await alice.app.insight.test(bob.id, told.append)
    assert {one.check for one in steps if one.ours} >= {"session", "there", "back", "mtu"}
    assert {one.check for one in steps if not one.ours} >= {"look-up", "mapping", "mtu", "came"}
    assert told[-1].over
    assert [len(one.steps) for one in told] == sorted(len(one.steps) for one in told)
    text = report(steps)
    for secret in ("alice", "bob", "127.0.0.1", "203.0.113", str(bob.id)):
        assert secret not in text


async def test_the_person_is_asked_once_and_the_answer_is_kept(
    friends: tuple[Person, Person],
) -> None:
    alice, bob = friends
    test = asyncio.create_task(alice.app.insight.test(bob.id, lambda _: None))
    await bob.until(lambda: _asked(bob))
    await bob.app.insight.let_test(alice.id, True)
    assert any(one.check == "back" for one in await test)
    assert await bob.app.insight.may_test(alice.id) is True
    with pytest.raises(TestRefused, match="a moment ago"):
        await alice.app.insight.test(bob.id, lambda _: None)
    await bob.app.insight.let_test(alice.id, False)
    with pytest.raises(TestRefused, match="do not allow"):
        await alice.app.insight.test(bob.id, lambda _: None)


async def _asked(person: Person) -> bool:
    return any(isinstance(one, TestAsked) for one in person.events)


async def test_who_does_not_answer_is_not_waited_for_for_ever(
    friends: tuple[Person, Person], monkeypatch: pytest.MonkeyPatch
) -> None:
    alice, bob = friends
    monkeypatch.setattr(contact_test, "ANSWER_S", 0.05)
    with pytest.raises(TestRefused, match="did not answer"):
        await alice.app.insight.test(bob.id, lambda _: None)


async def test_nothing_but_an_answer_leaves_before_bytes_came(
    friends: tuple[Person, Person],
) -> None:
    alice, bob = friends
    await bob.app.insight.let_test(alice.id, True)
    said = Said(bob, alice)
    live = session(alice, bob)
    for number in range(20):  # a hostile contact asks and asks
        live.send_control(KIND, encode(Ask(bytes([number]) * 8, BYTES_MAX)))
    await bob.until(lambda: _count(said, 20))
    verdicts = [one.verdict for one in said.messages if isinstance(one, TestAnswer)]
    assert verdicts == [Verdict.GO] + [Verdict.OFTEN] * 19
    assert said.bytes == 20 * 10 < 20 * 13, "less than was said to us"


async def _count(said: Said, count: int) -> bool:
    return len(said.messages) >= count


@pytest.mark.parametrize("size", [1, 30, 100, 5_000, 200_000])
async def test_never_more_goes_back_than_came(friends: tuple[Person, Person], size: int) -> None:
    alice, bob = friends
    await bob.app.insight.let_test(alice.id, True)
    said = Said(bob, alice)
    live = session(alice, bob)
    test = b"t" * 8
    live.send_control(KIND, encode(Ask(test, BYTES_MAX)))
    await bob.until(lambda: _count(said, 1))
    before = said.bytes
    stream = live.open_file_stream(test + size.to_bytes(4, "big"), kind=TEST_STREAM)
    await stream.write(bytes(size))
    await stream.finish()
    for _ in range(400):
        await asyncio.sleep(0)
    assert said.bytes - before <= size
    if size == 200_000:
        assert said.bytes - before > 1_000, (
            "our own tester took the rest for nobody's and refused it"
        )


async def test_a_stream_that_nobody_agreed_to_is_refused(friends: tuple[Person, Person]) -> None:
    alice, bob = friends
    said = Said(bob, alice)
    stream = session(alice, bob).open_file_stream(b"x" * 8 + bytes(4), kind=TEST_STREAM)
    with pytest.raises(Exception, match="gave up"):
        for _ in range(64):
            await stream.write(bytes(65_536))
    assert said.bytes == 0


class Empty:
    """A stream that ends before it said what it is."""

    kind = TEST_STREAM
    dealt_with = 0
    refused = False

    async def read(self, size: int) -> bytes:
        return b""

    def consumed(self, size: int) -> None:
        self.dealt_with += size

    def refuse(self, code: int = 0) -> None:
        self.refused = True


async def test_a_stream_that_says_nothing_earns_no_credit(friends: tuple[Person, Person]) -> None:
    """Credit for bytes that never came would let more wait in memory than a session may."""
    alice, bob = friends
    stream = Empty()
    assert bob.app.insight._tester.stream(session(bob, alice), stream)  # type: ignore[attr-defined]
    await bob.until(lambda: _refused(stream))
    assert stream.dealt_with == 0


async def _refused(stream: Empty) -> bool:
    return stream.refused


async def test_more_steps_than_allowed_are_dropped(friends: tuple[Person, Person]) -> None:
    alice, bob = friends
    live = session(bob, alice)
    told: list[TestRun] = []
    test = asyncio.create_task(alice.app.insight.test(bob.id, told.append))
    await alice.until(lambda: _told(told))
    number = bytes.fromhex(told[0].run)
    for value in range(50):
        live.send_control(KIND, encode(Step(number, Check.MTU, State.OK, value)))
        live.send_control(KIND, encode(TestAnswer(number, Verdict.WAIT)))
    live.send_control(KIND, encode(TestAnswer(number, Verdict.NO)))
    with pytest.raises(TestRefused):
        await test
    theirs = [one for one in told[-1].steps if not one.ours]
    assert len(theirs) == STEPS_MAX
    assert len(told[-1].steps) <= STEPS_MAX + 2


async def _told(told: list[TestRun]) -> bool:
    return bool(told)


async def test_noise_ends_the_session(friends: tuple[Person, Person]) -> None:
    alice, bob = friends
    session(alice, bob).send_control(KIND, b"\x09noise")
    await bob.until(lambda: _gone(bob, alice))


async def _gone(one: Person, other: Person) -> bool:
    return one.node.session(other.id) is None


async def test_fewer_or_more_bytes_than_announced_get_nothing_back(
    friends: tuple[Person, Person],
) -> None:
    alice, bob = friends
    await bob.app.insight.let_test(alice.id, True)
    amounts = ((10_000, 500), (32_768, 16_384), (500, 10_000), (BYTES_MAX + 1, 500))
    for announced, sent in amounts:
        bob.app.insight._tester._asked.clear()  # type: ignore[attr-defined]
        said, live = Said(bob, alice), session(alice, bob)
        live.send_control(KIND, encode(Ask(b"t" * 8, BYTES_MAX)))
        await bob.until(lambda said=said: _count(said, 1))  # type: ignore[misc]
        before = said.bytes
        stream = live.open_file_stream(b"t" * 8 + announced.to_bytes(4, "big"), kind=TEST_STREAM)
        try:
            await stream.write(bytes(sent))
            await stream.finish()
        except NotConnected:
            pass
        for _ in range(200):
            await asyncio.sleep(0)
        assert said.bytes == before
