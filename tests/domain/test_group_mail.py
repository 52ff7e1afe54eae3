"""Groups over offline agreements: a copy for each member who is away, left at a store like mail."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from m2chat.app.rpc.methods import Dispatcher
from m2chat.ids import GroupId, MessageId
from m2chat.messaging.group_model import GroupState, MemberDelivery
from m2chat.messaging.model import DeliveryState, MessageKind
from tests.domain.test_groups import grouped, said, until_group, until_said
from tests.support.fake_clock import FakeClock
from tests.support.mail import DAY_S, Hills
from tests.support.persons import Person, befriend


async def in_group(alice: Person, bob: Person) -> GroupId:
    """A group of the two."""
    group = (await alice.app.groups.create("Rowing", [bob.id])).id
    await until_group(bob, group, GroupState.INVITED)
    await bob.app.groups.accept(group)
    for one in (alice, bob):
        await until_group(one, group, GroupState.MEMBER, 2)
    return group


async def copies(person: Person, message: MessageId) -> dict[str, MemberDelivery]:
    """Where the copies of a message are, by the name of the member."""
    return {one.name: one for one in await person.app.groups.deliveries(message)}


async def call(person: Person, method: str, **params: Any) -> Any:
    """One method of the interface."""
    return await Dispatcher(person.app).call(method, params)


async def test_a_message_to_a_group_waits_at_the_stores_for_who_is_away(
    agreed: tuple[Person, Person], hills: Hills, clock: FakeClock
) -> None:
    alice, bob = agreed
    group = await in_group(alice, bob)
    await bob.leave()
    sent = await alice.app.life.send(group, "see you on Sunday")
    stored = await alice.until_message(sent.id, DeliveryState.STORED)
    assert stored.stored_until == clock.wall() + 7 * DAY_S
    copy = (await copies(alice, sent.id))["bob"]
    assert (copy.state, copy.stored_until) == ("stored", stored.stored_until)
    assert hills.boxes() == 2
    history = await call(alice, "message.history", contact="Rowing")
    row = next(one for one in history if one["message"] == str(sent.id))
    assert (row["state"], row["stored_until"]) == ("stored", stored.stored_until)

    await alice.leave()  # they are never on line together
    await bob.sit_down()
    await until_said(bob, group, ["see you on Sunday"])
    await bob.until(_empty(hills))
    await bob.leave()
    await alice.sit_down()
    await bob.sit_down()
    await alice.until_message(sent.id, DeliveryState.DELIVERED)
    assert (await copies(alice, sent.id))["bob"].state == "delivered"
    assert await said(bob, group) == ["see you on Sunday"]  # by store and by session: once


async def test_a_copy_that_expired_says_so_and_can_be_left_again(
    agreed: tuple[Person, Person], hills: Hills, clock: FakeClock
) -> None:
    alice, bob = agreed
    group = await in_group(alice, bob)
    await bob.leave()
    sent = await alice.app.life.send(group, "in time?")
    await alice.until_message(sent.id, DeliveryState.STORED)
    clock.advance(7 * DAY_S + 1)
    await alice.app.service.offline.expiry.expire()
    await alice.until_message(sent.id, DeliveryState.EXPIRED)
    assert (await copies(alice, sent.id))["bob"].state == "expired"
    history = await call(alice, "message.history", contact="Rowing")
    assert [one["state"] for one in history if one["message"] == str(sent.id)] == ["expired"]

    await alice.app.retry_message(sent.id)
    again = await alice.until_message(sent.id, DeliveryState.STORED)
    assert again.stored_until == clock.wall() + 7 * DAY_S
    await alice.leave()
    await bob.sit_down()
    await until_said(bob, group, ["in time?"])
    await alice.sit_down()
    await alice.until_message(sent.id, DeliveryState.DELIVERED)
    page = await bob.app.messages(alice.id, limit=100)
    assert not [one for one in page if "expired" in one.text]  # nothing was lost


async def test_what_expired_comes_by_itself_when_they_meet(
    agreed: tuple[Person, Person], clock: FakeClock
) -> None:
    alice, bob = agreed
    group = await in_group(alice, bob)
    await bob.leave()
    sent = await alice.app.life.send(group, "late but here")
    await alice.until_message(sent.id, DeliveryState.STORED)
    clock.advance(7 * DAY_S + 1)
    await alice.app.service.offline.expiry.expire()
    await alice.until_message(sent.id, DeliveryState.EXPIRED)
    await bob.sit_down()
    await until_said(bob, group, ["late but here"])
    await alice.until_message(sent.id, DeliveryState.DELIVERED)


async def test_the_whole_is_stored_only_when_every_copy_is(
    agreed: tuple[Person, Person], tmp_path: Path, hills: Hills, clock: FakeClock
) -> None:
    """Carol is a contact of Alice without an agreement, and no contact of Bob."""
    alice, bob = agreed
    carol = await Person("carol", tmp_path / "carol", hills, clock).begin()
    await befriend(alice, carol)
    group = await grouped((alice, bob, carol))
    await bob.leave()
    await carol.leave()
    sent = await alice.app.life.send(group, "all away")

    async def stored() -> bool:
        return (await copies(alice, sent.id))["bob"].state == "stored"

    await alice.until(stored)
    found = await copies(alice, sent.id)
    assert found["carol"].state == "queued"
    assert (await alice.app.message(sent.id)).state is DeliveryState.QUEUED
    await carol.sit_down()
    await until_said(carol, group, ["all away"])
    await alice.until_message(sent.id, DeliveryState.STORED)  # all who lack it find it there

    own = await carol.app.life.send(group, "hello Bob")
    theirs = (await copies(carol, own.id))["bob"]
    assert (theirs.state, theirs.contact) == ("queued", False)  # no agreement is possible
    await until_said(alice, group, ["all away", "hello Bob"])
    await carol.leave()
    await bob.sit_down()
    await until_said(bob, group, ["all away", "hello Bob"])  # Alice hands it on
    await alice.until_message(sent.id, DeliveryState.DELIVERED)


async def test_the_end_of_an_agreement_brings_the_copies_back(
    agreed: tuple[Person, Person], hills: Hills
) -> None:
    alice, bob = agreed
    group = await in_group(alice, bob)
    await bob.leave()
    sent = await alice.app.life.send(group, "changed my mind")
    await alice.until_message(sent.id, DeliveryState.STORED)
    await alice.app.offline.revoke(bob.id)
    back = await alice.until_message(sent.id, DeliveryState.QUEUED)
    assert back.stored_until is None
    await alice.until(_empty(hills))
    assert (await copies(alice, sent.id))["bob"].state == "queued"
    await bob.sit_down()
    await until_said(bob, group, ["changed my mind"])


def _empty(hills: Hills) -> Any:
    async def question() -> bool:
        return hills.boxes() == 0

    return question


async def test_what_was_taken_back_is_taken_from_the_stores(
    agreed: tuple[Person, Person], hills: Hills
) -> None:
    alice, bob = agreed
    group = await in_group(alice, bob)
    await bob.leave()
    sent = await alice.app.life.send(group, "never mind")
    await alice.until_message(sent.id, DeliveryState.STORED)
    await alice.app.cancel_message(sent.id)
    await alice.until_message(sent.id, DeliveryState.CANCELLED)
    instead = await alice.app.life.send(group, "this instead")
    await alice.until_message(instead.id, DeliveryState.STORED)

    async def withdrawn() -> bool:
        return not await alice.app.service.offline.parcels.to_withdraw(bob.id)

    await alice.until(withdrawn)
    await alice.leave()
    await bob.sit_down()
    await alice.sit_down()
    await until_said(bob, group, ["this instead"])
    page = await bob.app.messages(group, limit=100)
    assert [one.text for one in page if one.kind is not MessageKind.NOTE] == ["this instead"]
