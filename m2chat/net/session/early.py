"""Packets that came before their keys: at most sixteen wait (protocol 7)."""

from __future__ import annotations

from m2chat.net.wire.packet import CID_SIZE
from m2chat.net.wire.ways import Way


class EarlyPackets:
    """Whole SHORT datagrams, unmasked, that could not be opened yet."""

    __slots__ = ("_kept", "_limit")

    def __init__(self, limit: int) -> None:
        self._limit = limit
        self._kept: list[tuple[bytes, Way]] = []

    def __len__(self) -> int:
        return len(self._kept)

    def keep(self, run: bytearray, start: int, end: int, segment: int, source: Way) -> None:
        """Keep what there is room for."""
        for at in range(start, end, segment):
            if len(self._kept) >= self._limit:
                return
            self._kept.append((bytes(run[at : min(at + segment, end)]), source))

    def take(self, epoch: int) -> list[tuple[bytes, Way]]:
        """Those of one epoch, in order of arrival; they are kept no more."""
        taken = [one for one in self._kept if one[0][CID_SIZE] >> 5 & 3 == epoch]
        self._kept = [one for one in self._kept if one[0][CID_SIZE] >> 5 & 3 != epoch]
        return taken

    def clear(self) -> None:
        """Forget them."""
        self._kept.clear()
