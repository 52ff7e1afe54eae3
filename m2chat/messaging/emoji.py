"""Whether a text may be one emoji; a reaction is nothing else, so that it can't carry words.

The rule is by code points (Unicode TR 51), not by a list: a run of at most 64 bytes that begins
with a sign and goes on with signs, skin tones, variation selectors, joiners or tags.
"""

from __future__ import annotations

import unicodedata

EMOJI_LIMIT = 64  # bytes of UTF-8, with all joiners
_KEYCAP = "\u20e3"
_JOINER = "\u200d"
# ‼ ⁉ ℹ 〰 〽, whose categories are those of punctuation and letters
_ODD_SIGNS = frozenset("\u203c\u2049\u2139\u3030\u303d")
_UNASSIGNED = "Cn"  # newer emoji than this Python knows are unassigned there


def is_emoji(text: str) -> bool:
    """Whether this may be one emoji."""
    if not text or len(text.encode("utf-8", "replace")) > EMOJI_LIMIT:
        return False
    if _KEYCAP in text:
        return text[0] in "0123456789#*" and text[1:] in (_KEYCAP, "\ufe0f" + _KEYCAP)
    return _shows(text[0]) and all(_shows(one) or _joins(one) for one in text)


def _shows(one: str) -> bool:
    """A sign by itself."""
    category = unicodedata.category(one)
    if one in _ODD_SIGNS or category in ("So", "Sm"):
        return one > "\u00a8"  # not + < = > | ~ and the like
    return category == _UNASSIGNED and 0x1F000 <= ord(one) <= 0x1FAFF


def _joins(one: str) -> bool:
    """What follows a sign and belongs to it."""
    code = ord(one)
    return (
        one == _JOINER
        or 0xFE00 <= code <= 0xFE0F  # variation selectors
        or 0x1F3FB <= code <= 0x1F3FF  # skin tones
        or 0xE0020 <= code <= 0xE007F  # tags of flags
    )
