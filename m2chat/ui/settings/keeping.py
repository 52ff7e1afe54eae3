"""Backup and devices: a backup, another computer, coming back, and one conversation as a file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from m2chat.app.faces.archive import BackupState
from m2chat.ui import moments
from m2chat.ui.dialogs.backup import BackupSheet, MoveSheet
from m2chat.ui.language import tr
from m2chat.ui.settings.form import Form

if TYPE_CHECKING:
    from m2chat.ui.main_window import MainWindow


class BackupPage(Form):
    """The page."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__()
        self._window, self._bridge = window, window.bridge
        self.section(tr("Backup"))
        self.backup = self.action(
            tr("One encrypted file with everything"),
            tr("There is no backup yet."),
            tr("Back up…"),
            lambda: window.detour(self._back_up),
            key="backup",
        )
        self.say(
            tr(
                "A tip below the list reminds you: after your first contact, and when the last "
                "backup is a month old. Without a backup, a broken disk means that everything is "
                "gone."
            ),
            key="reminder",
        )
        self.section(tr("Another computer"))
        self.leave = self.action(
            tr("Move to another computer"),
            tr("Your identity lives on one computer at a time. The other one falls silent."),
            tr("Move…"),
            lambda: window.detour(self._move),
            key="move",
        )
        if window.has_shell:
            self.restore = self.action(
                tr("Come back with a backup"),
                tr("In a window of its own: New profile, then “I already have one”."),
                tr("Profiles…"),
                window.profiles_wanted.emit,
                key="restore",
            )
        self.section(tr("One conversation"))
        self.say(
            tr("A conversation's menu has Export…: a file that anybody can read."), key="export"
        )
        self._look()

    def _look(self) -> None:
        def show(state: BackupState) -> None:
            if state.last_at is None:
                return
            when = moments.day_and_time(state.last_at, self._window.now())
            where = state.last_path.name if state.last_path is not None else ""
            said = tr("Last backup: {when}", when=when)
            if where:
                said = tr("Last backup: {when}, {file}", when=when, file=where)
            self.recaption(self.backup, said)

        self._bridge.ask(lambda app: app.archive.backup_state(), show, lambda _: None, self)

    def _back_up(self) -> None:
        sheet = BackupSheet(self._window, self._bridge, self._window.now)
        self._window.take(sheet)
        sheet.open_over(sheet.words.first)

    def _move(self) -> None:
        sheet = MoveSheet(self._window)
        self._window.take(sheet)
        sheet.backup_wanted.connect(self._back_up)
        sheet.open_over(sheet.backup_button)
