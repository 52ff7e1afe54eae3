"""The tables of message life: their queries use indexes, and what is erased is erased for real."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from m2chat.database.connection import Database, Transaction
from m2chat.ids import MessageId, UserId
from m2chat.messaging.life.ports import MadeChange, StoredStep
from m2chat.storage.life import FIRST_STEPS, LAST_STEPS, SqliteLifeTables
from m2chat.storage.profiles import DATABASE
from tests.support.plain_copy import plain_copy
from tests.support.two_services import KEY, Pair

BOB, ID = UserId(b"b" * 32), MessageId(b"i" * 16)
_SCAN = re.compile(r"SCAN (m|messages|reactions|early_changes|message_steps|way_steps)\b(?! USING)")


class Noted:
    """A transaction that remembers every statement."""

    def __init__(self, tx: Transaction) -> None:
        self._tx = tx
        self.said: list[tuple[str, tuple[object, ...]]] = []

    def __getattr__(self, name: str) -> object:
        def call(sql: str, parameters: object = ()) -> object:
            if name != "execute_many":
                self.said.append((sql, tuple(parameters)))  # type: ignore[arg-type]
            return getattr(self._tx, name)(sql, parameters)

        return call


def ask_everything(t: SqliteLifeTables) -> None:
    """Every query of the room."""
    change = MadeChange(BOB, BOB, BOB, ID, 1, 1, "x", 0.0)
    t.changes.edit_stamp(1)
    t.changes.save_edit_stamp(1, 2)
    t.changes.reaction_stamp(1, BOB)
    t.changes.forget_reactions(1)
    t.changes.keep_early(change, 100)
    t.changes.take_early(BOB, BOB, ID)
    t.held.release(1)
    t.held.holds(1)
    t.held.due(1.0)
    t.held.due(1.0, BOB)
    t.held.chats(1.0)
    t.held.under_rule()
    t.held.under_rule(BOB)
    t.lifetimes.remove(1, 1.0)
    t.lifetimes.restore(ID, 1.0)
    t.lifetimes.hidden(1.0)
    t.lifetimes.expired(1.0, 10)
    t.lifetimes.given_up(1.0)
    t.lifetimes.erase(1)
    t.lifetimes.next_due(30.0)
    t.chats.timer(BOB)
    t.chats.mark_newest_unread(BOB)
    t.steps.of(1)
    t.steps.add_way(BOB, [])
    t.steps.way(BOB, 0.0, 1.0)


async def test_no_query_walks_through_all_messages(tmp_path: Path) -> None:
    pair = Pair(tmp_path / "pair")
    await pair.make()
    database = await Database.open(tmp_path / "pair" / "alice" / DATABASE, key=KEY)

    def work(tx: Transaction) -> list[str]:
        tx.execute("INSERT INTO chats (id, kind) VALUES (?, 'contact')", (BOB.raw,))
        noted = Noted(tx)
        ask_everything(SqliteLifeTables(noted))  # type: ignore[arg-type]
        assert len(noted.said) > 25
        return [
            f"{step[3]}: {sql}"
            for sql, parameters in noted.said
            for step in tx.rows("EXPLAIN QUERY PLAN " + sql, parameters)
            if _SCAN.search(step[3])
        ]

    assert await database.transaction(work) == []
    await database.close()


async def test_steps_are_bounded(tmp_path: Path) -> None:
    pair = Pair(tmp_path / "pair")
    await pair.make()
    alice, bob = pair.ends
    await alice.open()
    sent = await alice.service.life.speech.send(bob.id, "hello")

    def add(tables: object) -> list[StoredStep]:
        steps = tables.life.steps  # type: ignore[attr-defined]
        for number in range(200):
            steps.add(sent.order, StoredStep(float(number), "queued", ""))
            steps.add_way(bob.id, [StoredStep(float(number), "asked", "") for _ in range(10)])
        assert len(steps.way(bob.id, 0.0, 1e9)) == 200
        return list(steps.of(sent.order))

    kept = await alice.store.transaction(add)
    assert len(kept) == FIRST_STEPS + LAST_STEPS
    assert kept[0].at == 0.0
    assert kept[-1].at == 199.0
    await alice.close()


@pytest.mark.parametrize("how", ["expired", "deleted"])
async def test_nothing_of_an_erased_message_is_left_in_the_file(tmp_path: Path, how: str) -> None:
    """Read with the key, page by page: neither the words nor what the search knew of them."""
    pair = await _made(tmp_path)
    alice, bob = pair.ends
    sent = await alice.service.life.speech.send(bob.id, "xylophonequartz secret")
    assert b"xylophone" in plain_copy(tmp_path / "pair" / "alice" / DATABASE, KEY)
    if how == "deleted":
        await alice.service.life.removal.delete([sent.id])
    else:
        await alice.store.transaction(
            lambda t: t.own._tx.execute("UPDATE messages SET expires_at = 1")  # type: ignore[attr-defined]
        )
    await alice.store.transaction(lambda t: t.outbox.remove(bob.id, sent.id))
    pair.clock.advance(60)
    await alice.service.life.do_due()
    await alice.close()
    await bob.close()
    assert b"xylophone" not in plain_copy(tmp_path / "pair" / "alice" / DATABASE, KEY)


async def _made(tmp_path: Path) -> Pair:
    pair = Pair(tmp_path / "pair")
    await pair.make()
    return await pair.open()
