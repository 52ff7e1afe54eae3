"""``MessagingService``: the whole domain of one open profile in one hand.

    conversations   what a person does with messages, and what becomes of them
    people          what a person does with contacts, cards and circles
    life            what they do with messages after and around writing them
    exchange        what we answer to peers
    offline         mail that waits at stores by agreement
Verbs persist first and publish afterwards; nothing here knows a socket, a file or a window.
"""

from __future__ import annotations

from dataclasses import dataclass

from m2chat.clock import Clock
from m2chat.crypto.randomness import RandomSource
from m2chat.events import EventBus
from m2chat.ids import UserId
from m2chat.messaging import reached
from m2chat.messaging.address_book import AddressBook
from m2chat.messaging.choices import (
    NOTHING_CHOSEN,
    NetworkChoices,
    choices_of,
    keep_choices,
)
from m2chat.messaging.circles import circles_of
from m2chat.messaging.contact_test import ContactTests
from m2chat.messaging.conversations import Conversations
from m2chat.messaging.events import PresenceChanged, RelationsChanged, RouteChanged
from m2chat.messaging.exchange import Exchange
from m2chat.messaging.files.control import FileControl
from m2chat.messaging.files.transfers import Transfers
from m2chat.messaging.intake import Intake
from m2chat.messaging.life.destinations import Destinations
from m2chat.messaging.life.service import MessageLife
from m2chat.messaging.model import ContactState, MessageKind, Presence, Route
from m2chat.messaging.offline.file_mail import FileMail
from m2chat.messaging.offline.rooms import Offline
from m2chat.messaging.outbox import can_receive, next_batch, of_groups
from m2chat.messaging.outgoing import Outgoing
from m2chat.messaging.ports import Store, Tables
from m2chat.messaging.records import (
    AskerRecord,
    CardRecord,
    CircleRecord,
    ContactRecord,
    OutboxItem,
    OwnPreKey,
    OwnProfile,
)
from m2chat.messaging.surroundings import Surroundings, group_alone
from m2chat.messaging.trust.following import follow

BATCH_ROWS = 64


@dataclass(frozen=True, slots=True)
class Standing:
    """All that the network must be told of people, as of one commit."""

    contacts: tuple[ContactRecord, ...]
    cards: tuple[CardRecord, ...]
    askers: tuple[AskerRecord, ...]
    choices: NetworkChoices = NOTHING_CHOSEN
    # who asked us and is in a group with us: that goes on meanwhile
    fellows: frozenset[UserId] = frozenset()


@dataclass(frozen=True, slots=True)
class Due:
    """The next envelope for a contact."""

    items: tuple[OutboxItem, ...]
    certificate: bytes
    prekey: bytes


class MessagingService:
    """One profile's domain; make it with ``await MessagingService.open(...)``."""

    def __init__(self, around: Surroundings) -> None:
        self.around = around
        self._around = around
        self._store = around.store
        self.outgoing = Outgoing(around)
        self.intake = Intake(around)
        self.destinations = Destinations(around, self.outgoing)
        self.life = MessageLife(around, self.destinations, self.intake)
        self.conversations = Conversations(around, self.destinations)
        self.people = AddressBook(around)
        self.exchange = Exchange(around, self.conversations, self.outgoing, self.intake)
        self.contact_tests = ContactTests(around, self.exchange)
        self.files = Transfers(around, self.destinations, self.intake, self.exchange)
        self.life.speech.forwarders[MessageKind.FILE] = self.files.sendings.forward
        self.offline = Offline(
            around, self.conversations, self.outgoing, self.intake, self.exchange
        )
        self.offline.pick_up.unseen.append(self.life.changes.unseen)
        self.file_mail = FileMail(around, self.files, self.offline.parcels, self.conversations)
        self.files.told_want = self.file_mail.wanted
        self.exchange.hook_control(FileControl.HELD, self.file_mail.held, members=True)

    @classmethod
    async def open(
        cls, store: Store, bus: EventBus, clock: Clock, random: RandomSource, me: UserId
    ) -> MessagingService:
        """Take up where the database stands: what was under way waits again."""
        own = await store.transaction(lambda t: t.own.profile())
        around = Surroundings(store, bus, clock, random, me, own.certificate)
        around.follow = follow
        circles = await store.transaction(circles_of)
        around.circle_names.update((circle.public_key, circle.name) for circle in circles)
        service = cls(around)
        await service.life.holding.session_ended()
        await service.conversations.recover()
        return service

    async def standing(self) -> Standing:
        """Everybody and every card, for the network."""

        def work(t: Tables) -> Standing:
            contacts = tuple(t.contacts.all())
            asking = (one for one in contacts if one.state is ContactState.REQUEST)
            return Standing(
                contacts,
                tuple(t.cards.all()),
                tuple(t.cards.askers()),
                choices_of(t),
                frozenset(one.id for one in asking if group_alone(self._around, t, one)),
            )

        return await self._store.transaction(work)

    async def own(self) -> tuple[OwnProfile, list[CircleRecord]]:
        """Ourselves and our circles."""
        return await self._store.transaction(lambda t: (t.own.profile(), circles_of(t)))

    async def choices(self) -> NetworkChoices:
        """What the person chose about the network."""
        return await self._store.transaction(choices_of)

    async def choose(self, choices: NetworkChoices) -> None:
        """Keep it, and have the network told."""
        await self._store.transaction(lambda t: keep_choices(t, choices))
        self.relations_changed()

    async def waiting_for(self) -> list[UserId]:
        """The contacts for whom something waits that may go now."""
        queued = await self._store.transaction(lambda t: t.outbox.contacts())
        return list(dict.fromkeys([*queued, *await self.life.holding.waits_for()]))

    async def undelivered(self) -> int:
        """How many messages of ours wait here or are on their way."""
        return await self._store.transaction(lambda t: t.messages.count_open())

    async def due(self, contact: UserId, after: int) -> Due | None:
        """What goes into the next envelope, above number ``after``; None when nothing can go.

        Nothing can go before both are ready, and without a pre-key of theirs that is still valid.
        """
        now = self._around.clock.wall()

        def work(t: Tables) -> Due | None:
            record = t.contacts.get(contact)
            if record is None:
                return None
            groups = group_alone(self._around, t, record)
            if not can_receive(record, now, groups=groups):
                return None
            if t.people.replaced_by(contact) is not None:
                return None  # the person said that they have another certificate
            row = t.outbox.after(contact, after, BATCH_ROWS)
            items = next_batch([item for item in row if not groups or of_groups(item)])
            if not items or record.certificate is None or record.prekey is None:
                return None
            t.outbox.offer(contact, after, items[-1].seq)
            return Due(tuple(items), record.certificate, record.prekey)

        return await self._store.transaction(work)

    async def prekeys(self) -> list[OwnPreKey]:
        """Our pre-keys, the newest first."""
        return await self._store.transaction(lambda t: t.own.prekeys())

    async def replace_prekeys(self, new: OwnPreKey | None, erase: list[bytes]) -> None:
        """Keep a new pre-key (contacts will be told) and erase those whose time is over."""

        def work(t: Tables) -> None:
            for old in erase:
                t.own.remove_prekey(old)
            if new is not None:
                t.own.add_prekey(new)
                t.own.raise_revision()

        await self._store.transaction(work)

    async def next_epoch(self) -> int:
        """A number for the next temporary key, committed before it is given out."""
        return await self._store.transaction(lambda t: t.own.next_epoch())

    async def note(self, kind: str, note: str) -> None:
        """Keep a local event; ``note`` holds no id, address, name or key."""
        now = self._around.clock.wall()
        await self._store.transaction(lambda t: t.own.note(now, kind, note))

    def saw(self, contact: UserId, presence: Presence, route: Route) -> None:
        """Who is on line and by which way; kept in memory only."""
        before = self._around.presence.get(contact, (Presence.UNKNOWN, Route.NONE))
        self._around.presence[contact] = (presence, route)
        there = (Presence.ONLINE, Presence.SEEN)
        if presence in there or before[0] is Presence.ONLINE:
            self._around.reached[contact] = self._around.clock.wall()
        if presence is Presence.ONLINE:
            self._around.failures.pop(contact, None)
        if before[0] is not presence:
            self._around.bus.publish(
                PresenceChanged(contact, presence, self._around.reached.get(contact))
            )
        if before[1] is not route:
            self._around.bus.publish(RouteChanged(contact, route))

    async def recall_reached(self) -> None:
        """Take up when people could be reached last."""
        self._around.reached.update(await self._store.transaction(reached.reached_of))

    async def keep_reached(self) -> None:
        """Remember it beyond this run."""
        known = dict(self._around.reached)
        await self._store.transaction(lambda t: reached.keep_reached(t, known))

    async def who_matters(self, recent: int) -> list[UserId]:
        """The contacts whose conversation is pinned, then the ``recent`` talked with last."""
        me = self._around.me
        return await self._store.transaction(lambda t: reached.who_matters(t, me, recent))

    async def is_ready(self, contact: UserId) -> bool:
        """Whether both agreed to be contacts."""
        record = await self._store.transaction(lambda t: t.contacts.get(contact))
        return record is not None and record.state is ContactState.READY

    def relations_changed(self) -> None:
        """Ask the network to be told anew, without a commit (the clock moved on)."""
        self._around.bus.publish(RelationsChanged())
