"""The rows of the settings for the palette: read once from the pages, then known by their words.

Pages are made without being shown, one in each turn of the loop, when somebody first types into
the palette; what they said is kept until the language changes.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject, QTimer

from m2chat.ui.language import tr
from m2chat.ui.quick.choices import Offer
from m2chat.ui.settings.finding import Findable, findable
from m2chat.ui.settings.form import rows_of
from m2chat.ui.views.line_list import Line

if TYPE_CHECKING:
    from m2chat.ui.main_window import MainWindow


class SettingsRows(QObject):
    """Reads the rows of all topics."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._known: dict[str, list[Findable]] = {}
        self._told: Callable[[], object] = lambda: None
        self._clock = QTimer(self)
        self._clock.setInterval(0)
        self._clock.timeout.connect(self._read_one)

    def read(self, told: Callable[[], object], owner: QObject) -> None:
        """Begin to read what is not known yet; ``told`` when all is, while its owner lives."""
        self._told = lambda: told() if shiboken6.isValid(owner) else None
        if not self.complete:
            self._clock.start()

    @property
    def complete(self) -> bool:
        """Whether every topic was read."""
        return all(topic.key in self._known for topic in self._window.settings_topics)

    def offers(self) -> list[Offer]:
        """The rows that are known, in the order of the topics."""
        found = []
        for topic in sorted(self._window.settings_topics, key=lambda one: one.place):
            show = partial(self._window.show_settings, topic.key)
            title = tr(topic.title)
            line = Line(title, tr("Settings"), topic.icon)
            found.append(Offer(line, show, f"{title} {tr('Settings')}", f"settings {topic.key}"))
            found += [
                Offer(
                    Line(row.title, f"{tr('Settings')} › {title}", topic.icon),
                    partial(self._window.show_settings, topic.key, row.key or row.title),
                    f"{row.title} {row.section} {row.words} {title}",
                    f"settings {topic.key} {row.key or row.title}",
                )
                for row in self._known.get(topic.key, ())
                if row.title
            ]
        return found

    def _read_one(self) -> None:
        for topic in self._window.settings_topics:
            if topic.key not in self._known:
                page = topic.make(self._window)
                self._known[topic.key] = findable(topic, [row for _, row in rows_of(page)])
                page.deleteLater()
                return
        self._clock.stop()
        self._told()
