"""Messages, drafts, owed receipts and the outbox as tables; fills the domain's ports."""

from __future__ import annotations

from collections.abc import Sequence

from m2chat.database.connection import Transaction
from m2chat.errors import WireError
from m2chat.ids import ChatId, MessageId, UserId
from m2chat.messaging.envelope import Inner
from m2chat.messaging.model import Direction, Message
from m2chat.messaging.records import OutboxItem
from m2chat.storage import rows
from m2chat.storage.joins import joined
from m2chat.storage.rows import MESSAGE_COLUMNS

_ANY = f"SELECT {MESSAGE_COLUMNS} FROM messages"  # noqa: S608
# a message that was deleted for us alone is there until it is erased, but shown nowhere
_MESSAGE = f"SELECT {MESSAGE_COLUMNS} FROM (SELECT * FROM messages WHERE removed_at IS NULL)"  # noqa: S608
_SHOWN = f"SELECT {MESSAGE_COLUMNS} FROM shown_messages"  # noqa: S608 - what may be shown
_INSERT = (
    f"INSERT INTO messages ({MESSAGE_COLUMNS[len('ord, ') :]}) "  # noqa: S608
    f"VALUES ({', '.join('?' * (len(MESSAGE_COLUMNS.split(', ')) - 1))})"
)
_NAMES = MESSAGE_COLUMNS.split(", ")[1:]
_FIXED = frozenset({"contact", "direction", "id", "author", "kind", "sent_at"})
_CHANGING = [at for at, name in enumerate(_NAMES) if name not in _FIXED]
_UPDATE = (
    f"UPDATE messages SET {', '.join(f'{_NAMES[at]} = ?' for at in _CHANGING)} "  # noqa: S608
    "WHERE ord = ?"
)

_PAGE = f"{_SHOWN} WHERE contact = ?1 AND ord < ?2 ORDER BY ord DESC LIMIT ?3"
_WAITING = """
    SELECT DISTINCT contact FROM outbox
    WHERE contact NOT IN (SELECT chat FROM hidden WHERE whole = 1)
        AND contact NOT IN (SELECT replaces FROM certificates WHERE replaces IS NOT NULL)
"""


class SqliteMessageTable:
    """``messages``, ``drafts`` and ``receipts_owed``."""

    def __init__(self, tx: Transaction) -> None:
        self._tx = tx

    def add(self, message: Message) -> Message:
        """Insert; the result has its ``order``."""
        self._tx.execute(_INSERT, rows.message_values(message))
        row = self._tx.row("SELECT last_insert_rowid()")
        assert row is not None
        values = {name: getattr(message, name) for name in Message.__dataclass_fields__}
        return Message(**{**values, "order": row[0]})

    def get(self, message: MessageId, chat: ChatId | None = None) -> Message | None:
        """One message of either direction, of this conversation if one is named.

        An id is chosen by its sender, who may borrow one: of several our own counts, then the one
        that came first, so that nothing that comes later stands in the place of what is here.
        """
        return self._first(
            f"{_MESSAGE} WHERE id = ?1 AND (?2 IS NULL OR contact = ?2) "
            "ORDER BY direction = 'out' DESC, ord",
            (message.raw, chat.raw if chat is not None else None),
        )

    def find(
        self,
        contact: ChatId,
        direction: Direction,
        message: MessageId,
        author: UserId | None = None,
    ) -> Message | None:
        """One message by what makes it unique, also a hidden one; ``author`` in groups."""
        return self._first(
            f"{_ANY} WHERE contact = ? AND direction = ? AND id = ? AND ifnull(author, x'') = ?",
            (contact.raw, direction.value, message.raw, author.raw if author else b""),
        )

    def gone(self, contact: ChatId, message: MessageId) -> bool:
        """Whether a message of this id came once and was deleted here since."""
        row = self._tx.row(
            "SELECT 1 FROM gone WHERE contact = ? AND id = ?", (contact.raw, message.raw)
        )
        return row is not None

    def save(self, message: Message) -> None:
        """Replace what can change of it."""
        self._tx.execute(
            _UPDATE, (*(rows.message_values(message)[at] for at in _CHANGING), message.order)
        )

    def page(self, contact: ChatId, before: int | None, limit: int) -> list[Message]:
        """The newest ``limit`` with ``order`` below ``before``, oldest first."""
        found = self._all(
            _PAGE,
            (contact.raw, before if before is not None else 1 << 62, limit),
        )
        return found[::-1]

    def page_after(self, contact: ChatId, after: int, limit: int) -> list[Message]:
        """The oldest ``limit`` with ``order`` above ``after``, oldest first."""
        return self._all(
            f"{_SHOWN} WHERE contact = ? AND ord > ? ORDER BY ord LIMIT ?",
            (contact.raw, after, limit),
        )

    def open(self, contact: ChatId) -> list[Message]:
        """Our messages in state queued or sending, in order; not those for later."""
        return self._all(
            f"{_MESSAGE} WHERE contact = ? AND direction = 'out' "
            "AND state IN ('queued', 'sending') AND send_at IS NULL ORDER BY ord",
            (contact.raw,),
        )

    def count_open(self) -> int:
        """How many messages of ours are in state queued or sending; the index alone is read."""
        row = self._tx.row(
            "SELECT count(*) FROM messages "
            "WHERE direction = 'out' AND state IN ('queued', 'sending')"
        )
        assert row is not None
        return int(row[0])

    def stored(self, contact: ChatId) -> list[Message]:
        """Our messages in state stored, in order."""
        return self._all(
            f"{_MESSAGE} WHERE contact = ? AND direction = 'out' AND state = 'stored' ORDER BY ord",
            (contact.raw,),
        )

    def gaps(self, contact: ChatId) -> list[Message]:
        """What came behind a gap, in order."""
        return self._all(
            f"{_MESSAGE} WHERE contact = ? AND direction = 'in' AND gap_before = 1 ORDER BY ord",
            (contact.raw,),
        )

    def mark_read(self, contact: ChatId, now: float) -> list[MessageId]:
        """Mark what came from them as seen, from which on its timer runs; which were not yet."""
        found = self._tx.rows(
            "SELECT id, direction FROM messages WHERE contact = ? AND unread = 1 ORDER BY ord",
            (contact.raw,),
        )
        self._tx.execute(
            "UPDATE messages SET unread = 0, expires_at = CASE WHEN timer_s > 0 "
            "AND direction = 'in' THEN ifnull(expires_at, ? + timer_s) ELSE expires_at END "
            "WHERE contact = ? AND unread = 1",
            (now, contact.raw),
        )
        return [MessageId(row[0]) for row in found if row[1] == "in"]

    def save_draft(self, contact: ChatId, text: str, reply_to: MessageId | None = None) -> None:
        """Keep unsent text and what it answers; nothing of both takes the row away."""
        self._tx.execute("DELETE FROM drafts WHERE contact = ?", (contact.raw,))
        if text or reply_to is not None:
            self._tx.execute(
                "INSERT INTO drafts (contact, text, reply_to) VALUES (?, ?, ?)",
                (contact.raw, text, reply_to.raw if reply_to is not None else None),
            )

    def owe_read(self, contact: UserId, messages: Sequence[MessageId]) -> None:
        """These read receipts are to be sent."""
        self._tx.execute_many(
            "INSERT OR IGNORE INTO receipts_owed VALUES (?, ?)",
            [(contact.raw, one.raw) for one in messages],
        )

    def take_owed(self, contact: UserId) -> list[MessageId]:
        """The read receipts to be sent, which then are no longer owed."""
        found = self._tx.rows("SELECT id FROM receipts_owed WHERE contact = ?", (contact.raw,))
        if found:
            self._tx.execute("DELETE FROM receipts_owed WHERE contact = ?", (contact.raw,))
        return [MessageId(row[0]) for row in found]

    def select(self, tail: str, parameters: Sequence[object]) -> list[Message]:
        """The messages of a query of ours that may be shown; ``tail`` follows FROM."""
        return self._all(f"{_SHOWN} {tail}", parameters)

    def _all(self, sql: str, parameters: Sequence[object]) -> list[Message]:
        return read_messages(self._tx, sql, parameters)

    def _first(self, sql: str, parameters: Sequence[object]) -> Message | None:
        found = self._all(f"{sql} LIMIT 1", parameters)
        return found[0] if found else None


def read_messages(tx: Transaction, sql: str, parameters: Sequence[object]) -> list[Message]:
    """The messages of a query of ``MESSAGE_COLUMNS``, with all that hangs on them."""
    found = rows.readable(tx, "messages", "ord", tx.rows(sql, parameters), rows.message)
    return joined(tx, found)


class SqliteOutboxTable:
    """``outbox``."""

    _ITEM = "SELECT rowid, id, contact, seq, inner_form FROM outbox"

    def __init__(self, tx: Transaction) -> None:
        self._tx = tx

    def add(self, item: OutboxItem) -> None:
        """Put at the end of its contact's row."""
        self._tx.execute(
            "INSERT INTO outbox (contact, id, seq, inner_form) VALUES (?, ?, ?, ?)",
            (item.contact.raw, item.id.raw, item.seq, item.inner),
        )

    def get(self, contact: UserId, message: MessageId) -> OutboxItem | None:
        """One item."""
        found = self._read(f"{self._ITEM} WHERE contact = ? AND id = ?", (contact.raw, message.raw))
        return found[0] if found else None

    def remove(self, contact: UserId, message: MessageId) -> OutboxItem | None:
        """Take out what was confirmed; what it was."""
        item = self.get(contact, message)
        if item is not None:
            self._tx.execute(
                "DELETE FROM outbox WHERE contact = ? AND id = ?", (contact.raw, message.raw)
            )
        return item

    def after(self, contact: UserId, seq: int, limit: int) -> list[OutboxItem]:
        """The next items of a contact above ``seq``, in order."""
        return self._read(
            f"{self._ITEM} WHERE contact = ? AND seq > ? ORDER BY seq LIMIT ?",
            (contact.raw, seq, limit),
        )

    def all(self, contact: UserId) -> list[OutboxItem]:
        """All items of a contact, in order."""
        return self._read(f"{self._ITEM} WHERE contact = ? ORDER BY seq", (contact.raw,))

    def offer(self, contact: UserId, after: int, last: int) -> None:
        """The items above ``after`` up to ``last`` may leave this computer now."""
        self._tx.execute(
            "UPDATE outbox SET offered = 1 WHERE contact = ? AND seq > ? AND seq <= ? "
            "AND offered = 0",
            (contact.raw, after, last),
        )

    def offered(self, contact: UserId, message: MessageId) -> bool:
        """Whether an item may have left this computer."""
        row = self._tx.row(
            "SELECT offered FROM outbox WHERE contact = ? AND id = ?", (contact.raw, message.raw)
        )
        return row is not None and bool(row[0])

    def contacts(self) -> list[UserId]:
        """Who has something waiting."""
        return [UserId(row[0]) for row in self._tx.rows(_WAITING)]

    def _read(self, sql: str, parameters: Sequence[object]) -> list[OutboxItem]:
        return rows.readable(self._tx, "outbox", "rowid", self._tx.rows(sql, parameters), _item)


def _item(row: tuple[int, bytes, bytes, int, bytes]) -> OutboxItem:
    """A row of ``outbox``; raises ``ValueError`` when its inner form cannot be read."""
    try:
        Inner.decode(row[4])
    except WireError as error:
        raise ValueError("an outgoing message in a bad form") from error
    return OutboxItem(MessageId(row[1]), UserId(row[2]), row[3], row[4])
