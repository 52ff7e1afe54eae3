"""What the domain answers to peers: one transaction for each thing that comes (protocol 11, 13).

``session_up``, ``control`` and ``messages`` return an ``Answer``: what to send once the commit
stands.  The same thing may come again at any time and is answered the same way.  Until both are
``ready`` a session is restricted to the messages of the first contact.

    first after ready, each way:  HAVE, SYNC, then everything that was not confirmed
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum

from m2chat.crypto.certificate import UserCertificate
from m2chat.crypto.prekeys import verify_prekey
from m2chat.errors import WireError
from m2chat.ids import MessageId, UserId
from m2chat.messaging import contacts as rules
from m2chat.messaging import control as c
from m2chat.messaging.contacts import Verdict
from m2chat.messaging.conversations import Conversations
from m2chat.messaging.envelope import Inner, content_of, unpack
from m2chat.messaging.events import DeliveryDue, PeerBeganAnew, RelationsChanged, TypingHeard
from m2chat.messaging.inbox import followed
from m2chat.messaging.intake import Intake
from m2chat.messaging.model import ContactState, Reason
from m2chat.messaging.outgoing import Outgoing
from m2chat.messaging.ports import Tables
from m2chat.messaging.records import AskerRecord, ContactRecord
from m2chat.messaging.surroundings import Surroundings
from m2chat.messaging.trust.strangers import Strangers


class Ending(Enum):
    """Why a session is to be closed."""

    DONE = "done"  # a first contact that has nothing more to say
    REFUSED = "refused"  # they may not have this session
    FORM = "form"  # a message that does not belong here
    BUSY = "busy"  # as many strangers wait as may: come again


@dataclass(frozen=True, slots=True)
class Peer:
    """Who is at the other end of a session, proven by the handshake."""

    id: UserId
    certificate: bytes  # 1,026
    circle: bytes  # circle_pk of the circle the session runs in
    card: bytes | None = None  # card_id, when this is a first contact
    our_card: bool = False


@dataclass(frozen=True, slots=True)
class Answer:
    """What follows from what came; sent after the commit, in this order."""

    controls: tuple[c.Control, ...] = ()
    ending: Ending | None = None


NOTHING = Answer()
# No contact can raise our revision above this: else one of them could use up all 2^32 at once, and
# we could tell nobody of a new pre-key any more.
REVISION_CLAIM = 1 << 31


class Exchange:
    """Our half of every conversation between the two programs."""

    def __init__(
        self,
        around: Surroundings,
        conversations: Conversations,
        outgoing: Outgoing,
        intake: Intake,
    ) -> None:
        self._around = around
        self._store = around.store
        self._conversations = conversations
        self._outgoing = outgoing
        self._intake = intake
        self._strangers = Strangers(around)

    async def session_up(self, peer: Peer) -> Answer:
        """A session is finished: what we say first."""

        def work(t: Tables) -> Answer:
            record = t.contacts.get(peer.id)
            if peer.card is not None:
                return self._first_words(t, peer, record)
            if record is None or record.state in (ContactState.BLOCKED, ContactState.REQUEST):
                return Answer(ending=Ending.REFUSED)
            if record.circle != peer.circle:
                return Answer(ending=Ending.REFUSED)
            if record.state is ContactState.WAITING:
                return NOTHING if record.acknowledged else Answer(ending=Ending.REFUSED)
            if not record.acknowledged and record.request_id is not None:
                return Answer((c.Accept(record.request_id, _own_profile(t)),))
            return Answer(self._opening(t, record))

        return await self._store.transaction(work)

    async def control(self, peer: Peer, kind: int, body: bytes) -> Answer:
        """A control message came.

        Raises ``WireError`` for a bad form and ``CryptoError`` for a pre-key that is not theirs.
        """
        message = c.decode(kind, body)
        if isinstance(message, c.Profile):
            _check_profile(peer, message)
        elif isinstance(message, c.Accept | c.AcceptHeld):
            _check_profile(peer, message.profile)
        return await self._store.transaction(lambda t: self._control(t, peer, message))

    async def messages(self, peer: Peer, inner_form: bytes) -> Answer:
        """An envelope of this peer was opened; raises ``WireError``."""
        outer = Inner.decode(inner_form)
        if (outer.sender, outer.receiver) != (peer.id, self._around.me):
            raise WireError("an envelope names other people than its session")
        items = [(inner, content_of(inner)) for inner in unpack(outer)]

        def work(t: Tables) -> Answer:
            record = t.contacts.get(peer.id)
            if record is None or record.state is not ContactState.READY or peer.card is not None:
                return Answer(ending=Ending.REFUSED)
            if outer.circle != record.circle:
                raise WireError("an envelope of another circle")
            confirmed: list[MessageId] = []
            for inner, content in items:
                confirmed += self._intake.take(t, inner, content)
            ids = tuple(dict.fromkeys(confirmed))
            step = c.RECEIPT_LIMIT
            return Answer(tuple(c.Receipt(ids[at : at + step]) for at in range(0, len(ids), step)))

        return await self._store.transaction(work)

    async def owed_reads(self, contact: UserId) -> tuple[c.Receipt, ...]:
        """Read receipts for a contact to whom a session stands; they are no longer owed then."""
        ids = tuple(await self._store.transaction(lambda t: t.messages.take_owed(contact)))
        step = c.RECEIPT_LIMIT
        return tuple(c.Receipt(ids[at : at + step], True) for at in range(0, len(ids), step))

    async def own_profile_anew(self) -> Answer:
        """Our PROFILE as a newer one than any they hold: they sealed under a key that is gone."""

        def work(t: Tables) -> Answer:
            t.own.raise_revision()
            return Answer((_own_profile(t),))

        return await self._store.transaction(work)

    async def refused(self, contact: UserId) -> None:
        """They closed a first contact with *refused*: the card does not let us ask."""

        def work(t: Tables) -> None:
            record = t.contacts.get(contact)
            if record is not None and record.state is ContactState.WAITING:
                after = replace(record, request_reason=Reason.PEER_REJECTED)
                self._around.save_contact(t, after, record)

        await self._store.transaction(work)

    # -- first contact -------------------------------------------------------------------------

    def _first_words(self, t: Tables, peer: Peer, record: ContactRecord | None) -> Answer:
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

    def _control(self, t: Tables, peer: Peer, message: c.Control) -> Answer:
        """Which messages a session may carry at all; then each to its own function."""
        if peer.card is not None:
            if peer.our_card and isinstance(message, c.Request):
                return self._request(t, peer, message)
            if not peer.our_card and isinstance(message, c.RequestHeld):
                return self._request_held(t, peer, message)
            return Answer(ending=Ending.FORM)
        record = t.contacts.get(peer.id)
        if record is None or record.state in (ContactState.BLOCKED, ContactState.REQUEST):
            return Answer(ending=Ending.REFUSED)
        if isinstance(message, c.Accept):
            return self._accept(t, record, message)
        if record.state is ContactState.WAITING and record.acknowledged:
            return self._accepted_before(t, record, message)
        if record.state is not ContactState.READY:
            return Answer(ending=Ending.FORM)
        return self._between_contacts(t, record, message)

    def _request(self, t: Tables, peer: Peer, request: c.Request) -> Answer:
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
        if verdict is Verdict.NEW and record is None and not self._strangers.admit(t, card.id):
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
            after = self._outgoing.renumber(t, after)
            self._around.save_contact(t, after, record)
            t.contacts.forget_chains(peer.id)
        return Answer((c.RequestHeld(request.request_id),))

    def _request_held(self, t: Tables, peer: Peer, message: c.RequestHeld) -> Answer:
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

    def _accept(self, t: Tables, record: ContactRecord, message: c.Accept) -> Answer:
        """Bob, step 11; again when our answer was lost."""
        if record.request_id != message.request_id:
            return Answer(ending=Ending.FORM)
        first = record.state is ContactState.WAITING
        after = _with_profile(record, message.profile)
        if first:
            after = self._ready(t, after)
        self._around.save_contact(t, after, record)
        self._around.tell(t, DeliveryDue(record.id))
        held = c.AcceptHeld(message.request_id, _own_profile(t))
        return Answer((held, *self._opening(t, after)))

    def _accepted_before(self, t: Tables, record: ContactRecord, message: c.Control) -> Answer:
        """They accepted, and we are a copy of ourselves from before that: ask for their profile.

        Only who accepted us opens a session as a contact; the handshake proved who they are.
        """
        if isinstance(message, c.Have):
            return Answer((c.Have(t.own.profile().revision, 0),))
        if isinstance(message, c.Profile):
            after = self._ready(t, _with_profile(record, message))
            self._around.save_contact(t, after, record)
            self._around.tell(t, DeliveryDue(record.id))
            return Answer(self._opening(t, after))
        return NOTHING if isinstance(message, c.Sync | c.Receipt) else Answer(ending=Ending.FORM)

    def _ready(self, t: Tables, record: ContactRecord) -> ContactRecord:
        """Nothing of our request is open any more."""
        for waiting in t.messages.open(record.id):
            self._conversations.save(t, replace(waiting, reason=Reason.NONE))
        return replace(
            record,
            state=ContactState.READY,
            acknowledged=True,
            request_reason=Reason.NONE,
            invite=None,
            request_secret=None,
        )

    def _accept_held(self, t: Tables, record: ContactRecord, message: c.AcceptHeld) -> Answer:
        """Alice, the end of step 11."""
        if record.request_id != message.request_id:
            return Answer(ending=Ending.FORM)
        after = replace(_with_profile(record, message.profile), acknowledged=True)
        self._around.save_contact(t, after, record)
        t.cards.settle(record.id)
        self._around.tell(t, RelationsChanged())
        self._around.tell(t, DeliveryDue(record.id))
        return Answer(self._opening(t, after))

    # -- between contacts ----------------------------------------------------------------------

    def _between_contacts(self, t: Tables, record: ContactRecord, message: c.Control) -> Answer:
        match message:
            case c.AcceptHeld():
                return self._accept_held(t, record, message)
            case c.Have():
                return self._have(t, message)
            case c.Profile():
                return self._profile(t, record, message)
            case c.Receipt():
                return self._receipt(t, record, message)
            case c.Sync():
                return self._sync(t, record, message)
            case c.Typing():
                self._around.tell(t, TypingHeard(record.id, message.group, message.on))
                return NOTHING
            case _:
                return Answer(ending=Ending.FORM)

    def _opening(self, t: Tables, record: ContactRecord) -> tuple[c.Control, ...]:
        """What each says first once both are ready."""
        have = c.Have(t.own.profile().revision, record.revision)
        if record.instance is None:
            return (have,)
        chain = t.contacts.chain(record.id, record.instance)
        gap = t.contacts.first_missing(record.id, record.instance)
        return (have, c.Sync(record.instance, followed(chain, gap)))

    def _have(self, t: Tables, message: c.Have) -> Answer:
        revision = t.own.profile().revision
        if message.held > revision:  # we came back from an older copy of ourselves
            t.own.raise_revision(min(message.held, REVISION_CLAIM))
        elif message.held == revision:
            return NOTHING
        return Answer((_own_profile(t),))

    def _profile(self, t: Tables, record: ContactRecord, message: c.Profile) -> Answer:
        if message.revision > record.revision:
            self._around.save_contact(t, _with_profile(record, message), record)
            anew = message.instance != record.instance
            self._around.tell(t, PeerBeganAnew(record.id) if anew else DeliveryDue(record.id))
        return NOTHING

    def _receipt(self, t: Tables, record: ContactRecord, message: c.Receipt) -> Answer:
        for one in message.messages:
            self._conversations.confirm(t, record.id, one, message.read)
        return NOTHING

    def _sync(self, t: Tables, record: ContactRecord, message: c.Sync) -> Answer:
        own = t.own.profile().instance
        if message.instance != own:  # they hold what we said before we were restored
            t.own.raise_revision()
            return Answer((_own_profile(t),))
        if message.seq > record.out_seq:
            t.own.note(self._around.clock.wall(), "ahead_of_us", "a contact has more than we sent")
        return NOTHING


def _own_profile(t: Tables) -> c.Profile:
    own = t.own.profile()
    return c.Profile(own.revision, own.discovery, own.instance, own.name, t.own.prekeys()[0].public)


def _check_profile(peer: Peer, profile: c.Profile) -> None:
    """The pre-key is theirs and of that instance; raises ``CryptoError``."""
    verify_prekey(profile.prekey, UserCertificate.decode(peer.certificate), profile.instance)


def _with_profile(record: ContactRecord, profile: c.Profile) -> ContactRecord:
    """The contact with what they say of themselves; an older saying changes nothing."""
    if profile.revision <= record.revision:
        return record
    return replace(
        record,
        name=rules.plain(profile.name, c.NAME_LIMIT),
        discovery=profile.discovery,
        instance=profile.instance,
        prekey=profile.prekey,
        revision=profile.revision,
    )
