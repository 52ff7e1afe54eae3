"""SIGTERM and SIGINT as the wish to stop gracefully."""

from __future__ import annotations

import asyncio
import signal
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager


@asynccontextmanager
async def stop_signals() -> AsyncIterator[asyncio.Event]:
    """An event that a signal sets, instead of ending the process on the spot."""
    loop, stopped = asyncio.get_running_loop(), asyncio.Event()
    numbers = (signal.SIGTERM, signal.SIGINT)
    before = [signal.getsignal(number) for number in numbers]
    for number in numbers:
        if sys.platform == "win32":
            signal.signal(number, lambda *_: loop.call_soon_threadsafe(stopped.set))
        else:
            loop.add_signal_handler(number, stopped.set)
    try:
        yield stopped
    finally:
        for number, old in zip(numbers, before, strict=True):
            if sys.platform != "win32":
                loop.remove_signal_handler(number)
            signal.signal(number, old)
