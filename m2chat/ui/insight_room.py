"""What the inspector's subject hangs into the window: the three rings, menu entries, commands."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from m2chat.app.faces.insight import Layer, TestAsked
from m2chat.events import Event
from m2chat.ids import UserId
from m2chat.messaging.events import ContactChanged, PresenceChanged, RouteChanged
from m2chat.messaging.model import ContactState, Conversation
from m2chat.ui.bridge import Call
from m2chat.ui.commands import Command
from m2chat.ui.language import mark, tr
from m2chat.ui.network_pages import Page
from m2chat.ui.settings.topic import Topic
from m2chat.ui.views.entries import Entry
from m2chat.ui.views.three_rings import ThreeRings

if TYPE_CHECKING:
    from m2chat.ui.main_window import MainWindow


CARD = "test"  # the key of the card above the composer


def _page(window: MainWindow) -> QWidget:
    """The page of the settings."""
    from m2chat.ui.settings.network import NetworkPage

    return NetworkPage(window)


TOPIC = Topic(
    "network",
    mark("Network"),
    "network",
    7,
    _page,
    mark("circle server relay LAN port UPnP address test donate inspector ledger"),
)


def hang(window: MainWindow) -> None:
    """One line of ``rooms.ROOMS``."""
    InsightRoom(window)


class InsightRoom(QObject):
    """Lives as long as the window."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._page, self._bridge = window, window.page, window.bridge
        self._asked: Call | None = None
        window.insight_room = self
        self.rings = ThreeRings()
        self.rings.hide()
        self.rings.clicked.connect(self.show_layers)
        self._page.header.add_mark(self.rings)
        inspect = partial(window.show_network, page=Page.LIVE)
        ledger = partial(window.show_network, page=Page.LEDGER)
        group = mark("Network")
        window.commands.add(
            Command(
                "network.inspect", mark("Network inspector"), inspect, ("Ctrl+Shift+I",), group
            ),
            Command("network.ledger", mark("What servers learned"), ledger, (), group),
            Command(
                "chat.layers",
                mark("Layers of protection"),
                self.show_layers,
                (),
                group,
                lambda: _may(self._page.chat.conversation),
            ),
        )
        self._page.menu.add(
            Entry(
                tr("Layers of protection…"), lambda _: self.show_layers(), _may, "lock", section=5
            )
        )
        self._page.menu.add(
            Entry(tr("Test the connection…"), lambda _: self.show_test(), _may, "pulse", section=5)
        )
        window.commands.add(
            Command(
                "chat.test",
                mark("Test the connection with this contact"),
                self.show_test,
                (),
                group,
                lambda: _may(self._page.chat.conversation),
            )
        )
        window.settings_topics.append(TOPIC)
        self._asking: set[UserId] = set()
        self._page.chat.opened.connect(self._opened)
        self._bridge.happened.connect(self._heard)

    def show_layers(self) -> None:
        """What the rings stand for."""
        from m2chat.ui.dialogs.layers import LayersSheet

        contact = self._page.contact
        if contact is None or contact.state is not ContactState.READY:
            return
        sheet = LayersSheet(self._window, self._bridge, contact)
        self._window.take(sheet)
        sheet.open_over()

    def show_test(self) -> None:
        """Test the connection with the open contact."""
        from m2chat.ui.dialogs.test_contact import TestContact

        contact = self._page.contact
        if contact is None or contact.state is not ContactState.READY:
            return
        sheet = TestContact(self._window, self._bridge, contact)
        self._window.take(sheet)
        sheet.open_over(sheet.run_button)

    def _show_question(self) -> None:
        from m2chat.ui.pages.test_card import TestCard

        contact = self._page.contact
        if contact is None or contact.id not in self._asking:
            return
        if self._page.cards.card(CARD) is not None:
            return
        card = TestCard(contact.title)
        card.answered.connect(partial(self._answer, contact.id))
        self._page.cards.put(CARD, card)

    def _answer(self, contact: UserId, allowed: bool) -> None:
        self._asking.discard(contact)
        self._page.cards.take(CARD)
        self._bridge.ask(lambda app: app.insight.let_test(contact, allowed), owner=self)

    def _opened(self, conversation: Conversation | None) -> None:
        ready = conversation is not None and _may(conversation)
        self.rings.setVisible(ready)
        if ready:
            self._ask()
            self._show_question()

    def _heard(self, event: Event) -> None:
        if isinstance(event, TestAsked):
            self._asking.add(event.contact)
            self._show_question()
        contact = self._page.contact
        if contact is None or contact.state is not ContactState.READY:
            return
        if isinstance(event, ContactChanged) and event.contact.id == contact.id:
            self.rings.show()
            self._ask()
        elif isinstance(event, RouteChanged | PresenceChanged) and event.contact == contact.id:
            self._ask()

    def _ask(self) -> None:
        contact = self._page.contact
        if contact is None:
            return
        if self._asked is not None:
            self._asked.cancel()
        self._asked = self._bridge.ask(
            lambda app: app.insight.layers(contact.id), self._show, None, self
        )

    def _show(self, layers: Sequence[Layer]) -> None:
        from m2chat.ui.dialogs.layers import ring_of, rings_hint

        self._asked = None
        self.rings.show_rings([ring_of(one) for one in layers], rings_hint(layers))


def _may(conversation: Conversation | None) -> bool:
    contact = conversation.contact if conversation is not None else None
    return contact is not None and contact.state is ContactState.READY
