"""The sheet behind the network dot: how things are, the check, and the trace."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QPushButton, QWidget

from m2chat.ids import UserId
from m2chat.messaging.model import Contact
from m2chat.ui.bridge import Bridge
from m2chat.ui.dialogs.network_check import NetworkCheck
from m2chat.ui.dialogs.network_ledger import NetworkLedger
from m2chat.ui.dialogs.network_live import NetworkLive
from m2chat.ui.dialogs.network_state import NetworkState
from m2chat.ui.dialogs.network_trace import NetworkTrace
from m2chat.ui.dialogs.sheet import Sheet
from m2chat.ui.inspection import History
from m2chat.ui.language import tr
from m2chat.ui.network_pages import Page
from m2chat.ui.views.flow import Flow
from m2chat.ui.views.parts import button

WIDTH = 680


class NetworkSheet(Sheet):
    """Network and circles."""

    circles_changed = Signal()
    use_here_wanted = Signal()

    def __init__(
        self,
        window: QWidget,
        bridge: Bridge,
        people: Sequence[Contact] = (),
        chosen: Contact | None = None,
        now: Callable[[], float] = lambda: 0.0,
        history: History | None = None,
    ) -> None:
        """``people`` are named in sessions and traces; ``chosen`` is who is looked at first;
        ``history`` is what the inspector saw before."""
        super().__init__(window, tr("Network"), WIDTH)
        by_id = {one.id: one for one in people}

        def known(user: UserId) -> Contact | None:
            return by_id.get(user)

        self.state = NetworkState(bridge, known)
        self.live = NetworkLive(bridge, known, chosen, history)
        self.ledger = NetworkLedger(bridge, now)
        self.check = NetworkCheck(bridge)
        self.trace = NetworkTrace(bridge, people, chosen)
        self.link, self.join_button = self.state.link, self.state.join_button
        self.retry_button, self.status = self.state.retry_button, self.state.status
        self._pages: dict[Page, QWidget] = {
            Page.STATE: self.state,
            Page.LIVE: self.live,
            Page.LEDGER: self.ledger,
            Page.CHECK: self.check,
            Page.TRACE: self.trace,
        }
        self._group = QButtonGroup(self)
        self.tabs: dict[Page, QPushButton] = {}
        row = Flow()
        for page in Page:
            tab = self.tabs[page] = button(tr(page.value), "tab")
            tab.setCheckable(True)
            tab.clicked.connect(lambda _=False, page=page: self.show_page(page))
            self._group.addButton(tab)
            row.add(tab)
        self.body.addWidget(row)
        for widget in self._pages.values():
            widget.hide()
            self.body.addWidget(widget)
        self.state.circles_changed.connect(self.circles_changed)
        self.state.use_here_wanted.connect(self.use_here_wanted)
        self.state.resized.connect(self.refit)
        for part in (self.check, self.live, self.ledger):
            part.resized.connect(self.refit)
        self.closed.connect(self.check.stop)
        self.show_page(Page.STATE)
        self.state.load()

    def show_page(self, page: Page) -> None:
        """One of the pages; a check that is under way goes on behind the others."""
        self.tabs[page].setChecked(True)
        for name, widget in self._pages.items():
            widget.setVisible(name is page)
        self.refit()

    def first(self, page: Page) -> QWidget:
        """Where the keyboard goes on a page."""
        firsts: dict[Page, QWidget] = {
            Page.STATE: self.retry_button,
            Page.LIVE: self.live.who,
            Page.LEDGER: self.ledger.keep,
            Page.CHECK: self.check.run_button,
            Page.TRACE: self.trace.who,
        }
        return firsts[page]

    def run_check(self) -> None:
        """Show the check and begin it."""
        self.show_page(Page.CHECK)
        self.check.run()
