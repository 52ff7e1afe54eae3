"""Before a profile is open: list, create, unlock, change what opens it.  Fills ``AccountsFace``.

Everything slow (two RSA-4096 keys, Argon2id, the keyring) runs on a thread of its own; the
interpreter lock is free during the long parts.  A creation that fails leaves no profile behind.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Awaitable, Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TypeVar

from m2chat.app import network
from m2chat.app.application import Application
from m2chat.app.archive.restore import restore
from m2chat.app.bootstrap import Surface
from m2chat.app.face import ProfileSummary
from m2chat.crypto.certificate import UserCertificate
from m2chat.crypto.envelope import probe
from m2chat.crypto.errors import BadKey, DecryptionFailed
from m2chat.crypto.identity import Identity
from m2chat.database.errors import Damaged
from m2chat.errors import LocalError, UserFacingError
from m2chat.messaging.circles import parse_circle
from m2chat.messaging.contacts import own_name
from m2chat.net.io.process import disable_core_dumps
from m2chat.storage import profiles, vault
from m2chat.storage.errors import BadIdentityFile, EmptyPassphrase, NoProfile, StorageError
from m2chat.storage.profiles import ProfileLock
from m2chat.storage.store import NewProfile, ProfileStore
from m2chat.storage.vault import Vault
from m2chat.storage.wipe import MARK, wipe

T = TypeVar("T")


class Accounts:
    """The profiles on this computer."""

    def __init__(self, surface: Surface) -> None:
        """Raises ``MissingPrimitive`` where the cryptography library is too old (T9)."""
        probe()
        disable_core_dumps()  # from here on there are keys in this process
        self._surface = surface
        self._thread = ThreadPoolExecutor(2, thread_name_prefix="m2chat-keys")

    def profiles(self) -> Sequence[ProfileSummary]:
        """The profiles on this computer; one that cannot be read is still listed.

        A wipe that was cut short is finished here.
        """
        for path in profiles.unfinished(MARK):
            with contextlib.suppress(UserFacingError):
                wipe(path, self._surface.keeper, self._surface.random)
        return [self.look(path) for path in profiles.folders()]

    def look(self, path: Path) -> ProfileSummary:
        """One profile, wherever it lies; raises ``NoProfile``."""
        name = profiles.read_name(path)
        try:
            passphrase, keyring = self._vault(path).has()
        except StorageError:
            passphrase, keyring = False, False
        return ProfileSummary(path, name, passphrase, keyring)

    def prepare_keys(self, progress: Callable[[str], None] | None = None) -> Awaitable[object]:
        """Start making the keys in the background; hand the result to ``create``.

        ``progress`` is called on the loop with ``making``, then with ``ready``.
        """
        tell = progress or (lambda _word: None)

        async def make() -> Identity:
            tell("making")
            identity = await self._off_loop(Identity.generate)
            tell("ready")
            return identity

        return asyncio.ensure_future(make())

    async def create(
        self,
        name: str,
        passphrase: str | None,
        *,
        path: Path | None = None,
        circle: str | None = None,
        prepared: Awaitable[object] | None = None,
    ) -> Application:
        """Make a profile and open it.

        Raises ``BadText``, ``BadCircle``, ``EmptyPassphrase``, ``NoKeyring``, ``ProfileExists``,
        ``NotEmpty`` or what the disk says; then nothing was made.
        """
        name = own_name(name)
        if passphrase is not None and not passphrase.strip():
            raise EmptyPassphrase
        if circle is not None:
            parse_circle(circle)
        folder = path or profiles.free_folder(name)
        profiles.prepare_folder(folder)
        lock = ProfileLock(folder)
        try:
            profiles.clear_folder(folder)
            identity = await (prepared if prepared is not None else self.prepare_keys())
            if not isinstance(identity, Identity):
                raise LocalError("prepared must come from prepare_keys")
            key = await self._off_loop(lambda: self._vault(folder).create(passphrase))
            store = await ProfileStore.create(folder, key, self._first_row(name, identity))
        except BaseException:
            lock.release()
            raise
        application = await self._open(folder, lock, store, identity)
        try:
            if circle is not None:
                await application.join_circle(circle)
            profiles.write_name(folder, name)
        except BaseException:
            await application.stop()
            raise
        return application

    async def unlock(self, path: Path, passphrase: str | None = None) -> Application:
        """Open a profile.

        Raises ``NoProfile``, ``ProfileInUse``, ``WrongPassphrase``, ``PassphraseNeeded``,
        ``SchemaTooNew``, ``Damaged`` or what the disk says.
        """
        profiles.read_name(path)
        lock = ProfileLock(path)
        try:
            self._thread.submit(network.load)  # while the key is derived
            key = await self._key(path, passphrase)
            store, private = await ProfileStore.open(path, key, _fingerprint)
            try:
                identity = Identity.from_private_bytes(private)
            except BadKey as error:
                await store.close()
                raise Damaged from error
        except BaseException:
            lock.release()
            raise
        return await self._open(path, lock, store, identity)

    async def restore(
        self,
        file: Path,
        passphrase: str,
        *,
        path: Path | None = None,
        progress: Callable[[float], None] | None = None,
    ) -> Application:
        """Make a profile out of a backup and open it; the backup's passphrase opens it.

        Raises what ``restore`` of ``app.archive`` raises; then nothing was changed.
        """
        tell = progress or (lambda _share: None)
        folder = await restore(file, passphrase, path, self._surface, self._thread, tell)
        return await self.unlock(folder, passphrase)

    async def read_identity(self, file: bytes, passphrase: str) -> object:
        """The keys of a PKCS#12 file, for ``create`` as ``prepared``.

        Raises ``BadIdentityFile`` when the passphrase is wrong or it holds no m2chat identity.
        """
        try:
            return await self._off_loop(lambda: Identity.import_pkcs12(file, passphrase))
        except (BadKey, DecryptionFailed) as error:
            raise BadIdentityFile from error

    async def write_identity(
        self, path: Path, passphrase: str | None, sealed_with: str | None
    ) -> bytes:
        """The certificate as X.509 (PEM), or with ``sealed_with`` both keys as PKCS#12.

        Opens the profile for a moment; raises what ``unlock`` raises.
        """
        application = await self.unlock(path, passphrase)
        try:
            return await self._off_loop(lambda: application.export_identity(sealed_with))
        finally:
            await application.stop()

    async def change_passphrase(self, path: Path, old: str | None, new: str) -> None:
        """Set or change the passphrase; ``old`` or the keyring must open the profile."""
        key = await self._key(path, old)
        await self._off_loop(lambda: self._vault(path).set_passphrase(key, new))

    async def remove_passphrase(self, path: Path) -> None:
        """The keyring alone opens the profile from now on; raises ``LastSlot``."""
        await self._off_loop(self._vault(path).remove_passphrase)

    async def use_keyring(self, path: Path, passphrase: str) -> None:
        """Let the system's keyring open the profile too; raises ``NoKeyring``."""
        key = await self._key(path, passphrase)
        await self._off_loop(lambda: self._vault(path).set_keyring(key))

    async def forget_keyring(self, path: Path) -> None:
        """The passphrase alone opens the profile from now on; raises ``LastSlot``."""
        await self._off_loop(self._vault(path).remove_keyring)

    async def wipe(self, path: Path) -> None:
        """Make a profile unreadable and take it away for good; nothing brings it back.

        It asks for no passphrase: whoever can do this could delete the files.  Raises
        ``NoProfile``, ``ProfileInUse`` or what the disk says.
        """
        await self._off_loop(lambda: wipe(path, self._surface.keeper, self._surface.random))

    def close(self) -> None:
        """End the thread of slow things."""
        self._thread.shutdown(wait=False, cancel_futures=True)

    def _vault(self, folder: Path) -> Vault:
        return Vault(folder, self._surface.keeper, self._surface.random)

    async def _key(self, path: Path, passphrase: str | None) -> bytes:
        if not vault.exists(path):
            raise NoProfile
        return await self._off_loop(lambda: self._vault(path).open(passphrase))

    async def _open(
        self, folder: Path, lock: ProfileLock, store: ProfileStore, identity: Identity
    ) -> Application:
        try:
            return await Application.open(folder, lock, store, identity, self._surface)
        except BaseException:
            await store.close()
            lock.release()
            raise

    def _first_row(self, name: str, identity: Identity) -> NewProfile:
        random = self._surface.random
        return NewProfile(
            name=name,
            private=identity.private_bytes(),
            certificate=identity.certificate.encode(),
            fingerprint=identity.fingerprint,
            seed=random.bytes(32),
            instance=random.bytes(8),
            discovery=random.bytes(16),
            created_at=self._surface.clock.wall(),
        )

    async def _off_loop(self, work: Callable[[], T]) -> T:
        return await asyncio.get_running_loop().run_in_executor(self._thread, work)


def _fingerprint(certificate: bytes) -> bytes:
    try:
        return UserCertificate.decode(certificate).fingerprint
    except BadKey as error:
        raise Damaged from error
