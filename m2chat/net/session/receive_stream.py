"""The receiving half of a stream: bytes back in order, each once."""

from __future__ import annotations

from bisect import insort

from m2chat.net.errors import CloseCode, ProtocolError


class ReceiveStream:
    """One stream that the other end opened; also the byte row of the handshake."""

    __slots__ = (
        "_ahead", "_starts", "credit", "expected", "final_size", "highest", "ready", "stream",
    )  # fmt: skip

    def __init__(self, stream: int, credit: int) -> None:
        self.stream = stream
        self.credit = credit  # how far the other end may send
        self.expected = 0  # all before was delivered
        self.highest = 0
        self.final_size: int | None = None
        self.ready: list[bytes] = []  # in order, to be taken by the table
        self._starts: list[int] = []
        self._ahead: dict[int, bytes] = {}

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
        known = self._ahead.get(offset)
        if known is None:
            insort(self._starts, offset)
        if known is None or len(known) < len(piece):
            self._ahead[offset] = piece
        if offset <= self.expected:
            self._pull()
        return risen

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
