"""The one QApplication of the program, and who hears what the system tells the program itself.

A few events go to the program and to no window: the system's Quit, a link that is to be opened.
They are heard here, where Qt delivers them.  An event filter on the application would run Python
for every event of every widget, some 18,000 times between the start and a painted list.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

Hears = Callable[[QEvent], bool]  # True: the event was for this one


class DesktopApplication(QApplication):
    """As Qt's, with listeners for the events of the program itself."""

    def __init__(self, words: Sequence[str]) -> None:
        super().__init__(list(words))
        self._listeners: dict[QEvent.Type, list[Hears]] = {}

    def listen(self, kind: QEvent.Type, hears: Hears) -> None:
        """Have ``hears`` called for events of this kind; the last one that came is asked first."""
        self._listeners.setdefault(kind, []).append(hears)

    def forget(self, kind: QEvent.Type, hears: Hears) -> None:
        """Call it no more; nothing happens if it is not there."""
        there = self._listeners.get(kind, [])
        if hears in there:
            there.remove(hears)

    def event(self, event: QEvent) -> bool:
        """Qt's own way, unless a listener says that it was for them."""
        for hears in reversed(self._listeners.get(event.type(), ())):
            if hears(event):
                return True
        return super().event(event)
