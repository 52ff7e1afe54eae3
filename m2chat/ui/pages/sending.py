"""What is written goes to the application: one message at a time, and drafts."""

from __future__ import annotations

from PySide6.QtCore import QObject

from m2chat.messaging.model import Message
from m2chat.ui.bridge import Call
from m2chat.ui.pages.history import History
from m2chat.ui.pages.open_chat import OpenChat
from m2chat.ui.views.composer import Composer


class Sending(QObject):
    """Takes the composer's text."""

    def __init__(self, chat: OpenChat, composer: Composer, history: History) -> None:
        super().__init__(chat)
        self._chat, self._composer, self._history = chat, composer, history
        self._sending: Call | None = None  # one message at a time, so that Enter twice sends once
        composer.submitted.connect(self._send)
        composer.drafted.connect(self._save_draft)

    def _send(self, text: str) -> None:
        contact = self._chat.contact
        if contact is None or self._sending is not None:
            return

        def done(message: Message) -> None:
            self._sending = None
            if self._chat.id == contact.id:
                self._composer.taken(text)
                self._history.written(message)
            self._chat.ask(lambda app: app.save_draft(contact.id, ""))

        def refused(sentence: str) -> None:
            self._sending = None
            self._composer.refused(sentence)

        self._sending = self._chat.ask(lambda app: app.send_text(contact.id, text), done, refused)

    def _save_draft(self, text: str) -> None:
        self._chat.about(lambda app, chat: app.save_draft(chat, text))
