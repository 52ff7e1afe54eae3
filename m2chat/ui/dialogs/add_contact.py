"""Add a contact: *My card* and *Their card* side by side, one entry point (product 2.2)."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QWidget

from m2chat.ui.bridge import Bridge
from m2chat.ui.dialogs.my_card import MyCard
from m2chat.ui.dialogs.sheet import Sheet
from m2chat.ui.dialogs.their_card import TheirCard
from m2chat.ui.language import tr
from m2chat.ui.theme import Size, Space, px


class AddContact(Sheet):
    """The sheet of Ctrl+N."""

    def __init__(self, window: QWidget, bridge: Bridge, now: Callable[[], float]) -> None:
        super().__init__(window, tr("Add contact"), 820)
        self.mine = MyCard(bridge, now)
        self.theirs = TheirCard(bridge, now)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(Space.XL)
        line = QFrame()
        line.setObjectName("rule")
        line.setMinimumSize(px(1), px(1))
        self._row.addWidget(self.mine, 1, Qt.AlignmentFlag.AlignTop)
        self._row.addWidget(self.theirs, 1, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(self._row)
        self.theirs.added.connect(lambda _: self.close_sheet())
        self.mine.changed.connect(self.refit)
        self.theirs.changed.connect(self.refit)

    def open_card(self, link: str = "") -> None:
        """Show the sheet, with a pasted card when there is one."""
        self.open_over(self.theirs.link)
        self.mine.load()
        if link:
            self.theirs.take(link)
        else:
            self.theirs.offer_clipboard()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """One above the other in a narrow window."""
        super().resizeEvent(event)
        narrow = self.width() < Size.NARROW
        way = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        self._row.setDirection(way)
