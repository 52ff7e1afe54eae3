"""For somebody who can't open their profile: what helps, and only then its deletion.

Folded away behind a question, for on the page of a lock nobody else should be one click from it.
"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from m2chat.ui.language import tr
from m2chat.ui.theme import Space
from m2chat.ui.views.parts import button, column, frame, label


class Forgotten(QWidget):
    """The question, and what unfolds below it."""

    wipe_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.ask_button = button(tr("I can't open it"), "quiet")
        self.more, inside = frame("card", Space.S)
        inside.addWidget(
            label(
                tr(
                    "Nobody can reset a passphrase: nobody has a copy of it. A backup of yours "
                    "brings everything back: make a new profile and choose “I already have one”. "
                    "Without a backup you can only delete this profile and begin anew."
                ),
                "soft",
            )
        )
        self.wipe_button = button(tr("Delete this profile…"), "danger")
        inside.addWidget(self.wipe_button)
        body = column(self, 0, Space.S)
        body.addWidget(self.ask_button)
        body.addWidget(self.more)
        self.more.hide()
        self.ask_button.clicked.connect(lambda: self.more.setVisible(self.more.isHidden()))
        self.wipe_button.clicked.connect(self.wipe_wanted)
