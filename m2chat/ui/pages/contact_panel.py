"""The side panel of a contact: who they are, safety code, nickname, route, the exits."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from m2chat.messaging.model import ChatSettings, Contact, ContactState, RoutePolicy
from m2chat.ui import chat_words, wording
from m2chat.ui.language import tr
from m2chat.ui.limits import NAME_LIMIT, limit
from m2chat.ui.network_words import POLICY_EXPLAINED
from m2chat.ui.theme import Space
from m2chat.ui.views.parts import (
    Choice,
    StatusLine,
    ToolIcon,
    button,
    column,
    label,
    label_of,
    rule,
)
from m2chat.ui.views.picture import Avatar
from m2chat.ui.views.rules_box import RulesBox
from m2chat.ui.views.scrolling import scrolling


class ContactPanel(QWidget):
    """What we know of a contact and may decide about them."""

    closed = Signal()
    compare = Signal()
    renamed = Signal(str)
    policy_chosen = Signal(object)  # a RoutePolicy
    block = Signal(bool)
    remove = Signal()
    timer_chosen = Signal(int)  # seconds
    rules_chosen = Signal(object)  # a FileRules, or None: as for everybody

    def __init__(self) -> None:
        super().__init__()
        self._contact: Contact | None = None
        self.setObjectName("sidePanel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        outer = column(self, 0)
        top = QHBoxLayout()
        top.setContentsMargins(Space.L, Space.L, Space.L, Space.S)
        top.addWidget(label(tr("Contact"), "title"), 1)
        close = ToolIcon("close", tr("Close the contact panel"), tr("Close (Esc)"))
        close.clicked.connect(self.closed)
        top.addWidget(close)
        outer.addLayout(top)
        inside = QWidget()
        outer.addWidget(scrolling(inside, tr("Contact")), 1)
        body = column(inside, Space.L, Space.S)
        body.setContentsMargins(Space.L, 0, Space.L, Space.L)
        self._avatar = Avatar(84)
        body.addSpacing(Space.S)
        body.addWidget(self._avatar, 0, Qt.AlignmentFlag.AlignHCenter)
        self._name, self._own_name = label("", "title"), label("", "soft")
        self._presence = label("", "caption")
        for one in (self._name, self._own_name, self._presence):
            one.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            body.addWidget(one)
        self._doubt = label("", "warning")
        self._doubt.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        body.addWidget(self._doubt)
        body.addSpacing(Space.S)
        self.verified = label("", "soft")
        self.compare_button = button(tr("Compare safety code"), "", "shield-check")
        body.addWidget(self.verified)
        body.addWidget(self.compare_button)
        body.addSpacing(Space.S)
        body.addWidget(rule())
        self.nickname = QLineEdit()
        self.nickname.setAccessibleName(tr("Nickname"))
        limit(self.nickname, NAME_LIMIT)
        body.addWidget(label_of(self.nickname, tr("Nickname, only you see it")))
        body.addWidget(self.nickname)
        self.policy = Choice(tr("How to reach them"))
        for policy, words in wording.POLICY_NAMES.items():
            self.policy.addItem(tr(words), policy.value)
            hint = tr(POLICY_EXPLAINED[policy])
            self.policy.setItemData(self.policy.count() - 1, hint, Qt.ItemDataRole.ToolTipRole)
        body.addWidget(label_of(self.policy, tr("How to reach them")))
        body.addWidget(self.policy)
        self.policy_line = label("", "caption")
        body.addWidget(self.policy_line)
        self.timer = Choice(tr("Disappearing messages"))
        for seconds in chat_words.TIMERS:
            self.timer.addItem(chat_words.duration(seconds), seconds)
        body.addWidget(label_of(self.timer, tr("Disappearing messages")))
        body.addWidget(self.timer)
        body.addWidget(label(tr("Files taken without asking"), "section"))
        self.rules = RulesBox()
        body.addWidget(self.rules)
        self.rules_button = button(tr("As for everybody"), "quiet")
        body.addWidget(self.rules_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.status = StatusLine()
        body.addWidget(self.status)
        body.addStretch(1)
        self.block_button = button(tr("Block"), "danger", "block")
        self.remove_button = button(tr("Remove contact…"), "danger", "trash")
        self._sure = label(tr("All messages with them are deleted from this computer."), "danger")
        self.keep_button = button(tr("Keep"))
        for two in (self.block_button, self._sure, self.remove_button, self.keep_button):
            body.addWidget(two)
        self.compare_button.clicked.connect(self.compare)
        self.nickname.editingFinished.connect(self._rename)
        self.policy.activated.connect(self._choose)
        self.timer.activated.connect(lambda _: self.timer_chosen.emit(self.timer.currentData()))
        self.rules.chosen.connect(self.rules_chosen)
        self.rules_button.clicked.connect(lambda: self.rules_chosen.emit(None))
        self.block_button.clicked.connect(self._toggle_block)
        self.remove_button.clicked.connect(self._remove)
        self.keep_button.clicked.connect(lambda: self._ask(False))
        self._ask(False)

    def show_contact(self, contact: Contact, doubt: str = "") -> None:
        """Show a contact, or their newer state; ``doubt`` is what there is to say of the name."""
        self._doubt.setText(doubt)
        self._doubt.setVisible(bool(doubt))
        if self._contact is None or self._contact.id != contact.id:
            self._ask(False)
            self.status.clear()
            self.nickname.setText(contact.nickname)
        self._contact = contact
        self._avatar.show_contact(contact)
        self._name.setText(wording.title_of(contact))
        renamed = bool(contact.nickname and contact.name)
        self._own_name.setText(tr("calls themselves {name}", name=contact.name) if renamed else "")
        self._own_name.setVisible(renamed)
        presence = wording.presence_sentence(contact)
        self._presence.setText(f"{presence} · {contact.circle}" if contact.circle else presence)
        known = contact.has_certificate
        self.verified.setText(
            tr("Verified: you compared the safety code.")
            if contact.verified
            else tr(
                "Not verified yet. Compare the code by voice or in person to be sure "
                "that nobody sits between you."
            )
        )
        self.verified.setVisible(known)
        self.compare_button.setText(
            tr("Compare again") if contact.verified else tr("Compare safety code")
        )
        self.compare_button.setVisible(known)
        self.nickname.setPlaceholderText(contact.name or tr("Give them a name"))
        if not self.nickname.hasFocus():
            self.nickname.setText(contact.nickname)
        self.policy.setCurrentIndex(self.policy.findData(contact.policy.value))
        self._explain(contact.policy)
        blocked = contact.state is ContactState.BLOCKED
        self.block_button.setText(tr("Unblock") if blocked else tr("Block"))

    def show_settings(self, settings: ChatSettings) -> None:
        """How long messages stay; a time that is not in the list is added to it."""
        seconds = settings.timer_s
        if self.timer.findData(seconds) < 0:
            self.timer.addItem(chat_words.duration(seconds), seconds)
        self.timer.setCurrentIndex(self.timer.findData(seconds))

    def _rename(self) -> None:
        text = self.nickname.text().strip()
        if self._contact is not None and text != self._contact.nickname:
            self.renamed.emit(text)

    def _explain(self, policy: RoutePolicy) -> None:
        words = tr(POLICY_EXPLAINED[policy])
        self.policy_line.setText(words)
        self.policy.setAccessibleDescription(words)

    def _choose(self) -> None:
        policy = RoutePolicy(str(self.policy.currentData()))
        self._explain(policy)
        if self._contact is not None and policy is not self._contact.policy:
            self.policy_chosen.emit(policy)

    def _toggle_block(self) -> None:
        if self._contact is not None:
            self.block.emit(self._contact.state is not ContactState.BLOCKED)

    def _remove(self) -> None:
        if self._sure.isHidden():
            self._ask(True)
        else:
            self._ask(False)
            self.remove.emit()

    def _ask(self, sure: bool) -> None:
        self._sure.setVisible(sure)
        self.keep_button.setVisible(sure)
        self.remove_button.setText(tr("Yes, remove") if sure else tr("Remove contact…"))
