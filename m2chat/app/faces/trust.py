"""Who is who: pictures, introductions, certificates, and leaving no trace."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from m2chat.ids import ChatId, UserId
from m2chat.messaging.trust.model import (
    Asker,
    CardLine,
    CertificateLine,
    CodeVerdict,
    ConversationHidden,
    ConversationPurged,
    ConversationRestored,
    Deletion,
    Doubt,
    Introduction,
    IntroductionChanged,
    IntroductionState,
    LockChanged,
    OwnNameChanged,
    PictureChanged,
    TrustWarning,
)

__all__ = [
    "Asker",
    "CardLine",
    "CertificateLine",
    "CodeVerdict",
    "ConversationHidden",
    "ConversationPurged",
    "ConversationRestored",
    "Deletion",
    "Doubt",
    "Introduction",
    "IntroductionChanged",
    "IntroductionState",
    "LockChanged",
    "OwnNameChanged",
    "PictureChanged",
    "TrustFace",
    "TrustWarning",
]


class TrustFace(Protocol):
    """Every verb raises ``UserFacingError`` with one sentence and changes nothing when it does."""

    # -- ourselves -----------------------------------------------------------------------------

    async def rename_self(self, name: str) -> None:
        """What we call ourselves; contacts are told."""

    async def set_picture(self, picture: bytes) -> None:
        """Our own picture, a JPEG or PNG of at most 64 KiB and 512 x 512; empty takes it away."""

    async def picture(self, chat: ChatId) -> bytes:
        """The picture of a contact, a group or ourselves, to be decoded in the sandbox."""

    async def choose_picture(self, contact: UserId, picture: bytes | None) -> None:
        """What only we show of a contact; None: what they sent."""

    # -- introductions -------------------------------------------------------------------------

    async def introduce(self, first: UserId, second: UserId, note: str = "") -> None:
        """Make two contacts known to each other, if both agree."""

    async def introductions(self) -> Sequence[Introduction]:
        """Those that were offered to us, the newest first."""

    async def answer_introduction(self, introduction: str, accept: bool) -> None:
        """Yes or no; declining is silent."""

    # -- certificates and codes ----------------------------------------------------------------

    async def certificates(self, contact: UserId) -> Sequence[CertificateLine]:
        """The story of somebody's certificates, the oldest first."""

    async def warnings(self, contact: UserId) -> Sequence[TrustWarning]:
        """Why to look twice at who somebody is; none for most."""

    async def same_person(self, newer: UserId, older: UserId) -> None:
        """Two contacts are one person with a new certificate, which was compared."""

    async def code_link(self, contact: UserId) -> str:
        """The safety code as m2:code/..., for a QR code on our screen."""

    async def check_code(self, contact: UserId, link: str) -> CodeVerdict:
        """Compare what was scanned from their screen; a match marks them verified, what differs
        takes the mark away."""

    # -- cards and strangers -------------------------------------------------------------------

    async def card_story(self) -> Sequence[CardLine]:
        """All our cards, also those that answer no more, with who used them; the newest first."""

    async def postpone(self, contact: UserId) -> None:
        """Not now: the request stays, and is the first to make room for others."""

    # -- forgetting ----------------------------------------------------------------------------

    async def delete_chat(self, chat: ChatId, *, contact: bool = False) -> str:
        """Forget a conversation (and the contact); the result undoes it for half a minute."""

    async def undo(self, token: str) -> None:
        """Bring back what ``delete_chat`` took."""

    async def deletions(self) -> Sequence[Deletion]:
        """What can still be brought back, the most urgent first."""

    # -- the lock ------------------------------------------------------------------------------

    @property
    def locked(self) -> bool:
        """Whether the person locked the profile; the network goes on."""

    async def lock(self) -> None:
        """Show nothing to anybody until the passphrase was given; refused without one."""

    async def unlock(self, passphrase: str) -> None:
        """Open it again; raises ``wrong_passphrase``, and after some of those ``wait``."""

    async def check_passphrase(self, passphrase: str) -> bool:
        """Whether it opens this profile."""

    async def has_passphrase(self) -> bool:
        """Whether a passphrase opens this profile, so that it can be locked."""

    async def set_passphrase(self, passphrase: str, old: str | None = None) -> None:
        """Set or change it; ``old``, or the system's keyring, must open the profile."""

    async def lock_after(self) -> int | None:
        """Idle seconds until the window locks; None: never."""

    async def set_lock_after(self, seconds: int | None) -> None:
        """Keep it; refused for a profile without a passphrase."""
