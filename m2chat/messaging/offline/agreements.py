"""Agree with a contact that mail may wait: offer, accept, decline, revoke (protocol 14).

A verb changes the rows in one transaction and tells ``TreatiesDue``; whoever hears it signs what
lacks our signature (``unsigned``, ``signed``) and says what the other has not confirmed
(``to_say``) whenever a session stands.  So a crash at any point is made good at the next session.

The receiver of mail chooses the stores.  A person agrees once, for both directions: what the
contact adds under the same terms later (another store) is signed without asking.  What the
contact says is heard in ``hearing``.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from m2chat.ids import UserId
from m2chat.messaging import control as c
from m2chat.messaging.errors import NotNow
from m2chat.messaging.model import ContactState
from m2chat.messaging.offline import mailboxes, notes
from m2chat.messaging.offline.errors import BadTerms, NoStore, NotWelcome
from m2chat.messaging.offline.model import (
    DAYS_LIMIT,
    SIZE_LIMIT_MIB,
    Agreement,
    MailboxesDue,
    TreatiesDue,
    TreatyRow,
    TreatyState,
    TreatyView,
)
from m2chat.messaging.offline.places import give_back
from m2chat.messaging.offline.treaty import (
    REVISION_LIMIT,
    TREATY_SIZE,
    Action,
    TreatySaid,
    signed_bytes,
    signed_use,
)
from m2chat.messaging.offline.views import (
    add_rows,
    agreement_with,
    keep,
    replace_state,
    view_of,
)
from m2chat.messaging.own_profile import own_profile
from m2chat.messaging.ports import Tables
from m2chat.messaging.records import ContactRecord
from m2chat.messaging.surroundings import Surroundings, known
from m2chat.sentences import Sentence, mark

_SINCE = 1_577_836_800  # 2020-01-01, seconds since 1970
_UNSIGNED_SIZE = 1 + TREATY_SIZE
_SIGNED_STATES = frozenset({TreatyState.OFFERED, TreatyState.ACTIVE})


@dataclass(frozen=True, slots=True)
class Unsigned:
    """Something of ours that lacks its signature; ``row`` None: an ending."""

    use: str
    message: bytes
    row: TreatyRow | None


class Agreements:
    """What a person does about agreements, and what is due by them."""

    def __init__(self, around: Surroundings) -> None:
        self._around = around
        self._store = around.store

    async def view(self, contact: UserId) -> TreatyView:
        """How we stand with one contact; raises ``NotAContact``."""

        def work(t: Tables) -> TreatyView:
            known(t, contact)
            return view_of(t, agreement_with(t, contact))

        return await self._store.transaction(work)

    async def views(self) -> list[TreatyView]:
        """With everybody with whom there is, was or may be something."""

        def work(t: Tables) -> list[TreatyView]:
            return [view_of(t, one) for one in t.offline.agreements.all()]

        return await self._store.transaction(work)

    async def circle_of(self, contact: UserId) -> bytes:
        """circle_pk of the circle in which a contact is reached; raises ``NotAContact``."""
        return (await self._store.transaction(lambda t: known(t, contact))).circle

    # -- what a person does --------------------------------------------------------------------

    async def offer(
        self, contact: UserId, days: int, max_mib: int, services: Sequence[bytes]
    ) -> None:
        """Offer that mail of both may wait.  ``services``: svc_pk of the stores of their circle.

        Raises ``BadTerms``, ``NotNow``, ``NoStore`` or ``NotWelcome``.
        """
        if not 1 <= days <= DAYS_LIMIT or not 1 <= max_mib <= SIZE_LIMIT_MIB:
            raise BadTerms
        now = self._around.clock.wall()

        def work(t: Tables) -> None:
            record = _ready(t, contact)
            before = agreement_with(t, contact)
            if before.state is TreatyState.ACTIVE:
                raise NotNow("You have agreed already. End that first, then offer other terms.")
            if before.state is TreatyState.ASKED:
                raise NotNow("They have offered it already. Agree to that, or decline it first.")
            if not t.offline.agreements.stores_of(contact).consent:
                raise NotWelcome(notes.title(record))
            boxes = mailboxes.choose(t, record.circle, services, now, self._around.random)
            if not boxes:
                raise NoStore
            after = Agreement(
                contact, TreatyState.OFFERED, before.revision + 1, days, max_mib,
                int(now * 1000), by_us=True,
            )  # fmt: skip
            if after.revision >= REVISION_LIMIT:
                raise NotNow("There were too many offers between you two. Add each other anew.")
            t.offline.agreements.remove_treaties(contact)
            add_rows(t, self._around.me, record, after, boxes)
            self._keep(t, after)

        await self._store.transaction(work)

    async def accept(self, contact: UserId, services: Sequence[bytes]) -> None:
        """Agree to their offer; raises ``NotNow`` when there is none.  Again changes nothing."""
        now = self._around.clock.wall()

        def work(t: Tables) -> None:
            record = _ready(t, contact)
            before = agreement_with(t, contact)
            if before.state is TreatyState.ACTIVE:
                return
            if before.state is not TreatyState.ASKED:
                raise NotNow("There is no offer of this person to agree to.")
            after = replace_state(before, TreatyState.ACTIVE, by_us=False)
            boxes = mailboxes.choose(t, record.circle, services, now, self._around.random)
            add_rows(t, self._around.me, record, after, boxes)
            self._keep(t, after)
            notes.add_note(self._around, t, contact, agreed_words(after))

        await self._store.transaction(work)

    async def decline(self, contact: UserId) -> None:
        """Not now; they are told.  Raises ``NotNow`` when there is no offer of theirs."""

        def work(t: Tables) -> None:
            before = agreement_with(t, contact)
            if before.state is not TreatyState.ASKED:
                raise NotNow("There is no offer of this person to decline.")
            self._end(t, before, Action.DECLINE)

        await self._store.transaction(work)

    async def revoke(self, contact: UserId) -> None:
        """End it, or take our offer back: what waits is withdrawn.  Again changes nothing."""

        def work(t: Tables) -> None:
            before = agreement_with(t, contact)
            if before.state is TreatyState.REVOKED:
                return
            if before.state not in (TreatyState.ACTIVE, TreatyState.OFFERED):
                raise NotNow("There is nothing agreed with this person that could be ended.")
            self._end(t, before, Action.REVOKE)
            if before.state is TreatyState.ACTIVE:
                words = mark("You ended it: messages no longer wait at an offline server.")
                notes.add_note(self._around, t, contact, words)

        await self._store.transaction(work)

    def _end(self, t: Tables, before: Agreement, action: Action) -> None:
        rows = t.offline.agreements.treaties(before.contact)
        state = TreatyState.DECLINED if action is Action.DECLINE else TreatyState.REVOKED
        after = replace_state(before, state, by_us=True)
        if rows:
            after = replace(after, ending=bytes([action]) + rows[0].form)
        t.offline.agreements.remove_treaties(before.contact)
        give_back(self._around, t, before.contact)
        self._keep(t, after)

    def _keep(self, t: Tables, after: Agreement) -> None:
        keep(self._around, t, after)
        self._around.tell(t, TreatiesDue(after.contact))

    # -- what is due ---------------------------------------------------------------------------

    async def unfinished(self) -> list[UserId]:
        """With whom something may be to be signed or said."""

        def work(t: Tables) -> list[UserId]:
            return [
                one.contact
                for one in t.offline.agreements.all()
                if one.ending or one.state in _SIGNED_STATES
            ]

        return await self._store.transaction(work)

    async def unsigned(self, contact: UserId) -> list[Unsigned]:
        """What of ours lacks its signature."""

        def work(t: Tables) -> list[Unsigned]:
            agreement = agreement_with(t, contact)
            found = []
            if len(agreement.ending) == _UNSIGNED_SIZE:
                action, form = Action(agreement.ending[0]), agreement.ending[1:]
                found.append(Unsigned(signed_use(action), signed_bytes(action, form), None))
            if agreement.state in _SIGNED_STATES:
                use = signed_use(Action.OFFER)
                rows = t.offline.agreements.treaties(contact)
                found += [Unsigned(use, row.form, row) for row in rows if row.ours is None]
            return found

        return await self._store.transaction(work)

    async def signed(self, contact: UserId, done: Sequence[tuple[Unsigned, bytes]]) -> None:
        """Keep our signatures, where what they are over still stands."""

        def work(t: Tables) -> None:
            agreement = agreement_with(t, contact)
            table = t.offline.agreements
            rows = {row.form: row for row in table.treaties(contact)}
            for one, signature in done:
                if one.row is None:
                    if agreement.ending == one.message:
                        agreement = replace(agreement, ending=agreement.ending + signature)
                        table.save(agreement)
                elif one.row.form in rows and agreement.state in _SIGNED_STATES:
                    table.save_treaty(replace(rows[one.row.form], ours=signature))
            self._around.tell(t, MailboxesDue())

        await self._store.transaction(work)

    async def to_say(self, contact: UserId) -> tuple[c.Control, ...]:
        """What the other has not confirmed, once it is signed; our PROFILE goes before it."""

        def work(t: Tables) -> tuple[c.Control, ...]:
            record = t.contacts.get(contact)
            if record is None or record.state is not ContactState.READY or not record.acknowledged:
                return ()
            agreement = agreement_with(t, contact)
            if len(agreement.ending) > _UNSIGNED_SIZE:
                return (c.RoomControl(c.Kind.TREATY, agreement.ending),)
            if agreement.state not in _SIGNED_STATES:
                return ()
            rows = t.offline.agreements.treaties(contact)
            said = tuple(_saying(row) for row in rows if row.ours is not None and not row.told)
            return (own_profile(t, record.circle), *said) if said else ()

        return await self._store.transaction(work)

    async def renew(self, contact: UserId) -> None:
        """A session stands and their store took no token of ours: offer the same terms anew.

        Who holds the agreement signs it without asking; both then count tokens from 0.
        """
        now = self._around.clock.wall()

        def work(t: Tables) -> None:
            before = agreement_with(t, contact)
            record = t.contacts.get(contact)
            if not before.renew or before.state is not TreatyState.ACTIVE or record is None:
                return
            after = replace(
                before, state=TreatyState.OFFERED, by_us=True,
                revision=renewed(before.revision, now), since_ms=int(now * 1000),
            )  # fmt: skip
            t.offline.agreements.remove_treaties(contact)
            boxes = mailboxes.of_circle(t, record.circle)
            add_rows(t, self._around.me, record, after, boxes)
            self._keep(t, after)

        await self._store.transaction(work)

    async def adjust(self, services: Mapping[bytes, Sequence[bytes]]) -> None:
        """Keep two mailboxes wherever something is agreed, and a treaty for each.

        ``services``: circle_pk -> svc_pk of its stores, for the circles that are reached.
        """
        now = self._around.clock.wall()

        def work(t: Tables) -> None:
            for agreement in t.offline.agreements.all():
                record = t.contacts.get(agreement.contact)
                if record is None or agreement.state not in _SIGNED_STATES:
                    continue
                listed = services.get(record.circle, ())
                boxes = mailboxes.choose(t, record.circle, listed, now, self._around.random)
                before = len(t.offline.agreements.treaties(record.id))
                add_rows(t, self._around.me, record, agreement, boxes)
                if len(t.offline.agreements.treaties(record.id)) != before:
                    self._around.tell(t, TreatiesDue(record.id))

        await self._store.transaction(work)


def renewed(revision: int, now: float) -> int:
    """The number of a renewal, above ``revision`` and above all renewals before ``now``.

    Seconds since 2020: whoever came back from an old backup does not know how far they had come.
    """
    return max(revision + 1, int(now) - _SINCE)


def agreed_words(agreement: Agreement) -> str:
    """The line in the conversation when both have agreed."""
    days = notes.days_words(agreement.days)
    return str(
        Sentence(
            "You both agreed: messages may wait for each other at an offline server, up to {days}.",
            days=days,
        )
    )


def _ready(t: Tables, contact: UserId) -> ContactRecord:
    record = known(t, contact)
    if record.state is not ContactState.READY or not record.acknowledged:
        raise NotNow("You can agree on this once you are both contacts.")
    return record


def _saying(row: TreatyRow) -> c.Control:
    action = Action.OFFER if row.theirs is None else Action.ACCEPT
    return TreatySaid(action, row.form, row.ours or b"").control()
