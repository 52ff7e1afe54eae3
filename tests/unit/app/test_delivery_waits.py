"""How long a lane waits for a receipt on a session that looks alive; in virtual time."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from types import SimpleNamespace
from typing import Any

from m2chat.app.delivery_loop import LONGEST_RECEIPT_WAIT_S, RECEIPT_WAIT_S, DeliveryLoop
from m2chat.ids import MessageId, UserId
from m2chat.messaging.contents import Text, encode_content
from m2chat.messaging.envelope import Inner
from m2chat.messaging.outbox import LONGEST_WAIT_S
from m2chat.messaging.records import OutboxItem
from m2chat.messaging.service import Due
from tests.support.fake_random import FakeRandomSource
from tests.support.virtual_loop import run_virtual

BEN = UserId(b"\x0b" * 32)


def item(number: int) -> OutboxItem:
    """A message that waits."""
    kind, body = encode_content(Text(str(number)))
    inner = Inner(
        MessageId(number.to_bytes(16, "big")), UserId(bytes(32)), BEN, bytes(32), bytes(8), 0,
        number, bytes(32), kind, body,
    )  # fmt: skip
    return OutboxItem(inner.message, BEN, number, inner.encode())


class Row:
    """What a lane asks of the domain: messages that nobody confirmed."""

    def __init__(self) -> None:
        self.items: list[OutboxItem] = []
        self.conversations = self

    async def due(self, contact: UserId, after: int) -> Due | None:
        del contact
        found = tuple(one for one in self.items if one.seq > after)
        return Due(found, b"", b"") if found else None

    async def sending(self, ids: object) -> None:
        del ids

    async def not_confirmed(self, *what: object) -> None:
        del what


class Session:
    """Its stack takes everything; nobody behind it says a word."""

    peer = BEN

    def __init__(self) -> None:
        self.sent: list[float] = []

    async def send_message(self, blob: bytes) -> None:
        del blob
        self.sent.append(asyncio.get_running_loop().time())


async def _seal(*what: object) -> bytes:
    del what
    return b""


def lanes(row: Row) -> DeliveryLoop:
    """A loop over these messages."""
    loop = asyncio.get_running_loop()
    clock = SimpleNamespace(monotonic=loop.time, wall=loop.time)
    tasks: set[asyncio.Task[None]] = set()

    def spawn(work: Coroutine[Any, Any, None], name: str) -> asyncio.Task[None]:
        task = loop.create_task(work, name=name)
        tasks.add(task)
        return task

    sealing: Any = SimpleNamespace(seal=_seal)
    service: Any = row
    return DeliveryLoop(service, sealing, clock, FakeRandomSource(1), spawn)


def within(scenario: Callable[[], Coroutine[Any, Any, None]]) -> None:
    """Run it in virtual time."""
    run_virtual(scenario())


def test_no_wait_for_a_receipt_is_longer_than_a_dead_session_lives() -> None:
    async def scenario() -> None:
        row = Row()
        row.items = [item(1)]
        loop, session = lanes(row), Session()
        face: Any = session
        loop.session_up(face)
        await asyncio.sleep(1000)
        waits = [b - a for a, b in zip(session.sent, session.sent[1:], strict=False)]
        assert waits[0] < 2 * RECEIPT_WAIT_S
        assert len(waits) > 4
        # the pause before the next try is the outbox's own
        assert max(waits) < LONGEST_RECEIPT_WAIT_S + 1.5 * LONGEST_WAIT_S
        await loop.session_down(face)

    within(scenario)


def test_a_new_session_forgets_how_long_the_old_one_was_silent() -> None:
    async def scenario() -> None:
        row = Row()
        row.items = [item(1)]
        loop, old, new = lanes(row), Session(), Session()
        one: Any = old
        two: Any = new
        loop.session_up(one)
        await asyncio.sleep(400)
        await loop.session_down(one)
        loop.session_up(two)
        await asyncio.sleep(2 * RECEIPT_WAIT_S)
        assert len(new.sent) >= 2  # at once, and again after the first wait
        await loop.session_down(two)

    within(scenario)


def test_who_goes_on_writing_does_not_put_off_what_was_not_confirmed() -> None:
    async def scenario() -> None:
        row = Row()
        row.items = [item(1)]
        loop, session = lanes(row), Session()
        face: Any = session
        loop.session_up(face)
        began = asyncio.get_running_loop().time()
        for number in range(2, 20):
            await asyncio.sleep(RECEIPT_WAIT_S / 4.5)  # never just when a wait ends
            row.items.append(item(number))
            loop._lane(BEN).wake()
        await asyncio.sleep(0.1)
        # 18 new ones and the first: whatever is beyond was offered again
        assert len(session.sent) > 19
        assert asyncio.get_running_loop().time() - began < 5 * RECEIPT_WAIT_S
        await loop.session_down(face)

    within(scenario)
