"""The sheet of an agreement: offer it, answer, look at what waits, end it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QWidget

from m2chat.app.faces.offline import TreatyState, TreatyView
from m2chat.errors import UserFacingError
from m2chat.messaging.model import Contact
from m2chat.ui import treaty_words
from m2chat.ui.bridge import ApplicationFace, Bridge
from m2chat.ui.dialogs.sheet import Sheet
from m2chat.ui.language import tr
from m2chat.ui.plain_hint import plain_hint
from m2chat.ui.retelling import told
from m2chat.ui.theme import Space
from m2chat.ui.views.parts import Choice, StatusLine, button, frame, label, label_of

WIDTH = 460
DAYS = (1, 2, 3, 5, 7)
MEBIBYTES = (8, 16, 32, 64)
_OPEN = (TreatyState.NONE, TreatyState.DECLINED, TreatyState.REVOKED)


class TreatySheet(Sheet):
    """*Let messages wait* for one contact."""

    def __init__(
        self, window: QWidget, bridge: Bridge, contact: Contact, now: Callable[[], float]
    ) -> None:
        super().__init__(window, tr("Messages that wait"), WIDTH)
        self._bridge, self._contact, self._now = bridge, contact, now
        name = contact.title
        self.body.addWidget(label(tr(treaty_words.WHAT), "text"))
        box, inside = frame("card", Space.XS)
        self.standing, self.waiting = label("", "name"), label("", "text")
        self.servers = label("", "caption")
        for line in (self.standing, self.waiting, self.servers):
            inside.addWidget(line)
        self.body.addWidget(box)
        self._terms = QWidget()
        grid = QGridLayout(self._terms)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(Space.M)
        self.days, self.amount = (
            Choice(tr("How long messages may wait")),
            Choice(tr("How much may wait")),
        )
        for count in DAYS:
            self.days.addItem(treaty_words.days(count), count)
        for count in MEBIBYTES:
            self.amount.addItem(treaty_words.mebibytes(count), count)
        self.days.setCurrentIndex(len(DAYS) - 1)
        self.amount.setCurrentIndex(len(MEBIBYTES) - 1)
        for at, (words, choice) in enumerate(
            ((tr("How long"), self.days), (tr("How much"), self.amount))
        ):
            grid.addWidget(label_of(choice, words, "soft"), at, 0)
            grid.addWidget(choice, at, 1)
        grid.setColumnStretch(1, 1)
        self.body.addWidget(self._terms)
        self.body.addWidget(label(tr(treaty_words.SEES), "caption"))
        self.status = StatusLine()
        self.body.addWidget(self.status)
        first_name = name.split()[0] if name.split() else name
        self.offer_button = button(
            tr("Ask {first_name}", first_name=first_name), "primary", "mailbox"
        )
        self.accept_button = button(tr("Agree"), "primary", "check")
        self.decline_button = button(tr("Not now"))
        self.end_button = button(tr("End it"), "danger")
        row = QHBoxLayout()
        row.addStretch(1)
        for one in self._buttons:
            row.addWidget(one)
        self.body.addLayout(row)
        self.offer_button.clicked.connect(self._offer)
        self.accept_button.clicked.connect(
            lambda: self._do(lambda app: app.offline.accept(contact.id))
        )
        self.decline_button.clicked.connect(
            lambda: self._do(lambda app: app.offline.decline(contact.id))
        )
        self.end_button.clicked.connect(
            lambda: self._do(lambda app: app.offline.revoke(contact.id))
        )
        for one in self._buttons:
            one.hide()

    @property
    def _buttons(self) -> tuple[QPushButton, ...]:
        return (self.end_button, self.decline_button, self.accept_button, self.offer_button)

    @property
    def contact(self) -> Contact:
        """Whose agreement it is."""
        return self._contact

    def show_treaty(self, view: TreatyView) -> None:
        """How the two stand now."""
        now, name = self._now(), self._contact.title
        self.standing.setText(treaty_words.standing(view, name, now))
        waits, where = treaty_words.waiting(view, now), treaty_words.servers(view)
        self.waiting.setText(waits)
        self.waiting.setVisible(bool(waits))
        active = view.state is TreatyState.ACTIVE
        self.servers.setText(where)
        self.servers.setToolTip(
            plain_hint(", ".join(view.stores))
        )  # their keys, for whoever runs them
        self.servers.setVisible(bool(where) and active)
        self._terms.setVisible(view.state in _OPEN)
        self.offer_button.setVisible(view.state in _OPEN)
        asked = view.state is TreatyState.ASKED
        self.accept_button.setVisible(asked)
        self.decline_button.setVisible(asked)
        self.end_button.setVisible(active or view.state is TreatyState.OFFERED)
        self.end_button.setText(tr("End it") if active else tr("Take it back"))
        self.refit()

    def _offer(self) -> None:
        days, amount = int(self.days.currentData()), int(self.amount.currentData())
        contact = self._contact.id
        self._do(lambda app: app.offline.offer(contact, days, amount))

    def _do(self, verb: Callable[[ApplicationFace], Awaitable[None]]) -> None:
        self.status.clear()
        for one in self._buttons:
            one.setEnabled(False)

        def again() -> None:
            for one in self._buttons:
                one.setEnabled(True)

        def failed(error: UserFacingError) -> None:
            again()
            self.status.show_error(told(error))
            self.refit()

        self._bridge.ask(verb, lambda _: again(), failed, self)
