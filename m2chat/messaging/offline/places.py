"""Where mail for a contact may wait, which mail may, and how it is taken back from there."""

from __future__ import annotations

from dataclasses import dataclass, replace

from m2chat.ids import MessageId, UserId
from m2chat.messaging.delivery import advance
from m2chat.messaging.events import DeliveryDue, MessageStateChanged
from m2chat.messaging.life.ports import StoredStep
from m2chat.messaging.model import DeliveryState, Direction, Message, Reason, SendRule
from m2chat.messaging.offline.model import Agreement, DepositState, TreatyState
from m2chat.messaging.offline.views import keep
from m2chat.messaging.ports import Tables
from m2chat.messaging.surroundings import Surroundings

DAY_S = 86_400


@dataclass(frozen=True, slots=True)
class Place:
    """One store at which a contact takes mail from us."""

    store: bytes
    mailbox: bytes  # mb_pk, 32


def places(t: Tables, agreement: Agreement) -> list[Place]:
    """Where a contact takes mail: stores with a treaty that holds, of those they name."""
    contact = agreement.contact
    rows = t.offline.agreements.treaties(contact)
    signed = {row.store for row in rows if not row.incoming and row.holds}
    if agreement.state is not TreatyState.ACTIVE:
        return []
    named = t.offline.agreements.stores_of(contact).stores
    return [Place(store, mailbox) for store, mailbox in named if store in signed]


def give_back(around: Surroundings, t: Tables, contact: UserId) -> None:
    """Nothing may wait at a store any more: withdraw it; the messages wait here again."""
    for parcel in t.offline.parcels.of(contact):
        t.offline.parcels.save(replace(parcel, outdated=True))
        for one in parcel.messages:
            around.copy_moved(t, contact, one)
    for message in t.messages.stored(contact):
        after = advance(message, DeliveryState.QUEUED, reason=Reason.NO_TREATY)
        save_state(around, t, replace(after, stored_until=None), message)
    around.tell(t, DeliveryDue(contact))


def forget_agreement(around: Surroundings, t: Tables, contact: UserId) -> None:
    """A new relation begins: what was agreed in the one before is void."""
    before = t.offline.agreements.get(contact)
    if before is not None:
        give_back(around, t, contact)
        t.offline.agreements.remove_treaties(contact)
        keep(around, t, Agreement(contact, revision=before.revision))


def spoken(t: Tables, me: UserId, contact: UserId, message: MessageId) -> Message | None:
    """The message of ours that waits for a contact: said to them, or to a group of theirs."""
    found = t.messages.find(contact, Direction.OUT, message)
    group = t.groups.group_of(message, contact) if found is None else None
    return t.messages.find(group, Direction.OUT, message, me) if group is not None else found


def stored_until(t: Tables, contact: UserId, message: MessageId, now: float) -> float | None:
    """Until when a store holds a message for a contact; None: none does."""
    times = [
        copy.until
        for parcel in t.offline.parcels.holding(contact, message)
        if not parcel.outdated
        for copy in t.offline.parcels.deposits(parcel.env)
        if copy.state is DepositState.STORED and copy.until is not None and copy.until > now
    ]
    return max(times, default=None)


def may_be_stored(message: Message, now: float) -> bool:
    """Whether its sender lets it wait at a store, for as long as a treaty says."""
    if message.reason is Reason.KEY_CHANGED:
        return False  # nothing leaves before the codes were compared
    soon = message.give_up_at is not None and message.give_up_at < now + DAY_S
    later = message.send_at is not None and message.send_at > now
    return message.rule is SendRule.NORMAL and not soon and not later


def save_state(around: Surroundings, t: Tables, message: Message, before: Message) -> None:
    """Write a message and tell its state; what is new of it goes into its story."""
    t.messages.save(message)
    if (before.state, before.reason) != (message.state, message.reason):
        step = StoredStep(around.clock.wall(), message.state.value, message.reason.value)
        t.life.steps.add(message.order, step)
    around.tell(t, MessageStateChanged(message))
