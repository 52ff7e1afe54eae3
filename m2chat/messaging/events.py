"""What has happened in the domain; published only after the commit that made it true."""

from __future__ import annotations

from dataclasses import dataclass

from m2chat.events import Event
from m2chat.ids import ChatId, GroupId, MessageId, UserId
from m2chat.messaging.model import Contact, Message, Presence, Route


@dataclass(frozen=True, slots=True)
class ContactAdded(Event):
    """A contact exists now: we asked somebody (waiting) or somebody asked us (request)."""

    contact: Contact


@dataclass(frozen=True, slots=True)
class ContactChanged(Event):
    """Anything about a contact changed: name, state, verification, policy, reason."""

    contact: Contact
    before: Contact


@dataclass(frozen=True, slots=True)
class ContactRemoved(Event):
    """A contact and the conversation with them are gone from this database."""

    contact: UserId


@dataclass(frozen=True, slots=True)
class MessageAdded(Event):
    """A message is in the database: ours (queued) or theirs (received)."""

    message: Message


@dataclass(frozen=True, slots=True)
class MessageStateChanged(Event):
    """State, reason, warning or next try of an outgoing message changed."""

    message: Message


@dataclass(frozen=True, slots=True)
class MessageChanged(Event):
    """What a message says or carries changed: edited, taken back, reacted to, pinned, a file that
    moves, members who confirmed; or the time at which it disappears."""

    message: Message


@dataclass(frozen=True, slots=True)
class MessagesRemoved(Event):
    """These messages are no longer in our database: deleted for us, or their time was over."""

    contact: ChatId
    messages: tuple[MessageId, ...]


@dataclass(frozen=True, slots=True)
class ChatChanged(Event):
    """Name, members or settings of a conversation changed, or it came or went."""

    contact: ChatId


@dataclass(frozen=True, slots=True)
class ConversationRead(Event):
    """We have seen all that came in this conversation."""

    contact: ChatId


@dataclass(frozen=True, slots=True)
class DraftChanged(Event):
    """The unsent text of a conversation was stored."""

    contact: ChatId
    text: str


@dataclass(frozen=True, slots=True)
class MessagesMissing(Event):
    """The sender's numbering shows ``count`` messages that never arrived here."""

    contact: ChatId
    before: MessageId
    count: int


@dataclass(frozen=True, slots=True)
class PresenceChanged(Event):
    """What we know of a contact being on line changed."""

    contact: UserId
    presence: Presence
    reached_at: float | None = None  # when they could be reached last, seconds since 1970 UTC


@dataclass(frozen=True, slots=True)
class RouteChanged(Event):
    """The session to a contact took another way, came or went (``NONE``)."""

    contact: UserId
    route: Route


@dataclass(frozen=True, slots=True)
class RelationsChanged(Event):
    """Whom we reach, let in or keep out changed; the network is to be told anew."""


@dataclass(frozen=True, slots=True)
class DeliveryDue(Event):
    """Something for this contact waits and may be tried at once."""

    contact: UserId


@dataclass(frozen=True, slots=True)
class PeerBeganAnew(Event):
    """This contact speaks as another instance: what went out under their old pre-key is lost to
    them and must be offered again at once."""

    contact: UserId


@dataclass(frozen=True, slots=True)
class ReceiptsDue(Event):
    """Messages of this contact were read; they may be told."""

    contact: UserId


@dataclass(frozen=True, slots=True)
class LifeDue(Event):
    """The next moment at which messages leave, are given up or disappear may be nearer now."""


@dataclass(frozen=True, slots=True)
class WayWanted(Event):
    """Something for this contact waits for a session, or for a better one."""

    contact: UserId


@dataclass(frozen=True, slots=True)
class TypingHeard(Event):
    """A contact says that they write, in our conversation or in a group, or stopped."""

    contact: UserId
    group: GroupId | None
    typing: bool
