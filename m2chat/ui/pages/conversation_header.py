"""The bar above a conversation: picture, name, presence and route, and what can be opened."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from m2chat.messaging.model import ContactState, Conversation, Route
from m2chat.ui import chat_words
from m2chat.ui.chat_words import title_of
from m2chat.ui.language import tr
from m2chat.ui.theme import Size, Space, px
from m2chat.ui.views.parts import ElidedLabel, ToolIcon, button, restyle
from m2chat.ui.views.picture import Avatar, Picture
from m2chat.ui.views.route_badge import RouteBadge

_ANY = 16_777_215  # Qt's greatest width
NARROW = 480  # below it the button of the details is in the menu only


class ConversationHeader(QWidget):
    """Who we are talking to."""

    back = Signal()
    details = Signal()
    verify = Signal()
    menu = Signal(QPoint)  # where the menu of the conversation is wanted, global

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("header")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(Size.HEADER)
        self._line = self._typing = ""
        self._wide: list[QWidget] = []
        self._has_details = True
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(Space.L, 0, Space.M, 0)
        row.setSpacing(Space.M)
        self.back_button = ToolIcon("back", tr("Back to the list"), tr("Back to the list (Esc)"))
        self.back_button.hide()
        self._avatar = Avatar(36)
        self.name, self.line = ElidedLabel("name"), ElidedLabel("caption")
        self._shield = Picture(16, "verified", "accent_text")
        self._shield.setToolTip(tr("You compared the safety code"))
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
        self.verify_button = button(tr("Verify"), "quiet", "shield")
        self.verify_button.setAccessibleName(tr("Verify"))
        self.verify_button.most = 1
        self.verify_button.setToolTip(tr("Compare the safety code"))
        self.details_button = ToolIcon("info", tr("About this contact"), tr("About this contact"))
        row.addWidget(self.back_button)
        row.addWidget(self._avatar)
        row.addLayout(texts, 1)
        row.addWidget(self.verify_button)
        row.addWidget(self.details_button)
        self.menu_button = ToolIcon("more", tr("More"))
        row.addWidget(self.menu_button)
        self.menu_button.clicked.connect(self.ask_menu)
        self.back_button.clicked.connect(self.back)
        self.verify_button.clicked.connect(self.verify)
        self.details_button.clicked.connect(self.details)

    def ask_menu(self) -> None:
        """Want the menu below its button."""
        button = self.menu_button
        self.menu.emit(button.mapToGlobal(QPoint(0, button.height())))

    def show_conversation(self, conversation: Conversation) -> None:
        """Name, verification, presence and route; of a group its size."""
        contact = conversation.contact
        self._avatar.show_conversation(conversation)
        self.name.setText(" ".join(title_of(conversation).split()))
        self._line = chat_words.line(conversation, route=False)
        self._show_line()
        ready = contact is not None and contact.state is ContactState.READY
        self.badge.show_route(contact.route if contact is not None and ready else Route.NONE)
        self._shield.setVisible(contact is not None and contact.verified)
        known = contact is not None and ready and contact.has_certificate
        self.verify_button.setVisible(known and contact is not None and not contact.verified)
        self._has_details = conversation.notes is None
        self._fit()
        hint = (
            tr("About this group") if conversation.group is not None else tr("About this contact")
        )
        self.details_button.setToolTip(hint)
        self.details_button.setAccessibleName(hint)

    def show_typing(self, words: str) -> None:
        """Who writes, in place of the line below the name; empty for the line again."""
        self._typing = words
        self._show_line()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where it is narrow, what the menu has too makes room."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        roomy = self.width() >= px(NARROW)
        self.details_button.setVisible(self._has_details and roomy)
        self.verify_button.setText(tr("Verify") if roomy else "")
        for mark in self._wide:
            mark.setMaximumWidth(_ANY if roomy else 0)

    def add_mark(self, mark: QWidget, *, narrow: bool = True) -> None:
        """A mark of another room, such as the mailbox of a treaty, before the buttons; ``narrow``
        False: it takes no room where there is little."""
        if not narrow:
            self._wide.append(mark)
        self._row.insertWidget(self._row.indexOf(self.verify_button), mark)

    def _show_line(self) -> None:
        self.line.setText(self._typing or self._line)
        self.line.setProperty("role", "typing" if self._typing else "caption")
        restyle(self.line)
