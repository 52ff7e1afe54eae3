"""Envelopes sealed and opened off the loop: RSA-4096 takes milliseconds (protocol 13).

Two threads of our own; the interpreter lock is free during the private operations.  Our pre-keys
are kept here as objects, since every envelope that comes names one of them.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

from m2chat.crypto import envelope
from m2chat.crypto.certificate import UserCertificate
from m2chat.crypto.errors import CryptoError
from m2chat.crypto.identity import Identity
from m2chat.crypto.prekeys import PreKeyPair, verify_prekey
from m2chat.crypto.randomness import RandomSource
from m2chat.messaging.records import OwnPreKey
from m2chat.messaging.service import MessagingService

THREADS = 2
T = TypeVar("T")


class Sealing:
    """Our identity at work on envelopes."""

    def __init__(self, identity: Identity, random: RandomSource) -> None:
        self._identity = identity
        self._random = random
        self._threads = ThreadPoolExecutor(THREADS, thread_name_prefix="m2chat-crypto")
        self._prekeys: dict[bytes, PreKeyPair] = {}

    async def seal(self, inner: bytes, certificate: bytes, prekey: bytes) -> bytes:
        """The blob for a receiver; raises ``BadKey`` for a pre-key that cannot be used."""
        receiver = UserCertificate.decode(certificate)
        return await self._off_loop(
            lambda: envelope.seal(inner, self._identity, receiver, prekey, self._random)
        )

    async def open(self, blob: bytes, certificate: bytes) -> bytes:
        """The inner of a blob from the holder of ``certificate``; raises ``CryptoError``."""
        sender = UserCertificate.decode(certificate)
        find = dict(self._prekeys).get
        return await self._off_loop(lambda: envelope.open_(blob, self._identity, find, sender))

    async def open_stored(self, blob: bytes, certificates: Mapping[bytes, bytes]) -> bytes:
        """The inner of a blob that lay at a store; ``certificates`` by fingerprint.

        Raises ``CryptoError``, also when it is from nobody of these.
        """
        find = dict(self._prekeys).get

        def sender(fingerprint: bytes) -> UserCertificate | None:
            found = certificates.get(fingerprint)
            return UserCertificate.decode(found) if found is not None else None

        return await self._off_loop(
            lambda: envelope.open_stored(blob, self._identity, find, sender)
        )

    async def sign(self, use: str, message: bytes) -> bytes:
        """Our PSS signature, 512 bytes."""
        return await self._off_loop(lambda: self._identity.sign(use, message))

    async def renew_prekeys(self, service: MessagingService, instance: bytes, now: float) -> None:
        """Make the next pre-key when it is due, and erase those whose time is over."""
        rows = await service.prekeys()
        held = [PreKeyPair.from_private_bytes(one.private) for one in rows]
        over = [one.id for one in held if now >= one.erase_at]
        newest = max((one.renew_at for one in held), default=0)
        new = None
        # a clock that was far ahead would otherwise leave a key that is renewed in years
        stale = now >= newest or newest > now + 2 * 7 * 86_400
        if stale or not await self._off_loop(lambda: self._signed_for(held[0], instance)):
            new = await self._off_loop(
                lambda: PreKeyPair.generate(self._identity, instance, now, self._random)
            )
        if new is not None or over:
            at = max([now, *(one.created_at + 0.001 for one in rows)])  # the newest, always
            row = OwnPreKey(new.id, new.public, new.private_bytes(), at) if new else None
            await service.replace_prekeys(row, over)
        self._prekeys = {one.id: one for one in [*held, *([new] if new else [])]}
        for gone in over:
            self._prekeys.pop(gone, None)

    def _signed_for(self, pair: PreKeyPair, instance: bytes) -> bool:
        """Whether others would take it; after a restore the newest one is of another instance."""
        try:
            verify_prekey(pair.public, self._identity.certificate, instance)
        except CryptoError:
            return False
        return True

    def close(self) -> None:
        """End the threads; what they do now is finished first."""
        self._threads.shutdown(wait=False, cancel_futures=True)

    async def _off_loop(self, work: Callable[[], T]) -> T:
        return await asyncio.get_running_loop().run_in_executor(self._threads, work)
