"""Two contacts made known to each other by a third (protocol 13, kind 9; ADR 0135).

    Carol  introduce        OFFER to Alice, OFFER to Bob: the other's fingerprint and name
    both   say yes          YES to Carol; from the one with the smaller fingerprint with a card
                            that only the other may use
    Carol  has both         CARD to the other one, who asks with it: the ordinary first contact
    both   meet             ready without a further question; known by Carol's word, not verified

The secrets of the pair are drawn in that first contact, so Carol never has them.  She can lie about
who somebody is, and that shows in the safety code alone; so both are told that they know each other
by her word.  A no is silent.  Every step is idempotent by the introduction's id, and bounded.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from m2chat.ids import MessageId, UserId
from m2chat.links import LOCAL_PUBLIC_KEY, ContactCard, circle_tag
from m2chat.messaging import circles
from m2chat.messaging import contacts as rules
from m2chat.messaging.contents import Introduce, IntroductionStep
from m2chat.messaging.control import HELLO_LIMIT, NAME_LIMIT
from m2chat.messaging.envelope import Inner
from m2chat.messaging.errors import NotNow
from m2chat.messaging.events import RelationsChanged
from m2chat.messaging.inbox import Placed
from m2chat.messaging.intake import Intake
from m2chat.messaging.model import (
    ContactState,
    DeliveryState,
    Direction,
    Message,
    MessageKind,
)
from m2chat.messaging.outgoing import Outgoing
from m2chat.messaging.ports import Tables
from m2chat.messaging.records import CardRecord, ContactRecord
from m2chat.messaging.surroundings import Surroundings, known
from m2chat.messaging.trust.certificates import called
from m2chat.messaging.trust.errors import NoSuchIntroduction, TooManyIntroductions
from m2chat.messaging.trust.model import Introduction, IntroductionChanged, IntroductionState
from m2chat.messaging.trust.records import IntroductionRecord, MatchRecord
from m2chat.sentences import Sentence

DAY_S = 86_400.0
MADE_PER_DAY = 20
OFFERED_PER_DAY = 10  # by one contact; more are dropped unseen
PENDING_LIMIT = 20  # unanswered ones, of everybody together
CARD_VALID_S = 30 * DAY_S
KEPT_S = 90 * DAY_S
_STRANGERS = (ContactState.REQUEST, ContactState.MEMBER)  # who may still be met by a card


class Introductions:
    """Both roles: who introduces, and who is introduced."""

    def __init__(self, around: Surroundings, outgoing: Outgoing, intake: Intake) -> None:
        self._around = around
        self._store = around.store
        self._outgoing = outgoing
        self._intake = intake
        intake.hook(Introduce, self._take)

    # -- who introduces ------------------------------------------------------------------------

    async def introduce(self, first: UserId, second: UserId, note: str) -> None:
        """Offer two contacts to each other; raises ``NotAContact``, ``NotNow``, ``BadText`` or
        ``TooManyIntroductions``."""
        words = rules.greeting(note)
        now, random = self._around.clock.wall(), self._around.random
        name = random.bytes(16)
        messages = MessageId(random.bytes(16)), MessageId(random.bytes(16))

        def work(t: Tables) -> None:
            one, two = _both_ready(t, first, second)
            made = t.people.matches_since(now - DAY_S)
            if any({match.first, match.second} == {first, second} for match in made):
                raise NotNow(
                    Sentence(
                        "You introduced {name} and {name2} to each other less than a day "
                        "ago. Wait for their answers.",
                        name=called(one),
                        name2=called(two),
                    )
                )
            if len(made) >= MADE_PER_DAY:
                raise TooManyIntroductions
            t.people.forget_introductions(now - KEPT_S)
            t.people.save_match(MatchRecord(name, first, second, now))
            for message, to, about in zip(messages, (one, two), (two, one), strict=True):
                offer = Introduce(IntroductionStep.OFFER, name, about.id.raw, _name(about), words)
                self._outgoing.queue(t, to.id, message, offer, now)

        await self._store.transaction(work)

    # -- who is introduced ---------------------------------------------------------------------

    async def offered(self) -> Sequence[Introduction]:
        """Those that were offered to us, the newest first."""
        found = await self._store.transaction(lambda t: t.people.introductions())
        return [_view(one) for one in reversed(found)]

    async def answer(self, introduction: str, accept: bool) -> None:
        """Yes or no; a no tells nobody.  Raises ``NoSuchIntroduction`` or ``NotNow``."""
        now, random = self._around.clock.wall(), self._around.random
        message, invite = MessageId(random.bytes(16)), random.bytes(16)

        def work(t: Tables) -> None:
            offer = _offer(t, introduction)
            if offer.state is not IntroductionState.OFFERED:
                raise NotNow("You have answered this introduction already.")
            if not accept:
                self._save(t, replace(offer, state=IntroductionState.DECLINED))
                return
            by = known(t, offer.introducer)
            if by.state is not ContactState.READY:
                raise NotNow(
                    Sentence(
                        "{name} is not your contact now, so nobody can be told.", name=called(by)
                    )
                )
            present = t.contacts.get(offer.other)
            if present is not None and present.state is ContactState.READY:
                self._save(t, replace(offer, state=IntroductionState.DONE))
                return
            link = ""
            if self._around.me < offer.other:  # we answer, they ask
                link = self._reserve(t, offer.other, by.circle, invite, now).link()
            self._save(t, replace(offer, state=IntroductionState.ACCEPTED))
            yes = Introduce(IntroductionStep.YES, offer.id, offer.other.raw, card=link)
            self._outgoing.queue(t, by.id, message, yes, now)

        await self._store.transaction(work)

    def _reserve(
        self, t: Tables, other: UserId, circle: bytes, invite: bytes, now: float
    ) -> ContactCard:
        """A card that nobody but ``other`` may use."""
        expires_at = int((now + CARD_VALID_S) // 3600 + 1) * 3600
        own, local = t.own.profile(), circle == LOCAL_PUBLIC_KEY
        card = ContactCard(
            own.id.raw, own.discovery, invite, expires_at, circle_tag(circle), multicast=local
        )
        t.cards.save(CardRecord(card.card_id, invite, circle, now, expires_at, 1, reserved=other))
        self._around.tell(t, RelationsChanged())
        return card

    # -- what comes ----------------------------------------------------------------------------

    def _take(self, t: Tables, inner: Inner, content: Introduce, placed: Placed) -> None:
        match IntroductionStep(content.step):
            case IntroductionStep.OFFER:
                self._offered(t, inner, content, placed)
            case IntroductionStep.YES:
                self._agreed(t, inner, content)
            case IntroductionStep.CARD:
                self._card(t, inner, content)

    def _offered(self, t: Tables, inner: Inner, content: Introduce, placed: Placed) -> None:
        other, now = UserId(content.other), self._around.clock.wall()
        if other in (self._around.me, inner.sender):
            return
        if t.people.introduction(content.introduction) is not None:
            return
        here = t.contacts.get(other)
        if here is not None and here.state in (ContactState.READY, ContactState.BLOCKED):
            return
        t.people.forget_introductions(now - KEPT_S)
        before = t.people.introductions()
        today = [one for one in before if one.introducer == inner.sender and one.at > now - DAY_S]
        pending = [one for one in before if one.state is IntroductionState.OFFERED]
        if len(today) >= OFFERED_PER_DAY or len(pending) >= PENDING_LIMIT:
            t.own.note(now, "introductions_dropped", "a contact offers more than is taken")
            return
        by = called(known(t, inner.sender))
        offer = IntroductionRecord(
            id=content.introduction,
            introducer=inner.sender,
            introducer_name=by,
            other=other,
            other_name=rules.plain(content.name, NAME_LIMIT) or str(other)[:8],
            note=rules.plain(content.note, HELLO_LIMIT),
            state=IntroductionState.OFFERED,
            at=now,
        )
        self._save(t, offer)
        self._intake.add(t, _note(inner, offer, placed, now), placed)

    def _agreed(self, t: Tables, inner: Inner, content: Introduce) -> None:
        """Carol, a yes: when it is the second one, the card goes to the one who asks."""
        match = t.people.match(content.introduction)
        if match is None or inner.sender not in (match.first, match.second):
            return
        if inner.sender == match.owner and not match.card:
            if not content.card or ContactCard.parse(content.card).fingerprint != inner.sender.raw:
                return  # a yes by which nobody could meet
            match = replace(match, card=content.card)
        if inner.sender == match.first:
            match = replace(match, first_agreed=True)
        else:
            match = replace(match, second_agreed=True)
        asker = t.contacts.get(match.asker)
        ready = asker is not None and asker.state is ContactState.READY
        if match.first_agreed and match.second_agreed and not match.passed_on and ready:
            step = IntroductionStep.CARD
            card = Introduce(step, match.id, match.owner.raw, card=match.card)
            message = MessageId(self._around.random.bytes(16))
            self._outgoing.queue(t, match.asker, message, card, self._around.clock.wall())
            match = replace(match, passed_on=True)
        t.people.save_match(match)

    def _card(self, t: Tables, inner: Inner, content: Introduce) -> None:
        """The one who asks: the ordinary first contact begins, by a card of who we agreed to."""
        offer = t.people.introduction(content.introduction)
        card = ContactCard.parse(content.card)
        if (
            offer is None
            or offer.introducer != inner.sender
            or offer.state is not IntroductionState.ACCEPTED
            or card.fingerprint != offer.other.raw
        ):
            return
        before = t.contacts.get(offer.other)
        if before is not None and before.state not in _STRANGERS:
            return  # we asked them meanwhile, know them, or blocked them
        now, random = self._around.clock.wall(), self._around.random
        circle = next(
            (one for one in circles.circles_of(t) if circle_tag(one.public_key) == card.circle_tag),
            None,
        )
        if circle is None or now >= card.expires_at:
            t.own.note(now, "introduction_failed", "its card is of no circle of ours, or too old")
            return
        after = rules.ask(
            card,
            me=self._around.me,
            circle=circle,
            nickname="",
            hello="",
            request_id=random.bytes(16),
            secret=random.bytes(32),
            now=now,
        )
        if before is not None:  # of a group of ours: what was queued for it stays queued
            after = replace(after, out_seq=before.out_seq, out_prev=before.out_prev)
        self._around.save_contact(t, replace(after, name=offer.other_name), before)

    def _save(self, t: Tables, record: IntroductionRecord) -> None:
        t.people.save_introduction(record)
        self._around.tell(t, IntroductionChanged(_view(record)))


def finish(around: Surroundings, t: Tables, contact: UserId) -> None:
    """A contact is ready: what we agreed to has come true."""
    for one in t.people.introductions():
        if one.other == contact and one.state is IntroductionState.ACCEPTED:
            done = replace(one, state=IntroductionState.DONE)
            t.people.save_introduction(done)
            around.tell(t, IntroductionChanged(_view(done)))


def _both_ready(t: Tables, first: UserId, second: UserId) -> tuple[ContactRecord, ContactRecord]:
    one, two = known(t, first), known(t, second)
    if first == second:
        raise NotNow("Choose two different contacts to introduce to each other.")
    for record in (one, two):
        if record.state is not ContactState.READY:
            raise NotNow(
                Sentence(
                    "{name} is not ready yet. Both must be your contacts before you can "
                    "introduce them.",
                    name=called(record),
                )
            )
    if one.circle != two.circle:
        raise NotNow(
            Sentence(
                "{name} and {name2} are in different circles, where they can't find each "
                "other. Invite one of them into the other's circle first.",
                name=called(one),
                name2=called(two),
            )
        )
    return one, two


def _name(record: ContactRecord) -> str:
    """What an offer calls somebody: their own name, else ours; never a nickname beside a name."""
    return rules.plain(record.name or record.nickname, NAME_LIMIT)


def _offer(t: Tables, introduction: str) -> IntroductionRecord:
    try:
        found = t.people.introduction(bytes.fromhex(introduction))
    except ValueError:
        found = None
    if found is None:
        raise NoSuchIntroduction
    return found


def _view(record: IntroductionRecord) -> Introduction:
    return Introduction(
        record.id.hex(),
        record.introducer,
        record.introducer_name,
        record.other,
        record.other_name,
        record.note,
        record.state,
        record.at,
    )


def _note(inner: Inner, offer: IntroductionRecord, placed: Placed, now: float) -> Message:
    """The line in the conversation with the introducer."""
    text = Sentence(
        "{name} would like you to meet {name2}.",
        name=offer.introducer_name,
        name2=offer.other_name,
    )
    return Message(
        id=inner.message,
        contact=inner.sender,
        direction=Direction.IN,
        text=f"{text} “{offer.note}”" if offer.note else text,
        state=DeliveryState.DELIVERED,
        order=0,
        sent_at=inner.sent_ms / 1000,
        delivered_at=now,
        unread=True,
        gap_before=placed.gap,
        kind=MessageKind.NOTE,
    )
