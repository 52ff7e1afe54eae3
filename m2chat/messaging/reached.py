"""When contacts could be reached last, and whom one talks with: kept in the profile alone.

One setting holds a line ``id minute`` for each contact: nothing finer is kept, and nothing of
people who are no contacts any more.
"""

from __future__ import annotations

from collections.abc import Mapping

from m2chat.ids import UserId
from m2chat.messaging.model import ContactState
from m2chat.messaging.ports import Tables
from m2chat.messaging.records import ChatRow

_SETTING = "reached"  # the setting's key
_MINUTE = 60


def reached_of(t: Tables) -> dict[UserId, float]:
    """Seconds since 1970 UTC, as they were kept last."""
    known: dict[UserId, float] = {}
    for line in (t.own.setting(_SETTING) or "").splitlines():
        who, _, minute = line.partition(" ")
        known[UserId(bytes.fromhex(who))] = int(minute) * _MINUTE
    return known


def keep_reached(t: Tables, reached: Mapping[UserId, float]) -> None:
    """Keep them, of contacts alone."""
    contacts = {one.id for one in t.contacts.all() if one.state is ContactState.READY}
    rows = (
        f"{who.raw.hex()} {int(at // _MINUTE)}"
        for who, at in sorted(reached.items(), key=lambda item: item[0].raw)
        if who in contacts
    )
    text = "\n".join(rows)
    if text != (t.own.setting(_SETTING) or ""):
        t.own.save_setting(_SETTING, text)


def who_matters(t: Tables, me: UserId, recent: int) -> list[UserId]:
    """The contacts whose conversation is pinned, then the ``recent`` talked with last."""
    ready = {one.id for one in t.contacts.all() if one.state is ContactState.READY}
    rows = [row for row in t.chats.rows(me) if row.chat in ready]
    rows.sort(key=_talked_at, reverse=True)
    pinned = [row for row in rows if row.settings.pinned]
    others = [row for row in rows if not row.settings.pinned and not row.settings.archived]
    talked = [row for row in others if row.last is not None][:recent]
    return [row.chat for row in (*pinned, *talked) if isinstance(row.chat, UserId)]


def _talked_at(row: ChatRow) -> int:
    return row.last.order if row.last is not None else -1
