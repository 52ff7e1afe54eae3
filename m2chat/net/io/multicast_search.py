"""Looking for one person by multicast, and beside it at the look-up servers (protocol 10, 12).

Two rounds, each with a number and a blob of its own, since nobody answers a number twice; then the
search ends.  ``Searches`` reads several searches as one, in the order in which answers come.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Callable, Sequence
from typing import Protocol

from m2chat.net.io.ka_search import Answer
from m2chat.net.services.multicast import MulticastFound
from m2chat.net.services.rids import MULTICAST_SERVICE
from m2chat.net.wire.addresses import Address
from m2chat.net.wire.control import DIRECT, Found

ROUNDS_S = (0.0, 0.4)  # after the start; a network answers within milliseconds or lost it
WAIT_S = 1.0
ANSWERS_MAX = 8  # instances of one person, or somebody who answers without end


class Search(Protocol):
    """One search whose answers are read with ``async for``."""

    @property
    def reached(self) -> bool:
        """Whether anybody could be asked at all."""

    def __aiter__(self) -> Search:
        """Itself."""

    async def __anext__(self) -> Answer:
        """The next answer; ends when nobody is left to ask, or after ``stop``."""

    def older(self, answer: Answer) -> bool:
        """Ask for the registration behind this one; False when there is none."""

    def enough(self) -> None:
        """A good answer came: wait for those who were asked, and ask nobody else."""

    def stop(self) -> None:
        """Ask nobody any more; the iteration ends."""


class MulticastSearch:
    """Fills ``Search``."""

    def __init__(
        self,
        ask: Callable[[], dict[bytes, bytes]],
        on_stop: Callable[[MulticastSearch], None],
    ) -> None:
        """``ask`` sends one round and returns number -> look-up blob of what it sent."""
        self.decides = True  # whether no answer means that the peer is absent
        self._sent = False
        self._ask = ask
        self._on_stop = on_stop
        self._asked: dict[bytes, bytes] = {}
        self._answers: deque[Answer] = deque()
        self._taken = 0
        self._changed = asyncio.Event()
        self._timers: list[asyncio.TimerHandle] = []
        self._stopped = self._over = False

    @property
    def reached(self) -> bool:
        """Whether anybody could be asked, and whether their silence means anything."""
        return self._sent and self.decides

    def start(self) -> None:
        """The first round goes out now."""
        loop = asyncio.get_running_loop()
        self._round()
        self._timers = [loop.call_later(after, self._round) for after in ROUNDS_S[1:]]
        self._timers.append(loop.call_later(WAIT_S, self._end))

    def _round(self) -> None:
        asked = self._ask()
        self._sent |= bool(asked)
        self._asked |= asked

    def _end(self) -> None:
        self._over = True
        self._changed.set()

    def take(self, found: MulticastFound, source: Address) -> bool:
        """An answer, if it is to one of our numbers."""
        lookup = self._asked.get(found.number)
        if lookup is None or self._stopped:
            return False
        if self._taken < ANSWERS_MAX:
            self._taken += 1
            as_found = Found(
                found.number, found.intro, DIRECT, source, bytes(32), bytes(16), bytes(16), 0,
                found.blob,
            )  # fmt: skip
            self._answers.append(Answer(as_found, MULTICAST_SERVICE, 0, 0, lookup))
            self._changed.set()
        return True

    def __aiter__(self) -> MulticastSearch:
        """Itself."""
        return self

    async def __anext__(self) -> Answer:
        """The next answer."""
        while not self._stopped:
            if self._answers:
                return self._answers.popleft()
            if self._over:
                self.stop()
                break
            self._changed.clear()
            await self._changed.wait()
        raise StopAsyncIteration

    def older(self, answer: Answer) -> bool:
        """Nobody is behind an answer."""
        del answer
        return False

    def enough(self) -> None:
        """No further round."""
        for timer in self._timers[:-1]:
            timer.cancel()

    def stop(self) -> None:
        """Nothing more is sent or taken."""
        if not self._stopped:
            self._stopped = True
            for timer in self._timers:
                timer.cancel()
            self._changed.set()
            self._on_stop(self)


class Searches:
    """Several searches as one; fills ``Search``.

    A search is asked for its next answer only after its last one was dealt with, since ``older``
    counts before it goes on.
    """

    def __init__(self, searches: Sequence[Search]) -> None:
        self._searches = list(searches)
        self._live = list(searches)
        self._waiting: dict[asyncio.Future[Answer | None], Search] = {}

    @property
    def reached(self) -> bool:
        """Whether anybody could be asked in any of them."""
        return any(one.reached for one in self._searches)

    def __aiter__(self) -> Searches:
        """Itself."""
        return self

    async def __anext__(self) -> Answer:
        """The next answer of any."""
        while self._live:
            idle = set(self._live) - set(self._waiting.values())
            self._waiting |= {asyncio.ensure_future(_next(one)): one for one in idle}
            done, _ = await asyncio.wait(self._waiting, return_when=asyncio.FIRST_COMPLETED)
            first = next(iter(done))
            search, answer = self._waiting.pop(first), first.result()
            if answer is not None:
                return answer
            self._live.remove(search)
        raise StopAsyncIteration

    def older(self, answer: Answer) -> bool:
        """Ask whoever gave it; the others know nothing of its service."""
        return any([one.older(answer) for one in self._searches])

    def enough(self) -> None:
        """In all of them."""
        for one in self._searches:
            one.enough()

    def stop(self) -> None:
        """All of them."""
        for one in self._searches:
            one.stop()


async def _next(search: Search) -> Answer | None:
    """None at its end."""
    try:
        return await anext(search)
    except StopAsyncIteration:
        return None
