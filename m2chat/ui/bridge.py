"""The only crossing between Qt's thread and the node's thread.

Order of a call: ``Bridge.ask`` (Qt's thread) -> ``run_coroutine_threadsafe`` -> the verb runs on
the node's loop -> its result is queued -> Qt is woken once -> the queue is drained once per frame
-> the callback runs on Qt's thread.  Events of the bus take the same way back.  Only immutable
values cross.  A callback whose ``owner`` widget is gone, or whose call was cancelled, is dropped.

``Bridge._perform`` is a supervisor: whatever a verb raises ends here, either as the sentence of a
``UserFacingError`` or, for a fault of the program, in the log and as one general sentence.
"""

from __future__ import annotations

import asyncio
import logging
import threading
from collections import deque
from collections.abc import Awaitable, Callable
from concurrent.futures import Future
from typing import Protocol, TypeVar

import shiboken6
from PySide6.QtCore import QElapsedTimer, QObject, Qt, QTimer, Signal, Slot

from m2chat.app.face import (
    AccountsFace,
    ApplicationFace,
    CardPreview,
    CircleInfo,
    NetworkChanged,
    NetworkStatus,
    ProfileInfo,
    ProfileSummary,
    StorageTrouble,
    WindowWanted,
)
from m2chat.errors import LocalError, UserFacingError
from m2chat.events import Event
from m2chat.ui.node_thread import NodeThread
from m2chat.ui.retelling import told

__all__ = [
    "AccountsFace",
    "ApplicationFace",
    "Bridge",
    "Call",
    "CardPreview",
    "CircleInfo",
    "Door",
    "NetworkChanged",
    "NetworkStatus",
    "NodeThread",
    "ProfileInfo",
    "ProfileSummary",
    "StorageTrouble",
    "WindowWanted",
]

T = TypeVar("T")
_log = logging.getLogger(__name__)

FRAME_MS = 16
BUDGET_MS = 16  # of each frame for results and events, so that a flood of them can't freeze Qt
INTERNAL = "m2chat met a fault of its own and did not do this. Please try again."


class Call:
    """One verb under way; ``cancel`` stops it and drops its result."""

    def __init__(self) -> None:
        self.finished = False
        self._future: Future[None] | None = None

    def bind(self, future: Future[None]) -> None:
        """Remember what to cancel."""
        self._future = future

    def cancel(self) -> None:
        """Neither ``done`` nor ``failed`` will be called any more."""
        self.finished = True
        if self._future is not None:
            self._future.cancel()


class Door(Protocol):
    """What else is open while a profile is: the log, and the local door for other programs."""

    async def start(self) -> None:
        """Open it."""

    async def close(self) -> None:
        """Close it, before the application stops."""

    def stopped(self) -> None:
        """The application has stopped."""


class Bridge(QObject):
    """Asks the application for things and hands its events to the window, on Qt's thread."""

    happened = Signal(object)  # an Event
    troubled = Signal(str)  # the sentence of a failed verb that nobody asked to hear
    _wake = Signal()

    def __init__(
        self, node: NodeThread, make_door: Callable[[ApplicationFace], Door] | None = None
    ) -> None:
        super().__init__()
        self._node = node
        self._make_door = make_door
        self._door: Door | None = None
        self._face: ApplicationFace | None = None
        self._left: ProfileInfo | None = None  # who we were, once it is closed
        self._unsubscribe: Callable[[], None] | None = None
        self._queue: deque[Callable[[], None]] = deque()
        self._lock = threading.Lock()
        self._armed = False
        self._closed = self._had_profile = False
        self._frame = QTimer(self)
        self._frame.setSingleShot(True)
        self._frame.timeout.connect(self._drain)
        self._since = QElapsedTimer()
        self._since.start()
        self._wake.connect(self._woken, Qt.ConnectionType.QueuedConnection)

    # -- the open profile ---------------------------------------------------------------------

    @property
    def profile(self) -> ProfileInfo:
        """Who we are; raises ``LocalError`` before a profile is attached.

        While it closes the window still stands, and what ticks there still asks.
        """
        face, left = self._face, self._left
        if face is not None:
            return face.profile  # a frozen value, made anew when our name changes
        if left is None:
            raise LocalError("no profile is attached to this bridge")
        return left

    def used(self) -> None:
        """The person uses the window just now; costs nothing and waits for nobody."""
        if self._face is not None:
            self._face.files.window_used()

    def attach(self, face: ApplicationFace) -> None:
        """Take an open profile and listen to its bus; from Qt's thread, waits for the node."""
        self._node.submit(self.attach_here(face)).result()

    async def attach_here(self, face: ApplicationFace) -> ProfileInfo:
        """The same on the node's loop."""
        self._face, self._had_profile = face, True
        self._unsubscribe = face.bus.subscribe(Event, self._on_event)
        if self._make_door is not None:
            self._door = self._make_door(face)
            await self._door.start()
        return face.profile

    async def detach_here(self) -> None:
        """Stop the open profile, on the node's loop; nothing happens without one."""
        if self._unsubscribe is not None:
            self._unsubscribe()
            self._unsubscribe = None
        if self._door is not None:
            await self._door.close()
        if self._face is not None:
            self._left = self._face.profile
            await self._face.stop()
        if self._door is not None:
            self._door.stopped()
        self._face = self._door = None

    # -- calls --------------------------------------------------------------------------------

    def ask(
        self,
        verb: Callable[[ApplicationFace], Awaitable[T]],
        done: Callable[[T], None] | None = None,
        failed: Callable[[UserFacingError], None] | None = None,
        owner: QObject | None = None,
    ) -> Call:
        """Ask the open profile; ``done`` or ``failed`` is called on Qt's thread."""

        def make() -> Awaitable[T]:
            if self._face is None:
                if not self._had_profile:
                    raise LocalError("no profile is attached to this bridge")
                raise UserFacingError("This profile was closed.", key="profile_closed")
            return verb(self._face)

        # what the window asks by itself while its profile closes is nothing to speak of
        return self.run(make, done, failed or self._tell_open, owner)

    def run(
        self,
        make: Callable[[], Awaitable[T]],
        done: Callable[[T], None] | None = None,
        failed: Callable[[UserFacingError], None] | None = None,
        owner: QObject | None = None,
    ) -> Call:
        """Run ``make()`` on the node's loop and call back on Qt's thread."""
        call = Call()
        if self._closed:  # a timer that outlived its window
            call.finished = True
            return call
        call.bind(self._node.submit(self._perform(call, make, done, failed, owner)))
        return call

    async def result(self, verb: Callable[[ApplicationFace], Awaitable[T]]) -> T:
        """Await a verb from the window's own loop; raises ``UserFacingError``."""
        waiting: asyncio.Future[T] = asyncio.get_running_loop().create_future()
        call = self.ask(verb, waiting.set_result, waiting.set_exception)
        try:
            return await waiting
        finally:
            call.cancel()

    def from_node(self, callback: Callable[[T], None], owner: QObject) -> Callable[[T], None]:
        """A function for the node's thread that runs ``callback`` on Qt's thread."""

        def hand_over(value: T) -> None:
            self._post(lambda: callback(value) if shiboken6.isValid(owner) else None)

        return hand_over

    async def _perform(
        self,
        call: Call,
        make: Callable[[], Awaitable[T]],
        done: Callable[[T], None] | None,
        failed: Callable[[UserFacingError], None] | None,
        owner: QObject | None,
    ) -> None:
        answer: Callable[[], None] | None = None
        try:
            value = await make()
            if done is not None:
                answer = _bound(done, value)
        except UserFacingError as error:
            answer = _bound(failed or self._tell, error)
        except Exception:  # noqa: BLE001 - the supervisor of the window's verbs
            _log.exception("a verb of the window failed")
            answer = _bound(failed or self._tell, UserFacingError(INTERNAL, key="internal"))

        def finish() -> None:
            if call.finished or (owner is not None and not shiboken6.isValid(owner)):
                return
            call.finished = True
            if answer is not None:
                answer()

        self._post(finish)

    def _tell_open(self, error: UserFacingError) -> None:
        if error.key != "profile_closed":
            self._tell(error)

    def _tell(self, error: UserFacingError) -> None:
        self.troubled.emit(told(error))

    # -- the way back -------------------------------------------------------------------------

    def _on_event(self, event: Event) -> None:
        self._post(lambda: self.happened.emit(event))

    def _post(self, item: Callable[[], None]) -> None:
        """Queue something for Qt's thread and wake it, once until it has looked."""
        with self._lock:
            if self._closed:
                return
            self._queue.append(item)
            if self._armed:
                return
            self._armed = True
            self._wake.emit()

    @Slot()
    def _woken(self) -> None:
        wait = FRAME_MS - self._since.elapsed()
        if wait > 0:
            self._frame.start(int(wait))
        else:
            self._drain()

    @Slot()
    def _drain(self) -> None:
        self._since.restart()
        while True:
            with self._lock:
                if not self._queue:
                    self._armed = False
                    return
                item = self._queue.popleft()
            item()
            spent = self._since.elapsed()
            if spent >= BUDGET_MS:  # keys, mouse and paint come between
                self._frame.start(max(1, FRAME_MS - spent))
                return

    # -- the end ------------------------------------------------------------------------------

    async def shutdown(self) -> None:
        """Stop the open profile (goodbye, commit, close); the window's loop keeps running."""
        waiting: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self.run(self.detach_here, waiting.set_result, waiting.set_exception)
        await waiting
        self.close()

    def close(self) -> None:
        """Hand nothing over any more."""
        with self._lock:
            self._closed = True
            self._queue.clear()
        self._frame.stop()


def _bound(callback: Callable[[T], None], value: T) -> Callable[[], None]:
    return lambda: callback(value)
