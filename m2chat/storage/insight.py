"""The ledger, permissions to test and what was forwarded, as tables; fills ``InsightTable``."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace

from m2chat.database.connection import Row, Transaction
from m2chat.ids import UserId
from m2chat.messaging.insight import DAYS_KEPT, FACTS_MAX, LedgerEntry

_SUMS = (
    "SELECT circle, service, circle_name, address, max(roles), min(first_at), max(last_at), "
    "sum(packets_out), sum(packets_in), sum(bytes_out), sum(bytes_in), sum(left_bytes), "
    "sum(forwarded), max(day) FROM ledger GROUP BY circle, service ORDER BY max(last_at) DESC"
)  # SQLite takes the other columns from the row with the newest day


class SqliteInsightTable:
    """``ledger*``, ``test_permissions`` and ``donated``."""

    def __init__(self, tx: Transaction) -> None:
        self._tx = tx

    # -- the ledger ----------------------------------------------------------------------------

    def add(self, day: int, entries: list[LedgerEntry]) -> None:
        """Add to what services saw on this day."""
        for entry in entries:
            self._add(day, entry)
            self._add_key(entry)
            for what, facts in entry.facts.items():
                self._add_facts(day, entry, what, list(facts.items()))

    def _add(self, day: int, one: LedgerEntry) -> None:
        self._tx.execute(
            "INSERT INTO ledger (day, circle, service, circle_name, address, roles, first_at, "
            "last_at, packets_out, packets_in, bytes_out, bytes_in, left_bytes, forwarded) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
            "ON CONFLICT (day, circle, service) DO UPDATE SET "
            "circle_name = excluded.circle_name, "
            "address = iif(excluded.address = '', address, excluded.address), "
            "roles = roles | excluded.roles, last_at = max(last_at, excluded.last_at), "
            "packets_out = packets_out + excluded.packets_out, "
            "packets_in = packets_in + excluded.packets_in, "
            "bytes_out = bytes_out + excluded.bytes_out, "
            "bytes_in = bytes_in + excluded.bytes_in, "
            "left_bytes = left_bytes + excluded.left_bytes, "
            "forwarded = forwarded + excluded.forwarded",
            (
                day, one.circle, one.service, one.circle_name, one.address, one.roles,
                one.first_at, one.last_at, one.packets_out, one.packets_in, one.bytes_out,
                one.bytes_in, one.left_bytes, one.forwarded,
            ),
        )  # fmt: skip

    def _add_key(self, one: LedgerEntry) -> None:
        if one.key:
            self._tx.execute(
                "INSERT INTO ledger_keys (circle, service, exchange, since, changes) "
                "VALUES (?, ?, ?, ?, 0) ON CONFLICT (circle, service) DO UPDATE SET "
                "exchange = excluded.exchange, since = excluded.since, changes = changes + 1 "
                "WHERE exchange != excluded.exchange",
                (one.circle, one.service, one.key, one.last_at),
            )

    def _add_facts(
        self, day: int, one: LedgerEntry, what: str, facts: list[tuple[bytes, int]]
    ) -> None:
        place = day, one.circle, one.service, what
        row = self._tx.row(
            "SELECT count(*) FROM ledger_facts "
            "WHERE day = ? AND circle = ? AND service = ? AND what = ?",
            place,
        )
        room = FACTS_MAX - (row[0] if row else 0)
        for value, times in facts:
            changed = self._tx.execute(
                "UPDATE ledger_facts SET times = times + ? WHERE day = ? AND circle = ? "
                "AND service = ? AND what = ? AND value = ?",
                (times, *place, value),
            )
            if not changed and room > 0:
                room -= 1
                self._tx.execute(
                    "INSERT INTO ledger_facts (day, circle, service, what, value, times) "
                    "VALUES (?, ?, ?, ?, ?, ?)",
                    (*place, value, times),
                )

    def ledger(self) -> list[LedgerEntry]:
        """All days together, one entry for each service, the newest first."""
        facts: dict[tuple[bytes, bytes], dict[str, dict[bytes, int]]] = {}
        for circle, service, what, value, times in self._tx.rows(
            "SELECT circle, service, what, value, sum(times) FROM ledger_facts "
            "GROUP BY circle, service, what, value"
        ):
            kinds = facts.setdefault((circle, service), defaultdict(dict))
            kinds[what][value] = times
        keys = {
            (row[0], row[1]): row[2:]
            for row in self._tx.rows(
                "SELECT circle, service, exchange, since, changes FROM ledger_keys"
            )
        }
        return [_entry(row, facts, keys) for row in self._tx.rows(_SUMS)]

    def forget_before(self, day: int) -> None:
        """Days before this one go."""
        self._tx.execute("DELETE FROM ledger WHERE day < ?", (day,))
        self._tx.execute("DELETE FROM ledger_facts WHERE day < ?", (day,))
        self._tx.execute(
            "DELETE FROM ledger_keys WHERE (circle, service) NOT IN "
            "(SELECT circle, service FROM ledger)"
        )

    def erase(self) -> None:
        """Everything goes."""
        for table in ("ledger", "ledger_facts", "ledger_keys"):
            self._tx.execute(f"DELETE FROM {table}")  # noqa: S608 - names of ours

    # -- who may test --------------------------------------------------------------------------

    def may_test(self, contact: UserId) -> bool | None:
        """Whether a contact may test the connection with us; None: nobody said."""
        row = self._tx.row("SELECT allowed FROM test_permissions WHERE contact = ?", (contact.raw,))
        return bool(row[0]) if row else None

    def let_test(self, contact: UserId, allowed: bool | None) -> None:
        """Keep it; None: ask again."""
        if allowed is None:
            self._tx.execute("DELETE FROM test_permissions WHERE contact = ?", (contact.raw,))
            return
        self._tx.execute(
            "INSERT OR REPLACE INTO test_permissions (contact, allowed) VALUES (?, ?)",
            (contact.raw, int(allowed)),
        )

    # -- what was forwarded --------------------------------------------------------------------

    def donated(self, day: int) -> int:
        """Bytes forwarded for others on a day."""
        row = self._tx.row("SELECT bytes FROM donated WHERE day = ?", (day,))
        return int(row[0]) if row else 0

    def add_donated(self, day: int, count: int) -> None:
        """More of them; days that are too old go."""
        self._tx.execute("DELETE FROM donated WHERE day < ?", (day - DAYS_KEPT,))
        self._tx.execute(
            "INSERT INTO donated (day, bytes) VALUES (?, ?) "
            "ON CONFLICT (day) DO UPDATE SET bytes = bytes + excluded.bytes",
            (day, count),
        )


def _entry(
    row: Row,
    facts: dict[tuple[bytes, bytes], dict[str, dict[bytes, int]]],
    keys: dict[tuple[bytes, bytes], Row],
) -> LedgerEntry:
    place = row[0], row[1]
    key, since, changes = keys.get(place, (b"", 0.0, 0))
    sums = LedgerEntry(*row[:13])
    return replace(sums, facts=facts.get(place, {}), key=key, key_since=since, key_changes=changes)
