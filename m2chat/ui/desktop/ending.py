"""The ways in which somebody else ends the program: signals, the session's end, the system's Quit.

Each becomes ``wanted``, once; the flow of ``ui/main.py`` then keeps the drafts, stops the node and
ends.  A session that does not wait has the drafts at least.
"""

from __future__ import annotations

import contextlib
import signal
import socket
import sys
import threading

from PySide6.QtCore import QEvent, QObject, QSocketNotifier, QTimer, Signal
from PySide6.QtGui import QSessionManager

from m2chat.ui.application import DesktopApplication

SIGNALS = tuple(
    getattr(signal, name) for name in ("SIGTERM", "SIGINT", "SIGHUP") if hasattr(signal, name)
)
POLL_MS = 250


class Ending(QObject):
    """Hears them from its making to ``close``."""

    wanted = Signal()
    session_ends = Signal()  # drafts are to be kept now; ``wanted`` follows

    def __init__(self, application: DesktopApplication) -> None:
        super().__init__(application)
        self._application = application
        self._said = False
        self._old: dict[int, object] = {}
        self._woken: socket.socket | None = None
        application.listen(QEvent.Type.Quit, self._quit)
        application.commitDataRequest.connect(self._commit)
        if threading.current_thread() is threading.main_thread():
            self._hear_signals()

    def close(self) -> None:
        """Hear nothing any more."""
        self._application.forget(QEvent.Type.Quit, self._quit)
        for number, before in self._old.items():
            signal.signal(number, before)  # type: ignore[arg-type]
        if self._woken is not None:
            signal.set_wakeup_fd(-1)
            self._notifier.setEnabled(False)
            self._woken.close()
            self._sleeping.close()
            self._woken = None

    def _quit(self, event: QEvent) -> bool:
        """The system's own Quit (a dock's menu, a session's end) goes our way too."""
        event.ignore()  # also a second one: what is under way goes on
        self._want()
        return True

    def _commit(self, _manager: QSessionManager) -> None:
        self.session_ends.emit()
        self._want()

    def _want(self) -> None:
        if not self._said:
            self._said = True
            self.wanted.emit()

    # -- signals -------------------------------------------------------------------------------

    def _hear_signals(self) -> None:
        """A signal writes a byte into a socket, for Qt's loop runs no Python by itself."""
        for number in SIGNALS:
            with contextlib.suppress(OSError, ValueError):
                self._old[number] = signal.signal(number, self._signalled)
        if sys.platform == "win32":
            timer = QTimer(self)  # sockets of Qt cannot be woken there; a look now and then
            timer.timeout.connect(lambda: None)
            timer.start(POLL_MS)
            return
        self._woken, self._sleeping = socket.socketpair()
        for end in (self._woken, self._sleeping):
            end.setblocking(False)
        signal.set_wakeup_fd(self._sleeping.fileno(), warn_on_full_buffer=False)
        self._notifier = QSocketNotifier(self._woken.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._drain)

    def _drain(self) -> None:
        if self._woken is not None:
            with contextlib.suppress(OSError):
                self._woken.recv(64)  # Python calls ``_signalled`` as soon as it is back here

    def _signalled(self, _number: int, _frame: object) -> None:
        QTimer.singleShot(0, self, self._want)
