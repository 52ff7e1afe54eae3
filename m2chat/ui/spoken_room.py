"""The room that speaks: what happens in the open conversation is announced to screen readers.

Only while the window is the active one: behind others, notifications of the desktop tell.  What
the person did with their own hands is not repeated, what came of it is.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from m2chat.events import Event
from m2chat.messaging.events import MessageAdded, MessageStateChanged
from m2chat.messaging.model import (
    Contact,
    ContactState,
    Conversation,
    DeliveryState,
    Direction,
    Message,
)
from m2chat.ui import wording
from m2chat.ui.accessible import announce
from m2chat.ui.link_entries import give_links

if TYPE_CHECKING:
    from m2chat.ui.main_window import MainWindow

_TOLD = frozenset({DeliveryState.FAILED, DeliveryState.EXPIRED})


def hang(window: MainWindow) -> None:
    """Listen for what is to be said; links of messages into their menus."""
    Speaker(window)
    give_links(window.page)


class Speaker(QObject):
    """Says what comes into the open conversation, and what fails in it."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._contact: Contact | None = None
        window.bridge.happened.connect(self._happened)
        window.page.chat.changed.connect(self._presence)

    def _happened(self, event: Event) -> None:
        if isinstance(event, MessageAdded):
            if event.message.direction is Direction.IN:
                self._message(event.message)
        elif isinstance(event, MessageStateChanged) and event.message.state in _TOLD:
            self._message(event.message)

    def _message(self, message: Message) -> None:
        page = self._window.page
        if page.chat.id == message.contact and self._window.isActiveWindow():
            name = page.model.cast.name(message)
            announce(page, wording.spoken(message, name, self._window.now()))

    def _presence(self, conversation: Conversation | None) -> None:
        """The person of the open conversation came or went."""
        before = self._contact
        now = self._contact = None if conversation is None else conversation.contact
        if before is None or now is None or before.id != now.id:
            return
        ready = before.state is now.state is ContactState.READY
        if ready and before.presence is not now.presence and self._window.isActiveWindow():
            line = wording.presence_sentence(now, route=False)
            announce(self._window.page, f"{now.title}: {line}")
