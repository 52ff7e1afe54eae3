"""The control socket: how a second program on this computer uses a profile that is open.

Whoever has the profile open and on line serves it; others connect and speak the same JSON-RPC as
``m2ctl rpc``.  POSIX: ``control.sock`` in the profile folder (0600 in a folder of 0700); a socket
path may have about 100 bytes, so for a longer one the socket stands in a private folder of the
system's temporary place, and ``control.json`` names it.  Windows: TCP on 127.0.0.1 at a free port
with a token that ``control.json`` holds; the token is the first line.  Leftovers of a killed
process are replaced by the next owner, who holds the profile's lock.
"""

from __future__ import annotations

import asyncio
import contextlib
import hmac
import json
import os
import shutil
import socket
import sys
import tempfile
from collections.abc import Awaitable, Callable, Iterable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from m2chat.app.face import ApplicationFace
from m2chat.app.rpc.connection import Connection, Send, decode, encode, lines_of
from m2chat.app.rpc.methods import Dispatcher, Method
from m2chat.app.rpc.notifications import Notification
from m2chat.crypto.randomness import RandomSource
from m2chat.errors import UserFacingError

SOCKET = "control.sock"
PLACE = "control.json"
PATH_LIMIT = 100  # sun_path has 104 to 108 bytes
UNREAD_LIMIT = 32 * 1024 * 1024  # a peer that does not read is let go
TOKEN_LIMIT = 256
_CHUNK = 65_536
_CONNECT_S = 5.0
_FINISH_S = 1.0


class OwnerGone(UserFacingError):
    """The program that has the profile open ended during the request."""

    key = "owner_gone"
    exit_code = 3

    def __init__(self) -> None:
        super().__init__(
            "The program that had this profile open ended before it answered. "
            "Look whether it was done, then try again."
        )


@dataclass(frozen=True, slots=True)
class _Place:
    """Where an owner listens, when it is not simply ``control.sock``."""

    path: str = ""
    port: int = 0
    token: str = ""


class ControlServer:
    """The owner's end: lets other programs of this user use an open profile."""

    def __init__(
        self,
        application: ApplicationFace,
        folder: Path,
        random: RandomSource,
        methods: Iterable[Method] = (),
    ) -> None:
        """``methods`` are spoken at this door beside those of the table."""
        self._dispatcher = Dispatcher(application, methods)
        self._folder = folder
        self._random = random
        self._token = ""
        self._server: asyncio.Server | None = None
        self._tasks: set[asyncio.Task[None]] = set()
        self._connections: set[Connection] = set()
        self._elsewhere: Path | None = None

    async def start(self) -> None:
        """Listen; what an earlier owner left is replaced.

        A system that refuses the socket takes nothing else away: the profile is then simply this
        program's alone.
        """
        with contextlib.suppress(OSError):
            await self._listen()

    async def _listen(self) -> None:
        _forget(self._folder)
        if sys.platform == "win32":
            await self._start_tcp()
            return
        path = self._folder / SOCKET
        if len(os.fsencode(path)) > PATH_LIMIT:
            self._elsewhere = Path(tempfile.mkdtemp(prefix="m2-", dir=_short_folder()))
            path = self._elsewhere / SOCKET
            _write_place(self._folder, _Place(path=str(path)))
        listener = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        os.fchmod(listener.fileno(), 0o600)  # Linux gives the file these rights at its birth
        listener.bind(str(path))
        path.chmod(0o600)  # elsewhere the private folder covers the moment between
        self._server = await asyncio.start_unix_server(self._accept, sock=listener)

    async def _start_tcp(self) -> None:
        self._token = self._random.bytes(32).hex()
        self._server = await asyncio.start_server(self._accept, "127.0.0.1", 0)
        port = self._server.sockets[0].getsockname()[1]
        _write_place(self._folder, _Place(port=port, token=self._token))

    async def close(self) -> None:
        """Nobody new; what is under way is finished; then hang up."""
        if self._server is not None:
            self._server.close()
        _forget(self._folder)
        if self._elsewhere is not None:
            shutil.rmtree(self._elsewhere, ignore_errors=True)
        await asyncio.gather(*(one.finish(_FINISH_S) for one in self._connections))
        for task in tuple(self._tasks):
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    async def _accept(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._tasks.add(task)
        try:
            if await self._knows_token(reader):
                await self._serve(reader, writer)
        except (OSError, TimeoutError, asyncio.CancelledError):
            pass  # they are gone, or we stop
        finally:
            self._tasks.discard(task)
            writer.close()

    async def _knows_token(self, reader: asyncio.StreamReader) -> bool:
        if not self._token:
            return True
        async with asyncio.timeout(_CONNECT_S):
            try:
                line = await reader.readuntil(b"\n")
            except (asyncio.IncompleteReadError, asyncio.LimitOverrunError):
                return False
        return hmac.compare_digest(line[:TOKEN_LIMIT].strip(), self._token.encode())

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        def send(line: bytes) -> None:
            if writer.transport.get_write_buffer_size() > UNREAD_LIMIT:
                writer.transport.abort()
            if not writer.is_closing():
                writer.write(line)

        connection = Connection(self._dispatcher, send)
        self._connections.add(connection)
        try:
            await connection.serve(lines_of(lambda: reader.read(_CHUNK)))
            await writer.drain()
        finally:
            self._connections.discard(connection)


class ControlClient:
    """The other end: calls methods of the owner and hears its notifications."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._reader = reader
        self._writer = writer
        self._waiting: dict[int, asyncio.Future[Any]] = {}
        self._next = 0
        self._raw: Send | None = None
        self.notifications: asyncio.Queue[Notification | None] = asyncio.Queue()
        self.ready: asyncio.Future[Notification] = asyncio.get_running_loop().create_future()
        self._task = asyncio.create_task(self._listen())

    async def call(self, method: str, params: dict[str, Any] | None = None) -> Any:
        """One method of the owner; raises what it answers as ``UserFacingError``."""
        if self._task.done():
            raise OwnerGone
        self._next += 1
        waiter: asyncio.Future[Any] = asyncio.get_running_loop().create_future()
        self._waiting[self._next] = waiter
        request = {"jsonrpc": "2.0", "id": self._next, "method": method, "params": params or {}}
        self._writer.write(encode(request))
        return await waiter

    async def pass_on(self, read: Callable[[], Awaitable[bytes]], send: Send) -> None:
        """Be a pipe between a peer of ours and the owner until either ends: lines there, all back.

        What was heard before goes first, so the peer gets every line that the owner said.
        """
        send(_line(self.ready.result()))
        while not self.notifications.empty():
            if (told := self.notifications.get_nowait()) is not None:
                send(_line(told))
        self._raw = send
        there = asyncio.create_task(self._carry(read))
        await asyncio.wait([self._task])
        there.cancel()
        await asyncio.gather(there, return_exceptions=True)

    async def _carry(self, read: Callable[[], Awaitable[bytes]]) -> None:
        with contextlib.suppress(OSError):
            while data := await read():
                self._writer.write(data)
                await self._writer.drain()
            self._writer.write_eof()

    async def close(self) -> None:
        """Hang up."""
        self._writer.close()
        self._task.cancel()
        await asyncio.gather(self._task, return_exceptions=True)

    async def _listen(self) -> None:
        try:
            async for line in lines_of(lambda: self._reader.read(_CHUNK)):
                if line and self._raw is not None:
                    self._raw(line + b"\n")
                elif line:
                    self._take(decode(line))
        except (OSError, ValueError):
            pass  # as if it had ended
        finally:
            for waiter in self._waiting.values():
                if not waiter.done():
                    waiter.set_exception(OwnerGone())
            if not self.ready.done():
                self.ready.cancel()
            self.notifications.put_nowait(None)

    def _take(self, said: Any) -> None:
        if "method" in said:
            notification = Notification(said["method"], said["params"])
            if notification.method == "ready" and not self.ready.done():
                self.ready.set_result(notification)
            else:
                self.notifications.put_nowait(notification)
            return
        waiter = self._waiting.pop(said["id"], None)
        if waiter is None or waiter.done():
            return
        if "error" in said:
            waiter.set_exception(_refusal(said["error"]))
        else:
            waiter.set_result(said["result"])


async def connect(folder: Path, patience_s: float = _CONNECT_S) -> ControlClient | None:
    """The owner of the profile, or None when nobody has it open or answers in time."""
    try:
        async with asyncio.timeout(patience_s):
            streams = await _streams(folder)
            if streams is None:
                return None
            client = ControlClient(*streams)
            await asyncio.wait([client.ready])
    except (OSError, TimeoutError):
        return None
    if client.ready.cancelled():
        await client.close()
        return None
    return client


async def _streams(folder: Path) -> tuple[asyncio.StreamReader, asyncio.StreamWriter] | None:
    place = _read_place(folder)
    if place is not None and place.port:
        reader, writer = await asyncio.open_connection("127.0.0.1", place.port)
        writer.write(place.token.encode() + b"\n")
        return reader, writer
    if sys.platform == "win32":
        return None
    path = Path(place.path) if place is not None else folder / SOCKET
    return await asyncio.open_unix_connection(path)


def _line(told: Notification) -> bytes:
    return encode({"jsonrpc": "2.0", "method": told.method, "params": told.params})


def _refusal(error: dict[str, Any]) -> UserFacingError:
    refusal = UserFacingError(str(error["message"]), key=str(error["data"]["key"]))
    refusal.exit_code = int(error["data"]["exit_code"])
    return refusal


def _short_folder() -> str | None:
    """A temporary folder with a short path, where the usual one is long as well."""
    return None if len(tempfile.gettempdir()) < PATH_LIMIT // 2 else "/tmp"  # noqa: S108


def _write_place(folder: Path, place: _Place) -> None:
    descriptor = os.open(folder / PLACE, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "w", encoding="utf-8") as file:
        json.dump(asdict(place), file)


def _read_place(folder: Path) -> _Place | None:
    try:
        value = json.loads((folder / PLACE).read_text(encoding="utf-8"))
        return _Place(str(value["path"]), int(value["port"]), str(value["token"]))
    except (OSError, ValueError, TypeError, KeyError):
        return None


def _forget(folder: Path) -> None:
    for name in (SOCKET, PLACE):
        with contextlib.suppress(OSError):
            (folder / name).unlink()
