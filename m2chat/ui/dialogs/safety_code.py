"""Compare the safety code by words, digits or QR; a match marks the contact verified."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from m2chat.errors import UserFacingError
from m2chat.messaging.model import Contact, SafetyCode
from m2chat.messaging.trust.model import CodeVerdict
from m2chat.ui.bridge import Bridge
from m2chat.ui.dialogs.scan_code import ScanCode
from m2chat.ui.dialogs.sheet import Sheet
from m2chat.ui.language import tr
from m2chat.ui.retelling import told
from m2chat.ui.theme import Space, Type, theme
from m2chat.ui.views.parts import StatusLine, button, frame, label

WORDS_PER_ROW = 4
GROUPS_PER_ROW = 4


class CompareCode(Sheet):
    """The sheet that both people look at while they speak."""

    finished = Signal()

    def __init__(self, window: QWidget, bridge: Bridge, contact: Contact) -> None:
        super().__init__(window, tr("Compare with {title}", title=contact.title), 520)
        self._bridge, self._contact = bridge, contact
        self.body.addWidget(
            label(
                tr(
                    "Call {title} or meet, and read these to each other. If every word is the "
                    "same, nobody sits between you.",
                    title=contact.title,
                ),
                "soft",
            )
        )
        words, self._words = self._box(tr("The words, to say aloud"))
        digits, self._digits = self._box(tr("The same as digits"))
        self.body.addWidget(words)
        self.body.addWidget(digits)
        self.scan = ScanCode(bridge, contact)
        self.scan.changed.connect(self.refit)
        self.scan.compared.connect(self._compared)
        self.body.addWidget(self.scan)
        self.status = StatusLine()
        self.body.addWidget(self.status)
        self.match_button = button(tr("They match"), "primary", "check")
        self.differ_button = button(tr("They differ"), "danger")
        self.reset_button = button(tr("Mark as not verified"))
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addStretch(1)
        for one in (self.reset_button, self.differ_button, self.match_button):
            row.addWidget(one)
        self.body.addLayout(row)
        self.match_button.setEnabled(False)
        self.reset_button.setVisible(contact.verified)
        self.match_button.clicked.connect(lambda: self._mark(True))
        self.reset_button.clicked.connect(lambda: self._mark(False))
        self.differ_button.clicked.connect(self._differ)
        bridge.ask(lambda app: app.safety_code(contact.id), self._show, self._failed, self)

    def _box(self, title: str) -> tuple[QWidget, QGridLayout]:
        box, inside = frame("card", Space.S, Space.L)
        inside.addWidget(label(title, "section"))
        grid = QGridLayout()
        grid.setSpacing(Space.S)
        inside.addLayout(grid)
        return box, grid

    def _show(self, code: SafetyCode) -> None:
        for at, word in enumerate(code.words):
            one = label(f"{at + 1}  {word}", "text", wrap=False)
            self._words.addWidget(one, at // WORDS_PER_ROW, at % WORDS_PER_ROW)
        for at, group in enumerate(code.digits.split()):
            one = label(group, "text", wrap=False)
            one.setFont(theme().mono(Type.TITLE))
            one.setStyleSheet(f"font-size: {Type.TITLE - 2}px; letter-spacing: 1px;")
            place = Qt.AlignmentFlag.AlignLeft
            self._digits.addWidget(one, at // GROUPS_PER_ROW, at % GROUPS_PER_ROW, place)
        self.match_button.setEnabled(True)
        self.match_button.setFocus()
        self.refit()

    def _compared(self, verdict: CodeVerdict) -> None:
        """The computers have compared: there is nothing left to say by hand."""
        self.finished.emit()
        if verdict is CodeVerdict.MATCH:
            self.match_button.hide()
            self.differ_button.hide()
            self.close_button.setFocus()

    def _mark(self, verified: bool) -> None:
        who = self._contact.id

        def done(_: None) -> None:
            self.finished.emit()
            self.close_sheet()

        self._bridge.ask(lambda app: app.verify_contact(who, verified), done, self._failed, self)

    def _differ(self) -> None:
        self.status.show_error(
            tr(
                "Then do not trust this conversation: somebody may sit between you. Check that "
                "you both look at the right contact; if it stays different, exchange new cards in "
                "person."
            )
        )
        if self._contact.verified:
            who = self._contact.id
            self._bridge.ask(lambda app: app.verify_contact(who, False), None, self._failed, self)
        self.refit()

    def _failed(self, error: UserFacingError) -> None:
        self.status.show_error(told(error))
        self.refit()
