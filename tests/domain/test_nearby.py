"""People in one room: what a question may do, and what it may not."""

from __future__ import annotations

import pytest

from m2chat.app.faces.nearby import NearbyChanged, NearbyPerson, NearbyState
from m2chat.app.nearby import ASKING_MAX, CROWD, SEEN_MAX, NearbyPeople
from m2chat.errors import UserFacingError
from m2chat.links import LOCAL_CIRCLE, ContactCard
from m2chat.messaging.events import ContactChanged
from m2chat.messaging.model import ContactState
from m2chat.net.nearby import NearbyAsk, NearbySighting
from tests.support.persons import Person

Two = tuple[Person, Person]


def ears(person: Person) -> NearbyPeople:
    """Where the network tells of others."""
    found = person.app.nearby
    assert isinstance(found, NearbyPeople)
    return found


async def people(person: Person) -> tuple[NearbyPerson, ...]:
    return (await person.app.nearby.view()).people


async def local_card(person: Person) -> bytes:
    """A card of the local circle."""
    made = await person.app.service.people.create_card(1, 3600.0, LOCAL_CIRCLE.public_key)
    return ContactCard.parse(made.link).encode()


async def test_ask_and_yes_make_contacts_of_strangers(strangers: Two) -> None:
    alice, bob = strangers
    for one in strangers:
        await one.app.join_circle("local")
    await bob.app.nearby.look()
    assert await people(bob) == ()
    await alice.app.nearby.show(60)
    (seen,) = await people(bob)
    assert (seen.name, seen.state, len(seen.words)) == ("alice", NearbyState.SEEN, 4)
    await bob.app.nearby.ask(seen.id)
    (asking,) = await people(alice)
    assert (asking.name, asking.state) == ("bob", NearbyState.ASKING)
    assert asking.words == seen.words
    assert await alice.contact(bob) is None  # nothing happens before a yes
    await alice.app.nearby.accept(asking.id)

    async def ready() -> bool:
        found = [await alice.contact(bob), await bob.contact(alice)]
        return all(one is not None and one.state is ContactState.READY for one in found)

    await alice.until(ready)
    for one in strangers:
        (person,) = await people(one)
        assert person.state is NearbyState.CONNECTED
        await one.app.nearby.leave()
        assert await people(one) == ()


async def test_a_request_by_another_card_is_not_accepted_by_itself(strangers: Two) -> None:
    alice, bob = strangers
    await bob.app.nearby.look()
    ears(bob).seen(NearbySighting(b"k" * 32, "Eve", b"code"))
    (eve,) = await people(bob)
    await bob.app.nearby.ask(eve.id)  # Bob's program waits for a yes to this very card
    card = await bob.app.create_card()
    await alice.app.add_contact(card.link)

    async def asked() -> bool:
        found = await bob.contact(alice)
        return found is not None

    await bob.until(asked)
    found = await bob.contact(alice)
    assert found is not None and found.state is ContactState.REQUEST


async def test_cards_that_are_none_or_of_elsewhere_or_our_own_are_not_heard(
    strangers: Two,
) -> None:
    alice, bob = strangers
    await alice.app.nearby.show(60)
    elsewhere = ContactCard.parse((await bob.app.create_card()).link).encode()
    for card in (bytes(82), elsewhere, await local_card(alice)):
        ears(alice).asked(NearbyAsk(b"q" * 32, "Bob", b"code", card))
    assert await people(alice) == ()


async def test_a_crowd_that_asks_fills_no_memory_and_a_name_is_one_plain_line(
    strangers: Two,
) -> None:
    alice, bob = strangers
    await alice.app.nearby.show(60)
    card = await local_card(bob)
    for number in range(3 * ASKING_MAX):
        name = "\u202eBob\n\x07" + "x" * 60
        ears(alice).asked(NearbyAsk(number.to_bytes(32, "big"), name, b"code", card))
    seen = await people(alice)
    assert len(seen) == ASKING_MAX
    assert {one.name for one in seen} == {("Bob " + "x" * 60)[:64]}


async def test_a_crowd_that_is_seen_fills_neither_memory_nor_the_window(strangers: Two) -> None:
    alice, bob = strangers
    await alice.app.nearby.show(60)
    ears(alice).asked(NearbyAsk(b"q" * 32, "Bob", b"code", await local_card(bob)))
    told: list[NearbyChanged] = []
    alice.app.bus.subscribe(NearbyChanged, told.append)
    for number in range(10 * SEEN_MAX):
        ears(alice).seen(NearbySighting(number.to_bytes(32, "big"), f"Eve {number}", b"code"))
    seen = await people(alice)
    assert len(seen) == SEEN_MAX + 1 and seen[0].name == "Bob"  # who asks stays
    assert f"Eve {10 * SEEN_MAX - 1}" in {one.name for one in seen}
    assert len(told) <= CROWD


async def test_who_is_not_to_be_seen_can_be_neither_asked_nor_accepted(strangers: Two) -> None:
    alice, _ = strangers
    with pytest.raises(UserFacingError):
        await alice.app.nearby.ask("00" * 32)
    await alice.app.nearby.look()
    ears(alice).seen(NearbySighting(b"k" * 32, "Eve", b"code"))
    (eve,) = await people(alice)
    with pytest.raises(UserFacingError):
        await alice.app.nearby.accept(eve.id)  # she did not ask


async def test_an_unused_card_is_withdrawn_when_the_page_closes(strangers: Two) -> None:
    alice, _ = strangers
    await alice.app.nearby.look()
    ears(alice).seen(NearbySighting(b"k" * 32, "Eve", b"code"))
    (eve,) = await people(alice)
    await alice.app.nearby.ask(eve.id)
    assert len(await alice.app.cards()) == 1
    await alice.app.nearby.leave()
    assert await alice.app.cards() == []


async def test_a_borrowed_card_makes_nobody_look_like_a_contact(friends: Two) -> None:
    """Whose card it is, nothing proves before the handshake; a name beside it least of all."""
    alice, bob = friends
    await alice.app.nearby.show(60)
    ears(alice).asked(NearbyAsk(b"e" * 32, "The landlord", b"code", await local_card(bob)))
    contact = await alice.contact(bob)
    assert contact is not None and contact.state is ContactState.READY
    alice.app.bus.publish(ContactChanged(contact, contact))
    (eve,) = await people(alice)
    assert eve.state is NearbyState.ASKING


async def test_who_goes_while_they_are_asked_is_told_in_a_sentence(
    strangers: Two, monkeypatch: pytest.MonkeyPatch
) -> None:
    alice, _ = strangers
    await alice.app.nearby.look()
    ears(alice).seen(NearbySighting(b"k" * 32, "Eve", b"code"))
    (eve,) = await people(alice)
    own = alice.app.service.own

    async def slow() -> object:
        ears(alice)._people.clear()
        return await own()

    monkeypatch.setattr(alice.app.service, "own", slow)
    with pytest.raises(UserFacingError, match="not to be seen any more"):
        await alice.app.nearby.ask(eve.id)
