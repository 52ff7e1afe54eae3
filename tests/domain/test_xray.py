"""The X-ray of texts, files and messages to groups: what really happened, and how long it took."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from m2chat.app.faces.files import OutgoingFile
from m2chat.messaging.errors import NoSuchMessage
from m2chat.messaging.file_model import FileRules, FileState
from m2chat.messaging.model import DeliveryState
from tests.domain.test_group_files import until_file
from tests.domain.test_groups import Circle, grouped
from tests.support.fake_network import FakeNetwork
from tests.support.persons import Person, befriend


@pytest.fixture
async def three(tmp_path: Path) -> AsyncIterator[Circle]:
    network = FakeNetwork()
    people = [
        await Person(name, tmp_path / name, network).begin() for name in ("alice", "bob", "carol")
    ]
    alice, bob, carol = people
    await befriend(alice, bob)
    await befriend(alice, carol)
    yield alice, bob, carol
    for one in people:
        await one.leave()


async def test_a_text_a_file_and_a_group(three: Circle, tmp_path: Path) -> None:
    alice, bob, carol = three
    sent = await alice.app.send_text(bob.id, "hello")
    await alice.until_message(sent.id, DeliveryState.DELIVERED)
    xray = await alice.app.insight.xray(sent.id)
    assert xray.times.contact_ms is not None
    assert xray.times.contact_ms >= 0
    titles = [one.title for one in xray.lines]
    assert titles[0] == "Written"
    assert "On their computer" in titles
    assert [one.layer for one in xray.lines][-3:] == ["message", "session", "packet"]

    await bob.app.files.set_rules(None, FileRules(1 << 40, 1 << 40, 1 << 40))
    path = tmp_path / "chart.bin"
    path.write_bytes(bytes(300_000))
    (file,) = await alice.app.files.send(bob.id, [OutgoingFile(path)])
    await until_file(alice, file.id, FileState.DONE)
    lines = (await alice.app.insight.xray(file.id)).lines
    assert any(one.title == "Whole and checked" and "300,000 of 300,000" in one.detail
               for one in lines)  # fmt: skip

    group = await grouped(three)
    said = await alice.app.life.send(group, "all of you")
    await alice.until_message(said.id, DeliveryState.DELIVERED)
    lines = (await alice.app.insight.xray(said.id)).lines
    assert {one.title for one in lines} >= {"bob", "carol"}
    assert any(one.title == "carol" and one.detail == "on their computer" for one in lines)
    with pytest.raises(NoSuchMessage):
        await carol.app.insight.xray(sent.id)
