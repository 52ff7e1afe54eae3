"""The choice of the language: every language says its own name, so that nobody gets lost."""

from __future__ import annotations

from m2chat.ui.language import LANGUAGES, system_language, tr
from m2chat.ui.preferences import preferences
from m2chat.ui.settings.form import Form

# how people ask for it who cannot read the window; never translated, for any of them may be meant
CALLED = (
    "language",
    "sprache",
    "langue",
    "idioma",
    "lengua",
    "lingua",
    "língua",
    "taal",
    "språk",
    "sprog",
    "kieli",
    "język",
    "jazyk",
    "nyelv",
    "limbă",
    "dil",
    "язык",
    "мова",
    "език",
    "γλώσσα",
    "语言",
    "語言",
    "言語",
    "언어",
    "اللغة",
    "لغة",
    "زبان",
    "שפה",
    "भाषा",
    "ภาษา",
)


def add_language_row(form: Form) -> None:
    """One row; the shell makes its window anew when the choice changes."""
    form.section(tr("Language"))
    system = LANGUAGES[system_language()]
    form.choice(
        tr("Language"),
        tr("Of the window and its notifications; what people write stays as it is."),
        [("", tr("As the system: {name}", name=system)), *LANGUAGES.items()],
        preferences().now.language,
        lambda language: preferences().choose(language=language),
        key="language",
        words=" ".join(CALLED),
    )
