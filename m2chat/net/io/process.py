"""What every program of ours asks of the system before it opens a socket or a key."""

from __future__ import annotations

import asyncio
import contextlib
import sys
from collections.abc import Callable


def event_loop_factory() -> Callable[[], asyncio.AbstractEventLoop]:
    """uvloop where it is installed, else a selector loop (a proactor has no ``add_reader``, and
    its UDP goes deaf after one port-unreachable)."""
    with contextlib.suppress(ImportError):
        import uvloop

        factory: Callable[[], asyncio.AbstractEventLoop] = uvloop.new_event_loop
        return factory
    return asyncio.SelectorEventLoop


def disable_core_dumps() -> None:
    """Keys must not reach a disk by way of a crash; nothing happens where no such limit is."""
    if sys.platform == "win32":
        return
    import resource

    with contextlib.suppress(OSError, ValueError):
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
