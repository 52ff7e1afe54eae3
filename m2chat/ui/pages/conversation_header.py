"""The bar above a conversation: picture, name, presence and route, and what can be opened."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from m2chat.messaging.model import Contact, ContactState, Route
from m2chat.ui import wording
from m2chat.ui.theme import Size, Space
from m2chat.ui.views.parts import ElidedLabel, ToolIcon, button
from m2chat.ui.views.picture import Avatar, Picture
from m2chat.ui.views.route_badge import RouteBadge


class ConversationHeader(QWidget):
    """Who we are talking to."""

    back = Signal()
    details = Signal()
    verify = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("header")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(Size.HEADER)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.L, 0, Space.M, 0)
        row.setSpacing(Space.M)
        self.back_button = ToolIcon("back", "Back to the list", "Back to the list (Esc)")
        self.back_button.hide()
        self._avatar = Avatar(Size.AVATAR_HEADER)
        self.name, self.line = ElidedLabel("name"), ElidedLabel("caption")
        self._shield = Picture(16, "verified", "accent_text")
        self._shield.setToolTip("You compared the safety code")
        names = QHBoxLayout()
        names.setSpacing(Space.XS)
        names.addWidget(self.name)
        names.addWidget(self._shield)
        names.addStretch(1)
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addStretch(1)
        texts.addLayout(names)
        self.badge = RouteBadge()
        below = QHBoxLayout()
        below.setSpacing(Space.S)
        below.addWidget(self.line)
        below.addWidget(self.badge)
        below.addStretch(1)
        texts.addLayout(below)
        texts.addStretch(1)
        self.verify_button = button("Verify", "quiet", "shield")
        self.verify_button.setToolTip("Compare the safety code")
        self.details_button = ToolIcon("info", "About this contact", "About this contact (Ctrl+I)")
        row.addWidget(self.back_button)
        row.addWidget(self._avatar)
        row.addLayout(texts, 1)
        row.addWidget(self.verify_button)
        row.addWidget(self.details_button)
        self.back_button.clicked.connect(self.back)
        self.verify_button.clicked.connect(self.verify)
        self.details_button.clicked.connect(self.details)

    def show_contact(self, contact: Contact) -> None:
        """Name, verification, presence and route."""
        self._avatar.show_contact(contact)
        self.name.setText(contact.title)
        self.line.setText(wording.presence_sentence(contact, route=False))
        ready = contact.state is ContactState.READY
        self.badge.show_route(contact.route if ready else Route.NONE)
        self._shield.setVisible(contact.verified)
        known = ready and contact.has_certificate
        self.verify_button.setVisible(known and not contact.verified)
