"""To whom messages are sent on: a search and a list with boxes; several at once."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QIcon, QKeyEvent, QPainter, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QWidget

from m2chat.ids import ChatId
from m2chat.messaging.group_model import GroupState
from m2chat.messaging.model import ContactState, Conversation
from m2chat.ui import chat_words
from m2chat.ui.chat_words import title_of
from m2chat.ui.delegates.portraits import paint_portrait
from m2chat.ui.dialogs.sheet import Sheet
from m2chat.ui.language import tr
from m2chat.ui.pages.conversation_list_page import SearchField
from m2chat.ui.plain_hint import plain_hint
from m2chat.ui.theme import Space, px, theme
from m2chat.ui.views.parts import button, label

_CHAT = Qt.ItemDataRole.UserRole
PORTRAIT = 32
MOST = 20  # conversations at once


def open_for_words(row: Conversation) -> bool:
    """Whether something may be sent there."""
    if row.contact is not None:
        return row.contact.state is ContactState.READY
    return row.group is None or row.group.state is GroupState.MEMBER


class Forward(Sheet):
    """Choose conversations; ``go`` hears their ids."""

    def __init__(
        self,
        window: QWidget,
        rows: Sequence[Conversation],
        count: int,
        go: Callable[[Sequence[ChatId]], object],
    ) -> None:
        super().__init__(window, tr("Forward to"), 420)
        self._go = go
        self._count = count
        self.search = SearchField()
        self.search.setPlaceholderText(tr("Search people and groups"))
        self.search.setAccessibleName(tr("Search people and groups"))
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Forward to"))
        self.list.setIconSize(QSize(PORTRAIT, PORTRAIT))
        self.list.setMinimumHeight(px(320))
        for row in rows:
            if open_for_words(row):
                self.list.addItem(_item(row))
        note = label(tr("It is marked as forwarded; who wrote it first is not told."), "caption")
        line = QHBoxLayout()
        line.setSpacing(Space.S)
        line.addStretch(1)
        self.cancel_button = button(tr("Cancel"))
        self.send_button = button(tr("Send"), "primary", "send")
        line.addWidget(self.cancel_button)
        line.addWidget(self.send_button)
        for one in (self.search, self.list, note):
            self.body.addWidget(one)
        self.body.addLayout(line)
        self.search.textChanged.connect(self._filter)
        self.search.returnPressed.connect(self._take_only)
        self.search.installEventFilter(self)
        self.list.itemChanged.connect(lambda _: self._show_count())
        self.list.itemActivated.connect(_flip)
        self.list.itemClicked.connect(self._clicked)
        self.cancel_button.clicked.connect(self.close_sheet)
        self.send_button.clicked.connect(self._send)
        self._show_count()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Down goes from the search into the list."""
        pressed = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress
        if watched is self.search and pressed:
            assert isinstance(event, QKeyEvent)
            shown = [at for at in range(self.list.count()) if not self.list.item(at).isHidden()]
            if event.key() == Qt.Key.Key_Down and shown:
                self.list.setFocus(Qt.FocusReason.TabFocusReason)
                self.list.setCurrentRow(shown[0])
                return True
        return super().eventFilter(watched, event)

    @property
    def chosen(self) -> list[ChatId]:
        """The conversations with a tick."""
        items = (self.list.item(at) for at in range(self.list.count()))
        return [i.data(_CHAT) for i in items if i.checkState() is Qt.CheckState.Checked]

    def _clicked(self, item: QListWidgetItem) -> None:
        self.list.setCurrentItem(item)

    def _filter(self, words: str) -> None:
        asked = words.casefold().split()
        for at in range(self.list.count()):
            item = self.list.item(at)
            name = item.text().casefold()
            item.setHidden(not all(word in name for word in asked))

    def _take_only(self) -> None:
        """Enter in the search ticks the only one that is left."""
        left = [self.list.item(at) for at in range(self.list.count())]
        left = [item for item in left if not item.isHidden()]
        if len(left) == 1:
            left[0].setCheckState(Qt.CheckState.Checked)
            self.search.clear()

    def _show_count(self) -> None:
        count = len(self.chosen)
        self.send_button.setEnabled(0 < count <= MOST)
        self.send_button.setText(tr("Send to %n", n=count) if count > 1 else tr("Send"))

    def _send(self) -> None:
        chosen = self.chosen
        self.close_sheet()
        self._go(chosen)


def _flip(item: QListWidgetItem) -> None:
    ticked = item.checkState() is Qt.CheckState.Checked
    item.setCheckState(Qt.CheckState.Unchecked if ticked else Qt.CheckState.Checked)


def _item(row: Conversation) -> QListWidgetItem:
    picture = QPixmap(PORTRAIT * 2, PORTRAIT * 2)
    picture.setDevicePixelRatio(2)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    box = picture.rect().toRectF()
    box.setSize(box.size() / 2)
    box.adjust(1, 1, -3, -3)  # the dot of presence reaches a little beyond the circle
    paint_portrait(painter, box, row, theme().colour("panel"))
    painter.end()
    item = QListWidgetItem(QIcon(picture), " ".join(title_of(row).split()))
    item.setToolTip(plain_hint(chat_words.line(row)))
    item.setData(_CHAT, row.id)
    item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
    item.setCheckState(Qt.CheckState.Unchecked)
    return item
