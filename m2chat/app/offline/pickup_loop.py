"""Empties our mailboxes and keeps them open: at start, when mail is told of, every quarter hour.

Items are opened several at once, taken in in one transaction, and acknowledged after it; a store
that sends more than a mailbox may hold is cut off and comes again in the next round.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Callable
from contextlib import aclosing
from dataclasses import replace

from m2chat.app.parts import PartSurroundings
from m2chat.crypto.errors import CryptoError
from m2chat.crypto.mailbox import envelope_id, mailbox_id
from m2chat.crypto.signing import SigningKey
from m2chat.ids import UserId
from m2chat.messaging.offline.mailboxes import Announcement
from m2chat.messaging.offline.model import MailboxRow
from m2chat.messaging.offline.pickup import KeepPart, Picked
from m2chat.messaging.offline.rooms import Offline
from m2chat.net.stores import (
    ITEMS_LIMIT,
    MAILBOX_BYTES,
    StoreAddress,
    StoreCode,
    StoredItem,
    StoreFace,
    StoreRefused,
    StoreUnreachable,
)

_log = logging.getLogger(__name__)
AT_ONCE = 16  # items that are opened and committed together
AT_ONCE_BYTES = 8 << 20


class Mail:
    """Our mailboxes at work."""

    def __init__(
        self,
        around: PartSurroundings,
        offline: Offline,
        stores: Callable[[], StoreFace | None],
        came: Callable[[set[UserId]], None],
        keep_part: KeepPart,
    ) -> None:
        """``came`` hears from whom something was taken in; parts of files go to ``keep_part``."""
        self._around = around
        self._offline = offline
        self._stores = stores
        self._came = came
        self._keep_part = keep_part
        self.taken = 0  # envelopes since the start
        self._watched: dict[bytes, StoreAddress] = {}
        self._picking = asyncio.Lock()
        self._announcing = asyncio.Lock()

    # -- what stores are told ------------------------------------------------------------------

    async def announce(self) -> bool:
        """Open mailboxes and tell their tokens; False when a store has to be told later."""
        stores = self._stores()
        if stores is None:
            return True
        async with self._announcing:
            good = True
            for one in await self._offline.mailboxes.announcements():
                good = await self._tell(stores, one) and good
            await self._watch(stores)
        return good

    async def _tell(self, stores: StoreFace, one: Announcement) -> bool:
        at, key = StoreAddress(one.box.circle, one.box.store), SigningKey(one.box.seed)
        try:
            if one.open:
                await stores.create(at, key)
            if one.hashes is not None:
                await stores.set_tokens(at, key, one.revision, one.hashes)
        except StoreUnreachable:
            return False
        except StoreRefused as error:
            if error.code is StoreCode.UNKNOWN:
                await self._offline.mailboxes.lost(one.box.seed)
            elif error.code is StoreCode.OLD:
                await self._offline.mailboxes.lost(one.box.seed, one.revision)
            else:
                _log.warning("a store refused our mailbox: %s", error.code.name)
            return False
        await self._offline.mailboxes.announced(one)
        return True

    async def _watch(self, stores: StoreFace) -> None:
        for box in await self._offline.mailboxes.all():
            key, at = SigningKey(box.seed), StoreAddress(box.circle, box.store)
            mbox = mailbox_id(key.public, box.store)
            if mbox not in self._watched:
                self._watched[mbox] = at
                stores.watch(at, key)

    async def tend(self) -> None:
        """Choose stores, replace what is old, forget what was emptied."""
        stores = self._stores()
        if stores is None:
            return
        _, circles = await self._around.service.own()
        services = {one.public_key: stores.services(one.public_key) for one in circles}
        for gone in await self._offline.mailboxes.tend(services):
            mbox = mailbox_id(SigningKey(gone.seed).public, gone.store)
            at = self._watched.pop(mbox, None)
            if at is not None:
                stores.unwatch(at, mbox)
        await self._offline.agreements.adjust(services)

    def forget_watches(self) -> None:
        """The node is gone, and its watches with it."""
        self._watched.clear()

    # -- what lies there -----------------------------------------------------------------------

    async def pick_up(self, mbox: bytes | None = None) -> tuple[int, bool]:
        """Empty all mailboxes, or one: how many items were new, and whether all could be asked."""
        stores, found, good = self._stores(), 0, True
        if stores is None:
            return 0, False
        async with self._picking:
            for box in await self._offline.mailboxes.all():
                key = SigningKey(box.seed)
                if mbox is not None and mailbox_id(key.public, box.store) != mbox:
                    continue
                try:
                    found += await self._empty(stores, box, key)
                except StoreUnreachable:
                    good = False
                except StoreRefused as error:
                    good = False
                    if error.code is StoreCode.UNKNOWN:
                        await self._offline.mailboxes.lost(box.seed)
        return found, good

    async def _empty(self, stores: StoreFace, box: MailboxRow, key: SigningKey) -> int:
        at, found = StoreAddress(box.circle, box.store), 0
        senders = await self._offline.pick_up.senders()
        async with aclosing(stores.fetch(at, key)) as items:
            async for group in _groups(items):
                found += await self._take(box, group, senders)
                await stores.acknowledge(at, key, [item.env for item in group])
        return found

    async def _take(
        self, box: MailboxRow, group: list[StoredItem], senders: dict[bytes, bytes]
    ) -> int:
        known = await self._offline.pick_up.known([item.env for item in group])
        new = {item.env: item for item in group if item.env not in known}
        picked = await asyncio.gather(*(self._open(box, one, senders) for one in new.values()))
        rest = [one for one in picked if one.part(self._around.me) is None]
        if rest:
            self._came(await self._offline.pick_up.take(rest))
        for one in picked:  # parts of files, behind the offers that came with them
            part = one.part(self._around.me)
            if part is not None:
                kept = await self._keep_part(*part)
                self._came(await self._offline.pick_up.take([replace(one, kept=kept)]))
        self.taken += len(picked)
        return len(picked)

    async def _open(self, box: MailboxRow, item: StoredItem, senders: dict[bytes, bytes]) -> Picked:
        inner, failure = None, ""
        # never the name that the store gave it: the true bearer of that may lie at another store
        env = envelope_id(item.blob)
        try:
            if env != item.env:
                raise CryptoError("an item under a wrong name")
            inner = await self._around.sealing.open_stored(item.blob, senders)
        except CryptoError as error:
            failure = type(error).__name__
        return Picked(env, box.store, item.token_hash, item.blob, inner, failure)


async def _groups(items: AsyncIterator[StoredItem]) -> AsyncIterator[list[StoredItem]]:
    """Items in small groups; ends where no honest store would go on."""
    group: list[StoredItem] = []
    count = size = held = 0
    async for item in items:
        group.append(item)
        count, size, held = count + 1, size + len(item.blob), held + len(item.blob)
        if len(group) >= AT_ONCE or held >= AT_ONCE_BYTES:
            yield group
            group, held = [], 0
        if count >= ITEMS_LIMIT or size > MAILBOX_BYTES:
            break
    if group:
        yield group
