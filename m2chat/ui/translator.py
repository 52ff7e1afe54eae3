"""One language's texts, read from its ``.ts`` file (Qt Linguist) and given to Qt as a translator.

The sources are the only form that is kept: no compiled file has to be made, shipped or compared.
English is the language of the sources and has a file for plural forms alone, which is read when the
first number is said.  A plural text has as many forms as its language needs, in the order of Qt
Linguist; ``form`` says which (Unicode CLDR, cardinal plural rules, whole numbers).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from html import unescape
from importlib.resources import files

from PySide6.QtCore import QTranslator

_FOLDER = files("m2chat") / "resources" / "languages"
SOURCE = "en"
# The entries by pattern: a parser of XML takes ten times as long, at every start.  The files are
# our own, and a test reads each with a parser too.
_ENTRY = re.compile(
    r"<source>([^<]*)</source>.*?<translation([^>]*?)(?:/>|>(.*?)</translation>)", re.S
)
_FORM = re.compile(r"<numerusform[^>]*>([^<]*)</numerusform>")
_MESSAGE = re.compile(r"<message.*?</message>", re.S)
_PLACE = re.compile(r'<location filename="([^"]*)"')
_WITH_ALL = "de"  # any file that holds every text; English holds plural forms alone


def _one(n: int) -> int:
    return 0 if n == 1 else 1


def _to_one(n: int) -> int:
    return 0 if n <= 1 else 1


def _single(_: int) -> int:
    return 0


def _arabic(n: int) -> int:
    """Zero, one, two, few (3-10), many (11-99), other (100-102), the last four by the hundred."""
    if n < 3:
        return n
    rest = n % 100
    return 3 if 3 <= rest <= 10 else 4 if rest >= 11 else 5


# language: number of forms, and which of them a number takes
FORMS: dict[str, tuple[int, Callable[[int], int]]] = {
    "en": (2, _one),
    "de": (2, _one),
    "fr": (2, _to_one),
    "es": (2, _one),
    "zh_CN": (1, _single),
    "ar": (6, _arabic),
}


def _source(language: str) -> str:
    return (_FOLDER / f"m2chat_{language}.ts").read_text(encoding="utf-8")


def read_texts(language: str) -> dict[str, tuple[str, ...]]:
    """English text: its forms in the language, one for a text without a number.

    A text that nobody has translated yet is left out, and so is a plural with a form missing.
    """
    found: dict[str, tuple[str, ...]] = {}
    for english, kind, said in _ENTRY.findall(_source(language)):
        if "unfinished" in kind:
            continue
        forms = tuple(_FORM.findall(said)) or (said,)
        if "&" in english or "&" in said:
            english, forms = unescape(english), tuple(unescape(form) for form in forms)
        if all(forms):
            found[english] = forms
    return found


def templates_from_below() -> Iterator[str]:
    """The English texts with holes that rooms below the window say."""
    for message in _MESSAGE.findall(_source(_WITH_ALL)):
        english = unescape(_ENTRY.findall(message)[0][0])
        holes = "{" in english or "%n" in english
        if holes and any(not place.startswith("../../ui/") for place in _PLACE.findall(message)):
            yield english


class Translator(QTranslator):
    """The texts of one language for ``QCoreApplication.translate``."""

    def __init__(self, language: str) -> None:
        """``language``: one of ``FORMS``."""
        super().__init__()
        self._language = language
        self._form = FORMS[language][1]
        self._texts: dict[str, tuple[str, ...]] | None = None

    def isEmpty(self) -> bool:
        """Never: Qt does not ask an empty one."""
        return False

    def translate(
        self, context: str, source_text: str, disambiguation: str | None = None, n: int = -1
    ) -> str | None:
        """The text in this language; None leaves it to the next translator, and to English."""
        if n < 0 and self._language == SOURCE:
            return None
        if self._texts is None:
            self._texts = read_texts(self._language)
        forms = self._texts.get(source_text)
        if forms is None:
            return None
        return forms[self._form(n)] if len(forms) > 1 and n >= 0 else forms[0]
