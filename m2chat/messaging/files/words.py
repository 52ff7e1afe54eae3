"""Why a file does not go on, as sentences for a person."""

from __future__ import annotations

from m2chat.messaging.files.control import Why
from m2chat.sentences import mark

SENTENCES = {
    Why.PAUSED: mark("The other side paused it."),
    Why.CANCELLED: mark("The other side cancelled it."),
    Why.DECLINED: mark("The other side does not want this file."),
    Why.CHANGED: mark("The file was changed after it was offered. Send it again."),
    Why.GONE: mark("The file is no longer where it was. Put it back and resume, or send it again."),
    Why.NO_ROOM: mark("The other side's disk is full; it goes on when there is room."),
    Why.BAD: mark("What came is not the file that was offered. Ask for it to be sent again."),
    Why.UNKNOWN: mark("The sender no longer has this file. Ask for it to be sent again."),
}
TOO_BIG_TO_WAIT = mark(
    "Too big to wait at the offline server. It goes when both of you are online at the same time."
)
NO_ROOM_HERE = mark("The disk is full. Free some space: the file goes on by itself then.")
