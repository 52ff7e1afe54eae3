"""The sheets that keep a profile: a backup into one file, and the way to another computer."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from m2chat.app.faces.archive import BackupState
from m2chat.ui import moments
from m2chat.ui.bridge import Bridge
from m2chat.ui.dialogs.sheet import Sheet
from m2chat.ui.dialogs.writing import Verb, Writing
from m2chat.ui.language import mark, tr
from m2chat.ui.theme import Space
from m2chat.ui.views.new_passphrase import NewPassphrase
from m2chat.ui.views.parts import button, frame, label, label_of

WIDTH = 460
ENDING = ".m2backup"


def suggestion(name: str, now: float) -> str:
    """A file name after the person and the day."""
    plain = re.sub(r"[^\w -]", "", name).strip() or "m2chat"
    return f"{plain} {moments.day_of(now).isoformat()}{ENDING}"


class BackupSheet(Sheet):
    """One encrypted file with everything."""

    made = Signal()

    def __init__(self, window: QWidget, bridge: Bridge, now: Callable[[], float]) -> None:
        super().__init__(window, tr("Back up"), WIDTH)
        self._bridge, self._now = bridge, now
        self.body.addWidget(
            label(
                tr(
                    "Your identity, contacts and messages go into one encrypted file. With it and "
                    "its passphrase you come back on any computer; without a backup, a broken "
                    "disk means that everything is gone."
                ),
                "soft",
            )
        )
        self.last = label("", "caption")
        self.body.addWidget(self.last)
        self.words = NewPassphrase()
        self.body.addWidget(label_of(self.words.first, tr("Passphrase of the backup")))
        self.body.addWidget(self.words)
        self.files = QCheckBox(tr("With pictures and files"))
        self.files.setChecked(True)
        self.body.addWidget(self.files)
        self.writing = Writing(bridge, tr("Save backup…"))
        self.body.addSpacing(Space.XS)
        self.body.addWidget(self.writing)
        self.writing.start_button.setEnabled(False)
        self.words.changed.connect(self.writing.start_button.setEnabled)
        self.words.entered.connect(self.writing.start_button.click)
        self.writing.start_button.clicked.connect(self._save)
        self.writing.done.connect(self._done)
        self.closed.connect(self.writing.cancel)
        self._look()

    def _look(self) -> None:
        def show(state: BackupState) -> None:
            words = tr("There is no backup yet.")
            if state.last_at is not None:
                when = moments.day_and_time(state.last_at, self._now())
                where = [state.last_path.name] if state.last_path is not None else []
                words = ", ".join([tr("Last backup: {when}", when=when), *where])
            self.last.setText(words)
            self.refit()

        self._bridge.ask(lambda app: app.archive.backup_state(), show, owner=self)

    def _save(self) -> None:
        if not self.words.good or self.writing.working:
            return
        words, files = self.words.text, self.files.isChecked()

        def verb(path: Path) -> Verb:
            return lambda app, tell: app.archive.backup(path, words, tell, files=files)

        good = tr(
            "Saved. Keep the file in another place than this computer, and its passphrase too."
        )
        name = suggestion(self._bridge.profile.name, self._now())
        self.writing.write(tr("Save backup"), name, verb, good)
        self.refit()

    def _done(self) -> None:
        self.words.clear()
        self._look()
        self.made.emit()


_STEPS = (
    (mark("Back up here"), mark("Save a backup of this profile, for example to a USB stick.")),
    (
        mark("Restore there"),
        mark("Start m2chat on the other computer, choose “I already have one”, and open the file."),
    ),
    (
        mark("That is all"),
        mark(
            "As soon as the other one is on line, this one falls silent and only shows what it "
            "has. Nothing is sent twice."
        ),
    ),
)


class MoveSheet(Sheet):
    """The way to another computer, in three steps."""

    backup_wanted = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window, tr("Move to another computer"), WIDTH)
        for number, (title, line) in enumerate(_STEPS, 1):
            box, inside = frame("card", Space.XS)
            inside.addWidget(label(f"{number}.  {tr(title)}", "name"))
            inside.addWidget(label(tr(line), "soft"))
            self.body.addWidget(box)
        self.body.addWidget(
            label(
                tr(
                    "A profile is used on one computer at a time. Should you want this one back, "
                    "choose “Use here” when it says that it is open elsewhere."
                ),
                "caption",
            )
        )
        self.backup_button = button(tr("Back up…"), "primary", "save")
        self.body.addWidget(self.backup_button)
        self.backup_button.clicked.connect(self.backup_wanted)
