"""Times as people write them.  ``now`` and moments are seconds since 1970 UTC, shown locally."""

from __future__ import annotations

import time
from datetime import date, datetime

DAY = 86_400


def local(moment: float) -> datetime:
    """The moment on this computer's wall."""
    return datetime.fromtimestamp(moment).astimezone()


def clock(moment: float) -> str:
    """``18:53``; asked for by every row that is painted."""
    here = time.localtime(moment)
    return f"{here.tm_hour:02}:{here.tm_min:02}"


def day_of(moment: float) -> date:
    """The calendar day of a moment, here."""
    return local(moment).date()


def day(moment: float, now: float) -> str:
    """``Today``, ``Yesterday``, ``Tuesday``, ``3 November`` or ``3 November 2025``."""
    then, today = day_of(moment), day_of(now)
    ago = (today - then).days
    if ago == 0:
        return "Today"
    if ago == 1:
        return "Yesterday"
    if 1 < ago < 7:
        return then.strftime("%A")
    text = f"{then.day} {then.strftime('%B')}"
    return text if then.year == today.year else f"{text} {then.year}"


def short(moment: float, now: float) -> str:
    """For a row of the list: ``18:53``, ``Tue``, ``3 Nov`` or ``03.11.25``."""
    then, today = day_of(moment), day_of(now)
    ago = (today - then).days
    if ago <= 0:
        return clock(moment)
    if ago < 7:
        return then.strftime("%a")
    return f"{then.day} {then.strftime('%b')}" if ago < 300 else then.strftime("%d.%m.%y")


def day_and_time(moment: float, now: float) -> str:
    """``18:53`` today, else ``Tuesday, 18:53``."""
    name = day(moment, now)
    return clock(moment) if name == "Today" else f"{name}, {clock(moment)}"


def ahead(seconds: float) -> str:
    """``in 20 s``, ``in 5 min``, ``in 3 h``, ``in 2 days``."""
    if seconds < 90:
        return f"in {max(1, round(seconds))} s"
    if seconds < 90 * 60:
        return f"in {round(seconds / 60)} min"
    if seconds < 36 * 3600:
        return f"in {round(seconds / 3600)} h"
    return f"in {round(seconds / DAY)} days"


def coming(moment: float, now: float) -> str:
    """``18:53`` today, ``tomorrow, 09:00``, else ``Tue 24 Nov, 09:00``."""
    days = (day_of(moment) - day_of(now)).days
    if days == 0:
        return clock(moment)
    if days == 1:
        return f"tomorrow, {clock(moment)}"
    then = local(moment)
    return f"{then.strftime('%a')} {then.day} {then.strftime('%b')}, {clock(moment)}"


def left(seconds: float) -> str:
    """How long something still stays: ``6 d 4 h``, ``3 h``, ``5 min``."""
    seconds = max(0.0, seconds)
    if seconds >= DAY:
        return f"{int(seconds // DAY)} d {int(seconds % DAY // 3600)} h"
    if seconds >= 3600:
        return f"{int(seconds // 3600)} h"
    return f"{max(1, int(seconds // 60))} min"


def to_the_second(moment: float, now: float) -> str:
    """``18:53:07`` today, else ``Tuesday, 18:53:07``."""
    name = day(moment, now)
    seconds = local(moment).strftime("%H:%M:%S")
    return seconds if name == "Today" else f"{name}, {seconds}"
