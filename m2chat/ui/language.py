"""The words of the window in the person's language.

Every text that a person reads is written in English as ``tr("...")``; the sources of the other
languages are ``resources/languages/*.ts`` (Qt Linguist).  Values are put in after the translation,
by name, since their order differs between languages: ``tr("{name} is typing", name=...)``; a number
that decides the form of a word is ``n``: ``tr("%n message(s)", n=3)``.  Texts of constants are
marked with ``mark("...")`` where they are written and translated with ``tr(...)`` where they are
shown.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

CONTEXT = "m2chat"


def mark(text: str) -> str:
    """A text that is translated where it is shown."""
    return text


def tr(text: str, *, n: int = -1, **values: object) -> str:
    """The text in the person's language; ``n`` chooses the plural form and stands for ``%n``."""
    said = QCoreApplication.translate(CONTEXT, text, None, n)
    return said.format(**values) if values else said
