"""The control messages of transfers and their fixed forms (protocol 15).

    18 WANT  msg_id16, leaves1, n1 (0..64), n x {first u32, count u32}     receiver -> sender
    19 GO    msg_id16                                                      sender -> receiver
    1A DONE  msg_id16                                                      receiver -> sender
    1C HELD  as WANT: what is still missing, once the rest is on the disk    receiver -> sender
    1B STOP  msg_id16, sender1 (1: from the file's sender), why1           either way

WANT says everything that is still wanted of one file and replaces the one before it; the first is
the yes.  GO asks whether anything is wanted; DONE says that the whole file is on their disk.
Decoders raise ``WireError`` and nothing else.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

from m2chat.buffer import Reader
from m2chat.errors import WireError
from m2chat.ids import MessageId
from m2chat.messaging.files.bitmap import Range
from m2chat.messaging.files.chunks import CHUNKS_MAX

RANGES_LIMIT = 64


class FileControl(IntEnum):
    """The type byte."""

    WANT = 0x18
    GO = 0x19
    DONE = 0x1A
    STOP = 0x1B
    HELD = 0x1C


class Why(IntEnum):
    """Why no more bytes are to flow."""

    PAUSED = 1  # by a person; GO or WANT ends it
    CANCELLED = 2  # for good
    DECLINED = 3  # by the receiver, for good
    CHANGED = 4  # the sender's file is another one now
    GONE = 5  # the sender's file cannot be read
    NO_ROOM = 6  # the receiver's disk is full; WANT ends it
    BAD = 7  # what came is not what was offered
    UNKNOWN = 8  # no such file here


@dataclass(frozen=True, slots=True)
class Want:
    """Chunks that are still missing, in order; none: nothing for now."""

    message: MessageId
    ranges: tuple[Range, ...]
    leaves: bool = False  # the hashes of all chunks too


@dataclass(frozen=True, slots=True)
class Stop:
    """No more bytes of this file."""

    message: MessageId
    why: Why
    from_sender: bool


def encode_want(want: Want) -> bytes:
    """The body."""
    pairs = (first.to_bytes(4, "big") + count.to_bytes(4, "big") for first, count in want.ranges)
    return want.message.raw + bytes([want.leaves, len(want.ranges)]) + b"".join(pairs)


def decode_want(body: bytes) -> Want:
    """Read it; raises ``WireError``."""
    reader = Reader(body)
    message, leaves, count = MessageId(reader.take(16)), reader.u8(), reader.u8()
    if leaves > 1 or count > RANGES_LIMIT:
        raise WireError("a WANT in a bad form")
    ranges: list[Range] = []
    free = 0
    for _ in range(count):
        first, length = reader.u32(), reader.u32()
        if first < free or not length or first + length > CHUNKS_MAX:
            raise WireError("a WANT with ranges out of order")
        ranges.append((first, length))
        free = first + length
    reader.end()
    return Want(message, tuple(ranges), bool(leaves))


def encode_stop(stop: Stop) -> bytes:
    """The body."""
    return stop.message.raw + bytes([stop.from_sender, stop.why])


def decode_stop(body: bytes) -> Stop:
    """Read it; raises ``WireError``."""
    reader = Reader(body)
    message, sender, why = MessageId(reader.take(16)), reader.u8(), reader.u8()
    reader.end()
    if sender > 1 or why not in set(Why):
        raise WireError("a STOP in a bad form")
    return Stop(message, Why(why), bool(sender))


def decode_name(body: bytes) -> MessageId:
    """The body of GO and DONE; raises ``WireError``."""
    reader = Reader(body)
    message = MessageId(reader.take(16))
    reader.end()
    return message
