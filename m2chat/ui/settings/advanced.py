"""Advanced: the log, the door for programs of one's own, where things lie, choices as shipped."""

from __future__ import annotations

import shlex
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from m2chat.program import HOME, PORTABLE, moved_home, portable
from m2chat.ui.dialogs.confirm import Confirm
from m2chat.ui.dialogs.read_text import ReadText
from m2chat.ui.language import tr
from m2chat.ui.preferences import Choices, preferences
from m2chat.ui.problem_report import log_tail
from m2chat.ui.settings.form import Form

if TYPE_CHECKING:
    from m2chat.ui.main_window import MainWindow

# what only remembers, and is no choice to take back
_KEPT = frozenset({"window", "panes", "asked_about_tray", "seen_crash", "lately"})


class AdvancedPage(Form):
    """The page."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__()
        self._window = window
        self._folder = window.bridge.profile.path
        self.open_folder = QDesktopServices.openUrl
        self._log()
        self._programs()
        self._places()
        self.section(tr("As shipped"))
        self.reset_all = self.action(
            tr("Reset the settings of this computer"),
            tr(
                "Look, language, keys, notifications and the like. What belongs to your profile "
                "stays: contacts, messages, lock, privacy."
            ),
            tr("Reset…"),
            self._ask_reset,
            kind="danger",
            key="reset",
        )

    def _log(self) -> None:
        self.section(tr("Log"))
        self.log = self.action(
            tr("Log of this profile"),
            tr("No names, texts, addresses or keys are in it. Read it before you give it away."),
            tr("Read…"),
            lambda: self._window.detour(self._show_log),
            key="log",
        )

    def _programs(self) -> None:
        self.section(tr("Programs of your own"))
        self.say(
            tr(
                "While this window is open, m2ctl and programs of yours can use the same profile: "
                "write, read, list, listen. Only programs that run as you can connect."
            ),
            key="programs",
        )
        profile = f"m2ctl --profile {shlex.quote(str(self._folder))}"
        known = "API bot JSON-RPC m2ctl"  # words of programmers in every language
        self.shell = self.copyable(
            tr("In a terminal"), f"{profile} listen", key="m2ctl", words=known
        )
        self.rpc = self.copyable(
            tr("From a program: JSON-RPC 2.0 by lines"), f"{profile} rpc", key="rpc", words=known
        )

    def _places(self) -> None:
        self.section(tr("Where things lie"))
        self.place = self.action(
            tr("Folder of this profile"),
            str(self._folder),
            tr("Open"),
            lambda: self.open_folder(QUrl.fromLocalFile(str(self._folder))),
            key="folder",
        )
        self.say(self._portable(), key="portable")

    def _portable(self) -> str:
        """Whether the program carries its profiles with it, and who said so."""
        if portable():
            return tr(
                "Portable: all profiles lie in {folder}, because a file named {mark} lies beside "
                "the program. No key is left with this computer, so each needs its passphrase.",
                folder=str(moved_home()),
                mark=PORTABLE,
            )
        moved = moved_home()
        if moved is not None:
            return tr(
                "Portable: all profiles lie in {folder}, as {variable} says. Nothing is kept "
                "elsewhere.",
                folder=str(moved),
                variable=HOME,
            )
        return tr(
            "Not portable: profiles lie in your own folder. To carry them with the program, "
            "start it with {variable} set to a folder, on a USB stick for example.",
            variable=HOME,
        )

    def _show_log(self) -> None:
        sheet = ReadText(
            self._window,
            tr("Log of this profile"),
            tr("Its last lines. What looked like an id, an address or a key was blotted out."),
            log_tail(self._folder) or tr("Nothing was written yet."),
        )
        self._window.take(sheet)
        sheet.open_over(sheet.copy_button)

    def _ask_reset(self) -> None:
        window = self._window

        def ask() -> None:
            sheet = Confirm(
                window,
                tr("Reset the settings of this computer?"),
                tr("Look, language, keys, notifications, tray and start become as shipped."),
                tr("Reset"),
                reset_choices,
                tr("Keep them"),
            )
            window.take(sheet)
            sheet.open_over(sheet.keep_button)

        window.detour(ask)


def reset_choices() -> None:
    """Every choice for this computer as shipped; what is only remembered stays."""
    fresh = Choices()
    names = [name for name in Choices.__dataclass_fields__ if name not in _KEPT]
    preferences().choose(**{name: getattr(fresh, name) for name in names})
