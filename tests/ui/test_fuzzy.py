"""Names found by some of their letters."""

from __future__ import annotations

import itertools
import time
from statistics import median

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from m2chat.ui.fuzzy import Haystack, fold, letters

PEOPLE = ["Bob Lindqvist", "Eva Marín", "José Álvarez", "Grove boat club", "Straße 7", "Łukasz"]


def best(query: str, texts: list[str] = PEOPLE) -> str:
    found = Haystack(texts).find(query)
    return texts[found[0]] if found else ""


@pytest.mark.parametrize(
    ("query", "meant"),
    [
        ("bob", "Bob Lindqvist"),
        ("LIND", "Bob Lindqvist"),
        ("marin", "Eva Marín"),
        ("jose alv", "José Álvarez"),
        ("alv jose", "José Álvarez"),
        ("gbc", "Grove boat club"),
        ("boat", "Grove boat club"),
        ("strasse", "Straße 7"),
        ("lukasz", "Łukasz"),
        ("blq", "Bob Lindqvist"),
        ("zzz", ""),
        ("(", ""),
    ],
)
def test_what_is_meant_comes_first(query: str, meant: str) -> None:
    assert best(query) == meant


def test_beginnings_before_words_before_initials_before_parts_before_letters() -> None:
    texts = ["xaxnxy", "company", "Ada New York", "go any", "any way"]
    assert [texts[at] for at in Haystack(texts).find("any")] == [
        "any way",
        "go any",
        "Ada New York",
        "company",
        "xaxnxy",
    ]


def test_rows_that_are_as_good_keep_their_order() -> None:
    texts = [f"Ann {n}" for n in range(80)]
    assert Haystack(texts).find("ann") == list(range(50))
    assert Haystack(texts).find("") == list(range(50))
    assert Haystack([]).find("a") == []


def test_letters_that_stand_close_win() -> None:
    texts = ["bxxxxxxoxxxxt", "xbxoxtx"]
    assert best("bot", texts) == "xbxoxtx"


def test_the_letters_meant_are_shown() -> None:
    assert letters("marin", "Eva Marín") == [4, 5, 6, 7, 8]
    assert letters("strasse", "Straße") == [0, 1, 2, 3, 4, 5]
    assert letters("bt", "Bob Lt") == [0, 5]
    assert letters("bt", "Bob Lt", scattered=False) == []
    assert letters("zz", "Bob") == []


@example(["0/"], "0©")  # two signs that share a bit
@given(st.lists(st.text(max_size=12), max_size=8), st.text(max_size=5))
def test_any_text_is_searched(texts: list[str], query: str) -> None:
    found = Haystack(texts).find(query)
    assert len(set(found)) == len(found)
    wanted = "".join(fold(query).split())
    for at in found:
        rest = iter(fold(texts[at]))
        in_order = all(letter in rest for letter in wanted)
        words = fold(query).split()
        assert in_order or all(word in fold(texts[at]) for word in words)
        letters(query, texts[at])


@given(st.lists(st.text(max_size=12), min_size=1, max_size=8), st.data())
def test_every_row_is_found_by_its_own_name(texts: list[str], data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(texts) - 1))
    if fold(texts[at]).split():
        assert at in Haystack(texts).find(texts[at])


def test_hard_cases_end_soon() -> None:
    """No pattern of ours takes square time: a row of one letter and a query that nearly fits."""
    rows = Haystack(["a" * 4000] * 40)
    begun = time.perf_counter()
    rows.find("a" * 24 + "b")
    once = time.perf_counter() - begun
    rows = Haystack(["a" * 64_000] * 40)
    begun = time.perf_counter()
    rows.find("a" * 24 + "b")
    assert time.perf_counter() - begun < 60 * once + 0.1


def five_thousand() -> list[str]:
    first = ["Anna", "Björn", "Chloé", "Dmitri", "Elif", "Farid", "Grace", "Hugo", "Ines", "Jürgen"]
    last = ["Almeida", "Brown", "Çelik", "Dubois", "Eriksen", "Fischer", "García", "Hansen"]
    return [
        f"{a} {b} {n}"
        for n, (a, b) in zip(
            range(5000), itertools.cycle(itertools.product(first, last)), strict=False
        )
    ]


def test_five_thousand_rows_cost_no_more_than_their_letters() -> None:
    """Measured against a plain look through all rows in Python, which is what must be beaten."""
    rows = five_thousand()
    stack = Haystack(rows)
    folded = [fold(row) for row in rows]

    def took(work: object) -> float:
        times = []
        for _ in range(5):
            begun = time.perf_counter()
            work()  # type: ignore[operator]
            times.append(time.perf_counter() - begun)
        return median(times)

    plain = took(lambda: [at for at, row in enumerate(folded) if all(c in row for c in "gar")])
    for query in ("a", "gar", "jurgen garcia", "zq", "ahn", "an br 4"):
        assert took(lambda query=query: stack.find(query)) < 25 * plain + 0.02
