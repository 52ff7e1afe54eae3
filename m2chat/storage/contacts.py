"""Contacts, their numbering, and our cards as tables; fills the domain's ports."""

from __future__ import annotations

from collections.abc import Sequence

from m2chat.database.connection import Row, Transaction
from m2chat.ids import UserId
from m2chat.messaging.model import ContactState
from m2chat.messaging.records import AskerRecord, CardRecord, Chain, ContactRecord
from m2chat.storage import rows
from m2chat.storage.people import forget_person
from m2chat.storage.rows import CONTACT_COLUMNS

_CONTACT = f"SELECT {CONTACT_COLUMNS} FROM contacts"  # noqa: S608 - a list of our own columns
# who was deleted and can still be brought back is nobody's contact meanwhile
SHOWN = "id NOT IN (SELECT chat FROM hidden WHERE whole = 1)"
_NAMES = CONTACT_COLUMNS.split(", ")
_SAVE = (
    f"INSERT INTO contacts ({CONTACT_COLUMNS}) VALUES ({', '.join('?' * len(_NAMES))}) "  # noqa: S608
    f"ON CONFLICT (id) DO UPDATE SET {', '.join(f'{n} = excluded.{n}' for n in _NAMES[1:])}"
)


MISSING_LIMIT = 1000  # numbers of one program of theirs, the highest


class SqliteContactTable:
    """``contacts``, ``in_chains`` and ``missing``."""

    def __init__(self, tx: Transaction) -> None:
        self._tx = tx

    def get(self, contact: UserId) -> ContactRecord | None:
        """One of them."""
        found = rows.readable(
            self._tx,
            "contacts",
            "id",
            self._tx.rows(f"{_CONTACT} WHERE id = ? AND {SHOWN}", (contact.raw,)),
            rows.contact,
        )
        return found[0] if found else None

    def all(self) -> list[ContactRecord]:
        """All of them, in the order they were added."""
        found = self._tx.rows(f"{_CONTACT} WHERE {SHOWN} ORDER BY added_at")
        return rows.readable(self._tx, "contacts", "id", found, rows.contact)

    def save(self, record: ContactRecord) -> None:
        """Insert or replace; a new one has a conversation, unless a group alone binds us.

        Whoever comes back while they wait to be forgotten is forgotten first.
        """
        if self._tx.row("SELECT 1 FROM hidden WHERE chat = ? AND whole = 1", (record.id.raw,)):
            forget_person(self._tx, record.id)
        self._tx.execute(_SAVE, rows.contact_values(record))
        if record.state is not ContactState.MEMBER:
            self._tx.execute(
                "INSERT OR IGNORE INTO chats (id, kind) VALUES (?, 'contact')", (record.id.raw,)
            )

    def remove(self, contact: UserId) -> None:
        """Forget them with everything that hangs on them."""
        forget_person(self._tx, contact)

    def chain(self, contact: UserId, instance: bytes) -> Chain | None:
        """How far their numbering was followed."""
        row = self._tx.row(
            "SELECT seq, hash FROM in_chains WHERE contact = ? AND instance = ?",
            (contact.raw, instance),
        )
        return Chain(row[0], row[1]) if row else None

    def save_chain(self, contact: UserId, instance: bytes, chain: Chain) -> None:
        """Keep how far it was followed."""
        self._tx.execute(
            "INSERT INTO in_chains VALUES (?, ?, ?, ?) "
            "ON CONFLICT (contact, instance) DO UPDATE SET "
            "seq = excluded.seq, hash = excluded.hash",
            (contact.raw, instance, chain.seq, chain.hash),
        )

    def add_missing(self, contact: UserId, instance: bytes, seqs: range) -> None:
        """These numbers were jumped over."""
        self._tx.execute_many(
            "INSERT OR IGNORE INTO missing VALUES (?, ?, ?)",
            [(contact.raw, instance, seq) for seq in seqs],
        )
        self._tx.execute(
            "DELETE FROM missing WHERE contact = ?1 AND instance = ?2 AND seq NOT IN (SELECT seq "
            "FROM missing WHERE contact = ?1 AND instance = ?2 ORDER BY seq DESC LIMIT ?3)",
            (contact.raw, instance, MISSING_LIMIT),
        )

    def keep_chains(self, contact: UserId, instances: Sequence[bytes], limit: int) -> None:
        """Where more than ``limit`` of their programs were followed: forget all but these."""
        row = self._tx.row("SELECT count(*) FROM in_chains WHERE contact = ?", (contact.raw,))
        if row is None or row[0] <= limit:
            return
        one, other = (*instances, b"", b"")[:2]
        for table in ("in_chains", "missing"):
            self._tx.execute(
                f"DELETE FROM {table} WHERE contact = ? AND instance NOT IN (?, ?)",  # noqa: S608
                (contact.raw, one, other),
            )

    def fill_missing(self, contact: UserId, instance: bytes, seq: int) -> bool:
        """A number came late; whether it was among the missing."""
        touched = self._tx.execute(
            "DELETE FROM missing WHERE contact = ? AND instance = ? AND seq = ?",
            (contact.raw, instance, seq),
        )
        return touched > 0

    def first_missing(self, contact: UserId, instance: bytes) -> int | None:
        """The lowest number that never came."""
        row = self._tx.row(
            "SELECT min(seq) FROM missing WHERE contact = ? AND instance = ?",
            (contact.raw, instance),
        )
        return row[0] if row else None

    def forget_chains(self, contact: UserId) -> None:
        """Follow their numbering from its start again."""
        self._tx.execute("DELETE FROM in_chains WHERE contact = ?", (contact.raw,))
        self._tx.execute("DELETE FROM missing WHERE contact = ?", (contact.raw,))


class SqliteCardTable:
    """``cards`` and ``askers``."""

    _CARD = (
        "SELECT id, invite, circle, created_at, expires_at, uses_left, revoked, reserved FROM cards"
    )

    def __init__(self, tx: Transaction) -> None:
        self._tx = tx

    def get(self, card: bytes) -> CardRecord | None:
        """One card by its id."""
        row = self._tx.row(f"{self._CARD} WHERE id = ?", (card,))
        return _card(row) if row else None

    def all(self) -> list[CardRecord]:
        """All cards, the newest first."""
        return [_card(row) for row in self._tx.rows(f"{self._CARD} ORDER BY created_at DESC")]

    def save(self, record: CardRecord) -> None:
        """Insert or replace."""
        self._tx.execute(
            "INSERT INTO cards VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET "
            "uses_left = excluded.uses_left, revoked = excluded.revoked",
            (
                record.id,
                record.invite,
                record.circle,
                record.created_at,
                record.expires_at,
                record.uses_left,
                record.revoked,
                record.reserved.raw if record.reserved is not None else None,
            ),
        )

    def askers(self, card: bytes | None = None) -> list[AskerRecord]:
        """Who used this card, or any card."""
        found = self._tx.rows(
            "SELECT card, asker, request_id, settled, asked_at, postponed FROM askers "
            "WHERE ?1 IS NULL OR card = ?1 ORDER BY card, asker",
            (card,),
        )
        return [
            AskerRecord(row[0], UserId(row[1]), row[2], bool(row[3]), row[4], bool(row[5]))
            for row in found
        ]

    def save_asker(self, record: AskerRecord) -> None:
        """Insert or replace."""
        self._tx.execute(
            "INSERT INTO askers VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (card, asker) DO UPDATE SET "
            "request_id = excluded.request_id, settled = excluded.settled, "
            "asked_at = excluded.asked_at, postponed = excluded.postponed",
            (
                record.card,
                record.asker.raw,
                record.request_id,
                record.settled,
                record.asked_at,
                record.postponed,
            ),
        )

    def settle(self, asker: UserId) -> None:
        """Nothing of this person's requests is open any more."""
        self._tx.execute("UPDATE askers SET settled = 1 WHERE asker = ?", (asker.raw,))

    def forget_asker(self, asker: UserId) -> None:
        """As if they had never asked; what was counted stays counted."""
        self._tx.execute("DELETE FROM askers WHERE asker = ?", (asker.raw,))


def _card(row: Row) -> CardRecord:
    reserved = UserId(row[7]) if row[7] is not None else None
    return CardRecord(row[0], row[1], row[2], row[3], row[4], row[5], bool(row[6]), reserved)
