"""The outer forms of a datagram: LONG and SHORT (protocol 3), before the mask.

    hdr13 = cid8 || fl1 || pnw4
    LONG   cid = 0, fl = 0x80 | type, pnw = 0;  then seal(NKb, body, aad = fl || pnw)
    SHORT  cid = the receiver's, fl = epoch << 5 | phase, pnw = (pn + off) mod 2^32;
           then record(key, iv, pn, frames, aad = fl || pn64)

Nothing here knows what a body means.
"""

from __future__ import annotations

import struct
from enum import IntEnum

from m2chat.crypto.aead import SEAL_OVERHEAD, TAG_SIZE, Record

CID_SIZE = 8
HEADER_SIZE = 13
SHORT_OVERHEAD = HEADER_SIZE + TAG_SIZE  # 29
LONG_OVERHEAD = HEADER_SIZE + SEAL_OVERHEAD  # 41
DATAGRAM_MIN = 45
DATAGRAM_MAX = 65_507
DATAGRAM_SIZE = 1_200  # what every path carries
ZERO_CID = bytes(CID_SIZE)
LONG_FLAG = 0x80
PHASE_FLAG = 0x01
EPOCH_HANDSHAKE = 0
EPOCH_TRAFFIC = 1
FLAGS_USED = 0x61  # bits 6-5 and bit 0 of a SHORT packet
SIZES = (64, 128, 256, 512, 1_200, 4_096, 16_384)  # of SHORT datagrams, else the path's MTU

HEADER = struct.Struct(">8sBI")
AAD = struct.Struct(">BQ")


class LongType(IntEnum):
    """What a LONG datagram carries."""

    HELLO = 1
    COOKIE = 2
    OPEN = 3
    OPENED = 4
    REACH = 5
    PROBE = 8
    PROBE_ACK = 9
    HS1 = 10
    HS2 = 11
    MLOOK = 12
    MFOUND = 13
    NEAR_1 = 14  # of version 1, never sent: it tells whose program is older
    NEAR = 16
    NEAR_STEP = 17


LONG_BODY_SIZE = {
    LongType.HELLO: 279,
    LongType.COOKIE: 272,
    LongType.OPEN: 72,
    LongType.OPENED: 83,
    LongType.REACH: 16,
    LongType.PROBE: 40,
    LongType.PROBE_ACK: 40,
    LongType.HS1: 338,
    LongType.HS2: 320,
    LongType.MLOOK: 1_036,
    LongType.MFOUND: 960,
    LongType.NEAR_1: 97,
    LongType.NEAR: 98,
    LongType.NEAR_STEP: 221,
}


def padded_size(content: int, mtu: int = DATAGRAM_SIZE) -> int:
    """The size of the SHORT datagram for ``content`` bytes of frames, at most ``mtu``."""
    size = content + SHORT_OVERHEAD
    for step in SIZES:
        if size <= step <= mtu:
            return step
    return mtu


def seal_short(
    record: Record,
    cid: bytes,
    flags: int,
    number: int,
    frames: bytes,
    *,
    offset: int = 0,
    size: int = 0,
) -> bytes:
    """One SHORT datagram, unmasked, of ``size`` bytes (0: as ``padded_size`` says)."""
    room = (size or padded_size(len(frames))) - SHORT_OVERHEAD
    plain = frames.ljust(room, b"\0")
    header = HEADER.pack(cid, flags, (number + offset) & 0xFFFFFFFF)
    return header + record.seal(number, plain, AAD.pack(flags, number))


def expand_number(low: int, offset: int, expected: int) -> int:
    """The packet number nearest to ``expected`` whose low 32 bits are ``low - offset``."""
    low = (low - offset) & 0xFFFFFFFF
    number = (expected & ~0xFFFFFFFF) | low
    if number > expected + 0x80000000 and number > 0xFFFFFFFF:
        return number - 0x100000000
    if number + 0x80000000 < expected:
        return number + 0x100000000
    return number


def open_short(
    record: Record, datagram: bytes | memoryview, expected: int, *, offset: int = 0
) -> tuple[int, bytes]:
    """(packet number, frames) of an unmasked SHORT datagram; raises ``DecryptionFailed``.

    The caller marks its replay window afterwards, never before (T10).
    """
    _, flags, low = HEADER.unpack_from(datagram)
    number = expand_number(low, offset, expected)
    return number, record.open(number, datagram[HEADER_SIZE:], AAD.pack(flags, number))
