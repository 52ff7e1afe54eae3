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


def findable(topic: Topic, rows: Iterable[Row]) -> list[Findable]:
    """What the search knows of the rows of a topic."""
    return [
        Findable(
            topic.key,
            tr(topic.title),
            row.title,
            row.caption,
            row.key,
            row.section,
            f"{row.words} {tr(topic.words)}" if topic.words else row.words,
        )
        for row in rows
    ]


def find(rows: Sequence[Findable], text: str) -> list[Findable]:
    """The rows that are meant, the likeliest first; none for an empty text."""
    asked = [re.compile(rf"(?<!\w){re.escape(word)}") for word in fold(text).split()]
    if not asked:
        return []
    ranked = [(rank, at) for at, row in enumerate(rows) if (rank := _rank(row, asked)) is not None]
    return [rows[at] for _, at in sorted(ranked)]


def _rank(row: Findable, asked: Sequence[re.Pattern[str]]) -> int | None:
    places = (row.title, f"{row.topic_title} {row.section}", row.caption, row.words)
    known = ""
    for rank, place in enumerate(places):
        known += " " + fold(place)
        if all(word.search(known) for word in asked):
            return rank
    return None
