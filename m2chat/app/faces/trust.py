"""Who is who: pictures, introductions, certificates, and leaving no trace."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from m2chat.events import Event
from m2chat.ids import ChatId, UserId


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
    other_name: str
    note: str
    state: IntroductionState
    at: float  # seconds since 1970 UTC


@dataclass(frozen=True, slots=True)
class CertificateLine:
    """One certificate that somebody had."""

    fingerprint: str  # digits in groups of five
    since: float
    how: str  # a sentence: by your card, introduced by Carol, replaced the one before...
    verified: bool


@dataclass(frozen=True, slots=True)
class PictureChanged(Event):
    """Somebody has another picture, or we have."""

    contact: ChatId


@dataclass(frozen=True, slots=True)
class IntroductionChanged(Event):
    """An introduction came or moved on."""

    introduction: Introduction


class TrustFace(Protocol):
    """Every verb raises ``UserFacingError`` with one sentence and changes nothing when it does."""

    async def rename_self(self, name: str) -> None:
        """What we call ourselves; contacts are told."""

    async def set_picture(self, picture: bytes) -> None:
        """Our own picture, a JPEG or PNG of at most 64 KiB and 512 x 512; empty takes it away."""

    async def picture(self, chat: ChatId) -> bytes:
        """The picture of a contact, a group or ourselves, to be decoded in the sandbox."""

    async def introduce(self, first: UserId, second: UserId, note: str = "") -> None:
        """Make two contacts known to each other, if both agree."""

    async def introductions(self) -> Sequence[Introduction]:
        """Those that were offered to us."""

    async def answer_introduction(self, introduction: str, accept: bool) -> None:
        """Yes or no; declining is silent."""

    async def certificates(self, contact: UserId) -> Sequence[CertificateLine]:
        """The story of somebody's certificates, the oldest first."""

    async def delete_chat(self, chat: ChatId, *, contact: bool = False) -> str:
        """Forget a conversation (and the contact); the result undoes it for half a minute."""

    async def undo(self, token: str) -> None:
        """Bring back what ``delete_chat`` took."""

    async def check_passphrase(self, passphrase: str) -> bool:
        """Whether it opens this profile (to unlock the window)."""

    async def lock_after(self) -> int | None:
        """Idle seconds until the window locks; None: never."""

    async def set_lock_after(self, seconds: int | None) -> None:
        """Keep it; refused for a profile without a passphrase."""
