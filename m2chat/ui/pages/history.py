"""The messages of the open conversation: pages as they are wanted, events as they come, reading.

The model holds a window of the conversation.  Jumping to a message that is not loaded puts that
window around it; scrolling down from there brings newer pages until the newest one is reached.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from m2chat.events import Event
from m2chat.ids import ChatId, MessageId
from m2chat.messaging.events import (
    MessageAdded,
    MessageChanged,
    MessagesRemoved,
    MessageStateChanged,
)
from m2chat.messaging.model import Conversation, Direction, Message
from m2chat.ui.bridge import Call
from m2chat.ui.models.message_model import PAGE, MessageModel
from m2chat.ui.models.message_rows import cast_of
from m2chat.ui.pages.open_chat import OpenChat
from m2chat.ui.views.message_view import MessageView

AROUND = PAGE // 2  # messages on either side of one that was jumped to


class History(QObject):
    """Fills the model of the message view and tells what was read."""

    filled = Signal()  # the model has rows, or none, now
    changed = Signal(object)  # a Message of the open conversation in its newer state

    def __init__(self, chat: OpenChat, model: MessageModel, view: MessageView) -> None:
        super().__init__(chat)
        self._chat, self._model, self._view = chat, model, view
        self._loading: Call | None = None
        self._seen = -1  # the order of the newest message that was told to be read
        self._telling = False  # that is under way
        self.watched: Callable[[], bool] = lambda: True  # whether the person looks at the window
        model.older_wanted.connect(self._fetch_older)
        model.newer_wanted.connect(self._fetch_newer)
        model.quote_wanted.connect(self._fetch_quote)
        view.bottom_reached.connect(self.mark_read)
        view.newest_wanted.connect(self.reload)
        chat.opened.connect(self._opened)
        chat.changed.connect(self._renamed)

    def _opened(self, conversation: Conversation | None) -> None:
        if self._loading is not None:
            self._loading.cancel()
        self._seen = -1
        self._model.reset("", ())
        if conversation is not None:
            self.reload()

    def _renamed(self, conversation: Conversation | None) -> None:
        if conversation is not None:
            self._model.set_cast(cast_of(conversation, self._chat.bridge.profile))

    def reload(self) -> None:
        """Show the newest page."""
        conversation = self._chat.conversation
        if conversation is None:
            return
        who = conversation.id
        cast = cast_of(conversation, self._chat.bridge.profile)

        def done(page: Sequence[Message]) -> None:
            if self._chat.id != who:
                return
            self._model.reset(cast, page)
            self.filled.emit()
            line = self._model.unread_row()
            if line is not None:
                self._view.show_row(line)
            if self._view.at_bottom:
                self.mark_read()

        self._loading = self._chat.ask(lambda app: app.messages(who, limit=PAGE), done)

    def _fetch_older(self, order: int) -> None:
        def failed(sentence: str) -> None:
            self._model.older_failed()
            self._chat.complained.emit(sentence)

        self._page(self._model.prepend, failed, before=order)

    def _fetch_newer(self, order: int) -> None:
        def failed(sentence: str) -> None:
            self._model.newer_failed()
            self._chat.complained.emit(sentence)

        self._page(self._model.append, failed, after=order)

    def _page(
        self,
        take: Callable[[Sequence[Message]], None],
        failed: Callable[[str], None],
        *,
        before: int | None = None,
        after: int | None = None,
    ) -> None:
        who = self._chat.id
        if who is None:
            return

        def done(page: Sequence[Message]) -> None:
            if self._chat.id == who:
                take(page)

        self._chat.ask(
            lambda app: app.messages(who, before=before, after=after, limit=PAGE), done, failed
        )

    def _fetch_quote(self, answered: MessageId) -> None:
        # One that is gone is no trouble: its place says so already.
        self._chat.ask(lambda app: app.message(answered), self._model.put_quote, lambda _: None)

    # -- jumping ------------------------------------------------------------------------------

    def jump(self, message: MessageId) -> None:
        """Show a message with a flash, wherever in the conversation it is."""
        row = self._model.find(message)
        if row is not None:
            self._view.flash(row)
            return
        self._chat.ask(lambda app: app.message(message), self._around)

    def _around(self, message: Message) -> None:
        who = self._chat.id
        if who != message.contact:
            return

        def came(older: Sequence[Message]) -> None:
            self._chat.ask(
                lambda app: app.messages(who, after=message.order, limit=AROUND),
                lambda newer: self._show_place(message, [*older, *newer]),
            )

        self._chat.ask(lambda app: app.messages(who, before=message.order + 1, limit=AROUND), came)

    def _show_place(self, message: Message, rows: Sequence[Message]) -> None:
        if self._chat.id != message.contact:
            return
        self._model.reset(self._model.cast, rows, latest=False)
        self.filled.emit()
        row = self._model.find(message.id)
        if row is not None:
            self._view.flash(row)

    # -- events -------------------------------------------------------------------------------

    def apply(self, event: Event) -> None:
        """Something happened; what concerns another conversation is left alone."""
        if isinstance(event, MessagesRemoved):
            if event.contact == self._chat.id:
                self._model.remove(event.messages)
                self.filled.emit()
            return
        if not isinstance(event, MessageAdded | MessageStateChanged | MessageChanged):
            return
        message = event.message
        if message.contact != self._chat.id:
            return
        if isinstance(event, MessageAdded):
            self.added(message)
        else:
            self._model.change(message)
        self.changed.emit(message)

    def added(self, message: Message) -> None:
        """A message came, or was written here."""
        watched = self._view.at_bottom and self.watched()
        self._model.add(message)
        self.filled.emit()
        if message.direction is Direction.IN and watched:
            self.mark_read()

    def written(self, message: Message) -> None:
        """A message was written here; it is shown whatever was looked at before."""
        if not self._model.latest:
            self.reload()
            return
        self._model.clear_unread_line()
        self.added(message)
        self._view.jump_to_bottom()

    def mark_read(self) -> None:
        """All that came was seen, when the newest is in sight."""
        who, rows = self._chat.id, self._model.rowCount()
        if who is None or not self._view.isVisible() or not rows or not self._model.latest:
            return
        newest = self._model.message(rows - 1).order
        if newest == self._seen:
            return
        self._seen = newest
        if not self._telling:  # of many that come together the last one is told
            self._tell_read(who, newest)

    def _tell_read(self, who: ChatId, newest: int) -> None:
        def told(_: object = None) -> None:
            self._telling = False
            open_ = self._chat.id
            if open_ is not None and self._seen > (newest if open_ == who else -1):
                self._tell_read(open_, self._seen)

        def failed(sentence: str) -> None:
            told()
            self._chat.complained.emit(sentence)

        self._telling = True
        self._chat.ask(lambda app: app.mark_read(who), told, failed)
