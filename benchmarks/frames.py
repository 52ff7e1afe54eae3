"""The window while the network is busy: frames of a scrolled conversation beside bytes that move.

One process, as in the application: the window on the Qt thread; on the node's thread a real session
that sends to a ``m2ctl bench serve`` process, then a whole profile that receives files from a
``m2ctl rpc`` process.  A frame is due each 16 ms; its time is from when it was due to when it is
painted (house, open point 2: none over 50 ms).
"""

from __future__ import annotations

import asyncio
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from PySide6.QtCore import QEventLoop, Qt, QTimer

from benchmarks.messaging import befriend
from m2chat.app.account import Accounts
from m2chat.app.application import Application
from m2chat.app.bootstrap import Surface, loopback_node
from m2chat.app.faces.files import FileProgress
from m2chat.messaging.file_model import FileRules
from m2chat.net.io.bench import Client
from m2chat.net.wire.addresses import Address
from m2chat.ui.bridge import Bridge, NodeThread
from m2chat.ui.main import make_application
from m2chat.ui.main_window import MainWindow
from m2chat.ui.views.message_view import MessageView
from tests.support.command_line import PASSPHRASE, RpcPeer, m2ctl, server
from tests.support.fake_app import large_application

FRAME_S = 0.016
SECONDS = 8.0
STEP = 40  # pixels a frame
FILE_BYTES = 4_000_000_000  # never whole within the measurement


def frames(window: MainWindow, used: Callable[[], object] = lambda: None) -> list[float]:
    """Scroll for a while; how late each frame was painted, in ms, sorted.

    ``used`` is called ten times a second, as the wheel of a person would have it called.
    """
    view = window.findChild(MessageView)
    assert view is not None
    bar = view.verticalScrollBar()
    late: list[float] = []
    loop, timer = QEventLoop(), QTimer()
    timer.setTimerType(Qt.TimerType.PreciseTimer)
    started = time.perf_counter()
    due = [started + FRAME_S]
    way = [-1]

    def tick() -> None:
        now = time.perf_counter()
        if now < due[0]:
            return
        if bar.value() in (bar.minimum(), bar.maximum()):
            way[0] = -way[0] if bar.value() == bar.minimum() else -1
        bar.setValue(bar.value() + way[0] * STEP)
        view.viewport().repaint()
        if len(late) % 6 == 0:
            used()
        done = time.perf_counter()
        late.append((done - due[0]) * 1e3)
        due[0] = max(due[0] + FRAME_S, done)
        if done - started > SECONDS:
            loop.quit()

    timer.timeout.connect(tick)
    timer.start(1)
    loop.exec()
    return sorted(late)


def tell(figure: str, late: list[float], **more: object) -> None:
    """One JSON line."""
    row = {
        "figure": figure,
        "frames": len(late),
        "p50_ms": round(late[len(late) // 2], 1),
        "p99_ms": round(late[int(len(late) * 0.99)], 1),
        "worst_ms": round(late[-1], 1),
        "over_50_ms": sum(one > 50 for one in late),
    }
    print(json.dumps({**row, **more}), flush=True)


async def transfer(address: Address, sent: list[float]) -> None:
    """Send without end, with one identity; tells how fast each 50 MB went."""
    client = Client(address)
    try:
        while True:
            figures = await client.bulk(50_000_000)
            rate = figures["MB/s"]
            assert isinstance(rate, float)
            sent.append(rate)
    finally:
        await client.close()


def receive(window: MainWindow, node: NodeThread) -> None:
    """A profile of this process takes files of 1 GB while the window is scrolled."""
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        with server(home / "server") as circle:
            for name in ("Alice", "Bob"):
                words = ("profile", "create", "--name", name, "--circle", circle)
                made = m2ctl(home, "--profile", str(home / name), "--json", *words)
                assert made.returncode == 0, made.stderr
            alice, bob = RpcPeer(home, home / "Alice"), RpcPeer(home, home / "Bob")
            alice.until("ready")
            bob.until("ready")
            befriend(alice, bob)
            bob.leave()
            path = home / "file.bin"
            path.touch()
            os.truncate(path, FILE_BYTES)
            moved: list[tuple[float, int]] = []

            async def open_bob() -> Application:
                accounts = Accounts(Surface(loopback_node))
                bob = await accounts.unlock(home / "Bob", PASSPHRASE)
                await bob.files.set_rules(None, FileRules(1 << 40, 1 << 40, 1 << 40))
                bob.bus.subscribe(
                    FileProgress, lambda e: moved.append((time.perf_counter(), e.moved))
                )
                await bob.start()
                return bob

            bob_here = node.submit(open_bob()).result(30)
            sent = alice.call("file.send", contact="Bob", path=str(path))
            while not moved:
                time.sleep(0.05)
            moved.clear()
            late = frames(window, bob_here.files.window_used)
            rate = (moved[-1][1] - moved[0][1]) / (moved[-1][0] - moved[0][0]) if moved else 0.0
            tell("scrolling, a file arrives", late, file_MBps=round(rate / 1e6, 1))
            alice.call("file.cancel", message=sent["message"])
            alice.leave()
            node.submit(bob_here.stop()).result(10)


def main() -> None:
    """Without and with bytes that move."""
    application = make_application(sys.argv)
    node = NodeThread()
    node.start()
    bridge = Bridge(node)
    bridge.attach(large_application(5, 3_000, 2_000))
    window = MainWindow(bridge, time.time)
    window.resize(1080, 720)
    window.show()
    ready = QEventLoop()
    window.load(ready.quit)
    ready.exec()
    window.open_row(0)
    for _ in range(100):
        application.processEvents()
        time.sleep(0.005)
    tell("scrolling, network idle", frames(window))
    words = [sys.executable, "-m", "m2chat.cli.main", "bench", "serve"]
    server = subprocess.Popen(words, stdout=subprocess.PIPE, text=True)
    assert server.stdout is not None
    sent: list[float] = []
    try:
        address = Address.parse(json.loads(server.stdout.readline())["address"])
        work = node.submit(transfer(address, sent))
        time.sleep(3)
        sent.clear()
        late = frames(window)
        work.cancel()
        rates = sorted(sent) or [0.0]
        tell("scrolling, bulk transfer", late, transfer_MBps=rates[len(rates) // 2])
    finally:
        server.terminate()
        server.communicate(timeout=10)
    receive(window, node)
    window.close()
    bridge.close()
    node.stop()


if __name__ == "__main__":
    asyncio.set_event_loop(None)
    main()
