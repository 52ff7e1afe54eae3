"""The tables on real encrypted files: poison rows, full disks, long histories, counters."""

from __future__ import annotations

import time
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest

from m2chat.database.connection import Database
from m2chat.database.errors import DiskFull
from m2chat.ids import MessageId, UserId
from m2chat.messaging.model import ContactState, DeliveryState, Direction, Message
from m2chat.messaging.ports import Tables
from m2chat.messaging.records import CircleRecord, ContactRecord, OwnPreKey
from m2chat.storage.keys import EVENTS_KEPT
from m2chat.storage.profiles import DATABASE
from m2chat.storage.store import NewProfile, ProfileStore
from tests.support.fake_network import FakeNetwork
from tests.support.persons import KEY, Person, befriend

ME = UserId(b"m" * 32)
BOB = UserId(b"b" * 32)


@pytest.fixture
async def store(tmp_path: Path) -> AsyncIterator[ProfileStore]:
    row = NewProfile("me", b"k", bytes(1026), ME.raw, bytes(32), bytes(8), bytes(16), 0.0)
    found = await ProfileStore.create(tmp_path, KEY, row)
    yield found
    await found.close()


def person(number: int) -> ContactRecord:
    return ContactRecord(
        UserId(number.to_bytes(32, "big")), ContactState.READY, bytes(32), bytes(16), float(number)
    )


def incoming(contact: UserId, number: int) -> Message:
    return Message(
        MessageId(number.to_bytes(16, "big")),
        contact,
        Direction.IN,
        f"text {number}",
        DeliveryState.DELIVERED,
        0,
        float(number),
        unread=number % 3 == 0,
    )


async def test_a_contact_comes_back_as_it_went(store: ProfileStore) -> None:
    full = replace(
        person(1),
        acknowledged=True,
        name="n",
        nickname="k",
        hello="h",
        verified=True,
        certificate=bytes(1026),
        pair_root=bytes(32),
        invite=bytes(16),
        request_id=bytes(16),
        request_secret=bytes(32),
        prekey=bytes(1732),
        revision=7,
        instance=bytes(8),
        out_seq=9,
        out_prev=b"p" * 32,
    )
    await store.transaction(lambda t: t.contacts.save(full))
    assert await store.transaction(lambda t: t.contacts.get(full.id)) == full
    plain = person(1)
    await store.transaction(lambda t: t.contacts.save(plain))
    assert await store.transaction(lambda t: t.contacts.all()) == [plain]


async def test_the_same_message_cannot_stand_there_twice(store: ProfileStore) -> None:
    def work(t: Tables) -> None:
        t.contacts.save(person(1))
        t.messages.add(incoming(person(1).id, 1))
        t.messages.add(incoming(person(1).id, 1))

    with pytest.raises(Exception, match="UNIQUE"):
        await store.transaction(work)


async def test_removing_a_contact_takes_everything_of_theirs(store: ProfileStore) -> None:
    def work(t: Tables) -> None:
        for number in (1, 2):
            t.contacts.save(person(number))
            t.messages.add(incoming(person(number).id, number))
            t.messages.save_draft(person(number).id, "draft")
        t.contacts.remove(person(1).id)

    await store.transaction(work)
    rows = await store.transaction(lambda t: t.chats.rows(UserId(bytes(32))))
    assert [row.chat for row in rows] == [person(2).id]
    assert await store.transaction(lambda t: t.messages.get(MessageId(bytes(15) + b"\1"))) is None


async def test_a_long_history_is_quick_and_uses_its_indexes(store: ProfileStore) -> None:
    """Not a timed test of the machine: the plan of each query names an index."""
    people = [person(number) for number in range(50)]

    def fill(t: Tables) -> None:
        for one in people:
            t.contacts.save(one)
        for number in range(20_000):
            t.messages.add(incoming(people[number % 50].id, number + 1))

    await store.transaction(fill)
    started = time.perf_counter()
    rows = await store.transaction(lambda t: t.chats.rows(UserId(bytes(32))))
    print("conversations", time.perf_counter() - started)
    assert len(rows) == 50
    last = [row.last for row in rows if row.last is not None]
    assert len(last) == 50
    assert max(last, key=lambda one: one.order).text == "text 20000"
    assert sum(row.unread for row in rows) == 20_000 // 3
    page = await store.transaction(lambda t: t.messages.page(people[3].id, None, 50))
    assert len(page) == 50
    assert [one.order for one in page] == sorted(one.order for one in page)


async def test_the_queries_of_the_window_never_scan_the_messages(
    store: ProfileStore, tmp_path: Path
) -> None:
    await store.close()
    database = await Database.open(tmp_path / DATABASE, key=KEY)
    from m2chat.storage import chats
    from m2chat.storage import messages as module

    for sql in (
        chats._LAST,
        chats._ROWS.replace("?", "x'00'"),
        f"{module._MESSAGE} WHERE contact = x'00' AND ord < 9 ORDER BY ord DESC LIMIT 50",
        f"{module._MESSAGE} WHERE contact = x'00' AND direction = 'out' "
        "AND state IN ('queued', 'sending') ORDER BY ord",
    ):
        plan = await database.transaction(lambda tx, s=sql: tx.rows("EXPLAIN QUERY PLAN " + s))
        for step in plan:
            assert not step[3].startswith(("SCAN m", "SCAN n", "SCAN u", "SCAN messages")), step
    await database.close()


async def test_epochs_and_revisions_only_rise(store: ProfileStore, tmp_path: Path) -> None:
    assert [await store.transaction(lambda t: t.own.next_epoch()) for _ in range(3)] == [1, 2, 3]
    assert await store.transaction(lambda t: t.own.raise_revision()) == 2
    assert await store.transaction(lambda t: t.own.raise_revision(10)) == 11
    await store.close()
    again, private = await ProfileStore.open(tmp_path, KEY, lambda _: ME.raw)
    assert private == b"k"
    assert await again.transaction(lambda t: t.own.next_epoch()) == 4
    await again.close()


async def test_prekeys_circles_settings(store: ProfileStore) -> None:
    def work(t: Tables) -> None:
        for number in (1, 2):
            t.own.add_prekey(OwnPreKey(bytes([number]) * 8, b"pub", b"priv", float(number)))
        t.own.save_circle(CircleRecord(bytes(32), "one", "m2:circle/a", 1.0))
        t.own.save_circle(CircleRecord(bytes(32), "two", "m2:circle/b", 1.0))
        t.own.save_setting("a", "1")
        t.own.save_setting("a", "2")

    await store.transaction(work)
    prekeys = await store.transaction(lambda t: t.own.prekeys())
    assert [one.created_at for one in prekeys] == [2.0, 1.0]
    await store.transaction(lambda t: t.own.remove_prekey(prekeys[0].id))
    assert len(await store.transaction(lambda t: t.own.prekeys())) == 1
    assert [one.name for one in await store.transaction(lambda t: t.own.circles())] == ["two"]
    assert await store.transaction(lambda t: t.own.setting("a")) == "2"
    assert await store.transaction(lambda t: t.own.setting("b")) is None


async def test_local_events_are_bounded(store: ProfileStore, tmp_path: Path) -> None:
    def work(t: Tables) -> None:
        for number in range(EVENTS_KEPT + 50):
            t.own.note(float(number), "flood", "x")

    await store.transaction(work)
    await store.close()
    database = await Database.open(tmp_path / DATABASE, key=KEY)
    row = await database.transaction(
        lambda tx: tx.row("SELECT count(*), min(at) FROM local_events")
    )
    assert row == (EVENTS_KEPT, 50.0)
    await database.close()


POISON = [
    "UPDATE messages SET state = 'flying' WHERE text = 'poison'",
    "UPDATE messages SET text = CAST(x'ff80' AS TEXT) WHERE text = 'poison'",
    "UPDATE messages SET id = x'00' WHERE text = 'poison'",
    "UPDATE outbox SET inner_form = x'00' WHERE seq = 2",
    "UPDATE contacts SET state = 'gone'",
    "UPDATE contacts SET name = CAST(x'ff' AS TEXT)",
    "UPDATE drafts SET text = CAST(x'ff' AS TEXT)",
]


@pytest.mark.parametrize("poison", POISON)
async def test_a_poison_row_is_set_aside_and_the_app_starts(tmp_path: Path, poison: str) -> None:
    """S-30."""
    network = FakeNetwork()
    alice = await Person("alice", tmp_path / "alice", network).begin()
    bob = await Person("bob", tmp_path / "bob", network).begin()
    await befriend(alice, bob)
    await bob.leave()
    for text in ("good", "poison", "better"):
        await alice.app.send_text(bob.id, text)
    await alice.app.save_draft(bob.id, "draft")
    await alice.leave()
    database = await Database.open(alice.folder / DATABASE, key=KEY)
    await database.transaction(lambda tx: tx.execute(poison))
    await database.close()

    await alice.sit_down()
    rows = await alice.app.conversations()
    contacts_poisoned = "contacts" in poison
    assert len(rows) == (0 if contacts_poisoned else 1)
    if not contacts_poisoned:
        texts = [one.text for one in await alice.app.messages(bob.id)]
        assert "good" in texts
        assert "better" in texts
        assert ("poison" in texts) == ("messages" not in poison)
        await bob.sit_down()

        async def arrived() -> bool:
            found = await bob.received(alice)
            return "good" in found and "better" in found

        await bob.until(arrived)
    await alice.leave()
    await bob.leave()
    database = await Database.open(alice.folder / DATABASE, key=KEY)
    row = await database.transaction(lambda tx: tx.row("SELECT count(*) FROM quarantine"))
    assert row == (0 if "drafts" in poison else 1,)
    await database.close()


async def test_a_full_disk_at_the_sender_refuses_and_keeps_the_rest(tmp_path: Path) -> None:
    network = FakeNetwork()
    alice = await Person("alice", tmp_path / "alice", network).begin()
    bob = await Person("bob", tmp_path / "bob", network).begin()
    await befriend(alice, bob)
    await bob.leave()
    kept = await alice.app.send_text(bob.id, "kept")
    await _limit_pages(alice, 4)
    with pytest.raises(DiskFull) as caught:
        await alice.app.send_text(bob.id, "x" * 500_000)
    assert caught.value.key == "disk_full"
    await _limit_pages(alice, None)
    later = await alice.app.send_text(bob.id, "later")
    await bob.sit_down()
    await alice.until_message(later.id, DeliveryState.DELIVERED)
    assert (await alice.app.message(kept.id)).state is DeliveryState.DELIVERED
    assert await bob.received(alice) == ["kept", "later"]
    await alice.leave()
    await bob.leave()


async def test_a_full_disk_at_the_receiver_gives_no_receipt_and_loses_nothing(
    tmp_path: Path,
) -> None:
    from m2chat.app.face import StorageTrouble

    network = FakeNetwork()
    alice = await Person("alice", tmp_path / "alice", network).begin()
    bob = await Person("bob", tmp_path / "bob", network).begin()
    await befriend(alice, bob)
    await _limit_pages(bob, 4)
    sent = await alice.app.send_text(bob.id, "y" * 500_000)

    async def told() -> bool:
        return any(isinstance(event, StorageTrouble) for event in bob.events)

    await bob.until(told)
    assert (await alice.app.message(sent.id)).state is not DeliveryState.DELIVERED
    await _limit_pages(bob, None)
    await alice.until_message(sent.id, DeliveryState.DELIVERED)
    assert [len(text) for text in await bob.received(alice)] == [500_000]
    await alice.leave()
    await bob.leave()


async def _limit_pages(person: Person, more: int | None) -> None:
    """Let the file grow by so many pages only."""
    await person.store.limit_pages(more)
