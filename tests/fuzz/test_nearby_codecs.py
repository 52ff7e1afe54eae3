"""Bytes in one room: nothing but ``RemoteError``, at every stage, even from who holds the keys."""

from __future__ import annotations

import contextlib

from hypothesis import given
from hypothesis import strategies as st

from m2chat.crypto.aead import seal
from m2chat.crypto.kdf import label
from m2chat.crypto.session_keys import Ephemeral
from m2chat.errors import RemoteError, WireError
from m2chat.net.services.nearby import (
    STEP_PLAIN,
    STEP_SIZE,
    VERSION,
    Age,
    Near,
    StepHead,
    StepKind,
    ask_key,
    shared_secret,
)
from m2chat.net.services.nearby_questions import Questions
from m2chat.net.services.nearby_words import Asking
from tests.support.fake_random import FakeRandomSource
from tests.support.nearby_try import ALICE, BOB, Try

CHANCE = FakeRandomSource(5)


@given(
    st.binary(min_size=98, max_size=98)
    | st.binary(max_size=120)
    | st.binary(min_size=97, max_size=97).map(lambda rest: bytes([VERSION]) + rest)
    | st.tuples(st.binary(min_size=32, max_size=32), st.text(max_size=80)).map(
        lambda parts: Near(*parts).encode()
    )
)
def test_sightings(body: bytes) -> None:
    for decode in (Near.decode, Near.decode_old):
        try:
            near = decode(body)
        except WireError:
            continue
        assert len(near.name.encode()) <= 64
        if near.age is Age.SAME:
            assert near.encode() == body


def forged(key: bytes, to: bytes, sender: bytes, plain: bytes) -> bytes:
    """A step with anything in it, rightly sealed."""
    head = bytes([VERSION]) + to + sender
    return head + seal(key, plain, label("near step") + head, CHANCE)


PLAIN = (
    st.binary(max_size=160)
    | st.binary(min_size=STEP_PLAIN, max_size=STEP_PLAIN)
    | st.tuples(st.sampled_from(StepKind), st.binary(max_size=STEP_PLAIN - 1)).map(
        lambda parts: (bytes([parts[0]]) + parts[1]).ljust(STEP_PLAIN, b"\0")
    )
)


@given(st.binary(max_size=300) | st.binary(min_size=STEP_SIZE, max_size=STEP_SIZE), PLAIN)
def test_questions_even_from_who_made_the_key(body: bytes, plain: bytes) -> None:
    key = ask_key(shared_secret(BOB, ALICE.public), ALICE.public, BOB.public)
    questions = Questions(ALICE, b"a" * 32, CHANCE, 0.0)
    for one in (body, forged(key, ALICE.public, BOB.public, plain)):
        with contextlib.suppress(RemoteError):
            reply, _ = questions.receive(StepHead.decode(one), "10.0.0.2", "Alice", 0.0)
            assert reply is None or len(reply) == len(one)
    assert len(questions) <= 1


@given(st.integers(0, 3), PLAIN)
def test_each_stage_of_a_try_even_from_the_other_one(stage: int, plain: bytes) -> None:
    one = Try(CHANCE)
    one.go(stage)
    for key in one.keys:
        with contextlib.suppress(RemoteError):
            one.to_alice(forged(key, ALICE.public, BOB.public, plain))
        with contextlib.suppress(RemoteError):
            one.to_bob(forged(key, BOB.public, ALICE.public, plain))


@given(st.binary(min_size=32, max_size=32))
def test_a_key_that_gives_no_secret(key: bytes) -> None:
    with contextlib.suppress(WireError):
        Asking(Ephemeral(b"o" * 32), Near(key, "Eve"), "Bob", b"b" * 32, CHANCE, 0.0)
