"""Whether there is a newer m2chat; asked by the person, or once a day if they want that."""

from __future__ import annotations

from typing import Protocol

from m2chat.app.updates.check import UpdateNotice, UpdateState

__all__ = ["UpdateFace", "UpdateNotice", "UpdateState"]


class UpdateFace(Protocol):
    """What faces may ask about updates; nothing is ever downloaded or installed."""

    @property
    def possible(self) -> bool:
        """Whether this build has an address to ask."""

    async def checked_at(self) -> float:
        """When it was last asked on this computer, seconds since 1970 UTC; 0 when never."""

    async def check(self) -> UpdateNotice:
        """Ask now; raises ``NoUpdateAddress``, ``UpdateNotReached`` or ``UpdateRefused``."""
