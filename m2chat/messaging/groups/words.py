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

    def called(person: UserId, own_name: str = "", *, start: bool = True) -> str:
        if person == me:
            return "You" if start else "you"
        return title(t, person, own_name or name_in(before, person))

    who = called(entry.author)
    match entry.act:
        case Create():
            return f"{called(entry.author, entry.act.person.name)} made this group"
        case Invite():
            return f"{who} asked {called(entry.act.target, entry.act.name, start=False)} in"
        case Join():
            return f"{called(entry.author, entry.act.person.name)} came in"
        case Remove(target, _):
            whom = called(target, start=False)
            if target in before.invited:
                return f"{who} took the invitation of {whom} back"
            return f"{who} took {whom} out"
        case Role(target, admin):
            return _role(who, called(target, start=False), admin, target == entry.author)
        case Rename(name, _) if name == before.name:
            return f"{who} changed what the group is for"
        case Rename(name, _):
            return f"{who} called the group “{plain(name, NAME_LIMIT)}”"
        case Leave():
            return f"{who} left"


def _role(who: str, whom: str, admin: bool, self_: bool) -> str:
    if self_:
        return f"{who} gave up being an admin"
    return f"{who} made {whom} {'an admin' if admin else 'a member like others'}"
