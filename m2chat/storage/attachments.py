"""Where the bytes of files lie: sealed chunks under random names, in the profile's own folder.

    <profile>/files/<32 hex digits>      0600; chunk n at n x (chunk size + 16), as it travelled
The key of each is in the encrypted database, so the folder says nothing but sizes (ADR-0110).
Everything here blocks and belongs on a thread.  Errors of the disk come out as ``DatabaseTrouble``.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import quote

from m2chat.crypto.errors import DecryptionFailed
from m2chat.crypto.randomness import RandomSource
from m2chat.database.errors import of_system
from m2chat.messaging.files.bitmap import ChunkSet
from m2chat.messaging.files.chunks import FileCipher, Layout
from m2chat.messaging.files.names import numbered
from m2chat.messaging.files.tree import leaf
from m2chat.storage.files import make_private_folder

FOLDER = "files"
MARGIN = 256 << 20  # bytes that are left free on the disk
PART = ".m2part"  # the ending of a file in clear that is not whole yet
ORIGIN = "about:internet"  # what marks a file as come from elsewhere
_BINARY = getattr(os, "O_BINARY", 0)
_NO_FOLLOW = getattr(os, "O_NOFOLLOW", 0)


class Attachments:
    """The folder of one profile's files."""

    def __init__(self, profile: Path, random: RandomSource) -> None:
        self._folder = profile / FOLDER
        self._random = random

    def new_name(self) -> str:
        """A name that no file has."""
        return self._random.bytes(16).hex()

    def path(self, name: str) -> Path:
        """Where a sealed file lies."""
        return self._folder / name

    def prepare(self) -> None:
        """Make the folder."""
        make_private_folder(self._folder)

    def free(self) -> int:
        """How many bytes may still be written, a margin left out."""
        try:
            return shutil.disk_usage(self._folder).free - MARGIN
        except OSError as error:
            raise of_system(error) from error

    def remove(self, name: str) -> None:
        """Take a sealed file away; one that is gone already is no fault."""
        if name:
            with contextlib.suppress(OSError):
                self.path(name).unlink()

    def sweep(self, needed: set[str]) -> int:
        """Take away what no message needs any more; how many there were."""
        try:
            found = [one for one in self._folder.iterdir() if one.name not in needed]
        except OSError:
            return 0
        for one in found:
            self.remove(one.name)
        return len(found)


class ChunkFile:
    """The chunks of one file on the disk, sealed, or in clear where a person wanted it."""

    def __init__(self, path: Path, layout: Layout, cipher: FileCipher, *, plain: bool) -> None:
        """Open, or make; mode 0600.  Raises ``DatabaseTrouble``."""
        self._layout = layout
        self._cipher = cipher
        self._plain = plain
        self.path = path
        flags = os.O_RDWR | os.O_CREAT | _BINARY | _NO_FOLLOW
        with _of_disk():
            self._descriptor = os.open(path, flags, 0o600)

    def put(self, index: int, sealed: bytes, plain: bytes) -> None:
        """Write a chunk that was checked."""
        offset, data = self._place(index), plain if self._plain else sealed
        view = memoryview(data)
        with _of_disk():
            while view:
                written = _pwrite(self._descriptor, view, offset)
                view, offset = view[written:], offset + written

    def get(self, index: int) -> bytes:
        """A chunk in clear; raises ``DecryptionFailed`` when it is not there."""
        length = self._layout.length(index)
        if self._plain:
            data = self._read(self._place(index), length)
            if len(data) != length:
                raise DecryptionFailed("a chunk that was never written")
            return data
        return self._cipher.open(index, self._read(self._place(index), length + 16))

    def read(self, offset: int, size: int) -> bytes:
        """Bytes of the file in clear; raises ``DecryptionFailed`` when they are not all there."""
        end = min(offset + size, self._layout.size)
        out = []
        while offset < end:
            index, skip = divmod(offset, self._layout.chunk)
            piece = self.get(index)[skip : skip + end - offset]
            out.append(piece)
            offset += len(piece)
        return b"".join(out)

    def find(self, have: ChunkSet, leaves: bytes) -> int:
        """Add the chunks that lie here, are right and were not known of; how many there were.

        After a kill the disk may hold more than the last commit says.
        """
        with _of_disk():
            end = os.fstat(self._descriptor).st_size
        found = 0
        for first, count in have.missing(have.count):
            for index in range(first, first + count):
                if self._place(index) >= end:
                    return found
                found += self._is_right(index, leaves) and have.add(index)
        return found

    def _is_right(self, index: int, leaves: bytes) -> bool:
        try:
            return leaf(self.get(index)) == leaves[32 * index : 32 * index + 32]
        except DecryptionFailed:
            return False

    def sync(self) -> None:
        """What was written survives a power cut."""
        with _of_disk():
            os.fsync(self._descriptor)

    def close(self) -> None:
        """Give the file free."""
        os.close(self._descriptor)

    def _place(self, index: int) -> int:
        return index * self._layout.chunk if self._plain else self._layout.sealed_offset(index)

    def _read(self, offset: int, size: int) -> bytes:
        with _of_disk():
            return _pread(self._descriptor, size, offset)


def settle(part: Path, wanted: Path) -> Path:
    """Give a whole file its name, or the next free one; never over another file.

    The file and its name are durable when this returns.  ``part`` stays as a second name until
    the caller has committed and removes it: after a crash the same name is found again.
    """
    with _of_disk():
        for number in range(1, 10_000):
            path = wanted if number == 1 else wanted.with_name(numbered(wanted.name, number))
            try:
                _name(part, path)
            except FileExistsError:
                if not path.samefile(part):
                    continue
            mark_foreign(path)
            _sync_folder(path.parent)
            return path
        raise FileExistsError


def _name(part: Path, path: Path) -> None:
    try:
        os.link(part, path)
    except FileExistsError:
        raise
    except OSError:  # a file system without links
        os.close(os.open(path, os.O_CREAT | os.O_EXCL, 0o600))
        part.replace(path)


def mark_foreign(path: Path) -> None:
    """Tell the system that this came from elsewhere, so that it asks before it runs it."""
    with contextlib.suppress(OSError, ValueError):
        if sys.platform == "win32":
            stream = Path(f"{path}:Zone.Identifier")
            stream.write_bytes(b"[ZoneTransfer]\r\nZoneId=3\r\n")
        elif sys.platform == "darwin":
            pass  # quarantine needs an attribute that only a system library writes
        else:
            os.setxattr(path, "user.xdg.origin.url", quote(ORIGIN, safe=":").encode())


def _sync_folder(folder: Path) -> None:
    if sys.platform == "win32":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _pwrite(descriptor: int, data: memoryview, offset: int) -> int:
    if hasattr(os, "pwrite"):
        return os.pwrite(descriptor, data, offset)
    os.lseek(descriptor, offset, os.SEEK_SET)  # Windows; one thread at a time uses a file
    return os.write(descriptor, data)


def _pread(descriptor: int, size: int, offset: int) -> bytes:
    if hasattr(os, "pread"):
        return os.pread(descriptor, size, offset)
    os.lseek(descriptor, offset, os.SEEK_SET)
    return os.read(descriptor, size)


@contextmanager
def _of_disk() -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise of_system(error) from error
