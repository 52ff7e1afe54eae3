"""The marks of text: what they mean, and that nothing else means anything."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from m2chat.ui.delegates.bubble_text import TextBlock, Wording, is_emoji
from m2chat.ui.markup import Kind, Style, parse
from m2chat.ui.theme import theme


@pytest.mark.parametrize(
    ("written", "shown", "styled"),
    [
        ("a **b** c", "a b c", [("b", Style.BOLD)]),
        ("*it* and _it_", "it and it", [("it", Style.ITALIC), ("it", Style.ITALIC)]),
        ("~~no~~", "no", [("no", Style.STRIKE)]),
        ("run `a*b*c` now", "run a*b*c now", [("a*b*c", Style.CODE)]),
        ("**a *b* c**", "a b c", [("b", Style.ITALIC), ("a b c", Style.BOLD)]),
        ("2*3*4", "2*3*4", []),
        ("snake_case_name and __init__", "snake_case_name and __init__", []),
        ("* item", "* item", []),
        ("**open", "**open", []),
        ("<b>no</b> &amp; [x](http://y)", "<b>no</b> &amp; [x](http://y)", []),
        ("```\nopen", "```\nopen", []),
        ("# no heading", "# no heading", []),
    ],
)
def test_marks(written: str, shown: str, styled: list[tuple[str, Style]]) -> None:
    marked = parse(written)
    assert marked.text == shown
    assert [(shown[one.begin : one.end], one.style) for one in marked.spans] == styled


def test_whole_lines() -> None:
    marked = parse("> one\n> two\nrest\n```py\nx = **1**\n\ny\n```\nend")
    assert marked.text == "one\ntwo\nrest\nx = **1**\n\ny\nend"
    found = [(marked.text[one.begin : one.end], one.kind) for one in marked.lines]
    assert found == [("one\ntwo", Kind.QUOTE), ("x = **1**\n\ny", Kind.CODE)]
    assert marked.spans == ()


def test_an_address_keeps_its_signs() -> None:
    address = "https://example.org/a_b_c*d*"
    marked = parse(f"see _{address}_", [(5, 5 + len(address))])
    assert marked.text == f"see {address}"
    assert [one.style for one in marked.spans] == [Style.ITALIC]


@given(st.text(alphabet="ab*_~`> \n\U0001f600\u202e", max_size=120))
def test_only_marks_go_and_spans_stay_inside(text: str) -> None:
    marked = parse(text)
    left = iter(text)
    assert all(letter in left for letter in marked.text)  # in order, nothing was put in
    assert set(text) - set(marked.text) <= set("*_~`> \nab")
    for one in (*marked.spans, *marked.lines):
        assert 0 <= one.begin <= one.end <= len(marked.text)


@pytest.mark.parametrize("text", ["*a" * 3000, "`" * 4000, "> \n" * 2000, "```\n" * 1000])
def test_a_bubble_of_signs_is_laid_out(text: str) -> None:
    block = TextBlock(Wording(text), theme().font(14), 400)
    assert block.height > 0


def test_a_few_emoji_alone_are_large() -> None:
    assert is_emoji("🎉🎉") and is_emoji("❤️") and is_emoji("👨‍👩‍👧") and is_emoji("🇸🇪")
    assert (
        not is_emoji("🎉🎉🎉🎉")
        and not is_emoji("ok 🎉")
        and not is_emoji("")
        and not is_emoji("  ")
    )
    small = TextBlock("a 🎉", theme().font(14), 400)
    assert TextBlock("🎉", theme().font(14), 400).height > small.height * 1.5


def test_names_and_quotes_are_dressed() -> None:
    text = "> quoted\n@Eva Marín look"
    block = TextBlock(Wording(text, (("@Eva Marín", True),)), theme().font(14), 400)
    assert len(block.bars()) == 1
    assert "@Eva Marín" in block.document.toPlainText()
