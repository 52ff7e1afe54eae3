"""A circle is found again by services that the person never typed in."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from pathlib import Path

from m2chat.links import LOCAL_CIRCLE, CircleLink, ServiceAddress
from tests.support.fake_network import FakeNetwork
from tests.support.persons import CIRCLE, Person

OTHER = CircleLink(bytes(32), b"o" * 32, "elsewhere", ())
FRESH = replace(CIRCLE, services=(ServiceAddress("192.0.2.9", 4700, b"s" * 32),))


async def stored(person: Person) -> list[CircleLink]:
    """What was joined, beside the local circle."""
    circles = await person.app.service.people.circles()
    links = (CircleLink.parse(one.link) for one in circles)
    return [link for link in links if not link.local]


async def test_the_refreshed_link_is_kept_and_used_at_the_next_start(
    tmp_path: Path, network: FakeNetwork
) -> None:
    alice = await Person("alice", tmp_path / "alice", network).begin()
    alice.node.listener.on_circle_refreshed(FRESH)
    async with asyncio.timeout(5):
        while await stored(alice) != [FRESH]:
            await asyncio.sleep(0)
    assert [one.name for one in await alice.app.circles()] == ["test circle", "local"]
    await alice.leave()
    await alice.sit_down()
    assert list(alice.node.circles) == [FRESH, LOCAL_CIRCLE]
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
