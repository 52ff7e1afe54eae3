"""One conversation: header, messages, cards, composer, side panels; puts its parts together.

Each part does its own work and asks through ``OpenChat``; here is only which of them is shown.
Other rooms hang in through ``menu``, ``message_entries``, ``panels``, ``cards`` and ``chat``.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QDragEnterEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout, QWidget

from m2chat.events import Event
from m2chat.messaging.model import Contact, ContactState, Conversation, Message
from m2chat.ui import chat_words
from m2chat.ui.bridge import Bridge
from m2chat.ui.language import tr
from m2chat.ui.models.message_model import MessageModel
from m2chat.ui.pages.contact_panel import ContactPanel
from m2chat.ui.pages.contact_verbs import ContactVerbs
from m2chat.ui.pages.conversation_header import ConversationHeader
from m2chat.ui.pages.delivery_panel import DeliveryPanel
from m2chat.ui.pages.history import History
from m2chat.ui.pages.message_delivery import MessageDelivery
from m2chat.ui.pages.message_entries import MessageVerbs
from m2chat.ui.pages.open_chat import OpenChat
from m2chat.ui.pages.request_card import RequestCard
from m2chat.ui.pages.sending import Sending
from m2chat.ui.preferences import preferences
from m2chat.ui.theme import Size
from m2chat.ui.views.cards import Cards
from m2chat.ui.views.composer import Composer
from m2chat.ui.views.entries import Entry, EntryMenu
from m2chat.ui.views.message_view import MessageView
from m2chat.ui.views.panels import Panels
from m2chat.ui.views.parts import EmptyState

CARD = re.compile(r"(?:m2|mchat):(?:contact|circle)/[A-Za-z0-9_\-]{16,2000}", re.IGNORECASE)


class ConversationPage(QWidget):
    """The right side of the window."""

    link_wanted = Signal(object, str)  # a Contact and an address that needs a second look
    whole_wanted = Signal(object)  # a Message that is longer than its bubble
    card_clicked = Signal(str)  # a contact card or circle link in a message
    closed = Signal()

    def __init__(self, bridge: Bridge, now: Callable[[], float]) -> None:
        super().__init__()
        self.setObjectName("ground")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAcceptDrops(True)
        self.chat = OpenChat(bridge, now, self)
        self.open_url: Callable[[QUrl], object] = QDesktopServices.openUrl
        self.model = MessageModel(now, self)
        self.header = ConversationHeader()
        self.messages = MessageView(self.model)
        self.bars = QVBoxLayout()  # lines below the header
        self.cards = Cards()
        self.composer = Composer()
        self.name_doubt: Callable[[Contact], str] = lambda _: ""  # what is said about a name
        self.request = RequestCard()
        self.delivery = DeliveryPanel(now)
        self.details = ContactPanel()
        self.panels = Panels()
        self.panels.register("delivery", self.delivery)
        self.panels.register("details", self.details)
        self.menu: EntryMenu[Conversation] = EntryMenu()
        self.message_entries: EntryMenu[Message] = EntryMenu()
        self.details_of_group: Callable[[], object] | None = None  # the groups' room puts it here
        self._blank = EmptyState("chat", tr("No messages yet"), "")
        self._body = QStackedWidget()
        for one in (self.messages, self._blank, self.request):
            self._body.addWidget(one)
        self.history = History(self.chat, self.model, self.messages)
        self.sending = Sending(self.chat, self.composer, self.history, self.model)
        self.contact_verbs = ContactVerbs(self.chat, self.details, self.request)
        self.message_delivery = MessageDelivery(self.chat, self.delivery, self.details, self.panels)
        self.message_verbs = MessageVerbs(
            self.chat, self.messages, self.message_delivery, self.sending, self.message_entries
        )
        self.messages.painter.now = now
        self._lay_out()
        self._fill_menu()
        self._connect()

    def _fill_menu(self) -> None:
        self.menu.add(
            Entry(
                lambda c: (
                    tr("About this group") if c.group is not None else tr("About this contact")
                ),
                lambda _: self.toggle_details(),
                lambda c: c.notes is None,
                "info",
                command="chat.details",
            )
        )

    def _lay_out(self) -> None:
        self._left_side = QWidget()
        left = QVBoxLayout(self._left_side)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(0)
        left.addWidget(self.header)
        left.addLayout(self.bars)
        left.addWidget(self._body, 1)
        left.addWidget(self.cards)
        left.addWidget(self.composer)
        self._left = left
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._left_side, 1)
        row.addWidget(self.panels)

    def _connect(self) -> None:
        self.chat.complained.connect(self.composer.refused)
        self.header.back.connect(self.closed)
        self.header.details.connect(self.toggle_details)
        self.header.verify.connect(self.contact_verbs.compare)
        self.header.menu.connect(self.show_menu)
        self.messages.link_clicked.connect(self._open_link)
        self.messages.whole_wanted.connect(self.whole_wanted)
        self.messages.mark_clicked.connect(self.message_delivery.show)
        self.messages.menu_wanted.connect(self._show_message_menu)
        self.panels.changed.connect(self._panel_opened)
        self.message_delivery.compare_wanted.connect(self.contact_verbs.compare)
        self.request.postponed.connect(self.closed)
        self.history.filled.connect(self._show_body)
        self.history.changed.connect(self.message_delivery.renew)
        self.history.watched = lambda: self.window().isActiveWindow()

    # -- which conversation -------------------------------------------------------------------

    @property
    def contact(self) -> Contact | None:
        """Who the open conversation is with; None in a group and in our notes."""
        return self.chat.contact

    def open(self, conversation: Conversation) -> None:
        """Show a conversation; its newest page is fetched."""
        if self.chat.id == conversation.id:
            self.show_conversation(conversation)
            return
        self.composer.flush_draft()
        self.close_panel()
        self.cards.clear()
        self.messages.painter.me = self.chat.bridge.profile.id
        self.chat.open(conversation)
        self._show_parts(conversation)
        self.composer.open_draft(conversation.draft, chat_words.hint(conversation))

    def show_conversation(self, conversation: Conversation) -> None:
        """The open conversation has a newer state."""
        self.chat.renew(conversation)
        asked = self._body.currentWidget() is self.request and self._has_keyboard()
        self._show_parts(conversation)
        if asked and self.composer.isVisible():
            self.composer.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _has_keyboard(self) -> bool:
        """The keyboard is nowhere else: in no panel, list or sheet."""
        here = self.window().focusWidget()
        return here is None or (self.isAncestorOf(here) and not self.panels.isAncestorOf(here))

    def _show_parts(self, conversation: Conversation) -> None:
        self.header.show_conversation(conversation)
        if conversation.contact is not None:
            doubt = self.name_doubt(conversation.contact)
            self.details.show_contact(conversation.contact, doubt)
            self.request.show_contact(conversation.contact, doubt)
        self._blank.line.setText(chat_words.blank_line(conversation))
        self.composer.field.setPlaceholderText(chat_words.hint(conversation))
        self.composer.setVisible(self.chat.writable)
        self._show_body()

    def leave(self) -> None:
        """Close the conversation; unsent text is kept."""
        self.composer.flush_draft()
        self.close_panel()
        self.cards.clear()
        self.chat.open(None)

    def apply(self, event: Event) -> None:
        """Something happened; what concerns another conversation is left alone."""
        self.history.apply(event)

    def _show_body(self) -> None:
        conversation = self.chat.conversation
        if conversation is None:
            return
        contact = conversation.contact
        if contact is not None and contact.state is not ContactState.READY:
            self._body.setCurrentWidget(self.request)
        elif self.model.rowCount() == 0:
            self._body.setCurrentWidget(self._blank)
        else:
            self._body.setCurrentWidget(self.messages)

    def window_activated(self) -> None:
        """The person looks at the window again."""
        if self.messages.at_bottom:
            self.history.mark_read()

    # -- messages -----------------------------------------------------------------------------

    def _show_message_menu(self, message: Message, at: QPoint) -> None:
        self.message_menu(message).popup(at)

    def message_menu(self, message: Message) -> QMenu:
        """What can be done with one message."""
        return self.message_entries.make(message, self)

    def _open_link(self, address: str) -> None:
        if CARD.fullmatch(address):
            self.card_clicked.emit(address)
            return
        url = QUrl(address, QUrl.ParsingMode.StrictMode)
        if self.chat.id is None or url.scheme().lower() not in ("http", "https") or not url.host():
            return
        contact = self.contact
        known = contact is not None and contact.verified
        if known and preferences().now.link_question != "always":
            self.open_url(url)
        else:
            self.link_wanted.emit(contact, address)

    def put_below(self, bar: QWidget) -> None:
        """A bar that stands in place of the composer when it is shown."""
        self._left.addWidget(bar)

    # -- menu and panels ----------------------------------------------------------------------

    def show_menu(self, at: QPoint) -> None:
        """The menu of the conversation, at a global point."""
        if self.chat.conversation is not None:
            self.menu.make(self.chat.conversation, self).popup(at)

    def show_delivery(self, message: Message) -> None:
        """Say where a message is."""
        self.message_delivery.show(message)

    def toggle_details(self) -> None:
        """Show or hide what is known of the contact or the group."""
        if self.contact is not None:
            self.panels.toggle("details")
            return
        shown = self.chat.conversation
        if shown is not None and shown.group is not None and self.details_of_group is not None:
            self.details_of_group()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A panel stands beside the conversation, or in its place where both have no room."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        cover = self.width() < Size.SIDE_PANEL + Size.BESIDE_PANEL
        self.panels.cover(cover)
        self._left_side.setVisible(not (cover and self.panels.shown))

    def uncover(self) -> None:
        """Close a panel that stands in the place of the messages: one of them is to be seen."""
        if self._left_side.isHidden():
            self.panels.close_panel()

    def _panel_opened(self, name: str) -> None:
        covered = self._left_side.isHidden()
        self._fit()
        if not name and covered and self.composer.isVisible():
            self.composer.field.setFocus(Qt.FocusReason.OtherFocusReason)  # it was behind it
        if name == "details":
            self.contact_verbs.show_rules()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files may be dropped on the whole conversation."""
        if self.chat.writable and (event.mimeData().hasUrls() or event.mimeData().hasImage()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """They wait beside the text."""
        self.composer.dropEvent(event)

    def close_panel(self) -> bool:
        """Close the side panel; returns whether one was open."""
        return self.panels.close_panel()
