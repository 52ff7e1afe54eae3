"""What we left at stores, as tables; fills ``messaging.offline.ports.ParcelTable``."""

from __future__ import annotations

from m2chat.database.connection import Row, Transaction
from m2chat.ids import MessageId, UserId
from m2chat.messaging.offline.model import Counter, Deposit, DepositState, Parcel


class SqliteParcelTable:
    """``parcels``, ``parcel_messages``, ``deposits`` and ``token_counters``."""

    _PARCEL = "SELECT env, contact, size, made_at, outdated FROM parcels"

    def __init__(self, tx: Transaction) -> None:
        self._tx = tx

    def add(self, parcel: Parcel, blob: bytes) -> None:
        """A sealed envelope with what is in it."""
        self._tx.execute(
            "INSERT INTO parcels VALUES (?, ?, ?, ?, ?, ?)",
            (parcel.env, parcel.contact.raw, parcel.size, parcel.made_at, parcel.outdated, blob),
        )
        self._tx.execute_many(
            "INSERT INTO parcel_messages VALUES (?, ?, ?)",
            [(parcel.env, place, one.raw) for place, one in enumerate(parcel.messages)],
        )

    def get(self, env: bytes) -> Parcel | None:
        """One parcel."""
        row = self._tx.row(f"{self._PARCEL} WHERE env = ?", (env,))
        return self._parcel(row) if row else None

    def of(self, contact: UserId) -> list[Parcel]:
        """All parcels for a contact, the oldest first."""
        found = self._tx.rows(f"{self._PARCEL} WHERE contact = ? ORDER BY rowid", (contact.raw,))
        return [self._parcel(row) for row in found]

    def holding(self, contact: UserId, message: MessageId) -> list[Parcel]:
        """The parcels in which a message is, those that are outdated too."""
        found = self._tx.rows(
            "SELECT env, contact, size, made_at, outdated FROM parcels WHERE contact = ? AND env "
            "IN (SELECT env FROM parcel_messages WHERE message = ?)",
            (contact.raw, message.raw),
        )
        return [self._parcel(row) for row in found]

    def save(self, parcel: Parcel) -> None:
        """Keep whether it is outdated."""
        self._tx.execute(
            "UPDATE parcels SET outdated = ? WHERE env = ?", (parcel.outdated, parcel.env)
        )

    def blob(self, env: bytes) -> bytes | None:
        """The envelope; None once no store needs it any more."""
        row = self._tx.row("SELECT blob FROM parcels WHERE env = ?", (env,))
        return row[0] if row else None

    def drop_blob(self, env: bytes) -> None:
        """No store needs it any more."""
        self._tx.execute("UPDATE parcels SET blob = NULL WHERE env = ?", (env,))

    def remove(self, env: bytes) -> None:
        """Forget a parcel and its deposits."""
        self._tx.execute("DELETE FROM parcels WHERE env = ?", (env,))

    def contacts(self) -> list[UserId]:
        """For whom there are parcels."""
        return [UserId(row[0]) for row in self._tx.rows("SELECT DISTINCT contact FROM parcels")]

    def covered(self, contact: UserId) -> set[MessageId]:
        """The messages that are in a parcel that is not outdated."""
        found = self._tx.rows(
            "SELECT message FROM parcel_messages WHERE env IN "
            "(SELECT env FROM parcels WHERE contact = ? AND outdated = 0)",
            (contact.raw,),
        )
        return {MessageId(row[0]) for row in found}

    def deposits(self, env: bytes) -> list[Deposit]:
        """The copies of a parcel."""
        found = self._tx.rows(
            "SELECT deposits.env, contact, circle, store, mbox, number, token, days, state, "
            "until, probes FROM deposits JOIN parcels USING (env) WHERE env = ? "
            "ORDER BY deposits.rowid",
            (env,),
        )
        return [_deposit(row) for row in found]

    def save_deposit(self, deposit: Deposit) -> None:
        """Insert or replace, by env and store."""
        self._tx.execute(
            "INSERT INTO deposits VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (env, store) "
            "DO UPDATE SET number = excluded.number, token = excluded.token, "
            "state = excluded.state, until = excluded.until, probes = excluded.probes",
            (
                deposit.env,
                deposit.store,
                deposit.circle,
                deposit.mbox,
                deposit.index,
                deposit.token,
                deposit.days,
                deposit.state.value,
                deposit.until,
                deposit.probes,
            ),
        )

    def remove_deposit(self, env: bytes, store: bytes) -> None:
        """A copy is gone."""
        self._tx.execute("DELETE FROM deposits WHERE env = ? AND store = ?", (env, store))

    def next_expiry(self) -> float | None:
        """When the next store forgets something."""
        row = self._tx.row("SELECT min(until) FROM deposits WHERE state = 'stored'")
        return row[0] if row else None

    def counter(self, contact: UserId, store: bytes, series: bytes) -> Counter:
        """Which token of this series to use next."""
        row = self._tx.row(
            "SELECT next, fetched FROM token_counters "
            "WHERE contact = ? AND store = ? AND series = ?",
            (contact.raw, store, series),
        )
        return Counter(series, *row) if row else Counter(series)

    def save_counter(self, contact: UserId, store: bytes, counter: Counter) -> None:
        """Keep it; an earlier series goes."""
        self._tx.execute(
            "INSERT INTO token_counters VALUES (?, ?, ?, ?, ?) ON CONFLICT (contact, store) "
            "DO UPDATE SET series = excluded.series, next = excluded.next, "
            "fetched = excluded.fetched",
            (contact.raw, store, counter.series, counter.next, counter.fetched),
        )

    def _parcel(self, row: Row) -> Parcel:
        messages = self._tx.rows(
            "SELECT message FROM parcel_messages WHERE env = ? ORDER BY place", (row[0],)
        )
        ids = tuple(MessageId(one[0]) for one in messages)
        return Parcel(row[0], UserId(row[1]), ids, row[2], row[3], bool(row[4]))


def _deposit(row: Row) -> Deposit:
    env, contact, circle, store, mbox, number, token, days, state, until, probes = row
    return Deposit(
        env, UserId(contact), circle, store, mbox, number, token, days,
        DepositState(state), until, probes,
    )  # fmt: skip
