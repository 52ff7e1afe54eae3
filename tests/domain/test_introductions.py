"""Introductions of two contacts by a third: agreed by both, crash-safe, bounded, honest of itself.

Names are of flow C: Carol introduces Alice and Bob.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest

from m2chat.app.faces.trust import CodeVerdict, Doubt, Introduction, IntroductionState
from m2chat.errors import UserFacingError
from m2chat.ids import MessageId, UserId
from m2chat.links import CodeLink, ContactCard
from m2chat.messaging.contacts import Verdict, judge
from m2chat.messaging.contents import Introduce, IntroductionStep
from m2chat.messaging.control import Request
from m2chat.messaging.model import ContactState
from m2chat.messaging.ports import Tables
from m2chat.messaging.records import CardRecord
from m2chat.messaging.safety import safety_code
from m2chat.messaging.trust.introductions import MADE_PER_DAY, OFFERED_PER_DAY
from m2chat.messaging.trust.records import MatchRecord
from tests.support.fake_network import FakeNetwork
from tests.support.persons import Person, befriend

Three = tuple[Person, Person, Person]


@pytest.fixture
async def three(tmp_path: Path, network: FakeNetwork) -> AsyncIterator[Three]:
    """Carol knows Alice and Bob, who don't know each other."""
    people = [
        await Person(name, tmp_path / name, network).begin() for name in ("alice", "bob", "carol")
    ]
    alice, bob, carol = people
    await befriend(carol, alice)
    await befriend(carol, bob)
    yield alice, bob, carol
    for one in people:
        await one.leave()


async def offer_to(person: Person) -> Introduction:
    """The one introduction that was offered."""

    async def question() -> Introduction | None:
        found = await person.app.trust.introductions()
        return found[0] if found else None

    found = await person.until(question)
    assert found is not None
    return found


async def until_state(person: Person, state: IntroductionState) -> None:
    async def question() -> bool:
        return [one.state for one in await person.app.trust.introductions()] == [state]

    await person.until(question)


async def agree(person: Person) -> None:
    offer = await offer_to(person)
    await person.app.trust.answer_introduction(offer.id, True)


async def test_both_agree_and_are_contacts_by_the_word_of_the_third(three: Three) -> None:
    alice, bob, carol = three
    await carol.app.trust.introduce(alice.id, bob.id, "You both sail.")
    offer = await offer_to(alice)
    assert (offer.by, offer.other, offer.note) == (carol.id, bob.id, "You both sail.")
    (told,) = [m.text for m in await alice.app.messages(carol.id)]
    assert told == "carol would like you to meet bob. “You both sail.”"
    await agree(alice)
    assert await alice.contact(bob) is None, "nothing happens before both said yes"
    await agree(bob)
    await alice.until_contact(bob, ContactState.READY)
    await bob.until_contact(alice, ContactState.READY)
    await until_state(alice, IntroductionState.DONE)
    await until_state(bob, IntroductionState.DONE)
    message = await alice.app.send_text(bob.id, "ahoy")
    await bob.until_received(alice, ["ahoy"])
    assert message.contact == bob.id
    for one, other in ((alice, bob), (bob, alice)):
        known = await one.contact(other)
        assert known is not None
        assert not known.verified
        (line,) = await one.app.trust.certificates(other.id)
        assert line.how == "carol introduced you to each other."
        (warning,) = await one.app.trust.warnings(other.id)
        assert warning.doubt is Doubt.INTRODUCED
        assert "carol" in warning.sentence
    assert await alice.app.safety_code(bob.id) == await bob.app.safety_code(alice.id)
    assert await alice.app.cards() == [], "the card of an introduction is nobody else's"
    assert await alice.app.trust.card_story() == []
    assert await bob.app.trust.card_story() == []


async def test_members_of_one_group_are_introduced_like_strangers(three: Three) -> None:
    alice, bob, carol = three
    group = (await carol.app.groups.create("Rowing", [alice.id, bob.id])).id
    for one in (alice, bob):

        async def asked(one: Person = one) -> bool:
            return bool(await one.app.groups.groups())

        await one.until(asked)
        await one.app.groups.accept(group)

    async def heard(one: Person) -> bool:
        people = (await one.app.groups.group(group)).members
        return len([person for person in people if not person.invited]) == 3

    for one in three:
        await one.until(lambda one=one: heard(one))  # type: ignore[misc]
    await carol.app.trust.introduce(alice.id, bob.id)
    await agree(alice)
    await agree(bob)
    await alice.until_contact(bob, ContactState.READY)
    await bob.until_contact(alice, ContactState.READY)
    await alice.app.send_text(bob.id, "ahoy")
    await bob.until_received(alice, ["ahoy"])
    await bob.app.send_text(group, "to all")
    for one in (alice, carol):

        async def there(one: Person = one) -> bool:
            return any(m.text == "to all" for m in await one.app.messages(group))

        await one.until(there)


async def test_the_third_never_has_the_secret_of_the_pair(three: Three) -> None:
    alice, bob, carol = three
    await carol.app.trust.introduce(alice.id, bob.id)
    await agree(alice)
    await agree(bob)
    await bob.until_contact(alice, ContactState.READY)
    record = await bob.store.transaction(lambda t: t.contacts.get(alice.id))
    assert record is not None
    assert record.pair_root is not None
    secret = record.pair_root

    def searched(t: Tables) -> bool:
        tx = t.own._tx  # type: ignore[attr-defined]
        names = [row[0] for row in tx.rows("SELECT name FROM sqlite_master WHERE type = 'table'")]
        cells = [cell for name in names for row in tx.rows(f"SELECT * FROM {name}") for cell in row]
        return any(isinstance(cell, bytes) and secret in cell for cell in cells)

    assert await bob.store.transaction(searched), "the search finds what is there"
    assert not await carol.store.transaction(searched)


@pytest.mark.parametrize("who", ["alice", "bob"])
async def test_declining_is_silent(three: Three, who: str) -> None:
    alice, bob, carol = three
    no, yes = (alice, bob) if who == "alice" else (bob, alice)
    await carol.app.trust.introduce(alice.id, bob.id)
    offer = await offer_to(no)
    waiting = await no.store.transaction(lambda t: len(t.outbox.all(carol.id)))
    await no.app.trust.answer_introduction(offer.id, False)
    assert await no.store.transaction(lambda t: len(t.outbox.all(carol.id))) == waiting
    await agree(yes)

    async def taken() -> bool:
        return not await yes.store.transaction(lambda t: t.outbox.all(carol.id))

    await yes.until(taken)
    assert await no.contact(yes) is None
    assert await yes.contact(no) is None
    (state,) = [one.state for one in await yes.app.trust.introductions()]
    assert state is IntroductionState.ACCEPTED
    with pytest.raises(UserFacingError, match="answered this introduction already"):
        await no.app.trust.answer_introduction(offer.id, True)


async def test_the_three_need_never_be_on_line_together(three: Three) -> None:
    alice, bob, carol = three
    await alice.leave()
    await bob.leave()
    await carol.app.trust.introduce(alice.id, bob.id)
    await alice.sit_down()
    await agree(alice)
    await alice.until(lambda: nothing_waits(alice))
    await alice.leave()
    await bob.sit_down()
    await agree(bob)
    await bob.until(lambda: nothing_waits(bob))
    await carol.until(lambda: nothing_waits(carol, bob.id))
    await bob.leave()
    await alice.sit_down()
    await carol.until(lambda: nothing_waits(carol, alice.id))
    await carol.leave()
    await bob.sit_down()
    await alice.until_contact(bob, ContactState.READY)
    await bob.until_contact(alice, ContactState.READY)
    await carol.sit_down()


async def nothing_waits(person: Person, to: UserId | None = None) -> bool:
    def work(t: Tables) -> bool:
        return not (t.outbox.all(to) if to is not None else t.outbox.contacts())

    return await person.store.transaction(work)


@pytest.mark.parametrize("seed", range(6))
async def test_it_comes_true_over_a_bad_network(
    three: Three, network: FakeNetwork, seed: int
) -> None:
    alice, bob, carol = three
    start = network.deliveries
    network.cut = lambda number: (number - start) % 5 == seed % 5 and number - start < 60
    await carol.app.trust.introduce(alice.id, bob.id)
    await keep_seeking(alice, bob, carol)
    await agree(alice)
    await agree(bob)
    await bob.until_contact(alice, ContactState.READY)
    await alice.until_contact(bob, ContactState.READY)


async def keep_seeking(*people: Person) -> None:
    """Nobody waits a minute for the next try in a test."""
    for one in people:
        await one.app.retry_network()


@pytest.mark.parametrize("when", ["before", "after"])
@pytest.mark.parametrize("commit", [1, 2, 3, 4])
@pytest.mark.parametrize("who", ["alice", "bob", "carol"])
async def test_a_crash_at_any_commit_is_healed(
    three: Three, who: str, commit: int, when: str
) -> None:
    people = dict(zip(("alice", "bob", "carol"), three, strict=True))
    alice, bob, carol = three
    await carol.app.trust.introduce(alice.id, bob.id)
    await offer_to(alice)
    await offer_to(bob)
    victim = people[who]
    victim.store.commits = 0
    if when == "before":
        victim.store.die_before = commit
    else:
        victim.store.die_after = commit
    for one in (alice, bob):
        if one is not victim:
            await agree(one)
    if victim is not carol:
        await answer_until_dead(victim)
    await finish_dying(victim)
    await victim.sit_down()
    await keep_seeking(*three)
    for one in (alice, bob):
        (offer,) = await one.app.trust.introductions()
        if offer.state is IntroductionState.OFFERED:
            await one.app.trust.answer_introduction(offer.id, True)
    await bob.until_contact(alice, ContactState.READY)
    await alice.until_contact(bob, ContactState.READY)
    assert len([m for m in await alice.app.messages(carol.id)]) == 1


async def answer_until_dead(person: Person) -> None:
    """Say yes; the process may die over it."""
    (offer,) = await person.app.trust.introductions()
    task = asyncio.ensure_future(person.app.trust.answer_introduction(offer.id, True))
    dead = asyncio.ensure_future(person.store.dead.wait())
    await asyncio.wait((task, dead), return_when=asyncio.FIRST_COMPLETED, timeout=2)
    task.cancel()
    dead.cancel()


async def finish_dying(person: Person) -> None:
    """It dies now at the latest."""
    with contextlib.suppress(TimeoutError):
        await asyncio.wait_for(person.store.dead.wait(), 0.3)
    await person.crash()


async def test_a_hostile_introducer_is_found_out_by_the_code(
    three: Three, tmp_path: Path, network: FakeNetwork
) -> None:
    """Carol hands Alice her own second identity as "bob": it is said, and the code differs."""
    alice, bob, carol = three
    mallory = await Person("mallory", tmp_path / "mallory", network).begin()
    await befriend(carol, mallory)

    def lie(t: Tables) -> None:
        record = t.contacts.get(mallory.id)
        assert record is not None
        t.contacts.save(replace(record, name="bob"))

    await carol.store.transaction(lie)
    await carol.app.trust.introduce(alice.id, mallory.id)
    await agree(alice)
    await agree(mallory)
    await alice.until_contact(mallory, ContactState.READY)
    warnings = {one.doubt for one in await alice.app.trust.warnings(mallory.id)}
    assert Doubt.INTRODUCED in warnings
    real = await bob_and_alice_code(alice, bob)
    assert (await alice.app.safety_code(mallory.id)).words != real
    # Alice holds her computer before Bob's own screen, which shows (bob, alice)
    shown = CodeLink(bob.id.raw, alice.id.raw).link()
    await alice.app.verify_contact(mallory.id)
    assert await alice.app.trust.check_code(mallory.id, shown) is CodeVerdict.DIFFERENT
    known = await alice.contact(mallory)
    assert known is not None
    assert not known.verified
    await mallory.leave()


async def bob_and_alice_code(alice: Person, bob: Person) -> tuple[str, ...]:
    return safety_code(alice.id, bob.id).words


async def test_a_card_of_an_introduction_serves_one_person_only(
    three: Three, tmp_path: Path, network: FakeNetwork
) -> None:
    """Carol passes the card on to Mallory, who asks with it: nothing is kept or shown."""
    alice, bob, carol = three
    owner, other = (alice, bob) if alice.id < bob.id else (bob, alice)
    await carol.app.trust.introduce(alice.id, bob.id)
    await agree(owner)

    async def card_came() -> str:
        def work(t: Tables) -> str:
            return next(one.card for one in t.people.matches_since(0))

        return await carol.store.transaction(work)

    link = await carol.until(card_came)
    mallory = await Person("mallory", tmp_path / "mallory", network).begin()
    await mallory.app.add_contact(link, hello="it's me")
    await mallory.app.retry_network()
    assert not [one for one in await owner.app.contacts() if one.id == mallory.id]
    known = await mallory.contact(owner)
    assert known is not None
    assert known.state is ContactState.WAITING
    await agree(other)
    await other.until_contact(owner, ContactState.READY)
    await mallory.leave()


@pytest.mark.parametrize("fault", ["unasked", "declined", "another owner", "not the introducer"])
async def test_a_card_that_was_not_agreed_to_is_dropped(three: Three, fault: str) -> None:
    alice, bob, carol = three
    asker, owner = (alice, bob) if alice.id > bob.id else (bob, alice)
    await carol.app.trust.introduce(alice.id, bob.id)
    offer = await offer_to(asker)
    name = bytes.fromhex(offer.id)
    if fault == "declined":
        await asker.app.trust.answer_introduction(offer.id, False)
    elif fault in ("another owner", "not the introducer"):
        await asker.app.trust.answer_introduction(offer.id, True)
    made = ContactCard.parse((await carol.app.create_card()).link)
    whose = UserId(b"m" * 32) if fault == "another owner" else owner.id
    card = replace(made, fingerprint=whose.raw)
    sender = carol
    if fault == "not the introducer":
        name = bytes(16)
    forged = Introduce(IntroductionStep.CARD, name, owner.id.raw, card=card.link())

    def send(t: Tables) -> None:
        service = sender.app.service
        service.outgoing.queue(t, asker.id, MessageId(b"f" * 16), forged, 1.0)

    await sender.store.transaction(send)
    await sender.until(lambda: nothing_waits(sender, asker.id))
    known = {one.id: one.state for one in await asker.app.contacts()}
    assert known == {carol.id: ContactState.READY}


def test_a_reserved_card_is_refused_to_anybody_else() -> None:
    """Below the network, which does not even answer them."""
    friend, thief, me = (UserId(bytes([n]) * 32) for n in (1, 2, 3))
    card = CardRecord(bytes(8), bytes(16), bytes(32), 0.0, 100.0, 1, reserved=friend)
    request = Request(bytes(16), card.id, bytes(32), bytes(16), bytes(8), "me", "")
    verdicts = [
        judge(request, me=me, asker=asker, card=card, askers=(), known=None, now=50.0)
        for asker in (friend, thief)
    ]
    assert verdicts == [Verdict.MUTUAL, Verdict.REFUSE]
    assert not card.is_open(50.0)


async def test_offers_are_bounded_and_each_limit_has_its_sentence(three: Three) -> None:
    alice, bob, carol = three
    await carol.app.trust.introduce(alice.id, bob.id)
    with pytest.raises(UserFacingError, match="less than a day ago"):
        await carol.app.trust.introduce(bob.id, alice.id)
    with pytest.raises(UserFacingError, match="two different contacts"):
        await carol.app.trust.introduce(alice.id, alice.id)
    with pytest.raises(UserFacingError, match="not among your contacts"):
        await carol.app.trust.introduce(alice.id, UserId(bytes(32)))
    await offer_to(alice)

    def flood(t: Tables) -> None:
        for number in range(100):
            offer = Introduce(
                IntroductionStep.OFFER, bytes([9, number] * 8), bytes([8, number] * 16), "x"
            )
            message = MessageId(bytes([7, number] * 8))
            carol.app.service.outgoing.queue(t, alice.id, message, offer, 1.0)

    await carol.store.transaction(flood)
    await carol.app.retry_network()
    await carol.until(lambda: nothing_waits(carol, alice.id))
    assert len(await alice.app.trust.introductions()) == OFFERED_PER_DAY
    assert len(await alice.app.messages(carol.id)) == OFFERED_PER_DAY

    def many(t: Tables) -> None:
        for number in range(MADE_PER_DAY):
            one, two = UserId(bytes([1, number] * 16)), UserId(bytes([2, number] * 16))
            t.people.save_match(MatchRecord(bytes([3, number] * 8), one, two, carol.clock.wall()))

    await bob.store.transaction(many)
    await befriend(bob, alice)
    with pytest.raises(UserFacingError, match="20 introductions in one day"):
        await bob.app.trust.introduce(alice.id, carol.id)


async def test_a_blocked_person_is_not_offered_again(three: Three) -> None:
    alice, bob, carol = three
    await befriend(alice, bob)
    await alice.app.block_contact(bob.id)
    await carol.app.trust.introduce(alice.id, bob.id)
    await carol.until(lambda: nothing_waits(carol))
    assert await alice.app.trust.introductions() == []
