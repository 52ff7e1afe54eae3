"""The choice of the language: every language says its own name, so that nobody gets lost."""

from __future__ import annotations

from m2chat.ui.language import LANGUAGES, system_language, tr
from m2chat.ui.preferences import preferences
from m2chat.ui.settings.form import Form


def add_language_row(form: Form) -> None:
    """One row; the shell makes its window anew when the choice changes."""
    system = LANGUAGES[system_language()]
    form.choice(
        tr("Language"),
        tr("Of the window and its notifications; what people write stays as it is."),
        [("", tr("As the system: {name}", name=system)), *LANGUAGES.items()],
        preferences().now.language,
        lambda language: preferences().choose(language=language),
    )
