"""Parts of files that we left at stores, as a table; fills ``messaging.offline.ports``."""

from __future__ import annotations

from m2chat.database.connection import Row, Transaction
from m2chat.ids import MessageId, UserId
from m2chat.messaging.offline.model import PartRow


class SqliteFilePartTable:
    """``file_parts``."""

    def __init__(self, tx: Transaction) -> None:
        self._tx = tx

    def add(self, row: PartRow) -> None:
        """One more was sealed; it goes with its parcel unless it was confirmed."""
        self._tx.execute(
            "INSERT INTO file_parts VALUES (?, ?, ?, ?, ?, ?)",
            (row.id.raw, row.contact.raw, row.message.raw, row.first, row.count, row.env),
        )

    def get(self, contact: UserId, part: MessageId) -> PartRow | None:
        """One of them."""
        row = self._tx.row(
            "SELECT * FROM file_parts WHERE contact = ? AND id = ?", (contact.raw, part.raw)
        )
        return _part(row) if row else None

    def waiting(self, contact: UserId) -> set[MessageId]:
        """The parts that their receiver has not confirmed."""
        found = self._tx.rows(
            "SELECT id FROM file_parts WHERE contact = ? AND env IS NOT NULL", (contact.raw,)
        )
        return {MessageId(row[0]) for row in found}

    def confirm(self, part: PartRow) -> None:
        """Its receiver has it on the disk."""
        self._tx.execute("UPDATE file_parts SET env = NULL WHERE id = ?", (part.id.raw,))

    def of(self, contact: UserId, message: MessageId) -> list[PartRow]:
        """All parts of one file for one receiver."""
        found = self._tx.rows(
            "SELECT * FROM file_parts WHERE contact = ? AND message = ? ORDER BY first",
            (contact.raw, message.raw),
        )
        return [_part(row) for row in found]

    def messages(self, contact: UserId) -> list[MessageId]:
        """The files of which there are parts for this contact."""
        found = self._tx.rows(
            "SELECT DISTINCT message FROM file_parts WHERE contact = ?", (contact.raw,)
        )
        return [MessageId(row[0]) for row in found]

    def forget_confirmed(self, contact: UserId, message: MessageId) -> None:
        """The file is settled."""
        self._tx.execute(
            "DELETE FROM file_parts WHERE contact = ? AND message = ? AND env IS NULL",
            (contact.raw, message.raw),
        )

    def receivers(self) -> list[UserId]:
        """Who may have a file of ours that they do not have yet."""
        found = self._tx.rows(
            "SELECT DISTINCT contact FROM file_sends WHERE state IN "
            "('offered', 'waiting', 'running')"
        )
        return [UserId(row[0]) for row in found]


def _part(row: Row) -> PartRow:
    part, contact, message, first, count, env = row
    return PartRow(MessageId(part), UserId(contact), MessageId(message), first, count, env)
