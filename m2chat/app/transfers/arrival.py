"""One file of theirs that is coming: what is here, where it is written, what is still asked for."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from pathlib import Path

from m2chat.app.transfers.progress import Meter
from m2chat.crypto.errors import DecryptionFailed
from m2chat.database.errors import DatabaseTrouble
from m2chat.messaging.files.bitmap import ChunkSet
from m2chat.messaging.files.chunks import LEAVES, FileCipher
from m2chat.messaging.files.control import RANGES_LIMIT, Want
from m2chat.messaging.files.records import FileRecord
from m2chat.messaging.files.tree import leaf, root
from m2chat.storage.attachments import PART, Attachments, ChunkFile


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a piece."""

    unwanted: int = 0  # bytes that were not asked for
    trouble: DatabaseTrouble | DecryptionFailed | None = None


class Arrival:
    """Lives on the loop; ``open``, ``take`` and ``shut`` run on one thread, in order.

    ``sync`` may run beside ``take``: who calls it, or ``shut``, holds ``keeping``.
    """

    def __init__(self, record: FileRecord, stored: str, now: float) -> None:
        self.record = record
        self.stored = stored
        self.leaves = record.leaves
        self.new_leaves = False  # to be committed
        self.have = ChunkSet(record.layout.count, record.have)
        self.kept = self.have  # of that, what is on the disk for good
        self.meter = Meter(now, record.moved)
        self.asked = 0  # chunks that were asked for and did not come
        self.heard_at = now
        self.committed_at = now
        self.finishing = False
        self.keeping = asyncio.Lock()  # held while what is here goes to the disk for good
        self._written = self._synced = 0  # bytes, since it was opened
        self._layout = record.layout
        self._cipher = FileCipher(record.key)
        self._file: ChunkFile | None = None

    def open(self, attachments: Attachments) -> None:
        """Find what lies on the disk already; raises ``DatabaseTrouble``."""
        attachments.prepare()
        path = part_path(self.record, self.stored, attachments)
        if not path.exists():
            self.have = ChunkSet(self._layout.count)
        plain = bool(self.record.plain)
        self._file = ChunkFile(path, self._layout, self._cipher, plain=plain)
        if self.leaves:
            self._file.find(self.have, self.leaves)

    @property
    def open_(self) -> bool:
        """Whether it takes pieces."""
        return self._file is not None

    @property
    def uncommitted(self) -> int:
        """Bytes that were written since the last ``sync`` began."""
        return self._written - self._synced

    @property
    def moved(self) -> int:
        """Bytes that are here, checked."""
        return self._layout.bytes_in(self.have.held, self.have.count - 1 in self.have)

    @property
    def missing_bytes(self) -> int:
        """What is still to be written."""
        return self._layout.size - self.moved

    @property
    def whole(self) -> bool:
        """Whether every chunk is here."""
        return bool(self.leaves) and self.have.whole

    def want(self) -> Want:
        """What to ask for now."""
        ranges = tuple(self.have.missing(RANGES_LIMIT))
        self.asked = sum(count for _, count in ranges)
        return Want(self.record.message, ranges, leaves=not self.leaves)

    def held(self) -> Want:
        """What is missing beside what is on the disk for good."""
        return Want(self.record.message, tuple(self.kept.missing(RANGES_LIMIT)))

    def take(self, index: int, sealed: bytes) -> Outcome:
        """Check a piece and write it."""
        file = self._file
        if file is None:  # given up meanwhile
            return Outcome(unwanted=len(sealed))
        try:
            if len(sealed) != self._right_length(index):
                raise DecryptionFailed("a piece of a wrong length")
            if index == LEAVES:
                self._learn(sealed)
                return Outcome()
            if not self.leaves:
                raise DecryptionFailed("a chunk before the hashes")
            if index in self.have:
                return Outcome(unwanted=len(sealed))
            plain = self._cipher.open(index, sealed)
            if leaf(plain) != self.leaves[32 * index : 32 * index + 32]:
                raise DecryptionFailed("a chunk that is not what was offered")
            file.put(index, sealed, plain)
        except (DecryptionFailed, DatabaseTrouble) as error:
            return Outcome(trouble=error)
        self.have.add(index)
        self.asked -= 1
        self._written += len(plain)
        return Outcome()

    def _right_length(self, index: int) -> int:
        if index != LEAVES and index >= self._layout.count:
            return -1
        return self._layout.sealed_length(index)

    def _learn(self, sealed: bytes) -> None:
        leaves = self._cipher.open(LEAVES, sealed)
        if root(leaves, self._layout.size, self._layout.chunk) != self.record.root:
            raise DecryptionFailed("hashes that are not of this file")
        if not self.leaves:
            self.leaves, self.new_leaves = leaves, True

    def sync(self) -> bytes:
        """What was written survives a power cut: the bits of what is here; raises
        ``DatabaseTrouble``."""
        written, bits = self._written, self.have.encode()
        if self._file is not None:
            self._file.sync()
        self._synced = written
        return bits

    def shut(self) -> None:
        """Give the file free."""
        file, self._file = self._file, None
        if file is not None:
            file.close()


def part_path(record: FileRecord, stored: str, attachments: Attachments) -> Path:
    """Where a file that is coming is written: sealed in the profile, or beside where it goes."""
    if record.plain:
        wanted = Path(record.plain)
        return wanted.with_name(f".{stored[:12]}{PART}")
    return attachments.path(stored)
