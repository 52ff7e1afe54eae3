"""Names, pictures, certificates, codes and deletions between two people, across restarts."""

from __future__ import annotations

import struct
import zlib
from pathlib import Path

import pytest

from m2chat.app.faces.trust import (
    CodeVerdict,
    ConversationPurged,
    ConversationRestored,
    Doubt,
    PictureChanged,
)
from m2chat.errors import UserFacingError
from m2chat.ids import GroupId, UserId
from m2chat.links import CodeLink
from m2chat.messaging.model import ContactState, DeliveryState, Reason
from m2chat.messaging.records import ContactRecord
from m2chat.messaging.trust.removal import UNDO_S
from tests.support.fake_clock import FakeClock
from tests.support.fake_network import FakeNetwork
from tests.support.persons import CIRCLE, Person, befriend

Two = tuple[Person, Person]


def png(side: int = 8, filler: int = 0) -> bytes:
    """A small PNG by its head; the rest is nothing that anybody decodes here."""
    head = b"IHDR" + struct.pack(">IIBBBBB", side, side, 8, 0, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + struct.pack(">I", 13)
        + head
        + struct.pack(">I", zlib.crc32(head))
        + bytes([filler]) * 40
    )


# -- names and pictures ------------------------------------------------------------------------


async def test_a_new_name_reaches_who_is_on_line_and_who_comes_later(friends: Two) -> None:
    alice, bob = friends
    await alice.app.trust.rename_self("Alice Liddell")

    async def knows(name: str) -> bool:
        found = await bob.contact(alice)
        return found is not None and found.name == name

    await bob.until(lambda: knows("Alice Liddell"))
    await bob.leave()
    await alice.app.trust.rename_self("Alicia")
    assert alice.app.profile.name == "Alicia"
    await bob.sit_down()
    await bob.until(lambda: knows("Alicia"))
    await alice.leave()
    await alice.sit_down()
    assert alice.app.profile.name == "Alicia"
    with pytest.raises(UserFacingError, match="name is empty"):
        await alice.app.trust.rename_self("  ")


async def test_a_picture_reaches_old_and_new_contacts_and_the_newest_wins(
    friends: Two, tmp_path: Path, network: FakeNetwork
) -> None:
    alice, bob = friends
    first, second = png(8, 1), png(8, 2)
    await alice.app.trust.set_picture(first)

    async def shows(person: Person, picture: bytes) -> bool:
        return await person.app.trust.picture(alice.id) == picture

    await bob.until(lambda: shows(bob, first))
    assert any(isinstance(event, PictureChanged) for event in bob.events)
    await bob.leave()
    await alice.app.trust.set_picture(png(8, 3))
    await alice.app.trust.set_picture(second)

    def kinds(t: object) -> list[int]:
        from m2chat.messaging.envelope import Inner

        return [Inner.decode(one.inner).kind for one in t.outbox.all(bob.id)]  # type: ignore[attr-defined]

    waiting = await alice.store.transaction(kinds)
    assert waiting == [7, 10], "the one that waited was taken back"
    await bob.sit_down()
    await bob.until(lambda: shows(bob, second))
    carol = await Person("carol", tmp_path / "carol", network).begin()
    await befriend(alice, carol)
    await carol.until(lambda: shows(carol, second))
    await alice.app.trust.set_picture(b"")
    await bob.until(lambda: shows(bob, b""))
    assert await bob.app.messages(alice.id) == [], "a picture is no message to people"
    await carol.leave()


async def test_what_we_show_of_a_contact_is_ours_alone(friends: Two) -> None:
    alice, bob = friends
    await alice.app.trust.set_picture(png(8, 1))

    async def came() -> bool:
        return await bob.app.trust.picture(alice.id) == png(8, 1)

    await bob.until(came)
    await bob.app.trust.choose_picture(alice.id, png(8, 9))
    assert await bob.app.trust.picture(alice.id) == png(8, 9)
    await bob.app.trust.choose_picture(alice.id, None)
    assert await bob.app.trust.picture(alice.id) == png(8, 1)


@pytest.mark.parametrize(
    ("picture", "words"),
    [
        (b"GIF89a" + bytes(40), "no PNG or JPEG"),
        (png(513), "larger than 512 x 512"),
        (png(8) + bytes(65_536), "larger than 64 KiB"),
        (png(0), "larger than 512 x 512"),
    ],
)
async def test_a_picture_of_a_wrong_kind_is_refused(
    strangers: Two, picture: bytes, words: str
) -> None:
    alice, _ = strangers
    with pytest.raises(UserFacingError, match=words):
        await alice.app.trust.set_picture(picture)
    assert await alice.app.trust.picture(alice.id) == b""


# -- certificates and codes --------------------------------------------------------------------


async def test_the_story_says_how_a_certificate_came_and_when_it_was_compared(
    friends: Two,
) -> None:
    alice, bob = friends
    (asked,) = await alice.app.trust.certificates(bob.id)
    (held,) = await bob.app.trust.certificates(alice.id)
    assert asked.how == "They asked you with one of your cards."
    assert held.how == "It came with the card that you used."
    assert not asked.verified
    assert await alice.app.trust.warnings(bob.id) == []
    await alice.app.verify_contact(bob.id)
    (asked,) = await alice.app.trust.certificates(bob.id)
    assert asked.verified
    assert asked.contact == bob.id
    await alice.app.verify_contact(bob.id, False)
    (asked,) = await alice.app.trust.certificates(bob.id)
    assert not asked.verified


async def test_a_second_bob_is_warned_of_and_can_be_said_to_be_the_same(friends: Two) -> None:
    alice, bob = friends
    newer = UserId(b"\x42" * 32)
    record = ContactRecord(
        newer, ContactState.READY, CIRCLE.public_key, bytes(16), 5.0,
        acknowledged=True, name="Bob", certificate=bytes(1026), pair_root=bytes(32),
    )  # fmt: skip
    around = alice.app.service.around
    await alice.store.transaction(lambda t: around.save_contact(t, record, None))
    await bob.leave()
    waiting = await alice.app.send_text(bob.id, "are you there?")
    (warning,) = await alice.app.trust.warnings(newer)
    assert warning.doubt is Doubt.SAME_NAME
    assert warning.other == bob.id
    with pytest.raises(UserFacingError, match="First compare the safety code"):
        await alice.app.trust.same_person(newer, bob.id)
    await alice.app.verify_contact(newer)
    await alice.app.trust.same_person(newer, bob.id)
    assert await alice.app.trust.warnings(newer) == []
    old, new = await alice.app.trust.certificates(newer)
    assert (old.contact, new.contact) == (bob.id, newer)
    assert "took the place of the one before" in new.how
    (said,) = await alice.app.trust.warnings(bob.id)
    assert (said.doubt, said.other) == (Doubt.REPLACED, newer)
    later = await alice.app.send_text(bob.id, "and now?")
    assert later.reason is Reason.KEY_CHANGED
    await bob.sit_down()
    await alice.app.retry_network()
    await bob.until_contact(alice, ContactState.READY)
    message = await alice.app.message(waiting.id)
    assert (message.state, message.reason) == (DeliveryState.QUEUED, Reason.KEY_CHANGED)
    assert message.warning
    with pytest.raises(UserFacingError, match="newer certificate already"):
        await alice.app.verify_contact(bob.id)
        await alice.app.trust.same_person(bob.id, newer)
    await alice.app.remove_contact(bob.id)
    assert len(await alice.app.trust.certificates(newer)) == 2, "the story stays"


async def test_a_scanned_code_matches_only_theirs_for_us(friends: Two) -> None:
    alice, bob = friends
    theirs = await bob.app.trust.code_link(alice.id)
    ours = await alice.app.trust.code_link(bob.id)
    check = alice.app.trust.check_code
    assert await check(bob.id, ours) is CodeVerdict.OWN
    assert await check(bob.id, theirs) is CodeVerdict.MATCH
    known = await alice.contact(bob)
    assert known is not None
    assert known.verified
    for wrong in (
        CodeLink(b"m" * 32, alice.id.raw),
        CodeLink(bob.id.raw, b"m" * 32),
        CodeLink(b"m" * 32, b"n" * 32),
    ):
        await alice.app.verify_contact(bob.id)
        assert await check(bob.id, wrong.link()) is CodeVerdict.DIFFERENT
        known = await alice.contact(bob)
        assert known is not None
        assert not known.verified
    for damaged in ("m2:code/", theirs[:-1], "m2:contact/abc", "x" * 5000):
        with pytest.raises(UserFacingError):
            await check(bob.id, damaged)


# -- forgetting --------------------------------------------------------------------------------


async def test_a_conversation_comes_back_within_the_half_minute(friends: Two) -> None:
    alice, bob = friends
    await bob.app.send_text(alice.id, "one")
    await alice.until_received(bob, ["one"])
    token = await alice.app.trust.delete_chat(bob.id)
    assert await alice.app.messages(bob.id) == []
    (row,) = await alice.app.conversations()
    assert (row.last, row.unread) == (None, 0)
    assert (await alice.app.archive.search("one")).hits == ()
    await bob.app.send_text(alice.id, "two")
    await alice.until_received(bob, ["two"])
    await alice.app.trust.undo(token)
    assert await alice.received(bob) == ["one", "two"]
    with pytest.raises(UserFacingError, match="can't be brought back"):
        await alice.app.trust.undo(token)


async def test_a_deletion_outlives_a_restart_and_so_does_its_undo(friends: Two) -> None:
    alice, bob = friends
    await bob.app.send_text(alice.id, "one")
    await alice.until_received(bob, ["one"])
    await alice.app.trust.delete_chat(bob.id, contact=True)
    await alice.crash()
    await alice.sit_down()
    assert await alice.app.contacts() == []
    assert await alice.app.conversations() == []
    (held,) = await alice.app.trust.deletions()
    assert (held.title, held.contact) == ("bob", True)
    await bob.app.send_text(alice.id, "two")
    await alice.app.trust.undo(held.token)
    await alice.until_contact(bob, ContactState.READY)
    await bob.app.retry_network()
    await alice.until_received(bob, ["one", "two"])


async def test_what_is_not_undone_is_gone_at_the_next_start(
    tmp_path: Path, network: FakeNetwork
) -> None:
    clock = FakeClock()
    alice = await Person("alice", tmp_path / "alice", network, clock).begin()
    bob = await Person("bob", tmp_path / "bob", network, clock).begin()
    await befriend(alice, bob)
    await bob.app.send_text(alice.id, "a secret")
    await alice.until_received(bob, ["a secret"])
    token = await alice.app.trust.delete_chat(bob.id, contact=True)
    await alice.leave()
    clock.advance(UNDO_S + 1)
    await alice.sit_down()
    with pytest.raises(UserFacingError, match="half minute is over"):
        await alice.app.trust.undo(token)
    assert await alice.app.trust.deletions() == []

    def rows(t: object) -> int:
        tx = t.own._tx  # type: ignore[attr-defined]
        tables = ("contacts", "chats", "messages", "certificates", "hidden")
        return sum(tx.row(f"SELECT count(*) FROM {name}")[0] for name in tables)

    assert await alice.store.transaction(rows) == 0
    await alice.leave()
    await bob.leave()


async def test_it_is_purged_while_the_program_runs(
    friends: Two, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("m2chat.messaging.trust.removal.UNDO_S", 0.05)
    alice, bob = friends
    for number in range(5):
        await bob.app.send_text(alice.id, str(number))
    await alice.until_received(bob, list("01234"))
    monkeypatch.setattr("m2chat.messaging.trust.removal.PURGE_STEP", 2)
    await alice.app.trust.delete_chat(bob.id)

    async def purged() -> bool:
        return any(isinstance(event, ConversationPurged) for event in alice.events)

    await alice.until(purged)
    assert await alice.contact(bob) is not None, "the contact stays"
    await bob.app.send_text(alice.id, "still friends")
    await alice.until_received(bob, ["still friends"])


async def test_who_is_deleted_and_asks_again_begins_anew(friends: Two) -> None:
    alice, bob = friends
    await bob.app.send_text(alice.id, "old")
    await alice.until_received(bob, ["old"])
    await alice.app.trust.delete_chat(bob.id, contact=True)
    await bob.app.remove_contact(alice.id)
    card = await alice.app.create_card()
    await bob.app.add_contact(card.link)
    await alice.until_contact(bob, ContactState.REQUEST)
    assert await alice.app.trust.deletions() == []
    await alice.app.accept_contact(bob.id)
    await bob.until_contact(alice, ContactState.READY)
    assert await alice.received(bob) == []


@pytest.mark.parametrize("kind", ["group", "notes"])
async def test_groups_and_notes_are_cleared_but_not_deleted(strangers: Two, kind: str) -> None:
    alice, _ = strangers
    chat = GroupId(b"g" * 32) if kind == "group" else alice.id
    await alice.store.transaction(lambda t: t.chats.add(chat, kind))
    with pytest.raises(UserFacingError, match="left, not deleted"):
        await alice.app.trust.delete_chat(chat, contact=True)
    await alice.app.trust.delete_chat(chat)
    again = await alice.app.trust.delete_chat(chat)
    assert [one.chat for one in await alice.app.trust.deletions()] == [chat]
    await alice.app.trust.undo(again)
    restored = [one for one in alice.events if isinstance(one, ConversationRestored)]
    assert [one.chat for one in restored] == [chat], "the id is of the kind that the window knows"


async def test_nothing_is_deleted_twice_or_where_nothing_is(friends: Two) -> None:
    alice, bob = friends
    with pytest.raises(UserFacingError, match="not among your contacts"):
        await alice.app.trust.delete_chat(UserId(bytes(32)))
    first = await alice.app.trust.delete_chat(bob.id)
    second = await alice.app.trust.delete_chat(bob.id)
    with pytest.raises(UserFacingError):
        await alice.app.trust.undo(first)
    await alice.app.trust.undo(second)
