"""The people who are blocked, each with a way back."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from m2chat.errors import UserFacingError
from m2chat.ids import UserId
from m2chat.messaging.model import Contact, ContactState
from m2chat.ui.bridge import Bridge
from m2chat.ui.dialogs.people_rows import PersonRow, Rows
from m2chat.ui.language import tr
from m2chat.ui.retelling import told
from m2chat.ui.theme import Space
from m2chat.ui.views.parts import StatusLine, column


class BlockedPeople(QWidget):
    """Who is never heard of."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self._bridge = bridge
        self.rows = Rows(tr("Nobody is blocked."))
        self.status = StatusLine()
        body = column(self, 0, Space.S)
        body.addWidget(self.rows)
        body.addWidget(self.status)
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

    def _unblock(self, who: UserId) -> None:
        self._bridge.ask(
            lambda app: app.unblock_contact(who), lambda _: self._load(), self._failed, self
        )

    def _failed(self, error: UserFacingError) -> None:
        self.status.show_error(told(error))
