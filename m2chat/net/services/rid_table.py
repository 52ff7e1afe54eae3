"""rid -> the registrations that hold it, in flat rows of 20 bytes (design: millions of them).

    row 20 = rid16 || slot u24 || rf1        slot: the number of a registration, 0 means "no row"

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
_FIRST_ROWS = 16  # of a shard; a power of two
_FREE = bytes(3)
# Who holds an id that nobody holds: slot 0, and a look-up of ids with the self bit finds nothing.
NOBODY = (0, int(RidFlag.SELF))
_NOBODY_ROW = bytearray(_ROW - 1) + bytes([RidFlag.SELF])


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

    def add_first(self, rid: bytes, slot: int, flags: int) -> bool:
        """``add`` if nobody holds ``rid``, as it nearly always is; False when somebody does."""
        place = hash(rid)
        row = rid + slot.to_bytes(3, "big") + bytes((flags,))
        return self._shards[place & (_SHARDS - 1)].add_first(rid, place >> 8, row)

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
        if 4 * (self.used + 1) > 3 * (self.mask + 1):
            self._grow()
        self._put(place & self.mask, rid + slot.to_bytes(3, "big") + bytes([flags]))
        self.used += 1

    def add_first(self, rid: bytes, place: int, row: bytes) -> bool:
        if 4 * (self.used + 1) > 3 * (self.mask + 1):
            self._grow()
        rows, mask = self.rows, self.mask
        at = (place & mask) * _ROW
        while (there := rows[at : at + _ROW])[_RID : _RID + 3] != _FREE:
            if there.startswith(rid):
                return False
            at = (at + _ROW) % len(rows)
        rows[at : at + _ROW] = row
        self.used += 1
        return True

    def find(
        self, rid: bytes, place: int, nobody: bytearray | None = None
    ) -> list[tuple[int, int]]:
        """The holders; where there is none, what stands in the row ``nobody``, if any."""
        rows, mask = self.rows, self.mask
        place &= mask
        found: list[tuple[int, int]] = []
        while True:
            at = place * _ROW
            slot = rows[at + _RID : at + _RID + 3]
            if slot == _FREE:
                if nobody and not found:  # the same steps as for a row that is there
                    at = (place & 0) * _ROW
                    slot = nobody[at + _RID : at + _RID + 3]
                    if slot == _FREE and nobody.startswith(b"", at):
                        found.append((int.from_bytes(slot, "big"), nobody[at + _ROW - 1]))
                    place = (place + 1) & mask
                return found
            if rows.startswith(rid, at):
                found.append((int.from_bytes(slot, "big"), rows[at + _ROW - 1]))
            place = (place + 1) & mask

    def remove(self, rid: bytes, place: int, slot: int) -> bool:
        rows, mask = self.rows, self.mask
        place &= mask
        wanted = rid + slot.to_bytes(3, "big")
        while True:
            at = place * _ROW
            if rows[at + _RID : at + _RID + 3] == _FREE:
                return False
            if rows.startswith(wanted, at):
                break
            place = (place + 1) & mask
        self._close_gap(place)
        self.used -= 1
        return True

    def _close_gap(self, gap: int) -> None:
        """Move rows back over the gap, as long as that brings none before its own place."""
        rows, mask = self.rows, self.mask
        place = gap
        while True:
            place = (place + 1) & mask
            at = place * _ROW
            if rows[at + _RID : at + _RID + 3] == _FREE:
                break
            home = (hash(bytes(rows[at : at + _RID])) >> 8) & mask
            if (place - home) & mask >= (place - gap) & mask:
                rows[gap * _ROW : gap * _ROW + _ROW] = rows[at : at + _ROW]
                gap = place
        rows[gap * _ROW : gap * _ROW + _ROW] = bytes(_ROW)

    def _put(self, place: int, row: bytes) -> None:
        rows, mask = self.rows, self.mask
        while rows[place * _ROW + _RID : place * _ROW + _RID + 3] != _FREE:
            place = (place + 1) & mask
        rows[place * _ROW : place * _ROW + _ROW] = row

    def _grow(self) -> None:
        old = self.rows
        self.mask = 2 * self.mask + 1
        self.rows = bytearray((self.mask + 1) * _ROW)
        for at in range(0, len(old), _ROW):
            if old[at + _RID : at + _RID + 3] != _FREE:
                row = bytes(old[at : at + _ROW])
                self._put((hash(row[:_RID]) >> 8) & self.mask, row)
