"""Messages found by words, as a list that fills while one types; a click or Enter goes there.

A further page comes when the end of the list is near.  An answer to words that are no longer the
ones in the field is dropped.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from m2chat.app.faces.archive import SearchHit, SearchPage
from m2chat.ids import ChatId
from m2chat.ui.bridge import Bridge, Call
from m2chat.ui.delegates.hit_delegate import HitDelegate
from m2chat.ui.language import tr
from m2chat.ui.models.roles import Role
from m2chat.ui.theme import Space, theme
from m2chat.ui.views.parts import EmptyState, column, label

PAUSE_MS = 120  # after the last key
PAGE = 30
Index = QModelIndex | QPersistentModelIndex


class FoundModel(QAbstractListModel):
    """The hits, the newest first."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.hits: list[SearchHit] = []

    def rowCount(self, parent: Index | None = None) -> int:
        """How many are loaded."""
        return 0 if parent is not None and parent.isValid() else len(self.hits)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The hit, and its words for screen readers."""
        hit = self.hits[index.row()]
        if role == Role.HIT:
            return hit
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{hit.title}: {hit.excerpt}"
        return None

    def show(self, hits: tuple[SearchHit, ...], *, more: bool) -> None:
        """A first page, or one more."""
        if not more:
            self.beginResetModel()
            self.hits = list(hits)
            self.endResetModel()
        elif hits:
            self.beginInsertRows(QModelIndex(), len(self.hits), len(self.hits) + len(hits) - 1)
            self.hits += hits
            self.endInsertRows()


class _Hits(QListView):
    """The rows; Enter is a click."""

    chosen = Signal(object)  # a Message

    def __init__(self, model: FoundModel, now: Callable[[], float], one_chat: bool) -> None:
        super().__init__()
        self.setAccessibleName(tr("Messages found"))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(HitDelegate(now, self, one_chat=one_chat))
        self.setModel(model)
        self.clicked.connect(self._go)
        theme().changed.connect(self.viewport().update)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the row under the keyboard."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._go(self.currentIndex())
            return
        super().keyPressEvent(event)

    def _go(self, index: QModelIndex) -> None:
        if index.isValid():
            self.chosen.emit(index.data(Role.HIT).message)


class FoundList(QWidget):
    """A heading with the number, and the hits; says so when there are none."""

    chosen = Signal(object)  # a Message
    searched = Signal()  # an answer came

    def __init__(self, bridge: Bridge, now: Callable[[], float], *, one_chat: bool = False) -> None:
        super().__init__()
        self._bridge = bridge
        self._text = ""
        self._chat: ChatId | None = None
        self._more: int | None = None
        self._call: Call | None = None
        self._model = FoundModel(self)
        self.view = _Hits(self._model, now, one_chat)
        self.heading = label("", "section")
        self.heading.setContentsMargins(Space.L, Space.S, Space.L, Space.XS)
        body = column(self)
        body.addWidget(self.heading)
        body.addWidget(self.view, 1)
        self.empty = EmptyState("search", "", "")
        self.empty.hide()
        body.addWidget(self.empty, 1)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._ask)
        self.view.chosen.connect(self.chosen)
        self.view.verticalScrollBar().valueChanged.connect(self._scrolled)

    @property
    def count(self) -> int:
        """How many hits are loaded."""
        return len(self._model.hits)

    def look_for(self, text: str, chat: ChatId | None = None) -> None:
        """These words, in a moment, in one conversation or in all."""
        text = text.strip()
        if (text, chat) == (self._text, self._chat):
            return
        self._text, self._chat = text, chat
        if self._call is not None:
            self._call.cancel()
        if text:
            self._pause.start()
        else:
            self._pause.stop()
            self._model.show((), more=False)
            self.heading.setText("")
            self._show_nothing(False)

    def _ask(self) -> None:
        self._look(None)

    def _look(self, before: int | None) -> None:
        text, chat = self._text, self._chat

        def done(page: SearchPage) -> None:
            self._call = None
            if (text, chat) != (self._text, self._chat):
                return
            self._more = page.more
            self._model.show(page.hits, more=before is not None)
            self.heading.setText(self._words())
            self._show_nothing(not self.count)
            self.searched.emit()

        self._call = self._bridge.ask(
            lambda app: app.archive.search(text, chat, before, PAGE), done, owner=self
        )

    def _show_nothing(self, nothing: bool) -> None:
        """Where there is no hit, the empty state says so in place of the list."""
        self.empty.setVisible(nothing)
        self.view.setVisible(not nothing)
        self.heading.setVisible(not nothing)
        self.empty.title.setText(tr("No results for “{words}”", words=self._text[:40]))
        self.empty.line.setText(tr("No message and no file has these words."))

    def _words(self) -> str:
        if not self.count:
            return tr("No message has these words.")
        many = (
            tr("Messages") if self._more is None else tr("The newest %n message(s)", n=self.count)
        )
        return (
            tr("{messages} with “{words}”", messages=many, words=self._text)
            if self._more
            else f"{many} ({self.count})"
        )

    def _scrolled(self, value: int) -> None:
        bar = self.view.verticalScrollBar()
        if self._more is not None and self._call is None and value > bar.maximum() - 400:
            self._look(self._more)
