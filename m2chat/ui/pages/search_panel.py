"""The side panel that searches the open conversation (Ctrl+Shift+F)."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from m2chat.ids import ChatId
from m2chat.ui.bridge import Bridge
from m2chat.ui.language import tr
from m2chat.ui.pages.conversation_list_page import SearchField
from m2chat.ui.theme import Space
from m2chat.ui.views.found_list import FoundList
from m2chat.ui.views.parts import EmptyState, ToolIcon, button, column, label


class SearchPanel(QWidget):
    """A field and what was found."""

    closed = Signal()
    everywhere = Signal(str)  # search these words in all conversations

    def __init__(self, bridge: Bridge, now: Callable[[], float]) -> None:
        super().__init__()
        self.setObjectName("sidePanel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._chat: ChatId | None = None
        self.field = SearchField()
        self.field.setPlaceholderText(tr("Search this conversation"))
        self.field.setAccessibleName(tr("Search this conversation"))
        self.field.setClearButtonEnabled(True)
        self.field.installEventFilter(self)
        self.found = FoundList(bridge, now, one_chat=True)
        self.all_button = button(tr("Search everywhere"), "quiet", "search")
        self.all_button.hide()
        self.empty = EmptyState(
            "search", tr("What do you look for?"), tr("Words of messages, names of files.")
        )
        top = QHBoxLayout()
        top.addWidget(label(tr("Search"), "title"), 1)
        close = ToolIcon("close", tr("Close the search"), tr("Close (Esc)"))
        close.clicked.connect(self.closed)
        top.addWidget(close)
        body = column(self, 0, Space.S)
        inner = column(part := QWidget(), Space.L, Space.S)
        part.setContentsMargins(0, 0, 0, 0)
        inner.addLayout(top)
        inner.addWidget(self.field)
        body.addWidget(part)
        body.addWidget(self.found, 1)
        body.addWidget(self.empty, 1)
        body.addWidget(self.all_button)
        self.field.textChanged.connect(self._typed)
        self.found.searched.connect(lambda: self.all_button.setVisible(bool(self.field.text())))
        self.found.hide()
        self.all_button.clicked.connect(lambda: self.everywhere.emit(self.field.text()))

    def begin(self, chat: ChatId | None) -> None:
        """Search this conversation; the words of another one are forgotten."""
        if chat != self._chat:
            self._chat = chat
            self.field.clear()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """From the field, Down goes to what was found and Enter to its first."""
        pressed = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress
        if watched is self.field and pressed and self.found.count:
            assert isinstance(event, QKeyEvent)
            if event.key() == Qt.Key.Key_Down:
                self.found.view.setFocus(Qt.FocusReason.TabFocusReason)
                self.found.view.setCurrentIndex(self.found.view.model().index(0, 0))
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.found.view.clicked.emit(self.found.view.model().index(0, 0))
                return True
        return super().eventFilter(watched, event)

    def _typed(self, text: str) -> None:
        if not text.strip():
            self.all_button.hide()
        self.empty.setVisible(not text.strip())
        self.found.setVisible(bool(text.strip()))
        self.found.look_for(text, self._chat)
