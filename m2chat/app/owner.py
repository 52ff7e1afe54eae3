"""What the process that owns a profile keeps open beside it: the log, and the door for others.

``Owner`` is for a program that stays (the window, ``m2ctl rpc`` and ``listen``).  A second program
of the same person finds the door; a second window asks by ``hand_over`` to be shown instead, and
ends.  The window that is shown decides with its person what becomes of the link.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import logging
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

import m2chat
from m2chat.app.control import ControlServer, NoOwner, knock
from m2chat.app.face import ApplicationFace, WindowWanted
from m2chat.app.logs import close_log, open_log
from m2chat.app.rpc import BadParams, Method
from m2chat.crypto.randomness import RandomSource

_log = logging.getLogger(__name__)
SHOW: Final = "window.show"  # link -> {}; only at the door of a window
ANSWER_S = 5.0


class Owner:
    """Log and door of one open profile."""

    def __init__(
        self,
        application: ApplicationFace,
        random: RandomSource,
        methods: Mapping[str, Method] | None = None,
    ) -> None:
        """``methods`` are spoken at the door beside those of ``Rpc``."""
        self._folder = application.profile.path
        self._door = ControlServer(application, self._folder, random, methods)
        self._log: logging.Handler | None = None

    async def start(self) -> None:
        """Open both; a disk that takes no log keeps nobody from their messages."""
        with contextlib.suppress(OSError):
            self._log = open_log(self._folder)
        _log.info("m2chat %s has this profile", m2chat.__version__)
        await self._door.start()

    async def close(self) -> None:
        """Shut the door, before the application stops; a later owner finds none of ours."""
        await self._door.close()

    def stopped(self) -> None:
        """The application has stopped: end the log."""
        _log.info("m2chat let this profile go")
        if self._log is not None:
            close_log(self._log)
            self._log = None


def window_methods(application: ApplicationFace) -> dict[str, Method]:
    """What the door of a window understands beside the verbs."""

    async def show(params: Mapping[str, Any]) -> dict[str, Any]:
        link = params.get("link", "")
        if not isinstance(link, str):
            raise BadParams("link is a text")
        application.bus.publish(WindowWanted(link))
        return {}

    return {SHOW: show}


async def hand_over(folder: Path, link: str = "") -> bool:
    """Let the window that has this profile show itself, with ``link``; False if there is none."""
    try:
        async with asyncio.timeout(ANSWER_S):
            reader, writer = await knock(folder)
            try:
                request = {"jsonrpc": "2.0", "id": 1, "method": SHOW, "params": {"link": link}}
                writer.write(json.dumps(request).encode("utf-8") + b"\n")
                await writer.drain()
                while line := await reader.readline():
                    told = json.loads(line)
                    if told.get("id") == 1:
                        return "result" in told
            finally:
                writer.close()
    except (NoOwner, OSError, TimeoutError, ValueError, AttributeError):
        return False
    return False
