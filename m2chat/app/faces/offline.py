"""Offline treaties: may this contact's messages wait for us at a store, and ours for them?"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from m2chat.events import Event
from m2chat.ids import UserId


class TreatyState(StrEnum):
    """How far the agreement with one contact is."""

    NONE = "none"
    OFFERED = "offered"  # by us; they have not answered
    ASKED = "asked"  # by them; we have not answered
    ACTIVE = "active"  # both signed
    DECLINED = "declined"  # by them
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


@dataclass(frozen=True, slots=True)
class TreatyChanged(Event):
    """The agreement with a contact changed."""

    treaty: TreatyView


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
        """Look into our mailboxes at once; how many messages came."""
