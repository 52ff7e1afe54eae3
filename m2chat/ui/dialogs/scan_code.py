"""The part of comparing that machines do: our code to show, theirs scanned, pasted or dropped."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from m2chat.app.codes.kinds import LinkKind, recognise
from m2chat.errors import UserFacingError
from m2chat.messaging.model import Contact
from m2chat.messaging.trust.model import CodeVerdict
from m2chat.ui.bridge import ApplicationFace, Bridge
from m2chat.ui.language import tr
from m2chat.ui.retelling import told
from m2chat.ui.scan.panel import ScanPanel
from m2chat.ui.theme import Space
from m2chat.ui.views.parts import StatusLine, column, frame, label
from m2chat.ui.views.picture import Picture

QR_SIDE = 132
WHOLE = 100  # letters of a safety code at least


class ScanCode(QWidget):
    """A QR code of both fingerprints, and a field for the one of their screen."""

    compared = Signal(object)  # a CodeVerdict
    changed = Signal()

    def __init__(self, bridge: Bridge, contact: Contact) -> None:
        super().__init__()
        self._bridge, self._contact = bridge, contact
        box, inside = frame("card", Space.S, Space.L)
        column(self).addWidget(box)
        inside.addWidget(label(tr("Or let the computers compare"), "section"))
        row = QHBoxLayout()
        row.setSpacing(Space.L)
        ground, paper = frame("qr", 0, Space.S)
        self.qr = Picture(QR_SIDE)
        self.qr.setAccessibleName(tr("QR code of the safety code"))
        paper.addWidget(self.qr)
        row.addWidget(ground)
        right = QVBoxLayout()
        right.setSpacing(Space.S)
        right.addWidget(
            label(
                tr(
                    "{title} scans this, or you paste the code of their screen here.",
                    title=contact.title,
                ),
                "soft",
            )
        )
        self.field = QLineEdit()
        self.field.setAccessibleName(tr("The code of {title}'s screen", title=contact.title))
        self.field.setPlaceholderText("m2:code/…")
        self.field.setMaxLength(2048)
        right.addWidget(self.field)
        self.verdict = StatusLine()
        right.addWidget(self.verdict)
        self.scan = ScanPanel(LinkKind.CODE)
        self.scan.found.connect(self._scanned)
        self.scan.changed.connect(self.changed)
        right.addWidget(self.scan)
        right.addStretch(1)
        row.addLayout(right, 1)
        inside.addLayout(row)
        self.field.returnPressed.connect(self.check)
        self.field.textChanged.connect(self._typed)

        async def draw(app: ApplicationFace) -> str:
            return app.qr_svg(await app.trust.code_link(contact.id))

        bridge.ask(draw, self.qr.show_svg, self._failed, self)

    def check(self) -> None:
        """Compare what stands in the field."""
        link = recognise(self.field.text()).link
        who = self._contact.id
        if link:
            self._bridge.ask(
                lambda app: app.trust.check_code(who, link), self._told, self._failed, self
            )

    def _scanned(self, link: str) -> None:
        self.field.blockSignals(True)  # it is compared once, also when it is the same again
        self.field.setText(link)
        self.field.blockSignals(False)
        self.check()

    def _typed(self, text: str) -> None:
        """A whole code is compared at once: nobody types one."""
        self.verdict.clear()
        if recognise(text).kind is LinkKind.CODE and len(text.strip()) >= WHOLE:
            self.check()

    def _told(self, verdict: CodeVerdict) -> None:
        name = self._contact.title
        match verdict:
            case CodeVerdict.MATCH:
                self.verdict.show_good(
                    tr(
                        "The codes match. Nobody sits between you and {name}, who is verified now.",
                        name=name,
                    )
                )
            case CodeVerdict.DIFFERENT:
                self.verdict.show_error(
                    tr(
                        "The codes differ. Is it {name}'s screen, opened at your name? Then "
                        "somebody sits between you: do not trust this conversation, and exchange "
                        "new cards in person. {name} is not verified any more.",
                        name=name,
                    )
                )
            case CodeVerdict.OWN:
                self.verdict.show_hint(tr("That is your own code. Take the one of their screen."))
        self.compared.emit(verdict)
        self.changed.emit()

    def _failed(self, error: UserFacingError) -> None:
        self.verdict.show_error(told(error))
        self.changed.emit()
