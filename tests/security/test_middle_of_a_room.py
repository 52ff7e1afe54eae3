"""Somebody between two people in one room: one guess for each try, and no try unseen.

Real nodes in virtual time.  Where she grinds, words are made one byte short of nothing (256 of
them), so that whatever can be ground is found within the test.
"""

from __future__ import annotations

import os
from collections.abc import Awaitable, Callable

import pytest

from m2chat.crypto.session_keys import Ephemeral
from m2chat.net.io.nearby import Nearby
from m2chat.net.services import nearby_words
from m2chat.net.services.nearby import (
    Age,
    Near,
    StepHead,
    StepKind,
    ask_key,
    encode_name,
    seal_step,
    shared_secret,
    words_key,
)
from m2chat.net.services.nearby_questions import GUESS_EVERY_S, GUESSES, GUESSES_OF_SOURCE
from m2chat.net.services.nearby_words import (
    Asked,
    Asking,
    Ended,
    Ending,
    Words,
    code_of,
    commitment_of,
)
from m2chat.net.wire.addresses import Address
from m2chat.net.wire.packet import LongType
from tests.support.middle_of_room import Ears, Mallory, body_of
from tests.support.room import HOSTS, Inmate, Room, wait
from tests.support.virtual_loop import VirtualClock, run_virtual

Scene = Callable[["Scenery"], Awaitable[None]]


class Scenery:
    """Alice is seen, Bob looks, Mallory stands between."""

    def __init__(self, room: Room) -> None:
        self.room = room
        self.hers, self.his = Ears(), Ears()
        self.alice: Nearby
        self.bob: Nearby
        self.mallory: Mallory

    async def begin(self, *, between: bool = True) -> None:
        """Everybody comes in."""
        alice = await Inmate("alice").begin()
        bob = await Inmate("bob").begin()
        for inmate, ears in ((bob, self.his), (alice, self.hers)):
            around = inmate.node.look_around(ears)
            assert around is not None
            setattr(self, inmate.name, around)
        if between:
            self.mallory = Mallory(self.room, VirtualClock().monotonic)
        self.alice.show("Alice")
        if between:
            self.mallory.be_alice()
        await wait(0.5)

    def bob_asks(self) -> bytes:
        """His person clicks the only Alice that they see; her key."""
        (key,) = self.his.people
        self.bob.ask(key, "Bob")
        return key

    async def question_of_bob(self) -> tuple[Address, StepHead, bytes]:
        """Mallory opens his ASK: from where, its head, c."""
        self.bob_asks()
        await wait(0.1)
        source, head = self.mallory.heard[-1]
        kind, content = head.open(ask_key(self._shared(head), head.to, head.sender))
        assert kind is StepKind.ASK
        return source, head, content.take(32)

    def answer_bob(self, source: Address, head: StepHead, commitment: bytes) -> Asked:
        """She answers him as Alice."""
        mallory = self.mallory
        own = Near(mallory.as_alice.public, "Alice")
        now = VirtualClock().monotonic()
        asked = Asked(
            own, self._shared(head), head.sender, commitment, b"m" * 32, mallory.random, now
        )
        mallory.asked = asked
        mallory.say(asked.answer(), source)
        return asked

    def _shared(self, head: StepHead) -> bytes:
        return shared_secret(self.mallory.as_alice, head.sender)

    def answers_of_alice(self) -> int:
        """How many different ones she ever gave."""
        return len({
            StepHead.decode(body).sender + StepHead.decode(body).to
            for source, _, data in self.room.log
            if source.host == HOSTS["alice"]
            and (body := body_of(LongType.NEAR_STEP, data)) is not None
        })  # fmt: skip


@pytest.fixture
def room(monkeypatch: pytest.MonkeyPatch) -> Room:
    made = Room()
    made.install(monkeypatch)
    return made


def played(room: Room, scene: Scene, *, between: bool = True) -> Scenery:
    """Play it; the scenery as it is left."""
    scenery = Scenery(room)

    async def whole() -> None:
        await scenery.begin(between=between)
        await scene(scenery)
        scenery.alice.close()
        scenery.bob.close()

    run_virtual(whole())
    return scenery


def test_with_nobody_between_both_see_the_same_words(room: Room) -> None:
    async def scene(s: Scenery) -> None:
        s.bob_asks()
        await wait(1.0)

    s = played(room, scene, between=False)
    assert s.hers.codes == s.his.codes and len(s.his.codes) == 1


def test_mallory_who_passes_on_both_ways_makes_two_kinds_of_words(room: Room) -> None:
    async def scene(s: Scenery) -> None:
        s.mallory.ask()
        source, head, commitment = await s.question_of_bob()
        s.answer_bob(source, head, commitment)
        for _ in range(5):
            s.mallory.push()
            await wait(0.5)

    s = played(room, scene)
    assert len(s.hers.codes) == len(s.his.codes) == 1
    assert s.hers.codes != s.his.codes


def test_who_knows_bobs_words_first_has_few_guesses_with_alice_and_each_is_seen(
    room: Room,
) -> None:
    """She breaks off whatever does not suit, from 200 addresses; the long form lasts an hour."""
    seconds = 3_600 if os.environ.get("M2CHAT_LONG") else 600
    tried: set[bytes] = set()

    async def scene(s: Scenery) -> None:
        source, head, commitment = await s.question_of_bob()
        s.answer_bob(source, head, commitment)
        await wait(1.0)
        assert len(s.his.codes) == 1
        mallory, near = s.mallory, s.mallory.find_alice()
        assert mallory.alice is not None
        for number in range(seconds):
            if number % 100 == 0:
                s.alice.show("Alice")
            asking = Asking(
                Ephemeral.generate(mallory.random), near, "Bob", b"m" * 32, mallory.random, 0.0
            )
            body = asking.poll(0.0)
            assert body is not None
            spoofed = Address(f"10.1.0.{number % 200 + 10}", 40_000 + number % 200)
            mallory.say(body, mallory.alice, spoofed)
            await wait(1.0)
            for _, to, data in room.log[-6:]:
                answer = body_of(LongType.NEAR_STEP, data) if to == spoofed else None
                if answer is not None:
                    asking.receive(StepHead.decode(answer), 0.0)
                    tried.add(code_of(
                        near, Near(b"", "Bob"), asking._commitment, asking._answer, asking._nonce
                    ))  # fmt: skip
            room.log[:-50] = []

    s = played(room, scene)
    assert GUESSES <= len(tried) <= GUESSES + seconds / GUESS_EVERY_S + 1
    assert s.his.codes[0] not in tried and s.hers.codes == []
    broken = sum(event == Ended(event.key, Ending.BROKEN_OFF) for event in s.hers.told)
    assert broken >= len(tried) - 1  # the last one is still open


def test_from_one_address_she_has_four_and_then_one_a_minute(room: Room) -> None:
    async def scene(s: Scenery) -> None:
        for _ in range(60):
            s.mallory.ask()
            s.mallory.push()
            await wait(1.0)

    s = played(room, scene)
    assert s.answers_of_alice() <= GUESSES_OF_SOURCE + 1


def test_who_has_alices_nonce_first_cannot_grind_it_into_bobs_words(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    """She waits for rB, then looks for another answer, or another name, that makes them agree."""
    monkeypatch.setattr(nearby_words, "CODE_SIZE", 1)
    found: list[bytes] = []

    async def scene(s: Scenery) -> None:
        mallory = s.mallory
        mallory.ask()
        source, head, commitment = await s.question_of_bob()
        asked = s.answer_bob(source, head, commitment)
        for _ in range(5):
            mallory.push()
            await wait(0.5)
        (hers,) = s.hers.codes
        own, bob = Near(mallory.as_alice.public, "Alice"), Near(head.sender, "Bob")
        shared = shared_secret(mallory.as_alice, head.sender)
        key = ask_key(shared, head.to, head.sender)
        for number in range(5_000):
            nonce = number.to_bytes(32, "big")
            if code_of(own, bob, commitment, nonce, asked._theirs) == hers:
                found.append(nonce)
                answer = seal_step(
                    key, head.sender, head.to, StepKind.ANSWER, commitment + nonce, mallory.random
                )
                mallory.say(answer, source)
        await wait(1.0)

    s = played(room, scene)
    assert len(found) > 5  # so many answers would have done, had one been taken
    assert len(s.his.codes) == 1 and s.his.codes != s.hers.codes


def test_she_cannot_open_to_alice_what_she_did_not_commit_to(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    """She knows Bob's words and rA, and looks for a nonce and a name that make Alice's agree."""
    monkeypatch.setattr(nearby_words, "CODE_SIZE", 1)
    found: list[bytes] = []

    async def scene(s: Scenery) -> None:
        mallory = s.mallory
        source, head, commitment = await s.question_of_bob()
        s.answer_bob(source, head, commitment)
        await wait(1.0)
        (his,) = s.his.codes
        own = Ephemeral.generate(mallory.random)
        near = mallory.find_alice()
        assert mallory.alice is not None
        c = commitment_of(near.key, own.public, b"r" * 32, encode_name("Bob"))
        shared = shared_secret(own, near.key)
        first = ask_key(shared, near.key, own.public)
        ask = seal_step(first, near.key, own.public, StepKind.ASK, c, mallory.random)
        mallory.say(ask, mallory.alice)
        await wait(0.2)
        kind, content = mallory.heard[-1][1].open(first)
        assert kind is StepKind.ANSWER and content.take(32) == c
        answer = content.take(32)
        second = words_key(shared, near.key, own.public, c, answer)
        for number in range(3_000):
            nonce, name = b"r" * 32, f"Bob{number}"
            if number % 2:
                nonce, name = number.to_bytes(32, "big"), "Bob"
            if code_of(near, Near(own.public, name), c, answer, nonce) == his:
                found.append(nonce)
                content_of = nonce + encode_name(name)
                mallory.say(
                    seal_step(second, near.key, own.public, StepKind.REVEAL, content_of,
                              mallory.random),
                    mallory.alice,
                )  # fmt: skip
                await wait(0.2)

    s = played(room, scene)
    assert len(found) > 3
    assert s.hers.codes == []


def test_what_was_recorded_is_of_no_use_from_anywhere(room: Room) -> None:
    """Every datagram of a whole try again, from where it came and from elsewhere."""
    before: list[int] = []

    async def scene(s: Scenery) -> None:
        s.bob_asks()
        await wait(1.0)
        record = [one for one in room.log if body_of(LongType.NEAR_STEP, one[2]) is not None]
        assert len(record) >= 4
        s.bob.drop(next(iter(s.his.people)))
        await wait(15.0)  # silent, so it ended with her
        before.extend((len(s.hers.told), len(s.his.told), len(room.log)))
        for host in (HOSTS["bob"], HOSTS["mallory"]):
            for source, to, data in record:
                room.send(Address(host, source.port), to, data)
                await wait(0.2)
        sent = [one for one in room.log[before[2] :] if one[0].host == HOSTS["alice"]]
        answers = [one for one in sent if body_of(LongType.NEAR_STEP, one[2]) is not None]
        replayed = [one for one in record if one[0].host == HOSTS["alice"]]
        assert [one for one in answers if one not in replayed] == []
        assert [len(s.hers.told), len(s.his.told)] == before[:2]
        s.bob_asks()  # and he is answered as before
        await wait(1.0)

    s = played(room, scene, between=False)
    assert len(s.hers.codes) == len(s.his.codes) == 2
    assert s.hers.codes == s.his.codes


def test_a_flood_of_questions_keeps_nobody_out(room: Room) -> None:
    """She asks ten times a second for a minute; Bob, in the middle of it, gets his words."""

    async def scene(s: Scenery) -> None:
        room.muted.clear()
        s.his.people.clear()
        await wait(2.5)
        key = next(k for k, one in s.his.people.items() if k != s.mallory.as_alice.public)
        for number in range(600):
            s.mallory.ask()
            s.mallory.push()
            if number == 300:
                s.bob.ask(key, "Bob")
            await wait(0.1)

    s = played(room, scene)
    assert s.his.codes and s.his.codes[0] in s.hers.codes
    assert s.answers_of_alice() <= GUESSES_OF_SOURCE + 3


def test_who_is_not_in_the_same_network_is_not_answered(room: Room) -> None:
    async def scene(s: Scenery) -> None:
        s.mallory.ask()
        assert s.mallory.asking is not None and s.mallory.alice is not None
        body = s.mallory.asking.poll(VirtualClock().monotonic())
        assert body is not None
        for source in (Address("10.2.0.9", 5_000), Address("203.0.113.7", 5_000),
                       Address("10.1.0.66", 53)):  # fmt: skip
            s.mallory.say(body, s.mallory.alice, source)
        await wait(1.0)

    assert played(room, scene).answers_of_alice() == 0


def test_an_older_and_a_newer_program_are_seen_and_never_spoken_with(room: Room) -> None:
    async def scene(s: Scenery) -> None:
        old = Ephemeral.generate(s.mallory.random)
        new = Ephemeral.generate(s.mallory.random)
        s.mallory.announce(old.public + encode_name("Old"), LongType.NEAR_1)
        s.mallory.announce(b"\x03" + new.public + encode_name("New"))
        await wait(0.5)
        ages = {one.name: one.age for one in s.his.people.values()}
        assert ages == {"Alice": Age.SAME, "Old": Age.OLDER, "New": Age.NEWER}

    s = played(room, scene)
    assert [to for source, to, _ in room.log if to.host == HOSTS["mallory"]] == []
    assert s.answers_of_alice() == 0


def test_two_who_ask_each_other_at_once_have_one_try(room: Room) -> None:
    async def scene(s: Scenery) -> None:
        s.bob.show("Bob")
        await wait(2.5)
        s.bob.ask(next(iter(s.his.people)), "Bob")
        s.alice.ask(next(iter(s.hers.people)), "Alice")
        await wait(3.0)

    s = played(room, scene, between=False)
    assert s.hers.codes == s.his.codes and len(s.his.codes) == 1
    assert {one.ours for one in s.hers.told + s.his.told if isinstance(one, Words)} == {True, False}


def test_alice_who_hides_answers_nobody_new(room: Room) -> None:
    async def scene(s: Scenery) -> None:
        near = s.mallory.find_alice()
        assert near.name == "Alice"
        s.alice.hide()
        s.mallory.ask()
        s.mallory.push()
        await wait(1.0)

    assert played(room, scene).answers_of_alice() == 0
