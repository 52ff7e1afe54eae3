"""What stands in other tables and belongs to a message as faces see it: one query for each page.

A room adds its own by one line in ``_JOINERS``: a function that gives, for the messages of a page,
which fields of which ``order`` to replace.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from m2chat.database.connection import Transaction
from m2chat.ids import UserId
from m2chat.messaging.model import Direction, Message, MessageKind, Reaction
from m2chat.storage.transfers import file_views

Fields = Mapping[str, Any]
Joiner = Callable[[Transaction, Sequence[Message]], Mapping[int, Fields]]
_CHUNK = 500  # SQLite allows some thousand parameters


def joined(tx: Transaction, messages: Sequence[Message]) -> list[Message]:
    """The messages with all that hangs on them."""
    found = list(messages)
    for join in _JOINERS:
        fields = join(tx, found) if found else {}
        if fields:
            found = [
                replace(one, **fields[one.order]) if one.order in fields else one for one in found
            ]
    return found


def chunks(messages: Sequence[Message]) -> Iterator[tuple[str, list[int]]]:
    """The orders of a page in parts, each with its list of question marks."""
    for at in range(0, len(messages), _CHUNK):
        orders = [one.order for one in messages[at : at + _CHUNK]]
        yield ", ".join("?" * len(orders)), orders


def _reactions(tx: Transaction, messages: Sequence[Message]) -> Mapping[int, Fields]:
    given: dict[int, list[Reaction]] = {}
    for marks, orders in chunks(messages):
        sql = (
            f"SELECT ord, emoji, author FROM reactions WHERE ord IN ({marks}) "  # noqa: S608
            "AND emoji != '' ORDER BY ord, stamp"
        )
        for order, emoji, author in tx.rows(sql, orders):
            given.setdefault(order, []).append(Reaction(emoji, UserId(author)))
    return {order: {"reactions": tuple(row)} for order, row in given.items()}


def _files(tx: Transaction, messages: Sequence[Message]) -> Mapping[int, Fields]:
    carriers = [one for one in messages if one.kind is MessageKind.FILE]
    return {
        order: {"file": view}
        for marks, orders in chunks(carriers)
        for order, view in file_views(tx, marks, orders).items()
    }


def _members(tx: Transaction, messages: Sequence[Message]) -> Mapping[int, Fields]:
    ours = [one for one in messages if one.author is not None and one.direction is Direction.OUT]
    found: dict[int, Fields] = {}
    for marks, orders in chunks(ours):
        sql = (
            "SELECT m.ord, count(*), count(r.delivered_at), count(r.read_at) FROM messages m "  # noqa: S608
            f"JOIN group_receipts r ON r.id = m.id WHERE m.ord IN ({marks}) GROUP BY m.ord"
        )
        for order, members, delivered, read in tx.rows(sql, orders):
            found[order] = {
                "members": members, "members_delivered": delivered, "members_read": read
            }  # fmt: skip
    return found


_JOINERS: tuple[Joiner, ...] = (_reactions, _files, _members)
