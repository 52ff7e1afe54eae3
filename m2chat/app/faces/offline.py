"""Offline treaties: may this contact's messages wait for us at a store, and ours for them?"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from m2chat.ids import UserId
from m2chat.messaging.offline.model import TreatyChanged, TreatyState, TreatyView

__all__ = ["OfflineFace", "TreatyChanged", "TreatyState", "TreatyView"]


class OfflineFace(Protocol):
    """Every verb raises ``UserFacingError`` with one sentence and changes nothing when it does."""

    async def treaty(self, contact: UserId) -> TreatyView:
        """How we stand with one contact."""

    async def treaties(self) -> Sequence[TreatyView]:
        """With everybody with whom there is, was or may be something."""

    async def offer(self, contact: UserId, days: int = 7, max_mib: int = 64) -> None:
        """Offer that messages of both may wait at stores of the circle."""

    async def accept(self, contact: UserId) -> None:
        """Agree to their offer."""

    async def decline(self, contact: UserId) -> None:
        """Not now; they are told."""

    async def revoke(self, contact: UserId) -> None:
        """End it: what waits is withdrawn, nothing more is taken."""

    async def fetch_now(self) -> int:
        """Look into our mailboxes at once; how many envelopes came since it was asked last."""

    async def offers_welcome(self) -> bool:
        """Whether contacts may offer it to us."""

    async def set_offers_welcome(self, welcome: bool) -> None:
        """Let contacts offer it, or not; they learn it with our PROFILE."""
