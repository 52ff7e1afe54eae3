"""Seeing each other in one room: the forms, and what is refused."""

from __future__ import annotations

import pytest

from m2chat.crypto.errors import DecryptionFailed
from m2chat.errors import WireError
from m2chat.net.services.nearby import (
    VERSION,
    Age,
    Near,
    StepHead,
    StepKind,
    ask_key,
    encode_name,
    end_step,
    seal_step,
    shared_secret,
)
from m2chat.net.wire.packet import LONG_BODY_SIZE, LongType
from tests.support.fake_random import FakeRandomSource
from tests.support.nearby_try import ALICE, BOB

CHANCE = FakeRandomSource(3)
KEY = ask_key(shared_secret(ALICE, BOB.public), ALICE.public, BOB.public)


def step(kind: StepKind = StepKind.ASK, content: bytes = b"c" * 32) -> bytes:
    return seal_step(KEY, ALICE.public, BOB.public, kind, content, CHANCE)


def test_bodies_have_the_sizes_of_the_page_whatever_they_say() -> None:
    assert len(Near(ALICE.public, "Alice").encode()) == LONG_BODY_SIZE[LongType.NEAR]
    for kind, content in ((StepKind.ASK, b"c" * 32), (StepKind.AGREE, bytes(114)),
                          (StepKind.DIFFER, b"")):  # fmt: skip
        assert len(step(kind, content)) == LONG_BODY_SIZE[LongType.NEAR_STEP]


@pytest.mark.parametrize("name", ["", "Alice", "Zoë", "ア" * 21])
def test_a_name_comes_back(name: str) -> None:
    assert Near.decode(Near(ALICE.public, name).encode()) == Near(ALICE.public, name)


def test_a_long_name_is_cut_between_letters() -> None:
    name = Near.decode(Near(ALICE.public, "ア" * 40).encode()).name
    assert name == "ア" * 21


@pytest.mark.parametrize(
    "tail", [b"\x41" + bytes(64), b"\x00a" + bytes(63), b"\x01\xff" + bytes(63)]
)
def test_a_name_that_hides_something_is_refused(tail: bytes) -> None:
    with pytest.raises(WireError):
        Near.decode(bytes([VERSION]) + ALICE.public + tail)
    with pytest.raises(WireError):
        Near.decode_old(ALICE.public + tail)


def test_older_and_newer_programs_are_told_apart_and_nothing_else_is_read_of_them() -> None:
    assert Near.decode_old(ALICE.public + encode_name("Alice")).age is Age.OLDER
    assert Near.decode(b"\x03" + ALICE.public + encode_name("Alice")).age is Age.NEWER
    for version in (0, 1):
        with pytest.raises(WireError):
            Near.decode(bytes([version]) + ALICE.public + encode_name("Alice"))
    for version in (1, VERSION + 1):
        with pytest.raises(WireError):
            StepHead.decode(bytes([version]) + step()[1:])


def test_a_changed_step_or_one_turned_round_does_not_open() -> None:
    for place in (1, 40, 70, -1):
        body = bytearray(step())
        body[place] ^= 1
        with pytest.raises(DecryptionFailed):
            StepHead.decode(bytes(body)).open(KEY)
    body = bytearray(step())
    body[1:65] = body[33:65] + body[1:33]  # from Alice to Bob, as if she had said it
    with pytest.raises(DecryptionFailed):
        StepHead.decode(bytes(body)).open(KEY)


def test_a_step_that_does_not_exist_or_hides_something_is_refused() -> None:
    plain = bytes([9]).ljust(128, b"\0")
    unknown = seal_step(KEY, ALICE.public, BOB.public, plain[0], b"", CHANCE)  # type: ignore[arg-type]
    with pytest.raises(WireError):
        StepHead.decode(unknown).open(KEY)
    kind, content = StepHead.decode(step(StepKind.SHOWN, b"x")).open(KEY)
    assert kind is StepKind.SHOWN
    with pytest.raises(WireError):
        end_step(content)


def test_keys_that_give_no_secret_are_refused() -> None:
    for key in (bytes(32), b"\1" + bytes(31), ALICE.public):
        with pytest.raises(WireError):
            shared_secret(ALICE, key)
