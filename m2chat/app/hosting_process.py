"""The servers of a hosted circle as a process of our own: ``m2-server run --child``.

It ends with us, however we end, because its stdin ends (``servers.parent``).  Its streams are read
by threads, since not every system's loop can watch a pipe; what was read is handed to the loop.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import logging
import subprocess
import sys
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import IO, Any

from m2chat.errors import LocalError

STOP_S = 4.0  # for its goodbyes
Row = dict[str, Any]
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class HostSurface:
    """How the servers are run on this computer."""

    command: tuple[str, ...]  # runs ``m2-server``; a frozen program passes its own
    host: str = "::"  # where they listen
    map_port: bool = True  # whether the router is asked for a port


class ServerProcess:
    """One run of the servers."""

    def __init__(self, heard: Callable[[Row], None]) -> None:
        """``heard`` takes each line that it tells, on the loop that ``start`` was called on."""
        self._heard = heard
        self._process: subprocess.Popen[bytes] | None = None
        self._over = asyncio.Event()

    @property
    def pid(self) -> int | None:
        """Of the process, while there is one."""
        return self._process.pid if self._process is not None else None

    async def start(self, command: Sequence[str]) -> None:
        """Start it; raises ``OSError``."""
        loop = asyncio.get_running_loop()
        process = self._process = await asyncio.to_thread(_spawn, command)
        for name, work in (("told", self._read), ("log", _log_lines)):
            stream = process.stdout if name == "told" else process.stderr
            assert stream is not None
            words = (stream, loop, process) if name == "told" else (stream,)
            # daemons: a server that hangs must not keep the program alive
            threading.Thread(
                target=work, args=words, name=f"m2chat-host-{name}", daemon=True
            ).start()

    async def ended(self) -> None:
        """Until it ended and everything that it told was heard."""
        await self._over.wait()

    def tell(self, row: Row) -> None:
        """A line for it; one that is gone hears nothing."""
        if self._process is None or self._process.stdin is None:
            raise LocalError("the servers were not started")
        with contextlib.suppress(OSError, ValueError):
            self._process.stdin.write(json.dumps(row).encode("ascii") + b"\n")
            self._process.stdin.flush()

    async def stop(self) -> None:
        """Let it say goodbye, then make sure that it is gone."""
        process = self._process
        if process is None:
            return
        with contextlib.suppress(OSError):
            assert process.stdin is not None
            process.stdin.close()
        try:
            async with asyncio.timeout(STOP_S):
                await self._over.wait()
        except TimeoutError:
            process.kill()
            await self._over.wait()

    def _read(
        self, stream: IO[bytes], loop: asyncio.AbstractEventLoop, process: subprocess.Popen[bytes]
    ) -> None:
        with contextlib.suppress(RuntimeError):  # the loop is gone
            with stream:
                for line in stream:
                    row = _row(line)
                    if row is not None:
                        loop.call_soon_threadsafe(self._heard, row)
            process.wait()
            loop.call_soon_threadsafe(self._over.set)


def _spawn(command: Sequence[str]) -> subprocess.Popen[bytes]:
    flags = 0
    if sys.platform == "win32":
        flags = subprocess.CREATE_NO_WINDOW
    return subprocess.Popen(  # noqa: S603 - our own program
        list(command),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        start_new_session=True,  # Ctrl+C in a terminal is ours to answer
        creationflags=flags,
    )


def _log_lines(stream: IO[bytes]) -> None:
    """Its log names nobody; the names of its events go into ours."""
    with stream:
        for line in stream:
            row = _row(line)
            _log.info("the hosted circle: %s", row.get("event", "?") if row else "said something")


def _row(line: bytes) -> Row | None:
    try:
        row = json.loads(line)
    except ValueError:
        return None
    return row if isinstance(row, dict) else None
