"""What single messages say, byte for byte as in ``tests/vectors/contents.json``."""

from __future__ import annotations

import json

import pytest

from m2chat.messaging.contents import decode_content
from m2chat.messaging.emoji import is_emoji
from tests.support.content_vectors import PATH, build, contents

GOLDEN: dict[str, str] = json.loads(PATH.read_text(encoding="utf-8"))


def test_contents_have_not_changed() -> None:
    assert build() == GOLDEN


@pytest.mark.parametrize("name", sorted(contents()))
def test_a_content_is_read_back(name: str) -> None:
    form = bytes.fromhex(GOLDEN[name])
    assert decode_content(form[0], form[1:]) == contents()[name]


@pytest.mark.parametrize(
    "emoji",
    [
        "👍",
        "❤️",
        "👩🏽‍🚀",
        "🏳️‍🌈",
        "1️⃣",
        "#️⃣",
        "ℹ️",
        "‼️",
        "〰️",
        "©️",
        "™️",
        "↔️",
        "☺",
        "🇩🇪",
        "🏴󠁧󠁢󠁥󠁮󠁧󠁿",
        "🫠",
        "㊗️",
        "Ⓜ️",
    ],
)
def test_emoji_of_all_sorts(emoji: str) -> None:
    assert is_emoji(emoji)


@pytest.mark.parametrize(
    "text",
    ["", "a", "1", "#", "+1", ":)", "👍 ", " 👍", "👍a", "a👍", "\u202e", "\u200d", "\ufe0f",
     "👍\n",
     "<", "=", "~", "$", "ok", "👍" * 17, "1️⃣2️⃣"],
)  # fmt: skip
def test_what_is_no_emoji(text: str) -> None:
    assert not is_emoji(text)
