"""Edits, deletions, reactions, replies, forwards, notes, drafts: what both sides see of them."""

from __future__ import annotations

import pytest

from m2chat.app.faces.life import Remembered, SendOptions
from m2chat.errors import UserFacingError
from m2chat.events import Event
from m2chat.ids import ChatId, MessageId
from m2chat.messaging.errors import BadText, NoSuchMessage, NotNow
from m2chat.messaging.events import MessageAdded, MessagesRemoved
from m2chat.messaging.model import (
    ChatSettings,
    DeliveryState,
    Direction,
    Message,
    MessageKind,
    Reaction,
)
from tests.support.persons import Person

Friends = tuple[Person, Person]


async def told(person: Person) -> None:
    """Everything that waits was confirmed."""

    async def nothing_waits() -> bool:
        return not await person.app.life.waiting()

    await person.until(nothing_waits)


async def delivered(person: Person, chat: ChatId, text: str, **options: object) -> Message:
    sent = await person.app.life.send(chat, text, SendOptions(**options))  # type: ignore[arg-type]
    return await person.until_message(sent.id, DeliveryState.DELIVERED)


def removed(events: list[Event]) -> list[MessageId]:
    return [one for e in events if isinstance(e, MessagesRemoved) for one in e.messages]


async def test_an_edit_is_seen_by_both_and_says_so(friends: Friends) -> None:
    alice, bob = friends
    sent = await delivered(alice, bob.id, "see you at nien")
    await alice.app.life.edit(sent.id, "see you at nine")
    await alice.app.life.edit(sent.id, "see you at ten")
    await told(alice)
    for person in friends:
        found = await person.app.message(sent.id)
        assert found.text == "see you at ten"
        assert found.edited_at is not None
    assert (await bob.app.conversations())[0].unread == 1, "an edit is no new message"


async def test_what_never_left_goes_out_in_the_new_words(friends: Friends) -> None:
    alice, bob = friends
    await bob.leave()
    first = await alice.app.life.send(bob.id, "one")
    second = await alice.app.life.send(bob.id, "secnod")
    third = await alice.app.life.send(bob.id, "three")
    edited = await alice.app.life.edit(second.id, "second")
    assert edited.edited_at is None, "nobody ever saw other words"
    await alice.app.cancel_message(first.id)
    await alice.app.life.edit(third.id, "third")
    await bob.sit_down()
    await alice.until_message(third.id, DeliveryState.DELIVERED)
    page = await bob.app.messages(alice.id)
    assert [(one.text, one.edited_at, one.gap_before) for one in page] == [
        ("second", None, False),
        ("third", None, False),
    ]


async def test_a_message_taken_back_leaves_nothing_but_its_place(friends: Friends) -> None:
    alice, bob = friends
    sent = await delivered(alice, bob.id, "a secret")
    await bob.app.life.react(sent.id, "👍")
    await told(bob)
    await alice.app.life.delete([sent.id], both=True)
    await told(alice)
    for person in friends:
        found = await person.app.message(sent.id)
        assert found.deleted
        assert (found.text, found.reactions) == ("", ())
        assert await rows_with(person, "a secret") == 0
        assert await count(person, "reactions") == 0


async def test_what_was_queued_and_deleted_for_both_never_arrives(friends: Friends) -> None:
    alice, bob = friends
    await bob.leave()
    sent = await alice.app.life.send(bob.id, "never mind")
    last = await alice.app.life.send(bob.id, "hello")
    await alice.app.life.delete([sent.id], both=True)
    await bob.sit_down()
    await alice.until_message(last.id, DeliveryState.DELIVERED)
    page = await bob.app.messages(alice.id)
    assert [(one.text, one.gap_before) for one in page] == [("hello", False)]
    assert await count(bob, "early_changes") == 0


async def test_only_the_author_edits_and_deletes(friends: Friends) -> None:
    alice, bob = friends
    sent = await delivered(alice, bob.id, "mine")
    with pytest.raises(NotNow):
        await bob.app.life.edit(sent.id, "yours")
    with pytest.raises(NotNow):
        await bob.app.life.delete([sent.id], both=True)


async def test_reactions_are_one_for_each_and_can_be_taken_away(friends: Friends) -> None:
    alice, bob = friends
    sent = await delivered(alice, bob.id, "good news")
    await bob.app.life.react(sent.id, "👍")
    await alice.app.life.react(sent.id, "🎉")
    await bob.app.life.react(sent.id, "❤️")
    await told(alice)
    await told(bob)
    for person in friends:
        found = await person.app.message(sent.id)
        assert set(found.reactions) == {Reaction("🎉", alice.id), Reaction("❤️", bob.id)}
        page = await person.app.messages((bob if person is alice else alice).id)
        assert set(page[-1].reactions) == set(found.reactions)
    await bob.app.life.react(sent.id, "")
    await told(bob)
    assert (await alice.app.message(sent.id)).reactions == (Reaction("🎉", alice.id),)
    with pytest.raises(BadText):
        await bob.app.life.react(sent.id, "visit my shop")


async def test_replies_mentions_and_forwards(friends: Friends) -> None:
    alice, bob = friends
    sent = await delivered(alice, bob.id, "when?")
    answer = await delivered(bob, alice.id, "at nine", reply_to=sent.id, mentions=(alice.id,))
    found = await alice.app.message(answer.id)
    assert (found.reply_to, found.mentions) == (sent.id, (alice.id,))
    notes = await alice.app.life.notes()
    made = await alice.app.life.forward([sent.id, answer.id], [bob.id, notes])
    assert [(one.text, one.contact) for one in made] == [
        ("when?", bob.id),
        ("at nine", bob.id),
        ("when?", notes),
        ("at nine", notes),
    ]
    await alice.until_message(made[1].id, DeliveryState.DELIVERED)
    page = await bob.app.messages(alice.id)
    assert [one.forwarded for one in page] == [False, False, True, True]
    assert page[-1].author is None
    with pytest.raises(NoSuchMessage):
        await alice.app.life.send(notes, "x", SendOptions(reply_to=sent.id))


async def test_notes_to_ourselves_never_leave(friends: Friends) -> None:
    alice, bob = friends
    notes = await alice.app.life.notes()
    assert notes == alice.id
    before = len(alice.network.log)
    written = await alice.app.life.send(notes, "milk")
    assert written.state is DeliveryState.READ
    await alice.app.life.react(written.id, "✅")
    edited = await alice.app.life.edit(written.id, "milk and bread")
    assert edited.edited_at is not None
    assert not await alice.app.life.waiting()
    assert len(alice.network.log) == before
    row = next(one for one in await alice.app.conversations() if one.notes is not None)
    assert (row.title, row.last and row.last.text) == ("Notes to self", "milk and bread")
    await alice.app.life.delete([written.id], both=True)
    assert (await alice.app.message(written.id)).deleted
    assert await bob.received(alice) == []


async def test_deleting_for_us_alone_can_be_undone(friends: Friends) -> None:
    alice, bob = friends
    sent = [await delivered(alice, bob.id, text) for text in ("one", "two")]
    await bob.app.life.delete([one.id for one in sent])
    assert await bob.app.messages(alice.id) == []
    assert removed(bob.events) == [one.id for one in sent]
    assert (await bob.app.archive.search("two")).hits == ()
    with pytest.raises(NoSuchMessage):
        await bob.app.message(sent[0].id)
    await bob.app.life.restore([sent[1].id])
    assert await bob.received(alice) == ["two"]
    assert isinstance(bob.events[-1], MessageAdded)
    assert len(await alice.app.messages(bob.id)) == 2, "the other side keeps theirs"


async def test_what_is_deleted_while_it_waits_is_not_sent(friends: Friends) -> None:
    alice, bob = friends
    await bob.leave()
    sent = await alice.app.life.send(bob.id, "a slip")
    last = await alice.app.life.send(bob.id, "hello")
    await alice.app.life.delete([sent.id])
    await bob.sit_down()
    await alice.until_message(last.id, DeliveryState.DELIVERED)
    assert await bob.received(alice) == ["hello"]
    await alice.app.life.restore([sent.id])
    assert (await alice.app.message(sent.id)).state is DeliveryState.CANCELLED


async def test_settings_order_the_list(friends: Friends) -> None:
    alice, bob = friends
    notes = await alice.app.life.notes()
    await alice.app.life.send(notes, "newest")
    assert [one.id for one in await alice.app.conversations()] == [notes, bob.id]
    await alice.app.life.set_settings(bob.id, ChatSettings(pinned=True, muted_until=float("inf")))
    rows = await alice.app.conversations()
    assert [one.id for one in rows] == [bob.id, notes]
    assert rows[0].settings.muted_until == float("inf")
    await alice.app.life.set_settings(bob.id, ChatSettings(archived=True, timer_s=5))
    rows = await alice.app.conversations()
    assert [one.id for one in rows] == [notes, bob.id]
    assert rows[1].settings.timer_s == 0, "the timer is agreed, not set here"
    await bob.app.life.send(alice.id, "are you there?")
    await alice.until_received(bob, ["are you there?"])
    rows = await alice.app.conversations()
    assert (rows[0].id, rows[0].settings.archived) == (bob.id, False)


async def test_unread_again_and_pins(friends: Friends) -> None:
    alice, bob = friends
    sent = await delivered(alice, bob.id, "keep this")
    await bob.app.mark_read(alice.id)
    await alice.until_message(sent.id, DeliveryState.READ)
    await bob.app.life.mark_unread(alice.id)
    assert (await bob.app.conversations())[0].unread == 1
    await bob.app.life.pin(sent.id, True)
    assert [one.id for one in await bob.app.archive.pinned(alice.id)] == [sent.id]
    await bob.app.life.pin(sent.id, False)
    assert (await bob.app.message(sent.id)).pinned_at is None


async def test_drafts_keep_what_they_answer(friends: Friends) -> None:
    alice, bob = friends
    sent = await delivered(bob, alice.id, "question")
    await alice.until_received(bob, ["question"])
    await alice.app.save_draft(bob.id, "I think", sent.id)
    row = (await alice.app.conversations())[0]
    assert (row.draft, row.draft_reply) == ("I think", sent.id)
    await alice.app.life.send(bob.id, "I think so", SendOptions(reply_to=sent.id))
    row = (await alice.app.conversations())[0]
    assert (row.draft, row.draft_reply) == ("", None)


async def test_where_one_left_off_is_kept_while_there_is_such_a_conversation(
    friends: Friends,
) -> None:
    alice, bob = friends
    life = alice.app.life
    assert await life.remembered() == Remembered()
    left = Remembered(bob.id, ("👍🏽", "❤️"), "\U0001f3fd")
    await life.remember(left)
    assert await life.remembered() == left
    await alice.app.remove_contact(bob.id)
    assert await life.remembered() == Remembered(None, left.emoji, left.tone)


async def test_who_does_not_tell_of_reading_does_not_see_it(friends: Friends) -> None:
    alice, bob = friends
    chosen = await alice.app.life.preferences()
    assert chosen.read_receipts
    await alice.app.life.set_preferences(type(chosen)(read_receipts=False, typing=True))
    sent = await delivered(alice, bob.id, "hello")
    await bob.app.mark_read(alice.id)
    answer = await delivered(bob, alice.id, "hi")
    await alice.until_received(bob, ["hi"])
    await alice.app.mark_read(bob.id)
    await delivered(alice, bob.id, "bye")
    assert (await alice.app.message(sent.id)).state is DeliveryState.DELIVERED
    assert (await bob.app.message(answer.id)).state is DeliveryState.DELIVERED


async def test_refusals_change_nothing(friends: Friends) -> None:
    alice, bob = friends
    sent = await delivered(alice, bob.id, "hello")
    nowhere = MessageId(bytes(16))
    life = alice.app.life
    for attempt in (
        life.edit(nowhere, "x"),
        life.edit(sent.id, "  "),
        life.delete([sent.id, nowhere]),
        life.delete([sent.id, nowhere], both=True),
        life.restore([sent.id]),
        life.forward([nowhere], [bob.id]),
        life.forward([sent.id], [bob.id, ChatId(bytes(32))]),
        life.react(nowhere, "👍"),
        life.reschedule(sent.id, None),
        life.set_timer(bob.id, -1),
        life.set_timer(ChatId(bytes(32)), 60),
        life.story(nowhere),
        life.send(bob.id, "x", SendOptions(give_up_at=1.0)),
        life.send(bob.id, "x", SendOptions(send_at=9e12)),
    ):
        with pytest.raises(UserFacingError):
            await attempt
    page = await alice.app.messages(bob.id)
    assert [(one.text, one.deleted) for one in page] == [("hello", False)]


async def test_the_story_tells_what_really_happened(friends: Friends) -> None:
    alice, bob = friends
    await bob.leave()
    sent = await alice.app.life.send(bob.id, "where were you?")
    await bob.sit_down()
    await alice.until_message(sent.id, DeliveryState.DELIVERED)
    await bob.app.mark_read(alice.id)
    await alice.until_message(sent.id, DeliveryState.READ)
    lines = await alice.app.life.story(sent.id)
    titles = [one.title for one in lines]
    for expected in ("Written", "Sent, not confirmed yet", "On their computer", "Read"):
        assert expected in titles
    assert titles.index("Sent, not confirmed yet") < titles.index("On their computer")
    times = [one.at for one in lines if one.at is not None]
    assert times == sorted(times)
    assert {one.layer for one in lines if one.at is None} == {"message", "session", "packet"}
    assert not any("where were you" in one.title + one.detail for one in lines)
    theirs = await bob.app.life.story(sent.id)
    assert [one.title for one in theirs if one.at is not None] == [
        "Written",
        "Kept on this computer",
    ]
    assert (await bob.app.message(sent.id)).kind is MessageKind.TEXT
    assert (await bob.app.message(sent.id)).direction is Direction.IN


async def rows_with(person: Person, text: str) -> int:
    """How many rows of messages hold this text."""

    def work(tables: object) -> int:
        tx = tables.own._tx  # type: ignore[attr-defined]
        (found,) = tx.row("SELECT count(*) FROM messages WHERE instr(text, ?)", (text,))
        return int(found)

    return await person.store.transaction(work)


async def count(person: Person, table: str) -> int:
    """How many rows a table has."""

    def work(tables: object) -> int:
        tx = tables.own._tx  # type: ignore[attr-defined]
        (found,) = tx.row(f"SELECT count(*) FROM {table}")
        return int(found)

    return await person.store.transaction(work)
