"""A member of a group who asks to be a contact: the group goes on, and the twenty places count."""

from __future__ import annotations

from dataclasses import replace

import pytest

from m2chat.errors import RemoteError
from m2chat.ids import GroupId, UserId
from m2chat.links import ContactCard
from m2chat.messaging import control as c
from m2chat.messaging.answers import Ending
from m2chat.messaging.contacts import PENDING_LIMIT
from m2chat.messaging.contents import Text
from m2chat.messaging.model import ContactState
from m2chat.messaging.ports import Tables
from m2chat.messaging.records import AskerRecord, CardRecord, ContactRecord
from tests.security.test_hostile_member import bring
from tests.support.group_people import CIRCLE
from tests.support.group_world import Member, World, founded
from tests.support.virtual_loop import run_virtual


async def ask(world: World, asker: Member, owner: Member) -> Ending | None:
    """One uses a card of the other; the session of the first contact."""
    card = await owner.service.people.create_card(1, 3600.0, CIRCLE)
    name = ContactCard.parse(card.link).card_id
    await asker.service.people.add(card.link, hello="may I?")
    theirs = replace(owner.peer, card=name, our_card=False)
    said = await asker.service.exchange.session_up(theirs)
    answer = await owner.service.exchange.control(
        replace(asker.peer, card=name, our_card=True), *c.encode(said.controls[0])
    )
    for one in answer.controls:
        await asker.service.exchange.control(theirs, *c.encode(one))
    world.sessions.clear()
    return answer.ending


async def state(one: Member, other: Member) -> ContactState | None:
    record = await one.store.transaction(lambda t: t.contacts.get(other.id))
    return record.state if record is not None else None


async def agreed(one: Member, other: Member) -> None:
    """What ACCEPT and its answer do; real profiles are told elsewhere."""

    def work(t: Tables) -> None:
        record = t.contacts.get(other.id)
        assert record is not None
        t.contacts.save(replace(record, state=ContactState.READY, acknowledged=True))

    await one.store.transaction(work)


async def without(world: World, group: GroupId, one: Member) -> tuple[Member, Member]:
    """Two members who are no contacts and have nobody else to hand on between them."""
    _, ann, ben = world.members
    assert await state(ann, ben) is ContactState.MEMBER
    one.online = False
    await ann.service.life.speech.send(group, "before")
    await world.settle(10)
    return ann, ben


def test_the_group_goes_on_while_the_question_is_open() -> None:
    async def scenario() -> None:
        world, group = await founded(3, loss=0.0, seed=31)
        ann, ben = await without(world, group, world.members[0])
        await ask(world, ann, ben)
        assert (await state(ann, ben), await state(ben, ann)) == (
            ContactState.WAITING,
            ContactState.REQUEST,
        )
        await ann.service.life.speech.send(ben.id, "for you alone")
        await ann.service.life.speech.send(group, "from ann")
        await ben.service.life.speech.send(group, "from ben")
        await world.settle(10)
        said = {(ann.id.raw, "before"), (ann.id.raw, "from ann"), (ben.id.raw, "from ben")}
        assert await ann.history(group) == said
        assert await ben.history(group) == said
        with pytest.raises(RemoteError):  # and nothing but the group
            await bring(ann, ben, Text("psst"))
        # nobody becomes a contact by what members say to each other
        assert await state(ann, ben) is ContactState.WAITING
        await ben.service.people.accept(ann.id)
        await agreed(ann, ben)
        await agreed(ben, ann)
        world.sessions.clear()
        assert (await state(ann, ben), await state(ben, ann)) == (ContactState.READY,) * 2
        await world.settle(10)
        page = await ben.service.conversations.page(ann.id, None, 10)
        assert [one.text for one in page if one.text] == ["for you alone"]
        assert not any(one.gap_before for one in page)
        await world.close()

    run_virtual(scenario())


def test_a_member_takes_a_place_like_any_stranger() -> None:
    async def scenario() -> None:
        world, group = await founded(3, loss=0.0, seed=32)
        ann, ben = await without(world, group, world.members[0])
        await ben.store.transaction(crowd)
        assert await ask(world, ann, ben) is Ending.BUSY
        assert await state(ben, ann) is ContactState.MEMBER
        await world.close()

    run_virtual(scenario())


def crowd(t: Tables) -> None:
    """Every place is taken, each by a card of its own, so that none makes room."""
    for number in range(PENDING_LIMIT):
        asker = UserId(bytes([200, number]) * 16)
        t.contacts.save(ContactRecord(asker, ContactState.REQUEST, CIRCLE, bytes(16), 1.0))
        card = CardRecord(bytes([number]) * 8, bytes(16), CIRCLE, 1.0, 2.0, 1)
        t.cards.save(card)
        t.cards.save_asker(AskerRecord(card.id, asker, bytes(16), asked_at=1.0))


def test_who_was_blocked_while_asking_is_no_contact_after() -> None:
    async def scenario() -> None:
        world, group = await founded(3, loss=0.0, seed=33)
        ann, ben = await without(world, group, world.members[0])
        await ask(world, ann, ben)
        await ben.service.people.block(ann.id)
        await ben.service.people.unblock(ann.id)
        assert await state(ben, ann) is ContactState.REQUEST
        await world.close()

    run_virtual(scenario())
