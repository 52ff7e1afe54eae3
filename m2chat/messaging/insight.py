"""What a profile keeps of the network: what services saw, who may test, what was forwarded.

Records and the port that ``storage.insight`` fills; part of ``messaging.ports.Tables``.  All of it
is for the person at this computer and is never sent.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Protocol

from m2chat.ids import UserId

DAY_S = 86_400
DAYS_KEPT = 30
FACTS_MAX = 512  # of one kind, for one service and day: ids beyond are counted, not kept


@dataclass(frozen=True, slots=True)
class LedgerEntry:
    """What one service saw, in a while or in all days that are kept; sizes in bytes."""

    circle: bytes  # circle_pk, 32
    service: bytes  # svc_pk, 32
    circle_name: str
    address: str
    roles: int
    first_at: float
    last_at: float
    packets_out: int
    packets_in: int
    bytes_out: int
    bytes_in: int
    left_bytes: int = 0
    forwarded: int = 0
    # what: value: how often; seen_as, said, heard (text), id, asked, own_box, other_box (bytes)
    facts: Mapping[str, Mapping[bytes, int]] = field(default_factory=dict)
    key: bytes = b""  # its exchange key; empty: it never answered
    key_since: float = 0.0  # when we first saw it
    key_changes: int = 0

    def count(self, what: str) -> int:
        """How many different ones of a kind are kept."""
        return len(self.facts.get(what, ()))

    def times(self, what: str, value: str) -> int:
        """How often a text of a kind was noted."""
        return self.facts.get(what, {}).get(value.encode(), 0)


class InsightTable(Protocol):
    """The tables of migration 0009."""

    def add(self, day: int, entries: list[LedgerEntry]) -> None:
        """Add to what services saw on this day."""

    def ledger(self) -> list[LedgerEntry]:
        """All days together, one entry for each service, the newest first."""

    def forget_before(self, day: int) -> None:
        """Days before this one go."""

    def erase(self) -> None:
        """Everything goes."""

    def may_test(self, contact: UserId) -> bool | None:
        """Whether a contact may test the connection with us; None: nobody said."""

    def let_test(self, contact: UserId, allowed: bool | None) -> None:
        """Keep it; None: ask again."""

    def donated(self, day: int) -> int:
        """Bytes forwarded for others on a day."""

    def add_donated(self, day: int, count: int) -> None:
        """More of them; days that are too old go."""
