"""Hangs what people do with messages into the window: picker, forward, info, choices, keys."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QRect

from m2chat.app.faces.insight import XRay
from m2chat.app.faces.life import SendOptions
from m2chat.ids import ChatId, UserId
from m2chat.messaging.events import MessageAdded
from m2chat.messaging.model import Conversation, Message, SendRule
from m2chat.ui import moments
from m2chat.ui.chat_keys import ChatKeys
from m2chat.ui.language import tr
from m2chat.ui.models.message_rows import cast_of
from m2chat.ui.pages.story_panel import StoryPanel
from m2chat.ui.typing_watch import TypingWatch
from m2chat.ui.views.choice_bar import ChoiceBar
from m2chat.ui.views.emoji_picker import EmojiPicker
from m2chat.ui.views.entries import Entry, EntryMenu
from m2chat.ui.views.toast import Toast

if TYPE_CHECKING:
    from m2chat.ui.main_window import MainWindow

GIVE_UP = (3600.0, 8 * 3600.0, 86_400.0)  # seconds


class ChatRoom(QObject):
    """Everything of the chat that needs the whole window."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._page = window, window.page
        self._chat = window.page.chat
        self._verbs = window.page.message_verbs
        self.picker = EmojiPicker(window, window.memory)
        self.toast = Toast(window)
        self.story = StoryPanel(self._chat.now)
        self.bar = ChoiceBar()
        self.send_menu: EntryMenu[str] = EntryMenu()
        self.typing = TypingWatch(self._name_of, self)
        self._page.panels.register("story", self.story)
        self._page.put_below(self.bar)
        completion = self._page.composer.field.complete_in(window)
        completion.members = self._page.sending.member_choices
        self._fill_send_menu()
        self._connect()

    def _connect(self) -> None:
        verbs, view, composer = self._verbs, self._page.messages, self._page.composer
        verbs.forward_wanted.connect(self.forward)
        verbs.story_wanted.connect(self.show_story)
        verbs.picker_wanted.connect(self.pick_reaction)
        verbs.undo_offered.connect(self.toast.say)
        verbs.sure_wanted.connect(self.ask_both)
        view.quote_clicked.connect(self._page.history.jump)
        view.choice_changed.connect(self._choice_changed)
        composer.emoji_wanted.connect(lambda at: self.picker.open_at(at, composer.insert))
        composer.options_wanted.connect(self.ask_options)
        self.bar.close_button.clicked.connect(view.end_choice)
        self.bar.copy_button.clicked.connect(self._copy_chosen)
        self.bar.forward_button.clicked.connect(lambda: self.forward(view.chosen))
        self.bar.delete_button.clicked.connect(lambda: verbs.delete(view.chosen))
        self._window.bridge.happened.connect(self.typing.apply)
        self._window.bridge.happened.connect(self._renew_story)
        self.typing.changed.connect(self._show_typing)
        self._window.list.view.painter.typing = self.typing.words
        self._chat.changed.connect(lambda _: self._show_typing(self._chat.id))
        self._window.escapes.append(self.escape)
        self._page.messages.delete_wanted.connect(self._delete_key)

    def _delete_key(self) -> None:
        view = self._page.messages
        messages = view.chosen if view.choosing else [m for m in [view.current] if m is not None]
        if messages:
            self._verbs.delete(messages)

    def escape(self) -> bool:
        """Close what is uppermost of ours; returns whether there was something."""
        if self.picker.close_picker() or self._page.messages.end_choice():
            return True
        return self._page.sending.forget()

    # -- messages -----------------------------------------------------------------------------

    def pick_reaction(self, message: Message, at: QPoint) -> None:
        """The six quick ones and all others."""
        self.picker.open_at(at, partial(self._verbs.react, message), quick=True)

    def forward(self, messages: Sequence[Message]) -> None:
        """Choose to whom."""
        from m2chat.ui.dialogs.forward import Forward

        ids = [message.id for message in messages if not message.deleted]
        if not ids:
            return

        def done(sent: Sequence[Message]) -> None:
            count = len({one.contact for one in sent})
            words = tr("Forwarded to %n conversation(s)", n=count)
            if count == 1 and sent[0].contact != self._chat.id:
                chat = sent[0].contact
                self.toast.say(words, lambda: self._window.open_conversation(chat), tr("Open"))
            else:
                self.toast.say(words)
            for one in sent:
                if one.contact == self._chat.id:
                    self._page.history.apply(MessageAdded(one))

        def go(to: Sequence[ChatId]) -> None:
            self._page.messages.end_choice()
            self._chat.ask(lambda app: app.life.forward(ids, to), done)

        sheet = Forward(self._window, self._window.conversations.rows(), len(ids), go)
        self._window.take(sheet)
        sheet.open_over(sheet.search)

    def ask_both(self, messages: Sequence[Message]) -> None:
        """Deleting for others is asked first: it can not be taken back."""
        from m2chat.ui.dialogs.confirm import Confirm

        group = self._chat.conversation is not None and self._chat.conversation.group is not None
        changed = tr("It does so unless somebody changed that program; what was seen stays seen.")
        asks = tr("m2chat asks the computers of all members to delete it too.")
        if not group:
            name = self._chat.title
            asks = tr("m2chat asks the computer of {name} to delete it too.", name=name)
        sheet = Confirm(
            self._window,
            tr("Delete for everyone?") if group else tr("Delete for both?"),
            f"{asks} {changed}",
            tr("Delete"),
            lambda: self._verbs.delete_for_both(messages),
            tr("Keep it"),
        )
        self._window.take(sheet)
        sheet.open_over(sheet.keep_button)

    def show_story(self, message: Message) -> None:
        """What happened to a message."""

        def came(xray: XRay) -> None:
            self.story.show_story(message, xray.lines, xray.times, self._chat.title)
            self._page.panels.open("story")

        self._chat.ask(lambda app: app.insight.xray(message.id), came)

    def _renew_story(self, event: object) -> None:
        shown, changed = self.story.message, getattr(event, "message", None)
        if self._page.panels.shown != "story" or shown is None:
            return
        if isinstance(changed, Message) and changed.id == shown.id:
            self.show_story(changed)

    def _choice_changed(self, count: int) -> None:
        self.bar.setVisible(count >= 0)
        self._page.composer.setVisible(count < 0 and self._chat.writable)
        if count >= 0:
            self.bar.show_count(count)

    def _copy_chosen(self) -> None:
        self._verbs.copy_all(self._page.messages.chosen)
        self._page.messages.end_choice()
        self.toast.say(tr("Copied"))

    # -- sending ------------------------------------------------------------------------------

    def _fill_send_menu(self) -> None:
        composer = self._page.composer
        self.send_menu.add(
            Entry(tr("Send"), lambda _: composer.submit(), None, "send", "Enter", 1),
            Entry(
                tr("Send only while they are on line"),
                lambda text: self._send(text, SendOptions(rule=SendRule.ONLINE_ONLY)),
                lambda _: self._to_others(),
                "offline",
                "",
                2,
            ),
            Entry(
                tr("Send direct only"),
                lambda text: self._send(text, SendOptions(rule=SendRule.DIRECT_ONLY)),
                lambda _: self._to_others(),
                "direct",
                "",
                2,
            ),
            Entry(tr("Send later…"), self._schedule, None, "clock", "", 3),
        )
        for seconds in GIVE_UP:
            self.send_menu.add(
                Entry(
                    tr("Delete if not delivered within {time}", time=moments.span(seconds)),
                    partial(self._give_up, seconds),
                    lambda _: self._to_others(),
                    "timer",
                    "",
                    4,
                )
            )

    def _to_others(self) -> bool:
        open_ = self._chat.conversation
        return open_ is not None and open_.notes is None

    def _send(self, text: str, options: SendOptions) -> None:
        self._page.sending.send(text, options)

    def _give_up(self, seconds: float, text: str) -> None:
        self._send(text, SendOptions(give_up_at=self._chat.now() + seconds))

    def _schedule(self, text: str) -> None:
        from m2chat.ui.dialogs.schedule import Schedule

        def go(when: float) -> None:
            self._send(text, SendOptions(send_at=when))
            self.toast.say(tr("It goes out {when}", when=moments.coming(when, self._chat.now())))

        sheet = Schedule(self._window, self._chat.now, go)
        self._window.take(sheet)
        sheet.open_over(sheet.presets[0])

    def ask_options(self, at: QPoint) -> None:
        """When and how this text goes out."""
        text = self._page.composer.field.toPlainText().strip()
        if not text or self._page.composer.staging.files or not self._chat.writable:
            return
        menu = self.send_menu.make(text, self._window)
        size = menu.sizeHint()
        corner = at - QPoint(size.width() - 36, size.height() + 6)
        menu.popup(QRect(corner, size).topLeft())

    # -- typing -------------------------------------------------------------------------------

    def _name_of(self, chat: ChatId, who: UserId) -> str:
        row: Conversation | None = self._window.conversations.conversation(chat)
        if row is None or row.group is None:
            return ""
        return cast_of(row, self._window.bridge.profile).person(who)

    def _show_typing(self, chat: ChatId | None) -> None:
        if chat is not None and chat == self._chat.id:
            self._page.header.show_typing(self.typing.words(chat))
        self._window.list.view.viewport().update()


def hang(window: MainWindow) -> None:
    """Furnish the window."""
    window.chat_room = ChatRoom(window)
    ChatKeys(window)
