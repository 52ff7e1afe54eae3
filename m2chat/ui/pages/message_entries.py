"""What can be done with a message, as entries of its menu."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from m2chat.messaging.model import Direction, Message
from m2chat.ui import wording
from m2chat.ui.pages.message_delivery import MessageDelivery
from m2chat.ui.pages.open_chat import OpenChat
from m2chat.ui.views.entries import Entry, EntryMenu
from m2chat.ui.views.message_view import MessageView


def _ours(message: Message) -> bool:
    return message.direction is Direction.OUT


class MessageVerbs(QObject):
    """The verbs behind the message menu."""

    def __init__(
        self,
        chat: OpenChat,
        view: MessageView,
        delivery: MessageDelivery,
        entries: EntryMenu[Message],
    ) -> None:
        super().__init__(chat)
        self._chat, self._view, self._delivery = chat, view, delivery
        entries.add(
            Entry(
                "Copy selected text",
                lambda _: view.copy(),
                lambda _: bool(view.selected_text()),
                section=2,
            ),
            Entry("Copy message", self.copy, icon="copy", keys="Ctrl+C", section=2),
            Entry("Delivery…", delivery.show, _ours, section=4),
            Entry(
                "Retry now",
                delivery.retry,
                lambda m: _ours(m) and m.state in wording.RETRYABLE,
                section=4,
            ),
            Entry(
                "Cancel message",
                delivery.cancel,
                lambda m: _ours(m) and not wording.is_final(m.state),
                section=4,
            ),
        )

    def copy(self, message: Message) -> None:
        """Its text onto the clipboard."""
        QGuiApplication.clipboard().setText(message.text)
