"""The key slots of a profile: either of them gives the database's key (protocol 17).

``keys.json`` holds the 32-byte database key twice at most, each time sealed under another secret:
* passphrase: Argon2id of it (parameters beside it);
* keyring: a random secret that the operating system keeps.
kek = HKDF(secret, «slot»)[:16]; sealed = seal(kek, database key, aad = «slot» || profile id || kind
|| parameters), so a slot moved to another profile or with changed parameters does not open.

The calls block (Argon2id takes half a second, a keyring may ask the person): run them off the loop.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import Final

import msgspec

from m2chat.crypto.aead import open_, seal
from m2chat.crypto.errors import BadKey, DecryptionFailed
from m2chat.crypto.kdf import hkdf, label
from m2chat.crypto.passphrase import PassphraseParameters, derive_key
from m2chat.crypto.randomness import RandomSource
from m2chat.database.errors import of_system
from m2chat.storage.errors import (
    DamagedKeys,
    EmptyPassphrase,
    KeyLockedAway,
    KeyNotThere,
    KeyringLocked,
    KeyringTrouble,
    LastSlot,
    NoKeyring,
    PassphraseNeeded,
    WrongPassphrase,
)
from m2chat.storage.files import write_private
from m2chat.storage.keyrings import SecretKeeper

FILE: Final = "keys.json"
KEY_SIZE = 32
_FILE_LIMIT = 64 * 1024
_VERSION = 1


class _PassphraseSlot(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    salt: bytes
    passes: int
    memory_kib: int
    lanes: int
    sealed: bytes

    def parameters(self) -> PassphraseParameters:
        return PassphraseParameters(self.salt, self.passes, self.memory_kib, self.lanes)


class _KeyringSlot(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    account: str
    sealed: bytes


class _Slots(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    version: int
    profile: bytes  # 16, names the profile to the keyring and binds the slots to it
    passphrase: _PassphraseSlot | None = None
    keyring: _KeyringSlot | None = None


class Vault:
    """The slots in one profile folder."""

    def __init__(self, folder: Path, keeper: SecretKeeper, random: RandomSource) -> None:
        self._path = folder / FILE
        self._keeper = keeper
        self._random = random

    def create(self, passphrase: str | None, key: bytes | None = None) -> bytes:
        """Draw a database key and put it in a first slot: the passphrase's, or the keyring's.

        With ``key`` it is that one, of a restored database.  Raises ``EmptyPassphrase``, and
        ``NoKeyring`` where there is neither passphrase nor keyring.
        """
        key = key if key is not None else self._random.bytes(KEY_SIZE)
        slots = _Slots(_VERSION, self._random.bytes(16))
        if passphrase is None:
            slots = self._with_keyring(slots, key)
        else:
            slots = self._with_passphrase(slots, key, passphrase)
        self._write(slots)
        return key

    def has(self) -> tuple[bool, bool]:
        """Whether there is a passphrase slot, and whether there is a keyring slot."""
        slots = self._read()
        return slots.passphrase is not None, slots.keyring is not None

    def open(self, passphrase: str | None) -> bytes:
        """The database key, by the passphrase if one is given, else by the keyring.

        Raises ``WrongPassphrase``, ``PassphraseNeeded`` or ``DamagedKeys``; where the keyring alone
        opens it, ``KeyLockedAway`` or ``KeyNotThere``.
        """
        slots = self._read()
        if passphrase is not None:
            return self._by_passphrase(slots, passphrase)
        if slots.keyring is None:
            raise PassphraseNeeded
        try:
            return self._by_keyring(slots, slots.keyring)
        except KeyringTrouble as error:
            if slots.passphrase is not None:
                raise PassphraseNeeded from None
            raise (KeyLockedAway if isinstance(error, KeyringLocked) else KeyNotThere) from error

    def keyring_account(self) -> str | None:
        """What the keyring knows this profile by, if it has a slot; raises ``DamagedKeys``."""
        slot = self._read().keyring
        return slot.account if slot is not None else None

    def set_passphrase(self, key: bytes, passphrase: str) -> None:
        """Add the passphrase slot, or change the passphrase; ``key`` proves the profile is open."""
        self._write(self._with_passphrase(self._read(), key, passphrase))

    def remove_passphrase(self) -> None:
        """Take the passphrase slot away; raises ``LastSlot`` when the keyring does not stand."""
        slots = self._read()
        if slots.keyring is None:
            raise LastSlot
        self._by_keyring(slots, slots.keyring)  # it must really open before the other one goes
        self._write(msgspec.structs.replace(slots, passphrase=None))

    def set_keyring(self, key: bytes) -> None:
        """Add the keyring slot; raises ``NoKeyring`` or ``KeyringLocked``."""
        self._write(self._with_keyring(self._read(), key))

    def remove_keyring(self) -> None:
        """Take the keyring slot away; raises ``LastSlot`` when no passphrase stands."""
        slots = self._read()
        if slots.passphrase is None:
            raise LastSlot
        self._write(msgspec.structs.replace(slots, keyring=None))
        if slots.keyring is not None:
            try:
                self._keeper.remove(slots.keyring.account)
            except KeyringTrouble:
                return  # the slot is gone; the secret alone opens nothing

    def _with_passphrase(self, slots: _Slots, key: bytes, passphrase: str) -> _Slots:
        if not passphrase.strip():
            raise EmptyPassphrase
        p = PassphraseParameters.fresh(self._random)
        slot = _PassphraseSlot(p.salt, p.passes, p.memory_kib, p.lanes, b"")
        sealed = seal(
            _kek(derive_key(passphrase, p)), key, _passphrase_aad(slots, slot), self._random
        )
        return msgspec.structs.replace(
            slots, passphrase=msgspec.structs.replace(slot, sealed=sealed)
        )

    def _with_keyring(self, slots: _Slots, key: bytes) -> _Slots:
        account = "profile-" + slots.profile.hex()
        secret = self._random.bytes(KEY_SIZE)
        self._keeper.put(account, secret)
        sealed = seal(_kek(secret), key, _aad(slots, b"keyring"), self._random)
        return msgspec.structs.replace(slots, keyring=_KeyringSlot(account, sealed))

    def _by_passphrase(self, slots: _Slots, passphrase: str) -> bytes:
        slot = slots.passphrase
        if slot is None:
            raise WrongPassphrase
        try:
            kek = _kek(derive_key(passphrase, slot.parameters()))
        except BadKey as error:
            raise DamagedKeys from error
        return _open(kek, slot.sealed, _passphrase_aad(slots, slot), WrongPassphrase)

    def _by_keyring(self, slots: _Slots, slot: _KeyringSlot) -> bytes:
        secret = self._keeper.get(slot.account)
        if secret is None:
            raise NoKeyring
        return _open(_kek(secret), slot.sealed, _aad(slots, b"keyring"), NoKeyring)

    def _read(self) -> _Slots:
        try:
            with self._path.open("rb") as file:
                content = file.read(_FILE_LIMIT + 1)
        except FileNotFoundError as error:
            raise DamagedKeys from error
        except OSError as error:
            raise of_system(error) from error
        try:
            slots = msgspec.json.decode(content, type=_Slots)
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
            raise DamagedKeys from error
        if slots.version != _VERSION or (slots.passphrase is None and slots.keyring is None):
            raise DamagedKeys
        return slots

    def _write(self, slots: _Slots) -> None:
        write_private(self._path, msgspec.json.format(msgspec.json.encode(slots)) + b"\n")


def exists(folder: Path) -> bool:
    """Whether the folder has key slots."""
    return os.path.lexists(folder / FILE)


def _kek(secret: bytes) -> bytes:
    return hkdf(secret, label("slot"), 16)


def _aad(slots: _Slots, kind: bytes) -> bytes:
    return label("slot") + slots.profile + kind


def _passphrase_aad(slots: _Slots, slot: _PassphraseSlot) -> bytes:
    costs = b"".join(n.to_bytes(8, "big") for n in (slot.passes, slot.memory_kib, slot.lanes))
    return _aad(slots, b"passphrase") + slot.salt + costs


def _open(kek: bytes, sealed: bytes, aad: bytes, wrong: Callable[[], Exception]) -> bytes:
    try:
        key = open_(kek, sealed, aad)
    except DecryptionFailed:
        raise wrong() from None
    if len(key) != KEY_SIZE:
        raise DamagedKeys
    return key
