"""Choose a profile and open it; hands the passphrase over and knows nothing of keys."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton

from m2chat.errors import UserFacingError
from m2chat.ui.accounts_bridge import AccountsBridge
from m2chat.ui.bridge import Call, ProfileInfo, ProfileSummary
from m2chat.ui.dialogs.forgotten import Forgotten
from m2chat.ui.dialogs.step import Step
from m2chat.ui.language import tr
from m2chat.ui.retelling import told
from m2chat.ui.views.parts import button
from m2chat.ui.views.passphrase_field import PassphraseField


class ChooseProfile(Step):
    """The profiles of this computer."""

    chosen = Signal(object)  # a ProfileSummary
    new_wanted = Signal()

    def __init__(self, profiles: Sequence[ProfileSummary]) -> None:
        super().__init__("m2chat", tr("Who are you today?"), tr("Profiles on this computer"))
        self.rows: list[QPushButton] = []
        for profile in profiles:
            row = button(profile.name, "", "lock" if profile.passphrase else "key")
            row.clicked.connect(lambda _=False, profile=profile: self.chosen.emit(profile))
            self.body.addWidget(row)
            self.rows.append(row)
        self.new_button = self.add_button(tr("New profile"), "quiet")
        self.new_button.clicked.connect(self.new_wanted)


class Unlock(Step):
    """The passphrase of one profile; without one it opens by itself."""

    opened = Signal(object)  # a ProfileInfo
    back = Signal()
    wipe_wanted = Signal()

    def __init__(self, accounts: AccountsBridge, profile: ProfileSummary, *, others: bool) -> None:
        super().__init__("m2chat", profile.name, tr("Enter your passphrase to open your messages."))
        self._accounts, self._profile = accounts, profile
        self._call: Call | None = None
        self.field = PassphraseField(tr("Passphrase"), tr("Passphrase"))
        self.body.addWidget(self.field)
        self.open_button = self.add_button(tr("Open"), "primary")
        self.back_button = self.add_button(tr("Another profile"), "quiet")
        self.back_button.setVisible(others)
        self.forgotten = Forgotten()
        self.buttons.addWidget(self.forgotten)
        self.forgotten.wipe_wanted.connect(self.wipe_wanted)
        self.open_button.clicked.connect(self.open)
        self.field.returnPressed.connect(self.open)
        self.field.textChanged.connect(lambda _: self._enable())
        self.back_button.clicked.connect(self.back)
        self._enable()

    def begin(self) -> None:
        """Put the keyboard into the field, or open at once when the keyring holds the key."""
        if self._profile.passphrase:
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.field.hide()
            self.line.setText(
                tr("Your system's keyring holds the key. It may ask you to unlock it.")
            )
            self.open()

    def open(self) -> None:
        """Try to open the profile; a second press while it is tried does nothing."""
        if self._call is not None or not self.open_button.isEnabled():
            return
        self.status.show_hint(tr("Opening…"))
        self.open_button.setEnabled(False)
        passphrase = self.field.text() or None
        self._call = self._accounts.unlock(
            self._profile.path, passphrase, self._opened, self._refused, self
        )

    def _opened(self, profile: ProfileInfo) -> None:
        self._call = None
        self.field.clear()
        self.opened.emit(profile)

    def _refused(self, error: UserFacingError) -> None:
        self._call = None
        self.status.show_error(told(error))
        self._enable()
        if self._profile.passphrase:
            self.field.selectAll()
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.open_button.setText(tr("Try again"))
            self.open_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _enable(self) -> None:
        self.open_button.setEnabled(bool(self.field.text()) or not self._profile.passphrase)
