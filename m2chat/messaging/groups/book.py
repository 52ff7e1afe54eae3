"""The logs of all groups of a profile: reading, writing, and what follows from a new entry.

After every change of a log: where we stand ourselves, whom we must be able to meet, which messages
count, the lines that people read ("Carol let Bob in"), and who must be told.  All of it happens in
the transaction that keeps the entry.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from m2chat.crypto.kdf import h, hkdf, label
from m2chat.errors import RemoteError, WireError
from m2chat.ids import GroupId, MessageId, UserId
from m2chat.messaging.contents import GroupContent, GroupForm
from m2chat.messaging.events import ChatChanged, MessageAdded
from m2chat.messaging.group_model import GroupState
from m2chat.messaging.groups.chain import Chains
from m2chat.messaging.groups.entry import (
    PARENTS_LIMIT,
    Act,
    Entry,
    Invite,
    Join,
    Leave,
    Person,
    Remove,
    entry_id,
)
from m2chat.messaging.groups.errors import LogIsFull, NoSuchGroup
from m2chat.messaging.groups.events import GroupChanged, GroupInvited
from m2chat.messaging.groups.log import Log, LogFull, Signatures
from m2chat.messaging.groups.people import meet
from m2chat.messaging.groups.ports import GroupRecord
from m2chat.messaging.groups.standing import View
from m2chat.messaging.groups.words import line
from m2chat.messaging.model import ContactState, DeliveryState, Direction, Message, MessageKind
from m2chat.messaging.outgoing import Outgoing
from m2chat.messaging.ports import Tables
from m2chat.messaging.surroundings import Surroundings

Signer = Callable[[str, bytes], bytes]
Follower = Callable[[Tables, GroupRecord, Log, View, Sequence[Entry]], None]
INVITATIONS_LIMIT = 20  # that wait for an answer of ours
_LOGS_KEPT = 64
_IN = (GroupState.MEMBER, GroupState.INVITED)


class GroupBook:
    """Keeps the logs."""

    def __init__(
        self, around: Surroundings, outgoing: Outgoing, signer: Signer, signatures: Signatures
    ) -> None:
        self.around = around
        self.outgoing = outgoing
        self.signer = signer
        self.signatures = signatures
        self.grown: Follower = lambda t, record, log, before, new: None  # ``Speech`` looks again
        self.chains = Chains()
        self._logs: dict[GroupId, Log] = {}

    def record(self, t: Tables, group: GroupId) -> GroupRecord:
        """The group; raises ``NoSuchGroup``."""
        record = t.groups.get(group)
        if record is None:
            raise NoSuchGroup
        return record

    def log(self, t: Tables, group: GroupId) -> Log:
        """The log of a group that is here.

        It is kept in memory; one that is ahead of the database, since a transaction was undone, is
        read again.
        """
        log = self._logs.get(group)
        if log is None or len(log) != t.groups.count_entries(group):
            log = Log.load(self.signatures, t.groups.entries(group))
            if len(self._logs) >= _LOGS_KEPT:
                self._logs.clear()
            self._logs[group] = log
        return log

    def fellow(self, t: Tables, person: UserId) -> bool:
        """Whether we are in a group with this person."""
        return any(
            record.state is GroupState.MEMBER and person in self.log(t, record.id).view().members
            for record in t.groups.all()
        )

    def myself(self, t: Tables) -> Person:
        """What members must know of us."""
        own = t.own.profile()
        secret = hkdf(own.seed, label("group member"))
        return Person(own.certificate, own.discovery, secret, own.name)

    def begin(self, t: Tables, act: Act, now: float) -> GroupRecord:
        """A new group of ours by its first entry."""
        entry = Entry(b"", (), self.around.me, int(now * 1000), act).signed(self.signer)
        log = Log(self.signatures)
        log.add(entry, checked=True)
        record = GroupRecord(log.group, GroupState.MEMBER, log.circle, now)
        t.groups.save(record)
        t.groups.add_entry(log.group, entry.id, entry.encode())
        self._logs[log.group] = log
        self._note(t, record, log.view(), entry)
        self._tell(t, log.group)
        return record

    def write(self, t: Tables, record: GroupRecord, act: Act, now: float) -> Entry:
        """An entry of ours, sent to all whom it concerns.

        The caller checked that we may; raises ``LogIsFull``.
        """
        log = self.log(t, record.id)
        before = log.view()
        parents = log.heads[:PARENTS_LIMIT]
        unsigned = Entry(record.id.raw, parents, self.around.me, int(now * 1000), act)
        entry = unsigned.signed(self.signer)
        try:
            log.add(entry)
        except LogFull as error:
            raise LogIsFull from error
        t.groups.add_entry(record.id, entry.id, entry.encode())
        self._settle(t, record, log, before, [entry], self.around.me)
        self.spread(t, record.id, [entry], {*before.members, *before.invited, *_whom(act)}, now)
        return entry

    def spread(
        self, t: Tables, group: GroupId, entries: Sequence[Entry], people: Iterable[UserId],
        now: float,
    ) -> None:  # fmt: skip
        """Send entries to these people; whoever is asked in gets the whole log."""
        log = self.log(t, group)
        asked = {e.act.target for e in entries if isinstance(e.act, Invite)}
        for person in sorted(set(people) - {self.around.me}):
            if reachable(t, person):
                forms = log.entries() if person in asked else entries
                self.hand(t, group, person, forms, now)

    def hand(
        self, t: Tables, group: GroupId, person: UserId, entries: Sequence[Entry], now: float
    ) -> None:
        """Queue entries for one person whom we can reach; once, while the same wait for them."""
        parts = tuple(entry.encode() for entry in entries)
        names = b"".join(entry.id for entry in entries)
        message = MessageId(h(label("group log"), person.raw, names)[:16])
        if t.outbox.get(person, message) is not None:
            return
        content = GroupContent(GroupForm.LOG, group.raw, parts)
        self.outgoing.queue(t, person, message, content, now)

    def take(self, t: Tables, group: GroupId, forms: Sequence[bytes], sender: UserId) -> bool:
        """Entries came; False when some of them rest on what is not here.

        Raises ``WireError`` for a bad form.  Entries that nobody had the right to are left out.
        """
        record = t.groups.get(group)
        if record is None:
            entries = [Entry.decode(form) for form in forms]
            return self._take_new(t, group, entries, sender)
        log = self.log(t, group)
        entries = [Entry.decode(form) for form in forms if entry_id(form) not in log]
        before, new, whole, rested_on = log.view(), [], True, _rested_on(entries)
        for entry in entries:
            if not log.knows(entry.parents):
                whole = False
                continue
            try:
                added = log.add(entry, rested_on=entry.id in rested_on)
            except RemoteError:
                t.own.note(self.around.clock.wall(), "group_entry_refused", "it counts nowhere")
                continue
            if added:
                t.groups.add_entry(group, entry.id, entry.encode())
                new.append(entry)
        if new:
            self._settle(t, record, log, before, new, sender)
            self._introduce(t, log, before, new)
        return whole

    def _introduce(self, t: Tables, log: Log, before: View, new: Sequence[Entry]) -> None:
        """Those whom we let in know nobody else yet: bring their word to all, and all to them."""
        now = self.around.clock.wall()
        for entry in new:
            asked = before.invited.get(entry.author)
            if not isinstance(entry.act, Join) or asked is None or asked.by != self.around.me:
                continue
            self.spread(t, log.group, [entry], log.view().members.keys() - {entry.author}, now)
            lacking = log.beyond([entry.id])
            if lacking and reachable(t, entry.author):
                self.hand(t, log.group, entry.author, lacking, now)

    # -- what follows --------------------------------------------------------------------------

    def _take_new(
        self, t: Tables, group: GroupId, entries: Sequence[Entry], sender: UserId
    ) -> bool:
        """A group that is not here: only an invitation by a contact makes it one."""
        contact = t.contacts.get(sender)
        if contact is None or contact.state is not ContactState.READY:
            return True
        log = Log(self.signatures)
        for entry in entries:
            log.add(entry, rested_on=True)  # its sender has it so
        if not len(log) or log.group != group:
            raise WireError("the log of another group")
        me, waiting = self.around.me, [g for g in t.groups.all() if g.state is GroupState.INVITED]
        if me not in log.view().invited or len(waiting) >= INVITATIONS_LIMIT:
            return True
        now = self.around.clock.wall()
        record = GroupRecord(group, GroupState.INVITED, log.circle, now, sender)
        t.groups.save(record)
        for entry in log.entries():
            t.groups.add_entry(group, entry.id, entry.encode())
        self._logs[group] = log
        self.around.tell(t, GroupInvited(group))
        self._tell(t, group)
        return True

    def _settle(
        self, t: Tables, record: GroupRecord, log: Log, before: View, new: Sequence[Entry],
        sender: UserId,
    ) -> None:  # fmt: skip
        view, me = log.view(), self.around.me
        state = self._state(record, view, new)
        if state is None:  # the invitation was taken back
            t.groups.remove(record.id)
            self._tell(t, record.id)
            return
        if state is not record.state:
            by = view.invited[me].by if me in view.invited else sender
            invited = state is GroupState.INVITED
            record = replace(record, state=state, invited_by=by if invited else record.invited_by)
            t.groups.save(record)
            if invited:
                self.around.tell(t, GroupInvited(record.id))
        if me in before.members or me in view.members:
            for entry in new:
                if entry.id in view.standing:
                    self._note(t, record, before, entry)
        if state is GroupState.MEMBER:
            old = before.members if me in before.members else {}
            fresh = {who: one for who, one in view.members.items() if who not in old}
            if fresh:
                meet(self.around, t, record, fresh, self.myself(t).secret)
        self.grown(t, record, log, before, new)
        self._tell(t, record.id)

    def _state(self, record: GroupRecord, view: View, new: Sequence[Entry]) -> GroupState | None:
        me = self.around.me
        if me in view.members:
            return GroupState.MEMBER
        if me in view.invited:
            return GroupState.INVITED
        if record.state is GroupState.INVITED:
            return None
        if record.state is not GroupState.MEMBER:
            return record.state
        gone = any(isinstance(e.act, Leave) and e.author == me for e in new)
        return GroupState.LEFT if gone else GroupState.REMOVED

    def _note(self, t: Tables, record: GroupRecord, before: View, entry: Entry) -> None:
        """The line that people read of an entry; the same entry makes it once."""
        text = line(t, self.around.me, before, entry)
        message = MessageId(entry.id[:16])
        if not text or t.messages.find(record.id, Direction.IN, message, entry.author) is not None:
            return
        added = t.messages.add(
            Message(
                id=message,
                contact=record.id,
                direction=Direction.IN,
                text=text,
                state=DeliveryState.DELIVERED,
                order=0,
                sent_at=entry.at_ms / 1000,
                delivered_at=self.around.clock.wall(),
                author=entry.author,
                kind=MessageKind.NOTE,
            )
        )
        self.around.tell(t, MessageAdded(added))

    def _tell(self, t: Tables, group: GroupId) -> None:
        self.around.tell(t, GroupChanged(group))
        self.around.tell(t, ChatChanged(group))


def reachable(t: Tables, person: UserId) -> bool:
    """Whether anything can be queued for this person."""
    record = t.contacts.get(person)
    return record is not None and record.state is not ContactState.BLOCKED


def _rested_on(entries: Sequence[Entry]) -> set[bytes]:
    """Which of these, each behind its parents, somebody else than their author builds on."""
    authors, found = {entry.id: entry.author for entry in entries}, set()
    for entry in reversed(entries):
        for parent in entry.parents:
            if parent in authors and (authors[parent] != entry.author or entry.id in found):
                found.add(parent)
    return found


def _whom(act: Act) -> tuple[UserId, ...]:
    return (act.target,) if isinstance(act, Invite | Remove) else ()
