"""``Transfers``: what people and peers may do with files, each in one transaction.

    out   offered -> (WANT) running -> (DONE) done          in   offered -> (accept) waiting
          paused, cancelled, failed, declined                    -> running -> done, or as out

The bytes are moved by whoever hears the events (``app.transfers``): ``FilesDue`` (ask for what is
missing), ``FileWanted`` (send this), ``FileHalted`` (send and take no more).  Nothing here touches
a disk.  What a peer says may come at any time and more than once.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from m2chat.ids import ChatId, GroupId, MessageId, UserId
from m2chat.messaging.answers import NOTHING, Answer
from m2chat.messaging.control import RoomControl
from m2chat.messaging.envelope import Inner
from m2chat.messaging.events import MessageChanged
from m2chat.messaging.exchange import Exchange
from m2chat.messaging.file_model import FileRules, FileState
from m2chat.messaging.files.bitmap import ChunkSet
from m2chat.messaging.files.control import (
    FileControl,
    Stop,
    Want,
    Why,
    decode_name,
    decode_stop,
    decode_want,
    encode_stop,
)
from m2chat.messaging.files.events import (
    FileChanged,
    FileHalted,
    FileOffered,
    FileReady,
    FileReceived,
    FilesDue,
    FileWanted,
)
from m2chat.messaging.files.offer import FileOffer
from m2chat.messaging.files.records import MOVING, OVER, FileRecord, SendRecord
from m2chat.messaging.files.rules import DAY_S, may_take
from m2chat.messaging.files.sending import Sendings
from m2chat.messaging.files.states import (
    ANSWERS,
    BY_RECEIVER,
    BY_SENDER,
    REFUSALS,
    SHOWN_FIRST,
    incoming,
    stopped,
)
from m2chat.messaging.files.words import SENTENCES, TOO_BIG_TO_WAIT
from m2chat.messaging.inbox import Placed
from m2chat.messaging.intake import Intake
from m2chat.messaging.life.destinations import Destinations
from m2chat.messaging.model import DeliveryState, Direction, Message, MessageKind
from m2chat.messaging.ports import Tables
from m2chat.messaging.records import ContactRecord
from m2chat.messaging.surroundings import Surroundings

USUAL = FileRules()
_ALONE = Placed(0, broken=False)  # a group has an order of its own
SENDS_LIMIT = 64  # files of ours that one person is told of at the start of a session


@dataclass(frozen=True, slots=True)
class Place:
    """Where an offer that came is shown: a contact's conversation, or a group's by its author."""

    chat: ChatId
    author: UserId | None = None


Wanted = Callable[[Tables, UserId, Want], None]


class Transfers:
    """The files of one profile."""

    def __init__(
        self,
        around: Surroundings,
        destinations: Destinations,
        intake: Intake,
        exchange: Exchange,
    ) -> None:
        self._around = around
        self._intake = intake
        self.sendings = Sendings(around, destinations)
        self.usual = USUAL  # what is taken without asking where nothing was set
        self.folder: Path | None = None  # where files that are taken go in clear; None: nowhere
        intake.hook(FileOffer, self._offered)
        self.told_want: Wanted = lambda t, contact, want: None  # chunks of a file of ours
        exchange.hook_control(FileControl.WANT, self._want, members=True)
        exchange.hook_control(FileControl.GO, self._go, members=True)
        exchange.hook_control(FileControl.DONE, self._done, members=True)
        exchange.hook_control(FileControl.STOP, self._stop, members=True)

    # -- offers that come ----------------------------------------------------------------------

    def _offered(self, t: Tables, inner: Inner, offer: FileOffer, placed: Placed) -> None:
        self.take(t, inner, offer, placed, Place(inner.sender))

    def in_group(self, t: Tables, group: GroupId, inner: Inner, offer: FileOffer) -> None:
        """Show an offer that its author made to a whole group."""
        here = t.messages.find(group, Direction.IN, inner.message, inner.sender)
        if here is None and not t.messages.gone(group, inner.message):
            self.take(t, inner, offer, _ALONE, Place(group, inner.sender))

    def take(
        self, t: Tables, inner: Inner, offer: FileOffer, placed: Placed, place: Place
    ) -> Message:
        """Show an offer that came; taken at once where the rules say so."""
        now = self._around.clock.wall()
        message = Message(
            id=inner.message,
            contact=place.chat,
            direction=Direction.IN,
            text=offer.caption,
            state=DeliveryState.DELIVERED,
            order=0,
            sent_at=inner.sent_ms / 1000,
            delivered_at=now,
            unread=True,
            gap_before=placed.gap,
            author=place.author,
            kind=MessageKind.FILE,
            reply_to=MessageId(offer.reply_to) if offer.reply_to else None,
            forwarded=offer.forwarded,
            timer_s=offer.timer_s,
        )

        def attach(added: Message) -> Message:
            record = incoming(added, inner.sender, offer)
            rules = t.files.rules(place.chat) or t.files.rules(None) or self.usual
            if may_take(rules, record, t.files.taken_since(inner.sender, now - DAY_S)):
                record = self._placed(replace(record, state=FileState.WAITING, taken_at=now))
            t.files.add(record)
            return replace(added, file=record.view())

        shown = self._intake.add(t, message, placed, attach)
        if shown.file is not None and shown.file.state is FileState.WAITING:
            self._around.tell(t, FilesDue(inner.sender))
        else:
            self._around.tell(t, FileOffered(shown))
        return shown

    def _placed(self, file: FileRecord) -> FileRecord:
        """Where a file goes that was taken: in clear, in a program for programs."""
        if self.folder is None or file.plain:
            return file
        return replace(file, plain=str(self.folder / file.name))

    # -- what the receiver's person does -------------------------------------------------------

    def accept(self, t: Tables, file: FileRecord, plain: str = "") -> None:
        """Take it; ``plain``: into this place in clear."""
        waiting = replace(file, state=FileState.WAITING, reason="", plain=plain or file.plain)
        self.save(t, self._placed(waiting))
        self._around.tell(t, FilesDue(file.peer))

    def halt(self, t: Tables, file: FileRecord, state: FileState, why: Why) -> None:
        """Pause, decline or cancel on either side, and tell the other."""
        final = state in OVER
        after = replace(file, state=state, reason="", have=b"" if final else file.have)
        if file.direction is Direction.IN:
            self.save(t, after)
            self._around.tell(t, FileHalted(file.peer, file.message, ours=False, tell=why))
        else:
            self.save(t, after)
            for send in t.files.sends(file.order):
                if send.state not in OVER:
                    t.files.save_send(replace(send, state=state))
                    halted = FileHalted(send.contact, file.message, ours=True, tell=why)
                    self._around.tell(t, halted)

    def resume(self, t: Tables, file: FileRecord) -> None:
        """Go on after a pause or a failure."""
        if file.direction is Direction.IN:
            self.accept(t, file)
            return
        self.save(t, replace(file, state=FileState.WAITING, reason=""))
        for send in t.files.sends(file.order):
            if send.state in (FileState.PAUSED, FileState.FAILED):
                t.files.save_send(replace(send, state=FileState.WAITING))
                self._around.tell(t, FileReady(send.contact, file.message))

    # -- what becomes of a file that comes ----------------------------------------------------

    def began(self, t: Tables, order: int, stored: str) -> FileRecord | None:
        """Bytes are asked for now and go there; None when it is no longer wanted."""
        file = t.files.get(order)
        if file is None or file.state not in (FileState.WAITING, FileState.RUNNING):
            return None
        after = replace(file, state=FileState.RUNNING, stored=stored, reason="")
        self.save(t, after)
        return after

    def goes_to(self, t: Tables, order: int, stored: str) -> bool:
        """Chunks by way of a store go there; False when it is no longer wanted."""
        file = t.files.get(order)
        if file is None or file.state not in MOVING:
            return False
        if file.stored != stored:
            t.files.save(replace(file, stored=stored))
        return True

    def learned(self, t: Tables, order: int, leaves: bytes) -> None:
        """The hashes of all chunks came and fit the root."""
        file = t.files.get(order)
        if file is not None:
            t.files.save(replace(file, leaves=leaves))

    def kept(self, t: Tables, order: int, have: ChunkSet) -> None:
        """So much is checked and on the disk for good."""
        file = t.files.get(order)
        if file is not None and file.state not in OVER:
            moved = file.layout.bytes_in(have.held, have.count - 1 in have)
            self.save(t, replace(file, have=have.encode(), moved=moved))

    def whole(self, t: Tables, order: int, plain: str, leaves: bytes) -> bool:
        """All of it is checked and on the disk for good; False when it was given up meanwhile."""
        file = t.files.get(order)
        if file is None or file.state in (FileState.CANCELLED, FileState.DECLINED):
            return False
        if file.state is not FileState.DONE:
            done = replace(
                file,
                state=FileState.DONE,
                moved=file.size,
                reason="",
                have=b"",
                plain=plain,
                leaves=leaves,
            )
            message = self.save(t, done)
            if message is not None:
                self._around.tell(t, FileReceived(message))
        return True

    def waits(self, t: Tables, order: int, reason: str) -> None:
        """It stops here for now and goes on by itself; ``reason`` is a sentence or empty."""
        file = t.files.get(order)
        if file is not None and file.state in (FileState.RUNNING, FileState.WAITING):
            self.save(t, replace(file, state=FileState.WAITING, reason=reason))

    def failed(self, t: Tables, file: FileRecord, why: Why, contact: UserId) -> None:
        """It cannot go on; the other end is told why."""
        current = t.files.get(file.order)
        if current is None or current.state in OVER:
            return
        self.save(t, replace(current, state=FileState.FAILED, reason=SENTENCES[why]))
        ours = file.direction is Direction.OUT
        if ours:
            for send in t.files.sends(file.order):
                if send.state not in OVER:
                    t.files.save_send(replace(send, state=FileState.FAILED))
        self._around.tell(t, FileHalted(contact, file.message, ours=ours, tell=why))

    def needs(self, t: Tables, contact: UserId) -> bool:
        """Whether a file would go on if there were a session with this person."""
        if any(not file.reason for file in t.files.wanted_of(contact)):
            return True
        for send in t.files.open_sends(contact, SENDS_LIMIT):
            file = t.files.get(send.order)
            quiet = file is not None and file.reason in ("", TOO_BIG_TO_WAIT)
            if send.state in MOVING and quiet:
                return True
        return False

    def line_down(self, t: Tables, contact: UserId) -> None:
        """The session with this person ended: what ran waits."""
        for send in t.files.open_sends(contact, SENDS_LIMIT):
            file = t.files.get(send.order)
            if send.state is FileState.RUNNING and file is not None:
                self._move(t, file, send, FileState.WAITING)
        for file in t.files.wanted_of(contact):
            self.waits(t, file.order, file.reason)

    def recover(self, t: Tables) -> None:
        """After a start nothing runs."""
        for file in t.files.moving():
            if file.state is FileState.RUNNING:
                self.save(t, replace(file, state=FileState.WAITING))
            for send in t.files.sends(file.order):
                if send.state is FileState.RUNNING:
                    t.files.save_send(replace(send, state=FileState.WAITING))

    # -- what peers say ------------------------------------------------------------------------

    def _want(self, t: Tables, contact: ContactRecord, body: bytes) -> Answer:
        want = decode_want(body)
        send = t.files.send(contact.id, want.message)
        file = t.files.get(send.order) if send is not None else None
        if send is None or file is None:
            return stopped(want.message, Why.UNKNOWN)
        why = REFUSALS.get(file.state) or REFUSALS.get(send.state)
        if why is not None:
            return stopped(want.message, why)
        wanted = sum(file.layout.chunk * count for _, count in want.ranges)
        if len(t.files.sends(file.order)) == 1:
            file = replace(file, moved=max(file.size - wanted, 0))
        self._move(t, file, send, FileState.RUNNING)
        self.told_want(t, contact.id, want)
        self._around.tell(t, FileWanted(contact.id, want))
        return NOTHING

    def _go(self, t: Tables, contact: ContactRecord, body: bytes) -> Answer:
        message = decode_name(body)
        file = t.files.from_peer(contact.id, message)
        if file is None:
            return NOTHING  # its offer comes yet, or we forgot it
        if file.state is FileState.DONE:
            return Answer((RoomControl(FileControl.DONE, message.raw),))
        why = ANSWERS.get(file.state)
        if why is not None:
            return Answer((RoomControl(FileControl.STOP, encode_stop(Stop(message, why, False))),))
        if file.state in (FileState.WAITING, FileState.RUNNING):
            self._around.tell(t, FilesDue(contact.id))
        return NOTHING

    def _done(self, t: Tables, contact: ContactRecord, body: bytes) -> Answer:
        self.arrived(t, contact.id, decode_name(body))
        return NOTHING

    def arrived(self, t: Tables, contact: UserId, message: MessageId) -> None:
        """They have the whole file of this message on their disk."""
        send = t.files.send(contact, message)
        file = t.files.get(send.order) if send is not None else None
        if send is not None and file is not None and send.state is not FileState.DONE:
            self._move(t, file, send, FileState.DONE)
            self._around.tell(t, FileHalted(contact, message, ours=True))

    def _stop(self, t: Tables, contact: ContactRecord, body: bytes) -> Answer:
        stop = decode_stop(body)
        if stop.from_sender:
            file = t.files.from_peer(contact.id, stop.message)
            if file is not None and file.state not in OVER:
                self._stopped_by_sender(t, file, stop.why)
            return NOTHING
        send = t.files.send(contact.id, stop.message)
        file = t.files.get(send.order) if send is not None else None
        if send is not None and file is not None and send.state not in OVER:
            state = BY_RECEIVER.get(stop.why, FileState.WAITING)
            paused = file.state is FileState.PAUSED and state is FileState.WAITING
            if not paused:
                self._move(t, file, send, state, SENTENCES[stop.why])
            self._around.tell(t, FileHalted(contact.id, stop.message, ours=True))
        return NOTHING

    def _stopped_by_sender(self, t: Tables, file: FileRecord, why: Why) -> None:
        state = BY_SENDER.get(why, FileState.WAITING)
        if state is FileState.WAITING and file.state in (FileState.OFFERED, FileState.PAUSED):
            return
        over = state in OVER
        after = replace(file, state=state, reason=SENTENCES[why], have=b"" if over else file.have)
        self.save(t, after)
        self._around.tell(t, FileHalted(file.peer, file.message, ours=False))

    def gone(self, t: Tables, group: GroupId, person: UserId) -> None:
        """Somebody is out of a group: what they did not take of ours waits for them no more."""
        for send in t.files.open_sends(person, SENDS_LIMIT):
            file = t.files.get(send.order)
            if file is not None and file.chat == group:
                self._move(t, file, send, FileState.CANCELLED)

    # -- inside --------------------------------------------------------------------------------

    def save(self, t: Tables, file: FileRecord) -> Message | None:
        """Keep a file and tell of its message."""
        t.files.save(file)
        return self._tell(t, file)

    def _move(
        self, t: Tables, file: FileRecord, send: SendRecord, state: FileState, reason: str = ""
    ) -> None:
        """One receiver of ours is further; the file stands where the slowest of them does."""
        t.files.save_send(replace(send, state=state))
        states = {one.state for one in t.files.sends(file.order)}
        shown = next((one for one in SHOWN_FIRST if one in states), state)
        moved = file.size if shown is FileState.DONE else file.moved
        if (shown, reason, moved) != (file.state, file.reason, file.moved):
            self.save(t, replace(file, state=shown, reason=reason, moved=moved))

    def _tell(self, t: Tables, file: FileRecord) -> Message | None:
        author = file.peer if isinstance(file.chat, GroupId) else None
        message = t.messages.find(file.chat, file.direction, file.message, author)
        if message is not None:
            self._around.tell(t, MessageChanged(message))
            self._around.tell(t, FileChanged(message))
        return message
