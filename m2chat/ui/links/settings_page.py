"""The page of the settings on links: whether m2chat opens them, and switching it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QWidget

from m2chat.ui.language import mark, tr
from m2chat.ui.links.handler import Handler, LinkState, handler
from m2chat.ui.settings.form import Form
from m2chat.ui.views.parts import StatusLine

if TYPE_CHECKING:
    from m2chat.ui.main_window import MainWindow

_SAID = {
    LinkState.OURS: mark("m2chat opens them now."),
    LinkState.NOBODY: mark("No program opens them now."),
    LinkState.OTHER: mark("Another program opens them now. Switched on, m2chat does."),
    LinkState.BUNDLE: mark("The system knows from the installation that m2chat opens them."),
    LinkState.UNKNOWN: mark(
        "This m2chat was started from a folder, so that the system can't know it. Paste links "
        "into the search field instead."
    ),
}


class LinksForm(Form):
    """One switch, and what is so."""

    def __init__(self, system: Handler) -> None:
        super().__init__()
        self._system = system
        self.section(tr("Links"))
        self.open_links: QCheckBox = self.switch(
            tr("Open m2: links with m2chat"),
            tr("Contact cards and circle links that you click in a browser or mail program open "
               "here. You are asked before anything is done with them."),
            False,
            self._turn,
        )  # fmt: skip
        self.status = StatusLine()
        layout = self.layout()
        assert layout is not None
        layout.addWidget(self.status)
        self.look()

    def look(self) -> None:
        """As it is now."""
        state = self._system.state()
        fixed = state in (LinkState.BUNDLE, LinkState.UNKNOWN)
        self.open_links.setChecked(state in (LinkState.OURS, LinkState.BUNDLE))
        self.open_links.setEnabled(not fixed)
        self.status.show_hint(tr(_SAID[state]))

    def _turn(self, on: bool) -> None:
        try:
            self._system.register() if on else self._system.unregister()
        except OSError as error:
            self.look()
            self.status.show_error(
                tr(
                    "The system did not take it ({reason}). Nothing was changed.",
                    reason=error.strerror or "?",
                )
            )
            return
        self.look()


def links_page(window: MainWindow, system: Callable[[], Handler] = handler) -> QWidget:
    """The page, for ``Topic``."""
    return LinksForm(system())
