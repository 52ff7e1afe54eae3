"""Which entries of a group's log stand, and who is in the group by them; pure (ADR 0125).

Who is a member follows from the set of entries alone:

* Admins have a rank: the depth of the entry that made them one; the founder's is the highest.  An
  admin can remove or demote only who ranks below them.
* A removal wins over everything that its target did without knowing of it (*beside* it), so that
  backdating is of no use; a demotion over what its target did as an admin.
* What rests on an entry that does not stand (an invitation, an admin's grant) falls with it.
* Removals are judged by the rank of who wrote them, the highest first.
"""

from __future__ import annotations

from dataclasses import dataclass

from m2chat.ids import UserId
from m2chat.messaging.groups.entry import (
    Create,
    Entry,
    Invite,
    Join,
    Leave,
    Person,
    Remove,
    Rename,
    Role,
)

MEMBERS_LIMIT = 100
Rank = tuple[int, bytes]  # depth of the grant, its id; the lower the more senior
LEAVING: Rank = (-1, b"")


@dataclass(frozen=True, slots=True)
class Standing:
    """How somebody is in the group."""

    join: bytes  # the entry by which they came in
    at_ms: int
    person: Person
    rank: Rank | None  # of an admin
    grant: bytes = b""  # the entry that made them an admin

    @property
    def admin(self) -> bool:
        """Whether they may change the group."""
        return self.rank is not None


@dataclass(frozen=True, slots=True)
class Invited:
    """Somebody who was asked in and has not answered."""

    entry: bytes
    by: UserId
    at_ms: int
    name: str


@dataclass(frozen=True, slots=True)
class View:
    """The group by one set of entries."""

    members: dict[UserId, Standing]
    invited: dict[UserId, Invited]
    name: str
    about: str
    standing: frozenset[bytes]  # the ids of the entries that count
    removals: dict[UserId, tuple[Node, ...]]  # removals and departures that count, by target

    def full(self) -> bool:
        """Whether nobody more can be invited."""
        return len(self.members) + len(self.invited) >= MEMBERS_LIMIT


@dataclass(frozen=True, slots=True)
class Node:
    """An entry in the graph."""

    entry: Entry
    index: int
    past: int  # a bit for each entry that it descends from
    depth: int  # of the longest way from the first entry
    rank: Rank | None  # of its author, as an admin, at its parents
    basis: tuple[Node, ...] = ()  # what its author's right rests on

    @property
    def bit(self) -> int:
        """Its place in a set of entries."""
        return 1 << self.index

    @property
    def key(self) -> Rank:
        """What orders entries that do not know each other."""
        return (self.depth, self.entry.id)

    @property
    def target(self) -> UserId | None:
        """Whom it takes out or demotes."""
        act = self.entry.act
        if isinstance(act, Leave):
            return self.entry.author
        if isinstance(act, Remove) or (isinstance(act, Role) and not act.admin):
            return act.target
        return None

    @property
    def takes_out(self) -> bool:
        """Whether its target is out, and not only demoted."""
        return isinstance(self.entry.act, Remove | Leave)

    def beside(self, other: Node) -> bool:
        """Whether neither knew the other."""
        knows = self.past & other.bit or other.past & self.bit
        return self.index != other.index and not knows


class _Judgement:
    """Which entries of one set stand."""

    def __init__(self, nodes: list[Node]) -> None:
        self.strikes: dict[UserId, list[Node]] = {}
        takings = [node for node in nodes if node.target is not None]
        takings.sort(key=lambda node: (node.rank or LEAVING, node.entry.id))
        fallen: set[int] = set()
        for node in takings:
            assert node.target is not None
            if self._falls(node, {}):
                fallen.add(node.index)
            else:
                self.strikes.setdefault(node.target, []).append(node)
        memo = {node.index: node.index in fallen for node in takings}
        self.stand = [node for node in nodes if not self._falls(node, memo)]

    def _falls(self, node: Node, memo: dict[int, bool]) -> bool:
        """Whether an entry was struck, or anything that it rests on."""
        open_, needed = [node], {node.index: node}
        while open_:
            for base in open_.pop().basis:
                if base.index not in needed and base.index not in memo:
                    needed[base.index] = base
                    open_.append(base)
        for index in sorted(needed):  # what is rested on stands before what rests on it
            one = needed[index]
            if index not in memo:
                memo[index] = self._struck(one) or any(memo[base.index] for base in one.basis)
        return memo[node.index]

    def _struck(self, node: Node) -> bool:
        if isinstance(node.entry.act, Leave):
            return False
        as_admin = not isinstance(node.entry.act, Join)
        return any(
            strike.beside(node) and (strike.takes_out or as_admin)
            for strike in self.strikes.get(node.entry.author, ())
        )

    def ended(self, person: UserId, node: Node, *, demoted: bool = False) -> bool:
        """Whether what ``node`` gave a person was taken again, after it or beside it."""
        return any(
            not node.past & strike.bit and strike is not node and (strike.takes_out or demoted)
            for strike in self.strikes.get(person, ())
        )


def view_of(nodes: list[Node]) -> View:
    """Who is in the group by this set of entries; ``nodes`` stand behind their parents."""
    judgement = _Judgement(nodes)
    stand = judgement.stand
    members = _members(judgement)
    names = [node for node in stand if isinstance(node.entry.act, Create | Rename)]
    newest, known = [], 0
    for node in reversed(names):
        if not known & node.bit:
            newest.append(node)
        known |= node.past
    name, about = "", ""
    if newest:
        act = min(newest, key=lambda n: (n.rank or LEAVING, n.entry.id)).entry.act
        assert isinstance(act, Create | Rename)
        name, about = act.name, act.about
    return View(
        members,
        _invited(judgement, members),
        name,
        about,
        frozenset(node.entry.id for node in stand),
        {
            person: tuple(strike for strike in strikes if strike.takes_out)
            for person, strikes in judgement.strikes.items()
        },
    )


def _members(judgement: _Judgement) -> dict[UserId, Standing]:
    joins: dict[UserId, Node] = {}
    grants: dict[UserId, Node] = {}
    for node in judgement.stand:
        act, author = node.entry.act, node.entry.author
        if isinstance(act, Create | Join) and not judgement.ended(author, node):
            joins[author] = min(joins.get(author, node), node, key=lambda one: one.key)
        granted = author if isinstance(act, Create) else _granted(act)
        if granted is not None and not judgement.ended(granted, node, demoted=True):
            grants[granted] = min(grants.get(granted, node), node, key=lambda one: one.key)
    found = {}
    for person, join in joins.items():
        act, grant = join.entry.act, grants.get(person)
        assert isinstance(act, Create | Join)
        found[person] = Standing(
            join.entry.id,
            join.entry.at_ms,
            act.person,
            grant.key if grant is not None else None,
            grant.entry.id if grant is not None else b"",
        )
    return found


def _granted(act: object) -> UserId | None:
    return act.target if isinstance(act, Role) and act.admin else None


def _invited(judgement: _Judgement, members: dict[UserId, Standing]) -> dict[UserId, Invited]:
    joins: dict[UserId, list[Node]] = {}
    for node in judgement.stand:
        if isinstance(node.entry.act, Join):
            joins.setdefault(node.entry.author, []).append(node)
    found: dict[UserId, tuple[Rank, Invited]] = {}
    for node in judgement.stand:
        act = node.entry.act
        if not isinstance(act, Invite) or act.target in members:
            continue
        used = any(join.past & node.bit for join in joins.get(act.target, ()))
        if used or judgement.ended(act.target, node):
            continue
        one = Invited(node.entry.id, node.entry.author, node.entry.at_ms, act.name)
        if act.target not in found or node.key < found[act.target][0]:
            found[act.target] = (node.key, one)
    return {person: one for person, (_, one) in found.items()}
