"""Offering files: one message each, with its row in the outbox and its receivers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from m2chat.ids import ChatId, MessageId, UserId
from m2chat.messaging.errors import NotNow
from m2chat.messaging.events import MessageAdded
from m2chat.messaging.file_model import FileState
from m2chat.messaging.files.offer import FileOffer
from m2chat.messaging.files.records import FileRecord, SendRecord
from m2chat.messaging.model import (
    ContactState,
    DeliveryState,
    Direction,
    Message,
    MessageKind,
    Reason,
)
from m2chat.messaging.outgoing import Outgoing
from m2chat.messaging.ports import Tables
from m2chat.messaging.surroundings import Surroundings, known, known_chat


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

    def __init__(self, around: Surroundings, outgoing: Outgoing) -> None:
        self._around = around
        self._outgoing = outgoing

    def check(self, t: Tables, chat: ChatId) -> Reason:
        """Why a file will wait; raises ``NotAContact`` or ``NotNow`` when none may be sent."""
        kind = known_chat(t, chat)
        if kind == "notes":
            return Reason.NONE
        if kind != "contact" or not isinstance(chat, UserId):
            raise NotNow("Files cannot be sent to a group yet.")
        state = known(t, chat).state
        if state is ContactState.REQUEST:
            raise NotNow("Accept the request first, then you can send files.")
        if state is ContactState.BLOCKED:
            raise NotNow("You blocked this person. Unblock them first, then you can send files.")
        return Reason.NOT_ACCEPTED if state is ContactState.WAITING else Reason.NONE

    def send(self, t: Tables, chat: ChatId, files: Sequence[Prepared]) -> list[Message]:
        """Queue an offer for each; raises as ``check``."""
        reason = self.check(t, chat)
        notes = known_chat(t, chat) == "notes"
        now = self._around.clock.wall()
        sent = []
        for one in files:
            offer = one.offer
            message = t.messages.add(
                Message(
                    id=MessageId(self._around.random.bytes(16)),
                    contact=chat,
                    direction=Direction.OUT,
                    text=offer.caption,
                    state=DeliveryState.READ if notes else DeliveryState.QUEUED,
                    order=0,
                    sent_at=now,
                    reason=reason,
                    kind=MessageKind.FILE,
                    reply_to=MessageId(offer.reply_to) if offer.reply_to else None,
                    forwarded=offer.forwarded,
                    timer_s=offer.timer_s,
                )
            )
            record = _outgoing(message, self._around.me, one, done=notes)
            t.files.add(record)
            if not notes and isinstance(chat, UserId):
                self._outgoing.queue(t, chat, message.id, offer, now)
                self.offer(t, chat, message.id)
            shown = replace(message, file=record.view())
            self._around.tell(t, MessageAdded(shown))
            sent.append(shown)
        return sent

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
