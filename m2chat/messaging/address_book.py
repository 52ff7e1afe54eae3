"""The verbs on people, cards and circles.  Persist, then publish."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from m2chat.ids import UserId
from m2chat.links import LOCAL_PUBLIC_KEY, CircleLink, ContactCard, circle_tag
from m2chat.messaging import circles
from m2chat.messaging import contacts as rules
from m2chat.messaging.errors import NoSafetyCode, NoSuchCard, NotNow
from m2chat.messaging.events import ContactRemoved, DeliveryDue, RelationsChanged
from m2chat.messaging.model import (
    Card,
    Contact,
    ContactState,
    Reason,
    RoutePolicy,
    SafetyCode,
)
from m2chat.messaging.ports import Tables
from m2chat.messaging.records import CardRecord, CircleRecord, ContactRecord, OwnProfile
from m2chat.messaging.safety import safety_code
from m2chat.messaging.surroundings import Surroundings, known

LONGEST_CARD_S = 366 * 86_400
HOUR_S = 3600


class AddressBook:
    """What a person does with contacts, cards and circles."""

    def __init__(self, around: Surroundings) -> None:
        self._around = around
        self._store = around.store

    # -- contacts ------------------------------------------------------------------------------

    async def contacts(self) -> list[Contact]:
        """Everybody, by title."""
        records = await self._store.transaction(lambda t: t.contacts.all())
        shown = (r for r in records if r.state is not ContactState.MEMBER)
        return sorted((self._around.view(r) for r in shown), key=lambda c: c.title.casefold())

    async def check_card(self, link: str) -> tuple[ContactCard, CircleRecord]:
        """The card and the circle to use it in; raises ``BadCard`` or ``CardRefused``."""
        card = ContactCard.parse(link)
        now = self._around.clock.wall()
        return await self._store.transaction(lambda t: (card, self._check(t, card, now, "")))

    async def add(self, link: str, nickname: str = "", hello: str = "") -> Contact:
        """Ask the card's owner, or accept them if they asked meanwhile.

        Raises ``BadCard``, ``CardRefused`` or ``BadText``.
        """
        card = ContactCard.parse(link)
        nickname, hello = rules.nickname(nickname), rules.greeting(hello)
        now, random = self._around.clock.wall(), self._around.random
        request_id, secret = random.bytes(16), random.bytes(32)

        def work(t: Tables) -> ContactRecord:
            circle = self._check(t, card, now, nickname)
            before = t.contacts.get(UserId(card.fingerprint))
            if before is not None and before.state is ContactState.REQUEST:
                named = replace(before, nickname=nickname or before.nickname)
                return self._accept(t, named, before)
            after = rules.ask(
                card,
                me=self._around.me,
                circle=circle,
                nickname=nickname,
                hello=hello,
                request_id=request_id,
                secret=secret,
                now=now,
            )
            if before is not None:  # the same person by a fresh card: what was queued stays queued
                after = replace(
                    after,
                    nickname=nickname or before.nickname,
                    out_seq=before.out_seq,
                    out_prev=before.out_prev,
                )
            if before is not None and before.state is ContactState.MEMBER:  # the group goes on
                after = replace(
                    after,
                    certificate=before.certificate,
                    instance=before.instance,
                    prekey=before.prekey,
                    revision=before.revision,
                )
            self._around.save_contact(t, after, before)
            return after

        return self._around.view(await self._store.transaction(work))

    async def accept(self, contact: UserId) -> None:
        """Say yes to a request; raises ``NotAContact`` or ``NotNow``."""

        def work(t: Tables) -> None:
            record = known(t, contact)
            if record.state is ContactState.READY:
                return
            if record.state is not ContactState.REQUEST:
                raise NotNow("There is no request of this person to accept.")
            self._accept(t, record, record)

        await self._store.transaction(work)

    async def reject(self, contact: UserId) -> None:
        """Forget a request; the other side is not told."""

        def work(t: Tables) -> None:
            if known(t, contact).state is not ContactState.REQUEST:
                raise NotNow("There is no request of this person to reject.")
            self._remove(t, contact)

        await self._store.transaction(work)

    async def block(self, contact: UserId) -> None:
        """Never hear of them again; the conversation stays."""

        def work(t: Tables) -> None:
            record = known(t, contact)
            t.cards.settle(contact)
            self._around.save_contact(t, replace(record, state=ContactState.BLOCKED), record)

        await self._store.transaction(work)

    async def unblock(self, contact: UserId) -> None:
        """Undo a block: they are again what they were, a contact or somebody who asks."""

        def work(t: Tables) -> None:
            record = known(t, contact)
            if record.state is not ContactState.BLOCKED:
                return
            if record.invite is not None:
                state = ContactState.WAITING
            elif record.request_id is None:
                state = ContactState.MEMBER
            elif not record.acknowledged:  # they asked; or were told yes, and will be again
                state = ContactState.REQUEST
            else:
                state = ContactState.READY
            self._around.save_contact(t, replace(record, state=state), record)
            self._around.tell(t, DeliveryDue(contact))

        await self._store.transaction(work)

    async def remove(self, contact: UserId) -> None:
        """Delete the contact, or cancel our request, with the conversation."""

        def work(t: Tables) -> None:
            known(t, contact)
            self._remove(t, contact)

        await self._store.transaction(work)

    async def rename(self, contact: UserId, nickname: str) -> None:
        """What only we call them."""
        clean = rules.nickname(nickname)
        await self._change(contact, lambda record: replace(record, nickname=clean))

    async def verify(self, contact: UserId, verified: bool) -> None:
        """The person compared the safety code; raises ``NoSafetyCode`` before there is one."""

        def change(record: ContactRecord) -> ContactRecord:
            if record.certificate is None:
                raise NoSafetyCode
            return replace(record, verified=verified)

        await self._change(contact, change)

    async def safety_code(self, contact: UserId) -> SafetyCode:
        """What to compare; raises ``NoSafetyCode`` before their certificate came."""
        record = await self._store.transaction(lambda t: known(t, contact))
        if record.certificate is None:
            raise NoSafetyCode
        return safety_code(self._around.me, contact)

    async def set_policy(self, contact: UserId, policy: RoutePolicy) -> None:
        """How we are willing to reach them."""
        await self._change(contact, lambda record: replace(record, policy=policy))

    # -- cards ---------------------------------------------------------------------------------

    async def create_card(
        self, uses: int | None, valid_s: float, circle_key: bytes | None = None
    ) -> Card:
        """A new card in this circle (circle_pk), else in the one joined last, in the local one
        while there is no other.

        Raises ``NoCircle`` or ``NotNow``.
        """
        if uses is not None and not 1 <= uses <= 10_000:
            raise NotNow("A card can be used 1 to 10,000 times, or without limit.")
        if not 0 < valid_s <= LONGEST_CARD_S:
            raise NotNow("A card is valid for at least one hour and at most one year.")
        now, invite = self._around.clock.wall(), self._around.random.bytes(16)
        # whole hours, rounded up: the card's form knows no minutes
        expires_at = -int(-(now + valid_s) // HOUR_S) * HOUR_S

        def work(t: Tables) -> Card:
            circle = circle_key or circles.circle_for_card(t).public_key
            own = t.own.profile()
            link = _card(own, invite, expires_at, circle)
            record = CardRecord(link.card_id, invite, circle, now, expires_at, uses)
            t.cards.save(record)
            self._around.tell(t, RelationsChanged())
            return shown_card(record, own)

        return await self._store.transaction(work)

    async def cards(self) -> list[Card]:
        """Cards that still answer strangers, the newest first."""
        now = self._around.clock.wall()

        def work(t: Tables) -> list[Card]:
            own = t.own.profile()
            return [shown_card(card, own) for card in t.cards.all() if card.is_open(now)]

        return await self._store.transaction(work)

    async def revoke_card(self, card_id: str) -> None:
        """The card answers nobody any more; raises ``NoSuchCard`` or ``NotNow``."""

        def work(t: Tables) -> None:
            try:
                card = t.cards.get(bytes.fromhex(card_id))
            except ValueError:
                card = None
            if card is None:
                raise NoSuchCard
            if card.revoked:
                raise NotNow("This card was withdrawn before. It answers nobody any more.")
            t.cards.save(replace(card, revoked=True))
            self._around.tell(t, RelationsChanged())

        await self._store.transaction(work)

    # -- circles -------------------------------------------------------------------------------

    async def circles(self) -> list[CircleRecord]:
        """Those that were joined, in that order; the local one, unless it was left."""
        return await self._store.transaction(circles.circles_of)

    async def join_circle(self, link: str) -> CircleRecord:
        """Join by link, or refresh a circle that was joined; "local" is the built-in one.

        Raises ``BadCircle`` or ``NotNow``.
        """
        circle, now = circles.parse_circle(link), self._around.clock.wall()

        def work(t: Tables) -> CircleRecord:
            record = circles.join(t, circle, now)
            self._around.tell(t, RelationsChanged())
            return record

        record = await self._store.transaction(work)
        self._around.circle_names[record.public_key] = record.name
        return record

    async def refresh_circle(self, link: CircleLink) -> None:
        """The same circle, if it was not left, by services that live now."""

        def work(t: Tables) -> None:
            for circle in t.own.circles():
                if circle.public_key == link.public_key:
                    t.own.save_circle(replace(circle, link=link.link()))

        await self._store.transaction(work)

    async def leave_circle(self, name: str) -> CircleRecord:
        """Leave; contacts of that circle stay but are not reached; raises ``NoSuchCircle``."""

        def work(t: Tables) -> CircleRecord:
            record = circles.leave(t, name)
            self._around.tell(t, RelationsChanged())
            return record

        record = await self._store.transaction(work)
        self._around.circle_names.pop(record.public_key, None)
        return record

    # -- inside --------------------------------------------------------------------------------

    def _check(self, t: Tables, card: ContactCard, now: float, nickname: str) -> CircleRecord:
        return rules.check_card(
            card,
            me=self._around.me,
            known=t.contacts.get(UserId(card.fingerprint)),
            circles=circles.circles_of(t),
            now=now,
            nickname=nickname,
        )

    def _accept(self, t: Tables, record: ContactRecord, before: ContactRecord) -> ContactRecord:
        """Protocol 11, step 10: ready, with our ACCEPT still to be answered."""
        after = replace(
            record,
            state=ContactState.READY,
            acknowledged=False,
            request_reason=Reason.NONE,
        )
        self._around.save_contact(t, after, before)
        return after

    def _remove(self, t: Tables, contact: UserId) -> None:
        t.contacts.remove(contact)
        t.cards.settle(contact)
        self._around.tell(t, ContactRemoved(contact))
        self._around.tell(t, RelationsChanged())

    async def _change(
        self, contact: UserId, change: Callable[[ContactRecord], ContactRecord]
    ) -> None:
        def work(t: Tables) -> None:
            record = known(t, contact)
            self._around.save_contact(t, change(record), record)

        await self._store.transaction(work)


def _card(own: OwnProfile, invite: bytes, expires_at: float, circle: bytes) -> ContactCard:
    tag, local = circle_tag(circle), circle == LOCAL_PUBLIC_KEY
    return ContactCard(own.id.raw, own.discovery, invite, int(expires_at), tag, multicast=local)


def shown_card(card: CardRecord, own: OwnProfile) -> Card:
    """One of our cards as faces show it."""
    link = _card(own, card.invite, card.expires_at, card.circle).link()
    return Card(card.id.hex(), link, card.created_at, card.expires_at, card.uses_left)
