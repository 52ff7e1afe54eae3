"""What a person decides about the contact of the open conversation: accept, name, route, block."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from PySide6.QtCore import QObject, Signal

from m2chat.ids import UserId
from m2chat.messaging.file_model import FileRules
from m2chat.messaging.model import Conversation, RoutePolicy
from m2chat.ui.bridge import ApplicationFace
from m2chat.ui.pages.contact_panel import ContactPanel
from m2chat.ui.pages.open_chat import OpenChat
from m2chat.ui.pages.request_card import RequestCard


class ContactVerbs(QObject):
    """Carries out what the contact's panel and the request card ask for."""

    compare_wanted = Signal(object)  # a Contact

    def __init__(self, chat: OpenChat, details: ContactPanel, request: RequestCard) -> None:
        super().__init__(chat)
        self._chat, self._details, self._request = chat, details, request
        details.compare.connect(self.compare)
        details.renamed.connect(self._rename)
        details.policy_chosen.connect(self._choose_policy)
        details.block.connect(self._block)
        details.remove.connect(self._remove)
        details.timer_chosen.connect(self._set_timer)
        details.rules_chosen.connect(self._set_rules)
        chat.changed.connect(self._show)
        request.accepted.connect(self._accept)
        request.rejected.connect(lambda: self._block(True))
        request.cancelled.connect(self._remove)
        request.unblocked.connect(lambda: self._block(False))

    def compare(self) -> None:
        """Compare the safety code with the contact."""
        if self._chat.contact is not None:
            self.compare_wanted.emit(self._chat.contact)

    def _accept(self) -> None:
        self._about(lambda app, who: app.accept_contact(who), self._request.status.show_error)

    def _block(self, block: bool) -> None:
        def verb(app: ApplicationFace, who: UserId) -> Awaitable[None]:
            return app.block_contact(who) if block else app.unblock_contact(who)

        self._about(verb, self._complain)

    def _remove(self) -> None:
        """With a way back for half a minute."""

        async def verb(app: ApplicationFace, who: UserId) -> None:
            await app.trust.delete_chat(who, contact=True)

        self._about(verb, self._complain)

    def _rename(self, nickname: str) -> None:
        self._about(lambda app, who: app.rename_contact(who, nickname), self._complain)

    def _choose_policy(self, policy: RoutePolicy) -> None:
        self._about(lambda app, who: app.set_route_policy(who, policy), self._complain)

    # -- what holds for this conversation -----------------------------------------------------

    def _show(self, conversation: Conversation | None) -> None:
        if conversation is not None:
            self._details.show_settings(conversation.settings)

    def show_rules(self) -> None:
        """Ask which files are taken; the panel was opened."""
        chat = self._chat.id
        if chat is not None:
            self._chat.ask(lambda app: app.files.rules(chat), self._details.rules.show_rules)

    def _set_timer(self, seconds: int) -> None:
        self._about(lambda app, who: app.life.set_timer(who, seconds), self._complain)

    def _set_rules(self, rules: FileRules | None) -> None:
        chat = self._chat.id
        if chat is not None:
            self._chat.ask(
                lambda app: app.files.set_rules(chat, rules),
                lambda _: self.show_rules(),
                self._complain,
            )

    def _complain(self, sentence: str) -> None:
        shown = self._request if self._details.isHidden() else self._details
        shown.status.show_error(sentence)

    def _about(
        self,
        verb: Callable[[ApplicationFace, UserId], Awaitable[None]],
        complain: Callable[[str], None],
    ) -> None:
        contact = self._chat.contact
        if contact is not None:
            self._chat.ask(lambda app: verb(app, contact.id), None, complain)
