"""The commands of a conversation: its messages, what is written, its places.

Those of a message mean the one with the keyboard, else the newest.  Formatting counts while the
keyboard is in the composer.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from m2chat.messaging.model import Message
from m2chat.ui.commands import Command
from m2chat.ui.language import mark
from m2chat.ui.pages.sending import editable

if TYPE_CHECKING:
    from m2chat.ui.main_window import MainWindow

MESSAGE, WRITING, CONVERSATION = mark("Message"), mark("Writing"), mark("Conversation")


class ChatKeys:
    """Makes the commands of the open conversation."""

    def __init__(self, window: MainWindow) -> None:
        self._window, self._page = window, window.page
        self._verbs, self._field = window.page.message_verbs, window.page.composer.field
        window.commands.add(*self._of_messages(), *self._of_writing())

    # -- messages -----------------------------------------------------------------------------

    def _of_messages(self) -> list[Command]:
        verbs, page = self._verbs, self._page
        story = self._window.chat_room.show_story
        return [
            self._message("reply", mark("Reply"), page.sending.answer, "Ctrl+Shift+R", "reply"),
            self._message("react", mark("React…"), verbs.react_here, "Ctrl+Shift+E", "smile"),
            self._message("edit", mark("Edit"), page.sending.edit, "F2", "pencil", editable),
            self._message("info", mark("Info…"), story, "Ctrl+D", "info"),
            self._message(
                "forward",
                mark("Forward…"),
                lambda message: self._window.chat_room.forward([message]),
                "Ctrl+Shift+S",
                "forward",
            ),
            Command(
                "message.answer-older",
                mark("Answer the message before"),
                partial(page.sending.step_answer, -1),
                ("Ctrl+Up",),
                MESSAGE,
                self._writable,
                icon="reply",
            ),
            Command(
                "message.answer-newer",
                mark("Answer the message after"),
                partial(page.sending.step_answer, 1),
                ("Ctrl+Down",),
                MESSAGE,
                self._writable,
                icon="reply",
            ),
            Command(
                "message.list",
                mark("Go to the messages"),
                page.messages.take_keyboard,
                ("Ctrl+Shift+L",),
                MESSAGE,
                self._open,
                icon="chat",
            ),
        ]

    def _message(
        self,
        verb: str,
        words: str,
        act: Callable[[Message], object],
        key: str,
        icon: str,
        fits: Callable[[Message], bool] | None = None,
    ) -> Command:
        def meant() -> Message | None:
            message = self._verbs.current() if self._open() else None
            if message is None or message.deleted or (fits is not None and not fits(message)):
                return None
            return message

        def do() -> None:
            message = meant()
            if message is not None:
                act(message)

        there = lambda: meant() is not None  # noqa: E731 - one line of a table
        return Command(f"message.{verb}", words, do, (key,), MESSAGE, there, icon=icon)

    # -- writing ------------------------------------------------------------------------------

    def _of_writing(self) -> list[Command]:
        composer, field = self._page.composer, self._field
        signs = (
            ("bold", mark("Bold"), "**", "Ctrl+B"),
            ("italic", mark("Italic"), "*", "Ctrl+I"),
            ("strike", mark("Struck through"), "~~", "Ctrl+Shift+X"),
            ("code", mark("Code"), "`", "Ctrl+Shift+C"),
        )
        marks = [
            Command(
                f"text.{name}", words, partial(field.mark, sign), (key,), WRITING, field.hasFocus,
                icon="pencil",
            )
            for name, words, sign, key in signs
        ]  # fmt: skip
        return [
            *marks,
            Command(
                "composer.focus", mark("Write a message"), field.setFocus, ("Ctrl+Shift+T",),
                WRITING, self._writable, icon="pencil",
            ),
            Command(
                "composer.attach", mark("Attach files…"), composer.choose_files, ("Ctrl+U",),
                WRITING, self._writable, icon="attach",
            ),
            Command(
                "composer.emoji", mark("Emoji…"), composer.ask_emoji, ("Ctrl+Shift+J",),
                WRITING, self._writable, icon="smile",
            ),
            Command(
                "composer.options", mark("When and how to send…"), composer.ask_options,
                ("Ctrl+Shift+Return",), WRITING, self._written, icon="send",
            ),
        ]  # fmt: skip

    def _open(self) -> bool:
        return self._page.chat.id is not None and self._page.isVisible()

    def _writable(self) -> bool:
        return self._open() and self._page.chat.writable

    def _written(self) -> bool:
        return self._writable() and bool(self._field.toPlainText().strip())
