"""Scenes with somebody on the other side: a burst of messages, a file that comes while one types.

The other one is the profile's real contact, in an ``m2ctl rpc`` process of its own.
"""

from __future__ import annotations

import asyncio
import contextlib
import os
import time
from collections.abc import AsyncIterator, Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from benchmarks.window.person import Desk, sees
from benchmarks.window.scenes import SETTLED_S, Gaps, online, spread, typed
from m2chat.app.faces.files import FileProgress
from m2chat.ids import MessageId
from m2chat.messaging.events import MessageAdded
from m2chat.messaging.file_model import FileRules
from m2chat.messaging.model import Direction
from tests.support.command_line import RpcPeer

FREEZE_MS = 50.0
FILE_BYTES = 3_000_000_000  # never whole within the measurement
QUIET_S = 5.0


async def aside(work: Callable[[], Any]) -> Any:
    """Something that waits, on a thread of its own."""
    return await asyncio.get_running_loop().run_in_executor(None, work)


@contextlib.asynccontextmanager
async def contact(home: Path) -> AsyncIterator[RpcPeer]:
    """Bob comes to his computer, and leaves."""
    bob = await aside(lambda: RpcPeer(home, home / "Bob"))
    try:
        yield bob
    finally:
        await aside(bob.end)


def gaps(watch: Gaps) -> dict[str, Any]:
    """How long the window's loop did nothing of ours."""
    return {
        **{f"gap_{name}": value for name, value in spread(watch.found).items()},
        "over_50_ms": sum(gap > FREEZE_MS for gap in watch.found),
        "cpu_worst_ms": round(max(watch.busy), 1),
        "cpu_over_50_ms": sum(busy > FREEZE_MS for busy in watch.busy),
    }


async def bridge(desk: Desk, messages: int = 1_000) -> dict[str, Any]:
    """So many messages are told at once: what the crossing and the window alone take."""
    await online(desk)
    await asyncio.sleep(SETTLED_S)
    page, face = desk.window.page, desk.window.bridge._face
    last = page.model.message(page.model.rowCount() - 1)
    made = [
        replace(
            last,
            id=MessageId(os.urandom(16)),
            order=last.order + 1 + number,
            direction=Direction.IN,
            text=f"one of many, number {number}",
        )
        for number in range(messages)
    ]

    def tell() -> None:
        for message in made:
            face.bus.publish(MessageAdded(message))

    watch = Gaps()
    cpu = time.thread_time()
    async with watch.watch():
        started = time.monotonic()
        desk.window.bridge._node._loop.call_soon_threadsafe(tell)
        while page.model.message(page.model.rowCount() - 1).id != made[-1].id:
            await asyncio.sleep(0.05)
        lasted = time.monotonic() - started
        await asyncio.sleep(1)
    return {
        "messages_told": messages,
        "shown_s": round(lasted, 2),
        "cpu_qt_s": round(time.thread_time() - cpu, 2),
        **gaps(watch),
    }


async def burst(desk: Desk, home: str, messages: int) -> dict[str, Any]:
    """Messages that waited at a contact come all at once, through the network and everything."""
    await online(desk)
    await asyncio.sleep(SETTLED_S)
    came: list[float] = []

    def heard(event: object) -> None:
        if isinstance(event, MessageAdded) and event.message.direction is Direction.IN:
            came.append(time.monotonic())

    desk.window.bridge.happened.connect(heard)
    watch = Gaps()
    async with contact(Path(home)):
        await sees(lambda: bool(came))
        async with watch.watch():
            await sees(lambda: len(came) >= messages)
            await asyncio.sleep(1)
    lasted = came[messages - 1] - came[0]
    return {"messages_came": len(came), "lasted_s": round(lasted, 2), **gaps(watch)}


async def transfer(desk: Desk, home: str, letters: int = 60) -> dict[str, Any]:
    """Keys while a file of a contact comes in; the rate that it keeps, and the one without keys."""
    await online(desk)
    await asyncio.sleep(SETTLED_S)
    moved: list[tuple[float, int]] = []

    def heard(event: object) -> None:
        if isinstance(event, FileProgress):
            moved.append((time.monotonic(), event.moved))

    def rate() -> float:
        if len(moved) < 2:
            return 0.0
        (first, before), (last, after) = moved[0], moved[-1]
        return round((after - before) / (last - first) / 1e6, 1)

    take_all = FileRules(1 << 40, 1 << 40, 1 << 40)
    desk.window.bridge.happened.connect(heard)
    await desk.window.bridge.result(lambda app: app.files.set_rules(None, take_all))
    await typed(desk, 5)
    path = Path(home) / "file.bin"
    path.touch()
    os.truncate(path, FILE_BYTES)
    async with contact(Path(home)) as bob:
        sent = await aside(lambda: bob.call("file.send", contact="Alice", path=str(path)))
        await sees(lambda: bool(moved))
        await asyncio.sleep(2)
        moved.clear()
        await asyncio.sleep(QUIET_S)
        alone = rate()
        moved.clear()
        found = await typed(desk, letters)
        beside = rate()
        await aside(lambda: bob.call("file.cancel", message=sent["message"]))
        await asyncio.sleep(1)
    over = {"over_33_ms": found.pop("over_33_ms", 0)}
    return {**found, **over, "file_MBps": beside, "file_MBps_without_keys": alone}
