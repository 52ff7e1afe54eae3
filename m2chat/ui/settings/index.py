"""The words of all rows of the settings, read once: for the search of the sheet and the palette.

Pages are made without being shown, one in each pause of the loop, and go again at once; what they
said is kept.  Another language makes another window, and so another index.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject, QTimer

from m2chat.ui.settings.finding import Findable, findable
from m2chat.ui.settings.form import rows_of
from m2chat.ui.settings.topic import Topic

if TYPE_CHECKING:
    from m2chat.ui.main_window import MainWindow


class SettingsIndex(QObject):
    """Reads the rows of all topics of a window."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._known: dict[str, list[Findable]] = {}
        self._told: list[tuple[QObject, Callable[[], object]]] = []
        self._clock = QTimer(self)
        self._clock.setInterval(0)
        self._clock.timeout.connect(self._read_one)

    @property
    def topics(self) -> list[Topic]:
        """As the sheet shows them."""
        return sorted(self._window.settings_topics, key=lambda one: one.place)

    @property
    def complete(self) -> bool:
        """Whether every topic was read."""
        return self._next() is None

    @property
    def reading(self) -> bool:
        """Whether it is under way."""
        return self._clock.isActive()

    def rows(self, topic: str = "") -> list[Findable]:
        """The rows that are known, in the order of the topics; of one topic alone with its key."""
        return [
            row
            for one in self.topics
            if topic in ("", one.key)
            for row in self._known.get(one.key, ())
        ]

    def read(self, told: Callable[[], object], owner: QObject) -> None:
        """Begin to read what is not known yet; ``told`` when all is, while its owner lives."""
        if not self.complete:
            self._told.append((owner, told))
            self._clock.start()

    def finish(self) -> None:
        """Read the rest now: somebody pressed Enter and waits."""
        while not self.complete:
            self._read_one()

    def _next(self) -> Topic | None:
        return next((one for one in self.topics if one.key not in self._known), None)

    def _read_one(self) -> None:
        topic = self._next()
        if topic is not None:
            page = topic.make(self._window)
            self._known[topic.key] = findable(topic, [row for _, row in rows_of(page)])
            page.deleteLater()
            return
        self._clock.stop()
        told, self._told = self._told, []
        for owner, tell in told:
            if shiboken6.isValid(owner):
                tell()
