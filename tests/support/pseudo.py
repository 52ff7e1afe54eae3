"""A language for tests: every text in brackets, with accents, two fifths longer.

Only texts that the files of translations hold are changed, so what is shown without brackets was
never said by ``tr``, or is missing from those files.
"""

from __future__ import annotations

import re

from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication

from m2chat.ui import language
from tests.languages.source import find_texts

OPEN, CLOSE = "[!!", "!!]"
_ACCENTS = str.maketrans("aceinosuyzACEINOSUYZ", "áčéíñóšúýžÁČÉÍÑÓŠÚÝŽ")
_BACK = {high: low for low, high in _ACCENTS.items()}
_KEPT = re.compile(r"(\{\w*\}|%n|&&|\*\.\w+|\(\*[^)]*\))")
_INNERMOST = re.compile(r"\[!!(?:(?!\[!!|!!\]).)*!!\]", re.S)


def pseudo(text: str) -> str:
    """``[!! Ťéxt ~~ !!]``; what is filled in stays."""
    parts = [
        part if at % 2 else part.translate(_ACCENTS) for at, part in enumerate(_KEPT.split(text))
    ]
    rest = round(len(text) * 0.4) - 6  # in words, as a language has them
    longer = " ".join(["~~~~~~~~"] * (rest // 9) + ["~" * max(1, rest % 9)])
    end = "…" if text.endswith("…") else ""
    return f"{OPEN} {''.join(parts)} {longer} {CLOSE}{end}"


def english(text: str) -> str:
    """Without the accents."""
    return text.translate(_BACK)


def outside(text: str) -> str:
    """What is left of a text without everything in brackets."""
    while (less := _INNERMOST.sub(" ", text)) != text:
        text = less
    return text


class PseudoTranslator(QTranslator):
    """Says every known text so."""

    def __init__(self) -> None:
        super().__init__()
        self._texts = find_texts()

    def isEmpty(self) -> bool:
        """Never."""
        return False

    def translate(
        self, context: str, source_text: str, disambiguation: str | None = None, n: int = -1
    ) -> str | None:
        """The text in brackets; None for a text that no file has."""
        return pseudo(source_text) if source_text in self._texts else None


def speak_pseudo(application: QApplication) -> PseudoTranslator:
    """From now on, until ``stop_pseudo``."""
    translator = PseudoTranslator()
    application.installTranslator(translator)
    language.install_language(application, "en").language = "pseudo"
    application.installTranslator(translator)  # asked before the other
    return translator


def stop_pseudo(application: QApplication, translator: PseudoTranslator) -> None:
    """English again."""
    application.removeTranslator(translator)
    application.removeTranslator(translator)
    language.install_language(application, "en")
