"""What the rooms below the window say, in the person's language (ADR-0164).

A ``Sentence`` brings its template and values.  A sentence that was kept in the database, or went
through a signal as text, is plain English again: it is recognised by the templates of those rooms,
the one with the most words of its own first, and said anew.  What is not recognised stays as it is.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from m2chat.errors import UserFacingError
from m2chat.sentences import OWN_WORDS, Sentence
from m2chat.ui.language import spoken_language, tr
from m2chat.ui.translator import SOURCE, templates_from_below

_HOLE = re.compile(r"\{(\w+)\}|%n|\(s\)")
_KEPT = 1024


@dataclass(frozen=True, slots=True)
class _Form:
    """One template as a pattern of its English text."""

    template: str
    plural: bool
    words: int  # letters of its own
    pattern: re.Pattern[str]


def told(said: str | UserFacingError) -> str:
    """The sentence of a room below, or of an error, in the language in force."""
    if isinstance(said, UserFacingError):
        said = said.args[0] if said.args and isinstance(said.args[0], str) else str(said)
    language = spoken_language()
    if language == SOURCE or not said:
        return str(said)
    if isinstance(said, Sentence):
        values = {name: _value(name, value) for name, value in said.values.items()}
        return tr(said.template, n=said.n, **values)
    return _retold(language, said)


def _value(name: str, value: object) -> object:
    if not isinstance(value, str) or name in OWN_WORDS:
        return value
    return told(value)


@lru_cache(_KEPT)
def _retold(language: str, said: str) -> str:
    if not said.isascii() and any("\ud800" <= one <= "\udfff" for one in said):
        return said  # the name of a file that is no text; Qt refuses it
    exact = tr(said)
    if exact != said:
        return exact
    for form in _forms():
        found = form.pattern.fullmatch(said)
        if found is None:
            continue
        given = found.groupdict()
        n = int(given.pop("n")) if form.plural else -1
        return tr(form.template, n=n, **{name: _value(name, v) for name, v in given.items()})
    return said


@lru_cache(1)
def _forms() -> list[_Form]:
    """All templates; without those that would fit anything."""
    made = []
    for template in templates_from_below():
        words = len(re.sub(r"[^a-zA-Z]", "", _HOLE.sub("", template)))
        if words > 3:
            made.append(_Form(template, "%n" in template, words, re.compile(_pattern(template))))
    return sorted(made, key=lambda form: -form.words)


def _pattern(template: str) -> str:
    seen: set[str] = set()

    def hole(found: re.Match[str]) -> str:
        if found[0] == "(s)":
            return "s?"
        name = found[1] or "n"
        if name in seen:
            return f"(?P={name})"
        seen.add(name)
        return f"(?P<{name}>\\d+)" if name == "n" else f"(?P<{name}>.+?)"

    parts, at = [], 0
    for found in _HOLE.finditer(template):
        parts += [re.escape(template[at : found.start()]), hole(found)]
        at = found.end()
    return "(?s:" + "".join([*parts, re.escape(template[at:])]) + ")"
