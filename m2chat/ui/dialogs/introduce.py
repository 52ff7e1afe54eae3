"""Introduce a contact to another one, and answer those that contacts make."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from m2chat.errors import UserFacingError
from m2chat.ids import UserId
from m2chat.messaging.model import Contact, ContactState
from m2chat.messaging.trust.model import Introduction, IntroductionState
from m2chat.ui import moments
from m2chat.ui.bridge import Bridge
from m2chat.ui.dialogs.people_rows import PersonRow, Rows
from m2chat.ui.dialogs.sheet import Sheet
from m2chat.ui.language import mark, tr
from m2chat.ui.limits import HELLO_LIMIT, limit
from m2chat.ui.retelling import told
from m2chat.ui.theme import Space
from m2chat.ui.views.parts import Choice, StatusLine, button, label, label_of

_STATES = {
    IntroductionState.ACCEPTED: mark("You said yes. It comes true when they do too."),
    IntroductionState.DONE: mark("You are contacts now."),
    IntroductionState.DECLINED: mark("You declined. Nobody was told."),
}


class Introduce(Sheet):
    """Whom a contact shall meet."""

    def __init__(
        self, window: QWidget, bridge: Bridge, contact: Contact, others: Sequence[Contact]
    ) -> None:
        super().__init__(window, tr("Introduce {title}", title=contact.title), 480)
        self._bridge, self._contact = bridge, contact
        self._others = [
            one for one in others if one.id != contact.id and one.state is ContactState.READY
        ]
        self.body.addWidget(
            label(
                tr(
                    "{title} and the other one are each asked. If both say yes they become "
                    "contacts, and you never see what they write. If one says no, nobody is told.",
                    title=contact.title,
                ),
                "soft",
            )
        )
        self.other = Choice(tr("To whom"))
        for one in self._others:
            self.other.addItem(one.title)
        self.body.addWidget(label_of(self.other, tr("To whom")))
        self.body.addWidget(self.other)
        self.note = QLineEdit()
        self.note.setAccessibleName(tr("A word to both"))
        self.note.setPlaceholderText(tr("You both like to sail"))
        limit(self.note, HELLO_LIMIT)
        self.body.addWidget(label_of(self.note, tr("A word to both, if you like")))
        self.body.addWidget(self.note)
        self.status = StatusLine()
        self.body.addWidget(self.status)
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addStretch(1)
        self.offer_button = button(tr("Introduce them"), "primary", "group")
        row.addWidget(self.offer_button)
        self.body.addLayout(row)
        self.offer_button.clicked.connect(self.offer)
        self.note.returnPressed.connect(self.offer)
        if not self._others:
            self.offer_button.setEnabled(False)
            self.status.show_hint(tr("You have no other contact whom they could meet."))

    def offer(self) -> None:
        """Ask both."""
        if not self.offer_button.isEnabled():
            return
        first, second = self._contact.id, self._others[self.other.currentIndex()].id
        note = self.note.text().strip()
        self.offer_button.setEnabled(False)

        def done(_: None) -> None:
            self.status.show_good(tr("Both are asked now, or when they are next on line."))
            self.offer_button.hide()
            self.close_button.setFocus()
            self.refit()

        def failed(error: UserFacingError) -> None:
            self.offer_button.setEnabled(True)
            self.status.show_error(told(error))
            self.refit()

        self._bridge.ask(lambda app: app.trust.introduce(first, second, note), done, failed, self)


class Introductions(Sheet):
    """People whom contacts would like us to know."""

    def __init__(
        self,
        window: QWidget,
        bridge: Bridge,
        now: Callable[[], float],
        open_contact: Callable[[UserId], object],
    ) -> None:
        super().__init__(window, tr("Introductions"), 520)
        self._bridge, self._now, self._open = bridge, now, open_contact
        self.body.addWidget(
            label(
                tr(
                    "A contact would like you to meet somebody. It is their word alone who that "
                    "is: compare the safety code afterwards."
                ),
                "soft",
            )
        )
        self.rows = Rows(tr("Nobody has introduced anybody to you."))
        self.status = StatusLine()
        self.body.addWidget(self.rows)
        self.body.addWidget(self.status)
        self.body.addStretch(1)
        self.load()

    def load(self) -> None:
        """As it is now."""
        self._bridge.ask(lambda app: app.trust.introductions(), self._show, self._failed, self)

    def _show(self, offers: Sequence[Introduction]) -> None:
        self.rows.fill([self._row(one) for one in offers])
        self.refit()

    def _row(self, one: Introduction) -> PersonRow:
        said = f" “{one.note}”" if one.note else ""
        state = tr(_STATES.get(one.state, ""))
        when = moments.day_and_time(one.at, self._now())
        line = f"{one.by_name}, {when}{said}" + (f"\n{state}" if state else "")
        row = PersonRow(one.other.raw, one.other_name, line)
        if one.state is IntroductionState.OFFERED:
            no, yes = (
                row.add_button(tr("Decline"), "quiet"),
                row.add_button(tr("Accept"), "primary"),
            )
            no.setToolTip(tr("Nobody is told"))
            yes.clicked.connect(lambda: self._answer(one, True))
            no.clicked.connect(lambda: self._answer(one, False))
        elif one.state is IntroductionState.DONE:
            row.add_button(tr("Open")).clicked.connect(lambda: self._go(one.other))
        return row

    def _go(self, contact: UserId) -> None:
        self.close_sheet()
        self._open(contact)

    def _answer(self, one: Introduction, accept: bool) -> None:
        self._bridge.ask(
            lambda app: app.trust.answer_introduction(one.id, accept),
            lambda _: self.load(),
            self._failed,
            self,
        )

    def _failed(self, error: UserFacingError) -> None:
        self.status.show_error(told(error))
        self.refit()
