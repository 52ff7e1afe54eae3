"""The receiving half of a stream: bytes back in order, each once."""

from __future__ import annotations

from bisect import bisect_right

from m2chat.net.errors import CloseCode, ProtocolError


class ReceiveStream:
    """One stream that the other end opened; also the byte row of the handshake."""

    __slots__ = (
        "_ahead", "_starts", "credit", "expected", "final_size", "highest", "paced", "ready",
        "stream", "told", "unread",
    )  # fmt: skip

    def __init__(self, stream: int, credit: int) -> None:
        self.stream = stream
        self.credit = credit  # how far the other end may send
        self.expected = 0  # all before was delivered
        self.highest = 0
        self.final_size: int | None = None
        self.ready: list[bytes] = []  # in order, to be taken by the table
        self.paced = False  # its owner takes bytes at its own pace, and credit follows that
        self.told = 0  # all before was handed to the owner
        self.unread = 0  # of it, what a paced owner has not dealt with
        self._starts: list[int] = []
        self._ahead: dict[int, bytes] = {}

    @property
    def held(self) -> int:
        """How many pieces wait for bytes before them."""
        return len(self._starts)

    @property
    def finished(self) -> bool:
        """Every byte to the end was delivered."""
        return self.final_size is not None and self.expected >= self.final_size

    def add(self, offset: int, piece: bytes, fin: bool) -> int:
        """Take a piece; returns by how much the highest offset rose.

        Raises ``ProtocolError`` on bytes beyond the credit or against the final size.
        """
        end = offset + len(piece)
        if end > self.credit:
            raise ProtocolError("more bytes than the stream's credit", CloseCode.LIMIT)
        self._check_end(end, fin)
        risen = max(end - self.highest, 0)
        self.highest = max(self.highest, end)
        if offset == self.expected and not self._starts:
            if piece:
                self.ready.append(piece)
                self.expected = end
            return risen
        if end <= self.expected or not piece:
            return risen
        self._keep(offset, piece)
        if self._starts and self._starts[0] <= self.expected:
            self._pull()
        return risen

    def _keep(self, offset: int, piece: bytes) -> None:
        """Hold a piece without what is held already: no byte is ever kept twice."""
        starts, ahead = self._starts, self._ahead
        place = bisect_right(starts, offset)
        before = self.expected
        if place:
            before = max(before, starts[place - 1] + len(ahead[starts[place - 1]]))
        if before > offset:
            piece, offset = piece[before - offset :], before
        last = place
        while last < len(starts) and starts[last] + len(ahead[starts[last]]) <= offset + len(piece):
            del ahead[starts[last]]  # the new piece has all of it
            last += 1
        if last < len(starts):
            piece = piece[: max(starts[last] - offset, 0)]
        starts[place:last] = [offset] if piece else []
        if piece:
            ahead[offset] = piece

    def _check_end(self, end: int, fin: bool) -> None:
        if self.final_size is not None and (
            end > self.final_size or (fin and end != self.final_size)
        ):
            raise ProtocolError("a stream changes its final size")
        if fin:
            if end < self.highest:
                raise ProtocolError("a stream ends before bytes that it sent")
            self.final_size = end

    def _pull(self) -> None:
        """Deliver what now follows without a gap."""
        taken = 0
        for start in self._starts:
            if start > self.expected:
                break
            taken += 1
            piece = self._ahead.pop(start)
            skip = self.expected - start
            if skip < len(piece):
                self.ready.append(piece[skip:] if skip else piece)
                self.expected = start + len(piece)
        del self._starts[:taken]
