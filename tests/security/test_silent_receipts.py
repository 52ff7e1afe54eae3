"""Nobody learns by a store that we are there from what we never see (T27)."""

from __future__ import annotations

from m2chat.ids import GroupId, MessageId
from m2chat.messaging.contents import (
    Change,
    ChangeKind,
    Content,
    GroupContent,
    GroupForm,
    Text,
    encode_content,
)
from m2chat.messaging.envelope import Inner
from m2chat.messaging.groups.message import GroupMessage, seal_message
from m2chat.messaging.offline.pickup import Picked
from tests.support.fake_random import FakeRandomSource
from tests.support.group_people import CIRCLE
from tests.support.group_world import Member, founded
from tests.support.virtual_loop import run_virtual

RANDOM = FakeRandomSource(27)
GROUP_SAID = MessageId(b"\x02" * 16)


async def leave(by: Member, to: Member, content: Content, name: MessageId, seq: int) -> bool:
    """Somebody leaves a content at a store, it is fetched; whether a receipt is owed for it."""
    kind, body = encode_content(content)
    inner = Inner(
        name, by.id, to.id, CIRCLE, b"attacker", 1_800_000_000_000, seq, bytes(32), kind, body
    )
    item = Picked(RANDOM.bytes(32), bytes(32), RANDOM.bytes(32), b"", inner.encode())
    await to.service.offline.pick_up.take([item])
    return name in await to.store.transaction(lambda t: t.offline.mailboxes.owed(by.id, 100))


def change(of: MessageId, author: Member, what: ChangeKind, text: str) -> Change:
    """A change of a message."""
    return Change(what, of.raw, author.id.raw, 1, text)


async def in_group(by: Member, group: GroupId, content: Content, name: MessageId) -> GroupContent:
    """The same, said to a group."""
    log = await by.store.transaction(lambda t: by.room.book.log(t, group))
    kind, body = encode_content(content)
    said = GroupMessage(group, by.id, name, log.heads, RANDOM.bytes(1)[0] + 1, 0, kind, body)
    sealed = seal_message(said.signed(by.hand.sign), RANDOM)
    return GroupContent(GroupForm.MESSAGE, group.raw, (sealed,))


def test_a_change_of_an_unknown_message_is_not_receipted_by_a_store() -> None:
    async def scenario() -> None:
        world, _ = await founded(2, loss=0.0, seed=1)
        mallory, victim = world.members
        for number, (what, text) in enumerate(
            ((ChangeKind.REACTION, "👍"), (ChangeKind.EDIT, "other"), (ChangeKind.DELETE, "")), 1
        ):
            probe = change(MessageId(b"\x77" * 16), mallory, what, text)
            name = MessageId(bytes([number]) * 16)
            assert not await leave(mallory, victim, probe, name, number)
        # what can be seen is receipted, and a change of it too
        assert await leave(mallory, victim, Text("hello"), MessageId(b"\x10" * 16), 4)
        seen = change(MessageId(b"\x10" * 16), mallory, ChangeKind.EDIT, "hello!")
        assert await leave(mallory, victim, seen, MessageId(b"\x11" * 16), 5)
        await world.close()

    run_virtual(scenario())


def test_nor_is_one_that_is_said_to_a_group() -> None:
    async def scenario() -> None:
        world, group = await founded(2, loss=0.0, seed=2)
        mallory, victim = world.members
        unknown = change(MessageId(b"\x77" * 16), mallory, ChangeKind.REACTION, "👍")
        probe = await in_group(mallory, group, unknown, MessageId(b"\x20" * 16))
        assert not await leave(mallory, victim, probe, MessageId(b"\x21" * 16), 1)
        elsewhere = GroupContent(GroupForm.MESSAGE, b"\x99" * 32, (b"nothing",))
        assert not await leave(mallory, victim, elsewhere, MessageId(b"\x22" * 16), 2)
        said = await in_group(mallory, group, Text("hello"), GROUP_SAID)
        assert await leave(mallory, victim, said, MessageId(b"\x23" * 16), 3)
        seen = change(GROUP_SAID, mallory, ChangeKind.EDIT, "hello!")
        edit = await in_group(mallory, group, seen, MessageId(b"\x24" * 16))
        assert await leave(mallory, victim, edit, MessageId(b"\x25" * 16), 4)
        await world.close()

    run_virtual(scenario())
