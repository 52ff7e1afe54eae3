"""Files of ours that wait at stores: which part goes next, and what became of those that went.

    which files   those whose receiver agreed, and pictures and voice that are taken without asking
    when          their offer lies at a store or is there; all that lacks fits what is left of the
                  treaty's size and of the tokens (``room_for_files``, ``TOKENS_KEPT``)
    what          what the receiver did not say that they have, in a session or by a receipt: one
                  part after the other is read, sealed and left; none is kept here once a store
                  has it
The way by a session stands open all the time; whatever came by either counts once (ADR-0140).
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from m2chat.ids import MessageId, UserId
from m2chat.messaging.answers import NOTHING, Answer
from m2chat.messaging.contents import encode_content
from m2chat.messaging.conversations import Conversations
from m2chat.messaging.envelope import Inner
from m2chat.messaging.file_model import FileRules, FileState
from m2chat.messaging.files.bitmap import ChunkSet
from m2chat.messaging.files.control import RANGES_LIMIT, Want, decode_want
from m2chat.messaging.files.parts import FilePart, chunks_in_part
from m2chat.messaging.files.records import MOVING, OVER, FileRecord, SendRecord
from m2chat.messaging.files.rules import limit_for
from m2chat.messaging.files.transfers import SENDS_LIMIT, Transfers
from m2chat.messaging.files.words import TOO_BIG_TO_WAIT
from m2chat.messaging.model import DeliveryState
from m2chat.messaging.offline import tokens
from m2chat.messaging.offline.loads import Load
from m2chat.messaging.offline.model import DepositState, PartRow
from m2chat.messaging.offline.parcels import FULL_PAUSE_S, MIB, Parcels
from m2chat.messaging.offline.places import may_be_stored, places
from m2chat.messaging.offline.views import agreement_with
from m2chat.messaging.outbox import can_receive
from m2chat.messaging.ports import Tables
from m2chat.messaging.records import ContactRecord
from m2chat.messaging.surroundings import Surroundings

TOKENS_KEPT = 20  # for messages
MIB_KEPT = 4  # for messages, at most; a quarter of a smaller treaty
PART_SIZE = 1_100_000  # of a sealed part, at most
UNASKED = FileRules()  # what a receiver takes without asking where they set nothing else
_OPEN = MOVING | {FileState.OFFERED}
_GIVEN_UP = frozenset({DeliveryState.EXPIRED, DeliveryState.CANCELLED, DeliveryState.FAILED})


@dataclass(frozen=True, slots=True)
class PartPlan:
    """The next part for one contact: read these chunks, then ``seal``."""

    file: FileRecord
    load: Load  # with its ``part``

    @property
    def indexes(self) -> range:
        """Which chunks."""
        part = self.load.part
        return range(part.first, part.first + part.count) if part is not None else range(0)


class FileMail:
    """Parts of files for contacts who are away."""

    def __init__(
        self,
        around: Surroundings,
        files: Transfers,
        parcels: Parcels,
        conversations: Conversations,
    ) -> None:
        self._around = around
        self._store = around.store
        self._files = files
        self._parcels = parcels
        self._pauses: dict[UserId, float] = {}  # a store took none: until when; wall clock
        conversations.confirmed.append(self._confirmed)

    async def contacts(self) -> list[UserId]:
        """Who may have a file of ours that they do not have yet."""
        return await self._store.transaction(lambda t: t.offline.parts.receivers())

    async def tidy(self, contact: UserId) -> None:
        """Have taken back what nobody needs any more, and say of each file where it is."""

        def work(t: Tables) -> None:
            for message in t.offline.parts.messages(contact):
                send = t.files.send(contact, message)
                if send is not None and send.state not in OVER:
                    continue
                for row in t.offline.parts.of(contact, message):
                    parcel = t.offline.parcels.get(row.env) if row.env is not None else None
                    if parcel is not None and not parcel.outdated:
                        t.offline.parcels.save(replace(parcel, outdated=True))
                t.offline.parts.forget_confirmed(contact, message)
            for send in t.files.open_sends(contact, SENDS_LIMIT):
                self._say_where(t, send)

        await self._store.transaction(work)

    async def plan(self, contact: UserId, skip: frozenset[MessageId]) -> PartPlan | None:
        """The next part to leave; None when there is none, or none can be left now."""
        now = self._around.clock.wall()
        if self._pauses.get(contact, 0.0) > now:
            return None

        def work(t: Tables) -> PartPlan | None:
            record = t.contacts.get(contact)
            where = places(t, agreement_with(t, contact))
            if record is None or not where or not can_receive(record, now):
                return None
            if record.certificate is None or record.prekey is None:
                return None
            for send in reversed(t.files.open_sends(contact, SENDS_LIMIT)):
                file = t.files.get(send.order)
                if file is None or send.message in skip or not self._may_go(t, file, send, now):
                    continue
                row = self._next_row(t, file, send)
                if row is not None:
                    load = Load((), record.certificate, record.prekey, part=row)
                    return PartPlan(file, load)
            return None

        return await self._store.transaction(work)

    async def inner(self, plan: PartPlan, pieces: bytes) -> bytes:
        """What is sealed: the chunks that were planned, outside of our row of messages."""
        part = plan.load.part
        assert part is not None
        kind, body = encode_content(FilePart(pieces))
        now = self._around.clock.wall()

        def work(t: Tables) -> bytes:
            record = t.contacts.get(part.contact)
            circle = record.circle if record is not None else bytes(32)
            return Inner(
                part.id, self._around.me, part.contact, circle, t.own.profile().instance,
                int(now * 1000), 0, bytes(32), kind, body,
            ).encode()  # fmt: skip

        return await self._store.transaction(work)

    async def settled(self, contact: UserId, env: bytes) -> bool:
        """Whether a store has this part, or all said no; then no blob of it is kept here."""
        now = self._around.clock.wall()

        def work(t: Tables) -> tuple[bool, bool]:
            if t.offline.parcels.get(env) is None:
                return True, True
            copies = t.offline.parcels.deposits(env)
            if not any(one.state is DepositState.STORED for one in copies):
                return False, False
            for one in copies:
                if one.state is DepositState.SEALED:  # that store is silent: one copy will do
                    t.offline.parcels.remove_deposit(env, one.store)
            t.offline.parcels.drop_blob(env)
            return True, False

        settled, refused = await self._store.transaction(work)
        if refused:
            self._parcels.hopeful(contact)  # what is too much for a part may do for a message
            self._pauses[contact] = now + FULL_PAUSE_S
        return settled

    def wanted(self, t: Tables, contact: UserId, want: Want) -> None:
        """They ask for chunks of a file of ours: what they said to have of these is gone."""
        kept = [one for one in t.offline.parts.of(contact, want.message) if one.env is None]
        ranges = [range(first, first + count) for first, count in want.ranges]
        if any(_meet(range(one.first, one.first + one.count), ranges) for one in kept):
            t.offline.parts.forget_confirmed(contact, want.message)

    def held(self, t: Tables, contact: ContactRecord, body: bytes) -> Answer:
        """HELD came: what is not named in it is on their disk for good."""
        want = decode_want(body)
        send = t.files.send(contact.id, want.message)
        file = t.files.get(send.order) if send is not None else None
        if send is None or file is None or send.state in OVER or not want.ranges:
            return NOTHING
        count = file.layout.count
        # all places are taken: of what comes after the last nothing was said
        end = sum(want.ranges[-1]) if len(want.ranges) == RANGES_LIMIT else count
        t.offline.parts.forget_confirmed(contact.id, want.message)
        at = 0
        for first, length in (*want.ranges, (end, 0)):
            if at < first <= count:
                part = MessageId(self._around.random.bytes(16))
                t.offline.parts.add(PartRow(part, contact.id, want.message, at, first - at))
            at = first + length
        return NOTHING

    # -- inside --------------------------------------------------------------------------------

    def _may_go(self, t: Tables, file: FileRecord, send: SendRecord, now: float) -> bool:
        """Whether it is taken, and its offer is where the parts would go."""
        if send.state not in _OPEN or file.state not in _OPEN:
            return False
        taken = limit_for(UNASKED, file.mime, file.voice) >= file.size
        if send.state is FileState.OFFERED and not taken:
            return False
        message = t.messages.get(send.message)
        if message is None or message.state in _GIVEN_UP or not may_be_stored(message, now):
            return False
        waits = t.outbox.get(send.contact, send.message) is not None
        return not waits or send.message in t.offline.parcels.covered(send.contact)

    def _next_row(self, t: Tables, file: FileRecord, send: SendRecord) -> PartRow | None:
        contact, most = send.contact, chunks_in_part(file.layout)
        rows = t.offline.parts.of(contact, send.message)
        if any(one.env is not None and t.offline.parcels.blob(one.env) for one in rows):
            return None  # the one before is not at a store yet
        have = _covered(file, rows)
        if have.whole:
            return None
        parts = -(-(have.count - have.held) // most) if most else 0
        if not parts or parts > self._fitting(t, contact):
            begun = any(row.env is not None for row in rows)
            if not begun and file.reason != TOO_BIG_TO_WAIT:
                self._files.save(t, replace(file, reason=TOO_BIG_TO_WAIT))
            return None
        if file.reason == TOO_BIG_TO_WAIT:
            self._files.save(t, replace(file, reason=""))
        (first, count), *_ = have.missing(1)
        part = MessageId(self._around.random.bytes(16))
        return PartRow(part, contact, send.message, first, min(count, most))

    def _fitting(self, t: Tables, contact: UserId) -> int:
        """How many parts may still be left for this contact."""
        agreement = agreement_with(t, contact)
        series = tokens.series(t.own.profile().instance, agreement.revision)
        left = max(
            tokens.left(t.offline.parcels.counter(contact, place.store, series))
            for place in places(t, agreement)
        )
        room = room_for_files(agreement.max_mib) - self._parcels.size_waiting(t, contact)
        return min(left - TOKENS_KEPT, room // PART_SIZE)

    def _say_where(self, t: Tables, send: SendRecord) -> None:
        """Whether all that lacks of a file lies at stores, and until when."""
        file = t.files.get(send.order)
        rows = t.offline.parts.of(send.contact, send.message)
        if file is None or (not rows and file.stored_until is None):
            return
        until: list[float] = []
        for row in rows:
            if row.env is None:
                continue
            copies = t.offline.parcels.deposits(row.env)
            times = [one.until or 0.0 for one in copies if one.state is DepositState.STORED]
            until.append(max(times, default=0.0))
        waits = bool(until) and all(until) and _covered(file, rows).whole
        found = min(until) if waits else None
        if found != file.stored_until:
            self._files.save(t, replace(file, stored_until=found))

    def _confirmed(self, t: Tables, contact: UserId, part: MessageId) -> None:
        """A receipt for a part: its receiver has these chunks on the disk."""
        row = t.offline.parts.get(contact, part)
        if row is None:
            return
        t.offline.parts.confirm(row)
        send = t.files.send(contact, row.message)
        file = t.files.get(send.order) if send is not None else None
        kept = [one for one in t.offline.parts.of(contact, row.message) if one.env is None]
        if file is not None and _covered(file, kept).whole:
            self._files.arrived(t, contact, row.message)


def room_for_files(max_mib: int) -> int:
    """How much of a treaty's size files may take, bytes."""
    return max_mib * MIB - min(max_mib * MIB // 4, MIB_KEPT * MIB)


def _meet(one: range, others: list[range]) -> bool:
    return any(one.start < other.stop and other.start < one.stop for other in others)


def _covered(file: FileRecord, rows: list[PartRow]) -> ChunkSet:
    """The chunks that are in these parts."""
    have = ChunkSet(file.layout.count)
    for row in rows:
        for index in range(row.first, min(row.first + row.count, have.count)):
            have.add(index)
    return have
