"""Names found by some of their letters: beginnings first, then words, initials, parts, letters.

Rows that are equally good stay in the order in which they were given (the most recent first).
Letters are compared without case and accents: "jose" finds "José", "strasse" finds "Straße".
What a row is searched by is made once; then each step is one pass of string searches over the rows
that have all letters of the query at all, so that thousands of rows cost a few milliseconds.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

LIMIT = 50  # rows found at most
_LETTERS = 61  # bits for which letters a row has; letters may share one
_SPECIAL = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe"})
_BETWEEN = re.compile(r"\W+")


@lru_cache(maxsize=16_384)
def fold(text: str) -> str:
    """The text without case, accents and line ends."""
    if text.isascii():
        return text.casefold().replace("\n", " ")
    parts = unicodedata.normalize("NFKD", text.casefold())
    plain = "".join(one for one in parts if not unicodedata.combining(one))
    return plain.casefold().translate(_SPECIAL).replace("\n", " ")


@dataclass(frozen=True, slots=True)
class _Row:
    folded: str
    words: str  # each with one blank before it
    initials: str
    has: int  # a bit for each letter


@lru_cache(maxsize=16_384)
def _ready(text: str) -> _Row:
    folded = fold(text)
    words = _BETWEEN.split(folded)
    initials = "".join(word[:1] for word in words)
    return _Row(folded, " " + " ".join(word for word in words if word), initials, _bits(folded))


def _bits(text: str) -> int:
    found = 0
    for letter in set(text):
        found |= 1 << ord(letter) % _LETTERS
    return found


class Haystack:
    """Rows to search in, made ready once."""

    def __init__(self, texts: Sequence[str]) -> None:
        self._rows = [_ready(text) for text in texts]

    def find(self, query: str, limit: int = LIMIT) -> list[int]:
        """The numbers of the rows meant, the best first; for an empty query the first rows."""
        words = fold(query).split()
        if not words:
            return list(range(min(limit, len(self._rows))))
        wanted = _bits("".join(words))
        able = [at for at, row in enumerate(self._rows) if row.has & wanted == wanted]
        for sign in set(_BETWEEN.findall("".join(words))):  # words are compared without them
            able = [at for at in able if all(one in self._rows[at].folded for one in sign)]
        found: dict[int, None] = {}
        for step in self._steps(words, able):
            for at in step:
                found.setdefault(at)
                if len(found) >= limit:
                    return list(found)
        return list(found)

    def _steps(self, words: Sequence[str], able: Sequence[int]) -> Iterator[Iterable[int]]:
        """Rows by how well they fit, the best first; a step is asked for when there is room."""
        rows, whole = self._rows, "".join(words)
        begins = [" " + " ".join(_BETWEEN.split(word)).strip() for word in words]
        fits = able if all(begin.strip() for begin in begins) else ()
        for begin in begins:
            fits = [at for at in fits if begin in rows[at].words]
        yield [at for at in fits if rows[at].words.startswith(begins[0])]
        yield fits
        yield [at for at in able if whole in rows[at].initials]
        fits = able
        for word in words:
            fits = [at for at in fits if word in rows[at].folded]
        yield fits
        yield self._loose(whole, able)

    def _loose(self, letters: str, able: Sequence[int]) -> list[int]:
        """All letters in this order, those close together first."""
        first, *rest = map(re.escape, letters)
        steps = "".join(f"[^{one}]*+{one}" for one in rest)
        match_of = re.compile(f"[^{first}]*+({first}{steps})").match
        ranked = []
        for at in able:
            match = match_of(self._rows[at].folded)
            if match is not None:
                ranked.append((match.end() - match.start(1), at))
        return [at for _, at in sorted(ranked)]


def letters(query: str, text: str, *, scattered: bool = True) -> list[int]:
    """Which letters of ``text`` were meant, to be shown; none where the row was found otherwise.

    ``scattered``: also letters that do not stand together.
    """
    plain, places = [], []
    for at, one in enumerate(text):
        for letter in fold(one):
            plain.append(letter)
            places.append(at)
    shown = "".join(plain)
    marked: list[int] = []
    for word in fold(query).split():
        whole = re.search(rf"(?<!\w){re.escape(word)}", shown) or re.search(re.escape(word), shown)
        if whole is not None:
            marked += [places[at] for at in range(whole.start(), whole.end())]
        elif scattered:
            return _scattered("".join(fold(query).split()), shown, places)
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
