"""What the domain answers to peers: one transaction for each thing that comes (protocol 11, 13).

``session_up``, ``control`` and ``messages`` return an ``Answer``: what to send once the commit
stands.  The same thing may come again at any time and is answered the same way.  Until both are
``ready`` a session is restricted to the messages of the first contact.

    first after ready, each way:  HAVE, SYNC, then everything that was not confirmed
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from m2chat.errors import LocalError, WireError
from m2chat.ids import MessageId, UserId
from m2chat.messaging import control as c
from m2chat.messaging.answers import NOTHING, Answer, Ending, Peer, opening
from m2chat.messaging.contents import Content, GroupContent, Void
from m2chat.messaging.conversations import Conversations
from m2chat.messaging.envelope import Inner, content_of, unpack
from m2chat.messaging.events import DeliveryDue, PeerBeganAnew, TypingHeard
from m2chat.messaging.first_contact import FirstContact
from m2chat.messaging.intake import Intake
from m2chat.messaging.model import ContactState
from m2chat.messaging.outgoing import Outgoing
from m2chat.messaging.own_profile import own_profile
from m2chat.messaging.ports import Tables
from m2chat.messaging.records import ContactRecord
from m2chat.messaging.surroundings import Surroundings, group_alone
from m2chat.messaging.their_profile import check_profile, with_profile

# who may say more than what belongs to a first contact; a member: groups alone
_TALKING = (ContactState.READY, ContactState.MEMBER)
ControlTaker = Callable[[Tables, ContactRecord, bytes], Answer]
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
        self._intake = intake
        self._first = FirstContact(around, conversations, outgoing)
        self.refused = self._first.refused
        self._takers: dict[int, ControlTaker] = {}
        self._for_members: set[int] = set()

    def hook_control(self, kind: int, take: ControlTaker, *, members: bool = False) -> None:
        """Have messages of this kind, between ready contacts, taken; ``WireError`` if bad.

        ``members``: also those of people whom we know through a group alone.
        """
        if kind in self._takers:
            raise LocalError(f"control messages of type {kind:#x} have two rooms")
        self._takers[kind] = take
        if members:
            self._for_members.add(kind)

    async def session_up(self, peer: Peer) -> Answer:
        """A session is finished: what we say first."""

        def work(t: Tables) -> Answer:
            record = t.contacts.get(peer.id)
            if peer.card is not None:
                return self._first.first_words(t, peer, record)
            if record is None or self._shut(t, record):
                return Answer(ending=Ending.REFUSED)
            if record.circle != peer.circle:
                return Answer(ending=Ending.REFUSED)
            if group_alone(self._around, t, record):
                return Answer(opening(t, record))
            if record.state is ContactState.WAITING:
                return NOTHING if record.acknowledged else Answer(ending=Ending.REFUSED)
            if not record.acknowledged and record.request_id is not None:
                return Answer((c.Accept(record.request_id, own_profile(t, record.circle)),))
            return Answer(opening(t, record))

        return await self._store.transaction(work)

    async def control(self, peer: Peer, kind: int, body: bytes) -> Answer:
        """A control message came.

        Raises ``WireError`` for a bad form and ``CryptoError`` for a pre-key that is not theirs.
        """
        if kind in self._takers:
            return await self._store.transaction(lambda t: self._hooked(t, peer, kind, body))
        message = c.decode(kind, body)
        if isinstance(message, c.Profile):
            check_profile(peer.certificate, message)
        elif isinstance(message, c.Accept | c.AcceptHeld):
            check_profile(peer.certificate, message.profile)
        return await self._store.transaction(lambda t: self._control(t, peer, message))

    async def messages(self, peer: Peer, inner_form: bytes) -> Answer:
        """An envelope of this peer was opened; raises ``WireError``."""
        outer = Inner.decode(inner_form)
        if (outer.sender, outer.receiver) != (peer.id, self._around.me):
            raise WireError("an envelope names other people than its session")
        items = [(inner, content_of(inner)) for inner in unpack(outer)]

        def work(t: Tables) -> Answer:
            ids = self.take_in(t, outer, items) if peer.card is None else None
            if ids is None:
                return Answer(ending=Ending.REFUSED)
            step = c.RECEIPT_LIMIT
            return Answer(tuple(c.Receipt(ids[at : at + step]) for at in range(0, len(ids), step)))

        return await self._store.transaction(work)

    def take_in(
        self, t: Tables, outer: Inner, items: Sequence[tuple[Inner, Content]]
    ) -> tuple[MessageId, ...] | None:
        """What an envelope says, by whatever way it came; the ids that its sender may be told of.

        None: nothing is taken of this person.  Raises ``WireError``.
        """
        record = t.contacts.get(outer.sender)
        groups = record is not None and group_alone(self._around, t, record)
        if record is None or (record.state not in _TALKING and not groups):
            return None
        if groups and not all(map(_of_group, items)):
            raise WireError("a message of somebody who is no contact")
        if outer.circle != record.circle:
            raise WireError("an envelope of another circle")
        confirmed: list[MessageId] = []
        for inner, content in items:
            confirmed += self._intake.take(t, inner, content)
        return tuple(dict.fromkeys(confirmed))

    async def owed_reads(self, contact: UserId) -> tuple[c.Receipt, ...]:
        """Read receipts for a contact to whom a session stands; they are no longer owed then."""
        ids = tuple(await self._store.transaction(lambda t: t.messages.take_owed(contact)))
        step = c.RECEIPT_LIMIT
        return tuple(c.Receipt(ids[at : at + step], True) for at in range(0, len(ids), step))

    async def own_profile_anew(self, circle: bytes) -> Answer:
        """Our PROFILE as a newer one than any they hold: they sealed under a key that is gone."""

        def work(t: Tables) -> Answer:
            t.own.raise_revision()
            return Answer((own_profile(t, circle),))

        return await self._store.transaction(work)

    async def rename_self(self, name: str) -> None:
        """We have another name; ``profile`` says so from now on."""

        def work(t: Tables) -> None:
            t.people.rename_self(name)
            t.own.raise_revision()

        await self._store.transaction(work)

    async def profile(self, circle: bytes) -> Answer:
        """Our PROFILE as it is now, for the contacts of a circle."""
        return Answer((await self._store.transaction(lambda t: own_profile(t, circle)),))

    def _control(self, t: Tables, peer: Peer, message: c.Control) -> Answer:
        """Which messages a session may carry at all; then each to its own function."""
        if peer.card is not None:
            if peer.our_card and isinstance(message, c.Request):
                return self._first.request(t, peer, message)
            if not peer.our_card and isinstance(message, c.RequestHeld):
                return self._first.request_held(t, peer, message)
            return Answer(ending=Ending.FORM)
        record = t.contacts.get(peer.id)
        if record is None or self._shut(t, record):
            return Answer(ending=Ending.REFUSED)
        if isinstance(message, c.Accept) and record.state is not ContactState.REQUEST:
            return self._first.accept(t, record, message)
        if group_alone(self._around, t, record):
            return self._between_contacts(t, record, message)
        if record.state is ContactState.WAITING and record.acknowledged:
            return self._first.accepted_before(t, record, message)
        if record.state not in _TALKING:
            return Answer(ending=Ending.FORM)
        return self._between_contacts(t, record, message)

    def _shut(self, t: Tables, record: ContactRecord) -> bool:
        """Whether we want to hear nothing of this person now."""
        if record.state is ContactState.REQUEST:
            return not group_alone(self._around, t, record)
        return record.state is ContactState.BLOCKED

    # -- between contacts ----------------------------------------------------------------------

    def _between_contacts(self, t: Tables, record: ContactRecord, message: c.Control) -> Answer:
        match message:
            case c.AcceptHeld() if record.state is ContactState.READY:
                return self._first.accept_held(t, record, message)
            case c.Have():
                return self._have(t, record, message)
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

    def _hooked(self, t: Tables, peer: Peer, kind: int, body: bytes) -> Answer:
        record = t.contacts.get(peer.id)
        if peer.card is not None or record is None:
            return Answer(ending=Ending.FORM)
        groups = group_alone(self._around, t, record)
        if not groups and record.state not in _TALKING:
            return Answer(ending=Ending.FORM)
        if groups and kind not in self._for_members:
            return Answer(ending=Ending.FORM)
        return self._takers[kind](t, record, body)

    def _have(self, t: Tables, record: ContactRecord, message: c.Have) -> Answer:
        revision = t.own.profile().revision
        if message.held > revision:  # we came back from an older copy of ourselves
            t.own.raise_revision(min(message.held, REVISION_CLAIM))
        elif message.held == revision:
            return NOTHING
        return Answer((own_profile(t, record.circle),))

    def _profile(self, t: Tables, record: ContactRecord, message: c.Profile) -> Answer:
        if message.revision > record.revision:
            self._around.save_contact(t, with_profile(t, record, message), record)
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
            return Answer((own_profile(t, record.circle),))
        if message.seq > record.out_seq:
            t.own.note(self._around.clock.wall(), "ahead_of_us", "a contact has more than we sent")
        return NOTHING


def _of_group(item: tuple[Inner, Content]) -> bool:
    """Whether somebody who is no contact may say this."""
    return isinstance(item[1], GroupContent | Void)
