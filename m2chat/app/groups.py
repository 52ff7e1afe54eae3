"""Groups of an open profile: the verbs of ``GroupFace``, and the comparing of histories.

With every member to whom a session stands we compare what each holds: when it begins, when one of
us turns out to be behind, and at times while it lasts, since others may have told one of us more.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Coroutine, Sequence
from typing import Any

from m2chat.app.parts import Part, PartSurroundings
from m2chat.database.errors import DatabaseTrouble
from m2chat.ids import GroupId, MessageId, UserId
from m2chat.messaging.events import ContactAdded, ContactChanged, ContactRemoved, MessageAdded
from m2chat.messaging.group_model import Group, MemberDelivery, MemberRole
from m2chat.messaging.groups.events import GroupBehind, GroupChanged
from m2chat.messaging.groups.room import GroupRoom
from m2chat.messaging.model import Card, ContactState
from m2chat.net.errors import NotConnected
from m2chat.net.peers import NodeFace, PeerSession

_log = logging.getLogger(__name__)
COMPARE_S = 45.0


class GroupPart(Part):
    """Fills ``GroupFace``."""

    def __init__(self, around: PartSurroundings) -> None:
        self._around = around
        self.room = GroupRoom(around.service, around.identity.sign)
        self._verbs = self.room.verbs
        self._sessions: dict[UserId, PeerSession] = {}
        self._news = False  # something came since histories were compared last
        bus = around.bus
        bus.subscribe(GroupBehind, lambda event: self._compare_soon(event.person))
        bus.subscribe(GroupChanged, lambda _: self._something_new())
        bus.subscribe(MessageAdded, self._message_added)
        bus.subscribe(ContactRemoved, lambda _: self._soon(self._verbs.tidy()))
        bus.subscribe(ContactAdded, self._contact_added)
        bus.subscribe(ContactChanged, self._contact_changed)

    # -- GroupFace -----------------------------------------------------------------------------

    async def create(self, name: str, members: Sequence[UserId], about: str = "") -> Group:
        """Make a group of ours with these contacts, who are asked in."""
        self._around.check_in_use()
        return await self._verbs.create(name, members, about)

    async def groups(self) -> Sequence[Group]:
        """All of them, also those we left, by name."""
        return await self._verbs.all()

    async def group(self, group: GroupId) -> Group:
        """One of them."""
        return await self._verbs.get(group)

    async def accept(self, group: GroupId) -> None:
        """Enter a group that we were asked into."""
        self._around.check_in_use()
        await self._verbs.accept(group)

    async def decline(self, group: GroupId) -> None:
        """Not this group, silently."""
        await self._verbs.decline(group)

    async def invite(self, group: GroupId, members: Sequence[UserId]) -> None:
        """Ask further contacts in; admins only."""
        self._around.check_in_use()
        await self._verbs.invite(group, members)

    async def card(self, group: GroupId, uses: int | None = 1, valid_s: float = 604_800) -> Card:
        """A contact card of ours that also asks its user into the group; admins only."""
        circle = await self._verbs.check_card(group)
        card = await self._around.service.people.create_card(uses, valid_s, circle)
        await self._verbs.link_card(group, bytes.fromhex(card.id))
        return card

    async def remove(self, group: GroupId, member: UserId) -> None:
        """Take somebody out: they see nothing of what is said after; admins only."""
        self._around.check_in_use()
        await self._verbs.remove(group, member)

    async def set_role(self, group: GroupId, member: UserId, role: MemberRole) -> None:
        """Make somebody an admin, or no more; admins only."""
        self._around.check_in_use()
        await self._verbs.set_role(group, member, role)

    async def rename(self, group: GroupId, name: str, about: str = "") -> None:
        """Another name and line; admins only."""
        self._around.check_in_use()
        await self._verbs.rename(group, name, about)

    async def leave(self, group: GroupId) -> None:
        """Go; the history stays here."""
        self._around.check_in_use()
        await self._verbs.leave(group)

    async def delete(self, group: GroupId) -> None:
        """Leave if need be, and forget the history."""
        self._around.check_in_use()
        await self._verbs.delete(group)

    async def deliveries(self, message: MessageId) -> Sequence[MemberDelivery]:
        """How far a message of ours has come to each member."""
        return await self._verbs.deliveries(message)

    # -- Part ----------------------------------------------------------------------------------

    async def opened(self) -> None:
        """Know whom we share groups with."""
        await self._verbs.tidy()
        await self._verbs.invite_by_cards()

    async def started(self, node: NodeFace) -> None:
        """Compare histories from now on."""
        self._around.spawn(self._compare_at_times(), "group histories")

    def session_up(self, session: PeerSession) -> None:
        """Compare histories with whoever is there."""
        self._sessions[session.peer] = session
        self._compare_soon(session.peer)

    def session_down(self, session: PeerSession) -> None:
        """They are gone."""
        if self._sessions.get(session.peer) is session:
            del self._sessions[session.peer]

    # -- inside --------------------------------------------------------------------------------

    def _soon(self, work: Coroutine[Any, Any, None]) -> None:
        self._around.spawn(work, "groups")

    def _something_new(self) -> None:
        self._news = True

    def _message_added(self, event: MessageAdded) -> None:
        if isinstance(event.message.contact, GroupId):
            self._news = True

    def _contact_changed(self, event: ContactChanged) -> None:
        ready = ContactState.READY
        if event.contact.state is ready and event.before.state is not ready:
            self._soon(self._verbs.invite_by_cards())
            session = self._sessions.get(event.contact.id)
            if session is not None and event.before.state is ContactState.REQUEST:
                session.close()  # it carried groups alone; the next begins with our yes

    def _contact_added(self, event: ContactAdded) -> None:
        if event.contact.state is ContactState.READY:
            self._soon(self._verbs.invite_by_cards())
        session = self._sessions.get(event.contact.id)
        if session is not None and event.contact.state is ContactState.WAITING:
            session.close()  # a member whom we ask by their card: that takes a session of its own

    def _compare_soon(self, person: UserId) -> None:
        session = self._sessions.get(person)
        if session is not None:
            self._soon(self._compare(session))

    async def _compare_at_times(self) -> None:
        while True:
            await asyncio.sleep(COMPARE_S)
            if not self._news:
                continue
            self._news = False
            for session in tuple(self._sessions.values()):
                try:
                    await self._compare(session)
                except DatabaseTrouble as error:
                    _log.warning("histories were not compared: %s", type(error).__name__)

    async def _compare(self, session: PeerSession) -> None:
        """Say what we hold of every group that we share."""
        try:
            for have in await self._haves(session.peer):
                session.send_control(*have)
        except NotConnected:
            return

    async def _haves(self, person: UserId) -> list[tuple[int, bytes]]:
        return await self._around.store.transaction(lambda t: self.room.sync.haves(t, person))
