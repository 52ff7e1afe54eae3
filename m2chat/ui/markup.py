"""The marks that people write text with: a small, safe part of Markdown, read in one pass.

Within a line: **bold**, *italic* or _italic_, ~~struck~~, `code`.  Whole lines: quotes begin with
``>``, code stands between lines of three backticks.  A mark without its other half is text, as is
everything else (headings, pictures, links with other words, HTML).  Time is linear in the length.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from enum import Flag, StrEnum, auto

FENCE = "```"
_MARK = re.compile(r"\*\*|\*|_+|~~|`")  # several underscores belong to a name, as in __init__


class Style(Flag):
    """How letters look."""

    PLAIN = 0
    BOLD = auto()
    ITALIC = auto()
    STRIKE = auto()
    CODE = auto()


_STYLES = {
    "**": Style.BOLD,
    "*": Style.ITALIC,
    "_": Style.ITALIC,
    "~~": Style.STRIKE,
    "`": Style.CODE,
}


class Kind(StrEnum):
    """What a run of whole lines is."""

    QUOTE = "quote"
    CODE = "code"


@dataclass(frozen=True, slots=True)
class Span:
    """A styled part of the shown text; positions count letters."""

    begin: int
    end: int
    style: Style


@dataclass(frozen=True, slots=True)
class Lines:
    """A run of whole lines of the shown text."""

    begin: int
    end: int
    kind: Kind


@dataclass(frozen=True, slots=True)
class Marked:
    """The text to show, without its marks, and what they said."""

    text: str
    spans: tuple[Span, ...] = ()
    lines: tuple[Lines, ...] = ()


def parse(text: str, kept: list[tuple[int, int]] | None = None) -> Marked:
    """Read the marks of a text; parts in ``kept`` (addresses) are left as they are."""
    if not any(sign in text for sign in "*_~`>"):
        return Marked(text)
    blocks = _blocks(text)
    gone: list[tuple[int, int]] = []  # parts of ``text`` that are marks
    spans: list[Span] = []
    for begin, end, kind, marks in blocks:
        gone += marks
        if kind is not Kind.CODE:
            _inline(text, begin, end, kept or [], gone, spans)
    gone.sort()
    shift = _Shift(gone)
    shown = shift.shown(text)
    lines = tuple(
        Lines(shift.at(begin), shift.at(end), kind) for begin, end, kind, _ in blocks if kind
    )
    moved = tuple(Span(shift.at(one.begin), shift.at(one.end), one.style) for one in spans)
    return Marked(shown, tuple(s for s in moved if s.begin < s.end), lines)


def plain(text: str) -> str:
    """The text without its marks, for a line of preview."""
    return parse(text).text


class _Shift:
    """Where positions of the written text stand in the shown one."""

    def __init__(self, gone: list[tuple[int, int]]) -> None:
        self._gone = gone
        self._ends = [end for _, end in gone]
        self._sums = [0]
        for begin, end in gone:
            self._sums.append(self._sums[-1] + end - begin)

    def at(self, position: int) -> int:
        """The same place without the marks before it."""
        before = bisect_right(self._ends, position)
        moved = position - self._sums[before]
        if before < len(self._gone) and self._gone[before][0] < position:
            moved -= position - self._gone[before][0]
        return moved

    def shown(self, text: str) -> str:
        """The text without the marks."""
        parts, last = [], 0
        for begin, end in self._gone:
            parts.append(text[last:begin])
            last = end
        return "".join([*parts, text[last:]])


_Block = tuple[int, int, "Kind | None", list[tuple[int, int]]]


def _blocks(text: str) -> list[_Block]:
    """Runs of lines of one kind, each with the marks that make it so."""
    lines: list[tuple[int, int]] = []
    at = 0
    for line in text.split("\n"):
        lines.append((at, at + len(line)))
        at += len(line) + 1
    fences = [n for n, (b, e) in enumerate(lines) if text[b:e].strip().startswith(FENCE)]
    found: list[_Block] = []
    number = 0
    while number < len(lines):
        begin, end = lines[number]
        if number in fences[:1]:
            fences.pop(0)
            if (
                fences
                and fences[0] > number + 1
                and text[slice(*lines[fences[0]])].strip() == FENCE
            ):
                last = fences.pop(0)
                first_line, last_line = lines[number + 1], lines[last - 1]
                closing_end = lines[last][1]
                marks = [(begin, first_line[0]), (last_line[1], closing_end)]
                found.append((first_line[0], last_line[1], Kind.CODE, marks))
                number = last + 1
                continue
        if text[begin : begin + 1] == ">":
            mark = 2 if text[begin + 1 : begin + 2] == " " else 1
            piece = [(begin, min(begin + mark, end))]
            if found and found[-1][2] is Kind.QUOTE and found[-1][1] == begin - 1:
                head, _, kind, marks = found.pop()
                marks += piece
                found.append((head, end, kind, marks))
            else:
                found.append((begin, end, Kind.QUOTE, piece))
        else:
            found.append((begin, end, None, []))
        number += 1
    return found


def _inline(
    text: str,
    begin: int,
    end: int,
    kept: list[tuple[int, int]],
    gone: list[tuple[int, int]],
    spans: list[Span],
) -> None:
    """Find pairs of marks between two positions of the text."""
    open_: dict[str, tuple[int, int]] = {}
    starts = [one for one, _ in kept]
    at = begin
    while (match := _MARK.search(text, at, end)) is not None:
        here, after = match.span()
        at = after
        inside = bisect_right(starts, here) - 1
        if inside >= 0 and here < kept[inside][1]:
            at = max(after, kept[inside][1])
            continue
        mark = match.group()
        if mark not in _STYLES:
            continue
        if mark == "`":
            close = text.find("`", after, end)
            if close > after:
                gone += [(here, after), (close, close + 1)]
                spans.append(Span(after, close, Style.CODE))
                at = close + 1
            continue
        opened = open_.get(mark)
        if opened is not None and opened[1] < here and _closes(text, here, after):
            gone += [opened, (here, after)]
            spans.append(Span(opened[1], here, _STYLES[mark]))
            open_ = {m: place for m, place in open_.items() if place[0] < opened[0]}
        elif _opens(text, here, after, end):
            open_[mark] = (here, after)


def _opens(text: str, here: int, after: int, end: int) -> bool:
    before = text[here - 1] if here else " "
    return after < end and not text[after].isspace() and not before.isalnum()


def _closes(text: str, here: int, after: int) -> bool:
    behind = text[after] if after < len(text) else " "
    return not text[here - 1].isspace() and not behind.isalnum()
