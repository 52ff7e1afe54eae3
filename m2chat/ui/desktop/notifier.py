"""Decides what the person is told while the window is out of sight, and carries out the answers.

What came within a third of a second is told as one, so that a thousand messages are no thousand
calls.  Nothing is said of the conversation that is open in the active window, of muted ones, or
while do not disturb is on; what was seen, taken back or locked away is withdrawn.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

from m2chat.errors import UserFacingError
from m2chat.events import Event
from m2chat.ids import ChatId
from m2chat.messaging import events as domain
from m2chat.messaging.model import (
    ChatSettings,
    Contact,
    ContactState,
    Conversation,
    DeliveryState,
    Direction,
    Message,
)
from m2chat.messaging.trust.model import ConversationHidden, LockChanged
from m2chat.ui.bridge import Bridge
from m2chat.ui.desktop import notice as words
from m2chat.ui.desktop.notice import HIDDEN, Level, Notice, NoticeServer, level_of
from m2chat.ui.desktop.quiet import Quiet
from m2chat.ui.language import tr
from m2chat.ui.models.conversation_model import asks
from m2chat.ui.preferences import Preferences

GATHER_MS = 300
SOUND_EVERY_MS = 3000
PATIENCE = 10  # gatherings that a new conversation may take to appear in the list
FINAL = frozenset({DeliveryState.FAILED, DeliveryState.EXPIRED})


@dataclass(frozen=True, slots=True)
class Sight:
    """What the notifier may know of the window; each is asked when it is needed."""

    row: Callable[[ChatId], Conversation | None]  # of the list, while it is not locked away
    watched: Callable[[], ChatId | None]  # the conversation open in the active window
    locked: Callable[[], bool]  # or anything else that shows nobody's conversations
    active: Callable[[], bool]  # the window has the keyboard


@dataclass(slots=True)
class _Gathered:
    messages: list[Message]
    patience: int = PATIENCE


class Notifier(QObject):
    """Listens to the application; ``server`` shows."""

    open_wanted = Signal(object)  # a ChatId, or None: only the window

    def __init__(
        self,
        bridge: Bridge,
        server: NoticeServer,
        sight: Sight,
        preferences: Preferences,
        quiet: Quiet,
        now: Callable[[], float],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._bridge, self._server, self._sight = bridge, server, sight
        self._preferences, self._quiet, self._now = preferences, quiet, now
        self._gathered: dict[ChatId, _Gathered] = {}
        self._chats: dict[str, ChatId] = {}  # what a key is about
        self._failed: set[ChatId] = set()  # whose failure was told and not looked at yet
        self._invited: set[ChatId] = set()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(GATHER_MS)
        self._timer.timeout.connect(self.flush)
        self._sounded = QElapsedTimer()
        bridge.happened.connect(self.apply)
        server.opened.connect(self._opened)
        server.replied.connect(self._replied)
        server.read.connect(self._mark_read)

    # -- what happens --------------------------------------------------------------------------

    def apply(self, event: Event) -> None:
        """Something happened in the application."""
        match event:
            case domain.MessageAdded(message=message):
                if message.direction is Direction.IN and message.unread:
                    self._gather(message)
            case domain.MessageStateChanged(message=message):
                if message.state in FINAL:
                    self._tell_failed(message)
            case domain.ContactAdded(contact=contact) | domain.ContactChanged(contact=contact):
                self._tell_request(contact)
            case domain.ChatChanged(contact=chat):
                QTimer.singleShot(GATHER_MS, self, lambda: self._tell_invitation(chat))
            case domain.MessageChanged(message=message):
                self._changed(message)
            case domain.MessagesRemoved(contact=chat) | domain.ConversationRead(contact=chat):
                self.forget(chat)
            case domain.ContactRemoved(contact=person):
                self.forget(person)
            case ConversationHidden(deletion=deletion):
                self.forget(deletion.chat)
            case LockChanged(locked=True):
                self._gathered.clear()
                self._server.withdraw_all()
            case _:
                pass

    def seen(self, chat: ChatId) -> None:
        """The person looks at this conversation now."""
        self.forget(chat)
        self._failed.discard(chat)
        self._server.withdraw(f"failed:{chat}")
        self.came_forward()

    def came_forward(self) -> None:
        """The person sees the list: nobody has to say that something came."""
        self._server.withdraw(HIDDEN)

    def forget(self, chat: ChatId) -> None:
        """Nothing of this conversation is to be told any more."""
        self._gathered.pop(chat, None)
        for key in (f"chat:{chat}", f"request:{chat}"):
            if self._chats.pop(key, None) is not None:
                self._server.withdraw(key)

    def withdraw_all(self) -> None:
        """The profile closes."""
        self._timer.stop()
        self._gathered.clear()
        self._server.withdraw_all()

    def _changed(self, message: Message) -> None:
        """What was taken back must not be read on the screen either."""
        gathered = self._gathered.get(message.contact)
        if gathered is not None:
            kept = [message if one.id == message.id else one for one in gathered.messages]
            gathered.messages = [one for one in kept if not one.deleted]
        elif message.deleted:
            self.forget(message.contact)

    # -- messages ------------------------------------------------------------------------------

    def _gather(self, message: Message) -> None:
        if self._sight.watched() == message.contact:
            return
        gathered = self._gathered.setdefault(message.contact, _Gathered([]))
        gathered.messages.append(message)
        if not self._timer.isActive():
            self._timer.start()

    def flush(self) -> None:
        """Tell what was gathered."""
        gathered, self._gathered = self._gathered, {}
        for chat, one in gathered.items():
            if not one.messages or self._sight.watched() == chat:
                continue
            if self._sight.locked():
                self._tell_locked(chat)
                continue
            row = self._sight.row(chat)
            if row is not None:
                self._tell(row, one.messages)
            elif one.patience > 0:
                one.patience -= 1
                self._gathered[chat] = one
                self._timer.start()

    def _tell(self, row: Conversation, messages: list[Message]) -> None:
        only = self._preferences.now.mentions_only
        me, now = self._bridge.profile.id, self._now()
        wanted = [one for one in messages if words.tells(row, one, me, now, mentions_only=only)]
        level = self._level()
        if wanted and level is not None:
            key = f"chat:{row.id}"
            made = words.messages_notice(key, row, wanted, level, sound=self._sound())
            self._show(made, row.id)

    def _tell_locked(self, chat: ChatId) -> None:
        """Only that something came; whether it is muted is asked, since the list is locked away."""

        def known(settings: ChatSettings) -> None:
            if (settings.muted_until or 0.0) <= self._now() and self._level() is not None:
                self._show(words.hidden_notice(sound=self._sound()), None)

        self._bridge.ask(lambda app: app.life.settings(chat), known, lambda _: None, self)

    # -- the rest ------------------------------------------------------------------------------

    def _tell_failed(self, message: Message) -> None:
        chat, level = message.contact, self._level()
        if level is None or chat in self._failed or self._sight.watched() == chat:
            return
        self._failed.add(chat)
        row = None if self._sight.locked() else self._sight.row(chat)
        made = words.failed_notice(f"failed:{chat}", row, message, level, sound=self._sound())
        self._show(made, chat)

    def _tell_request(self, contact: Contact) -> None:
        key, level = f"request:{contact.id}", self._level()
        if contact.state is not ContactState.REQUEST:
            if self._chats.pop(key, None) is not None:
                self._server.withdraw(key)
        elif level is not None and key not in self._chats and not self._sight.active():
            made = words.request_notice(key, contact.title, level, sound=self._sound())
            self._chats[key] = contact.id
            self._show(made, contact.id)

    def _tell_invitation(self, chat: ChatId) -> None:
        row = None if self._sight.locked() else self._sight.row(chat)
        if row is None or row.group is None:
            return
        if not asks(row):
            self._invited.discard(chat)
            return
        level = self._level()
        if level is None or chat in self._invited or self._sight.active():
            return
        self._invited.add(chat)
        key = f"request:{chat}"
        self._show(words.invitation_notice(key, row.title, level, sound=self._sound()), chat)

    def _level(self) -> Level | None:
        """How much may be said now; None: nothing is told at all."""
        level = level_of(self._preferences.now.notify, locked=self._sight.locked())
        return None if level is Level.OFF or self._quiet.on else level

    def _sound(self) -> bool:
        """Whether this one may be heard: not one after the other."""
        if not self._preferences.now.sound:
            return False
        if self._sounded.isValid() and self._sounded.elapsed() < SOUND_EVERY_MS:
            return False
        self._sounded.start()
        return True

    def _show(self, made: Notice, chat: ChatId | None) -> None:
        if chat is not None and made.key != HIDDEN:
            self._chats[made.key] = chat
        self._server.show_notice(made)

    # -- what the person did -------------------------------------------------------------------

    def _opened(self, key: str) -> None:
        self.open_wanted.emit(self._chats.get(key))

    def _mark_read(self, key: str) -> None:
        chat = self._chats.get(key)
        if chat is not None and not self._sight.locked():
            self._bridge.ask(lambda app: app.mark_read(chat), None, lambda _: None, self)

    def _replied(self, key: str, text: str) -> None:
        """Send it; one that cannot be sent is told and kept as the draft, not lost."""
        chat, said = self._chats.get(key), text.strip()
        if chat is None or not said or self._sight.locked():
            return

        def failed(error: UserFacingError) -> None:
            row = self._sight.row(chat)
            self._bridge.ask(lambda app: app.save_draft(chat, said), None, lambda _: None, self)
            title = row.title if row is not None else tr("m2chat")
            again = Notice(key, title, tr("Your answer was not sent. {why}", why=error))
            self._chats[key] = chat
            self._server.show_notice(again)

        self._bridge.ask(lambda app: app.life.send(chat, said), None, failed, self)
        self._bridge.ask(lambda app: app.mark_read(chat), None, lambda _: None, self)
