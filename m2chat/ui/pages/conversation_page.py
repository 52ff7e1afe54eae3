"""One conversation: header, messages, composer, side panels; asks the bridge, fills the views."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from typing import Any

from PySide6.QtCore import QPoint, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout, QWidget

from m2chat.app.face import TraceStep
from m2chat.errors import UserFacingError
from m2chat.events import Event
from m2chat.ids import UserId
from m2chat.messaging.events import MessageAdded, MessageStateChanged
from m2chat.messaging.model import (
    Contact,
    ContactState,
    Conversation,
    Direction,
    Message,
    RoutePolicy,
)
from m2chat.ui import wording
from m2chat.ui.bridge import ApplicationFace, Bridge, Call
from m2chat.ui.models.message_model import PAGE, MessageModel
from m2chat.ui.pages.contact_panel import ContactPanel
from m2chat.ui.pages.conversation_header import ConversationHeader
from m2chat.ui.pages.delivery_panel import DeliveryPanel
from m2chat.ui.pages.request_card import RequestCard
from m2chat.ui.views.composer import Composer
from m2chat.ui.views.message_view import MessageView
from m2chat.ui.views.parts import EmptyState
from m2chat.ui.wording import Act


class ConversationPage(QWidget):
    """The right side of the window."""

    compare_wanted = Signal(object)  # a Contact
    link_wanted = Signal(object, str)  # a Contact and an address that needs a second look
    whole_wanted = Signal(object)  # a Message that is longer than its bubble
    check_wanted = Signal()
    trace_wanted = Signal()
    closed = Signal()

    def __init__(self, bridge: Bridge, now: Callable[[], float]) -> None:
        super().__init__()
        self.setObjectName("ground")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._bridge, self._now = bridge, now
        self._contact: Contact | None = None
        self._loading: Call | None = None
        self._seen = -1  # the order of the newest message that was told to be read
        self._sending: Call | None = None  # one message at a time, so that Enter twice sends once
        self.open_url: Callable[[QUrl], object] = QDesktopServices.openUrl
        self.model = MessageModel(now, self)
        self.header = ConversationHeader()
        self.messages = MessageView(self.model)
        self.composer = Composer()
        self.request = RequestCard()
        self.delivery = DeliveryPanel(now)
        self.details = ContactPanel()
        self._blank = EmptyState(
            "chat",
            "No messages yet",
            "What you write here is encrypted on this computer and read only on theirs.",
        )
        self._body = QStackedWidget()
        for one in (self.messages, self._blank, self.request):
            self._body.addWidget(one)
        left = QVBoxLayout()
        left.setSpacing(0)
        left.addWidget(self.header)
        left.addWidget(self._body, 1)
        left.addWidget(self.composer)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addLayout(left, 1)
        for panel in (self.delivery, self.details):
            row.addWidget(panel)
            panel.hide()
            panel.closed.connect(self.close_panel)
        self._connect()

    def _connect(self) -> None:
        self.model.older_wanted.connect(self._fetch_older)
        self.header.back.connect(self.closed)
        self.header.details.connect(self.toggle_details)
        self.header.verify.connect(self._compare)
        self.messages.link_clicked.connect(self._open_link)
        self.messages.whole_wanted.connect(self.whole_wanted)
        self.messages.mark_clicked.connect(self.show_delivery)
        self.messages.menu_wanted.connect(self._show_menu)
        self.messages.bottom_reached.connect(self._mark_read)
        self.composer.submitted.connect(self._send)
        self.composer.drafted.connect(self._save_draft)
        self.delivery.retry.connect(self._retry)
        self.delivery.cancel.connect(self._cancel)
        self.delivery.copy.connect(self._copy)
        self.delivery.act.connect(self._act)
        self.delivery.trace.connect(self.trace_wanted)
        self.details.compare.connect(self._compare)
        self.details.renamed.connect(self._rename)
        self.details.policy_chosen.connect(self._choose_policy)
        self.details.block.connect(self._block)
        self.details.remove.connect(self._remove)
        self.request.accepted.connect(self._accept)
        self.request.postponed.connect(self.closed)
        self.request.rejected.connect(lambda: self._block(True))
        self.request.cancelled.connect(self._remove)
        self.request.unblocked.connect(lambda: self._block(False))

    # -- which conversation -------------------------------------------------------------------

    @property
    def contact(self) -> Contact | None:
        """Who the open conversation is with."""
        return self._contact

    def open(self, conversation: Conversation) -> None:
        """Show a conversation; its newest page is fetched."""
        contact = conversation.contact
        if self._contact is not None and self._contact.id == contact.id:
            self.show_contact(contact)
            return
        self.composer.flush_draft()
        self.close_panel()
        self.model.reset(contact.title, ())
        self._contact, self._seen = None, -1
        self.show_contact(contact)
        self.composer.open_draft(conversation.draft, f"Message to {contact.title}")
        if self._loading is not None:
            self._loading.cancel()
        who = contact.id

        def done(page: Sequence[Message]) -> None:
            self.model.reset(contact.title, page)
            self._show_body()
            line = self.model.unread_row()
            if line is not None:
                self.messages.show_row(line)
            if self.messages.at_bottom:
                self._mark_read()

        self._loading = self._bridge.ask(
            lambda app: app.messages(who, limit=PAGE), done, owner=self
        )

    def show_contact(self, contact: Contact) -> None:
        """The open contact, or their newer state."""
        self._contact = contact
        self.header.show_contact(contact)
        self.details.show_contact(contact)
        self.request.show_contact(contact)
        self.model.set_name(contact.title)
        self.composer.field.setPlaceholderText(f"Message to {contact.title}")
        self.composer.setVisible(contact.state is ContactState.READY)
        self._show_body()

    def leave(self) -> None:
        """Close the conversation; unsent text is kept."""
        self.composer.flush_draft()
        self.close_panel()
        self._contact = None
        self.model.reset("", ())

    def apply(self, event: Event) -> None:
        """Something happened; what concerns another conversation is left alone."""
        contact = self._contact
        if contact is None or not isinstance(event, MessageAdded | MessageStateChanged):
            return
        message = event.message
        if message.contact != contact.id:
            return
        if isinstance(event, MessageAdded):
            self._added(message)
        else:
            self.model.change(message)
        shown = self.delivery.message
        if shown is not None and shown.id == message.id:
            self.delivery.show_message(message, contact.title)
            self._show_steps(message)

    def _added(self, message: Message) -> None:
        watched = self.messages.at_bottom and self.window().isActiveWindow()
        self.model.add(message)
        self._show_body()
        if message.direction is Direction.IN and watched:
            self._mark_read()

    def _show_body(self) -> None:
        contact = self._contact
        if contact is None:
            return
        if contact.state is not ContactState.READY:
            self._body.setCurrentWidget(self.request)
        elif self.model.rowCount() == 0:
            self._body.setCurrentWidget(self._blank)
        else:
            self._body.setCurrentWidget(self.messages)

    # -- messages -----------------------------------------------------------------------------

    def _fetch_older(self, order: int) -> None:
        contact = self._contact
        if contact is None:
            return

        def done(page: Sequence[Message]) -> None:
            if self._contact is not None and self._contact.id == contact.id:
                self.model.prepend(page)

        def failed(error: UserFacingError) -> None:
            self.model.older_failed()
            self.composer.refused(str(error))

        self._bridge.ask(
            lambda app: app.messages(contact.id, before=order, limit=PAGE), done, failed, self
        )

    def _send(self, text: str) -> None:
        contact = self._contact
        if contact is None or self._sending is not None:
            return

        def done(message: Message) -> None:
            self._sending = None
            if self._contact is not None and self._contact.id == contact.id:
                self.composer.taken(text)
                self.model.clear_unread_line()
                self._added(message)
                self.messages.jump_to_bottom()
            self._bridge.ask(lambda app: app.save_draft(contact.id, ""), owner=self)

        def refused(sentence: str) -> None:
            self._sending = None
            self.composer.refused(sentence)

        self._sending = self._ask(lambda app: app.send_text(contact.id, text), done, refused)

    def _save_draft(self, text: str) -> None:
        contact = self._contact
        if contact is not None:
            self._bridge.ask(lambda app: app.save_draft(contact.id, text), owner=self)

    def window_activated(self) -> None:
        """The person looks at the window again."""
        if self.messages.at_bottom:
            self._mark_read()

    def _mark_read(self) -> None:
        contact = self._contact
        rows = self.model.rowCount()
        if contact is None or not self.isVisible() or not rows:
            return
        newest = self.model.message(rows - 1).order
        if newest == self._seen:
            return
        self._seen = newest
        self._bridge.ask(lambda app: app.mark_read(contact.id), owner=self)

    def _retry(self, message: Message) -> None:
        self._ask(lambda app: app.retry_message(message.id), None, self.composer.refused)

    def _cancel(self, message: Message) -> None:
        self._ask(lambda app: app.cancel_message(message.id), None, self.composer.refused)

    def _copy(self, message: Message) -> None:
        QGuiApplication.clipboard().setText(message.text)

    def _show_menu(self, message: Message, at: QPoint) -> None:
        self.message_menu(message).popup(at)

    def message_menu(self, message: Message) -> QMenu:
        """What can be done with one message."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if self.messages.selected_text():
            menu.addAction("Copy selected text", self.messages.copy)
        menu.addAction("Copy message", lambda: self._copy(message))
        if message.direction is Direction.OUT:
            menu.addSeparator()
            menu.addAction("Delivery…", lambda: self.show_delivery(message))
            if message.state in wording.RETRYABLE:
                menu.addAction("Retry now", lambda: self._retry(message))
            if not wording.is_final(message.state):
                menu.addAction("Cancel message", lambda: self._cancel(message))
        return menu

    def _open_link(self, address: str) -> None:
        url = QUrl(address, QUrl.ParsingMode.StrictMode)
        contact = self._contact
        if contact is None or url.scheme().lower() not in ("http", "https") or not url.host():
            return
        if contact.verified:
            self.open_url(url)
        else:
            self.link_wanted.emit(contact, address)

    # -- panels -------------------------------------------------------------------------------

    def show_delivery(self, message: Message) -> None:
        """Say where a message is."""
        if self._contact is not None:
            self.details.hide()
            self.delivery.show_message(message, self._contact.title)
            self.delivery.show()
            self._show_steps(message)

    def _show_steps(self, message: Message) -> None:
        """What the last try to reach them did, below the message that it was for."""

        def came(steps: Sequence[TraceStep]) -> None:
            shown = self.delivery.message
            if shown is not None and shown.id == message.id:
                self.delivery.show_steps(steps)

        contact = self._contact
        if contact is not None:
            self._bridge.ask(lambda app: app.trace(contact.id), came, owner=self)

    def toggle_details(self) -> None:
        """Show or hide what is known of the contact."""
        if self._contact is not None:
            self.delivery.hide()
            self.details.setVisible(self.details.isHidden())

    def close_panel(self) -> bool:
        """Close the side panel; returns whether one was open."""
        was = not (self.delivery.isHidden() and self.details.isHidden())
        self.delivery.hide()
        self.details.hide()
        return was

    def _act(self, act: Act) -> None:
        if act is Act.CHECK:
            self.check_wanted.emit()
        elif act is Act.ROUTE:
            self.toggle_details()
            self.details.policy.setFocus(Qt.FocusReason.OtherFocusReason)
        elif act is Act.COMPARE:
            self._compare()
        elif act is Act.CONTACT:
            self.toggle_details()

    # -- the contact --------------------------------------------------------------------------

    def _compare(self) -> None:
        if self._contact is not None:
            self.compare_wanted.emit(self._contact)

    def _accept(self) -> None:
        self._about(lambda app, who: app.accept_contact(who), self.request.status.show_error)

    def _block(self, block: bool) -> None:
        def verb(app: ApplicationFace, who: UserId) -> Awaitable[None]:
            return app.block_contact(who) if block else app.unblock_contact(who)

        self._about(verb, self._complain)

    def _remove(self) -> None:
        self._about(lambda app, who: app.remove_contact(who), self._complain)

    def _rename(self, nickname: str) -> None:
        self._about(lambda app, who: app.rename_contact(who, nickname), self._complain)

    def _choose_policy(self, policy: RoutePolicy) -> None:
        self._about(lambda app, who: app.set_route_policy(who, policy), self._complain)

    def _complain(self, sentence: str) -> None:
        shown = self.details if not self.details.isHidden() else self.request
        shown.status.show_error(sentence)

    def _about(
        self,
        verb: Callable[[ApplicationFace, UserId], Awaitable[None]],
        complain: Callable[[str], None],
    ) -> None:
        contact = self._contact
        if contact is not None:
            self._ask(lambda app: verb(app, contact.id), None, complain)

    def _ask(
        self,
        verb: Callable[[ApplicationFace], Awaitable[Any]],
        done: Callable[[Any], None] | None,
        complain: Callable[[str], None],
    ) -> Call:
        def failed(error: UserFacingError) -> None:
            complain(str(error))

        return self._bridge.ask(verb, done, failed, self)
