"""The frames inside a SHORT packet (protocol 4): one frozen dataclass each, and their codec.

The hot path (``session.burst``) writes and reads STREAM frames in place and never comes here; all
else does.  An unknown type is a ``WireError``, and so is anything short or out of its bounds.
"""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import IntEnum

from m2chat.errors import WireError
from m2chat.net.errors import CloseCode

CONNECTION = 0xFFFFFFFF  # the stream id that means the whole connection in CREDIT
ACK_RANGES = 128
CRYPTO_LIMIT = 4_608
STREAM_HEADER = struct.Struct(">BIQHB")
STREAM_OVERHEAD = STREAM_HEADER.size  # 16
DATAGRAM_HEADER = struct.Struct(">BIH")
DATAGRAM_OVERHEAD = DATAGRAM_HEADER.size  # 7
_ACK = struct.Struct(">BQIBI")
_RANGE = struct.Struct(">II")
_CRYPTO = struct.Struct(">BHH")
_CREDIT = struct.Struct(">BIQ")
_STREAMS = struct.Struct(">BI")
_STOP = struct.Struct(">BIH")
_CLOSE = struct.Struct(">BH")


class FrameType(IntEnum):
    """The first byte of a frame."""

    PAD = 0x00
    PING = 0x01
    ACK = 0x02
    CRYPTO = 0x03
    STREAM = 0x04
    CREDIT = 0x05
    STREAMS = 0x06
    STOP = 0x07
    CHALLENGE = 0x08
    RESPONSE = 0x09
    CLOSE = 0x0A
    DATAGRAM = 0x0B


@dataclass(frozen=True, slots=True)
class Ping:
    """Asks for nothing but an acknowledgement; any authenticated packet is life."""

    def encode(self) -> bytes:
        """One byte."""
        return b"\x01"


@dataclass(frozen=True, slots=True)
class Ack:
    """Which packets arrived: inclusive ranges, the highest first; ``delay`` in seconds."""

    ranges: tuple[tuple[int, int], ...]
    delay: float

    def encode(self) -> bytes:
        """At most 128 ranges behind the first."""
        low, high = self.ranges[0]
        more = self.ranges[1 : ACK_RANGES + 1]
        delay_us = min(int(self.delay * 1e6), 0xFFFFFFFF)
        out = [_ACK.pack(FrameType.ACK, high, delay_us, len(more), high - low)]
        for below, top in more:
            out.append(_RANGE.pack(low - top - 2, top - below))
            low = below
        return b"".join(out)


@dataclass(frozen=True, slots=True)
class Crypto:
    """A piece of the handshake's byte row; epoch 0 only."""

    offset: int
    data: bytes

    def encode(self) -> bytes:
        """``off u16 || len u16 || data``."""
        return _CRYPTO.pack(FrameType.CRYPTO, self.offset, len(self.data)) + self.data


@dataclass(frozen=True, slots=True)
class Stream:
    """A piece of a stream."""

    stream: int
    offset: int
    data: bytes
    fin: bool

    def encode(self) -> bytes:
        """``sid u32 || off u64 || len u16 || flags1 || data``."""
        return (
            STREAM_HEADER.pack(
                FrameType.STREAM, self.stream, self.offset, len(self.data), int(self.fin)
            )
            + self.data
        )


@dataclass(frozen=True, slots=True)
class Credit:
    """How far the other may send on a stream, or in all (``CONNECTION``)."""

    stream: int
    maximum: int

    def encode(self) -> bytes:
        """``sid u32 || max u64``."""
        return _CREDIT.pack(FrameType.CREDIT, self.stream, self.maximum)


@dataclass(frozen=True, slots=True)
class Streams:
    """The highest stream id that the other may open."""

    maximum: int

    def encode(self) -> bytes:
        """``max_sid u32``."""
        return _STREAMS.pack(FrameType.STREAMS, self.maximum)


@dataclass(frozen=True, slots=True)
class Stop:
    """RESET from a stream's sender, STOP from its receiver."""

    stream: int
    code: int

    def encode(self) -> bytes:
        """``sid u32 || code u16``."""
        return _STOP.pack(FrameType.STOP, self.stream, self.code)


@dataclass(frozen=True, slots=True)
class Challenge:
    """Proves that the other receives at an address: the nonce comes back in a ``Response``."""

    nonce: bytes

    def encode(self) -> bytes:
        """``n8``."""
        return b"\x08" + self.nonce


@dataclass(frozen=True, slots=True)
class Response:
    """Answers a ``Challenge``."""

    nonce: bytes

    def encode(self) -> bytes:
        """``n8``."""
        return b"\x09" + self.nonce


@dataclass(frozen=True, slots=True)
class Close:
    """The end; see ``net.errors.CloseCode``."""

    code: int

    def encode(self) -> bytes:
        """``code u16``."""
        return _CLOSE.pack(FrameType.CLOSE, self.code)


@dataclass(frozen=True, slots=True)
class Datagram:
    """Unreliable, unordered, in one packet; flow 0 is for services' control."""

    flow: int
    data: bytes

    def encode(self) -> bytes:
        """``flow u32 || len u16 || data``."""
        return DATAGRAM_HEADER.pack(FrameType.DATAGRAM, self.flow, len(self.data)) + self.data


Frame = (
    Ping | Ack | Crypto | Stream | Credit | Streams | Stop | Challenge | Response | Close | Datagram
)

_Decoder = Callable[[bytes, int], tuple[Frame, int]]


def _ping(_: bytes, at: int) -> tuple[Frame, int]:
    return Ping(), at + 1


def _ack(data: bytes, at: int) -> tuple[Frame, int]:
    _, high, delay, count, first = _ACK.unpack_from(data, at)
    at += _ACK.size
    low = high - first
    ranges = [(low, high)]
    if count > ACK_RANGES:
        raise WireError("an ACK with too many ranges")
    for _ in range(count):
        gap, length = _RANGE.unpack_from(data, at)
        at += _RANGE.size
        high = low - gap - 2
        low = high - length
        ranges.append((low, high))
    if low < 0:
        raise WireError("an ACK below packet 0")
    return Ack(tuple(ranges), delay / 1e6), at


def _take(data: bytes, at: int, length: int) -> bytes:
    piece = data[at : at + length]
    if len(piece) != length:
        raise WireError("a frame is shorter than its length says")
    return piece


def _crypto(data: bytes, at: int) -> tuple[Frame, int]:
    _, offset, length = _CRYPTO.unpack_from(data, at)
    at += _CRYPTO.size
    if offset + length > CRYPTO_LIMIT:
        raise WireError("handshake bytes beyond their limit")
    return Crypto(offset, _take(data, at, length)), at + length


def _stream(data: bytes, at: int) -> tuple[Frame, int]:
    _, stream, offset, length, flags = STREAM_HEADER.unpack_from(data, at)
    at += STREAM_OVERHEAD
    if flags > 1:
        raise WireError("an unknown stream flag")
    return Stream(stream, offset, _take(data, at, length), bool(flags)), at + length


def _credit(data: bytes, at: int) -> tuple[Frame, int]:
    _, stream, maximum = _CREDIT.unpack_from(data, at)
    return Credit(stream, maximum), at + _CREDIT.size


def _streams(data: bytes, at: int) -> tuple[Frame, int]:
    return Streams(_STREAMS.unpack_from(data, at)[1]), at + _STREAMS.size


def _stop(data: bytes, at: int) -> tuple[Frame, int]:
    _, stream, code = _STOP.unpack_from(data, at)
    return Stop(stream, code), at + _STOP.size


def _challenge(data: bytes, at: int) -> tuple[Frame, int]:
    return Challenge(_take(data, at + 1, 8)), at + 9


def _response(data: bytes, at: int) -> tuple[Frame, int]:
    return Response(_take(data, at + 1, 8)), at + 9


def _close(data: bytes, at: int) -> tuple[Frame, int]:
    code = _CLOSE.unpack_from(data, at)[1]
    if code > CloseCode.FAULT:
        raise WireError("an unknown reason to close")
    return Close(code), at + _CLOSE.size


def _datagram(data: bytes, at: int) -> tuple[Frame, int]:
    _, flow, length = DATAGRAM_HEADER.unpack_from(data, at)
    at += DATAGRAM_OVERHEAD
    return Datagram(flow, _take(data, at, length)), at + length


_DECODERS: dict[int, _Decoder] = {
    FrameType.PING: _ping,
    FrameType.ACK: _ack,
    FrameType.CRYPTO: _crypto,
    FrameType.STREAM: _stream,
    FrameType.CREDIT: _credit,
    FrameType.STREAMS: _streams,
    FrameType.STOP: _stop,
    FrameType.CHALLENGE: _challenge,
    FrameType.RESPONSE: _response,
    FrameType.CLOSE: _close,
    FrameType.DATAGRAM: _datagram,
}


def decode_frames(data: bytes) -> Iterator[Frame]:
    """The frames of a packet in order; raises ``WireError``.

    PAD ends the packet: everything behind it must be zero.
    """
    at, end = 0, len(data)
    while at < end:
        kind = data[at]
        if kind == FrameType.PAD:
            if data.count(0, at) != end - at:
                raise WireError("padding that is not zero")
            return
        decoder = _DECODERS.get(kind)
        if decoder is None:
            raise WireError("an unknown frame type")
        try:
            frame, at = decoder(data, at)
        except struct.error as error:
            raise WireError("a frame is shorter than its fields") from error
        yield frame
