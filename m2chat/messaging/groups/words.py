"""The lines in a group's history that its log writes: "Carol let Bob in"."""

from __future__ import annotations

from m2chat.ids import UserId
from m2chat.messaging.contacts import plain
from m2chat.messaging.groups.entry import (
    NAME_LIMIT,
    Create,
    Entry,
    Invite,
    Join,
    Leave,
    Remove,
    Rename,
    Role,
)
from m2chat.messaging.groups.standing import View
from m2chat.messaging.ports import Tables
from m2chat.sentences import Sentence, mark


def title(t: Tables, person: UserId, own_name: str) -> str:
    """What to call somebody: our nickname, else what they call themselves, else their id."""
    record = t.contacts.get(person)
    kept = record.nickname or record.name if record is not None else ""
    return kept or plain(own_name, NAME_LIMIT) or str(person)[:8]


def name_in(view: View, person: UserId) -> str:
    """What somebody of the group calls themselves; empty for anybody else."""
    if person in view.members:
        return view.members[person].person.name
    return view.invited[person].name if person in view.invited else ""


def line(t: Tables, me: UserId, before: View, entry: Entry) -> str:
    """What happened, for people; empty when there is nothing to say.  ``before``: the group
    without the entry."""

    def called(person: UserId, own_name: str = "") -> str:
        """Empty for ourselves."""
        return "" if person == me else title(t, person, own_name or name_in(before, person))

    who = called(entry.author)
    match entry.act:
        case Create():
            return said("made", called(entry.author, entry.act.person.name))
        case Invite():
            return said("asked", who, called(entry.act.target, entry.act.name))
        case Join():
            return said("came", called(entry.author, entry.act.person.name))
        case Remove(target, _):
            return said("unasked" if target in before.invited else "removed", who, called(target))
        case Role(target, admin):
            if target == entry.author:
                return said("stepped back", who)
            return said("admin" if admin else "member", who, called(target))
        case Rename(name, _) if name == before.name:
            return said("purpose", who)
        case Rename(name, _):
            return said("renamed", who, plain(name, NAME_LIMIT))
        case Leave():
            return said("left", who)


# each of us doing it, of somebody else, and of somebody else to us: no language says "you" and a
# name in one form
_LINES: dict[str, tuple[str, str, str]] = {
    "made": (mark("You made this group"), mark("{who} made this group"), ""),
    "asked": (
        mark("You asked {whom} in"),
        mark("{who} asked {whom} in"),
        mark("{who} asked you in"),
    ),
    "came": (mark("You came in"), mark("{who} came in"), ""),
    "unasked": (
        mark("You took the invitation of {whom} back"),
        mark("{who} took the invitation of {whom} back"),
        mark("{who} took the invitation of you back"),
    ),
    "removed": (
        mark("You took {whom} out"),
        mark("{who} took {whom} out"),
        mark("{who} took you out"),
    ),
    "stepped back": (
        mark("You gave up being an admin"),
        mark("{who} gave up being an admin"),
        "",
    ),
    "admin": (
        mark("You made {whom} an admin"),
        mark("{who} made {whom} an admin"),
        mark("{who} made you an admin"),
    ),
    "member": (
        mark("You made {whom} a member like others"),
        mark("{who} made {whom} a member like others"),
        mark("{who} made you a member like others"),
    ),
    "purpose": (
        mark("You changed what the group is for"),
        mark("{who} changed what the group is for"),
        "",
    ),
    "renamed": (
        mark("You called the group “{whom}”"),
        mark("{who} called the group “{whom}”"),
        "",
    ),
    "left": (mark("You left"), mark("{who} left"), ""),
}


def said(act: str, who: str, whom: str = "") -> str:
    """The line of an act; an empty name is ours."""
    ours, theirs, to_us = _LINES[act]
    if not who:
        return str(Sentence(ours, whom=whom))
    return str(Sentence(theirs if whom or not to_us else to_us, who=who, whom=whom))
