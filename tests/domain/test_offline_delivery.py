"""Messages for somebody who is away: agreed, left at stores, picked up, receipted."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from m2chat.app.faces.offline import TreatyState
from m2chat.app.offline import deposit_loop
from m2chat.messaging.model import DeliveryState, Message, MessageKind, Reason
from m2chat.messaging.offline import tokens
from m2chat.messaging.offline.errors import BadTerms, NotWelcome
from m2chat.messaging.ports import Tables
from m2chat.messaging.revival import begin_anew
from tests.support.fake_clock import FakeClock
from tests.support.mail import (
    DAY_S,
    STORES,
    Hills,
    agree,
    make_friends,
    until_open,
    until_signed,
    until_treaty,
)
from tests.support.persons import Person

Friends = tuple[Person, Person]


@pytest.fixture
def clock() -> FakeClock:
    """Everybody's clock."""
    return FakeClock()


@pytest.fixture
def hills(clock: FakeClock) -> Hills:
    """The network of one test."""
    return Hills(clock)


@pytest.fixture
async def friends(
    tmp_path: Path, hills: Hills, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[Friends]:
    """Alice and Bob."""
    monkeypatch.setattr(deposit_loop, "PATIENCE_S", 0.05)
    alice, bob = await make_friends(tmp_path, hills, clock)
    yield alice, bob
    await alice.leave()
    await bob.leave()


async def test_a_message_waits_at_both_stores_and_is_there_when_its_receiver_comes(
    friends: Friends, hills: Hills
) -> None:
    alice, bob = friends
    await agree(alice, bob)
    await bob.leave()
    sent = await alice.app.send_text(bob.id, "see you tomorrow")
    stored = await alice.until_message(sent.id, DeliveryState.STORED)
    assert stored.stored_until == alice.clock.wall() + 7 * 86_400
    assert hills.boxes() == 2
    await alice.leave()
    await bob.sit_down()
    await bob.until_received(alice, ["see you tomorrow"])
    await alice.sit_down()
    await alice.until_message(sent.id, DeliveryState.DELIVERED)
    assert await bob.received(alice) == ["see you tomorrow"]
    assert (await alice.app.offline.treaty(bob.id)).state is TreatyState.ACTIVE


async def lie(person: Person, other: Person) -> list[tuple[str, bool]]:
    """What a conversation shows of what came: text, and whether a gap stands before it."""
    page = await person.app.messages(other.id, limit=1000)
    return [(one.text, one.gap_before) for one in page if one.direction.value == "in"]


async def left(alice: Person, bob: Person, *words: str) -> list[Message]:
    """Alice writes these one by one; each lies at a store before the next is written."""
    sent = []
    for text in words:
        one = await alice.app.send_text(bob.id, text)
        sent.append(await alice.until_message(one.id, DeliveryState.STORED))
    return sent


async def test_nothing_waits_without_an_agreement_and_the_message_says_so(
    friends: Friends, hills: Hills
) -> None:
    alice, bob = friends
    await alice.app.offline.offer(bob.id)
    await until_treaty(bob, alice, TreatyState.ASKED)
    await bob.leave()
    sent = await alice.app.send_text(bob.id, "are you there?")
    await alice.until_reason(sent.id, Reason.NO_TREATY)
    assert hills.boxes() == 0
    assert not hills.world.mailboxes  # nobody may write: there is not even a mailbox


async def test_declined_is_told_and_may_be_offered_again(friends: Friends) -> None:
    alice, bob = friends
    await alice.app.offline.offer(bob.id, 3, 10)
    asked = await until_treaty(bob, alice, TreatyState.ASKED)
    assert (asked.days, asked.max_mib) == (3, 10)
    await bob.app.offline.decline(alice.id)
    told = await until_treaty(alice, bob, TreatyState.DECLINED)
    assert not told.by_us
    await agree(bob, alice)


async def test_two_offers_that_cross_become_one_agreement(friends: Friends) -> None:
    alice, bob = friends
    await alice.app.offline.offer(bob.id, 7, 64)
    await bob.app.offline.offer(alice.id, 3, 64)
    for one, other in ((alice, bob), (bob, alice)):
        found = await until_treaty(one, other, TreatyState.ACTIVE)
        assert found.days == 3
        await until_signed(one, other)


async def test_an_offer_made_while_the_other_is_away_is_heard_when_they_come(
    friends: Friends,
) -> None:
    alice, bob = friends
    await bob.leave()
    await alice.app.offline.offer(bob.id)
    await alice.leave()
    await bob.sit_down()
    await alice.sit_down()
    await until_treaty(bob, alice, TreatyState.ASKED)
    await alice.leave()
    await bob.app.offline.accept(alice.id)
    await bob.leave()
    await alice.sit_down()
    await bob.sit_down()
    await until_treaty(alice, bob, TreatyState.ACTIVE)
    await until_signed(alice, bob)


async def test_when_it_is_ended_what_waits_is_withdrawn_and_waits_here(
    friends: Friends, hills: Hills
) -> None:
    alice, bob = friends
    await agree(alice, bob)
    await bob.leave()
    (sent,) = await left(alice, bob, "soon")
    await alice.app.offline.revoke(bob.id)
    back = await alice.until_message(sent.id, DeliveryState.QUEUED)
    assert back.stored_until is None
    await alice.until(lambda: empty(hills))
    await bob.sit_down()
    await alice.until_message(sent.id, DeliveryState.DELIVERED)
    ended = await until_treaty(bob, alice, TreatyState.REVOKED)
    assert not ended.by_us
    assert await bob.received(alice) == ["soon"]


async def empty(hills: Hills) -> bool:
    """Nothing lies at any store."""
    return hills.boxes() == 0


async def test_one_of_two_stores_may_die(friends: Friends, hills: Hills) -> None:
    alice, bob = friends
    await agree(alice, bob)
    await bob.leave()
    hills.world.down.add(STORES[0])
    (first,) = await left(alice, bob, "one")
    assert hills.boxes() == 1
    await alice.leave()
    hills.world.down = {STORES[0]}
    await bob.sit_down()
    await bob.until_received(alice, ["one"])
    await alice.sit_down()
    await alice.until_message(first.id, DeliveryState.DELIVERED)


async def test_a_message_that_was_taken_back_is_withdrawn_and_leaves_no_gap(
    friends: Friends, hills: Hills
) -> None:
    alice, bob = friends
    await agree(alice, bob)
    await bob.leave()
    one, two, three = await left(alice, bob, "one", "two", "three")
    await alice.app.cancel_message(two.id)

    async def withdrawn() -> bool:
        parcels = await alice.store.transaction(lambda t: t.offline.parcels.of(bob.id))
        return not any(parcel.outdated for parcel in parcels)

    await alice.until(withdrawn)
    await alice.leave()
    await bob.sit_down()
    await bob.until_received(alice, ["one", "three"])

    async def whole() -> bool:  # the void that fills the gap may come in the next transaction
        return (await lie(bob, alice))[1:] == [("one", False), ("three", False)]

    await bob.until(whole)
    await alice.sit_down()
    for sent in (one, three):
        await alice.until_message(sent.id, DeliveryState.DELIVERED)
    assert (await alice.app.message(two.id)).state is DeliveryState.CANCELLED


async def test_what_nobody_fetched_expires_on_both_sides(
    friends: Friends, hills: Hills, clock: FakeClock
) -> None:
    alice, bob = friends
    await agree(alice, bob, days=2)
    await bob.leave()
    one, two = await left(alice, bob, "one", "two")
    clock.advance(2 * DAY_S + 1)
    await alice.app.service.offline.expiry.expire()
    for sent in (one, two):
        over = await alice.until_message(sent.id, DeliveryState.EXPIRED)
        assert over.stored_until is None
    third = await left(alice, bob, "three")
    await bob.sit_down()
    await alice.until_message(third[0].id, DeliveryState.DELIVERED)
    expired = "2 messages from alice expired before you came online."

    async def noted() -> bool:
        return (await lie(bob, alice))[1:] == [(expired, False), ("three", False)]

    await bob.until(noted)
    await alice.app.retry_message(one.id)
    await alice.until_message(one.id, DeliveryState.DELIVERED)
    assert await bob.received(alice) == ["three", "one"]


async def test_many_messages_use_few_tokens_and_the_window_moves_on(
    friends: Friends, hills: Hills, clock: FakeClock
) -> None:
    alice, bob = friends
    await agree(alice, bob)
    words = []
    for round_ in range(3):
        await bob.leave()
        said = [f"{round_} {number}" for number in range(14)]
        words += said
        await left(alice, bob, *said)
        await alice.leave()
        await bob.sit_down()
        await bob.until_received(alice, words)
        await until_open(bob)
        await alice.sit_down()
        await alice.until(lambda: nothing_waits(alice))


async def nothing_waits(person: Person) -> bool:
    """Everything was confirmed."""
    return not await person.app.service.waiting_for()


async def test_when_tokens_run_out_messages_are_collected_and_say_why(
    friends: Friends, hills: Hills, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    alice, bob = friends
    await agree(alice, bob)
    await bob.leave()
    monkeypatch.setattr(tokens, "AHEAD", 32)
    for number in range(32):
        clock.advance(700.0)
        await left(alice, bob, str(number))
    over = await alice.app.send_text(bob.id, "one too many")
    await alice.until_reason(over.id, Reason.STORE_FULL)
    await bob.sit_down()
    await alice.until_message(over.id, DeliveryState.DELIVERED)
    assert await bob.received(alice) == [*map(str, range(32)), "one too many"]


async def test_receipts_go_by_a_store_after_ten_to_sixty_minutes(
    friends: Friends, hills: Hills, clock: FakeClock
) -> None:
    alice, bob = friends
    await agree(alice, bob)
    await bob.leave()
    (sent,) = await left(alice, bob, "hello")
    await alice.leave()
    await bob.sit_down()
    await bob.until_received(alice, ["hello"])
    await bob.until(lambda: empty(hills))
    clock.advance(599.0)
    due, wait = await bob.app.service.offline.pick_up.receipts_due()
    assert due == []
    assert wait is not None and 1.0 <= wait <= 3001.0
    assert hills.boxes() == 0
    clock.advance(3002.0)
    due, wait = await bob.app.service.offline.pick_up.receipts_due()
    assert due == [alice.id]
    await bob.app.offline._deposits.leave_receipts(alice.id)

    async def left_there() -> bool:
        return hills.boxes() == 2

    await bob.until(left_there)
    await bob.leave()
    await alice.sit_down()
    await alice.until_message(sent.id, DeliveryState.DELIVERED)
    await alice.until(lambda: empty(hills))


async def test_a_store_that_knows_no_token_of_ours_is_healed_at_the_next_session(
    friends: Friends, hills: Hills
) -> None:
    """As when the receiver came back from an old backup: both agree anew without being asked."""
    alice, bob = friends
    await agree(alice, bob)
    before = (await alice.app.offline.treaty(bob.id)).since
    await bob.leave()
    for box in hills.world.mailboxes.values():
        box.tokens.clear()
    sent = await alice.app.send_text(bob.id, "refused")
    await alice.until_reason(sent.id, Reason.NO_TREATY)
    alice.clock.advance(5.0)  # type: ignore[attr-defined]
    await bob.sit_down()
    await alice.until_message(sent.id, DeliveryState.DELIVERED)

    async def renewed() -> bool:
        view = await alice.app.offline.treaty(bob.id)
        return view.state is TreatyState.ACTIVE and view.since != before

    await alice.until(renewed)
    for one, other in ((alice, bob), (bob, alice)):
        await until_treaty(one, other, TreatyState.ACTIVE)
        await until_signed(one, other)
    await until_open(alice, bob)
    await bob.leave()
    await left(alice, bob, "taken")
    page = await alice.app.messages(bob.id, limit=100)
    assert sum(one.kind is MessageKind.NOTE for one in page) == 1  # a person agreed once


async def test_mailboxes_are_replaced_after_thirty_days_and_the_old_ones_emptied(
    friends: Friends, hills: Hills, clock: FakeClock
) -> None:
    alice, bob = friends
    await agree(alice, bob)
    old = set(hills.world.mailboxes)
    clock.advance(31 * DAY_S)
    for _ in range(2):  # keys and mailboxes are made anew; at the next session it is told
        for person in (alice, bob):
            await person.leave()
        for person in (alice, bob):
            await person.sit_down()
        await alice.until(lambda: announced_anew(alice))
        await bob.until(lambda: announced_anew(bob))
    said = await alice.app.send_text(bob.id, "both here")
    await alice.until_message(said.id, DeliveryState.DELIVERED)
    await bob.leave()
    await left(alice, bob, "to the new one")
    filled = {mbox for mbox, box in hills.world.mailboxes.items() if box.items}
    assert len(filled) == 2
    assert not filled & old
    await bob.sit_down()
    await bob.until_received(alice, ["both here", "to the new one"])
    boxes = await bob.store.transaction(lambda t: t.offline.mailboxes.all())
    assert sorted(box.retired_at is None for box in boxes) == [False, False, True, True]
    clock.advance(7 * DAY_S + 1)
    await bob.app.offline._mail.tend()
    boxes = await bob.store.transaction(lambda t: t.offline.mailboxes.all())
    assert [box.retired_at for box in boxes] == [None, None]


async def announced_anew(person: Person) -> bool:
    """Two mailboxes are new, and every store knows what it should."""
    rows = await person.store.transaction(lambda t: t.offline.mailboxes.all())
    return len(rows) == 4 and not await person.app.service.offline.mailboxes.announcements()


async def test_who_does_not_want_offers_gets_none(friends: Friends) -> None:
    alice, bob = friends
    await bob.app.offline.set_offers_welcome(False)
    assert not await bob.app.offline.offers_welcome()
    await bob.leave()
    await bob.sit_down()
    sent = await alice.app.send_text(bob.id, "hi")
    await alice.until_message(sent.id, DeliveryState.DELIVERED)
    with pytest.raises(NotWelcome, match="does not want"):
        await alice.app.offline.offer(bob.id)
    for days, size in ((0, 1), (8, 1), (1, 0), (1, 65)):
        with pytest.raises(BadTerms):
            await alice.app.offline.offer(bob.id, days, size)


async def test_what_is_too_big_for_the_agreement_waits_here_and_the_rest_goes(
    friends: Friends, hills: Hills
) -> None:
    alice, bob = friends
    await agree(alice, bob, max_mib=1)
    await bob.leave()
    big = await alice.app.send_text(bob.id, "x" * 1_048_000)
    await alice.until_reason(big.id, Reason.TOO_BIG)
    await left(alice, bob, "small")
    assert (await alice.app.message(big.id)).state is DeliveryState.QUEUED
    await bob.sit_down()
    await alice.until_message(big.id, DeliveryState.DELIVERED)


async def test_seven_hundred_messages_wait_in_a_few_envelopes(
    friends: Friends, hills: Hills, clock: FakeClock
) -> None:
    alice, bob = friends
    await agree(alice, bob)
    alice.app.offline._deposits.patience_s = 60.0
    alice.patience = bob.patience = 60.0  # seconds of RSA on a busy machine
    await bob.leave()
    words = [f"number {number}" for number in range(700)]
    for text in words:
        last = await alice.app.send_text(bob.id, text)
    alice.app.offline._deposits.due(bob.id, 0.0)
    await alice.until_message(last.id, DeliveryState.STORED)
    assert hills.boxes() in (2 * 11, 2 * 12)  # the first may have left before the others came
    await alice.leave()
    await bob.sit_down()
    await bob.until(lambda: empty(hills))
    assert await bob.received(alice) == words


async def test_a_restored_profile_and_its_contact_make_the_agreement_anew(
    friends: Friends, hills: Hills
) -> None:
    """Bob comes back with the agreement of long ago; nobody is asked, and mail waits again."""
    alice, bob = friends
    await agree(alice, bob)
    old = await bob.store.transaction(lambda t: t.offline.agreements.get(alice.id))
    assert old is not None
    for _ in range(2):  # since then both have agreed twice
        await alice.app.offline.revoke(bob.id)
        await until_treaty(bob, alice, TreatyState.REVOKED)
        await agree(alice, bob)
    await bob.leave()
    await bob.sit_down(start=False)

    def fall_back(t: Tables) -> None:
        t.offline.agreements.remove_treaties(alice.id)
        t.offline.agreements.save(old)
        begin_anew(t, b"restored", bob.clock.wall())

    await bob.store.transaction(fall_back)
    await bob.leave()
    await bob.sit_down()
    for one, other in ((alice, bob), (bob, alice)):
        await until_treaty(one, other, TreatyState.ACTIVE)

    async def same() -> bool:
        mine = await alice.store.transaction(lambda t: t.offline.agreements.get(bob.id))
        theirs = await bob.store.transaction(lambda t: t.offline.agreements.get(alice.id))
        assert mine is not None and theirs is not None
        return mine.revision == theirs.revision > 3 and mine.state is theirs.state

    await alice.until(same)
    await until_signed(alice, bob)
    await until_signed(bob, alice)
    await until_open(alice, bob)
    await bob.leave()
    await left(alice, bob, "welcome back")
    await alice.leave()
    await bob.sit_down()
    await bob.until_received(alice, ["welcome back"])
