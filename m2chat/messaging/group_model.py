"""The nouns of groups as faces show them, all frozen (protocol 15)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from m2chat.ids import GroupId, UserId


class MemberRole(StrEnum):
    """What a member may do: an admin invites, removes, renames and names further admins."""

    ADMIN = "admin"
    MEMBER = "member"


class GroupState(StrEnum):
    """How we stand in a group."""

    INVITED = "invited"  # somebody asks us in; we have not answered
    MEMBER = "member"
    LEFT = "left"  # we went; the history stays
    REMOVED = "removed"  # somebody took us out; the history stays


@dataclass(frozen=True, slots=True)
class Member:
    """One person of a group.  ``since`` is seconds since 1970 UTC, by who let them in."""

    id: UserId
    name: str  # what to call them: our nickname, else what they call themselves
    role: MemberRole
    since: float
    me: bool = False
    contact: bool = False  # one of our contacts too
    invited: bool = False  # has not answered yet
    blocked: bool = False  # by us: what they say here is hidden


@dataclass(frozen=True, slots=True)
class Group:
    """One group with those who are in it now."""

    id: GroupId
    name: str
    state: GroupState
    members: tuple[Member, ...]
    created_at: float
    circle: str  # the name of the circle it lives in
    admin: bool = False  # whether we may change it
    about: str = ""  # a line of what it is for
    invited_by: str = ""  # while ``INVITED``: the title of who asks


@dataclass(frozen=True, slots=True)
class MemberDelivery:
    """How far one message of ours has come to one member; times are seconds since 1970 UTC."""

    member: UserId
    name: str
    state: str  # a DeliveryState value
    reason: str  # a Reason value
    at: float | None  # of its receipt, if one came
    stored_until: float | None = None  # while a store holds it for them
    contact: bool = True  # False: no agreement with them is possible, nothing waits at a store
