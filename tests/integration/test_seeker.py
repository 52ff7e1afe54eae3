"""A fault in one attempt does not end the search for a friend."""

from __future__ import annotations

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
