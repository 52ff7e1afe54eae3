"""What has happened in groups; published only after the commit that made it true."""

from __future__ import annotations

from dataclasses import dataclass

from m2chat.events import Event
from m2chat.ids import GroupId, UserId


@dataclass(frozen=True, slots=True)
class GroupChanged(Event):
    """Name, members, roles or our own place in a group changed, or it came or went."""

    group: GroupId


@dataclass(frozen=True, slots=True)
class GroupInvited(Event):
    """Somebody asks us into a group."""

    group: GroupId


@dataclass(frozen=True, slots=True)
class GroupBehind(Event):
    """This person knows of the group what has not come here, or the other way round."""

    group: GroupId
    person: UserId
