"""Two people, two windows side by side, one process: ``python -m m2chat.ui.demo``.

The circle, the server and the two profiles are composed by ``m2chat.app.demo.start_pair``, which
is real in every part; here are only the windows.  Both faces live on one node thread.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import sys
import time
from collections.abc import Awaitable, Callable, Sequence
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from m2chat.app.demo import start_pair
from m2chat.app.face import ApplicationFace
from m2chat.ui.bridge import Bridge, NodeThread
from m2chat.ui.loop import run
from m2chat.ui.main import NO_DISPLAY, has_display, make_application
from m2chat.ui.main_window import MainWindow
from m2chat.ui.measures import LEAST_W
from m2chat.ui.screenshots import save
from m2chat.ui.theme import Size, theme

Pair = Callable[[], Awaitable[tuple[ApplicationFace, ApplicationFace]]]
SETTLE_S = 1.0


async def talk(start_pair: Pair, screenshots: Path | None = None) -> int:
    """Open both windows; with a folder, paint them into it and end.  Returns the exit code."""
    node = NodeThread()
    node.start()
    starter, bridges = Bridge(node), (Bridge(node), Bridge(node))
    windows: list[MainWindow] = []
    try:
        for bridge, face in zip(bridges, await started(starter, start_pair), strict=True):
            bridge.attach(face)
            windows.append(await opened(bridge))
        if screenshots is None:
            place(windows)
            await closed(windows)
        else:
            await painted(windows, bridges, screenshots)
        for bridge, window in zip(bridges, windows, strict=True):
            window.close()
            await bridge.shutdown()
    finally:
        for bridge in (starter, *bridges):
            bridge.close()
        node.stop()
    return 0


async def started(bridge: Bridge, start_pair: Pair) -> tuple[ApplicationFace, ApplicationFace]:
    """Compose both applications on the node's loop."""
    pair: asyncio.Future[tuple[ApplicationFace, ApplicationFace]]
    pair = asyncio.get_running_loop().create_future()
    bridge.run(start_pair, pair.set_result, pair.set_exception)
    return await pair


async def opened(bridge: Bridge) -> MainWindow:
    """A window with its list on the screen and the first conversation open."""
    window = MainWindow(bridge, time.time)
    there: asyncio.Future[None] = asyncio.get_running_loop().create_future()
    window.show()
    window.load(lambda: there.set_result(None))
    await there
    window.open_row(0)
    return window


async def painted(windows: Sequence[MainWindow], bridges: Sequence[Bridge], folder: Path) -> None:
    """Both windows as pictures in the size of a desktop window, one light and one dark."""
    for window, bridge, dark in zip(windows, bridges, (False, True), strict=True):
        window.resize(Size.WINDOW_W, Size.WINDOW_H)
        theme().force(dark)
        await asyncio.sleep(SETTLE_S)
        save(window, folder / f"{bridge.profile.name.lower()}.png")
    theme().force(None)


def place(windows: Sequence[MainWindow]) -> None:
    """Side by side on the screen."""
    room = QGuiApplication.primaryScreen().availableGeometry()
    width = max(LEAST_W, min(Size.WINDOW_W, room.width() // 2 - 16))
    height = min(Size.WINDOW_H, room.height() - 60)
    for at, window in enumerate(windows):
        window.resize(width, height)
        window.move(room.left() + 8 + at * (width + 16), room.top() + 30)


async def closed(windows: Sequence[MainWindow]) -> None:
    """Until the first window is closed."""
    over: asyncio.Future[None] = asyncio.get_running_loop().create_future()

    def end() -> None:
        if not over.done():
            over.set_result(None)

    for window in windows:
        window.closed.connect(end)
    await over


def main(argv: Sequence[str] | None = None) -> int:
    """Run the demo."""
    parser = argparse.ArgumentParser(prog="m2chat.ui.demo", description=__doc__)
    parser.add_argument("--screenshots", type=Path, metavar="DIR", help="paint both windows, end")
    options = parser.parse_args(argv)
    if options.screenshots is not None:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    if not has_display(dict(os.environ), sys.platform):
        print(NO_DISPLAY, file=sys.stderr)  # noqa: T201 - there is no window to say it in
        return 2
    application = make_application(sys.argv)
    return run(application, lambda: talk(start_pair, options.screenshots))


if __name__ == "__main__":
    raise SystemExit(main())
