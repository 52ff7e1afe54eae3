"""What we leave at stores: envelopes of what waits, one copy at each store of the treaty.

    plan    what should be left now, or why nothing can be
    book    a sealed envelope with a token for each store, committed before a store is asked
    stored, refused, withdrawn    what a store answered; only ``stored`` makes a message *stored*

The blob is kept until every store has it, so that a try that was cut is repeated byte for byte
under the same token.  What the receiver confirmed, by whatever way, is settled.
"""

from __future__ import annotations

from dataclasses import replace

from m2chat.crypto.mailbox import envelope_id
from m2chat.ids import MessageId, UserId
from m2chat.messaging.delivery import OPEN, advance
from m2chat.messaging.envelope import BATCH_LIMIT
from m2chat.messaging.model import DeliveryState, Direction, Message, Reason, SendRule
from m2chat.messaging.offline import tokens
from m2chat.messaging.offline.loads import Load, Outlook
from m2chat.messaging.offline.model import (
    BLOB_LIMIT,
    Deposit,
    DepositState,
    Parcel,
    TreatyState,
)
from m2chat.messaging.offline.places import (
    DAY_S,
    may_be_stored,
    places,
    save_state,
    spoken,
)
from m2chat.messaging.offline.spending import count_fetched, take_token
from m2chat.messaging.offline.views import agreement_with
from m2chat.messaging.outbox import can_receive, next_batch
from m2chat.messaging.ports import Tables
from m2chat.messaging.records import OutboxItem
from m2chat.messaging.surroundings import Surroundings

MIB = 1 << 20
FULL_PAUSE_S = 600.0
NO_TOKEN_PAUSE_S = 3600.0
ROWS = 512  # of the outbox that are read at once
_REFUSED_TREATY = frozenset({TreatyState.OFFERED, TreatyState.DECLINED, TreatyState.REVOKED})


class Parcels:
    """What is left at stores for contacts who are away."""

    def __init__(self, around: Surroundings) -> None:
        self._around = around
        self._store = around.store
        self._troubles: dict[UserId, tuple[Reason, float]] = {}  # until when; wall clock
        self._too_big: set[MessageId] = set()

    # -- before a store is asked ---------------------------------------------------------------

    async def plan(self, contact: UserId) -> Outlook:
        """What should be left at stores for this contact now."""
        now = self._around.clock.wall()

        def work(t: Tables) -> Outlook:
            self._settle(t, contact)
            outlook = self._plan(t, contact, now)
            if outlook.reason:
                self._explain(t, contact, outlook.reason)
            return outlook

        return await self._store.transaction(work)

    def _plan(self, t: Tables, contact: UserId, now: float) -> Outlook:
        agreement = agreement_with(t, contact)
        items = self._waiting(t, contact, now)
        record = t.contacts.get(contact)
        if not items or record is None or t.people.replaced_by(contact) is not None:
            return Outlook()  # nothing leaves for a new certificate before the codes were compared
        where = places(t, agreement)
        if not where:
            promised = agreement.state in _REFUSED_TREATY | {TreatyState.ACTIVE}
            return Outlook(reason=Reason.NO_TREATY if promised else Reason.NONE)
        trouble = self._troubles.get(contact)
        if trouble is not None and trouble[1] > now:
            return Outlook(reason=trouble[0], wait_s=trouble[1] - now)
        if not can_receive(record, now) or record.certificate is None or record.prekey is None:
            return Outlook(reason=Reason.NO_PREKEY)
        series = tokens.series(t.own.profile().instance, agreement.revision)
        remaining = max(
            tokens.left(t.offline.parcels.counter(contact, place.store, series)) for place in where
        )
        if remaining == 0:
            return Outlook(reason=Reason.STORE_FULL, wait_s=FULL_PAUSE_S)
        newest = max((one.made_at for one in t.offline.parcels.of(contact)), default=0.0)
        hold = newest + tokens.hold_s(remaining) - now
        if hold > 0:
            return Outlook(wait_s=hold)
        batch = next_batch(items)
        if sum(len(item.inner) for item in batch) > agreement.max_mib * MIB * 3 // 4:
            batch = batch[:1]  # a small treaty: what is too big must be known one by one
        load = Load(tuple(batch), record.certificate, record.prekey)
        return Outlook(load, more=len(batch) < len(items) or len(items) == BATCH_LIMIT)

    async def plan_receipts(self, contact: UserId, limit: int) -> Load | None:
        """The receipts that may go by way of a store; None when they cannot."""
        now = self._around.clock.wall()

        def work(t: Tables) -> Load | None:
            record = t.contacts.get(contact)
            owed = tuple(t.offline.mailboxes.owed(contact, limit))
            if record is None or not owed or not places(t, agreement_with(t, contact)):
                return None
            if not can_receive(record, now) or record.certificate is None or record.prekey is None:
                return None
            return Load((), record.certificate, record.prekey, owed)

        return await self._store.transaction(work)

    async def book(self, contact: UserId, load: Load, blob: bytes) -> bytes | None:
        """Commit an envelope with a token for each store; its env, or None when it may not be."""
        now = self._around.clock.wall()
        env = envelope_id(blob)

        def work(t: Tables) -> tuple[bytes | None, Reason]:
            agreement, record = agreement_with(t, contact), t.contacts.get(contact)
            where = places(t, agreement)
            if record is None or record.pair_root is None or not where:
                return None, Reason.NO_TREATY
            if len(blob) > min(BLOB_LIMIT, agreement.max_mib * MIB):
                return None, Reason.TOO_BIG
            if self.size_waiting(t, contact) + len(blob) > agreement.max_mib * MIB:
                return None, Reason.STORE_FULL
            ids = (load.part.id,) if load.part else tuple(item.id for item in load.items)
            t.offline.parcels.add(Parcel(env, contact, ids, len(blob), now), blob)
            if load.part is not None:
                t.offline.parts.add(replace(load.part, env=env))
            t.offline.mailboxes.settle(contact, load.receipts)
            for item in load.items:
                t.outbox.offer(contact, item.seq - 1, item.seq)  # no longer only ours to change
            for place in where:
                take_token(t, self._around.me, agreement, record, place, env)
            return env, Reason.NONE

        booked, reason = await self._store.transaction(work)
        if reason is Reason.TOO_BIG and len(load.items) == 1:
            self._too_big.add(load.items[0].id)
            await self._store.transaction(lambda t: self._explain(t, contact, Reason.NONE))
        elif reason:
            self._troubles[contact] = (reason, now + FULL_PAUSE_S)
        return booked

    async def to_deposit(self, contact: UserId) -> list[tuple[Deposit, bytes]]:
        """The copies that a store may not have yet, with the blob, the oldest first."""

        def work(t: Tables) -> list[tuple[Deposit, bytes]]:
            found = []
            for parcel in t.offline.parcels.of(contact):
                blob = t.offline.parcels.blob(parcel.env)
                if parcel.outdated or blob is None:
                    continue
                copies = t.offline.parcels.deposits(parcel.env)
                found += [(one, blob) for one in copies if one.state is DepositState.SEALED]
            return found

        return await self._store.transaction(work)

    async def to_withdraw(self, contact: UserId) -> list[Deposit]:
        """The copies of what is outdated."""

        def work(t: Tables) -> list[Deposit]:
            return [
                one
                for parcel in t.offline.parcels.of(contact)
                if parcel.outdated
                for one in t.offline.parcels.deposits(parcel.env)
            ]

        return await self._store.transaction(work)

    async def contacts(self) -> list[UserId]:
        """For whom something is at a store or on its way there."""
        return await self._store.transaction(lambda t: t.offline.parcels.contacts())

    # -- what a store answered -----------------------------------------------------------------

    async def stored(self, deposit: Deposit, says_until: float) -> None:
        """The store has it on its disk, and says until when (seconds since 1970 UTC)."""
        now = self._around.clock.wall()

        def work(t: Tables) -> None:
            parcel = t.offline.parcels.get(deposit.env)
            if parcel is None:
                return
            # no store makes a message expire before its time, or wait for ever
            kept_s = deposit.days * DAY_S
            until = min(max(says_until, parcel.made_at + kept_s), now + kept_s)
            done = replace(deposit, state=DepositState.STORED, until=until)
            t.offline.parcels.save_deposit(done)
            self._drop_blob(t, parcel)
            if parcel.outdated:
                return
            for message_id in parcel.messages:
                message = t.messages.find(parcel.contact, Direction.OUT, message_id)
                if message is None:
                    self._around.copy_moved(t, parcel.contact, message_id)
                    continue
                if message.state in OPEN:
                    after = advance(message, DeliveryState.STORED)
                    save_state(self._around, t, replace(after, stored_until=until), message)
                elif message.state is DeliveryState.STORED and until > (message.stored_until or 0):
                    save_state(self._around, t, replace(message, stored_until=until), message)
            if not parcel.messages:
                self._settle(t, parcel.contact)

        await self._store.transaction(work)
        self._troubles.pop(deposit.contact, None)

    async def spent(self, deposit: Deposit) -> Deposit | None:
        """The token was used before: the same with the next one, or None (protocol 14)."""

        def work(t: Tables) -> Deposit | None:
            agreement, record = agreement_with(t, deposit.contact), t.contacts.get(deposit.contact)
            number = tokens.after_spent(deposit.index, deposit.probes)
            if number is None or record is None or record.pair_root is None:
                return None
            series = tokens.series(t.own.profile().instance, agreement.revision)
            counter = t.offline.parcels.counter(deposit.contact, deposit.store, series)
            counter = replace(counter, next=max(counter.next, number + 1))
            t.offline.parcels.save_counter(deposit.contact, deposit.store, counter)
            token = tokens.token(record.pair_root, self._around.me, series, deposit.store, number)
            again = replace(deposit, index=number, token=token, probes=deposit.probes + 1)
            t.offline.parcels.save_deposit(again)
            return again

        following = await self._store.transaction(work)
        if following is None:
            await self.refused(deposit, Reason.NO_TREATY)
        return following

    async def refused(self, deposit: Deposit, reason: Reason) -> None:
        """The store said no; when every store does, the messages wait here and say why."""
        now = self._around.clock.wall()

        def work(t: Tables) -> bool:
            parcel = t.offline.parcels.get(deposit.env)
            if parcel is None:
                return False
            t.offline.parcels.save_deposit(replace(deposit, state=DepositState.REFUSED))
            self._drop_blob(t, parcel)
            agreement = agreement_with(t, deposit.contact)
            if reason is Reason.NO_TREATY and agreement.state is TreatyState.ACTIVE:
                t.offline.agreements.save(replace(agreement, renew=True))
            copies = t.offline.parcels.deposits(parcel.env)
            if any(one.state is not DepositState.REFUSED for one in copies):
                return False
            t.offline.parcels.remove(parcel.env)
            return True

        if await self._store.transaction(work):
            pause = NO_TOKEN_PAUSE_S if reason is Reason.NO_TREATY else FULL_PAUSE_S
            self._troubles[deposit.contact] = (reason, now + pause)

    async def withdrawn(self, deposit: Deposit) -> None:
        """The store has it no more."""

        def work(t: Tables) -> None:
            t.offline.parcels.remove_deposit(deposit.env, deposit.store)
            parcel = t.offline.parcels.get(deposit.env)
            if parcel is not None and not t.offline.parcels.deposits(parcel.env):
                t.offline.parcels.remove(parcel.env)

        await self._store.transaction(work)

    # -- changes that come from elsewhere ------------------------------------------------------

    def hopeful(self, contact: UserId) -> None:
        """Something changed between us and this contact: what was refused is tried again."""
        self._troubles.pop(contact, None)

    def taken_back(self, t: Tables, contact: UserId, message: MessageId) -> None:
        """A message was taken back: what holds it is outdated."""
        for parcel in t.offline.parcels.holding(contact, message):
            t.offline.parcels.save(replace(parcel, outdated=True))

    def reason_for(self, t: Tables, message: Message, reason: Reason) -> Reason:
        """Why a message for somebody who is away is not at a store either."""
        if reason is not Reason.PEER_NOT_FOUND or not isinstance(message.contact, UserId):
            return reason
        if message.rule is not SendRule.NORMAL:
            return Reason.TOO_BIG if message.id in self._too_big else reason
        return self.copy_reason(t, message.contact, message.id, reason)

    def copy_reason(
        self, t: Tables, contact: UserId, message: MessageId, reason: Reason
    ) -> Reason:  # fmt: skip
        """The same for what one of many should get."""
        if message in self._too_big:
            return Reason.TOO_BIG
        trouble = self._troubles.get(contact)
        if trouble is not None and trouble[1] > self._around.clock.wall():
            return trouble[0]
        state = agreement_with(t, contact).state
        return Reason.NO_TREATY if state in _REFUSED_TREATY else reason

    # -- inside --------------------------------------------------------------------------------

    def _waiting(self, t: Tables, contact: UserId, now: float) -> list[OutboxItem]:
        """What waits, is in no parcel, and may lie at a store."""
        covered = t.offline.parcels.covered(contact)
        found: list[OutboxItem] = []
        after = 0
        while rows := t.outbox.after(contact, after, ROWS):
            for item in rows:
                if item.id in covered or item.id in self._too_big:
                    continue
                message = spoken(t, self._around.me, contact, item.id)
                if message is None or may_be_stored(message, now):
                    found.append(item)
                    if len(found) == BATCH_LIMIT:
                        return found
            after = rows[-1].seq
        return found

    def size_waiting(self, t: Tables, contact: UserId) -> int:
        """Bytes of ours that lie at stores for this contact, or are about to."""
        return sum(one.size for one in t.offline.parcels.of(contact) if not one.outdated)

    def _drop_blob(self, t: Tables, parcel: Parcel) -> None:
        copies = t.offline.parcels.deposits(parcel.env)
        if all(one.state is not DepositState.SEALED for one in copies):
            t.offline.parcels.drop_blob(parcel.env)

    def _settle(self, t: Tables, contact: UserId) -> None:
        """Forget parcels of which the receiver has everything."""
        parts = t.offline.parts.waiting(contact)
        for parcel in t.offline.parcels.of(contact):
            copies = t.offline.parcels.deposits(parcel.env)
            waits = any(one in parts or t.outbox.get(contact, one) for one in parcel.messages)
            on_its_way = any(one.state is DepositState.SEALED for one in copies)
            if parcel.outdated or waits or (not parcel.messages and on_its_way):
                continue
            for copy in copies:
                if copy.state is DepositState.STORED and parcel.messages:
                    count_fetched(t, self._around.me, copy)
            t.offline.parcels.remove(parcel.env)

    def _explain(self, t: Tables, contact: UserId, reason: Reason) -> None:
        """Say on everything that waits for them why it is not at a store."""
        for message in t.messages.open(contact):
            why = reason
            if message.id in self._too_big:
                why = Reason.TOO_BIG
            elif message.rule is not SendRule.NORMAL or not reason:
                continue
            if message.state is DeliveryState.QUEUED and message.reason is not why:
                after = advance(
                    message, DeliveryState.QUEUED, reason=why, next_try=message.next_try
                )
                save_state(self._around, t, after, message)
