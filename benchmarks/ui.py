"""The window on a large real profile: 50 conversations, 100,000 messages, one of 50,000.

The profile is made once, through the storage layer, in a folder that goes with the run; a real
``m2-server`` runs beside it.  Then the real program starts in fresh processes (offscreen): it is
unlocked with the passphrase, shows the list, goes on line and opens the long conversation.

One JSON line: seconds from the start of the process to the painted list (``start_s``, medians; the
key derivation of the passphrase is also given, and the start without it), milliseconds from the
click to the painted conversation, resident memory, and processor time while nothing happens (on
line, fifty contacts away).

    python benchmarks/ui.py [STARTS]
"""

from __future__ import annotations

import asyncio
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

CONVERSATIONS, LONG, TOTAL = 50, 50_000, 100_000
AT_ONCE = 10_000
PASSPHRASE = "amber river candle orbit"
LONG_NAME = "Long talk"
IDLE_S = 10.0
GOALS = {"start_s": 1.5, "open_ms": 100, "rss_mb": 200}
SENTENCES = (
    "Shall we leave at nine? The tide turns at noon.",
    "Yes.",
    "I put the key below the third flowerpot, the blue one, as always. Please water the tomatoes.",
    "https://example.org/harbour/timetable has the new times",
    "Läuft bei dir? 🙂",
)


# -- the profile --------------------------------------------------------------------------------


async def make_profile(folder: Path, circle: str) -> None:
    """A profile with very much in it."""
    from m2chat.app.account import Accounts
    from m2chat.app.bootstrap import Surface
    from m2chat.crypto.certificate import UserCertificate
    from m2chat.links import CircleLink
    from m2chat.storage.store import ProfileStore
    from m2chat.storage.vault import Vault

    surface = Surface()
    accounts = Accounts(surface)
    application = await accounts.create("Ada", PASSPHRASE, path=folder, circle=circle)
    await application.stop()
    key = Vault(folder, surface.keeper, surface.random).open(PASSPHRASE)
    store, _ = await ProfileStore.open(
        folder, key, lambda certificate: UserCertificate.decode(certificate).fingerprint
    )
    try:
        await fill(store, CircleLink.parse(circle).public_key, time.time())
    finally:
        await store.close()
        accounts.close()


async def fill(store: Any, circle: bytes, now: float) -> None:
    """Contacts and messages in large transactions."""
    from m2chat.ids import MessageId, UserId
    from m2chat.messaging.model import ContactState, DeliveryState, Direction, Message
    from m2chat.messaging.records import ContactRecord

    people = [UserId(os.urandom(32)) for _ in range(CONVERSATIONS)]

    def add_people(t: Any) -> None:
        certificate = t.own.profile().certificate
        for number, person in enumerate(people):
            t.contacts.save(
                ContactRecord(
                    id=person,
                    state=ContactState.READY,
                    circle=circle,
                    discovery=os.urandom(16),
                    added_at=now - 1e6,
                    acknowledged=True,
                    name=LONG_NAME if number == 0 else f"Person {number}",
                    certificate=certificate,
                    pair_root=os.urandom(32),
                    revision=1,
                    instance=os.urandom(8),
                )
            )

    def some(first: int, count: int) -> Callable[[Any], None]:
        def add(t: Any) -> None:
            for number in range(first, first + count):
                who = 0 if number < LONG else 1 + number % (CONVERSATIONS - 1)
                sent = now - (TOTAL - number) * 60.0
                t.messages.add(
                    Message(
                        id=MessageId(os.urandom(16)),
                        contact=people[who],
                        direction=Direction.OUT if number % 3 else Direction.IN,
                        text=SENTENCES[number % len(SENTENCES)],
                        state=DeliveryState.DELIVERED,
                        order=0,
                        sent_at=sent,
                        delivered_at=sent + 1,
                    )
                )

        return add

    await store.transaction(add_people)
    for first in range(0, TOTAL, AT_ONCE):
        await store.transaction(some(first, AT_ONCE))


# -- one start of the program, in a process of its own --------------------------------------------


def child(folder: Path, begun: float, idle: bool) -> int:
    """Start as ``m2chat`` does, be the person at the keyboard, print the figures."""
    from m2chat.storage import vault
    from m2chat.ui import main as program

    figures: dict[str, float] = {}
    derive = vault.derive_key

    def timed(passphrase: str, parameters: Any) -> bytes:
        start = time.perf_counter()
        key = derive(passphrase, parameters)
        figures["derive_s"] = time.perf_counter() - start
        return key

    vault.derive_key = timed
    made = program.compose()
    program.shown_elsewhere(made, folder, "")
    application = program.make_application(["m2chat"])

    async def both() -> int:
        over = asyncio.ensure_future(program.session(made, folder))
        await person(figures, begun, idle)
        return await over

    code = program.run(application, both)
    sys.stdout.write(json.dumps(figures) + "\n")
    return code


async def person(figures: dict[str, float], begun: float, idle: bool) -> None:
    """Unlocks, waits for the list, opens the long conversation, then does nothing."""
    import psutil
    from PySide6.QtWidgets import QApplication

    from m2chat.ui.dialogs.unlock import Unlock
    from m2chat.ui.models.message_model import PAGE
    from m2chat.ui.shell import Shell

    process = psutil.Process()
    shells: list[Shell] = []
    while not shells:
        await asyncio.sleep(0.001)
        shells = [one for one in QApplication.topLevelWidgets() if isinstance(one, Shell)]
    shell = shells[0]
    while not (shell.shows_page and isinstance(shell.page, Unlock)):
        await asyncio.sleep(0.001)
    figures["unlock_page_s"] = time.time() - begun
    unlock = shell.page
    unlock.field.setText(PASSPHRASE)
    unlock.open_button.click()
    while shell.window_page is None:
        await asyncio.sleep(0.001)
    window = shell.window_page
    rows = window.conversations
    await painted(window.list.view.viewport(), lambda: rows.rowCount() == CONVERSATIONS)
    figures["start_s"] = time.time() - begun
    figures["start_cpu_s"] = time.process_time()
    async with asyncio.timeout(30):
        while "Online" not in window.list.strip.text():
            await asyncio.sleep(0.01)
    figures["online_s"] = time.time() - begun
    await asyncio.sleep(2)
    figures["rss_mb"] = process.memory_info().rss / 1e6
    row = next(n for n in range(CONVERSATIONS) if rows.data(rows.index(n, 0)) == LONG_NAME)
    model = window.page.model
    clicked = time.perf_counter()
    window.open_row(row)
    await painted(window.page.messages.viewport(), lambda: model.rowCount() == PAGE)
    figures["open_ms"] = (time.perf_counter() - clicked) * 1000
    await asyncio.sleep(1)
    figures["rss_open_mb"] = process.memory_info().rss / 1e6
    if idle:
        await asyncio.sleep(5)
        before = process.cpu_times()
        await asyncio.sleep(IDLE_S)
        after = process.cpu_times()
        spent = after.user + after.system - before.user - before.system
        figures["idle_cpu_percent"] = spent / IDLE_S * 100
    shell.close()


async def painted(surface: Any, there: Callable[[], bool]) -> None:
    """Until a surface was painted after something became true."""
    from PySide6.QtCore import QEvent, QObject, QTimer

    over: asyncio.Future[None] = asyncio.get_running_loop().create_future()

    class Watch(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Paint and there():
                QTimer.singleShot(0, self.end)  # when this paint is done
            return False

        def end(self) -> None:
            if not over.done():
                over.set_result(None)

    watch = Watch()
    surface.installEventFilter(watch)
    surface.update()
    await over
    surface.removeEventFilter(watch)


# -- the whole ----------------------------------------------------------------------------------


def start_server(folder: Path) -> tuple[subprocess.Popen[str], str]:
    """A look-up server of our own; its circle link."""
    words = ["run", "--bind", "127.0.0.1:0", "--new-circle", "Bench", "--data", str(folder)]
    process = subprocess.Popen(
        [sys.executable, "-m", "m2chat.servers.main", *words, "--json"],
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    return process, json.loads(process.stdout.readline())["circle"]


def one_start(folder: Path, idle: bool) -> dict[str, float]:
    """The figures of one fresh process."""
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_LOGGING_RULES": "*=false"}
    words = [sys.executable, __file__, "--child", str(folder), repr(time.time()), str(int(idle))]
    done = subprocess.run(words, env=env, capture_output=True, text=True, check=False, timeout=120)
    if done.returncode:
        raise SystemExit(done.stderr)
    figures: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return figures


def main(starts: int) -> int:
    """Make the profile, start the program so often, print the medians."""
    with tempfile.TemporaryDirectory(prefix="m2chat-bench-") as name:
        server, circle = start_server(Path(name) / "server")
        try:
            profile = Path(name) / "ada"
            asyncio.run(make_profile(profile, circle))
            runs = [one_start(profile, number == starts - 1) for number in range(starts)]
            size = (profile / "profile.db").stat().st_size
        finally:
            server.terminate()
            server.communicate(timeout=10)
    keys = [key for key in runs[0] if key in runs[-1]]
    shown = {key: statistics.median(run[key] for run in runs) for key in keys}
    shown["start_without_derivation_s"] = statistics.median(
        run["start_s"] - run["derive_s"] for run in runs
    )
    shown["idle_cpu_percent"] = runs[-1]["idle_cpu_percent"]
    figures: dict[str, object] = {key: round(value, 3) for key, value in shown.items()}
    figures["database_mb"] = round(size / 1e6, 1)
    figures["goals"] = GOALS
    sys.stdout.write(
        json.dumps({"figure": f"{TOTAL:,} messages", "starts": starts, **figures}) + "\n"
    )
    return 0


if __name__ == "__main__":
    if sys.argv[1:2] == ["--child"]:
        raise SystemExit(child(Path(sys.argv[2]), float(sys.argv[3]), sys.argv[4] == "1"))
    raise SystemExit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 3))
