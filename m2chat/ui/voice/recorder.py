"""Records one voice message: samples from the microphone's thread, kept until it is over."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from m2chat.ui.voice.sound import MOST_S, RATE, Devices, Stream

if TYPE_CHECKING:
    from m2chat.ui.voice.samples import Samples

TICK_MS = 60
SHORTEST_S = 0.5
SHOWN = 120  # steps of loudness that the bar shows


class Recorder(QObject):
    """Between ``start`` and ``finish`` or ``cancel``."""

    heard = Signal(float, bytes)  # seconds so far, the last steps of loudness
    full = Signal()  # ten minutes are over

    def __init__(self, devices: Devices, parent: QObject) -> None:
        super().__init__(parent)
        self._devices = devices
        self.open_streams: list[Stream] = []  # at most one
        self._parts: deque[bytes] = deque()  # filled by the microphone's thread
        self._levels: list[int] = []
        self._size = 0
        self._counted = 0
        self.clock: Callable[[], float] = time.monotonic
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self._tick)

    @property
    def running(self) -> bool:
        """Whether the microphone is open."""
        return bool(self.open_streams)

    def start(self) -> None:
        """Open the microphone; raises ``UserFacingError``."""
        self._parts.clear()
        self._levels, self._size, self._counted = [], 0, 0
        self.open_streams.append(self._devices.record(self._parts.append))
        self._timer.start()

    def finish(self) -> Samples | None:
        """Close it; the recording, or None when it is too short to be one."""
        from m2chat.ui.voice.samples import samples_of  # with numpy: when somebody speaks

        self._close()
        sound = samples_of(b"".join(self._parts))[: int(MOST_S * RATE)]
        self._parts.clear()
        return sound if len(sound) >= SHORTEST_S * RATE else None

    def cancel(self) -> None:
        """Close it and forget what was heard."""
        self._close()
        self._parts.clear()

    def _close(self) -> None:
        self._timer.stop()
        while self.open_streams:
            self.open_streams.pop().close()

    def _tick(self) -> None:
        from m2chat.ui.voice.samples import level, samples_of

        while self._counted < len(self._parts):
            part = self._parts[self._counted]
            self._counted += 1
            self._size += len(part) // 2
            self._levels.append(level(samples_of(part)))
        del self._levels[:-SHOWN]
        self.heard.emit(self._size / RATE, bytes(self._levels))
        if self._size >= MOST_S * RATE:
            self.full.emit()
