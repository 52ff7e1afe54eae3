"""What every part of the domain shares: tables, bus, time, chance, ourselves, who is on line."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from m2chat.clock import Clock
from m2chat.crypto.randomness import RandomSource
from m2chat.events import Event, EventBus
from m2chat.ids import ChatId, MessageId, UserId
from m2chat.messaging.errors import NotAContact
from m2chat.messaging.events import (
    ContactAdded,
    ContactChanged,
    ContactRemoved,
    RelationsChanged,
)
from m2chat.messaging.model import Contact, ContactState, Presence, Reason, Route
from m2chat.messaging.ports import Store, Tables
from m2chat.messaging.records import ContactRecord

# What net must know of a person; a change of any other field need not be told.
_RELATION = ("state", "acknowledged", "discovery", "circle", "certificate", "pair_root", "policy")


Follower = Callable[["Surroundings", Tables, ContactRecord, ContactRecord | None], None]

# what waits for one person changed its place, though no conversation with them shows it
CopyMoved = Callable[[Tables, UserId, MessageId], None]


def _nothing(
    around: Surroundings, t: Tables, after: ContactRecord, before: ContactRecord | None
) -> None:
    """Where nobody keeps the story of certificates."""


@dataclass(slots=True)
class Surroundings:
    """One open profile as the domain sees it."""

    store: Store
    bus: EventBus
    clock: Clock
    random: RandomSource
    me: UserId
    certificate: bytes = b""  # our own, 1,026; set when the profile opens
    presence: dict[UserId, tuple[Presence, Route]] = field(default_factory=dict)
    reached: dict[UserId, float] = field(default_factory=dict)  # when last, since 1970 UTC
    circle_names: dict[bytes, str] = field(default_factory=dict)
    # why the last try to reach somebody failed, and when the next is; so a message that is written
    # meanwhile says so at once
    failures: dict[UserId, tuple[Reason, float | None]] = field(default_factory=dict)
    # what is kept beside every contact that is written: ``trust.following.follow``
    follow: Follower = _nothing
    # whether we share a group with somebody; ``groups.room`` fills it
    fellow: Callable[[Tables, UserId], bool] = lambda t, person: False
    # whoever adds up the copies of one message for many hears here that one moved
    copy_moved: CopyMoved = lambda t, person, message: None

    def view(self, record: ContactRecord) -> Contact:
        """A contact as faces show it; call it on the loop, not inside a transaction."""
        presence, route = self.presence.get(record.id, (Presence.UNKNOWN, Route.NONE))
        return Contact(
            id=record.id,
            name=record.name,
            nickname=record.nickname,
            state=record.state,
            added_at=record.added_at,
            hello=record.hello,
            verified=record.verified,
            policy=record.policy,
            presence=presence,
            route=route,
            circle=self.circle_names.get(record.circle, ""),
            request_reason=record.request_reason,
            has_certificate=record.certificate is not None,
            reached_at=self.reached.get(record.id),
        )

    def tell(self, tables: Tables, event: Event) -> None:
        """Publish ``event`` once the transaction is durable."""
        tables.after_commit(lambda: self.bus.publish(event))

    def tell_late(self, tables: Tables, make: Callable[[], Event]) -> None:
        """The same for an event that must be made on the loop."""
        tables.after_commit(lambda: self.bus.publish(make()))

    def save_contact(
        self, tables: Tables, after: ContactRecord, before: ContactRecord | None
    ) -> None:
        """Write a contact and tell what changed."""
        if after == before:
            return
        tables.contacts.save(after)
        self.follow(self, tables, after, before)
        hidden = ContactState.MEMBER  # through a group alone: no contact to any face
        if after.state is hidden:
            if before is not None and before.state is not hidden:
                self.tell(tables, ContactRemoved(after.id))
        elif before is None or before.state is hidden:
            self.tell_late(tables, lambda: ContactAdded(self.view(after)))
        else:
            self.tell_late(tables, lambda: ContactChanged(self.view(after), self.view(before)))
        if before is None or any(getattr(after, f) != getattr(before, f) for f in _RELATION):
            self.tell(tables, RelationsChanged())


def group_alone(around: Surroundings, tables: Tables, record: ContactRecord) -> bool:
    """Whether a person may say to us what belongs to our groups, and nothing else.

    Also of somebody who asked us, or whom we asked, while neither said yes: what binds two members
    does not end because one of them asks for more.  We who asked know that they hold the question.
    """
    if record.state is ContactState.MEMBER:
        return True
    asked = record.state is ContactState.WAITING and record.acknowledged
    pending = asked or record.state is ContactState.REQUEST
    return pending and record.certificate is not None and around.fellow(tables, record.id)


def known_chat(tables: Tables, chat: ChatId) -> str:
    """The kind of a conversation; raises ``NotAContact``."""
    kind = tables.chats.kind(chat)
    if kind is None:
        raise NotAContact
    return kind


def known(tables: Tables, contact: UserId) -> ContactRecord:
    """The contact; raises ``NotAContact``."""
    record = tables.contacts.get(contact)
    if record is None:
        raise NotAContact
    return record
