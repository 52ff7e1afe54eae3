"""The hot path: runs of data packets written and opened in one buffer, no object per packet."""

from __future__ import annotations

from m2chat.crypto.errors import DecryptionFailed
from m2chat.net.session.paths import Path
from m2chat.net.session.send_stream import SendStream
from m2chat.net.session.sent import SentRun
from m2chat.net.session.space import PacketSpace
from m2chat.net.wire.frames import STREAM_HEADER, STREAM_OVERHEAD, FrameType
from m2chat.net.wire.packet import (
    AAD,
    HEADER,
    HEADER_SIZE,
    PHASE_FLAG,
    SHORT_OVERHEAD,
    expand_number,
    padded_size,
)


def write_run(
    space: PacketSpace,
    path: Path,
    stream: SendStream,
    piece: tuple[int, int, bool],
    mtu: int,
    now: float,
) -> tuple[bytearray, SentRun]:
    """Seal ``piece`` = (offset, length, fin) of a stream as data packets of ``mtu`` bytes.

    Returns the run, unmasked, and its record.  The last packet may be shorter.
    """
    offset, length, fin = piece
    chunk = mtu - SHORT_OVERHEAD - STREAM_OVERHEAD
    buffer = stream.read(offset, length)
    first = number = space.next_number
    flags, cid, shift = space.flags, path.cid, path.offset
    if path.first is None:
        path.first = first
    seal, pack, aad, head = space.record.seal_into, STREAM_HEADER.pack, AAD.pack, HEADER.pack_into
    name, kind = stream.stream, FrameType.STREAM.value
    count = max(-(-length // chunk), 1)
    rest = length - (count - 1) * chunk
    size = mtu if rest == chunk else padded_size(STREAM_OVERHEAD + rest, mtu)  # of the last packet
    run = bytearray((count - 1) * mtu + size)
    view = memoryview(run)
    place = 0
    for at in range(0, length - chunk, chunk):
        frame = b"".join((pack(kind, name, offset + at, chunk, 0), buffer[at : at + chunk]))
        head(run, place, cid, flags, (number + shift) & 0xFFFFFFFF)
        seal(number, frame, aad(flags, number), view[place + HEADER_SIZE : place + mtu])
        place += mtu
        number += 1
    header = pack(kind, name, offset + length - rest, rest, int(fin))
    padding = bytes(size - SHORT_OVERHEAD - STREAM_OVERHEAD - rest)
    frame = b"".join((header, buffer[length - rest :], padding))
    head(run, place, cid, flags, (number + shift) & 0xFFFFFFFF)
    seal(number, frame, aad(flags, number), view[place + HEADER_SIZE :])
    space.next_number = number + 1
    record = SentRun(
        first=first,
        last=number,
        sent_at=now,
        size=mtu if number > first else size,
        stream=stream,
        offset=offset,
        length=length,
        chunk=chunk,
        fin=fin,
    )
    return run, record


def open_run(
    space: PacketSpace, run: bytearray, start: int, end: int, segment: int, offset: int
) -> list[tuple[int, bytes]]:
    """(number, frames) of each packet of a run that opens and is new, in order of arrival.

    ``offset`` is the path's.  What does not open is counted; numbers are marked in the replay
    window only after their packet has opened.
    """
    view = memoryview(run)
    opened: list[tuple[int, bytes]] = []
    replay, shift = space.replay, offset
    phase, epoch_bits = space.receive_phase, space.epoch << 5
    open_, aad, head = space.opener.open, AAD.pack, HEADER.unpack_from
    for at in range(start, end, segment):
        _, flags, low = head(run, at)
        sealed = view[at + HEADER_SIZE : min(at + segment, end)]
        number = expand_number(low, shift, replay.largest + 1)
        try:
            if flags == epoch_bits | phase:
                plain = open_(number, sealed, aad(flags, number))
            elif flags & ~PHASE_FLAG == epoch_bits:
                plain = space.open_other_phase(number, sealed, aad(flags, number))
                phase, open_ = space.receive_phase, space.opener.open
            else:
                space.bad_opens += 1
                continue
        except DecryptionFailed:
            space.bad_opens += 1
            continue
        if replay.accept(number):
            opened.append((number, plain))
    return opened
