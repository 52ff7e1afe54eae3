"""Our temporary keys and the bundles that say so, one bundle per circle (protocol 1).

New every twelve hours and at every start; the private part of the one before is kept ten minutes.
The epoch is committed by the app before it is used.  Making a key and signing run in the pool.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from concurrent.futures import Executor

from m2chat.crypto.randomness import RandomSource
from m2chat.crypto.session_keys import TemporaryKey
from m2chat.net.session.handshake import LocalEnd, Signer
from m2chat.net.wire.bundle import Bundle

RENEW_AFTER = 12 * 3600.0
KEEP_OLD = 600.0
STALE_S = 1_800.0  # well within the two hours that others allow


class TemporaryKeys:
    """The current key and its bundles; the one before for a little while."""

    def __init__(
        self,
        fingerprint: bytes,
        certificate: bytes,
        sign: Signer,
        instance: bytes,
        next_epoch: Callable[[], Awaitable[int]],
        random: RandomSource,
        pool: Executor,
    ) -> None:
        self.fingerprint = fingerprint
        self._certificate = certificate
        self._sign = sign
        self._instance = instance
        self._next_epoch = next_epoch
        self._random = random
        self._pool = pool
        self._key: TemporaryKey | None = None
        self._epoch = 0
        self._current: dict[bytes, LocalEnd] = {}  # circle_pk -> end
        self._old: dict[bytes, LocalEnd] = {}

    async def renew(self) -> None:
        """Make a new key; circles get their bundles by ``end_for``."""
        loop = asyncio.get_running_loop()
        key = await loop.run_in_executor(self._pool, TemporaryKey.generate, self._random)
        self._epoch = await self._next_epoch()
        self._key = key
        self._old, self._current = self._current, {}

    def forget_old(self) -> None:
        """The ten minutes are over."""
        self._old = {}

    async def end_for(self, circle_pk: bytes, net_time: float) -> LocalEnd:
        """Our current end in a circle; signed now if it was not yet."""
        end = self._current.get(circle_pk)
        if end is not None:
            return end
        key = self._key
        assert key is not None
        draft = Bundle.unsigned(key, self._epoch, self._instance, int(net_time))
        statement = draft.statement(self.fingerprint, circle_pk)
        loop = asyncio.get_running_loop()
        signature = await loop.run_in_executor(self._pool, self._sign, "bundle", statement)
        bundle = draft.signed(signature)
        end = LocalEnd(
            self.fingerprint, self._certificate, self._sign, key, bundle.encode(), bundle.bid
        )
        if self._key is key:
            self._current[circle_pk] = end
        return end

    def drop_stale(self, circle_pk: bytes, net_time: float) -> bool:
        """Forget a bundle that was signed while our clock was wrong; whether there was one."""
        end = self._current.get(circle_pk)
        if end is None:
            return False
        bundle = Bundle.decode(end.bundle)
        if bundle.not_before - STALE_S <= net_time <= bundle.not_after - KEEP_OLD:
            return False
        self._old[circle_pk] = self._current.pop(circle_pk)
        return True

    def live(self, circle_pk: bytes) -> dict[bytes, LocalEnd]:
        """All ends of a circle that a handshake may name, by bid."""
        ends = (table.get(circle_pk) for table in (self._current, self._old))
        return {end.bid: end for end in ends if end is not None}

    def current(self, circle_pk: bytes) -> LocalEnd | None:
        """The one to show: the newest that was signed, the old one while its successor is not."""
        return self._current.get(circle_pk) or self._old.get(circle_pk)
