""" "I already have one": the page before a profile is open that takes a backup."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QProgressBar, QWidget

from m2chat.errors import UserFacingError
from m2chat.ui.accounts_bridge import AccountsBridge
from m2chat.ui.bridge import Call, ProfileInfo
from m2chat.ui.dialogs.backup import ENDING
from m2chat.ui.dialogs.step import Step
from m2chat.ui.language import tr
from m2chat.ui.retelling import told
from m2chat.ui.views.parts import button
from m2chat.ui.views.passphrase_field import PassphraseField


def choose_backup(parent: QWidget) -> Path | None:
    """Ask the system for a file."""
    kinds = tr("m2chat backups (*{ending});;All files (*)", ending=ENDING)
    name, _ = QFileDialog.getOpenFileName(parent, tr("Open backup"), str(Path.home()), kinds)
    return Path(name) if name else None


class RestoreStep(Step):
    """A file, its passphrase, and a bar while it is read."""

    restored = Signal(str)  # the name of the profile that is open now

    def __init__(self, accounts: AccountsBridge, path: Path | None) -> None:
        super().__init__(
            "archive",
            tr("Come back with your backup"),
            tr(
                "Choose the file that m2chat wrote. To move from another computer, make one there "
                "first: “Move to another computer…” in its menu. It falls silent by itself."
            ),
        )
        self._accounts, self._path = accounts, path
        self._file: Path | None = None
        self._call: Call | None = None
        self.choose: Callable[[QWidget], Path | None] = choose_backup
        self.file_button = button(tr("Choose the backup file…"), "", "folder")
        self.words = PassphraseField(tr("Passphrase of the backup"), tr("Passphrase of the backup"))
        self.bar = QProgressBar()
        self.bar.setRange(0, 1000)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("Progress"))
        for one in (self.file_button, self.words, self.bar):
            self.body.addWidget(one)
        self.bar.hide()
        self.go_button = self.add_button(tr("Restore"), "primary")
        self.back_button = self.add_button(tr("Back"), "quiet")
        self.file_button.clicked.connect(self._choose)
        self.words.textChanged.connect(self._show)
        self.words.returnPressed.connect(self.go_button.click)
        self.go_button.clicked.connect(self._restore)
        self._show()

    def _choose(self) -> None:
        found = self.choose(self)
        if found is not None:
            self._file = found
            self.file_button.setText(found.name.replace("&", "&&"))
            self.status.clear()
            self.words.setFocus()
        self._show()

    def _show(self) -> None:
        ready = self._file is not None and bool(self.words.text()) and self._call is None
        self.go_button.setEnabled(ready)
        self.file_button.setEnabled(self._call is None)
        self.words.setEnabled(self._call is None)
        self.bar.setVisible(self._call is not None)

    def _restore(self) -> None:
        file = self._file
        if file is None or self._call is not None:
            return

        def done(profile: ProfileInfo) -> None:
            self._call = None
            self.words.clear()
            self.restored.emit(profile.name)

        def failed(error: UserFacingError) -> None:
            self._call = None
            self._show()
            self.status.show_error(told(error))
            self.words.setFocus()
            self.words.selectAll()

        self.status.clear()
        self.bar.setValue(0)
        self._call = self._accounts.restore(
            file, self.words.text(), self._path, self._moved, done, failed, self
        )
        self._show()

    def _moved(self, share: float) -> None:
        self.bar.setValue(round(share * 1000))
