"""Offline mail against strangers, spent tokens, hostile stores, stolen keys (S-24, S-26, R-20)."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from m2chat.app.faces.offline import TreatyState
from m2chat.crypto.errors import UnknownPreKey
from m2chat.crypto.mailbox import mailbox_id
from m2chat.crypto.signing import SigningKey
from m2chat.messaging.answers import Peer
from m2chat.messaging.control import Kind
from m2chat.messaging.model import DeliveryState
from m2chat.messaging.offline import tokens
from m2chat.messaging.offline.treaty import Action, TreatySaid, signed_bytes, signed_use
from m2chat.messaging.ports import Tables
from m2chat.net.stores import StoreAddress, StoreCode, StoreRefused
from tests.support.fake_clock import FakeClock
from tests.support.hostile_store import HostileStores, Swapping
from tests.support.identities import identity_of
from tests.support.mail import (
    DAY_S,
    STORES,
    Hills,
    make_friends,
    until_treaty,
)
from tests.support.persons import CIRCLE, Person

AHEAD = tokens.AHEAD

Friends = tuple[Person, Person]
LONG = os.environ.get("M2CHAT_LONG") == "1"


async def mailboxes_of(person: Person) -> list[tuple[StoreAddress, bytes]]:
    """Where mail for this person goes."""
    boxes = await person.app.service.offline.mailboxes.all()
    return [
        (
            StoreAddress(box.circle, box.store),
            mailbox_id(SigningKey(box.seed).public, box.store),
        )
        for box in boxes
    ]


async def tokens_of(person: Person, other: Person, store: bytes, numbers: range) -> list[bytes]:
    """The tokens by which this person writes to the other."""

    def work(t: Tables) -> list[bytes]:
        record, agreement = t.contacts.get(other.id), t.offline.agreements.get(other.id)
        assert record is not None and record.pair_root is not None and agreement is not None
        row = tokens.series(t.own.profile().instance, agreement.revision)
        return [tokens.token(record.pair_root, person.id, row, store, one) for one in numbers]

    return await person.store.transaction(work)


async def refused(hills: Hills, at: StoreAddress, mbox: bytes, token: bytes) -> StoreCode:
    """The answer to a deposit that must not succeed."""
    before = hills.boxes()
    with pytest.raises(StoreRefused) as caught:
        await hills.world.face().deposit(at, mbox, token, 7, os.urandom(3000))
    assert hills.boxes() == before
    return caught.value.code


async def test_strangers_and_spent_tokens_store_nothing(agreed: Friends, hills: Hills) -> None:
    alice, bob = agreed
    places = await mailboxes_of(bob)
    for number in range(10_000 if LONG else 1_000):
        at, mbox = places[number % 2]
        assert await refused(hills, at, mbox, os.urandom(16)) is StoreCode.NOTOKEN
    await bob.leave()
    sent = await alice.app.send_text(bob.id, "one")
    await alice.until_message(sent.id, DeliveryState.STORED)
    for at, mbox in places:
        (spent,) = await tokens_of(alice, bob, at.service, range(1))
        assert await refused(hills, at, mbox, spent) is StoreCode.SPENT
        (beyond,) = await tokens_of(alice, bob, at.service, range(AHEAD, AHEAD + 1))
        assert await refused(hills, at, mbox, beyond) is StoreCode.NOTOKEN


async def test_after_a_revoked_treaty_no_token_is_good(agreed: Friends, hills: Hills) -> None:
    alice, bob = agreed
    places = await mailboxes_of(bob)
    stolen = {at.service: await tokens_of(alice, bob, at.service, range(AHEAD)) for at, _ in places}
    await bob.app.offline.revoke(alice.id)
    await until_treaty(alice, bob, TreatyState.REVOKED)

    async def announced() -> bool:
        return not await bob.app.service.offline.mailboxes.announcements()

    await bob.until(announced)
    for at, mbox in places:
        for token in stolen[at.service]:
            assert await refused(hills, at, mbox, token) is StoreCode.NOTOKEN


async def test_without_the_second_signature_no_token_is_announced(
    tmp_path: Path, hills: Hills, clock: FakeClock
) -> None:
    alice, bob = await make_friends(tmp_path, hills, clock)
    await alice.app.offline.offer(bob.id)
    await until_treaty(bob, alice, TreatyState.ASKED)
    assert not await bob.app.service.offline.mailboxes.announcements()
    assert not await alice.app.service.offline.mailboxes.announcements()
    assert not hills.world.mailboxes
    await alice.leave()
    await bob.leave()


async def test_the_tables_of_a_store_do_not_tell_who_wrote(agreed: Friends, hills: Hills) -> None:
    alice, bob = agreed
    for at, mbox in await mailboxes_of(bob):
        held = hills.world.mailboxes[mbox]
        # one contact's hide among as many random ones
        assert len(held.tokens) == tokens.PADDED_TO == 2 * AHEAD
        real = {
            tokens.token_hash(one) for one in await tokens_of(alice, bob, at.service, range(AHEAD))
        }
        places = [number for number, one in enumerate(held.tokens) if one in real]
        assert len(places) == AHEAD
        assert places != list(range(AHEAD))  # shuffled


async def test_a_hostile_store_shows_nothing_twice_and_hides_nothing_unseen(
    agreed: Friends, hills: Hills, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    alice, bob = agreed
    await bob.leave()
    words = [f"number {number}" for number in range(24)]
    for text in words:
        clock.advance(61.0)
        sent = await alice.app.send_text(bob.id, text)
        await alice.until_message(sent.id, DeliveryState.STORED)
    await alice.leave()
    hostile = HostileStores(hills.world, 1)
    monkeypatch.setattr(hills.world, "face", lambda: hostile)
    await bob.sit_down()
    assert await bob.app.offline.fetch_now() == 0
    hostile.withhold, hostile.repeats, hostile.junk = False, 4, 40
    rounds = (
        105 if LONG else 6
    )  # 2 stores x (24 x 4 + 40) items each: 10,000 in the long form is 37
    for _ in range(rounds):
        await bob.app.offline.fetch_now()
    assert sorted(await bob.received(alice)) == sorted(words)
    page = await bob.app.messages(alice.id, limit=1000)
    assert not any(one.gap_before for one in page)  # all came in the end: nothing is missing


async def test_what_a_store_withholds_shows_as_a_gap_at_the_next_message(
    agreed: Friends, hills: Hills
) -> None:
    alice, bob = agreed
    await bob.leave()
    for text in ("one", "two", "three"):
        sent = await alice.app.send_text(bob.id, text)
        await alice.until_message(sent.id, DeliveryState.STORED)
    await alice.leave()
    for box in hills.world.mailboxes.values():
        for env, (item, _) in list(box.items.items()):
            if item.number == 2:
                del box.items[env]
    await bob.sit_down()
    await bob.until_received(alice, ["one", "three"])
    page = await bob.app.messages(alice.id, limit=1000)
    assert [one.text for one in page if one.gap_before] == ["three"]


async def test_poison_is_set_aside_once_and_acknowledged(agreed: Friends, hills: Hills) -> None:
    alice, bob = agreed
    ((at, mbox), *_) = await mailboxes_of(bob)
    (token, other) = await tokens_of(alice, bob, at.service, range(2))
    await bob.leave()
    face = hills.world.face()
    await face.deposit(at, mbox, token, 7, os.urandom(3000))
    await face.deposit(at, mbox, other, 7, b"")
    await bob.sit_down()

    async def acknowledged() -> bool:
        return hills.boxes() == 0

    await bob.until(acknowledged)

    def set_aside(t: Tables) -> int:
        tx = t.own._tx  # type: ignore[attr-defined]
        return int(tx.row("SELECT count(*) FROM quarantine WHERE source = 'store'")[0])

    assert await bob.store.transaction(set_aside) == 2


async def test_an_envelope_cannot_be_opened_once_the_pre_key_is_erased(
    agreed: Friends, hills: Hills, clock: FakeClock
) -> None:
    alice, bob = agreed
    await bob.leave()
    sent = await alice.app.send_text(bob.id, "burn after reading")
    await alice.until_message(sent.id, DeliveryState.STORED)
    recorded = next(item.blob for box in hills.world.mailboxes.values()
                    for item, _ in box.items.values())  # fmt: skip
    await bob.sit_down(start=False)
    senders = await bob.app.service.offline.pick_up.senders()
    opened = await bob.app._sealing.open_stored(recorded, senders)
    assert b"burn after reading" in opened
    clock.advance(29 * DAY_S)
    await bob.app._renew_prekeys()
    with pytest.raises(UnknownPreKey):  # with both private RSA keys, and everything else
        await bob.app._sealing.open_stored(recorded, senders)
    kept = await bob.store.transaction(lambda t: [one.id for one in t.own.prekeys()])
    assert recorded[2:10] not in kept


async def test_never_stored_without_the_answer_of_a_store(agreed: Friends, hills: Hills) -> None:
    alice, bob = agreed
    await bob.leave()
    hills.world.down |= set(STORES)
    sent = await alice.app.send_text(bob.id, "hello")

    async def tried() -> bool:
        return bool(await alice.app.service.offline.parcels.to_deposit(bob.id))

    await alice.until(tried)
    assert (await alice.app.message(sent.id)).state is DeliveryState.QUEUED
    assert (await alice.app.offline.treaty(bob.id)).waiting == 0
    hills.world.down.clear()
    alice.app.offline._deposits.retry_all()
    await alice.until_message(sent.id, DeliveryState.STORED)
    assert (await alice.app.offline.treaty(bob.id)).waiting == 1


async def test_spent_tokens_are_skipped_up_to_thirty_two_ahead(
    agreed: Friends, hills: Hills
) -> None:
    """A sender whose counter fell back (an older copy of the file) still finds a good token."""
    alice, bob = agreed
    face = hills.world.face()
    for at, mbox in await mailboxes_of(bob):
        used = await tokens_of(alice, bob, at.service, range(9))
        for number, token in enumerate(used):
            await face.deposit(at, mbox, token, 7, bytes([number]) * 3000)
    await bob.leave()
    sent = await alice.app.send_text(bob.id, "still")
    await alice.until_message(sent.id, DeliveryState.STORED)
    await alice.leave()
    await bob.sit_down()
    await bob.until_received(alice, ["still"])


async def test_one_bad_store_cannot_have_the_other_one_emptied_unread(
    agreed: Friends, hills: Hills, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Rubbish under the name of an envelope does not make its true copy seem known."""
    alice, bob = agreed
    first = (await bob.app.service.offline.mailboxes.all())[0].store
    await bob.leave()
    sent = await alice.app.send_text(bob.id, "still there")
    await alice.until_message(sent.id, DeliveryState.STORED)
    await alice.leave()
    monkeypatch.setattr(hills.world, "face", lambda: Swapping(hills.world, first))
    await bob.sit_down()
    await bob.app.offline.fetch_now()
    assert await bob.received(alice) == ["still there"]


async def test_an_ending_that_comes_back_is_not_thrown_to_and_fro(agreed: Friends) -> None:
    """It may have been said twice, so it comes back twice."""
    alice, bob = agreed
    agreement = await alice.store.transaction(lambda t: t.offline.agreements.get(bob.id))
    assert agreement is not None
    rows = await alice.store.transaction(lambda t: t.offline.agreements.treaties(bob.id))
    form = rows[0].form
    message = signed_bytes(Action.REVOKE, form)
    signature = identity_of("alice").sign(signed_use(Action.REVOKE), message)
    body = TreatySaid(Action.REVOKE, form, signature).control().body
    hears = {alice.id: (bob, alice), bob.id: (alice, bob)}
    certificates = {
        one.id: (await one.store.transaction(lambda t: t.own.profile())).certificate
        for one in agreed
    }
    to, thrown = bob, 0
    while True:
        by = hears[to.id][0]
        exchange = to.app.service.exchange
        peer = Peer(by.id, certificates[by.id], CIRCLE.public_key)
        answer = await exchange.control(peer, Kind.TREATY, body)
        if not answer.controls:
            break
        thrown += 1
        assert thrown < 4
        to = by
    assert thrown == 1  # the one who heard it says so, once


async def test_what_cannot_be_read_fills_no_disk(agreed: Friends) -> None:
    """A store can make up as much as it likes: the newest is kept."""
    _, bob = agreed

    def fill(t: Tables) -> int:
        for number in range(450):
            t.offline.mailboxes.quarantine(float(number), bytes(64))
        tx = t.own._tx  # type: ignore[attr-defined]
        return int(tx.row("SELECT count(*) FROM quarantine WHERE source = 'store'")[0])

    assert await bob.store.transaction(fill) == 200


@pytest.mark.parametrize("until", [1, (1 << 32) - 1])
async def test_no_store_makes_mail_expire_at_once_or_wait_for_ever(
    agreed: Friends, hills: Hills, clock: FakeClock, monkeypatch: pytest.MonkeyPatch, until: int
) -> None:
    """What is given up as expired leaves its row: a store must not decide that before its time."""
    alice, bob = agreed
    await alice.leave()
    await bob.leave()
    hostile = HostileStores(hills.world, 1)
    hostile.until = until
    monkeypatch.setattr(hills.world, "face", lambda: hostile)
    await alice.sit_down()
    sent = await alice.app.send_text(bob.id, "keep me")
    await alice.until_message(sent.id, DeliveryState.STORED)
    await alice.app.service.offline.expiry.expire()
    message = await alice.app.message(sent.id)
    assert message.state is DeliveryState.STORED
    assert message.stored_until == pytest.approx(clock.wall() + 7 * DAY_S, abs=60.0)
    clock.advance(7 * DAY_S + 120.0)
    await alice.app.service.offline.expiry.expire()
    assert (await alice.app.message(sent.id)).state is DeliveryState.EXPIRED
