"""The list of conversations: one click or Enter opens, arrows move, the model keeps the order."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    Qt,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QHelpEvent, QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QToolTip

from m2chat.ids import ChatId
from m2chat.messaging.model import Conversation
from m2chat.ui.chat_words import title_of
from m2chat.ui.delegates.conversation_delegate import ConversationDelegate
from m2chat.ui.language import tr
from m2chat.ui.models.conversation_model import ConversationFilter
from m2chat.ui.models.roles import Role
from m2chat.ui.plain_hint import plain_hint
from m2chat.ui.preferences import preferences
from m2chat.ui.theme import theme
from m2chat.ui.views.smooth import Smooth


class ConversationListView(QListView):
    """The rows of the left pane."""

    chosen = Signal(object)  # a ChatId
    menu_wanted = Signal(object, QPoint)  # a ChatId and a global position

    def __init__(self, rows: ConversationFilter, now: Callable[[], float]) -> None:
        super().__init__()
        self.setAccessibleName(tr("Conversations"))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.verticalScrollBar().setSingleStep(24)
        self.smooth = Smooth(self)
        self.painter = ConversationDelegate(now, self)
        self.setItemDelegate(self.painter)
        self.setModel(rows)
        self.clicked.connect(self._clicked)
        self.selectionModel().selectionChanged.connect(self._toggled)
        self.painter.compact = preferences().now.compact
        preferences().changed.connect(self._chosen)
        theme().changed.connect(self.doItemsLayout)

    def set_folded(self, folded: bool) -> None:
        """Pictures only, or rows with names; their hints say who it is."""
        self.painter.folded = folded
        self.doItemsLayout()

    def viewportEvent(self, event: QEvent) -> bool:
        """In a folded list the hint is the name."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            index = self.indexAt(event.pos())
            named = self.painter.folded and index.isValid()
            words = title_of(index.data(Role.CONVERSATION)) if named else ""
            QToolTip.showText(event.globalPos(), plain_hint(words), self.viewport())
            return True
        return super().viewportEvent(event)

    def _chosen(self, names: frozenset[str]) -> None:
        if "compact" in names:
            self.painter.compact = preferences().now.compact
            self.doItemsLayout()

    def contact_at(self, row: int) -> ChatId | None:
        """Who stands in a row."""
        found: Conversation | None = self.model().index(row, 0).data(Role.CONVERSATION)
        return None if found is None else found.id

    def row_of(self, contact: ChatId) -> int | None:
        """Where somebody stands, if the filter lets them."""
        for row in range(self.model().rowCount()):
            if self.contact_at(row) == contact:
                return row
        return None

    def show_chosen(self, contact: ChatId | None) -> None:
        """Light the row of the open conversation."""
        row = None if contact is None else self.row_of(contact)
        if row is None:
            self.setCurrentIndex(QModelIndex())
            self.clearSelection()
        else:
            self.setCurrentIndex(self.model().index(row, 0))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The menu of the conversation under the mouse, or of the one with the keyboard."""
        index, at = self.indexAt(event.pos()), event.globalPos()
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            index = self.currentIndex()
            at = self.viewport().mapToGlobal(self.visualRect(index).center())
        if index.isValid():
            self.menu_wanted.emit(index.data(Role.CONVERSATION).id, at)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Pixel by pixel."""
        if not self.smooth.wheel(event):
            super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the row under the keyboard."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._clicked(self.currentIndex())
            return
        super().keyPressEvent(event)

    def _toggled(self, chosen: QItemSelection, left: QItemSelection) -> None:
        """An assistive program does a row's only action, which selects it without the keyboard
        going there, or takes the selection from the row with the keyboard: open the row."""
        current = self.currentIndex()
        here, gone = chosen.indexes(), left.indexes()
        if here and here != [current]:
            self._clicked(here[0])
        elif not here and gone == [current] and current.isValid():
            self.selectionModel().select(current, QItemSelectionModel.SelectionFlag.Select)
            self._clicked(current)

    def _clicked(self, index: QModelIndex) -> None:
        if index.isValid():
            self.chosen.emit(index.data(Role.CONVERSATION).id)
