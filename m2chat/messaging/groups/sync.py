"""Every member ends with the same history: what one misses, any other member hands on.

    10 GROUP_HAVE   group32, n1 (<= 128) x head8, from8, to8, n u16 x {author8, first u32,
                    last u32, total u64}: what we hold of the authors from ``from8`` to ``to8``;
                    from8 > to8: about the log alone, and not answered
    11 GROUP_OFFER  group32, n1 (<= 128) x {author8, first u32, last u32}: what you seem to miss
    12 GROUP_WANT   the same: please hand these on

Authors and entries stand by the first 8 bytes of their hash, authors sorted.  Both say HAVE when a
session is up and when they learnt something.  Who gets a HAVE queues the entries of the log that
the other lacks and offers the messages that the other lacks *and was meant to get*.  Who gets an
OFFER wants what nobody else was asked for just now.  What is handed on goes through the ordinary
row.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from m2chat.buffer import Reader
from m2chat.errors import WireError
from m2chat.ids import GroupId, UserId
from m2chat.messaging.answers import NOTHING, Answer
from m2chat.messaging.control import RoomControl
from m2chat.messaging.group_model import GroupState
from m2chat.messaging.groups.book import GroupBook, reachable
from m2chat.messaging.groups.events import GroupBehind
from m2chat.messaging.groups.log import Log
from m2chat.messaging.groups.message import HEADS_LIMIT
from m2chat.messaging.groups.ports import GroupRecord, Kept, Span
from m2chat.messaging.groups.speech import Speech
from m2chat.messaging.groups.standing import View
from m2chat.messaging.ports import Tables
from m2chat.messaging.records import ContactRecord

HAVE, OFFER, WANT = 0x10, 0x11, 0x12  # kinds of control messages
Control = tuple[int, bytes]
SPANS_IN_HAVE = 120  # so that a HAVE stays under 4 KiB
SPANS_IN_OFFER = 128
HANDED_AT_ONCE = 256  # messages that one WANT brings
ASKED_FOR_S = 20.0  # nobody else is asked for the same meanwhile
STRANGERS_ASKED_FOR = 256  # authors whom the log does not name yet, at once
_FIRST, _LAST = bytes(8), b"\xff" * 8
_TOTAL = 1 << 64


@dataclass(frozen=True, slots=True)
class Have:
    """What somebody holds of a group."""

    group: GroupId
    heads: tuple[bytes, ...]  # their first 8 bytes, when they came
    spans: tuple[Span, ...]
    start: bytes = _FIRST
    end: bytes = _LAST

    @property
    def bare(self) -> bool:
        """Whether it is about the log alone; it is not answered, so that no two ask for ever."""
        return self.start > self.end

    def encode(self) -> Control:
        """The control message."""
        spans = b"".join(_place(s) + s.total.to_bytes(8, "big") for s in self.spans)
        body = self.group.raw + bytes([len(self.heads)]) + b"".join(head[:8] for head in self.heads)
        body += self.start + self.end + len(self.spans).to_bytes(2, "big") + spans
        return HAVE, body

    @classmethod
    def decode(cls, body: bytes) -> Have:
        """Read a body; raises ``WireError``."""
        reader = Reader(body)
        group, count = GroupId(reader.take(32)), reader.u8()
        if count > HEADS_LIMIT:
            raise WireError("too many heads of a group's log")
        heads = tuple(reader.take(8) for _ in range(count))
        start, end, count = reader.take(8), reader.take(8), reader.u16()
        if count > SPANS_IN_HAVE:
            raise WireError("too many spans of a group's history")
        spans = tuple(_read_span(reader, total=True) for _ in range(count))
        reader.end()
        return cls(group, heads, spans, start, end)


@dataclass(frozen=True, slots=True)
class Spans:
    """What is offered or wanted."""

    group: GroupId
    spans: tuple[Span, ...]

    def encode(self, kind: int) -> Control:
        """The control message."""
        places = b"".join(_place(one) for one in self.spans)
        return kind, self.group.raw + bytes([len(self.spans)]) + places

    @classmethod
    def decode(cls, body: bytes) -> Spans:
        """Read a body; raises ``WireError``."""
        reader = Reader(body)
        group, count = GroupId(reader.take(32)), reader.u8()
        if count > SPANS_IN_OFFER:
            raise WireError("too many spans of a group's history")
        spans = tuple(_read_span(reader) for _ in range(count))
        reader.end()
        return cls(group, spans)


def _place(span: Span) -> bytes:
    return span.author[:8] + span.first.to_bytes(4, "big") + span.last.to_bytes(4, "big")


def _read_span(reader: Reader, *, total: bool = False) -> Span:
    author, first, last = reader.take(8), reader.u32(), reader.u32()
    if not 1 <= first <= last:
        raise WireError("a span that ends before it begins")
    return Span(author, first, last, reader.u64() if total else 0)


class Sync:
    """Compares histories with other members."""

    def __init__(self, book: GroupBook, speech: Speech) -> None:
        self._book = book
        self._around = book.around
        self._speech = speech
        self._asked: dict[tuple[GroupId, bytes], tuple[int, int, float]] = {}
        speech.arrived = self._arrived

    @property
    def asking(self) -> int:
        """Of how many authors something was wanted of late."""
        return len(self._asked)

    def haves(self, t: Tables, person: UserId) -> list[Control]:
        """What we say to somebody of all the groups that we share."""
        found = []
        for record in t.groups.all():
            view = self._view(t, record)
            if view is not None and person in view.members:
                found += [have.encode() for have in self._haves(t, record.id)]
        return found

    def have(self, t: Tables, contact: ContactRecord, body: bytes) -> Answer:
        """GROUP_HAVE came."""
        theirs, person = Have.decode(body), contact.id
        record = t.groups.get(theirs.group)
        if record is None or record.state is not GroupState.MEMBER:
            return NOTHING
        log = self._book.log(t, record.id)
        view = log.view()
        if person not in view.members:
            return self._to_who_is_out(t, log, theirs, person)
        self._catch_up(t, log, theirs, person)
        if theirs.bare:
            return NOTHING
        answers = []
        if len(log.named(theirs.heads)) < len(
            theirs.heads
        ):  # they are ahead: let them see what we lack
            answers.append(bare(log).encode())
        else:
            offered = tuple(self._missing(t, log, theirs, person))[:SPANS_IN_OFFER]
            if offered:
                answers.append(Spans(record.id, offered).encode(OFFER))
        return Answer(tuple(RoomControl(*one) for one in answers))

    def offer(self, t: Tables, contact: ContactRecord, body: bytes) -> Answer:
        """GROUP_OFFER came."""
        offer = Spans.decode(body)
        record = t.groups.get(offer.group)
        view = self._view(t, record) if record is not None else None
        if view is None or contact.id not in view.members:
            return NOTHING
        now = self._around.clock.monotonic()
        self._asked = {key: one for key, one in self._asked.items() if now < one[2]}
        authors = self._book.log(t, offer.group).authors()
        wanted, left = [], HANDED_AT_ONCE
        for span in offer.spans:
            if span.author not in authors and len(self._asked) >= STRANGERS_ASKED_FOR:
                continue  # people of a part of the log that did not come: or nobody at all
            key = (offer.group, span.author)
            first, last, until = self._asked.get(key, (0, 0, 0.0))
            if now < until and first <= span.first and span.last <= last:
                continue
            if left <= 0:
                break
            span = Span(span.author, span.first, min(span.last, span.first + left - 1))
            left -= span.last - span.first + 1
            self._asked[key] = (span.first, span.last, now + ASKED_FOR_S)
            wanted.append(span)
        if not wanted:
            return NOTHING
        return Answer((RoomControl(*Spans(offer.group, tuple(wanted)).encode(WANT)),))

    def want(self, t: Tables, contact: ContactRecord, body: bytes) -> Answer:
        """GROUP_WANT came."""
        want, person = Spans.decode(body), contact.id
        record = t.groups.get(want.group)
        view = self._view(t, record) if record is not None else None
        if record is None or view is None or person not in view.members:
            return NOTHING
        log, left = self._book.log(t, record.id), HANDED_AT_ONCE
        now = self._around.clock.wall()
        by_prefix = {author.raw[:8]: author for author in t.groups.authors(record.id)}
        for span in want.spans:
            author = by_prefix.get(span.author)
            if author is None:
                continue
            for kept in t.groups.between(record.id, author, span.first, span.last):
                if left and _meant_for(log, kept, person):
                    own = author == self._around.me
                    self._speech.hand(t, kept, person, now, fresh=not own)
                    left -= 1
        return NOTHING

    def _arrived(
        self, t: Tables, group: GroupId, author: UserId, number: int, sender: UserId
    ) -> None:
        """The last of what was wanted is here: see at once whether there is more."""
        key = (group, author.raw[:8])
        if key in self._asked and number >= self._asked[key][1]:
            del self._asked[key]
            self._around.tell(t, GroupBehind(group, sender))

    # -- inside --------------------------------------------------------------------------------

    def _view(self, t: Tables, record: GroupRecord) -> View | None:
        if record.state is not GroupState.MEMBER:
            return None
        return self._book.log(t, record.id).view()

    def _haves(self, t: Tables, group: GroupId) -> Iterator[Have]:
        heads, spans = self._book.log(t, group).heads[:HEADS_LIMIT], t.groups.spans(group)
        start = _FIRST
        while len(spans) > SPANS_IN_HAVE:
            # a part ends between two authors, so that none stands in two parts
            cut = SPANS_IN_HAVE
            while cut > 1 and spans[cut].author == spans[cut - 1].author:
                cut -= 1
            end = spans[cut - 1].author[:8]
            yield Have(group, heads, tuple(spans[:cut]), start, end)
            start, spans = _after(end), spans[cut:]
        yield Have(group, heads, tuple(spans), start)

    def _catch_up(self, t: Tables, log: Log, theirs: Have, person: UserId) -> None:
        """Queue what they lack of the log."""
        lacking = log.beyond(log.named(theirs.heads))
        if lacking and reachable(t, person):
            self._book.hand(t, log.group, person, lacking, self._around.clock.wall())

    def _to_who_is_out(self, t: Tables, log: Log, theirs: Have, person: UserId) -> Answer:
        """Somebody who thinks that they are in: they hear that they are not, and no more."""
        entries = log.farewell(person, log.named(theirs.heads))
        if entries and reachable(t, person):
            self._book.hand(t, log.group, person, entries, self._around.clock.wall())
        if (
            len(log.named(theirs.heads)) < len(theirs.heads) and not theirs.bare
        ):  # or they came in since
            return Answer((RoomControl(*bare(log).encode()),))
        return NOTHING

    def _missing(self, t: Tables, log: Log, theirs: Have, person: UserId) -> Iterator[Span]:
        """What they lack of what was meant for them and is here."""
        held: dict[bytes, list[Span]] = {}
        for span in theirs.spans:
            held.setdefault(span.author, []).append(span)
        for author in sorted(t.groups.authors(log.group)):
            short = author.raw[:8]
            if not theirs.start <= short <= theirs.end:
                continue
            have = held.get(short, [])
            for span in (one for one in t.groups.spans(log.group) if one.author == author.raw):
                for first, last in _holes(span, have):
                    yield from self._meant(t, log, author, first, last, person)
            for span in have:  # both hold these numbers, but not the same messages
                total = t.groups.total(log.group, author, span.first, span.last)
                if total and total != span.total:
                    yield from self._forked(t, log, author, span, person)

    def _meant(
        self, t: Tables, log: Log, author: UserId, first: int, last: int, person: UserId
    ) -> Iterator[Span]:
        numbers = [
            kept.number
            for kept in t.groups.between(log.group, author, first, last)
            if _meant_for(log, kept, person)
        ]
        yield from _runs(author.raw[:8], numbers)

    def _forked(
        self, t: Tables, log: Log, author: UserId, theirs: Span, person: UserId
    ) -> Iterator[Span]:
        kept = t.groups.between(log.group, author, theirs.first, theirs.last)
        if len({one.number for one in kept}) == theirs.last - theirs.first + 1:
            numbers = [one.number for one in kept if _meant_for(log, one, person)]
            yield from _runs(author.raw[:8], numbers[-HANDED_AT_ONCE:])


def bare(log: Log) -> Have:
    """What we hold of the log, for somebody who is ahead of us."""
    return Have(log.group, log.heads[:HEADS_LIMIT], (), _LAST, _FIRST)


def _ahead(log: Log, theirs: Have) -> bool:
    """Whether they hold entries that we lack."""
    return len(log.named(theirs.heads)) < len(theirs.heads)


def _meant_for(log: Log, kept: Kept, person: UserId) -> bool:
    """Whether a message was said to this person too."""
    return person in log.view(kept.heads).members


def _after(prefix: bytes) -> bytes:
    return min(int.from_bytes(prefix, "big") + 1, _TOTAL - 1).to_bytes(8, "big")


def _holes(span: Span, have: Sequence[Span]) -> Iterator[tuple[int, int]]:
    """The parts of a span that none of ``have`` covers."""
    at = span.first
    for one in sorted(have, key=lambda each: each.first):
        if one.last < at:
            continue
        if one.first > span.last:
            break
        if one.first > at:
            yield at, one.first - 1
        at = max(at, one.last + 1)
    if at <= span.last:
        yield at, span.last


def _runs(author: bytes, numbers: Iterable[int]) -> Iterator[Span]:
    run: list[int] = []
    for number in [*sorted(set(numbers)), None]:
        if run and (number is None or number != run[-1] + 1):
            yield Span(author, run[0], run[-1])
            run = []
        if number is not None:
            run.append(number)
