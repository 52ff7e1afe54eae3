"""Moments as people type them on a command line: ``2h`` from now, ``18:30``, or a date with it."""

from __future__ import annotations

import re
from datetime import datetime, timedelta

from m2chat.app.units import BadUnit, duration
from m2chat.cli.errors import WrongUsage
from m2chat.clock import Clock, SystemClock

_HOUR = re.compile(r"([01]?[0-9]|2[0-3]):([0-5][0-9])")


def moment(text: str, clock: Clock | None = None) -> float:
    """Seconds since 1970 UTC of ``2h``, ``18:30`` (the next one) or ``2026-05-01 18:30``, local
    time; raises ``WrongUsage``."""
    now = (clock or SystemClock()).wall()
    hour = _HOUR.fullmatch(text.strip())
    if hour is not None:
        here = datetime.fromtimestamp(now)
        at = here.replace(hour=int(hour[1]), minute=int(hour[2]), second=0, microsecond=0)
        return (at if at > here else at + timedelta(days=1)).timestamp()
    try:
        return now + duration(text)
    except BadUnit:
        pass
    try:
        return datetime.fromisoformat(text.strip()).timestamp()
    except (ValueError, OverflowError, OSError) as error:
        raise WrongUsage(
            f"{text[:40]!r} is no time. Write 2h, 18:30 or 2026-05-01T18:30."
        ) from error


def until(text: str) -> float | str:
    """A moment, ``always``, or ``off`` (0); raises ``WrongUsage``."""
    if text == "always":
        return text
    return 0.0 if text == "off" else moment(text)
