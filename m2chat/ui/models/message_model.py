"""One conversation as rows, oldest first; older pages are put in front when they are wanted.

The model holds a window of the conversation, never all of it: opening one of 50,000 messages costs
one page, and whoever scrolls through them has no more than ``KEEP`` rows to measure at a time; what
lies far behind is let go and asked for again.  It asks nobody: the page listens to ``older_wanted``
and ``newer_wanted`` and answers with ``prepend`` and ``append``.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from m2chat.ids import MessageId
from m2chat.messaging.model import Direction, Message
from m2chat.ui import moments, wording
from m2chat.ui.language import tr
from m2chat.ui.models.message_rows import Cast, MessageRow, Quote, joined, snippet
from m2chat.ui.models.roles import Role

__all__ = ["KEEP", "PAGE", "Cast", "MessageModel", "MessageRow"]

PAGE = 50
KEEP = 400  # rows kept when others come; some ten windows full
Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class MessageModel(QAbstractListModel):
    """The rows of one conversation."""

    older_wanted = Signal(int)  # the ``order`` below which a page is wanted
    newer_wanted = Signal(int)  # the ``order`` above which a page is wanted
    quote_wanted = Signal(object)  # the MessageId of an answered message that is not loaded
    letting_go = Signal(int, int)  # the first and the last row that are about to be let go

    def __init__(self, now: Callable[[], float], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._now = now
        self._cast = Cast("")
        self._messages: list[Message] = []
        self._rows: dict[int, MessageRow] = {}
        self._unread_from: MessageId | None = None
        self._unread_count = 0
        self._complete = True  # the oldest message is loaded
        self._asked = False
        self._latest = True  # the newest message is loaded
        self._asked_newer = False
        self._quotes: dict[MessageId, Message | None] = {}  # None: asked for, or not there
        self.keeps_all = False  # nothing is let go, for messages are being chosen

    # -- what Qt asks -------------------------------------------------------------------------

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """How many messages are loaded."""
        return 0 if parent.isValid() else len(self._messages)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The row, its text, or how a screen reader says it."""
        if not index.isValid() or index.row() >= len(self._messages):
            return None
        message = self._messages[index.row()]
        if role == Role.ROW:
            return self.row(index.row())
        if role == Qt.ItemDataRole.DisplayRole:
            return message.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return wording.spoken(message, self._cast.name(message), self._now())
        return None

    # -- what the page tells ------------------------------------------------------------------

    def reset(
        self,
        cast: Cast | str,
        messages: Sequence[Message],
        page: int = PAGE,
        *,
        latest: bool = True,
    ) -> None:
        """Show another conversation, or another place of it; ``latest``: its newest page."""
        self.beginResetModel()
        cast = Cast(cast) if isinstance(cast, str) else cast
        if cast.title != self._cast.title:
            self._quotes.clear()
        self._cast = cast
        self._messages = sorted(messages, key=lambda message: message.order)
        self._complete = latest and len(messages) < page
        self._latest = latest
        self._asked = self._asked_newer = False
        self._mark_unread()
        self._rows.clear()
        self.endResetModel()

    def set_cast(self, cast: Cast) -> None:
        """Who speaks is called otherwise now."""
        if cast == self._cast:
            return
        self._cast = cast
        self._rows.clear()
        if self._messages:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._messages) - 1, 0))

    def prepend(self, messages: Sequence[Message], page: int = PAGE) -> None:
        """An older page came."""
        self._asked = False
        self._complete = len(messages) < page
        oldest = self._messages[0].order if self._messages else None
        older = sorted(
            (m for m in messages if oldest is None or m.order < oldest), key=lambda m: m.order
        )
        if not older:
            return
        extra = min(len(self._messages) + len(older) - KEEP, len(self._messages) - 1)
        if extra > 0 and not self.keeps_all:
            self._drop(len(self._messages) - extra, extra)
            self._latest = self._asked_newer = False
        self.beginInsertRows(_NOWHERE, 0, len(older) - 1)
        self._messages[:0] = older
        self._shift(len(older))
        self._rows.pop(len(older), None)  # the former first row lost its separator or its place
        self.endInsertRows()

    def older_failed(self) -> None:
        """The page did not come; it may be asked for again."""
        self._asked = False

    def append(self, messages: Sequence[Message], page: int = PAGE) -> None:
        """A newer page came."""
        self._asked_newer = False
        self._latest = len(messages) < page
        newest = self._messages[-1].order if self._messages else -1
        newer = sorted((m for m in messages if m.order > newest), key=lambda m: m.order)
        if not newer:
            return
        at = len(self._messages)
        self.beginInsertRows(_NOWHERE, at, at + len(newer) - 1)
        self._messages += newer
        self._rows.pop(at - 1, None)
        self.endInsertRows()
        extra = min(len(self._messages) - KEEP, at)
        if extra > 0 and not self.keeps_all:
            self._drop(0, extra)
            self._complete = self._asked = False

    def newer_failed(self) -> None:
        """The page did not come; it may be asked for again."""
        self._asked_newer = False

    def put_quote(self, message: Message) -> None:
        """An answered message that was wanted."""
        self._quotes[message.id] = message
        self._touch_answers(message.id)

    def remove(self, messages: Sequence[MessageId]) -> None:
        """These are gone."""
        for message in messages:
            self._quotes.pop(message, None)
            at = self.find(message)
            if at is None:
                continue
            self.beginRemoveRows(_NOWHERE, at, at)
            del self._messages[at]
            self._rows.clear()
            self.endRemoveRows()
            self._touch(at - 1)
            self._touch(at)

    def add(self, message: Message) -> None:
        """A message is new, or came twice (then its newer form counts)."""
        at = len(self._messages)
        newest = not at or self._messages[-1].order < message.order
        known = None if newest else self.find(message.id)
        if known is not None:
            self._replace(known, message)
            return
        while at and self._messages[at - 1].order > message.order:
            at -= 1
        if at == 0 and self._messages and not self._complete:
            return  # older than what is loaded: its page will bring it
        if at == len(self._messages) and not self._latest:
            return  # newer than what is loaded: likewise
        self.beginInsertRows(_NOWHERE, at, at)
        self._messages.insert(at, message)
        if at < len(self._messages) - 1:
            self._rows.clear()
        self.endInsertRows()
        self._touch(at - 1)
        self._touch(at + 1)

    def change(self, message: Message) -> None:
        """State, reason or next try changed; a message that is not loaded is left alone."""
        known = self.find(message.id)
        if known is not None:
            self._replace(known, message)

    def want_older(self) -> None:
        """Ask for the page before the oldest loaded message, once until it came."""
        if not self._complete and not self._asked and self._messages:
            self._asked = True
            self.older_wanted.emit(self._messages[0].order)

    def want_newer(self) -> None:
        """Ask for the page after the newest loaded message, once until it came."""
        if not self._latest and not self._asked_newer and self._messages:
            self._asked_newer = True
            self.newer_wanted.emit(self._messages[-1].order)

    def let_go(self) -> None:
        """Drop rows far above when the person is back at the bottom."""
        extra = len(self._messages) - KEEP
        if extra <= KEEP or self.keeps_all:
            return
        self._drop(0, extra)
        self._complete = False

    def clear_unread_line(self) -> None:
        """The line of new messages has served."""
        if self._unread_from is None:
            return
        at = self.find(self._unread_from)
        self._unread_from = None
        self._rows.clear()
        if at is not None:
            self._touch(at - 1)
            self._touch(at)

    # -- what the page and the view ask -------------------------------------------------------

    @property
    def complete(self) -> bool:
        """Whether the oldest message is loaded."""
        return self._complete

    @property
    def latest(self) -> bool:
        """Whether the newest message is loaded."""
        return self._latest

    @property
    def cast(self) -> Cast:
        """Who speaks."""
        return self._cast

    def message(self, row: int) -> Message:
        """The message of a row."""
        return self._messages[row]

    def find(self, message: MessageId) -> int | None:
        """The row of a message; searched from the newest, where changes happen."""
        for row in range(len(self._messages) - 1, -1, -1):
            if self._messages[row].id == message:
                return row
        return None

    def unread_row(self) -> int | None:
        """The row with the line of new messages."""
        return None if self._unread_from is None else self.find(self._unread_from)

    def row(self, at: int) -> MessageRow:
        """What is painted in a row."""
        row = self._rows.get(at)
        if row is None:
            row = self._rows[at] = self._make_row(at)
        return row

    # -- inside -------------------------------------------------------------------------------

    # Rows that come or go in numbers are measured anew as a whole, their new neighbour among them:
    # ``dataChanged`` for that one alone would have all measured a second time.

    def _drop(self, first: int, count: int) -> None:
        """Let rows go, at the beginning or at the end; they are still in the conversation."""
        self.letting_go.emit(first, first + count - 1)
        self.beginRemoveRows(_NOWHERE, first, first + count - 1)
        del self._messages[first : first + count]
        self._shift(0 if first else -count)
        self._rows.pop(first - 1 if first else 0, None)
        self.endRemoveRows()

    def _shift(self, by: int) -> None:
        """The messages stand so many rows further down; what is made of them stays good."""
        count = len(self._messages)
        self._rows = {at + by: row for at, row in self._rows.items() if 0 <= at + by < count}

    def _make_row(self, at: int) -> MessageRow:
        message = self._messages[at]
        before = self._messages[at - 1] if at else None
        after = self._messages[at + 1] if at + 1 < len(self._messages) else None
        new_day = before is None or moments.day_of(before.sent_at) != moments.day_of(
            message.sent_at
        )
        first = before is None or not self._joined(before, message)
        inward = self._cast.group and message.direction is Direction.IN
        return MessageRow(
            message=message,
            day=moments.day(message.sent_at, self._now()) if new_day else "",
            unread_line=self._unread_count if message.id == self._unread_from else 0,
            first=first,
            last=after is None or not self._joined(message, after),
            author=self._cast.name(message) if inward and first else "",
            portrait=inward,
            quote=self._quote(message.reply_to) if message.reply_to is not None else None,
            name=self._cast.name(message),
            mentions=tuple(
                (f"@{self._cast.member(who)}", who == self._cast.me) for who in message.mentions
            ),
            marked=message.direction is Direction.OUT and message.contact != self._cast.me,
        )

    def _joined(self, one: Message, two: Message) -> bool:
        return joined(one, two) and two.id != self._unread_from

    def _quote(self, answered: MessageId) -> Quote:
        at = self.find(answered)
        message = self._messages[at] if at is not None else self._quotes.get(answered)
        if message is None:
            if answered not in self._quotes:
                self._quotes[answered] = None
                self.quote_wanted.emit(answered)
            return Quote(answered, "", tr("A message that is no longer here"))
        return Quote(answered, self._cast.name(message), snippet(message))

    def _touch_answers(self, answered: MessageId) -> None:
        for at, message in enumerate(self._messages):
            if message.reply_to == answered:
                self._touch(at)

    def _mark_unread(self) -> None:
        new = [m for m in self._messages if m.unread and m.direction is Direction.IN]
        self._unread_from = new[0].id if new else None
        self._unread_count = len(new)

    def _replace(self, at: int, message: Message) -> None:
        before, self._messages[at] = self._messages[at], message
        self._touch(at)
        if (before.text, before.deleted) != (message.text, message.deleted):
            self._touch_answers(message.id)

    def _touch(self, at: int) -> None:
        if 0 <= at < len(self._messages):
            self._rows.pop(at, None)
            index = self.index(at, 0)
            self.dataChanged.emit(index, index)
