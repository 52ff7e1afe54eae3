"""Messages for somebody who is away: agreed, left at stores, picked up, receipted."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from m2chat.app.faces.offline import TreatyState
from m2chat.app.offline import deposit_loop
from m2chat.messaging.model import DeliveryState
from tests.support.fake_clock import FakeClock
from tests.support.mail import Hills, agree, make_friends
from tests.support.persons import Person

Friends = tuple[Person, Person]


@pytest.fixture
def clock() -> FakeClock:
    """Everybody's clock."""
    return FakeClock()


@pytest.fixture
def hills(clock: FakeClock) -> Hills:
    """The network of one test."""
    return Hills(clock)


@pytest.fixture
async def friends(
    tmp_path: Path, hills: Hills, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[Friends]:
    """Alice and Bob."""
    monkeypatch.setattr(deposit_loop, "PATIENCE_S", 0.05)
    alice, bob = await make_friends(tmp_path, hills, clock)
    yield alice, bob
    await alice.leave()
    await bob.leave()


async def test_a_message_waits_at_both_stores_and_is_there_when_its_receiver_comes(
    friends: Friends, hills: Hills
) -> None:
    alice, bob = friends
    await agree(alice, bob)
    await bob.leave()
    sent = await alice.app.send_text(bob.id, "see you tomorrow")
    stored = await alice.until_message(sent.id, DeliveryState.STORED)
    assert stored.stored_until == alice.clock.wall() + 7 * 86_400
    assert hills.boxes() == 2
    await alice.leave()
    await bob.sit_down()
    await bob.until_received(alice, ["see you tomorrow"])
    await alice.sit_down()
    await alice.until_message(sent.id, DeliveryState.DELIVERED)
    assert await bob.received(alice) == ["see you tomorrow"]
    assert (await alice.app.offline.treaty(bob.id)).state is TreatyState.ACTIVE
