"""The words of the window in the person's language.

Every text that a person reads is written in English as ``tr("...")``; the sources of the other
languages are ``resources/languages/*.ts`` (Qt Linguist, docs/languages.md).  Values are put in
after the translation, by name, since their order differs between languages:
``tr("{name} is typing", name=...)``, isolated where they run the other way (``isolates``); a number
that decides the form of a word is ``n``:
``tr("%n message(s)", n=3)``.  Texts of constants are marked with ``mark("...")`` where they are
written and translated with ``tr(...)`` where they are shown.  What the application below the window
says is put into the person's language by ``retelling.told(...)``.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from m2chat.ui.isolates import isolated
from m2chat.ui.translator import FORMS, SOURCE, Translator

CONTEXT = "m2chat"
# What each language calls itself: never translated, so that everybody finds their own.
LANGUAGES = {
    "en": "English",
    "de": "Deutsch",
    "fr": "Français",
    "es": "Español",
    "zh_CN": "简体中文",
    "ar": "العربية",
}
_MOST = 2**31 - 1  # Qt counts no further; what a contact tells may be larger
_LATIN_DIGITS = QLocale(QLocale.Language.Arabic, QLocale.Country.UnitedArabEmirates)


def mark(text: str) -> str:
    """A text that is translated where it is shown."""
    return text


def tr(text: str, *, n: int = -1, **values: object) -> str:
    """The text in the person's language; ``n`` chooses the plural form and stands for ``%n``."""
    said = QCoreApplication.translate(CONTEXT, text, None, min(n, _MOST))
    return said.format_map(_isolated(values)) if values else said


def _isolated(values: dict[str, object]) -> dict[str, object]:
    right = reads_from_right()
    return {
        name: isolated(str(value), right) if isinstance(value, str) else value
        for name, value in values.items()
    }


def system_language(wanted: Sequence[str] | None = None) -> str:
    """The first language of the system's list that m2chat speaks, else English."""
    for tag in QLocale.system().uiLanguages() if wanted is None else wanted:
        words = tag.replace("_", "-").split("-")
        if words[0] == "zh":
            if not {"TW", "HK", "MO", "Hant"} & set(words):
                return "zh_CN"
        elif words[0] in FORMS:
            return words[0]
    return SOURCE


def locale_of(language: str, system: QLocale | None = None) -> QLocale:
    """How dates, times, numbers and sizes are written.

    The system's territory where it is one of the language; else its main one, for English that with
    the 24-hour clock.  Digits are the same everywhere, as safety codes and addresses need them.
    """
    system = QLocale.system() if system is None else system
    mine = QLocale(language)
    if system.language() == mine.language() and system.name() != "C":
        here = QLocale(system.language(), system.script(), system.territory())
        return here if here.zeroDigit() == "0" else _LATIN_DIGITS
    if language == SOURCE:
        return QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)
    return _LATIN_DIGITS if language == "ar" else mine


class Speech:
    """The language in force, and the translators that stand for it in the application."""

    def __init__(self, application: QApplication) -> None:
        self._application = application
        self._translators: list[QTranslator] = []
        self.language = ""

    def speak(self, language: str) -> None:
        """From now on; what is on the screen keeps its words until it is made anew."""
        for old in self._translators:
            self._application.removeTranslator(old)
        self.language = language
        QLocale.setDefault(locale_of(language))
        self._translators = [Translator(language)]
        if language != SOURCE:
            own = QTranslator()  # Qt's words, in its dialogs and menus
            folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
            if own.load(f"qtbase_{language}", folder):
                self._translators.append(own)
        for new in self._translators:
            self._application.installTranslator(new)
        right = QLocale(language).textDirection()
        self._application.setLayoutDirection(right)


_current: list[Speech] = []


def install_language(application: QApplication, chosen: str = "") -> Speech:
    """Speak the chosen language, or the system's; the same ``Speech`` ever after."""
    if not _current:
        _current.append(Speech(application))
    _current[0].speak(chosen if chosen in FORMS else system_language())
    return _current[0]


def spoken_language() -> str:
    """The language in force."""
    return _current[0].language if _current else SOURCE


def reads_from_right() -> bool:
    """Whether the language in force is written from right to left."""
    return QApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
