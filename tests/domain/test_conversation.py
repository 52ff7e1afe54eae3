"""Two people talk: states by proof, order, duplicates, cuts, restarts, receipts, taking back."""

from __future__ import annotations

import asyncio
import random

import pytest

from m2chat.ids import MessageId
from m2chat.messaging.errors import EmptyMessage, NotAContact, NotNow, TooBig
from m2chat.messaging.events import MessageAdded, MessagesMissing, MessageStateChanged
from m2chat.messaging.model import DeliveryState, Direction, Presence, Reason
from tests.support.fake_network import FakeNetwork
from tests.support.persons import Person

Friends = tuple[Person, Person]


def states(person: Person, message: MessageId) -> list[DeliveryState]:
    """The states of one message in the order they were told."""
    found = []
    for event in person.events:
        if isinstance(event, MessageAdded | MessageStateChanged) and event.message.id == message:
            found.append(event.message.state)
    return found


async def test_a_text_goes_there_and_its_receipt_comes_home(friends: Friends) -> None:
    alice, bob = friends
    sent = await alice.app.send_text(bob.id, "Grüße 👋")
    assert sent.state is DeliveryState.QUEUED
    done = await alice.until_message(sent.id, DeliveryState.DELIVERED)
    assert await bob.received(alice) == ["Grüße 👋"]
    assert done.delivered_at is not None
    assert states(alice, sent.id) == [
        DeliveryState.QUEUED,
        DeliveryState.SENDING,
        DeliveryState.DELIVERED,
    ]
    contact = await alice.contact(bob)
    assert contact is not None
    assert contact.presence is Presence.ONLINE


async def test_both_directions_and_many(friends: Friends) -> None:
    alice, bob = friends
    texts = [f"number {n}" for n in range(150)]
    for text in texts:
        await alice.app.send_text(bob.id, text)
        await bob.app.send_text(alice.id, text)
    await bob.until_received(alice, texts)
    await alice.until_received(bob, texts)
    for person in (alice, bob):

        async def all_confirmed(person: Person = person) -> bool:
            return not await person.app.service.waiting_for()

        await person.until(all_confirmed)


async def test_what_waited_goes_as_batches_in_order(friends: Friends, network: FakeNetwork) -> None:
    alice, bob = friends
    await bob.leave()
    texts = [f"while you were away {n}" for n in range(100)]
    for text in texts:
        last = await alice.app.send_text(bob.id, text)
    network.log.clear()
    await bob.sit_down()
    await alice.until_message(last.id, DeliveryState.DELIVERED)
    assert await bob.received(alice) == texts
    assert sum(what == "message" for what, _ in network.log) == 2  # 64 and 36


async def test_a_message_of_1_mib_goes_and_a_longer_one_is_refused(friends: Friends) -> None:
    alice, bob = friends
    with pytest.raises(TooBig) as caught:
        await alice.app.send_text(bob.id, "x" * (1_048_576 + 1))
    assert caught.value.key == "too_big"
    with pytest.raises(TooBig):
        await alice.app.send_text(bob.id, "é" * 600_000)
    sent = await alice.app.send_text(bob.id, "x" * 1_048_576)
    await alice.until_message(sent.id, DeliveryState.DELIVERED)
    assert [len(text) for text in await bob.received(alice)] == [1_048_576]


async def test_nothing_empty_and_nobody_unknown(friends: Friends, tmp_path: object) -> None:
    alice, _ = friends
    with pytest.raises(EmptyMessage):
        await alice.app.send_text(friends[1].id, " \n ")
    with pytest.raises(NotAContact):
        await alice.app.send_text(alice.id, "me")


@pytest.mark.parametrize("cut_at", range(1, 13))
async def test_a_session_cut_anywhere_loses_and_doubles_nothing(
    friends: Friends, network: FakeNetwork, cut_at: int
) -> None:
    alice, bob = friends
    start = network.deliveries
    network.cut = lambda number: number == start + cut_at
    texts = ["one", "two", "three"]
    for text in texts:
        await alice.app.send_text(bob.id, text)
        last = await bob.app.send_text(alice.id, text)
    await bob.until_message(last.id, DeliveryState.DELIVERED)
    await bob.until_received(alice, texts)
    await alice.until_received(bob, texts)
    assert not any(isinstance(e, MessagesMissing) for e in alice.events + bob.events)


@pytest.mark.parametrize("seed", range(3))
async def test_a_lossy_world_in_which_every_sixth_delivery_or_so_cuts(
    friends: Friends, network: FakeNetwork, seed: int
) -> None:
    alice, bob = friends
    chance = random.Random(seed)
    network.cut = lambda _number: chance.random() < 1 / 6
    texts = [f"{n}" for n in range(40)]
    for text in texts:
        await alice.app.send_text(bob.id, text)
        await asyncio.sleep(0)
    await bob.until_received(alice, texts)


async def test_offline_says_why_and_a_restart_keeps_everything(friends: Friends) -> None:
    alice, bob = friends
    await bob.leave()
    sent = await alice.app.send_text(bob.id, "later")

    async def explained() -> bool:
        return (await alice.app.message(sent.id)).reason is Reason.PEER_NOT_FOUND

    await alice.until(explained)
    found = await alice.app.message(sent.id)
    assert found.state is DeliveryState.QUEUED
    assert found.next_try is not None
    await alice.crash()
    await alice.sit_down(start=False)
    found = await alice.app.message(sent.id)
    assert (found.state, found.reason) == (DeliveryState.QUEUED, Reason.STARTING)
    await alice.app.start()
    await bob.sit_down()
    await alice.until_message(sent.id, DeliveryState.DELIVERED)
    assert await bob.received(alice) == ["later"]


async def test_delivered_means_that_their_database_has_it(friends: Friends) -> None:
    """The receiver dies in the very transaction: no receipt; after it: the message is there."""
    alice, bob = friends
    await bob.crash()
    await bob.sit_down(before=None, after=None, start=False)
    await bob.app.start()
    await alice.until_contact(bob, (await alice.contact(bob)).state)  # type: ignore[union-attr]
    bob.store.die_before = bob.store.commits + 1
    sent = await alice.app.send_text(bob.id, "nearly")
    await asyncio.wait_for(bob.store.dead.wait(), 5)
    assert (await alice.app.message(sent.id)).state is not DeliveryState.DELIVERED
    await bob.crash()
    await bob.sit_down()
    await alice.until_message(sent.id, DeliveryState.DELIVERED)
    assert await bob.received(alice) == ["nearly"]


async def test_reading_is_told_also_when_they_were_away(friends: Friends) -> None:
    alice, bob = friends
    sent = await alice.app.send_text(bob.id, "read me")
    await alice.until_message(sent.id, DeliveryState.DELIVERED)
    rows = await bob.app.conversations()
    assert rows[0].unread == 1
    await alice.leave()
    await bob.app.mark_read(alice.id)
    assert (await bob.app.conversations())[0].unread == 0
    await alice.sit_down()
    await alice.until_message(sent.id, DeliveryState.READ)


async def test_a_message_that_was_taken_back_never_arrives_and_leaves_no_gap(
    friends: Friends,
) -> None:
    alice, bob = friends
    await bob.leave()
    sent = [await alice.app.send_text(bob.id, text) for text in ("a", "b", "c")]
    await alice.app.cancel_message(sent[1].id)
    assert (await alice.app.message(sent[1].id)).state is DeliveryState.CANCELLED
    await bob.sit_down()
    await alice.until_message(sent[2].id, DeliveryState.DELIVERED)
    assert await bob.received(alice) == ["a", "c"]
    page = await bob.app.messages(alice.id)
    assert not any(one.gap_before for one in page)
    with pytest.raises(NotNow):
        await alice.app.cancel_message(sent[0].id)

    async def nothing_waits() -> bool:
        return not await alice.app.service.waiting_for()

    await alice.until(nothing_waits)


async def test_a_lost_message_shows_as_a_gap(friends: Friends) -> None:
    """The sender's file lost a row (an older copy, a bad disk): the receiver sees it."""
    alice, bob = friends
    await bob.leave()
    sent = [await alice.app.send_text(bob.id, text) for text in ("a", "b", "c")]
    await alice.store.transaction(lambda t: t.outbox.remove(sent[1].contact, sent[1].id))
    await bob.sit_down()
    await alice.until_message(sent[2].id, DeliveryState.DELIVERED)
    page = [one for one in await bob.app.messages(alice.id) if one.direction is Direction.IN]
    assert [(one.text, one.gap_before) for one in page] == [("a", False), ("c", True)]
    missing = [event for event in bob.events if isinstance(event, MessagesMissing)]
    assert [(one.before, one.count) for one in missing] == [(sent[2].id, 1)]


async def test_drafts_and_order_of_the_list(friends: Friends) -> None:
    alice, bob = friends
    await alice.app.save_draft(bob.id, "half a thou")
    assert (await alice.app.conversations())[0].draft == "half a thou"
    await alice.app.send_text(bob.id, "half a thought")
    row = (await alice.app.conversations())[0]
    assert row.draft == ""
    assert row.last is not None
    assert row.last.text == "half a thought"


async def test_pages_walk_back_without_a_hole(friends: Friends) -> None:
    alice, bob = friends
    await bob.leave()
    texts = [str(n) for n in range(25)]
    for text in texts:
        await alice.app.send_text(bob.id, text)
    seen: list[str] = []
    before = None
    while page := await alice.app.messages(bob.id, before=before, limit=10):
        seen = [one.text for one in page] + seen
        before = page[0].order
    assert seen == texts
