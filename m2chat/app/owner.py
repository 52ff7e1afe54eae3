"""What the process that owns a profile keeps open beside it: the log, and the door for others.

``Owner`` is for a program that stays (the window, ``m2ctl rpc`` and ``listen``).  A second program
of the same person finds the door; a second window asks by ``hand_over`` to be shown instead, and
ends.  The window that is shown decides with its person what becomes of the link.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import Iterable
from pathlib import Path
from typing import Final

import m2chat
from m2chat.app.control import ControlServer, connect
from m2chat.app.face import ApplicationFace, WindowWanted
from m2chat.app.logs import close_log, open_log
from m2chat.app.rpc.methods import Method
from m2chat.app.rpc.params import Param, Values, text
from m2chat.app.rpc.shapes import Shape
from m2chat.crypto.randomness import RandomSource
from m2chat.errors import UserFacingError

_log = logging.getLogger(__name__)
SHOW: Final = "window.show"  # link -> {}; only at the door of a window
ANSWER_S = 5.0


class Owner:
    """Log and door of one open profile."""

    def __init__(
        self,
        application: ApplicationFace,
        random: RandomSource,
        methods: Iterable[Method] = (),
    ) -> None:
        """``methods`` are spoken at the door beside those of the table."""
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


def window_methods(application: ApplicationFace) -> tuple[Method, ...]:
    """What the door of a window understands beside the table."""

    async def show(_: ApplicationFace, values: Values) -> Shape:
        application.bus.publish(WindowWanted(values.get("link") or ""))
        return {}

    link = Param("link", text, "a card or circle link; the person decides", required=False)
    return (Method(SHOW, (link,), "{}", "raise the window", show),)


class OwnerHangs(UserFacingError):
    """Somebody has the profile open and does not answer."""

    key = "owner_hangs"

    def __init__(self) -> None:
        super().__init__(
            "m2chat has this profile open already and does not answer. Wait a moment and try "
            "again; if that does not help, end that m2chat or restart the computer."
        )


async def hand_over(folder: Path, link: str = "", answer_s: float = ANSWER_S) -> bool:
    """Let the window that has this profile show itself, with ``link``; False if there is none.

    Raises ``OwnerHangs`` when there is one that does not answer within ``answer_s``.
    """
    try:
        async with asyncio.timeout(answer_s):
            client = await connect(folder, 2 * answer_s)
            if client is None:
                return False
            try:
                await client.call(SHOW, {"link": link})
            finally:
                await client.close()
            return True
    except TimeoutError as error:
        raise OwnerHangs from error
    except (OSError, UserFacingError):  # it ended, or has no window
        return False


async def has_owner(folder: Path) -> bool:
    """Whether a program of this person has the profile open."""
    client = await connect(folder)
    if client is None:
        return False
    await client.close()
    return True
