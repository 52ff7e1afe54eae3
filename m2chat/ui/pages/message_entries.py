"""What can be done with messages: the entries of their menu, and the verbs behind them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtGui import QGuiApplication

from m2chat.messaging.model import Direction, Message, MessageKind
from m2chat.ui import emoji, wording
from m2chat.ui.language import tr
from m2chat.ui.pages.message_delivery import MessageDelivery
from m2chat.ui.pages.open_chat import OpenChat
from m2chat.ui.pages.sending import Sending, editable
from m2chat.ui.views.entries import Entry, EntryMenu
from m2chat.ui.views.message_view import MessageView


def _ours(message: Message) -> bool:
    return message.direction is Direction.OUT


def _there(message: Message) -> bool:
    return not message.deleted


class MessageVerbs(QObject):
    """The verbs behind the message menu, the bar under the mouse and the keys."""

    forward_wanted = Signal(object)  # a list of Message
    story_wanted = Signal(object)  # a Message
    picker_wanted = Signal(object, QPoint)  # a Message to react to, and where
    undo_offered = Signal(str, object)  # a sentence, and what takes it back
    sure_wanted = Signal(object)  # a list of Message to be deleted for both

    def __init__(
        self,
        chat: OpenChat,
        view: MessageView,
        delivery: MessageDelivery,
        sending: Sending,
        entries: EntryMenu[Message],
    ) -> None:
        super().__init__(chat)
        self._chat, self._view, self._sending = chat, view, sending
        entries.add(*self._answers(), *self._copies(), *self._keeps(), *self._ends(delivery))
        view.chip_clicked.connect(self.toggle)
        view.chip_names = self.names
        view.bar.react.connect(self.picker_wanted)
        view.bar.reply.connect(sending.answer)

    def _answers(self) -> list[Entry[Message]]:
        return [
            Entry(tr("Reply"), self._sending.answer, _there, "reply", command="message.reply"),
            Entry(tr("React…"), self.react_here, _there, "smile", command="message.react"),
            Entry(tr("Edit"), self._sending.edit, editable, "pencil", command="message.edit"),
        ]

    def _copies(self) -> list[Entry[Message]]:
        view = self._view
        return [
            Entry(
                tr("Copy selected text"),
                lambda _: view.copy(),
                lambda _: bool(view.selected_text()),
                section=2,
            ),
            Entry(tr("Copy message"), self.copy, lambda m: bool(m.text), "copy", "Ctrl+C", 2),
            Entry(
                tr("Forward…"),
                lambda m: self.forward_wanted.emit([m]),
                _there,
                "forward",
                "",
                2,
                command="message.forward",
            ),
        ]

    def _keeps(self) -> list[Entry[Message]]:
        return [
            Entry(
                lambda m: tr("Pin") if m.pinned_at is None else tr("Unpin"),
                self.pin,
                _there,
                "pin",
                "",
                3,
            ),
            Entry(tr("Select"), self._view.toggle_choice, None, "select", "Ctrl+click", 3),
        ]

    def _ends(self, delivery: MessageDelivery) -> list[Entry[Message]]:
        return [
            Entry(tr("Delivery…"), delivery.show, self._sent, "network", "", 4),
            Entry(tr("Info…"), self.story_wanted.emit, None, "info", "", 4, command="message.info"),
            Entry(
                tr("Retry now"),
                delivery.retry,
                lambda m: self._sent(m) and m.state in wording.RETRYABLE,
                "refresh",
                "",
                4,
            ),
            Entry(
                tr("Cancel message"),
                delivery.cancel,
                lambda m: self._sent(m) and not wording.is_final(m.state),
                "close",
                "",
                4,
            ),
            Entry(tr("Delete for me"), lambda m: self.delete([m]), None, "trash", "Del", 5, True),
            Entry(
                lambda _: self.both_words(),
                lambda m: self.sure_wanted.emit([m]),
                lambda m: self._sent(m) and _there(m),
                "trash",
                "",
                5,
                True,
            ),
        ]

    def _sent(self, message: Message) -> bool:
        """Ours, and on its way to somebody."""
        return _ours(message) and message.contact != self._chat.bridge.profile.id

    def both_words(self) -> str:
        """What deleting for others too is called here."""
        open_ = self._chat.conversation
        group = open_ is not None and open_.group is not None
        return tr("Delete for everyone…") if group else tr("Delete for both…")

    # -- verbs --------------------------------------------------------------------------------

    def copy(self, message: Message) -> None:
        """Its text onto the clipboard."""
        QGuiApplication.clipboard().setText(message.text)

    def copy_all(self, messages: Sequence[Message]) -> None:
        """Several, each with who wrote it when there is more than one."""
        cast = self._view.painter_cast()
        if len(messages) == 1:
            self.copy(messages[0])
            return
        lines = [f"{cast.name(m)}: {m.text}" for m in messages if m.text]
        QGuiApplication.clipboard().setText("\n".join(lines))

    def react_here(self, message: Message) -> None:
        """Open the picker at the message."""
        self.picker_wanted.emit(message, self._view.point_of(message.id))

    def react(self, message: Message, sign: str) -> None:
        """Answer with one emoji; the same again takes it away."""
        me = self._chat.bridge.profile.id
        mine = any(one.author == me and one.emoji == sign for one in message.reactions)
        self._chat.ask(lambda app: app.life.react(message.id, "" if mine else sign))

    def toggle(self, message: Message, sign: str) -> None:
        """A chip was clicked."""
        self.react(message, sign)

    def names(self, message: Message, sign: str) -> str:
        """Who chose an emoji."""
        cast = self._view.painter_cast()
        who = [cast.person(one.author) for one in message.reactions if one.emoji == sign]
        return f"{emoji.name_of(sign)}: {', '.join(who)}"

    def pin(self, message: Message) -> None:
        """Keep it at hand, or no more."""
        pinned = message.pinned_at is None
        self._chat.ask(lambda app: app.life.pin(message.id, pinned))

    def delete(self, messages: Sequence[Message]) -> None:
        """Out of our own history, with a way back."""
        ids = [message.id for message in messages]
        count = len(ids)

        def undo() -> None:
            self._chat.ask(lambda app: app.life.restore(ids))

        def done(_: None) -> None:
            words = tr("%n message(s) deleted for you", n=count)
            self.undo_offered.emit(words, undo)

        self._view.end_choice()
        self._chat.ask(lambda app: app.life.delete(ids), done)

    def delete_for_both(self, messages: Sequence[Message]) -> None:
        """Out of everybody's history; it was confirmed."""
        ids = [message.id for message in messages]
        self._view.end_choice()
        self._chat.ask(lambda app: app.life.delete(ids, both=True))

    def current(self) -> Message | None:
        """The message that the keys mean: with the keyboard, else the newest."""
        chosen = self._view.current
        if chosen is not None:
            return chosen
        model = self._view.rows
        newest = model.message(model.rowCount() - 1) if model.rowCount() and model.latest else None
        return None if newest is None or newest.kind is MessageKind.NOTE else newest
