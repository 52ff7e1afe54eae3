"""A backup made into a profile on this computer; nothing of it is seen before it is whole.

Unpacked aside, brought to this version's tables, begun anew as another instance
(``messaging/revival.py``), given its key slots, and then put in place by one rename.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Callable
from concurrent.futures import Executor
from pathlib import Path

from m2chat.app.archive.backup import Unpacked, put_in_place, take_away, unpack
from m2chat.app.archive.errors import BackupDamaged
from m2chat.app.archive.reminder import note_backup
from m2chat.app.bootstrap import Surface
from m2chat.crypto.certificate import UserCertificate
from m2chat.crypto.errors import BadKey
from m2chat.database.errors import Damaged
from m2chat.messaging.ports import Tables
from m2chat.messaging.revival import begin_anew
from m2chat.storage import profiles
from m2chat.storage.store import ProfileStore
from m2chat.storage.vault import Vault

Progress = Callable[[float], None]


async def restore(
    file: Path,
    passphrase: str,
    folder: Path | None,
    surface: Surface,
    thread: Executor,
    progress: Progress,
) -> Path:
    """Make the profile's folder out of a backup, opened by ``passphrase``; where it is.

    Raises what ``unpack`` raises, ``ProfileExists``, ``NotEmpty`` or what the disk says; then
    nothing was changed.
    """
    loop = asyncio.get_running_loop()
    if folder is not None:
        profiles.prepare_folder(folder)
    parent = folder.parent if folder is not None else profiles.home()
    made = parent / f".restoring-{surface.random.bytes(8).hex()}"

    def tell(share: float) -> None:
        loop.call_soon_threadsafe(progress, share)

    try:
        unpacked = await loop.run_in_executor(thread, lambda: unpack(file, passphrase, made, tell))
        await _begin(made, unpacked, file, surface)
        vault = Vault(made, surface.keeper, surface.random)
        await loop.run_in_executor(thread, lambda: vault.create(passphrase, unpacked.key))
        profiles.write_name(made, unpacked.name)
        final = folder or profiles.free_folder(unpacked.name)
        if folder is not None:
            _empty(folder)
        await loop.run_in_executor(thread, lambda: put_in_place(made, final))
    except BaseException:
        await loop.run_in_executor(thread, lambda: take_away(made))
        raise
    return final


async def _begin(folder: Path, unpacked: Unpacked, file: Path, surface: Surface) -> None:
    """Another instance, before anybody can open it."""
    try:
        store, _ = await ProfileStore.open(folder, unpacked.key, _fingerprint)
    except Damaged as error:
        raise BackupDamaged from error
    instance, now = surface.random.bytes(8), surface.clock.wall()

    def work(t: Tables) -> None:
        begin_anew(t, instance, now)
        note_backup(t, unpacked.made_at, file)

    try:
        await store.transaction(work)
    finally:
        await store.close()


def _empty(folder: Path) -> None:
    """Only a lock may stand there by now; it was checked before."""
    with contextlib.suppress(OSError):
        (folder / profiles.LOCK).unlink()


def _fingerprint(certificate: bytes) -> bytes:
    try:
        return UserCertificate.decode(certificate).fingerprint
    except BadKey as error:
        raise BackupDamaged from error
