"""Sender and receiver die before and after each commit around deposit and pick-up (R-10, R-11).

Whatever was shown as queued or later arrives once, and both sides end with the same states.
"""

from __future__ import annotations

import asyncio
import contextlib
import os
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from m2chat.app.offline import deposit_loop
from m2chat.messaging.model import DeliveryState
from tests.support.fake_clock import FakeClock
from tests.support.mail import Hills, agree, make_friends
from tests.support.persons import Person

Friends = tuple[Person, Person]
LONG = os.environ.get("M2CHAT_LONG") == "1"
COMMITS = range(1, 13 if LONG else 7)


@pytest.fixture
async def friends(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Friends]:
    """Alice and Bob, who agreed; the network is in ``alice.network``."""
    monkeypatch.setattr(deposit_loop, "PATIENCE_S", 0.05)
    clock = FakeClock()
    hills = Hills(clock)
    alice, bob = await make_friends(tmp_path, hills, clock)
    await agree(alice, bob)
    yield alice, bob
    await alice.leave()
    await bob.leave()


async def live_and_die(person: Person, number: int, *, after: bool) -> None:
    """Sit down, work until the n-th commit or for a moment, and die without a word."""
    dies = {"after": number} if after else {"before": number}
    await person.sit_down(start=False, **dies)
    starting = asyncio.ensure_future(person.app.start())
    with contextlib.suppress(TimeoutError):
        await asyncio.wait_for(person.store.dead.wait(), 0.6)
    starting.cancel()
    await asyncio.gather(starting, return_exceptions=True)
    await person.crash()


@pytest.mark.parametrize("after", [False, True], ids=["before", "after"])
async def test_a_sender_who_dies_around_a_deposit_loses_and_repeats_nothing(
    friends: Friends, after: bool
) -> None:
    alice, bob = friends
    await bob.leave()
    words = []
    for number in COMMITS:
        await alice.leave()
        await alice.sit_down(start=False)
        words.append(f"message {number}")
        sent = await alice.app.send_text(bob.id, words[-1])
        await alice.crash()
        await live_and_die(alice, number, after=after)
        await alice.sit_down()
        await alice.until_message(sent.id, DeliveryState.STORED)
    await alice.leave()
    await bob.sit_down()
    await bob.until_received(alice, words)
    await alice.sit_down()

    async def all_confirmed() -> bool:
        page = await alice.app.messages(bob.id, limit=100)
        mine = [one for one in page if one.direction.value == "out"]
        return all(one.state is DeliveryState.DELIVERED for one in mine)

    await alice.until(all_confirmed)
    assert await bob.received(alice) == words


@pytest.mark.parametrize("after", [False, True], ids=["before", "after"])
async def test_a_receiver_who_dies_around_a_pick_up_has_everything_once(
    friends: Friends, after: bool
) -> None:
    alice, bob = friends
    words: list[str] = []
    for number in COMMITS:
        await bob.leave()
        await alice.leave()
        await alice.sit_down()
        words.append(f"message {number}")
        sent = await alice.app.send_text(bob.id, words[-1])
        await alice.until_message(sent.id, DeliveryState.STORED)
        await alice.leave()
        await live_and_die(bob, number, after=after)
        await bob.sit_down()
        await bob.until_received(alice, words)
    page = await bob.app.messages(alice.id, limit=100)
    assert not any(one.gap_before for one in page)
