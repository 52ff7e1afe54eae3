"""List and conversation side by side; dragged small the list folds, narrow one of them is shown.

The width that the person gave the list is kept at 100 % in ``preferences().panes``; 0 is folded.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

from m2chat.ui.measures import zoom
from m2chat.ui.pages.conversation_list_page import ConversationListPage
from m2chat.ui.preferences import preferences
from m2chat.ui.rescale import KEEPS_SIZE, UNLIMITED
from m2chat.ui.theme import Size, theme

KEEP_MS = 400


class Panes(QSplitter):
    """The two panes of the window."""

    def __init__(self, left: ConversationListPage, right: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._list, self._right = left, right
        self._conversation = False  # whether one is open
        kept = preferences().now.panes
        self._wanted = kept[0] if kept else Size.base()["LIST_DEFAULT"]  # at 100 %; 0: folded
        left.setProperty(KEEPS_SIZE, True)  # measured here
        self.setProperty(KEEPS_SIZE, True)
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        self.addWidget(left)
        self.addWidget(right)
        right.raise_()  # screen readers read in the order in which things lie
        self.setStretchFactor(1, 1)
        self._keep = QTimer(self)
        self._keep.setSingleShot(True)
        self._keep.setInterval(KEEP_MS)
        self._keep.timeout.connect(lambda: preferences().choose(panes=[self._wanted]))
        self.splitterMoved.connect(self._dragged)
        theme().changed.connect(self.fit)
        self.fit()

    @property
    def narrow(self) -> bool:
        """Whether there is room for one pane only."""
        return self.window().width() < Size.NARROW

    @property
    def folded(self) -> bool:
        """Whether the list shows pictures only."""
        return self._wanted == 0 and not self.narrow

    def fold(self, folded: bool) -> None:
        """Pictures only, or the list as it is wide by default."""
        self._want(0 if folded else Size.base()["LIST_DEFAULT"])

    def show_conversation(self, shown: bool) -> None:
        """Whether a conversation is open: where it is narrow it takes the place of the list."""
        self._conversation = shown
        self.fit()

    def fit(self) -> None:
        """The panes by width."""
        narrow = self.narrow
        self._list.setVisible(not (narrow and self._conversation))
        self._right.setVisible(not narrow or self._conversation)
        self._list.set_folded(self.folded)
        if narrow:
            self._list.setMinimumWidth(0)
            self._list.setMaximumWidth(UNLIMITED)
            self.setSizes([0, self.width()] if self._conversation else [self.width(), 0])
            return
        self._list.setMinimumWidth(Size.LIST_FOLDED)
        self._list.setMaximumWidth(Size.LIST_MAX)
        wide = Size.LIST_FOLDED if self.folded else round(self._wanted * zoom())
        wide = max(Size.LIST_FOLDED, min(wide, Size.LIST_MAX))
        self.setSizes([wide, max(1, self.width() - wide)])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The list keeps its width."""
        super().resizeEvent(event)
        self.fit()

    def _dragged(self) -> None:
        """Below its least width the list folds; it opens again half way."""
        wide = self._list.width()
        half = (Size.LIST_FOLDED + Size.LIST_MIN) // 2
        self._want(0 if wide < half else round(max(wide, Size.LIST_MIN) / zoom()))

    def _want(self, wide: int) -> None:
        self._wanted = wide
        self._keep.start()
        self.fit()
