"""My card: the QR code, copy, save as a picture, and new cards with their own validity and uses."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from m2chat.errors import UserFacingError
from m2chat.messaging.model import Card
from m2chat.ui import moments
from m2chat.ui.bridge import ApplicationFace, Bridge
from m2chat.ui.language import mark, tr
from m2chat.ui.retelling import told
from m2chat.ui.theme import Space
from m2chat.ui.views.parts import Choice, StatusLine, button, column, frame, label
from m2chat.ui.views.picture import Picture

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
COPIED_MS = 2000


class MyCard(QWidget):
    """The left half of *Add contact*; also the last page of onboarding."""

    changed = Signal()

    def __init__(self, bridge: Bridge, now: Callable[[], float]) -> None:
        super().__init__()
        self._bridge, self._now = bridge, now
        self._card: Card | None = None
        body = column(self, 0, Space.S)
        body.addWidget(label(tr("My card"), "name"))
        body.addWidget(
            label(tr("Whoever has it can ask to be your contact. Nothing else."), "soft")
        )
        ground, inside = frame("qr", 0, Space.M)
        self._qr = Picture(188)
        self._qr.setAccessibleName(tr("QR code of my contact card"))
        inside.addWidget(self._qr)
        body.addSpacing(Space.XS)
        body.addWidget(ground, 0, Qt.AlignmentFlag.AlignHCenter)
        self.facts = label("", "caption")
        self.facts.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        body.addWidget(self.facts)
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        self.copy_button = button(tr("Copy card"), "primary", "copy")
        self.save_button = button(tr("Save picture"), "", "save")
        row.addWidget(self.copy_button, 1)
        row.addWidget(self.save_button, 1)
        body.addLayout(row)
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
        self.status = StatusLine()
        body.addWidget(self.status)
        self._copied = QTimer(self)
        self._copied.setSingleShot(True)
        self._copied.setInterval(COPIED_MS)
        self._copied.timeout.connect(lambda: self.copy_button.setText(tr("Copy card")))
        self.copy_button.clicked.connect(self.copy)
        self.save_button.clicked.connect(self._choose_file)
        self.new_button.clicked.connect(self.renew)
        self._enable(False)

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
        if self._card is not None:
            QGuiApplication.clipboard().setText(self._card.link)
            self.copy_button.setText(tr("Copied"))
            self._copied.start()

    def save_to(self, path: Path) -> None:
        """Write the QR code as a PNG file."""
        card = self._card
        if card is None:
            return

        async def write(app: ApplicationFace) -> None:
            picture = app.qr_png(card.link)
            try:
                path.write_bytes(picture)
            except OSError as error:
                raise UserFacingError(
                    f"The picture could not be saved there ({error.strerror}). "
                    "Choose another folder."
                ) from error

        def done(_: None) -> None:
            self.status.show_good(tr("Saved as {name}.", name=path.name))
            self.changed.emit()

        self._bridge.ask(write, done, self._failed, self)

    def _choose_file(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self, tr("Save my card as a picture"), "my-m2chat-card.png", tr("Pictures (*.png)")
        )
        if name:
            self.save_to(Path(name))

    def _show(self, card: Card) -> None:
        self._card = card
        now = self._now()
        uses = (
            tr("For any number of people")
            if card.uses_left is None
            else tr("For %n people", n=card.uses_left)
        )
        left = max(0.0, card.expires_at - now)
        end = tr("until you withdraw it")
        if left < LONG_S:
            end = tr("ends {when}", when=moments.ahead(left))
        self.facts.setText(tr("{uses}, {end}", uses=uses, end=end))
        self.status.clear()
        self._enable(True)

        async def draw(app: ApplicationFace) -> str:
            return app.qr_svg(card.link)

        self._bridge.ask(draw, self._qr.show_svg, self._failed, self)
        self.changed.emit()

    def _failed(self, error: UserFacingError) -> None:
        self._enable(self._card is not None)
        self.new_button.setEnabled(True)
        if self._card is None:
            self.facts.setText("")
        self.status.show_error(told(error))
        self.changed.emit()

    def _enable(self, on: bool) -> None:
        self.copy_button.setEnabled(on)
        self.save_button.setEnabled(on)
        self.new_button.setEnabled(on)
