"""R-12: ``kill -9`` of a store, between the commit and its answer, between fetch and deletion.

A real process on a real disk, killed at random moments of a deposit, of a fetch and of an
acknowledgement.  What was answered STORED is there once; what was answered as erased is gone.
``M2CHAT_KILLS`` (or ``M2CHAT_LONG=1``) makes it 100 kills; 10 take a quarter of a minute.
"""

from __future__ import annotations

import asyncio
import os
import random
import sqlite3
from collections.abc import Awaitable
from contextlib import closing, suppress
from pathlib import Path

import pytest

from m2chat.clock import SystemClock
from m2chat.crypto.mailbox import envelope_id
from m2chat.crypto.randomness import SystemRandomSource
from m2chat.crypto.signing import SigningKey
from m2chat.servers.store import FILE_NAME
from tests.support.people import until
from tests.support.server_processes import Server, Servers, servers
from tests.support.store_rig import Guest

KILLS = int(os.environ.get("M2CHAT_KILLS", "100" if os.environ.get("M2CHAT_LONG") else "10"))
AT_ONCE = 6
LETTER = 2_458
MAILBOX = SigningKey(bytes(range(32)))


class Trial:
    """A store that is killed again and again, and what it said before."""

    def __init__(self, ring: Servers) -> None:
        self._ring = ring
        self.server: Server = ring.found()
        self.stored: set[bytes] = set()
        self.unsure: dict[bytes, tuple[bytes, bytes]] = {}  # env -> token, blob
        self.erased: set[bytes] = set()
        self.erasing: set[bytes] = set()
        self.number = 0

    async def guest(self) -> Guest:
        """Somebody who has found it."""
        server = self.server
        made = Guest(server.link, server.service, SystemClock(), SystemRandomSource())
        made.mailbox = MAILBOX
        await until(lambda: server.service in made.stores.services(made.at.circle))
        return made

    async def kill(self, after: float, *acts: Awaitable[object]) -> None:
        """Let these run, kill the store in the midst of them, and start it again."""
        tasks = [asyncio.ensure_future(act) for act in acts]
        await asyncio.sleep(after)
        self.server.kill()
        await asyncio.sleep(0.01)  # what it said before must be heard
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        self.server = await asyncio.to_thread(self._ring.again, self.server)

    async def deposit(self, guest: Guest, token: bytes, blob: bytes) -> None:
        """Leave it, and note what was answered."""
        env = envelope_id(blob)
        self.unsure[env] = token, blob
        await guest.stores.deposit(guest.at, guest.mbox, token, 7, blob)
        self.stored.add(env)
        del self.unsure[env]

    async def erase(self, guest: Guest, envs: list[bytes]) -> None:
        """Acknowledge, and note what was answered."""
        self.erasing |= set(envs)
        await guest.stores.acknowledge(guest.at, MAILBOX, envs)
        self.erased |= set(envs)

    def letters(self, tokens: list[bytes]) -> list[tuple[bytes, bytes]]:
        """Fresh ones with their tokens."""
        out = []
        for _ in range(AT_ONCE):
            self.number += 1
            blob = self.number.to_bytes(8, "big") + os.urandom(LETTER - 8)
            out.append((tokens[self.number], blob))
        return out

    def check(self, found: list[bytes]) -> None:
        """What a whole fetch gave, against what was said."""
        assert len(set(found)) == len(found), "doubled"
        waiting = set(found)
        assert self.stored - self.erasing <= waiting, "lost"
        assert not self.erased & waiting, "came back"
        assert waiting <= self.stored | self.unsure.keys(), "from nowhere"


@pytest.mark.slow
@pytest.mark.timeout(1200)
async def test_r12_a_killed_store_keeps_what_it_said(tmp_path: Path) -> None:
    chance = random.Random(12)
    with servers(tmp_path) as ring:
        trial = Trial(ring)
        guest = await trial.guest()
        tokens = await guest.open(KILLS * AT_ONCE + 1)
        for number in range(KILLS):
            kind = number % 3
            if kind == 0:  # between STORED and its answer
                acts = [trial.deposit(guest, *one) for one in trial.letters(tokens)]
                await trial.kill(chance.uniform(0.0, 0.012), *acts)
            elif kind == 1:  # in the midst of a fetch
                acts = [trial.deposit(guest, *one) for one in trial.letters(tokens)]
                await asyncio.gather(*acts)
                await trial.kill(chance.uniform(0.0, 0.004), guest.fetched())
            else:  # between fetch and deletion
                envs = [item.env async for item in guest.stores.fetch(guest.at, MAILBOX)]
                await trial.kill(chance.uniform(0.0, 0.006), trial.erase(guest, envs))
            guest.close()
            guest = await trial.guest()
            trial.check([envelope_id(blob) for blob in await guest.fetched()])
            for token, blob in list(trial.unsure.values()):  # the sender asks again
                await trial.deposit(guest, token, blob)
        found = [envelope_id(blob) for blob in await guest.fetched()]
        trial.check(found)
        assert not trial.unsure
        guest.close()
        assert trial.server.terminate() == 0
        with closing(sqlite3.connect(trial.server.data / FILE_NAME)) as tables:
            assert tables.execute("PRAGMA integrity_check").fetchall() == [("ok",)]


@pytest.mark.slow
async def test_a_client_goes_on_by_itself_when_the_store_is_back(tmp_path: Path) -> None:
    with servers(tmp_path) as ring:
        trial = Trial(ring)
        guest = await trial.guest()
        tokens = await guest.open(AT_ONCE + 1)
        acts = [asyncio.ensure_future(trial.deposit(guest, *one)) for one in trial.letters(tokens)]
        trial.server.kill()
        trial.server = await asyncio.to_thread(ring.again, trial.server)
        with suppress(TimeoutError):
            async with asyncio.timeout(20):
                await asyncio.gather(*acts)
        assert len(trial.stored) == AT_ONCE
        trial.check([envelope_id(blob) for blob in await guest.fetched()])
        guest.close()
