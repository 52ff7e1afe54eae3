"""Sentences for people, said by rooms that know no language: English, with what it is made of.

A ``Sentence`` is its English text, so that logs, the command line and tests read it as any string;
beside it stand the template and the values, so that a window can say the same in another language
(docs/languages.md).  A text without values needs none of it: it is its own template.  ``mark``
names texts of tables for those who translate.

``n`` stands for ``%n`` and decides the form of a word: ``(s)`` is left out for one and an ``s`` for
any other number, which is all the grammar that English needs here.
"""

from __future__ import annotations

# placeholders for what people or their computers are called: these values are never translated
OWN_WORDS = frozenset({"name", "name2", "who", "whom"})


def mark(text: str, *, n: int = -1) -> str:
    """A text that is translated where it is shown; with ``n``, of any value, one with forms."""
    del n
    return text


class Sentence(str):
    """``Sentence("{name} is not there.", name="Bob")``."""

    __slots__ = ("n", "template", "values")

    template: str
    n: int  # -1: the text has no plural forms
    values: dict[str, object]

    def __new__(cls, template: str, *, n: int = -1, **values: object) -> Sentence:
        """``values`` may be sentences themselves."""
        said = template
        if n >= 0:
            said = said.replace("%n", str(n)).replace("(s)", "" if n == 1 else "s")
        made = super().__new__(cls, said.format(**values) if values else said)
        made.template, made.n, made.values = template, n, values
        return made
