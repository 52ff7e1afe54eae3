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
from m2chat.messaging.model import Message, Reaction

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


_JOINERS: tuple[Joiner, ...] = (_reactions,)
