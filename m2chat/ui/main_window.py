"""The window of an open profile: lays out the panes, hands events to the models, owns the keys.

What is asked of the application is asked by pages and sheets; here are only the list's content, the
state of the network, and which conversation is open.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from m2chat.events import Event
from m2chat.ids import ChatId, UserId
from m2chat.messaging import events as domain
from m2chat.messaging.model import Conversation
from m2chat.ui.attention import Attention
from m2chat.ui.bridge import Bridge, Call, StorageTrouble
from m2chat.ui.commands import Commands
from m2chat.ui.connection import Connection
from m2chat.ui.hints import give_hints
from m2chat.ui.language import tr
from m2chat.ui.models.conversation_model import ConversationModel
from m2chat.ui.models.list_events import feed
from m2chat.ui.models.roles import Role
from m2chat.ui.network_pages import Page
from m2chat.ui.pages.conversation_list_page import ConversationListPage
from m2chat.ui.pages.conversation_page import ConversationPage
from m2chat.ui.pages.getting_started import GettingStarted
from m2chat.ui.panes import Panes
from m2chat.ui.preferences import preferences
from m2chat.ui.retelling import told
from m2chat.ui.rooms import ROOMS
from m2chat.ui.settings.topic import Topic
from m2chat.ui.theme import Size, least_window, theme
from m2chat.ui.views.banner import Banner
from m2chat.ui.views.entries import EntryMenu
from m2chat.ui.views.parts import EmptyState, column
from m2chat.ui.window_keys import give_keys
from m2chat.ui.window_memory import WindowMemory
from m2chat.ui.window_sheets import WindowSheets

if TYPE_CHECKING:
    from m2chat.ui.chat_menu import ChatMenu
    from m2chat.ui.chat_room import ChatRoom
    from m2chat.ui.file_room import FileRoom
    from m2chat.ui.settings.index import SettingsIndex
    from m2chat.ui.trust_room import TrustRoom
    from m2chat.ui.voice_room import VoiceRoom


class MainWindow(WindowSheets):
    """List on the left, conversation on the right; below 700 pixels one of them."""

    unread_changed = Signal(int)
    closed = Signal()
    chat_room: ChatRoom  # hung in by its room
    chat_menu: ChatMenu
    file_room: FileRoom
    voice_room: VoiceRoom
    trust: TrustRoom
    # for whoever shows this window: trust asks for them
    lock_changed = Signal()
    wipe_wanted = Signal()
    profiles_wanted = Signal()
    other_profile_wanted = Signal(int)  # the next (1) or the previous (-1) of this computer
    quit_wanted = Signal()
    loaded = Signal()  # the list is there

    def __init__(self, bridge: Bridge, now: Callable[[], float]) -> None:
        super().__init__()
        self.bridge, self._bridge, self._now = bridge, bridge, now
        self.attention = Attention(bridge, self)
        self.menu: EntryMenu[None] = EntryMenu()
        self.commands = Commands(self, preferences(), lambda: self.sheet is not None)
        self.settings_topics: list[Topic] = []  # rooms add their pages
        self._settings_index: SettingsIndex | None = None
        self.now = now
        self.several_profiles = False  # on this computer
        self.has_shell = False  # whether somebody hears ``profiles_wanted``
        self.archive_room: QObject | None = None  # put here by its room
        self.group_room: QObject | None = None
        self.offline_room: QObject | None = None
        self.insight_room: QObject | None = None
        self.list_menu: EntryMenu[Conversation] = EntryMenu()
        self.escapes: list[Callable[[], bool]] = []  # asked in turn by Esc; True: it was for them
        self._awaited: ChatId | None = None  # opened as soon as it is in the list
        self._reloading: Call | None = None
        self._told = QTimer(self)  # runs out when the events that came together are applied
        self._told.setSingleShot(True)
        self._told.setInterval(0)
        self._told.timeout.connect(self._all_told)
        self.conversations = ConversationModel(now, self)
        self.list = ConversationListPage(self.conversations, now)
        self.page = ConversationPage(bridge, now)
        field = self.page.composer.field
        self.attention.watch(
            self.page.messages.verticalScrollBar().valueChanged,
            self.list.view.verticalScrollBar().valueChanged,
            self.list.filter.textChanged,
            field.textChanged,
            field.cursorPositionChanged,
        )
        self.banner = Banner()
        check = partial(self.show_network, page=Page.CHECK)
        self.connection = Connection(bridge, self.list.strip, self.banner, check)
        self.connection.setParent(self)  # what it asked for is dropped when the window goes
        self.blank = EmptyState("chat", tr("Select a conversation"), "")
        self.blank.setObjectName("ground")
        self.blank.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._right = QStackedWidget()
        self.started = GettingStarted(bridge, now)
        self._right.addWidget(self.blank)
        self._right.addWidget(self.started)
        self._right.addWidget(self.page)
        for menu in (self.menu, self.list_menu, self.page.menu, self.page.message_entries):
            menu.keys_of = self.commands.shown
        self.panes = Panes(self.list, self._right)
        body = column(self)
        body.addWidget(self.banner)
        body.addWidget(self.panes, 1)
        self.resize(Size.WINDOW_W, Size.WINDOW_H)
        self.setWindowTitle("m2chat")
        theme().changed.connect(self._fit)
        self._connect()
        give_keys(self)
        self.memory = WindowMemory(self)
        for hang in ROOMS:
            hang(self)
        give_hints(self)
        self._fit()

    def show_menu(self, at: QPoint) -> None:
        """The menu of the window, at a global point."""
        self.menu.make(None, self).popup(at)

    @property
    def settings_index(self) -> SettingsIndex:
        """The words of all rows of the settings; made when somebody first looks for one."""
        from m2chat.ui.settings.index import SettingsIndex

        if self._settings_index is None:
            self._settings_index = SettingsIndex(self)
        return self._settings_index

    def show_settings(self, topic: str = "", row: str = "") -> None:
        """The settings, at a topic and a row of it."""
        from m2chat.ui.settings.sheet import SettingsSheet  # not before the first page of a start

        sheet = SettingsSheet(self)
        self._take(sheet)
        sheet.open_at(topic, row)

    def _connect(self) -> None:
        self.chat_wanted.connect(self.open_conversation)
        self.list.chosen.connect(self.open_conversation)
        self.list.add_wanted.connect(self.add_contact)
        self.list.network_wanted.connect(self.show_network)
        self.page.closed.connect(self.close_conversation)
        self.list.menu_wanted.connect(self.show_menu)
        self.list.view.menu_wanted.connect(self._show_list_menu)
        self.page.contact_verbs.compare_wanted.connect(self.compare)
        self.page.link_wanted.connect(self.confirm_link)
        self.started.contact_wanted.connect(self.add_contact)
        self.started.circle_wanted.connect(lambda: self.show_network(join=True))
        self.page.whole_wanted.connect(self.show_whole)
        self.page.card_clicked.connect(self.open_link)
        self.connection.circle_changed.connect(self.started.show_circle)
        delivery = self.page.message_delivery
        delivery.check_wanted.connect(lambda: self.show_network(page=Page.CHECK))
        delivery.trace_wanted.connect(lambda: self.show_network(page=Page.TRACE))
        self._bridge.happened.connect(self.apply)
        self._bridge.troubled.connect(lambda sentence: self.banner.say(sentence, "danger"))

    # -- filling ------------------------------------------------------------------------------

    def load(self, first: Callable[[], None] | None = None) -> None:
        """Ask for the list and start the network; ``first`` is called when the list is there."""
        self.show_profile()

        def done(rows: Sequence[Conversation]) -> None:
            self.conversations.reset(rows)
            self._count_unread()
            self._show_blank()
            if self.focusWidget() in (None, self.list.menu_button):
                self.list.view.setFocus(Qt.FocusReason.OtherFocusReason)
            self.loaded.emit()
            if first is not None:
                first()
            QTimer.singleShot(0, self, self._warm)

        self._bridge.ask(lambda app: app.conversations(), done, owner=self)
        self._bridge.ask(lambda app: app.start(), lambda _: self.connection.look(), owner=self)
        self.connection.load_circles()

    def show_profile(self) -> None:
        """Our own name, also when it changed."""
        self.list.show_profile(self._bridge.profile)
        self.setWindowTitle(f"m2chat: {self._bridge.profile.name}")
        self._count_unread()

    def _warm(self) -> None:
        """Style the conversation's parts before the first one is opened."""
        for part in self.page.findChildren(QWidget):
            part.ensurePolished()

    # -- events -------------------------------------------------------------------------------

    def apply(self, event: Event) -> None:
        """Something happened in the application."""
        changed = feed(self.conversations, event)
        if changed is not None:
            self._refresh(changed)
        match event:
            case domain.ContactAdded():
                self._show_blank()
            case domain.ContactRemoved(contact=who):
                self._contact_removed(who)
            case domain.MessagesRemoved() | domain.ChatChanged():
                self.reload_rows()
            case domain.MessageAdded(message=message):
                if self.conversations.find(message.contact) is None:
                    self.reload_rows()
            case StorageTrouble(sentence=sentence):
                self.banner.say(told(sentence), "danger")
            case _:
                pass
        self.connection.apply(event)
        self.page.apply(event)
        if not self._told.isActive():
            self._told.start()

    def _all_told(self) -> None:
        """What is the same after a hundred events as after each of them."""
        self._count_unread()
        self.list.view.show_chosen(self.page.chat.id)

    def _refresh(self, who: ChatId) -> None:
        row = self.conversations.conversation(who)
        if row is not None and self.page.chat.id == who:
            self.page.show_conversation(row)

    def reload_rows(self) -> None:
        """The list anew: a group came or changed, settings changed, the last message went."""

        def done(rows: Sequence[Conversation]) -> None:
            self._reloading = None
            self.conversations.renew(rows)
            open_ = self.page.chat.id
            if open_ is not None and self.conversations.find(open_) is None:
                self.close_conversation()
            elif open_ is not None:
                self._refresh(open_)
            self._count_unread()
            self._show_blank()
            if self._awaited is not None:
                self.open_conversation(self._awaited)

        if self._reloading is not None:
            self._reloading.cancel()
        self._reloading = self._bridge.ask(lambda app: app.conversations(), done, owner=self)

    def _contact_removed(self, who: UserId) -> None:
        if self.page.chat.id == who:
            self.close_conversation()
        self.conversations.remove(who)
        self._show_blank()

    def _count_unread(self) -> None:
        self.unread_changed.emit(self.conversations.unread)

    def _show_blank(self) -> None:
        """What stands at the right while no conversation is open."""
        if self._right.currentWidget() is not self.page:
            nobody = all(row.notes is not None for row in self.conversations.rows())
            self._right.setCurrentWidget(self.started if nobody else self.blank)

    # -- conversations ------------------------------------------------------------------------

    def open_conversation(self, contact: ChatId) -> None:
        """Show a conversation and put the keyboard into its composer."""
        row = self.conversations.conversation(contact)
        if row is None:
            return
        self._awaited = None
        self._right.setCurrentWidget(self.page)
        self.page.open(row)
        self.list.view.show_chosen(contact)
        self._fit()
        if self.page.composer.isVisible():
            self.page.composer.field.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.page.request.accept_button.isVisible():
            self.page.request.accept_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def open_when_there(self, chat: ChatId) -> None:
        """The same for one that is new and may not be in the list yet."""
        if self.conversations.find(chat) is not None:
            self.open_conversation(chat)
        else:
            self._awaited = chat
            self.reload_rows()

    def _show_list_menu(self, chat: ChatId, at: QPoint) -> None:
        row = self.conversations.conversation(chat)
        if row is not None:
            self.list_menu.make(row, self).popup(at)

    def open_row(self, row: int) -> None:
        """Ctrl+1 to Ctrl+9."""
        contact = self.list.view.contact_at(row)
        if contact is not None:
            self.open_conversation(contact)

    def step(self, by: int) -> None:
        """The next or the previous conversation."""
        count = self.list.rows.rowCount()
        if not count:
            return
        open_ = self.page.chat.id
        here = self.list.view.row_of(open_) if open_ is not None else None
        start = (-1 if by > 0 else count) if here is None else here
        self.open_row(max(0, min(count - 1, start + by)))

    def step_unread(self, by: int) -> None:
        """The next or the previous conversation with something new."""
        rows = self.list.rows
        shown = [rows.index(at, 0).data(Role.CONVERSATION) for at in range(rows.rowCount())]
        open_ = self.page.chat.id
        here = self.list.view.row_of(open_) if open_ is not None else None
        at = (-1 if by > 0 else len(shown)) if here is None else here
        while 0 <= (at := at + by) < len(shown):
            if shown[at].unread:
                self.open_row(at)
                return

    def close_conversation(self) -> None:
        """Back to the list."""
        self.page.leave()
        self._right.setCurrentWidget(self.blank)
        self._show_blank()
        self.list.view.show_chosen(None)
        self._fit()
        self.list.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def escape(self) -> None:
        """Close what is uppermost: sheet, side panel, filter, and in a narrow window the page."""
        if self._sheet is not None:
            self._sheet.close_sheet()
        elif any(escape() for escape in self.escapes):
            pass
        elif not (self.page.close_panel() or self.list.clear_filter()) and self._narrow:
            self.close_conversation()

    def focus_filter(self) -> None:
        """Ctrl+F."""
        if self._narrow:
            self.close_conversation()
        elif self.panes.folded:
            self.panes.fold(False)
        self.list.focus_filter()

    # -- the window ---------------------------------------------------------------------------

    @property
    def _narrow(self) -> bool:
        return self.panes.narrow

    def _fit(self) -> None:
        """One pane when narrow, two when wide."""
        self.setMinimumSize(*least_window())
        self.panes.show_conversation(self._right.currentWidget() is self.page)
        self.page.header.back_button.setVisible(self._narrow)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Panes by width."""
        super().resizeEvent(event)
        self.attention.used()
        self._fit()

    def event(self, event: QEvent) -> bool:
        """What is in sight is read when the window becomes active.

        Qt hands this event on to the children of the top window; ``ActivationChange`` it keeps.
        """
        if event.type() == QEvent.Type.WindowActivate:
            self.page.window_activated()
        return super().event(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Unsent text is kept."""
        self.page.composer.flush_draft()
        super().closeEvent(event)
        self.closed.emit()
