"""Names that can be taken for other names."""

from __future__ import annotations

import pytest

from m2chat.messaging.lookalikes import mixes, picture


@pytest.mark.parametrize(
    ("name", "mixed"),
    [
        ("Anna", False),
        ("Αnna", True),  # the first is Greek
        ("Bоb", True),  # the second is Cyrillic
        ("Боб", False),
        ("Anna Иванова", False),  # each word in its own alphabet
        ("Ольга (Olga)", False),
        ("Jun 渡辺", False),
        ("Tシャツ", False),
        ("Дarja", True),
        ("Zoë Ångström-Nuñez", False),
        ("R2D2 🤖", False),
        ("محمد Ali", False),
        ("", False),
    ],
)
def test_letters_of_several_alphabets_in_one_word(name: str, mixed: bool) -> None:
    assert mixes(name) is mixed


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Bob", "Воb"),
        ("Bob", "bob"),
        ("Bob Lindqvist", "Bob  Lindqvist"),
        ("Bob Lindqvist", "Bob Lindqvist\u200b"),
        ("paypal", "раураl"),
        ("PAYPAL", "РАУРАL"),
        ("Ilse", "llse"),
        ("Olga", "0lga"),
        ("Eva", "Εvα"),
        ("Marnie", "Mamie"),
        ("Bob", "\uff22\uff4f\uff42"),
        ("Bob", "\U0001d401\U0001d428\U0001d41b"),
        ("Zoë", "Zoe\u0308"),
    ],
)
def test_names_with_one_picture(one: str, other: str) -> None:
    assert picture(one) == picture(other) != ""


@pytest.mark.parametrize(
    ("one", "other"), [("Bob", "Rob"), ("Anna", "Hanna"), ("Иван", "Ivan"), ("渡辺", "渡部")]
)
def test_other_names_have_other_pictures(one: str, other: str) -> None:
    assert picture(one) != picture(other)


def test_a_name_without_letters_is_like_no_other() -> None:
    assert picture("🙂") == picture("...") == picture("") == ""
