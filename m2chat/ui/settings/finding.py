"""Which rows of the settings a person means: every word must begin a word of the row.

Titles count more than captions, captions more than other words.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from m2chat.ui.fuzzy import fold
from m2chat.ui.language import tr
from m2chat.ui.settings.form import Row
from m2chat.ui.settings.topic import Topic

TITLE, TOPIC, CAPTION, OTHER = 0, 1, 2, 3  # where all words were found, the best first

BEFORE = 3  # words of a caption that stand before the one that was looked for
_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Findable:
    """What is known of a row without its page."""

    topic: str  # its key
    topic_title: str
    title: str
    caption: str = ""
    key: str = ""
    section: str = ""
    words: str = ""
    prose: bool = False
    whole: bool = False  # the page itself, for words that no row has


def findable(topic: Topic, rows: Iterable[Row]) -> list[Findable]:
    """What the search knows of a topic and its rows."""
    page = Findable(topic.key, tr(topic.title), tr(topic.title), words=tr(topic.words), whole=True)
    return [
        page,
        *_rows(topic, rows),
    ]


def _rows(topic: Topic, rows: Iterable[Row]) -> Iterable[Findable]:
    return (
        Findable(
            topic.key,
            tr(topic.title),
            row.name or row.title,
            row.caption,
            row.key,
            row.section,
            row.words,
            row.prose,
        )
        for row in rows
    )


def find(rows: Sequence[Findable], text: str) -> list[Findable]:
    """The rows that are meant, the likeliest first; none for an empty text."""
    asked = [re.compile(rf"(?<!\w){re.escape(word)}") for word in fold(text).split()]
    if not asked:
        return []
    ranked = [
        (rank, row.whole, at)
        for at, row in enumerate(rows)
        if (rank := _rank(row, asked)) is not None
    ]
    return [rows[at] for *_, at in sorted(ranked)]


def reason(row: Findable, text: str) -> str:
    """Why a row is meant whose title and place do not say it: a piece of its caption, or the words
    that it is known by too.  Empty where it is plain."""
    plain = fold(f"{row.title} {row.topic_title} {row.section}")
    missing = [word for word in fold(text).split() if not _begins(word, plain)]
    if not missing:
        return ""
    if all(_begins(word, fold(row.caption)) for word in missing):
        return _piece(row.caption, missing[0])
    known = _WORD.findall(f"{row.caption} {row.words}")
    found = [next((one for one in known if fold(one).startswith(word)), "") for word in missing]
    return ", ".join(dict.fromkeys(one for one in found if one))


def _piece(caption: str, word: str) -> str:
    """From a little before the word on."""
    words = list(_WORD.finditer(caption))
    at = next((n for n, one in enumerate(words) if fold(one.group()).startswith(word)), 0)
    if at <= BEFORE:
        return caption
    return f"…{caption[words[at - BEFORE].start() :]}"


def _begins(word: str, folded: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(word)}", folded) is not None


def _rank(row: Findable, asked: Sequence[re.Pattern[str]]) -> int | None:
    places = (row.title, f"{row.topic_title} {row.section}", row.caption, row.words)
    known = ""
    for rank, place in enumerate(places):
        known += " " + fold(place)
        if all(word.search(known) for word in asked):
            return rank
    return None
