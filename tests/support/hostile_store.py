"""A store that does not keep its word: withholds, reorders, repeats, swaps and makes things up."""

from __future__ import annotations

import random
from collections.abc import AsyncGenerator, Sequence
from dataclasses import replace

from m2chat.crypto.mailbox import envelope_id
from m2chat.crypto.signing import SigningKey
from m2chat.net.stores import StoreAddress, Stored, StoredItem
from tests.support.fake_stores import FakeStores, FakeStoreWorld


class HostileStores(FakeStores):
    """One node's stores, all of them hostile; ``kept`` is everything that was ever deposited."""

    def __init__(self, world: FakeStoreWorld, seed: int) -> None:
        super().__init__(world)
        self.random = random.Random(seed)
        self.withhold = True
        self.repeats = 1  # how often each item is handed out in one fetch
        self.junk = 0  # items of its own making in each fetch
        self.lies = False  # says that it stored what it throws away
        self.until: int | None = None  # what it says of every deposit; seconds since 1970 UTC

    async def deposit(
        self, at: StoreAddress, mbox: bytes, token: bytes, days: int, blob: bytes
    ) -> Stored:
        """As it should, or a lie."""
        if self.lies:
            return Stored(envelope_id(blob), int(self._world.clock.wall()) + days * 86_400)
        done = await super().deposit(at, mbox, token, days, blob)
        return done if self.until is None else replace(done, until=self.until)

    async def fetch(
        self, at: StoreAddress, mailbox_key: SigningKey, after: int = 0
    ) -> AsyncGenerator[StoredItem, None]:
        """Nothing, or everything again and again in any order, with junk between."""
        if self.withhold:
            return
        items = [one async for one in super().fetch(at, mailbox_key)] * self.repeats
        for number in range(self.junk):
            items.append(self._made_up(items, number))
        self.random.shuffle(items)
        for item in items:
            yield item

    async def acknowledge(
        self, at: StoreAddress, mailbox_key: SigningKey, envs: Sequence[bytes]
    ) -> None:
        """It erases nothing."""

    def _made_up(self, items: list[StoredItem], number: int) -> StoredItem:
        """A blob that is cut, flipped, of nobody, or a real one under a wrong name."""
        real = self.random.choice(items)
        blob = bytearray(real.blob)
        match number % 4:
            case 0:
                blob = blob[: self.random.randrange(len(blob))]
            case 1:
                blob[self.random.randrange(len(blob))] ^= 1 << self.random.randrange(8)
            case 2:
                blob = bytearray(self.random.randbytes(3000))
            case _:
                return replace(real, env=self.random.randbytes(16))
        return replace(real, env=envelope_id(bytes(blob)), blob=bytes(blob))


class Swapping(FakeStores):
    """One node's stores, one of them with rubbish under the name of each envelope."""

    def __init__(self, world: FakeStoreWorld, bad: bytes) -> None:
        super().__init__(world)
        self._bad = bad

    async def fetch(
        self, at: StoreAddress, mailbox_key: SigningKey, after: int = 0
    ) -> AsyncGenerator[StoredItem, None]:
        """What lies there, or rubbish of the same name."""
        async for item in super().fetch(at, mailbox_key, after):
            yield replace(item, blob=b"rubbish" * 400) if at.service == self._bad else item
