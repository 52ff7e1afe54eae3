"""Why a file does not go on, as sentences for a person."""

from __future__ import annotations

from m2chat.messaging.files.control import Why

SENTENCES = {
    Why.PAUSED: "The other side paused it.",
    Why.CANCELLED: "The other side cancelled it.",
    Why.DECLINED: "The other side does not want this file.",
    Why.CHANGED: "The file was changed after it was offered. Send it again.",
    Why.GONE: "The file is no longer where it was. Put it back and resume, or send it again.",
    Why.NO_ROOM: "The other side's disk is full; it goes on when there is room.",
    Why.BAD: "What came is not the file that was offered. Ask for it to be sent again.",
    Why.UNKNOWN: "The sender no longer has this file. Ask for it to be sent again.",
}
TOO_BIG_TO_WAIT = (
    "Too big to wait at the offline server. It goes when both of you are online at the same time."
)
NO_ROOM_HERE = "The disk is full. Free some space: the file goes on by itself then."
