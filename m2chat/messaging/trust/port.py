"""What the domain needs kept of people beside the contacts themselves; ``storage.people`` fills it.

All of it is part of ``messaging.ports.Tables`` as ``people``.
"""

from __future__ import annotations

from typing import Protocol

from m2chat.ids import ChatId, UserId
from m2chat.messaging.trust.records import (
    CertificateRecord,
    HiddenRecord,
    IntroductionRecord,
    MatchRecord,
    PictureRecord,
    ToldRecord,
)


class PeopleTable(Protocol):
    """Certificates, introductions, pictures, deletions."""

    def certificate(self, person: UserId) -> CertificateRecord | None:
        """How this person's certificate came."""

    def certificates(self) -> list[CertificateRecord]:
        """All of them, the oldest first."""

    def save_certificate(self, record: CertificateRecord) -> None:
        """Insert or replace."""

    def replaced_by(self, older: UserId) -> UserId | None:
        """Whose certificate took this one's place, as the person said."""

    def introduction(self, introduction: bytes) -> IntroductionRecord | None:
        """One that was offered to us."""

    def introductions(self) -> list[IntroductionRecord]:
        """All that were offered to us, the oldest first."""

    def save_introduction(self, record: IntroductionRecord) -> None:
        """Insert or replace."""

    def forget_introductions(self, before: float) -> None:
        """Forget those offered and made before this moment, whatever became of them."""

    def match(self, introduction: bytes) -> MatchRecord | None:
        """One that we made."""

    def matches_since(self, at: float) -> list[MatchRecord]:
        """Those that we made since then, the oldest first."""

    def save_match(self, record: MatchRecord) -> None:
        """Insert or replace."""

    def picture(self, person: UserId) -> PictureRecord | None:
        """Somebody's picture, or our own."""

    def save_picture(self, record: PictureRecord) -> None:
        """Insert or replace."""

    def told(self, contact: UserId) -> ToldRecord | None:
        """Which picture of ours they were sent last."""

    def save_told(self, record: ToldRecord) -> None:
        """Insert or replace."""

    def hide(self, record: HiddenRecord) -> None:
        """A conversation is shown no more, up to its newest message."""

    def unhide(self, record: HiddenRecord) -> None:
        """It is shown again as it was."""

    def hidden(self) -> list[HiddenRecord]:
        """What waits to be forgotten, the most urgent first."""

    def purge(self, record: HiddenRecord, most: int) -> bool:
        """Forget up to ``most`` messages, then the rest of it; False: there is more."""

    def newest_order(self, chat: ChatId) -> int:
        """The ``order`` of the newest message of a conversation; 0 without one."""

    def rename_self(self, name: str) -> None:
        """What we call ourselves."""
