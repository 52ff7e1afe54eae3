"""rid -> the registrations that hold it, in flat rows of 20 bytes (design: millions of them).

    row 20 = rid16 || slot u24 || rf1        rf with its highest bit set; a free row is zero

Open addressing with linear probing and backward-shift deletion, split into shards so that growing
one never stalls the service.  A Python dict of the same would take 150 B an entry.  Places come
from the interpreter's keyed string hash, so that chosen rids cannot be made to collide.
"""

from __future__ import annotations

from m2chat.net.errors import NetMisuse
from m2chat.net.wire.control import RidFlag

SLOT_LIMIT = 1 << 24

_SHARDS = 256
_ROW = 20
_RID = 16
_LAST = _ROW - 1  # where rf is
_USED = 0x80
_FLAGS = 0x7F
_FIRST_ROWS = 16  # of a shard; a power of two
_MARKED = [bytes([flags | _USED]) for flags in range(_USED)]
# Who holds an id that nobody holds: slot 0, and a look-up of ids with the self bit finds nothing.
NOBODY = (0, int(RidFlag.SELF))
_NOBODY_ROW = bytearray(_ROW - 1) + _MARKED[RidFlag.SELF]


class RidTable:
    """A multimap from rid to ``(slot, rf)``."""

    def __init__(self) -> None:
        self._shards = [_Shard() for _ in range(_SHARDS)]

    def __len__(self) -> int:
        """How many rows there are."""
        return sum(shard.used for shard in self._shards)

    def add(self, rid: bytes, slot: int, flags: int) -> None:
        """One more holder of ``rid``; ``slot`` is 1 .. 2^24 - 1."""
        if not 0 < slot < SLOT_LIMIT or len(rid) != _RID:
            raise NetMisuse("a row takes a rid of 16 bytes and a slot of 24 bits")
        place = hash(rid)
        self._shards[place & (_SHARDS - 1)].add(rid, place >> 8, slot, flags)

    def add_free(self, entries: bytes, slot: int) -> list[int]:
        """``add`` for every ``rid16 || rf1`` of ``entries`` whose rid nobody holds.

        Returns where the others begin.  One loop without a call: this is what a registration
        mostly costs.
        """
        shards, number, held = self._shards, slot.to_bytes(3, "big"), []
        for at in range(0, len(entries), _RID + 1):
            rid = entries[at : at + _RID]
            place = hash(rid)
            shard = shards[place & (_SHARDS - 1)]
            if 4 * shard.used >= 3 * shard.mask:
                shard.grow()
            rows = shard.rows
            row = ((place >> 8) & shard.mask) * _ROW
            while rows[row + _LAST]:
                if rows.startswith(rid, row):
                    held.append(at)
                    break
                row = (row + _ROW) % len(rows)
            else:
                rows[row : row + _ROW] = rid + number + _MARKED[entries[at + _RID]]
                shard.used += 1
        return held

    def find(self, rid: bytes) -> list[tuple[int, int]]:
        """``(slot, rf)`` of every holder, in no order."""
        place = hash(rid)
        return self._shards[place & (_SHARDS - 1)].find(rid, place >> 8)

    def find_somebody(self, rid: bytes) -> list[tuple[int, int]]:
        """``find``, but ``NOBODY`` alone where there is none, after as much work (T15)."""
        place = hash(rid)
        return self._shards[place & (_SHARDS - 1)].find(rid, place >> 8, _NOBODY_ROW)

    def remove(self, rid: bytes, slot: int) -> bool:
        """Take one holder out; False when it was none."""
        place = hash(rid)
        return self._shards[place & (_SHARDS - 1)].remove(rid, place >> 8, slot)


class _Shard:
    """One small table."""

    __slots__ = ("mask", "rows", "used")

    def __init__(self) -> None:
        self.mask = _FIRST_ROWS - 1
        self.rows = bytearray(_FIRST_ROWS * _ROW)
        self.used = 0

    def add(self, rid: bytes, place: int, slot: int, flags: int) -> None:
        if 4 * self.used >= 3 * self.mask:
            self.grow()
        rows, at = self.rows, (place & self.mask) * _ROW
        while rows[at + _LAST]:
            at = (at + _ROW) % len(rows)
        rows[at : at + _ROW] = rid + slot.to_bytes(3, "big") + _MARKED[flags]
        self.used += 1

    def find(
        self, rid: bytes, place: int, nobody: bytearray | None = None
    ) -> list[tuple[int, int]]:
        """The holders; where there is none, what stands in the row ``nobody``, if any."""
        rows, at = self.rows, (place & self.mask) * _ROW
        found: list[tuple[int, int]] = []
        while rows[at + _LAST]:
            if rows.startswith(rid, at):
                slot = int.from_bytes(rows[at + _RID : at + _LAST], "big")
                found.append((slot, rows[at + _LAST] & _FLAGS))
            at = (at + _ROW) % len(rows)
        if nobody and not found:  # the same steps as for a row that is there
            at = 0
            if nobody[at + _LAST] and nobody.startswith(b"", at):
                slot = int.from_bytes(nobody[at + _RID : at + _LAST], "big")
                found.append((slot, nobody[at + _LAST] & _FLAGS))
            at = (at + _ROW) % len(rows)
        return found

    def remove(self, rid: bytes, place: int, slot: int) -> bool:
        rows, at = self.rows, (place & self.mask) * _ROW
        wanted = rid + slot.to_bytes(3, "big")
        while rows[at + _LAST]:
            if rows.startswith(wanted, at):
                self._close_gap(at // _ROW)
                self.used -= 1
                return True
            at = (at + _ROW) % len(rows)
        return False

    def _close_gap(self, gap: int) -> None:
        """Move rows back over the gap, as long as that brings none before its own place."""
        rows, mask = self.rows, self.mask
        place = gap
        while True:
            place = (place + 1) & mask
            at = place * _ROW
            if not rows[at + _LAST]:
                break
            home = (hash(bytes(rows[at : at + _RID])) >> 8) & mask
            if (place - home) & mask >= (place - gap) & mask:
                rows[gap * _ROW : gap * _ROW + _ROW] = rows[at : at + _ROW]
                gap = place
        rows[gap * _ROW : gap * _ROW + _ROW] = bytes(_ROW)

    def grow(self) -> None:
        """Twice the rows."""
        old = bytes(self.rows)
        mask = self.mask = 2 * self.mask + 1
        rows = self.rows = bytearray((mask + 1) * _ROW)
        for start in range(0, len(old), _ROW):
            if old[start + _LAST]:
                at = ((hash(old[start : start + _RID]) >> 8) & mask) * _ROW
                while rows[at + _LAST]:
                    at = (at + _ROW) % len(rows)
                rows[at : at + _ROW] = old[start : start + _ROW]
