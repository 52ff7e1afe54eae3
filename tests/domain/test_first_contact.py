"""Becoming contacts (protocol 11): every sentence for a bad card, and a crash at every commit."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from pathlib import Path

import pytest

from m2chat.links import LOCAL_CIRCLE, BadCard, BadCircle, CircleLink, ContactCard
from m2chat.messaging.errors import CardRefused, NoCircle, NoSuchCircle, NotNow
from m2chat.messaging.model import ContactState, DeliveryState, Reason
from m2chat.net.peers import RelationState
from tests.support.fake_clock import FakeClock
from tests.support.fake_network import FakeNetwork
from tests.support.persons import CIRCLE, Person, befriend

Strangers = tuple[Person, Person]
OTHER_CIRCLE = CircleLink(bytes(32), bytes(range(2, 34)), "elsewhere", ())


async def settled(person: Person) -> bool:
    """Whether nothing of a first contact is open."""
    standing = await person.app.service.standing()
    return bool(standing.contacts) and all(one.acknowledged for one in standing.contacts)


async def test_the_whole_way(strangers: Strangers, network: FakeNetwork) -> None:
    alice, bob = strangers
    card = await alice.app.create_card(uses=1)
    assert len(card.link) <= 150
    preview = await bob.app.check_card(card.link)
    assert (preview.id, preview.circle) == (alice.id, "test circle")
    asked = await bob.app.add_contact(card.link, nickname="Al", hello="It's Bob")
    assert asked.state is ContactState.WAITING
    request = await alice.until_contact(bob, ContactState.REQUEST)
    assert (request.name, request.hello) == ("bob", "It's Bob")
    assert await alice.app.cards() == []  # its one use is gone

    async def held() -> bool:
        found = await bob.contact(alice)
        return found is not None and found.request_reason is Reason.NOT_ACCEPTED

    await bob.until(held)
    assert alice.node.relation(bob.id) is None  # step 9: she registers nothing for him
    await alice.app.accept_contact(bob.id)
    ready = await bob.until_contact(alice, ContactState.READY)
    assert (ready.name, ready.title) == ("alice", "Al")
    await alice.until(lambda: settled(alice))
    for one, other in ((alice, bob), (bob, alice)):

        async def told(one: Person = one, other: Person = other) -> bool:
            relation = one.node.relation(other.id)
            return relation is not None and relation.state is RelationState.READY

        await one.until(told)
        assert one.node.relation(other.id).invite is None  # type: ignore[union-attr]
    assert alice.node.relation(bob.id).pair_root == bob.node.relation(alice.id).pair_root  # type: ignore[union-attr]
    codes = [await one.app.safety_code(other.id) for one, other in ((alice, bob), (bob, alice))]
    assert codes[0] == codes[1]
    assert len(codes[0].digits.replace(" ", "")) == 60
    assert len(codes[0].words) == 16


async def test_every_bad_card_has_its_own_sentence(strangers: Strangers) -> None:
    alice, bob = strangers
    card = await alice.app.create_card(uses=3)
    other = ContactCard.parse(card.link)
    now = alice.clock.wall()
    cases: dict[str, str] = {
        "own_card": (await bob.app.create_card()).link,
        "wrong_circle": replace(other, circle_tag=bytes(8), fingerprint=bytes(32)).link(),
        "card_expired": replace(
            other, expires_at=int(now) // 3600 * 3600, fingerprint=bytes(32)
        ).link(),
    }
    sentences = set()
    for key, link in cases.items():
        with pytest.raises(CardRefused) as caught:
            await bob.app.add_contact(link)
        assert caught.value.key == key
        sentences.add(str(caught.value))
    for damaged in (card.link[:-1], card.link.replace("/", "/x"), "hello", ""):
        with pytest.raises(BadCard) as bad:
            await bob.app.add_contact(damaged)
        sentences.add(str(bad.value))
    await alice.leave()
    await bob.app.add_contact(card.link)
    with pytest.raises(CardRefused) as caught:
        await bob.app.add_contact(card.link)
    assert caught.value.key == "already_pending"
    await alice.sit_down()
    await alice.until_contact(bob, ContactState.REQUEST)
    await alice.app.accept_contact(bob.id)
    await bob.until_contact(alice, ContactState.READY)
    with pytest.raises(CardRefused) as caught:
        await bob.app.add_contact(card.link, nickname="Mallory")
    assert caught.value.key == "already_contact"
    assert "Mallory" in str(caught.value)
    assert "alice" in str(caught.value)
    assert len(sentences) == 5  # two of the damaged ones are the same case
    assert [one.state for one in await bob.app.contacts()] == [ContactState.READY]


async def test_a_used_up_card_is_refused_and_a_fresh_one_works(
    strangers: Strangers, network: FakeNetwork, tmp_path: Path
) -> None:
    alice, bob = strangers
    card = await alice.app.create_card(uses=2)
    await bob.app.add_contact(card.link)
    await alice.until_contact(bob, ContactState.REQUEST)
    assert [one.uses_left for one in await alice.app.cards()] == [1]
    await alice.app.revoke_card(card.id)
    carol = await Person("carol", tmp_path / "carol", network).begin()
    await carol.app.add_contact(card.link)

    async def not_found() -> bool:
        found = await carol.contact(alice)
        return found is not None and found.request_reason is Reason.PEER_NOT_FOUND

    await carol.until(not_found)
    fresh = await alice.app.create_card()
    again = await carol.app.add_contact(fresh.link)
    assert again.state is ContactState.WAITING
    await alice.until_contact(carol, ContactState.REQUEST)
    await carol.leave()


async def test_rejecting_is_silent_and_blocking_lasts(strangers: Strangers) -> None:
    alice, bob = strangers
    card = await alice.app.create_card(uses=None)
    await bob.app.add_contact(card.link)
    await alice.until_contact(bob, ContactState.REQUEST)
    await alice.app.reject_contact(bob.id)
    assert await alice.app.contacts() == []
    found = await bob.contact(alice)
    assert found is not None
    assert found.state is ContactState.WAITING
    await bob.app.remove_contact(alice.id)
    await bob.app.add_contact(card.link)
    await alice.until_contact(bob, ContactState.REQUEST)
    await alice.app.block_contact(bob.id)

    async def kept_out() -> bool:
        return bob.id in alice.node.relations.blocked

    await alice.until(kept_out)
    await bob.app.remove_contact(alice.id)
    await bob.app.add_contact(card.link)

    async def not_found() -> bool:
        here = await bob.contact(alice)
        return here is not None and here.request_reason is Reason.PEER_NOT_FOUND

    await bob.until(not_found)
    await alice.app.unblock_contact(bob.id)
    assert (await alice.contact(bob)).state is ContactState.REQUEST  # type: ignore[union-attr]


async def test_messages_may_be_written_while_waiting_and_go_after_the_accept(
    strangers: Strangers,
) -> None:
    alice, bob = strangers
    card = await alice.app.create_card()
    await bob.app.add_contact(card.link)
    early = await bob.app.send_text(alice.id, "are you there?")
    assert early.reason is Reason.NOT_ACCEPTED
    await alice.until_contact(bob, ContactState.REQUEST)
    with pytest.raises(NotNow):
        await alice.app.send_text(bob.id, "not yet")
    await alice.app.accept_contact(bob.id)
    await bob.until_message(early.id, DeliveryState.DELIVERED)
    assert await alice.received(bob) == ["are you there?"]


async def test_both_ask_each_other(strangers: Strangers) -> None:
    alice, bob = strangers
    for_bob = await alice.app.create_card()
    for_alice = await bob.app.create_card()
    await asyncio.gather(
        bob.app.add_contact(for_bob.link, hello="from bob"),
        alice.app.add_contact(for_alice.link, hello="from alice"),
    )
    await bob.until_contact(alice, ContactState.READY)
    await alice.until_contact(bob, ContactState.READY)
    sent = await alice.app.send_text(bob.id, "so we both asked")
    back = await bob.app.send_text(alice.id, "we did")
    await alice.until_message(sent.id, DeliveryState.DELIVERED)
    await bob.until_message(back.id, DeliveryState.DELIVERED)


async def test_pasting_the_card_of_somebody_who_asked_accepts_them(strangers: Strangers) -> None:
    alice, bob = strangers
    card = await alice.app.create_card()
    await bob.app.add_contact(card.link)
    await alice.until_contact(bob, ContactState.REQUEST)
    bobs = await bob.app.create_card()
    accepted = await alice.app.add_contact(bobs.link, nickname="Bobby")
    assert (accepted.state, accepted.title) == (ContactState.READY, "Bobby")
    await bob.until_contact(alice, ContactState.READY)


async def test_somebody_who_lost_us_asks_anew_and_is_a_contact_again(
    strangers: Strangers,
) -> None:
    alice, bob = strangers
    await befriend(alice, bob)
    first = await bob.app.send_text(alice.id, "before")
    await bob.until_message(first.id, DeliveryState.DELIVERED)
    await bob.app.remove_contact(alice.id)
    waiting = await alice.app.send_text(bob.id, "waits for you")
    card = await alice.app.create_card()
    await bob.app.add_contact(card.link)
    await bob.until_contact(alice, ContactState.READY)
    await alice.until_message(waiting.id, DeliveryState.DELIVERED)
    again = await bob.app.send_text(alice.id, "after")
    await bob.until_message(again.id, DeliveryState.DELIVERED)
    assert await alice.received(bob) == ["before", "after"]
    page = await alice.app.messages(bob.id)
    assert not any(one.gap_before for one in page)


async def test_without_another_circle_a_card_is_for_the_own_network(
    tmp_path: Path, network: FakeNetwork
) -> None:
    """Protocol 2: every profile is in the local circle unless it leaves."""
    alice = await Person("alice", tmp_path / "alice", network).begin(circle=None)
    bob = await Person("bob", tmp_path / "bob", network).begin(circle=None)
    assert [one.local for one in await alice.app.circles()] == [True]
    assert alice.node.circles == (LOCAL_CIRCLE,)
    link = (await alice.app.create_card()).link
    card = ContactCard.parse(link)
    assert card.circle_tag == LOCAL_CIRCLE.tag
    assert card.multicast
    assert (await bob.app.check_card(link)).circle == "local"
    assert all(one.multicast for one in alice.node.relations.cards)
    joined = await alice.app.join_circle(CIRCLE.link())
    again = await alice.app.join_circle(CIRCLE.link())
    assert joined == again
    assert alice.node.circles == (CIRCLE, LOCAL_CIRCLE)
    newer = ContactCard.parse((await alice.app.create_card()).link)
    assert newer.circle_tag == CIRCLE.tag
    assert not newer.multicast
    await alice.leave()
    await bob.leave()


async def test_the_local_circle_is_left_and_joined_again(
    tmp_path: Path, network: FakeNetwork
) -> None:
    alice = await Person("alice", tmp_path / "alice", network).begin(circle=None)
    bob = await Person("bob", tmp_path / "bob", network).begin(circle=None)
    card = await bob.app.create_card()
    await alice.app.leave_circle("local")
    assert alice.node.circles == ()
    with pytest.raises(NoCircle):
        await alice.app.create_card()
    with pytest.raises(CardRefused, match="you left the circle for that"):
        await alice.app.add_contact(card.link)
    with pytest.raises(NoSuchCircle):
        await alice.app.leave_circle("local")
    await alice.leave()
    await alice.sit_down()
    assert await alice.app.circles() == []  # it was remembered
    await alice.app.join_circle("local")
    assert alice.node.circles == (LOCAL_CIRCLE,)
    assert (await alice.app.add_contact(card.link)).circle == "local"
    await alice.leave()
    await bob.leave()


async def test_nobody_can_pose_as_the_local_circle(tmp_path: Path, network: FakeNetwork) -> None:
    alice = await Person("alice", tmp_path / "alice", network).begin(circle=None)
    with pytest.raises(BadCircle):
        await alice.app.join_circle(CircleLink(b"k" * 32, bytes(32), "trap", ()).link())
    joined = await alice.app.join_circle(CircleLink(b"k" * 32, b"p" * 32, "local", ()).link())
    assert joined.name == "local (2)"
    await alice.leave()


async def test_eight_circles_at_most_beside_the_local_one(
    tmp_path: Path, network: FakeNetwork
) -> None:
    alice = await Person("alice", tmp_path / "alice", network).begin(circle=None)
    for number in range(1, 9):
        link = CircleLink(bytes(32), bytes([number]) * 32, f"circle {number}", ())
        await alice.app.join_circle(link.link())
    with pytest.raises(NotNow, match="Leave one first"):
        await alice.app.join_circle(CIRCLE.link())
    await alice.app.leave_circle("circle 3")
    assert (await alice.app.join_circle(CIRCLE.link())).name == "test circle"
    assert len(await alice.app.circles()) == 9
    await alice.leave()


async def test_circles_are_joined_refreshed_and_left(tmp_path: Path, network: FakeNetwork) -> None:
    alice = await Person("alice", tmp_path / "alice", network).begin()
    await alice.app.join_circle(OTHER_CIRCLE.link())
    await alice.app.leave_circle("test circle")
    assert [one.name for one in await alice.app.circles()] == ["elsewhere", "local"]
    await alice.leave()


async def test_an_expired_card_answers_nobody_but_the_one_it_holds(
    tmp_path: Path, network: FakeNetwork
) -> None:
    clock = FakeClock()
    alice = await Person("alice", tmp_path / "alice", network, clock).begin()
    card = await alice.app.create_card(uses=None, valid_s=3600)
    clock.advance(2 * 3600)
    assert await alice.app.cards() == []
    bob = await Person("bob", tmp_path / "bob", network, clock).begin()
    with pytest.raises(CardRefused) as caught:
        await bob.app.add_contact(card.link)
    assert caught.value.key == "card_expired"
    await alice.leave()
    await bob.leave()


@pytest.mark.parametrize("cut_at", range(1, 12))
async def test_a_session_cut_at_any_message_heals(
    strangers: Strangers, network: FakeNetwork, cut_at: int
) -> None:
    alice, bob = strangers
    card = await alice.app.create_card(uses=1)
    start = network.deliveries
    network.cut = lambda number: number == start + cut_at
    await _first_contact(alice, bob, card.link)
    assert await alice.app.cards() == []
    sent = await alice.app.send_text(bob.id, "healed")
    await alice.until_message(sent.id, DeliveryState.DELIVERED)


@pytest.mark.parametrize("again", range(3))
@pytest.mark.parametrize("moment", ["before", "after"])
@pytest.mark.parametrize("number", [1, 2, 3])
@pytest.mark.parametrize("who", ["alice", "bob"])
async def test_a_crash_at_any_commit_heals(
    tmp_path: Path, network: FakeNetwork, who: str, number: int, moment: str, again: int
) -> None:
    """S-40: the process dies just before or just after its n-th commit of the first contact.

    Alice's are request, accept, accept acknowledged; Bob's are asked, request held, ready.
    """
    alice = await Person("alice", tmp_path / "alice", network).begin()
    bob = await Person("bob", tmp_path / "bob", network).begin()
    victim = alice if who == "alice" else bob
    card = await alice.app.create_card(uses=1)
    at = victim.store.commits + number
    if moment == "before":
        victim.store.die_before = at
    else:
        victim.store.die_after = at

    flow = asyncio.create_task(_first_contact(alice, bob, card.link))
    async with asyncio.timeout(20):
        await victim.store.dead.wait()
    flow.cancel()
    await asyncio.gather(flow, return_exceptions=True)
    await victim.crash()
    await victim.sit_down()
    await _first_contact(alice, bob, card.link)
    assert await alice.app.cards() == []  # exactly one use was counted
    sent = await alice.app.send_text(bob.id, "healed")
    await alice.until_message(sent.id, DeliveryState.DELIVERED)
    back = await bob.app.send_text(alice.id, "me too")
    await bob.until_message(back.id, DeliveryState.DELIVERED)
    await alice.leave()
    await bob.leave()


async def _first_contact(alice: Person, bob: Person, link: str) -> None:
    """What both people do, and do again when it did not come about."""
    if await bob.contact(alice) is None:
        await bob.app.add_contact(link)

    async def asked() -> bool:
        found = await alice.contact(bob)
        return found is not None

    await alice.until(asked)
    await alice.app.accept_contact(bob.id)
    await bob.until_contact(alice, ContactState.READY)
    await alice.until(lambda: settled(alice))
