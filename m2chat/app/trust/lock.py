"""The lock of an open profile: nothing is shown to anybody until its passphrase was given.

The network and the database go on, so that messages arrive.  Argon2id runs on a thread.  After
three wrong passphrases each further try waits twice as long as the one before, a minute at most;
the count is forgotten with the process, whose next start asks for the passphrase anyway.
"""

from __future__ import annotations

import asyncio
from pathlib import Path

from m2chat.clock import Clock
from m2chat.crypto.randomness import RandomSource
from m2chat.events import EventBus
from m2chat.messaging.ports import Store
from m2chat.messaging.trust.errors import Locked, NoPassphrase, WaitBeforeTrying
from m2chat.messaging.trust.model import LockChanged
from m2chat.storage.errors import PassphraseNeeded, WrongPassphrase
from m2chat.storage.keyrings import SecretKeeper
from m2chat.storage.vault import Vault

FREE_TRIES = 3
LONGEST_WAIT_S = 60.0
SETTING = "lock_after_s"
LEAST_S, MOST_S = 30, 24 * 3600


class Lock:
    """Locked or not, and what opens it."""

    def __init__(
        self,
        path: Path,
        store: Store,
        keeper: SecretKeeper,
        random: RandomSource,
        clock: Clock,
        bus: EventBus,
    ) -> None:
        self._vault = Vault(path, keeper, random)
        self._store = store
        self._clock = clock
        self._bus = bus
        self._wrong = 0
        self._not_before = 0.0
        self._one_at_a_time = asyncio.Lock()
        self.locked = False

    async def has_passphrase(self) -> bool:
        """Whether there is a passphrase to unlock with."""
        passphrase, _ = await asyncio.to_thread(self._vault.has)
        return passphrase

    async def lock(self) -> None:
        """Raises ``NoPassphrase``."""
        if not await self.has_passphrase():
            raise NoPassphrase
        self._turn(True)

    async def unlock(self, passphrase: str) -> None:
        """Raises ``WrongPassphrase`` or ``WaitBeforeTrying``."""
        if not self.locked:
            return
        if not await self.check(passphrase):
            raise WrongPassphrase
        self._turn(False)

    async def check(self, passphrase: str) -> bool:
        """Whether it opens the profile; raises ``WaitBeforeTrying``."""
        async with self._one_at_a_time:
            wait = self._not_before - self._clock.monotonic()
            if wait > 0:
                raise WaitBeforeTrying(wait)
            try:
                await asyncio.to_thread(self._vault.open, passphrase)
            except (WrongPassphrase, PassphraseNeeded):
                self._wrong += 1
                if self._wrong >= FREE_TRIES:
                    delay = min(2.0 ** (self._wrong - FREE_TRIES), LONGEST_WAIT_S)
                    self._not_before = self._clock.monotonic() + delay
                return False
            self._wrong, self._not_before = 0, 0.0
            return True

    async def set_passphrase(self, passphrase: str, old: str | None) -> None:
        """Raises ``WrongPassphrase``, ``PassphraseNeeded``, ``NoKeyring``, ``EmptyPassphrase``."""
        if self.locked:
            raise Locked
        if old is None and await self.has_passphrase():
            raise PassphraseNeeded  # whoever finds the window open must not set a new one
        if old is not None and not await self.check(old):
            raise WrongPassphrase
        key = await asyncio.to_thread(self._vault.open, old)
        await asyncio.to_thread(self._vault.set_passphrase, key, passphrase)

    async def after(self) -> int | None:
        """Idle seconds until the window locks."""
        kept = await self._store.transaction(lambda t: t.own.setting(SETTING))
        return int(kept) if kept else None

    async def set_after(self, seconds: int | None) -> None:
        """Raises ``NoPassphrase``."""
        if seconds is not None:
            if not await self.has_passphrase():
                raise NoPassphrase
            seconds = max(LEAST_S, min(MOST_S, seconds))
        value = "" if seconds is None else str(seconds)
        await self._store.transaction(lambda t: t.own.save_setting(SETTING, value))

    def _turn(self, locked: bool) -> None:
        if locked != self.locked:
            self.locked = locked
            self._bus.publish(LockChanged(locked))
