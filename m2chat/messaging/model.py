"""The nouns of the domain, all frozen: contacts, messages, conversations, cards.

State and reason names are those of docs/interfaces.md and stand everywhere by these strings: in
the database, in ``m2ctl --json``, in RPC notifications and in the window.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from m2chat.errors import LocalError
from m2chat.ids import ChatId, MessageId, UserId
from m2chat.messaging.file_model import FileView
from m2chat.messaging.group_model import Group


class ContactState(StrEnum):
    """How far two people have come in adding each other (protocol 11)."""

    WAITING = "waiting"  # we asked; they have not accepted yet
    REQUEST = "request"  # they asked; we have not answered yet
    READY = "ready"  # both agreed; messages may flow
    BLOCKED = "blocked"  # we never want to hear of them
    MEMBER = "member"  # known through a group alone; never shown among the contacts


class Direction(StrEnum):
    """Which way a message went."""

    IN = "in"
    OUT = "out"


class DeliveryState(StrEnum):
    """Where an outgoing message is; a state is only shown with its proof (product 2.4)."""

    DRAFT = "draft"
    QUEUED = "queued"  # durable in our database
    SENDING = "sending"  # packets are out
    STORED = "stored"  # an offline store holds it
    DELIVERED = "delivered"  # their database has committed it
    READ = "read"
    FAILED = "failed"
    EXPIRED = "expired"
    CANCELLED = "cancelled"


class Reason(StrEnum):
    """Why a message is not further than it is; ``NONE`` when there is nothing to say."""

    NONE = ""
    ME_OFFLINE = "me_offline"
    KA_UNREACHABLE = "ka_unreachable"
    PEER_NOT_FOUND = "peer_not_found"
    PEER_UNREACHABLE = "peer_unreachable"
    RELAY_BUSY = "relay_busy"
    NO_TREATY = "no_treaty"
    STORE_FULL = "store_full"
    TOO_BIG = "too_big"
    PEER_REJECTED = "peer_rejected"
    KEY_CHANGED = "key_changed"
    CLOCK_WRONG = "clock_wrong"
    VERSION = "version"
    LOCKED = "locked"
    NOT_ACCEPTED = "not_accepted"
    NO_RELAY = "no_relay"
    UDP_BLOCKED = "udp_blocked"
    DISK_FULL = "disk_full"
    STARTING = "starting"
    NO_PREKEY = "no_prekey"  # away so long that nothing new can be sealed for them
    GAVE_UP = "gave_up"  # not delivered by the time that the person set for it


class MessageKind(StrEnum):
    """What a message is to a person."""

    TEXT = "text"
    FILE = "file"  # ``Message.file``; ``text`` is its caption
    NOTE = "note"  # a line of the app's own, such as "You agreed..."; ``text`` is that line


class SendRule(StrEnum):
    """What the person asked of one message (product 1, N11)."""

    NORMAL = ""
    ONLINE_ONLY = "online-only"  # never left at a store
    DIRECT_ONLY = "direct-only"  # not through a relay, never left at a store


class Presence(StrEnum):
    """What we know of a contact being on line."""

    UNKNOWN = "unknown"  # nobody was asked of late, or nobody could say
    OFFLINE = "offline"  # who should know of them said a moment ago that they are not there
    SEEN = "seen"  # announced to a look-up server, no session yet
    ONLINE = "online"  # a session is up


class RoutePolicy(StrEnum):
    """How we are willing to reach a contact (docs/interfaces.md, ``contact.route``)."""

    AUTO = "auto"
    DIRECT = "direct"
    DIRECT_ONLY = "direct-only"
    RELAY = "relay"
    RELAY2 = "relay2"
    LAN = "lan"


class Route(StrEnum):
    """The way a live session takes; ``NONE`` without a session."""

    NONE = ""
    LAN = "lan"
    DIRECT = "direct"
    RELAY = "relay"
    RELAY2 = "relay2"
    MULTICAST = "multicast"


NAMELESS = "New contact"  # who has no name yet: we have only their card


@dataclass(frozen=True, slots=True)
class Contact:
    """One other person as a face shows them.  Times are seconds since 1970 UTC."""

    id: UserId
    name: str  # what they call themselves; empty while we have only their card
    nickname: str  # what we call them; empty when we gave none
    state: ContactState
    added_at: float
    hello: str = ""  # the greeting that came or went with the request
    verified: bool = False  # the safety code was compared
    policy: RoutePolicy = RoutePolicy.AUTO
    presence: Presence = Presence.UNKNOWN
    route: Route = Route.NONE
    circle: str = ""  # the name of the circle they are reached in
    request_reason: Reason = Reason.NONE  # while waiting: why it is not further
    has_certificate: bool = False  # their certificate came, so there is a safety code
    reached_at: float | None = None  # when they could be reached last, as far as we know

    @property
    def title(self) -> str:
        """What to call them: our nickname, else their name; ``NAMELESS`` while there is neither."""
        return self.nickname or self.name or NAMELESS

    @property
    def named(self) -> bool:
        """Whether ``title`` is a name."""
        return bool(self.nickname or self.name)


@dataclass(frozen=True, slots=True)
class Reaction:
    """Who answered a message with an emoji."""

    emoji: str
    author: UserId


@dataclass(frozen=True, slots=True)
class Message:
    """One message of a conversation.  ``order`` rises in the order of arrival at this database.

    ``contact`` is the conversation: a contact's id, a group's, or our own for notes to ourselves.
    """

    id: MessageId
    contact: ChatId
    direction: Direction
    text: str
    state: DeliveryState
    order: int
    sent_at: float  # by the sender's clock, seconds since 1970 UTC
    delivered_at: float | None = None  # out: their receipt came; in: our commit
    reason: Reason = Reason.NONE
    warning: bool = False  # still trying, but the person should know
    attempts: int = 0
    next_try: float | None = None  # seconds since 1970 UTC
    unread: bool = False
    gap_before: bool = False  # in: messages between the last one and this one never came
    author: UserId | None = None  # in groups: who wrote it
    kind: MessageKind = MessageKind.TEXT
    reply_to: MessageId | None = None
    edited_at: float | None = None  # by its sender's clock
    deleted: bool = False  # its sender took it back for both; ``text`` is empty
    forwarded: bool = False
    mentions: tuple[UserId, ...] = ()
    reactions: tuple[Reaction, ...] = ()
    pinned_at: float | None = None
    timer_s: int = 0  # disappears so long after it was read (out: after they had it); 0: never
    expires_at: float | None = None  # when it disappears; set once the timer runs
    send_at: float | None = None  # out: scheduled; stays queued until then
    give_up_at: float | None = None  # out: not to be delivered later than this
    rule: SendRule = SendRule.NORMAL
    stored_until: float | None = None  # out, ``stored``: when the store forgets it
    file: FileView | None = None
    members: int = 0  # out, in groups: to how many it goes
    members_delivered: int = 0
    members_read: int = 0


@dataclass(frozen=True, slots=True)
class ChatSettings:
    """What the person set for one conversation; times are seconds since 1970 UTC."""

    pinned: bool = False  # stands on top of the list
    archived: bool = False
    muted_until: float | None = None  # ``inf``: always
    timer_s: int = 0  # agreed for new messages; 0: they stay


NO_SETTINGS = ChatSettings()


@dataclass(frozen=True, slots=True)
class Conversation:
    """One row of the list: with a contact, in a group, or our notes; exactly one of the three."""

    contact: Contact | None
    last: Message | None
    unread: int
    draft: str = ""
    settings: ChatSettings = NO_SETTINGS
    group: Group | None = None
    notes: UserId | None = None  # our own id, when these are the notes to ourselves
    mentioned: bool = False  # something unread names us
    draft_reply: MessageId | None = None  # what the draft answers

    @property
    def id(self) -> ChatId:
        """Which conversation it is."""
        if self.contact is not None:
            return self.contact.id
        if self.group is not None:
            return self.group.id
        if self.notes is not None:
            return self.notes
        raise LocalError("a conversation is with somebody, in a group or with ourselves")

    @property
    def title(self) -> str:
        """What to call it."""
        if self.contact is not None:
            return self.contact.title
        if self.group is not None:
            return self.group.name or str(self.group.id)[:8]
        return "Notes to self"

    @property
    def began(self) -> float:
        """When it came to be, seconds since 1970 UTC; 0 where that is not known."""
        if self.contact is not None:
            return self.contact.added_at
        return self.group.created_at if self.group is not None else 0.0


@dataclass(frozen=True, slots=True)
class Card:
    """A contact card that we made (protocol 2)."""

    id: str  # card_id as hexadecimal
    link: str  # m2:contact/...
    created_at: float
    expires_at: float
    uses_left: int | None  # None: unlimited


@dataclass(frozen=True, slots=True)
class SafetyCode:
    """What two people compare by voice or eye: the same on both sides (protocol 1)."""

    digits: str  # 60 digits, in groups of five
    words: tuple[str, ...]
