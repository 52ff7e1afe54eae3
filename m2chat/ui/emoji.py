"""Emoji by category and by name: which there are stands here, their names are Unicode's own.

``_RANGES`` lists code points by category; the names come from ``unicodedata``, so nothing but the
ranges is kept by hand.  ``ALIASES`` are the short names that people are used to.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from m2chat.ui.language import mark, tr

VARIATION = "\ufe0f"  # asks for the colourful form of a sign that is also text
TONES: dict[str, str] = {  # a modifier after a hand or a person, and what it is called
    "": mark("none"),
    "\U0001f3fb": mark("light"),
    "\U0001f3fc": mark("medium light"),
    "\U0001f3fd": mark("medium"),
    "\U0001f3fe": mark("medium dark"),
    "\U0001f3ff": mark("dark"),
}
# Unicode's Emoji_Modifier_Base, as far as it is in the picker
_TONED = (
    "1F44B 1F91A 1F590 270B 1F596 1F44C 1F90C 1F90F 270C 1F91E 1F91F 1F918 1F919 1F446-1F44A "
    "261D 1F44D-1F450 270A 1F91B 1F91C 1F64C 1F932 1F91D 1F64F 270D 1F485 1F933 1F4AA 1F442 1F443 "
    "1F466-1F469 1F474-1F478 1F481-1F483 1F486 1F487 1F645-1F647 1F64B 1F64D 1F64E 1F926 1F937 "
    "1F57A 1F385 1F936 1F9B8 1F9B9 1F9D1-1F9DD 1FAF0-1FAF6 1F3C2-1F3C4 1F3C7 1F3CA-1F3CC "
    "1F6A3 1F6B4-1F6B6 1F6C0 1F6CC"
)
QUICK = ("👍", "❤️", "😂", "😮", "😢", "🙏")

_RANGES: dict[str, str] = {
    "Smileys": "1F600-1F637 1F641-1F644 1F910-1F917 1F920-1F925 1F927-1F92F 1F970-1F97A 1F9D0 "
    "1FAE0-1FAE8 263A 2639 1F638-1F640 1F608 1F47F 1F480 1F47B 1F47D 1F916 1F4A9",
    "Hearts": "2764 1F9E1 1F49B 1F49A 1F499 1FA75 1F49C 1F5A4 1F90D 1F90E 1FA77 1F493-1F498 1F49D "
    "1F49E 1F49F 1F48C 1F48B 1F4AF 1F4A2 1F4A5 1F4AB 1F4A6 1F4A8 1F4AC 1F4AD 1F4A4",
    "People": "1F44B 1F91A 1F590 270B 1F596 1F44C 1F90C 1F90F 270C 1F91E 1F91F 1F918 1F919 1F448 "
    "1F449 1F446 1F447 261D 1F44D 1F44E 270A 1F44A 1F91B 1F91C 1F44F 1F64C 1F450 1F932 1F91D "
    "1F64F 270D 1F485 1F933 1F4AA 1F440-1F445 1F463-1F465 1F466-1F469 1F474-1F478 1F482 1F481 "
    "1F486 1F487 1F645-1F647 1F64B 1F64D 1F64E 1F926 1F937 1F483 1F57A 1F385 1F936 1F9B8 1F9B9 "
    "1F9D1-1F9D6 1F9D9-1F9DD 1FAF0-1FAF6",
    "Nature": "1F400-1F43F 1F980-1F9AE 1F490 1F331-1F335 1F337-1F344 1F54A 1F577 1F578 1FAB0-1FAB7 "
    "1F300-1F320 1F324-1F32C 1F525 1F4A7 2600 2601 26C4 26C5 2744 26A1 2B50 2604",
    "Food": "1F345-1F37F 1F32D-1F32F 1F950-1F96F 1F9C0-1F9CB 1FAD0-1FAD9 2615",
    "Activity": "1F380-1F384 1F386-1F393 1F396 1F397 1F399-1F39B 1F39E-1F3CD 1F3CF-1F3D3 "
    "1F94A-1F94F 1F945 1F947-1F949 1F9E9 1F9F8 26BD 26BE 26F3 26F8 2660 2663 2665 2666",
    "Travel": "1F680-1F6A2 1F6A4-1F6A8 1F6B2 1F6E5 1F6E9 1F6EB 1F6EC 1F6F0 1F6F3-1F6FC 1F3D4-1F3DF "
    "1F3E0-1F3EF 1F5FA-1F5FF 2693 26F5 2708 26FA 26EA 26F2 26FD 1F9ED 1F9F3",
    "Objects": "1F4A1 1F4A3 1F4B0-1F4B8 1F4BB-1F4FD 1F500-1F517 1F526-1F529 1F52C-1F52E "
    "1F550-1F55B 1F56F 1F570 1F576 1F587 1F58A-1F58D 1F5A5 1F5A8 1F5B1 1F5C2 1F5D1-1F5D3 1F5DD "
    "1F5DE 1F6AA "
    "1F6CB-1F6CF 1F6D2 1F6E0 1F6E1 1F9EA-1F9EF 1F9F0-1F9F7 1F9F9-1F9FF 231A 231B 23F0-23F3 260E "
    "2702 2709 270F 2712 2692-2697 2699",
    "Symbols": "2705 2714 274C 274E 2753-2755 2757 2795-2797 27A1 2B05-2B07 2934 2935 267B 267E "
    "26A0 26D4 1F6AB 2B55 1F534 1F535 1F7E0-1F7E4 26AA 26AB 1F536-1F539 1F53A 1F53B 262E 262F "
    "2648-2653 1F199 1F198 2139 1F4F4 1F51E 203C 2049 2122 00A9 00AE",
}
_COUNTRIES = (
    "AD AE AF AG AL AM AO AR AT AU AZ BA BB BD BE BF BG BH BI BJ BN BO BR BS BT BW BY BZ CA CD "
    "CF CG CH CI CL CM CN CO CR CU CV CY CZ DE DJ DK DM DO DZ EC EE EG ER ES ET EU FI FJ FM FR "
    "GA GB GD GE GH GM GN GQ GR GT GW GY HK HN HR HT HU ID IE IL IN IQ IR IS IT JM JO JP KE KG "
    "KH KI KM KN KP KR KW KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MG MH MK ML MM MN MR "
    "MT MU MV MW MX MY MZ NA NE NG NI NL NO NP NR NZ OM PA PE PG PH PK PL PS PT PW PY QA RO RS "
    "RU RW SA SB SC SD SE SG SI SK SL SM SN SO SR SS ST SV SY SZ TD TG TH TJ TL TM TN TO TR TT "
    "TV TW TZ UA UG UN US UY UZ VA VC VE VN VU WS YE ZA ZM ZW"
).split()
ALIASES: dict[str, str] = {
    "+1": "👍",
    "-1": "👎",
    "100": "💯",
    "angry": "😠",
    "beer": "🍺",
    "bulb": "💡",
    "cake": "🍰",
    "check": "✅",
    "clap": "👏",
    "coffee": "☕",
    "confused": "😕",
    "cool": "😎",
    "cry": "😢",
    "eyes": "👀",
    "fire": "🔥",
    "grin": "😁",
    "heart": "❤️",
    "hug": "🤗",
    "joy": "😂",
    "kiss": "😘",
    "laughing": "😆",
    "lol": "😂",
    "muscle": "💪",
    "ok": "👌",
    "ok_hand": "👌",
    "party": "🥳",
    "pizza": "🍕",
    "poop": "💩",
    "pray": "🙏",
    "rocket": "🚀",
    "rofl": "🤣",
    "sad": "😞",
    "shrug": "🤷",
    "sleep": "😴",
    "smile": "😄",
    "smiley": "😃",
    "sob": "😭",
    "star": "⭐",
    "sun": "☀️",
    "tada": "🎉",
    "thanks": "🙏",
    "thinking": "🤔",
    "thumbsdown": "👎",
    "thumbsup": "👍",
    "tongue": "😛",
    "warning": "⚠️",
    "wave": "👋",
    "wink": "😉",
    "x": "❌",
    "yum": "😋",
}


@dataclass(frozen=True, slots=True)
class Emoji:
    """One sign: the text to write, and its name in lower case with underscores."""

    text: str
    name: str
    category: str


@lru_cache(maxsize=1)
def all_emoji() -> tuple[Emoji, ...]:
    """Every emoji that this Python's Unicode knows, by category."""
    found = []
    for category, ranges in _RANGES.items():
        for part in ranges.split():
            first, _, last = part.partition("-")
            for code in range(int(first, 16), int(last or first, 16) + 1):
                name = unicodedata.name(chr(code), "")
                if name:
                    sign = chr(code) if code >= 0x1F000 else chr(code) + VARIATION
                    found.append(Emoji(sign, _short(name), category))
    for country in _COUNTRIES:
        flag = "".join(chr(0x1F1E6 + ord(letter) - 65) for letter in country)
        found.append(Emoji(flag, f"flag_{country.lower()}", "Flags"))
    return tuple(found)


def categories() -> tuple[str, ...]:
    """Their names, in order."""
    return (*_RANGES, "Flags")


@lru_cache(maxsize=1)
def _bases() -> frozenset[str]:
    found = set()
    for part in _TONED.split():
        first, _, last = part.partition("-")
        found |= {chr(code) for code in range(int(first, 16), int(last or first, 16) + 1)}
    return frozenset(found)


def plain(sign: str) -> str:
    """Without tone, and without what asks for its colours."""
    return "".join(one for one in sign if one != VARIATION and one not in TONES)


def toned(sign: str, tone: str) -> str:
    """A hand or a person in this tone of skin; any other sign as it is."""
    bare = sign.rstrip(VARIATION)
    return bare + tone if tone in TONES and tone and bare in _bases() else sign


def _short(name: str) -> str:
    words = name.lower().replace("-", " ").split()
    return "_".join(word for word in words if word not in ("with", "sign", "symbol"))


@lru_cache(maxsize=1)
def _by_name() -> dict[str, str]:
    return {one.name: one.text for one in all_emoji()} | ALIASES


def by_name(name: str) -> str | None:
    """The emoji that ``:name:`` means."""
    return _by_name().get(name.lower())


def name_of(sign: str) -> str:
    """What a screen reader says for an emoji."""
    names = [unicodedata.name(c, "") for c in sign if c != VARIATION and c not in TONES]
    said = " ".join(name.lower() for name in names if name) or "emoji"
    tone = next((TONES[c] for c in sign if c in TONES), "")
    return f"{said}, {tr(tone)}" if tone else said


def search(words: str, limit: int = 80) -> list[tuple[str, str]]:
    """Emoji and names that fit: what begins so first, then what holds all the words."""
    asked = words.lower().replace("_", " ").split()
    if not asked:
        return []
    begins: list[tuple[str, str]] = []
    holds: list[tuple[str, str]] = []
    seen: set[str] = set()
    for name, sign in (*sorted(ALIASES.items()), *((e.name, e.text) for e in all_emoji())):
        spaced = name.replace("_", " ")
        if not all(word in spaced for word in asked):
            continue
        bare = sign.rstrip(VARIATION)
        if bare in seen:
            continue
        seen.add(bare)
        (begins if spaced.startswith(asked[0]) else holds).append((sign, name))
    return (begins + holds)[:limit]
