"""Privacy: what others learn of us, who may ask, what is kept away.

Receipts, typing and the rule for our address belong to the profile; the question before a link and
the hiding from screenshots belong to this computer.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from m2chat.app.faces.life import ChatPreferences
from m2chat.messaging.choices import NetworkChoices
from m2chat.messaging.trust.model import CardLine
from m2chat.ui import screen_security
from m2chat.ui.bridge import ApplicationFace
from m2chat.ui.dialogs.confirm import Confirm
from m2chat.ui.language import tr
from m2chat.ui.preferences import preferences
from m2chat.ui.settings.blocked import BlockedPeople
from m2chat.ui.settings.form import Form

if TYPE_CHECKING:
    from m2chat.ui.main_window import MainWindow
    from m2chat.ui.settings.switch import Switch


class PrivacyPage(Form):
    """The page."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__()
        self._window, self._bridge = window, window.bridge
        self._told = ChatPreferences()
        self._chatting()
        self._address()
        self._links()
        self._strangers()
        self.section(tr("Blocked people"))
        self.blocked = BlockedPeople(self._bridge)
        self.widget(
            "",
            tr("They can't reach you, and nothing tells them that they are blocked."),
            self.blocked,
            key="blocked",
            words=tr("Blocked people"),
            below=True,
        )
        self._screen()
        self.reset(self._reset)
        self._load()

    # -- rows ---------------------------------------------------------------------------------

    def _chatting(self) -> None:
        self.section(tr("While chatting"))
        self.receipts = self.switch(
            tr("Read receipts"),
            tr(
                "Tell people when you have read their messages. Without it you don't see either "
                "whether they read yours. That a message arrived is always told."
            ),
            True,
            lambda on: self._tell(self.receipts, replace(self._told, read_receipts=on)),
            key="receipts",
            words=tr("seen ticks"),
        )
        self.typing = self.switch(
            tr("Typing"),
            tr("Tell people while you are writing. Without it you don't see it of them."),
            True,
            lambda on: self._tell(self.typing, replace(self._told, typing=on)),
            key="typing",
        )
        self.ask_presence = self.switch(
            tr("Ask whether people are there"),
            tr(
                "Now and then a look-up server is asked about the open conversation, pinned people "
                "and those you talked with last. It sees coded ids that change daily, and your "
                "address. The people see nothing. Without it you see only when you last reached "
                "them."
            ),
            True,
            self._ask_presence,
            key="ask-presence",
            words=tr("presence online offline reachable last seen"),
        )
        for box in (self.receipts, self.typing, self.ask_presence):
            box.setEnabled(False)

    def _address(self) -> None:
        self.section(tr("Your address on the internet"))
        self.hide_address = self.switch(
            tr("Hide my address until I compared the code"),
            tr(
                "Until a contact is verified, everything goes through a relay, so that they don't "
                "see your IP address. Otherwise a relay is used until a request is accepted."
            ),
            False,
            self._hide_address,
            key="hide-address",
            words=tr("IP relay location"),
        )
        self.hide_address.setEnabled(False)

    def _links(self) -> None:
        self.section(tr("Links"))
        self.links = self.choice(
            tr("Ask before a link opens"),
            tr("The question shows where the link really leads."),
            [
                ("strangers", tr("From contacts not verified")),
                ("always", tr("Always")),
            ],
            preferences().now.link_question,
            lambda kept: preferences().choose(link_question=kept),
            key="links",
            words=tr("warning address web"),
        )
        self.say(
            tr(
                "m2chat never loads a preview of a link: the page's server would learn that you "
                "were sent it, and your address."
            ),
            key="previews",
        )

    def _strangers(self) -> None:
        self.section(tr("Requests of strangers"))
        self.cards = self.action(
            tr("Your cards"),
            tr("Only who has a card of yours can ask to be your contact."),
            tr("My cards…"),
            lambda: self._window.detour(self._window.trust.show_cards),
            key="cards",
        )
        self.withdraw = self.action(
            tr("Withdraw all cards"),
            tr("Nobody new can ask you any more, until you make a new card."),
            tr("Withdraw…"),
            self._ask_withdraw,
            kind="danger",
            key="withdraw",
        )

    def _screen(self) -> None:
        self.section(tr("Screen"))
        if not screen_security.available():
            self.say(
                tr("This system does not let a program hide from screenshots and screen sharing."),
                key="screen",
            )
            return
        self.hidden = self.switch(
            tr("Hide from screenshots"),
            tr("Screenshots and screen sharing show a black window. A camera still sees it."),
            preferences().now.hide_from_capture,
            self._hide_from_capture,
            key="screen",
            words=tr("screen security sharing recording"),
        )

    # -- what is kept -------------------------------------------------------------------------

    def _load(self) -> None:
        async def ask(app: ApplicationFace) -> tuple[ChatPreferences, NetworkChoices]:
            return await app.life.preferences(), await app.choices()

        self._bridge.ask(ask, self._show, lambda e: self.complain(self.receipts, str(e)), self)
        self._count_cards()

    def _show(self, kept: tuple[ChatPreferences, NetworkChoices]) -> None:
        self._told, chosen = kept
        self.receipts.setChecked(self._told.read_receipts)
        self.typing.setChecked(self._told.typing)
        self.hide_address.setChecked(chosen.relay_until_verified)
        self.ask_presence.setChecked(chosen.ask_presence)
        for box in (self.receipts, self.typing, self.hide_address, self.ask_presence):
            box.setEnabled(True)

    def _tell(self, box: Switch, told: ChatPreferences) -> None:
        before, self._told = self._told, told

        def undo() -> None:
            self._told = before
            self.receipts.setChecked(before.read_receipts)
            self.typing.setChecked(before.typing)

        self.keep(self._bridge, box, lambda app: app.life.set_preferences(told), undo)

    def _hide_address(self, on: bool) -> None:
        box = self.hide_address

        async def keep(app: ApplicationFace) -> None:
            await app.choose(replace(await app.choices(), relay_until_verified=on))

        self.keep(self._bridge, box, keep, lambda: box.setChecked(not on))

    def _ask_presence(self, on: bool) -> None:
        box = self.ask_presence

        async def keep(app: ApplicationFace) -> None:
            await app.choose(replace(await app.choices(), ask_presence=on))

        self.keep(self._bridge, box, keep, lambda: box.setChecked(not on))

    def _hide_from_capture(self, on: bool) -> None:
        if screen_security.apply(self._window.window(), on):
            preferences().choose(hide_from_capture=on)
            self.complain(self.hidden, "")
        else:
            self.hidden.setChecked(not on)
            self.complain(self.hidden, tr("The system refused it. Nothing was changed."))

    # -- cards --------------------------------------------------------------------------------

    def _count_cards(self) -> None:
        def show(lines: Sequence[CardLine]) -> None:
            count = sum(1 for line in lines if line.answers)
            words = tr("%n card(s) can be used at present.", n=count)
            self.praise(self.cards, words)
            self.withdraw.setEnabled(count > 0)

        self._bridge.ask(lambda app: app.trust.card_story(), show, lambda _: None, self)

    def _ask_withdraw(self) -> None:
        bridge, window = self._bridge, self._window

        async def all_of_them(app: ApplicationFace) -> None:
            for line in await app.trust.card_story():
                if line.answers:
                    await app.revoke_card(line.card.id)

        def ask() -> None:
            sheet = Confirm(
                window,
                tr("Withdraw all cards?"),
                tr("Printed and shared cards stop working for good. Your contacts stay."),
                tr("Withdraw"),
                lambda: bridge.ask(all_of_them),
                tr("Keep them"),
            )
            window.take(sheet)
            sheet.open_over(sheet.keep_button)

        window.detour(ask)

    def _reset(self) -> None:
        preferences().choose(link_question="strangers")
        self.links.setCurrentIndex(0)
        if not self.hide_address.isEnabled():
            return
        on_again = (self.receipts, self.typing, self.ask_presence)
        for box, on in (*((one, True) for one in on_again), (self.hide_address, False)):
            if box.isChecked() != on:
                box.click()
        if screen_security.available() and self.hidden.isChecked():
            self.hidden.click()
