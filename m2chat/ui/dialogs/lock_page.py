"""What a locked window shows: no name, no message, no picture; a field, and the network."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal

from m2chat.errors import UserFacingError
from m2chat.events import Event
from m2chat.ui.bridge import Bridge, NetworkChanged, NetworkStatus
from m2chat.ui.dialogs.forgotten import Forgotten
from m2chat.ui.dialogs.step import Step
from m2chat.ui.language import tr
from m2chat.ui.retelling import told
from m2chat.ui.views.parts import label
from m2chat.ui.views.passphrase_field import PassphraseField


class LockPage(Step):
    """Unlocks by the passphrase of the profile."""

    wipe_wanted = Signal()

    def __init__(self, bridge: Bridge) -> None:
        super().__init__(
            "lock", tr("m2chat is locked"), tr("Messages still arrive. Nobody sees them.")
        )
        self._bridge = bridge
        self.field = PassphraseField(tr("Passphrase"), tr("Passphrase"))
        self.body.addWidget(self.field)
        self.unlock_button = self.add_button(tr("Unlock"), "primary")
        self.network = label("", "caption")
        self.network.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.buttons.addWidget(self.network)
        self.forgotten = Forgotten()
        self.buttons.addWidget(self.forgotten)
        self.forgotten.wipe_wanted.connect(self.wipe_wanted)
        self.unlock_button.clicked.connect(self.unlock)
        self.field.returnPressed.connect(self.unlock)
        self.field.textChanged.connect(self._enable)
        self._busy = False
        bridge.happened.connect(self._heard)
        bridge.ask(lambda app: app.network(), self._status, lambda _: None, self)
        self._enable()

    def begin(self) -> None:
        """The keyboard goes to the field."""
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def unlock(self) -> None:
        """Try what stands there; the window comes back by the event."""
        if not self.unlock_button.isEnabled():
            return
        self._busy = True
        self._enable()
        self.status.show_hint(tr("Opening…"))
        words = self.field.text()
        self._bridge.ask(lambda app: app.trust.unlock(words), self._done, self._refused, self)

    def _done(self, _: None) -> None:
        self.field.clear()

    def _refused(self, error: UserFacingError) -> None:
        self._busy = False
        self.status.show_error(told(error))
        self.field.selectAll()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self._enable()

    def _enable(self, *_: object) -> None:
        self.unlock_button.setEnabled(bool(self.field.text()) and not self._busy)

    def _status(self, status: NetworkStatus) -> None:
        self._show_network(status.online)

    def _heard(self, event: Event) -> None:
        if isinstance(event, NetworkChanged):
            self._show_network(event.online)

    def _show_network(self, online: bool) -> None:
        self.network.setText(tr("Online") if online else tr("Offline"))
