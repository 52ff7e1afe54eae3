"""The store's tables behind one door: work goes in, one commit serves all that waits.

Two lanes of one database: changes, which are on the disk before anybody hears of them, and reads,
which wait for no commit.  What came while a transaction ran goes into the next one together.  A
disk that is full or ill answers DISK to the work it hit, and the next is tried anew.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections import deque
from collections.abc import Awaitable, Callable, Coroutine
from typing import Any, Protocol, TypeVar

from m2chat.errors import UserFacingError
from m2chat.net.services.store_limits import StoreLimits
from m2chat.net.services.store_tables import Admit, Keep, Newest, Outcome, Read, Work
from m2chat.net.wire.store_messages import StoreCode
from m2chat.servers.store_sql import SqlTransaction, StoreSql, used_bytes

AT_ONCE = 256  # pieces of work in a transaction
BYTES_AT_ONCE = 8 << 20

_log = logging.getLogger(__name__)
Then = Callable[[Outcome], None]
T = TypeVar("T")


class StoreBackend(Protocol):
    """A database with a connection for changes and one for reads."""

    @property
    def used(self) -> int:
        """Bytes of all blobs when it was opened."""

    async def change(self, work: Callable[[SqlTransaction], T]) -> T:
        """All or nothing, durable when it returns; raises ``DatabaseTrouble``."""

    async def read(self, work: Callable[[SqlTransaction], T]) -> T:
        """Of the last committed state; raises ``DatabaseTrouble``."""

    async def close(self) -> None:
        """Finish and close."""


class _Lane:
    """Work of one kind, in order."""

    def __init__(self, apply: Callable[[list[Work]], Awaitable[list[Outcome]]]) -> None:
        self._apply = apply
        self._queue: deque[tuple[Work, Then]] = deque()
        self._task: asyncio.Task[None] | None = None
        self._ill = False

    def __len__(self) -> int:
        return len(self._queue)

    def add(self, work: Work, then: Then) -> None:
        """Do it in its turn."""
        self._queue.append((work, then))
        if self._task is None:
            self._task = asyncio.get_running_loop().create_task(self._drain())

    async def settle(self) -> None:
        """Wait for all that was added."""
        if self._task is not None:
            await self._task

    async def _drain(self) -> None:
        while self._queue:
            batch = self._batch()
            works = [work for work, _ in batch]
            try:
                outcomes = await self._apply(works)
                self._ill = False
            except UserFacingError as trouble:
                if not self._ill:
                    _log.error("store_disk", extra={"reason": trouble.key})
                self._ill = True
                outcomes = [Outcome(StoreCode.DISK)] * len(works)
            for outcome, (_, then) in zip(outcomes, batch, strict=True):
                then(outcome)
        self._task = None

    def _batch(self) -> list[tuple[Work, Then]]:
        taken: list[tuple[Work, Then]] = []
        size = 0
        while self._queue and len(taken) < AT_ONCE and size < BYTES_AT_ONCE:
            work, then = self._queue.popleft()
            taken.append((work, then))
            size += len(work.blob) if isinstance(work, Keep) else 0
        return taken


class StoreDatabase:
    """Fills ``StoreTables``; on the loop that it was made on."""

    def __init__(self, opening: Coroutine[Any, Any, StoreBackend], limits: StoreLimits) -> None:
        """``opening`` gives the database; work waits for it, and gets DISK where it failed."""
        self._sql = StoreSql(limits)
        self._opening = asyncio.get_running_loop().create_task(opening)
        self._opening.add_done_callback(self._opened)
        self._used = 0
        self._changes = _Lane(self._change)
        self._reads = _Lane(self._read)
        self._closed = False

    async def opened(self) -> None:
        """Wait for the database; raises ``UserFacingError`` when it cannot be opened."""
        await asyncio.shield(self._opening)

    @property
    def used(self) -> int:
        """Bytes of all blobs, as far as this server knows."""
        return self._used

    @property
    def waiting(self) -> int:
        """Pieces of work that were not begun."""
        return len(self._changes) + len(self._reads)

    def submit(self, work: Work, then: Then) -> None:
        """Do it in its turn."""
        lane = self._reads if isinstance(work, Admit | Read | Newest) else self._changes
        lane.add(work, lambda outcome: None if self._closed else then(outcome))

    async def close(self) -> None:
        """Let what was begun come to its end; nobody is told of it any more."""
        self._closed = True
        await self._changes.settle()
        await self._reads.settle()
        with contextlib.suppress(UserFacingError):
            await (await self._opening).close()

    def _opened(self, opening: asyncio.Task[StoreBackend]) -> None:
        if not opening.cancelled() and opening.exception() is None:
            self._used = opening.result().used

    async def _change(self, works: list[Work]) -> list[Outcome]:
        def steps(tx: SqlTransaction) -> tuple[list[Outcome], int]:
            outcomes = [self._sql.apply(tx, work) for work in works]
            return outcomes, used_bytes(tx, sum(outcome.change for outcome in outcomes))

        backend = await asyncio.shield(self._opening)
        outcomes, self._used = await backend.change(steps)
        return outcomes

    async def _read(self, works: list[Work]) -> list[Outcome]:
        backend = await asyncio.shield(self._opening)
        return await backend.read(lambda tx: [self._sql.apply(tx, work) for work in works])
