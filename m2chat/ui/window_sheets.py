"""The sheets that the window opens over itself: at most one at a time."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, QUrl, Signal
from PySide6.QtWidgets import QWidget

from m2chat.app.codes.kinds import LinkKind, recognise
from m2chat.ids import ChatId
from m2chat.messaging.model import Contact, Message
from m2chat.ui import moments
from m2chat.ui.dialogs.sheet import Sheet
from m2chat.ui.inspection import History
from m2chat.ui.models.message_rows import cast_of
from m2chat.ui.network_pages import Page

if TYPE_CHECKING:
    from m2chat.ui.bridge import Bridge
    from m2chat.ui.connection import Connection
    from m2chat.ui.models.conversation_model import ConversationModel
    from m2chat.ui.pages.conversation_page import ConversationPage


class WindowSheets(QWidget):
    """The half of the main window that opens sheets; the other half has the panes."""

    chat_wanted = Signal(object)  # a ChatId: its conversation is to be shown

    _bridge: Bridge
    _now: Callable[[], float]
    conversations: ConversationModel
    page: ConversationPage
    connection: Connection

    def __init__(self) -> None:
        super().__init__()
        self._sheet: Sheet | None = None
        self.history = History()  # of the inspector, while the window lives

    @property
    def sheet(self) -> Sheet | None:
        """The open sheet."""
        return self._sheet

    def add_contact(self, link: str = "") -> None:
        """Ctrl+N, a button, or a card that came from outside."""
        from m2chat.ui.dialogs.add_contact import AddContact

        sheet = AddContact(self, self._bridge, self._now)
        sheet.theirs.added.connect(self._contact_asked)
        sheet.theirs.open_wanted.connect(self._known_already)
        sheet.theirs.link_wanted.connect(self.open_link)
        self._take(sheet)
        sheet.open_card(link)

    def _contact_asked(self, contact: Contact) -> None:
        self.conversations.put_contact(contact)
        self.chat_wanted.emit(contact.id)

    def _known_already(self, chat: ChatId) -> None:
        if self._sheet is not None:
            self._sheet.close_sheet()
        self.chat_wanted.emit(chat)

    def open_link(self, link: str) -> None:
        """A card or a circle link that came from outside; the person decides what becomes of it.

        What is neither has its sentence on the sheet for cards.
        """
        found = recognise(link)
        if found.kind is LinkKind.CIRCLE:
            self.show_network(found.link)
        else:
            self.add_contact(found.link)

    def show_network(self, link: str = "", *, join: bool = False, page: Page = Page.STATE) -> None:
        """Network and circles; with a circle link to join, or the keyboard where it goes."""
        from m2chat.ui.dialogs.network import NetworkSheet

        people = self.conversations.contacts()
        sheet = NetworkSheet(self, self._bridge, people, self.page.contact, self._now, self.history)
        sheet.link.setText(link)
        sheet.circles_changed.connect(self.connection.load_circles)
        sheet.use_here_wanted.connect(self.connection.use_here)
        sheet.use_here_wanted.connect(sheet.close_sheet)
        self._take(sheet)
        sheet.show_page(page)
        sheet.open_over(sheet.link if link or join else sheet.first(page))
        if page is Page.CHECK:
            sheet.run_check()

    def compare(self, contact: Contact) -> None:
        """Compare the safety code."""
        from m2chat.ui.dialogs.safety_code import CompareCode

        sheet = CompareCode(self, self._bridge, contact)
        self._take(sheet)
        sheet.open_over()

    def confirm_link(self, contact: Contact | None, address: str) -> None:
        """Show where an address leads before it is opened."""
        from m2chat.ui.dialogs.open_link import OpenLink

        sheet = OpenLink(self, contact, QUrl(address), self.page.open_url)
        self._take(sheet)
        sheet.open_over(sheet.cancel_button)

    def show_whole(self, message: Message) -> None:
        """All of a long message."""
        from m2chat.ui.dialogs.whole_message import WholeMessage

        row = self.conversations.conversation(message.contact)
        name = cast_of(row, self._bridge.profile).name(message) if row else ""
        sheet = WholeMessage(self, message, f"{name}, {moments.clock(message.sent_at)}")
        self._take(sheet)
        sheet.open_over(sheet.copy_button)

    def take(self, sheet: Sheet) -> None:
        """A sheet of another room takes the window; its caller opens it."""
        self._take(sheet)

    def detour(self, act: Callable[[], object]) -> None:
        """Let ``act`` open another sheet in place of this one, which comes back after it."""
        back = self._sheet.again if self._sheet is not None else None
        act()
        other = self._sheet

        def closed() -> None:
            if self._sheet is None and back is not None:
                back()

        if back is not None and other is not None and other.again is None:
            other.closed.connect(lambda: QTimer.singleShot(0, self, closed))

    def _take(self, sheet: Sheet) -> None:
        if self._sheet is not None:
            self._sheet.close_sheet()
        self._sheet = sheet
        sheet.closed.connect(self._sheet_closed)

    def _sheet_closed(self) -> None:
        self._sheet = None
