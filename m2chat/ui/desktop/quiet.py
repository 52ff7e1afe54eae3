"""Do not disturb: until a moment, or until it is switched off; kept for this computer."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from m2chat.ui import moments
from m2chat.ui.language import mark, tr
from m2chat.ui.preferences import Preferences

FOREVER = -1.0
MORNING = 8  # o'clock
TOMORROW = 0  # in place of seconds: until tomorrow morning
DURATIONS: tuple[tuple[int, str], ...] = (
    (30 * 60, mark("For 30 minutes")),
    (3600, mark("For 1 hour")),
    (8 * 3600, mark("For 8 hours")),
    (TOMORROW, mark("Until tomorrow morning")),
    (int(FOREVER), mark("Until I switch it off")),
)


class Quiet:
    """Whether notifications are held back just now."""

    def __init__(self, preferences: Preferences, now: Callable[[], float]) -> None:
        self._preferences, self._now = preferences, now

    @property
    def on(self) -> bool:
        """Nothing is to be shown."""
        until = self._preferences.now.quiet_until
        return until == FOREVER or until > self._now()

    @property
    def left_s(self) -> float | None:
        """Seconds until it ends by itself; None when it is off or has no end."""
        until = self._preferences.now.quiet_until
        return until - self._now() if until > self._now() else None

    def begin(self, seconds: int) -> None:
        """For so long; ``TOMORROW`` until the morning, ``FOREVER`` until ``end``."""
        if seconds == TOMORROW:
            here = moments.local(self._now())
            until = datetime.combine(
                here.date() + timedelta(days=1), datetime.min.time(), here.tzinfo
            ).replace(hour=MORNING)
            self._preferences.choose(quiet_until=until.timestamp())
        elif seconds < 0:
            self._preferences.choose(quiet_until=FOREVER)
        else:
            self._preferences.choose(quiet_until=self._now() + seconds)

    def end(self) -> None:
        """Notifications are shown again."""
        self._preferences.choose(quiet_until=0.0)

    def words(self) -> str:
        """What it is set to, in words."""
        if not self.on:
            return tr("Off")
        until = self._preferences.now.quiet_until
        if until == FOREVER:
            return tr("On until you switch it off")
        return tr("On until {time}", time=moments.day_and_time(until, self._now()))
