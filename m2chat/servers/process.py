"""What a server asks of the operating system: no core dumps, no swap.

A KA's tables must not reach a disk by way of a crash or of swapping.  Where the system refuses
(no permission, not Linux), the server runs all the same and says so once in its log.
"""

from __future__ import annotations

import ctypes
import logging
import sys

from m2chat.net.io.process import disable_core_dumps

_log = logging.getLogger(__name__)

_MCL_CURRENT, _MCL_FUTURE, _MCL_ONFAULT = 1, 2, 4


def harden() -> None:
    """Core dumps off, memory locked."""
    disable_core_dumps()
    if sys.platform == "win32":
        return
    if not lock_memory():
        _log.warning("memory is not locked: the system may swap; allow it with LimitMEMLOCK")


def lock_memory() -> bool:
    """Keep all pages out of swap as they come into use; False where that is not allowed."""
    if not sys.platform.startswith("linux"):
        return False
    libc = ctypes.CDLL(None, use_errno=True)
    return bool(libc.mlockall(_MCL_CURRENT | _MCL_FUTURE | _MCL_ONFAULT) == 0)
