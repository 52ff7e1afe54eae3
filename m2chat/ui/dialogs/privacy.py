"""What others are told while chatting, and which files are taken without asking."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from m2chat.app.faces.life import ChatPreferences
from m2chat.errors import UserFacingError
from m2chat.messaging.file_model import FileRules
from m2chat.ui.bridge import Bridge
from m2chat.ui.dialogs.sheet import Sheet
from m2chat.ui.language import tr
from m2chat.ui.retelling import told
from m2chat.ui.views.parts import StatusLine, label, rule
from m2chat.ui.views.rules_box import RulesBox


class PrivacySheet(Sheet):
    """Switches that count at once."""

    def __init__(self, window: QWidget, bridge: Bridge) -> None:
        super().__init__(window, tr("Privacy and files"), 480)
        self._bridge = bridge
        self._told = ChatPreferences()
        self.receipts = QCheckBox(tr("Tell people when I have read their messages"))
        self.typing = QCheckBox(tr("Tell people while I am writing"))
        self.rules = RulesBox()
        self.status = StatusLine()
        self.body.addWidget(label(tr("While chatting"), "section"))
        self.body.addWidget(self.receipts)
        self.body.addWidget(self.typing)
        self.body.addWidget(
            label(
                tr(
                    "Delivered is always told: without it nobody could know that a message arrived."
                ),
                "caption",
            )
        )
        self.body.addWidget(rule())
        self.body.addWidget(label(tr("Files taken without asking"), "section"))
        self.body.addWidget(self.rules)
        self.body.addWidget(
            label(tr("A contact may have rules of their own: see About this contact."), "caption")
        )
        row = QHBoxLayout()
        row.addWidget(self.status, 1)
        self.body.addLayout(row)
        for box in (self.receipts, self.typing):
            box.setEnabled(False)
            box.clicked.connect(self._save)
        self.rules.chosen.connect(self._save_rules)
        bridge.ask(lambda app: app.life.preferences(), self._show, self._complain, self)
        bridge.ask(lambda app: app.files.rules(), self.rules.show_rules, self._complain, self)

    def _show(self, told: ChatPreferences) -> None:
        self._told = told
        self.receipts.setChecked(told.read_receipts)
        self.typing.setChecked(told.typing)
        for box in (self.receipts, self.typing):
            box.setEnabled(True)

    def _save(self) -> None:
        self._told = replace(
            self._told,
            read_receipts=self.receipts.isChecked(),
            typing=self.typing.isChecked(),
        )
        told = self._told
        self._bridge.ask(lambda app: app.life.set_preferences(told), None, self._complain, self)

    def _save_rules(self, rules: FileRules) -> None:
        self._bridge.ask(lambda app: app.files.set_rules(None, rules), None, self._complain, self)

    def _complain(self, error: UserFacingError) -> None:
        self.status.show_error(told(error))
