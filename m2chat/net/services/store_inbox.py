"""The receiving end of a stream with a store; ``store_streams`` is the sending end.

Pieces may come in any order, doubled, or not at all; what is kept of them is bounded by the limit
that this end told.  A sender that goes beyond it, or names two ends, ends the association.
"""

from __future__ import annotations

from bisect import bisect_right

from m2chat.net.errors import CloseCode, ProtocolError
from m2chat.net.wire.store_messages import RANGES_MAX, Got, Piece

ACK_EVERY = 2  # pieces that come in order
RANGES_KEPT = 256  # a piece that would make more of them is as good as lost
RECENT = 16  # ranges that grew last: told again, since an acknowledgement may be lost


class InStream:
    """One stream as it comes in."""

    __slots__ = (
        "_base", "_buffer", "_end", "_owed", "_ranges", "_recent", "_request", "limit", "next",
    )  # fmt: skip

    def __init__(self, request: int, limit: int) -> None:
        """``limit``: the offset up to which may be sent for now."""
        self.next = 0  # all below came
        self.limit = limit
        self._request = request
        self._base = 0
        self._buffer = bytearray()
        self._ranges: list[tuple[int, int]] = []
        self._recent: list[int] = []  # starts of ranges, the newest first
        self._end: int | None = None
        self._owed = 0

    @property
    def whole(self) -> bool:
        """The last byte and all before it came."""
        return self.next == self._end

    @property
    def held(self) -> int:
        """Bytes in memory."""
        return len(self._buffer)

    def move(self, request: int) -> None:
        """It goes on under another request's number."""
        self._request = request

    def receive(self, piece: Piece) -> bool:
        """Take a piece; True when an acknowledgement should leave now.

        Raises ``ProtocolError`` for what its sender must not send.
        """
        start, end = piece.offset, piece.offset + len(piece.data)
        if end > self.limit:
            raise ProtocolError("a stream beyond its limit", CloseCode.LIMIT)
        if piece.fin:
            if self._end not in (None, end):
                raise ProtocolError("a stream with two ends")
            self._end = end
        if self._end is not None and end > self._end:
            raise ProtocolError("a stream that goes on behind its end")
        if end <= self.next or not self._keep(start, end):
            return True  # doubled: our last word may have been lost
        place = start - self._base
        if place > len(self._buffer):
            self._buffer.extend(bytes(place - len(self._buffer)))
        self._buffer[place : place + len(piece.data)] = piece.data
        self._owed += 1
        return bool(self._ranges) or piece.fin or self._owed >= ACK_EVERY

    def got(self) -> Got:
        """What came, to be sent now: of many ranges those that grew last and the lowest."""
        self._owed = 0
        ranges = self._ranges
        if len(ranges) > RANGES_MAX:
            ends = dict(ranges)
            told = {start: ends[start] for start in self._recent if start in ends}
            for start, end in ranges[:RANGES_MAX]:
                if len(told) >= RANGES_MAX:
                    break
                told[start] = end
            ranges = sorted(told.items())
        return Got(self._request, self.next, max(self.limit, self.next), tuple(ranges))

    def take(self) -> bytes:
        """The bytes that came in order and were not taken yet; they are not held any more."""
        taken = bytes(self._buffer[: self.next - self._base])
        del self._buffer[: len(taken)]
        self._base = self.next
        return taken

    def _keep(self, start: int, end: int) -> bool:
        """Note that these bytes came; False when they did already or cannot be noted."""
        if start <= self.next:
            if start < self._base:
                return False  # a piece across what was taken: none of ours is cut so
            self.next = end
            while self._ranges and self._ranges[0][0] <= self.next:
                self.next = max(self.next, self._ranges.pop(0)[1])
            return True
        place = bisect_right(self._ranges, (start, end))
        low, high = start, end
        if place and self._ranges[place - 1][1] >= start:
            place -= 1
            if self._ranges[place][1] >= end:
                return False
            low = self._ranges[place][0]
        following = place
        while following < len(self._ranges) and self._ranges[following][0] <= high:
            high = max(high, self._ranges[following][1])
            following += 1
        if following == place and len(self._ranges) >= RANGES_KEPT:
            return False
        self._ranges[place:following] = [(low, high)]
        if low in self._recent:
            self._recent.remove(low)
        self._recent.insert(0, low)
        del self._recent[RECENT:]
        return True
