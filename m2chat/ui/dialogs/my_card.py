"""My card: the code and all ways to give it away, how long it still answers, and new cards.

The time that is left is counted down while one looks, and a card that was used up, expired or
withdrawn meanwhile is crossed out at once: nobody hands out a card that answers no more.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from m2chat.errors import UserFacingError
from m2chat.events import Event
from m2chat.messaging.events import ContactAdded, ContactChanged, RelationsChanged
from m2chat.messaging.model import Card
from m2chat.messaging.trust.model import CardLine
from m2chat.ui import moments
from m2chat.ui.bridge import ApplicationFace, Bridge
from m2chat.ui.cards.code_card import CodeCard
from m2chat.ui.cards.shown import contact_code, whole_date
from m2chat.ui.language import mark, tr
from m2chat.ui.retelling import told
from m2chat.ui.theme import Space
from m2chat.ui.views.parts import Choice, StatusLine, button, column, frame, label

UNTIL_WITHDRAWN_S = 365 * 86_400.0  # a card has an end all the same (protocol 2)
LONG_S = 300 * 86_400  # a card that lives so long is shown as one without an end
VALIDITIES = (
    (mark("1 hour"), 3600.0),
    (mark("1 day"), 86_400.0),
    (mark("7 days"), 604_800.0),
    (mark("Until withdrawn"), UNTIL_WITHDRAWN_S),
)
USES: tuple[tuple[str, int | None], ...] = (
    (mark("For one person"), 1),
    (mark("For five people"), 5),
    (mark("For many people"), None),
)
QR_SIDE = 176
TICK_MS = 1000
HOUR_S = 3600.0


class MyCard(QWidget):
    """The left half of *Add contact*; also the last page of onboarding."""

    changed = Signal()

    def __init__(self, bridge: Bridge, now: Callable[[], float]) -> None:
        super().__init__()
        self._bridge, self._now = bridge, now
        self._card: Card | None = None
        self._gone = ""  # why it answers no more
        body = column(self, 0, Space.S)
        body.addWidget(label(tr("My card"), "name"))
        body.addWidget(
            label(tr("Whoever has it can ask to be your contact. Nothing else."), "soft")
        )
        body.addSpacing(Space.XS)
        self.shown = CodeCard(bridge, QR_SIDE)
        self.facts = label("", "caption")
        self.facts.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.shown.body.insertWidget(1, self.facts)
        body.addWidget(self.shown)
        self.copy_button, self.save_button = self.shown.copy_button, self.shown.save_button
        self.status = self.shown.status
        self.about, about = frame("card", Space.XS, Space.M)
        self.short_id, self.spoken = label("", "caption"), label("", "caption")
        about.addWidget(self.short_id)
        about.addWidget(self.spoken)
        self.about.hide()
        body.addWidget(self.about)
        self._add_new_card(body)
        self._clock = QTimer(self)
        self._clock.setInterval(TICK_MS)
        self._clock.timeout.connect(self.tick)
        self.new_button.clicked.connect(self.renew)
        self.new_button.setEnabled(False)
        self.shown.changed.connect(self.changed)
        bridge.happened.connect(self._heard)

    def _add_new_card(self, body: QVBoxLayout) -> None:
        box, options = frame("card", Space.S, Space.S)
        choices = QHBoxLayout()
        choices.setSpacing(Space.S)
        self.uses = Choice(tr("Who can use the new card"))
        self.validity = Choice(tr("How long the new card is valid"))
        for words, _ in USES:
            self.uses.addItem(tr(words))
        for words, _ in VALIDITIES:
            self.validity.addItem(tr(words))
        self.validity.setCurrentIndex(2)
        self.new_button = button(tr("Make a new card"), "quiet", "refresh")
        choices.addWidget(self.uses, 3)
        choices.addWidget(self.validity, 2)
        options.addLayout(choices)
        options.addWidget(self.new_button)
        body.addWidget(box)
        self.trouble = StatusLine()
        body.addWidget(self.trouble)

    @property
    def card(self) -> Card | None:
        """The card that is shown."""
        return self._card

    def load(self) -> None:
        """Show the newest card that still answers, or make the first one."""

        async def newest(app: ApplicationFace) -> Card:
            cards: Sequence[Card] = await app.cards()
            usable = [c for c in cards if c.uses_left != 0 and c.expires_at > self._now()]
            return max(usable, key=lambda c: c.created_at) if usable else await app.create_card()

        self.facts.setText(tr("Making your card…"))
        self._bridge.ask(newest, self._show, self._failed, self)

    def renew(self) -> None:
        """A new card; the one that was shown stays valid."""
        uses = USES[self.uses.currentIndex()][1]
        valid = VALIDITIES[self.validity.currentIndex()][1]
        self.new_button.setEnabled(False)
        self._bridge.ask(lambda app: app.create_card(uses, valid), self._show, self._failed, self)

    def copy(self) -> None:
        """The card's text goes to the clipboard."""
        self.shown.copy()

    def save_to(self, path: Path) -> None:
        """Write the card as PNG, SVG or PDF, by the name's ending."""
        self.shown.save_to(path)

    def tick(self) -> None:
        """A second went by."""
        card = self._card
        if card is None:
            return
        if not self._gone and card.expires_at <= self._now():
            self._gone = tr("Expired")
        self._tell()

    # -- inside -------------------------------------------------------------------------------

    def _show(self, card: Card) -> None:
        self._card, self._gone = card, ""
        self.trouble.clear()
        self.new_button.setEnabled(True)
        self._tell()
        self._clock.start()
        self.changed.emit()

    def _tell(self) -> None:
        card = self._card
        assert card is not None
        who, end = uses_words(card.uses_left), _end_words(card, self._now())
        facts = tr("For {who}, {end}", who=who, end=end)
        if self._gone:
            facts = tr("This card answers nobody any more. Make a new one below.")
        if facts != self.facts.text():
            self.facts.setText(facts)
        profile = self._bridge.profile
        until = whole_date(card.expires_at)
        limits = tr("For {who}, until {when}", who=who, when=until)
        code = contact_code(profile.name, profile.id, card.link, limits)
        if code != self.shown.code:
            self.short_id.setText(tr("Short id: {digits}", digits=code.short_id))
            self.spoken.setText(tr("On the telephone: {words}", words=code.spoken))
            self.about.show()
            self.shown.show_code(code)
        self.shown.cross_out(self._gone)

    def _heard(self, event: Event) -> None:
        """Somebody may have used the card, or it was withdrawn elsewhere."""
        if self._card is None or not isinstance(
            event, ContactAdded | ContactChanged | RelationsChanged
        ):
            return
        self._bridge.ask(lambda app: app.trust.card_story(), self._lived, lambda _: None, self)

    def _lived(self, lines: Sequence[CardLine]) -> None:
        card = self._card
        for line in lines:
            if card is not None and line.card.id == card.id:
                self._card = line.card
                self._gone = gone_words(line)
                self._tell()

    def _failed(self, error: UserFacingError) -> None:
        self.new_button.setEnabled(True)
        if self._card is None:
            self.facts.setText("")
        self.trouble.show_error(told(error))
        self.changed.emit()


def uses_words(left: int | None) -> str:
    """``one person``, ``4 people``, ``any number of people``."""
    if left is None:
        return tr("any number of people")
    return tr("one person") if left == 1 else tr("%n people", n=left)


def gone_words(line: CardLine) -> str:
    """Why a card answers no more; empty while it does."""
    if line.revoked:
        return tr("Withdrawn")
    if line.expired:
        return tr("Expired")
    return tr("Used up") if line.card.uses_left == 0 else ""


def _end_words(card: Card, now: float) -> str:
    left = max(0.0, card.expires_at - now)
    if left >= LONG_S:
        return tr("until you withdraw it")
    if left < HOUR_S:
        return tr("ends in {time}", time=f"{int(left) // 60}:{int(left) % 60:02}")
    return tr("ends {when}", when=moments.ahead(left))
