"""Becoming contacts, message by message; the rules are those of ``contacts`` (protocol 11).

Every step is committed before its answer leaves, and every message may come again.
"""

from __future__ import annotations

from dataclasses import replace

from m2chat.ids import UserId
from m2chat.messaging import contacts as rules
from m2chat.messaging import control as c
from m2chat.messaging.answers import NOTHING, Answer, Ending, Peer, opening
from m2chat.messaging.contacts import Verdict
from m2chat.messaging.conversations import Conversations
from m2chat.messaging.events import DeliveryDue, RelationsChanged
from m2chat.messaging.model import ContactState, Reason
from m2chat.messaging.offline.places import forget_agreement
from m2chat.messaging.outgoing import Outgoing
from m2chat.messaging.own_profile import own_profile
from m2chat.messaging.ports import Tables
from m2chat.messaging.records import AskerRecord, ContactRecord
from m2chat.messaging.surroundings import Surroundings
from m2chat.messaging.their_profile import with_profile
from m2chat.messaging.trust.strangers import Strangers


class FirstContact:
    """Both roles of a first contact."""

    def __init__(
        self, around: Surroundings, conversations: Conversations, outgoing: Outgoing
    ) -> None:
        self._around = around
        self._store = around.store
        self._conversations = conversations
        self._outgoing = outgoing
        self._strangers = Strangers(around)

    def first_words(self, t: Tables, peer: Peer, record: ContactRecord | None) -> Answer:
        if peer.our_card:
            return NOTHING  # they speak first
        if (
            record is None
            or record.state is not ContactState.WAITING
            or record.request_id is None
            or record.request_secret is None
            or peer.card is None
        ):
            return Answer(ending=Ending.DONE)
        own = t.own.profile()
        return Answer(
            (
                c.Request(
                    record.request_id,
                    peer.card,
                    record.request_secret,
                    own.discovery,
                    own.instance,
                    own.name,
                    record.hello,
                ),
            )
        )

    def request(self, t: Tables, peer: Peer, request: c.Request) -> Answer:
        """Alice, step 8."""
        now, me = self._around.clock.wall(), self._around.me
        record = t.contacts.get(peer.id)
        card = t.cards.get(request.card_id)
        askers = t.cards.askers(request.card_id)
        verdict = rules.judge(
            request,
            me=me,
            asker=peer.id,
            card=card if request.card_id == peer.card else None,
            askers=askers,
            known=record,
            now=now,
        )
        if card is None or verdict is Verdict.REFUSE:
            return Answer(ending=Ending.REFUSED)
        stranger = record is None or record.state is ContactState.MEMBER
        if verdict is Verdict.NEW and stranger and not self._strangers.admit(t, card.id):
            return Answer(ending=Ending.BUSY)
        if all(one.asker != peer.id for one in askers) and card.uses_left is not None:
            t.cards.save(replace(card, uses_left=max(0, card.uses_left - 1)))
        if verdict in (Verdict.NEW, Verdict.MUTUAL, Verdict.YIELD):
            t.cards.save_asker(AskerRecord(card.id, peer.id, request.request_id, asked_at=now))
            self._around.tell(t, RelationsChanged())
        if verdict in (Verdict.NEW, Verdict.MUTUAL):
            after = rules.requested(
                request,
                me=me,
                asker=peer.id,
                certificate=peer.certificate,
                card=card,
                known=record,
                accepted=verdict is Verdict.MUTUAL,
                now=now,
            )
            goes_on = record is not None and rules.goes_on(record, request, card)
            if not goes_on:
                after = self._outgoing.renumber(t, after)
            forget_agreement(self._around, t, peer.id)
            self._around.save_contact(t, after, record)
            if not goes_on:
                t.contacts.forget_chains(peer.id)
        return Answer((c.RequestHeld(request.request_id),))

    def request_held(self, t: Tables, peer: Peer, message: c.RequestHeld) -> Answer:
        """Bob, the end of step 8."""
        record = t.contacts.get(peer.id)
        if record is None or record.state is not ContactState.WAITING:
            return Answer(ending=Ending.DONE)
        if record.request_id != message.request_id:
            return Answer(ending=Ending.FORM)
        after = replace(
            record,
            acknowledged=True,
            certificate=peer.certificate,
            request_reason=Reason.NOT_ACCEPTED,
        )
        self._around.save_contact(t, after, record)
        return Answer(ending=Ending.DONE)

    def accept(self, t: Tables, record: ContactRecord, message: c.Accept) -> Answer:
        """Bob, step 11; again when our answer was lost."""
        if record.request_id != message.request_id:
            return Answer(ending=Ending.FORM)
        first = record.state is ContactState.WAITING
        after = with_profile(t, record, message.profile)
        if first:
            after = self._ready(t, after)
        self._around.save_contact(t, after, record)
        self._around.tell(t, DeliveryDue(record.id))
        held = c.AcceptHeld(message.request_id, own_profile(t, record.circle))
        return Answer((held, *opening(t, after)))

    def accepted_before(self, t: Tables, record: ContactRecord, message: c.Control) -> Answer:
        """They accepted, and we are a copy of ourselves from before that: ask for their profile.

        Only who accepted us opens a session as a contact; the handshake proved who they are.
        """
        if isinstance(message, c.Have):
            return Answer((c.Have(t.own.profile().revision, 0),))
        if isinstance(message, c.Profile):
            after = self._ready(t, with_profile(t, record, message))
            self._around.save_contact(t, after, record)
            self._around.tell(t, DeliveryDue(record.id))
            return Answer(opening(t, after))
        return NOTHING if isinstance(message, c.Sync | c.Receipt) else Answer(ending=Ending.FORM)

    def _ready(self, t: Tables, record: ContactRecord) -> ContactRecord:
        """Nothing of our request is open any more."""
        for waiting in t.messages.open(record.id):
            self._conversations.save(t, replace(waiting, reason=Reason.NONE), waiting)
        return replace(
            record,
            state=ContactState.READY,
            acknowledged=True,
            request_reason=Reason.NONE,
            invite=None,
            request_secret=None,
        )

    def accept_held(self, t: Tables, record: ContactRecord, message: c.AcceptHeld) -> Answer:
        """Alice, the end of step 11."""
        if record.request_id != message.request_id:
            return Answer(ending=Ending.FORM)
        after = replace(with_profile(t, record, message.profile), acknowledged=True)
        self._around.save_contact(t, after, record)
        t.cards.settle(record.id)
        self._around.tell(t, RelationsChanged())
        self._around.tell(t, DeliveryDue(record.id))
        return Answer(opening(t, after))

    async def refused(self, contact: UserId) -> None:
        """They closed a first contact with *refused*: the card does not let us ask."""

        def work(t: Tables) -> None:
            record = t.contacts.get(contact)
            if record is not None and record.state is ContactState.WAITING:
                after = replace(record, request_reason=Reason.PEER_REJECTED)
                self._around.save_contact(t, after, record)

        await self._store.transaction(work)
