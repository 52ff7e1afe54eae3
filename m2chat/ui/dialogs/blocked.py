"""The people who are blocked, each with a way back."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from m2chat.errors import UserFacingError
from m2chat.ids import UserId
from m2chat.messaging.model import Contact, ContactState
from m2chat.ui.bridge import Bridge
from m2chat.ui.dialogs.people_rows import PersonRow, Rows
from m2chat.ui.dialogs.sheet import Sheet
from m2chat.ui.language import tr
from m2chat.ui.retelling import told
from m2chat.ui.views.parts import StatusLine, label


class BlockedPeople(Sheet):
    """Who is never heard of."""

    def __init__(self, window: QWidget, bridge: Bridge) -> None:
        super().__init__(window, tr("Blocked people"), 480)
        self._bridge = bridge
        self.body.addWidget(
            label(tr("They can't reach you, and nothing tells them that they are blocked."), "soft")
        )
        self.rows = Rows(tr("Nobody is blocked."))
        self.status = StatusLine()
        self.body.addWidget(self.rows)
        self.body.addWidget(self.status)
        self.body.addStretch(1)
        self._load()

    def _load(self) -> None:
        self._bridge.ask(lambda app: app.contacts(), self._show, self._failed, self)

    def _show(self, contacts: Sequence[Contact]) -> None:
        rows: list[QWidget] = []
        for one in contacts:
            if one.state is ContactState.BLOCKED:
                row = PersonRow(one.id.raw, one.title)
                undo = row.add_button(tr("Unblock"))
                undo.clicked.connect(lambda _=False, who=one.id: self._unblock(who))
                rows.append(row)
        self.rows.fill(rows)
        self.refit()

    def _unblock(self, who: UserId) -> None:
        self._bridge.ask(
            lambda app: app.unblock_contact(who), lambda _: self._load(), self._failed, self
        )

    def _failed(self, error: UserFacingError) -> None:
        self.status.show_error(told(error))
        self.refit()
