"""When a message goes out: a few usual times, or any date and time."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtCore import QDateTime
from PySide6.QtWidgets import QDateTimeEdit, QHBoxLayout, QWidget

from m2chat.ui import moments
from m2chat.ui.dialogs.sheet import Sheet
from m2chat.ui.language import tr
from m2chat.ui.theme import Space
from m2chat.ui.views.parts import StatusLine, button, label

SOON_S = 60.0


def presets(now: float) -> list[tuple[str, float]]:
    """The usual times ahead of ``now``, with their names."""
    here = moments.local(now)
    found: list[tuple[str, datetime]] = [(tr("In one hour"), here + timedelta(hours=1))]
    evening = here.replace(hour=19, minute=0, second=0, microsecond=0)
    if evening > here + timedelta(minutes=90):
        found.append((tr("This evening"), evening))
    morning = (here + timedelta(days=1)).replace(hour=9, minute=0, second=0, microsecond=0)
    found.append((tr("Tomorrow morning"), morning))
    monday = morning + timedelta(days=(7 - morning.weekday()) % 7)
    if monday != morning:
        found.append((tr("Monday morning"), monday))
    return [(name, when.timestamp()) for name, when in found]


class Schedule(Sheet):
    """Choose a time; ``go`` hears it in seconds since 1970 UTC."""

    def __init__(
        self, window: QWidget, now: Callable[[], float], go: Callable[[float], object]
    ) -> None:
        super().__init__(window, tr("Send later"), 420)
        self._now, self._go = now, go
        self.body.addWidget(
            label(tr("It leaves this computer at that time, if m2chat is running then."), "soft")
        )
        self.presets = []
        for name, when in presets(now()):
            one = button(f"{name}  ·  {moments.coming(when, now())}", "row", "clock")
            one.clicked.connect(self._taker(when))
            self.body.addWidget(one)
            self.presets.append(one)
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        self.date = QDateTimeEdit()
        self.date.setAccessibleName(tr("Date and time"))
        self.date.setCalendarPopup(True)
        start = QDateTime.fromSecsSinceEpoch(round(now() + 3600))
        self.date.setDateTime(start)
        self.date.setMinimumDateTime(QDateTime.fromSecsSinceEpoch(round(now())))
        self.set_button = button(tr("Send then"), "primary")
        row.addWidget(self.date, 1)
        row.addWidget(self.set_button)
        self.body.addLayout(row)
        self.status = StatusLine()
        self.body.addWidget(self.status)
        self.set_button.clicked.connect(self._take_date)

    def _taker(self, when: float) -> Callable[[], None]:
        return lambda: self._take(when)

    def _take_date(self) -> None:
        when = float(self.date.dateTime().toSecsSinceEpoch())
        if when < self._now() + SOON_S:
            self.status.show_error(tr("This time has passed. Choose a later one."))
            return
        self._take(when)

    def _take(self, when: float) -> None:
        self.close_sheet()
        self._go(when)
