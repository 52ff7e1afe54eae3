"""Qt's event loop as an asyncio loop for the window's own flow; the only importer of qasync.

The flow from start to end of the program (``ui/main.py``) is one coroutine on this loop.  Network,
storage and keys never run here: they have the node's thread (``ui/bridge.py``).
"""

from __future__ import annotations

import asyncio
import os
from collections.abc import Callable, Coroutine
from typing import Any, TypeVar, cast

from PySide6.QtWidgets import QApplication

from m2chat.ui.collection import OwnCollection

os.environ.setdefault("QT_API", "pyside6")  # qasync would take another binding if it found one

from qasync import QEventLoop  # after the choice of the binding

T = TypeVar("T")


def run(application: QApplication, main: Callable[[], Coroutine[Any, Any, T]]) -> T:
    """Run ``main`` to its end while Qt handles its events; returns what ``main`` returns."""
    application.setQuitOnLastWindowClosed(False)  # the flow decides when it is over
    loop = QEventLoop(application)
    asyncio.set_event_loop(loop)
    try:
        with OwnCollection():
            return cast(T, loop.run_until_complete(main()))
    finally:
        asyncio.set_event_loop(None)
        loop.close()
