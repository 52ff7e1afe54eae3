"""Groups as tables: logs, messages as they were signed, receipts, cards; fills the ports."""

from __future__ import annotations

from collections.abc import Sequence

from m2chat.database.connection import Row, Transaction
from m2chat.ids import GroupId, MessageId, UserId
from m2chat.messaging.group_model import GroupState
from m2chat.messaging.groups.ports import GroupRecord, Kept, MemberReceipt, Span, Stands

_RECORD = "SELECT id, state, circle, created_at, invited_by, number FROM groups"
_KEPT = "SELECT chat, digest, id, author, number, heads, sealed, stands FROM group_messages"
# Numbers that follow each other lie on one island; two messages of one number count once here.
_SPANS = """
    SELECT author, min(number), max(number), sum(mark) FROM (
        SELECT author, number, mark,
            number - dense_rank() OVER (PARTITION BY author ORDER BY number) AS island
        FROM group_messages WHERE chat = ? AND stands = 'yes'
    ) GROUP BY author, island ORDER BY author, min(number)
"""
_BETWEEN = 1000
_MARK_BYTES = 5


class SqliteGroupTable:
    """``groups`` and the tables that hang on it."""

    def __init__(self, tx: Transaction) -> None:
        self._tx = tx

    def get(self, group: GroupId) -> GroupRecord | None:
        """One of them."""
        row = self._tx.row(f"{_RECORD} WHERE id = ?", (group.raw,))
        return _record(row) if row else None

    def all(self) -> list[GroupRecord]:
        """All of them."""
        return [_record(row) for row in self._tx.rows(f"{_RECORD} ORDER BY created_at")]

    def save(self, record: GroupRecord) -> None:
        """Insert or replace; a new one has a conversation from now on."""
        self._tx.execute(
            "INSERT OR IGNORE INTO chats (id, kind) VALUES (?, 'group')", (record.id.raw,)
        )
        self._tx.execute(
            "INSERT INTO groups (id, state, circle, created_at, invited_by, number) "
            "VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET state = excluded.state, "
            "invited_by = excluded.invited_by, number = excluded.number",
            (
                record.id.raw,
                record.state.value,
                record.circle,
                record.created_at,
                record.invited_by.raw if record.invited_by is not None else None,
                record.number,
            ),
        )

    def remove(self, group: GroupId) -> None:
        """Forget it with its conversation and its log."""
        self._tx.execute("DELETE FROM chats WHERE id = ? AND kind = 'group'", (group.raw,))

    def entries(self, group: GroupId) -> list[bytes]:
        """The log, each entry behind its parents."""
        sql = "SELECT form FROM group_entries WHERE chat = ? ORDER BY n"
        return [row[0] for row in self._tx.rows(sql, (group.raw,))]

    def count_entries(self, group: GroupId) -> int:
        """How long the log is."""
        row = self._tx.row("SELECT count(*) FROM group_entries WHERE chat = ?", (group.raw,))
        return row[0] if row else 0

    def add_entry(self, group: GroupId, entry: bytes, form: bytes) -> None:
        """Put at the end of the log."""
        self._tx.execute(
            "INSERT INTO group_entries (chat, id, form) VALUES (?, ?, ?)", (group.raw, entry, form)
        )

    def message(self, group: GroupId, digest: bytes) -> Kept | None:
        """One message."""
        row = self._tx.row(f"{_KEPT} WHERE chat = ? AND digest = ?", (group.raw, digest))
        return _kept(row) if row else None

    def add_message(self, kept: Kept) -> None:
        """Keep one."""
        self._tx.execute(
            "INSERT INTO group_messages "
            "(chat, digest, id, author, number, mark, heads, sealed, stands) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                kept.group.raw,
                kept.digest,
                kept.id.raw,
                kept.author.raw,
                kept.number,
                int.from_bytes(kept.digest[:_MARK_BYTES], "big"),
                b"".join(kept.heads),
                kept.sealed,
                kept.stands.value,
            ),
        )

    def set_stands(self, group: GroupId, digest: bytes, stands: Stands) -> None:
        """Whether it is part of the history."""
        self._tx.execute(
            "UPDATE group_messages SET stands = ? WHERE chat = ? AND digest = ?",
            (stands.value, group.raw, digest),
        )

    def authors(self, group: GroupId) -> list[UserId]:
        """Whose messages are here."""
        sql = "SELECT DISTINCT author FROM group_messages WHERE chat = ?"
        return [UserId(row[0]) for row in self._tx.rows(sql, (group.raw,))]

    def newest(self, group: GroupId, author: UserId) -> bytes | None:
        """The digest of the author's message with the highest number that stands."""
        row = self._tx.row(
            "SELECT digest FROM group_messages WHERE chat = ? AND author = ? AND stands = 'yes' "
            "ORDER BY number DESC, digest LIMIT 1",
            (group.raw, author.raw),
        )
        return row[0] if row else None

    def early(self, group: GroupId) -> list[Kept]:
        """Those whose part of the log has not come."""
        return self._all(f"{_KEPT} WHERE chat = ? AND stands = 'early' ORDER BY n", (group.raw,))

    def count_early(self, group: GroupId) -> int:
        """How many those are."""
        sql = "SELECT count(*) FROM group_messages WHERE chat = ? AND stands = 'early'"
        row = self._tx.row(sql, (group.raw,))
        return row[0] if row else 0

    def of_author(self, group: GroupId, author: UserId) -> list[Kept]:
        """All of one author, by number."""
        sql = f"{_KEPT} WHERE chat = ? AND author = ? ORDER BY number"
        return self._all(sql, (group.raw, author.raw))

    def between(self, group: GroupId, author: UserId, first: int, last: int) -> list[Kept]:
        """Those of one author that stand, by number, at most 1,000."""
        return self._all(
            f"{_KEPT} WHERE chat = ? AND author = ? AND number BETWEEN ? AND ? "
            "AND stands = 'yes' ORDER BY number LIMIT ?",
            (group.raw, author.raw, first, last, _BETWEEN),
        )

    def spans(self, group: GroupId) -> list[Span]:
        """What stands here, by author and number; of early ones nobody knows whose they are."""
        return [
            Span(row[0], row[1], row[2], row[3] & (1 << 64) - 1)
            for row in self._tx.rows(_SPANS, (group.raw,))
        ]

    def total(self, group: GroupId, author: UserId, first: int, last: int) -> int:
        """As ``Span.total``, over what is here."""
        row = self._tx.row(
            "SELECT coalesce(sum(mark), 0) FROM group_messages WHERE chat = ? AND author = ? "
            "AND number BETWEEN ? AND ? AND stands = 'yes'",
            (group.raw, author.raw, first, last),
        )
        return (row[0] if row else 0) & (1 << 64) - 1

    def withdraw(self, group: GroupId, author: UserId, message: MessageId) -> bool:
        """Take a message that does not stand any more out of the conversation; if it was there."""
        touched = self._tx.execute(
            "DELETE FROM messages WHERE contact = ? AND author = ? AND id = ? AND kind != 'note'",
            (group.raw, author.raw, message.raw),
        )
        return touched > 0

    def expect(self, group: GroupId, message: MessageId, members: Sequence[UserId]) -> None:
        """A message of ours goes to these."""
        self._tx.execute_many(
            "INSERT OR IGNORE INTO group_receipts (id, chat, member) VALUES (?, ?, ?)",
            [(message.raw, group.raw, member.raw) for member in members],
        )

    def receipts(self, message: MessageId) -> list[MemberReceipt]:
        """How far it has come."""
        sql = "SELECT member, delivered_at, read_at, expired_at FROM group_receipts WHERE id = ?"
        return [
            MemberReceipt(UserId(row[0]), row[1], row[2], row[3])
            for row in self._tx.rows(sql, (message.raw,))
        ]

    def confirm(self, message: MessageId, member: UserId, at: float, read: bool) -> GroupId | None:
        """A receipt came; the group, None when it is no news."""
        column = "read_at" if read else "delivered_at"
        names = (message.raw, member.raw)
        row = self._tx.row(
            f"SELECT chat FROM group_receipts WHERE id = ? AND member = ? AND {column} IS NULL",  # noqa: S608
            names,
        )
        if row is None:
            return None
        self._tx.execute(
            "UPDATE group_receipts SET delivered_at = coalesce(delivered_at, ?1), "
            "read_at = CASE WHEN ?2 THEN coalesce(read_at, ?1) ELSE read_at END "
            "WHERE id = ?3 AND member = ?4",
            (at, read, *names),
        )
        return GroupId(row[0])

    def group_of(self, message: MessageId, member: UserId) -> GroupId | None:
        """Whose message this is that waits for a member; None: none of ours that was said."""
        sql = "SELECT chat FROM group_receipts WHERE id = ? AND member = ?"
        row = self._tx.row(sql, (message.raw, member.raw))
        return GroupId(row[0]) if row else None

    def expire(self, message: MessageId, member: UserId, at: float | None) -> None:
        """The copy of one member expired, or (None) it waits again."""
        self._tx.execute(
            "UPDATE group_receipts SET expired_at = ? WHERE id = ? AND member = ?",
            (at, message.raw, member.raw),
        )

    def release(self, group: GroupId, member: UserId) -> list[MessageId]:
        """Messages of ours no longer wait for somebody who is out; which ones did."""
        where = "chat = ? AND member = ? AND delivered_at IS NULL"
        names = (group.raw, member.raw)
        found = self._tx.rows(f"SELECT id FROM group_receipts WHERE {where}", names)  # noqa: S608
        self._tx.execute(f"DELETE FROM group_receipts WHERE {where}", names)  # noqa: S608
        return [MessageId(row[0]) for row in found]

    def link_card(self, card: bytes, group: GroupId) -> None:
        """Whoever uses this card of ours is asked into the group."""
        self._tx.execute("INSERT OR REPLACE INTO group_cards VALUES (?, ?)", (card, group.raw))

    def card_group(self, card: bytes) -> GroupId | None:
        """Into which group a card asks."""
        row = self._tx.row("SELECT chat FROM group_cards WHERE card = ?", (card,))
        return GroupId(row[0]) if row else None

    def _all(self, sql: str, parameters: Sequence[object]) -> list[Kept]:
        return [_kept(row) for row in self._tx.rows(sql, parameters)]


def _record(row: Row) -> GroupRecord:
    by = UserId(row[4]) if row[4] is not None else None
    return GroupRecord(GroupId(row[0]), GroupState(row[1]), row[2], row[3], by, row[5])


def _kept(row: Row) -> Kept:
    heads = tuple(row[5][at : at + 32] for at in range(0, len(row[5]), 32))
    group, message, author = GroupId(row[0]), MessageId(row[2]), UserId(row[3])
    return Kept(group, row[1], message, author, row[4], heads, row[6], Stands(row[7]))
