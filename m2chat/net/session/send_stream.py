"""The sending half of a stream: bytes waiting, in flight, acknowledged, lost."""

from __future__ import annotations

from bisect import bisect_right

from m2chat.net.errors import NetMisuse
from m2chat.net.session.rangeset import RangeSet

BLOCK = 1 << 16  # smaller writes are laid together up to this size, larger ones stay as they are
Bytes = bytes | bytearray | memoryview


class SendStream:
    """One stream that we opened; also the byte row of the handshake.

    Bytes are kept until they are acknowledged, in the blocks in which they came: one buffer for
    all would be copied as a whole whenever it grows.  ``credit`` is how far the other end lets us
    go.
    """

    __slots__ = (
        "_acked", "_base", "_blocks", "_fin", "_fin_acked", "_fin_lost", "_fin_sent", "_lost",
        "_sent", "_starts", "credit", "priority", "reset_code", "stream", "written",
    )  # fmt: skip

    def __init__(self, stream: int, credit: int, priority: int) -> None:
        self.stream = stream
        self.credit = credit
        self.priority = priority
        self.reset_code: int | None = None
        self.written = 0  # bytes that were given in all
        self._blocks: list[Bytes] = []  # those with bytes that are not acknowledged
        self._starts: list[int] = []  # their stream offsets
        self._base = 0  # all before is acknowledged
        self._sent = 0  # the next byte never sent
        self._lost = RangeSet()
        self._acked = RangeSet()
        self._fin = False
        self._fin_sent = self._fin_lost = self._fin_acked = False

    @property
    def unsent(self) -> int:
        """Bytes that never left, whether or not credit allows them."""
        return self.written - self._sent

    @property
    def buffered(self) -> int:
        """Bytes that were written and are not acknowledged."""
        return self.written - self._base

    @property
    def finished(self) -> bool:
        """All bytes and the end are acknowledged, or the stream was given up."""
        return self._fin_acked and self._base == self.written

    def write(self, data: Bytes, fin: bool = False) -> None:
        """Append; ``fin`` says that nothing follows.

        Long bytes, and a long read-only view, are kept without a copy: leave what is below alone.
        """
        if self._fin:
            raise NetMisuse("a finished stream takes no more bytes")
        self._fin = fin
        if not data:
            return
        last = self._blocks[-1] if self._blocks else None
        if len(data) < BLOCK and isinstance(last, bytearray) and len(last) < BLOCK:
            last += data
        else:
            self._starts.append(self.written)
            self._blocks.append(_block(data))
        self.written += len(data)

    def reset(self, code: int) -> None:
        """Give up: nothing more is sent, nothing is kept."""
        self.reset_code = code
        self._base = self._sent = self.written
        self._forget()
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

    def read(self, offset: int, length: int) -> Bytes:
        """Bytes that are written and not yet acknowledged."""
        parts: list[Bytes] = []
        place = bisect_right(self._starts, offset) - 1
        while length:
            block, at = self._blocks[place], offset - self._starts[place]
            part = block[at : at + length]
            parts.append(part)
            offset, length, place = offset + len(part), length - len(part), place + 1
        return parts[0] if len(parts) == 1 else b"".join(parts)

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
        self._base = end
        self._forget()

    def _forget(self) -> None:
        """Let go of the blocks that are acknowledged."""
        done = bisect_right(self._starts, self._base) - 1
        if self._base == self.written:
            done += 1
        del self._starts[:done], self._blocks[:done]

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


def _block(data: Bytes) -> Bytes:
    """What is kept of a write: small ones may grow, of large ones no slice is a copy."""
    if len(data) < BLOCK:
        return bytearray(data)
    if isinstance(data, memoryview) and data.readonly:
        return data
    return memoryview(bytes(data))
