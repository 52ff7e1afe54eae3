"""What a contact says about treaties, one transaction each (protocol 14).

Two offers that cross: the one within the other's bounds stands; of two that are alike, or that
differ both ways, the one of the smaller fingerprint.  An agreement that stands is renewed without
asking when the new terms lie within it.  Everything may be heard again and changes nothing then.
"""

from __future__ import annotations

from dataclasses import replace
from enum import Enum, auto

from m2chat.crypto.certificate import UserCertificate
from m2chat.crypto.errors import BadSignature
from m2chat.errors import WireError
from m2chat.ids import UserId
from m2chat.messaging import control as c
from m2chat.messaging.answers import NOTHING, Answer
from m2chat.messaging.model import ContactState
from m2chat.messaging.offline import mailboxes, notes
from m2chat.messaging.offline.agreements import agreed_words
from m2chat.messaging.offline.model import (
    Agreement,
    MailboxesDue,
    TreatiesDue,
    TreatyRow,
    TreatyState,
)
from m2chat.messaging.offline.places import give_back
from m2chat.messaging.offline.treaty import ENDINGS, Action, Treaty, TreatySaid, verify
from m2chat.messaging.offline.views import add_rows, agreement_with, keep, replace_state
from m2chat.messaging.ports import Tables
from m2chat.messaging.records import ContactRecord
from m2chat.messaging.surroundings import Surroundings
from m2chat.sentences import Sentence

ROWS_LIMIT = 8  # treaties with one contact: each costs a signature


class Verdict(Enum):
    """What an offer means."""

    SAME = auto()  # part of what is offered or agreed already
    ADOPT = auto()  # within what we offered or agreed: it holds without asking
    ASK = auto()  # the person decides
    IGNORE = auto()


def check_treaty(message: TreatySaid, me: UserId, peer: UserId, theirs: bytes, ours: bytes) -> bool:
    """Before anything is done: the form, the names, the signature.  Whether it is ours.

    ``theirs`` and ``ours`` are certificates.  Raises ``WireError`` or ``BadSignature``.  A DECLINE
    or REVOKE of ours that comes back bears our signature.
    """
    treaty = Treaty.decode(message.form)
    if {treaty.sender, treaty.receiver} != {me, peer}:
        raise WireError("a treaty between other people")
    action = message.action
    try:
        verify(action, message.form, message.signature, UserCertificate.decode(theirs))
    except BadSignature:
        if action not in ENDINGS:
            raise
        verify(action, message.form, message.signature, UserCertificate.decode(ours))
        return True
    return False


def judge(treaty: Treaty, before: Agreement, me: UserId, peer: UserId) -> Verdict:
    """What an offer of ``peer`` means beside what there is."""
    terms = (treaty.revision, treaty.days, treaty.max_mib, treaty.since_ms)
    live = before.state in (TreatyState.OFFERED, TreatyState.ASKED, TreatyState.ACTIVE)
    if live and terms == before.terms:
        return Verdict.SAME
    within = treaty.days <= before.days and treaty.max_mib <= before.max_mib
    wider = treaty.days >= before.days and treaty.max_mib >= before.max_mib
    newer = treaty.revision > before.revision
    if before.state is TreatyState.OFFERED and before.renew and treaty.revision != before.revision:
        # an agreement that both make anew, one of them out of an old backup: the later one counts
        return (Verdict.ADOPT if within else Verdict.ASK) if newer else Verdict.IGNORE
    if before.state is TreatyState.OFFERED:
        if within is not wider:
            return Verdict.ADOPT if within else Verdict.IGNORE
        if peer.raw > me.raw:
            return Verdict.IGNORE
        return Verdict.ADOPT if within else Verdict.ASK
    if not newer:
        return Verdict.IGNORE
    return Verdict.ADOPT if before.state is TreatyState.ACTIVE and within else Verdict.ASK


class Hearing:
    """Answers to what contacts say about treaties."""

    def __init__(self, around: Surroundings) -> None:
        self._around = around

    def take(self, t: Tables, record: ContactRecord, body: bytes) -> Answer:
        """One TREATY; raises ``WireError`` or ``CryptoError``."""
        if record.state is not ContactState.READY or record.certificate is None:
            return NOTHING  # somebody of a group, who is no contact
        message = TreatySaid.decode(body)
        own = self._around.certificate
        ours = check_treaty(message, self._around.me, record.id, record.certificate, own)
        answer = self._hear(t, record, message)
        # our own ending is never sent back again: two would throw it to each other for ever
        return NOTHING if ours else Answer(answer)

    def _hear(self, t: Tables, record: ContactRecord, message: TreatySaid) -> tuple[c.Control, ...]:
        treaty, action = Treaty.decode(message.form), message.action
        before = agreement_with(t, record.id)
        if action in ENDINGS:
            return self._ended(t, record, before, treaty, message)
        if action is Action.OFFER:
            return self._offered(t, record, before, treaty, message)
        return self._accepted(t, record, before, treaty, message)

    def _offered(
        self,
        t: Tables,
        record: ContactRecord,
        before: Agreement,
        treaty: Treaty,
        message: TreatySaid,
    ) -> tuple[c.Control, ...]:
        verdict = judge(treaty, before, self._around.me, record.id)
        if verdict is Verdict.IGNORE:
            if before.state is TreatyState.ACTIVE and treaty.revision < before.revision:
                # they are a copy of themselves from before this agreement: make it anew
                t.offline.agreements.save(replace(before, renew=True))
                self._around.tell(t, TreatiesDue(record.id))
            return ()
        after = before
        if verdict is not Verdict.SAME:
            asks = verdict is Verdict.ASK
            state = TreatyState.ASKED if asks else TreatyState.ACTIVE
            after = Agreement(
                record.id, state, treaty.revision, treaty.days, treaty.max_mib, treaty.since_ms
            )
            t.offline.agreements.remove_treaties(record.id)
            if before.state is TreatyState.ACTIVE:
                give_back(self._around, t, record.id)
        elif before.state is TreatyState.OFFERED:
            after = replace_state(before, TreatyState.ACTIVE, by_us=True)
        row = self._row(t, record, treaty, message.form)
        if row is not None:
            row = replace(row, theirs=message.signature, first=False)
            t.offline.agreements.save_treaty(row)
        if after != before:
            add_rows(t, self._around.me, record, after, mailboxes.of_circle(t, record.circle))
            self._settled(t, before, after)
        elif row is not None and row.ours is not None:
            return (TreatySaid(Action.ACCEPT, row.form, row.ours).control(),)
        self._around.tell(t, TreatiesDue(record.id))
        return ()

    def _accepted(
        self,
        t: Tables,
        record: ContactRecord,
        before: Agreement,
        treaty: Treaty,
        message: TreatySaid,
    ) -> tuple[c.Control, ...]:
        row = self._row(t, record, treaty, message.form)
        if row is None or row.ours is None:
            return ()
        t.offline.agreements.save_treaty(replace(row, theirs=message.signature, told=True))
        after = before
        if before.state is TreatyState.OFFERED:
            after = replace_state(before, TreatyState.ACTIVE, by_us=True)
        self._settled(t, before, after)
        # an ACCEPT is answered until the other knows that we hold both; never by both for ever
        answer = row.first or row.told
        return (TreatySaid(Action.ACCEPT, row.form, row.ours).control(),) if answer else ()

    def _ended(
        self,
        t: Tables,
        record: ContactRecord,
        before: Agreement,
        treaty: Treaty,
        message: TreatySaid,
    ) -> tuple[c.Control, ...]:
        body = bytes([message.action]) + message.form + message.signature
        if body == before.ending:  # ours came back: they heard it
            t.offline.agreements.save(replace(before, ending=b""))
            return ()
        ended = before.state in (TreatyState.DECLINED, TreatyState.REVOKED)
        newer = treaty.revision > before.revision
        if newer or (treaty.revision == before.revision and not ended):
            declined = message.action == Action.DECLINE
            state = TreatyState.DECLINED if declined else TreatyState.REVOKED
            after = replace_state(before, state, by_us=False)
            t.offline.agreements.remove_treaties(record.id)
            give_back(self._around, t, record.id)
            keep(self._around, t, replace(after, revision=treaty.revision))
            if before.state is TreatyState.ACTIVE:
                words = Sentence(
                    "{name} ended it: messages no longer wait at an offline server.",
                    name=notes.title(record),
                )
                notes.add_note(self._around, t, record.id, str(words))
        return (message.control(),)

    def _row(
        self, t: Tables, record: ContactRecord, treaty: Treaty, form: bytes
    ) -> TreatyRow | None:
        """The treaty's row; a new one if it may be: for mail to us at a mailbox of ours alone."""
        incoming = treaty.receiver == self._around.me
        rows = t.offline.agreements.treaties(record.id)
        for row in rows:
            if (row.incoming, row.store) == (incoming, treaty.store):
                return row if row.form == form else None
        boxes = {box.store for box in mailboxes.of_circle(t, record.circle)}
        if (incoming and treaty.store not in boxes) or len(rows) >= ROWS_LIMIT:
            return None
        return TreatyRow(record.id, incoming, treaty.store, form)

    def _settled(self, t: Tables, before: Agreement, after: Agreement) -> None:
        if after == before:
            self._around.tell(t, MailboxesDue())
            return
        keep(self._around, t, after)
        fresh = after.state is TreatyState.ACTIVE and before.state is not TreatyState.ACTIVE
        if fresh and not before.renew:
            notes.add_note(self._around, t, after.contact, agreed_words(after))
