"""Agreements and mailboxes as tables; fills ``messaging.offline.ports``."""

from __future__ import annotations

from collections.abc import Sequence

from m2chat.database.connection import Row, Transaction
from m2chat.ids import MessageId, UserId
from m2chat.messaging.offline.model import (
    Agreement,
    ContactStores,
    MailboxRow,
    TreatyRow,
    TreatyState,
    Window,
)
from m2chat.storage.file_parts import SqliteFilePartTable
from m2chat.storage.parcels import SqliteParcelTable

_KEY = 32
_QUARANTINED = 200  # of what stores held that cannot be read, 4 KiB each


PICKED_UP_LIMIT = 50_000  # what came; that many, and no more, are known again


class SqliteOfflineTables:
    """All of them together."""

    def __init__(self, tx: Transaction) -> None:
        self.agreements = SqliteAgreementTable(tx)
        self.mailboxes = SqliteMailboxTable(tx)
        self.parcels = SqliteParcelTable(tx)
        self.parts = SqliteFilePartTable(tx)


class SqliteAgreementTable:
    """``agreements``, ``treaties`` and ``contact_stores``."""

    _AGREEMENT = (
        "SELECT contact, state, revision, days, max_mib, since_ms, by_us, ending, renew "
        "FROM agreements"
    )

    def __init__(self, tx: Transaction) -> None:
        self._tx = tx

    def get(self, contact: UserId) -> Agreement | None:
        """The agreement with one contact."""
        row = self._tx.row(f"{self._AGREEMENT} WHERE contact = ?", (contact.raw,))
        return _agreement(row) if row else None

    def all(self) -> list[Agreement]:
        """All of them."""
        return [_agreement(row) for row in self._tx.rows(f"{self._AGREEMENT} ORDER BY rowid")]

    def save(self, agreement: Agreement) -> None:
        """Insert or replace."""
        self._tx.execute(
            "INSERT INTO agreements VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) "
            "ON CONFLICT (contact) DO UPDATE SET state = excluded.state, "
            "revision = excluded.revision, days = excluded.days, max_mib = excluded.max_mib, "
            "since_ms = excluded.since_ms, by_us = excluded.by_us, ending = excluded.ending, "
            "renew = excluded.renew",
            (
                agreement.contact.raw,
                agreement.state.value,
                agreement.revision,
                agreement.days,
                agreement.max_mib,
                agreement.since_ms,
                agreement.by_us,
                agreement.ending,
                agreement.renew,
            ),
        )

    def treaties(self, contact: UserId) -> list[TreatyRow]:
        """The treaties of an agreement."""
        found = self._tx.rows(
            "SELECT incoming, store, form, ours, theirs, first, told FROM treaties "
            "WHERE contact = ? ORDER BY rowid",
            (contact.raw,),
        )
        return [
            TreatyRow(contact, bool(r[0]), r[1], r[2], r[3], r[4], bool(r[5]), bool(r[6]))
            for r in found
        ]

    def save_treaty(self, row: TreatyRow) -> None:
        """Insert or replace, by contact, direction and store."""
        self._tx.execute(
            "INSERT INTO treaties VALUES (?, ?, ?, ?, ?, ?, ?, ?) "
            "ON CONFLICT (contact, incoming, store) DO UPDATE SET form = excluded.form, "
            "ours = excluded.ours, theirs = excluded.theirs, first = excluded.first, "
            "told = excluded.told",
            (
                row.contact.raw,
                row.incoming,
                row.store,
                row.form,
                row.ours,
                row.theirs,
                row.first,
                row.told,
            ),
        )

    def remove_treaties(self, contact: UserId) -> None:
        """Forget them all."""
        self._tx.execute("DELETE FROM treaties WHERE contact = ?", (contact.raw,))

    def stores_of(self, contact: UserId) -> ContactStores:
        """Where a contact takes mail; nowhere while their PROFILE never said."""
        row = self._tx.row(
            "SELECT stores, consent FROM contact_stores WHERE contact = ?", (contact.raw,)
        )
        if row is None:
            return ContactStores()
        pairs = tuple(
            (row[0][at : at + _KEY], row[0][at + _KEY : at + 2 * _KEY])
            for at in range(0, len(row[0]), 2 * _KEY)
        )
        return ContactStores(pairs, bool(row[1]))

    def save_stores_of(self, contact: UserId, stores: ContactStores) -> None:
        """Keep what their PROFILE says."""
        pairs = b"".join(service + mailbox for service, mailbox in stores.stores)
        self._tx.execute(
            "INSERT INTO contact_stores VALUES (?, ?, ?) ON CONFLICT (contact) DO UPDATE SET "
            "stores = excluded.stores, consent = excluded.consent",
            (contact.raw, pairs, stores.consent),
        )


class SqliteMailboxTable:
    """``mailboxes``, ``token_windows``, ``picked_up``, ``store_receipts``, ``expiry_notes``."""

    def __init__(self, tx: Transaction) -> None:
        self._tx = tx

    def all(self) -> list[MailboxRow]:
        """All of them, the newest first."""
        found = self._tx.rows(
            "SELECT circle, store, seed, made_at, retired_at, revision, announced, kept_at "
            "FROM mailboxes ORDER BY made_at DESC, rowid DESC"
        )
        return [MailboxRow(*row) for row in found]

    def save(self, row: MailboxRow) -> None:
        """Insert or replace, by its seed."""
        self._tx.execute(
            "INSERT INTO mailboxes VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (seed) DO UPDATE "
            "SET retired_at = excluded.retired_at, revision = excluded.revision, "
            "announced = excluded.announced, kept_at = excluded.kept_at",
            (
                row.seed,
                row.circle,
                row.store,
                row.made_at,
                row.retired_at,
                row.revision,
                row.announced,
                row.kept_at,
            ),
        )

    def remove(self, seed: bytes) -> None:
        """Forget one."""
        self._tx.execute("DELETE FROM mailboxes WHERE seed = ?", (seed,))

    def window(self, contact: UserId, store: bytes, series: bytes) -> Window:
        """How far a contact's tokens of this series were used at one store."""
        row = self._tx.row(
            "SELECT base FROM token_windows WHERE contact = ? AND store = ? AND series = ?",
            (contact.raw, store, series),
        )
        return Window(contact, store, series, row[0] if row else 0)

    def save_window(self, window: Window) -> None:
        """Keep it; an earlier series goes."""
        self._tx.execute(
            "INSERT INTO token_windows VALUES (?, ?, ?, ?) ON CONFLICT (contact, store) "
            "DO UPDATE SET series = excluded.series, base = excluded.base",
            (window.contact.raw, window.store, window.series, window.base),
        )

    def picked_up(self, envs: Sequence[bytes]) -> set[bytes]:
        """Which of these were taken in before."""
        found = set()
        for env in envs:
            if self._tx.row("SELECT 1 FROM picked_up WHERE env = ?", (env,)):
                found.add(env)
        return found

    def save_picked_up(self, env: bytes, at: float) -> None:
        """This one was taken in, or set aside."""
        self._tx.execute("INSERT OR IGNORE INTO picked_up VALUES (?, ?)", (env, at))

    def forget_picked_up(self, before: float) -> None:
        """What is older cannot come again."""
        self._tx.execute("DELETE FROM picked_up WHERE at < ?", (before,))
        self._tx.execute(
            "DELETE FROM picked_up WHERE env NOT IN "
            "(SELECT env FROM picked_up ORDER BY at DESC LIMIT ?)",
            (PICKED_UP_LIMIT,),
        )

    def quarantine(self, at: float, content: bytes) -> None:
        """Set aside what cannot be read; of such the newest are kept."""
        self._tx.execute(
            "INSERT INTO quarantine (at, source, content) VALUES (?, 'store', ?)",
            (at, content.hex()),
        )
        self._tx.execute(
            "DELETE FROM quarantine WHERE source = 'store' AND number NOT IN (SELECT number FROM "
            "quarantine WHERE source = 'store' ORDER BY number DESC LIMIT ?)",
            (_QUARANTINED,),
        )

    def owe(self, contact: UserId, messages: Sequence[MessageId], due_at: float) -> None:
        """These were taken in and their sender does not know it yet."""
        self._tx.execute_many(
            "INSERT OR IGNORE INTO store_receipts VALUES (?, ?, ?)",
            [(contact.raw, one.raw, due_at) for one in messages],
        )

    def owed(self, contact: UserId, limit: int) -> list[MessageId]:
        """The receipts that a contact is owed, the oldest first."""
        found = self._tx.rows(
            "SELECT id FROM store_receipts WHERE contact = ? ORDER BY due_at LIMIT ?",
            (contact.raw, limit),
        )
        return [MessageId(row[0]) for row in found]

    def owed_due(self, now: float) -> list[UserId]:
        """Whose receipts have waited long enough to go by way of a store."""
        found = self._tx.rows(
            "SELECT DISTINCT contact FROM store_receipts WHERE due_at <= ?", (now,)
        )
        return [UserId(row[0]) for row in found]

    def next_owed(self) -> float | None:
        """When the next ones have."""
        row = self._tx.row("SELECT min(due_at) FROM store_receipts")
        return row[0] if row else None

    def settle(self, contact: UserId, messages: Sequence[MessageId]) -> None:
        """These are owed no more."""
        self._tx.execute_many(
            "DELETE FROM store_receipts WHERE contact = ? AND id = ?",
            [(contact.raw, one.raw) for one in messages],
        )

    def expiry_note(self, contact: UserId) -> tuple[MessageId, int] | None:
        """The line that counts what expired before it came, and how many it says."""
        row = self._tx.row("SELECT note, count FROM expiry_notes WHERE contact = ?", (contact.raw,))
        return (MessageId(row[0]), row[1]) if row else None

    def save_expiry_note(self, contact: UserId, note: MessageId, count: int) -> None:
        """Keep it."""
        self._tx.execute(
            "INSERT INTO expiry_notes VALUES (?, ?, ?) ON CONFLICT (contact) DO UPDATE SET "
            "note = excluded.note, count = excluded.count",
            (contact.raw, note.raw, count),
        )


def _agreement(row: Row) -> Agreement:
    contact, state, revision, days, max_mib, since_ms, by_us, ending, renew = row
    return Agreement(
        UserId(contact), TreatyState(state), revision, days, max_mib, since_ms,
        bool(by_us), ending, bool(renew),
    )  # fmt: skip
