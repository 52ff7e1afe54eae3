"""What is looked for, and what of a message is shown and marked."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from m2chat.messaging.search import EXCERPT_SIZE, excerpt, marks, words_of


def marked(text: str, query: str) -> list[str]:
    return [text[start:end] for start, end in marks(text, words_of(query))]


@pytest.mark.parametrize(
    ("text", "query", "shown"),
    [
        ("The Café on Garden Street", "cafe str", ["Café", "Str"]),
        ("cafe\u0301s", "CAFÉ", ["cafe\u0301"]),
        ("straße", "STRASSE", ["straße"]),
        ("nothing", "other", []),
        ("私は東京都に住む", "東京", ["東京"]),
        ("foofoo foo", "foo", ["foo", "foo"]),
        ("ab abc", "ab abc", ["ab", "abc"]),
    ],
)
def test_marks_are_ranges_of_the_text_itself(text: str, query: str, shown: list[str]) -> None:
    assert marked(text, query) == shown


def test_an_excerpt_shows_the_first_hit_and_says_that_it_is_a_piece() -> None:
    text = "word " * 100 + "needle\nin the hay " + "word " * 100
    piece, places = excerpt(text, words_of("needle"))
    assert [piece[a:b] for a, b in places] == ["needle"]
    assert piece.startswith("…word") and piece.endswith("…") and "\n" not in piece
    assert len(piece) <= EXCERPT_SIZE + 2


@given(st.text(max_size=300), st.text(max_size=30))
def test_any_text_gives_an_excerpt_with_marks_inside_it(text: str, query: str) -> None:
    piece, places = excerpt(text, words_of(query))
    ends = [0]
    for start, end in places:
        assert ends[-1] <= start < end <= len(piece)
        ends.append(end)
