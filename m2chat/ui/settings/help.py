"""Help and about: answers to questions, keys, what runs here, licences, how to report a problem."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

import m2chat
from m2chat.ui.dialogs.read_text import ReadText
from m2chat.ui.language import tr
from m2chat.ui.licences import as_text
from m2chat.ui.problem_report import report, versions
from m2chat.ui.settings.faq import QUESTIONS
from m2chat.ui.settings.fold import Fold
from m2chat.ui.settings.form import Form

if TYPE_CHECKING:
    from m2chat.ui.main_window import MainWindow


class HelpPage(Form):
    """The page."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__()
        self._window = window
        self.answers: dict[str, Fold] = {}
        self.section(tr("Questions and answers"))
        for key, question, answer in QUESTIONS:
            fold = Fold(tr(question), tr(answer))
            self.answers[key] = fold
            self.part(tr(question), fold, key=key, words=tr(answer))
        self._help()
        self._about()

    def _help(self) -> None:
        window = self._window
        self.section(tr("Help"))
        self.keys = self.action(
            tr("Keyboard shortcuts"),
            tr("All keys on one sheet, to look at or to print."),
            tr("Show…"),
            lambda: window.detour(lambda: window.commands.run_anyway("shortcuts.show")),
            key="shortcuts",
        )
        self.report = self.action(
            tr("Report a problem"),
            tr("Makes a report without names, texts or addresses. You read it and send it."),
            tr("Make a report…"),
            lambda: window.detour(self._show_report),
            key="report",
        )

    def _about(self) -> None:
        self.section(tr("About m2chat"))
        self.version = self.action(
            tr("m2chat {version}", version=m2chat.__version__),
            " · ".join(f"{name} {version}" for name, version in versions()[1:4]),
            tr("Copy"),
            self._copy_versions,
            key="version",
        )
        self.licences = self.action(
            tr("Licences"),
            tr("m2chat is free software under the MIT licence; it stands on the work of others."),
            tr("Read…"),
            lambda: self._window.detour(self._show_licences),
            key="licences",
        )

    def _copy_versions(self) -> None:
        lines = "\n".join(f"{name}: {version}" for name, version in versions())
        QGuiApplication.clipboard().setText(lines)
        self.praise(self.version, tr("Copied"))

    def _show_report(self) -> None:
        self._read(
            tr("Report a problem"),
            tr(
                "Nothing was sent. Write what you did and what happened, read the rest, then copy "
                "it and send it to whoever gave you m2chat."
            ),
            tr("What I did:")
            + "\n\n"
            + tr("What happened:")
            + "\n\n\n"
            + report(self._window.bridge.profile.path),
            editable=True,
        )

    def _show_licences(self) -> None:
        self._read(tr("Licences"), tr("Of m2chat and of everything that came with it."), as_text())

    def _read(self, title: str, line: str, text: str, *, editable: bool = False) -> None:
        sheet = ReadText(self._window, title, line, text)
        sheet.text.setReadOnly(not editable)
        self._window.take(sheet)
        sheet.open_over(sheet.text if editable else sheet.copy_button)
