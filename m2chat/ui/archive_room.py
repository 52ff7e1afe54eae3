"""Find and keep in the window: search, media, pins, export, backup and its reminder."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QHBoxLayout, QWidget

from m2chat.app.faces.archive import BackupState
from m2chat.events import Event
from m2chat.messaging import events as domain
from m2chat.messaging.model import Conversation, Message
from m2chat.ui.commands import Command
from m2chat.ui.language import mark, tr
from m2chat.ui.pages.media_panel import MediaPanel
from m2chat.ui.pages.search_panel import SearchPanel
from m2chat.ui.theme import Space
from m2chat.ui.views.entries import Entry
from m2chat.ui.views.found_list import FoundList
from m2chat.ui.views.parts import button, column, frame, label
from m2chat.ui.views.pinned_bar import PinnedBar

if TYPE_CHECKING:
    from m2chat.ui.main_window import MainWindow

SEARCH_KEY, MEDIA_KEY = "Ctrl+Shift+F", "Ctrl+Shift+M"


def hang(window: MainWindow) -> None:
    """Hang it in."""
    ArchiveRoom(window)


class ReminderTip(QWidget):
    """Stands below the list until there is a backup, or until it is sent away."""

    def __init__(self) -> None:
        super().__init__()
        tint, inside = frame("warningTint", Space.XS, Space.M)
        self.words = label("", "text")
        self.save_button = button(tr("Save backup…"), "quiet")
        self.later_button = button(tr("Later"), "quiet")
        row = QHBoxLayout()
        row.addWidget(self.save_button)
        row.addWidget(self.later_button)
        row.addStretch(1)
        inside.addWidget(self.words)
        inside.addLayout(row)
        column(self, Space.S).addWidget(tint)
        self.hide()


class ArchiveRoom(QObject):
    """Puts its parts into the window and listens for what they must show."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._page, self._bridge = window, window.page, window.bridge
        now = window.page.chat.now
        self.found = FoundList(window.bridge, now)
        self.search = SearchPanel(window.bridge, now)
        self.media = MediaPanel(window.bridge, now)
        self.pins = PinnedBar()
        self.tip = ReminderTip()
        self._reminding = False
        self._put_away = False  # "later": not again until the next start
        window.archive_room = self
        window.list.show_below(self.found)
        window.list.show_above_strip(self.tip)
        window.page.panels.register("search", self.search)
        window.page.panels.register("media", self.media)
        window.page.bars.addWidget(self.pins)
        self._connect()
        self._fill_menus()

    def _connect(self) -> None:
        window, page = self._window, self._page
        window.list.filter.textChanged.connect(self.found.look_for)
        for found in (self.found, self.search.found):
            found.chosen.connect(self.go_to)
        self.media.chosen.connect(self.go_to)
        self.pins.chosen.connect(self.go_to)
        self.search.everywhere.connect(self._everywhere)
        page.chat.opened.connect(self._opened)
        self._bridge.happened.connect(self._heard)
        window.commands.add(
            Command(
                "chat.search", mark("Search in this conversation"), self.open_search, (SEARCH_KEY,),
                mark("Conversation"), icon="search",
            ),
            Command(
                "chat.media", mark("Media, files and links"), self.open_media, (MEDIA_KEY,),
                mark("Conversation"), lambda: page.chat.id is not None, icon="image",
            ),
        )  # fmt: skip
        self.tip.save_button.clicked.connect(self.back_up)
        self.tip.later_button.clicked.connect(self._later)
        window.loaded.connect(self.remind)

    def _fill_menus(self) -> None:
        self._page.menu.add(
            Entry(tr("Search in this conversation"), lambda _: self.open_search(), None, "search",
                  section=2, command="chat.search"),
            Entry(tr("Media, files and links"), lambda _: self.open_media(), None, "image",
                  section=2, command="chat.media"),
            Entry(tr("Export…"), self.export, None, "save", section=6),
        )  # fmt: skip
        self._window.menu.add(
            Entry(tr("Back up…"), lambda _: self.back_up(), None, "save", section=6),
            Entry(
                tr("Move to another computer…"), lambda _: self.move(), None, "forward", section=6
            ),
        )

    # -- finding ------------------------------------------------------------------------------

    def go_to(self, message: Message) -> None:
        """Open its conversation and show it there."""
        if self._page.chat.id != message.contact:
            self._window.open_conversation(message.contact)
        self._page.uncover()
        self._page.history.jump(message.id)

    def open_search(self) -> None:
        """Search the open conversation, or all when none is open."""
        if self._page.chat.id is None:
            self._window.focus_filter()
            return
        self._page.panels.open("search")
        self.search.begin(self._page.chat.id)

    def open_media(self) -> None:
        """What the open conversation carries."""
        if self._page.chat.id is not None:
            self._page.panels.open("media")
            self.media.begin(self._page.chat.id)

    def _everywhere(self, text: str) -> None:
        self._window.focus_filter()
        self._window.list.filter.setText(text)

    def _opened(self, conversation: Conversation | None) -> None:
        self.pins.show_pins(())
        if conversation is not None:
            self._look_for_pins()

    def _look_for_pins(self) -> None:
        chat = self._page.chat.id
        if chat is None:
            return

        def done(pins: Sequence[Message]) -> None:
            if self._page.chat.id == chat:
                self.pins.show_pins(pins)

        self._bridge.ask(lambda app: app.archive.pinned(chat), done, owner=self)

    def _heard(self, event: Event) -> None:
        pinned = {one.id for one in self.pins.pins}
        match event:
            case domain.MessageChanged(message=message) if message.contact == self._page.chat.id:
                if message.pinned_at is not None or message.id in pinned:
                    self._look_for_pins()
            case domain.MessagesRemoved(messages=gone) if pinned & set(gone):
                self._look_for_pins()
            case domain.ContactChanged():
                self.remind()
            case _:
                pass

    # -- keeping ------------------------------------------------------------------------------

    def export(self, conversation: Conversation) -> None:
        """Write a conversation out."""
        from m2chat.ui.dialogs.export_chat import ExportSheet

        sheet = ExportSheet(self._window, self._bridge, conversation)
        self._window.take(sheet)
        sheet.open_over(sheet.words)

    def back_up(self) -> None:
        """Write the whole profile into a file."""
        from m2chat.ui.dialogs.backup import BackupSheet

        sheet = BackupSheet(self._window, self._bridge, self._page.chat.now)
        self._window.take(sheet)
        sheet.made.connect(self.remind)
        sheet.open_over(sheet.words.first)

    def move(self) -> None:
        """The way to another computer."""
        from m2chat.ui.dialogs.backup import MoveSheet

        sheet = MoveSheet(self._window)
        self._window.take(sheet)
        sheet.backup_wanted.connect(self.back_up)
        sheet.open_over(sheet.backup_button)

    def remind(self) -> None:
        """Ask whether it is time for a backup, and say so."""
        if self._reminding:
            return
        self._reminding = True

        def show(state: BackupState) -> None:
            self._reminding = False
            never = tr("Save a backup, so that a broken disk does not take your contacts with it.")
            again = tr("Your last backup is a month old. Save a new one.")
            self.tip.words.setText(never if state.last_at is None else again)
            self.tip.setVisible(state.remind and not self._put_away)

        self._bridge.ask(lambda app: app.archive.backup_state(), show, owner=self)

    def _later(self) -> None:
        self._put_away = True
        self.tip.hide()
