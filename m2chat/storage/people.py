"""Certificates, introductions, pictures and deletions as tables; fills ``trust.port``."""

from __future__ import annotations

from typing import Any

from m2chat.database.connection import Row, Transaction
from m2chat.ids import ChatId, GroupId, MessageId, UserId
from m2chat.messaging.trust.model import Came, IntroductionState
from m2chat.messaging.trust.records import (
    CertificateRecord,
    HiddenRecord,
    IntroductionRecord,
    MatchRecord,
    PictureRecord,
    ToldRecord,
)

_CERTIFICATE = (
    "SELECT id, since, how, introducer, introducer_name, name, verified_at, replaces "
    "FROM certificates"
)
_INTRODUCTION = (
    "SELECT id, introducer, introducer_name, other, other_name, note, state, at FROM introductions"
)
_MATCH = "SELECT id, first, second, at, first_agreed, second_agreed, card, passed_on FROM matches"


class SqlitePeopleTable:
    """``certificates``, ``introductions``, ``matches``, ``pictures*`` and ``hidden``."""

    def __init__(self, tx: Transaction) -> None:
        self._tx = tx

    # -- certificates --------------------------------------------------------------------------

    def certificate(self, person: UserId) -> CertificateRecord | None:
        """How this person's certificate came."""
        row = self._tx.row(f"{_CERTIFICATE} WHERE id = ?", (person.raw,))
        return _certificate(row) if row else None

    def certificates(self) -> list[CertificateRecord]:
        """All of them, the oldest first."""
        return [_certificate(row) for row in self._tx.rows(f"{_CERTIFICATE} ORDER BY since, id")]

    def save_certificate(self, record: CertificateRecord) -> None:
        """Insert or replace."""
        self._tx.execute(
            "INSERT OR REPLACE INTO certificates (id, since, how, introducer, introducer_name, "
            "name, verified_at, replaces) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            (
                record.id.raw,
                record.since,
                record.how.value,
                _raw(record.introducer),
                record.introducer_name,
                record.name,
                record.verified_at,
                _raw(record.replaces),
            ),
        )

    def replaced_by(self, older: UserId) -> UserId | None:
        """Whose certificate took this one's place, as the person said."""
        row = self._tx.row("SELECT id FROM certificates WHERE replaces = ?", (older.raw,))
        return UserId(row[0]) if row else None

    # -- introductions -------------------------------------------------------------------------

    def introduction(self, introduction: bytes) -> IntroductionRecord | None:
        """One that was offered to us."""
        row = self._tx.row(f"{_INTRODUCTION} WHERE id = ?", (introduction,))
        return _introduction(row) if row else None

    def introductions(self) -> list[IntroductionRecord]:
        """All that were offered to us, the oldest first."""
        return [_introduction(row) for row in self._tx.rows(f"{_INTRODUCTION} ORDER BY at, id")]

    def save_introduction(self, record: IntroductionRecord) -> None:
        """Insert or replace."""
        self._tx.execute(
            "INSERT OR REPLACE INTO introductions (id, introducer, introducer_name, other, "
            "other_name, note, state, at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            (
                record.id,
                record.introducer.raw,
                record.introducer_name,
                record.other.raw,
                record.other_name,
                record.note,
                record.state.value,
                record.at,
            ),
        )

    def forget_introductions(self, before: float) -> None:
        """Forget those offered and made before this moment."""
        self._tx.execute("DELETE FROM introductions WHERE at < ?", (before,))
        self._tx.execute("DELETE FROM matches WHERE at < ?", (before,))

    def match(self, introduction: bytes) -> MatchRecord | None:
        """One that we made."""
        row = self._tx.row(f"{_MATCH} WHERE id = ?", (introduction,))
        return _match(row) if row else None

    def matches_since(self, at: float) -> list[MatchRecord]:
        """Those that we made since then, the oldest first."""
        return [_match(row) for row in self._tx.rows(f"{_MATCH} WHERE at >= ? ORDER BY at", (at,))]

    def save_match(self, record: MatchRecord) -> None:
        """Insert or replace."""
        self._tx.execute(
            "INSERT OR REPLACE INTO matches (id, first, second, at, first_agreed, second_agreed, "
            "card, passed_on) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            (
                record.id,
                record.first.raw,
                record.second.raw,
                record.at,
                record.first_agreed,
                record.second_agreed,
                record.card,
                record.passed_on,
            ),
        )

    # -- pictures ------------------------------------------------------------------------------

    def picture(self, person: UserId) -> PictureRecord | None:
        """Somebody's picture, or our own."""
        row = self._tx.row(
            "SELECT number, picture, chosen FROM pictures WHERE id = ?", (person.raw,)
        )
        return PictureRecord(person, row[0], row[1], row[2]) if row else None

    def save_picture(self, record: PictureRecord) -> None:
        """Insert or replace."""
        self._tx.execute(
            "INSERT OR REPLACE INTO pictures (id, number, picture, chosen) VALUES (?, ?, ?, ?)",
            (record.id.raw, record.number, record.picture, record.chosen),
        )

    def told(self, contact: UserId) -> ToldRecord | None:
        """Which picture of ours they were sent last."""
        row = self._tx.row(
            "SELECT number, message FROM pictures_told WHERE contact = ?", (contact.raw,)
        )
        return ToldRecord(contact, row[0], MessageId(row[1])) if row else None

    def save_told(self, record: ToldRecord) -> None:
        """Insert or replace."""
        self._tx.execute(
            "INSERT OR REPLACE INTO pictures_told (contact, number, message) VALUES (?, ?, ?)",
            (record.contact.raw, record.number, record.message.raw),
        )

    # -- deletions -----------------------------------------------------------------------------

    def hide(self, record: HiddenRecord) -> None:
        """A conversation is shown no more, up to its newest message."""
        self._tx.execute(
            "INSERT INTO hidden (token, chat, whole, until) VALUES (?, ?, ?, ?)",
            (record.token, record.chat.raw, record.whole, record.until),
        )
        self._set_hidden(record.chat, self.newest_order(record.chat))

    def unhide(self, record: HiddenRecord) -> None:
        """It is shown again as it was."""
        self._tx.execute("DELETE FROM hidden WHERE token = ?", (record.token,))
        self._set_hidden(record.chat, 0)

    def hidden(self) -> list[HiddenRecord]:
        """What waits to be forgotten, the most urgent first."""
        found = self._tx.rows(
            "SELECT h.token, h.chat, c.kind, h.whole, h.until FROM hidden h "
            "JOIN chats c ON c.id = h.chat ORDER BY h.until"
        )
        return [
            HiddenRecord(
                row[0],
                GroupId(row[1]) if row[2] == "group" else UserId(row[1]),
                bool(row[3]),
                row[4],
            )
            for row in found
        ]

    def purge(self, record: HiddenRecord, most: int) -> bool:
        """Forget up to ``most`` messages, then the rest of it; False: there is more."""
        gone = self._tx.execute(
            "DELETE FROM messages WHERE ord IN (SELECT ord FROM messages WHERE contact = ?1 AND "
            "ord <= (SELECT hidden_upto FROM chats WHERE id = ?1) ORDER BY ord LIMIT ?2)",
            (record.chat.raw, most),
        )
        if gone >= most:
            return False
        if record.whole:
            self.forget_person(record.chat)
        self._tx.execute("DELETE FROM hidden WHERE token = ?", (record.token,))
        return True

    def forget_person(self, person: ChatId) -> None:
        """Everything that hangs on a contact, with the conversation; also of a hidden one."""
        forget_person(self._tx, person)

    def newest_order(self, chat: ChatId) -> int:
        """The ``order`` of the newest message of a conversation; 0 without one."""
        row = self._tx.row("SELECT max(ord) FROM messages WHERE contact = ?", (chat.raw,))
        return int(row[0]) if row and row[0] is not None else 0

    def rename_self(self, name: str) -> None:
        """What we call ourselves."""
        self._tx.execute("UPDATE profile SET name = ?", (name,))

    def _set_hidden(self, chat: ChatId, upto: int) -> None:
        self._tx.execute("UPDATE chats SET hidden_upto = ? WHERE id = ?", (upto, chat.raw))


def forget_person(tx: Transaction, person: ChatId) -> None:
    """Delete a contact with conversation, picture and certificate line.

    A line that a later certificate of the same person points to stays: it is their story.
    """
    tx.execute("DELETE FROM contacts WHERE id = ?", (person.raw,))
    tx.execute("DELETE FROM chats WHERE id = ?", (person.raw,))
    tx.execute("DELETE FROM pictures WHERE id = ?", (person.raw,))
    tx.execute(
        "DELETE FROM certificates WHERE id = ?1 AND NOT EXISTS "
        "(SELECT 1 FROM certificates newer WHERE newer.replaces = ?1)",
        (person.raw,),
    )


def _raw(person: UserId | None) -> bytes | None:
    return person.raw if person is not None else None


def _person(raw: bytes | None) -> UserId | None:
    return UserId(raw) if raw is not None else None


def _certificate(row: Row) -> CertificateRecord:
    return CertificateRecord(
        UserId(row[0]), row[1], Came(row[2]), _person(row[3]), row[4], row[5], row[6],
        _person(row[7]),
    )  # fmt: skip


def _introduction(row: Row) -> IntroductionRecord:
    state = IntroductionState(row[6])
    by, other = UserId(row[1]), UserId(row[3])
    return IntroductionRecord(row[0], by, row[2], other, row[4], row[5], state, row[7])


def _match(row: Row) -> MatchRecord:
    agreed: tuple[Any, Any] = (bool(row[4]), bool(row[5]))
    return MatchRecord(
        row[0], UserId(row[1]), UserId(row[2]), row[3], *agreed, row[6], bool(row[7])
    )
