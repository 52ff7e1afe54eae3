"""The profiles of this computer: open another one beside this one, or make one.

One process owns a profile, so another profile is another m2chat with a window of its own.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtWidgets import QWidget

from m2chat.ui.bridge import ProfileSummary
from m2chat.ui.dialogs.people_rows import PersonRow, Rows
from m2chat.ui.dialogs.sheet import Sheet
from m2chat.ui.language import mark, tr
from m2chat.ui.views.parts import StatusLine, button, label

START_WORDS = mark("It opens in a window of its own.")


class Profiles(Sheet):
    """Who else one is on this computer."""

    def __init__(
        self,
        window: QWidget,
        here: Path,
        profiles: Sequence[ProfileSummary],
        start: Callable[[Sequence[str]], bool],
    ) -> None:
        """``start`` begins another m2chat with these words; whether it could."""
        super().__init__(window, tr("Profiles"), 460)
        self._start = start
        self.body.addWidget(
            label(
                tr(
                    "Each profile has its own name, keys, contacts and messages. They know "
                    "nothing of each other, and several can be open at once."
                ),
                "soft",
            )
        )
        self.rows = Rows(tr("There is no other profile."))
        self.status = StatusLine()
        rows: list[QWidget] = []
        for one in profiles:
            mine = one.path == here
            row = PersonRow(
                one.path.name.encode() or b"\0", one.name, tr("This one") if mine else ""
            )
            if not mine:
                opened = row.add_button(tr("Open"))
                opened.clicked.connect(
                    lambda _=False, path=one.path: self._open(["--profile", str(path)])
                )
            rows.append(row)
        self.rows.fill(rows)
        self.new_button = button(tr("New profile"), "primary", "plus")
        self.new_button.clicked.connect(lambda: self._open(["--new"]))
        self.body.addWidget(self.rows)
        self.body.addWidget(self.status)
        self.body.addWidget(self.new_button)
        self.body.addStretch(1)

    def _open(self, words: Sequence[str]) -> None:
        if self._start(words):
            self.status.show_good(tr(START_WORDS))
        else:
            self.status.show_error(tr("Another m2chat could not be started. Start it by hand."))
        self.refit()
