"""What a person does with groups.  Persist first; a refusal changes nothing."""

from __future__ import annotations

from collections.abc import Sequence

from m2chat.ids import GroupId, MessageId, UserId
from m2chat.messaging.circles import circle_for_card, circles_of
from m2chat.messaging.contacts import NAME_TOO_LONG, line, plain
from m2chat.messaging.errors import BadText, NoSuchMessage, NotNow
from m2chat.messaging.events import ChatChanged
from m2chat.messaging.group_model import (
    Group,
    GroupState,
    Member,
    MemberDelivery,
    MemberRole,
)
from m2chat.messaging.groups.book import GroupBook
from m2chat.messaging.groups.copies import CopyReason, delivery
from m2chat.messaging.groups.entry import (
    ABOUT_LIMIT,
    NAME_LIMIT,
    Create,
    Invite,
    Join,
    Leave,
    Remove,
    Rename,
    Role,
)
from m2chat.messaging.groups.errors import (
    GroupFull,
    NotAdmin,
    NotAMember,
    NotInGroup,
    OtherCircle,
    Outranked,
)
from m2chat.messaging.groups.events import GroupChanged
from m2chat.messaging.groups.log import Log
from m2chat.messaging.groups.people import meet, part
from m2chat.messaging.groups.ports import GroupRecord, Stands
from m2chat.messaging.groups.standing import MEMBERS_LIMIT, View
from m2chat.messaging.groups.words import name_in, title
from m2chat.messaging.model import ContactState, Direction
from m2chat.messaging.ports import Tables
from m2chat.messaging.surroundings import known
from m2chat.sentences import Sentence, mark


class Groups:
    """The verbs of ``app.faces.groups``."""

    def __init__(self, book: GroupBook) -> None:
        self._book = book
        self._around = book.around
        self._store = book.around.store
        # why what waits for a contact is not at a store either
        self.copy_reason: CopyReason = lambda t, member, message, reason: reason

    # -- looking -------------------------------------------------------------------------------

    async def all(self) -> list[Group]:
        """Every group, by name."""

        def work(t: Tables) -> list[Group]:
            return [self.shown(t, record) for record in t.groups.all()]

        return sorted(await self._store.transaction(work), key=lambda one: one.name.casefold())

    async def get(self, group: GroupId) -> Group:
        """One group; raises ``NoSuchGroup``."""

        def work(t: Tables) -> Group:
            return self.shown(t, self._book.record(t, group))

        return await self._store.transaction(work)

    def shown(self, t: Tables, record: GroupRecord) -> Group:
        """A group as faces show it."""
        view, me = self._book.log(t, record.id).view(), self._around.me
        members = [
            self._member(t, view, person, one.at_ms, one.admin)
            for person, one in view.members.items()
        ] + [
            self._member(t, view, person, one.at_ms, False, invited=True)
            for person, one in view.invited.items()
        ]
        members.sort(key=lambda m: (m.invited, m.role is not MemberRole.ADMIN, m.name.casefold()))
        by = record.invited_by
        mine = view.members.get(me)
        return Group(
            id=record.id,
            name=plain(view.name, NAME_LIMIT),
            state=record.state,
            members=tuple(members),
            created_at=record.created_at,
            circle=self._around.circle_names.get(record.circle, ""),
            admin=record.state is GroupState.MEMBER and mine is not None and mine.admin,
            about=plain(view.about, ABOUT_LIMIT),
            invited_by=title(t, by, name_in(view, by)) if by is not None else "",
        )

    async def deliveries(self, message: MessageId) -> list[MemberDelivery]:
        """How far a message of ours has come to each member; raises ``NoSuchMessage``."""

        def work(t: Tables) -> list[MemberDelivery]:
            found = t.messages.get(message)
            if found is None:
                raise NoSuchMessage
            if not isinstance(found.contact, GroupId) or found.direction is Direction.IN:
                raise NotNow("Only messages of yours to a group go to each member by itself.")
            view = self._book.log(t, found.contact).view()
            return [
                delivery(self._around, t, view, found.id, one, self.copy_reason)
                for one in t.groups.receipts(found.id)
            ]

        return sorted(await self._store.transaction(work), key=lambda one: one.name.casefold())

    # -- changing ------------------------------------------------------------------------------

    async def create(self, name: str, members: Sequence[UserId], about: str) -> Group:
        """Make a group and ask contacts in; raises ``BadText``, ``OtherCircle``, ``NotAContact``
        or ``GroupFull``."""
        name, about = _name(name), _about(about)
        now, random = self._around.clock.wall(), self._around.random
        salt = random.bytes(16)

        def work(t: Tables) -> Group:
            wanted = list(dict.fromkeys(members))
            if len(wanted) >= MEMBERS_LIMIT:
                raise GroupFull
            circle = self._circle(t, wanted)
            create = Create(salt, circle, self._book.myself(t), name, about)
            record = self._book.begin(t, create, now)
            self._invite(t, record, wanted, now)
            return self.shown(t, record)

        return await self._store.transaction(work)

    async def accept(self, group: GroupId) -> None:
        """Come in; raises ``NotNow`` without an invitation."""
        now = self._around.clock.wall()

        def work(t: Tables) -> None:
            record = self._book.record(t, group)
            if record.state is GroupState.MEMBER:
                return
            if record.state is not GroupState.INVITED:
                raise NotNow("Nobody asks you into this group any more.")
            if record.circle not in {circle.public_key for circle in circles_of(t)}:
                raise NotNow(
                    "This group lives in a circle that you have not joined. "
                    "Ask who invited you for the circle link and join it first."
                )
            self._book.write(t, record, Join(self._book.myself(t)), now)

        await self._store.transaction(work)

    async def decline(self, group: GroupId) -> None:
        """Forget an invitation; nobody is told."""

        def work(t: Tables) -> None:
            if self._book.record(t, group).state is not GroupState.INVITED:
                raise NotNow("There is no invitation into this group to decline.")
            self._forget(t, group)

        await self._store.transaction(work)

    async def invite(self, group: GroupId, members: Sequence[UserId]) -> None:
        """Ask contacts in."""
        now = self._around.clock.wall()

        def work(t: Tables) -> None:
            self._invite(t, self._admin(t, group), list(dict.fromkeys(members)), now)

        await self._store.transaction(work)

    async def check_card(self, group: GroupId) -> bytes:
        """The circle in which a card that asks into this group is to be made; admins only."""
        return await self._store.transaction(lambda t: self._admin(t, group).circle)

    async def link_card(self, group: GroupId, card: bytes) -> None:
        """Whoever becomes a contact by this card is asked in."""
        await self._store.transaction(lambda t: t.groups.link_card(card, group))

    async def invite_by_cards(self) -> None:
        """Ask in whoever became a contact by a card of a group, each once for a card."""
        now = self._around.clock.wall()

        def work(t: Tables) -> None:
            for asker in t.cards.askers():
                group, card = t.groups.card_group(asker.card), t.cards.get(asker.card)
                if group is not None and card is not None:
                    self._invite_by_card(t, group, asker.asker, card.created_at, now)

        await self._store.transaction(work)

    def _invite_by_card(
        self, t: Tables, group: GroupId, person: UserId, since: float, now: float
    ) -> None:
        record, contact = t.groups.get(group), t.contacts.get(person)
        if record is None or record.state is not GroupState.MEMBER or contact is None:
            return
        log = self._log(t, record)
        view, fits = log.view(), contact.circle == record.circle
        mine = view.members.get(self._around.me)
        asked = person in view.members or log.asked_since(person, int(since * 1000))
        fits = fits and contact.state is ContactState.READY and not asked and not view.full()
        if fits and mine is not None and mine.admin:
            self._invite(t, record, [person], now)

    async def remove(self, group: GroupId, member: UserId) -> None:
        """Take somebody out, or their invitation back; raises ``Outranked`` and the like."""
        now = self._around.clock.wall()

        def work(t: Tables) -> None:
            record = self._admin(t, group)
            view = self._log(t, record).view()
            if member == self._around.me:
                raise NotNow("To go yourself, leave the group.")
            if member not in view.invited:
                self._outranks(t, view, member)
            # what was not checked says nothing: a number made up would let them go on speaking
            self._book.write(t, record, Remove(member, *self._said(t, record, member)), now)
            self._tidy(t)

        await self._store.transaction(work)

    async def set_role(self, group: GroupId, member: UserId, role: MemberRole) -> None:
        """Make somebody an admin, or no more."""
        now = self._around.clock.wall()

        def work(t: Tables) -> None:
            record = self._admin(t, group)
            view, admin = self._log(t, record).view(), role is MemberRole.ADMIN
            if member not in view.members:
                raise NotAMember
            if view.members[member].admin is admin:
                return
            if not admin and member != self._around.me:
                self._outranks(t, view, member)
            self._book.write(t, record, Role(member, admin), now)

        await self._store.transaction(work)

    async def rename(self, group: GroupId, name: str, about: str) -> None:
        """Another name and line."""
        name, about, now = _name(name), _about(about), self._around.clock.wall()

        def work(t: Tables) -> None:
            record = self._admin(t, group)
            view = self._log(t, record).view()
            if (view.name, view.about) != (name, about):
                self._book.write(t, record, Rename(name, about), now)

        await self._store.transaction(work)

    async def leave(self, group: GroupId) -> None:
        """Go; the history stays here."""
        await self._store.transaction(lambda t: self._leave(t, self._book.record(t, group)))

    async def delete(self, group: GroupId) -> None:
        """Leave if need be, and forget the history."""

        def work(t: Tables) -> None:
            record = self._book.record(t, group)
            if record.state is GroupState.MEMBER:
                self._leave(t, record)
            self._forget(t, group)

        await self._store.transaction(work)

    async def tidy(self) -> None:
        """Know those whom we share a group with, and nobody else through groups."""
        await self._store.transaction(self._tidy)

    # -- inside --------------------------------------------------------------------------------

    def _tidy(self, t: Tables) -> None:
        shared: set[UserId] = set()
        for record in t.groups.all():
            if record.state is GroupState.MEMBER:
                view = self._log(t, record).view()
                shared |= view.members.keys()
                meet(self._around, t, record, view.members, self._book.myself(t).secret)
        part(self._around, t, shared)

    def _leave(self, t: Tables, record: GroupRecord) -> None:
        if record.state is not GroupState.MEMBER:
            raise NotInGroup
        said = self._said(t, record, self._around.me)
        self._book.write(t, record, Leave(*said), self._around.clock.wall())
        self._tidy(t)

    def _said(
        self, t: Tables, record: GroupRecord, member: UserId
    ) -> tuple[int, tuple[bytes, ...]]:
        """How far a member's words are known here: the highest number, and their chain's ends."""
        rows = t.groups.of_author(record.id, member)
        said = [kept.number for kept in rows if kept.stands is Stands.YES]
        return max(said, default=0), self._book.chains.ends(self._log(t, record), rows)

    def _forget(self, t: Tables, group: GroupId) -> None:
        t.groups.remove(group)
        self._around.tell(t, GroupChanged(group))
        self._around.tell(t, ChatChanged(group))

    def _log(self, t: Tables, record: GroupRecord) -> Log:
        return self._book.log(t, record.id)

    def _admin(self, t: Tables, group: GroupId) -> GroupRecord:
        """The group, if we may change it."""
        record = self._book.record(t, group)
        mine = self._log(t, record).view().members.get(self._around.me)
        if record.state is not GroupState.MEMBER or mine is None:
            raise NotInGroup
        if not mine.admin:
            raise NotAdmin
        return record

    def _outranks(self, t: Tables, view: View, member: UserId) -> None:
        theirs, mine = view.members.get(member), view.members[self._around.me]
        if theirs is None:
            raise NotAMember
        if theirs.rank is not None and mine.rank is not None and theirs.rank <= mine.rank:
            raise Outranked(title(t, member, theirs.person.name))

    def _circle(self, t: Tables, members: Sequence[UserId]) -> bytes:
        """Where a new group lives: in the circle of those who are asked, else as our cards do."""
        return known(t, members[0]).circle if members else circle_for_card(t).public_key

    def _invite(
        self, t: Tables, record: GroupRecord, members: Sequence[UserId], now: float
    ) -> None:
        for member in members:
            contact, view = known(t, member), self._log(t, record).view()
            name = title(t, member, contact.name)
            if contact.state is not ContactState.READY:
                raise NotNow(
                    Sentence(
                        "{name} is not among your contacts yet. Wait until both agreed.", name=name
                    )
                )
            if contact.circle != record.circle:
                raise OtherCircle(name)
            if member in view.members or member in view.invited:
                continue
            if view.full():
                raise GroupFull
            self._book.write(t, record, Invite(member, contact.name), now)

    def _member(
        self, t: Tables, view: View, person: UserId, at_ms: int, admin: bool,
        *, invited: bool = False,
    ) -> Member:  # fmt: skip
        contact, me = t.contacts.get(person), person == self._around.me
        known_by = (ContactState.READY, ContactState.WAITING)
        return Member(
            id=person,
            name=t.own.profile().name if me else title(t, person, name_in(view, person)),
            role=MemberRole.ADMIN if admin else MemberRole.MEMBER,
            since=at_ms / 1000,
            me=me,
            contact=contact is not None and contact.state in known_by,
            invited=invited,
            blocked=contact is not None and contact.state is ContactState.BLOCKED,
        )


def _name(name: str) -> str:
    clean = line(name, NAME_LIMIT, NAME_TOO_LONG)
    if not clean:
        raise BadText("The group has no name. Write one that all members will see.")
    return clean


def _about(about: str) -> str:
    return line(
        about, ABOUT_LIMIT, mark("The line about the group is too long: it may have 500 bytes.")
    )
