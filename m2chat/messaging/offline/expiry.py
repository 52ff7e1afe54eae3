"""What nobody fetched in time: the store deleted it, and both sides are told.

Its sender sees *expired* and may send it again; in its place in the row goes a void, by which its
receiver learns how many messages expired before they came online.  The copy of a member of a group
expires by itself; nobody says to them that it is lost, since any member can hand it on (ADR 0141).
"""

from __future__ import annotations

from dataclasses import replace

from m2chat.ids import MessageId, UserId
from m2chat.messaging.conversations import Conversations
from m2chat.messaging.delivery import advance
from m2chat.messaging.model import DeliveryState, Reason
from m2chat.messaging.offline.model import Deposit, DepositState, Parcel
from m2chat.messaging.offline.places import spoken
from m2chat.messaging.outgoing import Outgoing
from m2chat.messaging.ports import Tables
from m2chat.messaging.surroundings import Surroundings


class Expiry:
    """Watches what waits at stores."""

    def __init__(
        self, around: Surroundings, conversations: Conversations, outgoing: Outgoing
    ) -> None:
        self._around = around
        self._store = around.store
        self._conversations = conversations
        self._outgoing = outgoing

    async def expire(self) -> float | None:
        """Let go what no store holds any more; seconds until the next is due."""
        now = self._around.clock.wall()

        def work(t: Tables) -> float | None:
            for contact in t.offline.parcels.contacts():
                for parcel in t.offline.parcels.of(contact):
                    if _over(t.offline.parcels.deposits(parcel.env), now):
                        t.offline.parcels.remove(parcel.env)
                        self._expire(t, contact, parcel, now)
            following = t.offline.parcels.next_expiry()
            return None if following is None else max(0.0, following - now)

        return await self._store.transaction(work)

    def _expire(self, t: Tables, contact: UserId, parcel: Parcel, now: float) -> None:
        covered = t.offline.parcels.covered(contact)
        for message_id in parcel.messages:
            message = spoken(t, self._around.me, contact, message_id)
            if message is None or message_id in covered:
                continue
            void = MessageId(self._around.random.bytes(16))
            if message.contact != contact:  # of a group: any member can still hand it on
                if self._outgoing.take_back(t, contact, message_id, void):
                    t.groups.expire(message_id, contact, now)
                    self._around.copy_moved(t, contact, message_id)
                continue
            if message.state is not DeliveryState.STORED or (message.stored_until or 0.0) > now:
                continue
            over = advance(message, DeliveryState.EXPIRED, reason=Reason.PEER_NOT_FOUND)
            self._conversations.save(t, replace(over, stored_until=None), message)
            self._outgoing.take_back(t, contact, message_id, void, expired=True)


def _over(copies: list[Deposit], now: float) -> bool:
    """Whether no store holds it any more, and one did."""
    held = [one for one in copies if one.state is DepositState.STORED]
    return bool(held) and all(one.until is not None and one.until <= now for one in held)
