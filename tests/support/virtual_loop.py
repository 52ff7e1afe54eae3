"""An asyncio loop on virtual time: real nodes and servers live hours in a second.

When nothing is ready, time jumps to the next timer.  Work for an executor is done at once, on the
loop, so the order of everything depends on the test alone.  Nothing real can be waited for: a
program in which nothing will ever happen again fails with ``Stuck`` instead of hanging.

    def test_something() -> None:
        run_virtual(scenario())             # a coroutine; VirtualClock() gives it the loop's time
"""

from __future__ import annotations

import asyncio
import selectors
from collections.abc import Callable, Coroutine
from typing import Any, TypeVar

T = TypeVar("T")
STARTS_AT = 1_000.0  # of the monotonic clock
WALL = 1_800_000_000.0  # when that is, in seconds since 1970
TURN_S = 1e-7  # a turn of the loop takes time, else a timer rounded to now would fire for ever
LIMIT_S = 86_400.0  # of virtual time that a scenario may take


class Stuck(AssertionError):
    """Nothing is ready and no timer is set: what is awaited never comes."""


class _VirtualSelector(selectors.BaseSelector):
    """Knows no file; waiting is letting virtual time pass."""

    def __init__(self) -> None:
        self.now = STARTS_AT
        self._files: dict[Any, selectors.SelectorKey] = {}

    def register(self, fileobj: Any, events: int, data: Any = None) -> selectors.SelectorKey:
        """The loop's own pipe, which never has anything to say."""
        fd = fileobj if isinstance(fileobj, int) else fileobj.fileno()
        key = self._files[fileobj] = selectors.SelectorKey(fileobj, fd, events, data)
        return key

    def unregister(self, fileobj: Any) -> selectors.SelectorKey:
        """Forget it."""
        return self._files.pop(fileobj)

    def select(self, timeout: float | None = None) -> list[tuple[selectors.SelectorKey, int]]:
        """Sleep, which costs nothing."""
        if timeout is None:
            raise Stuck("nothing is ready and no timer is set")
        self.now += max(timeout, TURN_S)
        return []

    def get_map(self) -> Any:
        """All files."""
        return self._files


class VirtualLoop(asyncio.SelectorEventLoop):
    """Time that jumps; executors that work inline."""

    def __init__(self) -> None:
        self._virtual = _VirtualSelector()
        super().__init__(self._virtual)

    def time(self) -> float:
        """Virtual seconds."""
        return self._virtual.now

    def run_in_executor(  # type: ignore[override]
        self, executor: Any, func: Callable[..., T], *args: Any
    ) -> asyncio.Future[T]:
        """Do it now; it takes no virtual time."""
        del executor
        future: asyncio.Future[T] = self.create_future()
        try:
            future.set_result(func(*args))
        except Exception as error:  # noqa: BLE001 - it belongs to whoever awaits the future
            future.set_exception(error)
        return future


class VirtualClock:
    """The loop's time as ``m2chat.clock.Clock``; its wall clock may be wrong by ``shift``."""

    def __init__(self, shift: float = 0.0) -> None:
        self.shift = shift

    def monotonic(self) -> float:
        """Virtual seconds that never jump."""
        return asyncio.get_running_loop().time()

    def wall(self) -> float:
        """Virtual seconds since 1970."""
        return WALL + self.shift + self.monotonic() - STARTS_AT


def run_virtual(scenario: Coroutine[Any, Any, T], *, limit: float = LIMIT_S) -> T:
    """Run a scenario to its end; fails when it takes more than ``limit`` virtual seconds.

    Raises what the scenario raises, and what any callback of the loop raised beside it.
    """
    faults: list[dict[str, Any]] = []
    with asyncio.Runner(loop_factory=VirtualLoop) as runner:
        runner.get_loop().set_exception_handler(lambda _, context: faults.append(context))
        result = runner.run(_within(scenario, limit))
    for context in faults:
        raise context.get("exception") or AssertionError(context["message"])
    return result


async def _within(scenario: Coroutine[Any, Any, T], limit: float) -> T:
    async with asyncio.timeout(limit):
        return await scenario
