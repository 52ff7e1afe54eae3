"""A profile into one file and back, on a thread: what goes in, and what is made of it.

In: the database as of one commit (``database/copying.py``), its key, the name, and the files that
were received.  The database stays encrypted under its own key on its way, so that no plain copy
ever touches a disk.  Out: a folder that looks like any profile, made aside and put in place at
once; until then nothing of it is seen.
"""

from __future__ import annotations

import contextlib
import os
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import BinaryIO, Final

import msgspec

from m2chat.app.archive.backup_file import (
    CHUNK,
    DATABASE,
    FILE,
    PROFILE,
    BackupReader,
    BackupWriter,
    Entry,
)
from m2chat.app.archive.errors import BackupDamaged, CannotRead
from m2chat.app.archive.new_file import new_file
from m2chat.crypto.randomness import RandomSource
from m2chat.database.copying import copy_database
from m2chat.database.errors import of_system
from m2chat.storage import attachments, profiles
from m2chat.storage.files import make_private_folder

# What a profile's folder holds beside the database: received files and pictures, by folder.
KEPT_FOLDERS: Final = (attachments.FOLDER,)
COPY: Final = "backup-copy.tmp"
_COPY_SHARE = 0.3  # of the progress
Tell = Callable[[float], None]


class _Profile(msgspec.Struct, frozen=True):
    """The first entry."""

    name: str
    key: bytes  # of the database, 32


@dataclass(frozen=True, slots=True)
class Unpacked:
    """What a backup held."""

    name: str
    key: bytes
    made_at: float


def write_backup(
    path: Path,
    passphrase: str,
    folder: Path,
    name: str,
    key: bytes,
    *,
    now: float,
    random: RandomSource,
    files: bool,
    tell: Tell,
) -> None:
    """Write the backup of the profile in ``folder`` to the new file ``path``.

    ``tell`` hears 0..1 and may raise to stop it.  Raises ``FileIsThere``, ``CannotWrite`` or
    ``DatabaseTrouble``; then there is no file.
    """
    copy = folder / COPY
    with new_file(path) as out, _gone_after(copy):
        copy_database(folder / profiles.DATABASE, key, copy, lambda p: tell(p * _COPY_SHARE))
        inside = [(DATABASE, "profile.db", copy)]
        if files:
            inside += [(FILE, file.relative_to(folder).as_posix(), file) for file in _kept(folder)]
        total = sum(one.stat().st_size for _, _, one in inside) or 1
        writer = BackupWriter(out, passphrase, now, random)
        first = msgspec.json.encode(_Profile(name, key))
        writer.begin(Entry(PROFILE, "profile", len(first)))
        writer.write(first)
        done = 0
        for kind, inner, file in inside:
            for piece in _pieces(writer, kind, inner, file):
                done += piece
                tell(_COPY_SHARE + (1 - _COPY_SHARE) * min(1.0, done / total))
        writer.finish()


def unpack(path: Path, passphrase: str, folder: Path, tell: Tell) -> Unpacked:
    """Write what a backup holds into the new folder ``folder``; ``tell`` hears 0..1.

    Raises what ``BackupReader`` raises, ``CannotRead`` or ``DatabaseTrouble``; then the caller
    takes the folder away.
    """
    try:
        with path.open("rb") as file:
            return _unpack(file, path.stat().st_size, passphrase, folder, tell)
    except OSError as error:
        raise CannotRead(path) from error


def forget_leftovers(folder: Path) -> None:
    """Take away what a backup that was killed left in a profile's folder."""
    for name in (COPY, f"{COPY}-wal", f"{COPY}-shm", f"{COPY}-journal"):
        with contextlib.suppress(OSError):
            (folder / name).unlink()


def _unpack(file: BinaryIO, size: int, passphrase: str, folder: Path, tell: Tell) -> Unpacked:
    reader = BackupReader(file, passphrase)
    profile: _Profile | None = None
    database = False
    make_private_folder(folder)
    for entry in reader.entries():
        if entry.kind == PROFILE and entry.size <= CHUNK:
            try:
                profile = msgspec.json.decode(reader.read(entry.size), type=_Profile)
            except (msgspec.DecodeError, UnicodeDecodeError) as error:
                raise BackupDamaged from error
            continue
        if entry.kind == DATABASE:
            target, database = folder / profiles.DATABASE, True
        elif entry.kind == FILE:
            target = _inside(folder, entry.name)
        else:
            raise BackupDamaged
        _save(reader, entry.size, target, lambda: tell(file.tell() / max(1, size)))
    if profile is None or not database or len(profile.key) != 32:
        raise BackupDamaged
    return Unpacked(profile.name, profile.key, float(reader.header.made_at))


def _save(reader: BackupReader, size: int, target: Path, step: Callable[[], None]) -> None:
    try:
        descriptor = os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "wb") as out:
            while size:
                piece = reader.read(min(size, CHUNK))
                out.write(piece)
                size -= len(piece)
                step()
            out.flush()
            os.fsync(out.fileno())
    except FileExistsError as error:
        raise BackupDamaged from error
    except OSError as error:
        raise of_system(error) from error


def _inside(folder: Path, name: str) -> Path:
    """Where a file of the backup goes: only into the folders that backups have."""
    parts = PurePosixPath(name).parts
    plain = all(part not in ("", ".", "..") and not set(part) & set('\\:\0"') for part in parts)
    if len(parts) < 2 or parts[0] not in KEPT_FOLDERS or not plain:
        raise BackupDamaged
    for depth in range(1, len(parts)):
        make_private_folder(folder.joinpath(*parts[:depth]))
    return folder.joinpath(*parts)


def _kept(folder: Path) -> list[Path]:
    """The received files; what is a link or no file is left out."""
    found: list[Path] = []
    for kept in KEPT_FOLDERS:
        found += [
            path
            for path in sorted((folder / kept).rglob("*"))
            if path.is_file() and not path.is_symlink()
        ]
    return found


def _pieces(writer: BackupWriter, kind: int, name: str, file: Path) -> Iterator[int]:
    """Write one file as it is now; how many bytes, piece by piece.

    A file that shrinks or goes meanwhile (a transfer, a deleted message) is filled with zeros, so
    that the rest can be read.
    """
    try:
        source = file.open("rb")
    except FileNotFoundError:
        return
    with source:
        left = os.fstat(source.fileno()).st_size
        writer.begin(Entry(kind, name, left))
        while left:
            piece = source.read(min(left, CHUNK))
            piece = piece or bytes(min(left, CHUNK))
            writer.write(piece)
            left -= len(piece)
            yield len(piece)


@contextlib.contextmanager
def _gone_after(copy: Path) -> Iterator[None]:
    forget_leftovers(copy.parent)
    try:
        yield
    finally:
        forget_leftovers(copy.parent)


def put_in_place(made: Path, folder: Path) -> None:
    """Make the finished folder the profile's, at once; raises ``ProfileExists`` and the like."""
    try:
        with contextlib.suppress(FileNotFoundError):
            folder.rmdir()  # an empty folder that the person chose; any other one stays
        made.rename(folder)
    except OSError as error:
        raise of_system(error) from error


def take_away(folder: Path) -> None:
    """Forget what was unpacked."""
    shutil.rmtree(folder, ignore_errors=True)
