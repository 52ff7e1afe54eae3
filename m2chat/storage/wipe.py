"""Make a profile unreadable, then take it away: the keys first, then everything else.

What is on the disk is encrypted under one key, which stands in ``keys.json`` alone, sealed.  So the
first step, overwriting that file in place and on the disk, is the one that counts; what follows is
tidying, and goes on at the next start if the computer stops meanwhile (the mark ``wipe`` says so).

What cannot be promised: a solid-state disk, a file system that writes copies (btrfs, ZFS, APFS), a
snapshot or a backup may still hold the old bytes of ``keys.json``.  They open with the passphrase
only; with one that can be guessed, or a keyring that was copied too, they are no use being gone.
"""

from __future__ import annotations

import contextlib
import os
from pathlib import Path

from m2chat.crypto.randomness import RandomSource
from m2chat.database.errors import of_system
from m2chat.storage import vault
from m2chat.storage.errors import DamagedKeys, KeyringTrouble, NoProfile
from m2chat.storage.files import write_private
from m2chat.storage.keyrings import SecretKeeper
from m2chat.storage.profiles import CARD, LOCK, ProfileLock
from m2chat.storage.vault import Vault

MARK = "wipe"  # this profile is being wiped: nobody opens it any more
HEAD = 64 * 1024  # so much of every other file is overwritten: a database is useless without it


def begun(folder: Path) -> bool:
    """Whether a wipe was begun here and must be finished."""
    return os.path.lexists(folder / MARK)


def wipe(folder: Path, keeper: SecretKeeper, random: RandomSource) -> None:
    """Take the profile away for good.

    Blocks.  Raises ``NoProfile``, ``ProfileInUse``, or what the disk says; it may then be called
    again, also by a later start.
    """
    if not (begun(folder) or os.path.lexists(folder / CARD) or vault.exists(folder)):
        raise NoProfile
    lock = ProfileLock(folder)
    try:
        account = None
        with contextlib.suppress(DamagedKeys, FileNotFoundError):
            account = Vault(folder, keeper, random).keyring_account()
        write_private(folder / MARK, b"")
        overwrite(folder / vault.FILE, random)
        if account is not None:
            with contextlib.suppress(KeyringTrouble):
                keeper.remove(account)  # alone it opens nothing
        _clear(folder, random)
    except OSError as error:
        raise of_system(error) from error
    finally:
        lock.release()
    with contextlib.suppress(OSError):
        (folder / LOCK).unlink()
        folder.rmdir()


def overwrite(path: Path, random: RandomSource, most: int | None = None) -> None:
    """Random bytes in place of a file's own, on the disk before this returns.

    The file is opened, never replaced, so that the same blocks are written where a file system
    does so.  What is no plain file of one name is left alone.
    """
    try:
        descriptor = os.open(path, os.O_RDWR | getattr(os, "O_NOFOLLOW", 0))
    except FileNotFoundError:
        return
    try:
        size = os.fstat(descriptor).st_size
        left = size if most is None else min(size, most)
        while left > 0:
            left -= os.write(descriptor, random.bytes(min(left, HEAD)))
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _clear(folder: Path, random: RandomSource) -> None:
    """Everything below the folder but its lock and the mark, which goes last."""
    kept = {folder / LOCK, folder / MARK}
    for base, folders, files in os.walk(folder, topdown=False):
        for name in files:
            path = Path(base, name)
            if path in kept:
                continue
            if not path.is_symlink():
                overwrite(path, random, HEAD)
            path.unlink()
        for name in folders:
            path = Path(base, name)
            if path.is_symlink():
                path.unlink()
            else:
                path.rmdir()
    (folder / MARK).unlink()
