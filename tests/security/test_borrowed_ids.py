"""The id of a message is seen by everybody who gets it: who borrows one reaches no other's file."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from m2chat.app.faces.files import OutgoingFile
from m2chat.ids import MessageId
from m2chat.messaging.answers import Peer
from m2chat.messaging.contents import Change, ChangeKind, Content, encode_content
from m2chat.messaging.envelope import Inner
from m2chat.messaging.file_model import FileState
from m2chat.messaging.files.chunks import chunk_size
from m2chat.messaging.files.offer import FileOffer
from tests.support.fake_network import FakeNetwork
from tests.support.identities import identity_of
from tests.support.persons import CIRCLE, Person, befriend


@pytest.fixture
async def pair(tmp_path: Path) -> AsyncIterator[tuple[Person, Person]]:
    """Two contacts on a network without sockets."""
    network = FakeNetwork()
    alice = await Person("alice", tmp_path / "alice", network).begin()
    bob = await Person("bob", tmp_path / "bob", network).begin()
    await befriend(alice, bob)
    yield alice, bob
    await alice.leave()
    await bob.leave()


async def say(by: Person, to: Person, name: MessageId, seq: int, content: Content) -> None:
    """Somebody sends a content under an id of their choice."""
    kind, body = encode_content(content)
    circle = CIRCLE.public_key
    inner = Inner(
        name, by.id, to.id, circle, b"attacker", 1_800_000_000_000, seq, bytes(32), kind, body
    )
    peer = Peer(by.id, identity_of(by.name).certificate.encode(), circle)
    await to.app.service.exchange.messages(peer, inner.encode())


async def test_taking_back_a_file_of_a_borrowed_id_takes_back_no_other(
    pair: tuple[Person, Person], tmp_path: Path
) -> None:
    alice, bob = pair
    path = tmp_path / "mine.bin"
    path.write_bytes(b"mine")
    (mine,) = await alice.app.files.send(bob.id, [OutgoingFile(path)])
    offer = FileOffer(
        "theirs.bin", 9, chunk_size(9), bytes(32), bytes(28), "text/plain", "", 0, 0, b"", False,
        0, b"", b"", False, 0,
    )  # fmt: skip
    await say(bob, alice, mine.id, 1, offer)
    taken_back = Change(ChangeKind.DELETE, mine.id.raw, bob.id.raw, 1)
    await say(bob, alice, MessageId(b"\x09" * 16), 2, taken_back)

    async def states() -> dict[str, FileState]:
        orders = [one.order for one in await alice.app.messages(bob.id, limit=10) if one.file]
        files = await alice.store.transaction(lambda t: [t.files.get(one) for one in orders])
        return {one.name: one.state for one in files if one is not None}

    async def settled() -> bool:
        return FileState.CANCELLED in (await states()).values()

    await alice.until(settled)
    for _ in range(20):
        await asyncio.sleep(0)
    assert (await states())["mine.bin"] is FileState.OFFERED
    assert (await states())["theirs.bin"] is FileState.CANCELLED
