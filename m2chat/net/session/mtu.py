"""How long datagrams a path carries: padded probes beside the data (RFC 8899, protocol 8).

Every path carries 1,200 bytes.  Once a path is used for much, a PING padded to what the owner's
interface carries goes out; if it is acknowledged data takes that size, else the sizes between are
tried from below.  A probe that is lost says nothing about congestion.  When long datagrams vanish
one after the other while nothing of their size arrives, the path is back at 1,200.
"""

from __future__ import annotations

from collections.abc import Callable

from m2chat.net.wire.packet import DATAGRAM_SIZE

SIZES_TRIED = (1_280, 1_372, 1_400, 1_452, 1_472, 4_000, 8_952, 16_000, 32_000, 65_000)
TRIES = 2  # of a size
BEGIN_AFTER = 64 << 10  # bytes of data: a chat needs no longer datagrams
AGAIN_AFTER = 600.0  # seconds after a search that ended, or a black hole
VANISHED = 6  # long datagrams lost in a row


class MtuSearch:
    """The size of one path's datagrams; sizes are bytes of UDP payload, times seconds."""

    __slots__ = (
        "_arrived", "_carries", "_ceiling", "_left", "_out", "_rest_until", "_tries", "_used",
        "_vanished", "size",
    )  # fmt: skip

    def __init__(self, carries: Callable[[], int]) -> None:
        """``carries`` says what our interface there carries; asked when a search begins."""
        self.size = DATAGRAM_SIZE  # proved
        self._carries = carries
        self._ceiling = 0
        self._left: list[int] = []
        self._used = 0
        self._out = 0  # the size of the probe that is under way
        self._tries = 0
        self._rest_until = 0.0
        self._arrived = -1  # the newest long datagram that is known to have arrived
        self._vanished = 0

    def _ladder(self) -> list[int]:
        """What to try: the most first, then from below."""
        self._ceiling = self._carries()
        if self._ceiling <= self.size:
            return []
        between = [size for size in SIZES_TRIED if self.size < size < self._ceiling]
        return [self._ceiling, *between]

    def used(self, size: int) -> None:
        """So many bytes of data left on the path."""
        self._used += size

    def next_probe(self, now: float) -> int:
        """The size of a probe to send now; 0: none."""
        if self._out or self._used < BEGIN_AFTER or now < self._rest_until:
            return 0
        if not self._left:
            self._left = self._ladder()
            self._rest(now)
        if not self._left:
            return 0
        self._out = self._left[0]
        self._tries += 1
        return self._out

    def probe_acked(self, size: int, now: float) -> None:
        """The path carries ``size``."""
        if size != self._out:
            return
        self._out = self._tries = 0
        self.size = max(self.size, size)
        self._vanished = 0
        self._left = [one for one in self._left if one > size]
        self._rest(now)

    def probe_lost(self, size: int, now: float) -> None:
        """Once may be chance; then it is too long, and so is what is longer."""
        if size != self._out:
            return
        self._out = 0
        if self._tries >= TRIES:
            self._tries = 0
            top = size == self._ceiling
            self._left = self._left[1:] if top else []
            self._rest(now)

    def _rest(self, now: float) -> None:
        if not self._left:
            self._rest_until = now + AGAIN_AFTER

    def arrived(self, size: int, last: int) -> None:
        """Datagrams of ``size`` up to packet number ``last`` were acknowledged."""
        if size > DATAGRAM_SIZE and last > self._arrived:
            self._arrived = last
            self._vanished = 0

    def vanished(self, size: int, first: int, count: int, now: float) -> None:
        """``count`` datagrams of ``size`` were lost, the first with packet number ``first``."""
        if size <= DATAGRAM_SIZE or self.size == DATAGRAM_SIZE or first < self._arrived:
            return  # a longer one that left later did arrive: no hole
        self._vanished += count
        if self._vanished >= VANISHED:
            self.size = DATAGRAM_SIZE
            self._left = []
            self._out = self._tries = self._vanished = 0
            self._rest_until = now + AGAIN_AFTER
