"""A fault in one attempt does not end the search for a friend."""

from __future__ import annotations

import asyncio

import pytest

from m2chat.ids import UserId
from m2chat.net.io.seeker import Outcome, Seeker
from tests.support.fake_random import FakeRandomSource
from tests.support.people import until


async def test_a_fault_in_an_attempt_is_logged_and_tried_again(
    caplog: pytest.LogCaptureFixture,
) -> None:
    tries: list[int] = []
    told: list[str] = []

    async def attempt(_: UserId) -> Outcome:
        tries.append(len(tries))
        if len(tries) < 3:
            raise RuntimeError("a bug")
        return Outcome.CONNECTED

    def failed(_: UserId, outcome: Outcome, __: float) -> None:
        told.append(outcome.reason)
        seeker.wake()

    seeker = Seeker(UserId(bytes(32)), attempt, failed, FakeRandomSource(1))
    seeker.start()
    await until(lambda: len(tries) == 3)
    assert told == ["peer_unreachable", "peer_unreachable"]
    assert "attempt" in caplog.text


async def test_a_stopped_search_is_over_though_its_attempt_swallowed_the_cancellation() -> None:
    began, told = asyncio.Event(), list[Outcome]()
    tries = 0

    async def attempt(_: UserId) -> Outcome:
        nonlocal tries
        tries += 1
        began.set()
        try:
            await asyncio.Event().wait()
        except asyncio.CancelledError:
            return Outcome.UNREACHABLE
        raise AssertionError

    def failed(_: UserId, outcome: Outcome, __: float) -> None:
        told.append(outcome)
        seeker.wake()

    seeker = Seeker(UserId(bytes(32)), attempt, failed, FakeRandomSource(1))
    seeker.start()
    await began.wait()
    seeker.stop()
    for _ in range(20):
        await asyncio.sleep(0)
    assert tries == 1
    assert told == []
