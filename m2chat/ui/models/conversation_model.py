"""The list of conversations: requests first, then the newest first; and its filter."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
)

from m2chat.ids import ChatId, UserId
from m2chat.messaging.group_model import GroupState
from m2chat.messaging.model import (
    Contact,
    ContactState,
    Conversation,
    Direction,
    Message,
    Presence,
    Route,
)
from m2chat.ui import chat_words, moments, wording
from m2chat.ui.chat_words import title_of
from m2chat.ui.language import tr
from m2chat.ui.models.roles import Role

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


def _place(row: Conversation) -> tuple[int, float, str]:
    moment = row.last.sent_at if row.last else row.began
    rank = 0 if asks(row) else 1 if row.settings.pinned else 2
    return (rank, -moment, row.title)


def asks(row: Conversation) -> bool:
    """Whether a person or a group waits for our yes."""
    if row.contact is not None:
        return row.contact.state is ContactState.REQUEST
    return row.group is not None and row.group.state is GroupState.INVITED


def muted(row: Conversation, now: float) -> bool:
    """Whether its messages are not told."""
    until = row.settings.muted_until
    return until is not None and until > now


class ConversationModel(QAbstractListModel):
    """All conversations, kept in order as events come."""

    def __init__(self, now: Callable[[], float], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._now = now
        self._list: list[Conversation] = []

    # -- what Qt asks -------------------------------------------------------------------------

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """How many conversations there are."""
        return 0 if parent.isValid() else len(self._list)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The conversation, its title, or how a screen reader says the row."""
        if not index.isValid() or index.row() >= len(self._list):
            return None
        row = self._list[index.row()]
        if role == Role.CONVERSATION:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return title_of(row)
        if role == Role.SEARCH:
            contact = row.contact
            return title_of(row) if contact is None else f"{contact.nickname}\n{contact.name}"
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(row)
        return None

    # -- what the window tells ----------------------------------------------------------------

    def reset(self, rows: Sequence[Conversation]) -> None:
        """All rows anew."""
        self.beginResetModel()
        self._list = sorted(rows, key=_place)
        self.endResetModel()

    def renew(self, rows: Sequence[Conversation]) -> None:
        """All rows as they are now; what did not change is not touched."""
        there = {row.id for row in rows}
        for gone in [row.id for row in self._list if row.id not in there]:
            self.remove(gone)
        for row in rows:
            self.put(row)

    def put_contact(self, contact: Contact) -> None:
        """A contact is new or changed."""
        at = self.find(contact.id)
        if at is None:
            self._insert(Conversation(contact, None, 0))
        else:
            self._put(at, replace(self._list[at], contact=contact))

    def put(self, row: Conversation) -> None:
        """A conversation is new or changed."""
        at = self.find(row.id)
        if at is None:
            self._insert(row)
        else:
            self._put(at, row)

    def remove(self, contact: ChatId) -> None:
        """The conversation is gone."""
        at = self.find(contact)
        if at is not None:
            self.beginRemoveRows(_NOWHERE, at, at)
            del self._list[at]
            self.endRemoveRows()

    def add_message(self, message: Message) -> None:
        """A message came or was written."""
        at = self.find(message.contact)
        if at is None:
            return
        row = self._list[at]
        if row.last is not None and row.last.id == message.id:
            self._put(at, replace(row, last=message))
            return
        newer = row.last is None or row.last.order < message.order
        fresh = int(message.unread and message.direction is Direction.IN)
        last = message if newer else row.last
        self._put(at, replace(row, last=last, unread=row.unread + fresh))

    def change_message(self, message: Message) -> None:
        """A message changed its state; it matters here when it is the last."""
        at = self.find(message.contact)
        if at is not None:
            row = self._list[at]
            if row.last is not None and row.last.id == message.id:
                self._put(at, replace(row, last=message))

    def set_read(self, contact: ChatId) -> None:
        """Nothing of this contact is unread any more."""
        self._update(contact, unread=0, mentioned=False)

    def set_draft(self, contact: ChatId, text: str) -> None:
        """Unsent text is kept for this contact."""
        self._update(contact, draft=text)

    def set_presence(
        self, contact: UserId, presence: Presence, reached_at: float | None = None
    ) -> None:
        """The contact came or went."""
        row = self.conversation(contact)
        if row is not None and row.contact is not None:
            at = reached_at if reached_at is not None else row.contact.reached_at
            self.put_contact(replace(row.contact, presence=presence, reached_at=at))

    def set_route(self, contact: UserId, route: Route) -> None:
        """The session to the contact takes another way."""
        row = self.conversation(contact)
        if row is not None and row.contact is not None:
            self.put_contact(replace(row.contact, route=route))

    # -- what the window asks -----------------------------------------------------------------

    def find(self, contact: ChatId) -> int | None:
        """The row of a contact."""
        for at, row in enumerate(self._list):
            if row.id == contact:
                return at
        return None

    def conversation(self, contact: ChatId) -> Conversation | None:
        """The row's content."""
        at = self.find(contact)
        return None if at is None else self._list[at]

    def contacts(self) -> list[Contact]:
        """Everybody of the list."""
        return [row.contact for row in self._list if row.contact is not None]

    def rows(self) -> list[Conversation]:
        """All conversations, in order."""
        return list(self._list)

    @property
    def unread(self) -> int:
        """Unread messages of all conversations that are not muted."""
        now = self._now()
        return sum(row.unread for row in self._list if not muted(row, now))

    # -- inside -------------------------------------------------------------------------------

    def _update(self, contact: ChatId, **changes: Any) -> None:
        at = self.find(contact)
        if at is not None:
            self._put(at, replace(self._list[at], **changes))

    def _insert(self, row: Conversation) -> None:
        at = self._rank(row)
        self.beginInsertRows(_NOWHERE, at, at)
        self._list.insert(at, row)
        self.endInsertRows()

    def _rank(self, row: Conversation) -> int:
        place = _place(row)
        return sum(1 for other in self._list if _place(other) < place)

    def _put(self, at: int, row: Conversation) -> None:
        if row == self._list[at]:
            return
        self._list[at] = row
        target = self._rank(row)  # counted with the row itself in the list, which is not below it
        if target != at:
            before = target if target < at else target + 1
            self.beginMoveRows(_NOWHERE, at, at, _NOWHERE, before)
            self._list.insert(target, self._list.pop(at))
            self.endMoveRows()
        index = self.index(target, 0)
        self.dataChanged.emit(index, index)

    def _spoken(self, row: Conversation) -> str:
        parts = [title_of(row), chat_words.line(row)]
        if row.unread:
            parts.append(tr("%n unread", n=row.unread))
        if row.draft:
            parts.append(tr("draft: {words}", words=row.draft))
        elif row.last is not None:
            parts.append(wording.spoken(row.last, title_of(row), self._now()))
            parts.append(moments.short(row.last.sent_at, self._now()))
        return ", ".join(part for part in parts if part)


class ConversationFilter(QSortFilterProxyModel):
    """The rows whose names contain all words of the filter, whatever their case.

    Blocked people and archived conversations are out of sight until they are looked for by name;
    the archive can be shown in place of the list.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words: list[str] = []
        self._archived = False

    @property
    def archived(self) -> bool:
        """Whether the archive is shown."""
        return self._archived

    def show_archived(self, archived: bool) -> None:
        """The archive in place of the list, or the list again."""
        self.beginFilterChange()
        self._archived = archived
        self.endFilterChange()

    def set_words(self, text: str) -> None:
        """Filter by these words; all rows when empty."""
        self.beginFilterChange()
        self._words = text.casefold().split()
        self.endFilterChange()

    def filterAcceptsRow(self, source_row: int, source_parent: Index) -> bool:
        """Whether the row's names contain every word."""
        source = self.sourceModel()
        index = source.index(source_row, 0, source_parent)
        row: Conversation = source.data(index, Role.CONVERSATION)
        if not self._words:
            if row.contact is not None and row.contact.state is ContactState.BLOCKED:
                return False
            return row.settings.archived is self._archived
        text = str(source.data(index, Role.SEARCH)).casefold()
        return all(word in text for word in self._words)
