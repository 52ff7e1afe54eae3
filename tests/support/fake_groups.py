"""Groups in memory for tests of the window; fills ``GroupFace``."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from m2chat.ids import GroupId, MessageId, UserId
from m2chat.messaging.errors import NotNow
from m2chat.messaging.events import ChatChanged
from m2chat.messaging.group_model import Group, GroupState, Member, MemberDelivery, MemberRole
from m2chat.messaging.groups.errors import NoSuchGroup
from m2chat.messaging.groups.events import GroupChanged
from m2chat.messaging.model import Card

if TYPE_CHECKING:
    from tests.support.fake_app import FakeApplication


def group_id(number: int) -> GroupId:
    """A group's id by number."""
    return GroupId(bytes([number]) + bytes(31))


class FakeGroups:
    """Verbs change ``known`` and publish what the real ones publish."""

    def __init__(self, app: FakeApplication) -> None:
        self._app = app
        self.known = app.bands
        self.delivered: dict[MessageId, tuple[MemberDelivery, ...]] = {}
        self.calls: list[tuple[object, ...]] = []

    def add(
        self, number: int, name: str, members: Sequence[UserId] = (), *, admin: bool = True,
        state: GroupState = GroupState.MEMBER, about: str = "", invited_by: str = "",
    ) -> Group:  # fmt: skip
        """A group with these people and ourselves."""
        me = self._app.profile
        role = MemberRole.ADMIN if admin else MemberRole.MEMBER
        own = Member(me.id, me.name, role, self._app.now, me=True)
        others = tuple(self._member(one) for one in members)
        group = Group(
            group_id(number), name, state, (own, *others), self._app.now, "Riverside",
            admin, about, invited_by,
        )  # fmt: skip
        self.known[group.id] = group
        self._app.talk.setdefault(group.id, [])
        return group

    def _member(self, person: UserId, *, invited: bool = False) -> Member:
        known = self._app.people.get(person)
        name = known.title if known is not None else str(person)[:8]
        return Member(
            person, name, MemberRole.MEMBER, self._app.now, contact=known is not None,
            invited=invited,
        )  # fmt: skip

    def _save(self, group: Group) -> None:
        self.known[group.id] = group
        self._app.bus.publish(GroupChanged(group.id))
        self._app.bus.publish(ChatChanged(group.id))

    async def create(self, name: str, members: Sequence[UserId], about: str = "") -> Group:
        """A new one."""
        self.calls.append(("create", name, tuple(members), about))
        group = self.add(len(self.known) + 1, name, about=about)
        asked = tuple(self._member(one, invited=True) for one in members)
        self._save(replace(group, members=(*group.members, *asked)))
        return self.known[group.id]

    async def groups(self) -> Sequence[Group]:
        """All."""
        return sorted(self.known.values(), key=lambda one: one.name)

    async def group(self, group: GroupId) -> Group:
        """One."""
        if group not in self.known:
            raise NoSuchGroup
        return self.known[group]

    async def accept(self, group: GroupId) -> None:
        """In."""
        self.calls.append(("accept", group))
        self._save(replace(self.known[group], state=GroupState.MEMBER))

    async def decline(self, group: GroupId) -> None:
        """Gone."""
        self.calls.append(("decline", group))
        await self.delete(group)

    async def invite(self, group: GroupId, members: Sequence[UserId]) -> None:
        """Asked."""
        self.calls.append(("invite", group, tuple(members)))
        asked = tuple(self._member(one, invited=True) for one in members)
        found = self.known[group]
        self._save(replace(found, members=(*found.members, *asked)))

    async def card(self, group: GroupId, uses: int | None = 1, valid_s: float = 604_800) -> Card:
        """One of ours."""
        self.calls.append(("card", group, uses, valid_s))
        return await self._app.create_card(uses, valid_s)

    async def remove(self, group: GroupId, member: UserId) -> None:
        """Out."""
        self.calls.append(("remove", group, member))
        found = self.known[group]
        self._save(replace(found, members=tuple(m for m in found.members if m.id != member)))

    async def set_role(self, group: GroupId, member: UserId, role: MemberRole) -> None:
        """Another role."""
        self.calls.append(("role", group, member, role))
        found = self.known[group]
        members = tuple(replace(m, role=role) if m.id == member else m for m in found.members)
        self._save(replace(found, members=members))

    async def rename(self, group: GroupId, name: str, about: str = "") -> None:
        """Another name."""
        self.calls.append(("rename", group, name, about))
        self._save(replace(self.known[group], name=name, about=about))

    async def leave(self, group: GroupId) -> None:
        """Gone, with the history here."""
        self.calls.append(("leave", group))
        self._save(replace(self.known[group], state=GroupState.LEFT, admin=False))

    async def delete(self, group: GroupId) -> None:
        """Gone."""
        self.calls.append(("delete", group))
        del self.known[group]
        self._app.talk.pop(group, None)
        self._app.bus.publish(ChatChanged(group))

    async def deliveries(self, message: MessageId) -> Sequence[MemberDelivery]:
        """As a test set it."""
        if message not in self.delivered:
            raise NotNow("Only messages of yours to a group go to each member by itself.")
        return self.delivered[message]
