"""Delete a profile for good: what goes, what cannot be promised, and its name typed to be sure."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit

from m2chat.errors import UserFacingError
from m2chat.ui.dialogs.step import Step
from m2chat.ui.language import tr
from m2chat.ui.retelling import told
from m2chat.ui.views.parts import label

WORD = "delete"


class WipePage(Step):
    """In place of all else, so that nothing is deleted by a stray click."""

    confirmed = Signal()
    back = Signal()

    def __init__(self) -> None:
        super().__init__(
            "trash",
            tr("Delete this profile?"),
            tr(
                "Your keys, contacts, messages and files on this computer go. Nobody can bring "
                "them back, except from a backup of yours. Your contacts keep what you sent them."
            ),
        )
        self.body.addWidget(
            label(
                tr(
                    "The keys are overwritten first, so what is left cannot be read. On a "
                    "solid-state disk, in snapshots or backups old copies of the key file may "
                    "remain; they open with your passphrase only."
                ),
                "caption",
            )
        )
        self.field = QLineEdit()
        self.field.setAccessibleName(tr("Type {word} to go on", word=WORD))
        self.field.setPlaceholderText(tr("Type {word} to go on", word=WORD))
        self.body.addWidget(self.field)
        self.wipe_button = self.add_button(tr("Delete the profile"), "danger")
        self.back_button = self.add_button(tr("Keep it"), "primary")
        self.wipe_button.setEnabled(False)
        self.field.textChanged.connect(self._typed)
        self.wipe_button.clicked.connect(self._confirm)
        self.back_button.clicked.connect(self.back)

    def begin(self) -> None:
        """The keyboard goes to the safe side."""
        self.back_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def refused(self, error: UserFacingError) -> None:
        """It did not work; the sentence says why."""
        self.status.show_error(told(error))
        self.back_button.setEnabled(True)
        self._typed(self.field.text())

    def _typed(self, text: str) -> None:
        self.wipe_button.setEnabled(text.strip().casefold() == WORD)

    def _confirm(self) -> None:
        self.wipe_button.setEnabled(False)
        self.back_button.setEnabled(False)
        self.status.show_hint(tr("Deleting…"))
        self.confirmed.emit()
