"""The layers of one message: those that it had, not those of the session that stands now."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from m2chat.app.story import _layers
from m2chat.ids import MessageId, UserId
from m2chat.messaging.life.ports import StoredStep
from m2chat.messaging.life.service import Told
from m2chat.messaging.model import ContactState, DeliveryState, Direction, Message
from m2chat.messaging.records import ContactRecord

BOB = UserId(bytes(32))
NOW = 10_000.0


def told(steps: Sequence[StoredStep], direction: Direction = Direction.OUT) -> Told:
    message = Message(
        MessageId(bytes(16)), BOB, direction, "hello", DeliveryState.DELIVERED, 1, 1_000.0, 9_000.0
    )
    record = ContactRecord(BOB, ContactState.READY, bytes(32), bytes(16), 0.0)
    return Told(message, tuple(steps), (), record)


def session_line(one: Told, since: float | None) -> tuple[str, str]:
    (line,) = (line for line in _layers(one, since, NOW) if line.layer == "session")
    return line.title, line.detail


SENT = [StoredStep(1_000.0, "queued", ""), StoredStep(2_000.0, "sending", "direct")]


@pytest.mark.parametrize(
    ("since", "says"),
    [(1_900.0, "this one is 2 h old"), (2_100.0, "is over"), (None, "is over")],
)
def test_the_session_is_that_of_the_message(since: float | None, says: str) -> None:
    title, detail = session_line(told(SENT), since)
    assert title == "Sealed between the two computers"
    assert detail.endswith(says) or says in detail


def test_of_what_was_left_at_a_server_no_session_is_claimed() -> None:
    left = [*SENT[:1], StoredStep(2_000.0, "stored", ""), StoredStep(9_000.0, "delivered", "")]
    assert session_line(told(left), 1_900.0)[0] == "Sealed on the way to the offline server"
    again = [*left[:2], StoredStep(2_500.0, "sending", "relay")]  # and then they came themselves
    assert session_line(told(again), 1_900.0)[0] == "Sealed between the two computers"


def test_of_what_came_nothing_is_claimed_that_was_not_kept() -> None:
    _, detail = session_line(told([], Direction.IN), 1_900.0)
    assert detail.endswith("as long as the session")
