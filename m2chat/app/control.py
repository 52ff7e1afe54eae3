"""The owner's local door: JSON-RPC for other processes of the same person on this computer.

The process that holds a profile serves it; another ``m2ctl`` finds the door by ``control.json`` in
the profile folder (0600).  Unix: a socket (0600) in a private folder of its own, since a profile's
path may be longer than a socket's may.  Windows: loopback TCP.  Either way the first line of a
client is the token from ``control.json``, so only who can read the profile folder gets in.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import shutil
import sys
import tempfile
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from m2chat.app.face import ApplicationFace
from m2chat.app.notifications import forward, line
from m2chat.app.rpc import LINE_LIMIT, Method, Rpc
from m2chat.crypto.kdf import equal
from m2chat.crypto.randomness import RandomSource
from m2chat.errors import UserFacingError
from m2chat.storage.files import write_private

FILE = "control.json"
UNREAD_LIMIT = 64 * 1024 * 1024


class NoOwner(UserFacingError):
    """Nobody answers at the door."""

    key = "profile_in_use"

    def __init__(self) -> None:
        super().__init__(
            "This profile is open in another program that does not answer. "
            "Close that program, then try again."
        )


class ControlServer:
    """The door of one open profile."""

    def __init__(
        self,
        application: ApplicationFace,
        folder: Path,
        random: RandomSource,
        methods: Mapping[str, Method] | None = None,
    ) -> None:
        """``methods`` are understood beside those of ``Rpc``."""
        self._application = application
        self._methods = methods
        self._file = folder / FILE
        self._token = random.bytes(32).hex().encode("ascii")
        self._server: asyncio.Server | None = None
        self._place: Path | None = None
        self._clients: set[asyncio.Task[None]] = set()

    async def start(self) -> None:
        """Open the door and say where it is."""
        if sys.platform == "win32":
            self._server = await asyncio.start_server(
                self._accept, "127.0.0.1", 0, limit=LINE_LIMIT
            )
            where: dict[str, Any] = {"port": self._server.sockets[0].getsockname()[1]}
        else:
            self._place = Path(tempfile.mkdtemp(prefix="m2chat-"))  # 0700
            path = self._place / "control"
            self._server = await asyncio.start_unix_server(
                self._accept, str(path), limit=LINE_LIMIT
            )
            path.chmod(0o600)
            where = {"socket": str(path)}
        content = {**where, "token": self._token.decode("ascii"), "pid": os.getpid()}
        write_private(self._file, json.dumps(content).encode("utf-8"))

    async def close(self) -> None:
        """Shut it."""
        if self._server is None:
            return
        self._server.close()
        for client in tuple(self._clients):
            client.cancel()
        await asyncio.gather(*self._clients, return_exceptions=True)
        with contextlib.suppress(OSError):
            self._file.unlink(missing_ok=True)
        if self._place is not None:
            shutil.rmtree(self._place, ignore_errors=True)

    def _accept(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.ensure_future(self._serve(reader, writer))
        self._clients.add(task)
        task.add_done_callback(self._clients.discard)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            token = await asyncio.wait_for(reader.readline(), 5)
            if not equal(token.strip(), self._token):
                return

            def tell(text: str) -> None:
                writer.write(text.encode("utf-8", "replace") + b"\n")
                if writer.transport.get_write_buffer_size() > UNREAD_LIMIT:
                    writer.transport.abort()  # it does not read; it may come again

            async def next_line() -> bytes:
                await writer.drain()
                return await reader.readline()

            await converse(self._application, next_line, tell, self._methods)
        except (OSError, TimeoutError, ValueError, asyncio.IncompleteReadError):
            return  # the client went away, or sent a line beyond the limit
        finally:
            writer.close()
            with contextlib.suppress(OSError):
                await writer.wait_closed()


async def converse(
    application: ApplicationFace,
    next_line: Callable[[], Any],
    tell: Callable[[str], None],
    methods: Mapping[str, Method] | None = None,
) -> None:
    """One client's conversation: ``ready`` first, then answers and notifications, until its end.

    Requests run side by side; each answer carries its request's id.
    """
    rpc = Rpc(application, methods)
    status = await application.network()
    tell(line("ready", {"profile": application.profile.name, "online": status.online}))
    stop = forward(application, tell)
    running: set[asyncio.Task[None]] = set()

    async def respond(request: bytes) -> None:
        response = await rpc.answer(request)
        if response is not None:
            tell(response)

    try:
        while request := await next_line():
            if not request.strip():
                continue
            task = asyncio.ensure_future(respond(request))
            running.add(task)
            task.add_done_callback(running.discard)
        await asyncio.gather(*running)
    finally:
        stop()
        for task in running:
            task.cancel()


async def knock(folder: Path) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
    """Reach the owner of a profile; raises ``NoOwner``."""
    try:
        where = json.loads((folder / FILE).read_bytes())
        if "socket" in where and sys.platform != "win32":
            reader, writer = await asyncio.open_unix_connection(where["socket"], limit=LINE_LIMIT)
        else:
            reader, writer = await asyncio.open_connection(
                "127.0.0.1", where["port"], limit=LINE_LIMIT
            )
        writer.write(where["token"].encode("ascii") + b"\n")
        await writer.drain()
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise NoOwner from error
    return reader, writer
