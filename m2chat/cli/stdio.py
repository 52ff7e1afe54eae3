"""stdin and stdout as asynchronous streams, on every system and for files and pipes alike.

A thread each, since the loops of some systems cannot watch pipes, or files, or neither.  Reading
pauses while the loop has not taken what came; a reader of our lines who never reads is let go.
"""

from __future__ import annotations

import asyncio
import contextlib
import os
import queue
import threading
from collections.abc import Callable

_CHUNK = 65_536
_CHUNKS_AHEAD = 16
UNREAD_LIMIT = 64 * 1024 * 1024
_FLUSH_S = 2.0


class StdinBytes:
    """What comes on a file descriptor; ``read`` gives b"" at its end."""

    def __init__(self, descriptor: int = 0) -> None:
        self._descriptor = descriptor
        self._loop = asyncio.get_running_loop()
        self._chunks: asyncio.Queue[bytes] = asyncio.Queue()
        self._room = threading.Semaphore(_CHUNKS_AHEAD)
        # a daemon: a read that nobody ends must not keep the process alive
        threading.Thread(target=self._run, name="m2chat-stdin", daemon=True).start()

    async def read(self) -> bytes:
        """The next piece."""
        chunk = await self._chunks.get()
        self._room.release()
        return chunk

    def end(self) -> None:
        """As if the stream had ended."""
        self._chunks.put_nowait(b"")

    def _run(self) -> None:
        chunk = b"x"
        while chunk:
            self._room.acquire()
            try:
                chunk = os.read(self._descriptor, _CHUNK)
            except OSError:
                chunk = b""
            with contextlib.suppress(RuntimeError):  # the loop is gone
                self._loop.call_soon_threadsafe(self._chunks.put_nowait, chunk)


class StdoutBytes:
    """Lines out, never blocking the loop; ``broken`` is set when nobody reads them any more."""

    def __init__(self, descriptor: int = 1) -> None:
        self._descriptor = descriptor
        self._loop = asyncio.get_running_loop()
        self._lines: queue.SimpleQueue[bytes | None] = queue.SimpleQueue()
        self._unread = 0
        self.broken = asyncio.Event()
        self._thread = threading.Thread(target=self._run, name="m2chat-stdout", daemon=True)
        self._thread.start()

    def send(self, line: bytes) -> None:
        """Queue a line."""
        if self.broken.is_set():
            return
        self._unread += len(line)
        if self._unread > UNREAD_LIMIT:
            self.broken.set()
            return
        self._lines.put(line)

    async def close(self) -> None:
        """Let what is queued leave, but not for ever."""
        self._lines.put(None)
        await asyncio.to_thread(self._thread.join, _FLUSH_S)

    def _run(self) -> None:
        while (line := self._lines.get()) is not None:
            try:
                view = memoryview(line)
                while view:
                    view = view[os.write(self._descriptor, view) :]
            except OSError:
                self._tell(self.broken.set)
                return
            self._tell(self._written, len(line))

    def _written(self, size: int) -> None:
        self._unread -= size

    def _tell(self, what: Callable[..., None], *words: int) -> None:
        with contextlib.suppress(RuntimeError):  # the loop is gone
            self._loop.call_soon_threadsafe(what, *words)
