"""What offline delivery hangs into the window: a mark, a menu entry, a card, a sheet.

The mailbox in the header stands while something is agreed or offered; it opens the sheet.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from m2chat.app.faces.offline import TreatyChanged, TreatyState, TreatyView
from m2chat.events import Event
from m2chat.messaging.events import MessageStateChanged
from m2chat.messaging.model import Contact, ContactState, Conversation, DeliveryState
from m2chat.ui import moments, treaty_words
from m2chat.ui.bridge import ApplicationFace
from m2chat.ui.language import tr
from m2chat.ui.plain_hint import plain_hint
from m2chat.ui.retelling import told
from m2chat.ui.views.entries import Entry
from m2chat.ui.views.parts import ToolIcon, label
from m2chat.ui.wording import Act

if TYPE_CHECKING:
    from m2chat.ui.dialogs.treaty import TreatySheet
    from m2chat.ui.main_window import MainWindow
    from m2chat.ui.pages.treaty_card import TreatyCard

MINUTE_MS = 60_000
CARD = "treaty"  # the key of the card above the composer
_MARKED = (TreatyState.ACTIVE, TreatyState.OFFERED, TreatyState.ASKED)
# after one of these the number of messages that wait may be another one
_COUNTED = (DeliveryState.STORED, DeliveryState.DELIVERED, DeliveryState.READ,
            DeliveryState.EXPIRED, DeliveryState.CANCELLED)  # fmt: skip


def hang(window: MainWindow) -> None:
    """One line of ``rooms.ROOMS``."""
    window.offline_room = OfflineRoom(window)


class OfflineRoom(QObject):
    """Lives as long as the window."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._page = window, window.page
        self._bridge = window.bridge
        self._view: TreatyView | None = None
        self._sheet: TreatySheet | None = None
        self.mark = ToolIcon("mailbox", tr("Messages that wait"))
        self.mark.hide()
        self.mark.clicked.connect(self.show_sheet)
        self.left = label("", "caption", wrap=False)
        self.left.setAccessibleName(tr("Deleted at the offline server in"))
        self.left.hide()
        self._minute = QTimer(self)
        self._minute.setInterval(MINUTE_MS)
        self._minute.timeout.connect(self._count_down)
        self._page.header.add_mark(self.mark)
        self._page.header.add_mark(self.left, narrow=False)
        self._page.menu.add(
            Entry(tr(treaty_words.MENU), lambda _: self.show_sheet(), _may, "mailbox", section=1)
        )
        self._page.delivery.act.connect(self._act)
        self._page.chat.opened.connect(self._opened)
        self._bridge.happened.connect(self._heard)

    def show_sheet(self) -> None:
        """How the open conversation stands, and what can be done."""
        from m2chat.ui.dialogs.treaty import TreatySheet

        contact = self._page.contact
        if contact is None or contact.state is not ContactState.READY:
            return
        sheet = TreatySheet(self._window, self._bridge, contact, self._window.now)
        sheet.closed.connect(self._sheet_closed)
        self._sheet = sheet
        self._window.take(sheet)
        if self._view is not None:
            sheet.show_treaty(self._view)
        sheet.open_over()
        self._ask(contact)

    def _sheet_closed(self) -> None:
        self._sheet = None

    def _opened(self, _: Conversation | None) -> None:
        self._view = None
        self.mark.hide()
        self._count_down()
        contact = self._page.contact
        if contact is not None and contact.state is ContactState.READY:
            self._ask(contact)

    def _ask(self, contact: Contact) -> None:
        self._bridge.ask(lambda app: app.offline.treaty(contact.id), self._show, None, self)

    def _heard(self, event: Event) -> None:
        contact = self._page.contact
        if contact is None:
            return
        if isinstance(event, TreatyChanged) and event.treaty.contact == contact.id:
            self._show(event.treaty)
        elif isinstance(event, MessageStateChanged) and event.message.contact == contact.id:
            agreed = self._view is not None and self._view.state is TreatyState.ACTIVE
            if agreed and event.message.state in _COUNTED:
                self._ask(contact)

    def _show(self, view: TreatyView) -> None:
        contact = self._page.contact
        if contact is None or view.contact != contact.id:
            return
        self._view = view
        now = self._window.now()
        self.mark.setVisible(view.state in _MARKED)
        self._count_down()
        hint = treaty_words.mark_hint(view, contact.title, now)
        self.mark.setToolTip(plain_hint(hint))
        self.mark.setAccessibleDescription(hint)
        if self._sheet is not None and self._sheet.contact.id == contact.id:
            self._sheet.show_treaty(view)
        self._show_card(view, contact)

    def _count_down(self) -> None:
        """Beside the mailbox: how long the first of what waits is still kept."""
        until = self._view.waiting_until if self._view is not None else None
        words = moments.left(until - self._window.now()) if until is not None else ""
        self.left.setText(words)
        self.left.setVisible(bool(words) and not self.mark.isHidden())
        self.left.setToolTip(self.mark.toolTip())
        if words:
            self._minute.start()
        else:
            self._minute.stop()

    def _show_card(self, view: TreatyView, contact: Contact) -> None:
        from m2chat.ui.pages.treaty_card import TreatyCard

        cards = self._page.cards
        if view.state is not TreatyState.ASKED:
            cards.take(CARD)
            return
        if cards.card(CARD) is not None:
            return
        card = TreatyCard(view, contact.title)
        card.agreed.connect(lambda: self._answer(card, lambda a: a.offline.accept(contact.id)))
        card.declined.connect(lambda: self._answer(card, lambda a: a.offline.decline(contact.id)))
        cards.put(CARD, card)

    def _answer(self, card: TreatyCard, verb: Callable[[ApplicationFace], Awaitable[None]]) -> None:
        card.status.clear()
        tell = card.status.show_error
        self._bridge.ask(verb, None, lambda error: tell(told(error)), card)

    def _act(self, act: Act) -> None:
        if act is Act.WAIT:
            self.show_sheet()


def _may(conversation: Conversation) -> bool:
    contact = conversation.contact
    return contact is not None and contact.state is ContactState.READY
