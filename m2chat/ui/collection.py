"""Python's garbage collector, run on Qt's thread alone.

By itself it runs on whichever thread allocates next.  On the node's thread it would destroy widgets
that are part of a reference cycle, while Qt's thread uses its own locks: the program stands still
or falls.  So it is turned off while Qt's loop runs, and a timer looks on Qt's thread whether the
thresholds of ``gc`` are passed.  What exists when the loop begins (modules, classes) is never
looked at again, which keeps a full collection short.
"""

from __future__ import annotations

import gc
from types import TracebackType

from PySide6.QtCore import QObject, Qt, QTimer

LOOK_MS = 1000


class OwnCollection(QObject):
    """While it is entered, garbage is collected on the thread that entered it."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._was_on = False
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.VeryCoarseTimer)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self.look)

    def __enter__(self) -> OwnCollection:
        """Take it over from Python."""
        self._was_on = gc.isenabled()
        gc.disable()
        gc.freeze()
        self._timer.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Give it back."""
        self._timer.stop()
        gc.unfreeze()
        if self._was_on:
            gc.enable()

    def look(self) -> None:
        """Collect the oldest generation whose threshold is passed, as Python itself would."""
        counts, thresholds = gc.get_count(), gc.get_threshold()
        for generation in (2, 1, 0):
            if counts[generation] > thresholds[generation]:
                gc.collect(generation)
                return
