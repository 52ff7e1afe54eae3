"""Where the copies of one message of ours are, and what they have in common (product 2.4).

    read, delivered    all members have it
    queued             somebody lacks it, and it waits on this computer for them
    expired            somebody lacks it, and no store holds it for them any more
    stored             a store holds it for everybody who lacks it, until the first copy goes

A copy of a member without an agreement, or who is no contact, waits here: then the whole is
*queued*, whatever lies at stores for others.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from m2chat.ids import MessageId, UserId
from m2chat.messaging.delivery import advance, may
from m2chat.messaging.group_model import MemberDelivery
from m2chat.messaging.groups.book import reachable
from m2chat.messaging.groups.ports import MemberReceipt
from m2chat.messaging.groups.standing import View
from m2chat.messaging.groups.words import name_in, title
from m2chat.messaging.model import ContactState, DeliveryState, Message, Presence, Reason
from m2chat.messaging.offline.places import stored_until
from m2chat.messaging.ports import Tables
from m2chat.messaging.surroundings import Surroundings

CopyReason = Callable[[Tables, UserId, MessageId, Reason], Reason]


def lost(one: MemberReceipt) -> bool:
    """Whether this copy expired, and nothing waits for the member any more."""
    return one.expired_at is not None and one.delivered_at is None


def in_common(
    t: Tables, message: Message, receipts: Sequence[MemberReceipt], now: float
) -> Message:
    """The message in the state that all its copies have reached."""
    state, until = _state(t, message, receipts, now)
    if state is DeliveryState.EXPIRED and message.state is DeliveryState.QUEUED:
        message = advance(message, DeliveryState.STORED)  # that copy was; the others were not
    if state is not message.state and may(message.state, state):
        message = advance(message, state, at=now)
    return replace(message, stored_until=until if message.state is DeliveryState.STORED else None)


def _state(
    t: Tables, message: Message, receipts: Sequence[MemberReceipt], now: float
) -> tuple[DeliveryState, float | None]:
    if receipts and all(one.read_at is not None for one in receipts):
        return DeliveryState.READ, None
    missing = [one for one in receipts if one.delivered_at is None]
    if receipts and not missing:
        return DeliveryState.DELIVERED, None
    times = []
    for one in missing:
        if not lost(one):
            until = stored_until(t, one.member, message.id, now)
            if until is None:
                return DeliveryState.QUEUED, None
            times.append(until)
    if not receipts or len(times) < len(missing):
        return (DeliveryState.EXPIRED if receipts else DeliveryState.QUEUED), None
    return DeliveryState.STORED, min(times)


def delivery(
    around: Surroundings, t: Tables, view: View, message: MessageId, one: MemberReceipt,
    refined: CopyReason,
) -> MemberDelivery:  # fmt: skip
    """How far one copy has come; ``refined`` says why it is not at a store either."""
    member = t.contacts.get(one.member)
    told = MemberDelivery(
        one.member,
        title(t, one.member, name_in(view, one.member)),
        DeliveryState.QUEUED,
        Reason.NONE,
        one.read_at or one.delivered_at,
        contact=member is not None and member.state is ContactState.READY,
    )
    if one.delivered_at is not None:
        read = one.read_at is not None
        return replace(told, state=DeliveryState.READ if read else DeliveryState.DELIVERED)
    if one.member not in view.members:
        return replace(told, state=DeliveryState.CANCELLED)
    if lost(one):
        return replace(told, state=DeliveryState.EXPIRED, reason=Reason.PEER_NOT_FOUND)
    if t.outbox.get(one.member, message) is None or not reachable(t, one.member):
        return told
    until = stored_until(t, one.member, message, around.clock.wall())
    if until is not None:
        return replace(told, state=DeliveryState.STORED, stored_until=until)
    presence, _ = around.presence.get(one.member, (Presence.UNKNOWN, None))
    if presence is Presence.ONLINE:
        return replace(told, state=DeliveryState.SENDING)
    reason, _ = around.failures.get(one.member, (Reason.NONE, None))
    if told.contact and reason is Reason.PEER_NOT_FOUND:
        reason = refined(t, one.member, message, reason)
    return replace(told, reason=reason)
