"""Sets the passphrase of the open profile, or changes it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from m2chat.errors import UserFacingError
from m2chat.ui.bridge import Bridge
from m2chat.ui.language import tr
from m2chat.ui.retelling import told
from m2chat.ui.theme import Space
from m2chat.ui.views.new_passphrase import NewPassphrase
from m2chat.ui.views.parts import StatusLine, button, column, label
from m2chat.ui.views.passphrase_field import PassphraseField


class PassphraseBox(QWidget):
    """One button; its fields come when it is pressed, or when there is no passphrase yet."""

    known = Signal(bool)  # whether there is a passphrase, as soon as that is known, and anew

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self._bridge = bridge
        self._has = True
        self.line = label("", "soft")
        self.old = PassphraseField(tr("Passphrase now"), tr("Passphrase now"))
        self.new = NewPassphrase()
        self.set_button = button(tr("Set passphrase"))
        self.status = StatusLine()
        body = column(self, 0, Space.S)
        for part in (self.line, self.old, self.new):
            body.addWidget(part)
        body.addWidget(self.set_button, 0, Qt.AlignmentFlag.AlignLeading)
        body.addWidget(self.status)
        for part in (self.old, self.new):
            part.hide()
        self.set_button.clicked.connect(self.submit)
        self.new.entered.connect(self.submit)
        self.new.changed.connect(lambda _: self._judge())
        self.load()

    def load(self) -> None:
        """Ask whether there is one."""
        self._bridge.ask(lambda app: app.trust.has_passphrase(), self._show, self._failed, self)

    def _show(self, has: bool) -> None:
        self._has = has
        self._reveal(not has)
        self.line.setText(
            tr("The passphrase opens this profile. There is no reset: nobody has a copy.")
            if has
            else tr("This profile has no passphrase, so it can't be locked. Set one:")
        )
        self.set_button.setText(tr("Change passphrase…") if has else tr("Set passphrase"))
        self.known.emit(has)

    def submit(self) -> None:
        """Set it, or change it; the first press shows where."""
        if self.new.isHidden():
            self._reveal(True)
            self.old.setFocus()
            return
        if not self.new.good:
            return
        old, new = self.old.text() if self._has else None, self.new.text

        def done(_: None) -> None:
            self.old.clear()
            self.new.clear()
            self.status.show_good(
                tr("The passphrase was kept. There is no reset: nobody has a copy.")
            )
            self.load()

        self._bridge.ask(lambda app: app.trust.set_passphrase(new, old), done, self._failed, self)

    def _reveal(self, on: bool) -> None:
        self.old.setVisible(on and self._has)
        self.new.setVisible(on)
        self._judge()

    def _judge(self) -> None:
        """The button reveals the fields first, and then waits for a good passphrase."""
        self.set_button.setEnabled(self.new.isHidden() or self.new.good)

    def _failed(self, error: UserFacingError) -> None:
        self.status.show_error(told(error))
