"""The line below the header that shows pinned messages; a click goes to one, then to the next."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from m2chat.messaging.model import Message
from m2chat.ui.language import tr
from m2chat.ui.models.message_rows import snippet
from m2chat.ui.resources import icon
from m2chat.ui.theme import Space, theme
from m2chat.ui.views.parts import ToolIcon


class PinnedBar(QWidget):
    """Takes no room while nothing is pinned."""

    chosen = Signal(object)  # a Message

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("pinnedBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._pins: list[Message] = []
        self._at = 0
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.M, Space.XS, Space.M, Space.XS)
        row.setSpacing(Space.S)
        self.line = QPushButton()
        self.line.setProperty("kind", "row")
        self.line.setCursor(Qt.CursorShape.PointingHandCursor)
        self.next_button = ToolIcon("down", tr("Next pinned message"))
        row.addWidget(self.line, 1)
        row.addWidget(self.next_button)
        self.line.clicked.connect(self._go)
        self.next_button.clicked.connect(self._next)
        theme().changed.connect(self._show)
        self.hide()

    @property
    def pins(self) -> Sequence[Message]:
        """What is pinned, the newest pin first."""
        return self._pins

    def show_pins(self, pins: Sequence[Message]) -> None:
        """These are pinned now."""
        if [one.id for one in pins] != [one.id for one in self._pins]:
            self._at = 0
        self._pins = list(pins)
        self._show()

    def _show(self) -> None:
        self.setVisible(bool(self._pins))
        if not self._pins:
            return
        pin = self._pins[self._at]
        words = " ".join(snippet(pin).split())[:120]
        if len(self._pins) > 1:
            at, of = self._at + 1, len(self._pins)
            said = tr("Pinned  {at} of {of}: {words}", at=at, of=of, words=words)
        else:
            said = tr("Pinned: {words}", words=words)
        self.line.setText(said.replace("&", "&&"))
        self.line.setIcon(icon("pin", theme().colour("accent_text"), 18))
        self.line.setAccessibleName(
            tr("Go to the pinned message: {words}", words=snippet(pin)[:120])
        )
        self.next_button.setVisible(len(self._pins) > 1)

    def _go(self) -> None:
        self.chosen.emit(self._pins[self._at])
        self._next()

    def _next(self) -> None:
        self._at = (self._at + 1) % max(1, len(self._pins))
        self._show()
