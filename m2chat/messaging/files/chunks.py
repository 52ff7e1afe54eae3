"""How a file is cut and sealed, and how its pieces stand on a stream (protocol 15).

    chunk   256 KiB up to 64 MiB, then 1 MiB up to 64 GiB, then 4 MiB: at most 65,536 of them; the
            last one may be shorter, and an empty file has one empty chunk
    sealed  record(file key, pn = index, plain, aad = «file chunk»)            plain + 16
    piece   msg_id16 || index u32 || len u32 || sealed                         24 + sealed
    index 0xFFFFFFFF: the hashes of all chunks, 32 each, sealed in the same way

A (key, index) pair is only ever sealed with one plain text: the sender checks each chunk against
the hash that was offered before it seals it, so the same bytes leave every time.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass

from m2chat.crypto.aead import TAG_SIZE, Buffer, Record
from m2chat.crypto.kdf import HASH_SIZE, label
from m2chat.errors import WireError

CHUNKS_MAX = 1 << 16
# Up to which size of a file its chunks have which size: small enough to lose little with a session,
# large enough that threads do not fight for the interpreter at each.
SIZES = ((64 << 20, 1 << 18), (64 << 30, 1 << 20), (256 << 30, 1 << 22))
SIZE_LIMIT, CHUNK_LIMIT = SIZES[-1]
KEY_SIZE = 28  # key16 || iv12
LEAVES = 0xFFFFFFFF  # the index under which the hashes of all chunks stand
PIECE = struct.Struct(">16sII")
_AAD = label("file chunk")


def chunk_size(size: int) -> int:
    """Of a file of ``size`` bytes; raises ``WireError`` above 256 GiB."""
    for limit, chunk in SIZES:
        if size <= limit:
            return chunk
    raise WireError("a file larger than 256 GiB")


@dataclass(frozen=True, slots=True)
class Layout:
    """Where the chunks of one file lie; sizes in bytes."""

    size: int
    chunk: int

    @property
    def count(self) -> int:
        """How many chunks there are; at least one."""
        return max(-(-self.size // self.chunk), 1)

    def length(self, index: int) -> int:
        """How long a chunk is before it is sealed."""
        return min(self.chunk, self.size - index * self.chunk)

    def sealed_length(self, index: int) -> int:
        """How long a sealed piece is, the hashes of all chunks among them."""
        plain = self.count * HASH_SIZE if index == LEAVES else self.length(index)
        return plain + TAG_SIZE

    def sealed_offset(self, index: int) -> int:
        """Where a sealed chunk stands when all lie in one file."""
        return index * (self.chunk + TAG_SIZE)

    @property
    def sealed_size(self) -> int:
        """Of all sealed chunks together."""
        return self.size + self.count * TAG_SIZE

    def bytes_in(self, chunks: int, last: bool) -> int:
        """How much of the file so many chunks are, the ``last`` one among them or not."""
        if not last:
            return chunks * self.chunk
        return (chunks - 1) * self.chunk + self.length(self.count - 1)


class FileCipher:
    """Seals and opens the chunks of one file."""

    def __init__(self, key: bytes) -> None:
        """``key``: 28 bytes, drawn for this file alone."""
        self._record = Record.of(key)

    def seal(self, index: int, plain: bytes) -> bytes:
        """The sealed chunk; ``plain`` must be what was offered at this index."""
        return self._record.seal(index, plain, _AAD)

    def seal_into(self, index: int, plain: Buffer, out: memoryview) -> None:
        """The sealed chunk where it belongs; ``out`` has just its size."""
        self._record.seal_into(index, plain, _AAD, out)

    def open(self, index: int, sealed: bytes | memoryview) -> bytes:
        """The chunk; raises ``DecryptionFailed``."""
        return self._record.open(index, sealed, _AAD)


def piece_header(message: bytes, index: int, length: int) -> bytes:
    """What stands before a sealed chunk on a stream, 24 bytes."""
    return PIECE.pack(message, index, length)


def read_piece_header(data: bytes) -> tuple[bytes, int, int]:
    """(message id, index, length of what follows); raises ``WireError``."""
    if len(data) != PIECE.size:
        raise WireError("a piece of a file with a short header")
    message, index, length = PIECE.unpack(data)
    if not TAG_SIZE <= length <= CHUNK_LIMIT + TAG_SIZE:
        raise WireError("a piece of a file of a size that none has")
    if index >= CHUNKS_MAX and index != LEAVES:
        raise WireError("a piece of a file with a number that none has")
    return message, index, length
