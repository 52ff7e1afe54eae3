"""Groups without a server."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from m2chat.ids import GroupId, MessageId, UserId
from m2chat.messaging.group_model import Group, MemberDelivery, MemberRole
from m2chat.messaging.model import Card


class GroupFace(Protocol):
    """Every verb raises ``UserFacingError`` with one sentence and changes nothing when it does."""

    async def create(self, name: str, members: Sequence[UserId], about: str = "") -> Group:
        """Make a group of ours with these contacts, who are asked in."""

    async def groups(self) -> Sequence[Group]:
        """All of them, also those we left, by name."""

    async def group(self, group: GroupId) -> Group:
        """One of them."""

    async def accept(self, group: GroupId) -> None:
        """Enter a group that we were asked into."""

    async def decline(self, group: GroupId) -> None:
        """Not this group, silently."""

    async def invite(self, group: GroupId, members: Sequence[UserId]) -> None:
        """Ask further contacts in; admins only."""

    async def card(self, group: GroupId, uses: int | None = 1, valid_s: float = 604_800) -> Card:
        """A contact card of ours that also asks its user into the group; admins only."""

    async def remove(self, group: GroupId, member: UserId) -> None:
        """Take somebody out: they see nothing of what is said after; admins only."""

    async def set_role(self, group: GroupId, member: UserId, role: MemberRole) -> None:
        """Make somebody an admin, or no more; admins only."""

    async def rename(self, group: GroupId, name: str, about: str = "") -> None:
        """Another name and line; admins only."""

    async def leave(self, group: GroupId) -> None:
        """Go; the history stays here."""

    async def delete(self, group: GroupId) -> None:
        """Leave if need be, and forget the history."""

    async def deliveries(self, message: MessageId) -> Sequence[MemberDelivery]:
        """How far a message of ours has come to each member."""
