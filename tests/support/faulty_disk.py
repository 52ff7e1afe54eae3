"""A disk below SQLCipher that records, fails or loses power: for R-13 and R-14.

SQLite writes through a table of functions (its VFS).  The one in the SQLCipher library that the
program really uses is entered by ctypes: each file's own ``xWrite``, ``xTruncate`` and ``xSync``
are replaced by ours, which note the operation, may refuse it, and else call the original.  So the
whole of SQLite, SQLCipher and our code above them is the real one; only the disk is not.

``Disk.after_power_cut`` says what a disk may hold after power was lost at some operation: all that
was synced, and of what was written since, any sectors in any mixture.  What it does not model: a
disk that lies about syncs, and lost names of files (their creation counts as durable).
"""

from __future__ import annotations

import ctypes
import importlib
import random
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

SECTOR = 512
OK, IOERR_WRITE, FULL, READONLY = 0, 10 | 3 << 8, 13, 8
_P, _I, _L = ctypes.c_void_p, ctypes.c_int, ctypes.c_int64


class _Methods(ctypes.Structure):
    """``sqlite3_io_methods``; https://sqlite.org/c3ref/io_methods.html"""

    _fields_ = [("version", _I)] + [
        (name, _P)
        for name in [
            "close",
            "read",
            "write",
            "truncate",
            "sync",
            "size",
            "lock",
            "unlock",
            "reserved",
            "control",
            "sector",
            "traits",
            "shm_map",
            "shm_lock",
            "shm_barrier",
            "shm_unmap",
            "fetch",
            "unfetch",
        ]
    ]


class _File(ctypes.Structure):
    _fields_ = [("methods", ctypes.POINTER(_Methods))]


class _Vfs(ctypes.Structure):
    """``sqlite3_vfs``; https://sqlite.org/c3ref/vfs.html"""

    _fields_ = [
        ("version", _I), ("size", _I), ("longest", _I), ("next", _P), ("name", ctypes.c_char_p),
        ("data", _P), ("open", _P), ("delete", _P),
    ]  # fmt: skip


_FileP = ctypes.POINTER(_File)
# The name goes on as the pointer that it came as: SQLite keeps it for as long as the file is open.
_OPEN = ctypes.CFUNCTYPE(_I, _P, _P, _FileP, _I, ctypes.POINTER(_I))
_DELETE = ctypes.CFUNCTYPE(_I, _P, ctypes.c_char_p, _I)
_WRITE = ctypes.CFUNCTYPE(_I, _FileP, _P, _I, _L)
_TRUNCATE = ctypes.CFUNCTYPE(_I, _FileP, _L)
_SYNC = ctypes.CFUNCTYPE(_I, _FileP, _I)


@dataclass(frozen=True, slots=True)
class Operation:
    """One thing that was done to the disk, or a note of the test's own between them."""

    kind: str  # write, truncate, sync, delete, note
    name: str  # of the file, without its folder; of a note: what it says
    at: int = 0  # offset, or the new size
    content: bytes = b""


@dataclass(slots=True)
class Disk:
    """What was done, and what is refused."""

    done: list[Operation] = field(default_factory=list)
    refuse: Callable[[int], int] = lambda _number: OK  # by the number of the operation, from 1
    count: int = 0

    def note(self, words: str) -> None:
        """Remember that something was promised at this point."""
        self.done.append(Operation("note", words))

    def ask(self, operation: Operation) -> int:
        """Whether an operation may be done: 0, or SQLite's code for why not."""
        self.count += 1
        answer = self.refuse(self.count)
        if answer == OK:
            self.done.append(operation)
        return answer

    def after_power_cut(
        self, before: dict[str, bytes], at: int, chance: random.Random
    ) -> dict[str, bytes]:
        """The files after power was lost before operation ``at``; ``before``: as it all began."""
        durable = {name: bytearray(content) for name, content in before.items()}
        waiting: dict[str, list[Operation]] = {}
        for one in self.done[:at]:
            if one.kind == "sync":
                for write in waiting.pop(one.name, []):
                    _apply(durable, write)
            elif one.kind == "delete":
                waiting.pop(one.name, None)
                durable.pop(one.name, None)
            elif one.kind != "note":
                waiting.setdefault(one.name, []).append(one)
        for operations in waiting.values():
            for one in operations:
                for piece in _sectors(one):
                    if chance.random() < 0.5:
                        _apply(durable, piece)
        return {name: bytes(content) for name, content in durable.items()}


def _apply(files: dict[str, bytearray], one: Operation) -> None:
    content = files.setdefault(one.name, bytearray())
    if one.kind == "truncate":
        del content[one.at :]
        content.extend(bytes(max(0, one.at - len(content))))
        return
    content.extend(bytes(max(0, one.at - len(content))))
    content[one.at : one.at + len(one.content)] = one.content


def _sectors(one: Operation) -> Iterator[Operation]:
    """A write in the pieces that a disk writes at once."""
    if one.kind != "write":
        yield one
        return
    start = 0
    while start < len(one.content):
        end = min(len(one.content), (one.at + start) // SECTOR * SECTOR + SECTOR - one.at)
        yield Operation("write", one.name, one.at + start, one.content[start:end])
        start = end


@contextmanager
def faulty_disk(binding: Any = None) -> Iterator[Disk]:
    """Every file that is opened inside the block lies on this disk.

    ``binding`` is the extension module whose SQLite is meant; without it SQLCipher's.
    """
    if binding is None:
        binding = importlib.import_module("sqlcipher3._sqlite3")
    library: Any = ctypes.CDLL(binding.__file__)
    library.sqlite3_vfs_find.restype = ctypes.POINTER(_Vfs)
    vfs = library.sqlite3_vfs_find(None).contents
    disk, kept = Disk(), _Kept()
    real_open, real_delete = _OPEN(vfs.open), _DELETE(vfs.delete)

    def open_(this: int, name: int | None, file: Any, flags: int, out: Any) -> int:
        answer = real_open(this, name, file, flags, out)
        if answer == OK and name is not None and file.contents.methods:
            kept.replace(disk, Path(ctypes.string_at(name).decode()).name, file)
        return int(answer)

    def delete(this: int, name: bytes, sync: int) -> int:
        answer = disk.ask(Operation("delete", Path(name.decode()).name))
        return answer if answer != OK else int(real_delete(this, name, sync))

    ours = (_OPEN(open_), _DELETE(delete))
    addresses = (vfs.open, vfs.delete)
    vfs.open, vfs.delete = (ctypes.cast(one, _P).value for one in ours)
    try:
        yield disk
    finally:
        vfs.open, vfs.delete = addresses
        disk.refuse = lambda _number: OK
        _ALIVE.append((kept, ours))  # a file that is still open may call them


_ALIVE: list[object] = []  # what the library may still point to


class _Kept:
    """Keeps the replaced tables and functions alive for as long as SQLite points to them."""

    def __init__(self) -> None:
        self._held: list[object] = []

    def replace(self, disk: Disk, name: str, file: Any) -> None:
        """Give one open file our functions."""
        real = file.contents.methods.contents
        mine = _Methods.from_buffer_copy(real)
        write, truncate, sync = _WRITE(real.write), _TRUNCATE(real.truncate), _SYNC(real.sync)

        def write_(this: Any, data: int, size: int, at: int) -> int:
            content = ctypes.string_at(data, size)
            answer = disk.ask(Operation("write", name, at, content))
            return answer if answer != OK else int(write(this, data, size, at))

        def truncate_(this: Any, size: int) -> int:
            answer = disk.ask(Operation("truncate", name, size))
            return answer if answer != OK else int(truncate(this, size))

        def sync_(this: Any, flags: int) -> int:
            answer = disk.ask(Operation("sync", name))
            return answer if answer != OK else int(sync(this, flags))

        ours = (_WRITE(write_), _TRUNCATE(truncate_), _SYNC(sync_))
        mine.write, mine.truncate, mine.sync = (ctypes.cast(one, _P).value for one in ours)
        file.contents.methods = ctypes.pointer(mine)
        self._held.append((mine, ours))
