"""The sending half of a stream: bytes waiting, in flight, acknowledged, lost."""

from __future__ import annotations

from m2chat.net.errors import NetMisuse
from m2chat.net.session.rangeset import RangeSet


class SendStream:
    """One stream that we opened; also the byte row of the handshake.

    Bytes are kept until they are acknowledged.  ``credit`` is how far the other end lets us go.
    """

    __slots__ = (
        "_acked", "_base", "_buffer", "_fin", "_fin_acked", "_fin_lost", "_fin_sent", "_lost",
        "_sent", "credit", "priority", "reset_code", "stream",
    )  # fmt: skip

    def __init__(self, stream: int, credit: int, priority: int) -> None:
        self.stream = stream
        self.credit = credit
        self.priority = priority
        self.reset_code: int | None = None
        self._buffer = bytearray()
        self._base = 0  # the stream offset of _buffer[0]; all before is acknowledged
        self._sent = 0  # the next byte never sent
        self._lost = RangeSet()
        self._acked = RangeSet()
        self._fin = False
        self._fin_sent = self._fin_lost = self._fin_acked = False

    @property
    def written(self) -> int:
        """How many bytes were given in all."""
        return self._base + len(self._buffer)

    @property
    def unsent(self) -> int:
        """Bytes that never left, whether or not credit allows them."""
        return self.written - self._sent

    @property
    def buffered(self) -> int:
        """Bytes kept in memory."""
        return len(self._buffer)

    @property
    def finished(self) -> bool:
        """All bytes and the end are acknowledged, or the stream was given up."""
        return self._fin_acked and self._base == self.written

    def write(self, data: bytes | bytearray | memoryview, fin: bool = False) -> None:
        """Append; ``fin`` says that nothing follows."""
        if self._fin:
            raise NetMisuse("a finished stream takes no more bytes")
        self._buffer += data
        self._fin = fin

    def reset(self, code: int) -> None:
        """Give up: nothing more is sent, nothing is kept."""
        self.reset_code = code
        self._base = self._sent = self.written
        self._buffer.clear()
        self._lost = RangeSet()
        self._fin = self._fin_sent = self._fin_acked = True
        self._fin_lost = False

    def pending(self, room: int) -> tuple[int, int, bool, bool]:
        """What to send next: (offset, length up to ``room``, fin, whether the bytes are new).

        Length 0 without fin means: nothing to send now.  Lost bytes go first.
        """
        if self._lost:
            start, stop = self._lost.first
            length = min(stop - start, room)
            return start, length, self._fin and start + length == self.written, False
        length = min(self.written, self.credit) - self._sent
        length = max(min(length, room), 0)
        at_end = self._fin and self._sent + length == self.written
        if length or (at_end and (not self._fin_sent or self._fin_lost)):
            return self._sent, length, at_end, True
        return self._sent, 0, False, True

    def read(self, offset: int, length: int) -> bytearray:
        """Bytes that are written and not yet acknowledged."""
        start = offset - self._base
        return self._buffer[start : start + length]

    def on_sent(self, offset: int, length: int, fin: bool) -> int:
        """These bytes left; returns how many of them were new (they cost connection credit)."""
        end = offset + length
        new = max(end - self._sent, 0)
        self._sent = max(self._sent, end)
        if self._lost and not new:
            self._lost.subtract(offset, end)
        if fin:
            self._fin_sent, self._fin_lost = True, False
        return new

    def on_acked(self, offset: int, length: int, fin: bool) -> None:
        """The other end has these bytes."""
        if fin:
            self._fin_acked = True
        if self.reset_code is not None or not length:
            return
        end = offset + length
        if self._lost:
            self._lost.subtract(offset, end)
        if offset > self._base:
            self._acked.add(offset, end)
            return
        if end <= self._base:
            return
        if self._acked:
            self._acked.add(self._base, end)
            end = self._acked.first[1]
            self._acked.drop_lowest()
        del self._buffer[: end - self._base]
        self._base = end

    def on_lost(self, offset: int, length: int, fin: bool) -> None:
        """These bytes must go again, but for what was acknowledged since."""
        if fin and not self._fin_acked:
            self._fin_lost = True
        start, end = max(offset, self._base), offset + length
        if start >= end or self.reset_code is not None:
            return
        self._lost.add(start, end)
        for low, high in self._acked:
            self._lost.subtract(low, high)
