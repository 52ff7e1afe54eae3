"""Files of ours on the disk: read once to be offered, and again chunk by chunk to be sent.

A small file is copied into the profile as it is read, sealed, so that it can be shown and sent
whatever becomes of the original; a large one stays where it is and is checked against its offer
before each chunk leaves (ADR-0111).  Everything here blocks and belongs on a thread.
"""

from __future__ import annotations

import contextlib
import mimetypes
import os
import stat
from collections.abc import Iterator, Sequence
from pathlib import Path

from m2chat.app.faces.files import OutgoingFile
from m2chat.crypto.aead import TAG_SIZE, Buffer
from m2chat.crypto.errors import DecryptionFailed
from m2chat.crypto.randomness import RandomSource
from m2chat.database.errors import DatabaseTrouble
from m2chat.errors import LocalError
from m2chat.ids import MessageId
from m2chat.messaging.files.chunks import (
    KEY_SIZE,
    LEAVES,
    PIECE,
    SIZE_LIMIT,
    FileCipher,
    Layout,
    chunk_size,
    piece_header,
)
from m2chat.messaging.files.control import Why
from m2chat.messaging.files.errors import FileRefused
from m2chat.messaging.files.names import safe_mime, safe_name
from m2chat.messaging.files.offer import (
    CAPTION_LIMIT,
    PREVIEW_LIMIT,
    WAVEFORM_LIMIT,
    FileOffer,
)
from m2chat.messaging.files.records import FileRecord
from m2chat.messaging.files.sending import Prepared
from m2chat.messaging.files.tree import leaf, root
from m2chat.sentences import Sentence, mark
from m2chat.storage.attachments import Attachments, ChunkFile

COPY_LIMIT = 16 << 20  # files up to this size are copied into the profile
_FLAGS = os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_NONBLOCK", 0)


class SourceLost(Exception):
    """A file of ours is not what was offered any more; ``why`` is for the other side."""

    def __init__(self, why: Why) -> None:
        super().__init__(why.name)
        self.why = why


def prepare(
    file: OutgoingFile,
    *,
    attachments: Attachments,
    random: RandomSource,
    caption: str,
    reply_to: MessageId | None,
    copy: bool,
) -> Prepared:
    """Read a file once: its hashes, and its sealed copy where one is made.

    Raises ``FileRefused`` or ``DatabaseTrouble``; then nothing is left behind.
    """
    if len(caption) > CAPTION_LIMIT:
        raise FileRefused("The caption is too long. Send it as a message.", key="caption_too_long")
    if len(file.preview) > PREVIEW_LIMIT or len(file.waveform) > WAVEFORM_LIMIT:
        raise LocalError("a preview or waveform beyond its limit")
    with _opened(file.path) as descriptor:
        before = os.fstat(descriptor)
        _check(before, file.path)
        layout = Layout(before.st_size, chunk_size(before.st_size))
        key = random.bytes(KEY_SIZE)
        copied = copy or file.keep or before.st_size <= COPY_LIMIT
        stored = attachments.new_name() if copied else ""
        try:
            leaves = _read_through(descriptor, layout, key, attachments, stored)
        except BaseException:
            attachments.remove(stored)
            raise
        if _stamp(os.fstat(descriptor)) != _stamp(before):
            attachments.remove(stored)
            raise _refused(
                file.path, mark("{name} is being written just now. Wait until it is finished.")
            )
    name = safe_name(file.name or file.path.name)
    offer = FileOffer(
        name=name,
        size=layout.size,
        chunk=layout.chunk,
        root=root(leaves, layout.size, layout.chunk),
        key=key,
        mime=safe_mime(file.mime or mimetypes.guess_type(name)[0] or ""),
        caption=caption,
        width=file.width,
        height=file.height,
        preview=file.preview,
        voice=file.voice,
        duration_ms=round(file.duration_s * 1000),
        waveform=file.waveform,
        reply_to=reply_to.raw if reply_to is not None else b"",
        forwarded=False,
        timer_s=0,
    )
    plain = "" if file.keep else str(file.path.absolute())
    return Prepared(offer, leaves, plain, _stamp(before), stored)


def _read_through(
    descriptor: int, layout: Layout, key: bytes, attachments: Attachments, stored: str
) -> bytes:
    cipher = FileCipher(key)
    leaves = []
    with contextlib.ExitStack() as stack:
        copy = None
        if stored:
            attachments.prepare()
            copy = ChunkFile(attachments.path(stored), layout, cipher, plain=False)
            stack.callback(copy.close)
        for index in range(layout.count):
            plain = _read(descriptor, layout.length(index))
            if len(plain) != layout.length(index):
                raise FileRefused(
                    "The file grew shorter while it was read. Wait until it is finished.",
                    key="file_changing",
                )
            leaves.append(leaf(plain))
            if copy is not None:
                copy.put(index, cipher.seal(index, plain), plain)
        if copy is not None:
            copy.sync()
    return b"".join(leaves)


def _read(descriptor: int, size: int) -> bytes:
    pieces = []
    while size and (piece := os.read(descriptor, size)):
        pieces.append(piece)
        size -= len(piece)
    return b"".join(pieces)


@contextlib.contextmanager
def _opened(path: Path) -> Iterator[int]:
    try:
        descriptor = os.open(path, _FLAGS)
    except FileNotFoundError as error:
        raise _refused(path, mark("{name} is not there. Choose another file.")) from error
    except OSError as error:
        raise _refused(
            path, mark("{name} cannot be read. Check its rights, or choose another.")
        ) from error
    try:
        yield descriptor
    except OSError as error:
        raise _refused(
            path, mark("{name} cannot be read. Check the disk, or choose another.")
        ) from error
    finally:
        os.close(descriptor)


def _check(found: os.stat_result, path: Path) -> None:
    if stat.S_ISDIR(found.st_mode):
        raise _refused(path, mark("{name} is a folder. Pack it into one file first."))
    if not stat.S_ISREG(found.st_mode):
        raise _refused(path, mark("{name} is not an ordinary file. Choose another."))
    if found.st_size > SIZE_LIMIT:
        raise _refused(path, mark("{name} is larger than 256 GiB. Send it in parts."))


def _refused(path: Path, why: str) -> FileRefused:
    return FileRefused(Sentence(why, name=safe_name(path.name)))


def _stamp(found: os.stat_result) -> str:
    return f"{found.st_mtime_ns} {found.st_size}"


class Source:
    """A file of ours that is being sent; one thread at a time."""

    def __init__(
        self, record: FileRecord, attachments: Attachments, *, stamped: bool = True
    ) -> None:
        """Open it; raises ``SourceLost``.  ``stamped``: its time and size must be as offered."""
        self._record = record
        self._stamped = stamped
        self._layout = record.layout
        self._cipher = FileCipher(record.key)
        self._copy: ChunkFile | None = None
        self._descriptor = -1
        self._scratch = bytearray()  # of a file in clear, what was read last
        if record.stored:
            path = attachments.path(record.stored)
            if not path.exists():
                raise SourceLost(Why.GONE)
            self._copy = ChunkFile(path, self._layout, self._cipher, plain=False)
            return
        try:
            self._descriptor = os.open(record.plain, _FLAGS)
        except OSError as error:
            raise SourceLost(Why.GONE) from error

    def pieces(
        self, indexes: Sequence[int], *, leaves: bool, room: bytearray | None = None
    ) -> memoryview:
        """Chunks as they stand on a stream, the hashes of all before them where asked for.

        They are laid into ``room``, which must be long enough, or into memory of their own.
        Raises ``SourceLost``: nothing but what was offered is ever sealed.
        """
        record = self._record
        size = pieces_size(self._layout, indexes, leaves=leaves)
        out = memoryview(bytearray(size) if room is None else room)[:size]
        at = self._piece(out, 0, LEAVES, record.leaves) if leaves else 0
        for index, plain in zip(indexes, self._chunks(indexes), strict=True):
            if leaf(plain) != record.leaves[32 * index : 32 * index + 32]:
                raise SourceLost(Why.CHANGED)
            at = self._piece(out, at, index, plain)
        return out.toreadonly()

    def _chunks(self, indexes: Sequence[int]) -> Sequence[Buffer]:
        """Neighbours in one read: each call of the system costs a fight for the interpreter."""
        if self._copy is not None or not indexes:
            return [self.get(index) for index in indexes]
        layout, size = self._layout, sum(map(self._layout.length, indexes))
        if len(self._scratch) < size:
            self._scratch = bytearray(size)
        row = memoryview(self._scratch)[:size]
        self._read_at(indexes[0] * layout.chunk, row)
        return [row[at : at + layout.chunk] for at in range(0, max(size, 1), layout.chunk)]

    def get(self, index: int) -> bytes:
        """A chunk in clear; raises ``SourceLost``."""
        try:
            if self._copy is not None:
                return self._copy.get(index)
            plain = bytearray(self._layout.length(index))
            self._read_at(index * self._layout.chunk, memoryview(plain))
            return bytes(plain)
        except (DatabaseTrouble, DecryptionFailed) as error:
            raise SourceLost(Why.GONE) from error

    def _read_at(self, offset: int, out: memoryview) -> None:
        try:
            if self._stamped and _stamp(os.fstat(self._descriptor)) != self._record.stamp:
                raise SourceLost(Why.CHANGED)
            os.lseek(self._descriptor, offset, os.SEEK_SET)
            with open(self._descriptor, "rb", buffering=0, closefd=False) as file:
                while out and (size := file.readinto(out)):
                    out = out[size:]
        except OSError as error:
            raise SourceLost(Why.GONE) from error
        if out:
            raise SourceLost(Why.CHANGED)

    def close(self) -> None:
        """Give it free."""
        if self._copy is not None:
            self._copy.close()
        elif self._descriptor >= 0:
            os.close(self._descriptor)
            self._descriptor = -1

    def _piece(self, out: memoryview, at: int, index: int, plain: Buffer) -> int:
        """Lay one piece at its place; where the next one stands."""
        start, end = at + PIECE.size, at + PIECE.size + len(plain) + TAG_SIZE
        out[at:start] = piece_header(self._record.message.raw, index, end - start)
        self._cipher.seal_into(index, plain, out[start:end])
        return end


def pieces_size(layout: Layout, indexes: Sequence[int], *, leaves: bool) -> int:
    """How long chunks are as they stand on a stream."""
    rows = [*indexes, LEAVES] if leaves else indexes
    return sum(PIECE.size + layout.sealed_length(index) for index in rows)
