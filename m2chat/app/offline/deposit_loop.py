"""Leaves at stores what cannot be delivered: one lane for each contact.

    something waits, no session within three seconds    plan, seal, book, then ask every store
    a store does not answer                              again after a back-off; the copy is kept
    nothing more to leave                                withdraw what is outdated
    a session stands                                     the lane rests: it is offered there

Nothing here decides: what may be left, and what an answer means, is said by the domain's
``Parcels``.  A lane never gives up by itself.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable

from m2chat.app.offline.part_mail import PartMail
from m2chat.app.parts import PartSurroundings
from m2chat.crypto.errors import CryptoError
from m2chat.database.errors import DatabaseTrouble
from m2chat.ids import MessageId, UserId
from m2chat.messaging.envelope import Inner, pack
from m2chat.messaging.model import Reason
from m2chat.messaging.offline.loads import Load
from m2chat.messaging.offline.model import Deposit
from m2chat.messaging.offline.rooms import Offline
from m2chat.net.stores import StoreAddress, StoreCode, StoreFace, StoreRefused, StoreUnreachable

_log = logging.getLogger(__name__)
PATIENCE_S = 3.0  # so long a session may take before a store is asked
FIRST_RETRY_S, LONGEST_RETRY_S = 2.0, 300.0
RECEIPTS_AT_ONCE = 256
SILENT_S = 30.0  # so long a store that did not answer is left alone
_REASONS = {
    StoreCode.NOTOKEN: Reason.NO_TREATY,
    StoreCode.SPENT: Reason.NO_TREATY,
    StoreCode.FULL: Reason.STORE_FULL,
    StoreCode.BIG: Reason.TOO_BIG,
    StoreCode.FORM: Reason.NO_TREATY,
}


class Lane:
    """The way to the stores of one contact."""

    def __init__(self, contact: UserId, loop: DepositLoop) -> None:
        self._contact = contact
        self._loop = loop
        self._wake = asyncio.Event()
        self._due = 0.0
        self.task = loop.around.spawn(self._run(), "deposit lane")

    def wake(self, wait_s: float) -> None:
        """Look after so many seconds, unless that is due sooner anyway."""
        due = asyncio.get_running_loop().time() + wait_s
        if not self._due or due < self._due:
            self._due = due
        self._wake.set()

    async def _run(self) -> None:
        retry = FIRST_RETRY_S
        while True:
            await self._until_due()
            self._due = 0.0
            try:
                wait = await self._loop.turn(self._contact)
                retry = FIRST_RETRY_S
            except StoreUnreachable:
                wait, retry = retry, min(2 * retry, LONGEST_RETRY_S)
            except (DatabaseTrouble, CryptoError) as error:
                _log.warning("nothing could be left at a store: %s", type(error).__name__)
                wait, retry = retry, min(2 * retry, LONGEST_RETRY_S)
            if wait is not None:
                self.wake(wait)

    async def _until_due(self) -> None:
        while True:
            self._wake.clear()
            if not self._due:
                await self._wake.wait()
                continue
            left = self._due - asyncio.get_running_loop().time()
            if left <= 0:
                return
            try:
                async with asyncio.timeout(left):
                    await self._wake.wait()
            except TimeoutError:
                continue


class DepositLoop:
    """All lanes of one profile."""

    def __init__(
        self,
        around: PartSurroundings,
        offline: Offline,
        stores: Callable[[], StoreFace | None],
    ) -> None:
        self.around = around
        self.patience_s = PATIENCE_S
        self._offline = offline
        self._stores = stores
        self._parts = PartMail(around, offline.parcels)
        self._lanes: dict[UserId, Lane] = {}
        self._silent: dict[bytes, float] = {}  # stores that did not answer, until when

    def due(self, contact: UserId, wait_s: float | None = None) -> None:
        """Something waits for this contact, or is to be taken back; looked at in a moment."""
        if self._stores() is None:
            return
        if contact not in self._lanes:
            self._lanes[contact] = Lane(contact, self)
        self._lanes[contact].wake(self.patience_s if wait_s is None else wait_s)

    async def start(self) -> None:
        """Take up everything that was under way."""
        waiting = set(await self.around.service.waiting_for())
        files = await self.around.service.file_mail.contacts()
        for contact in waiting | {*files, *await self._offline.parcels.contacts()}:
            self.due(contact)

    def retry_all(self) -> None:
        """The network is back."""
        self._silent.clear()
        for contact in self._lanes:
            self.due(contact, 0.0)

    def stop(self) -> None:
        """The network is gone."""
        for lane in self._lanes.values():
            lane.task.cancel()
        self._lanes.clear()

    async def turn(self, contact: UserId) -> float | None:
        """Everything that can be done for one contact now; seconds until the next look.

        Raises ``StoreUnreachable`` when a store has to be asked again.
        """
        parcels, stores = self._offline.parcels, self._stores()
        if stores is None:
            return None
        wait = None
        await self.around.service.file_mail.tidy(contact)
        # what becomes outdated from here on is for the next turn: its void must be left first
        outdated = await parcels.to_withdraw(contact)
        silent = await self._deposit_all(stores, contact)
        while not self._session_stands(contact):
            outlook = await parcels.plan(contact)
            wait = outlook.wait_s
            if outlook.load is None:
                if not outlook.reason and wait is None:
                    await self._parts.leave(
                        contact,
                        lambda: self._deposit_all(stores, contact),
                        lambda: not self._session_stands(contact),
                    )
                break
            if await self._seal(contact, outlook.load):
                silent = await self._deposit_all(stores, contact)
                if not outlook.more:  # what is written meanwhile is collected: tokens are few
                    wait = self.patience_s
                    break
        if await self._withdraw_all(stores, outdated) or silent:
            raise StoreUnreachable
        return wait

    async def leave_receipts(self, contact: UserId) -> None:
        """Tell by way of a store what was delivered, where a treaty allows it."""
        stores = self._stores()
        load = await self._offline.parcels.plan_receipts(contact, RECEIPTS_AT_ONCE)
        if stores is None or load is None or self._session_stands(contact):
            return
        inner = await self._offline.pick_up.receipt_inner(contact, load.receipts)
        blob = await self.around.sealing.seal(inner, load.certificate, load.prekey)
        if await self._offline.parcels.book(contact, load, blob) is not None:
            self.due(contact, 0.0)

    def _session_stands(self, contact: UserId) -> bool:
        node = self.around.node()
        session = node.session(contact) if node is not None else None
        return session is not None and session.card is None

    async def _seal(self, contact: UserId, load: Load) -> bool:
        inners = [Inner.decode(item.inner) for item in load.items]
        form = pack(inners, MessageId(self.around.random.bytes(16)))
        blob = await self.around.sealing.seal(form, load.certificate, load.prekey)
        return await self._offline.parcels.book(contact, load, blob) is not None

    async def _deposit_all(self, stores: StoreFace, contact: UserId) -> bool:
        """Ask every store that may lack something, all at once; whether one did not answer."""
        by_store: dict[bytes, list[tuple[Deposit, bytes]]] = {}
        for deposit, blob in await self._offline.parcels.to_deposit(contact):
            by_store.setdefault(deposit.store, []).append((deposit, blob))
        rows = (self._deposit_row(stores, store, row) for store, row in by_store.items())
        return not all(await asyncio.gather(*rows))

    async def _deposit_row(
        self, stores: StoreFace, store: bytes, row: list[tuple[Deposit, bytes]]
    ) -> bool:
        """One deposit after the other; False when it does not answer."""
        if self._silent.get(store, 0.0) > asyncio.get_running_loop().time():
            return False  # it did not answer a moment ago: what waits must not wait for it
        try:
            for deposit, blob in row:
                await self._deposit(stores, deposit, blob)
        except StoreUnreachable:
            self._silent[store] = asyncio.get_running_loop().time() + SILENT_S
            return False
        return True

    async def _deposit(self, stores: StoreFace, deposit: Deposit, blob: bytes) -> None:
        at, trying = StoreAddress(deposit.circle, deposit.store), deposit
        while True:
            try:
                done = await stores.deposit(at, trying.mbox, trying.token, trying.days, blob)
            except StoreRefused as error:
                if error.code is StoreCode.SPENT:
                    following = await self._offline.parcels.spent(trying)
                    if following is None:
                        return
                    trying = following
                    continue
                if error.code not in _REASONS:
                    raise StoreUnreachable from error  # its own trouble: later
                await self._offline.parcels.refused(trying, _REASONS[error.code])
                return
            await self._offline.parcels.stored(trying, float(done.until))
            return

    async def _withdraw_all(self, stores: StoreFace, outdated: list[Deposit]) -> bool:
        """Take back what is outdated; whether a store did not answer."""
        silent: set[bytes] = set()
        for deposit in outdated:
            if deposit.store in silent:
                continue
            at = StoreAddress(deposit.circle, deposit.store)
            try:
                await stores.withdraw(at, deposit.mbox, deposit.env, deposit.token)
            except StoreUnreachable:
                silent.add(deposit.store)
                continue
            except StoreRefused:
                pass  # there is nothing of ours
            await self._offline.parcels.withdrawn(deposit)
        return bool(silent)
