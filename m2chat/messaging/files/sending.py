"""Offering files: one message each, with its row in the outbox and its receivers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import msgspec

from m2chat.ids import ChatId, GroupId, MessageId, UserId
from m2chat.messaging.errors import NoSuchMessage
from m2chat.messaging.events import LifeDue, MessageAdded
from m2chat.messaging.file_model import FileState
from m2chat.messaging.files.errors import FileNotNow
from m2chat.messaging.files.offer import FileOffer
from m2chat.messaging.files.records import FileRecord, SendRecord
from m2chat.messaging.life.destinations import Destinations
from m2chat.messaging.life.holding import at_once_read
from m2chat.messaging.model import DeliveryState, Direction, Message, MessageKind, Reason
from m2chat.messaging.ports import Tables
from m2chat.messaging.surroundings import Surroundings


@dataclass(frozen=True, slots=True)
class Prepared:
    """A file that was read once and can be offered."""

    offer: FileOffer
    leaves: bytes  # 32 each
    plain: str = ""  # where it lies in clear, if it does
    stamp: str = ""  # its time and size there
    stored: str = ""  # the name of its sealed chunks in the profile's folder, if it was copied


class Sendings:
    """Files of ours."""

    def __init__(self, around: Surroundings, destinations: Destinations) -> None:
        self._around = around
        self._destinations = destinations

    def check(self, t: Tables, chat: ChatId) -> Reason:
        """Why a file will wait; raises ``NotAContact`` or ``NotNow`` when none may be sent."""
        return self._destinations.of(t, chat).check(t, chat)

    def send(self, t: Tables, chat: ChatId, files: Sequence[Prepared]) -> list[Message]:
        """Queue an offer for each; raises as ``check``, or ``NoSuchMessage`` (to reply to)."""
        reason = self.check(t, chat)
        for one in files:
            answered = _answered(t, chat, one.offer.reply_to)
            if one.offer.reply_to and answered is None:
                raise NoSuchMessage
        return [self._send(t, chat, one, reason) for one in files]

    def forward(self, t: Tables, found: Message, chat: ChatId, copy: MessageId) -> Message:
        """Send on a file that is here; fills ``life.speech.Forwarder``.  The bytes are shared."""
        file = t.files.get(found.order)
        ours = file is not None and file.direction is Direction.OUT
        if file is None or not ((file.stored and file.state is FileState.DONE) or ours):
            raise FileNotNow("Only a file that is in m2chat can be forwarded. Send it anew.")
        offer = FileOffer(
            file.name, file.size, file.chunk, file.root, file.key, file.mime, found.text,
            file.width, file.height, file.preview, file.voice, file.duration_ms, file.waveform,
            b"", True, 0,
        )  # fmt: skip
        plain = file.plain if ours else ""
        one = Prepared(offer, file.leaves, plain, file.stamp, file.stored)
        return self._send(t, chat, one, self.check(t, chat), copy)

    def _send(
        self,
        t: Tables,
        chat: ChatId,
        one: Prepared,
        reason: Reason,
        message_id: MessageId | None = None,
    ) -> Message:
        now, me = self._around.clock.wall(), self._around.me
        message_id = message_id or MessageId(self._around.random.bytes(16))
        destination = self._destinations.of(t, chat)
        offer = msgspec.structs.replace(one.offer, timer_s=t.life.chats.timer(chat).seconds)
        count = destination.queue(t, chat, message_id, offer, now)
        draft = Message(
            id=message_id,
            contact=chat,
            direction=Direction.OUT,
            text=offer.caption,
            state=DeliveryState.QUEUED,
            order=0,
            sent_at=int(now * 1000) / 1000,  # as the receiver sees it
            reason=reason,
            author=me if isinstance(chat, GroupId) else None,
            kind=MessageKind.FILE,
            reply_to=MessageId(offer.reply_to) if offer.reply_to else None,
            forwarded=offer.forwarded,
            timer_s=offer.timer_s,
            members=count if isinstance(chat, GroupId) else 0,
        )
        notes = chat == me
        message = t.messages.add(at_once_read(draft, now) if notes else draft)
        record = _outgoing(message, me, replace(one, offer=offer), done=notes)
        t.files.add(record)
        for person in destination.people(t, chat):
            self.offer(t, person, message_id)
        shown = replace(message, file=record.view())
        self._around.tell(t, MessageAdded(shown))
        if shown.timer_s:
            self._around.tell(t, LifeDue())
        return shown

    def offer(self, t: Tables, contact: UserId, message: MessageId) -> None:
        """This person may have the file of a message of ours."""
        file = t.files.named(message)
        if file is not None and t.files.send(contact, message) is None:
            t.files.add_send(SendRecord(file.order, message, contact, FileState.OFFERED))


def _outgoing(message: Message, me: UserId, one: Prepared, *, done: bool) -> FileRecord:
    offer = one.offer
    return FileRecord(
        order=message.order,
        message=message.id,
        chat=message.contact,
        direction=Direction.OUT,
        peer=me,
        name=offer.name,
        size=offer.size,
        chunk=offer.chunk,
        root=offer.root,
        key=offer.key,
        mime=offer.mime,
        state=FileState.DONE if done else FileState.OFFERED,
        width=offer.width,
        height=offer.height,
        preview=offer.preview,
        voice=offer.voice,
        duration_ms=offer.duration_ms,
        waveform=offer.waveform,
        stored=one.stored,
        plain=one.plain,
        stamp=one.stamp,
        leaves=one.leaves,
    )


def _answered(t: Tables, chat: ChatId, message: bytes | None) -> Message | None:
    """What a file replies to, if it is in this conversation."""
    return t.messages.get(MessageId(message), chat) if message else None
