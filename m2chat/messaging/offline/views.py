"""An agreement as people see it, and the one way to keep a change of it."""

from __future__ import annotations

from dataclasses import replace

from m2chat.ids import UserId
from m2chat.messaging.offline.mailboxes import told
from m2chat.messaging.offline.model import (
    Agreement,
    MailboxesDue,
    MailboxRow,
    TreatyChanged,
    TreatyRow,
    TreatyState,
    TreatyView,
)
from m2chat.messaging.offline.treaty import Treaty
from m2chat.messaging.ports import Tables
from m2chat.messaging.records import ContactRecord
from m2chat.messaging.surroundings import Surroundings

_ABOUT_SOMETHING = frozenset({TreatyState.OFFERED, TreatyState.ASKED, TreatyState.ACTIVE})


def agreement_with(t: Tables, contact: UserId) -> Agreement:
    """What was agreed; NONE when there was never a word about it."""
    return t.offline.agreements.get(contact) or Agreement(contact)


def view_of(t: Tables, agreement: Agreement) -> TreatyView:
    """The agreement with what waits by it."""
    waiting = t.messages.stored(agreement.contact)
    times = [one.stored_until for one in waiting if one.stored_until is not None]
    stores = {row.store for row in t.offline.agreements.treaties(agreement.contact)}
    said = agreement.state is not TreatyState.NONE
    return TreatyView(
        contact=agreement.contact,
        state=agreement.state,
        days=agreement.days,
        max_mib=agreement.max_mib,
        stores=tuple(sorted(store.hex()[:8] for store in stores)),
        since=agreement.since_ms / 1000 if said else None,
        by_us=agreement.by_us,
        waiting=len(waiting),
        waiting_until=min(times, default=None),
        open=told(t, agreement.contact),
    )


def keep(around: Surroundings, t: Tables, after: Agreement) -> None:
    """Write an agreement; faces and those who announce tokens hear of it."""
    t.offline.agreements.save(after)
    view = view_of(t, after)
    around.tell(t, TreatyChanged(view))
    around.tell(t, MailboxesDue())


def add_rows(
    t: Tables, me: UserId, record: ContactRecord, agreement: Agreement, boxes: list[MailboxRow]
) -> None:
    """A treaty for each of our mailboxes in their circle and each of theirs, where none is yet."""
    if agreement.state not in _ABOUT_SOMETHING:
        return
    held = {(row.incoming, row.store) for row in t.offline.agreements.treaties(record.id)}
    ours = [(True, box.store) for box in boxes if box.retired_at is None]
    theirs = [(False, store) for store, _ in t.offline.agreements.stores_of(record.id).stores]
    for incoming, store in [*ours, *theirs]:
        if (incoming, store) in held:
            continue
        sender, receiver = (record.id, me) if incoming else (me, record.id)
        treaty = Treaty(
            store, sender, receiver, agreement.max_mib, agreement.days,
            agreement.since_ms, agreement.revision,
        )  # fmt: skip
        form = treaty.encode()
        t.offline.agreements.save_treaty(TreatyRow(record.id, incoming, store, form, first=True))


def replace_state(agreement: Agreement, state: TreatyState, *, by_us: bool) -> Agreement:
    """The agreement in another state, with nothing left to say of an earlier one."""
    return replace(agreement, state=state, by_us=by_us, ending=b"", renew=False)
