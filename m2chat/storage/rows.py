"""Rows to nouns and back, and what happens to a row that cannot be read.

A row that makes no sense (a broken word, bad UTF-8, an id of a wrong length) is moved to
``quarantine`` and the rest is read on, so that one damaged row never keeps the app from starting.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable
from typing import Any, TypeVar

from m2chat.database.connection import Row, Transaction
from m2chat.errors import LocalError
from m2chat.ids import GroupId, MessageId, UserId
from m2chat.messaging.model import (
    ContactState,
    DeliveryState,
    Direction,
    Message,
    MessageKind,
    Reason,
    RoutePolicy,
    SendRule,
)
from m2chat.messaging.records import ContactRecord

_log = logging.getLogger(__name__)
T = TypeVar("T")

MESSAGE_COLUMNS = (
    "ord, contact, direction, id, text, state, reason, warning, attempts, next_try, sent_at, "
    "delivered_at, unread, gap_before, author, kind, reply_to, edited_at, deleted, forwarded, "
    "mentions, pinned_at, timer_s, expires_at, send_at, give_up_at, rule, stored_until"
)
CONTACT_COLUMNS = (
    "id, state, acknowledged, name, nickname, hello, added_at, verified, policy, request_reason, "
    "circle, discovery, certificate, pair_root, invite, request_id, request_secret, prekey, "
    "revision, instance, out_seq, out_prev"
)
_SIZES = {"circle": 32, "discovery": 16, "out_prev": 32}


def text(value: str) -> str:
    """A text that is whole; raises ``ValueError`` for one that was not UTF-8."""
    value.encode("utf-8")
    return value


def ids(value: bytes) -> tuple[UserId, ...]:
    """Ids of people, one behind the other; raises ``LocalError`` when the last is cut off."""
    return tuple(UserId(value[at : at + 32]) for at in range(0, len(value), 32))


def message(row: Row) -> Message:
    """A row of ``messages``; raises ``ValueError`` or ``LocalError`` when it makes no sense.

    What stands in other tables (reactions, files, members' receipts) is joined by its caller.
    """
    author = UserId(row[14]) if row[14] is not None else None
    return Message(
        order=row[0],
        contact=GroupId(row[1]) if author is not None else UserId(row[1]),
        direction=Direction(row[2]),
        id=MessageId(row[3]),
        text=text(row[4]),
        state=DeliveryState(row[5]),
        reason=Reason(row[6]),
        warning=bool(row[7]),
        attempts=row[8],
        next_try=row[9],
        sent_at=row[10],
        delivered_at=row[11],
        unread=bool(row[12]),
        gap_before=bool(row[13]),
        author=author,
        kind=MessageKind(row[15]),
        reply_to=MessageId(row[16]) if row[16] is not None else None,
        edited_at=row[17],
        deleted=bool(row[18]),
        forwarded=bool(row[19]),
        mentions=ids(row[20]),
        pinned_at=row[21],
        timer_s=row[22],
        expires_at=row[23],
        send_at=row[24],
        give_up_at=row[25],
        rule=SendRule(row[26]),
        stored_until=row[27],
    )


def message_values(m: Message) -> tuple[Any, ...]:
    """The columns of ``MESSAGE_COLUMNS`` but the first."""
    return (
        m.contact.raw,
        m.direction.value,
        m.id.raw,
        m.text,
        m.state.value,
        m.reason.value,
        m.warning,
        m.attempts,
        m.next_try,
        m.sent_at,
        m.delivered_at,
        m.unread,
        m.gap_before,
        m.author.raw if m.author is not None else None,
        m.kind.value,
        m.reply_to.raw if m.reply_to is not None else None,
        m.edited_at,
        m.deleted,
        m.forwarded,
        b"".join(one.raw for one in m.mentions),
        m.pinned_at,
        m.timer_s,
        m.expires_at,
        m.send_at,
        m.give_up_at,
        m.rule.value,
        m.stored_until,
    )


def contact(row: Row) -> ContactRecord:
    """A row of ``contacts``; raises ``ValueError`` or ``LocalError`` when it makes no sense."""
    if len(row[10]) != _SIZES["circle"] or len(row[11]) != _SIZES["discovery"]:
        raise ValueError("a secret of a wrong size")
    return ContactRecord(
        id=UserId(row[0]),
        state=ContactState(row[1]),
        acknowledged=bool(row[2]),
        name=text(row[3]),
        nickname=text(row[4]),
        hello=text(row[5]),
        added_at=row[6],
        verified=bool(row[7]),
        policy=RoutePolicy(row[8]),
        request_reason=Reason(row[9]),
        circle=row[10],
        discovery=row[11],
        certificate=row[12],
        pair_root=row[13],
        invite=row[14],
        request_id=row[15],
        request_secret=row[16],
        prekey=row[17],
        revision=row[18],
        instance=row[19],
        out_seq=row[20],
        out_prev=row[21],
    )


def contact_values(r: ContactRecord) -> tuple[Any, ...]:
    """The columns of ``CONTACT_COLUMNS``."""
    return (
        r.id.raw,
        r.state.value,
        r.acknowledged,
        r.name,
        r.nickname,
        r.hello,
        r.added_at,
        r.verified,
        r.policy.value,
        r.request_reason.value,
        r.circle,
        r.discovery,
        r.certificate,
        r.pair_root,
        r.invite,
        r.request_id,
        r.request_secret,
        r.prekey,
        r.revision,
        r.instance,
        r.out_seq,
        r.out_prev,
    )


def readable(
    tx: Transaction, table: str, key: str, rows: Iterable[Row], read: Callable[[Row], T]
) -> list[T]:
    """The rows that can be read; the others go to quarantine.

    ``key`` is the column that the first value of each row stands in; ``table`` and ``key`` are
    names of our own, never anybody's input.
    """
    found = []
    for row in rows:
        try:
            found.append(read(row))
        except (ValueError, TypeError, LocalError):
            quarantine(tx, table, key, row)
    return found


def quarantine(tx: Transaction, table: str, key: str, row: Row) -> None:
    """Keep a copy of a row aside, once, and take the row out of the way.

    A contact's row stays where it is, unread, since the conversation hangs on it; adding that
    person again puts it right.
    """
    _log.warning("a row of %s cannot be read and was set aside", table)
    content = repr(row).encode("utf-8", "surrogateescape").hex()
    tx.execute(
        "INSERT INTO quarantine (at, source, content) SELECT unixepoch(), ?1, ?2 WHERE NOT EXISTS "
        "(SELECT 1 FROM quarantine WHERE source = ?1 AND content = ?2)",
        (table, content),
    )
    if table != "contacts":
        tx.execute(f"DELETE FROM {table} WHERE {key} = ?", (row[0],))  # noqa: S608 - own names
