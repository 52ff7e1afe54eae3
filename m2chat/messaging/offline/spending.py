"""Tokens of ours as deposits use them up, one after the other (protocol 14)."""

from __future__ import annotations

from dataclasses import replace

from m2chat.crypto.mailbox import mailbox_id
from m2chat.ids import UserId
from m2chat.messaging.offline import tokens
from m2chat.messaging.offline.model import Agreement, Deposit
from m2chat.messaging.offline.places import Place
from m2chat.messaging.offline.views import agreement_with
from m2chat.messaging.ports import Tables
from m2chat.messaging.records import ContactRecord


def take_token(
    t: Tables, me: UserId, agreement: Agreement, record: ContactRecord, place: Place, env: bytes
) -> None:
    """The next token of a place pays for one deposit of an envelope."""
    series = tokens.series(t.own.profile().instance, agreement.revision)
    counter = t.offline.parcels.counter(record.id, place.store, series)
    root = record.pair_root or b""
    token = tokens.token(root, me, series, place.store, counter.next)
    t.offline.parcels.save_deposit(
        Deposit(
            env,
            record.id,
            record.circle,
            place.store,
            mailbox_id(place.mailbox, place.store),
            counter.next,
            token,
            agreement.days,
        )
    )
    used = replace(counter, next=counter.next + 1)
    t.offline.parcels.save_counter(record.id, place.store, used)


def count_fetched(t: Tables, me: UserId, copy: Deposit) -> None:
    """The receiver fetched a copy: the token that it cost is behind us."""
    agreement = agreement_with(t, copy.contact)
    series = tokens.series(t.own.profile().instance, agreement.revision)
    counter = t.offline.parcels.counter(copy.contact, copy.store, series)
    root = t.contacts.get(copy.contact)
    if root is None or root.pair_root is None:
        return
    token = tokens.token(root.pair_root, me, series, copy.store, copy.index)
    if token == copy.token:  # of the series that counts now
        counter = replace(counter, fetched=max(counter.fetched, copy.index + 1))
        t.offline.parcels.save_counter(copy.contact, copy.store, counter)
