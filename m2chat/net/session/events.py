"""What a session tells its owner, in order; taken by ``Session.take_events``."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from m2chat.net.wire.ways import Way


class SessionState(Enum):
    """Where the session is in its life."""

    HANDSHAKE = "handshake"
    OPEN = "open"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class HandshakeCompleted:
    """Both proved themselves; user bytes may flow.  ``certificate`` is the other's, 1,026 bytes."""

    certificate: bytes


@dataclass(frozen=True, slots=True)
class StreamReceived:
    """Bytes of one of the other's streams, in order; ``fin``: that was all of it."""

    stream: int
    pieces: list[bytes]
    fin: bool


@dataclass(frozen=True, slots=True)
class StreamFinished:
    """The other end's stack has all of a stream of ours."""

    stream: int


@dataclass(frozen=True, slots=True)
class StreamStopped:
    """The other end gave up a stream, theirs or ours."""

    stream: int
    code: int


@dataclass(frozen=True, slots=True)
class DatagramReceived:
    """An unreliable packet."""

    flow: int
    payload: bytes


@dataclass(frozen=True, slots=True)
class PathChanged:
    """The session took another way; nothing is lost by it."""

    way: Way


@dataclass(frozen=True, slots=True)
class SessionClosed:
    """The session is over; ``remote`` says whether the other end ended it."""

    code: int
    remote: bool


SessionEvent = (
    HandshakeCompleted
    | StreamReceived
    | StreamFinished
    | StreamStopped
    | DatagramReceived
    | PathChanged
    | SessionClosed
)
