"""The form of a backup: one encrypted file, written and read in one pass (docs/protocol/70-backup).

    header = "m2backup" || version u16 || salt 16 || passes u32 || memory_kib u32 || lanes u32
             || made_at u64 || check 8                 check = H(«backup» || all before)[:8]
    keys   = HKDF(Argon2id(passphrase), «backup» || header, 60) = key16 || iv12 || commit32
    file   = header || commit || chunk 0 || chunk 1 ...
    chunk n = last u8 || length u32 || record(key, iv, n, at most 1 MiB, aad = «chunk» || last)
    inside = entries: kind u8 || length u16 || name || size u64 || bytes

The commit is compared before anything is opened: a wrong passphrase is told from damage, and a
file opens under one passphrase only.  A chunk's number and its being the last are authenticated,
so nothing can be cut off, put in or moved.  The header's first 46 bytes and their check keep their
place in all versions, so that "newer" can be told from "damaged".
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO, Final

from m2chat.app.archive.errors import (
    BackupCutOff,
    BackupDamaged,
    BackupTooNew,
    NotABackup,
    WrongBackupPassphrase,
)
from m2chat.buffer import Reader
from m2chat.crypto.aead import TAG_SIZE, Record
from m2chat.crypto.errors import BadKey, DecryptionFailed
from m2chat.crypto.kdf import equal, h, hkdf, label
from m2chat.crypto.passphrase import PassphraseParameters, derive_key
from m2chat.crypto.randomness import RandomSource
from m2chat.errors import WireError

MAGIC: Final = b"m2backup"
VERSION: Final = 1
CHUNK: Final = 1 << 20
NAME_LIMIT: Final = 512  # bytes
PROFILE, DATABASE, FILE = 1, 2, 3  # kinds of entries
_HEADER_SIZE = 54
_COMMIT_SIZE = 32
_FRAME_SIZE = 5
_USE = "backup"


@dataclass(frozen=True, slots=True)
class Header:
    """What stands at the start; nothing in it is secret."""

    parameters: PassphraseParameters
    made_at: int  # seconds since 1970 UTC

    def encode(self) -> bytes:
        """54 bytes."""
        p = self.parameters
        head = (
            MAGIC
            + VERSION.to_bytes(2, "big")
            + p.salt
            + b"".join(one.to_bytes(4, "big") for one in (p.passes, p.memory_kib, p.lanes))
            + self.made_at.to_bytes(8, "big")
        )
        return head + h(label(_USE), head)[:8]

    @classmethod
    def decode(cls, encoded: bytes) -> Header:
        """Read it; raises ``WireError`` for another form and ``BackupTooNew`` for a later one."""
        reader = Reader(encoded)
        if reader.take(len(MAGIC)) != MAGIC:
            raise WireError("no backup")
        version = reader.u16()
        salt = reader.take(16)
        passes, memory_kib, lanes = (reader.u32() for _ in range(3))
        made_at = reader.u64()
        if not equal(reader.take(8), h(label(_USE), encoded[: _HEADER_SIZE - 8])[:8]):
            raise WireError("a backup's header was changed")
        if version != VERSION:
            raise BackupTooNew
        reader.end()
        return cls(PassphraseParameters(salt, passes, memory_kib, lanes), made_at)


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing inside: what it is and how many bytes of it follow."""

    kind: int
    name: str
    size: int


class BackupWriter:
    """Writes a backup to an open file; ``finish`` is its end."""

    def __init__(
        self, file: BinaryIO, passphrase: str, made_at: float, random: RandomSource
    ) -> None:
        """Takes half a second for the key."""
        header = Header(PassphraseParameters.fresh(random), int(made_at)).encode()
        self._record, commit = _keys(passphrase, header, Header.decode(header))
        self._file = file
        self._number = 0
        self._pending = bytearray()
        file.write(header + commit)

    def begin(self, entry: Entry) -> None:
        """What follows by ``write`` belongs to this entry."""
        name = entry.name.encode("utf-8")
        head = bytes([entry.kind]) + len(name).to_bytes(2, "big") + name
        self.write(head + entry.size.to_bytes(8, "big"))

    def write(self, content: bytes) -> None:
        """Some bytes of the entry that was begun."""
        self._pending += content
        while len(self._pending) > CHUNK:
            self._seal(bytes(self._pending[:CHUNK]), last=False)
            del self._pending[:CHUNK]

    def finish(self) -> None:
        """The last chunk."""
        self._seal(bytes(self._pending), last=True)
        self._pending.clear()

    def _seal(self, plain: bytes, *, last: bool) -> None:
        sealed = self._record.seal(self._number, plain, _chunk_aad(last))
        self._file.write(bytes([last]) + len(sealed).to_bytes(4, "big") + sealed)
        self._number += 1


class BackupReader:
    """Reads a backup from an open file, from its start to its end, entry by entry."""

    def __init__(self, file: BinaryIO, passphrase: str) -> None:
        """Raises ``NotABackup``, ``BackupTooNew``, ``BackupDamaged``, ``BackupCutOff`` or
        ``WrongBackupPassphrase``; takes half a second for the key."""
        encoded = file.read(_HEADER_SIZE)
        self.header = _header(encoded)
        commit = file.read(_COMMIT_SIZE)
        if len(commit) < _COMMIT_SIZE:
            raise BackupCutOff
        try:
            self._record, expected = _keys(passphrase, encoded, self.header)
        except BadKey as error:
            raise BackupDamaged from error
        if not equal(commit, expected):
            raise WrongBackupPassphrase
        self._file = file
        self._number = 0
        self._ended = False
        self._ready = bytearray()

    def entries(self) -> Iterator[Entry]:
        """Each entry in turn; read all of one before the next."""
        while self._fill(1):
            kind = self.read(1)[0]
            name = self.read(int.from_bytes(self.read(2), "big"))
            size = int.from_bytes(self.read(8), "big")
            if len(name) > NAME_LIMIT:
                raise BackupDamaged
            try:
                yield Entry(kind, name.decode("utf-8"), size)
            except UnicodeDecodeError as error:
                raise BackupDamaged from error

    def read(self, count: int) -> bytes:
        """Exactly so many bytes, at most a chunk; raises ``BackupDamaged`` at the end."""
        if not self._fill(count):
            raise BackupDamaged
        taken = bytes(self._ready[:count])
        del self._ready[:count]
        return taken

    def _fill(self, count: int) -> bool:
        while len(self._ready) < count and not self._ended:
            self._ready += self._next_chunk()
        return len(self._ready) >= count

    def _next_chunk(self) -> bytes:
        frame = self._file.read(_FRAME_SIZE)
        if len(frame) < _FRAME_SIZE:
            raise BackupCutOff
        last, size = frame[0], int.from_bytes(frame[1:], "big")
        if last > 1 or not TAG_SIZE <= size <= CHUNK + TAG_SIZE:
            raise BackupDamaged
        sealed = self._file.read(size)
        if len(sealed) < size:
            raise BackupCutOff
        try:
            plain = self._record.open(self._number, sealed, _chunk_aad(bool(last)))
        except DecryptionFailed as error:
            raise BackupDamaged from error
        self._number += 1
        if last:
            self._ended = True
            if self._file.read(1):
                raise BackupDamaged
        return plain


def _header(encoded: bytes) -> Header:
    if encoded[: len(MAGIC)] != MAGIC:
        raise NotABackup
    if len(encoded) < _HEADER_SIZE:
        raise BackupCutOff
    try:
        return Header.decode(encoded)
    except WireError as error:
        raise BackupDamaged from error


def _keys(passphrase: str, encoded: bytes, header: Header) -> tuple[Record, bytes]:
    secret = derive_key(passphrase, header.parameters)
    keys = hkdf(secret, label(_USE) + encoded, 28 + _COMMIT_SIZE)
    return Record.of(keys[:28]), keys[28:]


def _chunk_aad(last: bool) -> bytes:
    return label("backup chunk") + bytes([last])
