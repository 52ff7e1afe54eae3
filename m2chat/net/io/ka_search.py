"""One look-up at the homes of a peer: asked in parallel, answers as they come (protocol 6, 12).

Order: the homes of the day; in the first and last hour of a day those of the neighbour day; then
ranks 4 and 5 of both; further ranks while fewer than three answered at all.  A stage begins when
everybody in the one before has said NONE, or after 1.5 s.
Iterate for the answers; ``stop`` when a PROBE arrives; ``older`` asks for another registration.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from m2chat.net.diagnosis import Step
from m2chat.net.wire.control import Found, Lookup, NoMatch

NEXT_SECONDS = 1.5  # then the next ones are asked too
STAGE_SECONDS = 5.0  # an association (two round trips) and all repetitions of a look-up

SKIPS_MAX = 3  # registrations behind the newest; a rid holds at most four
ENOUGH = 3  # services that answered: then those who know nothing are believed
ANSWERS_MAX = 32  # of one search: a KA that answers without end costs us no more than these


class LookupTarget(Protocol):
    """Whom we look for: calculates what protocol 1 says for a day and a service."""

    def location(self, day: int) -> bytes:
        """loc(Y, day), 32 bytes."""

    def rid(self, service: bytes, day: int) -> bytes:
        """rid(X->Y, day, svc) or the card's, 16 bytes."""


@dataclass(frozen=True, slots=True)
class Answer:
    """A FOUND, and which KA gave it."""

    found: Found
    service: bytes  # svc_pk
    day: int
    skip: int
    lookup: bytes = b""  # the look-up blob that it answers


@dataclass(frozen=True, slots=True)
class Stage:
    """Whom to ask next."""

    day: int
    services: tuple[bytes, ...]
    spare: bool = False  # only while fewer than ``ENOUGH`` services answered


# (service, message) -> whether there is such a service to ask
Ask = Callable[[bytes, Lookup], bool]


class KaSearch:
    """``async for answer in search``; ends when nobody is left to ask."""

    def __init__(
        self, target: LookupTarget, nonce: bytes, flags: int, blob: bytes, stages: list[Stage],
        ask: Ask, on_stop: Callable[[KaSearch], None],
    ) -> None:  # fmt: skip
        """``blob`` is the lblob of 976 bytes that carries the same ``nonce`` (ln8)."""
        self.nonce = nonce
        self.reached = False  # some KA answered at all
        self.target = target
        self.note: Callable[[Step, bytes], None] = lambda _step, _service: None
        self._flags = flags
        self._blob = blob
        self._stages = deque(stages)
        self._ask = ask
        self._on_stop = on_stop
        self._pending: dict[bytes, tuple[int, int]] = {}  # service -> day, skip
        self._seen: set[tuple[bytes, bytes]] = set()
        self._answers: deque[Answer] = deque()
        self._changed = asyncio.Event()
        self._answered: set[bytes] = set()
        self._asked: set[tuple[bytes, int]] = set()  # service, day
        self._timer: asyncio.TimerHandle | None = None
        self._hedge: asyncio.TimerHandle | None = None
        self._stopped = False

    def __aiter__(self) -> KaSearch:
        """Itself."""
        return self

    async def __anext__(self) -> Answer:
        """The next answer; ends the iteration when all were asked, or after ``stop``."""
        while not self._stopped:
            if self._answers:
                return self._answers.popleft()
            if not self._pending and not self._next_stage():
                self.stop()
                break
            if self._pending:
                self._changed.clear()
                await self._changed.wait()
        raise StopAsyncIteration

    def older(self, answer: Answer) -> bool:
        """Ask the same KA for the registration behind this one; False when there is none."""
        if self._stopped or not answer.found.left or answer.skip >= SKIPS_MAX:
            return False
        self._begin(answer.service, answer.day, answer.skip + 1)
        return True

    def enough(self) -> None:
        """Begin no further stage: somebody knows the peer."""
        self._stages.clear()

    def extend(self, stages: list[Stage]) -> None:
        """The list of services changed: whoever was not asked yet comes next."""
        if not self._stopped:
            self._stages = deque(stages)
            self._changed.set()

    def stop(self) -> None:
        """Repeat nothing more; the iteration ends."""
        if not self._stopped:
            self._stopped = True
            self._cancel_timers()
            self._changed.set()
            self._on_stop(self)

    def on_answer(self, service: bytes, answer: Found | NoMatch) -> None:
        """FOUND or NONE from one of those asked."""
        self.reached = True
        self._answered.add(service)
        self.note(Step.FOUND if isinstance(answer, Found) else Step.NONE, service)
        day, skip = self._pending.pop(service, (0, 0))
        new = isinstance(answer, Found) and (service, answer.intro) not in self._seen
        if isinstance(answer, Found) and new and len(self._seen) < ANSWERS_MAX:
            self._seen.add((service, answer.intro))
            self._answers.append(Answer(answer, service, day, skip, self._blob))
        self._changed.set()

    def on_unanswered(self, service: bytes) -> None:
        """One of those asked said nothing."""
        self.note(Step.SILENT, service)
        self._pending.pop(service, None)
        self._changed.set()

    def _next_stage(self) -> bool:
        """Ask everybody of the next stage; False when there is none."""
        if self._hedge is not None:
            self._hedge.cancel()
            self._hedge = None
        if not self._stages:
            return False
        stage = self._stages.popleft()
        if stage.spare and len(self._answered) >= ENOUGH:
            return True
        fresh = [one for one in stage.services if (one, stage.day) not in self._asked]
        later = tuple(one for one in fresh if one in self._pending)  # asked for another day
        if later:
            self._stages.append(Stage(stage.day, later, stage.spare))
        for service in fresh:
            if service not in later:
                self._asked.add((service, stage.day))
                self._begin(service, stage.day, 0)
        if self._pending and self._stages:
            loop = asyncio.get_running_loop()
            self._hedge = loop.call_later(NEXT_SECONDS, self._next_as_well)
        return True

    def _next_as_well(self) -> None:
        """Those asked take their time, or lie."""
        self._next_stage()
        self._changed.set()

    def _begin(self, service: bytes, day: int, skip: int) -> None:
        rid = self.target.rid(service, day)
        if self._ask(service, Lookup(self.nonce, rid, self._flags, skip, self._blob)):
            self._pending[service] = (day, skip)
            self.note(Step.ASKED, service)
            if self._timer is not None:
                self._timer.cancel()
            self._timer = asyncio.get_running_loop().call_later(STAGE_SECONDS, self._give_up)

    def _give_up(self) -> None:
        for service in self._pending:
            self.note(Step.SILENT, service)
        self._pending.clear()
        self._changed.set()

    def _cancel_timers(self) -> None:
        for timer in (self._timer, self._hedge):
            if timer is not None:
                timer.cancel()
        self._timer = self._hedge = None
