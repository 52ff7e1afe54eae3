"""The event loop that the stack runs on: uvloop where it is installed, else a selector loop."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Callable


def event_loop_factory() -> Callable[[], asyncio.AbstractEventLoop]:
    """For ``asyncio.Runner``; never a proactor loop, which has no ``add_reader``."""
    with contextlib.suppress(ImportError):
        import uvloop

        factory: Callable[[], asyncio.AbstractEventLoop] = uvloop.new_event_loop
        return factory
    return asyncio.SelectorEventLoop
