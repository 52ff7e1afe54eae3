"""All my cards: who used them, what is left of them, show again, withdraw; used ones are grey."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from m2chat.errors import UserFacingError
from m2chat.messaging.model import Card, ContactState
from m2chat.messaging.trust.model import Asker, CardLine
from m2chat.ui import moments
from m2chat.ui.bridge import Bridge
from m2chat.ui.cards.code_card import CodeCard
from m2chat.ui.cards.shown import contact_code, whole_date
from m2chat.ui.dialogs.my_card import LONG_S, USES, VALIDITIES, uses_words
from m2chat.ui.dialogs.people_rows import Rows
from m2chat.ui.dialogs.sheet import Sheet
from m2chat.ui.language import mark, tr
from m2chat.ui.retelling import told
from m2chat.ui.theme import Space
from m2chat.ui.views.flow import Flow
from m2chat.ui.views.parts import Choice, StatusLine, button, frame, label
from m2chat.ui.views.picture import Picture

TICK_MS = 30_000
QR_SIDE = 172


class CardRow(QFrame):
    """One card."""

    def __init__(self, bridge: Bridge, line: CardLine, now: float) -> None:
        super().__init__()
        self.setObjectName("card")
        self.line = line
        body = QVBoxLayout(self)
        body.setContentsMargins(Space.M, Space.S, Space.S, Space.S)
        body.setSpacing(Space.XS)
        top = Flow()
        texts = QVBoxLayout()
        texts.setSpacing(0)
        self.title = label(_title(line), "name" if line.answers else "soft")
        self.facts = label("", "caption")
        texts.addWidget(self.title)
        texts.addWidget(self.facts)
        picture = Picture(24, "card", "accent_text" if line.answers else "text_faint")
        lead = QWidget()
        beside = QHBoxLayout(lead)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(Space.M)
        beside.addWidget(picture)
        beside.addLayout(texts, 1)
        top.add(lead, wide=True)
        self.show_button = button(tr("Show"), "quiet")
        self.copy_button = button(tr("Copy"), "quiet")
        self.revoke_button = button(tr("Withdraw"), "danger")
        body.addWidget(top)
        for one in (self.show_button, self.copy_button, self.revoke_button):
            top.add(one)
            one.setVisible(line.answers)
        self.who = label(_askers(line.askers), "caption")
        body.addWidget(self.who)
        self.who.setVisible(bool(line.askers))
        self.ground = CodeCard(bridge, QR_SIDE)
        body.addWidget(self.ground)
        self.ground.hide()
        self.copy_button.clicked.connect(self._copy)
        self.tell_time(now)

    def tell_time(self, now: float) -> None:
        """How long it still lives."""
        self.facts.setText(_life(self.line, now))
        self.setAccessibleName(f"{self.title.text()}. {self.facts.text()}")

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.line.card.link)
        self.copy_button.setText(tr("Copied"))


class MyCards(Sheet):
    """The sheet of all cards."""

    def __init__(self, window: QWidget, bridge: Bridge, now: Callable[[], float]) -> None:
        super().__init__(window, tr("My cards"), 600)
        self._bridge, self._now = bridge, now
        self.body.addWidget(
            label(
                tr(
                    "Whoever has a card of yours can ask to be your contact, as often as it "
                    "allows. They can't see your messages or whom you know."
                ),
                "soft",
            )
        )
        box, inside = frame("tint", Space.S, Space.M)
        row = Flow()
        self.uses, self.validity = Choice(tr("Who can use it")), Choice(tr("How long it is valid"))
        for words, _ in USES:
            self.uses.addItem(tr(words))
        for words, _ in VALIDITIES:
            self.validity.addItem(tr(words))
        self.validity.setCurrentIndex(2)
        self.new_button = button(tr("New card"), "primary", "plus")
        row.add(self.uses, self.validity, wide=True)
        row.add(self.new_button)
        inside.addWidget(row)
        self.body.addWidget(box)
        self.rows = Rows(tr("You have made no card yet."))
        self.status = StatusLine()
        self.body.addWidget(self.status)
        self.body.addWidget(self.rows)
        self.body.addStretch(1)
        self.new_button.clicked.connect(self.make)
        self._clock = QTimer(self)
        self._clock.setInterval(TICK_MS)
        self._clock.timeout.connect(self._tick)
        self._clock.start()
        self._open_card = ""
        self.load()

    @property
    def cards(self) -> list[CardRow]:
        """The rows, those that still answer first."""
        return [row for row in self.rows.shown if isinstance(row, CardRow)]

    def load(self) -> None:
        """As it is now."""
        self._bridge.ask(lambda app: app.trust.card_story(), self._show, self._failed, self)

    def make(self) -> None:
        """A new card, shown at once."""
        uses = USES[self.uses.currentIndex()][1]
        valid = VALIDITIES[self.validity.currentIndex()][1]
        self.new_button.setEnabled(False)

        def made(card: Card) -> None:
            self._open_card = card.id
            self.load()

        self._bridge.ask(lambda app: app.create_card(uses, valid), made, self._failed, self)

    def _show(self, lines: Sequence[CardLine]) -> None:
        self.new_button.setEnabled(True)
        now = self._now()
        rows: list[QWidget] = []
        for line in sorted(lines, key=lambda one: (not one.answers, -one.card.created_at)):
            row = CardRow(self._bridge, line, now)
            row.show_button.clicked.connect(lambda _=False, row=row: self._toggle(row))
            row.revoke_button.clicked.connect(lambda _=False, row=row: self._revoke(row))
            rows.append(row)
        self.rows.fill(rows)
        for row in self.cards:
            if row.line.card.id == self._open_card and row.line.answers:
                self._draw(row)
        self.refit()

    def _toggle(self, row: CardRow) -> None:
        if row.ground.isHidden():
            self._open_card = row.line.card.id
            self._draw(row)
        else:
            self._open_card = ""
            row.ground.hide()
            row.show_button.setText(tr("Show"))
            self.refit()

    def _draw(self, row: CardRow) -> None:
        card, profile = row.line.card, self._bridge.profile
        until = whole_date(card.expires_at)
        limits = tr("For {who}, until {when}", who=uses_words(card.uses_left), when=until)
        row.ground.show_code(contact_code(profile.name, profile.id, card.link, limits))
        row.ground.show()
        row.ground.changed.connect(self.refit)
        row.show_button.setText(tr("Hide"))
        self.refit()

    def _revoke(self, row: CardRow) -> None:
        card = row.line.card.id
        self._bridge.ask(
            lambda app: app.revoke_card(card), lambda _: self.load(), self._failed, self
        )

    def _tick(self) -> None:
        now = self._now()
        if any(row.line.answers and row.line.card.expires_at <= now for row in self.cards):
            self.load()  # one ended while we looked
            return
        for row in self.cards:
            row.tell_time(now)

    def _failed(self, error: UserFacingError) -> None:
        self.new_button.setEnabled(True)
        self.status.show_error(told(error))
        self.refit()


def _title(line: CardLine) -> str:
    left = line.card.uses_left
    if line.revoked:
        return tr("Withdrawn")
    if line.expired:
        return tr("Expired")
    if left == 0:
        return tr("Used up")
    if left is None:
        return tr("For any number of people")
    return tr("For %n more people", n=left)


def _life(line: CardLine, now: float) -> str:
    made = tr("made {when}", when=moments.day_and_time(line.card.created_at, now))
    if not line.answers:
        return made
    left = line.card.expires_at - now
    if left > LONG_S:
        return tr("Until you withdraw it, {made}", made=made)
    return tr("{time} left, {made}", time=moments.left(left), made=made)


_ASKED = {
    ContactState.REQUEST: mark("asks"),
    ContactState.READY: mark("contact"),
    ContactState.BLOCKED: mark("blocked"),
    ContactState.WAITING: mark("asked by you too"),
    None: mark("turned down or deleted"),
}


def _askers(askers: Sequence[Asker]) -> str:
    said = [f"{one.name or tr('Somebody')} ({tr(_ASKED[one.state])})" for one in askers]
    return tr("Used by {names}", names=", ".join(said)) if said else ""
