"""Names found by some of their letters: beginnings first, then words, parts, letters in order.

All rows are searched as one text by compiled patterns, so that thousands cost a few milliseconds;
rows that are equally good stay in the order in which they were given (the most recent first).
Letters are compared without case and accents: "jose" finds "José", "strasse" finds "Straße".
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import lru_cache

INITIALS = 6  # so many letters may each begin a word
LIMIT = 50  # rows found at most
_WORD = r"(?<!\w)"  # where a word begins
_ANY = r"[^\n]*?"  # something in the same row
_NEXT_WORD = r"\w*+[^\w\n]++"
_END = r"\n"
_LOOSE = 400  # rows of scattered letters that are compared with each other
_SPECIAL = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe"})


@lru_cache(maxsize=16_384)
def fold(text: str) -> str:
    """The text without case, accents and line ends."""
    if text.isascii():
        return text.casefold().replace("\n", " ")
    parts = unicodedata.normalize("NFKD", text.casefold())
    plain = "".join(one for one in parts if not unicodedata.combining(one))
    return plain.casefold().translate(_SPECIAL).replace("\n", " ")


class Haystack:
    """Rows to search in, made ready once."""

    def __init__(self, texts: Sequence[str]) -> None:
        folded = [fold(text) for text in texts]
        self._all = "\n".join(folded)
        self._starts = [0]
        for one in folded[:-1]:
            self._starts.append(self._starts[-1] + len(one) + 1)
        self._count = len(folded)

    def find(self, query: str, limit: int = LIMIT) -> list[int]:
        """The numbers of the rows meant, the best first; for an empty query the first rows."""
        words = fold(query).split()
        if not words:
            return list(range(min(limit, self._count)))
        found: dict[int, None] = {}
        for row in self._strict(words):
            found.setdefault(row)
            if len(found) >= limit:
                return list(found)
        for row in self._loose("".join(words)):
            found.setdefault(row)
            if len(found) >= limit:
                break
        return list(found)

    def _strict(self, words: Sequence[str]) -> Iterator[int]:
        """Beginnings, whole words' beginnings, initials, parts."""
        plain = [re.escape(word) for word in words]
        single = [re.escape(one) for one in "".join(words)]
        begins = "".join(f"(?={_ANY}{_WORD}{one})" for one in plain)
        holds = "".join(f"(?={_ANY}{one})" for one in plain)
        patterns = ["^" + (_ANY + _WORD).join(plain), "^" + begins]
        if len(words) == 1 and 1 < len(single) <= INITIALS:
            patterns.append(_WORD + _NEXT_WORD.join(single))
        patterns.append("^" + holds)
        for pattern in patterns:
            for match in re.finditer(pattern, self._all, re.MULTILINE):
                yield self._row(match.start())

    def _loose(self, letters: str) -> list[int]:
        """All letters in this order, those close together first."""
        first, *rest = map(re.escape, letters)
        steps = "".join(f"[^{one}{_END}]*+{one}" for one in rest)
        pattern = re.compile(f"^[^{first}{_END}]*+({first}{steps})", re.MULTILINE)
        ranked = []
        for match in pattern.finditer(self._all):
            ranked.append((match.end(1) - match.start(1), self._row(match.start())))
            if len(ranked) >= _LOOSE:
                break
        return [row for _, row in sorted(ranked)]

    def _row(self, position: int) -> int:
        return bisect_right(self._starts, position) - 1


def letters(query: str, text: str) -> list[int]:
    """Which letters of ``text`` were meant, to be shown; none where the row was found otherwise."""
    plain, places = [], []
    for at, one in enumerate(text):
        for letter in fold(one):
            plain.append(letter)
            places.append(at)
    shown = "".join(plain)
    marked: list[int] = []
    for word in fold(query).split():
        whole = re.search(rf"(?<!\w){re.escape(word)}", shown) or re.search(re.escape(word), shown)
        if whole is None:
            return _scattered("".join(fold(query).split()), shown, places)
        marked += [places[at] for at in range(whole.start(), whole.end())]
    return sorted(set(marked))


def _scattered(wanted: str, shown: str, places: Sequence[int]) -> list[int]:
    at, marked = 0, []
    for letter in wanted:
        at = shown.find(letter, at)
        if at < 0:
            return []
        marked.append(places[at])
        at += 1
    return sorted(set(marked))
