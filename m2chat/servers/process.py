"""What a server asks of the operating system: no core dumps, no swap, a quick event loop.

A KA's tables must not reach a disk by way of a crash or of swapping.  Where the system refuses
(no permission, not Linux), the server runs all the same and says so once in its log.
"""

from __future__ import annotations

import asyncio
import contextlib
import ctypes
import logging
import sys
from collections.abc import Callable

_log = logging.getLogger(__name__)

_MCL_CURRENT, _MCL_FUTURE, _MCL_ONFAULT = 1, 2, 4


def harden() -> None:
    """Core dumps off, memory locked."""
    if sys.platform == "win32":
        return
    import resource

    with contextlib.suppress(OSError, ValueError):
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if not lock_memory():
        _log.warning("memory is not locked: the system may swap; allow it with LimitMEMLOCK")


def lock_memory() -> bool:
    """Keep all pages out of swap as they come into use; False where that is not allowed."""
    if not sys.platform.startswith("linux"):
        return False
    libc = ctypes.CDLL(None, use_errno=True)
    return bool(libc.mlockall(_MCL_CURRENT | _MCL_FUTURE | _MCL_ONFAULT) == 0)


def event_loop_factory() -> Callable[[], asyncio.AbstractEventLoop]:
    """uvloop where it is installed, a selector loop else (a proactor has no ``add_reader``)."""
    with contextlib.suppress(ImportError):
        import uvloop

        factory: Callable[[], asyncio.AbstractEventLoop] = uvloop.new_event_loop
        return factory
    return asyncio.SelectorEventLoop
