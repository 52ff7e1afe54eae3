"""A picture for somebody who is away, by a real ``m2-server``: two applications, real UDP."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from m2chat.app.bootstrap import loopback_node
from m2chat.app.faces.files import OutgoingFile
from m2chat.app.faces.offline import TreatyState
from m2chat.messaging.file_model import FileState
from tests.integration.test_offline_mail import until_ready, until_stores
from tests.support import persons
from tests.support.mail import until_treaty
from tests.support.persons import Person, befriend
from tests.support.server_processes import Servers, servers


@pytest.fixture
def ring(tmp_path: Path) -> Iterator[Servers]:
    """The server of one circle."""
    (tmp_path / "servers").mkdir()
    with servers(tmp_path / "servers") as made:
        yield made


@pytest.mark.timeout(180)
async def test_a_picture_arrives_though_they_are_never_online_together(
    tmp_path: Path, ring: Servers, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(persons, "PATIENCE_S", 40.0)
    link = ring.found("one").link
    alice = await Person("alice", tmp_path / "alice", make_node=loopback_node).begin(link)
    bob = await Person("bob", tmp_path / "bob", make_node=loopback_node).begin(link)
    await befriend(alice, bob)
    for person in (alice, bob):
        await until_stores(person, 1)
    await alice.app.offline.offer(bob.id)
    await until_treaty(bob, alice, TreatyState.ASKED)
    await bob.app.offline.accept(alice.id)
    await until_treaty(alice, bob, TreatyState.ACTIVE)
    await until_ready(alice, bob, 1)
    await until_ready(bob, alice, 1)

    await bob.leave()
    path = tmp_path / "look.png"
    path.write_bytes(os.urandom((3 << 20) + 7))
    (sent,) = await alice.app.files.send(bob.id, [OutgoingFile(path)])

    async def waits() -> bool:
        file = (await alice.app.message(sent.id)).file
        return file is not None and file.stored_until is not None

    await alice.until(waits)
    await alice.leave()

    await bob.sit_down()

    async def came() -> bool:
        page = await bob.app.messages(alice.id, limit=100)
        return any(one.file is not None and one.file.state is FileState.DONE for one in page)

    await bob.until(came)
    assert await bob.app.files.content(sent.id) == path.read_bytes()
    await alice.sit_down()

    async def done() -> bool:
        file = (await alice.app.message(sent.id)).file
        return file is not None and file.state is FileState.DONE

    await alice.until(done)
    await alice.leave()
    await bob.leave()
