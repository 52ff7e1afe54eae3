"""What a person typed to find something, and what they are shown of what was found.

A search is words; a message fits when it has all of them, each as the start of one of its words.
Case and accents do not count (``fold``), neither here nor in the index (``storage/search.py``).
Words of scripts that write without spaces fit anywhere.  An excerpt is a piece of the message's
own text, so that its marks are ranges of what is shown, never of a changed copy.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from m2chat.ids import ChatId, MessageId
from m2chat.messaging.model import Message

WORDS_LIMIT = 16  # of one search; further ones are left out
WORD_LIMIT = 64  # characters of one word that count
EXCERPT_SIZE = 120  # characters
LEAD_SIZE = 30  # characters shown before the first mark

# The same ranges as in migration 0007: scripts without spaces, and Hangul.
DENSE = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff"
    "\U00020000-\U0003ffff"
)
_DENSE = re.compile(f"[{DENSE}]")
_WORD = re.compile(r"(?:[^\W_][\u0300-\u036f]*)+")
_PIECE = re.compile(f"[{DENSE}]+|[^\\W_{DENSE}]+", re.UNICODE)


class MediaKind(StrEnum):
    """What the list of media shows."""

    PICTURES = "pictures"
    FILES = "files"
    VOICE = "voice"
    LINKS = "links"


@dataclass(frozen=True, slots=True)
class Words:
    """What is looked for: folded words, and runs of dense scripts."""

    plain: tuple[str, ...]
    dense: tuple[str, ...]

    @property
    def empty(self) -> bool:
        """Whether there is nothing to look for."""
        return not self.plain and not self.dense

    @property
    def all(self) -> tuple[str, ...]:
        """Both kinds, for marking."""
        return self.plain + self.dense


class SearchTable(Protocol):
    """Finds messages and gives the pages around them; fills by ``storage.search``."""

    def find(
        self, words: Words, chat: ChatId | None, before: int | None, limit: int
    ) -> list[Message]:
        """Messages with all words, ``order`` below ``before``, the newest first."""

    def around(self, message: Message, limit: int) -> list[Message]:
        """A page of its conversation with this message in its middle, oldest first."""

    def after(self, chat: ChatId, order: int, limit: int) -> list[Message]:
        """The oldest ``limit`` of a conversation above ``order``, oldest first."""

    def media(self, chat: ChatId, kind: MediaKind, before: int | None, limit: int) -> list[Message]:
        """Messages that carry such things, ``order`` below ``before``, the newest first."""

    def pinned(self, chat: ChatId) -> list[Message]:
        """Pinned messages, the newest pin first."""

    def count(self, chat: ChatId) -> int:
        """How many messages a conversation has."""

    def newer(self, since: float) -> bool:
        """Whether a message came or a contact was added after ``since``, seconds since 1970."""

    def get(self, message: MessageId) -> Message | None:
        """One message."""


def fold(text: str) -> str:
    """Without case and accents; as long as ``text`` only by chance."""
    plain = unicodedata.normalize("NFKD", text)
    return "".join(one for one in plain if not unicodedata.combining(one)).casefold()


def words_of(text: str) -> Words:
    """What a person typed, as words."""
    plain: list[str] = []
    dense: list[str] = []
    for piece in _PIECE.findall(unicodedata.normalize("NFC", text)):
        if _DENSE.match(piece):
            dense.append(piece[:WORD_LIMIT])
        else:
            plain.append(piece[:WORD_LIMIT].casefold())
    return Words(tuple(plain[:WORDS_LIMIT]), tuple(dense[:WORDS_LIMIT]))


def marks(text: str, words: Words) -> tuple[tuple[int, int], ...]:
    """Where the words stand in ``text``, in order and without overlap."""
    found: list[tuple[int, int]] = []
    folded = tuple(fold(one) for one in words.plain)
    if folded:
        for word in _WORD.finditer(text):
            own = fold(word.group())
            best = max((len(one) for one in folded if own.startswith(one)), default=0)
            if best:
                found.append((word.start(), word.start() + _reach(word.group(), best)))
    for one in words.dense:
        found += [(hit.start(), hit.end()) for hit in re.finditer(re.escape(one), text)]
    return _merged(found)


def excerpt(text: str, words: Words) -> tuple[str, tuple[tuple[int, int], ...]]:
    """A piece of ``text`` around the first words found, on one line, and its marks."""
    hits = marks(text[: 1 << 16], words)
    first = hits[0][0] if hits else 0
    start = 0 if first <= LEAD_SIZE + 10 else _word_start(text, first - LEAD_SIZE)
    piece = text[start : start + EXCERPT_SIZE]
    if start:
        piece = "…" + piece
    if start + EXCERPT_SIZE < len(text):
        piece += "…"
    piece = "".join(" " if one in "\r\n\t\u2028\u2029" else one for one in piece)
    return piece, marks(piece, words)


def _word_start(text: str, at: int) -> int:
    """The start of a word near ``at``, so that an excerpt does not begin inside one."""
    space = text.find(" ", at, at + LEAD_SIZE - 8)
    return space + 1 if space >= 0 else at


def _reach(word: str, folded: int) -> int:
    """How many characters of ``word`` give so many folded ones."""
    size = 0
    for at, one in enumerate(word):
        size += len(fold(one))
        if size >= folded and (at + 1 == len(word) or not unicodedata.combining(word[at + 1])):
            return at + 1
    return len(word)


def _merged(ranges: Sequence[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    joined: list[tuple[int, int]] = []
    for start, end in sorted(ranges):
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return tuple(joined)
