"""What people do and what befalls them, by a seed; and the sentences that must hold.

Always: what is shown as delivered is in the other's database.  In the end, when all are at home
and every line works: everything that was sent is shown as delivered, and came once.
"""

from __future__ import annotations

import asyncio
import logging
import random
from collections import Counter
from collections.abc import Awaitable, Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from m2chat.errors import UserFacingError
from m2chat.messaging.model import DeliveryState
from tests.soak.village import EVERYBODY, PATIENCE_S, Home, Village, received, settle, unfinished
from tests.support.simnet import LinkQuality
from tests.support.town import stock_temporary_keys
from tests.support.virtual_loop import run_virtual

WORDS_EVERY_S = 20.0  # of each person, on average
FAULT_EVERY_S = 60.0  # in the whole village, on average
CHECK_EVERY_S = 300.0
HOUR_S = 3600.0
WEATHER = (
    LinkQuality(delay=0.025),
    LinkQuality(delay=0.025, jitter=0.01, loss=0.05, reorder=0.02, duplicate=0.02),
    LinkQuality(delay=0.15, jitter=0.05, loss=0.2, reorder=0.05, duplicate=0.05),
)


@dataclass
class Report:
    """What happened."""

    hours: float
    sent: int = 0
    refused: int = 0
    faults: Counter[str] = field(default_factory=Counter)
    checks: int = 0
    wrong: list[str] = field(default_factory=list)

    def rows(self) -> dict[str, object]:
        """For people and programs."""
        return {
            "virtual hours": self.hours,
            "sent": self.sent,
            "refused": self.refused,
            "faults": dict(self.faults),
            "checks": self.checks,
            "wrong": self.wrong,
        }


class Life:
    """The days of a village."""

    def __init__(self, village: Village, homes: list[Home], seed: int, hours: float) -> None:
        self.village, self.homes = village, homes
        self.chance = random.Random(seed)
        self.report = Report(hours)
        self._busy: set[str] = set()  # homes and servers that something befalls just now
        self._faults: tuple[Callable[[], Awaitable[None]], ...] = (
            self._nap, self._crash, self._crash_at_a_commit, self._cut, self._router, self._server,
            self._all_servers, self._weather, self._full_disk,
        )  # fmt: skip

    async def live(self) -> Report:
        """All of it."""
        async with asyncio.TaskGroup() as group:
            tasks = [group.create_task(self._talk(home)) for home in self.homes]
            tasks += [group.create_task(one()) for one in (self._fate, self._watch)]
            await asyncio.sleep(self.report.hours * HOUR_S)
            for task in tasks:
                task.cancel()
        await self._heal()
        return self.report

    # -- what people do ------------------------------------------------------------------------

    async def _talk(self, home: Home) -> None:
        number = 0
        while True:
            await asyncio.sleep(self.chance.expovariate(1 / WORDS_EVERY_S))
            to = self.chance.choice([None, *(one for one in self.homes if one is not home)])
            if not home.up:
                continue
            number += 1
            await self._say(home, to, f"{home.name} {number}")

    async def _say(self, home: Home, to: Home | None, words: str) -> None:
        """Say something to somebody, or to all."""
        chat = to.person.id if to is not None else home.group
        assert chat is not None
        try:
            sending = home.spawn(home.person.app.life.send(chat, words))
            async with asyncio.timeout(30):  # a program that is killed never answers
                message = await sending
        except (UserFacingError, TimeoutError, asyncio.CancelledError):
            self.report.refused += 1  # nobody was told that it was kept
            return
        home.sent[message.id] = (to.name if to is not None else EVERYBODY, words)
        self.report.sent += 1

    # -- what befalls them ---------------------------------------------------------------------

    async def _fate(self) -> None:
        async with asyncio.TaskGroup() as group:
            while True:
                await asyncio.sleep(self.chance.expovariate(1 / FAULT_EVERY_S))
                group.create_task(self._strike())

    async def _strike(self) -> None:
        fault = self.chance.choice(self._faults)
        self.report.faults[fault.__name__.strip("_")] += 1
        await fault()

    async def _while_away(self) -> None:
        await asyncio.sleep(self.chance.choice((1, 10, 60, 300, 1200)))

    @contextmanager
    def _somebody(self) -> Iterator[Home | None]:
        """Who is at home, spared by everything else meanwhile; None when there is nobody."""
        spared = [one for one in self.homes if one.up and one.name not in self._busy]
        home = self.chance.choice(spared) if spared else None
        with self._sparing([home] if home is not None else []):
            yield home

    @contextmanager
    def _sparing(self, homes: Sequence[Home]) -> Iterator[None]:
        names = [one.name for one in homes]
        self._busy.update(names)
        try:
            yield
        finally:
            self._busy.difference_update(names)

    async def _nap(self) -> None:
        await self._gone(Home.sleep)

    async def _crash(self) -> None:
        await self._gone(Home.crash)

    async def _gone(self, leave: Callable[[Home], Awaitable[None]]) -> None:
        with self._somebody() as home:
            if home is not None:
                await leave(home)
                await self._while_away()
                await home.wake()

    async def _crash_at_a_commit(self) -> None:
        """The power fails just before or just after one of the next commits."""
        with self._somebody() as home:
            if home is not None:
                await self._fail_at_a_commit(home)

    async def _fail_at_a_commit(self, home: Home) -> None:
        store = home.person.store
        at = store.commits + self.chance.randrange(1, 12)
        if self.chance.random() < 0.5:
            store.die_before = at
        else:
            store.die_after = at
        try:
            async with asyncio.timeout(300):
                await store.dead.wait()
        except TimeoutError:
            store.die_before = store.die_after = None
        else:
            await home.crash()
            await self._while_away()
            await home.wake()

    async def _cut(self) -> None:
        with self._somebody() as home:
            if home is not None:
                home.cut()
                await self._while_away()
                home.join()

    async def _router(self) -> None:
        home = self.chance.choice(self.homes)
        home.router.forget(self.chance.randrange(100))

    async def _server(self) -> None:
        post = self.chance.choice(self.village.posts)
        if post.server is not None:
            await self.village.stop(post)
            await self._while_away()
            self.village.start(post)

    async def _all_servers(self) -> None:
        gone = [one for one in self.village.posts if one.server is not None]
        for post in gone:
            await self.village.stop(post)
        await asyncio.sleep(self.chance.choice((5, 60, 300)))
        for post in gone:
            self.village.start(post)

    async def _weather(self) -> None:
        self.village.internet.net.quality = self.chance.choice(WEATHER)

    async def _full_disk(self) -> None:
        with self._somebody() as home:
            if home is not None:
                store = home.person.store
                await home.spawn(store.limit_pages(0))
                await asyncio.sleep(60)
                await home.spawn(store.limit_pages(None))

    # -- what must hold ------------------------------------------------------------------------

    async def _watch(self) -> None:
        while True:
            await asyncio.sleep(CHECK_EVERY_S)
            self.village.internet.log.clear()
            self.village.internet.net.log.clear()
            for home in self.homes:
                home.lan.log.clear()
            await self._check()

    async def _check(self) -> None:
        """Nothing is shown as delivered that the other does not have."""
        here = [one for one in self.homes if one.up and one.name not in self._busy]
        with self._sparing(here):
            await self._compare(here)
        self.report.checks += 1

    async def _compare(self, here: list[Home]) -> None:
        shown: list[tuple[Home, str, str]] = []
        for home in here:
            for message, (to, words) in list(home.sent.items()):
                state = (await home.spawn(home.person.app.message(message))).state
                if state is DeliveryState.DELIVERED:
                    shown.append((home, to, words))
        for other in here:
            had = {one.name: await received(other, one) for one in here if one is not other}
            self.report.wrong += [
                f"{home.name} to {other.name}: {words}: shown, not there"
                for home, to, words in shown
                if to in (other.name, EVERYBODY)
                and home is not other
                and words not in had[home.name]
            ]

    async def _heal(self) -> None:
        self.village.internet.net.quality = WEATHER[0]
        for post in self.village.posts:
            if post.server is None:
                self.village.start(post)
        for home in self.homes:
            home.join()
            await home.wake()
            store = home.person.store
            store.die_before = store.die_after = None
            await home.spawn(store.limit_pages(None))
        waited = 0.0
        while (left := await unfinished(self.homes)) and waited < PATIENCE_S:
            await asyncio.sleep(10)
            waited += 10
        self.report.wrong += [f"not delivered: {one}" for one in left]
        for home in self.homes:
            for other in self.homes:
                if other is home:
                    continue
                wanted = {w for to, w in other.sent.values() if to in (home.name, EVERYBODY)}
                came = await received(home, other)
                self.report.wrong += [
                    f"{other.name} to {home.name}: {words}: came {came[words]} times"
                    for words in wanted | set(came)
                    if came[words] != 1
                ]


class _Faults(logging.Handler):
    """Errors that the program wrote into its log."""

    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self.seen: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.seen.append(f"{record.name}: {record.getMessage()}")


def soak(folder: Path, *, seed: int, hours: float, people: int) -> Report:
    """One life of a village, in virtual time."""
    log = _Faults()
    logging.getLogger().addHandler(log)

    async def everything() -> Report:
        village = Village(seed, folder)
        village.internet.install(patch)
        stock_temporary_keys(patch)
        homes = await settle(village, seed, people, folder)
        report = await Life(village, homes, seed, hours).live()
        for home in homes:
            await home.sleep()
        await village.close()
        return report

    try:
        with pytest.MonkeyPatch.context() as patch:
            patch.setenv("M2CHAT_PORT_MAPPING", "off")
            report = run_virtual(everything(), limit=(hours + 10) * HOUR_S)
    finally:
        logging.getLogger().removeHandler(log)
    report.wrong += [f"logged: {one}" for one in log.seen]
    return report
