"""What one side's words mean for the state of a file on the other side."""

from __future__ import annotations

from m2chat.ids import MessageId, UserId
from m2chat.messaging.answers import Answer
from m2chat.messaging.control import RoomControl
from m2chat.messaging.file_model import FileState
from m2chat.messaging.files.control import FileControl, Stop, Why, encode_stop
from m2chat.messaging.files.names import safe_mime, safe_name
from m2chat.messaging.files.offer import FileOffer
from m2chat.messaging.files.records import FileRecord
from m2chat.messaging.model import Direction, Message

# What a file of ours answers to WANT when it may not run.
REFUSALS = {
    FileState.PAUSED: Why.PAUSED,
    FileState.CANCELLED: Why.CANCELLED,
    FileState.FAILED: Why.GONE,
}
# What a file of theirs answers to GO when it is not to come.
ANSWERS = {
    FileState.DECLINED: Why.DECLINED,
    FileState.CANCELLED: Why.CANCELLED,
    FileState.PAUSED: Why.PAUSED,
    FileState.FAILED: Why.BAD,
}
BY_RECEIVER = {
    Why.DECLINED: FileState.DECLINED,
    Why.CANCELLED: FileState.CANCELLED,
    Why.BAD: FileState.FAILED,
}
BY_SENDER = {
    Why.CANCELLED: FileState.CANCELLED,
    Why.CHANGED: FileState.FAILED,
    Why.GONE: FileState.FAILED,
    Why.UNKNOWN: FileState.FAILED,
}
# Of several receivers the one of these that comes first is shown.
SHOWN_FIRST = (
    FileState.RUNNING,
    FileState.WAITING,
    FileState.PAUSED,
    FileState.OFFERED,
    FileState.FAILED,
    FileState.DONE,
    FileState.CANCELLED,
    FileState.DECLINED,
)


def stopped(message: MessageId, why: Why) -> Answer:
    """What a file's sender answers when nothing more is to flow."""
    return Answer((RoomControl(FileControl.STOP, encode_stop(Stop(message, why, True))),))


def incoming(message: Message, peer: UserId, offer: FileOffer) -> FileRecord:
    """What is kept of an offer that came; its name and type are made safe here."""
    return FileRecord(
        order=message.order,
        message=message.id,
        chat=message.contact,
        direction=Direction.IN,
        peer=peer,
        name=safe_name(offer.name),
        size=offer.size,
        chunk=offer.chunk,
        root=offer.root,
        key=offer.key,
        mime=safe_mime(offer.mime),
        state=FileState.OFFERED,
        width=offer.width,
        height=offer.height,
        preview=offer.preview,
        voice=offer.voice,
        duration_ms=offer.duration_ms,
        waveform=offer.waveform,
    )
