"""What trust hangs into the window: menus, warnings above the composer, undo, the sheets."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from m2chat.errors import UserFacingError
from m2chat.events import Event
from m2chat.ids import ChatId, UserId
from m2chat.messaging.events import ContactChanged
from m2chat.messaging.model import Contact, ContactState, Conversation
from m2chat.messaging.trust.model import (
    ConversationHidden,
    ConversationPurged,
    ConversationRestored,
    Deletion,
    Introduction,
    IntroductionChanged,
    IntroductionState,
    OwnNameChanged,
    PictureChanged,
    TrustWarning,
)
from m2chat.ui.commands import Command
from m2chat.ui.language import mark, tr
from m2chat.ui.name_doubt import name_doubt
from m2chat.ui.pictures.faces import Faces
from m2chat.ui.retelling import told
from m2chat.ui.views.entries import Entry
from m2chat.ui.views.picture import Avatar
from m2chat.ui.views.undo_bar import UndoBar

if TYPE_CHECKING:
    from m2chat.ui.main_window import MainWindow

WARNINGS = "trust"  # the key of the card above the composer


class TrustRoom(QObject):
    """Lives as long as the window."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._bridge = window.bridge
        self._asker: Contact | None = None
        window.page.name_doubt = self._name_doubt
        self.faces = Faces(self._bridge, window.file_room.decoder, window)
        self.faces.changed.connect(self._repaint)
        self.undo_bar = UndoBar(window, window.now)
        self.undo_bar.undo.connect(self._undo)
        window.menu.add(
            Entry(tr("My cards…"), lambda _: self.show_cards(), None, "card", section=2),
            Entry(
                tr("Introductions…"), lambda _: self.show_introductions(), None, "group", section=2
            ),
            Entry(tr("My profile…"), lambda _: self.show_profile(), None, "key", section=9),
            Entry(
                tr("Profiles…"),
                lambda _: window.profiles_wanted.emit(),
                lambda _: window.has_shell,
                "group",
                section=9,
            ),
            Entry(
                tr("Lock now"), lambda _: self.lock(), None, "lock", section=9, command="lock.now"
            ),
        )
        window.page.menu.add(
            Entry(tr("Certificates…"), self._story_of, _has_certificate, "shield", section=2),
            Entry(tr("Introduce to…"), self._introduce, _is_ready, "group", section=2),
            Entry(tr("Clear conversation"), self._clear, None, "archive", section=9, danger=True),
            Entry(tr("Delete contact"), self._delete, _is_contact, "trash", section=9, danger=True),
        )
        window.commands.add(
            Command(
                "lock.now", mark("Lock now"), self.lock, ("Ctrl+L",), mark("Window"),
                everywhere=True, icon="lock",  # also over a sheet: it must always work
            )
        )  # fmt: skip
        self._bridge.happened.connect(self._heard)
        window.page.chat.opened.connect(self._opened)
        window.page.request.postponed.connect(self._postpone)
        self._bridge.ask(lambda app: app.trust.deletions(), self._waiting, owner=self)
        self._bridge.ask(lambda app: app.trust.introductions(), self._offered, owner=self)

    # -- sheets --------------------------------------------------------------------------------

    def show_cards(self) -> None:
        """All my cards."""
        from m2chat.ui.dialogs.my_cards import MyCards

        sheet = MyCards(self._window, self._bridge, self._window.now)
        self._window.take(sheet)
        sheet.open_over(sheet.new_button)

    def show_introductions(self) -> None:
        """Those that were offered."""
        from m2chat.ui.dialogs.introduce import Introductions

        open_ = self._window.open_conversation
        sheet = Introductions(self._window, self._bridge, self._window.now, open_)
        self._window.take(sheet)
        sheet.open_over()

    def show_profile(self) -> None:
        """My profile."""
        from m2chat.ui.dialogs.own_profile import OwnProfile

        sheet = OwnProfile(self._window, self._bridge, self._window.file_room.decoder)
        self._window.take(sheet)
        sheet.open_over(sheet.name)

    def show_story(self, contact: Contact) -> None:
        """The certificates of a contact."""
        from m2chat.ui.dialogs.certificates import CertificateStory

        sheet = CertificateStory(self._window, self._bridge, contact, self._window.now)
        sheet.compare_wanted.connect(self._window.compare)
        sheet.open_wanted.connect(self._window.open_conversation)
        self._window.take(sheet)
        sheet.open_over()

    def _story_of(self, conversation: Conversation) -> None:
        if conversation.contact is not None:
            self.show_story(conversation.contact)

    def _introduce(self, conversation: Conversation) -> None:
        from m2chat.ui.dialogs.introduce import Introduce

        if conversation.contact is not None:
            people = self._window.conversations.contacts()
            sheet = Introduce(self._window, self._bridge, conversation.contact, people)
            self._window.take(sheet)
            sheet.open_over(sheet.other)

    # -- the lock and forgetting ---------------------------------------------------------------

    def _name_doubt(self, contact: Contact) -> str:
        return name_doubt(contact, self._window.conversations.contacts())

    def lock(self) -> None:
        """Lock; without a passphrase the settings offer to set one."""

        def refused(error: UserFacingError) -> None:
            if error.key == "no_passphrase":
                self._window.show_settings("security", "passphrase")
            self._window.banner.say(told(error), "warning")

        self._bridge.ask(lambda app: app.trust.lock(), None, refused, self)

    def _clear(self, conversation: Conversation) -> None:
        chat = conversation.id
        self._bridge.ask(lambda app: app.trust.delete_chat(chat), None, None, self)

    def _delete(self, conversation: Conversation) -> None:
        chat = conversation.id
        self._bridge.ask(lambda app: app.trust.delete_chat(chat, contact=True), None, None, self)

    def _undo(self, token: str) -> None:
        self._bridge.ask(
            lambda app: app.trust.undo(token), lambda _: self.undo_bar.forget(token), None, self
        )

    def _waiting(self, deletions: Sequence[Deletion]) -> None:
        for one in reversed(deletions):
            self.undo_bar.add(one)

    # -- what happens --------------------------------------------------------------------------

    def _heard(self, event: Event) -> None:
        from m2chat.ui.dialogs.introduce import Introductions

        match event:
            case ConversationHidden(deletion=deletion):
                self.undo_bar.add(deletion)
                self._reload(deletion.chat)
            case ConversationRestored(chat=chat):
                self._forget_bar(chat)
                self._reload(chat)
            case ConversationPurged(chat=chat):
                self._forget_bar(chat)
            case IntroductionChanged(introduction=one):
                if one.state is IntroductionState.OFFERED:
                    self._offered([one])
                sheet = self._window.sheet
                if isinstance(sheet, Introductions):
                    sheet.load()
            case PictureChanged(contact=who):
                self.faces.forget(who)
            case OwnNameChanged():
                self._window.show_profile()
            case ContactChanged(contact=contact):
                open_ = self._window.page.chat
                if open_.id == contact.id:
                    self._opened(open_.conversation)
            case _:
                pass

    def _repaint(self) -> None:
        """Somebody has a picture now: every round picture that is on the screen."""
        for view in (self._window.list.view, self._window.page.messages):
            view.viewport().update()
        for avatar in self._window.findChildren(Avatar):
            avatar.update()

    def _forget_bar(self, chat: ChatId) -> None:
        shown = self.undo_bar.deletion
        if shown is not None and shown.chat == chat:
            self.undo_bar.forget(shown.token)

    def _reload(self, chat: ChatId) -> None:
        """List and open conversation as they are now."""
        self._window.reload_rows()
        open_ = self._window.page.chat
        if open_.id == chat and open_.conversation is not None:
            self._window.page.history.reload()

    def _offered(self, offers: Sequence[Introduction]) -> None:
        new = [one for one in offers if one.state is IntroductionState.OFFERED]
        if new:
            first = new[0]
            self._window.banner.say(
                tr(
                    "{by_name} would like you to meet {other_name}.",
                    by_name=first.by_name,
                    other_name=first.other_name,
                ),
                "text",
                tr("Look…"),
                self.show_introductions,
            )

    def _opened(self, conversation: Conversation | None) -> None:
        """Warn above the composer where there is reason to."""
        from m2chat.ui.dialogs.certificates import WarningCard

        contact = conversation.contact if conversation is not None else None
        self._asker = contact if contact is not None and _asks(contact) else self._asker
        self._window.page.cards.take(WARNINGS)
        if contact is None or contact.state is ContactState.BLOCKED:
            return
        who = contact.id

        def warn(warnings: Sequence[TrustWarning]) -> None:
            here = self._window.page.chat
            if here.id != who or not warnings:
                return
            card = WarningCard(warnings)
            card.story_wanted.connect(lambda: self.show_story(contact))
            self._window.page.cards.put(WARNINGS, card)

        self._bridge.ask(lambda app: app.trust.warnings(who), warn, lambda _: None, self)

    def _postpone(self) -> None:
        """Not now: the page closes by itself, the request makes room before others."""
        asker: UserId | None = self._asker.id if self._asker is not None else None
        if asker is not None:
            self._bridge.ask(lambda app: app.trust.postpone(asker), None, lambda _: None, self)


def hang(window: MainWindow) -> None:
    """One line of ``rooms.ROOMS``."""
    window.trust = TrustRoom(window)


def _asks(contact: Contact) -> bool:
    return contact.state is ContactState.REQUEST


def _is_ready(conversation: Conversation) -> bool:
    contact = conversation.contact
    return contact is not None and contact.state is ContactState.READY


def _is_contact(conversation: Conversation) -> bool:
    return conversation.contact is not None


def _has_certificate(conversation: Conversation) -> bool:
    contact = conversation.contact
    return contact is not None and contact.has_certificate
