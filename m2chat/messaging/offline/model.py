"""The nouns of offline delivery: how far an agreement is, what a treaty says, what waits where.

An *agreement* is what two people see: yes or no, for how many days, for how many MiB.  It is made
of *treaties*, one for each direction of mail and each store, of which each has two signatures.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from m2chat.events import Event
from m2chat.ids import MessageId, UserId

DAYS_LIMIT = 7
SIZE_LIMIT_MIB = 64  # what a mailbox holds at most; a treaty cannot promise more
BLOB_LIMIT = 1_200_000  # bytes of one deposit
STORES_WANTED = 2  # so that one may die


class TreatyState(StrEnum):
    """How far the agreement with one contact is."""

    NONE = "none"
    OFFERED = "offered"  # by us; they have not answered
    ASKED = "asked"  # by them; we have not answered
    ACTIVE = "active"  # both signed
    DECLINED = "declined"  # by them, or by us where ``by_us``
    REVOKED = "revoked"  # by one of the two


@dataclass(frozen=True, slots=True)
class TreatyView:
    """The agreement with one contact; times are seconds since 1970 UTC."""

    contact: UserId
    state: TreatyState
    days: int  # 1-7
    max_mib: int
    stores: tuple[str, ...]  # their short names; one may die, the other holds the mail
    since: float | None = None
    by_us: bool = False  # who revoked, or offered last
    waiting: int = 0  # messages of ours that wait at stores now
    waiting_until: float | None = None  # when the first of them is forgotten
    open: bool = False  # a store of ours takes what they leave for us


@dataclass(frozen=True, slots=True)
class TreatyChanged(Event):
    """The agreement with a contact changed."""

    treaty: TreatyView


@dataclass(frozen=True, slots=True)
class TreatiesDue(Event):
    """Something of the agreement with this contact is to be signed, or said to them."""

    contact: UserId


@dataclass(frozen=True, slots=True)
class MailboxesDue(Event):
    """Who may write to our mailboxes changed: tokens are to be announced anew."""


@dataclass(frozen=True, slots=True)
class Agreement:
    """What is kept of the agreement with one contact."""

    contact: UserId
    state: TreatyState = TreatyState.NONE
    revision: int = 0  # of the newest offer, of either; rises
    days: int = DAYS_LIMIT
    max_mib: int = SIZE_LIMIT_MIB
    since_ms: int = 0  # when it was offered, by the offerer's clock
    by_us: bool = False
    ending: bytes = b""  # the body of our DECLINE or REVOKE until they confirmed it
    renew: bool = False  # a store took no token of ours: agree anew at the next session

    @property
    def terms(self) -> tuple[int, int, int, int]:
        """What makes two forms parts of one agreement."""
        return (self.revision, self.days, self.max_mib, self.since_ms)


@dataclass(frozen=True, slots=True)
class TreatyRow:
    """One treaty with the signatures that exist."""

    contact: UserId
    incoming: bool  # mail to us
    store: bytes  # svc_pk, 32
    form: bytes  # 111
    ours: bytes | None = None  # PSS, 512
    theirs: bytes | None = None
    first: bool = False  # we signed first: their ACCEPT is answered
    told: bool = False  # they showed that they hold both signatures

    @property
    def holds(self) -> bool:
        """Both signed."""
        return self.ours is not None and self.theirs is not None


@dataclass(frozen=True, slots=True)
class ContactStores:
    """Where a contact takes mail, as their PROFILE says."""

    stores: tuple[tuple[bytes, bytes], ...] = ()  # (svc_pk 32, mb_pk 32)
    consent: bool = False  # offers are welcome


@dataclass(frozen=True, slots=True)
class MailboxRow:
    """One mailbox of ours at one store of one circle."""

    circle: bytes  # circle_pk, 32
    store: bytes  # svc_pk, 32
    seed: bytes  # of the Ed25519 key mb, 32
    made_at: float
    retired_at: float | None = None  # another took its place; it is emptied for a week more
    revision: int = 0  # of the newest set of tokens
    announced: bytes = b""  # which windows that set was made of, 32; empty: none
    kept_at: float = 0.0  # when the store last said that it is open


@dataclass(frozen=True, slots=True)
class Window:
    """Which tokens a contact may use next at one of our stores: ``base`` and the 31 above."""

    contact: UserId
    store: bytes
    series: bytes  # of the contact's tokens (``tokens.series``), 12
    base: int = 0


@dataclass(frozen=True, slots=True)
class Counter:
    """Which token we use next at one of a contact's stores."""

    series: bytes  # of our tokens for them, 12
    next: int = 0
    fetched: int = 0  # all below were fetched, as receipts show


class DepositState(StrEnum):
    """Where one copy of a parcel is."""

    SEALED = "sealed"  # kept here; the store may or may not have it
    STORED = "stored"  # the store said so
    REFUSED = "refused"  # the store said no
    WITHDRAW = "withdraw"  # to be taken back from the store


@dataclass(frozen=True, slots=True)
class Deposit:
    """One copy of a parcel at one store."""

    env: bytes  # H(blob)[:16]
    contact: UserId
    circle: bytes  # circle_pk, 32
    store: bytes  # svc_pk, 32
    mbox: bytes  # 32
    index: int  # of the token
    token: bytes  # 16
    days: int
    state: DepositState = DepositState.SEALED
    until: float | None = None  # when the store forgets it
    probes: int = 0  # tokens that were spent already


@dataclass(frozen=True, slots=True)
class PartRow:
    """Some chunks of a file of ours that were left at stores in an envelope of their own."""

    id: MessageId  # of that envelope
    contact: UserId
    message: MessageId  # whose file it is
    first: int
    count: int
    env: bytes | None = None  # its parcel; None: its receiver confirmed it


@dataclass(frozen=True, slots=True)
class Parcel:
    """One envelope that is left at stores, with what is in it."""

    env: bytes
    contact: UserId
    messages: tuple[MessageId, ...]  # empty: receipts; of a part of a file its own id
    size: int
    made_at: float
    outdated: bool = False  # something in it was taken back; what is left goes in a new one
