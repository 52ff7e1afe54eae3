"""The part of an open profile that asks for updates, by the circle's time."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from m2chat.app.parts import Part
from m2chat.app.updates.check import Source, UpdateNotice


class Updates(Part):
    """Fills ``UpdateFace``; what it knows belongs to the computer, not to the profile."""

    def __init__(self, source: Source, now: Callable[[], float]) -> None:
        """``now``: the circle's time, or this computer's while no circle answers."""
        self._source, self._now = source, now

    @property
    def possible(self) -> bool:
        """Whether this build has an address to ask."""
        return self._source.exists

    async def checked_at(self) -> float:
        """When it was last asked on this computer."""
        return await asyncio.to_thread(self._source.checked_at)

    async def check(self) -> UpdateNotice:
        """Ask now, on a thread."""
        return await asyncio.to_thread(self._source.check, self._now())
