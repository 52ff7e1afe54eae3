"""People in one room: what four words that agree may do, and what nothing else may."""

from __future__ import annotations

import pytest

from m2chat.app.faces.nearby import NearbyChanged, NearbyPerson, NearbyState
from m2chat.app.nearby import CROWD, SEEN_MAX, NearbyPeople
from m2chat.app.nearby_seen import DIFFER_MAX, DIFFER_S, Differences
from m2chat.errors import UserFacingError
from m2chat.links import LOCAL_CIRCLE, ContactCard
from m2chat.messaging.events import ContactChanged
from m2chat.messaging.model import ContactState
from m2chat.net.nearby import Age, Agreed, Ended, Ending, NearbySighting, Words
from tests.support.persons import Person

Two = tuple[Person, Person]
KEY = b"k" * 32


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


def asked_by(person: Person, key: bytes = KEY, name: str = "Eve", code: bytes = b"code") -> None:
    """The network: somebody asks this person, and the words are there."""
    ears(person).words(Words(key, name, code, ours=False))


async def compared(person: Person, state: NearbyState) -> NearbyPerson:
    """Wait for words."""

    async def there() -> bool:
        return any(one.state is state for one in await people(person))

    await person.until(there)
    return next(one for one in await people(person) if one.state is state)


async def begun(strangers: Two) -> tuple[NearbyPerson, NearbyPerson]:
    """Bob asked Alice: how she stands on his screen, and he on hers."""
    alice, bob = strangers
    for one in strangers:
        await one.app.join_circle("local")
    await bob.app.nearby.look()
    await alice.app.nearby.show(60)
    (seen,) = await people(bob)
    assert (seen.name, seen.state, seen.words) == ("alice", NearbyState.SEEN, ())
    await bob.app.nearby.ask(seen.id)
    hers = await compared(alice, NearbyState.ASKING)
    his = await compared(bob, NearbyState.COMPARING)
    assert (hers.name, his.name) == ("bob", "alice")
    assert hers.words == his.words and len(hers.words) == 4
    return his, hers


@pytest.mark.parametrize("first", ["alice", "bob"])
async def test_two_who_say_that_the_words_are_the_same_are_contacts(
    strangers: Two, first: str
) -> None:
    alice, bob = strangers
    his, hers = await begun(strangers)
    yes = [(alice, hers.id), (bob, his.id)]
    if first == "bob":
        yes.reverse()
    (one, person), (other, their_person) = yes
    await one.app.nearby.accept(person)
    assert await alice.contact(bob) is None and await bob.contact(alice) is None  # by one yes alone
    await other.app.nearby.accept(their_person)

    async def ready() -> bool:
        found = [await alice.contact(bob), await bob.contact(alice)]
        return all(one is not None and one.state is ContactState.READY for one in found)

    await alice.until(ready)
    for each in strangers:
        (found,) = await people(each)
        assert found.state is NearbyState.CONNECTED
        await each.app.nearby.leave()
        assert await people(each) == ()


async def test_one_who_says_that_they_differ_ends_it_for_both(strangers: Two) -> None:
    alice, bob = strangers
    his, hers = await begun(strangers)
    await bob.app.nearby.accept(his.id)  # his card is there already
    await alice.app.nearby.differ(hers.id)
    for one in strangers:
        (person,) = await people(one)
        assert (person.state, person.words) == (NearbyState.DIFFERENT, ())
        assert await one.app.service.people.contacts() == []

    async def withdrawn() -> bool:
        return await bob.app.cards() == []

    await bob.until(withdrawn)
    assert (await alice.app.nearby.view()).differed == 1
    with pytest.raises(UserFacingError):
        await alice.app.nearby.accept(hers.id)


async def test_after_three_differences_nobody_is_asked_or_shown_for_an_hour(
    strangers: Two,
) -> None:
    alice, _ = strangers
    await alice.app.nearby.show(60)
    for number in range(DIFFER_MAX):
        assert (await alice.app.nearby.view()).visible_until is not None
        asked_by(alice)
        await alice.app.nearby.differ(KEY.hex())
        assert (await alice.app.nearby.view()).differed == number + 1
    assert (await alice.app.nearby.view()).visible_until is None
    await alice.app.nearby.leave()  # a page that is opened anew changes nothing
    await alice.app.nearby.look()
    ears(alice).seen(NearbySighting(KEY, "Bob"))
    for verb in (alice.app.nearby.ask(KEY.hex()), alice.app.nearby.show(60)):
        with pytest.raises(UserFacingError, match="differed three times"):
            await verb
    later = Differences()
    for now in (0.0, 1.0, 2.0):
        later.note(now)
    with pytest.raises(UserFacingError):
        later.check(DIFFER_S - 0.1)
    later.check(DIFFER_S)


async def test_not_now_tells_nothing_and_counts_as_nothing(strangers: Two) -> None:
    alice, bob = strangers
    _, hers = await begun(strangers)
    view = await alice.app.nearby.refuse(hers.id)
    assert (view.people[0].state, view.differed) == (NearbyState.SEEN, 0)
    (his,) = await people(bob)
    assert his.state is NearbyState.COMPARING


async def test_who_never_asked_or_whose_words_are_gone_cannot_be_accepted(strangers: Two) -> None:
    alice, _ = strangers
    with pytest.raises(UserFacingError):
        await alice.app.nearby.ask("00" * 32)
    await alice.app.nearby.look()
    ears(alice).seen(NearbySighting(KEY, "Eve"))
    for verb in ("accept", "differ", "refuse"):
        with pytest.raises(UserFacingError):
            await getattr(alice.app.nearby, verb)(KEY.hex())
    asked_by(alice)
    ears(alice).ended(Ended(KEY, Ending.LATE))
    with pytest.raises(UserFacingError):
        await alice.app.nearby.accept(KEY.hex())
    (eve,) = await people(alice)
    assert (eve.state, eve.words) == (NearbyState.NO_ANSWER, ())


async def test_a_program_that_is_older_or_newer_is_told_in_a_sentence(strangers: Two) -> None:
    alice, _ = strangers
    await alice.app.nearby.look()
    for age, sentence in ((Age.OLDER, "could be forged"), (Age.NEWER, "Update yours")):
        ears(alice).seen(NearbySighting(KEY, "Eve", age))
        (eve,) = await people(alice)
        assert eve.state == age.value
        with pytest.raises(UserFacingError, match=sentence):
            await alice.app.nearby.ask(eve.id)


async def test_a_request_by_the_card_of_somebody_else_waits_for_its_person(strangers: Two) -> None:
    """The words were made of another one than who comes by the card."""
    alice, bob = strangers
    await bob.app.join_circle("local")
    await alice.app.join_circle("local")
    await bob.app.nearby.look()
    ears(bob).words(Words(KEY, "Eve", b"code", ours=True))
    ears(bob).agreed(Agreed(KEY, b"f" * 32, b""))  # she proved to be f
    await bob.app.nearby.accept(KEY.hex())
    (card,) = await bob.app.cards()
    await alice.app.add_contact(card.link)  # who got hold of the card

    async def asked() -> bool:
        return await bob.contact(alice) is not None

    await bob.until(asked)
    found = await bob.contact(alice)
    assert found is not None and found.state is ContactState.REQUEST


async def test_a_request_by_another_card_is_not_accepted_by_itself(strangers: Two) -> None:
    alice, bob = strangers
    await bob.app.nearby.look()
    ears(bob).words(Words(KEY, "Alice", b"code", ours=True))
    ears(bob).agreed(Agreed(KEY, alice.app.profile.id.raw, b""))
    await bob.app.nearby.accept(KEY.hex())  # Bob's program waits for this very card
    card = await bob.app.create_card()
    await alice.app.add_contact(card.link)

    async def asked() -> bool:
        return await bob.contact(alice) is not None

    await bob.until(asked)
    found = await bob.contact(alice)
    assert found is not None and found.state is ContactState.REQUEST


async def test_cards_of_elsewhere_or_our_own_are_not_used(strangers: Two) -> None:
    alice, bob = strangers
    await alice.app.nearby.show(60)
    elsewhere = ContactCard.parse((await bob.app.create_card()).link).encode()
    for card in (elsewhere, await local_card(alice)):
        asked_by(alice)
        await alice.app.nearby.accept(KEY.hex())
        ears(alice).agreed(Agreed(KEY, ContactCard.decode(card).fingerprint, card))
        (eve,) = await people(alice)
        assert (eve.state, eve.contact) == (NearbyState.DIFFERENT, None)
    assert await alice.app.service.people.contacts() == []


async def test_a_name_is_one_plain_line_and_stays_beside_its_words(strangers: Two) -> None:
    alice, _ = strangers
    await alice.app.nearby.show(60)
    asked_by(alice, name="\u202eBob\n\x07" + "x" * 60)
    (eve,) = await people(alice)
    assert eve.name == ("Bob " + "x" * 60)[:64]
    ears(alice).seen(NearbySighting(KEY, "The landlord"))
    (again,) = await people(alice)
    assert again == eve


async def test_who_comes_later_never_stands_above_words_that_are_compared(strangers: Two) -> None:
    """A row that slips in under a finger would be agreed to by mistake."""
    alice, _ = strangers
    await alice.app.nearby.show(60)
    for number, name in enumerate(("Zoë", "Mia", "Ada")):
        asked_by(alice, bytes([number + 1]) * 32, name)
    assert [one.name for one in await people(alice)] == ["Zoë", "Mia", "Ada"]
    ears(alice).ended(Ended(b"\1" * 32, Ending.SILENT))
    assert [one.name for one in await people(alice)] == ["Zoë", "Mia", "Ada"]


async def test_tries_that_break_off_are_counted_for_the_person_to_see(strangers: Two) -> None:
    alice, _ = strangers
    await alice.app.nearby.show(60)
    for number in range(3):
        ears(alice).ended(Ended(bytes([number]) * 32, Ending.BROKEN_OFF))
    view = await alice.app.nearby.view()
    assert (view.broken_off, view.people) == (3, ())


async def test_a_crowd_that_is_seen_fills_neither_memory_nor_the_window(strangers: Two) -> None:
    alice, _ = strangers
    await alice.app.nearby.show(60)
    asked_by(alice, b"q" * 32, "Bob")
    told: list[NearbyChanged] = []
    alice.app.bus.subscribe(NearbyChanged, told.append)
    for number in range(10 * SEEN_MAX):
        ears(alice).seen(NearbySighting(number.to_bytes(32, "big"), f"Eve {number}"))
    seen = await people(alice)
    assert len(seen) == SEEN_MAX + 1 and seen[0].name == "Bob"  # who asks stays
    assert f"Eve {10 * SEEN_MAX - 1}" in {one.name for one in seen}
    assert len(told) <= 2 * CROWD  # a new row, and its name


async def test_an_unused_card_is_withdrawn_when_the_page_closes(strangers: Two) -> None:
    alice, _ = strangers
    await alice.app.nearby.look()
    ears(alice).words(Words(KEY, "Eve", b"code", ours=True))
    assert await alice.app.cards() == []  # none before the words were compared
    await alice.app.nearby.accept(KEY.hex())
    assert len(await alice.app.cards()) == 1
    await alice.app.nearby.leave()
    assert await alice.app.cards() == []


async def test_a_borrowed_card_makes_nobody_look_like_a_contact(friends: Two) -> None:
    """Whose card it is, nothing proves before the handshake; a name beside it least of all."""
    alice, bob = friends
    await alice.app.nearby.show(60)
    asked_by(alice, b"e" * 32, "The landlord")
    card = await local_card(bob)
    ears(alice).agreed(Agreed(b"e" * 32, ContactCard.decode(card).fingerprint, card))
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
    ears(alice).seen(NearbySighting(KEY, "Eve"))
    own = alice.app.service.own

    async def slow() -> object:
        ears(alice)._people.clear()
        return await own()

    monkeypatch.setattr(alice.app.service, "own", slow)
    with pytest.raises(UserFacingError, match="not to be seen any more"):
        await alice.app.nearby.ask(KEY.hex())


async def test_words_that_go_while_the_card_is_made_give_no_card_away(
    strangers: Two, monkeypatch: pytest.MonkeyPatch
) -> None:
    alice, _ = strangers
    await alice.app.nearby.look()
    ears(alice).words(Words(KEY, "Eve", b"code", ours=True))
    addresses = alice.app.service.people
    create = addresses.create_card

    async def slow(*given: object) -> object:
        ears(alice).words(Words(KEY, "Eve", b"more", ours=True))  # a new try meanwhile
        return await create(*given)  # type: ignore[arg-type]

    monkeypatch.setattr(addresses, "create_card", slow)
    with pytest.raises(UserFacingError, match="no words to compare"):
        await alice.app.nearby.accept(KEY.hex())
    assert await alice.app.cards() == []
