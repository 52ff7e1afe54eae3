"""Seeing each other in one room: what is refused, and what both screens show."""

from __future__ import annotations

import pytest

from m2chat.crypto.errors import DecryptionFailed
from m2chat.crypto.session_keys import Ephemeral
from m2chat.errors import WireError
from m2chat.net.services.nearby import Near, NearAsk, code_of, secret_of
from m2chat.net.wire.packet import LONG_BODY_SIZE, LongType
from tests.support.fake_random import FakeRandomSource

CHANCE = FakeRandomSource(3)
ALICE, BOB = Ephemeral.generate(CHANCE), Ephemeral.generate(CHANCE)
CARD = b"c" * 82


def asked() -> bytes:
    return NearAsk(ALICE.public, BOB.public, CARD, "Bob").seal(BOB, CHANCE)


def test_bodies_have_the_sizes_of_the_page() -> None:
    assert len(Near(ALICE.public, "Alice").encode()) == LONG_BODY_SIZE[LongType.NEAR]
    assert len(asked()) == LONG_BODY_SIZE[LongType.NEAR_ASK]


@pytest.mark.parametrize("name", ["", "Alice", "Zoë", "ア" * 21])
def test_a_name_comes_back(name: str) -> None:
    assert Near.decode(Near(ALICE.public, name).encode()).name == name


def test_a_long_name_is_cut_between_letters() -> None:
    name = Near.decode(Near(ALICE.public, "ア" * 40).encode()).name
    assert name == "ア" * 21


@pytest.mark.parametrize(
    "tail", [b"\x41" + bytes(64), b"\x00a" + bytes(63), b"\x01\xff" + bytes(63)]
)
def test_a_name_that_hides_something_is_refused(tail: bytes) -> None:
    with pytest.raises(WireError):
        Near.decode(ALICE.public + tail)


def test_only_the_asked_one_opens_and_both_see_the_same_words() -> None:
    ask = NearAsk.open(asked(), ALICE)
    assert (ask.key, ask.card, ask.name) == (BOB.public, CARD, "Bob")
    names = {"asked": ALICE.public, "asking": BOB.public}
    codes = {code_of(secret_of(ALICE, BOB.public, **names)),
             code_of(secret_of(BOB, ALICE.public, **names))}  # fmt: skip
    assert len(codes) == 1
    eve = Ephemeral.generate(CHANCE)
    with pytest.raises(WireError):
        NearAsk.open(asked(), eve)


def test_a_changed_question_and_a_key_without_secret_are_refused() -> None:
    body = bytearray(asked())
    body[-1] ^= 1
    with pytest.raises(DecryptionFailed):
        NearAsk.open(bytes(body), ALICE)
    with pytest.raises(WireError):
        NearAsk.open(ALICE.public + bytes(32) + bytes(175), ALICE)
