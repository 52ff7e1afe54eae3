"""Files and what may go wrong: full disks at each write, senders and receivers who lie."""

from __future__ import annotations

import asyncio
import errno
import os
import sys
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import Any

import pytest

from m2chat.app.faces.files import OutgoingFile
from m2chat.app.transfers import flows, inflow, outflow
from m2chat.app.transfers.source import Source
from m2chat.crypto.randomness import SystemRandomSource
from m2chat.ids import MessageId
from m2chat.messaging.answers import NOTHING
from m2chat.messaging.file_model import FileRules, FileState
from m2chat.messaging.files.chunks import LEAVES, FileCipher, Layout, chunk_size, piece_header
from m2chat.messaging.files.control import FileControl, Want, encode_want
from m2chat.messaging.files.offer import FileOffer
from m2chat.messaging.files.tree import leaf, root
from m2chat.messaging.ports import Tables
from m2chat.net.errors import NotConnected
from m2chat.storage import attachments
from tests.integration.test_files import EVERYTHING, MIB, arrived, made, state, until_state
from tests.support.fake_network import FakeNetwork
from tests.support.persons import Person, befriend

RANDOM = SystemRandomSource()


@pytest.fixture
async def pair(tmp_path: Path) -> AsyncIterator[tuple[Person, Person]]:
    """Two contacts; Bob takes everything."""
    network = FakeNetwork()
    alice = await Person("alice", tmp_path / "alice", network).begin()
    bob = await Person("bob", tmp_path / "bob", network).begin()
    await befriend(alice, bob)
    await bob.app.files.set_rules(None, EVERYTHING)
    yield alice, bob
    await alice.leave()
    await bob.leave()


# -- the disk ------------------------------------------------------------------------------------


@pytest.mark.skipif(sys.platform != "linux", reason="tells files apart by /proc")
@pytest.mark.parametrize("call", ["_pwrite", "fsync"])
@pytest.mark.parametrize("error", [errno.ENOSPC, errno.EIO])
async def test_a_disk_that_takes_no_more_at_each_write(
    pair: tuple[Person, Person],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    call: str,
    error: int,
) -> None:
    """Every write fails once: the file waits with its sentence and goes on by itself."""
    alice, bob = pair
    monkeypatch.setattr(flows, "LOOK_AGAIN_S", 0.02)
    await bob.leave()
    await bob.sit_down()
    place: Any = attachments if call == "_pwrite" else attachments.os
    real = getattr(place, call)
    left = -1

    def failing(descriptor: int, *words: Any) -> Any:
        nonlocal left
        if "/bob/files/" in os.readlink(f"/proc/self/fd/{descriptor}"):
            left -= 1
            if left == 0:
                raise OSError(error, "injected")
        return real(descriptor, *words)

    path = made(tmp_path, 2 * MIB)
    (sent,) = await alice.app.files.send(bob.id, [OutgoingFile(path)])
    await arrived(bob, sent.id, path)
    monkeypatch.setattr(place, call, failing)
    for number in range(1, 9 if call == "_pwrite" else 3):
        (sent,) = await alice.app.files.send(bob.id, [OutgoingFile(path)])
        left = number
        await arrived(bob, sent.id, path)
        await until_state(alice, sent.id, FileState.DONE)
    left = -1


async def test_no_room_is_said_before_a_byte_is_asked_for(
    pair: tuple[Person, Person], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    alice, bob = pair
    monkeypatch.setattr(flows, "LOOK_AGAIN_S", 0.02)
    await bob.leave()
    await bob.sit_down()
    monkeypatch.setattr(attachments.Attachments, "free", lambda _: MIB)
    path = made(tmp_path, 3 * MIB)
    (sent,) = await alice.app.files.send(bob.id, [OutgoingFile(path)])
    before = alice.network.file_bytes

    async def said() -> bool:
        file = (await bob.app.message(sent.id)).file if await state(bob, sent.id) else None
        return file is not None and "disk is full" in file.reason

    await bob.until(said)
    assert alice.network.file_bytes == before
    monkeypatch.setattr(attachments.Attachments, "free", lambda _: 1 << 40)
    await arrived(bob, sent.id, path)


async def test_a_full_database_loses_no_file(
    pair: tuple[Person, Person], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    alice, bob = pair
    monkeypatch.setattr(flows, "LOOK_AGAIN_S", 0.02)
    await bob.leave()
    await bob.sit_down()
    path = made(tmp_path, 3 * MIB)
    for more in range(0, 12, 3):
        await bob.store.limit_pages(more)
        (sent,) = await alice.app.files.send(bob.id, [OutgoingFile(path)])
        await asyncio.sleep(0.2)
        await bob.store.limit_pages(None)
        await arrived(bob, sent.id, path)


# -- senders who lie -----------------------------------------------------------------------------


class Liar:
    """A file of Alice's whose parts can be bent before they leave."""

    def __init__(self, data: bytes) -> None:
        self.data = data
        self.layout = Layout(len(data), chunk_size(len(data)))
        self.key = RANDOM.bytes(28)
        self.cipher = FileCipher(self.key)
        pieces = [self.chunk(index) for index in range(self.layout.count)]
        self.leaves = b"".join(map(leaf, pieces))

    def chunk(self, index: int) -> bytes:
        """In clear."""
        return self.data[index * self.layout.chunk :][: self.layout.length(index)]

    def offer(self, **changes: Any) -> FileOffer:
        """What is signed."""
        fields: dict[str, Any] = {
            "name": "lie.bin", "size": self.layout.size, "chunk": self.layout.chunk,
            "root": root(self.leaves, self.layout.size, self.layout.chunk), "key": self.key,
            "mime": "", "caption": "", "width": 0, "height": 0, "preview": b"", "voice": False,
            "duration_ms": 0, "waveform": b"", "reply_to": b"", "forwarded": False, "timer_s": 0,
        }  # fmt: skip
        return FileOffer(**{**fields, **changes})

    def piece(self, message: MessageId, index: int, plain: bytes) -> bytes:
        """As it stands on a stream."""
        sealed = self.cipher.seal(index, plain)
        return piece_header(message.raw, index, len(sealed)) + sealed


async def say(alice: Person, bob: Person, offer: FileOffer) -> MessageId:
    """Alice's program says whatever it likes, and leaves the answer to the test."""
    alice.app.service.exchange._takers[FileControl.WANT] = lambda *_: NOTHING
    message = MessageId(RANDOM.bytes(16))
    outgoing = alice.app.service.outgoing

    def work(t: Tables) -> None:
        outgoing.queue(t, bob.id, message, offer, alice.clock.wall())

    await alice.store.transaction(work)
    return message


async def stream(alice: Person, bob: Person, *pieces: bytes) -> None:
    """Bytes on a stream of files, asked for or not."""
    session = alice.node.session(bob.id)
    assert session is not None
    out = session.open_file_stream()
    for piece in pieces:
        await out.write(piece)


LIES: dict[str, Callable[[Liar, MessageId], list[bytes]]] = {
    "other hashes": lambda a, m: [a.piece(m, LEAVES, bytes(len(a.leaves)))],
    "too few hashes": lambda a, m: [a.piece(m, LEAVES, a.leaves[:-32])],
    "another chunk": lambda a, m: [
        a.piece(m, LEAVES, a.leaves), a.piece(m, 0, bytes(a.layout.chunk)),
    ],
    "a chunk at another place": lambda a, m: [
        a.piece(m, LEAVES, a.leaves), a.piece(m, 1, a.chunk(0)),
    ],
    "a short chunk": lambda a, m: [a.piece(m, LEAVES, a.leaves), a.piece(m, 0, a.chunk(0)[:-1])],
    "a chunk behind the end": lambda a, m: [
        a.piece(m, LEAVES, a.leaves), a.piece(m, a.layout.count, a.chunk(0)),
    ],
    "a chunk before the hashes": lambda a, m: [a.piece(m, 0, a.chunk(0))],
    "another key": lambda a, m: [
        a.piece(m, LEAVES, a.leaves),
        piece_header(m.raw, 0, a.layout.chunk + 16) + bytes(a.layout.chunk + 16),
    ],
}  # fmt: skip


@pytest.mark.parametrize("lie", LIES)
async def test_what_was_not_offered_is_never_kept(pair: tuple[Person, Person], lie: str) -> None:
    alice, bob = pair
    liar = Liar(os.urandom(3 * 262_144 + 5))
    message = await say(alice, bob, liar.offer())
    await until_state(bob, message, FileState.RUNNING)
    await stream(alice, bob, *LIES[lie](liar, message))
    failed = await until_state(bob, message, FileState.FAILED)
    assert failed.file is not None
    assert "not the file that was offered" in failed.file.reason
    with pytest.raises(Exception, match="not here"):
        await bob.app.files.content(message)
    await alice.app.send_text(bob.id, "still talking")
    await bob.until_received(alice, ["still talking"])


async def test_more_than_was_asked_for_ends_the_session(
    pair: tuple[Person, Person], monkeypatch: pytest.MonkeyPatch
) -> None:
    alice, bob = pair
    monkeypatch.setattr(inflow, "UNWANTED_LIMIT", 4 * MIB)
    before = alice.network.sessions_made
    nobody = Liar(os.urandom(262_144))
    piece = nobody.piece(MessageId(bytes(16)), 0, nobody.data)
    with pytest.raises(NotConnected):
        await stream(alice, bob, *[piece] * 40)
    assert not list((bob.folder / "files").glob("*"))
    assert alice.network.sessions_made >= before


@pytest.mark.parametrize("head", [bytes(24), b"\xff" * 24, bytes(20) + b"\xff\xff\xff\xff"])
async def test_a_bad_form_ends_the_session(pair: tuple[Person, Person], head: bytes) -> None:
    alice, bob = pair
    session = alice.node.session(bob.id)
    await stream(alice, bob, head, bytes(1000))

    async def ended() -> bool:
        return alice.node.session(bob.id) is not session

    await alice.until(ended)


async def test_a_size_beyond_all_disks_is_only_a_number(pair: tuple[Person, Person]) -> None:
    """A file that claims 256 GiB costs a row; nothing is made for it but what comes."""
    alice, bob = pair
    liar = Liar(b"x")
    size = 256 << 30
    offer = liar.offer(size=size, chunk=chunk_size(size))
    message = await say(alice, bob, offer)

    async def here() -> bool:
        return await state(bob, message) is not None

    await bob.until(here)
    found = sum(one.stat().st_blocks * 512 for one in (bob.folder / "files").glob("*"))
    assert found < MIB


async def test_ten_thousand_offers_cost_rows_and_a_days_budget(
    pair: tuple[Person, Person], tmp_path: Path
) -> None:
    alice, bob = pair
    await bob.app.files.set_rules(None, FileRules(1000, 0, 0))
    liar = Liar(os.urandom(900))
    count = 10_000 if os.environ.get("M2CHAT_LONG") == "1" else 300
    outgoing = alice.app.service.outgoing

    def work(t: Tables) -> None:
        for _ in range(count):
            message = MessageId(RANDOM.bytes(16))
            outgoing.queue(t, bob.id, message, liar.offer(mime="image/png"), alice.clock.wall())

    await alice.store.transaction(work)
    bob.patience = 120

    async def all_here() -> bool:
        return len(await bob.app.messages(alice.id, limit=count + 10)) == count

    await bob.until(all_here)
    page = await bob.app.messages(alice.id, limit=count + 10)
    taken = [one for one in page if one.file and one.file.state is not FileState.OFFERED]
    assert len(taken) <= 22  # twenty times the limit of a thousand bytes
    assert len(await bob.app.files.transfers()) == count


# -- receivers who lie ---------------------------------------------------------------------------


async def test_endless_wants_are_served_three_times_at_most(
    pair: tuple[Person, Person], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    alice, bob = pair
    monkeypatch.setattr(outflow, "SERVED_SPARE", 0)
    await bob.app.files.set_rules(None, FileRules(0, 0, 0))
    path = made(tmp_path, 2 * MIB)
    (sent,) = await alice.app.files.send(bob.id, [OutgoingFile(path)])
    await until_state(bob, sent.id, FileState.OFFERED)
    session = bob.node.session(alice.id)
    assert session is not None
    before = alice.network.file_bytes
    for _ in range(40):
        want = Want(sent.id, ((0, 8),), leaves=True)
        session.send_control(FileControl.WANT, encode_want(want))
        await asyncio.sleep(0.02)
    await until_state(alice, sent.id, FileState.FAILED)
    assert alice.network.file_bytes - before <= 4 * 2 * MIB + MIB


async def test_wants_of_what_was_never_offered_are_refused(
    pair: tuple[Person, Person], tmp_path: Path
) -> None:
    alice, bob = pair
    session = bob.node.session(alice.id)
    assert session is not None
    before = alice.network.file_bytes
    for ranges in [(), ((0, 65_536),), ((65_535, 1),)]:
        want = Want(MessageId(RANDOM.bytes(16)), ranges, leaves=True)
        session.send_control(FileControl.WANT, encode_want(want))
    path = made(tmp_path, 10)
    (sent,) = await alice.app.files.send(bob.id, [OutgoingFile(path)])
    want = Want(sent.id, ((5, 1), (9, 60_000)), leaves=False)  # chunks that it has not
    session.send_control(FileControl.WANT, encode_want(want))
    await arrived(bob, sent.id, path)
    assert alice.network.file_bytes - before < 1000


async def test_the_source_seals_nothing_but_what_was_offered(
    pair: tuple[Person, Person], tmp_path: Path
) -> None:
    """No key meets an index with two plain texts (S-37)."""
    alice, bob = pair
    await bob.app.files.set_rules(None, FileRules(0, 0, 0))
    path = made(tmp_path, 20 * MIB)
    (sent,) = await alice.app.files.send(bob.id, [OutgoingFile(path)])
    record = await alice.store.transaction(lambda t: t.files.named(sent.id))
    assert record is not None
    source = Source(record, alice.app.files._attachments, stamped=False)  # type: ignore[attr-defined]
    first = source.pieces([3, 4], leaves=True)
    assert source.pieces([3, 4], leaves=True) == first
    with path.open("r+b") as file:
        file.seek(3 * record.chunk)
        file.write(b"other")
    with pytest.raises(Exception, match="CHANGED"):
        source.pieces([3], leaves=False)
    source.close()
