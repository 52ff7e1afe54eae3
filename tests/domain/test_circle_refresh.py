"""A circle is found again by services that the person never typed in."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from pathlib import Path

from m2chat.links import CircleLink, ServiceAddress
from tests.support.fake_network import FakeNetwork
from tests.support.persons import CIRCLE, Person

OTHER = CircleLink(bytes(32), b"o" * 32, "elsewhere", ())
FRESH = replace(CIRCLE, services=(ServiceAddress("192.0.2.9", 4700, b"s" * 32),))


async def stored(person: Person) -> list[CircleLink]:
    circles = await person.app.service.people.circles()
    return [CircleLink.parse(one.link) for one in circles if one.name != "local"]


async def test_the_refreshed_link_is_kept_and_used_at_the_next_start(
    tmp_path: Path, network: FakeNetwork
) -> None:
    alice = await Person("alice", tmp_path / "alice", network).begin()
    alice.node.listener.on_circle_refreshed(FRESH)
    async with asyncio.timeout(5):
        while await stored(alice) != [FRESH]:
            await asyncio.sleep(0)
    assert "test circle" in {one.name for one in await alice.app.circles()}
    await alice.leave()
    await alice.sit_down()
    assert FRESH in alice.node.circles
    assert CIRCLE not in alice.node.circles
    await alice.leave()


async def test_a_circle_that_was_left_does_not_come_back(
    tmp_path: Path, network: FakeNetwork
) -> None:
    alice = await Person("alice", tmp_path / "alice", network).begin()
    await alice.app.join_circle(OTHER.link())
    await alice.app.leave_circle("test circle")
    await alice.app.service.people.refresh_circle(FRESH)
    assert await stored(alice) == [OTHER]
    await alice.leave()
