"""Ourselves as tables: identity, pre-keys, circles, settings, local events.

Private keys are written here and nowhere else; the file is encrypted as a whole.
"""

from __future__ import annotations

from m2chat.database.connection import Transaction
from m2chat.ids import UserId
from m2chat.messaging.records import CircleRecord, OwnPreKey, OwnProfile
from m2chat.storage.errors import NoProfileRow

EVENTS_KEPT = 10_000


class SqliteOwnTable:
    """``profile``, ``prekeys``, ``circles``, ``settings`` and ``local_events``."""

    def __init__(self, tx: Transaction, me: UserId) -> None:
        self._tx = tx
        self._me = me

    def profile(self) -> OwnProfile:
        """Who we are."""
        row = self._tx.row(
            "SELECT name, certificate, seed, instance, discovery, revision FROM profile"
        )
        if row is None:
            raise NoProfileRow("the profile row is missing")
        name, certificate, seed, instance, discovery, revision = row
        return OwnProfile(name, certificate, seed, instance, discovery, revision, self._me)

    def raise_revision(self, floor: int = 0) -> int:
        """What PROFILE says changed: the new revision, above ``floor``."""
        self._tx.execute("UPDATE profile SET revision = max(revision, ?) + 1", (floor,))
        return self.profile().revision

    def renew_instance(self, instance: bytes) -> None:
        """From now on we speak as another instance, 8 bytes; its temporary keys count from 0."""
        self._tx.execute("UPDATE profile SET instance = ?, epoch = 0", (instance,))

    def next_epoch(self) -> int:
        """A number for the next temporary key, never given out before."""
        self._tx.execute("UPDATE profile SET epoch = epoch + 1")
        row = self._tx.row("SELECT epoch FROM profile")
        if row is None:
            raise NoProfileRow("the profile row is missing")
        return int(row[0])

    def prekeys(self) -> list[OwnPreKey]:
        """Our pre-keys, the newest first."""
        found = self._tx.rows(
            "SELECT id, public, private, created_at FROM prekeys "
            "ORDER BY created_at DESC, rowid DESC"
        )
        return [OwnPreKey(*row) for row in found]

    def add_prekey(self, prekey: OwnPreKey) -> None:
        """Keep a new one."""
        self._tx.execute(
            "INSERT INTO prekeys VALUES (?, ?, ?, ?)",
            (prekey.id, prekey.public, prekey.private, prekey.created_at),
        )

    def remove_prekey(self, prekey: bytes) -> None:
        """Erase one by its pkid."""
        self._tx.execute("DELETE FROM prekeys WHERE id = ?", (prekey,))

    def circles(self) -> list[CircleRecord]:
        """The circles, in the order they were joined."""
        found = self._tx.rows(
            "SELECT public_key, name, link, joined_at FROM circles ORDER BY joined_at, rowid"
        )
        return [CircleRecord(*row) for row in found]

    def save_circle(self, circle: CircleRecord) -> None:
        """Insert or replace."""
        self._tx.execute(
            "INSERT INTO circles VALUES (?, ?, ?, ?) ON CONFLICT (public_key) DO UPDATE SET "
            "name = excluded.name, link = excluded.link",
            (circle.public_key, circle.name, circle.link, circle.joined_at),
        )

    def remove_circle(self, public_key: bytes) -> None:
        """Leave it."""
        self._tx.execute("DELETE FROM circles WHERE public_key = ?", (public_key,))

    def setting(self, key: str) -> str | None:
        """One setting."""
        row = self._tx.row("SELECT value FROM settings WHERE key = ?", (key,))
        return row[0] if row else None

    def save_setting(self, key: str, value: str) -> None:
        """Keep one setting."""
        self._tx.execute(
            "INSERT INTO settings VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET "
            "value = excluded.value",
            (key, value),
        )

    def note(self, at: float, kind: str, note: str) -> None:
        """Keep a local event; the oldest beyond 10,000 go."""
        self._tx.execute(
            "INSERT INTO local_events (at, kind, note) VALUES (?, ?, ?)", (at, kind, note)
        )
        self._tx.execute(
            "DELETE FROM local_events WHERE number <= (SELECT max(number) FROM local_events) - ?",
            (EVENTS_KEPT,),
        )
