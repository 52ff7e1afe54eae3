"""The menu of a conversation: what is set for it, in the header and in the list."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from m2chat.messaging.model import Contact, ContactState, Conversation, Message
from m2chat.ui import chat_words
from m2chat.ui.commands import Command
from m2chat.ui.language import mark, tr
from m2chat.ui.models.conversation_model import muted
from m2chat.ui.pages.scheduled_panel import ScheduledPanel
from m2chat.ui.views.entries import Entry

if TYPE_CHECKING:
    from m2chat.ui.main_window import MainWindow


class ChatMenu:
    """Adds its entries to the menus of conversation and window."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self.scheduled = ScheduledPanel(window.page.chat, window)
        window.page.panels.register("scheduled", self.scheduled)
        window.page.history.filled.connect(self.scheduled.renew_if_shown)
        window.page.history.changed.connect(lambda _: self.scheduled.renew_if_shown())
        window.page.menu.add(*self._entries())
        window.page.menu.add(
            Entry(
                tr("Scheduled messages…"),
                lambda _: self._show_scheduled(),
                lambda _: bool(self.waiting()),
                "clock",
                "",
                2,
            )
        )
        window.list_menu.add(*self._entries())
        window.menu.add(
            Entry(
                tr("Notes to self"),
                lambda _: self._open_notes(),
                None,
                "notes",
                "",
                2,
                command="notes.open",
            ),
            Entry(
                lambda _: tr("Back to the list") if window.list.rows.archived else tr("Archive"),
                lambda _: window.list.rows.show_archived(not window.list.rows.archived),
                lambda _: (
                    window.list.rows.archived
                    or any(row.settings.archived for row in window.conversations.rows())
                ),
                "archive",
                "",
                2,
            ),
        )
        window.commands.add(
            Command(
                "notes.open", mark("Notes to self"), self._open_notes, ("Ctrl+Shift+N",),
                mark("Getting around"), icon="notes",
            )
        )  # fmt: skip

    def _entries(self) -> list[Entry[Conversation]]:
        now = self._window.page.chat.now
        found: list[Entry[Conversation]] = [
            Entry(
                lambda c: tr("Unpin") if c.settings.pinned else tr("Pin to the top"),
                lambda c: self._set(c, pinned=not c.settings.pinned),
                None,
                "pin",
                "",
                2,
            ),
            Entry(tr("Mark as unread"), self._mark_unread, _readable, "chat", "", 2),
            Entry(
                lambda c: tr("Take out of the archive") if c.settings.archived else tr("Archive"),
                lambda c: self._set(c, archived=not c.settings.archived),
                None,
                "archive",
                "",
                2,
            ),
            Entry(
                tr("Unmute"),
                lambda c: self._set(c, muted_until=None),
                lambda c: muted(c, now()),
                "bell",
                "",
                3,
            ),
            Entry(_timer_words, self._choose_timer, _agreeable, "timer", "", 4),
        ]
        for seconds in chat_words.MUTES:
            found.append(
                Entry(
                    chat_words.mute(seconds),
                    partial(self._mute, seconds),
                    lambda c: c.notes is None and not muted(c, now()),
                    "muted",
                    "",
                    3,
                )
            )
        return found

    def _mute(self, seconds: float, conversation: Conversation) -> None:
        self._set(conversation, muted_until=self._window.page.chat.now() + seconds)

    def _set(self, conversation: Conversation, **changes: object) -> None:
        settings = replace(conversation.settings, **changes)  # type: ignore[arg-type]
        chat = conversation.id
        self._window.page.chat.ask(
            lambda app: app.life.set_settings(chat, settings),
            None,
            lambda sentence: self._window.banner.say(sentence, "danger"),
        )

    def _mark_unread(self, conversation: Conversation) -> None:
        chat = conversation.id
        if self._window.page.chat.id == chat:
            self._window.close_conversation()
        self._window.page.chat.ask(lambda app: app.life.mark_unread(chat))

    def _choose_timer(self, conversation: Conversation) -> None:
        from m2chat.ui.dialogs.chat_choices import ChooseTimer

        chat = conversation.id

        def go(seconds: int) -> None:
            self._window.page.chat.ask(lambda app: app.life.set_timer(chat, seconds))

        sheet = ChooseTimer(self._window, conversation, go)
        self._window.take(sheet)
        sheet.open_over(sheet.first)

    def _open_notes(self) -> None:
        self._window.page.chat.ask(lambda app: app.life.notes(), self._window.open_when_there)

    def waiting(self) -> list[Message]:
        """The scheduled messages of the open conversation, as far as it is loaded."""
        model = self._window.page.model
        rows = (model.message(row) for row in range(model.rowCount()))
        return [message for message in rows if message.send_at is not None]

    def _show_scheduled(self) -> None:
        self.scheduled.renew()
        self._window.page.panels.open("scheduled")


def _readable(conversation: Conversation) -> bool:
    return conversation.last is not None and not conversation.unread


def _agreeable(conversation: Conversation) -> bool:
    contact: Contact | None = conversation.contact
    return contact is None or contact.state is ContactState.READY


def _timer_words(conversation: Conversation) -> str:
    seconds = conversation.settings.timer_s
    now = chat_words.duration(seconds) if seconds else tr("off")
    return tr("Disappearing messages: {now}…", now=now)


def hang(window: MainWindow) -> None:
    """Furnish the window."""
    window.chat_menu = ChatMenu(window)
