"""Strangers' requests: twenty places, shared fairly between cards, and an honest asker gets in."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from m2chat.errors import UserFacingError
from m2chat.ids import UserId
from m2chat.links import ContactCard
from m2chat.messaging.contacts import PENDING_LIMIT
from m2chat.messaging.model import ContactState
from m2chat.messaging.ports import Tables
from m2chat.messaging.records import AskerRecord, ContactRecord
from m2chat.messaging.trust.strangers import (
    FORGET_AFTER_S,
    PER_HOUR,
    Pending,
    Strangers,
    who_makes_room,
)
from tests.support.persons import CIRCLE, Person

Two = tuple[Person, Person]


def stranger(number: int) -> UserId:
    """Somebody who asked."""
    return UserId(bytes([number]) * 32)


async def crowd(alice: Person, link: str, numbers: Sequence[int], at: float) -> None:
    """Strangers who asked with a card, one a second."""
    card = ContactCard.parse(link).card_id

    def fill(t: Tables) -> None:
        for number in numbers:
            one = stranger(number)
            t.contacts.save(
                ContactRecord(one, ContactState.REQUEST, CIRCLE.public_key, bytes(16), at + number)
            )
            t.cards.save_asker(AskerRecord(card, one, bytes(16), asked_at=at + number))

    await alice.store.transaction(fill)


async def waiting(alice: Person) -> list[UserId]:
    return sorted(c.id for c in await alice.app.contacts() if c.state is ContactState.REQUEST)


async def test_a_spammed_card_does_not_lock_out_another(strangers: Two) -> None:
    alice, bob = strangers
    spammed = await alice.app.create_card(uses=None)
    private = await alice.app.create_card()
    await crowd(alice, spammed.link, range(1, 21), alice.clock.wall() - 60)
    await bob.app.add_contact(private.link, hello="it's me")
    await alice.until_contact(bob, ContactState.REQUEST)
    left = await waiting(alice)
    assert len(left) == PENDING_LIMIT
    assert stranger(20) not in left, "the newest of the fullest card made room"


async def test_who_finds_no_place_comes_again_by_itself(strangers: Two) -> None:
    alice, bob = strangers
    card = await alice.app.create_card(uses=None)
    await crowd(alice, card.link, range(1, 21), alice.clock.wall() - 60)
    await bob.app.add_contact(card.link)

    async def tried() -> bool:
        return bob.network.sessions_made >= 1

    await alice.until(tried)
    assert await alice.contact(bob) is None
    assert len(await waiting(alice)) == PENDING_LIMIT
    await alice.app.reject_contact(stranger(3))
    await alice.until_contact(bob, ContactState.REQUEST)


async def test_not_now_makes_room_first(strangers: Two) -> None:
    alice, bob = strangers
    card = await alice.app.create_card(uses=None)
    await crowd(alice, card.link, range(1, 21), alice.clock.wall() - 60)
    await alice.app.trust.postpone(stranger(7))
    await bob.app.add_contact(card.link)
    await alice.until_contact(bob, ContactState.REQUEST)
    assert stranger(7) not in await waiting(alice)
    with pytest.raises(UserFacingError, match="no request"):
        await bob.app.trust.postpone(alice.id)


async def test_a_request_that_nobody_answers_is_forgotten(strangers: Two) -> None:
    alice, _ = strangers
    card = await alice.app.create_card(uses=None)
    await crowd(alice, card.link, [1], alice.clock.wall() - FORGET_AFTER_S - 60)
    await crowd(alice, card.link, [2], alice.clock.wall() - FORGET_AFTER_S + 60)
    await alice.leave()
    await alice.sit_down()
    assert await waiting(alice) == [stranger(2)]


async def test_requests_are_taken_at_a_bounded_rate(strangers: Two) -> None:
    alice, _ = strangers
    gate = Strangers(alice.app.service.around)
    card = await alice.app.create_card(uses=None)
    name = ContactCard.parse(card.link).card_id
    taken = await alice.store.transaction(lambda t: [gate.admit(t, name) for _ in range(100)])
    assert sum(taken) == PER_HOUR
    assert not any(taken[PER_HOUR:])


def test_a_fair_share_is_not_taken_from_who_has_as_little() -> None:
    cards = [bytes([n]) * 8 for n in range(20)]
    each = [Pending(stranger(n), cards[n], float(n), False) for n in range(20)]
    assert who_makes_room(each, bytes(8)) is None, "all hold one: the new one waits"
    assert who_makes_room(each, b"n" * 8) is None
    two = [*each[:19], Pending(stranger(30), cards[0], 30.0, False)]
    assert who_makes_room(two, b"n" * 8) == stranger(30)


async def test_a_card_tells_who_used_it(strangers: Two) -> None:
    alice, bob = strangers
    card = await alice.app.create_card(uses=3)
    await bob.app.add_contact(card.link)
    await alice.until_contact(bob, ContactState.REQUEST)
    (line,) = await alice.app.trust.card_story()
    assert line.answers
    assert line.card.uses_left == 2
    (asker,) = line.askers
    assert (asker.contact, asker.name, asker.state) == (bob.id, "bob", ContactState.REQUEST)
    assert asker.at > 0
    await alice.app.reject_contact(bob.id)
    await alice.app.revoke_card(card.id)
    (line,) = await alice.app.trust.card_story()
    assert line.revoked
    with pytest.raises(UserFacingError, match="withdrawn before"):
        await alice.app.revoke_card(card.id)
    assert not line.answers
    assert [(one.name, one.state) for one in line.askers] == [("", None)]
