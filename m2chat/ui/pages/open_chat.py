"""The open conversation, as the parts of its page share it: which it is, and how they ask.

Parts listen to ``opened`` (another conversation, or none) and ``changed`` (also when the open one
has a newer state); what goes wrong is said through ``complained``, below the composer.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Signal

from m2chat.errors import UserFacingError
from m2chat.ids import ChatId
from m2chat.messaging.group_model import GroupState
from m2chat.messaging.model import Contact, ContactState, Conversation
from m2chat.ui.bridge import ApplicationFace, Bridge, Call
from m2chat.ui.chat_words import title_of
from m2chat.ui.retelling import told

T = TypeVar("T")


class OpenChat(QObject):
    """Which conversation is open."""

    opened = Signal(object)  # a Conversation, or None: closed
    changed = Signal(object)  # the same, or a newer state of it
    complained = Signal(str)

    def __init__(self, bridge: Bridge, now: Callable[[], float], parent: QObject) -> None:
        super().__init__(parent)
        self.bridge, self.now = bridge, now
        self._conversation: Conversation | None = None

    @property
    def conversation(self) -> Conversation | None:
        """The open conversation."""
        return self._conversation

    @property
    def id(self) -> ChatId | None:
        """Which it is."""
        return None if self._conversation is None else self._conversation.id

    @property
    def contact(self) -> Contact | None:
        """Who it is with, when it is with one contact."""
        return None if self._conversation is None else self._conversation.contact

    @property
    def title(self) -> str:
        """What it is called."""
        return "" if self._conversation is None else title_of(self._conversation)

    @property
    def writable(self) -> bool:
        """Whether something may be written there."""
        open_ = self._conversation
        if open_ is None:
            return False
        if open_.contact is not None:
            return open_.contact.state is ContactState.READY
        return open_.group is None or open_.group.state is GroupState.MEMBER

    def open(self, conversation: Conversation | None) -> None:
        """Another conversation, or none."""
        self._conversation = conversation
        self.opened.emit(conversation)
        self.changed.emit(conversation)

    def renew(self, conversation: Conversation) -> None:
        """A newer state of the open one; of another one it is left alone."""
        if self.id == conversation.id:
            self._conversation = conversation
            self.changed.emit(conversation)

    def ask(
        self,
        verb: Callable[[ApplicationFace], Awaitable[T]],
        done: Callable[[T], None] | None = None,
        complain: Callable[[str], None] | None = None,
    ) -> Call:
        """Ask the application; a refusal is one sentence, for ``complain`` or the composer."""
        tell = complain or self.complained.emit

        def failed(error: UserFacingError) -> None:
            tell(told(error))

        return self.bridge.ask(verb, done, failed, self)

    def about(
        self,
        verb: Callable[[ApplicationFace, ChatId], Awaitable[Any]],
        complain: Callable[[str], None] | None = None,
    ) -> None:
        """Ask something about the open conversation; nothing when none is open."""
        chat = self.id
        if chat is not None:
            self.ask(lambda app: verb(app, chat), None, complain)
