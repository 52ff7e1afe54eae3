"""The decoder of TEST: the right thing back, or ``WireError`` and nothing else; golden vectors."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from m2chat.errors import WireError
from m2chat.messaging.contact_test import (
    BYTES_MAX,
    Ask,
    Check,
    Over,
    State,
    Step,
    TestAnswer,
    TestMessage,
    Verdict,
    decode,
    encode,
)
from tests.support.contact_test_vectors import MESSAGES, PATH, build

TESTS = st.binary(min_size=8, max_size=8)
U32 = st.integers(0, 2**32 - 1)
said: st.SearchStrategy[TestMessage] = st.one_of(
    st.builds(Ask, TESTS, st.integers(1, BYTES_MAX)),
    st.builds(TestAnswer, TESTS, st.sampled_from(Verdict)),
    st.builds(Step, TESTS, st.sampled_from(Check), st.sampled_from(State), U32),
    st.builds(Over, TESTS),
)
GOLDEN: dict[str, str] = json.loads(PATH.read_text(encoding="utf-8"))


@given(said)
def test_what_was_said_comes_back(message: TestMessage) -> None:
    assert decode(encode(message)) == message


@given(st.binary(max_size=32))
def test_noise_is_a_wire_error(body: bytes) -> None:
    try:
        message = decode(body)
    except WireError:
        return
    assert encode(message) == body


@given(said, st.integers(0, 20))
def test_a_form_that_is_cut_or_longer_is_none(message: TestMessage, cut: int) -> None:
    body = encode(message)
    with pytest.raises(WireError):
        decode(body + b"\0")
    if cut < len(body):
        with pytest.raises(WireError):
            decode(body[:cut])


@pytest.mark.parametrize("size", [0, BYTES_MAX + 1, 2**32 - 1])
def test_no_bytes_and_too_many_are_refused(size: int) -> None:
    with pytest.raises(WireError):
        decode(encode(Ask(bytes(8), size)))


def test_the_bytes_on_the_wire_do_not_change_by_accident() -> None:
    assert build() == GOLDEN
    for name, form in GOLDEN.items():
        assert decode(bytes.fromhex(form)) == MESSAGES[name]
