"""The nouns of trust, as faces show them, and what happens to them.

Times are seconds since 1970 UTC.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from m2chat.events import Event
from m2chat.ids import ChatId, UserId
from m2chat.messaging.model import Card, ContactState


class IntroductionState(StrEnum):
    """How far an introduction is, as one of the two introduced sees it."""

    OFFERED = "offered"
    ACCEPTED = "accepted"  # by us; waits for the other
    DONE = "done"
    DECLINED = "declined"


@dataclass(frozen=True, slots=True)
class Introduction:
    """A contact wants us to know somebody else."""

    id: str
    by: UserId
    by_name: str
    other: UserId
    other_name: str  # as the contact calls them; proven by nothing
    note: str
    state: IntroductionState
    at: float


class Came(StrEnum):
    """How a certificate came to us."""

    BEFORE = ""  # before this was kept
    CARD = "card"  # we used their card
    REQUEST = "request"  # they used ours
    INTRODUCTION = "introduction"


@dataclass(frozen=True, slots=True)
class CertificateLine:
    """One certificate that somebody had."""

    fingerprint: str  # digits in groups of five
    since: float
    how: str  # a sentence: by your card, introduced by Carol, replaced the one before...
    verified: bool
    contact: UserId | None = None  # whose conversation it belongs to, if that is still here


class Doubt(StrEnum):
    """Why a person should look twice at who somebody is."""

    SAME_NAME = "same_name"  # another contact has this name with another certificate
    REPLACED = "key_changed"  # the person said that another certificate took this one's place
    INTRODUCED = "introduced"  # known by somebody else's word only


@dataclass(frozen=True, slots=True)
class TrustWarning:
    """One thing to look at twice, in one sentence with what to do."""

    doubt: Doubt
    sentence: str
    other: UserId | None = None  # the contact it is about beside this one


class CodeVerdict(StrEnum):
    """What a scanned safety code says."""

    MATCH = "match"
    DIFFERENT = "different"  # not of us two: the wrong screen, or somebody sits between
    OWN = "own"  # our own code, not the one of their screen


@dataclass(frozen=True, slots=True)
class Asker:
    """Who used a card of ours."""

    contact: UserId
    name: str  # empty: turned down, so that nothing more is kept
    state: ContactState | None
    at: float  # 0: before this was kept


@dataclass(frozen=True, slots=True)
class CardLine:
    """A card of ours with its life so far, also when it no longer answers."""

    card: Card
    revoked: bool
    expired: bool
    askers: tuple[Asker, ...]

    @property
    def answers(self) -> bool:
        """Whether strangers may still use it."""
        return not (self.revoked or self.expired or self.card.uses_left == 0)


@dataclass(frozen=True, slots=True)
class Deletion:
    """Something deleted that can still be brought back."""

    token: str
    chat: ChatId
    title: str
    contact: bool  # the contact too
    until: float


@dataclass(frozen=True, slots=True)
class PictureChanged(Event):
    """Somebody has another picture, or we have."""

    contact: ChatId


@dataclass(frozen=True, slots=True)
class IntroductionChanged(Event):
    """An introduction came or moved on."""

    introduction: Introduction


@dataclass(frozen=True, slots=True)
class OwnNameChanged(Event):
    """We call ourselves something else."""

    name: str


@dataclass(frozen=True, slots=True)
class ConversationHidden(Event):
    """A conversation was deleted; it can be brought back for a while."""

    deletion: Deletion


@dataclass(frozen=True, slots=True)
class ConversationRestored(Event):
    """A deletion was undone."""

    chat: ChatId


@dataclass(frozen=True, slots=True)
class ConversationPurged(Event):
    """A deletion is final."""

    chat: ChatId


@dataclass(frozen=True, slots=True)
class LockChanged(Event):
    """The window was locked, or opened again."""

    locked: bool
