"""JSON-RPC 2.0, one object a line, for one peer: a bot on stdin, or the control socket.

Order: ``ready``, then notifications and requests.  Each request runs at once, beside the others;
answers go out by id as they come.  A line that is no request gets an error object and harms
nothing.  The end of the lines ends the connection, after the answers that are still due.

Codes of errors: -32700, -32600, -32601, -32602 and -32603 as JSON-RPC has them, and -32000 for a
refusal.  ``data`` is {key, exit_code}: the name of the case, and what ``m2ctl`` would end with (3
not reached, 4 refused, 5 refused by the other side).
"""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import AsyncIterator, Callable
from typing import Any, Final

from m2chat.app.face import ApplicationFace
from m2chat.app.rpc.errors import BadParams, NoSuchMethod
from m2chat.app.rpc.methods import Dispatcher
from m2chat.app.rpc.notifications import Notification, subscribe
from m2chat.errors import UserFacingError

_log = logging.getLogger(__name__)
LINE_LIMIT = 16 * 1024 * 1024  # a text of 1 MiB with every character escaped, and room
UNDER_WAY_LIMIT = 256  # then reading pauses
PARSE, INVALID, NO_METHOD, PARAMS, FAULT = -32700, -32600, -32601, -32602, -32603
REFUSED = -32000
Send = Callable[[bytes], None]


class Lines:
    """Cuts a stream of bytes into lines; a line beyond the limit is told as None and skipped."""

    def __init__(self, limit: int = LINE_LIMIT) -> None:
        self._limit = limit
        self._pieces: list[bytes] = []
        self._held = 0
        self._skipping = False

    def feed(self, data: bytes) -> list[bytes | None]:
        """The lines that ``data`` completes, without their ends."""
        lines: list[bytes | None] = []
        *whole, rest = data.split(b"\n")
        for piece in whole:
            self._keep(piece)
            lines.append(None if self._skipping else b"".join(self._pieces))
            self._pieces.clear()
            self._held, self._skipping = 0, False
        self._keep(rest)
        return lines

    def end(self) -> list[bytes | None]:
        """What is left when no more comes: a last line without its end."""
        return self.feed(b"\n") if self._held else []

    def _keep(self, piece: bytes) -> None:
        self._held += len(piece)
        if self._held > self._limit:
            self._skipping = True
            self._pieces.clear()
        elif piece and not self._skipping:
            self._pieces.append(piece)


async def lines_of(read: Callable[[], Any], limit: int = LINE_LIMIT) -> AsyncIterator[bytes | None]:
    """The lines of an asynchronous source of bytes; ``read`` gives b"" at the end."""
    lines = Lines(limit)
    while data := await read():
        for line in lines.feed(data):
            yield line
    for line in lines.end():
        yield line


def encode(value: object) -> bytes:
    """One line of JSON in UTF-8."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    return text.encode("utf-8", "replace") + b"\n"


def decode(line: bytes) -> Any:
    """The JSON value of a line; raises ``ValueError`` and nothing else."""
    try:
        return json.loads(line.decode("utf-8"), parse_constant=_no_constant)
    except RecursionError as error:
        raise ValueError("nested too deeply") from error


def _no_constant(name: str) -> object:
    raise ValueError(f"{name} is no JSON")


def ready_of(application: ApplicationFace, online: bool) -> Notification:
    """The first line of every connection."""
    who = application.profile
    return Notification("ready", {"profile": who.name, "online": online})


class Connection:
    """One peer of the methods."""

    def __init__(self, dispatcher: Dispatcher, send: Send) -> None:
        self._dispatcher = dispatcher
        self._send = send
        self._tasks: set[asyncio.Task[None]] = set()
        self._room = asyncio.Semaphore(UNDER_WAY_LIMIT)

    async def serve(self, lines: AsyncIterator[bytes | None]) -> None:
        """Answer until the lines end; the profile must have been started."""
        application = self._dispatcher.application
        online = (await application.network()).online
        self._tell(ready_of(application, online))
        unsubscribe = subscribe(application.bus, self._hear)
        try:
            async for line in lines:
                if line is None:
                    self._error(None, INVALID, "bad_request", "The line is too long.")
                elif line.strip():
                    await self._take(line)
            await asyncio.gather(*self._tasks, return_exceptions=True)
        finally:
            unsubscribe()
            for task in self._tasks:
                task.cancel()

    async def finish(self, seconds: float) -> None:
        """Let the requests under way be answered, but wait no longer than ``seconds``."""
        if self._tasks:
            await asyncio.wait(self._tasks, timeout=seconds)

    async def _take(self, line: bytes) -> None:
        try:
            request = decode(line)
        except ValueError:
            self._error(None, PARSE, "bad_json", "The line is no JSON. Send one object a line.")
            return
        if not isinstance(request, dict) or not isinstance(request.get("method"), str):
            name = request.get("id") if isinstance(request, dict) else None
            self._error(_id(name), INVALID, "bad_request", _FORM)
            return
        await self._room.acquire()
        task = asyncio.create_task(self._run(request))
        self._tasks.add(task)
        task.add_done_callback(self._done)

    def _done(self, task: asyncio.Task[None]) -> None:
        self._tasks.discard(task)
        self._room.release()

    async def _run(self, request: dict[str, Any]) -> None:
        """One request.  A named supervisor: a fault of ours becomes an error object and a log."""
        answers = "id" in request
        name = _id(request.get("id"))
        try:
            result = await self._dispatcher.call(request["method"], request.get("params"))
        except UserFacingError as error:
            if answers:
                self._error(name, _code(error), error.key, str(error), error.exit_code)
        except Exception as error:  # noqa: BLE001 - supervisor of one request
            _log.exception("a request failed")
            if answers:
                sentence = f"A fault of ours ({type(error).__name__}); the log has more."
                self._error(name, FAULT, "fault", sentence, exit_code=1)
        else:
            if answers:
                self._send(encode({"jsonrpc": "2.0", "id": name, "result": result}))

    def _tell(self, notification: Notification) -> None:
        shape = {"jsonrpc": "2.0", "method": notification.method, "params": notification.params}
        self._send(encode(shape))

    def _hear(self, notification: Notification) -> None:
        """While the person has locked the profile nothing is told but that."""
        if not self._dispatcher.application.trust.locked or notification.method == "lock.changed":
            self._tell(notification)

    def _error(self, name: object, code: int, key: str, sentence: str, exit_code: int = 2) -> None:
        told = {"key": key, "exit_code": exit_code}
        problem = {"code": code, "message": sentence, "data": told}
        self._send(encode({"jsonrpc": "2.0", "id": name, "error": problem}))


_FORM: Final = 'A request is {"jsonrpc": "2.0", "id": 1, "method": "...", "params": {...}}.'


def _id(value: object) -> object:
    """An id as JSON-RPC allows it, else null."""
    return value if isinstance(value, str | int | float) and not isinstance(value, bool) else None


def _code(error: UserFacingError) -> int:
    if isinstance(error, NoSuchMethod):
        return NO_METHOD
    return PARAMS if isinstance(error, BadParams) else REFUSED
