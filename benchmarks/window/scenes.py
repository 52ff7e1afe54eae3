"""What the person does in front of the window, and what was measured meanwhile.

Each scene begins at a usable window (``person.usable``) with the first conversation open, and
returns its figures; times in milliseconds unless named otherwise.
"""

from __future__ import annotations

import asyncio
import contextlib
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import AsyncIterator, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QTimer

from benchmarks.window.person import Desk, Paints, painted, sees
from m2chat.ui.preferences import preferences

SETTLED_S = 8.0  # after a start: the network is up, what waits behind the first paint is done
FRAME_S = 1 / 60
LATE = 33.0
KEY_PAUSE_S = 0.12


def spread(times: Sequence[float]) -> dict[str, float]:
    """Median, 99 of a hundred, the worst."""
    row = sorted(times)
    if not row:
        return {}
    high = row[min(len(row) - 1, int(len(row) * 0.99))]
    return {
        "p50_ms": round(statistics.median(row), 1),
        "p99_ms": round(high, 1),
        "worst_ms": round(row[-1], 1),
    }


def memory() -> dict[str, float]:
    """Of this process, in MB: resident, and with shared pages divided among those who share."""
    fields = dict(
        line.split(":", 1) for line in Path("/proc/self/smaps_rollup").read_text().split("\n")[1:-1]
    )
    kib = {name: int(text.split()[0]) for name, text in fields.items()}
    return {
        "rss_mb": round(kib["Rss"] * 1024 / 1e6, 1),
        "pss_mb": round(kib["Pss"] * 1024 / 1e6, 1),
        "private_mb": round((kib["Private_Clean"] + kib["Private_Dirty"]) * 1024 / 1e6, 1),
    }


async def online(desk: Desk) -> None:
    """The node has found the circle's server."""
    await sees(lambda: "Online" in desk.window.list.strip.text())


# -- nothing, or next to nothing ------------------------------------------------------------------


async def rest(desk: Desk, seconds: float = 30.0) -> dict[str, Any]:
    """Memory of a window in use, then what it costs while nobody does anything."""
    await online(desk)
    await asyncio.sleep(SETTLED_S)
    found: dict[str, Any] = memory()
    used, started = time.process_time(), time.monotonic()
    thread = time.thread_time()
    await asyncio.sleep(seconds)
    lasted = time.monotonic() - started
    found["idle_cpu_percent"] = round((time.process_time() - used) / lasted * 100, 3)
    found["idle_qt_thread_percent"] = round((time.thread_time() - thread) / lasted * 100, 3)
    return found


# -- keys -----------------------------------------------------------------------------------------


async def typed(desk: Desk, letters: int) -> dict[str, Any]:
    """From the press of a key, by another process, to its letter on the screen."""
    field = desk.field
    field.clear()
    desk.shell.activateWindow()
    field.setFocus(Qt.FocusReason.OtherFocusReason)
    shown: list[float] = []  # when so many letters were on the screen

    def seen(length: int, when: float) -> None:
        shown.extend([when] * (length - len(shown)))

    paints = Paints(field.viewport(), lambda: len(field.toPlainText()), seen)
    with tempfile.TemporaryFile("w+") as notes:
        words = [sys.executable, "-m", "benchmarks.window.typist", str(letters), str(KEY_PAUSE_S)]
        typist = subprocess.Popen(words, stdout=notes)
        await sees(lambda: typist.poll() is not None)
        await asyncio.sleep(0.5)
        notes.seek(0)
        pressed = [float(line) for line in notes]
    paints.end()
    field.clear()
    if len(shown) != len(pressed):
        return {"lost_keys": len(pressed) - len(shown)}
    waits = [(there - then) * 1e3 for then, there in zip(pressed, shown, strict=True)]
    return {
        **spread(waits),
        "keys": len(waits),
        "over_16_ms": sum(wait > 16 for wait in waits),
        "over_33_ms": sum(wait > LATE for wait in waits),
    }


async def keys(desk: Desk, letters: int = 60) -> dict[str, Any]:
    """With nothing else going on."""
    await online(desk)
    await asyncio.sleep(SETTLED_S)
    await typed(desk, 10)  # fonts, the completion
    return await typed(desk, letters)


# -- scrolling ------------------------------------------------------------------------------------


async def scroll(desk: Desk, messages: int = 2_000, step: int = 240) -> dict[str, Any]:
    """Up through so many messages, a step of pixels each sixtieth of a second, pages as they come.

    A frame's time is from the moment it was due to the moment it is on the screen; the processor
    time is that of Qt's thread.
    """
    await online(desk)
    await asyncio.sleep(SETTLED_S)
    bar, model = desk.view.verticalScrollBar(), desk.window.page.model
    newest = model.message(model.rowCount() - 1).order
    over: asyncio.Future[None] = asyncio.get_running_loop().create_future()
    late: list[float] = []
    costs: list[float] = []
    stuck = [0]
    state = {"due": time.monotonic() + FRAME_S, "cpu": 0.0, "open": 0.0}
    timer = QTimer()
    timer.setTimerType(Qt.TimerType.PreciseTimer)
    timer.setSingleShot(True)

    def again() -> None:
        now = time.monotonic()
        state["due"] = max(state["due"] + FRAME_S, now)
        timer.start(max(0, round((state["due"] - now) * 1e3)))

    def tick() -> None:
        state["cpu"], before = time.thread_time(), bar.value()
        bar.setValue(before - step)
        if bar.value() == before:
            stuck[0] += 1
            again()
            return
        state["open"] = 1.0

    def shown(_: Any, when: float) -> None:
        if not state["open"]:
            return
        state["open"] = 0.0
        late.append((when - state["due"]) * 1e3)
        costs.append((time.thread_time() - state["cpu"]) * 1e3)
        if newest - model.message(0).order >= messages * CHATS_SHARE or stuck[0] > 3_000:
            if not over.done():
                over.set_result(None)
            return
        again()

    paints = Paints(desk.view.viewport(), lambda: None, shown)
    started = time.monotonic()
    timer.timeout.connect(tick)
    again()
    async with asyncio.timeout(240):
        await over
    lasted = time.monotonic() - started
    paints.end()
    return {
        "frames": len(late),
        "rows_at_the_end": model.rowCount(),
        "frames_a_second": round(len(late) / lasted, 1),
        **spread(late),
        "over_33_ms": sum(one > LATE for one in late),
        "cpu_p50_ms": round(statistics.median(costs), 2),
        "cpu_worst_ms": round(max(costs), 1),
        "cpu_over_33_ms": sum(one > LATE for one in costs),
        "waited_frames": stuck[0],
        **{f"{name}_after": value for name, value in memory().items()},
    }


CHATS_SHARE = 1.96  # numbers of the database that go by for each message of the long conversation


# -- zoom -----------------------------------------------------------------------------------------


async def zoom(desk: Desk, rounds: int = 5) -> dict[str, Any]:
    """One step of the zoom, to the painted conversation."""
    await online(desk)
    await asyncio.sleep(SETTLED_S)
    found: dict[str, Any] = {"rows": desk.window.page.model.rowCount()}
    waits, costs = [], []
    for number in range(rounds):
        started, used = time.monotonic(), time.thread_time()
        preferences().choose(zoom=(110, 125, 110, 100)[number % 4])
        chosen = time.monotonic()
        when = await painted(desk.view.viewport(), lambda: True)
        waits.append((when - started) * 1e3)
        costs.append((time.thread_time() - used) * 1e3)
        found["choosing_ms"] = round((chosen - started) * 1e3, 1)
        await asyncio.sleep(0.5)
    return {**found, **spread(waits), "cpu_p50_ms": round(statistics.median(costs), 1)}


# -- the loop of the window -----------------------------------------------------------------------


class Gaps:
    """The longest time for which Qt's loop ran nothing of ours, in ms; a tick every four.

    ``found`` is by the clock, ``busy`` what Qt's thread itself worked meanwhile: on a machine that
    others use too the second tells what is the window's own.
    """

    EVERY_MS = 4

    def __init__(self) -> None:
        self.found: list[float] = []
        self.busy: list[float] = []
        self._last = self._used = 0.0
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)

    def _tick(self) -> None:
        now, used = time.monotonic(), time.thread_time()
        self.found.append((now - self._last) * 1e3 - self.EVERY_MS)
        self.busy.append((used - self._used) * 1e3)
        self._last, self._used = now, used

    @contextlib.asynccontextmanager
    async def watch(self) -> AsyncIterator[None]:
        """Measure for as long as this lasts."""
        self.found.clear()
        self.busy.clear()
        self._last, self._used = time.monotonic(), time.thread_time()
        self._timer.start(self.EVERY_MS)
        try:
            yield
        finally:
            self._timer.stop()
