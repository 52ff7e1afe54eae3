"""What the domain keeps: the rows behind the nouns of ``model``, secrets included.

Records never leave the application; faces see the nouns of ``model``.  Sizes as in protocol 1.
"""

from __future__ import annotations

from dataclasses import dataclass

from m2chat.ids import ChatId, MessageId, UserId
from m2chat.messaging.model import ChatSettings, ContactState, Message, Reason, RoutePolicy

ZERO_HASH = bytes(32)


@dataclass(frozen=True, slots=True)
class OwnProfile:
    """Who we are in this profile, without the private keys."""

    name: str
    certificate: bytes  # 1,026
    seed: bytes  # profile_seed, 32
    instance: bytes  # 8
    discovery: bytes  # D, 16
    revision: int  # of what PROFILE says; rises with each change
    id: UserId


@dataclass(frozen=True, slots=True)
class ContactRecord:
    """One other person with all that binds us to them."""

    id: UserId
    state: ContactState
    circle: bytes  # circle_pk, 32
    discovery: bytes  # their D, 16
    added_at: float
    # waiting: REQ_OK came.  ready: our ACCEPT was answered, or we were the one who asked.
    acknowledged: bool = False
    name: str = ""
    nickname: str = ""
    hello: str = ""
    verified: bool = False
    policy: RoutePolicy = RoutePolicy.AUTO
    request_reason: Reason = Reason.NONE
    certificate: bytes | None = None  # 1,026
    pair_root: bytes | None = None  # R_AB, 32
    invite: bytes | None = None  # inv of their card, 16; while waiting
    request_id: bytes | None = None  # 16
    request_secret: bytes | None = None  # r, 32; while waiting
    prekey: bytes | None = None  # 1,732, verified
    revision: int = 0  # of their PROFILE as held; 0: none
    instance: bytes | None = None  # theirs, 8
    out_seq: int = 0  # of the newest message to them
    out_prev: bytes = ZERO_HASH  # its hash


@dataclass(frozen=True, slots=True)
class CardRecord:
    """A contact card that we made."""

    id: bytes  # card_id, 8
    invite: bytes  # inv, 16
    circle: bytes  # circle_pk, 32
    created_at: float
    expires_at: float
    uses_left: int | None  # None: unlimited
    revoked: bool = False
    reserved: UserId | None = None  # made for one person by an introduction: nobody else may use it

    def is_open(self, now: float) -> bool:
        """Whether strangers may use it."""
        return self.reserved is None and self._usable(now)

    def admits(self, asker: UserId, now: float) -> bool:
        """Whether this person may use it who never did."""
        return self.reserved in (None, asker) and self._usable(now)

    def _usable(self, now: float) -> bool:
        return not self.revoked and now < self.expires_at and self.uses_left != 0


@dataclass(frozen=True, slots=True)
class AskerRecord:
    """Who used a card of ours, and how that request stands."""

    card: bytes  # 8
    asker: UserId
    request_id: bytes  # 16
    settled: bool = False  # rejected, blocked, or ready with nothing open
    asked_at: float = 0.0  # seconds since 1970 UTC
    postponed: bool = False  # the person said "not now"


@dataclass(frozen=True, slots=True)
class CircleRecord:
    """A circle that we joined."""

    public_key: bytes  # circle_pk, 32
    name: str
    link: str
    joined_at: float


@dataclass(frozen=True, slots=True)
class OwnPreKey:
    """A pre-key of ours with its private part (``crypto.prekeys``)."""

    id: bytes  # pkid, 8
    public: bytes  # 1,732
    private: bytes
    created_at: float


@dataclass(frozen=True, slots=True)
class OutboxItem:
    """One numbered message that the receiver has not confirmed."""

    id: MessageId
    contact: UserId
    seq: int
    inner: bytes  # the whole inner of protocol 13, fixed when it was queued


@dataclass(frozen=True, slots=True)
class Chain:
    """How far we followed the numbering of one instance of a sender."""

    seq: int  # the highest seen
    hash: bytes  # of that inner


@dataclass(frozen=True, slots=True)
class ChatRow:
    """What the list of conversations needs of one of them."""

    chat: ChatId
    kind: str  # contact, group, notes
    settings: ChatSettings
    last: Message | None
    unread: int
    mentioned: bool  # something unread names us
    draft: str
    draft_reply: MessageId | None
