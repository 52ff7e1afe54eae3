"""Keeps trying to reach one peer, with patience that grows (protocol 12: 0.5 s x 2 .. 60 s)."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from enum import Enum

from m2chat.crypto.randomness import RandomSource
from m2chat.ids import UserId

_log = logging.getLogger(__name__)
FIRST_WAIT = 0.5
LONGEST_WAIT = 60.0
LONGEST_NEAR = 10.0  # where no server tells the other that we look for them
SPREAD = 0.5


class Outcome(Enum):
    """What came of one attempt; the value is the reason that people see."""

    CONNECTED = ""
    NOT_FOUND = "peer_not_found"
    UNREACHABLE = "peer_unreachable"
    NO_SERVICE = "ka_unreachable"
    OFFLINE = "me_offline"
    UDP_BLOCKED = "udp_blocked"
    STARTING = "starting"
    NO_RELAY = "no_relay"
    RELAY_BUSY = "relay_busy"

    @property
    def reason(self) -> str:
        """A ``Reason`` of the interface contract."""
        return self.value


Attempt = Callable[[UserId], Awaitable[Outcome]]
Failed = Callable[[UserId, Outcome, float], None]


class Seeker:
    """One peer's attempts, until ``stop`` or a session."""

    def __init__(
        self,
        peer: UserId,
        attempt: Attempt,
        failed: Failed,
        random: RandomSource,
        longest: float = LONGEST_WAIT,
    ) -> None:
        """``longest`` wait between two attempts, in seconds, give or take a half."""
        self._longest = longest
        self._peer = peer
        self._attempt = attempt
        self._failed = failed
        self._random = random
        self._wait = FIRST_WAIT
        self._woken = asyncio.Event()
        self._task: asyncio.Task[None] | None = None
        self._stopped = False

    def start(self) -> None:
        """Begin at once."""
        self._task = asyncio.ensure_future(self._run())

    def stop(self) -> None:
        """No more attempts; one under way is given up.

        A cancellation alone is not enough: what an attempt awaits may swallow it, and an attempt
        may stop its own search.
        """
        self._stopped = True
        if self._task is not None and self._task is not asyncio.current_task():
            self._task.cancel()

    def wake(self) -> None:
        """Try now, and be impatient again."""
        self._wait = FIRST_WAIT
        self._woken.set()

    async def _one_attempt(self) -> Outcome:
        """A named supervisor: a fault in one attempt must not end the search for a friend."""
        try:
            return await self._attempt(self._peer)
        except Exception:  # noqa: BLE001 - logged, and tried again with patience
            _log.exception("an attempt to reach somebody failed")
            return Outcome.UNREACHABLE

    async def _run(self) -> None:
        while not self._stopped:
            self._woken.clear()
            outcome = await self._one_attempt()
            if outcome is Outcome.CONNECTED or self._stopped:
                return
            wait = self._wait * (1 - SPREAD + 2 * SPREAD * self._random.bytes(1)[0] / 255)
            self._wait = min(self._wait * 2, self._longest)
            self._failed(self._peer, outcome, wait)
            try:
                async with asyncio.timeout(wait):
                    await self._woken.wait()
            except TimeoutError:
                continue
