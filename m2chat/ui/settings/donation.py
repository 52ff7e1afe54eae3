"""The donated relay in the settings: a live meter, and its limits.

The meter asks every two seconds while it is shown, and never while it is hidden.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QGridLayout, QProgressBar, QWidget

from m2chat.app.faces.insight import Donating, DonationLimits
from m2chat.ui import inspection
from m2chat.ui.bridge import Bridge
from m2chat.ui.language import mark, tr
from m2chat.ui.settings.form import Form
from m2chat.ui.theme import Space
from m2chat.ui.views.parts import column, label

EVERY_MS = 2_000
MB = 1_000_000
A_DAY = (100 * MB, 500 * MB, 1_000 * MB, 5_000 * MB, 20_000 * MB)
_STATES = {
    "": mark("Working"),
    "day": mark("Resting: today's limit is reached"),
    "battery": mark("Resting: this computer runs on its battery"),
    "metered": mark("Resting: this network is paid by volume"),
    "offline": mark("Waits for the network"),
}


class DonationMeter(QWidget):
    """What is forwarded, for how many, and what of it is kept or read: nothing."""

    def __init__(self, bridge: Bridge, came: Callable[[Donating], None]) -> None:
        super().__init__()
        self._bridge, self._told = bridge, came
        body = column(self, 0, Space.S)
        self.state = label("", "name")
        body.addWidget(self.state)
        self.bar = QProgressBar()
        self.bar.setRange(0, 1000)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("Forwarded today"))
        body.addWidget(self.bar)
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.XL)
        grid.setVerticalSpacing(Space.XS)
        self.values = []
        titles = (tr("Forwarded today"), tr("Pairs helped now"), tr("What m2chat can read of it"),
                  tr("Kept on this computer"))  # fmt: skip
        for at, title in enumerate(titles):
            value = label("", "name")
            grid.addWidget(label(title, "caption"), at, 0)
            grid.addWidget(value, at, 1)
            self.values.append(value)
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(1, 2)
        body.addLayout(grid)
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self.look)

    def showEvent(self, event: QShowEvent) -> None:
        """Look, and go on."""
        super().showEvent(event)
        self.look()
        self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing is asked while nobody looks."""
        super().hideEvent(event)
        self._timer.stop()

    def look(self) -> None:
        """Ask once."""
        self._bridge.ask(lambda app: app.insight.donating(), self.show_meter, lambda _: None, self)

    def show_meter(self, now: Donating) -> None:
        """The newest figures."""
        words = tr(_STATES[now.held_back]) if now.limits.on else tr("Off")
        self.state.setText(words)
        share = now.today / now.limits.a_day if now.limits.a_day else 0.0
        self.bar.setValue(round(1000 * min(share, 1.0)))
        today = tr("{today} of {limit}", today=inspection.size(now.today),
                   limit=inspection.size(now.limits.a_day))  # fmt: skip
        self.bar.setAccessibleDescription(today)
        shown = (today, str(now.now.peers), tr("Nothing"), tr("0 bytes"))
        for value, text in zip(self.values, shown, strict=True):
            value.setText(text)
        self._told(now)


class DonationRows:
    """The rows of one form."""

    def __init__(self, form: Form, bridge: Bridge) -> None:
        self._form, self._bridge = form, bridge
        self._limits = DonationLimits()
        self.on = form.switch(
            tr("Help others as a blind relay"),
            tr(
                "When two people of your circles cannot meet directly, their sealed packets may "
                "pass through this computer. It cannot read them, stores none, and is at most one "
                "MiB a second."
            ),
            False,
            lambda on: self._choose(on=on),
            key="donate",
            words=tr("relay bandwidth share"),
        )
        self.meter = DonationMeter(bridge, self._came)
        form.widget("", "", self.meter, key="meter", words=tr("meter forwarded"), below=True)
        self.a_day = form.choice(
            tr("At most a day"),
            tr("Then it rests until midnight UTC."),
            [(str(one), inspection.size(one)) for one in A_DAY],
            str(A_DAY[2]),
            lambda kept: self._choose(a_day=int(kept)),
            key="donate-day",
        )
        self.battery = form.switch(
            tr("Also on battery"), "", False, lambda on: self._choose(on_battery=on),
            key="donate-battery",
        )  # fmt: skip
        self.metered = form.switch(
            tr("Also on networks paid by volume"), "", False,
            lambda on: self._choose(on_metered=on), key="donate-metered",
        )  # fmt: skip

    def _came(self, now: Donating) -> None:
        self._limits = now.limits
        self.on.setChecked(now.limits.on)
        self.battery.setChecked(now.limits.on_battery)
        self.metered.setChecked(now.limits.on_metered)
        kept = str(now.limits.a_day)
        if self.a_day.findData(kept) < 0:
            self.a_day.addItem(inspection.size(now.limits.a_day), kept)
        self.a_day.setCurrentIndex(self.a_day.findData(kept))

    def _choose(self, **changes: object) -> None:
        before = self._limits
        wanted = self._limits = replace(before, **changes)  # type: ignore[arg-type]

        def undo() -> None:
            self._limits = before
            self.meter.look()

        self._form.keep(
            self._bridge, self.on, lambda app: app.insight.set_donation(wanted), undo,
            lambda _: self.meter.look(),
        )  # fmt: skip
