"""A member who cheats: forged, replayed, backdated words, and what the outsider sees of a group."""

from __future__ import annotations

from dataclasses import replace

import pytest

from m2chat.errors import RemoteError
from m2chat.ids import GroupId, MessageId, UserId
from m2chat.messaging.answers import Ending
from m2chat.messaging.contents import GroupContent, GroupForm, Text, encode_content
from m2chat.messaging.envelope import Inner
from m2chat.messaging.groups.entry import Entry, Invite, Rename
from m2chat.messaging.groups.message import GroupMessage, open_message, seal_message
from m2chat.messaging.groups.ports import Span
from m2chat.messaging.groups.sync import (
    ASKED_FOR_S,
    OFFER,
    STRANGERS_ASKED_FOR,
    WANT,
    Spans,
)
from m2chat.messaging.model import ContactState
from tests.support.fake_random import FakeRandomSource
from tests.support.group_people import CIRCLE
from tests.support.group_world import Member, founded
from tests.support.virtual_loop import run_virtual

RANDOM = FakeRandomSource(99)


async def bring(by: Member, to: Member, content: object) -> object:
    """Somebody sends a content, whatever their program would do."""
    kind, body = encode_content(content)  # type: ignore[arg-type]
    record = await by.store.transaction(lambda t: t.contacts.get(to.id))
    assert record is not None
    inner = Inner(
        MessageId(RANDOM.bytes(16)), by.id, to.id, CIRCLE, bytes(8), 0,
        record.out_seq + int.from_bytes(RANDOM.bytes(2), "big") + 1, bytes(32), kind, body,
    )  # fmt: skip
    return await to.service.exchange.messages(by.peer, inner.encode())


async def words(
    author: Member, group: GroupId, text: str, *, number: int = 1, heads: tuple[bytes, ...] = (),
    prev: bytes = b"",
) -> GroupMessage:  # fmt: skip
    """A message as its author's program would sign it."""
    kind, body = encode_content(Text(text))
    if not heads:
        log = await author.store.transaction(lambda t: author.room.book.log(t, group))
        heads = log.heads
    said = GroupMessage(
        group, author.id, MessageId(RANDOM.bytes(16)), heads, number, 1_800_000_000_000, kind, body,
        prev=prev,
    )  # fmt: skip
    return said.signed(author.hand.sign)


def carried(message: GroupMessage) -> GroupContent:
    """A message on its way."""
    sealed = seal_message(message, RANDOM)
    return GroupContent(GroupForm.MESSAGE, message.group.raw, (sealed,))


async def heads_of(one: Member, group: GroupId) -> tuple[bytes, ...]:
    """What somebody knows of the log."""
    return await one.store.transaction(lambda t: one.room.book.log(t, group).heads)


def test_words_are_taken_from_their_author_alone() -> None:
    async def scenario() -> None:
        world, group = await founded(4, loss=0.0, seed=1)
        _, ann, ben, carl = world.members
        forged = replace(await words(ann, group, "I owe you"), author=ben.id)
        with pytest.raises(RemoteError):
            await bring(ann, carl, carried(forged))
        true = await words(ann, group, "hello")
        for _ in range(3):  # brought by anybody, and again
            await bring(ben, carl, carried(true))
            await bring(ann, carl, carried(true))
        assert await carl.history(group) == {(ann.id.raw, "hello")}
        page = await carl.service.conversations.page(group, None, 100)
        assert sum(one.text == "hello" for one in page) == 1
        await world.close()

    run_virtual(scenario())


def test_a_message_of_another_group_is_refused() -> None:
    async def scenario() -> None:
        world, group = await founded(3, loss=0.0, seed=2)
        founder, ann, _ = world.members
        other = (await founder.room.verbs.create("other", [ann.id], "")).id
        await world.settle(5)
        await ann.room.verbs.accept(other)
        await world.settle(5)
        true = await words(founder, other, "for the others")
        moved = GroupContent(GroupForm.MESSAGE, group.raw, (seal_message(true, RANDOM),))
        with pytest.raises(RemoteError):
            await bring(founder, ann, moved)
        assert await ann.history(group) == set()
        await world.close()

    run_virtual(scenario())


def test_who_was_taken_out_neither_speaks_nor_backdates() -> None:
    async def scenario() -> None:
        world, group = await founded(4, loss=0.0, seed=3)
        founder, ann, ben, helper = world.members
        await ann.service.life.speech.send(group, "still in")
        await world.settle(5)
        then = await heads_of(ann, group)
        await founder.room.verbs.remove(group, ann.id)
        await world.settle(5)
        late = await words(ann, group, "as if I had not heard", number=2, heads=then)
        await bring(helper, ben, carried(late))  # a member who helps them
        assert await ben.history(group) == {(ann.id.raw, "still in")}
        await world.close()

    run_virtual(scenario())


def test_what_came_before_the_removal_was_known_goes_everywhere() -> None:
    """One saw words that the remover had not: the log says how far they count."""

    async def scenario() -> None:
        world, group = await founded(4, loss=0.0, seed=4)
        founder, ann, ben, _ = world.members
        founder.online = False
        world.sessions.clear()
        await ann.service.life.speech.send(group, "the founder did not hear this")
        await world.settle(5)
        assert len(await ben.history(group)) == 1
        ann.online = ben.online = False
        founder.online = True
        await founder.room.verbs.remove(group, ann.id)
        ben.online = True
        world.sessions.clear()
        await world.settle(10)
        histories = [await one.history(group) for one in world.members if one is not ann]
        assert histories == [set()] * 3
        await world.close()

    run_virtual(scenario())


def test_not_one_byte_after_a_removal() -> None:
    async def scenario() -> None:
        world, group = await founded(4, loss=0.0, seed=5)
        founder, ann, ben, _ = world.members
        await founder.room.verbs.remove(group, ann.id)
        await world.settle(10)
        world.watched = ann.id
        for one in (founder, ben):
            await one.service.life.speech.send(group, "a secret of those who stayed")
        await founder.room.verbs.rename(group, "another name", "")
        await world.settle(20)
        assert world.sent == []
        assert not await ann.history(group)
        # nor by asking for it
        peer = await ben.store.transaction(lambda t: t.contacts.get(ann.id))
        if peer is not None:
            span = Span(founder.id.raw[:8], 1, 100)
            answer = await ben.service.exchange.control(
                ann.peer, WANT, Spans(group, (span,)).encode(WANT)[1]
            )
            assert answer.controls == ()
        await world.settle(5)
        assert world.sent == []
        await world.close()

    run_virtual(scenario())


def test_asking_for_what_was_said_before_one_came_brings_nothing() -> None:
    async def scenario() -> None:
        world, group = await founded(3, loss=0.0, seed=12)
        founder, ann, late = world.members
        await founder.room.verbs.remove(group, late.id)
        await world.settle(10)
        await ann.service.life.speech.send(group, "before you came")
        await world.settle(10)
        await founder.room.verbs.invite(group, [late.id])
        await world.settle(10)
        await late.room.verbs.accept(group)
        await world.settle(10)
        span = Span(ann.id.raw[:8], 1, 100)
        for one in (founder, ann):
            await one.service.exchange.control(
                late.peer, WANT, Spans(group, (span,)).encode(WANT)[1]
            )
            assert late.id not in await one.service.waiting_for()
        await world.settle(10)
        log = await late.store.transaction(lambda t: t.groups.authors(group))
        assert log == []  # not even unseen
        await world.close()

    run_virtual(scenario())


def test_a_member_who_is_no_contact_can_say_nothing_but_groups() -> None:
    async def scenario() -> None:
        world, _ = await founded(3, loss=0.0, seed=6)
        _, ann, ben = world.members
        with pytest.raises(RemoteError):
            await bring(ann, ben, Text("psst"))
        record = await ben.store.transaction(lambda t: t.contacts.get(ann.id))
        assert record is not None
        assert record.state is ContactState.MEMBER
        assert all(one.id != ann.id for one in await ben.service.people.contacts())
        await world.close()

    run_virtual(scenario())


def test_a_stranger_reaches_nobody_through_a_group() -> None:
    async def scenario() -> None:
        world, group = await founded(3, loss=0.0, seed=7)
        other, _ = await founded(2, loss=0.0, seed=8)
        _, ann, _ = world.members
        stranger = other.members[1]
        said = await words(stranger, group, "let me in", heads=await heads_of(ann, group))
        answer = await ann.service.exchange.messages(
            replace(stranger.peer, id=UserId(b"x" * 32)),
            Inner(
                MessageId(bytes(16)), UserId(b"x" * 32), ann.id, CIRCLE, bytes(8), 0, 1,
                bytes(32), *encode_content(carried(said)),
            ).encode(),
        )  # fmt: skip
        assert answer.ending is Ending.REFUSED
        await world.close()
        await other.close()

    run_virtual(scenario())


def test_entries_without_a_right_are_left_out() -> None:
    async def scenario() -> None:
        world, group = await founded(3, loss=0.0, seed=9)
        _, ann, ben = world.members
        heads = await heads_of(ann, group)
        mine = Entry(group.raw, heads, ann.id, 0, Rename("mine now")).signed(ann.hand.sign)
        guest = Entry(group.raw, heads, ann.id, 0, Invite(UserId(b"y" * 32), "")).signed(
            ann.hand.sign
        )
        forms = (mine.encode(), guest.encode())
        await bring(ann, ben, GroupContent(GroupForm.LOG, group.raw, forms))
        shown = await ben.room.verbs.get(group)
        assert shown.name == "many"
        assert len(shown.members) == 3
        await world.close()

    run_virtual(scenario())


def test_blocked_words_are_hidden_and_handed_on_all_the_same() -> None:
    async def scenario() -> None:
        world, group = await founded(4, loss=0.0, seed=10)
        _, ann, ben, carl = world.members
        await ben.service.people.block(ann.id)
        carl.online = False
        world.sessions.clear()
        await ann.service.life.speech.send(group, "to all")
        await world.settle(10)
        assert await ben.history(group) == set()
        shown = {one.id: one for one in (await ben.room.verbs.get(group)).members}
        assert shown[ann.id].blocked
        await ben.service.people.unblock(ann.id)
        record = await ben.store.transaction(lambda t: t.contacts.get(ann.id))
        assert record is not None
        assert record.state is ContactState.MEMBER
        await world.close()

    run_virtual(scenario())


def test_a_sealed_body_opens_in_its_group_alone() -> None:
    async def scenario() -> None:
        world, group = await founded(2, loss=0.0, seed=11)
        said = await words(world.members[0], group, "x")
        sealed = seal_message(said, RANDOM)
        assert open_message(group, sealed) == said
        with pytest.raises(RemoteError):
            open_message(group, sealed[:-1] + bytes([sealed[-1] ^ 1]))
        await world.close()

    run_virtual(scenario())


def test_forged_words_of_others_hide_no_true_ones() -> None:
    """Words with a past that nobody knows cannot be checked: they must not stand for true ones."""

    async def scenario() -> None:
        world, group = await founded(4, loss=0.0, seed=12)
        founder, ann, ben, mallory = world.members
        for number in range(1, 6):
            fake = await words(mallory, group, "x", number=number, heads=(b"\x66" * 32,))
            await bring(mallory, ben, carried(replace(fake, author=ann.id)))
        ben.online = False
        world.sessions.clear()
        await ann.service.life.speech.send(group, "the true one")
        await world.settle(10)
        ann.online, ben.online = False, True  # the others must hand it on
        await founder.store.transaction(
            lambda t: [t.outbox.remove(ben.id, one.id) for one in t.outbox.all(ben.id)]
        )
        await world.settle(10)
        assert (ann.id.raw, "the true one") in await ben.history(group)
        await world.close()

    run_virtual(scenario())


def test_offers_of_who_is_out_are_not_taken() -> None:
    async def scenario() -> None:
        world, group = await founded(3, loss=0.0, seed=13)
        founder, ann, ben = world.members
        offered = Spans(group, (Span(ann.id.raw[:8], 50, 60),)).encode(OFFER)
        await founder.room.verbs.remove(group, ben.id)
        assert not (await founder.service.exchange.control(ben.peer, *offered)).controls
        # whom nothing was wanted of keeps nobody else from being asked
        assert (await founder.service.exchange.control(ann.peer, *offered)).controls
        await world.close()

    run_virtual(scenario())


def test_offers_of_nobodys_words_fill_no_memory() -> None:
    async def scenario() -> None:
        world, group = await founded(3, loss=0.0, seed=14)
        founder, ann, ben = world.members
        for _ in range(20):
            spans = tuple(Span(RANDOM.bytes(8), 1, 1) for _ in range(128))
            await founder.service.exchange.control(ben.peer, *Spans(group, spans).encode(OFFER))
        assert founder.room.sync.asking <= STRANGERS_ASKED_FOR
        true = Spans(group, (Span(ben.id.raw[:8], 50, 60),)).encode(OFFER)
        assert (await founder.service.exchange.control(ann.peer, *true)).controls
        founder.service.around.clock.advance(ASKED_FOR_S + 1)  # type: ignore[attr-defined]
        await founder.service.exchange.control(ann.peer, *true)
        assert founder.room.sync.asking == 1
        await world.close()

    run_virtual(scenario())


def test_a_made_up_number_gives_no_voice_after_the_removal() -> None:
    """A removal says how far words count; nobody moves that by words that cannot be checked."""

    async def scenario() -> None:
        world, group = await founded(4, loss=0.0, seed=15)
        founder, ann, ben, helper = world.members
        await ann.service.life.speech.send(group, "still in")
        await world.settle(5)
        then = await heads_of(ann, group)
        far = await words(ann, group, "x", number=(1 << 32) - 1, heads=(b"\x66" * 32,))
        await bring(ann, founder, carried(far))
        await founder.room.verbs.remove(group, ann.id)
        await world.settle(5)
        late = await words(ann, group, "as if I had not heard", number=2, heads=then)
        await bring(helper, ben, carried(late))
        assert await ben.history(group) == {(ann.id.raw, "still in")}
        await world.close()

    run_virtual(scenario())


def test_a_true_message_of_a_huge_number_keeps_no_room_for_later_words() -> None:
    """Nor does a number that was used: what counts is what a chain leads to from the removal."""

    async def scenario() -> None:
        world, group = await founded(4, loss=0.0, seed=16)
        founder, ann, ben, helper = world.members
        await ann.service.life.speech.send(group, "still in")
        await world.settle(5)
        then = await heads_of(ann, group)
        far = await words(ann, group, "far", number=(1 << 32) - 1)
        for one in (founder, ben):
            await bring(ann, one, carried(far))
        await founder.room.verbs.remove(group, ann.id)
        await world.settle(5)
        before = {(ann.id.raw, "still in"), (ann.id.raw, "far")}
        assert await ben.history(group) == before
        for number, prev in ((2, b""), (1, b""), (7, far.digest), (1 << 31, far.digest)):
            late = await words(ann, group, "late", number=number, heads=then, prev=prev)
            await bring(helper, ben, carried(late))
        assert await ben.history(group) == before
        await world.close()

    run_virtual(scenario())


def test_what_was_said_before_a_removal_stays_whatever_way_it_came() -> None:
    """Somebody was away for a while; a message was taken back; one comes after the removal."""

    async def scenario() -> None:
        world, group = await founded(4, loss=0.0, seed=17)
        founder, ann, ben, carl = world.members
        speech = ann.service.life.speech
        await speech.send(group, "one")
        await world.settle(10)
        await founder.room.verbs.remove(group, carl.id)
        await world.settle(10)
        await speech.send(group, "two, without Carl")
        await world.settle(10)
        await founder.room.verbs.invite(group, [carl.id])
        await world.settle(10)
        await carl.room.verbs.accept(group)
        await world.settle(10)
        founder.online = ben.online = carl.online = False
        world.sessions.clear()
        taken = await speech.send(group, "three, taken back")
        for number in range(40):
            await speech.send(group, f"word {number}")
        await ann.service.life.removal.delete([taken.id])
        founder.online = True
        await world.settle(10)
        await founder.room.verbs.remove(group, ann.id)
        ben.online = carl.online = True
        await world.settle(30)
        said = {"one", *(f"word {number}" for number in range(40))}
        for one, heard in ((carl, said), (ben, said | {"two, without Carl"})):
            assert {text for _, text in await one.history(group)} == heard
        await world.close()

    run_virtual(scenario())
