"""The circles of a profile: those that were joined, and the local one unless it was left.

The local circle is built in (protocol 2): it has no row of its own, only the mark that somebody
left it.  It stands last in every list, and a card is made in it only while there is no other.
"""

from __future__ import annotations

from dataclasses import replace

from m2chat.links import LOCAL_CIRCLE, CircleLink
from m2chat.messaging import contacts as rules
from m2chat.messaging.errors import NoCircle, NoSuchCircle, NotNow
from m2chat.messaging.ports import Tables
from m2chat.messaging.records import CircleRecord
from m2chat.sentences import Sentence

JOINED_MAX = 8  # on one port (protocol 3), beside the local one
LEFT = "local circle"  # the setting's key
_YES, _NO = "left", "in"
LOCAL = CircleRecord(LOCAL_CIRCLE.public_key, LOCAL_CIRCLE.name, LOCAL_CIRCLE.link(), 0.0)


def circles_of(t: Tables) -> list[CircleRecord]:
    """Those that were joined, in that order, and the local one."""
    local = [] if t.own.setting(LEFT) == _YES else [LOCAL]
    return t.own.circles() + local


def circle_for_card(t: Tables) -> CircleRecord:
    """The circle joined last, the local one while there is no other; raises ``NoCircle``."""
    circles = circles_of(t)
    if not circles:
        raise NoCircle
    return (t.own.circles() or circles)[-1]


def parse_circle(text: str) -> CircleLink:
    """A circle link, or the name of the local circle, which has no link that people pass on.

    Raises ``BadCircle``.
    """
    return LOCAL_CIRCLE if text.strip().lower() == LOCAL_CIRCLE.name else CircleLink.parse(text)


def join(t: Tables, circle: CircleLink, now: float) -> CircleRecord:
    """Join, or take over a newer link of a circle that was joined; raises ``NotNow``."""
    if circle.local:
        t.own.save_setting(LEFT, _NO)
        return LOCAL
    joined = {one.public_key: one for one in t.own.circles()}
    before = joined.get(circle.public_key)
    if before is None and len(joined) >= JOINED_MAX:
        raise NotNow(
            Sentence(
                "You are in {count} circles, which is the most. Leave one first.",
                count=JOINED_MAX,
            )
        )
    taken = {LOCAL.name} | {one.name for one in joined.values() if one is not before}
    name = _free_name(rules.plain(circle.name, 64) or "circle", taken)
    record = CircleRecord(circle.public_key, name, circle.link(), now)
    if before is not None:
        record = replace(record, joined_at=before.joined_at)
    t.own.save_circle(record)
    return record


def leave(t: Tables, name: str) -> CircleRecord:
    """Leave the circle of this name; raises ``NoSuchCircle``."""
    for circle in circles_of(t):
        if circle.name == name:
            if circle.public_key == LOCAL.public_key:
                t.own.save_setting(LEFT, _YES)
            else:
                t.own.remove_circle(circle.public_key)
            return circle
    raise NoSuchCircle


def _free_name(name: str, taken: set[str]) -> str:
    number, free = 2, name
    while free in taken:
        free, number = f"{name} ({number})", number + 1
    return free
