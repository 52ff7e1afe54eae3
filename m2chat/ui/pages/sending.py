"""What is written goes to the application: texts, edits, files; one thing at a time, and drafts.

The text stays in the composer until it is durable.  What is answered, and what is edited, belongs
to the open conversation and ends with it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject

from m2chat.app.faces.files import OutgoingFile
from m2chat.app.faces.life import PLAIN, SendOptions
from m2chat.ids import ChatId, MessageId, UserId
from m2chat.messaging.model import Direction, Message, MessageKind
from m2chat.ui.bridge import Call
from m2chat.ui.language import tr
from m2chat.ui.models.message_model import PAGE, MessageModel
from m2chat.ui.models.message_rows import snippet
from m2chat.ui.pages.history import History
from m2chat.ui.pages.open_chat import OpenChat
from m2chat.ui.views.completion import Choice
from m2chat.ui.views.composer import Composer
from m2chat.ui.views.staging import Staged

TYPING_S = 3.0  # how often the application hears at most that we write


class Sending(QObject):
    """Takes what the composer has."""

    def __init__(
        self, chat: OpenChat, composer: Composer, history: History, model: MessageModel
    ) -> None:
        super().__init__(chat)
        self._chat, self._composer, self._history = chat, composer, history
        self._model = model
        self._sending: Call | None = None  # one at a time, so that Enter twice sends once
        self._answered: MessageId | None = None
        self._edited: Message | None = None
        self._told = 0.0  # when others last heard that we write
        composer.submitted.connect(self.send)
        composer.drafted.connect(self._save_draft)
        composer.changed.connect(self._typed)
        composer.left.connect(self.forget)
        composer.field.edit_last_wanted.connect(self.edit_last)
        chat.opened.connect(self._opened)

    def _opened(self, _: object) -> None:
        self._answered, self._edited, self._told = None, None, 0.0

    # -- answering and editing ----------------------------------------------------------------

    def answer(self, message: Message) -> None:
        """The next message answers this one."""
        if self._edited is not None:
            self.forget()
        self._answered = message.id
        name = self._model.cast.name(message)
        self._composer.answer(tr("Reply to {name}", name=name), snippet(message))

    def step_answer(self, by: int) -> None:
        """Ctrl+Up: the next older message; Ctrl+Down: the next newer one, or none."""
        rows = self._model.rowCount()
        at = self._model.find(self._answered) if self._answered is not None else rows
        at = (rows if at is None else at) + by
        while 0 <= at < rows and self._model.message(at).kind is MessageKind.NOTE:
            at += by
        if 0 <= at < rows:
            self.answer(self._model.message(at))
        elif at >= rows:
            self.forget()

    def edit(self, message: Message) -> None:
        """Other words for a message of ours."""
        self._answered, self._edited = None, message
        self._composer.edit(message.text, tr("Edit message"), snippet(message))

    def edit_last(self) -> None:
        """↑ in the empty composer."""
        who = self._chat.id
        if who is None:
            return
        if self._model.latest:
            self._edit_newest([self._model.message(at) for at in range(self._model.rowCount())])
        else:  # somebody looks at what was said long ago
            self._chat.ask(lambda app: app.messages(who, limit=PAGE), self._edit_newest)

    def _edit_newest(self, messages: Sequence[Message]) -> None:
        mine = next((one for one in reversed(messages) if editable(one)), None)
        if mine is not None:
            self.edit(mine)

    def forget(self) -> bool:
        """Neither answer nor edit; returns whether there was one."""
        was = self._answered is not None or self._edited is not None
        if self._edited is not None:
            self._edited = None
            self._composer.end_edit()
        self._answered = None
        self._composer.strip.hide()
        return was

    # -- sending ------------------------------------------------------------------------------

    def send(self, text: str, options: SendOptions = PLAIN) -> None:
        """Send what is written and staged, or keep the edit."""
        chat = self._chat.id
        if chat is None or self._sending is not None:
            return
        files = self._composer.staging.files
        if self._edited is not None:
            self._keep_edit(self._edited, text)
        elif files:
            self._send_files(chat, text, files)
        else:
            self._send_text(chat, text, options)

    def _keep_edit(self, message: Message, text: str) -> None:
        def done(_: Message) -> None:
            self._sending = None
            self.forget()

        if text == message.text:
            self.forget()
            return
        self._sending = self._chat.ask(
            lambda app: app.life.edit(message.id, text), done, self._refused
        )

    def _send_text(self, chat: ChatId, text: str, options: SendOptions) -> None:
        if not text:
            return
        options = replace(options, reply_to=self._answered, mentions=self._mentions(text))
        contact = self._chat.contact

        def done(message: Message) -> None:
            self._taken(chat, text, [message])

        if contact is not None and options == PLAIN:
            who = contact.id
            self._sending = self._chat.ask(
                lambda app: app.send_text(who, text), done, self._refused
            )
        else:
            self._sending = self._chat.ask(
                lambda app: app.life.send(chat, text, options), done, self._refused
            )

    def _send_files(self, chat: ChatId, text: str, files: Sequence[Staged]) -> None:
        going = [
            OutgoingFile(
                one.path,
                name=one.shown,
                mime=one.mime,
                width=one.width,
                height=one.height,
                preview=one.preview,
                keep=one.keep,
            )
            for one in files
        ]
        self.send_files(going, text)

    def send_files(
        self,
        files: Sequence[OutgoingFile],
        caption: str = "",
        over: Callable[[], object] = lambda: None,
    ) -> None:
        """Send these now; ``over`` is called when they were taken, or refused for good."""
        chat, answered = self._chat.id, self._answered
        if chat is None or self._sending is not None:
            over()
            return

        def done(messages: Sequence[Message]) -> None:
            self._composer.staging.clear()
            self._taken(chat, caption, messages)
            over()

        def refused(sentence: str) -> None:
            self._refused(sentence)
            over()

        self._sending = self._chat.ask(
            lambda app: app.files.send(chat, files, caption, answered), done, refused
        )

    def _taken(self, chat: ChatId, text: str, messages: Sequence[Message]) -> None:
        self._sending = None
        if self._chat.id == chat:
            self._answered = None
            self._composer.strip.hide()
            self._composer.taken(text)
            for message in messages:
                self._history.written(message)
        self._chat.ask(lambda app: app.save_draft(chat, ""))
        self._told = 0.0

    def _refused(self, sentence: str) -> None:
        self._sending = None
        self._composer.refused(sentence)

    def _mentions(self, text: str) -> tuple[UserId, ...]:
        """The members whose names stand behind an @."""
        conversation = self._chat.conversation
        group = conversation.group if conversation is not None else None
        if group is None or "@" not in text:
            return ()
        return tuple(
            member.id for member in group.members if not member.me and f"@{member.name}" in text
        )

    def member_choices(self, word: str) -> list[Choice]:
        """Completions of a member's name."""
        conversation = self._chat.conversation
        group = conversation.group if conversation is not None else None
        if group is None:
            return []
        asked = word.casefold()
        found = [
            member.name
            for member in group.members
            if not member.me and any(w.casefold().startswith(asked) for w in member.name.split())
        ]
        return [Choice(f"@{name}", f"@{name}") for name in found]

    # -- drafts and typing --------------------------------------------------------------------

    def _save_draft(self, text: str) -> None:
        self._chat.about(lambda app, chat: app.save_draft(chat, text))

    def _typed(self, text: str) -> None:
        """Tell that we write, now and then; and when the text is gone again, that we don't."""
        chat, now = self._chat.id, self._chat.now()
        if chat is None or not self._composer.field.hasFocus() or self._edited is not None:
            return
        if text and now - self._told < TYPING_S:
            return
        if not text and not self._told:
            return
        self._told = now if text else 0.0
        writes = bool(text)
        # It is a courtesy: a refusal is nobody's trouble.
        self._chat.ask(lambda app: app.life.typing(chat, writes), None, _nobody)


def _nobody(_: Any) -> None:
    return None


def editable(message: Message) -> bool:
    """Whether its words may still be changed: ours, a text, not taken back."""
    return (
        message.direction is Direction.OUT
        and message.kind is MessageKind.TEXT
        and not message.deleted
        and message.state.value != "cancelled"
    )
