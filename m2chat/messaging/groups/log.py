"""The membership log of one group: which entries stand, and who is in the group by them.

Every member keeps the entries as a graph: each names as parents those that its author knew to be
the newest.  Whether an entry is *taken in* depends on its own past alone (signature, and the right
of its author there), so it is the same for all, whatever the order of arrival.  Who is a member
follows from the set of entries alone (``standing``, ADR 0125).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Protocol

from m2chat.errors import WireError
from m2chat.ids import GroupId, UserId
from m2chat.messaging.groups.entry import (
    USE,
    Act,
    Create,
    Entry,
    Invite,
    Join,
    Leave,
    Remove,
    Role,
)
from m2chat.messaging.groups.standing import Node, View, view_of

# What an entry may have in its past: the same for all, whatever came when.
PAST_LIMIT = 768
PAST_BYTES = 640 * 1024
# Lines of one author that do not know each other: an honest one has a second after a restore.
LINES_LIMIT = 8
# All of it; only many members who lie together come beyond the bounds above.  A whole log fits
# into one message.
ENTRIES_LIMIT = 1024
BYTES_LIMIT = 900 * 1024
Covered = Callable[[tuple[bytes, ...]], bool]


class Signatures(Protocol):
    """How a log knows whose a signature is."""

    def fingerprint(self, certificate: bytes) -> bytes:
        """fp, 32 bytes; raises ``RemoteError`` for what is no certificate."""

    def verify(self, certificate: bytes, use: str, message: bytes, signature: bytes) -> None:
        """Raises ``RemoteError`` unless the holder of the certificate signed it."""


class UnknownParents(WireError):
    """An entry whose past has not come yet; it may be offered again."""


class NotEntitled(WireError):
    """An entry whose author had no right to it; it never counts."""


class LogFull(WireError):
    """The log holds as much as it may."""


class TooManyLines(WireError):
    """An author says beside each other what one person says one after the other."""


class Log:
    """All entries of one group that were taken in."""

    def __init__(self, signatures: Signatures) -> None:
        self._signatures = signatures
        self._nodes: dict[bytes, Node] = {}
        self._heads: set[bytes] = set()
        self._views: dict[int, View] = {}
        self._certificates: dict[UserId, bytes] = {}
        self._sizes: list[int] = []  # of each entry, bytes
        self.size = 0  # bytes of all entries

    @classmethod
    def load(cls, signatures: Signatures, forms: Iterable[bytes]) -> Log:
        """The log out of our own database, where every entry was checked on its way in."""
        log = cls(signatures)
        for form in forms:
            log.add(Entry.decode(form), checked=True)
        return log

    def __len__(self) -> int:
        return len(self._nodes)

    def __contains__(self, entry: bytes) -> bool:
        return entry in self._nodes

    @property
    def group(self) -> GroupId:
        """The hash of the first entry."""
        return GroupId(next(iter(self._nodes)))

    @property
    def first(self) -> Entry:
        """CREATE."""
        return next(iter(self._nodes.values())).entry

    @property
    def circle(self) -> bytes:
        """circle_pk of the circle the group lives in, 32 bytes."""
        act = self.first.act
        assert isinstance(act, Create)
        return act.circle

    @property
    def heads(self) -> tuple[bytes, ...]:
        """The entries that no other names as parent, sorted; what a new entry or message names."""
        return tuple(sorted(self._heads))

    def entries(self) -> list[Entry]:
        """All, each behind its parents."""
        return [node.entry for node in self._nodes.values()]

    def beyond(self, heads: Iterable[bytes]) -> list[Entry]:
        """What somebody who has these heads lacks, each behind its parents."""
        held = self._past(head for head in heads if head in self._nodes)
        return [node.entry for node in self._nodes.values() if not held & node.bit]

    def named(self, starts: Iterable[bytes]) -> list[bytes]:
        """The entries whose ids begin so, 8 bytes each; those that are here."""
        wanted = {start[:8] for start in starts}
        return [entry for entry in self._nodes if entry[:8] in wanted]

    def asked_since(self, person: UserId, at_ms: int) -> bool:
        """Whether somebody was invited after this moment, whatever came of it."""
        return any(
            isinstance(e.act, Invite) and e.act.target == person and e.at_ms >= at_ms
            for e in self.entries()
        )

    def farewell(self, person: UserId, heads: Iterable[bytes]) -> list[Entry]:
        """What somebody with these heads must have to see that they are out, and no more."""
        out = self._past(n.entry.id for n in self.view().removals.get(person, ()))
        held = self._past(head for head in heads if head in self._nodes)
        return [n.entry for n in self._nodes.values() if out & n.bit and not held & n.bit]

    def knows(self, heads: Iterable[bytes]) -> bool:
        """Whether all of these were taken in."""
        return all(head in self._nodes for head in heads)

    def certificate(self, person: UserId) -> bytes | None:
        """Of anybody who is or was a member."""
        return self._certificates.get(person)

    def authors(self) -> set[bytes]:
        """The first 8 bytes of everybody who is or was a member."""
        return {person.raw[:8] for person in self._certificates}

    def view(self, heads: Iterable[bytes] | None = None) -> View:
        """The group by all entries, or by what somebody with these heads knew."""
        return self._view((1 << len(self._nodes)) - 1 if heads is None else self._past(heads))

    def add(self, entry: Entry, *, checked: bool = False, rested_on: bool = False) -> bool:
        """Take an entry in; False when it was here.

        ``rested_on``: somebody else who is taken in names it as a parent, so it must be here.
        Raises ``UnknownParents``, ``NotEntitled``, ``LogFull``, ``TooManyLines`` or what
        ``Signatures`` raises.
        """
        if entry.id in self._nodes:
            return False
        node = self._node(entry)
        size = len(entry.encode())
        certificate = _certificate(entry) or self._certificates[entry.author]
        if not checked:
            self._check_room(node, size)
            if not rested_on and self._lines_beside(node) >= LINES_LIMIT:
                raise TooManyLines("too many lines of one author in a group's log")
            if self._signatures.fingerprint(certificate) != entry.author.raw:
                raise NotEntitled("a group entry names a certificate of somebody else")
            self._signatures.verify(certificate, USE, entry.unsigned, entry.signature)
        self._certificates[entry.author] = certificate
        self._nodes[entry.id] = node
        self._heads.difference_update(entry.parents)
        self._heads.add(entry.id)
        self._sizes.append(size)
        self.size += size
        return True

    def counts(self, heads: Iterable[bytes], author: UserId, number: int, covered: Covered) -> bool:
        """Whether the message ``number`` of an author who knew ``heads`` is part of the history.

        ``covered``: whether chains lead to it from any of these digests.
        """
        past = self._past(heads)
        then = self._view(past).members.get(author)
        now = self.view()
        if then is None or then.join not in now.standing:
            return False
        return all(
            past & strike.bit or _leaves_room(strike.entry.act, number, covered)
            for strike in now.removals.get(author, ())
        )

    def knew_removals(self, heads: Iterable[bytes], author: UserId) -> bool:
        """Whether who knew ``heads`` knew of every removal of this author.

        What was said then is in no chain that a removal names: its digests are older than it.
        """
        past = self._past(heads)
        return all(past & strike.bit for strike in self.view().removals.get(author, ()))

    # -- inside --------------------------------------------------------------------------------

    def _past(self, heads: Iterable[bytes]) -> int:
        bits = 0
        for head in heads:
            node = self._nodes[head]
            bits |= node.past | node.bit
        return bits

    def _check_room(self, node: Node, size: int) -> None:
        """Raises ``LogFull``: first by the entry's own past, which is the same for all."""
        behind = sum(size for at, size in enumerate(self._sizes) if node.past >> at & 1)
        if node.past.bit_count() >= PAST_LIMIT or behind + size > PAST_BYTES:
            raise LogFull("a group's log is full")
        if len(self) >= ENTRIES_LIMIT or self.size + size > BYTES_LIMIT:
            raise LogFull("a group's log is full of lines beside each other")

    def _lines_beside(self, node: Node) -> int:
        """How many lines of the same author an entry does not know."""
        author = node.entry.author
        beside = [
            n for n in self._nodes.values() if n.entry.author == author and not node.past & n.bit
        ]
        bits = sum(n.bit for n in beside)
        return sum(1 for n in beside if not n.past & bits)

    def _node(self, entry: Entry) -> Node:
        index = len(self._nodes)
        if isinstance(entry.act, Create):
            if self._nodes:
                raise NotEntitled("a group begins once")
            return Node(entry, index, 0, 0, (0, entry.id))
        if not self.knows(entry.parents) or not self._nodes:
            raise UnknownParents("a group entry whose past is not here")
        if entry.group != self.group.raw:
            raise NotEntitled("an entry of another group")
        past = self._past(entry.parents)
        view = self._view(past)
        if not _entitled(view, entry):
            raise NotEntitled("a group entry without the right to it")
        depth = 1 + max(self._nodes[parent].depth for parent in entry.parents)
        standing = view.members.get(entry.author)
        basis: tuple[bytes, ...]
        if standing is None:
            basis = (view.invited[entry.author].entry,)
        elif isinstance(entry.act, Leave):
            basis = (standing.join,)
        else:
            basis = (standing.grant, standing.join)
        rank = standing.rank if standing is not None and not isinstance(entry.act, Leave) else None
        return Node(entry, index, past, depth, rank, tuple(self._nodes[one] for one in basis))

    def _view(self, bits: int) -> View:
        if bits not in self._views:
            if len(self._views) > 64:
                self._views.clear()
            self._views[bits] = view_of([n for n in self._nodes.values() if bits & n.bit])
        return self._views[bits]


def _certificate(entry: Entry) -> bytes | None:
    return entry.act.person.certificate if isinstance(entry.act, Create | Join) else None


def _leaves_room(act: Act, number: int, covered: Covered) -> bool:
    """Whether a removal lets a message stand whose author did not know of it."""
    return not isinstance(act, Remove | Leave) or (number <= act.cut and covered(act.last))


def _entitled(view: View, entry: Entry) -> bool:
    """Whether the author had the right to an entry by what they knew."""
    act, me = entry.act, view.members.get(entry.author)
    if isinstance(act, Join):
        return me is None and entry.author in view.invited
    if me is None:
        return False
    if isinstance(act, Leave):
        return True
    if me.rank is None:
        return False
    check = _RIGHTS.get(type(act))
    return check is None or check(view, entry.author, act)


def _may_invite(view: View, author: UserId, act: Invite) -> bool:
    del author
    known = act.target in view.members or act.target in view.invited
    return not known and not view.full()


def _outranks(view: View, author: UserId, target: UserId) -> bool:
    mine, theirs = view.members[author].rank, view.members[target].rank
    return mine is not None and (theirs is None or mine < theirs)


def _may_remove(view: View, author: UserId, act: Remove) -> bool:
    if act.target == author:
        return False
    if act.target in view.invited:
        return True
    return act.target in view.members and _outranks(view, author, act.target)


def _may_set_role(view: View, author: UserId, act: Role) -> bool:
    target = view.members.get(act.target)
    if target is None or target.admin is act.admin:
        return False
    return act.admin or act.target == author or _outranks(view, author, act.target)


_RIGHTS: dict[type, Callable[..., bool]] = {
    Invite: _may_invite,
    Remove: _may_remove,
    Role: _may_set_role,
}
