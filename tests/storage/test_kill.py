"""R-10: a writer is killed with -9 at random moments; what it said is durable is there."""

from __future__ import annotations

import random
import signal
import subprocess
import sys
import threading
from pathlib import Path

from m2chat.database.connection import Database
from m2chat.ids import MessageId, UserId
from m2chat.messaging.envelope import Inner
from m2chat.messaging.model import ContactState, DeliveryState
from m2chat.messaging.records import ZERO_HASH, ContactRecord
from m2chat.storage.profiles import DATABASE
from m2chat.storage.store import NewProfile, ProfileStore
from tests.support.persons import KEY

ROOT = Path(__file__).resolve().parents[2]
ME, BOB = UserId(b"m" * 32), UserId(b"b" * 32)
KILLS = 30


async def test_a_killed_writer_loses_nothing_that_it_showed(tmp_path: Path) -> None:
    row = NewProfile("me", b"k", bytes(1026), ME.raw, bytes(32), bytes(8), bytes(16), 0.0)
    store = await ProfileStore.create(tmp_path, KEY, row)
    contact = ContactRecord(BOB, ContactState.READY, bytes(32), bytes(16), 0.0, acknowledged=True)
    await store.transaction(lambda t: t.contacts.save(contact))
    await store.close()
    chance = random.Random(10)
    shown: list[str] = []
    for _ in range(KILLS):
        shown += _write_and_kill(tmp_path, chance.uniform(0.001, 0.08))
    assert len(shown) > KILLS

    database = await Database.open(tmp_path / DATABASE, key=KEY)
    assert await database.transaction(lambda tx: tx.row("PRAGMA integrity_check")) == ("ok",)
    assert await database.transaction(lambda tx: tx.rows("PRAGMA cipher_integrity_check")) == []
    await database.close()
    store, _ = await ProfileStore.open(tmp_path, KEY, lambda _: ME.raw)
    for text in shown:
        message = await store.transaction(lambda t, i=text: t.messages.get(MessageId.parse(i)))
        assert message is not None
        assert message.state is DeliveryState.QUEUED
    # and the row of numbers has no hole and no break
    prev = ZERO_HASH
    for seq, item in enumerate(await store.transaction(lambda t: t.outbox.all(BOB)), start=1):
        inner = Inner.decode(item.inner)
        assert (inner.seq, inner.prev) == (seq, prev)
        prev = inner.hash
    await store.close()


def _write_and_kill(folder: Path, after_s: float) -> list[str]:
    """The ids that were shown before the process died."""
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.storage.writer", str(folder), str(ME), str(BOB)],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "ready\n"
    timer = threading.Timer(after_s, process.send_signal, (signal.SIGKILL,))
    timer.start()
    lines = process.stdout.read().splitlines()
    process.wait()
    process.stdout.close()
    timer.join()
    return [line for line in lines if len(line) == 32]  # the last line may be cut
