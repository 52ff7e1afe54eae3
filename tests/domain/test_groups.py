"""Whole applications in groups, with real signatures and real files on a fake network."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from m2chat.app.faces.files import OutgoingFile
from m2chat.ids import ChatId, GroupId, MessageId
from m2chat.messaging.errors import NotAContact
from m2chat.messaging.file_model import FileState
from m2chat.messaging.group_model import Group, GroupState, MemberRole
from m2chat.messaging.groups.errors import NobodyThere, NotAdmin, NotInGroup, Outranked
from m2chat.messaging.groups.log import Log
from m2chat.messaging.model import ContactState, DeliveryState, MessageKind
from tests.support.fake_network import FakeNetwork
from tests.support.persons import Person, befriend

Circle = tuple[Person, Person, Person]


@pytest.fixture
async def three(tmp_path: Path, network: FakeNetwork) -> AsyncIterator[Circle]:
    """Alice knows Bob and Carol; those two do not know each other."""
    alice = await Person("alice", tmp_path / "alice", network).begin()
    bob = await Person("bob", tmp_path / "bob", network).begin()
    carol = await Person("carol", tmp_path / "carol", network).begin()
    await befriend(alice, bob)
    await befriend(alice, carol)
    yield alice, bob, carol
    for one in (alice, bob, carol):
        await one.leave()


async def until_group(person: Person, group: GroupId, state: GroupState, members: int = 0) -> Group:
    """Wait until somebody stands so in a group, and sees so many members who came in."""

    async def question() -> Group | None:
        found = {one.id: one for one in await person.app.groups.groups()}.get(group)
        if found is None or found.state is not state:
            return None
        inside = [one for one in found.members if not one.invited]
        return found if not members or len(inside) == members else None

    found = await person.until(question)
    assert found is not None
    return found


async def said(person: Person, chat: ChatId) -> list[str]:
    """What people wrote, without the lines of the app, in the order of this computer."""
    page = await person.app.messages(chat, limit=10_000)
    return [one.text for one in page if one.kind is not MessageKind.NOTE]


async def until_said(person: Person, chat: ChatId, texts: list[str]) -> None:
    """Wait for these texts, in any order."""

    async def question() -> bool:
        return sorted(await said(person, chat)) == sorted(texts)

    await person.until(question)


async def grouped(three: Circle) -> GroupId:
    """Alice's group of all three."""
    alice, bob, carol = three
    group = await alice.app.groups.create("Rowing", [bob.id, carol.id])
    for one in (bob, carol):
        await until_group(one, group.id, GroupState.INVITED)
        await one.app.groups.accept(group.id)
    for one in three:
        await until_group(one, group.id, GroupState.MEMBER, 3)
    return group.id


async def until_delivered(person: Person, message: MessageId, members: int) -> None:
    """Wait until so many members have it."""

    async def question() -> bool:
        return (await person.app.message(message)).members_delivered == members

    await person.until(question)


async def test_strangers_talk_in_the_group_of_a_common_friend(three: Circle) -> None:
    alice, bob, carol = three
    group = await grouped(three)
    first = await bob.app.life.send(group, "hello all")
    await until_said(alice, group, ["hello all"])
    await until_said(carol, group, ["hello all"])
    done = await bob.until_message(first.id, DeliveryState.DELIVERED)
    assert (done.members, done.members_delivered) == (2, 2)
    # they met, but are no contacts
    assert await bob.contact(carol) is None
    with pytest.raises(NotAContact):
        await bob.app.send_text(carol.id, "psst")
    await carol.app.mark_read(group)
    await alice.app.mark_read(group)
    done = await bob.until_message(first.id, DeliveryState.READ)
    assert done.members_read == 2
    states = {one.name: one.state for one in await bob.app.groups.deliveries(first.id)}
    assert states == {"alice": "read", "carol": "read"}
    rows = {one.id: one for one in await carol.app.conversations()}
    assert rows[group].title == "Rowing"


async def test_the_lines_of_a_group_say_who_did_what(three: Circle) -> None:
    alice, bob, _ = three
    group = await grouped(three)
    await alice.app.groups.rename(group, "Rowing club", "Sundays")
    await until_group(bob, group, GroupState.MEMBER, 3)

    async def told() -> bool:
        page = await bob.app.messages(group, limit=100)
        return any("Rowing club" in one.text for one in page)

    await bob.until(told)
    page = await bob.app.messages(group, limit=100)
    lines = [one.text for one in page if one.kind is MessageKind.NOTE]
    assert "You came in" in lines
    assert "carol came in" in lines
    assert lines[-1] == "alice called the group “Rowing club”"


async def test_who_is_taken_out_sees_nothing_after(three: Circle, network: FakeNetwork) -> None:
    alice, bob, carol = three
    group = await grouped(three)
    await alice.app.life.send(group, "before")
    await until_said(bob, group, ["before"])
    await alice.app.groups.remove(group, bob.id)
    await until_group(bob, group, GroupState.REMOVED)
    await until_group(carol, group, GroupState.MEMBER, 2)
    await alice.app.life.send(group, "after")
    await until_said(carol, group, ["before", "after"])
    assert await said(bob, group) == ["before"]
    with pytest.raises(NotInGroup):
        await bob.app.life.send(group, "may I?")

    async def parted() -> bool:
        standing = await bob.app.service.standing()
        return all(one.id != carol.id for one in standing.contacts)

    await bob.app.groups.room.verbs.tidy()  # type: ignore[attr-defined]
    await bob.until(parted)


async def test_the_rest_hears_it_from_each_other(three: Circle) -> None:
    """Alice speaks to Bob and goes; Carol comes when only Bob is there."""
    alice, _, carol = three
    group = await grouped(three)
    await carol.leave()
    sent = await alice.app.life.send(group, "while Carol was out")
    await until_delivered(alice, sent.id, 1)
    await alice.leave()
    await carol.sit_down()
    await until_said(carol, group, ["while Carol was out"])
    await alice.sit_down()
    await alice.until_message(sent.id, DeliveryState.DELIVERED)


async def test_everything_survives_a_kill(three: Circle) -> None:
    alice, bob, carol = three
    group = await grouped(three)
    await bob.leave()
    sent = await alice.app.life.send(group, "kept")
    await alice.crash()
    await carol.crash()
    await alice.sit_down()
    await carol.sit_down()
    await bob.sit_down()
    for one in (bob, carol):
        await until_said(one, group, ["kept"])
    await alice.until_message(sent.id, DeliveryState.DELIVERED)
    assert (await alice.app.groups.group(group)).admin


async def test_edit_delete_and_react_in_a_group(three: Circle) -> None:
    alice, bob, carol = three
    group = await grouped(three)
    sent = await bob.app.life.send(group, "Sunady")
    for one in (alice, carol):
        await until_said(one, group, ["Sunady"])
    await bob.app.life.edit(sent.id, "Sunday")
    for one in (alice, carol):
        await until_said(one, group, ["Sunday"])
    theirs = next(m for m in await carol.app.messages(group) if m.text == "Sunday")
    await carol.app.life.react(theirs.id, "👍")

    async def reacted() -> bool:
        return bool((await bob.app.message(sent.id)).reactions)

    await bob.until(reacted)
    await bob.app.life.delete([sent.id], both=True)
    for one in (alice, carol):
        await until_said(one, group, [""])


async def test_a_card_that_asks_into_the_group(tmp_path: Path, network: FakeNetwork) -> None:
    alice = await Person("alice", tmp_path / "alice", network).begin()
    bob = await Person("bob", tmp_path / "bob", network).begin()
    group = (await alice.app.groups.create("Rowing", [])).id
    card = await alice.app.groups.card(group)
    await bob.app.add_contact(card.link)
    await alice.until_contact(bob, ContactState.REQUEST)
    await alice.app.accept_contact(bob.id)
    await until_group(bob, group, GroupState.INVITED)
    await bob.app.groups.accept(group)
    await until_group(alice, group, GroupState.MEMBER, 2)
    await alice.leave()
    await bob.leave()


async def test_a_file_reaches_members_who_are_no_contacts(three: Circle, tmp_path: Path) -> None:
    alice, bob, carol = three
    group = await grouped(three)
    path = tmp_path / "chart.bin"
    path.write_bytes(bytes(range(256)) * 2000)
    (sent,) = await bob.app.files.send(group, [OutgoingFile(path)], caption="the chart")
    for one in (alice, carol):
        await until_said(one, group, ["the chart"])
        theirs = next(m for m in await one.app.messages(group) if m.text == "the chart")
        await one.app.files.accept(theirs.id)

        async def here(one: Person = one, theirs: MessageId = theirs.id) -> bool:
            found = await one.app.message(theirs)
            return found.file is not None and found.file.state is FileState.DONE

        await one.until(here)
    await bob.until_message(sent.id, DeliveryState.DELIVERED)


async def test_members_become_contacts_by_the_usual_request(three: Circle) -> None:
    alice, bob, carol = three
    group = await grouped(three)
    await bob.app.life.send(group, "first")
    await until_said(carol, group, ["first"])
    card = await carol.app.create_card(2)
    await bob.app.add_contact(card.link)
    await carol.until_contact(bob, ContactState.REQUEST)
    # while that waits, others bring what is said
    await bob.app.life.send(group, "second")
    await until_said(alice, group, ["first", "second"])
    await carol.app.accept_contact(bob.id)
    await bob.until_contact(carol, ContactState.READY)
    await until_said(carol, group, ["first", "second"])
    sent = await bob.app.send_text(carol.id, "now just the two of us")
    await bob.until_message(sent.id, DeliveryState.DELIVERED)
    third = await carol.app.life.send(group, "third")
    await carol.until_message(third.id, DeliveryState.DELIVERED)
    # no contacts any more, but members all the same
    await bob.app.remove_contact(carol.id)
    await carol.app.remove_contact(bob.id)
    fourth = await carol.app.life.send(group, "fourth")
    await carol.until_message(fourth.id, DeliveryState.DELIVERED)
    assert await bob.contact(carol) is None


async def test_a_request_of_a_member_that_is_rejected(three: Circle) -> None:
    _, bob, carol = three
    group = await grouped(three)
    card = await carol.app.create_card()
    await bob.app.add_contact(card.link)
    await carol.until_contact(bob, ContactState.REQUEST)
    await carol.app.reject_contact(bob.id)
    await bob.app.remove_contact(carol.id)  # Bob gives up
    sent = await carol.app.life.send(group, "still here")
    await carol.until_message(sent.id, DeliveryState.DELIVERED)
    assert await carol.contact(bob) is None


async def test_refusals_change_nothing(three: Circle) -> None:
    alice, bob, carol = three
    alone = await alice.app.groups.create("alone", [])
    with pytest.raises(NobodyThere):
        await alice.app.life.send(alone.id, "echo")
    group = await grouped(three)
    with pytest.raises(NotAdmin):
        await bob.app.groups.rename(group, "mine")
    with pytest.raises(NotAdmin):
        await bob.app.groups.remove(group, carol.id)
    await alice.app.groups.set_role(group, bob.id, MemberRole.ADMIN)

    async def admin() -> bool:
        return (await bob.app.groups.group(group)).admin

    await bob.until(admin)
    with pytest.raises(Outranked):
        await bob.app.groups.remove(group, alice.id)
    await bob.app.groups.leave(group)
    await until_group(alice, group, GroupState.MEMBER, 2)
    assert (await bob.app.groups.group(group)).state is GroupState.LEFT
    await bob.app.groups.delete(group)
    assert group not in {one.id for one in await bob.app.groups.groups()}


async def test_one_of_five_is_removed_while_away(tmp_path: Path, network: FakeNetwork) -> None:
    """Real keys; who comes back learns it from the others, and gets what was before alone."""
    names = ("alice", "bob", "carol", "dave", "erin")
    people = [await Person(name, tmp_path / name, network).begin() for name in names]
    alice, *others = people
    erin = others[-1]
    for other in others:
        await befriend(alice, other)
    group = (await alice.app.groups.create("Five", [one.id for one in others])).id
    for other in others:
        await until_group(other, group, GroupState.INVITED)
        await other.app.groups.accept(group)
    for one in people:
        await until_group(one, group, GroupState.MEMBER, 5)
    await erin.leave()
    before = await alice.app.life.send(group, "before")
    await until_delivered(alice, before.id, 3)
    await alice.app.groups.remove(group, erin.id)
    for one in people[:-1]:
        await until_group(one, group, GroupState.MEMBER, 4)
    await alice.until_message(before.id, DeliveryState.DELIVERED)  # nobody else is waited for
    after = await others[0].app.life.send(group, "after")
    done = await others[0].until_message(after.id, DeliveryState.DELIVERED)
    assert done.members == 3
    await erin.sit_down()
    await until_group(erin, group, GroupState.REMOVED)
    assert "after" not in await said(erin, group)
    with pytest.raises(NotInGroup):
        await erin.app.life.send(group, "still here?")
    for one in people[:-1]:
        await until_said(one, group, ["before", "after"])
    for one in people:
        await one.leave()


async def test_who_came_back_is_judged_once_a_message(
    three: Circle, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Taken out and let in again: what they say then costs no look at all they ever said."""
    alice, bob, carol = three
    group = await grouped(three)
    texts = [f"before {number}" for number in range(8)]
    for text in texts:
        await carol.app.life.send(group, text)
    await until_said(alice, group, texts)
    await alice.app.groups.remove(group, carol.id)
    await until_group(carol, group, GroupState.REMOVED)
    await alice.app.groups.invite(group, [carol.id])
    await until_group(carol, group, GroupState.INVITED)
    await carol.app.groups.accept(group)
    for one in three:
        await until_group(one, group, GroupState.MEMBER, 3)
    judged = 0
    counts = Log.counts

    def counted(self: Log, *asked: Any) -> bool:
        nonlocal judged
        judged += 1
        return counts(self, *asked)

    monkeypatch.setattr(Log, "counts", counted)
    more = [f"after {number}" for number in range(12)]
    for text in more:
        await carol.app.life.send(group, text)
    await until_said(alice, group, texts + more)
    await until_said(bob, group, texts + more)
    # at Alice's and at Bob's, each once: not 9 + 10 + ... + 20 times at both
    assert judged <= 3 * len(more)
