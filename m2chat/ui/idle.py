"""When the window should lock by itself: nobody touched it for a while, or the system says so.

* Idle: no key, no mouse in a window of this program for the chosen seconds.
* Sleep: the wall clock went on by more than this program saw go by.
* The system's own lock and sleep, where it tells (logind and the desktop's screen saver on Linux).
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import SLOT, QElapsedTimer, QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication

TICK_MS = 1000
SLEPT_S = 30.0
_TOUCHES = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
    }
)
# what says so on Linux: systemd-logind, and the desktop's screen saver
_LOGIN, _PATH = "org.freedesktop.login1", "/org/freedesktop/login1"
_SAVERS = ("org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver", "org.cinnamon.ScreenSaver")


class IdleWatch(QObject):
    """Says when to lock; does nothing until it is told after how long."""

    due = Signal()

    def __init__(self, now: Callable[[], float], parent: QObject) -> None:
        """``now``: the wall clock in seconds."""
        super().__init__(parent)
        self._now = now
        self._after: int | None = None
        self._untouched = QElapsedTimer()
        self._tick = QTimer(self)
        self._tick.setInterval(TICK_MS)
        self._tick.timeout.connect(self._look)
        self._seen = (0.0, 0)
        self._listening = False

    def watch(self, after_s: int | None) -> None:
        """Lock after so many idle seconds; None: not by itself."""
        self._after = after_s
        if after_s is None:
            self._tick.stop()
            for window in QGuiApplication.topLevelWindows():
                window.removeEventFilter(self)
            return
        self._hear_windows()
        self._listen()
        self._untouched.start()
        self._seen = (self._now(), 0)
        self._tick.start()

    def touched(self) -> None:
        """Somebody is there."""
        self._untouched.restart()
        self._seen = (self._now(), 0)

    def _hear_windows(self) -> None:
        """Listen at the windows of the system, where keys and mouse come in.

        At the application this would run Python for each event of each widget.
        """
        for window in QGuiApplication.topLevelWindows():
            window.installEventFilter(self)  # one that is there already stays there once

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys and mouse of all windows."""
        if event.type() in _TOUCHES:
            self.touched()
        return False

    @Slot()
    def lock_now(self) -> None:
        """The system is being locked."""
        if self._after is not None:
            self.due.emit()

    @Slot(bool)
    def lock_if(self, on: bool) -> None:
        """The system goes to sleep, or its screen saver comes on."""
        if on:
            self.lock_now()

    def _look(self) -> None:
        if self._after is None:
            return
        self._hear_windows()  # those that came since
        wall, ran = self._seen
        now, elapsed = self._now(), self._untouched.elapsed()
        slept = (now - wall) - (elapsed - ran) / 1000
        self._seen = (now, elapsed)
        if slept > SLEPT_S or elapsed >= self._after * 1000:
            self.touched()
            self.due.emit()

    def _listen(self) -> None:
        """Hear the system's own lock; a system that tells nothing is no fault."""
        if self._listening or sys.platform != "linux":
            return
        self._listening = True
        try:
            from PySide6.QtDBus import QDBusConnection
        except ImportError:
            return
        # at run time the slot is the text of SLOT; the type stubs ask for bytes, which are refused
        lock_now: Any = SLOT("lock_now()")
        lock_if: Any = SLOT("lock_if(bool)")
        system, session = QDBusConnection.systemBus(), QDBusConnection.sessionBus()
        if system.isConnected():
            system.connect(_LOGIN, "", f"{_LOGIN}.Session", "Lock", self, lock_now)
            system.connect(_LOGIN, _PATH, f"{_LOGIN}.Manager", "PrepareForSleep", self, lock_if)
        if session.isConnected():
            for saver in _SAVERS:
                session.connect("", "", saver, "ActiveChanged", self, lock_if)
