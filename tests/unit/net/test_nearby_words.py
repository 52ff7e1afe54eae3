"""Four words: the same on both screens; lost steps heal, and nothing else is believed."""

from __future__ import annotations

import contextlib
from collections import Counter

import pytest

from m2chat.crypto.session_keys import Ephemeral
from m2chat.errors import RemoteError, WireError
from m2chat.net.services.nearby import Near, StepHead, StepKind, encode_name, seal_step
from m2chat.net.services.nearby_questions import (
    GUESSES,
    GUESSES_OF_SOURCE,
    OPEN_MAX,
    OPEN_OF_SOURCE,
    UNSHOWN_S,
    Questions,
)
from m2chat.net.services.nearby_words import (
    ANSWER_S,
    DECIDE_S,
    SILENT_S,
    Agreed,
    Asking,
    Ended,
    Ending,
    Words,
    nonce_of,
)
from tests.support.fake_random import FakeRandomSource
from tests.support.nearby_try import ALICE, BOB, FP, Try, card_of

CHANCE = FakeRandomSource(8)


def begun(stage: int) -> Try:
    one = Try(CHANCE)
    one.go(stage)
    return one


def test_both_show_the_same_words_and_hear_of_each_others_agreement() -> None:
    one = begun(2)
    (hers, his) = one.codes
    assert hers == his and len(hers) == 4
    assert [type(event) for event in one.told["alice"] + one.told["bob"]] == [Words, Words]
    one.bob.agree(card_of("bob"), one.now)
    one.step()
    assert one.told["alice"][-1] == Agreed(BOB.public, FP["bob"], card_of("bob"))
    assert not one.bob.over and len(one.told["bob"]) == 1  # one yes alone says nothing of the other
    one.alice.agree(BOB.public, one.now)
    one.step()
    assert one.told["bob"][-1] == Agreed(ALICE.public, FP["alice"], b"")
    assert one.bob.over


def test_nothing_of_who_they_are_is_said_before_a_person_agreed() -> None:
    one = begun(2)
    for body in one.sent:
        for key in one.keys:
            try:
                _, content = StepHead.decode(body).open(key)
            except RemoteError:
                continue
            plain = content.rest()
            assert FP["alice"] not in plain and FP["bob"] not in plain
            assert card_of("bob")[34:50] not in plain


def test_words_are_others_each_time() -> None:
    assert len({begun(2).codes[0] for _ in range(50)}) == 50


@pytest.mark.parametrize("who", ["bob", "alice"])
def test_words_that_differ_end_it_on_both_sides(who: str) -> None:
    one = begun(2)
    if who == "bob":
        one.bob.differ(one.now)
    else:
        one.alice.differ(BOB.public)
    for _ in range(4):
        one.step()
    other = "alice" if who == "bob" else "bob"
    assert isinstance(one.told[other][-1], Ended)
    assert one.told[other][-1] == Ended((BOB if who == "bob" else ALICE).public, Ending.DIFFERENT)
    assert one.bob.over
    one.alice.agree(BOB.public, one.now)  # a click that comes too late
    assert not any(isinstance(event, Agreed) for event in one.told["bob"])


def test_every_lost_step_comes_again() -> None:
    """Each way loses two of three datagrams."""
    one, turn = Try(CHANCE), 0
    for number in range(400):
        one.now = number * 0.1
        if number == 150:
            one.bob.agree(card_of("bob"), one.now)
            one.alice.agree(BOB.public, one.now)
        body = one.bob.poll(one.now)
        if body is None:
            continue
        turn += 1
        if turn % 3:
            continue
        reply = one.to_alice(body)
        if reply is not None and turn % 2:
            one.to_bob(reply)
        assert one.bob.expire(one.now) is None
    kinds = Counter(type(event) for event in one.told["alice"] + one.told["bob"])
    assert kinds == {Words: 2, Agreed: 2}
    assert one.codes[0] == one.codes[1]


def test_the_first_answer_counts_and_no_other_ever() -> None:
    """Else who stands between could see rB and answer once more."""
    one = Try(CHANCE)
    first = one.bob.poll(0.0)
    assert first is not None
    answer = one.to_alice(first)
    assert answer is not None
    one.to_bob(answer)
    one.learn(answer)
    commitment = StepHead.decode(first).open(one.keys[0])[1].take(32)
    said = commitment + b"x" * 32
    for key in one.keys:  # she knows the second one too
        with pytest.raises(RemoteError):
            one.to_bob(seal_step(key, BOB.public, ALICE.public, StepKind.ANSWER, said, CHANCE))
    one.step()
    one.step()
    assert len(one.codes) == 2 and one.codes[0] == one.codes[1]


def test_an_answer_to_another_question_is_none() -> None:
    one = Try(CHANCE)
    said = b"c" * 32 + b"x" * 32
    answer = seal_step(one.keys[0], BOB.public, ALICE.public, StepKind.ANSWER, said, CHANCE)
    with pytest.raises(WireError):
        one.to_bob(answer)
    one.go(2)
    assert len(one.codes) == 2


def test_a_revelation_that_was_not_committed_to_is_refused() -> None:
    one = begun(1)
    name = encode_name("Bob")
    for content in (b"r" * 32 + name, bytes(32) + encode_name("Bob ")):
        body = seal_step(one.keys[1], ALICE.public, BOB.public, StepKind.REVEAL, content, CHANCE)
        with pytest.raises(WireError):
            one.to_alice(body)
    assert one.told["alice"] == []
    one.step()  # and nothing was spoiled by it
    assert len(one.codes) == 2


def test_the_name_is_committed_to_and_shown_as_it_was_when_it_was_chosen() -> None:
    one = begun(1)
    revealed = one.bob.poll(one.now + 1)
    assert revealed is not None
    content = StepHead.decode(revealed).open(one.keys[1])[1]
    nonce = content.take(32)
    other = nonce + encode_name("Boss")  # its right nonce under another name
    body = seal_step(one.keys[1], ALICE.public, BOB.public, StepKind.REVEAL, other, CHANCE)
    with pytest.raises(WireError):
        one.to_alice(body)


@pytest.mark.parametrize("whose", ["eve", "bob"])
def test_a_card_of_somebody_else_is_refused_after_the_words(whose: str) -> None:
    one = begun(2)
    content = b"s" * 32 + card_of(whose)
    body = seal_step(one.keys[1], ALICE.public, BOB.public, StepKind.AGREE, content, CHANCE)
    assert one.to_alice(body) is None
    assert one.told["alice"][-1] == Ended(BOB.public, Ending.FALSE)
    assert len(one.alice) == 0


def test_an_owner_of_the_card_that_is_none_of_the_words_is_refused() -> None:
    one = begun(2)
    content = b"s" * 32 + FP["eve"] + b"\0"
    body = seal_step(one.keys[1], BOB.public, ALICE.public, StepKind.AGREE, content, CHANCE)
    one.to_bob(body)
    assert one.told["bob"][-1] == Ended(ALICE.public, Ending.FALSE)
    assert one.bob.over


@pytest.mark.parametrize("kind", [StepKind.AGREE, StepKind.DIFFER, StepKind.SHOWN])
def test_steps_at_the_wrong_time_change_nothing(kind: StepKind) -> None:
    one = begun(1)
    content = b"s" * 32 + card_of("bob") if kind is StepKind.AGREE else b""
    for key in one.keys:
        with pytest.raises(RemoteError):
            one.to_alice(seal_step(key, ALICE.public, BOB.public, kind, content, CHANCE))
    one.step()
    one.step()
    assert len(one.codes) == 2


def test_who_says_nothing_more_is_gone() -> None:
    one = begun(2)
    later = one.now + SILENT_S
    assert one.bob.expire(later - 0.1) is None
    assert one.bob.expire(later) == Ended(ALICE.public, Ending.SILENT)
    assert one.alice.expire(later) == [Ended(BOB.public, Ending.SILENT)]
    lonely = Try(CHANCE).bob
    assert lonely.expire(ANSWER_S - 0.1) is None
    assert lonely.expire(ANSWER_S) == Ended(ALICE.public, Ending.SILENT)


def test_words_that_nobody_compares_end_after_two_minutes() -> None:
    one = begun(2)
    began = one.now
    ended: list[Ended] = []
    while not ended and one.now < began + 2 * DECIDE_S:
        one.step()
        ended = one.alice.expire(one.now)
    assert ended == [Ended(BOB.public, Ending.LATE)]
    assert began + DECIDE_S - 2 <= one.now <= began + DECIDE_S + 2
    assert len(one.alice) == 0


def test_a_guess_that_is_thrown_away_is_told() -> None:
    one = begun(1)
    assert one.alice.expire(one.now + UNSHOWN_S - 1.1) == []
    assert one.alice.expire(one.now + UNSHOWN_S) == [Ended(BOB.public, Ending.BROKEN_OFF)]


def test_a_repeated_try_of_yesterday_gets_nothing() -> None:
    """Every datagram of a try that ended, again: no answer that shows words, no guess spent."""
    one = begun(2)
    one.alice.expire(one.now + SILENT_S)
    one.now += SILENT_S
    one.told["alice"].clear()
    for body in one.sent:
        try:
            assert one.to_alice(body) is None
        except RemoteError:
            continue
    assert one.told["alice"] == [] and len(one.alice) == 0
    fresh = Try(CHANCE)
    fresh.alice = one.alice
    fresh.now = one.now
    fresh.step()
    fresh.step()
    assert fresh.codes[0] == fresh.codes[1]  # and the real one is still answered


def test_a_repeated_try_within_another_shows_no_words() -> None:
    old, one = begun(2), Try(CHANCE)
    one.now = old.now + SILENT_S
    old.alice.expire(one.now)
    one.alice = old.alice
    one.step()
    for body in old.sent:
        with contextlib.suppress(RemoteError):
            assert one.to_alice(body) is None
        with pytest.raises(RemoteError):
            one.to_bob(body)
    assert one.codes == []
    one.step()
    assert one.codes[0] == one.codes[1] != old.codes[0]


def asking(number: int) -> tuple[Ephemeral, bytes]:
    own = Ephemeral(number.to_bytes(32, "big"))
    body = Asking(own, Near(ALICE.public, "Alice"), "Eve", FP["eve"], CHANCE, 0.0).poll(0.0)
    assert body is not None
    return own, body


def flood(questions: Questions, source: str, first: int, count: int, now: float) -> int:
    """So many new ones ask; how many are answered."""
    answered = 0
    for number in range(first, first + count):
        _, body = asking(number)
        reply, _ = questions.receive(StepHead.decode(body), source, "Alice", now)
        answered += reply is not None
    return answered


def test_one_address_has_three_tries_at_once_and_four_before_it_waits() -> None:
    questions = Questions(ALICE, FP["alice"], CHANCE, 0.0)
    assert flood(questions, "10.0.0.66", 1, 30, 0.0) == OPEN_OF_SOURCE
    assert flood(questions, "10.0.0.3", 100, 1, 0.0) == 1  # everybody else goes on
    questions.expire(UNSHOWN_S)
    assert flood(questions, "10.0.0.66", 200, 30, UNSHOWN_S) == GUESSES_OF_SOURCE - OPEN_OF_SOURCE
    questions.expire(59.0)
    assert flood(questions, "10.0.0.66", 300, 30, 61.0) == 1


def test_all_together_have_sixteen_and_then_one_in_fifteen_seconds() -> None:
    questions = Questions(ALICE, FP["alice"], CHANCE, 0.0)
    got = [flood(questions, f"10.0.0.{one}", 10 * one + 1, 4, 0.0) for one in range(20)]
    assert sum(got) == GUESSES == len(questions) == OPEN_MAX
    answered = GUESSES
    for second in range(1, 3_601):
        questions.expire(float(second))
        source = f"10.0.{second // 250}.{second % 250}"
        answered += flood(questions, source, 1_000 + second, 1, float(second))
    assert answered <= GUESSES + 3_600 / 15
    assert answered / 2**32 < 1 / 16_000_000


def test_a_flood_ages_out_and_an_honest_one_is_answered_after_it() -> None:
    questions = Questions(ALICE, FP["alice"], CHANCE, 0.0)
    for one in range(20):
        flood(questions, f"10.0.0.{one}", 10 * one + 1, 4, 0.0)
    assert flood(questions, "10.0.1.1", 900, 1, 1.0) == 0
    assert len(questions.expire(UNSHOWN_S)) == OPEN_MAX
    assert flood(questions, "10.0.1.1", 901, 1, 16.0) == 1


def test_who_is_not_to_be_seen_answers_nobody_new_but_goes_on_with_whom_it_began() -> None:
    one = begun(1)
    _, body = asking(77)
    assert one.alice.receive(StepHead.decode(body), "10.0.0.9", None, one.now) == (None, [])
    revealed = one.bob.poll(one.now + 1)
    assert revealed is not None
    reply, (words,) = one.alice.receive(StepHead.decode(revealed), "10.0.0.2", None, one.now + 1)
    assert reply is not None and isinstance(words, Words)


def test_a_nonce_is_of_one_person() -> None:
    assert nonce_of(b"s" * 32, FP["bob"]) != nonce_of(b"s" * 32, FP["eve"])
