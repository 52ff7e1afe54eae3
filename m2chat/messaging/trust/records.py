"""What is kept of certificates, introductions, pictures, deletions: the rows behind ``model``."""

from __future__ import annotations

from dataclasses import dataclass

from m2chat.ids import ChatId, MessageId, UserId
from m2chat.messaging.trust.model import Came, IntroductionState


@dataclass(frozen=True, slots=True)
class CertificateRecord:
    """When and how somebody's certificate came; the certificate itself is the contact's."""

    id: UserId
    since: float
    how: Came
    introducer: UserId | None = None
    introducer_name: str = ""
    name: str = ""  # what they were called last
    verified_at: float | None = None
    replaces: UserId | None = None


@dataclass(frozen=True, slots=True)
class IntroductionRecord:
    """An introduction that was offered to us."""

    id: bytes  # 16
    introducer: UserId
    introducer_name: str
    other: UserId
    other_name: str
    note: str
    state: IntroductionState
    at: float


@dataclass(frozen=True, slots=True)
class MatchRecord:
    """An introduction that we made between two contacts."""

    id: bytes  # 16
    first: UserId
    second: UserId
    at: float
    first_agreed: bool = False
    second_agreed: bool = False
    card: str = ""  # of the one who answers
    passed_on: bool = False

    @property
    def owner(self) -> UserId:
        """Who makes the card: the smaller fingerprint."""
        return min(self.first, self.second)

    @property
    def asker(self) -> UserId:
        """Who gets it."""
        return max(self.first, self.second)


@dataclass(frozen=True, slots=True)
class PictureRecord:
    """Somebody's picture, as they sent it and as we chose it."""

    id: UserId
    number: int
    picture: bytes
    chosen: bytes | None = None

    @property
    def shown(self) -> bytes:
        """What is shown."""
        return self.picture if self.chosen is None else self.chosen


@dataclass(frozen=True, slots=True)
class ToldRecord:
    """Which picture of ours a contact was sent, and by which message."""

    contact: UserId
    number: int
    message: MessageId


@dataclass(frozen=True, slots=True)
class HiddenRecord:
    """A conversation that was deleted and can still be brought back."""

    token: bytes  # 16
    chat: ChatId
    whole: bool
    until: float
