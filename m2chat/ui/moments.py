"""Times as people of the language write them.  Moments are seconds since 1970 UTC, shown locally.

Qt knows the forms of each language and territory; it has none for a day without its year, which is
made out of the long form by leaving out weekday and year.
"""

from __future__ import annotations

import re
from datetime import date, datetime

from PySide6.QtCore import QDate, QLocale, QTime

from m2chat.ui.language import tr

DAY = 86_400
_LONG = QLocale.FormatType.LongFormat
_SHORT = QLocale.FormatType.ShortFormat
_BETWEEN = r"[\s,،/.]*"
_WEEKDAY = re.compile(rf"^dddd{_BETWEEN}|{_BETWEEN}dddd$")
_YEAR = re.compile(rf"yyyy年|(\s'de')?{_BETWEEN}yyyy")
_ZONE = re.compile(r"[\s(]*t+\)?")


def local(moment: float) -> datetime:
    """The moment on this computer's wall."""
    return datetime.fromtimestamp(moment).astimezone()


def clock(moment: float) -> str:
    """``18:53``, or ``6:53 PM`` where people say so."""
    return QLocale().toString(_time(moment), _SHORT)


def day_of(moment: float) -> date:
    """The calendar day of a moment, here."""
    return local(moment).date()


def day(moment: float, now: float) -> str:
    """``Today``, ``Yesterday``, ``Tuesday``, ``3 November`` or ``3 November 2025``."""
    then, today = day_of(moment), day_of(now)
    ago = (today - then).days
    if ago == 0:
        return tr("Today")
    if ago == 1:
        return tr("Yesterday")
    if 1 < ago < 7:
        return weekday(moment)
    return date_text(moment, year=then.year != today.year)


def day_within(moment: float, now: float) -> str:
    """The same inside a sentence: ``today``, ``yesterday``, ``Tuesday``, ``3 November``."""
    ago = (day_of(now) - day_of(moment)).days
    if ago == 0:
        return tr("today")
    return tr("yesterday") if ago == 1 else day(moment, now)


def weekday(moment: float) -> str:
    """``Tuesday``."""
    return QLocale().standaloneDayName(local(moment).isoweekday(), _LONG)


def date_text(moment: float, *, year: bool, short: bool = False) -> str:
    """``3 November``, ``3 November 2025``; short ``3 Nov``."""
    form = _WEEKDAY.sub("", QLocale().dateFormat(_LONG))
    if not year:
        form = _YEAR.sub("", form)
    return _said(moment, form.replace("MMMM", "MMM").replace("'de' ", "") if short else form)


def short(moment: float, now: float) -> str:
    """For a row of the list: ``18:53``, ``Tue``, ``3 Nov`` or ``03/11/2025``."""
    ago = (day_of(now) - day_of(moment)).days
    if ago <= 0:
        return clock(moment)
    if ago < 7:
        return QLocale().standaloneDayName(local(moment).isoweekday(), _SHORT)
    if ago < 300:
        return date_text(moment, year=False, short=True)
    return _said(moment, QLocale().dateFormat(_SHORT))


def day_and_time(moment: float, now: float) -> str:
    """``18:53`` today, else ``Tuesday, 18:53``."""
    return _with_day(moment, now, clock(moment))


def to_the_second(moment: float, now: float) -> str:
    """``18:53:07`` today, else ``Tuesday, 18:53:07``."""
    form = _ZONE.sub("", QLocale().timeFormat(_LONG)).strip()
    return _with_day(moment, now, QLocale().toString(_time(moment), form))


def ahead(seconds: float) -> str:
    """``in 20 s``, ``in 5 min``, ``in 3 h``, ``in 2 days``."""
    if seconds < 90:
        return tr("in {seconds} s", seconds=max(1, round(seconds)))
    if seconds < 90 * 60:
        return tr("in {minutes} min", minutes=round(seconds / 60))
    if seconds < 36 * 3600:
        return tr("in {hours} h", hours=round(seconds / 3600))
    return tr("in %n day(s)", n=round(seconds / DAY))


def coming(moment: float, now: float) -> str:
    """``18:53`` today, ``tomorrow, 09:00``, else ``Tue 24 Nov, 09:00``."""
    days = (day_of(moment) - day_of(now)).days
    if days == 0:
        return clock(moment)
    if days == 1:
        return tr("tomorrow, {time}", time=clock(moment))
    name = QLocale().dayName(local(moment).isoweekday(), _SHORT)
    short_date = date_text(moment, year=False, short=True)
    return tr("{weekday} {date}, {time}", weekday=name, date=short_date, time=clock(moment))


def left(seconds: float) -> str:
    """How long something still stays: ``6 d 4 h``, ``3 h``, ``5 min``."""
    seconds = max(0.0, seconds)
    if seconds >= DAY:
        hours = int(seconds % DAY // 3600)
        return tr("{days} d {hours} h", days=int(seconds // DAY), hours=hours)
    if seconds >= 3600:
        return tr("{hours} h", hours=int(seconds // 3600))
    return tr("{minutes} min", minutes=max(1, int(seconds // 60)))


def span(seconds: float) -> str:
    """``30 seconds``, ``1 hour``, ``90 minutes``, ``4 weeks``: the largest unit that fits whole."""
    count = round(seconds)
    if count % (7 * DAY) == 0 and count:
        return tr("%n week(s)", n=count // (7 * DAY))
    if count % DAY == 0 and count:
        return tr("%n day(s)", n=count // DAY)
    if count % 3600 == 0 and count:
        return tr("%n hour(s)", n=count // 3600)
    if count % 60 == 0 and count:
        return tr("%n minute(s)", n=count // 60)
    return tr("%n second(s)", n=count)


def _with_day(moment: float, now: float, time: str) -> str:
    if day_of(moment) == day_of(now):
        return time
    return tr("{day}, {time}", day=day(moment, now), time=time)


def _time(moment: float) -> QTime:
    then = local(moment)
    return QTime(then.hour, then.minute, then.second)


def _said(moment: float, form: str) -> str:
    then = day_of(moment)
    return QLocale().toString(QDate(then.year, then.month, then.day), form)
