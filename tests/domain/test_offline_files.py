"""Files for somebody who is away: left at stores in parts, and whole when their receiver comes."""

from __future__ import annotations

import asyncio
import contextlib
import hashlib
import os
from pathlib import Path

from m2chat.app.faces.files import OutgoingFile
from m2chat.app.faces.offline import TreatyState
from m2chat.ids import MessageId
from m2chat.messaging.file_model import FileRules, FileState
from m2chat.messaging.files.chunks import LEAVES, FileCipher, piece_header
from m2chat.messaging.files.parts import FilePart
from m2chat.messaging.files.words import TOO_BIG_TO_WAIT
from m2chat.messaging.model import DeliveryState, Message
from tests.support.mail import DAY_S, STORES, Hills, agree, until_treaty
from tests.support.persons import Person

Friends = tuple[Person, Person]
MIB = 1 << 20


def made(folder: Path, size: int, name: str = "look.png") -> Path:
    """A file of chance bytes."""
    path = folder / name
    path.write_bytes(os.urandom(size))
    return path


async def until_file(person: Person, message: MessageId, state: FileState) -> Message:
    """Wait for the state of a file, if its message is there."""

    async def question() -> Message | None:
        for contact in await person.app.contacts():
            for one in await person.app.messages(contact.id, limit=100):
                if one.id == message and one.file is not None and one.file.state is state:
                    return one
        return None

    found = await person.until(question)
    assert found is not None
    return found


async def until_waits(person: Person, message: MessageId) -> Message:
    """Wait until all of a file of ours lies at a store."""

    async def question() -> Message | None:
        one = await person.app.message(message)
        return one if one.file is not None and one.file.stored_until is not None else None

    found = await person.until(question)
    assert found is not None
    return found


async def same(person: Person, message: MessageId, path: Path) -> None:
    """What came is what was sent."""
    got = await person.app.files.content(message)
    assert hashlib.sha256(got).digest() == hashlib.sha256(path.read_bytes()).digest()


async def left(alice: Person, bob: Person, path: Path) -> MessageId:
    """A file of Alice's for Bob, who is away, that waits whole at the stores."""
    (sent,) = await alice.app.files.send(bob.id, [OutgoingFile(path)])
    await until_waits(alice, sent.id)
    return sent.id


async def test_a_picture_waits_and_is_whole_when_its_receiver_comes_alone(
    agreed: Friends, hills: Hills, tmp_path: Path
) -> None:
    alice, bob = agreed
    await bob.leave()
    path = made(tmp_path, 3 * MIB)
    message = await left(alice, bob, path)
    shown = (await alice.app.message(message)).file
    assert shown is not None
    assert shown.stored_until == alice.clock.wall() + 7 * DAY_S
    assert hills.boxes() == 2 * (1 + 3)  # the offer and three parts, at both stores
    await alice.leave()
    before = hills.file_bytes
    await bob.sit_down()
    await until_file(bob, message, FileState.DONE)
    await same(bob, message, path)
    await alice.sit_down()
    done = await until_file(alice, message, FileState.DONE)
    assert done.file is not None
    assert done.file.stored_until is None
    assert hills.file_bytes == before  # nothing of it went by a session

    async def empty() -> bool:
        return not hills.boxes()

    await alice.until(empty)


async def test_what_nobody_agreed_to_does_not_wait_at_a_store(
    agreed: Friends, hills: Hills, tmp_path: Path
) -> None:
    alice, bob = agreed
    await bob.leave()
    path = made(tmp_path, MIB, "paper.pdf")
    (sent,) = await alice.app.files.send(bob.id, [OutgoingFile(path)])

    async def offered() -> bool:
        return hills.boxes() == 2

    await alice.until(offered)
    await bob.sit_down()
    await until_file(bob, sent.id, FileState.OFFERED)
    await alice.leave()
    await bob.app.files.accept(sent.id)
    await alice.sit_down()
    await until_file(bob, sent.id, FileState.DONE)
    await same(bob, sent.id, path)


async def test_what_was_accepted_and_cut_goes_on_by_the_stores(
    agreed: Friends, hills: Hills, tmp_path: Path
) -> None:
    """Half by a session, half by a store."""
    alice, bob = agreed
    path = made(tmp_path, 12 * MIB, "paper.pdf")
    (sent,) = await alice.app.files.send(bob.id, [OutgoingFile(path)])
    await until_file(bob, sent.id, FileState.OFFERED)
    start = hills.file_bytes
    await bob.app.files.accept(sent.id)

    async def half() -> bool:
        return hills.file_bytes - start > 3 * MIB

    await bob.until(half)
    await bob.leave()
    assert hills.file_bytes - start < 12 * MIB
    await until_waits(alice, sent.id)
    await alice.leave()
    by_session = hills.file_bytes
    await bob.sit_down()
    await until_file(bob, sent.id, FileState.DONE)
    await same(bob, sent.id, path)
    assert hills.file_bytes == by_session
    await alice.sit_down()
    await until_file(alice, sent.id, FileState.DONE)


async def test_too_big_to_wait_says_so_and_goes_by_a_session(
    agreed: Friends, hills: Hills, tmp_path: Path
) -> None:
    alice, bob = agreed
    await alice.app.offline.revoke(bob.id)
    await until_treaty(bob, alice, TreatyState.REVOKED)
    await agree(alice, bob, 7, 4)
    await bob.leave()
    path = made(tmp_path, 5 * MIB)
    (sent,) = await alice.app.files.send(bob.id, [OutgoingFile(path)])

    async def said() -> bool:
        one = await alice.app.message(sent.id)
        return one.file is not None and one.file.reason == TOO_BIG_TO_WAIT

    await alice.until(said)
    assert hills.boxes() == 2
    await bob.sit_down()
    await until_file(bob, sent.id, FileState.DONE)
    await same(bob, sent.id, path)


async def test_a_full_or_dead_store_leaves_the_way_by_a_session(
    agreed: Friends, hills: Hills, tmp_path: Path
) -> None:
    alice, bob = agreed
    await bob.leave()
    hills.world.down.add(STORES[0])
    path = made(tmp_path, 3 * MIB)
    message = await left(alice, bob, path)  # at the other one
    hills.world.down.add(STORES[1])
    second = made(tmp_path, 2 * MIB, "second.png")
    (sent,) = await alice.app.files.send(bob.id, [OutgoingFile(second)])
    await bob.sit_down()
    for one, place in ((message, path), (sent.id, second)):
        await until_file(bob, one, FileState.DONE)
        await same(bob, one, place)
        await until_file(alice, one, FileState.DONE)


async def test_what_was_given_up_is_taken_back_from_the_stores(
    agreed: Friends, hills: Hills, tmp_path: Path
) -> None:
    alice, bob = agreed
    await bob.leave()
    message = await left(alice, bob, made(tmp_path, 3 * MIB))
    await alice.app.files.cancel(message)

    async def taken_back() -> bool:
        return hills.boxes() == 2  # the offer alone

    await alice.until(taken_back)


async def test_a_receiver_who_dies_anywhere_has_the_whole_file_in_the_end(
    agreed: Friends, hills: Hills, tmp_path: Path
) -> None:
    alice, bob = agreed
    await bob.leave()
    path = made(tmp_path, 6 * MIB)
    message = await left(alice, bob, path)
    await alice.leave()
    for number in range(1, 13):
        dies = {"after": number} if number % 2 else {"before": number}
        await bob.sit_down(start=False, **dies)
        starting = asyncio.ensure_future(bob.app.start())
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(bob.store.dead.wait(), 0.4)
        starting.cancel()
        await asyncio.gather(starting, return_exceptions=True)
        await bob.crash()
    before = hills.file_bytes
    await bob.sit_down()
    await until_file(bob, message, FileState.DONE)
    await same(bob, message, path)
    assert hills.file_bytes == before


async def test_hostile_parts_change_nothing(agreed: Friends, tmp_path: Path) -> None:
    """Another index, other bytes, other hashes, a file that nobody took: none is kept."""
    alice, bob = agreed
    path, other = made(tmp_path, MIB, "paper.pdf"), made(tmp_path, 100, "other.pdf")
    (asked,) = await alice.app.files.send(bob.id, [OutgoingFile(other)])
    await until_file(bob, asked.id, FileState.OFFERED)
    await bob.leave()
    await bob.sit_down(start=False)
    await bob.app.files.set_rules(None, FileRules(1 << 40, 1 << 40, 1 << 40))
    await bob.leave()
    (sent,) = await alice.app.files.send(bob.id, [OutgoingFile(path)])
    await alice.until_message(sent.id, DeliveryState.STORED)  # its offer alone
    record = await alice.store.transaction(lambda t: t.files.named(sent.id))
    assert record is not None
    await alice.leave()
    await bob.sit_down()
    await until_file(bob, sent.id, FileState.WAITING)
    cipher, keep = FileCipher(record.key), bob.app.files.keep_part
    plain = path.read_bytes()
    sealed = [cipher.seal(n, plain[n * record.chunk : (n + 1) * record.chunk]) for n in range(4)]
    hashes = cipher.seal(LEAVES, record.leaves)
    lies = cipher.seal(LEAVES, bytes(len(record.leaves)))
    bent = bytes([sealed[0][0] ^ 1]) + sealed[0][1:]
    forged = cipher.seal(0, bytes(record.chunk))

    def part(name: MessageId, first: bytes, *pieces: tuple[int, bytes]) -> FilePart:
        rows = ((LEAVES, first), *pieces)
        return FilePart(b"".join(piece_header(name.raw, at, len(one)) + one for at, one in rows))

    hostile = [
        (alice.id, part(asked.id, hashes, (0, sealed[0]))),  # nobody said yes to it
        (alice.id, part(MessageId(bytes(16)), hashes, (0, sealed[0]))),
        (bob.id, part(sent.id, hashes, (0, sealed[0]))),  # from somebody else
        (alice.id, part(sent.id, lies, (0, sealed[0]))),
        (alice.id, part(sent.id, hashes, (1, sealed[0]))),
        (alice.id, part(sent.id, hashes, (4, sealed[0]))),  # past its end
        (alice.id, part(sent.id, hashes, (0, bent))),
        (alice.id, part(sent.id, hashes, (0, forged))),
        (alice.id, part(sent.id, hashes, (0, sealed[0][:-1]))),
    ]
    for sender, one in hostile:
        assert not await keep(sender, one)
        kept = await bob.store.transaction(lambda t: t.files.named(sent.id))
        assert kept is not None
        assert (kept.state, kept.moved) == (FileState.WAITING, 0)
    for numbers in ((2, 3), (0, 1)):  # the right ones, in any order
        right = part(sent.id, hashes, *((n, sealed[n]) for n in numbers))
        assert await keep(alice.id, right)
        assert await keep(alice.id, right)  # once more changes nothing
    await until_file(bob, sent.id, FileState.DONE)
    await same(bob, sent.id, path)
    assert (await bob.app.message(asked.id)).file.state is FileState.OFFERED  # type: ignore[union-attr]
