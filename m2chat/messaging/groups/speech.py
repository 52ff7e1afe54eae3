"""What is said in groups: signed once, handed to each member, taken in once (protocol 15).

A message goes to whoever is a member by its heads.  It waits in the ordinary row of every one of
them, so that sessions, kills and receipts mean what they mean between two.  One that comes may
have been brought by anybody; it counts by its author's signature and by the log alone.  When the
log grows, what was early is looked at again, and what its author had no right to is taken out.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import Any, TypeVar

from m2chat.crypto.kdf import h, label
from m2chat.errors import RemoteError
from m2chat.ids import GroupId, MessageId, UserId
from m2chat.messaging.contents import (
    Change,
    Content,
    GroupContent,
    GroupForm,
    Text,
    Timer,
    decode_content,
    encode_content,
)
from m2chat.messaging.envelope import Inner
from m2chat.messaging.events import LifeDue, MessagesRemoved, ReceiptsDue
from m2chat.messaging.group_model import GroupState
from m2chat.messaging.groups.book import GroupBook, reachable
from m2chat.messaging.groups.copies import in_common, lost
from m2chat.messaging.groups.entry import Entry, Leave, Remove
from m2chat.messaging.groups.errors import NobodyThere, NotInGroup, TooBigForGroup
from m2chat.messaging.groups.events import GroupBehind
from m2chat.messaging.groups.log import Log
from m2chat.messaging.groups.message import (
    HEADS_LIMIT,
    SAID_LIMIT,
    USE,
    GroupMessage,
    open_message,
    seal_message,
)
from m2chat.messaging.groups.ports import GroupRecord, Kept, Stands
from m2chat.messaging.groups.standing import View
from m2chat.messaging.inbox import Placed
from m2chat.messaging.intake import Intake
from m2chat.messaging.life.service import MessageLife
from m2chat.messaging.life.texts import text_message
from m2chat.messaging.life.timers import running
from m2chat.messaging.model import ContactState, Direction, Message
from m2chat.messaging.offline.places import save_state
from m2chat.messaging.ports import Tables

EARLY_LIMIT = 1000  # messages of one group that wait for the log
C = TypeVar("C", bound=Content)


# What is said in a group as it goes into the tables: where, by whom and when stands in the Inner,
# whose sender is the author, whoever brought it.
Shower = Callable[[Tables, GroupId, Inner, C], None]
_BROUGHT_BACK = (Text, Change, Timer)  # of our own contents
Arrival = Callable[[Tables, GroupId, UserId, int, UserId], None]
_PLACED = Placed(0, broken=False)


class Speech:
    """Says and hears."""

    def __init__(self, book: GroupBook, intake: Intake, life: MessageLife) -> None:
        self._book = book
        self._around = book.around
        self._intake = intake
        self._life = life
        self._showers: dict[type[Content], Callable[[Tables, GroupId, Inner, Any], None]] = {}
        # a message came by somebody: (tables, group, author, number, by whom)
        self.arrived: Arrival = lambda t, group, author, number, sender: None
        # somebody is out: (tables, group, person)
        self.gone: list[Callable[[Tables, GroupId, UserId], None]] = []
        self.hook(Text, self._text)
        self.hook(Change, self._change)
        self.hook(Timer, self._timer)
        book.grown = self._grown

    def hook(self, content: type[C], show: Shower[C]) -> None:
        """From now on contents of this type that are said in groups go to ``show``."""
        self._showers[content] = show

    # -- out -----------------------------------------------------------------------------------

    def say(
        self, t: Tables, group: GroupId, message: MessageId, content: Content, sent_at: float
    ) -> int:
        """Sign and queue a content for everybody who is in the group; to how many it goes.

        Raises ``NoSuchGroup``, ``NotInGroup``, ``NobodyThere`` or ``TooBigForGroup``.
        """
        record = self._book.record(t, group)
        if record.state is not GroupState.MEMBER:
            raise NotInGroup
        log, me = self._book.log(t, group), self._around.me
        heads = log.heads[:HEADS_LIMIT]
        members = sorted(log.view(heads).members.keys() - {me})
        if not members:
            raise NobodyThere
        kind, body = encode_content(content)
        if len(body) > SAID_LIMIT:
            raise TooBigForGroup
        number = record.number + 1
        said = GroupMessage(
            group,
            me,
            message,
            heads,
            number,
            int(sent_at * 1000),
            kind,
            body,
            prev=t.groups.newest(group, me) or b"",
        ).signed(self._book.signer)
        sealed = seal_message(said, self._around.random)
        t.groups.save(replace(record, number=number))
        kept = Kept(group, said.digest, message, me, number, heads, sealed, Stands.YES)
        t.groups.add_message(kept)
        t.groups.expect(group, message, members)
        for member in members:
            if reachable(t, member):
                self.hand(t, kept, member, sent_at)
        return len(members)

    def hand(
        self, t: Tables, kept: Kept, member: UserId, now: float, *, fresh: bool = False
    ) -> None:
        """Queue a message for one member, ours or (``fresh``: by a new id) somebody else's."""
        other = h(label("group handed"), kept.digest, member.raw)[:16]
        message = MessageId(other) if fresh else kept.id
        content = GroupContent(GroupForm.MESSAGE, kept.group.raw, (kept.sealed,))
        if t.outbox.get(member, message) is None:
            self._book.outgoing.queue(t, member, message, content, now)
            if not fresh:
                t.groups.expire(message, member, None)

    def left(self, t: Tables, message: MessageId) -> bool:
        """Whether a message of ours may have left this computer."""
        return any(
            one.delivered_at is not None or t.outbox.offered(one.member, message)
            for one in t.groups.receipts(message)
        )

    def take_back(self, t: Tables, group: GroupId, message: MessageId, void: MessageId) -> bool:
        """Take a message that nobody has out of every row; False when somebody has it."""
        receipts = t.groups.receipts(message)
        if any(one.delivered_at is not None for one in receipts):
            return False
        for one in receipts:
            self._book.outgoing.take_back(t, one.member, message, void)
        for kept in t.groups.of_author(group, self._around.me):
            if kept.id == message:
                t.groups.set_stands(group, kept.digest, Stands.NO)
        return True

    # -- in ------------------------------------------------------------------------------------

    def take(self, t: Tables, inner: Inner, content: GroupContent, placed: Placed) -> None:
        """Something of a group came; raises ``RemoteError`` for a bad form."""
        del placed  # a group has an order of its own
        group, sender = GroupId(content.group), inner.sender
        if content.form is GroupForm.LOG:
            if not self._book.take(t, group, content.parts, sender):
                self._around.tell(t, GroupBehind(group, sender))
            return
        record = t.groups.get(group)
        if record is None or record.state is not GroupState.MEMBER:
            return
        message = open_message(group, content.parts[0])
        if t.groups.message(group, message.digest) is not None:
            self.arrived(t, group, message.author, message.number, sender)  # it was checked then
            return
        log = self._book.log(t, group)
        if log.knows(message.heads):
            self._admit(t, log, message, content.parts[0])
            # only now: what is nobody's word must not stand for what was asked for
            self.arrived(t, group, message.author, message.number, sender)
        elif t.groups.count_early(group) < EARLY_LIMIT:
            t.groups.add_message(_kept(message, content.parts[0], Stands.EARLY))
            self._around.tell(t, GroupBehind(group, sender))

    def unseen(self, t: Tables, inner: Inner, content: Content) -> bool:
        """Whether this is of no group of ours, or a change of a message that is not here."""
        del inner  # whoever brings it
        if not isinstance(content, GroupContent) or content.form is GroupForm.LOG:
            return False
        group = GroupId(content.group)
        record = t.groups.get(group)
        if record is None or record.state is not GroupState.MEMBER:
            return True
        message = open_message(group, content.parts[0])
        try:
            said = decode_content(message.kind, message.body)
        except RemoteError:
            return False  # of a later version
        return isinstance(said, Change) and not self._life.changes.knows(t, group, said)

    def confirm(self, t: Tables, member: UserId, message: MessageId, read: bool) -> None:
        """A member's receipt came."""
        group = t.groups.confirm(message, member, self._around.clock.wall(), read)
        found = t.messages.find(group, Direction.OUT, message, self._around.me) if group else None
        if found is not None:
            self.recount(t, found)

    def recount(self, t: Tables, message: Message) -> None:
        """The state that all members have in common, from their receipts and copies."""
        receipts, now = t.groups.receipts(message.id), self._around.clock.wall()
        before, message = message, in_common(t, message, receipts, now)
        if any(one.delivered_at is not None for one in receipts):
            message = running(message, now)
        save_state(self._around, t, message, before)
        if message.timer_s:
            self._around.tell(t, LifeDue())

    def copy_moved(self, t: Tables, member: UserId, message: MessageId) -> None:
        """A store has the copy of a member, or has it no more."""
        group = t.groups.group_of(message, member)
        found = t.messages.find(group, Direction.OUT, message, self._around.me) if group else None
        if found is not None:
            self.recount(t, found)

    def again(self, t: Tables, message: Message) -> bool:
        """Queue what expired for single members anew; whether there was such a copy."""
        now, me = self._around.clock.wall(), self._around.me
        late = [one.member for one in t.groups.receipts(message.id) if lost(one)]
        kept = t.groups.of_author(GroupId(message.contact.raw), me) if late else []
        for one in kept:
            if one.id == message.id and one.stands is Stands.YES:
                for member in late:
                    if reachable(t, member):
                        self.hand(t, one, member, now)
                self.recount(t, message)
        return bool(late)

    def read(self, t: Tables, group: GroupId, seen: Sequence[MessageId]) -> None:
        """Owe read receipts to the authors of what was seen."""
        for one in seen:
            found = t.messages.get(one, group)
            author = found.author if found is not None else None
            if author is not None and reachable(t, author):
                t.messages.owe_read(author, [one])
                self._around.tell(t, ReceiptsDue(author))

    # -- inside --------------------------------------------------------------------------------

    def _admit(self, t: Tables, log: Log, message: GroupMessage, sealed: bytes) -> None:
        """A message whose heads are known: keep it if it is ours to have, show it if it counts.

        Raises ``RemoteError`` when its signature is not its author's.
        """
        view = log.view(message.heads)
        certificate = log.certificate(message.author)
        if certificate is None or message.author not in view.members:
            return
        self._book.signatures.verify(certificate, USE, message.said, message.signature)
        if self._around.me not in view.members:
            return
        if t.groups.message(message.group, message.digest) is None:
            t.groups.add_message(_kept(message, sealed, Stands.NO))
        else:
            t.groups.set_stands(message.group, message.digest, Stands.NO)
        if not log.knew_removals(message.heads, message.author):
            # it may lead to others that came before it
            self._judge(t, message.group, log, message.author)
        elif log.counts(message.heads, message.author, message.number, _unjudged):
            t.groups.set_stands(message.group, message.digest, Stands.YES)
            self._show(t, message)
        record = self._book.record(t, message.group)
        if message.author == self._around.me and record.number < message.number:
            # we came back from an older copy of ourselves: no number is given twice
            t.groups.save(replace(record, number=message.number))

    def _show(self, t: Tables, message: GroupMessage) -> None:
        author = t.contacts.get(message.author)
        if author is not None and author.state is ContactState.BLOCKED:
            return
        try:
            content = decode_content(message.kind, message.body)
        except RemoteError:
            return  # of a later version: kept and handed on all the same
        show = self._showers.get(type(content))
        mine = message.author == self._around.me  # lost here, and brought back by a member
        if show is not None and (not mine or type(content) in _BROUGHT_BACK):
            show(t, message.group, self._inner(message), content)

    def _inner(self, message: GroupMessage) -> Inner:
        """As if its author had brought it to us alone."""
        return Inner(
            message=message.id,
            sender=message.author,
            receiver=self._around.me,
            circle=bytes(32),
            instance=bytes(8),
            sent_ms=message.sent_ms,
            seq=message.number,
            prev=bytes(32),
            kind=message.kind,
            body=message.body,
        )

    def _text(self, t: Tables, group: GroupId, inner: Inner, content: Text) -> None:
        mine = inner.sender == self._around.me
        direction = Direction.OUT if mine else Direction.IN
        here = t.messages.find(group, direction, inner.message, inner.sender)
        if here is None and not t.messages.gone(group, inner.message):
            now = self._around.clock.wall()
            message = text_message(inner, content, group, inner.sender, now, False)
            if mine:
                message = replace(message, direction=Direction.OUT, unread=False)
            self._intake.add(t, message, _PLACED)

    def _change(self, t: Tables, group: GroupId, inner: Inner, content: Change) -> None:
        self._life.changes.came(t, group, inner.sender, content, inner.sent_ms / 1000)

    def _timer(self, t: Tables, group: GroupId, inner: Inner, content: Timer) -> None:
        self._life.timers.came(t, group, inner.sender, content, inner, _PLACED)

    def _grown(
        self, t: Tables, record: GroupRecord, log: Log, before: View, new: Sequence[Entry]
    ) -> None:
        """The log has new entries: what was early, and what they take out or bring back."""
        if record.state is GroupState.MEMBER:
            for kept in t.groups.early(record.id):
                if log.knows(kept.heads):
                    self._late(t, log, kept)
        for person in sorted(before.members.keys() - log.view().members.keys()):
            for told in self.gone:
                told(t, record.id, person)
            for one in t.groups.release(record.id, person):
                found = t.messages.find(record.id, Direction.OUT, one, self._around.me)
                if found is not None:
                    self.recount(t, found)
        fresh = {entry.id for entry in new}
        if before.standing ^ (log.view().standing - fresh):
            judged = set(t.groups.authors(record.id))  # what stood fell, or the other way round
        else:
            judged = {e.author for e in new if isinstance(e.act, Leave)}
            judged |= {e.act.target for e in new if isinstance(e.act, Remove)}
        for person in sorted(judged):
            self._judge(t, record.id, log, person)

    def _late(self, t: Tables, log: Log, kept: Kept) -> None:
        try:
            self._admit(t, log, open_message(kept.group, kept.sealed), kept.sealed)
        except RemoteError:
            t.groups.set_stands(kept.group, kept.digest, Stands.NO)
            t.own.note(self._around.clock.wall(), "group_message_refused", "not by its author")

    def _judge(self, t: Tables, group: GroupId, log: Log, author: UserId) -> None:
        rows = [one for one in t.groups.of_author(group, author) if one.stands is not Stands.EARLY]
        chain = self._book.chains.of(rows)
        for kept in rows:
            stands = log.counts(
                kept.heads, author, kept.number, partial(chain.leads, digest=kept.digest)
            )
            if stands is (kept.stands is Stands.YES):
                continue
            t.groups.set_stands(group, kept.digest, Stands.YES if stands else Stands.NO)
            if stands:
                self._show(t, open_message(group, kept.sealed))
            elif t.groups.withdraw(group, author, kept.id):
                self._around.tell(t, MessagesRemoved(group, (kept.id,)))


def _unjudged(last: tuple[bytes, ...]) -> bool:
    """No chain is followed to a message whose author was never taken out, or knew of it."""
    return not last


def _kept(message: GroupMessage, sealed: bytes, stands: Stands) -> Kept:
    return Kept(
        message.group,
        message.digest,
        message.id,
        message.author,
        message.number,
        message.heads,
        sealed,
        stands,
    )
