"""The side panel with what a conversation carries: pictures, files, voice messages, links."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QStackedWidget,
    QWidget,
)

from m2chat.app.faces.archive import MediaKind
from m2chat.ids import ChatId
from m2chat.messaging.model import Message
from m2chat.ui import moments
from m2chat.ui.bridge import Bridge
from m2chat.ui.language import mark, tr
from m2chat.ui.plain_hint import plain_hint
from m2chat.ui.resources import icon
from m2chat.ui.theme import Space, px, theme
from m2chat.ui.views.flow import Flow
from m2chat.ui.views.parts import EmptyState, ToolIcon, button, column, label

PAGE = 60
_KINDS = {
    MediaKind.PICTURES: (
        mark("Pictures"),
        "image",
        mark("No pictures yet"),
        mark("Pictures of this conversation"),
    ),
    MediaKind.FILES: (
        mark("Files"),
        "file",
        mark("No files yet"),
        mark("Files of this conversation"),
    ),
    MediaKind.VOICE: (
        mark("Voice"),
        "mic",
        mark("No voice messages yet"),
        mark("Voice messages of both sides"),
    ),
    MediaKind.LINKS: (
        mark("Links"),
        "network",
        mark("No links yet"),
        mark("Web addresses that were written"),
    ),
}


class MediaPanel(QWidget):
    """Four lists; a click goes to the message."""

    closed = Signal()
    chosen = Signal(object)  # a Message

    def __init__(self, bridge: Bridge, now: Callable[[], float]) -> None:
        super().__init__()
        self._bridge, self._now = bridge, now
        self._chat: ChatId | None = None
        self._kind = MediaKind.PICTURES
        self._found: list[Message] = []
        self._all = True
        self.setObjectName("sidePanel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        top = QHBoxLayout()
        top.addWidget(label(tr("Media, files and links"), "title"), 1)
        close = ToolIcon("close", tr("Close the list"), tr("Close (Esc)"))
        close.clicked.connect(self.closed)
        top.addWidget(close)
        tabs = Flow()
        self.tabs = QButtonGroup(self)
        for kind, (words, _, _, hint) in _KINDS.items():
            tab = button(tr(words), "tab")
            tab.setCheckable(True)
            tab.setToolTip(tr(hint))
            tab.clicked.connect(partial(self.show_kind, kind))
            self.tabs.addButton(tab)
            tabs.add(tab)
        self.rows = QListWidget()
        self.rows.setAccessibleName(tr("What this conversation carries"))
        self.rows.setIconSize(QSize(px(20), px(20)))
        self.rows.setSpacing(px(1))
        self.rows.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.empty = EmptyState("image", "", "")
        self._stack = QStackedWidget()
        self._stack.addWidget(self.rows)
        self._stack.addWidget(self.empty)
        body = column(self, Space.L, Space.S)
        body.addLayout(top)
        body.addWidget(tabs)
        body.addWidget(self._stack, 1)
        self.rows.itemActivated.connect(self._go)
        self.rows.itemClicked.connect(self._go)
        self.rows.verticalScrollBar().valueChanged.connect(self._scrolled)

    def begin(self, chat: ChatId | None) -> None:
        """Show what this conversation carries."""
        self._chat = chat
        self.tabs.buttons()[list(_KINDS).index(self._kind)].setChecked(True)
        self.show_kind(self._kind)

    def show_kind(self, kind: MediaKind, *_: object) -> None:
        """One of the lists, from its newest."""
        self._kind = kind
        self._found, self._all = [], False
        self.rows.clear()
        self._fetch()

    def _fetch(self) -> None:
        chat, kind = self._chat, self._kind
        if chat is None or self._all:
            return
        before = self._found[-1].order if self._found else None
        self._all = True  # until the answer says otherwise

        def done(page: Sequence[Message]) -> None:
            if (chat, kind) == (self._chat, self._kind):
                self._all = len(page) < PAGE
                self._add(page)

        self._bridge.ask(lambda app: app.archive.media(chat, kind, before, PAGE), done, owner=self)

    def _add(self, page: Sequence[Message]) -> None:
        _, picture, nothing, hint = _KINDS[self._kind]
        for message in page:
            item = QListWidgetItem(icon(picture, theme().colour("text_soft")), self._words(message))
            item.setToolTip(plain_hint(message.text[:500]))
            self.rows.addItem(item)
        self._found += page
        self.empty.title.setText(tr(nothing))
        self.empty.line.setText(tr("{things} stand here.", things=tr(hint)))
        self._stack.setCurrentWidget(self.rows if self._found else self.empty)

    def _words(self, message: Message) -> str:
        when = moments.short(message.sent_at, self._now())
        if self._kind is MediaKind.LINKS:
            links = [word for word in message.text.split() if "://" in word]
            return f"{' '.join(links)[:120]}\n{when}"
        name = message.file.name if message.file is not None else tr("File")
        return f"{name[:120]}\n{when}"

    def _go(self, item: QListWidgetItem) -> None:
        self.chosen.emit(self._found[self.rows.row(item)])

    def _scrolled(self, value: int) -> None:
        if value > self.rows.verticalScrollBar().maximum() - 400:
            self._fetch()
